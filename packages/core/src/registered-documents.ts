import type { Citation } from "./citation/citation.ts";
import { titleLikeness } from "./citation/title-likeness.ts";
import type { Draft } from "./corpus.ts";
import type { Register, RegisterEntry, RegisterMatch } from "./register.ts";
import { citedDateOf, findInRegister } from "./register.ts";

const FULL_DATE = "YYYY-MM-DD".length;
const YEAR_DIGITS = "YYYY".length;

/** What the registers say of the date of a citation. */
export interface DateVerdict {
  readonly right: boolean;
  /** The registered document, its date full. */
  readonly entry: RegisterEntry & { readonly date: string };
}

/** Whether an entry may be held against a draft: those of the user's registers, and the confirmed ones that ship with the core. */
export function mayContradict({ reliability }: RegisterEntry): boolean {
  return reliability !== "supported";
}

/** The one document that the registers surely know under what is cited; null in doubt, and where only uncertain entries know it. */
export function registeredDocument(
  citation: Citation,
  draft: Draft,
  registers: readonly Register[],
): RegisterEntry | null {
  const [only, ...others] = findInRegister(registers, citation, draft.analysis.document.unit).filter(
    ({ sure }) => sure,
  );
  if (only === undefined || others.length > 0 || !mayContradict(only.entry)) return null;
  return titlesDiffer(citation, only.entry) ? null : only.entry;
}

/** Null for a date that is not cited in full, and where the registers do not surely know the document. */
export function verdictOnDate(citation: Citation, draft: Draft, registers: readonly Register[]): DateVerdict | null {
  const { date, year } = citation;
  // A year that the number contradicts is another mistake (`citation-year-mismatch`).
  if (date?.iso?.length !== FULL_DATE || (year !== null && year !== date.year)) return null;
  const matches = findInRegister(registers, citation, draft.analysis.document.unit);
  const agreeing = matches.find(({ entry }) => entry.date === date.iso);
  const entry =
    agreeing?.entry ?? registeredDocument(citation, draft, registers) ?? sameDay(citation, draft, registers);
  return entry !== null && hasFullDate(entry) ? { right: entry.date === date.iso, entry } : null;
}

function hasFullDate(entry: RegisterEntry): entry is RegisterEntry & { readonly date: string } {
  return entry.date?.length === FULL_DATE;
}

/** Decrees on police and army are numbered apart from the others: abstracts that have little in common are of two documents. */
function titlesDiffer(citation: Citation, entry: RegisterEntry): boolean {
  if (citation.title === null || entry.title === null) return false;
  return titleLikeness(citation.title, entry.title) === "different";
}

/** A document of another year with the same number, day and abstract: the year is a slip. */
function sameDay(citation: Citation, draft: Draft, registers: readonly Register[]): RegisterEntry | null {
  const own = draft.analysis.document.unit;
  const { date, title } = citation;
  if (date === null || date.iso === null || title === null) return null;
  const day = date.iso.slice(YEAR_DIGITS);
  const alike = ({ entry }: RegisterMatch): boolean =>
    mayContradict(entry) &&
    entry.date?.slice(YEAR_DIGITS) === day &&
    titleLikeness(title, entry.title ?? "") === "same";
  const [only, ...others] = findInRegister(registers, { ...citation, date: null, id: null }, own).filter(alike);
  if (only === undefined || others.length > 0) return null;
  const inItsYear = { ...citation, date: citedDateOf(only.entry.date) };
  const isSure = findInRegister(registers, inItsYear, own).some(({ entry, sure }) => sure && entry === only.entry);
  return isSure ? only.entry : null;
}
