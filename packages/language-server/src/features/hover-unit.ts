import type { Commune, FormerCommune, UnitLevel, UnitMention } from "@cchc/core";
import {
  communesFrom,
  communesNamed,
  formerCommunes,
  formerProvincesOf,
  predecessorsOf,
  provinceNamed,
  provincesOn,
} from "@cchc/core";
import { length, touches } from "../at.ts";
import type { Hover } from "../results.ts";
import { literal, say } from "../say.ts";
import type { DraftView } from "../view.ts";

const provinceLevels: ReadonlySet<UnitLevel> = new Set(["tỉnh", "thành phố"]);
const communeLevels: ReadonlySet<UnitLevel> = new Set(["xã", "phường", "đặc khu", "thị trấn"]);
const MOST_UNITS = 12;

/** The unit named at an offset: its type and province, what formed it on 2025-07-01, or what became of it then. */
export function unitHover(view: DraftView, offset: number): Hover | null {
  const mentions = view.analysis.document.units.filter(({ span }) => touches(span, offset));
  const [mention] = mentions.toSorted((a, b) => length(a.span) - length(b.span));
  if (mention === undefined) return null;
  const lines = linesOf(view, mention);
  return lines.length === 0 ? null : { span: mention.span, markdown: lines.join("\n\n") };
}

function linesOf(view: DraftView, mention: UnitMention): readonly string[] {
  const name = mention.name === "" ? ownNameFor(view, mention.level) : mention.name;
  if (name === null) return [];
  if (provinceLevels.has(mention.level)) return provinceLines(view, name);
  return communeLevels.has(mention.level) ? communeLines(view, mention.level, name) : [];
}

/** What a bare "xã" or "thành phố" means: the own unit or the province above it, where the level is that of one of them. */
function ownNameFor({ analysis }: DraftView, level: UnitLevel): string | null {
  const { unit } = analysis.document;
  if (unit?.level === level) return unit.name;
  return unit?.province?.startsWith(`${level} `) ? unit.province.slice(level.length + 1) : null;
}

function provinceLines(view: DraftView, words: string): readonly string[] {
  const name = provinceNamed(words);
  const province = provincesOn(dayOf(view)).find((unit) => unit.name === name);
  if (province === undefined || name === null) return [];
  const former = formerProvincesOf(name);
  const formed = say(
    view,
    { vi: "Từ 01/7/2025 gồm: {units} trước đây.", en: "Since 1 July 2025 made up of the former: {units}." },
    { units: former.join(", ") },
  );
  return [`**${province.level} ${literal(name)}**`, ...(former.length > 1 ? [formed] : [])];
}

/** The day by which the units of a draft are judged; before 2025-07-01 there are none of the present ones. */
function dayOf({ analysis, today }: DraftView): string {
  const day = analysis.document.header.date?.value.iso ?? today;
  return [day, communesFrom].toSorted().at(-1) ?? day;
}

function communeLines(view: DraftView, level: UnitLevel, name: string): readonly string[] {
  const home = provinceOf(view);
  const named = communesNamed(name, dayOf(view), home).filter((commune) => commune.level === level);
  const [only, ...others] = named;
  if (only !== undefined) return others.length === 0 ? presentLines(view, only) : severalLines(view, named);
  return home === null ? [] : formerCommunes(level, name, home).flatMap((former) => formerLines(view, former));
}

function provinceOf({ analysis, config }: DraftView): string | null {
  const words = analysis.document.unit?.province ?? config.settings.province;
  return words === null ? null : provinceNamed(words);
}

function fullProvince(view: DraftView, province: string): string {
  const level = provincesOn(dayOf(view)).find(({ name }) => name === province)?.level;
  return level === undefined ? province : `${level} ${province}`;
}

function presentLines(view: DraftView, commune: Commune): readonly string[] {
  const units = predecessorsOf(commune).map(({ level, name }) => `${level} ${name}`);
  const districts = [...new Set(predecessorsOf(commune).map(({ district }) => lowerFirst(district)))].join(", ");
  const shown = units.slice(0, MOST_UNITS).join(", ") + (units.length > MOST_UNITS ? ", …" : "");
  const formed = say(
    view,
    {
      vi: "Từ 01/7/2025, hình thành từ toàn bộ hoặc phần lớn: {units} ({districts} trước đây).",
      en: "Formed on 1 July 2025 from all or most of: {units} (formerly {districts}).",
    },
    { units: shown, districts },
  );
  const title = `**${commune.level} ${literal(commune.name)}**, ${literal(fullProvince(view, commune.province))}`;
  return [title, ...(units.length > 0 ? [formed] : [])];
}

function severalLines(view: DraftView, communes: readonly Commune[]): readonly string[] {
  const [first] = communes;
  const provinces = communes.map(({ province }) => literal(fullProvince(view, province))).join("; ");
  const count = String(communes.length);
  const unit = `${first?.level} ${literal(first?.name ?? "")}`;
  return [
    say(
      view,
      {
        vi: "**{unit}**: có {count} đơn vị cùng tên, thuộc {provinces}.",
        en: "**{unit}**: {count} units bear this name, in {provinces}.",
      },
      { unit, count, provinces },
    ),
  ];
}

function formerLines(
  view: DraftView,
  { level, name, district, province, successor }: FormerCommune,
): readonly string[] {
  const unit = `${level} ${literal(name)}`;
  const upper = `${lowerFirst(district)}, ${lowerFirst(province)}`;
  const now = `${successor.level} ${literal(successor.name)}, ${literal(fullProvince(view, successor.province))}`;
  return [
    say(
      view,
      {
        vi: "**{unit}** ({upper}): đơn vị cũ, đến hết 30/6/2025.",
        en: "**{unit}** ({upper}): a unit until 30 June 2025.",
      },
      { unit, upper },
    ),
    say(
      view,
      { vi: "Nay toàn bộ hoặc phần lớn thuộc **{now}**.", en: "Now, wholly or for the most part: **{now}**." },
      { now },
    ),
  ];
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
