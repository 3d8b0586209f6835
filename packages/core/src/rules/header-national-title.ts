import type { Analysis } from "../analysis.ts";
import type { Field, Header } from "../document/document.ts";
import { formRegime } from "../document/form-regime.ts";
import type { Edit, Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { LOWER } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";
import { foldTone } from "../text/vietnamese.ts";

type Id = "title" | "oldTone" | "motto";

/** Quốc hiệu and tiêu ngữ, letter for letter. */
export const headerNationalTitle: Rule<Id> = defineRule({
  id: "header-national-title",
  group: "form",
  summary: {
    vi: "Quốc hiệu hoặc Tiêu ngữ không đúng từng chữ, từng dấu.",
    en: "Quốc hiệu or Tiêu ngữ is not right letter for letter.",
  },
  legalBasis: "khoản 1 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: "safe",
  messages: {
    title: {
      vi: "Quốc hiệu viết “{printed}”; viết đúng từng chữ, in hoa: “{expected}”.",
      en: "Quốc hiệu reads “{printed}”; write “{expected}”, in capitals.",
    },
    oldTone: {
      vi: "Quốc hiệu viết “{printed}”, đặt dấu thanh theo lối cũ; mẫu của Nghị định viết “{expected}”.",
      en: "Quốc hiệu reads “{printed}”, with the tone mark in its old place; the model reads “{expected}”.",
    },
    motto: {
      vi: "Tiêu ngữ viết “{printed}”; viết đúng từng chữ: “{expected}”, giữa các cụm từ có dấu gạch nối (-), có cách chữ.",
      en: "Tiêu ngữ reads “{printed}”; write “{expected}”, with a spaced hyphen between the phrases.",
    },
  },
  *check({ analysis }) {
    const { header } = analysis.document;
    if (formRegime(analysis.document) === "party") return;
    const { nationalTitle, motto } = header;
    if (nationalTitle !== null && standsInHeader(nationalTitle, analysis))
      yield* titleProblems(nationalTitle, analysis);
    if (motto !== null && motto.value !== MOTTO && standsInHeader(motto, analysis)) {
      yield {
        messageId: "motto",
        data: { printed: motto.value, expected: MOTTO },
        ...correction(motto, MOTTO, analysis),
      };
    }
  },
});

const TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";
const PAIR_ROOM = 160;
const tag = /<[^>]*>/gu;
const lowerCase = new RegExp(`[${LOWER}]`, "u");
const letter = /[A-Za-zÀ-ỹ]/u;

function* titleProblems(field: Field<string>, analysis: Analysis): Generator<Problem<Id>> {
  if (field.value === TITLE) return;
  const data = { printed: field.value, expected: TITLE };
  if (foldTone(field.value) === TITLE) {
    yield { messageId: "oldTone", level: "warning", data, ...correction(field, TITLE, analysis) };
  } else {
    yield { messageId: "title", data, ...correction(field, TITLE, analysis) };
  }
}

/** The words may also stand in a sentence or an abstract: they count as a pair, with nothing but an issuer between, or on a line of their own. */
function standsInHeader(field: Field<string>, { text, document }: Analysis): boolean {
  return isPair(document.header, text) || isWholeLine(field.span, text);
}

function isPair({ nationalTitle, motto }: Header, text: string): boolean {
  if (nationalTitle === null || motto === null) return false;
  const between = slice(text, { start: nationalTitle.span.end, end: motto.span.start });
  return (
    nationalTitle.span.end <= motto.span.start &&
    between.length <= PAIR_ROOM &&
    !lowerCase.test(between.replace(tag, ""))
  );
}

function isWholeLine({ start, end }: Span, text: string): boolean {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const around = text.slice(from, start) + text.slice(end, next < 0 ? text.length : next);
  return !letter.test(around.replace(tag, ""));
}

const plainWord = /[^\s>*_|]+/gu;
const markup = /[<>*_|\\&\n]/u;

/** The wrong words alone, exchanged one for one or together; words glued together with markup between are left to the author. */
function correction({ span }: Field<string>, right: string, { text }: Analysis): { span: Span; fix?: readonly Edit[] } {
  const wanted = right.split(" ");
  const words = [...slice(text, span).matchAll(plainWord)];
  const edits = words.flatMap((word, index): readonly Edit[] => {
    const start = span.start + word.index;
    const isRight = word[0].normalize("NFC") === wanted[index];
    return isRight ? [] : [{ span: { start, end: start + word[0].length }, text: wanted[index] ?? "" }];
  });
  const [first, last] = [edits[0], edits.at(-1)];
  if (words.length === wanted.length && first !== undefined && last !== undefined) {
    return { span: { start: first.span.start, end: last.span.end }, fix: edits };
  }
  const { start, end, head, tail } = differing(words, wanted);
  const part = { start: span.start + start, end: span.start + end };
  if (markup.test(slice(text, part))) return { span: part };
  return { span: part, fix: [{ span: part, text: wanted.slice(head, wanted.length - tail).join(" ") }] };
}

interface Differing {
  /** Offsets in the printed line. */
  readonly start: number;
  readonly end: number;
  /** How many words are right before and after. */
  readonly head: number;
  readonly tail: number;
}

/** What remains of a line when the words that are right are taken away from both ends; at least one word on each side. */
function differing(words: readonly RegExpExecArray[], wanted: readonly string[]): Differing {
  const isRight = (word: RegExpExecArray | undefined, other: string | undefined): boolean =>
    word !== undefined && word[0].normalize("NFC") === other;
  const limit = Math.min(words.length, wanted.length) - 1;
  let head = 0;
  while (head < limit && isRight(words[head], wanted[head])) head += 1;
  let tail = 0;
  while (tail < limit - head && isRight(words.at(-1 - tail), wanted.at(-1 - tail))) tail += 1;
  const [first, last] = [words[head], words.at(-1 - tail)];
  return { start: first?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0), head, tail };
}
