// The same package, required.
import { itau, type Outcome } from "ventanilla";

const outcome: Outcome = itau.getContext.normalize({ status: 200 });
outcome.ok;
// @ts-expect-error: a wrong key of the body.
itau.getContext.validate({ body: { contextID: "1" } });

// The parts.
import part = require("ventanilla/bcs");
import schemas = require("ventanilla/schemas");
import simulator = require("ventanilla/simulator");

part.bcs.getPila.id.length.toFixed();
schemas.schemas["bcs.getPila"].input.type;
simulator.createSimulator({ seed: 1 });
