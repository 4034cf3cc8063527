// What `redact` promises; compiled, never run.
import { bcs, itau, redact } from "ventanilla";

const context = { origin: "https://a.example", credentials: { userName: "u", password: "p" } };
const shown = redact(itau.getContext, { body: { contextId: "1" } });
JSON.stringify(shown.body);
redact(itau.getContext, itau.getContext.prepare({ body: { contextId: "1" } }, context));
redact(itau.with(context).getContext, itau.getContext.validate({} as never));
redact(bcs.getPila, bcs.getPila.normalize({ status: 200 }));
redact(bcs.getPila, { status: 200, headers: [["a", "b"]], body: new Uint8Array() });
// @ts-expect-error: no operation.
redact({ body: 1 });
// @ts-expect-error: an operation says what is harmless.
redact({ body: 1 }, {});
// @ts-expect-error: no part of a message.
redact(bcs.getPila, { bodies: 1 });
