import type { Citation } from "./citation.ts";

/** Number and symbol as a reader names a document: "30/2020/NĐ-CP", "57-NQ/TW", "175" where the symbol is missing. */
export function documentName({
  number,
  year,
  symbol,
  style,
}: Pick<Citation, "number" | "year" | "symbol" | "style">): string {
  const parts = [number, year, symbol].filter((part) => part !== null);
  return parts.join(style === "party" ? "-" : "/");
}
