import type { Field } from "../document/document.ts";
import { formRegime } from "../document/form-regime.ts";
import { areWholeLines } from "../document/recipient-lines.ts";
import type { Edit, Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { endMark } from "../text/end-mark.ts";
import { slice } from "../text/span.ts";

type Id = "missing" | "notLast" | "colon" | "office" | "wrongMark" | "noMark" | "copies";

/** The archive line of the recipients: "Lưu: VT, VHXH (03b)." — there, last, with its colon, VT and full stop. */
export const recipientsArchive: Rule<Id> = defineRule({
  id: "recipients-archive",
  group: "form",
  summary: {
    vi: "Dòng lưu trong Nơi nhận thiếu, không ở cuối, thiếu dấu hai chấm, thiếu VT hoặc không kết thúc bằng dấu chấm.",
    en: "The archive line is missing, not last, lacks its colon or VT, or does not end with a full stop.",
  },
  legalBasis: "điểm d khoản 9 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: "safe",
  messages: {
    missing: {
      vi: "“Nơi nhận” không có dòng lưu; thêm dòng cuối “- Lưu: VT, <đơn vị soạn thảo>.”.",
      en: "The recipients lack the archive line; add “- Lưu: VT, <drafting unit>.” at the end.",
    },
    notLast: {
      vi: "“Lưu” phải là dòng cuối của Nơi nhận; chuyển dòng này xuống cuối.",
      en: "The archive line must be the last recipient; move it to the end.",
    },
    colon: {
      vi: "Sau chữ “Lưu” thiếu dấu hai chấm; viết “Lưu: …”.",
      en: "A colon is missing after “Lưu”.",
    },
    office: {
      vi: "Dòng lưu “{words}” không ghi VT (Văn thư cơ quan); viết “Lưu: VT, <đơn vị soạn thảo>.”.",
      en: "The archive line “{words}” does not name VT, the registry; write “Lưu: VT, <drafting unit>.”.",
    },
    wrongMark: {
      vi: "Dòng lưu kết thúc bằng “{mark}”; là dòng cuối của Nơi nhận, dòng này kết thúc bằng dấu chấm (.).",
      en: "The archive line ends with “{mark}”; as the last recipient it ends with a full stop.",
    },
    noMark: {
      vi: "Dòng lưu thiếu dấu chấm (.) ở cuối; đây là dòng cuối của Nơi nhận.",
      en: "The archive line, the last recipient, lacks its full stop.",
    },
    copies: {
      vi: "Dòng lưu chưa ghi số lượng bản lưu; với văn bản giấy ghi thêm, ví dụ “(03b)”.",
      en: "The archive line does not say how many copies are kept, for example “(03b)”.",
    },
  },
  *check({ analysis: { text, document } }) {
    const { recipientsHeading: heading, recipients, archiveLine: archive } = document.closing;
    if (heading === null || recipients.length === 0 || formRegime(document) !== "state") return;
    if (!areWholeLines(text, document.closing)) return;
    if (archive === null) {
      if (!recipients.some(({ value }) => mayArchive.test(value))) yield { messageId: "missing", span: heading.span };
      return;
    }
    const after = recipients.findIndex(({ span }) => span.start === archive.span.start) + 1;
    yield* wordProblems(text, archive);
    if (after < recipients.length) yield { messageId: "notLast", span: archive.span };
    else yield* markProblems(text, archive);
  },
});

/** Another wording of the archive line, or a list that breaks off. */
const mayArchive = /lưu(?![A-Za-zÀ-ỹ])|…$|\.\.$/iu;
const colonAfter = /^Lưu[^:]{0,12}:/u;
const office = /(?<![A-Za-zÀ-ỹ])(?:VT|VP|HC|TV|Văn\s+(?:thư|phòng)|Hành\s+chính)/iu;
const LUU = /^[A-Za-zÀ-ỹ]+/u;
const copies = /(?<![A-Za-zÀ-ỹ\d])\d{1,3}\s*(?:b|bản)?(?![A-Za-zÀ-ỹ\d/])/iu;

function* wordProblems(text: string, { value, span }: Field<string>): Generator<Problem<Id>> {
  if (!office.test(value)) {
    yield { messageId: "office", span, data: { words: value } };
    return;
  }
  if (!colonAfter.test(value)) {
    const end = span.start + (LUU.exec(slice(text, span))?.[0].length ?? 0);
    yield { messageId: "colon", span: { start: span.start, end }, fix: [insertion(end, ":")] };
  }
  if (!copies.test(value)) yield { messageId: "copies", span, level: "info", strict: true };
}

/** Initials of the typist and the copies may follow the full stop: "Lưu: VT, KT (2). Minh", "Lưu: VT, KT. M(4)". */
const initials = /\.\s*[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ.]{0,11}\s*(?:\(\d+[A-Za-zÀ-ỹ]?\))?$|\.\)$/u;

function* markProblems(text: string, { value, span }: Field<string>): Generator<Problem<Id>> {
  const { mark, span: place, shown } = endMark(text, span);
  if (mark.endsWith(".") || mark.includes("…") || initials.test(value)) return;
  const fix = [{ span: place, text: "." }];
  if (mark === "") yield { messageId: "noMark", span: shown, fix };
  else yield { messageId: "wrongMark", span: shown, data: { mark }, fix };
}

function insertion(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}
