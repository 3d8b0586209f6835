import { lawNames } from "../data/law-names.ts";
import { UPPER } from "../text/letters.ts";
import { phraseAt } from "../text/phrase-at.ts";

const knownAt = phraseAt(
  [...lawNames].sort((a, b) => b.length - a.length),
  { ignoreCase: true },
);
/** A name that a number, a year or a date closes; it may hold commas and "và", but no mark that ends a clause. */
const closed = new RegExp(
  String.raw`[${UPPER}][^;:.()“”"\n\d]{1,160}?(?=,?\s+(?:số\s+\d|năm\s+(?:19|20)\d{2}|ngày\s+\d|(?:19|20)\d{2}(?!\d)))`,
  "uy",
);
const amending = /sửa\s+đổi,?\s+bổ\s+sung\s+(?:một\s+số\s+)?điều\s+của\s+(?:Bộ\s+luật|Luật|Pháp\s+lệnh)\s+/iuy;
const stopInName =
  /\s(?:này|được|quy\s+định|đã|theo|tại|do|của\s+Quốc\s+hội|Nghị\s+định|Thông\s+tư|Quyết\s+định|Luật|Bộ\s+luật)(?![A-Za-zÀ-ỹ])/u;

/** The end of the name of a law that begins at `offset` (after "Luật"), or -1 where no name can be told. */
export function lawNameEnd(text: string, offset: number): number {
  const amendingLength = lengthAt(amending, text, offset);
  return amendingLength > 0 ? amendedEnd(text, offset + amendingLength) : plainNameEnd(text, offset);
}

/** "Luật Nhà ở, Luật Đất đai và Luật Xây dựng": an amending law is named by all the laws that it amends. */
function amendedEnd(text: string, offset: number): number {
  let end = plainNameEnd(text, offset);
  for (let next = end; next >= 0; ) {
    end = next;
    const further = lengthAt(andLaw, text, end);
    next = further > 0 ? plainNameEnd(text, end + further) : -1;
  }
  return end;
}

function plainNameEnd(text: string, offset: number): number {
  const isCapital = capital.test(text.slice(offset, offset + 2));
  const length = isCapital ? knownAt(text, offset) : 0;
  if (length > 0) return offset + length;
  const name = isCapital ? lengthAt(closed, text, offset) : 0;
  if (name === 0 || stopInName.test(text.slice(offset, offset + name))) return -1;
  return offset + name;
}

const capital = new RegExp(`^[${UPPER}]`, "u");
const andLaw = new RegExp(String.raw`(?:,|\s+và)\s+(?:Bộ\s+luật|Luật)\s+(?=[${UPPER}])`, "uy");

function lengthAt(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0].length ?? 0;
}
