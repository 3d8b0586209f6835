import { describe, expect, it } from "vitest";
import type { ParsedDate } from "./date.ts";
import { isoOf, parseBareDate, parseDate, parseYear } from "./date.ts";

function summary(found: ParsedDate | null): unknown {
  if (found === null) return null;
  const { day, month, year, iso, style, blank } = found.date;
  return [[day, month, year], iso, style, blank];
}

describe("parseDate", () => {
  it.each<[sentence: string, text: string, parts: (number | null)[], iso: string | null, style: string]>([
    ["reads a date in words", "ngày 05 tháng 3 năm 2026", [5, 3, 2026], "2026-03-05", "words"],
    ["reads a date in numbers", "ngày 5/3/2026", [5, 3, 2026], "2026-03-05", "numeric"],
    ["reads hyphens", "ngày 05-03-2026", [5, 3, 2026], "2026-03-05", "numeric"],
    ["reads dots", "ngày 05.03.2026", [5, 3, 2026], "2026-03-05", "numeric"],
    ["reads spaces around slashes", "ngày 15 / 11 /2024", [15, 11, 2024], "2024-11-15", "numeric"],
    ["reads ngày without a space", "ngày15/8/2013", [15, 8, 2013], "2013-08-15", "numeric"],
    ["reads capitals", "NGÀY 27 THÁNG 7 NĂM 2013", [27, 7, 2013], "2013-07-27", "words"],
    ["reads over line breaks", "ngày 01 tháng\n12 năm\n2025", [1, 12, 2025], "2025-12-01", "words"],
    [
      "reads over no-break spaces",
      "ngày\u00a001\u00a0tháng\u00a012\u00a0năm\u00a02025",
      [1, 12, 2025],
      "2025-12-01",
      "words",
    ],
    ["reads a month with its year", "tháng 8 năm 2024", [null, 8, 2024], "2024-08", "words"],
    ["reads a month and a year with a slash", "tháng 8/2024", [null, 8, 2024], "2024-08", "words"],
    ["reads a day without a year, which has no ISO form", "ngày 12/6", [12, 6, null], null, "numeric"],
    ["reads 29 February of a leap year", "ngày 29/02/2024", [29, 2, 2024], "2024-02-29", "numeric"],
    ["reads 29 February of 2000", "ngày 29/02/2000", [29, 2, 2000], "2000-02-29", "numeric"],
    ["gives no ISO form to 29 February of another year", "ngày 29/02/2025", [29, 2, 2025], null, "numeric"],
    ["gives no ISO form to 29 February of 1900", "ngày 29/02/1900", [29, 2, 1900], null, "numeric"],
    ["gives no ISO form to a 31st of April", "ngày 31 tháng 4 năm 2026", [31, 4, 2026], null, "words"],
    ["gives no ISO form to month zero", "ngày 20/0/2020", [20, 0, 2020], null, "numeric"],
    ["gives no ISO form to month 13", "ngày 20/13/2020", [20, 13, 2020], null, "numeric"],
    ["gives no ISO form to day zero", "ngày 0/5/2020", [0, 5, 2020], null, "numeric"],
    ["reads a blank day", "ngày …/5/2025", [null, 5, 2025], "2025-05", "numeric"],
    ["reads a blank day of spaces", "ngày    /5/2025", [null, 5, 2025], "2025-05", "numeric"],
    ["reads a blank month", "ngày 19 tháng ... năm 2025", [19, null, 2025], "2025", "words"],
    ["reads a month left out", "ngày 19 tháng năm 2025", [19, null, 2025], "2025", "words"],
    ["reads day and month left out", "ngày   tháng   năm 2025", [null, null, 2025], "2025", "words"],
    ["reads one blank for day and month", "ngày ……/2025", [null, null, 2025], "2025", "numeric"],
    ["reads one blank for day and month and a year begun", "ngày ……/20…", [null, null, null], null, "numeric"],
    ["reads a blank of dots for no separator", "ngày ......./20...", [null, null, null], null, "numeric"],
    ["reads a year left out", "ngày 3 tháng 5 năm …", [3, 5, null], null, "words"],
    ["reads a year begun", "ngày 3 tháng 5 năm 20…", [3, 5, null], null, "words"],
    ["reads all left out", "ngày … tháng … năm …", [null, null, null], null, "words"],
  ])("%s", (_, text, parts, iso, style) => {
    const found = parseDate(`${text} của Chính phủ`, 0);
    expect(summary(found)).toEqual([parts, iso, style, parts.includes(null)]);
    expect(found?.length).toBe(text.length);
  });

  it("takes a year of five digits for none, and for no blank", () => {
    expect(summary(parseDate("ngày 25/1/20221 của", 0))).toEqual([[25, 1, null], null, "numeric", false]);
  });

  it.each<[sentence: string, text: string]>([
    ["the word alone", "ngày làm việc"],
    ["a number of days", "ngày 10 công"],
    ["a month alone", "tháng 5 tới"],
    ["a year alone", "năm 2025"],
    ["a number", "15/3/2026"],
  ])("reads nothing from %s", (_, text) => {
    expect(parseDate(text, 0)).toBeNull();
  });

  it.each<[text: string, lead: string]>([
    ["ngày 5/3/2026", ""],
    ["ban hành ngày 5/3/2026", "ban hành "],
    ["ký ngày 5/3/2026", "ký "],
    ["ký ban hành ngày 5/3/2026", "ký ban hành "],
  ])("of %j it leaves %j out of the date", (text, lead) => {
    const found = parseDate(text, 0);
    expect([found?.length, found?.lead]).toEqual([text.length, lead.length]);
  });

  it("keeps the digits as they are printed, so that padding can be seen", () => {
    expect(parseDate("ngày 5/03/2026", 0)?.date.printed).toEqual({ day: "5", month: "03", year: "2026" });
  });
});

describe("parseBareDate", () => {
  it.each<[sentence: string, text: string, iso: string | null]>([
    ["reads day, month and year", "18/3/2026 của", "2026-03-18"],
    ["reads nothing without a year", "18/3 của", null],
    ["reads no number of a document", "18/2026/NĐ-CP", null],
    ["reads no year that runs on", "18/3/20267", null],
  ])("%s", (_, text, iso) => {
    expect(parseBareDate(text, 0)?.date.iso ?? null).toBe(iso);
  });
});

describe("parseYear", () => {
  it.each<[sentence: string, text: string, iso: string | null]>([
    ["reads the year of a law", "năm 2024;", "2024"],
    ["reads a year after a line break", "năm\n2013", "2013"],
    ["reads no number of years", "năm 10", null],
    ["reads no longer number", "năm 20245", null],
    ["reads no year outside two centuries", "năm 1802", null],
  ])("%s", (_, text, iso) => {
    expect(parseYear(text, 0)?.date.iso ?? null).toBe(iso);
  });
});

describe("isoOf", () => {
  it.each<[day: number | null, month: number | null, year: number | null, iso: string | null]>([
    [7, 9, 2026, "2026-09-07"],
    [null, 9, 2026, "2026-09"],
    [null, null, 2026, "2026"],
    [7, null, 2026, "2026"],
    [7, 9, null, null],
    [31, 11, 2026, null],
    [30, 11, 2026, "2026-11-30"],
    [32, 1, 2026, null],
  ])("of day %s, month %s, year %s is %s", (day, month, year, iso) => {
    expect(isoOf(day, month, year)).toBe(iso);
  });
});
