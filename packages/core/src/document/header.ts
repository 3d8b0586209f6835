import { documentTypes } from "../data/document-types.ts";
import type { Prose } from "../markdown/prose-types.ts";
import type { Span } from "../text/span.ts";
import { cover } from "../text/span.ts";
import type { Addressees } from "./addressees.ts";
import { isAddresseeHeading, readAddressees } from "./addressees.ts";
import type { DocumentNumber, Field, Header } from "./document.ts";
import { issueIn, mottoIn, nationalTitleIn, numberIn, partyTitleIn, within } from "./header-fields.ts";
import { readIssuers } from "./issuer-lines.ts";
import { readNumber } from "./numbering.ts";
import type { Passage, Position } from "./passage.ts";
import { beginsBefore, oneLine, passage, positionOf, spanOf } from "./passage.ts";
import { isCapitals } from "./passages.ts";
import type { Title } from "./title.ts";
import { afterAuthority, opensBasis, readTitle, typeIn } from "./title.ts";

/** The header and where the content begins. */
export interface HeaderPart {
  readonly header: Header;
  readonly content: Position;
}

const MAX_LINES = 400;
/** Most headers end long before, and whatever stands further than this below one does not matter to it. */
const FEW_LINES = 40;
const REACH = 10;
/** No header is longer: what stands above a late content is something else. */
const MAX_LENGTH = 4000;
const SHORT_LINE = 60;
const GLUED_LENGTH = 40;
/** Without any other field of a header, names in capitals are an issuer only right above the title. */
const NEAR_TITLE = 4;
const SUBJECT = /(?<![A-Za-zÀ-ỹ])[Vv]\/[Vv]\s*:?\s*/u;
/** What any of them holds: a search for it costs far less. */
const SUBJECT_HINT = /[Vv]\/[Vv]/;
const subjectEnd = /\n\s*(?=Kính\s+gửi)/iu;
const sentenceEnd = /[.;]$/u;
const typeCodes: ReadonlySet<string> = new Set(
  documentTypes.filter(({ own }) => own).flatMap(({ stateCodes }) => stateCodes),
);

/** Reads the header of a draft: everything above the content (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 1–5, 9). */
export function buildHeader(proses: readonly Prose[], allLines: readonly Passage[]): HeaderPart {
  const few = headerLines(allLines, FEW_LINES);
  const early = scanFrom(few, 0);
  if (early.end > 0 && early.end < few.length - REACH) return headerFrom(proses, few, early);
  const lines = headerLines(allLines, MAX_LINES);
  return headerFrom(proses, lines, scanHeader(lines));
}

function headerFrom(proses: readonly Prose[], lines: readonly Passage[], scan: Scan): HeaderPart {
  const content = scan.end === 0 ? { prose: 0, offset: 0 } : contentAfter(lines, scan.end, proses);
  return { header: readHeader(regions(proses, content), lines, scan), content };
}

/** The first lines as a header has them. */
function headerLines(lines: readonly Passage[], count: number): readonly Passage[] {
  const first: Passage[] = [];
  for (const [index, line] of lines.entries()) {
    if (index >= count) break;
    addUnglued(first, clipped(line));
  }
  return first;
}

/** The beginning of a line: what only a header holds stands there, and a draft on one endless line must not cost more. */
function clipped(line: Passage): Passage {
  return line.text.length <= MAX_LENGTH ? line : passage(line.prose, line.start, line.start + MAX_LENGTH);
}

/** A converter may leave number, date and title on one line: the title begins a line of its own. */
function addUnglued(lines: Passage[], line: Passage): void {
  const date = line.text.length > GLUED_LENGTH ? issueIn(line)?.date.words : undefined;
  const rest = date === undefined ? null : passage(line.prose, date.end, line.end);
  if (date === undefined || rest === null || typeIn(rest) === null) lines.push(line);
  else lines.push(passage(line.prose, line.start, date.end), rest);
}

