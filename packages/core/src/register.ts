import type { Identifying, OwnPlace } from "./citation/canonical.ts";
import { issuerGroups, issuerScope, symbolKey } from "./citation/canonical.ts";
import type { Citation, CitedDate } from "./citation/citation.ts";
import { numberingPeriod } from "./citation/numbering-period.ts";
import { parseSymbol } from "./citation/symbol.ts";
import type { DocumentStatus } from "./data/register-words.ts";
import { once } from "./once.ts";
import { grouped } from "./text/grouped.ts";
import { compareKey } from "./text/vietnamese.ts";

/**
 * How far an entry may be relied on. What the user gave is `stated`. Of the entries that ship with the core only `confirmed`
 * ones may contradict a draft; `supported` ones serve completion and hover.
 */
export type Reliability = "stated" | "confirmed" | "supported";

/** A document known from a register (sổ đăng ký văn bản). */
export interface RegisterEntry {
  /** In words with its capital; null where neither the register nor the symbol says. */
  readonly type: string | null;
  readonly number: string;
  readonly year: number | null;
  /** Without number and year, in canonical spelling ("QĐ-UBND"). */
  readonly symbol: string;
  readonly style: "state" | "party";
  /** Day of issue: `YYYY-MM-DD`, less where no more is known, null where nothing is. */
  readonly date: string | null;
  readonly issuer: string | null;
  /** As it stands in a citation, after the issuer ("về …", "quy định …"); of a law its name. */
  readonly title: string | null;
  readonly status: DocumentStatus | null;
  /** Numbers and symbols of the documents that replaced, repealed or amended it. */
  readonly successors: readonly string[];
  /** First day on which it was no longer in force, ISO; null where that is not known. */
  readonly until: string | null;
  readonly url: string | null;
  readonly reliability: Reliability;
  /** Name of its register. */
  readonly source: string;
}

/** A list of known documents. Several can bear one number and symbol: numbers begin anew every year or term. */
export interface Register {
  /** As messages call it: the path of a file. */
  readonly name: string;
  readonly entries: readonly RegisterEntry[];
  /** By `symbolKey`. */
  readonly bySymbol: EntriesByKey;
  /** Laws, codes and ordinances by type and name, as `lawKey` writes them. */
  readonly laws: EntriesByKey;
}

/** Finds entries by a key; a map does, and so does what reads them only then. */
export interface EntriesByKey {
  get(key: string): readonly RegisterEntry[] | undefined;
}

const NAMED_LAW = /^(?:Luật|Bộ luật|Pháp lệnh)$/;

/**
 * Makes a register of entries, so that documents are found in it. `name` is what messages call it.
 *
 * @example
 * ```ts
 * buildRegister("sổ riêng", []).entries; // => []
 * ```
 */
export function buildRegister(name: string, entries: readonly RegisterEntry[]): Register {
  return { name, entries, bySymbol: grouped(entries, symbolKey), laws: grouped(entries, lawKey) };
}

/** Whether documents of this type are named by their titles: "Luật Lưu trữ". */
export function isNamedLaw(type: string): boolean {
  return NAMED_LAW.test(type);
}

/** The key of a law, code or ordinance by its name, "luật lưu trữ", whether the type stands in the name or not; null for other documents. */
export function lawKey({ type, title }: Pick<Citation, "type" | "title">): string | null {
  if (type === null || title === null || !NAMED_LAW.test(type)) return null;
  const [key, lead] = [compareKey(title), `${type.toLowerCase()} `];
  return key.startsWith(lead) ? key : lead + key;
}

/** An entry that can be the cited document. */
export interface RegisterMatch {
  readonly entry: RegisterEntry;
  /** Whether it is that document beyond doubt: issuer, place and numbering period are known of both and agree. */
  readonly sure: boolean;
}

type Cited = Identifying & Pick<Citation, "type" | "title" | "id">;

const YEAR_OF_ID = /@(\d{4})/;

/**
 * What the registers know of a cited document: entries with its number and symbol whose issuer and numbering period are not
 * others; for a law cited by its name, those of its name. `own` is the draft's unit, by which "UBND thành phố" is understood.
 * Where registers speak of one document, the first of them counts alone: a user's register corrects the one that ships with
 * the core.
 */
export function findInRegister(
  registers: readonly Register[],
  citation: Cited,
  own: OwnPlace | null,
): readonly RegisterMatch[] {
  if (registers.length === 0) return NONE;
  const law = citation.number === null ? lawKey(citation) : null;
  const candidates = candidatesIn(registers, law === null ? symbolKey(citation) : null, law);
  // Most of what a draft cites no register has, and that is soon found again.
  if (candidates.length === 0) return NONE;
  const answers = answersOf(registers);
  const question = questionOf(citation, law, own);
  const known = answers.get(question);
  if (known !== undefined) return known;
  const matches = matchesAmong(candidates, citation, law, own);
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set(question, matches);
  return matches;
}

const NONE: readonly RegisterMatch[] = [];
const MOST_ANSWERS = 2_000;

/** Several rules, and one draft after the other, ask for the same documents. */
const answersOf = once((_: readonly Register[]) => new Map<string, readonly RegisterMatch[]>());

