import type { Citation } from "../citation/citation.ts";
import { documentName } from "../citation/document-name.ts";
import type { TitleDifference, TitleWord } from "../citation/title-difference.ts";
import { differInYears, titleDifference, titleWords } from "../citation/title-difference.ts";
import type { Draft } from "../corpus.ts";
import type { Problem, Related, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Register, RegisterEntry } from "../register.ts";
import { findInRegister } from "../register.ts";
import { mayContradict } from "../registered-documents.ts";
import type { Span } from "../text/span.ts";
import { cover } from "../text/span.ts";
import { compareKey } from "../text/vietnamese.ts";
import type { CitedTitle, ComparedTitle, TitleVersion } from "../title-versions.ts";
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
    for (const compared of comparedTitles(corpus).get(draft) ?? []) {
      const problem = againstRegister(compared.title, registers) ?? againstOthers(compared);
      if (problem !== null) yield problem;
    }
  },
});

/** The most telling conflict of an abstract that is not plainly the right one. */
function againstOthers({ title, own, others }: ComparedTitle): Problem<Message> | null {
  if (own === null) return null;
  const conflicts = others.flatMap((version) => conflictOf(title, version));
  const [worst] = conflicts
    .filter((conflict) => isDoubtful(title, own, conflict))
    .toSorted((a, b) => RANK[a.kind] - RANK[b.kind] || b.version.places.length - a.version.places.length);
  return worst === undefined ? null : toProblem(title, worst);
}

const RANK: Readonly<Record<Kind, number>> = { unit: 0, year: 1, wording: 2 };

function conflictOf(title: CitedTitle, version: TitleVersion): readonly Conflict[] {
  const difference = titleDifference(title.words, version.title.words);
  if (difference === null) return [];
  const kind = kindOf(title, version.title, difference);
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

function kindOf(title: CitedTitle, other: CitedTitle, difference: TitleDifference): Kind {
  if (differInYears(difference, title.words, other.words)) return "year";
  return areInUnits(title, difference.here) && areInUnits(other, difference.there) ? "unit" : "wording";
}

function areInUnits({ words, units }: CitedTitle, places: readonly number[]): boolean {
  return places.length > 0 && places.every((place) => units.some((unit) => holds(unit.proseSpan, words[place])));
}

function holds(span: Span, word: TitleWord | undefined): boolean {
  return word !== undefined && span.start <= word.start && word.end <= span.end;
}

/**
 * Whether this side of a conflict is to be looked at. The draft's own unit is right where one side names it; else the side of
 * fewer drafts is doubtful, of fewer places within one draft; of as many, both across drafts, the later within one.
 */
function isDoubtful(title: CitedTitle, own: TitleVersion, { kind, version }: Conflict): boolean {
  if (kind === "unit") {
    const [mine, theirs] = [namesOwnUnit(title), namesOwnUnit({ ...version.title, draft: title.draft })];
    if (mine !== theirs) return theirs;
  }
  const within = own.drafts === 1 && version.drafts === 1 && version.title.draft === title.draft;
  const [here, there] = within ? [own.places.length, version.places.length] : [own.drafts, version.drafts];
  if (here !== there || !within) return here <= there;
  return version.title.citation.span.start < title.citation.span.start;
}

function namesOwnUnit({ units, draft }: CitedTitle): boolean {
  const own = draft.analysis.document.unit;
  return own !== null && units.some(({ name }) => compareKey(name) === compareKey(own.name));
}

function toProblem(title: CitedTitle, { kind, version, difference }: Conflict): Problem<Message> {
  const [here, there] = [rangeOf(title, difference.here, kind), rangeOf(version.title, difference.there, kind)];
  const data = { here: shown(title.text, here), there: shown(version.title.text, there) };
  return {
    messageId: kind,
    span: toSource(title, here),
    data: { ...data, document: documentName(title.citation) },
    related: related(version, difference, kind),
    suggestions: replacement(title, here, data.there),
    ...(kind === "wording" && { strict: true, level: "info" as const }),
  };
}

/** The words that differ; the whole unit for a unit's name. */
function rangeOf({ words, units }: CitedTitle, places: readonly number[], kind: Kind): Span {
  const [first, last] = [words[places[0] ?? 0], words[Math.min(places.at(-1) ?? 0, words.length - 1)]];
  const range = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const named =
    kind === "unit" ? units.filter(({ proseSpan }) => holds(proseSpan, first) || holds(proseSpan, last)) : [];
  return named.map(({ proseSpan }) => proseSpan).reduce(cover, range);
}

const MAX_SHOWN = 100;
const GAP = /\s+/g;

function shown(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(GAP, " ");
  return words.length <= MAX_SHOWN ? words : `${words.slice(0, MAX_SHOWN).trimEnd()}…`;
}

function toSource({ draft, citation }: CitedTitle, { start, end }: Span): Span {
  return draft.analysis.proses[citation.prose]?.map.toSourceSpan(start, end) ?? citation.span;
}

const MAX_RELATED = 8;

/** The first place of each draft that has the other version. */
function related(version: TitleVersion, difference: TitleDifference, kind: Kind): readonly Related<Message>[] {
  const first = new Map<Draft, CitedTitle>();
  for (const place of version.places) if (!first.has(place.draft)) first.set(place.draft, place);
  return [...first.values()].slice(0, MAX_RELATED).map((place) => {
    const range = rangeOf(place, difference.there, kind);
    return {
      draft: place.draft,
      span: toSource(place, range),
      messageId: "other",
      data: { there: shown(place.text, range) },
    };
  });
}

const MARKUP = /[*_~`<>[\]\\\n]/;

function replacement(title: CitedTitle, range: Span, there: string): NonNullable<Problem<Message>["suggestions"]> {
  const span = toSource(title, range);
  const written = title.draft.analysis.text.slice(span.start, span.end);
  if (MARKUP.test(written) || there.endsWith("…")) return [];
  return [{ messageId: "use", data: { there }, edits: [{ span, text: there }] }];
}

/** A registered document whose title has other years and the same words. */
function againstRegister(title: CitedTitle, registers: readonly Register[]): Problem<Message> | null {
  const entry = registeredTitle(title.citation, title.draft, registers);
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
    here: shown(title.text, range),
    there,
    register: entry.source,
  };
  return { messageId: "register", span: toSource(title, range), data, suggestions: replacement(title, range, there) };
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
