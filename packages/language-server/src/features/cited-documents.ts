import type { Diagnostic, Language, Localized, Register, RegisterEntry, Span } from "@cchc/core";
import { citedDateOf, findInRegister, overlaps, parseSymbol, printDate, wording } from "@cchc/core";
import { numberedKey } from "../folder-documents.ts";
import type { CitedStatus } from "../protocol.ts";
import type { CitedDocument, CitedPlace, DraftSummary } from "../view.ts";

/** A draft, what is wrong in it, and the registers by which it is judged. */
export interface JudgedDraft {
  readonly summary: DraftSummary;
  readonly diagnostics: readonly Diagnostic[];
  readonly registers: readonly Register[];
}

/** One row of the table of cited documents. */
export interface CitedRow {
  readonly type: string | null;
  /** Number and symbol; "" for a law cited by its name, and where a citation is too short to tell its document. */
  readonly number: string;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly status: CitedStatus;
  /** One sentence on the status; "" where there is nothing to say. */
  readonly detail: string;
  readonly places: readonly CitedRowPlace[];
}

interface CitedRowPlace {
  readonly uri: string;
  readonly path: string;
  readonly span: Span;
  readonly text: string;
}

export interface TableContext {
  /** Keys of the documents that drafts of the workspace are. */
  readonly issued: ReadonlySet<string>;
  readonly today: string;
  readonly language: Language;
}

/** A document, and each place that cites it with what is wrong there. */
interface Cited {
  readonly key: string | null;
  document: CitedDocument | null;
  readonly registers: readonly Register[];
  readonly places: CitedRowPlace[];
  readonly findings: Diagnostic[];
}

/** The documents that drafts cite, in the order of the drafts and of first mention. */
export function citedDocuments(drafts: readonly JudgedDraft[], context: TableContext): readonly CitedRow[] {
  const documents = new Map<string, Cited>();
  for (const draft of drafts) {
    const said = new Map(draft.summary.documents.map((document) => [document.id, document]));
    for (const place of draft.summary.cited) {
      const key = place.id === null ? null : numberedKey(place.id, draft.registers);
      // A citation that does not tell its document is the same as another one in the same words of the same draft, and no more.
      const name = key ?? `${draft.summary.uri} ${place.text}`;
      const known = documents.get(name) ?? {
        key,
        document: null,
        registers: draft.registers,
        places: [],
        findings: [],
      };
      known.document = merged(known.document, place.id === null ? null : (said.get(place.id) ?? null));
      addPlace(known, place, draft);
      documents.set(name, known);
    }
  }
  return [...documents.values()].map((cited) => toRow(cited, context));
}

function addPlace(
  { places, findings }: Cited,
  { span, text }: CitedPlace,
  { summary, diagnostics }: JudgedDraft,
): void {
  places.push({ uri: summary.uri, path: summary.path, span, text });
  findings.push(
    ...diagnostics.filter((diagnostic) => TELLING.has(diagnostic.ruleId) && overlaps(diagnostic.span, span)),
  );
}

/** The first draft that says a thing is believed. */
function merged(known: CitedDocument | null, other: CitedDocument | null): CitedDocument | null {
  if (known === null || other === null) return known ?? other;
  return {
    id: known.id,
    type: known.type ?? other.type,
    number: known.number ?? other.number,
    date: known.date ?? other.date,
    issuer: known.issuer ?? other.issuer,
    title: known.title ?? other.title,
  };
}

const CONFLICTS = ["citation-date-conflict", "citation-symbol-conflict", "citation-title-conflict"] as const;
const LAPSED = "citation-not-in-force";
/** A document that was amended is in force. */
const STILL = "amended";
const TELLING: ReadonlySet<string> = new Set([...CONFLICTS, LAPSED]);

function toRow(cited: Cited, context: TableContext): CitedRow {
  const { document, places } = cited;
  const { status, detail } = judge(cited, context);
  if (document === null) {
    const title = places[0]?.text.replaceAll(GAP, " ") ?? null;
    return { type: null, number: "", date: null, issuer: null, title, status, detail, places };
  }
  const { type, number, date, issuer, title } = document;
  return { type, number: number ?? "", date, issuer, title, status, detail, places };
}

const GAP = /\s+/g;

function judge(cited: Cited, { issued, today, language }: TableContext): Pick<CitedRow, "status" | "detail"> {
  const conflict = cited.findings.find(({ ruleId }) => ruleId !== LAPSED);
  if (conflict !== undefined) return { status: "conflict", detail: conflict.message };
  const lapsed = cited.findings.find(({ messageId }) => messageId !== STILL);
  if (lapsed !== undefined) return { status: "notInForce", detail: lapsed.message };
  const entry = registered(cited);
  if (entry !== null && hasEnded(entry, today)) return { status: "notInForce", detail: endedWords(entry, language) };
  if (entry !== null) return { status: "consistent", detail: say(REGISTERED, language, { source: entry.source }) };
  if (cited.key !== null && issued.has(cited.key)) return { status: "consistent", detail: say(ISSUED, language) };
  const alike = cited.key !== null && cited.places.length > 1;
  return alike ? { status: "consistent", detail: "" } : { status: "unknown", detail: "" };
}

/** The one document that the registers surely know. */
function registered({ document, registers }: Cited): RegisterEntry | null {
  if (document === null) return null;
  const parsed = document.number === null ? null : parseSymbol(document.number, 0);
  const { number = null, year = null, symbol = null, style = null } = parsed ?? {};
  const named = { ...document, number, year, symbol, style, date: citedDateOf(document.date) };
  const [only, ...others] = findInRegister(registers, named, null).filter(({ sure }) => sure);
  return only !== undefined && others.length === 0 ? only.entry : null;
}

function hasEnded({ status, until, reliability }: RegisterEntry, today: string): boolean {
  return status === "ended" && reliability !== "supported" && (until === null || until <= today);
}

function endedWords({ source, successors, until }: RegisterEntry, language: Language): string {
  const since = until === null ? "" : say(SINCE, language, { day: printDate(until) });
  const by = successors.length === 0 ? "" : say(BY, language, { documents: successors.join(", ") });
  return say(ENDED, language, { since, by, source });
}

function say(text: Localized, language: Language, data: Readonly<Record<string, string>> = {}): string {
  return wording(text, language, data);
}

const REGISTERED = { vi: "Có trong sổ đăng ký “{source}”.", en: "Known from the register “{source}”." };
const ISSUED = { vi: "Là một dự thảo trong thư mục.", en: "It is a draft of this folder." };
const ENDED = {
  vi: "Đã hết hiệu lực{since}{by} (theo sổ đăng ký “{source}”).",
  en: "No longer in force{since}{by} (register “{source}”).",
};
const SINCE = { vi: " từ ngày {day}", en: " since {day}" };
const BY = { vi: ", được thay thế hoặc bãi bỏ bởi {documents}", en: ", replaced or repealed by {documents}" };
