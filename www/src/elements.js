// Elements made of text, never of markup: whatever a reply holds, it stays text.

/** `element("p", { class: "hint" }, "text", otherElement)` */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== null));
  return made;
}

/**
 * A table that scrolls by itself. Where the page is narrow its rows are stacked; the roles keep it a table for people
 * who hear it.
 */
export function table(caption, heads, rows) {
  const row = (cells) => element("tr", { role: "row" }, ...cells);
  const head = (text) => element("th", { role: "columnheader", scope: "col" }, text);
  const cell = (content) => element("td", { role: "cell" }, content);
  return element(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    element(
      "table",
      { role: "table" },
      element("caption", {}, caption),
      element("thead", { role: "rowgroup" }, row(heads.map(head))),
      element("tbody", { role: "rowgroup" }, ...rows.map((cells) => row(cells.map(cell)))),
    ),
  );
}

/** A line of judgement: what it is must not hang on a colour alone. */
export function verdict(good, text) {
  return element(
    "p",
    { class: good ? "verdict good" : "verdict bad" },
    element("span", { "aria-hidden": "true" }, good ? "✓" : "✕"),
    ` ${text}`,
  );
}

/** Text as it is, with a name for people who hear it. */
export function code(label, text) {
  return element("pre", { tabindex: "0", role: "region", "aria-label": label }, text);
}

/** Pretty JSON; text that is none as it is. */
export function jsonText(value) {
  return typeof value === "string" ? value : JSON.stringify(value, null, 2);
}