function contentAfter(lines: readonly Passage[], end: number, proses: readonly Prose[]): Position {
  const line = lines[end];
  if (line !== undefined) return positionOf(line);
  const last = lines.at(-1);
  return last === undefined
    ? { prose: 0, offset: 0 }
    : { prose: Math.min(last.prose.index + 1, proses.length), offset: 0 };
}

/** What a walk down the lines found; `end` is the index of the first line of the content, `top` of the title or addressees. */
interface Scan {
  readonly title: Title | null;
  readonly addressees: Addressees | null;
  readonly top: number;
  readonly end: number;
}

function scanHeader(lines: readonly Passage[]): Scan {
  const scan = scanFrom(lines, 0);
  if (scan.end > 0) return scan;
  // A summary or the chrome of a web page may stand above the header; quốc hiệu shows where it begins.
  const title = lines.findIndex((line) => nationalTitleIn(line) !== null || mottoIn(line) !== null);
  return title < 0 ? scan : scanFrom(lines, title);
}

function scanFrom(lines: readonly Passage[], from: number): Scan {
  const top = findTop(lines, from);
  const title = readTitle(lines, top);
  const after = title === null ? top : afterAuthority(lines, title.next);
  const addressees = readAddressees(lines, after);
  const end = addressees === null ? after : lastAddressees(lines, addressees).next;
  const anchored = title !== null || addressees !== null || lines.slice(from, top).some(isAnchor);
  return { title, addressees, top, end: anchored ? end : 0 };
}

/** "Đồng kính gửi" may follow "Kính gửi". */
function lastAddressees(lines: readonly Passage[], first: Addressees): Addressees {
  return readAddressees(lines, first.next) ?? first;
}

/** The line of the title or of the addressees, else the first line of the content. */
function findTop(lines: readonly Passage[], from: number): number {
  let anchored = false;
  let subject: Prose | null = null;
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    if (isAddresseeHeading(line) || typeIn(line) !== null) return index;
    const number = readNumber(line.text);
    if (opensBasis(line.text) || (number !== null && number.style !== "bullet")) return index;
    if (subjectMark(line.text) !== null) subject = line.prose;
    if (anchored && line.prose !== subject && !isHeaderLike(line)) return index;
    anchored ||= isAnchor(line);
  }
  return lines.length;
}

/** A line that only a header holds. */
function isAnchor(line: Passage): boolean {
  return (
    nationalTitleIn(line) !== null ||
    mottoIn(line) !== null ||
    numberIn(line) !== null ||
    subjectMark(line.text.slice(0, 5)) !== null
  );
}

function isHeaderLike(line: Passage): boolean {
  if (isAnchor(line) || line.prose.cell !== null || isCapitals(line.text) || issueIn(line) !== null) return true;
  return line.text.length < SHORT_LINE && !sentenceEnd.test(line.text);
}

/** The stretches of the proses above the content. */
function regions(proses: readonly Prose[], content: Position): readonly Passage[] {
  const whole = proses
    .slice(0, content.prose)
    .map((prose) => passage(prose, 0, Math.min(prose.text.length, MAX_LENGTH)));
  const shared = proses[content.prose];
  return shared === undefined || content.offset === 0
    ? whole
    : [...whole, passage(shared, 0, Math.min(content.offset, MAX_LENGTH))];
}

function readHeader(parts: readonly Passage[], lines: readonly Passage[], scan: Scan): Header {
  const above = aboveTop(parts, lines[scan.top]);
  const nationalTitle = first(parts, nationalTitleIn);
  const motto = first(parts, mottoIn);
  const partyTitle = first(above, partyTitleIn);
  const number = first(above, numberIn);
  const issue = first(above, issueIn);
  const subject = readSubject(above, number?.words ?? null, issue?.place?.words ?? issue?.date.words ?? null);
  const taken = [
    nationalTitle?.words,
    motto?.words,
    partyTitle?.words,
    number?.words,
    subject?.words,
    issue?.place?.words,
    issue?.date.words,
  ];
  const known = taken.filter((words) => words !== undefined);
  const issuers = readIssuers(known.length === 0 && scan.top > NEAR_TITLE ? [] : lines.slice(0, scan.top), known);
  const { title, addressees } = scan;
  const header = {
    nationalTitle: nationalTitle?.field ?? null,
    motto: motto?.field ?? null,
    ...issuers,
    number: number?.field ?? null,
    place: issue?.place?.field ?? null,
    date: issue?.date.field ?? null,
    type: title?.type ?? letterType(number?.field ?? null, subject, addressees),
    abstract: title?.abstract ?? subject?.abstract ?? null,
    subjectLine: subject !== null,
    addressees: addressees === null ? [] : [...addressees.lines, ...moreAddressees(lines, addressees)],
    addresseeHeading: addressees?.heading ?? null,
  };
  return { span: headerSpan(header), ...header };
}

