/** Another way in which the same draft may be written; a finding must not depend on it. Works on texts with or without marks. */
export interface Variant {
  readonly name: VariantName;
  readonly write: (text: string) => string;
}

export type VariantName = "NFD" | "CRLF" | "quoted" | "wrapped";

/** Spaces at which a citation may be broken: after "số", before its "ngày" and before its "của"; ⟦ ⟧ may stand there too. */
const CITATION_SPACES: readonly RegExp[] = [
  /(?<=(?<!\p{L})số⟧?) (?=⟦?\d[\d.]*\p{Ll}? ?[/-])/gu,
  /(?<=[/-][\p{L}-]*[\p{L}\d]⟧?,?) (?=⟦?ngày )/gu,
  /(?<=\d⟧?) (?=⟦?của )/gu,
];

/** Lines that end where Markdown says, so that a break would make something else of them: headings, tables, code. */
const UNBREAKABLE = /^(?:\s*#|\s*\||>?\s*Số:| {4}|\t)/u;

export const variants: readonly Variant[] = [
  { name: "NFD", write: (text) => text.normalize("NFD") },
  { name: "CRLF", write: (text) => text.replaceAll("\n", "\r\n") },
  { name: "quoted", write: (text) => text.split("\n").map(quoteLine).join("\n") },
  { name: "wrapped", write: (text) => text.split("\n").map(wrapLine).join("\n") },
];

function quoteLine(line: string): string {
  return line === "" ? ">" : `> ${line}`;
}

function wrapLine(line: string): string {
  if (UNBREAKABLE.test(line)) return line;
  return CITATION_SPACES.reduce((wrapped, space) => wrapped.replaceAll(space, "\n"), line);
}

/** Words as a reader takes them: NFC, blanks, line breaks and block quote marks after them as one space. */
export function foldWords(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/(?:^|\n)(?:>[ \t]*)+/g, "\n")
    .replaceAll(/\s+/g, " ")
    .trim();
}
