// The same package, required.
import { itau, type Outcome } from "ventanilla";

const outcome: Outcome = itau.getContext.normalize({ status: 200 });
outcome.ok;
// @ts-expect-error: a wrong key of the body.
itau.getContext.validate({ body: { contextID: "1" } });
