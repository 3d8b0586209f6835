import type { AdministrativeDocument, Analysis, Citation, Division, Span } from "@cchc/core";
import { documentName } from "@cchc/core";
import { identitiesOf, isLocal, ownKey } from "./identities.ts";
import type { CitedDocument, CitedPlace, DraftSummary, OwnDocument } from "./view.ts";

/** What other drafts need to know of a draft. `path` is what diagnostics call it. */
export function summarize(uri: string, path: string, analysis: Analysis): DraftSummary {
  const identities = identitiesOf(analysis);
  const others = analysis.citations.filter(({ kind }) => kind !== "self");
  const keyOf = (citation: Citation): string | null => {
    const key = identities.get(citation);
    return key === undefined || isLocal(key) ? null : key;
  };
  return {
    uri,
    path,
    own: ownDocument(analysis),
    cited: others.map((citation): CitedPlace => ({ id: keyOf(citation), span: citation.span, text: citation.text })),
    documents: documentsOf(others, keyOf),
    divisions: titlesOf(analysis.document.divisions),
  };
}

function ownDocument(analysis: Analysis): OwnDocument {
  const { header } = analysis.document;
  const { number, type, abstract, date } = header;
  const key = ownKey(analysis);
  return {
    id: isLocal(key) ? null : key,
    type: type?.value ?? null,
    number: number === null || number.value.number === "" ? null : documentName(number.value),
    date: date?.value.iso ?? null,
    issuer: ownIssuer(analysis.document),
    abstract: abstract?.value ?? null,
    span: number?.span ?? type?.span ?? abstract?.span ?? nowhere,
  };
}
const nowhere: Span = { start: 0, end: 0 };

/** Bodies of a unit by their code in the symbol. */
const bodies: ReadonlyMap<string, string> = new Map([
  ["UBND", "Ủy ban nhân dân"],
  ["HĐND", "Hội đồng nhân dân"],
  ["ĐU", "Đảng ủy"],
]);

/** How a citation names the issuer of a draft; null where header and unit do not say. */
function ownIssuer({ header, unit }: AdministrativeDocument): string | null {
  const codes = header.number?.value.groups ?? [];
  const body = codes.map((code) => bodies.get(code)).find((name) => name !== undefined);
  return body === undefined || unit === null ? null : `${body} ${unit.level} ${unit.name}`;
}

function documentsOf(
  citations: readonly Citation[],
  keyOf: (citation: Citation) => string | null,
): readonly CitedDocument[] {
  const documents = new Map<string, CitedDocument>();
  for (const citation of citations) {
    const id = keyOf(citation);
    if (id !== null) documents.set(id, merged(documents.get(id) ?? unknown(id), citation));
  }
  return [...documents.values()];
}

function unknown(id: string): CitedDocument {
  return { id, type: null, number: null, date: null, issuer: null, title: null };
}

/** The first mention that says a thing is believed. */
function merged(known: CitedDocument, citation: Citation): CitedDocument {
  const number = citation.symbol === null ? null : documentName(citation);
  return {
    id: known.id,
    type: known.type ?? citation.type,
    number: known.number ?? number,
    date: known.date ?? citation.date?.iso ?? null,
    issuer: known.issuer ?? citation.issuer,
    title: known.title ?? citation.title,
  };
}

const shown: ReadonlySet<Division["level"]> = new Set([
  "part",
  "chapter",
  "section",
  "subsection",
  "article",
  "clause",
]);
const LONGEST_TITLE = 120;

function titlesOf(divisions: readonly Division[]): DraftSummary["divisions"] {
  return divisions.flatMap((division) => [
    ...(shown.has(division.level) && division.zone !== "quotation" && division.title !== ""
      ? [{ title: divisionLabel(division), span: division.numberSpan }]
      : []),
    ...titlesOf(division.children),
  ]);
}

/** The words before the number of a division that has any. */
const levelWords: Readonly<Partial<Record<Division["level"], string>>> = {
  part: "Phần ",
  chapter: "Chương ",
  section: "Mục ",
  subsection: "Tiểu mục ",
  article: "Điều ",
};

/** Number and title of a division as an outline shows them: "I. MỤC ĐÍCH", "Điều 3. Hiệu lực", "a) Rà soát …". */
export function divisionLabel({ level, style, number, mark, title }: Division): string {
  const word = style === "word" ? (levelWords[level] ?? "") : "";
  const printed = mark === "()" ? `(${number})` : `${word}${number}${mark}`;
  const words = title.replace(endMarks, "");
  const short = words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE).trimEnd()}…` : words;
  return short === "" ? printed : `${printed} ${short}`;
}
const endMarks = /[\s.,;:/]+$/u;
