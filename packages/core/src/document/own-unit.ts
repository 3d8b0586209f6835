import { UPPER } from "../text/letters.ts";
import { compareKey } from "../text/vietnamese.ts";
import type { AdministrativeUnit, Header, UnitLevel, UnitMention } from "./document.ts";
import { titleCase } from "./units.ts";

/** Where the draft speaks of itself. */
export interface OwnUnitPlaces {
  readonly header: Header;
  /** Mentions in "UBND xã …" where that body acts: the enacting clause. */
  readonly acting: readonly UnitMention[];
  /** Mentions in the abstract. */
  readonly title: readonly UnitMention[];
  readonly units: readonly UnitMention[];
}

const ISSUER_UNIT = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(TỈNH|THÀNH\s+PHỐ|TP\.?|HUYỆN|QUẬN|THỊ\s+XÃ|XÃ|PHƯỜNG|THỊ\s+TRẤN|ĐẶC\s+KHU)\s+(?!HỘI(?![A-Za-zÀ-ỹ]))([${UPPER}][${UPPER}\d\s'’-]*)$`,
  "u",
);
/** Bodies of a unit whose name the header may leave out. */
const LOCAL =
  /(?<![A-Za-zÀ-ỹ])(?:UBND|HĐND|ĐU|[ỦU][ỶY] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|ĐẢNG|MTTQ|TRƯỜNG)(?![A-Za-zÀ-ỹ])/u;
const COMMUNE: ReadonlySet<UnitLevel> = new Set(["xã", "phường", "thị trấn", "đặc khu"]);
const DISTRICT: ReadonlySet<UnitLevel> = new Set(["huyện", "quận", "thị xã"]);
const PROVINCE: ReadonlySet<UnitLevel> = new Set(["tỉnh", "thành phố"]);

/** The unit whose authority issues the draft, from the surest place that names one; null where the draft does not say. */
export function findOwnUnit(places: OwnUnitPlaces): AdministrativeUnit | null {
  const { header } = places;
  const issued = fromIssuer(header);
  // A ministry or another central body has its seat in a unit but is not of it.
  const central =
    issued === null &&
    header.issuer !== null &&
    !LOCAL.test(`${header.issuer.value} ${header.number?.value.symbol ?? ""}`);
  if (central) return null;
  const unit = issued ?? fromMentions(places.acting) ?? fromPlace(places) ?? fromMentions(places.title);
  return unit === null ? null : { level: unit.level, name: unit.name, province: provinceOf(unit, places.units) };
}

type BareUnit = Pick<AdministrativeUnit, "level" | "name">;

function fromIssuer(header: Header): BareUnit | null {
  for (const field of [header.issuer, header.parentIssuer]) {
    const match = ISSUER_UNIT.exec(field?.value ?? "");
    if (match?.[1] !== undefined && match[2] !== undefined)
      return { level: levelOf(match[1]), name: titleCase(match[2].trim()) };
  }
  return null;
}

function levelOf(words: string): UnitLevel {
  const level = words.replace(/\s+/gu, " ").toLowerCase();
  return (level.startsWith("tp") ? "thành phố" : level) as UnitLevel;
}

/** The place of issue has the name; the level is the one that this name bears in the text most often. */
function fromPlace({ header, units }: OwnUnitPlaces): BareUnit | null {
  const place = compareKey(header.place?.value ?? "");
  if (place === "") return null;
  return mostFrequent(units.filter(({ name }) => name !== "" && compareKey(name) === place));
}

/** The one commune named, or the one province where none is; several say nothing. */
function fromMentions(mentions: readonly UnitMention[]): BareUnit | null {
  const named = mentions.filter(({ name }) => name !== "");
  const communes = named.filter(({ level }) => COMMUNE.has(level));
  const districts = named.filter(({ level }) => DISTRICT.has(level));
  const candidates = communes.length > 0 ? communes : districts.length > 0 ? districts : named;
  const keys = new Set(candidates.map(keyOf));
  return keys.size === 1 ? (candidates[0] ?? null) : null;
}

function provinceOf(own: BareUnit, units: readonly UnitMention[]): string | null {
  if (PROVINCE.has(own.level)) return `${own.level} ${own.name}`;
  const upper = units.filter(({ level, name }) => PROVINCE.has(level) && name !== "");
  const counts = countBy(upper);
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (first === undefined || (second !== undefined && second.count * 2 > first.count)) return null;
  return `${first.mention.level} ${first.mention.name}`;
}

function mostFrequent(mentions: readonly UnitMention[]): BareUnit | null {
  const [first, second] = [...countBy(mentions).values()].sort((a, b) => b.count - a.count);
  return first === undefined || (second !== undefined && second.count === first.count) ? null : first.mention;
}

interface Count {
  readonly mention: UnitMention;
  count: number;
}

function countBy(mentions: readonly UnitMention[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  // A draft prints few names, many times each, and a key costs more than to look one up.
  const keys = new Map<string, string>();
  for (const mention of mentions) {
    const printed = `${mention.level} ${mention.name}`;
    const key = keys.get(printed) ?? keyOf(mention);
    keys.set(printed, key);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { mention, count: 1 });
    else known.count += 1;
  }
  return counts;
}

function keyOf({ level, name }: BareUnit): string {
  return `${level} ${compareKey(name)}`;
}
