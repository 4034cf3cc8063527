// Standard Schema in form libraries: a body's issues arrive at the fields they are about.
import assert from "node:assert/strict";
import { test } from "node:test";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { FormApi } from "@tanstack/form-core";
import { createFormControl } from "react-hook-form";
import { bcs, masstack } from "ventanilla";

const { createAccount } = masstack;
const valid = { modality: "POSTPAID", payment_method: { type: "BANK_TRANSFER" } };

test("what is valid here is valid in the operation", () => {
  const path = { org_id: "org", customer_id: "3b7f1a52-8f5c-4c55-9d8a-0f0f3a1c2b4d" };
  assert.deepEqual(createAccount.validate({ path, body: valid }).issues, []);
});

test("TanStack Form shows each field its issues, and sends what has none", async () => {
  const sent = [];
  const form = new FormApi({
    defaultValues: { modality: "", payment_method: { type: "" } },
    validators: { onChange: createAccount.body },
    onSubmit: ({ value }) => void sent.push(value),
  });
  form.mount();
  await form.handleSubmit();
  assert.equal(form.state.canSubmit, false);
  const { modality } = form.state.fieldMeta;
  assert.deepEqual(
    modality.errors.map(({ path }) => path),
    [["modality"]],
  );
  assert.ok(modality.errors[0].message.length > 0);
  assert.deepEqual(sent, []);

  form.setFieldValue("modality", valid.modality);
  form.setFieldValue("payment_method.type", valid.payment_method.type);
  await form.handleSubmit();
  assert.deepEqual(sent, [valid]);
});

test("TanStack Form finds fields in objects", async () => {
  const form = new FormApi({
    defaultValues: { personInfo: { birthDt: "yesterday" } },
    validators: { onChange: bcs.createCustomerAccount.body },
  });
  form.mount();
  await form.handleSubmit();
  assert.equal(form.state.fieldMeta["personInfo.birthDt"].errors.length, 1);
});

test("react-hook-form gets nested errors, and sends what has none", async () => {
  const resolver = standardSchemaResolver(createAccount.body);
  const settings = { fields: {}, shouldUseNativeValidation: false };
  const { errors } = await standardSchemaResolver(bcs.createCustomerAccount.body)(
    { personInfo: { birthDt: "x" } },
    undefined,
    settings,
  );
  assert.equal(typeof errors.personInfo.birthDt.message, "string");
  assert.deepEqual(await resolver(valid, undefined, settings), { values: valid, errors: {} });

  const outcome = { sent: [], refused: [] };
  for (const defaultValues of [{}, valid]) {
    const { formControl } = createFormControl({ resolver, defaultValues });
    formControl.register("modality");
    const submit = formControl.handleSubmit(
      (value) => void outcome.sent.push(value),
      (problems) => void outcome.refused.push(Object.keys(problems)),
    );
    await submit();
  }
  assert.deepEqual(outcome.sent, [valid]);
  assert.equal(outcome.refused.length, 1);
  assert.ok(outcome.refused[0].includes("modality"));
});
