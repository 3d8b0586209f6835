import { UPPER } from "../text/letters.ts";
import { issuerEnd } from "./issuer.ts";

/** Words with which the abstract (trích yếu) of a cited document begins after its date and issuer. */
const opening =
  /\s*(?:,\s*)?(?=(?:v\/v|về|ban\s+hành|quy\s+định|hướng\s+dẫn|sửa\s+đổi|phê\s+duyệt|thông\s+qua|công\s+bố|triển\s+khai|thực\s+hiện|tổ\s+chức|giao|chấp\s+thuận|kiện\s+toàn|thành\s+lập|điều\s+chỉnh|bãi\s+bỏ|thay\s+thế|đính\s+chính|tăng\s+cường|đẩy\s+mạnh|thông\s+báo|xử\s+lý|tiếp\s+tục|nâng\s+cao|bổ\s+sung|quán\s+triệt|phối\s+hợp|đề\s+nghị|cho\s+ý\s+kiến|kết\s+luận|phát\s+động|hợp\s+nhất)(?![A-Za-zÀ-ỹ]))/iuy;

/** Marks and words that can end an abstract. What stands before them is looked at when their first character stands there, which is faster. */
const candidates =
  /[;.()“”"]|(?:,(?<!\s,)\s+|\s(?<!\s\s)\s*)(?:đã\s+)?được\s+(?:sửa\s+đổi|bổ\s+sung|thay\s+thế)|,\s+(?=[A-Za-zÀ-ỹ])|\s(?<!\s\s)\s*như\s+sau|[,\s](?<![,\s][,\s])[,\s]*cụ\s+thể(?=\s*(?:như\s+sau|:|$))/giu;

const enacting =
  /\s+(?:ban\s+hành|xây\s+dựng|đề\s+nghị|yêu\s+cầu|báo\s+cáo|triển\s+khai|thông\s+báo|kính|giao|hướng\s+dẫn|có\s+ý\s+kiến|tổ\s+chức|quyết\s+định|phối\s+hợp|trân\s+trọng)(?![A-Za-zÀ-ỹ])/iuy;
/** ", căn cứ Luật …": the next basis; "căn cứ tính thuế" is a noun of the abstract. */
const furtherBasis = new RegExp(String.raw`(?:và\s+)?(?:[Cc]ăn\s+cứ|[Xx]ét)\s+(?=[${UPPER}])`, "uy");
const abbreviationBefore = /(?:^|[\s(])(?:TP|Tp|TT|TX|Q|P|H|X|Th|PGS|TS|ThS|Nxb|v\.v|st|No)$/u;
/** A remark on the citation, not a part of its abstract: "(sau đây gọi là …)", "(được sửa đổi …)". */
const remark = /^\(\s*(?:sau|dưới|gọi|viết|được|đã|đính|kèm)/iu;
const commaOnly = /^,\s+$/u;
const spaceOrSlash = /[\s/]/u;
const trailing = /[\s,:;\u00a0]/u;
const closers: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["“", "”"],
]);

/** Longer than any abstract: so far an end is looked for. */
const longest = 1500;

/**
 * Offsets of the abstract that follows a citation ending at `from`; null where none follows, or none that ends. `limit` is where a
 * sibling citation begins.
 */
export function titleRange(text: string, from: number, limit: number): readonly [number, number] | null {
  opening.lastIndex = from;
  const lead = opening.exec(text);
  if (lead === null) return null;
  const start = from + lead[0].length;
  const found = endOfTitle(text, start, Math.min(limit, start + longest));
  if (found === null && limit > start + longest) return null;
  const end = trimEnd(text, start, found ?? limit);
  return end > start ? [start, end] : null;
}

function endOfTitle(text: string, start: number, limit: number): number | null {
  const open: string[] = [];
  for (const match of text.slice(start, limit).matchAll(candidates)) {
    const index = start + match.index;
    if (closesTitle(text, index, match[0], open)) return index;
  }
  return null;
}

/** Whether the abstract ends at this mark; opening and closing marks are counted on the way. */
function closesTitle(text: string, index: number, mark: string, open: string[]): boolean {
  const closer = closers.get(mark);
  if (mark === '"') toggle(open, mark);
  else if (closer !== undefined) {
    if (mark === "(" && remark.test(text.slice(index, index + 12))) return true;
    open.push(closer);
  } else if (mark === ")" || mark === "”") {
    if (!open.includes(mark)) return true;
    open.splice(open.lastIndexOf(mark), 1);
  } else return open.length === 0 && endsHere(text, index, mark);
  return false;
}

function toggle(open: string[], mark: string): void {
  if (open[open.length - 1] === mark) open.pop();
  else open.push(mark);
}

function endsHere(text: string, index: number, mark: string): boolean {
  if (mark === ".") return endsSentence(text, index);
  if (commaOnly.test(mark)) return beginsBasis(text, index + mark.length) || beginsEnactment(text, index + mark.length);
  return true;
}

function endsSentence(text: string, index: number): boolean {
  const next = text.slice(index + 1, index + 2);
  if (next !== "" && !spaceOrSlash.test(next)) return false;
  return !abbreviationBefore.test(text.slice(Math.max(0, index - 6), index));
}

function beginsBasis(text: string, offset: number): boolean {
  furtherBasis.lastIndex = offset;
  return furtherBasis.test(text);
}

/** ", Ủy ban nhân dân xã ban hành …": the sentence goes on after the basis. */
function beginsEnactment(text: string, offset: number): boolean {
  const end = issuerEnd(text, offset);
  if (end < 0) return false;
  enacting.lastIndex = end;
  return enacting.test(text);
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && trailing.test(text.slice(last - 1, last))) last -= 1;
  return last;
}
