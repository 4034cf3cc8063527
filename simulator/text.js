// Values from anywhere, as text.

/** What is missing is blank. */
export const text = (value) => (value === undefined || value === null ? "" : String(value));

/** One after the other; blanks are left out. */
export const joined = (texts) => texts.filter(Boolean).join(" ");
