// Opens an account. The operation's body is the form's schema, and what the bank objects to is shown at its field too.
import { useForm } from "@tanstack/react-form";
import { useRef, useState } from "react";
import { type BcsCreateCustomerAccountBody, bcs, type Problem } from "ventanilla/bcs";
import { Field } from "./Field.tsx";

// The gateway has the secrets, and is asked at this page's own origin.
const door = { gateway: "/", locale: document.documentElement.lang };
const schema = bcs.with(door).createCustomerAccount.body;

const fields = [
  { name: "govIssueIdent.identSerialNum", label: "Cédula de ciudadanía" },
  { name: "personName.firstName", label: "Nombre" },
  { name: "personName.lastName", label: "Apellido" },
  { name: "personInfo.birthDt", label: "Fecha de nacimiento", placeholder: "AAAA-MM-DD" },
  { name: "personInfo.income.incomeAmt", label: "Ingreso mensual" },
] as const;

const defaultValues: BcsCreateCustomerAccountBody = {
  govIssueIdent: { govIssueIdentType: "CC", identSerialNum: "" },
  personName: { firstName: "", lastName: "" },
  personInfo: { birthDt: "", income: { incomeAmt: "" } },
};

export function AccountForm() {
  const key = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<{ ok: boolean; text: string }>();

  const form = useForm({
    defaultValues,
    validators: { onChange: schema },
    onSubmit: async ({ value, formApi }) => {
      const gateway = { ...door, authorization: `Bearer ${key.current?.value}` };
      const outcome = await bcs.createCustomerAccount.call({ body: value }, gateway);
      if (outcome.ok) return setResult({ ok: true, text: `La cuenta ${outcome.data.number} está abierta.` });
      const { problem } = outcome;
      setResult({ ok: false, text: `${problem.title}. ${problem.detail}` });
      for (const { name } of fields.filter(({ name }) => namedBy(problem).has(name))) {
        formApi.setFieldMeta(name, (meta) => ({ ...meta, errorMap: { ...meta.errorMap, onSubmit: problem.detail } }));
      }
    },
    onSubmitInvalid: () => document.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(),
  });

  return (
    <main>
      <h1>Abrir una cuenta</h1>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setResult(undefined);
          form.handleSubmit();
        }}
      >
        {fields.map(({ name, ...texts }) => (
          <form.Field key={name} name={name}>
            {({ state, handleChange, handleBlur }) => (
              <Field
                {...texts}
                name={name}
                value={state.value ?? ""}
                errors={state.meta.isTouched ? state.meta.errors : []}
                onChange={handleChange}
                onBlur={handleBlur}
              />
            )}
          </form.Field>
        ))}
        <div className="field">
          <label htmlFor="key">Su clave de acceso</label>
          <input id="key" type="password" autoComplete="current-password" ref={key} />
        </div>
        <button type="submit">Abrir la cuenta</button>
        <output className={result?.ok ? "done" : "refused"}>{result?.text}</output>
      </form>
    </main>
  );
}

/** `/personName/firstName` → `personName.firstName`, of all fields of the body that a problem is about. */
function namedBy(problem: Problem): Set<string> {
  const ours = problem.fields.filter((field) => field.in === "body");
  return new Set(ours.map(({ pointer }) => pointer.slice(1).replaceAll("/", ".")));
}
