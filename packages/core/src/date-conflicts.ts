import { titleLikeness } from "./citation/title-likeness.ts";
import type { Corpus, Draft } from "./corpus.ts";
import { derive, saidBy } from "./corpus.ts";
import type { Dating } from "./datings.ts";
import { datingsIn } from "./datings.ts";
import type { Said, StatedDate } from "./draft-facts.ts";
import { linesOf } from "./lines-of.ts";
import { grouped } from "./text/grouped.ts";
import { statementsOf } from "./utterances.ts";

export type SaidDate = Said<StatedDate>;

/** One document with more than one date of issue. */
interface DateConflict {
  /** Who says what: the statements by date, in the order of drafts and text. */
  readonly saying: ReadonlyMap<string, readonly SaidDate[]>;
  /** The date that the document itself bears, else that of most drafts (of most places within one draft); null on a tie. */
  readonly settled: string | null;
}

/** A place whose date is not the settled one. */
export interface DoubtfulDating {
  readonly dating: Dating;
  readonly conflict: DateConflict;
  /** What the draft itself says of the document, by variant. */
  readonly here: ReadonlySet<string>;
}

const YEAR_DIGITS = "YYYY".length;
const YEAR = /(?:19|20)\d\d/;

/** The places of a draft that date a document otherwise than the run does. */
export function doubtfulDatings(draft: Draft, corpus: Corpus): readonly DoubtfulDating[] {
  const byKey = grouped(datingsIn(draft.analysis), ({ key, local }) => `${local} ${key}`);
  return [...byKey.values()].flatMap((datings) => {
    const conflicts = conflictsAbout(datings, draft, corpus);
    const here = new Set(datings.map(({ variant }) => variant));
    return datings.flatMap((dating) => {
      const conflict = conflicts.get(dating.variant);
      return conflict === undefined ? [] : [{ dating, conflict, here }];
    });
  });
}

/** The conflicts about the documents of one key, by the variants that are not settled. */
function conflictsAbout(
  datings: readonly Dating[],
  { path, analysis }: Draft,
  corpus: Corpus,
): ReadonlyMap<string, DateConflict> {
  const [first] = datings;
  if (first === undefined) return NONE;
  if (!first.local) return derive(corpus, "dates", first.key, conflictsAmong);
  if (datings.every(({ variant }) => variant === first.variant)) return NONE;
  return conflictsAmong(saidBy(path, statementsOf(datings, linesOf(analysis))));
}

const NONE: ReadonlyMap<string, DateConflict> = new Map();

function conflictsAmong(said: readonly SaidDate[]): ReadonlyMap<string, DateConflict> {
  if (!isDivided(said)) return NONE;
  const conflicts = new Map<string, DateConflict>();
  for (const document of sameDocuments(said).filter(isDivided)) {
    const conflict = { saying: grouped(document, dateOf), settled: settledDate(document) };
    for (const one of document) if (dateOf(one) !== conflict.settled) conflicts.set(one.variant, conflict);
  }
  return conflicts;
}

/** What is the same wherever a variant is said. */
function statedBy({ first }: SaidDate): StatedDate {
  return (first[0] as SaidDate["first"][number]).value;
}

function dateOf(said: SaidDate): string {
  return statedBy(said).date;
}

function titleOf(said: SaidDate): string {
  return statedBy(said).title ?? "";
}

function isDivided(said: readonly SaidDate[]): boolean {
  return said.some((one) => said[0] !== undefined && dateOf(one) !== dateOf(said[0]));
}

/** Parts datings of one number and issuer into documents: by period, then by abstract; one abstract in two periods may be one. */
function sameDocuments(said: readonly SaidDate[]): readonly (readonly SaidDate[])[] {
  const parts = [...grouped(said, (one) => statedBy(one).period).values()].flatMap(partByTitle);
  const documents: SaidDate[][] = [];
  for (const part of parts) {
    const same = documents.find((document) => isOneDocument(document, part));
    if (same === undefined) documents.push([...part]);
    else same.push(...part);
  }
  return documents;
}

/** Decrees on police and army are numbered apart from the others: abstracts that have little in common tell two of one number. */
function partByTitle(said: readonly SaidDate[]): readonly (readonly SaidDate[])[] {
  const titled: SaidDate[][] = [];
  for (const one of said.filter(isTitled)) {
    const same = titled.find(([head]) => head && titleLikeness(titleOf(head), titleOf(one)) !== "different");
    if (same === undefined) titled.push([one]);
    else same.push(one);
  }
  return titled.length > 1 ? titled : [said];
}

function isTitled(said: SaidDate): boolean {
  return statedBy(said).title !== null;
}

/** Whether two groups of different periods are plainly of one document: one abstract that names a year, or the year alone differs. */
function isOneDocument(one: readonly SaidDate[], other: readonly SaidDate[]): boolean {
  const [left, right] = [one.find(isTitled), other.find(isTitled)];
  if (left === undefined || right === undefined) return false;
  if (titleLikeness(titleOf(left), titleOf(right)) !== "same") return false;
  const sameYear = dateOf(left).slice(0, YEAR_DIGITS) === dateOf(right).slice(0, YEAR_DIGITS);
  const sameDay = dateOf(left).slice(YEAR_DIGITS) === dateOf(right).slice(YEAR_DIGITS);
  return sameYear || sameDay || YEAR.test(titleOf(left));
}

/** Drafts count, since places within one are copies of each other; within one draft its places count. */
function settledDate(said: readonly SaidDate[]): string | null {
  const own = said.filter((one) => statedBy(one).own);
  if (own[0] !== undefined) return isDivided(own) ? null : dateOf(own[0]);
  const alone = new Set(said.flatMap(({ first }) => first.map(({ place }) => place.path))).size === 1;
  const votes = [...grouped(said, dateOf)].map(([date, saying]) => ({
    date,
    count: sum(saying, alone ? "places" : "drafts"),
  }));
  const most = Math.max(...votes.map(({ count }) => count));
  const [first, ...others] = votes.filter(({ count }) => count === most);
  return others.length === 0 ? (first?.date ?? null) : null;
}

/** In how many drafts or places something is said. */
export function sum(said: readonly SaidDate[], of: "drafts" | "places"): number {
  return said.reduce((total, one) => total + one[of], 0);
}
