import { distance } from "fastest-levenshtein";
import { currentUnits, formerUnits, kindChanges } from "./data/gazetteer-units.ts";
import type { UnitLevel } from "./document/document.ts";
import { grouped } from "./text/grouped.ts";
import { compareKey } from "./text/vietnamese.ts";

/** A commune-level unit as it is on a day. `province` has no level word. */
export interface Commune {
  readonly level: UnitLevel;
  readonly name: string;
  readonly province: string;
}

/** A commune until 2025-06-30 and the unit that took over most of it; 441 were split among several. */
export interface FormerCommune extends Commune {
  readonly district: string;
  readonly successor: Commune;
}

/** The first day of the present communes and provinces (NQ 202/2025/QH15). */
export const communesFrom = "2025-07-01";

interface Place {
  readonly name: string;
  readonly province: string;
  /** Level from a day on, in the order of days. */
  readonly levels: readonly (readonly [from: string, level: UnitLevel])[];
}

/** The units until 2025-06-30, by what they are asked for. */
interface Former {
  /** By level and name. */
  readonly byName: ReadonlyMap<string, readonly FormerCommune[]>;
  /** By the present unit and its province. */
  readonly bySuccessor: ReadonlyMap<string, readonly FormerCommune[]>;
}

interface Gazetteer {
  readonly provinces: readonly Place[];
  readonly provincesByKey: ReadonlyMap<string, Place>;
  readonly communes: readonly Place[];
  readonly byKey: ReadonlyMap<string, readonly Place[]>;
  readonly byProvince: ReadonlyMap<string, ReadonlyMap<string, Place>>;
}

const letters: Readonly<Record<string, UnitLevel>> = { x: "xã", p: "phường", d: "đặc khu", t: "thị trấn" };
const lines = (packed: string): readonly string[] => packed.split("\n").filter((line) => line !== "");

let present: Gazetteer | null = null;
let former: Former | null = null;
let formerProvinces: ReadonlyMap<string, FormerProvince> | null = null;
let formerCities: ReadonlySet<string> | null = null;

/** Unpacked when first asked for, once. */
function gazetteer(): Gazetteer {
  present ??= unpack();
  return present;
}

function unpack(): Gazetteer {
  const changes = lines(kindChanges).map((line) => line.split("|"));
  const provinces: Place[] = [];
  const communes: Place[] = [];
  for (const line of lines(currentUnits)) {
    const [code, kind, name = "", packed = ""] = line.split("|");
    const own = changes.filter(([, province]) => province === code);
    const levels = own.flatMap(([from = "", , level = ""]): (readonly [string, UnitLevel])[] =>
      level === "" ? [] : [[from, level as UnitLevel]],
    );
    provinces.push({ name, province: name, levels: [[communesFrom, kind as UnitLevel], ...levels] });
    communes.push(...packed.split(",").map((unit) => toCommune(unit, name, own)));
  }
  const provincesByKey = new Map(provinces.map((place) => [unitKey(place.name), place]));
  return { provinces, provincesByKey, communes, byKey: groupByKey(communes), byProvince: groupByProvince(communes) };
}

function toCommune(unit: string, province: string, changes: readonly (readonly string[])[]): Place {
  const name = unit.slice(1);
  const level = letters[unit.charAt(0)] ?? "xã";
  const changed = changes.find(([, , , names = ""]) => names.split(",").includes(name));
  const later: (readonly [string, UnitLevel])[] = changed === undefined ? [] : [[changed[0] ?? "", "phường"]];
  return { name, province, levels: [[communesFrom, level], ...later] };
}

