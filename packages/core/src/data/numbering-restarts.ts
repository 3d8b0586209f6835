/** A day inside a year from which bodies that were merged began their numbers anew. */
export interface Restart {
  /** ISO date. */
  readonly day: string;
  /** Whether documents of a body are concerned, by its code in the symbol and whether it is one in the country. */
  readonly applies: (code: string, central: boolean) => boolean;
}

const ministry = /^B[A-ZĐ]{2,}/;

/** Ministries: NQ 176/2025/QH15; provinces, communes and what belongs to them: NQ 202/2025/QH15, Luật 72/2025/QH15. */
export const restarts: readonly Restart[] = [
  { day: "2025-03-01", applies: (code, central) => central && ministry.test(code) },
  { day: "2025-07-01", applies: (_code, central) => !central },
];

/** Months of the national congresses of the Party, from the eighth: numbers of central bodies begin anew in them. */
export const centralTermStarts: readonly string[] = [
  "1996-06",
  "2001-04",
  "2006-04",
  "2011-01",
  "2016-01",
  "2021-01",
  "2021-02",
  "2026-01",
];

/** Years in which the Party's local committees held their congresses. */
export const localCongressYears: ReadonlySet<number> = new Set([2000, 2005, 2010, 2015, 2020, 2025, 2030]);
