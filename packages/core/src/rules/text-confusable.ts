import type { Confusable } from "../data/confusables.ts";
import { confusables } from "../data/confusables.ts";
import type { LikelySlip } from "../language/likely-slip.ts";
import { languageFindings } from "../language-findings.ts";
import type { Edit, Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Prose } from "../markdown/prose-types.ts";
import { shortenedNamesIn } from "../shortened-names.ts";
import { slice } from "../text/span.ts";
import { matchesAt, startsOf, vocabularyOf, wordKeysOf } from "../text/word-keys.ts";

type Id = "slip" | "likely" | "write";

/** Real-word slips: "lòng ghép", "đại phương", "truyền tuyên"; those that a list knows, and those that counts of the language reveal. */
export const textConfusable: Rule<Id> = defineRule({
  id: "text-confusable",
  group: "text",
  summary: {
    vi: "Cụm từ hành chính bị gõ nhầm thành cụm từ khác nghĩa hoặc vô nghĩa.",
    en: "A fixed administrative phrase is mistyped as other words.",
  },
  legalBasis: null,
  presets: { recommended: "error", strict: "error" },
  fixable: "safe",
  usesLanguageModel: true,
  messages: {
    slip: {
      vi: "“{wrong}” là lỗi gõ của “{right}”. Sửa thành “{right}”.",
      en: "“{wrong}” is a slip for “{right}”. Write “{right}”.",
    },
    likely: {
      vi: "“{wrong}” hầu như không gặp trong văn bản hành chính, nhiều khả năng là lỗi gõ của “{right}”. Kiểm tra lại; nếu đúng là lỗi, viết “{right}”.",
      en: "“{wrong}” is hardly ever seen in administrative texts, most likely a slip for “{right}”. Check it; if it is one, write “{right}”.",
    },
    write: { vi: "Viết “{right}”.", en: "Write “{right}”." },
  },
  *check({ analysis, languageModel }) {
    for (const prose of analysis.proses) {
      const listed = slipsIn(prose);
      for (const slip of listed) yield listedProblem(slip, prose, analysis.text);
      const slips = languageModel === null ? [] : languageFindings(languageModel, prose).slips;
      const others = slips.length === 0 ? [] : [...listed, ...shortenedNamesIn(prose)];
      for (const slip of slips) {
        if (!others.some(({ start, end }) => start < slip.end && slip.start < end)) yield likelyProblem(slip, prose);
      }
    }
  },
});

function listedProblem({ start, end, entry }: Slip, prose: Prose, text: string): Problem<Id> {
  const span = prose.map.toSourceSpan(start, end);
  const printed = slice(text, span);
  const wrong = prose.text.slice(start, end).replace(GAP, " ");
  const right = inCaseOf(wrong, entry.right);
  const fix = edits(printed, span.start, wrong, right);
  const offered =
    entry.unsure === true ? { suggestions: [{ messageId: "write" as const, data: { right }, edits: fix }] } : { fix };
  return { messageId: "slip", span, data: { wrong, right }, accept: wrong, ...(fix.length > 0 && offered) };
}

/** A doubt, however great, is no error; where nothing else can be meant it is one. */
function likelyProblem({ start, end, wrong, right, sure, changes }: LikelySlip, prose: Prose): Problem<Id> {
  const fix = changes.map(({ start: from, end: to, text }) => ({ span: prose.map.toSourceSpan(from, to), text }));
  return {
    messageId: "likely",
    span: prose.map.toSourceSpan(start, end),
    data: { wrong, right },
    accept: wrong,
    ...(sure ? { fix } : { level: "warning", suggestions: [{ messageId: "write", data: { right }, edits: fix }] }),
  };
}

const GAP = /[\s\u00a0]+/g;
/** Words of the source, the prefix of a block quote left out. */
const LINE_WORDS = /[^\s>]+/g;

interface Slip {
  readonly start: number;
  readonly end: number;
  readonly entry: Confusable;
}

const pattern = (words: string): string => words.replaceAll(" ", "[\\s\\u00a0]+");
const either = (words: string): string => {
  const first = words.charAt(0);
  return `[${first}${first.toUpperCase()}]${pattern(words.slice(1))}`;
};
const byWrong: ReadonlyMap<string, Confusable> = new Map(confusables.map((entry) => [entry.wrong, entry]));
const alternatives = confusables.map(({ wrong }) => `${either(wrong)}|${pattern(wrong.toUpperCase())}`).join("|");
const anySlip = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${alternatives})(?![A-Za-zÀ-ỹ])`, "uy");
const firstWords = vocabularyOf(confusables.map(({ wrong }) => wrong));
const contexts: ReadonlyMap<string, { notAfter: RegExp | null; notBefore: RegExp | null; before: RegExp | null }> =
  new Map(
    confusables.map(({ wrong, notAfter, notBefore, before }) => [
      wrong,
      {
        notAfter: notAfter === undefined ? null : new RegExp(`(?<![A-Za-zÀ-ỹ])${notAfter}$`, "iu"),
        notBefore: notBefore === undefined ? null : new RegExp(`^${notBefore}(?![A-Za-zÀ-ỹ])`, "iu"),
        before: before === undefined ? null : new RegExp(`^${before}(?![A-Za-zÀ-ỹ]|\\d)`, "iu"),
      },
    ]),
  );

const NONE: readonly Slip[] = [];

function slipsIn(prose: Prose): readonly Slip[] {
  const { text } = prose;
  const starts = startsOf(wordKeysOf(prose), firstWords);
  if (starts.length === 0) return NONE;
  return matchesAt(anySlip, text, starts).flatMap(({ 0: words, index }) => {
    const wrong = words.replace(GAP, " ").toLowerCase();
    const entry = byWrong.get(wrong);
    const end = index + words.length;
    const [lead, rest] = [text.slice(Math.max(0, index - 16), index), text.slice(end, end + 24)];
    return entry !== undefined && fits(wrong, lead, rest) ? { start: index, end, entry } : [];
  });
}

function fits(wrong: string, lead: string, rest: string): boolean {
  const context = contexts.get(wrong);
  if (context === undefined) return false;
  if (context.notAfter?.test(lead) === true || context.notBefore?.test(rest) === true) return false;
  return context.before === null || context.before.test(rest);
}

/** The syllables that change, one edit each, so that line breaks between them stay; none where markup stands inside the phrase. */
function edits(printed: string, from: number, wrong: string, right: string): readonly Edit[] {
  const [old, fresh] = [wrong.split(" "), right.split(" ")];
  const words = [...printed.matchAll(LINE_WORDS)];
  if (words.length !== old.length || words.some(([word], index) => word.normalize("NFC") !== old[index])) return [];
  if (fresh.length !== old.length) {
    return words.length === 1 || printed.includes("\n")
      ? []
      : [{ span: { start: from, end: from + printed.length }, text: right }];
  }
  return words.flatMap((word, index) => {
    const text = fresh[index] ?? "";
    const start = from + word.index;
    return text === old[index] ? [] : [{ span: { start, end: start + word[0].length }, text }];
  });
}

/** The right phrase in the case of the printed one: first letter, or all capitals. */
function inCaseOf(printed: string, right: string): string {
  if (printed === printed.toUpperCase()) return right.toUpperCase();
  const first = printed.charAt(0);
  return first === first.toUpperCase() ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
