import type { Analysis } from "../analysis.ts";
import { bodyNameStarts } from "../body-name-starts.ts";
import type { NearName } from "../data/organizations.ts";
import { chosenNames, nearNames } from "../data/organizations.ts";
import type { FixedNameMention } from "../fixed-names.ts";
import { fixedNamesIn } from "../fixed-names.ts";
import type { Edit, Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Prose, ProseWords } from "../markdown/prose-types.ts";
import type { FoundNear } from "../near-names.ts";
import { nearNamesIn } from "../near-names.ts";
import { ownCommune } from "../own-commune.ts";
import { ownWords } from "../own-words.ts";
import type { ShortenedName } from "../shortened-names.ts";
import { shortenedNamesIn } from "../shortened-names.ts";
import { onceOfWords } from "../text/memory.ts";
import { printedWords } from "../text/printed-words.ts";
import { slice } from "../text/span.ts";
import { foldTone } from "../text/vietnamese.ts";

type Id = "capitals" | "society" | "ampersand" | "near" | "shortened" | "write";

/** A name that comes near to that of a body but is not it: "Trung tâm phục vụ Hành chính công", "Văn phòng HĐND & UBND". */
export const organizationName: Rule<Id> = defineRule({
  id: "organization-name",
  group: "unit",
  summary: {
    vi: "Tên cơ quan, đơn vị viết hoa sai hoặc gần giống mà không đúng tên chính thức.",
    en: "The name of a body has wrong capitals, or is near to its official name but not it.",
  },
  legalBasis: "khoản 1 Mục IV Phụ lục II Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "warning", strict: "warning" },
  fixable: "safe",
  messages: {
    capitals: {
      vi: "“{words}” viết hoa chưa đúng: tên cơ quan, đơn vị viết hoa chữ đầu của từ chỉ loại hình và chức năng, lĩnh vực. Viết “{right}”.",
      en: "“{words}” has wrong capitals: the words for the kind and the field of a body begin with one. Write “{right}”.",
    },
    society: {
      vi: "“{words}” không phải tên riêng nên “xã hội” không viết hoa. Viết “{right}”.",
      en: "“{words}” is no name, so “xã hội” has no capital. Write “{right}”.",
    },
    ampersand: {
      vi: "Tên cơ quan “{words}” dùng dấu “&”; viết “và”.",
      en: "The name “{words}” has “&”; write “và”.",
    },
    near: {
      vi: "“{words}” gần giống nhưng không đúng tên “{right}”. Viết đầy đủ “{right}”.",
      en: "“{words}” is near to the name “{right}” but not it. Write “{right}”.",
    },
    shortened: {
      vi: "“{words}” thiếu từ trong tên “{right}”. Viết đủ “{right}”.",
      en: "“{words}” lacks a word of the name “{right}”. Write “{right}”.",
    },
    write: { vi: "Viết “{right}”.", en: "Write “{right}”." },
  },
  *check({ analysis, settings }) {
    const isOwn = ownWords(analysis);
    const inCommune = ownCommune(analysis, settings.unit) !== null;
    const spellings = countSpellings(analysis);
    for (const prose of analysis.proses) {
      const names = bodyNamesIn(prose);
      if (names === null) continue;
      const here: Place = { analysis, prose, inText: prose.index < analysis.document.bounds.closing, inCommune };
      const own = <T extends Found>(found: readonly T[]): readonly T[] =>
        found.filter(({ start, end }) => isOwn(prose, start, end));
      for (const mention of own(names.fixed)) yield* nameProblems(here, mention, spellings);
      for (const phrase of own(names.loose)) yield society(here, phrase);
      for (const found of own(names.near)) {
        if (isSlip(here, found.near)) yield nameProblem(here, found, "near", found.near.right);
      }
      for (const short of names.shortened) yield nameProblem(here, short, "shortened", short.name);
    }
  },
});

