// Brings the JSON Schemas of all operations.
import { schemas } from "./generated/schemas.js";
import { provideSchemas } from "./src/schemas.js";

provideSchemas(schemas);

export { schemas };
