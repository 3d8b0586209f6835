import { titleLikeness } from "./citation/title-likeness.ts";
import type { Corpus, Draft } from "./corpus.ts";
import { derive } from "./corpus.ts";
import type { Dating } from "./datings.ts";
import { citedDatings, ownDatings } from "./datings.ts";
import { grouped } from "./text/grouped.ts";

/** One document with more than one date of issue. */
export interface DateConflict {
  /** Who says what: the places by date, in the order of drafts and text. */
  readonly saying: ReadonlyMap<string, readonly Dating[]>;
  /** The date that the document itself bears, else that of most drafts (of most places within one draft); null on a tie. */
  readonly settled: string | null;
}

/** A place whose date is not the settled one. */
export interface DoubtfulDating {
  readonly dating: Dating;
  readonly conflict: DateConflict;
}

const YEAR_DIGITS = "YYYY".length;
const YEAR = /(?:19|20)\d\d/;

/** The places of each draft that date a document otherwise than the run does. */
export function doubtfulDatings(corpus: Corpus): ReadonlyMap<Draft, readonly DoubtfulDating[]> {
  return derive(corpus, findDoubtful);
}

function findDoubtful({ drafts }: Corpus): ReadonlyMap<Draft, readonly DoubtfulDating[]> {
  const keyed = drafts.flatMap((draft, index) => [...ownDatings(draft), ...citedDatings(draft, `draft ${index}`)]);
  const groups = [...grouped(keyed, ({ key }) => key).values()].map((group) => group.map(({ dating }) => dating));
  const documents = groups.filter(isDivided).flatMap(sameDocuments).filter(isDivided);
  const doubtful = documents.flatMap((datings) => {
    const conflict = { saying: grouped(datings, ({ date }) => date), settled: settledDate(datings) };
    return datings.filter(({ date }) => date !== conflict.settled).map((dating) => ({ dating, conflict }));
  });
  return grouped(doubtful, ({ dating }) => dating.draft);
}

function isDivided(datings: readonly Dating[]): boolean {
  return datings.some(({ date }) => date !== datings[0]?.date);
}

function draftsOf(datings: readonly Dating[]): readonly Draft[] {
  return [...new Set(datings.map(({ draft }) => draft))];
}

/** Parts datings of one number and issuer into documents: by period, then by abstract; one abstract in two periods may be one. */
function sameDocuments(datings: readonly Dating[]): readonly (readonly Dating[])[] {
  const parts = [...grouped(datings, ({ period }) => period).values()].flatMap(partByTitle);
  const documents: Dating[][] = [];
  for (const part of parts) {
    const same = documents.find((document) => isOneDocument(document, part));
    if (same === undefined) documents.push([...part]);
    else same.push(...part);
  }
  return documents;
}

/** Decrees on police and army are numbered apart from the others: abstracts that have little in common tell two of one number. */
function partByTitle(datings: readonly Dating[]): readonly (readonly Dating[])[] {
  const titled: Dating[][] = [];
  for (const dating of datings.filter(({ title }) => title !== null)) {
    const same = titled.find(([head]) => titleLikeness(head?.title ?? "", dating.title ?? "") !== "different");
    if (same === undefined) titled.push([dating]);
    else same.push(dating);
  }
  return titled.length > 1 ? titled : [datings];
}

/** Whether two groups of different periods are plainly of one document: one abstract that names a year, or the year alone differs. */
function isOneDocument(one: readonly Dating[], other: readonly Dating[]): boolean {
  const [left, right] = [titledOf(one), titledOf(other)];
  if (left === undefined || right === undefined) return false;
  if (titleLikeness(left.title ?? "", right.title ?? "") !== "same") return false;
  const sameYear = left.date.slice(0, YEAR_DIGITS) === right.date.slice(0, YEAR_DIGITS);
  const sameDay = left.date.slice(YEAR_DIGITS) === right.date.slice(YEAR_DIGITS);
  return sameYear || sameDay || YEAR.test(left.title ?? "");
}

function titledOf(datings: readonly Dating[]): Dating | undefined {
  return datings.find(({ title }) => title !== null);
}

/** Drafts count, since places within one are copies of each other; within one draft its places count. */
function settledDate(datings: readonly Dating[]): string | null {
  const own = datings.filter((dating) => dating.own);
  if (own.length > 0) return isDivided(own) ? null : (own[0]?.date ?? null);
  const alone = draftsOf(datings).length === 1;
  const votes = [...grouped(datings, ({ date }) => date)].map(([date, saying]) => ({
    date,
    count: alone ? saying.length : draftsOf(saying).length,
  }));
  const most = Math.max(...votes.map(({ count }) => count));
  const [first, ...others] = votes.filter(({ count }) => count === most);
  return others.length === 0 ? (first?.date ?? null) : null;
}
