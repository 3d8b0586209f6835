import type { Analysis } from "../analysis.ts";
import { citationsIn } from "../citations-in.ts";
import type { Field } from "../document/document.ts";
import type { Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Prose } from "../markdown/prose-types.ts";
import { ownWords } from "../own-words.ts";
import type { Span } from "../text/span.ts";
import { overlaps } from "../text/span.ts";
import { compareKey } from "../text/vietnamese.ts";

/** The year before left in a plan: "triển khai công tác … năm 2025" in a plan for 2026 that speaks of the same work in 2026. */
export const textStaleYear: Rule<"stale" | "ownTitle" | "title"> = defineRule({
  id: "text-stale-year",
  group: "text",
  summary: {
    vi: "Kế hoạch cho năm nay còn sót năm của kế hoạch năm trước.",
    en: "The year of last year's plan is left in this year's.",
  },
  legalBasis: null,
  presets: { recommended: "warning", strict: "warning" },
  fixable: null,
  messages: {
    stale: {
      vi: "“{words}” trong kế hoạch của năm {year}; nơi khác trong dự thảo cùng việc này ghi “năm {year}”. Kiểm tra và sửa năm nếu còn sót từ bản cũ.",
      en: "“{words}” stands in a plan for {year}, and elsewhere the draft has the same work in {year}. Check whether the year was left from an older text.",
    },
    ownTitle: {
      vi: "Kế hoạch này ghi “{words}”, trích yếu ghi “năm {year}”. Sửa cho khớp với trích yếu.",
      en: "The draft's own title has “{words}” here but {year} at the top. Make them agree.",
    },
    title: { vi: "Trích yếu ghi năm {year}.", en: "The title says {year}." },
  },
  *check({ analysis }) {
    const { abstract } = analysis.document.header;
    const year = planYear(analysis);
    if (year === null || abstract === null) return;
    const content = contentOf(analysis);
    if (!content.some(({ text }) => text.includes(String(year - 1)))) return;
    let works: ReadonlySet<string> | null = null;
    const isWork = (words: string): boolean => {
      works ??= worksOf(year, analysis);
      return works.has(words);
    };
    const syllables = new Set(syllablesOf(abstract.value));
    const isOwn = ownWords(analysis);
    const related = [{ span: abstract.span, messageId: "title" as const, data: { year: String(year) } }];
    for (const prose of content) {
      for (const { start, end, messageId } of staleYears(prose, year, isWork, syllables)) {
        const span = prose.map.toSourceSpan(start, end);
        if (!isOwn(prose, start, end) || isCited(span, prose, analysis)) continue;
        const words = prose.text.slice(start, end).replace(GAP, " ");
        yield { messageId, span, data: { words, year: String(year) }, related };
      }
    }
  },
});

const plans: ReadonlySet<string> = new Set(["Kế hoạch", "Chương trình", "Chương trình công tác", "Phương án"]);
const yearWords = /(?<![A-Za-zÀ-ỹ])năm\s+(20\d\d)(?!\d|\s*[-–/]\s*\d)/gu;
/** Titles that look back, or over several years. */
const otherPlans =
  /giai\s+đoạn|đến\s+năm|năm\s+học|nhiệm\s+kỳ|tổng\s+kết|sơ\s+kết|(?<!trả\s)kết\s+quả|đánh\s+giá|khắc\s+phục|kiểm\s+(?:điểm|tra|kê)|quyết\s+toán|xét\s+/iu;

/** The one year for which the plan is made; null for other drafts. */
function planYear({ document: { header } }: Analysis): number | null {
  const { type, abstract, date } = header;
  if (abstract === null || !plans.has(type?.value ?? "") || otherPlans.test(abstract.value)) return null;
  const year = onlyYear(abstract);
  const issued = date?.value.year ?? year;
  return year !== null && (issued === year || issued === year - 1) ? year : null;
}

function onlyYear({ value }: Field<string>): number | null {
  const [first, ...more] = [...value.matchAll(yearWords)];
  return first === undefined || more.length > 0 ? null : Number(first[1]);
}

function contentOf({ proses, document: { bounds } }: Analysis): readonly Prose[] {
  return proses.slice(bounds.content, bounds.closing).filter(({ cell }) => cell === null);
}

const WORK_REACH = 40;
const GAP = /\s+/gu;
const lastThree = /(?<=([A-Za-zÀ-ỹ]+(?:[\s,-]+[A-Za-zÀ-ỹ]+){2})\s+)/uy;

/** The three syllables before a year, by which the work is known again: "cách hành chính". */
function workBefore(text: string, at: number): string | null {
  const lead = text.slice(Math.max(0, at - WORK_REACH), at);
  lastThree.lastIndex = lead.length;
  return lastThree.exec(lead)?.[1]?.toLowerCase().replace(GAP, " ") ?? null;
}

/** What the draft says is done in the year of the plan. */
function worksOf(year: number, { proses }: Analysis): ReadonlySet<string> {
  const works = new Set<string>();
  for (const { text } of proses) {
    for (const match of text.includes(String(year)) ? text.matchAll(yearWords) : []) {
      const work = Number(match[1]) === year ? workBefore(text, match.index) : null;
      if (work !== null) works.add(work);
    }
  }
  return works;
}

