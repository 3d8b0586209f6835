import type { Analysis, Citation, Edit, Header, ParsedSymbol, Span } from "@cchc/core";
import { dateWords, isPlain, parseBareDate, parseDate, parseSymbol, printDate, slice } from "@cchc/core";
import { touches } from "../at.ts";
import { numberedKey } from "../folder-documents.ts";
import { identitiesOf, isLocal, ownKey } from "../identities.ts";
import type { DraftEdits, RenamedDraft, RenamePlace } from "../results.ts";
import type { Target } from "../targets.ts";
import type { DraftView } from "../view.ts";
import type { RenameProblem } from "./rename-problems.ts";

/** Number and symbol of a document where it is named at an offset, its date where the cursor stands there. */
export function documentPlaceAt(
  { analysis }: DraftView,
  { citation }: Extract<Target, { kind: "document" }>,
  offset: number,
): RenamePlace | null {
  const date = citation === null ? null : dateWords(analysis.text, citation);
  const number = citation === null ? numberOfHeader(analysis.document.header) : citation.parts.fullSymbol;
  const span = date !== null && touches(date, offset) ? date : number;
  return span === null ? null : { span, placeholder: slice(analysis.text, span).normalize("NFC") };
}

function numberOfHeader({ number }: Header): Span | null {
  return number === null || number.value.number === "" ? null : number.value.parts.fullSymbol;
}

/** What a document is to be called: null for what stays. */
interface NewName {
  readonly printed: string | null;
  readonly symbol: ParsedSymbol | null;
  /** ISO, to the day. */
  readonly date: string | null;
}

const FULL_DATE = "YYYY-MM-DD".length;
const separator = /^[\s,]+/u;

function parseName(words: string): NewName | null {
  const symbol = parseSymbol(words, 0);
  const rest = words.slice(symbol?.length ?? 0).replace(separator, "");
  const date = rest === "" ? null : isoOf(rest);
  const isWrong = symbol !== null && (symbol.number === "" || symbol.deviations.length > 0);
  if (isWrong || (rest !== "" && date === null) || (symbol === null && date === null)) return null;
  return { printed: symbol === null ? null : words.slice(0, symbol.length), symbol, date };
}

function isoOf(words: string): string | null {
  const parsed = parseDate(words, 0) ?? parseBareDate(words, 0);
  const iso = parsed?.length === words.length ? parsed.date.iso : null;
  return iso?.length === FULL_DATE ? iso : null;
}

/** Edits that call a document otherwise in every draft that cites it or is it; within one draft for a key that holds there alone. */
export function renameDocument(
  view: DraftView,
  key: string,
  words: string,
  drafts: readonly RenamedDraft[],
): readonly DraftEdits[] | RenameProblem {
  const name = parseName(words);
  if (name === null) return "documentName";
  const others = isLocal(key) ? [] : drafts.filter(({ uri }) => uri !== view.uri);
  const edited = [{ uri: view.uri, analysis: view.analysis }, ...others].map(({ uri, analysis }) => ({
    uri,
    edits: editsOf(
      analysis,
      (own) => numberedKey(own, view.folder.registers) === numberedKey(key, view.folder.registers),
      name,
    ),
  }));
  return edited.some(({ edits }) => edits.includes(null)) ? "shared" : (edited as readonly DraftEdits[]);
}

/** Null stands for a place that cannot be changed. */
function editsOf(analysis: Analysis, isMeant: (key: string) => boolean, name: NewName): readonly (Edit | null)[] {
  const identities = identitiesOf(analysis);
  const cited = analysis.citations.filter((citation) => {
    const key = identities.get(citation);
    return citation.kind !== "self" && key !== undefined && isMeant(key);
  });
  const own = isMeant(ownKey(analysis)) ? headerEdits(analysis, name) : [];
  const edits = [...own, ...cited.flatMap((citation) => citationEdits(analysis.text, citation, name))];
  return edits.filter((edit) => edit === null || slice(analysis.text, edit.span) !== edit.text);
}

function headerEdits({ text, document: { header } }: Analysis, { printed, date }: NewName): readonly (Edit | null)[] {
  const number = numberOfHeader(header);
  const day = header.date;
  return [
    ...(printed === null || number === null ? [] : [exchange(text, number, printed)]),
    ...(date === null || day === null || day.value.iso === null
      ? []
      : [exchange(text, day.span, printDate(date, "words"))]),
  ];
}

function citationEdits(text: string, citation: Citation, { printed, symbol, date }: NewName): readonly (Edit | null)[] {
  return [
    ...(printed === null || symbol === null ? [] : numberEdits(text, citation, printed, symbol)),
    ...(date === null ? [] : dateEdits(text, citation, date)),
  ];
}

/** "Nghị định 30" has a number alone; so has a document that shares its symbol with a neighbour, which may stay as it is. */
function numberEdits(
  text: string,
  citation: Citation,
  printed: string,
  symbol: ParsedSymbol,
): readonly (Edit | null)[] {
  const { number, fullSymbol, symbol: ownSymbol } = citation.parts;
  if (fullSymbol !== null && number !== null && ownSymbol !== null) return [exchange(text, fullSymbol, printed)];
  if (number === null) return [];
  const same = citation.symbol === null || (citation.symbol === symbol.symbol && citation.year === symbol.year);
  return [same ? exchange(text, number, symbol.number) : null];
}

const dayWord = /ngày/iu;

function dateEdits(text: string, citation: Citation, iso: string): readonly (Edit | null)[] {
  if (citation.date === null || citation.date.iso === null) return [];
  const words = dateWords(text, citation);
  if (words === null) return [null];
  const { style } = citation.date;
  if (style === "year") return [exchange(text, words, `năm ${iso.slice(0, 4)}`)];
  const lead = style === "words" ? Math.max(slice(text, words).normalize("NFC").search(dayWord), 0) : 0;
  return [exchange(text, { start: words.start + lead, end: words.end }, printDate(iso, style))];
}

/** Null where markup stands inside the words. */
function exchange(text: string, span: Span, words: string): Edit | null {
  return isPlain(text, span) ? { span, text: words } : null;
}
