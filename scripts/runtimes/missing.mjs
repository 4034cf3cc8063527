// Why a runtime cannot run here.
import { Failure } from "../machine/run.mjs";

/** There is none for this platform: skipped everywhere. */
export class Missing extends Failure {}

/** It could be installed: skipped with the command to run, in CI a failure. */
export class Absent extends Failure {}
