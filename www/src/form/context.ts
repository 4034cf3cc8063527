// What every field of a form shares: the document, what was found in it, and how it is changed.
import { createContext } from "preact";
import { useContext } from "preact/hooks";

export type Finding = { message: string; isIssue: boolean };

export type Form = {
  value: unknown;
  /** By JSON pointer into the document. */
  findings: ReadonlyMap<string, readonly Finding[]>;
  /** Where the last answer's problem says so. */
  blamed: ReadonlySet<string>;
  /** `json`: a JSON text. */
  set: (pointer: string, json: string) => void;
  remove: (pointer: string) => void;
};

export const FormContext = createContext<Form | undefined>(undefined);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error("There is no form above this field.");
  return form;
}

export const fieldId = (pointer: string) => `field${pointer}`;
