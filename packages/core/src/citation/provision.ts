import type { Provision } from "./citation.ts";

type ProvisionLevel = keyof Provision;

/** One level of a provision with its values: "khoản 1, 2 và 3". Offsets relative to the text given to `parseProvision`. */
export interface ProvisionPart {
  readonly length: number;
  readonly level: ProvisionLevel;
  readonly values: readonly string[];
}

const END = "(?![A-Za-zÀ-ỹ\\d])";
const LETTER = `[a-eg-ik-vxyđ]\\d{0,2}${END}`;
const ARABIC = `\\d{1,3}[a-zđ]?${END}(?!\\s*[/%]|[.,]\\d)`;
const ROMAN = `(?:[IVXLC]+|\\d{1,3}|[A-Z])${END}`;

/** Words and value forms of each level, small to large (NĐ 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 7). */
const levels: readonly (readonly [level: ProvisionLevel, words: string, value: string])[] = [
  ["point", "[Đđ]iểm|tiết", LETTER],
  ["clause", "[Kk]hoản", ARABIC],
  ["article", "[Đđ]iều", ARABIC],
  ["subsection", "[Tt]iểu\\s+mục", ROMAN],
  ["section", "[Mm]ục", `(?:[IVXLC]+|\\d{1,2}(?:\\.\\d{1,2}){0,3})${END}`],
  ["chapter", "[Cc]hương", ROMAN],
  ["part", "[Pp]hần(?:\\s+thứ)?", `(?:[IVXLC]+|\\d{1,2}|nhất|hai|ba|tư|năm)${END}`],
  ["appendix", "[Pp]hụ\\s+lục(?:\\s+số)?", ROMAN],
];

const JOIN = "(?:\\s*,\\s*(?:và\\s+)?|\\s+và\\s+|\\s+hoặc\\s+|\\s+đến\\s+|\\s*[-–]\\s*)";

const patterns = levels.map(([level, words, value]) => ({
  level,
  pattern: new RegExp(`(?:các\\s+)?(?<word>${words})\\s+(?<values>${value}(?:${JOIN}${value})*)`, "uy"),
  value: new RegExp(`${JOIN.replace("(?:", "(?<join>")}?(?<value>${value})`, "gu"),
}));

/** How any of them begins: most words are told from a provision by this alone. */
const possible = new RegExp(`(?:các\\s+)?(?:${levels.map(([, words]) => words).join("|")})\\s`, "uy");

const rangeMark = /đến|[-–]/;

/** Reads "điểm a", "khoản 1, 2 và 3", "Điều 21" … at `offset`; null where none stands. */
export function parseProvision(text: string, offset: number): ProvisionPart | null {
  possible.lastIndex = offset;
  if (!possible.test(text)) return null;
  for (const { level, pattern, value } of patterns) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (match === null) continue;
    return { length: match[0].length, level, values: valuesOf(match.groups?.["values"] ?? "", value) };
  }
  return null;
}

function valuesOf(text: string, pattern: RegExp): readonly string[] {
  const values: string[] = [];
  for (const { groups } of text.matchAll(pattern)) {
    const value = groups?.["value"] ?? "";
    const range = rangeMark.test(groups?.["join"] ?? "");
    if (range && values.length > 0) values.push(`${values.pop()}-${value}`);
    else values.push(value);
  }
  return values;
}

/** A part of a provision and whether "đến" stands before it, which makes a range with the part of the same level before. */
export interface ProvisionStep {
  readonly part: ProvisionPart;
  readonly range: boolean;
}

/** Puts the parts of one provision together; values of one level stand comma-separated, each once. */
export function toProvision(steps: readonly ProvisionStep[]): Provision {
  const found: Partial<Record<ProvisionLevel, string[]>> = {};
  for (const { part, range } of steps) {
    const values = found[part.level] ?? [];
    const [first, ...rest] = part.values;
    if (range && values.length > 0 && first !== undefined) values.push(`${values.pop()}-${first}`, ...rest);
    else values.push(...part.values);
    found[part.level] = values;
  }
  const provision: { -readonly [level in ProvisionLevel]?: string } = {};
  for (const [level] of levels) {
    const values = found[level];
    if (values !== undefined) provision[level] = [...new Set(values)].join(", ");
  }
  return provision;
}
