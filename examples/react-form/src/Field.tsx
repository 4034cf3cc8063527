// One labelled field with its message, which a screen reader says when it changes.
type Props = {
  label: string;
  name: string;
  value: string;
  /** What the schema says are issues, what the bank says is text. */
  errors: readonly ({ message: string } | string | undefined)[];
  placeholder?: string;
  onChange: (value: string) => void;
  onBlur: () => void;
};

export function Field({ label, name, errors, onChange, ...input }: Props) {
  const [message] = errors
    .filter((error) => error !== undefined)
    .map((error) => (typeof error === "string" ? error : error.message));
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input
        {...input}
        id={name}
        name={name}
        autoComplete="off"
        aria-invalid={message !== undefined}
        aria-describedby={`${name}-error`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${name}-error`} className="error" aria-live="polite">
        {message}
      </p>
    </div>
  );
}