function groupByKey(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const key = unitKey(place.name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return groups;
}

function groupByProvince(places: readonly Place[]): ReadonlyMap<string, ReadonlyMap<string, Place>> {
  const groups = new Map<string, Map<string, Place>>();
  for (const place of places) {
    const group = groups.get(unitKey(place.province)) ?? new Map<string, Place>();
    groups.set(unitKey(place.province), group.set(unitKey(place.name), place));
  }
  return groups;
}

/** Names are compared in lower case, tone placement folded, with one kind of apostrophe and hyphen: never without diacritics. */
function unitKey(name: string): string {
  return compareKey(name)
    .replace(/[’ʼ]/g, "'")
    .replace(/\s*[-–]\s*/g, " - ");
}

function levelOn(place: Place, date: string): UnitLevel {
  return place.levels.findLast(([from]) => from <= date)?.[1] ?? place.levels[0]?.[1] ?? "xã";
}

function on({ name, province, levels }: Place, date: string): Commune {
  return { name, province, level: levelOn({ name, province, levels }, date) };
}

/** The provinces on a day from 2025-07-01 on. */
export function provincesOn(date: string): readonly { readonly level: UnitLevel; readonly name: string }[] {
  return gazetteer().provinces.map((place) => ({ name: place.name, level: levelOn(place, date) }));
}

/** The level of a province on a day from 2025-07-01 on; `name` is spelt as in the gazetteer, else null. */
export function levelOfProvince(name: string, date: string): UnitLevel | null {
  const place = gazetteer().provincesByKey.get(unitKey(name));
  return place?.name === name ? levelOn(place, date) : null;
}

/** All communes on a day from 2025-07-01 on. */
export function communesOn(date: string): readonly Commune[] {
  return gazetteer().communes.map((place) => on(place, date));
}

/** The province without its level word, as the gazetteer spells it; null where none has this name. */
export function provinceNamed(name: string): string | null {
  return gazetteer().provincesByKey.get(unitKey(name.replace(levelWord, "")))?.name ?? null;
}
const levelWord = /^(?:tỉnh|thành\s+phố)\s+/iu;

/** The province, without its level word, that took over one that ended on 2025-06-30 ("Hải Dương" → "Hải Phòng"); null for others. */
export function successorProvince(name: string): string | null {
  return provinceNamed(name) === null ? (formerProvincesByKey().get(unitKey(name))?.successor ?? null) : null;
}

/** Whether a city of a province had this name until 2025-06-30, and no province has it: "Thủ Đức", "Thanh Hóa" beside "tỉnh Thanh Hóa". */
export function wasCity(name: string, date: string): boolean {
  formerCities ??= new Set(
    lines(formerUnits).flatMap((line) => {
      const [, district = ""] = line.split("|");
      return cityWord.test(district) ? [unitKey(district.replace(cityWord, ""))] : [];
    }),
  );
  const key = unitKey(name);
  const province = gazetteer().provincesByKey.get(key);
  return formerCities.has(key) && (province === undefined || levelOn(province, date) !== "thành phố");
}
const cityWord = /^thành\s+phố\s+/iu;

/** The provinces until 2025-06-30 that form this one, each as "tỉnh Hải Dương"; none where no province bears the name. */
export function formerProvincesOf(province: string): readonly string[] {
  const key = unitKey(province);
  return [...formerProvincesByKey().values()].flatMap(({ name, successor }) =>
    unitKey(successor) === key ? [name.charAt(0).toLowerCase() + name.slice(1)] : [],
  );
}

/** A province until 2025-06-30, with its level word, and the present one without. */
interface FormerProvince {
  readonly name: string;
  readonly successor: string;
}

function formerProvincesByKey(): ReadonlyMap<string, FormerProvince> {
  formerProvinces ??= unpackFormerProvinces();
  return formerProvinces;
}

function unpackFormerProvinces(): ReadonlyMap<string, FormerProvince> {
  const found = new Map<string, FormerProvince>();
  for (const [name = "", , packed = ""] of lines(formerUnits).map((line) => line.split("|"))) {
    const place = gazetteer().communes[Number.parseInt(successorPlace.exec(packed)?.[1] ?? "", 36)];
    if (place !== undefined) found.set(unitKey(name.replace(levelWord, "")), { name, successor: place.province });
  }
  return found;
}
const successorPlace = /=([0-9a-z]+)/;

/** The province of a day whose name is nearest: one syllable differs, by one letter. Null where none or several are. */
export function nearestProvince(name: string): string | null {
  const key = unitKey(name);
  const near = [...gazetteer().provincesByKey].filter(([other]) => difference(key, other) === 1);
  return near.length === 1 ? (near[0]?.[1].name ?? null) : null;
}

/** The communes of this name on a day, in one province or everywhere; inside one province no name occurs twice. */
export function communesNamed(name: string, date: string, province: string | null = null): readonly Commune[] {
  const { byKey, byProvince } = gazetteer();
  if (province === null) return (byKey.get(unitKey(name)) ?? []).map((place) => on(place, date));
  const place = byProvince.get(unitKey(province))?.get(unitKey(name));
  return place === undefined ? [] : [on(place, date)];
}

/** The commune of a province whose name is nearest: one syllable differs, by at most two letters. Null where none or several are. */
export function nearestCommune(name: string, date: string, province: string): Commune | null {
  const key = unitKey(name);
  const near = [...(gazetteer().byProvince.get(unitKey(province)) ?? [])]
    .map(([other, place]) => ({ place, far: difference(key, other) }))
    .filter(({ far }) => far <= 2)
    .sort((a, b) => a.far - b.far);
  const [best, second] = near;
  return best === undefined || best.far === second?.far ? null : on(best.place, date);
}

const digit = /\d/;

/** Letters by which two names differ in their one unequal syllable; infinite where more than that differs, or numbers tell them apart. */
function difference(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || digit.test(a) || digit.test(b)) return Number.POSITIVE_INFINITY;
  const [left, right] = [a.split(" "), b.split(" ")];
  const unequal = left.filter((syllable, at) => syllable !== right[at]).length;
  if (left.length !== right.length || unequal !== 1) return Number.POSITIVE_INFINITY;
  const far = distance(a, b);
  return left.length === 1 && far > 1 ? Number.POSITIVE_INFINITY : far;
}

/** The communes of this name and level until 2025-06-30 that lay in what is now this province. */
export function formerCommunes(level: UnitLevel, name: string, province: string): readonly FormerCommune[] {
  const found = formerUnitsByKey().byName.get(`${level} ${unitKey(name)}`) ?? [];
  return found.filter(({ successor }) => unitKey(successor.province) === unitKey(province));
}

/** The communes until 2025-06-30 whose territory went wholly or for the most part to this commune; none where no such unit is known. */
export function predecessorsOf({ name, province }: Pick<Commune, "name" | "province">): readonly FormerCommune[] {
  return formerUnitsByKey().bySuccessor.get(successorKey(name, province)) ?? [];
}

function successorKey(name: string, province: string): string {
  return `${unitKey(province)}|${unitKey(name)}`;
}

function formerUnitsByKey(): Former {
  former ??= unpackFormer();
  return former;
}

function unpackFormer(): Former {
  const { communes } = gazetteer();
  const units: FormerCommune[] = [];
  for (const line of lines(formerUnits)) {
    const [province = "", district = "", packed = ""] = line.split("|");
    for (const entry of packed.split(",")) {
      const [unit = "", place = ""] = entry.split("=");
      const successor = communes[Number.parseInt(place, 36)];
      const level = letters[unit.charAt(0)];
      if (successor === undefined || level === undefined) continue;
      units.push({ level, name: unit.slice(1), district, province, successor: on(successor, communesFrom) });
    }
  }
  return {
    byName: grouped(units, ({ level, name }) => `${level} ${unitKey(name)}`),
    bySuccessor: grouped(units, ({ successor }) => successorKey(successor.name, successor.province)),
  };
}
