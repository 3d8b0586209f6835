/** A term (khóa) of the National Assembly: the years in which it sat, its first and last included. */
export interface AssemblyTerm {
  readonly term: number;
  readonly from: number;
  readonly to: number;
}

/** Terms with the years that their documents can bear; two terms share the year of an election. The last is open-ended until the next election. */
export const assemblyTerms: readonly AssemblyTerm[] = [
  { term: 8, from: 1987, to: 1992 },
  { term: 9, from: 1992, to: 1997 },
  { term: 10, from: 1997, to: 2002 },
  { term: 11, from: 2002, to: 2007 },
  { term: 12, from: 2007, to: 2011 },
  { term: 13, from: 2011, to: 2016 },
  { term: 14, from: 2016, to: 2021 },
  { term: 15, from: 2021, to: 2026 },
  { term: 16, from: 2026, to: 2031 },
];
