import type { LocatedSpan, Place } from "./text/place.ts";

/** A date of issue that a draft gives a document. */
export interface StatedDate {
  /** Number and symbol as printed there: "247/QĐ-UBND". */
  readonly document: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** In one period an issuer gives a number once (`numberingPeriod`); a key of the day alone where that cannot be told. */
  readonly period: string;
  /** Whether the draft is the document itself. */
  readonly own: boolean;
  /** The words by which its abstract is compared (`titleKey`); null where the draft gives it none. */
  readonly title: string | null;
}

/** An abstract (trích yếu) of a cited document. Its words are those of `titleWords`. */
export interface StatedTitle {
  readonly text: string;
  /** The units that it names, as offsets in `text`. */
  readonly units: readonly { readonly name: string; readonly start: number; readonly end: number }[];
  /** Start and end of each word in the source, one after the other. */
  readonly source: readonly number[];
  /** Where further lines of the source begin within it. */
  readonly lines: readonly number[];
}

/** What a mention tells of the cited document beyond its number. */
export interface StatedMention {
  /** Who issued it, as a key (`issuerScope`); null where that cannot be told. */
  readonly scope: string | null;
  /** Whether that can be told without knowing whose draft it is. */
  readonly anywhere: boolean;
  /** ISO as far as it is given; "" for a date that cannot exist or has no year, null without one. */
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

/** The symbol under which a draft cites a document; "" among the variants where it leaves it out. */
export interface StatedSymbol {
  /** Number and symbol as printed there. */
  readonly document: string;
  /** Whether the symbol agrees with type and issuer in words. */
  readonly fits: boolean;
  /** The words by which the abstract is compared (`titleKey`); null where the draft gives it none. */
  readonly title: string | null;
}

/** What drafts can say, by kind. */
export interface Statements {
  /** Dates of issue, by number and issuer. */
  readonly dates: StatedDate;
  /** Abstracts, by number, day and issuer. */
  readonly titles: StatedTitle;
  /** Mentions, by number. */
  readonly mentions: StatedMention;
  /** Symbols, by type, number, day and issuer. */
  readonly symbols: StatedSymbol;
  /** Documents that drafts are, by canonical id. */
  readonly documents: null;
}

export type StatementKind = keyof Statements;

/** One thing that a draft says. Two drafts that have key and variant in common say the same. */
export interface Statement<V> {
  /** Of what it is said; statements under two keys never bear on each other. */
  readonly key: string;
  readonly variant: string;
  readonly value: V;
  /** In how many places of the draft. */
  readonly places: number;
  /** The first of them. */
  readonly at: LocatedSpan;
}

/** A paragraph long enough to be compared with others. */
export interface ComparedParagraph {
  /** Paragraphs of one number stand under one heading. */
  readonly section: number;
  /** The smallest hashes of its runs of three syllables (`shingles.ts`). */
  readonly signature: string;
  /** How many different runs it has. */
  readonly size: number;
  /** The different numbers in it. */
  readonly numbers: readonly string[];
  /** Its first words, and where they stand. */
  readonly words: string;
  readonly at: LocatedSpan;
}

/**
 * What the checks across drafts need to know of one draft: plain data, so that it can be kept, sent and written as JSON while the
 * draft itself is forgotten. Offsets are UTF-16 units of the draft's text, end excluded.
 */
export interface DraftFacts extends StatementLists {
  /** The name of the draft among those checked together. */
  readonly path: string;
  readonly paragraphs: readonly ComparedParagraph[];
  /** The numbers that it mentions (`symbolKey`), those of which it tells no more included. */
  readonly numbers: readonly string[];
}

type StatementLists = { readonly [K in StatementKind]: readonly Statement<Statements[K]>[] };

/** One thing that some drafts say, added up. */
export interface Said<V> {
  readonly variant: string;
  /** In how many drafts, and in how many places of them. */
  readonly drafts: number;
  readonly places: number;
  /** The first place in each of the first drafts, in the order of paths; never empty. */
  readonly first: readonly SaidAt<V>[];
}

export interface SaidAt<V> {
  readonly place: Place;
  readonly value: V;
}
