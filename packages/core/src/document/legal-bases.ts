import type { Citation } from "../citation/citation.ts";
import { allMatches } from "../text/all-matches.ts";
import { UPPER } from "../text/letters.ts";
import { cover } from "../text/span.ts";
import type { BodyPassage } from "./body-passages.ts";
import type { LegalBasis } from "./document.ts";
import { readNumber } from "./numbering.ts";
import type { Passage } from "./passage.ts";
import { passage, spanOf } from "./passage.ts";
import { isCapitals } from "./passages.ts";
import { opensBasis } from "./title.ts";

const acting =
  "Ủy\\s+ban|Uỷ\\s+ban|UBND|Hội\\s+đồng|HĐND|Thường\\s+trực|Chủ\\s+tịch|(?:Phó\\s+)?Thủ\\s+tướng|Bộ\\s+trưởng|Giám\\s+đốc|Thuế|Ban|Sở|Phòng|Bộ|Văn\\s+phòng|Trung\\s+tâm|Đảng\\s+ủy|Đảng\\s+uỷ|Công\\s+an|Cục|Chi\\s+cục|Trường|Tiểu\\s+ban|Hội|Tổ|Mặt\\s+trận|Chính\\s+phủ";
const deed =
  "ban\\s+hành|xây\\s+dựng|quyết\\s+định|đề\\s+nghị|yêu\\s+cầu|có\\s+ý\\s+kiến|thông\\s+báo|báo\\s+cáo|hướng\\s+dẫn|triển\\s+khai|trình|kính\\s+mời|giao|tổ\\s+chức|trả\\s+lời|chỉ\\s+đạo|quy\\s+định";
const ownDeed = "có\\s+ý\\s+kiến|yêu\\s+cầu|đề\\s+nghị|kính\\s+mời|đã|xin|trân\\s+trọng|nhận\\s+thấy";
/** Where the sentence turns from the bases to the body that acts ("…; Ủy ban nhân dân xã ban hành Kế hoạch …:"). */
const turnBeforeContent = new RegExp(
  `[;,.]\\s+(?=(?:${acting})(?![A-Za-zÀ-ỹ])[^;]{0,200}?(?<![A-Za-zÀ-ỹ])(?:${deed})(?![A-Za-zÀ-ỹ])|QUYẾT\\s+(?:ĐỊNH|NGHỊ)\\s*:$)`,
  "gu",
);
/** The same in a sentence that does not introduce the content; "của Bộ A, Bộ B hướng dẫn …" names two issuers, so the verb must be one no title has. */
const turnWithin = new RegExp(
  `;\\s+(?=(?:${acting})(?![A-Za-zÀ-ỹ])[^;,.]{0,80}?(?<![A-Za-zÀ-ỹ])(?:${deed})(?![A-Za-zÀ-ỹ]))|,\\s+(?=(?:${acting})(?![A-Za-zÀ-ỹ])[^;,.]{0,80}?(?<![A-Za-zÀ-ỹ])(?:${ownDeed})(?![A-Za-zÀ-ỹ]))`,
  "gu",
);
const member = new RegExp(String.raw`;\s+(?=[${UPPER}])`, "gu");
const lastMark = /[;.,]$/u;

/**
 * The legal bases (căn cứ) in the head of the document: the paragraphs from the beginning of the content up to the enacting clause
 * or the first division (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a). "Căn cứ" further down opens a sentence.
 * A basis is a paragraph; in a chain that runs into the enacting clause, each member between semicolons.
 */
export function buildLegalBases(body: readonly BodyPassage[], citations: readonly Citation[]): readonly LegalBasis[] {
  const byProse = indicesByProse(citations);
  return headOf(body)
    .flatMap(basesIn)
    .map((parts) => toBasis(parts, citations, byProse));
}

/** Indices of the citations in each Prose. */
type IndicesByProse = ReadonlyMap<number, readonly number[]>;

function indicesByProse(citations: readonly Citation[]): IndicesByProse {
  const indices = new Map<number, number[]>();
  for (const [index, { prose }] of citations.entries()) {
    const known = indices.get(prose);
    if (known === undefined) indices.set(prose, [index]);
    else known.push(index);
  }
  return indices;
}

/** A basis as its paragraph with those that continue it; Markdown takes a wrapped "- 2030" for a list item. */
type Parts = readonly Passage[];

function headOf(body: readonly BodyPassage[]): readonly Parts[] {
  const head: Passage[][] = [];
  for (const { part, continues } of body) {
    const last = head.at(-1);
    if (continues && last !== undefined) last.push(part);
    else if (!isBasis(part.text) || (last?.some(({ text }) => turnOf(text) !== null) ?? false)) break;
    else head.push([part]);
  }
  return head;
}

function isBasis(text: string): boolean {
  const number = readNumber(text);
  if (isCapitals(text) || (number !== null && number.style !== "bullet")) return false;
  return opensBasis(number === null ? text : text.slice(number.end).trimStart());
}

/** Where the acting body takes over from the bases, as an offset after the mark; null where it does not. */
function turnOf(text: string): number | null {
  const last = allMatches(text.endsWith(":") ? turnBeforeContent : turnWithin, text).at(-1);
  return last === undefined ? null : last.index + 1;
}

function basesIn(parts: Parts): readonly Parts[] {
  const last = parts.at(-1);
  const end = last === undefined ? null : turnOf(last.text);
  if (last === undefined || end === null) return [parts];
  const chain = passage(last.prose, last.start, last.start + end);
  const cuts = allMatches(member, chain.text).map((match) => match.index + 1);
  const edges = [0, ...cuts, chain.text.length];
  const members = edges
    .slice(1)
    .map((to, index) => [passage(chain.prose, chain.start + (edges[index] ?? 0), chain.start + to)]);
  return [[...parts.slice(0, -1), ...(members[0] ?? [])], ...members.slice(1)];
}

function toBasis(parts: Parts, citations: readonly Citation[], byProse: IndicesByProse): LegalBasis {
  const candidates = new Set(parts.flatMap(({ prose }) => byProse.get(prose.index) ?? []));
  const within = [...candidates].filter((index) => {
    const citation = citations[index];
    return citation !== undefined && parts.some((part) => holds(part, citation));
  });
  const span = parts.map(spanOf).reduce(cover);
  return { span, citations: within, endMark: lastMark.exec(parts.at(-1)?.text ?? "")?.[0] ?? "" };
}

function holds(part: Passage, { prose, proseSpan }: Citation): boolean {
  return prose === part.prose.index && part.start <= proseSpan.start && proseSpan.end <= part.end;
}
