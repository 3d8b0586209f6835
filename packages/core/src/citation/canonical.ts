import { centralCodes } from "../data/issuers.ts";
import { UPPER } from "../text/letters.ts";
import { remembered } from "../text/remembered.ts";
import { compareKey } from "../text/vietnamese.ts";
import type { Citation } from "./citation.ts";

const leadingZeros = /^0+(?=\d)/;
const separators = /[-/]/;
/** QH15, UBTVQH15: the National Assembly and its Standing Committee with their term. */
const assembly = /^(?:QH|UBTVQH)\d{1,2}$/;
const provincialDepartment = /^Sở\s/u;

/** The unit by which "UBND thành phố" or "UBND xã" is understood: the draft's own. */
export interface OwnPlace {
  readonly level: string;
  readonly name: string;
  readonly province: string | null;
}

/**
 * Number and symbol as one key: leading zeros do not count (011 = 11), case and year do.
 * Null without a number or symbol: such a citation has no identity of its own.
 */
export function symbolKey(citation: Pick<Citation, "number" | "year" | "symbol" | "style">): string | null {
  const { number, year, symbol, style } = citation;
  if (number === null || number === "" || symbol === null) return null;
  const plain = plainNumber(number);
  if (style === "party") return `${plain}-${symbol}`;
  return year === null ? `${plain}/${symbol}` : `${plain}/${year}/${symbol}`;
}

/** A number by which it is compared: 011 is 11, 30C is 30c. */
export function plainNumber(number: string): string {
  return (number.startsWith("0") ? number.replace(leadingZeros, "") : number).toLowerCase();
}

/** The groups of the symbol that name the issuer: ["UBND"] in QĐ-UBND, ["TW"] in NQ/TW, ["BNV", "CCHC"] in BNV-CCHC. */
export function issuerGroups(citation: Pick<Citation, "symbol" | "style">): readonly string[] {
  const { all, afterType } = groupsOf(citation.symbol ?? "");
  return citation.style === "party" && all.length > 1 ? all.slice(1) : afterType;
}

/** The groups of a symbol, and those behind its type where it begins with one. */
const groupsOf = remembered((symbol): { readonly all: readonly string[]; readonly afterType: readonly string[] } => {
  const all = symbol.split(separators);
  return { all, afterType: all.length > 1 && typeGroup.test(all[0] ?? "") ? all.slice(1) : all };
});
const typeGroup =
  /^(?:NQ|NĐ|QĐ|CT|QC|QyĐ|TC|TB|TBKL|HD|CTr|CTHĐ|CTPH|KH|PA|ĐA|DA|BC|BCTĐ|BB|TTr|HĐ|CĐ|BGN|BTT|GUQ|GM|PC|TT|TTLT|NQLT|PL|L|VBHN|KL|CV)$/;

/**
 * Who issues documents under this number, as a key: "central" for bodies of which there is one in the country, else body and place
 * ("UBND|thành phố hải phòng"); the local branch of a central body ("BHXH tỉnh …") has a place, too. Null where the place cannot be
 * told: numbers like 247/QĐ-UBND exist in every province every year.
 */
export function issuerScope(
  citation: Pick<Citation, "symbol" | "style" | "issuer">,
  own: OwnPlace | null,
): string | null {
  const [code = ""] = issuerGroups(citation);
  const place = citation.issuer === null ? null : placeOf(citation.issuer, own);
  if (assembly.test(code) || (centralCodes.has(code) && place === null)) return "central";
  return place === null ? null : `${code}|${compareKey(place)}`;
}

const placePattern = new RegExp(
  String.raw`(?<level>[Tt]hành\s+(?:phố|ủy|uỷ)|T[Pp]\.?|[Tt]ỉnh(?:\s+(?:ủy|uỷ))?|đặc\s+khu|phường|thị\s+trấn|thị\s+xã|xã|huyện|quận)(?![A-Za-zÀ-ỹ])(?:\s+(?<name>[${UPPER}][A-Za-zÀ-ỹ'’]*(?:[\s-]+[${UPPER}][A-Za-zÀ-ỹ'’]*)*))?\s*$`,
  "u",
);
const provincial = /^(?:thành|tỉnh)/;
const abbreviatedCity = /^tp\.?$/;