const REACH = 500;
const sentenceEnd = /[.;:!?…]\s/gu;
const toDo =
  /(?<![A-Za-zÀ-ỹ])(?:triển\s+khai|thực\s+hiện|tổ\s+chức|tăng\s+cường|đẩy\s+mạnh|tuyên\s+truyền|hoàn\s+thành)(?![A-Za-zÀ-ỹ])/iu;
/** What looks back, compares, counts or reports speaks of last year rightly. */
const looksBack =
  /(?<![A-Za-zÀ-ỹ])(?:kết\s+quả|đã|tổng\s+kết|sơ\s+kết|đánh\s+giá|so\s+với|cuối|hết|báo\s+cáo|từ|đến|giai\s+đoạn|trước|sau|cả|quyết\s+toán|dự\s+toán|chuyển|số\s+liệu|thống\s+kê|chỉ\s+số|xếp\s+hạng|công\s+bố|còn\s+lại|tồn\s+(?:tại|đọng)|hạn\s+chế|cùng\s+kỳ|đạt|kinh\s+nghiệm|phát\s+huy|kế\s+thừa|kiểm\s+điểm|khắc\s+phục|trên\s+cơ\s+sở|căn\s+cứ|theo|tổng\s+điều\s+tra|quý|tháng)(?![A-Za-zÀ-ỹ])/iu;
/** A law is named with its year. */
const namesLaw = /(?<![A-Za-zÀ-ỹ])(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh)(?![A-Za-zÀ-ỹ])/u;

interface StaleYear {
  readonly start: number;
  readonly end: number;
  readonly messageId: "stale" | "ownTitle";
}

function staleYears(
  { text }: Prose,
  year: number,
  isWork: (words: string) => boolean,
  title: ReadonlySet<string>,
): readonly StaleYear[] {
  if (!text.includes(String(year - 1))) return [];
  return [...text.matchAll(yearWords)].flatMap(({ 0: words, 1: printed, index: start }): readonly StaleYear[] => {
    if (Number(printed) !== year - 1) return [];
    const end = start + words.length;
    if (isOwnTitle(text.slice(Math.max(0, start - REACH), start), title))
      return [{ start, end, messageId: "ownTitle" }];
    const work = workBefore(text, start);
    return work !== null && isToDo(text, start, end, year) && isWork(work) ? [{ start, end, messageId: "stale" }] : [];
  });
}

/** The words between type and year where the draft issues or ends itself: "Trên đây là Kế hoạch …", "… xã ban hành Kế hoạch …". */
const ownTitle =
  /(?:Trên\s+đây\s+là|(?:^|[\n;.,]\s*)(?:UBND|[ỦU][yỷ]\s+ban\s+nhân\s+dân)[^.;:,]{0,60}?\s(?:ban\s+hành|xây\s+dựng))\s+(?:Kế\s+hoạch|Chương\s+trình(?:\s+công\s+tác)?|Phương\s+án)(?<title>[^.;:“”]{0,300})$/u;
const planWord = /Kế\s+hoạch|Chương\s+trình|Phương\s+án/u;
const NO_TITLE = ".;:“”";
const pastAct = /(?<![A-Za-zÀ-ỹ])đã(?![A-Za-zÀ-ỹ])/u;
/** Share of the words that stand in the title at the top. */
const SAME_TITLE = 0.8;
const FEWEST_SYLLABLES = 4;
const syllable = /[A-Za-zÀ-ỹ\d]+/gu;

function syllablesOf(text: string): readonly string[] {
  return compareKey(text).match(syllable) ?? [];
}

/** Where the last words begin that have none of the marks that a title has not. */
function titleStart(lead: string): number {
  let start = lead.length;
  while (start > 0 && !NO_TITLE.includes(lead.charAt(start - 1))) start -= 1;
  return start;
}

function isOwnTitle(lead: string, title: ReadonlySet<string>): boolean {
  if (!planWord.test(lead.slice(titleStart(lead)))) return false;
  const found = ownTitle.exec(lead);
  if (found === null || pastAct.test(found[0])) return false;
  const syllables = syllablesOf(found.groups?.["title"] ?? "");
  const shared = syllables.filter((each) => title.has(each)).length;
  return syllables.length >= FEWEST_SYLLABLES && shared >= syllables.length * SAME_TITLE;
}

/** Whether the sentence says what is to be done, and nothing in it looks back or sets the two years side by side. */
function isToDo(text: string, start: number, end: number, year: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const from = [...before.matchAll(sentenceEnd)].at(-1)?.index ?? -1;
  const lead = before.slice(from + 1);
  const rest = text.slice(end, end + REACH).split(sentenceEnd)[0] ?? "";
  const sentence = `${lead} ${rest}`;
  return toDo.test(lead) && !looksBack.test(sentence) && !namesLaw.test(lead) && !sentence.includes(String(year));
}

function isCited(span: Span, { index }: Prose, analysis: Analysis): boolean {
  return citationsIn(analysis, index).some((citation) => overlaps(citation.span, span));
}
