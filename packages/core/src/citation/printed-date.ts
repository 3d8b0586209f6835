import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";
import type { Citation, CitedDate } from "./citation.ts";

const DIGIT = /\d/;
const NOT_PLAIN = /[^A-Za-zÀ-ỹ\d\s/.–-]/u;
const FULL = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The words of a cited date that a reader would correct: "20/01/2026" without its "ngày", "ngày 20 tháng 01 năm 2026" whole. Null where the date is shared or missing. */
export function dateWords(text: string, { date, parts }: Pick<Citation, "date" | "parts">): Span | null {
  if (date === null || parts.date === null) return null;
  const first = date.style === "numeric" ? slice(text, parts.date).search(DIGIT) : 0;
  return { start: parts.date.start + Math.max(first, 0), end: parts.date.end };
}

/** Whether the words hold no markup, so that they can be exchanged as a whole. */
export function isPlain(text: string, span: Span): boolean {
  return !NOT_PLAIN.test(slice(text, span));
}

/**
 * An ISO date as it is printed in running text, days below 10 and months 1 and 2 with a zero (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I,
 * Mục II, khoản 4): 05/3/2020, or "ngày 05 tháng 3 năm 2020" for the style `words`. Anything but a full date is returned as it is.
 */
export function printDate(iso: string, style: CitedDate["style"] = "numeric"): string {
  const [, year, month, day] = FULL.exec(iso) ?? [];
  if (year === undefined || month === undefined || day === undefined) return iso;
  const plainMonth = Number(month) <= 2 ? month : String(Number(month));
  return style === "words" ? `ngày ${day} tháng ${plainMonth} năm ${year}` : `${day}/${plainMonth}/${year}`;
}
