import type { Prose } from "../markdown/prose-types.ts";
import type { Item } from "./assemble.ts";
import { endOf, takesBareNumber, titleOf, toCitation, toItems } from "./assemble.ts";
import type { Citation } from "./citation.ts";
import { parseIslands } from "./islands.ts";
import type { ParsedSymbol } from "./symbol.ts";
import type { DatePayload } from "./tokens.ts";
import { DateToken } from "./tokens.ts";

const beingDefined = /(?:gọi|viết)(?:\s+(?:tắt|chung))?\s+là:?\s*["“]?$/u;
const lineBeginning = /(?:^|\n)[\s|]*$/u;
const symbolSeparator = /[-/]/;
const addressBefore = /[A-Za-zÀ-ỹ\d_=-][-_=/.]$/u;
/** What follows a number that counts or measures. */
const quantity =
  /^\s*(?:[%.,]\d|[%/-]|(?:năm(?!\s+(?:19|20)\d\d(?!\s*[-–]))|tháng|ngày|giờ|người|hộ|đồng|triệu|tỷ|lần|bộ|văn\s+bản|nhiệm\s+vụ|chỉ\s+tiêu|nội\s+dung|điều|khoản|trang|bản)(?![A-Za-zÀ-ỹ]))/u;

/** "Số: 12/KH-UBND" at the beginning of a line or cell is the draft's own number. */
const ownNumber = /(?:^|[\n|])[\s\u00a0]*Số[\s\u00a0]*:[\s\u00a0]*$/iu;

/** Nouns whose number is no document's: forms, files, permits, invoices, gazette issues, plots, contracts, English texts. */
const notDocuments =
  /(?:mẫu|biểu|biểu\s+mẫu|bảng|hình|đơn|hồ\s+sơ|giấy\s+(?:phép|chứng\s+nhận|xác\s+nhận|đăng\s+ký)(?:\s+[A-Za-zÀ-ỹ\s]{0,40})?|chứng\s+chỉ|thẻ|hóa\s+đơn|hoá\s+đơn|biên\s+lai|tài\s+khoản|mã|mã\s+số|công\s+báo|tờ|thửa|bản\s+đồ|hợp\s+đồng|gói\s+thầu|quyển|sổ|vụ\s+án|thụ\s+lý|bản\s+án|đường|km|lô|no\.?|decision|decree|circular|resolution|law|plan|dispatch|directive)\s*[:.]?\s*$/iu;

/** The citations of a draft, in the order of the text. `proses` come from `toProse`. */
export function parseCitations(proses: readonly Prose[]): readonly Citation[] {
  return proses.flatMap(citationsOf);
}

/** The citations of one Prose, in the order of the text; without ids, which the rest of the draft decides. */
export function citationsOf(prose: Prose): readonly Citation[] {
  const text = prose.text;
  const islands = parseIslands(text);
  if (islands.length === 0) return [];
  const items = shareAcross(
    islands.flatMap(toItems).filter((item) => isCitation(item, text)),
    text,
  );
  const quoted = quotations(text);
  const found: Citation[] = [];
  let titleEnd = -1;
  for (const [index, item] of items.entries()) {
    const inTitle = item.range[0] < titleEnd;
    const title = titleOf(item, text, siblingStart(items, index, text));
    found.push(toCitation(item, prose, title, inTitle || quoted(item.range[0])));
    if (!inTitle) titleEnd = item.reference.lawName === null ? (title?.[1] ?? -1) : -1;
  }
  return found;
}

/** Tells whether an offset stands inside “ ”; asked in rising order, so one walk serves all. */
function quotations(text: string): (offset: number) => boolean {
  if (!text.includes("“")) return never;
  const marks = [...text.matchAll(/[“”]/g)];
  let next = 0;
  let open = false;
  return (offset) => {
    for (let mark = marks[next]; mark !== undefined && mark.index < offset; mark = marks[next]) {
      open = mark[0] === "“";
      next += 1;
    }
    return open;
  };
}

function never(): boolean {
  return false;
}

/** Whether an item of the grammar is a cited document at all. */
function isCitation(item: Item, text: string): boolean {
  const { reference, raw, type } = item;
  const before = text.slice(Math.max(0, item.range[0] - 60), item.range[0]);
  if (raw.back !== null) return true;
  if (reference.lawName !== null) return true;
  if (reference.symbol !== null) return type === null ? isUntypedCitation(item, text, before) : true;
  if (type === null) return false;
  if (reference.so.length > 0) return reference.number !== null ? !isOrdinal(text, item) : item.date !== null;
  if (beingDefined.test(before)) return false;
  return (
    reference.number !== null && takesBareNumber(type) && (isDated(item) || !isQuantity(text, endOf(reference.number)))
  );
}

/** "57 ngày 22/12/2024" is a number and its date, "57 ngày" a number of days. */
function isDated({ date }: Item): boolean {
  return date?.tokenType === DateToken && (date.payload as DatePayload).date.month !== null;
}

/** A symbol without a type word: not the draft's own "Số: …" line, not a form code, a file number or English. */
function isUntypedCitation(item: Item, text: string, before: string): boolean {
  const [so] = item.reference.so;
  const lineStart = lineBeginning.test(before);
  if (so !== undefined && so.image !== "số" && lineStart) return false;
  if (notDocuments.test(before) || ownNumber.test(before)) return false;
  const symbol = item.reference.symbol?.payload as ParsedSymbol;
  const compound = symbol.year !== null || symbolSeparator.test(symbol.symbol);
  if (so === undefined && lineStart && item.range[0] === 0 && text.trim().length === item.range[1]) return false;
  return so !== undefined ? compound || item.date !== null : compound && !isHyphenatedNumber(text, item);
}

/** "Đề án số 1": an ordinal, unless a date or an issuer makes it a document. */
function isOrdinal(text: string, item: Item): boolean {
  return (
    item.date === null &&
    item.issuer === null &&
    (!takesBareNumber(item.type ?? ordinary) || isQuantity(text, item.range[1]))
  );
}
const ordinary = { name: "", abbreviated: false, lowerCase: true };

function isQuantity(text: string, offset: number): boolean {
  return quantity.test(text.slice(offset, offset + 24));
}

/** "nghi-dinh-30/2020/ND-CP": part of an address, not of a sentence. */
function isHyphenatedNumber(text: string, item: Item): boolean {
  return addressBefore.test(text.slice(Math.max(0, item.range[0] - 2), item.range[0]));
}

const separator = /^[\s\u00a0]*(?:,|;|và|,\s*và|;\s*và|cùng)[\s\u00a0]*(?:các[\s\u00a0]+)?$/u;

/** "Nghị định số A ngày … và Nghị định số B ngày … của Chính phủ": the issuer stands once for documents of one kind. */
function shareAcross(items: readonly Item[], text: string): readonly Item[] {
  const shared = [...items];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [item, next] = [shared[index], shared[index + 1]];
    if (item === undefined || next === undefined || item.issuer !== null || next.issuer === null) continue;
    const sameKind = symbolOf(item) !== null && symbolOf(item) === symbolOf(next);
    if (!sameKind || !separator.test(text.slice(item.range[1], next.range[0]))) continue;
    shared[index] = { ...item, issuer: next.issuer, shared: { ...item.shared, issuer: true } };
  }
  return shared;
}

