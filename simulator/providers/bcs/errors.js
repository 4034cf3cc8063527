// How the bank tells of failures.
import { reply } from "../../reply.js";
import { numbersIn } from "./asked.js";

/** An error without a type is the platform's behind the API: there the envelope's value holds the status. */
export const failure = (row, call) =>
  reply(row.status, {
    responseType: { value: !row.type ? `ER${row.status}` : "ER" },
    responseDetail: { errorCode: row.code || oracleCode, errorDesc: polluted(row, call), errorType: row.type ?? "" },
  });

/** Failures that no table has, by what a caller asks for. */
export const failures = {
  /** The one failure getPila documents: a status in the envelope and nothing else (source line 2175). */
  ER500: () => reply(200, { responseType: { value: "ER500" }, responseDetail: { errorCode: "", errorDesc: "", errorType: "" } }),
  /** What the platform finds, in its own form instead of the envelope (decision 34). */
  backbase: ({ operation }) => (operation.name.startsWith("syncData") ? reply(400, backbaseFinding) : undefined),
};

/** A file that the platform cannot read: a status in the envelope, as in the failures it documents. */
export const unreadable = () =>
  reply(400, {
    responseType: { value: "ER400" },
    responseDetail: { errorCode: "", errorDesc: "file.binData is not a JSON document in Base64", errorType: "" },
  });

/** The tables' SQLCODE stands for any code of the database (decision 38): this one means that no data was found. */
const oracleCode = "-1403";

const backbaseFinding = {
  message: "Bad Request",
  errors: [
    {
      message: "Value Exceeded. Must be between {min} and {max}",
      key: "common.api.shoesize",
      context: { min: "1", max: "50" },
    },
  ],
};

/** Real descriptions carry the customer's number and a package name (002_d8e553a5968b7b38.txt:1018). */
function polluted({ code, description = "" }, call) {
  const number = numbersIn(call).find(Boolean) ?? "";
  return code === "51011" ? `CC${number} 12417384${description}PKGCONTABLESPJ` : description;
}
