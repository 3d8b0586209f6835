import type { Span } from "../text/span.ts";

/**
 * How a document is cited (viện dẫn):
 * - `full`: a number or name together with a date, an issuer or, for a law, its name;
 * - `short`: type and number only, the form of a later mention (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm b);
 * - `alias`: a bare number or an abbreviation introduced before ("Nghị quyết 57", "NĐ 30");
 * - `self`: the draft itself ("Kế hoạch này");
 * - `backward`: a document named before ("Nghị định nêu trên", "Quyết định đó").
 */
export type CitationKind = "full" | "short" | "alias" | "self" | "backward";

/** The provision cited (vị trí được viện dẫn). Several of one level stand comma-separated as printed: "3, 4", ranges as "21-28". */
export interface Provision {
  readonly point?: string;
  readonly clause?: string;
  readonly article?: string;
  readonly subsection?: string;
  readonly section?: string;
  readonly chapter?: string;
  readonly part?: string;
  readonly appendix?: string;
}

/** A date as cited. Parts that the draft leaves blank are null. `iso` is null where the date is impossible or has no year. */
export interface CitedDate {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null when the year is missing or the date cannot exist. */
  readonly iso: string | null;
  /** `words` for "ngày 15 tháng 01 năm 2026", `numeric` for 15/01/2026, `year` for "năm 2025". */
  readonly style: "words" | "numeric" | "year";
  /** Whether a blank was left on purpose ("ngày … tháng 5"). */
  readonly blank: boolean;
  /** Numeric parts as printed, to see padding: "05", "9". */
  readonly printed: { readonly day: string | null; readonly month: string | null; readonly year: string | null };
}

/** Deviation from the printed form of a symbol (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3). Parsed all the same; a rule reports it. */
export type DeviationKind =
  | "space"
  | "dash"
  | "missing-slash"
  | "missing-hyphen"
  | "lower-case"
  | "look-alike"
  | "doubled-words"
  | "double-slash";

/** A place where a citation departs from the prescribed form. */
export interface Deviation {
  readonly kind: DeviationKind;
  readonly span: Span;
  /** What should stand there, where that is certain; "" means: delete. */
  readonly expected: string | null;
}

/** The span of each component, in the source; null where the component is absent or is shared and stands outside this citation. */
export interface CitationParts {
  readonly type: Span | null;
  /** Number without symbol: "247", "30c", "66.7". */
  readonly number: Span | null;
  readonly year: Span | null;
  /** The symbol without number and year: "QĐ-UBND". */
  readonly symbol: Span | null;
  /** Number, year and symbol together: "247/QĐ-UBND". */
  readonly fullSymbol: Span | null;
  readonly date: Span | null;
  readonly issuer: Span | null;
  readonly title: Span | null;
  readonly provision: Span | null;
}

/** A document that the draft cites, with what is said of it there and where each part of that stands. */
export interface Citation {
  readonly kind: CitationKind;
  /** From its type word (or provision) to its last component, issuer included, title not. */
  readonly span: Span;
  readonly text: string;
  /** Index of the Prose it stands in. */
  readonly prose: number;
  /** Span inside `Prose.text`. */
  readonly proseSpan: Span;
  /** Type in words with its capital ("Quyết định"), also where only implied by a list; null where not named ("Văn bản" counts as a type). */
  readonly type: string | null;
  /** Number as printed without the symbol, look-alikes and inner spaces gone ("247", "30c", "66.7"); null in a law cited by name. Empty string: left blank on purpose. */
  readonly number: string | null;
  /** Year inside the number (2020 in 30/2020/NĐ-CP), else null. */
  readonly year: number | null;
  /** Symbol without number and year, folded to its canonical spelling ("QĐ-UBND", "KL/TW", "QH15"). */
  readonly symbol: string | null;
  /** `N-TYPE/ISSUER` (Party) as against `N/TYPE-ISSUER` (State); null without a symbol. */
  readonly style: "state" | "party" | null;
  readonly date: CitedDate | null;
  /** In words as printed, line breaks as single spaces. */
  readonly issuer: string | null;
  readonly title: string | null;
  readonly provision: Provision | null;
  readonly parts: CitationParts;
  readonly deviations: readonly Deviation[];
  /** Abbreviation or short name that the draft introduces here ("sau đây gọi là Nghị định 30"). */
  readonly definedAlias: string | null;
  /** Whether the citation stands inside the title of another or inside quotation marks. */
  readonly nested: boolean;
  /** Type, date or issuer taken over from a neighbour in the same list. */
  readonly shared: { readonly type: boolean; readonly date: boolean; readonly issuer: boolean };
  /** Identity of the cited document (`citation/canonical.ts`), null where it cannot be known. */
  readonly id: string | null;
}
