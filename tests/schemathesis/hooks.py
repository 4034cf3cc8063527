# A further check: what the document allows may be refused (422) only for what no JSON Schema can say (src/export/schema.rs lists it).
import schemathesis

# Formats beyond JSON Schema's (check digits, real dates, Base64), depth, numbers of keys, keys inside unknown fields or given in
# several cases, and in a query what concerns several parameters.
BEYOND = {
    "body": {"format", "dangerousKey", "size", "depth", "duplicate"},
    "path": {"format"},
    "query": {"format", "required", "oneOf", "dependent", "size"},
    "header": {"format"},
}
# The document in Base64: contentSchema is an annotation.
ENCODED = "/file/binData"


@schemathesis.check
def valid_data_is_refused_only_beyond_schemas(ctx, response, case):
    positive = case.meta is not None and case.meta.generation.mode is schemathesis.GenerationMode.POSITIVE
    if not positive or response.status_code != 422:
        return
    for issue in response.json().get("errors", []):
        encoded = issue["in"] == "body" and issue["pointer"].startswith(ENCODED)
        assert encoded or issue["code"] in BEYOND.get(issue["in"], ()), f'{issue["in"]} {issue["pointer"]}: {issue["code"]}'
