import type { Analysis } from "../analysis.ts";
import { documentTypeOf } from "../data/document-types.ts";
import type { AdministrativeDocument, Header } from "../document/document.ts";
import { formRegime } from "../document/form-regime.ts";
import type { Edit, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { LOWER, UPPER } from "../text/letters.ts";
import { lineHead } from "../text/line-head.ts";
import type { Span } from "../text/span.ts";
import { stripDiacritics } from "../text/vietnamese.ts";

type Id = "missing" | "insert";

/** Main components that stand above the title (NĐ 30/2020/NĐ-CP, Điều 8, khoản 2): one finding for all that are absent. */
export const headerMissing: Rule<Id> = defineRule({
  id: "header-missing",
  group: "form",
  summary: {
    vi: "Phần đầu văn bản thiếu quốc hiệu, tiêu ngữ, tên cơ quan, số, ký hiệu hoặc địa danh, ngày tháng năm.",
    en: "The head of the draft lacks quốc hiệu, tiêu ngữ, issuer, number or place and date.",
  },
  legalBasis: "khoản 2 Điều 8 Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "warning", strict: "warning" },
  fixable: "suggestion",
  messages: {
    missing: {
      vi: "Phần đầu văn bản thiếu {missing}. Bổ sung cho đủ thể thức; nếu bản gốc có, phần này đã mất khi chuyển tệp.",
      en: "The head of the document lacks {missing}. Add it; if the original has it, the conversion has lost it.",
    },
    insert: { vi: "Chèn {missing}.", en: "Insert {missing}." },
  },
  *check({ analysis }) {
    const { document, proses } = analysis;
    const { header } = document;
    const [first] = proses;
    if (first === undefined || !isWholeDocument(analysis)) return;
    const head = headText(analysis);
    const absent = components.filter(({ isPresent, trace }) => !isPresent(header) && !trace(head));
    if (absent.length === 0) return;
    const data = { missing: absent.map(({ name }) => name).join(", ") };
    const edits = insertions(analysis, new Set(absent));
    const suggestions = edits.length === 0 ? [] : [{ messageId: "insert" as const, data, edits }];
    yield { messageId: "missing", span: topOf(first, analysis.text), data, suggestions };
  },
});

interface Component {
  readonly name: string;
  readonly isPresent: (header: Header) => boolean;
  /** Whether the head shows signs of it that the model could not read: conversions tear words apart. */
  readonly trace: (head: string) => boolean;
  /** The lines to insert. */
  readonly lines: (document: AdministrativeDocument) => readonly string[];
}

const notLetters = /[^A-Z]+/gu;
const numberTrace = /Số\s*:|(?:^|\n)\s*Số\s*\d/u;
const dateTrace = new RegExp(
  String.raw`(?:^|\n)\s*[${UPPER}][^\n,]{0,30},?\s*ngày[\s\d.…_*]{0,30}tháng[\s\d.…_*]{0,30}năm[^\n]{0,12}(?:\n|$)`,
  "u",
);
const lowerCase = new RegExp(`[${LOWER}]`, "u");
const nationalLetters = "CONGHOAXAHOI";
const NAME_LETTERS = 5;

const bare = (text: string): string => stripDiacritics(text).toUpperCase().replace(notLetters, "");

const issuer: Component = {
  name: "tên cơ quan ban hành",
  isPresent: (header) => header.issuer !== null,
  trace: (head) => head.split("\n").some(isCapitalName),
  lines: ({ unit }) =>
    unit === null
      ? ["**TÊN CƠ QUAN BAN HÀNH**"]
      : ["**ỦY BAN NHÂN DÂN**  ", `**${`${unit.level} ${unit.name}`.toUpperCase()}**`],
};
const nationalTitle: Component = {
  name: "Quốc hiệu",
  isPresent: (header) => header.nationalTitle !== null,
  trace: (head) => bare(head).includes(nationalLetters),
  lines: () => ["**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**  "],
};
const motto: Component = {
  name: "Tiêu ngữ",
  isPresent: (header) => header.motto !== null,
  trace: (head) => bare(head).includes("DOCLAPTUDO"),
  lines: () => ["**Độc lập - Tự do - Hạnh phúc**"],
};
const number: Component = {
  name: "số, ký hiệu",
  isPresent: (header) => header.number !== null,
  trace: (head) => numberTrace.test(head),
  lines: (document) => [`Số:      /${symbolOf(document)}`],
};
const issue: Component = {
  name: "địa danh, ngày tháng năm",
  isPresent: (header) => header.date !== null,
  trace: (head) => dateTrace.test(head),
  lines: ({ unit, header }) => [`*${header.place?.value ?? unit?.name ?? "…"}, ngày      tháng      năm 20…*`],
};
const components: readonly Component[] = [nationalTitle, motto, issuer, number, issue];

function isCapitalName(line: string): boolean {
  return !lowerCase.test(line) && bare(line).length >= NAME_LETTERS && !bare(line).includes(nationalLetters);
}

function symbolOf({ header, closing, unit }: AdministrativeDocument): string {
  const body = unit === null ? "…" : "UBND";
  if (header.type?.value === "Công văn") return `${body}-${closing.draftingUnit?.value ?? "…"}`;
  return `${documentTypeOf(header.type?.value ?? "")?.stateCodes[0] ?? "…"}-${body}`;
}

/** Types that are issued by a document of their own, or may do without number and place. */
const annexedTypes: ReadonlySet<string> = new Set([
  "Quy chế",
  "Quy định",
  "Đề án",
  "Phương án",
  "Biên bản",
  "Giấy mời",
]);
const annexed = /\(\s*(?:ban\s+hành\s+)?kèm\s+theo/iu;

/** A fragment has no header to miss, nor has what is annexed to another document. */
function isWholeDocument({ document, proses }: Analysis): boolean {
  const { type, number: own, addresseeHeading } = document.header;
  const regime = formRegime(document);
  if ((type === null && own === null && addresseeHeading === null) || regime === "party" || regime === "civil")
    return false;
  if (own === null && annexedTypes.has(type?.value ?? "")) return false;
  return !proses.slice(0, document.bounds.content + 1).some(({ text }) => annexed.test(text));
}

/** What stands above the title, or above the addressees of a letter; where neither is found the header may go on a little. */
function headText({ document, proses }: Analysis): string {
  const { type, addresseeHeading } = document.header;
  const end = (isLetter(document) ? addresseeHeading : type?.span)?.start ?? Number.POSITIVE_INFINITY;
  const head = proses.slice(0, document.bounds.content + HEAD_ROOM).filter(({ span }) => span.start < end);
  return head.map(({ text }) => text).join("\n");
}

const HEAD_ROOM = 2;

function isLetter({ header }: AdministrativeDocument): boolean {
  return header.type?.value === "Công văn";
}

/** The blank lines that a lost header has left at the top, else the first line. */
function topOf({ text, map, span }: Analysis["proses"][number], source: string): Span {
  if (blankLines.test(source.slice(0, span.start))) return { start: 0, end: 0 };
  const end = text.indexOf("\n");
  return map.toSourceSpan(0, end < 0 ? text.length : end);
}

const blankLines = /^[ \t]*\r?\n\s*[#*_]*\s*$/u;

/** Issuer, quốc hiệu and tiêu ngữ go to the top; number and date go where they belong: above the title, or above V/v and Kính gửi. */
function insertions(analysis: Analysis, absent: ReadonlySet<Component>): readonly Edit[] {
  const { document, proses } = analysis;
  const { type, addresseeHeading } = document.header;
  const top = proses[0]?.span.start ?? 0;
  const title = type?.span.start ?? addresseeHeading?.start ?? top;
  const below = isLetter(document) ? (addresseeHeading?.start ?? title) : title;
  const lines = (parts: readonly Component[]): readonly string[] =>
    parts.filter((part) => absent.has(part)).flatMap((part) => part.lines(document));
  const pair = lines([nationalTitle, motto]);
  const blocks = [
    { at: top, blocks: [lines([issuer]), pair] },
    { at: title, blocks: [lines([number])] },
    { at: below, blocks: [lines([issue])] },
  ];
  const edits = blocks.map((part) =>
    insertion(
      analysis.text,
      part.at,
      part.blocks.filter((block) => block.length > 0),
    ),
  );
  return edits.includes(null) ? [] : joined(edits.filter((edit) => edit !== null && edit.text !== "") as Edit[]);
}

const quoteMarks = /^[ \t]*(?:>[ \t]*)*/u;
const onlyMarkup = /^[\s#*_]*$/u;

/** Blocks of lines above the line of `at`; null where that line is no paragraph of its own, as in a table. */
function insertion(text: string, at: number, blocks: readonly (readonly string[])[]): Edit | null {
  const { head } = lineHead(text, at);
  const prefix = quoteMarks.exec(head)?.[0] ?? "";
  if (blocks.length > 0 && !onlyMarkup.test(head.slice(prefix.length))) return null;
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  const start = at - head.length + prefix.length;
  const written = blocks.map((block) => block.join(lineBreak + prefix) + lineBreak + prefix + lineBreak + prefix);
  return { span: { start, end: start }, text: written.join("") };
}

/** Insertions at one place as one edit: the order of the edits of a suggestion must not matter. */
function joined(edits: readonly Edit[]): readonly Edit[] {
  const texts = new Map<number, string>();
  for (const { span, text } of edits) texts.set(span.start, (texts.get(span.start) ?? "") + text);
  return [...texts].map(([start, text]) => ({ span: { start, end: start }, text }));
}
