import type { Citation } from "../citation/citation.ts";
import { buildDocument } from "../document/build.ts";
import type { AdministrativeDocument, Division } from "../document/document.ts";
import { toProse } from "../markdown/prose.ts";
import type { Prose } from "../markdown/prose-types.ts";
import { readBlocks } from "../markdown/read-blocks.ts";

/** The proses of a Markdown text. */
export function prosesOf(text: string): readonly Prose[] {
  return toProse({ text, blocks: readBlocks(text) }).proses;
}

/** The document that a Markdown text holds; `cite` reads its citations where a test needs them. */
export function documentOf(
  text: string,
  cite: (proses: readonly Prose[]) => readonly Citation[] = () => [],
): AdministrativeDocument {
  const proses = prosesOf(text);
  return buildDocument(text, proses, cite(proses));
}

/** A tree of divisions in short: "I(1 2(a b))"; quotations and annexes are marked with „ and §. */
export function outlineOf(divisions: readonly Division[]): string {
  return divisions
    .map(({ number, zone, children }) => {
      const mark = zone === "quotation" ? "„" : zone === "appendix" ? "§" : "";
      return `${mark}${number}${children.length === 0 ? "" : `(${outlineOf(children)})`}`;
    })
    .join(" ");
}
