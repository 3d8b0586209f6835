import type { Citation } from "../citation/citation.ts";
import { documentName } from "../citation/document-name.ts";
import type { TitleDifference, TitleWord } from "../citation/title-difference.ts";
import { differInYears, titleDifference, titleWords } from "../citation/title-difference.ts";
import type { CitedTitle } from "../cited-titles.ts";
import type { Draft } from "../corpus.ts";
import type { SaidAt, StatedTitle } from "../draft-facts.ts";
import type { Problem, Related, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Register, RegisterEntry } from "../register.ts";
import { findInRegister } from "../register.ts";
import { mayContradict } from "../registered-documents.ts";
import type { Position } from "../text/line-index.ts";
import type { Place } from "../text/place.ts";
import type { Span } from "../text/span.ts";
import { cover } from "../text/span.ts";
import { compareKey } from "../text/vietnamese.ts";
import type { ComparedTitle, TitleVersion } from "../title-versions.ts";
import { comparedTitles } from "../title-versions.ts";

type Message = "unit" | "year" | "wording" | "register" | "other" | "use";
type Kind = "unit" | "year" | "wording";

/** An abstract beside another one of the same document. */
interface Conflict {
  readonly kind: Kind;
  readonly version: TitleVersion;
  readonly difference: TitleDifference;
}

/** The same document with materially different abstracts: another unit's name, another year. */
export const citationTitleConflict: Rule<Message> = defineRule({
  id: "citation-title-conflict",
  group: "citation",
  summary: {
    vi: "Cùng một văn bản nhưng trích yếu ghi khác nhau: khác tên đơn vị, khác năm.",
    en: "One document is cited with different titles: another unit's name, another year.",
  },
  legalBasis: "điểm b khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "warning", strict: "warning" },
  fixable: "suggestion",
  messages: {
    unit: {
      vi: "Trích yếu của {document} ở đây ghi “{here}”, chỗ khác ghi “{there}”; một văn bản chỉ có một trích yếu, đối chiếu bản gốc và sửa tên đơn vị.",
      en: "The title of {document} has “{here}” here but “{there}” elsewhere; a document has one title: check the original and correct the unit's name.",
    },
    year: {
      vi: "Trích yếu của {document} ở đây ghi “{here}”, chỗ khác ghi “{there}”; một văn bản chỉ có một trích yếu, đối chiếu bản gốc và sửa năm.",
      en: "The title of {document} has “{here}” here but “{there}” elsewhere; a document has one title: check the original and correct the year.",
    },
    wording: {
      vi: "Trích yếu của {document} ở đây ghi “{here}”, chỗ khác ghi “{there}”; nên chép đúng trích yếu của bản gốc.",
      en: "The title of {document} reads “{here}” here but “{there}” elsewhere; copy it from the original.",
    },
    register: {
      vi: "Trích yếu của {document} ở đây ghi “{here}”, sổ đăng ký “{register}” ghi “{there}”; đối chiếu bản gốc và sửa năm.",
      en: "The title of {document} has “{here}” here but “{there}” in the register “{register}”: check the original and correct the year.",
    },
    other: { vi: "Ở đây ghi “{there}”.", en: "Here it reads “{there}”." },
    use: { vi: "Sửa thành “{there}”.", en: "Change to “{there}”." },
  },
  *check({ draft, corpus, registers }) {
    for (const compared of comparedTitles(draft, corpus)) {
      const problem = againstRegister(compared.title, draft, registers) ?? againstOthers(compared, draft);
      if (problem !== null) yield problem;
    }
  },
});

/** The most telling conflict of an abstract that is not plainly the right one. */
function againstOthers({ title, own, others }: ComparedTitle, draft: Draft): Problem<Message> | null {
  if (own === null) return null;
  const conflicts = others.flatMap((version) => conflictOf(title, version));
  const [worst] = conflicts
    .filter((conflict) => isDoubtful(title, own, conflict, draft))
    .toSorted((a, b) => RANK[a.kind] - RANK[b.kind] || b.version.said.places - a.version.said.places);
  return worst === undefined ? null : toProblem(title, worst, draft);
}

