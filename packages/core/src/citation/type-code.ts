import type { DocumentType } from "../data/document-types.ts";
import { documentTypeOf, documentTypes } from "../data/document-types.ts";
import { issuerCodes } from "../data/issuers.ts";
import type { Citation } from "./citation.ts";

const groupBorder = /[-/]/u;
const trailingDigits = /\d+$/u;
/** A ministry or a department of a province: their codes follow one pattern. */
const department = /^[BS][A-ZĐ&]{2,}$/u;

const typeCodes: ReadonlySet<string> = new Set(
  documentTypes.flatMap(({ stateCodes, partyCodes }) => [...stateCodes, ...partyCodes]),
);

/** Codes under which documents of a type are found that are named otherwise: what such a document says of itself is cited as it stands. */
const tolerated: ReadonlyMap<string, readonly string[]> = new Map([
  ["Tờ trình", ["TT"]],
  ["Quy chế", ["QĐ"]],
  ["Kết luận", ["TB"]],
  ["Thông báo", ["KL"]],
]);

/** The type group of a cited symbol ("QĐ" in 247/QĐ-UBND) where it is one beyond doubt: a known type before a known issuer. */
export function typeCodeOf({ symbol }: Pick<Citation, "symbol">): string | null {
  const [code = "", issuer = ""] = (symbol ?? "").split(groupBorder);
  if (!typeCodes.has(code)) return null;
  return issuerCodes.has(issuer.replace(trailingDigits, "")) || department.test(issuer) ? code : null;
}

/** Whether documents of this type may bear this code. True for words that are no type, and for types that have no code but Công văn. */
export function admitsCode(type: string, code: string): boolean {
  const known = documentTypeOf(type);
  if (known === undefined || known.stateCodes.includes("*")) return true;
  const codes = codesOf(known);
  if (codes.length === 0) return true;
  // TTLT is a kind of TT, NQLT of NQ, BCTĐ of BC.
  return codes.some((own) => own.startsWith(code) || code.startsWith(own));
}

function codesOf({ name, stateCodes, partyCodes }: DocumentType): readonly string[] {
  return [...stateCodes, ...partyCodes, ...(tolerated.get(name) ?? [])];
}

/** The type for which a code stands, in words: "Quyết định" for QĐ; null where several types share it alike. */
export function typeNamed(code: string): string | null {
  const [type, ...others] = documentTypes.filter(
    ({ stateCodes, partyCodes }) => (stateCodes[0] ?? partyCodes[0]) === code,
  );
  if (type === undefined) return null;
  // "Báo cáo thẩm tra" is a kind of "Báo cáo", which has its code.
  const shortest = [type, ...others].reduce((a, b) => (b.name.length < a.name.length ? b : a));
  return others.every(({ name }) => name === shortest.name || name.startsWith(shortest.name)) ? shortest.name : null;
}
