import type { Citation } from "../citation/citation.ts";
import { contains } from "../text/span.ts";
import type { LegalBasis } from "./document.ts";
import { readNumber } from "./numbering.ts";
import type { Passage, Position } from "./passage.ts";
import { isBefore, passage, positionOf, spanOf } from "./passage.ts";
import { isCapitals } from "./passages.ts";
import { isAuthority, opensBasis } from "./title.ts";

const acting =
  "Ủy\\s+ban|Uỷ\\s+ban|UBND|Hội\\s+đồng|HĐND|Thường\\s+trực|Chủ\\s+tịch|Ban|Sở|Phòng|Bộ|Văn\\s+phòng|Trung\\s+tâm|Đảng\\s+ủy|Đảng\\s+uỷ|Công\\s+an|Cục|Chi\\s+cục|Trường|Tiểu\\s+ban|Hội|Tổ|Mặt\\s+trận|Chính\\s+phủ";
const deed =
  "ban\\s+hành|xây\\s+dựng|quyết\\s+định|đề\\s+nghị|yêu\\s+cầu|có\\s+ý\\s+kiến|thông\\s+báo|báo\\s+cáo|hướng\\s+dẫn|triển\\s+khai|trình|kính\\s+mời|giao|tổ\\s+chức|trả\\s+lời|chỉ\\s+đạo|quy\\s+định";
/** Where the sentence turns from the bases to the body that acts ("…; Ủy ban nhân dân xã ban hành Kế hoạch …"). */
const turn = new RegExp(`[;,.]\\s+(?=(?:${acting})(?!\\p{L})[^;]{0,200}?(?<!\\p{L})(?:${deed})(?!\\p{L}))`, "gu");
const member = /;\s+(?=\p{Lu})/gu;
const lastMark = /[;.,]$/u;

/**
 * The legal bases (căn cứ) in the head of the document: the paragraphs from the beginning of the content up to the enacting clause
 * or the first division (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a). "Căn cứ" further down opens a sentence.
 * A basis is a paragraph; in a chain that runs into the enacting clause, each member between semicolons.
 */
export function buildLegalBases(
  passages: readonly Passage[],
  content: Position,
  citations: readonly Citation[],
): readonly LegalBasis[] {
  return headOf(passages, content)
    .flatMap(basesIn)
    .map((part) => toBasis(part, citations));
}

function headOf(passages: readonly Passage[], content: Position): readonly Passage[] {
  const head: Passage[] = [];
  for (const part of passages) {
    if (isBefore(positionOf(part), content)) continue;
    if (isAuthority(part.text) && head.length === 0) continue;
    if (!opensBasis(withoutBullet(part.text)) || startsDivision(part.text) || isCapitals(part.text)) break;
    head.push(part);
  }
  return head;
}

function startsDivision(text: string): boolean {
  const number = readNumber(text);
  return number !== null && number.style !== "bullet";
}

function withoutBullet(text: string): string {
  const number = readNumber(text);
  return number?.style === "bullet" ? text.slice(number.end).trimStart() : text;
}

function basesIn(part: Passage): readonly Passage[] {
  const turns = [...part.text.matchAll(turn)];
  const last = turns.at(-1);
  if (last === undefined) return [part];
  const chain = passage(part.prose, part.start, part.start + last.index + 1);
  const cuts = [...chain.text.matchAll(member)].map((match) => match.index + 1);
  const edges = [0, ...cuts, chain.text.length];
  return edges.slice(1).map((end, index) => passage(chain.prose, chain.start + (edges[index] ?? 0), chain.start + end));
}

function toBasis(part: Passage, citations: readonly Citation[]): LegalBasis {
  const proseSpan = { start: part.start, end: part.end };
  const within = citations.flatMap(({ prose, proseSpan: own }, index) =>
    prose === part.prose.index && contains(proseSpan, own) ? [index] : [],
  );
  return { span: spanOf(part), citations: within, endMark: lastMark.exec(part.text)?.[0] ?? "" };
}
