import { canonicalId } from "./citation/canonical.ts";
import type { AdministrativeDocument } from "./document/document.ts";

/** The identity under which other documents would cite this one; null while its number is blank or its issuer unknown. */
export function ownId({ header, unit }: AdministrativeDocument): string | null {
  if (header.number === null) return null;
  const { number, year, symbol, style } = header.number.value;
  const issuer = unit && `${unit.level} ${unit.name}`;
  return canonicalId({ number, year, symbol, style, issuer, date: header.date?.value ?? null }, unit);
}
