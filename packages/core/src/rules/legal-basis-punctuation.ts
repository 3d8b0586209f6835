import { actingBodies } from "../data/acting-bodies.ts";
import type { LegalBasis } from "../document/document.ts";
import { formRegime } from "../document/form-regime.ts";
import { opensBasis } from "../document/title.ts";
import type { Edit, Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { endMark, onOwnLines } from "../text/end-mark.ts";
import { UPPER } from "../text/letters.ts";
import { printedWords } from "../text/printed-words.ts";
import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";

type Id = "between" | "unmarked" | "last" | "lastUnmarked" | "chain" | "clause" | "comma" | "inline" | "write";

/** The marks of the legal bases: each on a line that ends with ";", the last one with ".". */
export const legalBasisPunctuation: Rule<Id> = defineRule({
  id: "legal-basis-punctuation",
  group: "form",
  summary: {
    vi: "Căn cứ ban hành không trình bày mỗi căn cứ một dòng, cuối dòng dấu chấm phẩy, căn cứ cuối dấu chấm.",
    en: "The legal bases do not stand one a line, each with a semicolon, the last with a full stop.",
  },
  legalBasis: "điểm a khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "warning", strict: "warning" },
  fixable: "safe",
  messages: {
    between: {
      vi: "Căn cứ này kết thúc bằng “{mark}” dù sau đó còn căn cứ khác; dùng dấu chấm phẩy (;).",
      en: "This basis ends with “{mark}” although another follows; end it with a semicolon.",
    },
    unmarked: {
      vi: "Căn cứ này thiếu dấu cuối dòng; sau đó còn căn cứ khác nên dùng dấu chấm phẩy (;).",
      en: "This basis has no end mark; another follows, so end it with a semicolon.",
    },
    last: {
      vi: "Căn cứ cuối cùng kết thúc bằng “{mark}”; kết thúc bằng “{wanted}”.",
      en: "The last basis ends with “{mark}”; end it with “{wanted}”.",
    },
    lastUnmarked: {
      vi: "Căn cứ cuối cùng thiếu dấu cuối dòng; kết thúc bằng “{wanted}”.",
      en: "The last basis has no end mark; end it with “{wanted}”.",
    },
    chain: {
      vi: "Căn cứ nối với “{clause} …” trong cùng một đoạn mà ngắt bằng “{mark}”; tách mỗi căn cứ một dòng (dòng cuối dấu chấm), hoặc dùng dấu phẩy.",
      en: "The bases run into “{clause} …” in one paragraph but are cut off by “{mark}”; put each on its own line (the last with a full stop) or use a comma.",
    },
    clause: {
      vi: "“{opening} …” chưa thành câu mà đã kết thúc bằng dấu chấm; mệnh đề chính “{clause} …” ở đoạn sau. Dùng dấu phẩy.",
      en: "“{opening} …” is no sentence, yet ends with a full stop; its main clause “{clause} …” follows. Use a comma.",
    },
    comma: {
      vi: "Căn cứ cuối cùng kết thúc bằng dấu phẩy (cách làm phổ biến); mẫu trình bày dùng dấu chấm (.).",
      en: "The last basis ends with a comma, as is common; the model has a full stop.",
    },
    inline: {
      vi: "Từ “{words} …”, căn cứ viết liền với phần khác trong một đoạn; mẫu trình bày xuống dòng sau mỗi căn cứ.",
      en: "At “{words} …” a basis shares its paragraph; the model puts each on a line of its own.",
    },
    write: { vi: "Kết thúc bằng “{mark}”.", en: "End with “{mark}”." },
  },
  *check({ analysis: { text, document } }) {
    if (formRegime(document) !== "state") return;
    const bases = document.legalBases.map((basis) => readBasis(text, basis));
    const [first, last] = [bases[0], bases.at(-1)];
    if (first === undefined || last === undefined) return;
    const type = document.header.type?.value ?? "";
    for (const [index, basis] of bases.entries()) yield* betweenProblems(text, basis, bases[index + 1], type);
    const after = readAfter(text, last.span.end);
    const clause = bases.length === 1 && !isGround(last);
    yield* lastProblems(text, last, after, { clause, letter: type === "Công văn" });
    const shared = bases.find(({ glued }) => glued) ?? (after.inline && after.opening !== "" ? last : null);
    if (shared !== null && isGround(first)) {
      const span = openingSpan(text, shared.span);
      yield { messageId: "inline", span, data: { words: printedWords(text, span) }, level: "info", strict: true };
    }
  },
});

/** A basis with what its punctuation depends on. */
interface Basis {
  readonly span: Span;
  readonly words: string;
  /** Whether it shares its paragraph with another basis. */
  readonly glued: boolean;
}

const markup = /[*_]+/gu;
const bullet = /^[-–+*]\s+/u;
const member = new RegExp(String.raw`;\s+(?=[${UPPER}])`, "u");
const plural = /^Căn\s+cứ\s+các(?![A-Za-zÀ-ỹ])/u;
const ground = /^Căn\s+cứ(?![A-Za-zÀ-ỹ])/u;

function readBasis(text: string, { span, citations }: LegalBasis): Basis {
  const words = printedWords(text, span).replace(bullet, "").replaceAll(markup, "");
  const several = citations.length > 1 && member.test(words) && !plural.test(words);
  return { span, words, glued: several || !opensBasis(words) };
}

/** "Căn cứ …", as against "Thực hiện …", which may as well open a sentence. */
function isGround({ words }: Basis): boolean {
  return ground.test(words);
}

const sentenceWithin = new RegExp(String.raw`\.\s+[${UPPER}]`, "u");
const mainClause = new RegExp(
  `[,;]\\s+(?:${actingBodies.join("|")})[^,;.]{0,80}?\\s(?:đã|xin|có\\s+ý\\s+kiến|đề\\s+nghị|yêu\\s+cầu|nhận\\s+thấy)(?![A-Za-zÀ-ỹ])`,
  "u",
);

/** Whether the words are sentences of their own, which end with a full stop as any other. */
function isSentence({ words }: Basis): boolean {
  return sentenceWithin.test(words) || mainClause.test(words);
}

/** Types whose head is nothing but bases; in any other only "Căn cứ" is surely one. */
const enactingTypes: ReadonlySet<string> = new Set(["Quyết định", "Nghị quyết"]);

function* betweenProblems(text: string, basis: Basis, next: Basis | undefined, type: string): Generator<Problem<Id>> {
  if (next === undefined || !onOwnLines(text, [basis.span, next.span])) return;
  if (!enactingTypes.has(type) && !(isGround(basis) && isGround(next))) return;
  const { mark, span, shown } = endMark(text, basis.span);
  if (!replaceable.has(mark) || mark === ";" || isSentence(basis)) return;
  const fix = [{ span, text: ";" }];
  if (mark === "") yield { messageId: "unmarked", span: shown, fix };
  else yield { messageId: "between", span: shown, data: { mark }, fix };
}
const replaceable: ReadonlySet<string> = new Set([";", ",", ".", ""]);

/** What stands behind the last basis. */
interface After {
  /** Whether it goes on in the same paragraph. */
  readonly inline: boolean;
  /** Its first words, "" where it is neither an enacting clause nor the first division. */
  readonly opening: string;
  /** Whether its first paragraph introduces what follows. */
  readonly introduces: boolean;
}

const AFTER_ROOM = 600;
const acts = new RegExp(
  `^(?:${actingBodies.join("|")}|(?:Để|Nhằm)(?![A-Za-zÀ-ỹ])|QUYẾT\\s+(?:ĐỊNH|NGHỊ)|(?:I|A|1)\\.\\s|Điều\\s+1(?!\\d))`,
  "u",
);
const noWords = /^[\s>#*_|]+/u;
const FIRST_WORDS = /^\S+(?:\s+\S+){0,3}/u;
const lineBreak = /\r\n?|\n/u;
const paragraphEnd = /:[*_\s]*$/u;

function readAfter(text: string, end: number): After {
  const raw = text.slice(end, end + AFTER_ROOM).normalize("NFC");
  const rest = raw.replace(noWords, "");
  const [paragraph = ""] = rest.split(blankLine);
  return {
    inline: !lineBreak.test(raw.slice(0, raw.length - rest.length)) && rest !== "",
    opening: acts.test(rest) ? (FIRST_WORDS.exec(rest)?.[0].replaceAll(gap, " ") ?? "") : "",
    introduces: paragraphEnd.test(paragraph),
  };
}
const blankLine = /(?:\r\n?|\n)[\s>]*(?:\r\n?|\n)/u;
const gap = /[\s>]+/gu;

/** Whether the last basis is a lone clause ("Thực hiện …,") that the next paragraph completes, and whether the draft is a letter. */
interface LastKind {
  readonly clause: boolean;
  readonly letter: boolean;
}

function* lastProblems(text: string, basis: Basis, after: After, kind: LastKind): Generator<Problem<Id>> {
  const { mark, span, shown } = endMark(text, basis.span);
  if (after.opening === "" || !replaceable.has(mark) || isSentence(basis)) return;
  const end = (wanted: string): Edit[] => [{ span, text: wanted }];
  const wanted = kind.clause ? "," : ".";
  if (after.inline) {
    if (mark === ";" || mark === ".")
      yield { messageId: "chain", span: shown, data: { mark, clause: after.opening }, fix: end(",") };
  } else if (mark === ";") yield { messageId: "last", span: shown, data: { mark, wanted }, fix: end(wanted) };
  else if (mark === "") yield { messageId: "lastUnmarked", span: shown, data: { wanted }, fix: end(wanted) };
  else if (mark === "," && !kind.clause) {
    const suggestions = [{ messageId: "write" as const, data: { mark: "." }, edits: end(".") }];
    yield { messageId: "comma", span: shown, level: "info", strict: true, suggestions };
  } else if (mark === "." && kind.clause && kind.letter && after.introduces) {
    const opening = FIRST_WORDS.exec(basis.words)?.[0] ?? "";
    yield { messageId: "clause", span: shown, data: { opening, clause: after.opening }, fix: end(",") };
  }
}

const OPENING_WORDS = /(?<![A-Za-zÀ-ỹ])[A-Za-zÀ-ỹ]+[\s>]+[A-Za-zÀ-ỹ]+/u;

function openingSpan(text: string, span: Span): Span {
  const match = OPENING_WORDS.exec(slice(text, span));
  if (match === null) return span;
  return { start: span.start + match.index, end: span.start + match.index + match[0].length };
}
