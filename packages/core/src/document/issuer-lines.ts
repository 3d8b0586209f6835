import { issuerOpenings } from "../data/opening-words.ts";
import { LOWER } from "../text/letters.ts";
import type { Field } from "./document.ts";
import type { Passage } from "./passage.ts";
import { joinedField, passage } from "./passage.ts";

/** Names of the issuing body and of the one above it (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2). */
export interface Issuers {
  readonly parentIssuer: Field<string> | null;
  readonly issuer: Field<string> | null;
}

const opening = new RegExp(`^(?:${issuerOpenings})(?![A-Za-zÀ-ỹ])`, "u");
const lowerCase = new RegExp(`[${LOWER}]`, "u");
const twoLetters = /[A-Za-zÀ-ỹ].*[A-Za-zÀ-ỹ]/su;
const rule = /[\s\-–—_*=|\\]+$/u;
const speck = /^[\s/|\\*_.]+/u;
/** A first line that cannot be a whole name: the rest of the name wrapped. */
const torso =
  /^(?:BỘ|SỞ|THỦ|THỦ TƯỚNG|ỦY|UỶ|ỦY BAN|UỶ BAN|CỤC|PHÒNG|BAN|VĂN|VĂN PHÒNG|HỘI|ỦY BAN NHÂN|UỶ BAN NHÂN|TRUNG|CHI|TỔNG|ỦY BAN THƯỜNG VỤ)$/u;
/** Two bodies on one line: a unit's committee with its department, a ministry with its part. */
const boundary =
  /^((?:UBND|[ỦU][ỶY]\s+BAN\s+NHÂN\s+DÂN)\s+(?:TỈNH|THÀNH\s+PHỐ|TP\.?|HUYỆN|QUẬN|XÃ|PHƯỜNG|ĐẶC\s+KHU|THỊ\s+XÃ)\s.+?|BỘ\s.+?)\s+(?=(?:SỞ|PHÒNG|VĂN\s+PHÒNG|TRUNG\s+TÂM|BAN\s+QUẢN|CỤC|TỔNG\s+CỤC|CHI\s+CỤC)\s)/u;

/** Reads the issuers from the lines above the title; `taken` are the words of other header fields. */
export function readIssuers(lines: readonly Passage[], taken: readonly Passage[]): Issuers {
  const bodies = firstGroup(lines, taken).reduce<readonly (readonly Passage[])[]>(addLine, []);
  const split = bodies.length === 1 ? splitLine(bodies[0] ?? []) : bodies;
  return { parentIssuer: joinedField(split.at(-2) ?? []), issuer: joinedField(split.at(-1) ?? []) };
}

/** The first run of lines in capitals that begins with the name of a body. */
function firstGroup(lines: readonly Passage[], taken: readonly Passage[]): readonly Passage[] {
  const group: Passage[] = [];
  for (const line of lines) {
    const left = beforeTaken(line, taken);
    const fits =
      left !== null && isName(left.text) && (group.length > 0 || opening.test(left.text) || torso.test(left.text));
    if (fits) group.push(left);
    else if (group.length > 0) break;
  }
  return group;
}

/** What a line holds before the words of another field: two columns may share a line. */
function beforeTaken(line: Passage, taken: readonly Passage[]): Passage | null {
  const over = taken.filter(({ prose, start, end }) => prose === line.prose && start < line.end && line.start < end);
  const end = over.reduce((least, { start }) => Math.min(least, start), line.end);
  if (end <= line.start) return null;
  const ruled = line.prose.text.slice(line.start, end).replace(rule, "");
  return passage(line.prose, line.start + (speck.exec(ruled)?.[0].length ?? 0), line.start + ruled.length);
}

function isName(text: string): boolean {
  return !lowerCase.test(text) && twoLetters.test(text);
}

function addLine(bodies: readonly (readonly Passage[])[], line: Passage): readonly (readonly Passage[])[] {
  const last = bodies.at(-1);
  const begins = opening.test(line.text) && !torso.test(last?.map(({ text }) => text).join(" ") ?? "");
  return last === undefined || begins ? [...bodies, [line]] : [...bodies.slice(0, -1), [...last, line]];
}

function splitLine(body: readonly Passage[]): readonly (readonly Passage[])[] {
  const [line] = body;
  const match = line === undefined || body.length > 1 ? null : boundary.exec(line.text);
  if (line === undefined || match === null) return [body];
  const cut = line.start + match[0].length;
  return [[passage(line.prose, line.start, cut)], [passage(line.prose, cut, line.end)]];
}