const RANK: Readonly<Record<Kind, number>> = { unit: 0, year: 1, wording: 2 };

function conflictOf(title: CitedTitle, version: TitleVersion): readonly Conflict[] {
  const difference = titleDifference(title.words, version.words);
  if (difference === null) return [];
  const kind = kindOf(title, version, difference);
  if (kind !== "wording") return [{ kind, version, difference }];
  return isSmall(difference) ? [{ kind, version, difference: withNeighbours(difference) }] : [];
}

/** A title that was cut short or holds another citation in full differs in more. */
const FEW_WORDS = 3;

function isSmall({ here, there }: TitleDifference): boolean {
  return here.length <= FEW_WORDS && there.length <= FEW_WORDS;
}

/** Where one side only lacks words, both are shown with the words before and after. */
function withNeighbours(difference: TitleDifference): TitleDifference {
  const { here, there, gap } = difference;
  if (here.length > 0 && there.length > 0) return difference;
  const widened = (at: number, count: number): readonly number[] =>
    Array.from({ length: count + 2 }, (_, index) => at - 1 + index).filter((place) => place >= 0);
  return { here: widened(gap, here.length), there: widened(gap, there.length), gap };
}

/** A title and its words. */
type Worded = Pick<CitedTitle, "value" | "words">;

function kindOf(title: Worded, other: Worded, difference: TitleDifference): Kind {
  if (differInYears(difference, title.words, other.words)) return "year";
  return areInUnits(title, difference.here) && areInUnits(other, difference.there) ? "unit" : "wording";
}

function areInUnits({ words, value }: Worded, places: readonly number[]): boolean {
  return places.length > 0 && places.every((place) => value.units.some((unit) => holds(unit, words[place])));
}

function holds(span: Span, word: TitleWord | undefined): boolean {
  return word !== undefined && span.start <= word.start && word.end <= span.end;
}

/**
 * Whether this side of a conflict is to be looked at. The draft's own unit is right where one side names it; else the side of
 * fewer drafts is doubtful, of fewer places within one draft; of as many, both across drafts, the later within one.
 */
function isDoubtful(title: CitedTitle, own: TitleVersion, { kind, version }: Conflict, draft: Draft): boolean {
  if (kind === "unit") {
    const [mine, theirs] = [namesOwnUnit(title.value, draft), namesOwnUnit(version.value, draft)];
    if (mine !== theirs) return theirs;
  }
  const [here, there] = [own.said, version.said];
  const [first] = there.first;
  const within = here.drafts === 1 && there.drafts === 1 && first?.place.path === draft.path;
  if (!within) return here.drafts <= there.drafts;
  return here.places === there.places ? (first?.place.start ?? 0) < title.span.start : here.places <= there.places;
}

function namesOwnUnit({ units }: StatedTitle, { analysis }: Draft): boolean {
  const own = analysis.document.unit;
  return own !== null && units.some(({ name }) => compareKey(name) === compareKey(own.name));
}

function toProblem(title: CitedTitle, { kind, version, difference }: Conflict, draft: Draft): Problem<Message> {
  const [here, there] = [rangeOf(title, difference.here, kind), rangeOf(version, difference.there, kind)];
  const data = { here: shown(title.value.text, here), there: shown(version.value.text, there) };
  return {
    messageId: kind,
    span: toSource(title, here),
    data: { ...data, document: documentName(title.citation) },
    related: version.said.first.slice(0, MAX_RELATED).map((place) => related(place, difference, kind)),
    suggestions: replacement(title, here, data.there, draft),
    ...(kind === "wording" && { strict: true, level: "info" as const }),
  };
}

