import type { DocumentStatus } from "./data/register-words.ts";
import type { Register, RegisterEntry } from "./register.ts";
import { buildRegister } from "./register.ts";

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

function toRegister(data: Data): Register {
  return buildRegister(
    NAME,
    data.rows.split("\n").flatMap((row) => toEntry(row, data) ?? []),
  );
}

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