/** Names of bodies in a Prose of which something may be said. */
interface BodyNames {
  readonly fixed: readonly FixedNameMention[];
  readonly loose: readonly Found[];
  readonly near: readonly FoundNear[];
  readonly shortened: readonly ShortenedName[];
}

/** Null where there are none, as nearly everywhere. */
const bodyNamesIn = onceOfWords((prose: ProseWords): BodyNames | null => {
  if (bodyNameStarts(prose).length === 0 && !prose.text.includes("Xã")) return null;
  const fixed = fixedNamesIn(prose).filter(isNotable);
  const loose = loosePhrases(prose.text);
  const near = nearNamesIn(prose);
  const shortened = shortenedNamesIn(prose);
  const count = fixed.length + loose.length + near.length + shortened.length;
  return count === 0 ? null : { fixed, loose, near, shortened };
});

function isNotable({ name, wrongWords, ampersand }: FixedNameMention): boolean {
  return wrongWords.length > 0 || ampersand !== null || chosenNames.has(name);
}

/** A Prose of the draft. `inText`: before the recipients and the annexes, where shorter forms are usual. */
interface Place {
  readonly analysis: Analysis;
  readonly prose: Prose;
  readonly inText: boolean;
  readonly inCommune: boolean;
}

/** Offsets in the text of a Prose. */
interface Found {
  readonly start: number;
  readonly end: number;
}

function* nameProblems(
  here: Place,
  mention: FixedNameMention,
  spellings: ReadonlyMap<string, number>,
): Generator<Problem<Id>> {
  if (mention.ampersand !== null && here.inText) yield ampersandProblem(here, mention, mention.ampersand);
  yield* capitalProblem(here, mention, spellings);
}

/** Words before a small letter that make the noun a common one, or the second half of another word: "các phòng …", "Trưởng phòng …", "nội bộ". */
const commonNoun =
  /(?:^|[^A-Za-zÀ-ỹ])(?:các|những|mỗi|từng|mọi|liên|hai|ba|trưởng|phó|chánh|nội|cán|toàn|cục|đồng|cơ|trụ|công|tiến|thuộc|\d+)\s+$/iu;

function* capitalProblem(
  { analysis, prose }: Place,
  mention: FixedNameMention,
  spellings: ReadonlyMap<string, number>,
): Generator<Problem<Id>> {
  const lead = prose.text.slice(Math.max(0, mention.start - 16), mention.start);
  const wrong = mention.wrongWords.filter(({ start }) => start !== mention.start || !commonNoun.test(lead));
  if (wrong.length === 0 || isChosen(prose, mention, wrong, spellings)) return;
  const span = prose.map.toSourceSpan(mention.start, mention.end);
  const words = printedWords(analysis.text, span);
  const fix = wrong.map(({ start, capital }) => changeCase(analysis, prose, start, capital));
  yield { messageId: "capitals", span, data: { words, right: rightWords(prose, mention, wrong) }, accept: words, fix };
}

/** A name that the unit itself chose may have more capitals, unless the draft mostly writes it without. */
function isChosen(
  { text }: Prose,
  { name, start, end }: FixedNameMention,
  wrong: FixedNameMention["wrongWords"],
  spellings: ReadonlyMap<string, number>,
): boolean {
  if (!chosenNames.has(name) || wrong.some(({ capital }) => capital)) return false;
  return (spellings.get(text.slice(start, end)) ?? 0) >= (spellings.get(name) ?? 0);
}

function countSpellings({ proses }: Analysis): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const prose of proses) {
    for (const { name, start, end } of bodyNamesIn(prose)?.fixed ?? []) {
      if (!chosenNames.has(name)) continue;
      const printed = prose.text.slice(start, end);
      counts.set(printed, (counts.get(printed) ?? 0) + 1);
      if (printed !== name) counts.set(name, counts.get(name) ?? 0);
    }
  }
  return counts;
}

