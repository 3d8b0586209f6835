import { offices } from "../data/opening-words.ts";
import type { AdministrativeDocument, Field } from "../document/document.ts";
import { formRegime } from "../document/form-regime.ts";
import type { Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";

type Id = "noDeputy" | "noForHead" | "order" | "partyMark" | "abbreviated" | "noCollective";

/** The capacity in which a document is signed (TM., KT., TL., TUQ.) and the office below it contradict each other. */
export const signatureAuthority: Rule<Id> = defineRule({
  id: "signature-authority",
  group: "form",
  summary: {
    vi: "Quyền hạn ký (TM., KT., TL., TUQ.) không phù hợp với chức vụ, sai thứ tự hoặc sai cách viết.",
    en: "The signing capacity (TM., KT., TL., TUQ.) contradicts the office, or is in the wrong order or form.",
  },
  legalBasis: "khoản 7 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: null,
  messages: {
    noDeputy: {
      vi: "“{words}” là ký thay người đứng đầu nhưng bên dưới không ghi chức vụ cấp phó; ghi chức vụ của người ký, hoặc bỏ “KT.” nếu người đứng đầu ký.",
      en: "“{words}” means that a deputy signs, but no deputy's office stands below; add it, or drop “KT.” where the head signs.",
    },
    noForHead: {
      vi: "“{words}” là chức vụ cấp phó nhưng phía trên không có “KT.”; thêm dòng “KT. <chức vụ người đứng đầu>”.",
      en: "“{words}” is a deputy's office, but no “KT.” stands above; add “KT. <office of the head>”.",
    },
    order: {
      vi: "“{words}” đứng sau “KT.”; ghi “TM. <tập thể>” trước, rồi đến “KT. <chức vụ>”.",
      en: "“{words}” follows “KT.”; “TM. <collective>” comes first, then “KT. <office>”.",
    },
    partyMark: {
      vi: "“{words}” là cách ghi trong văn bản của Đảng; văn bản của cơ quan nhà nước ghi “{expected}”.",
      en: "“{words}” is the form of Party documents; a State document has “{expected}”.",
    },
    abbreviated: {
      vi: "Sau “TM.” ghi đầy đủ tên tập thể: “ỦY BAN NHÂN DÂN”, không viết tắt “{words}”.",
      en: "After “TM.” the collective is named in full: “ỦY BAN NHÂN DÂN”, not “{words}”.",
    },
    noCollective: {
      vi: "Không có “TM. ỦY BAN NHÂN DÂN” phía trên; đúng nếu văn bản thuộc thẩm quyền của Chủ tịch, cần ghi nếu ký thay mặt Ủy ban.",
      en: "“TM. ỦY BAN NHÂN DÂN” is absent: right within the chairman's own competence, needed for an act of the committee.",
    },
  },
  *check({ analysis: { text, document } }) {
    const lines = document.closing.signingLines.map((field) => readLine(text, field));
    const [first] = lines;
    if (first === undefined || formRegime(document) !== "state") return;
    yield* markProblems(text, lines);
    yield* deputyProblems(text, lines, document);
    if (lacksCollective(lines, document))
      yield { messageId: "noCollective", span: first.span, level: "info", strict: true };
  },
});

/** A line of the signature: the mark of capacity ("KT", "T/M", "" where none) and the office or body. */
interface SigningLine {
  readonly mark: string;
  readonly markSpan: Span;
  readonly body: string;
  readonly words: string;
  readonly span: Span;
}

const MARK = /^(TM|KT|TL|TUQ|Q|[TK]\/[MTL])(?:\.|\s)\.?\s*/u;
/** Letters that a conversion tore apart read as one word. */
const gap = /\s+/gu;

function readLine(text: string, { value, span }: Field<string>): SigningLine {
  const match = MARK.exec(value);
  const mark = match?.[1] ?? "";
  const body = value.slice(match?.[0].length ?? 0);
  const printed = mark === "" || !slice(text, span).startsWith(mark) ? 0 : mark.length;
  return { mark, markSpan: { start: span.start, end: span.start + printed }, body, words: value, span };
}

/** T/M → TM., K/T → KT., T/L → TL. */
function stateMark(mark: string): string {
  return `${mark.replace("/", "")}.`;
}

const abbreviated = /^(?:UBND|HĐND)(?![A-Za-zÀ-ỹ])/u;

function* markProblems(text: string, lines: readonly SigningLine[]): Generator<Problem<Id>> {
  const forHead = lines.findIndex(({ mark }) => mark === "KT");
  for (const [index, { mark, markSpan, body, words, span }] of lines.entries()) {
    if (mark.includes("/"))
      yield { messageId: "partyMark", span: markSpan, data: { words: mark, expected: stateMark(mark) } };
    if (mark === "TM" && forHead >= 0 && index > forHead) yield { messageId: "order", span, data: { words } };
    const short = abbreviated.exec(body)?.[0];
    if (mark === "TM" && short !== undefined)
      yield { messageId: "abbreviated", span: wordSpan(text, span, short), data: { words: short } };
  }
}

/** Where a word stands within a span, the whole span where the source writes it otherwise (NFD). */
function wordSpan(text: string, span: Span, word: string): Span {
  for (const form of [word, word.normalize("NFD")]) {
    const at = slice(text, span).indexOf(form);
    if (at >= 0) return { start: span.start + at, end: span.start + at + form.length };
  }
  return span;
}

const deputy = /PHÓ|THỨTRƯỞNG/u;
const deputyFirst = /^(?:PHÓ|THỨ\s+TRƯỞNG)(?![A-Za-zÀ-ỹ])/u;
const committee = /^(?:[ỦU][ỶY]\s+BAN\s+NHÂN\s+DÂN|UBND)(?![A-Za-zÀ-ỹ])/u;
const AROUND = 160;

function* deputyProblems(
  text: string,
  lines: readonly SigningLine[],
  { closing }: AdministrativeDocument,
): Generator<Problem<Id>> {
  const forHead = lines.findLastIndex(({ mark }) => mark === "KT" || mark === "K/T");
  const squeezed = lines.map(({ words }) => words.replace(gap, "")).join("|");
  const bottom = closing.signatory?.span.start ?? null;
  const found = lines[forHead];
  if (found !== undefined) {
    const below = text
      .slice(found.span.end, (bottom ?? found.span.end) + AROUND)
      .normalize("NFC")
      .toUpperCase();
    if (bottom !== null && !deputy.test(squeezed) && !deputy.test(below.replace(gap, "")))
      yield { messageId: "noDeputy", span: found.span, data: { words: found.words } };
    return;
  }
  const index = lines.findIndex(({ mark, body }) => mark === "" && deputyFirst.test(body));
  const line = lines[index];
  if (line === undefined || !standsForHead(lines.slice(0, index))) return;
  const above = text.slice(Math.max(0, line.span.start - AROUND), line.span.start).normalize("NFC");
  if (!anyForHead.test(above)) yield { messageId: "noForHead", span: line.span, data: { words: line.words } };
}
/** "KT" alone may as well be the code of a drafting unit. */
const anyForHead = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:KT|TL|TUQ)[\\s.*_|]*(?!PHÓ)(?:${offices})`, "u");

/**
 * Whether the lines above a deputy's office leave no other capacity: none, or the committee that the head would sign for. A standing
 * body signs by a deputy of its own; the head of a board may be a deputy elsewhere ("TRƯỞNG BAN / PHÓ THỦ TƯỚNG").
 */
function standsForHead(above: readonly SigningLine[]): boolean {
  return above.every(({ mark, body }) => mark === "TM" && committee.test(body));
}

const chairman = /^CHỦ\s+TỊCH$/u;
/** Acts of the committee as a rule; decisions are the chairman's as often. */
const committeeTypes: ReadonlySet<string> = new Set(["Kế hoạch", "Công văn", "Báo cáo", "Tờ trình", "Chương trình"]);

function lacksCollective(lines: readonly SigningLine[], { header }: AdministrativeDocument): boolean {
  const [first] = lines;
  const ofCommittee = header.number?.value.groups.includes("UBND") ?? true;
  return (
    ofCommittee &&
    committeeTypes.has(header.type?.value ?? "") &&
    first !== undefined &&
    (first.mark === "KT" || first.mark === "") &&
    chairman.test(first.body)
  );
}
