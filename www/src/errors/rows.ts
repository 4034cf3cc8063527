// The rows of the catalogue, and the search in them.
import type { Catalogue, ErrorRow } from "../contract.ts";

export type Row = ErrorRow & { key: string; table: string; operations: readonly string[] };

export function listed({ tables, lookups }: Catalogue): Row[] {
  return tables.flatMap(({ id, rows }) => {
    const users = Object.entries(lookups).filter(([, list]) => list.some(({ table }) => table === id));
    const operations = users.map(([operation]) => operation);
    return rows.map((row, index) => ({ ...row, key: `${id}/${index}`, table: id, operations }));
  });
}

/** Every word must be in a code, a text of any language, the documentation's own words, a field, or an operation's name. */
export function found(rows: readonly Row[], wanted: { search: string; operation: string; category: string }): Row[] {
  const words = bare(wanted.search).split(/\s+/);
  return rows.filter((row) => {
    if (wanted.operation !== "" && !row.operations.includes(wanted.operation)) return false;
    if (wanted.category !== "" && row.category !== wanted.category) return false;
    const { code, type, status, category, field, description, texts, table, operations } = row;
    const text = bare([code, type, status, category, field, description, ...texts, table, ...operations].join(" "));
    return words.every((word) => text.includes(word));
  });
}

/** The row that a problem's `matchedBy` names: its table, and there the code and type of the reply. */
export function matchedRow(
  rows: readonly Row[],
  matchedBy: string,
  provider: { status?: number | undefined; code?: string | undefined; type?: string | undefined },
): Row | undefined {
  const table = matchedBy.slice(0, Math.max(0, matchedBy.lastIndexOf("/")));
  const own = rows.filter((row) => row.table === table);
  const isTyped = (row: Row) => row.type === undefined || row.type === provider.type;
  const coded = own.filter((row) => row.code === (provider.code ?? "") && row.code !== "");
  const any = own.filter((row) => row.code === "" && (row.status === provider.status || row.type === provider.type));
  return coded.find((row) => isTyped(row) && row.status === provider.status) ?? coded.find(isTyped) ?? coded[0] ?? any[0];
}

/** Accents do not count: people leave them out when they search. */
const bare = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
