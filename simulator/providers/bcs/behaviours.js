// The bank's calls that remember or echo something; undefined: the documented reply says it.
import { createCustomers } from "../../customers.js";
import { example, findRow } from "../../documented.js";
import { reply, send } from "../../reply.js";
import { text } from "../../text.js";
import { asked } from "./asked.js";
import { basicDataV1, basicDataV2, basicDataV4 } from "./basic_data.js";
import { contact } from "./contact.js";
import { failure, unreadable } from "./errors.js";
import { documentIn } from "./file.js";
import { locations } from "./locations.js";
import { remittances } from "./remittances.js";

/** The form in which each query tells of a customer that it knows. */
const forms = {
  "bcs.getBasicDataV1": basicDataV1,
  "bcs.getBasicDataV2": basicDataV2,
  "bcs.getBasicDataV4": basicDataV4,
  "bcs.getCustomerLocations": locations,
  "bcs.getCustomerContact": contact,
  "bcs.getRemittanceCustomer": remittances,
};

/** @param {{ clock: () => number | Date, seed: number }} options */
export function bcsBehaviours(options) {
  const customers = createCustomers(options);
  return {
    ...Object.fromEntries(Object.entries(forms).map(([id, form]) => [id, (call) => query(customers, form, call)])),
    "bcs.createCustomerAccount": ({ operation, body }) => {
      const { request, account } = customers.open(body);
      return example(operation, ({ depAcctStmtRec: { depAcctId } }) =>
        Object.assign(depAcctId, { refNumber: request, acctId: account }),
      );
    },
    "bcs.getCustomerName": (call) => nameByAccount(customers, call),
    "bcs.getAccountOwner": (call) => accountOwner(customers, call),
    "bcs.getPila": ({ operation, body }) =>
      example(operation, ({ trn: { invoiceInfo } }) =>
        Object.assign(invoiceInfo, { identSerialNum: text(body?.trn?.invoiceInfo?.identSerialNum) }),
      ),
    "bcs.syncDataFile": ({ body }) => (documentIn(body) ? undefined : unreadable()),
  };
}

function query(customers, form, call) {
  const customer = customers.find(asked(call));
  return customer && send(200, written(form(customer)));
}

/** An account that nobody has opened is taken for the customer's; one that is another's is not. */
function nameByAccount(customers, call) {
  const wanted = asked(call);
  const holder = customers.holder(wanted.account);
  if (holder && holder.number !== wanted.number) return failure(findRow(call.operation, "RGN/05622"), call);
  const customer = holder ?? customers.find(wanted);
  return customer && reply(200, { custInfo: { personName: { fullName: customer.fullName } } });
}

/** The account that money is to be paid into is the one that is asked about; the other one is only told. */
function accountOwner(customers, call) {
  const { account } = asked(call);
  const holder = customers.holder(account);
  return example(call.operation, ({ trn }) => {
    if (account) trn.depAcctId.acctId = account;
    if (holder) trn.personName.fullName = holder.fullName;
  });
}

/** A list of members may have a key twice, which no object has. */
function written(body) {
  if (!Array.isArray(body)) return JSON.stringify(body);
  return `{${body.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",")}}`;
}
