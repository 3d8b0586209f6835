import { distance } from "fastest-levenshtein";
import type { Analysis } from "./analysis.ts";
import type { UnitLevel, UnitMention } from "./document/document.ts";
import { communesNamed, provinceNamed } from "./gazetteer.ts";
import { once } from "./once.ts";
import type { Span } from "./text/span.ts";
import { slice } from "./text/span.ts";
import { compareKey } from "./text/vietnamese.ts";

/** The commune-level unit that issues the draft, and where the draft says so. */
export interface OwnCommune {
  readonly level: UnitLevel;
  readonly name: string;
  /** `compareKey` of the name. */
  readonly key: string;
  /** Header, place line or first mention by which the unit is known; null where only the settings name it. */
  readonly evidence: Span | null;
}

const communeLevels: ReadonlySet<UnitLevel> = new Set(["xã", "phường", "đặc khu", "thị trấn"]);
const configured = /^(?<level>xã|phường|đặc\s+khu|thị\s+trấn)\s+(?<name>\S.*)$/u;

export function isCommuneLevel(level: UnitLevel): boolean {
  return communeLevels.has(level);
}

/**
 * The draft's own commune: the unit that the user gave ("xã Tiên Lãng"), else as the draft itself shows it.
 * Null for other issuers and in doubt.
 */
export function ownCommune(analysis: Analysis, givenUnit: string | null): OwnCommune | null {
  const known = ownCommunes(analysis);
  const own = known.get(givenUnit);
  if (own !== undefined) return own;
  const found = findOwnCommune(analysis, givenUnit);
  known.set(givenUnit, found);
  return found;
}

const ownCommunes = once((_: Analysis) => new Map<string | null, OwnCommune | null>());

function findOwnCommune({ document }: Analysis, givenUnit: string | null): OwnCommune | null {
  const given = configured.exec(givenUnit?.normalize("NFC").trim() ?? "")?.groups;
  const level = (given?.["level"]?.replace(/\s+/g, " ") as UnitLevel | undefined) ?? document.unit?.level;
  const name = given?.["name"] ?? document.unit?.name;
  if (level === undefined || name === undefined || !isCommuneLevel(level)) return null;
  const key = compareKey(name);
  const fields = [
    document.header.issuer,
    document.header.parentIssuer,
    document.header.place,
    document.header.abstract,
  ];
  const field = fields.find((candidate) => candidate !== null && compareKey(candidate.value).includes(key));
  const mention = document.units.find((unit) => unit.level === level && compareKey(unit.name) === key);
  return { level, name, key, evidence: mention?.span ?? field?.span ?? null };
}

const settledBefore = /(?:\(?\s*(?:cũ|trước\s+đây|trước\s+sáp\s+nhập|trước\s+khi))/u;

/** Whether a unit is named as one of the past: "xã Bình An (cũ)". */
export function isFormer(analysis: Analysis, mention: UnitMention): boolean {
  return settledBefore.test(after(analysis, mention, 24).trimStart().slice(0, 16));
}

/** The words of the Prose before a mention. */
export function before({ proses }: Analysis, mention: UnitMention, length: number): string {
  const text = proses[mention.prose]?.text ?? "";
  return text.slice(Math.max(0, mention.proseSpan.start - length), mention.proseSpan.start);
}

/** The words of the Prose after a mention. */
export function after({ proses }: Analysis, mention: UnitMention, length: number): string {
  const text = proses[mention.prose]?.text ?? "";
  return text.slice(mention.proseSpan.end, mention.proseSpan.end + length);
}

/** The unit as printed, on one line. */
export function printedUnit({ text }: Analysis, span: Span): string {
  return slice(text, span).replace(/[\s>]+/g, " ");
}

const digits = /\d/u;

/**
 * Whether a name is a slip for the own one: one syllable differs, by no more than two letters.
 * Names told apart by a number are two units (A Lưới 1, A Lưới 3).
 */
export function isCloseName(name: string, own: OwnCommune): boolean {
  const key = compareKey(name);
  if (digits.test(key) || digits.test(own.key)) return false;
  const [theirs, ours] = [key.split(" "), own.key.split(" ")];
  const differing = theirs.filter((syllable, index) => syllable !== ours[index]);
  if (theirs.length !== ours.length || differing.length !== 1) return false;
  return distance(key, own.key) <= (theirs.length === 1 ? 1 : 2);
}

/** The day by which a draft's units are judged: its own date, else the day that the caller gives; null where neither is known to the month. */
export function referenceDate({ document }: Analysis, today: string | null): string | null {
  const own = document.header.date?.value.iso ?? null;
  if (own === null || own.length < 7) return own === null ? today : null;
  return own.length === 7 ? `${own}-28` : own;
}

/** The draft's province without its level word: named in the draft or the settings, or the only one that has such a commune. */
export function ownProvince(
  analysis: Analysis,
  own: OwnCommune,
  givenProvince: string | null,
  date: string,
): string | null {
  const named = givenProvince ?? analysis.document.unit?.province ?? null;
  if (named !== null) return provinceNamed(named);
  const [only, ...more] = communesNamed(own.name, date).filter(({ level }) => level === own.level);
  return only === undefined || more.length > 0 ? null : only.province;
}
