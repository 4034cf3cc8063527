# A further check: what the document allows may be refused (422) only for what no JSON Schema can say (src/export/schema.rs lists it),
# and 400 is for an Idempotency-Key that cannot be read.
import re

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
# The document's own pattern. In its coverage phase Schemathesis takes for right what has a wrong header beside a right body.
KEY = re.compile(r'"[ !#-\[\]-~]{1,255}"')


@schemathesis.check
def valid_data_is_refused_only_beyond_schemas(ctx, response, case):
    positive = case.meta is not None and case.meta.generation.mode is schemathesis.GenerationMode.POSITIVE
    if not positive or response.status_code not in (400, 422):
        return
    if response.status_code == 400:
        key = response.request.headers.get("Idempotency-Key")
        assert key is not None and not KEY.fullmatch(key), "400 without a wrong Idempotency-Key"
        return
    for issue in response.json().get("errors", []):
        encoded = issue["in"] == "body" and issue["pointer"].startswith(ENCODED)
        assert encoded or issue["code"] in BEYOND.get(issue["in"], ()), f'{issue["in"]} {issue["pointer"]}: {issue["code"]}'
