import { centralCodes } from "../data/issuers.ts";
import { centralTermStarts, localCongressYears, restarts } from "../data/numbering-restarts.ts";
import { issuerGroups, numberingYear } from "./canonical.ts";
import type { Citation } from "./citation.ts";

type Numbered = Pick<Citation, "symbol" | "style" | "year" | "date">;

/** QH15, UBTVQH15: the term stands in the symbol. */
const ASSEMBLY = /^(?:QH|UBTVQH)\d{1,2}$/;
const FULL_DATE = "YYYY-MM-DD".length;

/**
 * The stretch of time in which an issuer gives each number once, as a key: two documents of one issuer with the same number and
 * symbol and the same period are one document. Null where the period cannot be told.
 * State: the year (NĐ 30/2020/NĐ-CP, Điều 15, khoản 1), cut where bodies were merged; National Assembly and Party: the term.
 */
export function numberingPeriod(citation: Numbered): string | null {
  const [code = ""] = issuerGroups(citation);
  if (ASSEMBLY.test(code)) return code;
  if (citation.style === "party") return partyPeriod(citation, code);
  const year = numberingYear(citation);
  return year === null ? null : statePeriod(citation, code, year);
}

function statePeriod(citation: Numbered, code: string, year: number): string | null {
  const restart = restarts.find(
    ({ day, applies }) => day.startsWith(`${year}-`) && applies(code, centralCodes.has(code)),
  );
  if (restart === undefined) return String(year);
  const date = citation.date?.iso ?? "";
  if (date.length < FULL_DATE) return null;
  return `${year} ${date < restart.day ? "before" : "since"} ${restart.day}`;
}

/** Party numbers run by term; local committees hold their congresses at different days of a year, of which a month is surely one period. */
function partyPeriod(citation: Numbered, code: string): string | null {
  const date = citation.date?.iso ?? null;
  if (date === null) return null;
  const year = date.slice(0, "YYYY".length);
  const month = date.slice(0, "YYYY-MM".length);
  if (!centralCodes.has(code)) return localCongressYears.has(Number(year)) ? month : year;
  if (month === year || centralTermStarts.includes(month)) return null;
  return `term ${centralTermStarts.filter((start) => start < month).length}`;
}
