import type { UnitLevel } from "@cchc/core";
import { communesFrom, communesOn, provinceNamed, provincesOn } from "@cchc/core";
import type { Lead } from "../lead.ts";
import { searchKey } from "../search-key.ts";
import type { DraftView } from "../view.ts";
import type { CompletionItem } from "./completion-item.ts";

const MOST_UNITS = 50;
const afterLevel =
  /(?<!\p{L})(?<level>xã|phường|đặc khu|tỉnh|thành phố|XÃ|PHƯỜNG|ĐẶC KHU|TỈNH|THÀNH PHỐ|Xã|Phường|Đặc khu|Tỉnh|Thành phố)\s+(?<typed>(?:\p{Lu}[\p{L}\p{N}\s'’-]{0,30})?)$/u;
const smallLetter = /\p{Ll}/u;

/**
 * Names of communes after "xã", "phường", "đặc khu" and of provinces after "tỉnh", "thành phố", as they are on the draft's own date; those
 * of the own province first. In capitals after a level word in capitals. None for dates before 2025-07-01, and none for words that begin
 * with a small letter: they are no name.
 */
export function unitCompletion(view: DraftView, lead: Lead, isTyped: boolean): readonly CompletionItem[] {
  const { level = "", typed = "" } = afterLevel.exec(lead.text)?.groups ?? {};
  const day = view.analysis.document.header.date?.value.iso ?? view.today;
  if (level === "" || day < communesFrom || (isTyped && typed === "")) return [];
  const isCapitals = !smallLetter.test(level);
  const wanted = searchKey(typed);
  return namesOn(view, level.toLowerCase() as UnitLevel, day)
    .filter(({ key }) => key.startsWith(wanted))
    .slice(0, MOST_UNITS)
    .map(({ name, detail, key }) => {
      const insert = isCapitals ? name.toUpperCase() : name;
      return {
        label: insert,
        kind: "unit",
        detail,
        insert,
        isSnippet: false,
        replace: lead.spanOf(typed.length),
        filter: `${typed} ${key}`.trim(),
        key: null,
      };
    });
}

interface NamedUnit {
  readonly name: string;
  readonly key: string;
  /** The province of a commune. */
  readonly detail: string;
}

function namesOn(view: DraftView, level: UnitLevel, day: string): readonly NamedUnit[] {
  if (level === "tỉnh" || level === "thành phố") {
    const provinces = provincesOn(day).filter((unit) => unit.level === level);
    return provinces.map(({ name }) => ({ name, key: searchKey(name), detail: "" }));
  }
  const words = view.analysis.document.unit?.province ?? view.config.settings.province;
  const own = words === null ? null : provinceNamed(words);
  const communes = communeNames(level, day);
  const isNear = ({ detail }: NamedUnit): boolean => detail === own;
  return [...communes.filter(isNear), ...communes.filter((unit) => !isNear(unit))];
}

let last: { readonly level: UnitLevel; readonly day: string; readonly names: readonly NamedUnit[] } | null = null;

/** Kept for the next letter that is typed: there are three thousand communes. */
function communeNames(level: UnitLevel, day: string): readonly NamedUnit[] {
  if (last?.level === level && last.day === day) return last.names;
  const communes = communesOn(day).filter((commune) => commune.level === level);
  const names = communes.map(({ name, province }) => ({ name, key: searchKey(name), detail: province }));
  last = { level, day, names };
  return names;
}