function moreAddressees(lines: readonly Passage[], first: Addressees): readonly Field<string>[] {
  return readAddressees(lines, first.next)?.lines ?? [];
}

/** The regions above the title, so that dates and numbers in the abstract are not taken for the draft's own. */
function aboveTop(parts: readonly Passage[], top: Passage | undefined): readonly Passage[] {
  if (top === undefined) return parts;
  const limit = positionOf(top);
  return parts
    .filter((part) => beginsBefore(part, limit))
    .map((part) => (part.prose === top.prose ? passage(part.prose, part.start, top.start) : part));
}

function first<T>(parts: readonly Passage[], read: (part: Passage) => T | null): T | null {
  for (const part of parts) {
    const found = read(part);
    if (found !== null) return found;
  }
  return null;
}

interface Subject {
  readonly words: Passage;
  readonly mark: Span;
  readonly abstract: Field<string> | null;
}

/** V/v and what follows it, to the end of its paragraph or to the next column; the one under the number where there are two. */
function readSubject(parts: readonly Passage[], number: Passage | null, issue: Passage | null): Subject | null {
  const candidates = parts.map((part) => subjectIn(part, issue)).filter((found) => found !== null);
  const under = candidates.find(({ words }) => number !== null && !beginsBefore(words, positionOf(number)));
  return under ?? candidates[0] ?? null;
}

function subjectMark(text: string): RegExpExecArray | null {
  return SUBJECT_HINT.test(text) ? SUBJECT.exec(text) : null;
}

function subjectIn(part: Passage, issue: Passage | null): Subject | null {
  const match = subjectMark(part.text);
  if (match === null) return null;
  const from = part.start + match.index;
  const cut = subjectEnd.exec(part.text)?.index;
  const stop = issue !== null && issue.prose === part.prose && issue.start > from ? issue.start : part.end;
  const words = passage(part.prose, from, Math.min(stop, cut === undefined ? part.end : part.start + cut));
  const abstract = passage(part.prose, from + match[0].length, words.end);
  const mark = within(part, match.index, match.index + match[0].length);
  const field = abstract.text === "" ? null : { value: oneLine(abstract.text), span: spanOf(abstract) };
  return { words, mark: spanOf(mark), abstract: field };
}

/** An official letter prints no type: V/v says it, or addressees with a symbol that carries no type (khoản 3 điểm b, khoản 5). */
function letterType(
  number: Field<DocumentNumber> | null,
  subject: Subject | null,
  addressees: Addressees | null,
): Field<string> | null {
  if (subject !== null) return { value: "Công văn", span: subject.mark };
  if (number === null || addressees === null || typeCodes.has(number.value.groups[0] ?? "")) return null;
  return { value: "Công văn", span: number.span };
}

function headerSpan(header: Omit<Header, "span">): Span | null {
  const fields = [
    header.nationalTitle,
    header.motto,
    header.parentIssuer,
    header.issuer,
    header.number,
    header.place,
    header.date,
    header.type,
    header.abstract,
  ];
  const spans = [...fields, ...header.addressees].flatMap((field) => (field === null ? [] : [field.span]));
  const all = header.addresseeHeading === null ? spans : [...spans, header.addresseeHeading];
  return all.reduce<Span | null>((whole, span) => (whole === null ? span : cover(whole, span)), null);
}
