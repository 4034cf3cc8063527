// Fields of an object's properties, of whatever kind the contract says.
import type { Schema } from "../contract.ts";
import { isObject, valueAt } from "../json/document.ts";
import { pointerOf, tokensOf } from "../json/locate.ts";
import { useBound } from "../parts/bound.tsx";
import { filled, useWords } from "../texts.ts";
import { fieldId, useForm } from "./context.ts";
import { Findings } from "./findings.tsx";
import { kindOf } from "./kind.ts";
import { Name } from "./name.tsx";
import { ValueField } from "./value.tsx";

/** Other spellings and places have a field only where they are used. */
export function Fields({ schema, pointer }: { schema: Schema; pointer: string }) {
  const { value } = useForm();
  const own = valueAt(value, tokensOf(pointer));
  const members = Object.entries(schema.properties ?? {});
  const shown = members.filter(([name, member]) => !member.deprecated || (isObject(own) && name in own));
  return (
    <div class="fields">
      {shown.map(([name, member]) => (
        <Field
          name={name}
          schema={member}
          pointer={pointer + pointerOf([name])}
          required={schema.required?.includes(name) ?? false}
          key={name}
        />
      ))}
    </div>
  );
}

type FieldProps = { name: string; schema: Schema; pointer: string; required: boolean };

function Field(props: FieldProps) {
  const kind = kindOf(props.schema);
  if (kind === "object") return <Group {...props} />;
  if (kind === "array") return <List {...props} />;
  return <ValueField {...props} />;
}

/** An object: open where something is in it, or must be. */
function Group({ name, schema, pointer, required }: FieldProps) {
  const { value, findings } = useForm();
  const used = valueAt(value, tokensOf(pointer)) !== undefined;
  const isFound = [...findings.keys()].some((place) => place === pointer || place.startsWith(`${pointer}/`));
  return (
    <details class="group" open={used || required || isFound}>
      <summary id={fieldId(pointer)}>
        <Name name={name} required={required} />
        {schema.description && (
          <span class="hint" lang="en">
            {schema.description}
          </span>
        )}
      </summary>
      <Findings pointer={pointer} />
      <Fields schema={schema} pointer={pointer} />
    </details>
  );
}

function List({ name, schema, pointer, required }: FieldProps) {
  const words = useWords();
  const { value, set, remove } = useForm();
  const found = valueAt(value, tokensOf(pointer));
  const items = Array.isArray(found) ? found : [];
  const inner = schema.items ?? {};
  const { count, more } = useBound(50);
  const empty = kindOf(inner) === "object" ? "{}" : '""';
  const add = () => (items.length === 0 ? set(pointer, `[${empty}]`) : set(`${pointer}/${items.length}`, empty));
  return (
    <fieldset class="group list" id={fieldId(pointer)} tabIndex={-1}>
      <legend>
        <Name name={name} required={required} />
        {schema.description && (
          <span class="hint" lang="en">
            {schema.description}
          </span>
        )}
      </legend>
      <Findings pointer={pointer} />
      {items.slice(0, count).map((_, index) => (
        // An item has no name but its place.
        <div class="item" key={index}>
          <header>
            <span>{filled(words.item, { n: index + 1 })}</span>
            <button
              type="button"
              class="quiet"
              aria-label={filled(words.removeItem, { n: index + 1, name })}
              onClick={() => remove(`${pointer}/${index}`)}
            >
              {words.remove}
            </button>
          </header>
          {kindOf(inner) === "object" ? (
            <Fields schema={inner} pointer={`${pointer}/${index}`} />
          ) : (
            <ValueField name={`${name} ${index + 1}`} schema={inner} pointer={`${pointer}/${index}`} required />
          )}
        </div>
      ))}
      {more(items.length > count)}
      <button type="button" class="quiet add" onClick={add}>
        {filled(words.addItem, { name })}
      </button>
    </fieldset>
  );
}