/** All that the answer hangs on. */
function questionOf(citation: Cited, law: string | null, own: OwnPlace | null): string {
  const { type, number, year, symbol, style, issuer, date, id } = citation;
  const day = date === null ? (id ?? "") : `${date.iso} ${date.year}`;
  const place = own === null ? "" : `${own.level} ${own.name} ${own.province}`;
  return [type, number, year, symbol, style, issuer, day, law, place].join("|");
}

/** The entries of each register that have a number and symbol, or the name of a law, as far as there are any. */
function candidatesIn(
  registers: readonly Register[],
  key: string | null,
  law: string | null,
): readonly (readonly RegisterEntry[])[] {
  const lists: (readonly RegisterEntry[])[] = [];
  for (const { bySymbol, laws } of registers) {
    const entries = law !== null ? laws.get(law) : key !== null ? bySymbol.get(key) : undefined;
    if (entries !== undefined) lists.push(entries);
  }
  return lists;
}

function matchesAmong(
  lists: readonly (readonly RegisterEntry[])[],
  citation: Cited,
  law: string | null,
  own: OwnPlace | null,
): readonly RegisterMatch[] {
  const identify = law === null ? (one: Cited): Identity => identityOf(one, own) : namedIdentity;
  const cited = identify(dated(citation));
  const found: RegisterEntry[] = [];
  for (const candidates of lists) {
    const fresh = candidates.filter((entry) => !found.some((earlier) => isSameDocument(earlier, entry, own)));
    found.push(...fresh.filter((entry) => !isOther(cited, identify(asCited(entry)))));
  }
  // Two laws of one name can be of one year (Tổ chức chính quyền địa phương, 2025): the day tells them apart.
  const ofDay = law === null ? [] : found.filter(({ date }) => date !== null && date === citation.date?.iso);
  const meant = ofDay.length > 0 ? ofDay : found;
  return meant.map((entry) => ({ entry, sure: isOne(cited, identify(asCited(entry))) }));
}

function isSameDocument(one: RegisterEntry, other: RegisterEntry, own: OwnPlace | null): boolean {
  if (symbolKey(one) !== symbolKey(other)) return false;
  return isOne(identityOf(asCited(one), own), identityOf(asCited(other), own));
}

/** Every entry with this number and symbol, printed as the norm has it ("118/2025/NĐ-CP"). */
export function entriesNamed(registers: readonly Register[], symbol: string): readonly RegisterEntry[] {
  const parsed = parseSymbol(symbol, 0);
  const key = parsed === null ? null : symbolKey(parsed);
  return key === null ? [] : registers.flatMap(({ bySymbol }) => bySymbol.get(key) ?? []);
}

/** A later mention has no date; its identity tells the year of the first. */
function dated(citation: Cited): Cited {
  const year = citation.date === null ? YEAR_OF_ID.exec(citation.id ?? "")?.[1] : undefined;
  return year === undefined ? citation : { ...citation, date: citedDateOf(year) };
}

/** A law is known by its name and the year in which it was passed. */
function namedIdentity({ date }: Cited): Identity {
  return { scope: "central", period: date?.year == null ? null : String(date.year), series: "law" };
}

/** What tells documents of one number and symbol apart; null where it is not known. */
interface Identity {
  readonly scope: string | null;
  readonly period: string | null;
  readonly series: string | null;
}

function identityOf(cited: Cited, own: OwnPlace | null): Identity {
  return { scope: issuerScope(cited, own), period: numberingPeriod(cited), series: seriesOf(cited) };
}

const PARTY_QĐ = /^QĐ\//;
const ASSEMBLY = /^QH\d/;
const LAW = /^(?:Luật|Bộ luật)/;

/**
 * Which of two series a number belongs to where one symbol serves both: laws and resolutions of the National Assembly,
 * Quy định and Quyết định of the Party.
 */
function seriesOf({ type, symbol, style }: Cited): string | null {
  const [code = ""] = issuerGroups({ symbol, style });
  if (ASSEMBLY.test(code)) return type === null || type === "Văn bản" ? null : LAW.test(type) ? "law" : "resolution";
  return PARTY_QĐ.test(symbol ?? "") && style === "party" ? type : "one";
}

function isOther(one: Identity, other: Identity): boolean {
  return differ(one.scope, other.scope) || differ(one.period, other.period) || differ(one.series, other.series);
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

function isOne(one: Identity, other: Identity): boolean {
  return (
    one.scope !== null &&
    one.scope === other.scope &&
    one.period !== null &&
    one.period === other.period &&
    !differ(one.series, other.series)
  );
}

/** Drafts cite the same few entries again and again. */
const asCited = once((entry: RegisterEntry): Cited => ({ ...entry, date: citedDateOf(entry.date), id: null }));

/** A date as a citation has it. */
export function citedDateOf(iso: string | null): CitedDate | null {
  if (iso === null) return null;
  const [year = null, month = null, day = null] = iso.split("-").map(Number);
  return { day, month, year, iso, style: "numeric", blank: false, printed: { day: null, month: null, year: null } };
}
