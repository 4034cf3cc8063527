// The gateway's own OpenAPI 3.1 document: the configured providers' operations as this gateway takes and answers them.
import { contractVersion, operations, version } from "ventanilla";
import { schemas } from "ventanilla/schemas";
import type { Configuration } from "../configuration.ts";
import { components } from "./components.ts";
import { operationItem } from "./operation.ts";
import { ownPaths } from "./own.ts";
import type { Json } from "./words.ts";

export function openApiDocument(configuration: Configuration): Json {
  const configured = [...operations].filter(({ provider }) => configuration.providers.has(provider));
  const paths: Record<string, Json> = {};
  for (const operation of configured) {
    const path = `/${operation.provider}${operation.basePath}${operation.path}`;
    const { input, data } = schemas[operation.id as keyof typeof schemas] as { input: Json; data: Json };
    paths[path] = { ...paths[path], ...operationItem(operation, input, data, configuration) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Ventanilla gateway",
      version: version(),
      description: `${about} The contract is ${contractVersion()}.`,
      contact: { name: "The maintainers of Ventanilla" },
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    tags: [
      ...[...configuration.providers.keys()].map((name) => ({ name, description: `Operations of ${name}.` })),
      { name: "gateway", description: "The gateway itself." },
    ],
    paths: { ...paths, ...ownPaths(configuration) },
    components: components(configuration),
  };
}

const about =
  "One door to several banks' APIs: their own methods and paths under the provider's name, without their headers and " +
  "secrets. Every answer is canonical data with what has no place in it, or problem details (RFC 9457). `x-from` says where a " +
  "canonical value comes from, `x-effect` whether a call changes anything.";
