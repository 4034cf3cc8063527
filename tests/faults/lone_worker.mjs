// The gateway in a workerd of its own, for a test that kills both: told by a message where it listens.
import { startGateway } from "../../edge/dev.mjs";

const { url } = await startGateway({ ...JSON.parse(process.argv[2]), runtime: "workerd", quiet: true });
process.send({ url });
// The test has gone without a word.
process.once("disconnect", () => process.exit());
