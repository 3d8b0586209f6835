import { plainNumber } from "./citation/canonical.ts";
import type { DocumentStatus } from "./data/register-words.ts";
import type { Register, RegisterEntry } from "./register.ts";
import { isNamedLaw, lawKey } from "./register.ts";
import { grouped } from "./text/grouped.ts";

type Data = typeof import("./data/national-register.ts");

/** As messages call it. */
const NAME = "văn bản trung ương (kèm công cụ)";

let loading: Promise<Register> | undefined;

/**
 * The register of national documents that ships with the core (docs/register.md). Loaded when first asked for, so that it costs
 * nothing until then; confirmed entries may contradict a draft, the others serve completion and hover.
 */
export async function loadNationalRegister(): Promise<Register> {
  loading ??= import("./data/national-register.ts").then(toRegister);
  return await loading;
}

/** Rows are read when they are asked for: of some thousands a draft cites a few. */
function toRegister(data: Data): Register {
  const rows = data.rows.split("\n");
  const read: (RegisterEntry | null | undefined)[] = [];
  const entryAt = (at: number): RegisterEntry | null => {
    const known = read[at];
    const entry = known === undefined ? toEntry(rows[at] ?? "", data) : known;
    read[at] = entry;
    return entry;
  };
  const entriesAt = (places: readonly number[] | undefined): readonly RegisterEntry[] | undefined =>
    places?.flatMap((at) => entryAt(at) ?? []);
  const [bySymbol, laws] = [lazily(() => placesBySymbol(rows)), lazily(() => lawsIn(rows, data, entryAt))];
  const entries = lazily(() => rows.flatMap((_, at) => entryAt(at) ?? []));
  return {
    name: NAME,
    get entries() {
      return entries();
    },
    bySymbol: { get: (key) => entriesAt(bySymbol().get(key)) },
    laws: { get: (key) => laws().get(key) },
  };
}

function lazily<T extends object>(compute: () => T): () => T {
  let known: T | null = null;
  return () => {
    known ??= compute();
    return known;
  };
}

const BORDER = /[/-]/;

/** Places of rows by `symbolKey`, which differs from what is printed in the number at most. */
function placesBySymbol(rows: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    const start = row.indexOf("\t") + 1;
    const printed = row.slice(start, row.indexOf("\t", start));
    const number = printed.slice(0, Math.max(printed.search(BORDER), 0));
    const key = plainNumber(number) + printed.slice(number.length);
    const same = places.get(key);
    if (same === undefined) places.set(key, [at]);
    else same.push(at);
  }
  return places;
}

function lawsIn(
  rows: readonly string[],
  { types }: Data,
  entryAt: (at: number) => RegisterEntry | null,
): ReadonlyMap<string, readonly RegisterEntry[]> {
  const named = new Set(types.flatMap((type, at) => (isNamedLaw(type) ? [String(at)] : [])));
  const entries = rows.flatMap((row, at) =>
    named.has(row.split("\t", TYPE + 1)[TYPE] ?? "") ? (entryAt(at) ?? []) : [],
  );
  return grouped(entries, lawKey);
}

/** The column of the type. */
const TYPE = 3;

/** The data hold symbols in their one right form; the parser of symbols would take a hundred times as long over them. */
const PRINTED = /^([^/-]+)([/-])(?:((?:19|20)\d\d)\/)?(.+)$/;

function toEntry(row: string, { types, issuers }: Data): RegisterEntry | null {
  const [mark, printed = "", date, type, issuer, title, status, successors, until] = row.split("\t");
  const [, number, border, year, symbol] = PRINTED.exec(printed) ?? [];
  if (number === undefined || symbol === undefined) return null;
  return {
    type: (type && types[Number(type)]) || null,
    number,
    year: year === undefined ? null : Number(year),
    symbol,
    style: border === "-" ? "party" : "state",
    date: date || null,
    issuer: (issuer && issuers[Number(issuer)]) || null,
    title: title || null,
    status: (status as DocumentStatus | "" | undefined) || null,
    successors: successors ? successors.split(" ") : [],
    until: until || null,
    url: null,
    reliability: mark === "" ? "supported" : "confirmed",
    source: NAME,
  };
}