/** The level in lower case and the name, where one follows. */
interface NamedPlace {
  readonly level: string;
  readonly name: string | undefined;
}

/** The place at the end of an issuer's name; null where there is none. */
const placeNamed = remembered((issuer): NamedPlace | null => {
  const groups = placePattern.exec(issuer)?.groups;
  const level = groups?.["level"]?.replace(/\s+/g, " ").toLowerCase().replace(abbreviatedCity, "thành phố");
  return level === undefined ? null : { level, name: groups?.["name"]?.replace(/\s+/g, " ") };
});

/** "thành phố Hải Phòng" named in, or meant by, an issuer's name. */
function placeOf(issuer: string, own: OwnPlace | null): string | null {
  const place = placeNamed(issuer);
  if (place === null) return provincialDepartment.test(issuer) ? (own?.province ?? null) : null;
  const { level, name } = place;
  if (provincial.test(level)) return provincePlace(level, name, own);
  if (name !== undefined) return own?.province ? `${level} ${name}, ${own.province}` : `${level} ${name}`;
  return own !== null && own.level === level ? `${level} ${own.name}${own.province ? `, ${own.province}` : ""}` : null;
}

/** "UBND thành phố" in a draft from a province means a town of that province, which cannot be told. */
function provincePlace(level: string, name: string | undefined, own: OwnPlace | null): string | null {
  const kind = level.startsWith("thành") ? "thành phố" : "tỉnh";
  if (name !== undefined) return `${kind} ${name}`;
  return own?.province?.startsWith(`${kind} `) ? own.province : null;
}

/** Year in which the document was numbered: that of the symbol, else of the date. */
export function numberingYear(citation: Pick<Citation, "year" | "date">): number | null {
  return citation.year ?? citation.date?.year ?? null;
}

/** What identity rests on; a draft's own header gives it as well as a citation. */
export type Identifying = Pick<Citation, "number" | "year" | "symbol" | "style" | "issuer" | "date">;

/**
 * Identity of a cited document: number + symbol + year + issuer + place, "247/QĐ-UBND@2026 UBND|thành phố hải phòng".
 * Null where a part cannot be told.
 */
export function canonicalId(
  citation: Identifying,
  own: OwnPlace | null,
  scopeOf: typeof issuerScope = issuerScope,
): string | null {
  const key = symbolKey(citation);
  if (key === null) return null;
  const scope = scopeOf(citation, own);
  const year = numberingYear(citation);
  if (scope === null) return null;
  if (scope === "central") return citation.year !== null ? key : year === null ? null : `${key}@${year}`;
  return year === null ? null : `${key}@${year} ${scope}`;
}

/** Gives every citation its id; a later mention without date or issuer takes that of the one full mention with its number. */
export function identify(citations: readonly Citation[], own: OwnPlace | null): readonly Citation[] {
  const known = new Map<string, Set<string>>();
  const scopeOf = rememberedScopes();
  const keys = citations.map(symbolKey);
  const ids = citations.map((citation) => canonicalId(citation, own, scopeOf));
  for (const [index, key] of keys.entries()) {
    const id = ids[index] ?? null;
    if (key !== null && id !== null) known.set(key, (known.get(key) ?? new Set()).add(id));
  }
  return citations.map((citation, index) => {
    const key = keys[index] ?? null;
    const candidates = key === null ? undefined : known.get(key);
    const only = candidates?.size === 1 ? [...candidates][0] : undefined;
    const later = citation.date === null || citation.issuer === null;
    const id = ids[index] ?? (later ? (only ?? null) : null);
    return id === citation.id ? citation : { ...citation, id };
  });
}

/** The scopes of one draft: it names few issuers, each many times. */
export function rememberedScopes(): typeof issuerScope {
  const scopes = new Map<string, string | null>();
  return (citation, own) => {
    const issuer = `${citation.style} ${citation.symbol} ${citation.issuer}`;
    const known = scopes.get(issuer);
    if (known !== undefined) return known;
    const scope = issuerScope(citation, own);
    scopes.set(issuer, scope);
    return scope;
  };
}