function rightWords({ text }: Prose, { start, end }: FixedNameMention, wrong: FixedNameMention["wrongWords"]): string {
  const letters = text.slice(start, end).split("");
  for (const { start: at, capital } of wrong) letters[at - start] = inCase(text.charAt(at), capital);
  return letters.join("").replace(GAP, " ");
}
const GAP = /\s+/gu;

function changeCase({ text }: Analysis, prose: Prose, at: number, capital: boolean): Edit {
  const span = prose.map.toSourceSpan(at, at + 1);
  return { span, text: inCase(slice(text, span), capital) };
}

function inCase(letter: string, capital: boolean): string {
  return capital ? letter.toUpperCase() : letter.toLowerCase();
}

/** "chính trị - Xã hội": an attribute; after the word for a body it may be its name ("Ban văn hóa - Xã hội"). */
const loose =
  /(?<![A-Za-zÀ-ỹ])(?<!(?:[Pp]hòng|[Bb]an|[Tt]ổ|[Kk]hối|[Vv]ụ|[Ss]ở)\s+)(?:chính\s+trị|kinh\s+tế|văn\s+hóa)\s*[-–]\s*(Xã\s+hội)(?![A-Za-zÀ-ỹ])/gu;

function loosePhrases(text: string): readonly Found[] {
  if (!text.includes("Xã")) return [];
  return [...foldTone(text).matchAll(loose)].map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
}

function society({ analysis, prose }: Place, { start, end }: Found): Problem<Id> {
  const capital = prose.text.lastIndexOf("X", end);
  const words = printedWords(analysis.text, prose.map.toSourceSpan(start, end));
  return {
    messageId: "society",
    span: prose.map.toSourceSpan(capital, end),
    data: { words, right: words.toLowerCase() },
    fix: [changeCase(analysis, prose, capital, false)],
  };
}

function ampersandProblem({ analysis, prose }: Place, { start, end }: FixedNameMention, at: number): Problem<Id> {
  const span = prose.map.toSourceSpan(start, end);
  const words = printedWords(analysis.text, span);
  const [before, after] = [prose.text.charAt(at - 1), prose.text.charAt(at + 1)].map((next) => next.trim() !== "");
  const text = `${before === true ? " " : ""}và${after === true ? " " : ""}`;
  const right = words.replace(AMPERSAND, " và ");
  const edits = [{ span: prose.map.toSourceSpan(at, at + 1), text }];
  return {
    messageId: "ampersand",
    span,
    data: { words },
    suggestions: [{ messageId: "write", data: { right }, edits }],
  };
}
const AMPERSAND = /\s*&\s*/u;

const introductions: ReadonlyMap<string, RegExp> = new Map(
  nearNames.flatMap(({ abbreviation }) =>
    abbreviation === null ? [] : [[abbreviation, new RegExp(`\\([^()]{0,80}${abbreviation}["”]?\\s*\\)`, "u")]],
  ),
);

/** Whether near words are a slip here: below a commune other bodies have such names, and after it shorter ones are usual. */
function isSlip({ analysis, inText, inCommune }: Place, near: NearName): boolean {
  return inText && (inCommune || !near.ofCommune) && !isIntroduced(analysis, near);
}

/** "hành chính công (HCC)", "(sau đây gọi tắt là Trung tâm Phục vụ HCC)". */
function isIntroduced({ proses }: Analysis, { abbreviation }: NearName): boolean {
  const introduction = introductions.get(abbreviation ?? "");
  return introduction !== undefined && proses.some(({ text }) => introduction.test(text));
}

function nameProblem(
  { analysis, prose }: Place,
  { start, end }: Found,
  messageId: "near" | "shortened",
  right: string,
): Problem<Id> {
  const span = prose.map.toSourceSpan(start, end);
  const words = printedWords(analysis.text, span);
  return {
    messageId,
    span,
    data: { words, right },
    accept: words,
    suggestions: [{ messageId: "write", data: { right }, edits: [{ span, text: right }] }],
  };
}
