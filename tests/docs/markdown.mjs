// The Markdown files that are documentation, as sections with their code blocks and links.
//
// A section is what stands under a heading of the first or second level. What its blocks are is said by their info string:
//
//   ts                  TypeScript. A section's blocks are one program, type-checked and run; "// →" shows what it prints.
//   html                A page; the section's program is its script.
//   console             Commands after "$", and what they print.
//   sh                  Commands alone.
//   json file=NAME      A file that the section's commands read, or of the crate where NAME has a folder.
//   rust                In README.md: a documentation test of the crate. With file=NAME: a file of the crate.
//   diff file=NAME      Lines that a file of the crate gets: "+" after the line before it.
//   text                A picture, or what a person reads; nothing to check.
import { readdirSync, readFileSync } from "node:fs";
import GithubSlugger from "github-slugger";
import MarkdownIt from "markdown-it";
import { inRoot } from "../../scripts/machine/paths.mjs";

export const languages = ["ts", "html", "console", "sh", "json", "rust", "diff", "text"];

const guides = readdirSync(inRoot("docs")).filter((name) => name.endsWith(".md"));

export const names = [
  "README.md",
  "npm/README.md",
  ...guides.map((name) => `docs/${name}`),
  "ARCHITECTURE.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "edge/README.md",
];

export const documents = names.map(readDocument);

/** Every section of every file; `name` is `docs/x.md#heading`. */
export const sections = documents.flatMap((document) => document.sections);

/** The text of a section's blocks of one language, each on the lines it has in the file: what is wrong there has its line. */
export function textInPlace({ blocks }, language) {
  let text = "";
  for (const block of blocks.filter((block) => block.language === language)) {
    text += "\n".repeat(block.line - text.split("\n").length) + block.text;
  }
  return text;
}

/**
 * @typedef {{ language: string, file: string | undefined, words: string[], line: number, text: string }} Block
 * @param {string} name the file, from the root
 * @returns {{ name: string, lines: number, anchors: string[], links: { line: number, target: string }[],
 *   sections: { name: string, slug: string, document: string, blocks: Block[] }[] }}
 */
function readDocument(name) {
  const text = readFileSync(inRoot(name), "utf8");
  const slugger = new GithubSlugger();
  const document = { name, lines: text.split("\n").length, anchors: [], links: [], sections: [] };
  const begin = (slug) => document.sections.push({ name: `${name}#${slug}`, slug, document: name, blocks: [] });
  begin("");
  const tokens = new MarkdownIt().parse(text, {});
  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open") {
      const slug = slugger.slug(plainText(tokens[index + 1]));
      document.anchors.push(slug);
      if (["h1", "h2"].includes(token.tag)) begin(slug);
    }
    if (token.type === "fence") document.sections.at(-1).blocks.push(blockOf(token));
    for (const link of (token.children ?? []).filter((child) => child.type === "link_open")) {
      document.links.push({ line: (token.map?.[0] ?? 0) + 1, target: link.attrGet("href") });
    }
  }
  return document;
}

function plainText(inline) {
  return inline.children.map((child) => child.content).join("");
}

function blockOf({ info, map, content }) {
  const [language = "", ...words] = info.trim().split(/\s+/);
  const file = words.find((word) => word.startsWith("file="))?.slice("file=".length);
  // The fence's own line is the first; the text begins behind it.
  return { language, words, file, line: map[0] + 2, text: content };
}
