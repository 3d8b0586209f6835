import type { IToken } from "chevrotain";
import { NumberToken } from "./tokens.ts";

/** The number of one cited document with what follows it. */
export interface RawReference {
  readonly so: readonly IToken[];
  readonly symbol: IToken | null;
  readonly number: IToken | null;
  readonly lawName: IToken | null;
  readonly date: IToken | null;
  readonly issuer: IToken | null;
}

/** One level of a provision; `range` where "đến" stands before it. */
export interface RawProvisionStep {
  readonly token: IToken;
  readonly range: boolean;
}

/** One citation or a list under one type word, as the grammar reads it. */
export interface RawCitation {
  readonly plural: boolean;
  readonly provision: readonly RawProvisionStep[];
  readonly type: IToken | null;
  /** A type word written twice: the superfluous tokens. */
  readonly doubled: readonly IToken[];
  /** Issuer between the type word and the numbers ("các Quyết định của Thủ tướng Chính phủ số …"). */
  readonly leadingIssuer: IToken | null;
  readonly back: IToken | null;
  readonly references: readonly RawReference[];
}

export type Numbering = Pick<RawReference, "so" | "symbol" | "number">;
export type Tail = Pick<RawReference, "date" | "issuer">;

/** The empty citation that the grammar fills. */
export const withoutType: RawCitation = {
  plural: false,
  provision: [],
  type: null,
  doubled: [],
  leadingIssuer: null,
  back: null,
  references: [],
};

/** A reference of its parts; named one by one, which costs far less than to spread them. */
export function referenceOf(
  { so, symbol, number }: Numbering,
  lawName: IToken | null,
  { date, issuer }: Tail,
): RawReference {
  return { so, symbol, number, lawName, date, issuer };
}

/** Tells a bare number from a symbol. */
export function numberingOf(so: readonly IToken[], found: IToken | null): Numbering {
  const bare = found?.tokenType === NumberToken;
  return { so, symbol: bare ? null : found, number: bare ? found : null };
}