function symbolOf(item: Item): string | null {
  return (item.reference.symbol?.payload as ParsedSymbol | undefined)?.symbol ?? null;
}

/** How far the search for a sibling looks: an abstract is short, and the cost stays linear. */
const reach = { items: 24, characters: 1500 };

/** Where the next citation begins that is listed beside this one, so that no title swallows it. */
function siblingStart(items: readonly Item[], index: number, text: string): number {
  const from = items[index]?.range[1] ?? 0;
  for (let at = index + 1; at < Math.min(items.length, index + reach.items); at += 1) {
    const next = items[at];
    const before = items[at - 1];
    if (next === undefined || before === undefined || next.range[0] - from > reach.characters) break;
    if (!isIdentified(next)) continue;
    const lead = listLead.exec(text.slice(Math.max(from, next.range[0] - 30), next.range[0]));
    if (lead === null) continue;
    const start = next.range[0] - lead[0].length;
    const continuesNested = at > index + 1 && start - before.range[1] <= 1;
    if (!continuesNested) return start;
  }
  return text.length;
}

/** A number or the name of a law: enough to begin a citation of its own. */
function isIdentified({ raw, reference }: Item): boolean {
  return (
    raw.back === null &&
    (reference.symbol !== null || reference.lawName !== null || (reference.so.length > 0 && reference.number !== null))
  );
}
const listLead = /(?:,|;|(?<![A-Za-zÀ-ỹ])và|(?<![A-Za-zÀ-ỹ])cùng)[\s\u00a0]*(?:(?:các|những)[\s\u00a0]+)?$/u;
