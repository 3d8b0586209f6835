import type { Analysis } from "./analysis.ts";
import { symbolKey } from "./citation/canonical.ts";
import type { Citation } from "./citation/citation.ts";
import { contextOf } from "./citation-context.ts";
import type { Draft } from "./corpus.ts";
import type { Register, RegisterEntry } from "./register.ts";
import { entriesNamed } from "./register.ts";
import { registeredDocument } from "./registered-documents.ts";

/** A document that a register calls ended or amended, at the place where a draft first relies on it. */
export interface LapsedDocument {
  readonly citation: Citation;
  readonly entry: RegisterEntry;
  /** What followed it, in the order of the register: its entry, or its number and symbol alone where no register has it. */
  readonly successors: readonly Successor[];
}

export interface Successor {
  readonly symbol: string;
  readonly entry: RegisterEntry | null;
}

const FULL_DATE = "YYYY-MM-DD".length;
const FIRST_DAY = "-01-01";
/** The sentence speaks of the change itself, or of what was in its time. */
const ON_THE_CHANGE =
  /(?:thay\s+thế|bãi\s+bỏ|h[ủu][ỷy]\s+bỏ|hết\s+hiệu\s+lực|hết\s+thời\s+hạn|đính\s+chính|sửa\s+đổi|trước\s+(?:đây|ngày|khi|thời\s+điểm)|cũ(?![A-Za-zÀ-ỹ]))/iu;
const IN_ITS_TIME = /(?<![A-Za-zÀ-ỹ])(?:đã|giai\s+đoạn|trong\s+(?:các\s+)?năm|kết\s+quả)(?![A-Za-zÀ-ỹ])/iu;
/** Types that look back as much as forward. */
const LOOKS_BACK = /^(?:Báo cáo|Tờ trình|Biên bản|Đề án|Thông báo)/;

/** The lapsed documents on which a draft relies, each once. Nothing where it cannot be told that they had lapsed when the draft was made. */
export function lapsedDocuments(
  draft: Draft,
  registers: readonly Register[],
  today: string | null,
): readonly LapsedDocument[] {
  const { analysis } = draft;
  const day = firstPossibleDay(analysis, today);
  const bases = new Set(analysis.document.legalBases.flatMap(({ citations }) => citations));
  const named = new Set(analysis.citations.map(symbolKey));
  const seen = new Set<RegisterEntry>();
  const lapsed: LapsedDocument[] = [];
  for (const [index, citation] of analysis.citations.entries()) {
    const entry = citation.nested ? null : registeredDocument(citation, draft, registers);
    if (entry === null || seen.has(entry) || (entry.status !== "ended" && entry.status !== "amended")) continue;
    const successors = successorsOf(entry, registers);
    const known = successors.some(({ entry: one }) => one !== null && named.has(symbolKey(one)));
    const basis = bases.has(index) && !(known && entry.status === "amended");
    if (!hadLapsed(entry, successors, day) || !reliesOn(analysis, index, basis, known)) continue;
    seen.add(entry);
    lapsed.push({ citation, entry, successors });
  }
  return lapsed;
}

/** A basis is relied on; elsewhere a draft that names the successor, too, or tells of the past knows what it says. */
function reliesOn(analysis: Analysis, index: number, basis: boolean, knowsSuccessor: boolean): boolean {
  const { before, after } = contextOf(analysis, index);
  if (ON_THE_CHANGE.test(before) || ON_THE_CHANGE.test(after)) return false;
  if (basis) return true;
  const { header, bounds } = analysis.document;
  const prose = analysis.citations[index]?.prose ?? 0;
  if (prose < bounds.content || prose >= bounds.closing) return false;
  return !knowsSuccessor && !LOOKS_BACK.test(header.type?.value ?? "") && !IN_ITS_TIME.test(before);
}

/** The earliest day on which the draft can have been made, ISO: its date with blanks at their lowest, else today, else the newest date that it cites. */
function firstPossibleDay({ citations, document }: Analysis, today: string | null): string | null {
  const own = document.header.date?.value.iso ?? null;
  if (own !== null) return own + FIRST_DAY.slice(own.length - "YYYY".length);
  const cited = citations.flatMap(({ date }) => (date?.iso?.length === FULL_DATE ? [date.iso] : []));
  return today ?? cited.toSorted().at(-1) ?? null;
}

function successorsOf(entry: RegisterEntry, registers: readonly Register[]): readonly Successor[] {
  return entry.successors.map((symbol) => {
    const later = entriesNamed(registers, symbol).filter(({ date }) => (date ?? "") > (entry.date ?? ""));
    return { symbol, entry: later.toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1))[0] ?? null };
  });
}

/**
 * Whether the document was out of force, or changed, on that day. Where only the successor's date of issue is known, a user's
 * register is taken at its word; of others a year is left for the successor to come into force.
 */
function hadLapsed(entry: RegisterEntry, successors: readonly Successor[], day: string | null): boolean {
  const stated = entry.reliability === "stated";
  if (day === null) return stated;
  if (entry.until !== null) return entry.until <= day;
  const issued = successors.flatMap((one) => issueDay(one) ?? []).toSorted()[0];
  if (issued === undefined) return stated;
  return (stated ? issued : `${Number(issued.slice(0, 4)) + 1}${issued.slice(4)}`) <= day;
}

/** At the earliest: where no register has the successor, the year in its number tells. */
function issueDay({ symbol, entry }: Successor): string | null {
  const year = YEAR_IN_SYMBOL.exec(symbol)?.[1];
  return entry?.date ?? (year === undefined ? null : year + FIRST_DAY);
}
const YEAR_IN_SYMBOL = /\/((?:19|20)\d\d)\//;
