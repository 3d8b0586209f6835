import type { Analysis } from "./analysis.ts";
import { identify } from "./citation/canonical.ts";
import type { AdministrativeUnit, UnitLevel } from "./document/document.ts";
import { once } from "./once.ts";

/** What the user says of the drafts' own unit: "xã Tiên Lãng", "thành phố Hải Phòng"; null where it is left to the draft. */
export interface GivenPlace {
  readonly unit: string | null;
  readonly province: string | null;
}

const UNIT = /^(?<level>tỉnh|thành\s+phố|xã|phường|đặc\s+khu|thị\s+trấn|thị\s+xã|huyện|quận)\s+(?<name>\S.*)$/iu;
const GAP = /\s+/gu;

/**
 * The analysis as it is when the user says what the draft does not: its own unit, or the province of it. "UBND thành phố" and "UBND
 * xã" in citations are then understood by that place. The same object where there is nothing to add, and for the same place.
 */
export function placed(analysis: Analysis, { unit, province }: GivenPlace): Analysis {
  const own = analysis.document.unit;
  if ((unit === null && province === null) || (own !== null && own.province !== null)) return analysis;
  const known = byPlace(analysis);
  const key = `${unit}|${province}`;
  const made = known.get(key) ?? withUnit(analysis, ownUnit(own, unit, province));
  known.set(key, made);
  return made;
}

const byPlace = once((_: Analysis) => new Map<string, Analysis>());

function ownUnit(
  own: AdministrativeUnit | null,
  unit: string | null,
  province: string | null,
): AdministrativeUnit | null {
  const named = own ?? readUnit(unit);
  return named === null ? null : { ...named, province: named.province ?? province?.normalize("NFC").trim() ?? null };
}

function readUnit(unit: string | null): AdministrativeUnit | null {
  const { level, name } = UNIT.exec(unit?.normalize("NFC").trim() ?? "")?.groups ?? {};
  if (level === undefined || name === undefined) return null;
  const word = level.toLowerCase().replace(GAP, " ") as UnitLevel;
  return { level: word, name: name.replace(GAP, " "), province: null };
}

function withUnit(analysis: Analysis, unit: AdministrativeUnit | null): Analysis {
  const { citations, document } = analysis;
  const own = document.unit;
  if (unit === null || (unit.name === own?.name && unit.province === own.province)) return analysis;
  return Object.freeze({ ...analysis, citations: identify(citations, unit), document: { ...document, unit } });
}
