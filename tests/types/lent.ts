// What `normalizeWith` promises; compiled, never run.
import { itau, type LentOutcome } from "ventanilla";

const outcome = itau.getContext.normalizeWith({ status: 200 }, (data, extra) => data.length + extra.length, { locale: "pt" });
if (outcome.ok) outcome.result.toFixed();
else outcome.problem.category.length.toFixed();
const same: LentOutcome<number> = outcome;
same.meta.operation.length.toFixed();
// @ts-expect-error: the result is there only on success.
outcome.result;
// @ts-expect-error: the bytes are gone when a promise goes on.
itau.getContext.normalizeWith({ status: 200 }, async (data) => data.length);
// @ts-expect-error: nothing uses the bytes.
itau.getContext.normalizeWith({ status: 200 });
