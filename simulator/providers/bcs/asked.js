// Where the bank's calls say whom they are about.
import { text } from "../../text.js";
import { documentIn } from "./file.js";

/**
 * @returns {{ type: string, number: string, mnemonic: string, mobile: string, account: string }} blank: not told
 */
export function asked({ path, query, body: sent }) {
  const body = documentIn(sent) ?? sent;
  const document = body?.govIssueIdent;
  return {
    type: text(query.get("govIssueIdentType") ?? document?.govIssueIdentType),
    number: text(
      path.identserialnum ??
        query.get("identSerialNum") ??
        document?.identSerialNum ??
        body?.trn?.invoiceInfo?.identSerialNum ??
        body?.trn?.InvoiceInfo?.identSerialNum,
    ),
    mnemonic: text(query.get("mnemonic") ?? document?.mNemonic ?? document?.mnemonic),
    mobile: text(query.get("cellphone")),
    account: text(path.acctid ?? body?.trn?.depAcctIdTo?.acctId),
  };
}

/** Every number that may ask for an error; a mnemonic's is behind the document's type. */
export function numbersIn(call) {
  const { number, mnemonic, mobile, account } = asked(call);
  return [number, mnemonic.replace(/^[A-Z.]+/i, ""), mobile, account];
}
