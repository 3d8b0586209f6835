import type { CitedDate } from "@cchc/core";
import { compareKey, printDate } from "@cchc/core";
import type { CitedDocument } from "./view.ts";

/** How a date stands in running text: "ngày 05 tháng 3 năm 2020" or "ngày 05/3/2020". */
export type DateStyle = Exclude<CitedDate["style"], "year">;

const FULL_DATE = "YYYY-MM-DD".length;
const namedOnly = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/u;

/**
 * A document as it is cited in full the first time: type, number and symbol, date, issuer, title (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I,
 * Mục II, khoản 6); laws and ordinances by type and name, with the day that tells them from older ones. What is not known is left out.
 */
export function printDocument(document: CitedDocument, style: DateStyle): string {
  const { number, issuer } = document;
  const date = printDay(document.date, style);
  if (isNamed(document)) return joined([lawName(document), date]);
  return joined([document.type, number && `số ${number}`, date, issuer && `của ${issuer}`, document.title]);
}

/** Type and number, the form of a later mention: "Nghị định số 30/2020/NĐ-CP"; of a law its name. */
export function shortName(document: CitedDocument): string {
  if (isNamed(document)) return lawName(document);
  return joined([document.type, document.number && `số ${document.number}`]);
}

function isNamed({ type, title }: CitedDocument): boolean {
  return type !== null && title !== null && namedOnly.test(type);
}

function lawName({ type, title }: CitedDocument): string {
  const [lead, name] = [type ?? "", title ?? ""];
  return compareKey(name).startsWith(compareKey(lead)) ? name : `${lead} ${name}`;
}

function printDay(date: string | null, style: DateStyle): string | null {
  if (date === null) return null;
  if (date.length < FULL_DATE) return `năm ${date.slice(0, 4)}`;
  const words = printDate(date, style);
  return style === "words" ? words : `ngày ${words}`;
}

const opensTitle =
  /^(?:v\/v|về|ban hành|quy định|hướng dẫn|sửa đổi|phê duyệt|thông qua|công bố|giao|chấp thuận|kiện toàn|thành lập|điều chỉnh|bãi bỏ|thay thế|đính chính)(?!\p{L})/iu;
const abstractOfLetter = /^(?:Công văn|Tờ trình)$/u;
const smallLetter = /\p{Ll}/u;
const capitalWord = /^\p{Lu}(?:\p{Ll}|$)/u;

/**
 * The title under which a document with this heading is cited: "về trồng cây phân tán" of a plan that is headed "Trồng cây phân tán". Null
 * for a heading in capitals, which does not show where its words have one.
 */
export function titleOfAbstract(type: string | null, abstract: string | null): string | null {
  if (abstract === null || !smallLetter.test(abstract)) return null;
  const lower = capitalWord.test(abstract) ? abstract.charAt(0).toLowerCase() + abstract.slice(1) : abstract;
  if (opensTitle.test(lower)) return lower;
  return `${abstractOfLetter.test(type ?? "") ? "về việc" : "về"} ${lower}`;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(" ");
}
