import type { Analysis } from "../analysis.ts";
import { citationsIn } from "../citations-in.ts";
import { singlePhrases, singleWords } from "../data/doubled-words.ts";
import { languageFindings } from "../language-findings.ts";
import type { Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Prose } from "../markdown/prose-types.ts";
import type { OwnWords } from "../own-words.ts";
import { ownWords } from "../own-words.ts";
import { LOWER } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import { overlaps } from "../text/span.ts";
import type { WordKeys } from "../text/word-keys.ts";
import { matchesAt, wordKeysOf } from "../text/word-keys.ts";

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
    for (const prose of analysis.proses) {
      const listed = prose.cell === null ? doublesIn(prose) : NONE;
      const counted = languageModel === null ? [] : languageFindings(languageModel, prose).doubles;
      const others = counted.filter((one) => !listed.some((known) => overlaps(known, one)));
      for (const double of [...listed, ...others]) yield* doubledProblem(double, prose, analysis, isOwn);
      if (prose.cell === null && prose.text.includes("định kỳ")) yield* repeatedProblems(prose, analysis.text, isOwn);
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
const doubledKnown = new RegExp(`(?<![A-Za-zÀ-ỹ])(${word}|${phrase})\\s+\\1(?![A-Za-zÀ-ỹ])`, "uy");
// Three syllables or more are no chance. Several lines are left out: columns of a table that lost its bars repeat each other.
const doubledLong = /(?<![A-Za-zÀ-ỹ])([A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+){2,6}) \1(?![A-Za-zÀ-ỹ])/uy;
const lowerCase = new RegExp(`[${LOWER}]`, "u");
const blanks = /\s+/gu;
const partners: ReadonlyMap<string, RegExp> = new Map(
  singleWords.flatMap(({ word: one, notAfter }) =>
    notAfter === undefined ? [] : [[one, new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${notAfter})\\s+$`, "iu")] as const],
  ),
);
const PARTNER_ROOM = 12;

const MOST_WORDS = 7;

/** Where so many words at most come twice in a row, whatever stands between them: nearly nowhere. */
function repeatsIn(keys: WordKeys): readonly number[] {
  let starts: number[] | null = null;
  for (let at = 1; at + 2 < keys.length; at += 2) {
    for (let apart = 2; apart <= 2 * MOST_WORDS; apart += 2) {
      if (keys[at] !== keys[at + apart] || !isRepeated(keys, at, apart)) continue;
      starts ??= [];
      starts.push(keys[at - 1] ?? 0);
      break;
    }
  }
  return starts ?? NOWHERE;
}

const NOWHERE: readonly number[] = [];

function isRepeated(keys: WordKeys, first: number, apart: number): boolean {
  for (let at = first + 2; at < first + apart; at += 2) if (keys[at] !== keys[at + apart]) return false;
  return true;
}

const NONE: readonly Double[] = [];

function doublesIn(prose: Prose): readonly Double[] {
  const { text } = prose;
  const starts = repeatsIn(wordKeysOf(prose));
  if (starts.length === 0) return NONE;
  const known = matchesAt(doubledKnown, text, starts).filter(
    (match) => !partners.get(match[1] ?? "")?.test(text.slice(Math.max(0, match.index - PARTNER_ROOM), match.index)),
  );
  const long = matchesAt(doubledLong, text, starts).filter((match) => lowerCase.test(match[0]));
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

const byPeriodByRule = /(?<![A-Za-zÀ-ỹ])(theo\s+)định\s+kỳ\s+theo(?![A-Za-zÀ-ỹ])/gu;

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