/** The words that differ; the whole unit for a unit's name. */
function rangeOf({ words, value }: Worded, places: readonly number[], kind: Kind): Span {
  const [first, last] = [words[places[0] ?? 0], words[Math.min(places.at(-1) ?? 0, words.length - 1)]];
  const range = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const named = kind === "unit" ? value.units.filter((unit) => holds(unit, first) || holds(unit, last)) : [];
  return named.reduce(cover, range);
}

const MAX_SHOWN = 100;
const GAP = /\s+/g;

function shown(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(GAP, " ");
  return words.length <= MAX_SHOWN ? words : `${words.slice(0, MAX_SHOWN).trimEnd()}…`;
}

/** Where a stretch of words stands in the source. */
function toSource({ words, value: { source }, span }: Worded & { readonly span: Span }, range: Span): Span {
  const first = words.findIndex(({ end }) => end > range.start);
  const last = words.findLastIndex(({ start }) => start < range.end);
  if (first < 0 || last < first) return span;
  return { start: source[2 * first] ?? span.start, end: source[2 * last + 1] ?? span.end };
}

const MAX_RELATED = 8;

/** The first place of each draft that has the other version. */
function related({ place, value }: SaidAt<StatedTitle>, difference: TitleDifference, kind: Kind): Related<Message> {
  const words = titleWords(value.text, 0, value.text.length);
  const range = rangeOf({ words, value }, difference.there, kind);
  const { start, end } = toSource({ words, value, span: place }, range);
  const span = { ...place, start, end, from: positionIn(place, value, start), to: positionIn(place, value, end) };
  return { span, messageId: "other", data: { there: shown(value.text, range) } };
}

/** Line and column of an offset within a title. */
function positionIn({ start, from }: Place, { lines }: StatedTitle, offset: number): Position {
  const passed = lines.filter((line) => line <= offset);
  const [line] = passed.slice(-1);
  return {
    line: from.line + passed.length,
    column: line === undefined ? from.column + offset - start : offset - line + 1,
  };
}

const MARKUP = /[*_~`<>[\]\\\n]/;

function replacement(
  title: CitedTitle,
  range: Span,
  there: string,
  { analysis }: Draft,
): NonNullable<Problem<Message>["suggestions"]> {
  const span = toSource(title, range);
  const written = analysis.text.slice(span.start, span.end);
  if (MARKUP.test(written) || there.endsWith("…")) return [];
  return [{ messageId: "use", data: { there }, edits: [{ span, text: there }] }];
}

/** A registered document whose title has other years and the same words. */
function againstRegister(title: CitedTitle, draft: Draft, registers: readonly Register[]): Problem<Message> | null {
  const entry = registeredTitle(title.citation, draft, registers);
  if (entry?.title == null) return null;
  const words = titleWords(entry.title, 0, entry.title.length);
  const difference = titleDifference(title.words, words);
  if (difference === null || !differInYears(difference, title.words, words)) return null;
  // Plans of two years can bear one number: without a date the other years of the title must be the same.
  if (title.citation.date === null && !sharesYear(difference, words)) return null;
  const range = rangeOf(title, difference.here, "year");
  const there = entry.title.slice(words[difference.there[0] ?? 0]?.start, words[difference.there.at(-1) ?? 0]?.end);
  const data = {
    document: documentName(title.citation),
    here: shown(title.value.text, range),
    there,
    register: entry.source,
  };
  return {
    messageId: "register",
    span: toSource(title, range),
    data,
    suggestions: replacement(title, range, there, draft),
  };
}

const YEAR = /^(?:19|20)\d\d$/;

function sharesYear({ there }: TitleDifference, words: readonly TitleWord[]): boolean {
  return words.some(({ key }, at) => YEAR.test(key) && !there.includes(at));
}

/** The one entry that can be the cited document, if it may be held against a draft. */
function registeredTitle(citation: Citation, draft: Draft, registers: readonly Register[]): RegisterEntry | null {
  const [only, ...others] = findInRegister(registers, citation, draft.analysis.document.unit);
  if (only === undefined || others.length > 0 || !mayContradict(only.entry)) return null;
  return only.sure || citation.date === null ? only.entry : null;
}
