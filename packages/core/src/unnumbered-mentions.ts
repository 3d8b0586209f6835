import type { Analysis } from "./analysis.ts";
import type { Citation } from "./citation/citation.ts";
import { titleLikeness } from "./citation/title-likeness.ts";
import type { Prose } from "./markdown/prose-types.ts";
import { grouped } from "./text/grouped.ts";
import type { Span } from "./text/span.ts";
import { compareKey } from "./text/vietnamese.ts";

/** A resolution, directive or conclusion named by its matter alone: "Nghị quyết của Đảng ủy về khoa học, công nghệ". */
export interface UnnumberedMention {
  readonly span: Span;
}

/** Types that are numbered always, and whose plural or general use is rare. */
const NAMED =
  /(?<![A-Za-zÀ-ỹ\d])(?<type>Nghị\s+quyết|Chỉ\s+thị|Kết\s+luận)\s+(?:của\s+[A-Za-zÀ-ỹ][^,;.:()“”"]{2,60}?\s)?về\s+(?:việc\s+)?(?<matter>[A-Za-zÀ-ỹ][^,;.:()“”"\n]{4,})/gu;
/** It is still to be made, or one of several. */
const TO_COME =
  /(?:ban\s+hành|xây\s+dựng|soạn\s+thảo|dự\s+thảo|dự\s+án|tham\s+mưu|trình|thông\s+qua|thảo\s+luận|đề\s+xuất|thay\s+thế|sửa\s+đổi|ra|các|những|một\s+số|mỗi|loại|tên|là)\s*$/iu;
const BEFORE = 40;
const MAX_WORDS = 12;
const WORDS = new RegExp(`^(?:\\S+\\s+){0,${MAX_WORDS - 1}}\\S+`, "u");
/** A number that stands this near belongs to it: "Nghị quyết của Quốc hội về … (số 169/2024/QH15)". */
const NEAR = 200;

/** So many titles are remembered; a draft that cites more is a list of documents. */
const MAX_TITLES = 50;

/** Documents that the body of a draft names without a number and has not cited before. */
export function unnumberedMentions(analysis: Analysis): readonly UnnumberedMention[] {
  const { content, closing } = analysis.document.bounds;
  const known = analysis.citations.filter(({ title, nested }) => title !== null && !nested).slice(0, MAX_TITLES);
  const byProse = grouped(analysis.citations, ({ prose }) => prose);
  return analysis.proses.slice(content, closing).flatMap((prose) => {
    if (prose.kind !== "paragraph" || prose.strong) return [];
    return mentionsIn(prose, byProse.get(prose.index) ?? [], known);
  });
}

function mentionsIn(
  prose: Prose,
  beside: readonly Citation[],
  known: readonly Citation[],
): readonly UnnumberedMention[] {
  return [...prose.text.matchAll(NAMED)].flatMap((match) => {
    const all = match.groups?.["matter"] ?? "";
    const matter = WORDS.exec(all)?.[0] ?? "";
    const start = match.index;
    const end = start + match[0].length - all.length + matter.length;
    if (TO_COME.test(prose.text.slice(Math.max(0, start - BEFORE), start))) return [];
    if (beside.some(({ proseSpan }) => proseSpan.end > start && proseSpan.start < start + NEAR)) return [];
    const cited = known.some(
      (citation) => isBefore(citation, prose.index, start) && tells(citation.title ?? "", matter),
    );
    return cited ? [] : [{ span: prose.map.toSourceSpan(start, end) }];
  });
}

/** Whether these words are the title of that document, in full or in part. */
function tells(title: string, matter: string): boolean {
  return compareKey(title).includes(compareKey(matter)) || titleLikeness(title, matter) === "same";
}

function isBefore({ prose, proseSpan }: Citation, index: number, offset: number): boolean {
  return prose < index || (prose === index && proseSpan.start < offset);
}
