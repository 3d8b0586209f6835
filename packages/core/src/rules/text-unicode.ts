import { legacyStretch } from "../legacy-encoding.ts";
import type { Edit, Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { UPPER } from "../text/letters.ts";
import { isSyllable } from "../text/syllable.ts";

type Id = "decomposed" | "decomposedStretch" | "hidden" | "space";

/** Letters written as base and combining mark, and characters without width or breaking inside a word. */
export const textUnicode: Rule<Id> = defineRule({
  id: "text-unicode",
  group: "text",
  summary: {
    vi: "Chữ viết bằng Unicode tổ hợp, hoặc có ký tự ẩn ở giữa chữ.",
    en: "Letters are decomposed (not NFC), or an invisible character stands inside a word.",
  },
  legalBasis: "khoản 4 Mục I Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "warning", strict: "warning" },
  fixable: "safe",
  messages: {
    decomposed: {
      vi: "Chữ “{words}” viết bằng Unicode tổ hợp (dấu rời), tìm kiếm và đối chiếu sẽ không thấy. Chuyển thành chữ dựng sẵn.",
      en: "“{words}” is written with combining marks, so searches miss it. Use the composed letters (NFC).",
    },
    decomposedStretch: {
      vi: "Từ chữ “{words}” đến “{last}” có {count} chữ viết bằng Unicode tổ hợp (dấu rời), tìm kiếm và đối chiếu sẽ không thấy. Chuyển thành chữ dựng sẵn.",
      en: "From “{words}” to “{last}” {count} words are written with combining marks, so searches miss them. Use the composed letters (NFC).",
    },
    hidden: {
      vi: "Giữa chữ “{words}” có ký tự ẩn {code}. Xóa ký tự ẩn.",
      en: "The invisible character {code} stands inside “{words}”. Remove it.",
    },
    space: {
      vi: "Chữ “{words}” bị tách bởi dấu cách không ngắt {code}. Viết liền.",
      en: "“{words}” is torn apart by the non-breaking space {code}. Join it.",
    },
  },
  *check({ analysis: { text } }) {
    if (!unusual.test(text)) return;
    if (text.normalize("NFC") !== text) yield* decomposedStretches(text);
    if (!tearing.test(text)) return;
    for (const match of text.matchAll(torn)) if (!isLegacyLetter(match, text)) yield* tornWord(match, text);
  },
});

/** Letters of Latin and Vietnamese and the marks of print are neither decomposed nor hidden; most drafts have nothing else. */
const unusual = /[^\t\n\r -~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027]/;
const word = /[A-Za-zÀ-ỹ]+/gu;
const someMark = /\p{M}/u;
const cluster = /[A-Za-zÀ-ỹ]+/gu;
/** A letter that has its mark inside: such a word was typed composed. */
const composedLetter = /[À-ỹ]/u;

interface Stretch {
  readonly words: RegExpExecArray[];
}

/** One finding for each run of decomposed words that no composed one interrupts: a whole draft in NFD is a single one. */
function* decomposedStretches(text: string): Generator<Problem<Id>> {
  let open: Stretch | null = null;
  for (const match of text.matchAll(word)) {
    const [letters] = match;
    if (someMark.test(letters) && letters.normalize("NFC") !== letters) {
      open ??= { words: [] };
      open.words.push(match);
    } else if (open !== null && composedLetter.test(letters) && !someMark.test(letters)) {
      yield* stretchProblem(open);
      open = null;
    }
  }
  if (open !== null) yield* stretchProblem(open);
}

function* stretchProblem({ words }: Stretch): Generator<Problem<Id>> {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return;
  const composed = first[0].normalize("NFC");
  const span = { start: first.index, end: first.index + first[0].length };
  const fix = words.flatMap(composing);
  if (words.length === 1) yield { messageId: "decomposed", span, data: { words: composed }, fix };
  else {
    const data = { words: composed, last: last[0].normalize("NFC"), count: String(words.length) };
    yield { messageId: "decomposedStretch", span, data, fix };
  }
}

function composing({ 0: letters, index }: RegExpExecArray): readonly Edit[] {
  return [...letters.matchAll(cluster)].flatMap((match) => {
    const start = index + match.index;
    const text = match[0].normalize("NFC");
    return text === match[0] ? [] : [{ span: { start, end: start + match[0].length }, text }];
  });
}

// Zero-width space, (non-)joiners, word joiner, byte order mark, soft hyphen; and the spaces that do not break.
const torn = /(?<=[A-Za-zÀ-ỹ])(?:[\u200b-\u200d\u2060\ufeff\u00ad]+|[\u00a0\u202f\u2007])(?=[A-Za-zÀ-ỹ])/gu;
const tearing = /[\u200b-\u200d\u2060\ufeff\u00ad\u00a0\u202f\u2007]/u;
const lettersBefore = /[A-Za-zÀ-ỹ]+$/u;
const lettersAfter = /^[A-Za-zÀ-ỹ]+/u;
/** More letters than any syllable has, each mark apart. */
const WORD_ROOM = 20;
const NON_BREAKING = /[\u00a0\u202f\u2007]/u;
const capitals = new RegExp(`^[${UPPER}]{2,}$`, "u");

function* tornWord({ index: start, 0: mark }: RegExpExecArray, text: string): Generator<Problem<Id>> {
  const after = start + mark.length;
  const left = lettersBefore.exec(text.slice(Math.max(0, start - WORD_ROOM), start))?.[0] ?? "";
  const right = lettersAfter.exec(text.slice(after, after + WORD_ROOM))?.[0] ?? "";
  const isSpace = NON_BREAKING.test(mark);
  const words = (left + right).normalize("NFC");
  if (isSpace ? !isTornSyllable(left, right) : isSyllable(left) && isSyllable(right) && !isSyllable(words)) return;
  const code = `U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  yield {
    messageId: isSpace ? "space" : "hidden",
    span: { start: start - left.length, end: after + right.length },
    data: { words, code },
    fix: [{ span: { start, end: after }, text: "" }],
  };
}

const LEGACY_ROOM = 80;

/** The soft hyphen is the "ư" of TCVN3, which text-legacy-encoding reports. */
function isLegacyLetter({ index, 0: mark }: RegExpExecArray, text: string): boolean {
  if (!mark.includes("\u00ad")) return false;
  // The lines above and below may well be in Unicode.
  const before =
    text
      .slice(Math.max(0, index - LEGACY_ROOM), index)
      .split("\n")
      .at(-1) ?? "";
  const [after = ""] = text.slice(index, index + LEGACY_ROOM).split("\n");
  return legacyStretch((before + after).normalize("NFC"))?.encoding === "TCVN3";
}

/** Whether a space stands inside one syllable ("ph ường"); between two, or beside an abbreviation, it is rightly there. */
function isTornSyllable(left: string, right: string): boolean {
  if (capitals.test(left) || capitals.test(right)) return false;
  return isSyllable(left + right) && !(isSyllable(left) && isSyllable(right));
}
