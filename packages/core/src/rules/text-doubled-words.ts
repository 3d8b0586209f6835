import type { Analysis } from "../analysis.ts";
import { citationsIn } from "../citations-in.ts";
import { singlePhrases, singleWords } from "../data/doubled-words.ts";
import { languageFindings } from "../language-findings.ts";
import type { Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Prose } from "../markdown/prose-types.ts";
import type { OwnWords } from "../own-words.ts";
import { ownWords } from "../own-words.ts";
import type { Span } from "../text/span.ts";
import { overlaps } from "../text/span.ts";

type Id = "doubled" | "repeated" | "remove";

/** A word or phrase typed twice in a row: "của của", "trên địa bàn trên địa bàn". */
export const textDoubledWords: Rule<Id> = defineRule({
  id: "text-doubled-words",
  group: "text",
  summary: {
    vi: "Một từ hoặc cụm từ bị gõ hai lần liền nhau.",
    en: "A word or phrase is typed twice in a row.",
  },
  legalBasis: null,
  presets: { recommended: "warning", strict: "warning" },
  fixable: "suggestion",
  usesLanguageModel: true,
  messages: {
    doubled: {
      vi: "“{words}” bị lặp hai lần liền nhau. Bỏ một lần.",
      en: "“{words}” is written twice in a row. Remove one.",
    },
    repeated: {
      vi: "“{words}” có hai chữ “theo” nối nhau. Viết gọn thành “định kỳ theo”.",
      en: "“{words}” has “theo” twice. Write “định kỳ theo”.",
    },
    remove: { vi: "Bỏ “{words}” thừa.", en: "Remove the extra “{words}”." },
  },
  *check({ analysis, languageModel }) {
    const isOwn = ownWords(analysis);
    const counted = languageModel === null ? [] : languageFindings(analysis, languageModel);
    for (const prose of analysis.proses) {
      if (prose.cell !== null) continue;
      const listed = doublesIn(prose.text);
      const others = (counted[prose.index]?.doubles ?? []).filter(
        (one) => !listed.some((known) => overlaps(known, one)),
      );
      for (const double of [...listed, ...others]) yield* doubledProblem(double, prose, analysis, isOwn);
      if (prose.text.includes("định kỳ")) yield* repeatedProblems(prose, analysis.text, isOwn);
    }
  },
});

/** Offsets in the text of a Prose: the end of the first of the two, and where the second stands. */
interface Double {
  readonly firstStart: number;
  readonly firstEnd: number;
  readonly start: number;
  readonly end: number;
}

const word = singleWords.map(({ word: one }) => one).join("|");
const phrase = singlePhrases.map((one) => one.replace(" ", "\\s+")).join("|");
const doubledKnown = new RegExp(`(?<!\\p{L})(${word}|${phrase})\\s+\\1(?!\\p{L})`, "gu");
/** Cheap to look for, and in every text in which `doubledKnown` is found. */
const knownHint = new RegExp(`(${word}|${phrase})\\s+\\1`);
// Three syllables or more are no chance. Several lines are left out: columns of a table that lost its bars repeat each other.
const doubledLong = /(?<!\p{L})(\p{L}+(?: \p{L}+){2,6}) \1(?!\p{L})/gu;
const lowerCase = /\p{Ll}/u;
const blanks = /\s+/gu;
const partners: ReadonlyMap<string, RegExp> = new Map(
  singleWords.flatMap(({ word: one, notAfter }) =>
    notAfter === undefined ? [] : [[one, new RegExp(`(?<!\\p{L})(?:${notAfter})\\s+$`, "iu")] as const],
  ),
);
const PARTNER_ROOM = 12;

/** Whether three words come again three to seven words on, as the first three of a doubled phrase do: cheap to see, and rare. */
function mayRepeatLong(text: string): boolean {
  const words = text.split(" ");
  for (let second = 1; second + 4 < words.length; second += 1) {
    for (let apart = 3; apart <= 7; apart += 1) {
      if (words[second] === words[second + apart] && repeatsAround(words, second, second + apart)) return true;
    }
  }
  return false;
}

/** Marks may stand before the first word of a doubled phrase and after its last. */
function repeatsAround(words: readonly string[], second: number, again: number): boolean {
  const [before = "", after = ""] = [words[second - 1], words[second + 1]];
  return before.endsWith(words[again - 1] ?? "") && words[again + 1]?.startsWith(after) === true;
}

function doublesIn(text: string): readonly Double[] {
  const known = (knownHint.test(text) ? [...text.matchAll(doubledKnown)] : []).filter(
    (match) => !partners.get(match[1] ?? "")?.test(text.slice(Math.max(0, match.index - PARTNER_ROOM), match.index)),
  );
  const long = (mayRepeatLong(text) ? [...text.matchAll(doubledLong)] : []).filter((match) => lowerCase.test(match[0]));
  return [...known, ...long].map(({ 0: all, 1: one = "", index }) => ({
    firstStart: index,
    firstEnd: index + one.length,
    start: index + all.length - one.length,
    end: index + all.length,
  }));
}

function* doubledProblem(
  { firstStart, firstEnd, start, end }: Double,
  prose: Prose,
  analysis: Analysis,
  isOwn: OwnWords,
): Generator<Problem<Id>> {
  const span = prose.map.toSourceSpan(start, end);
  // The words before a number, doubled, are what citation-doubled-words reports.
  const deviant = citationsIn(analysis, prose.index).some(({ deviations }) =>
    deviations.some((one) => one.kind === "doubled-words" && overlaps(one.span, span)),
  );
  if (deviant || !isOwn(prose, start, end)) return;
  const words = prose.text.slice(start, end).replace(blanks, " ");
  const first = prose.map.toSourceSpan(firstStart, firstEnd);
  yield {
    messageId: "doubled",
    span,
    data: { words },
    accept: `${words} ${words}`,
    ...removal(analysis.text, { start: first.end, end: span.end }, span, words),
  };
}

const onlyBlanks = /^[\s>]+$/u;

/** Offers to delete the second of the two, where nothing but blanks stands between them. */
function removal(text: string, cut: Span, span: Span, words: string): Pick<Problem<Id>, "suggestions"> {
  if (!onlyBlanks.test(text.slice(cut.start, span.start))) return {};
  return { suggestions: [{ messageId: "remove", data: { words }, edits: [{ span: cut, text: "" }] }] };
}

const byPeriodByRule = /(?<!\p{L})(theo\s+)định\s+kỳ\s+theo(?!\p{L})/gu;

/** "theo định kỳ theo quy định" is no slip, but "định kỳ theo quy định" says the same. */
function* repeatedProblems(prose: Prose, text: string, isOwn: OwnWords): Generator<Problem<Id>> {
  for (const { 0: all, 1: first = "", index } of prose.text.matchAll(byPeriodByRule)) {
    if (!isOwn(prose, index, index + all.length)) continue;
    const span = prose.map.toSourceSpan(index, index + all.length);
    const cut = { start: span.start, end: prose.map.toSource(index + first.length) };
    const plain = onlyBlanks.test(text.slice(span.start + "theo".length, cut.end));
    yield {
      messageId: "repeated",
      span,
      data: { words: all.replace(blanks, " ") },
      level: "info",
      strict: true,
      ...(plain && {
        suggestions: [{ messageId: "remove", data: { words: "theo" }, edits: [{ span: cut, text: "" }] }],
      }),
    };
  }
}
