// JSON Schemas: many times as large as the rest of the package, so they come only where they are asked for.

let loaded;

/** @param {object} schemas `generated/schemas.js`, brought by the module that users import */
export function provideSchemas(schemas) {
  loaded = schemas;
}

/** @returns {{ input: object, body: object | null, data: object }} */
export function schemasOf(id) {
  if (loaded === undefined) throw new SchemasNotLoaded();
  return loaded[id];
}

/** A JSON Schema was asked for, and nothing has brought them. */
class SchemasNotLoaded extends Error {
  name = "SchemasNotLoaded";
  code = "SCHEMAS_NOT_LOADED";

  constructor() {
    super('Ventanilla\'s JSON Schemas are not loaded: import "ventanilla/schemas" first.');
  }
}
