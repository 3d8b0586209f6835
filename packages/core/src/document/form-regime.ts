import { civilBodies, civilCodes, partyBodies } from "../data/non-state-bodies.ts";
import type { AdministrativeDocument, DocumentNumber, Field } from "./document.ts";

/**
 * Which norms of form a draft follows: `state` NĐ 30/2020/NĐ-CP, also where nothing says otherwise; `normative` those of normative
 * documents (Luật 64/2025/QH15, NĐ 78/2025/NĐ-CP); `party` those of the Party (Hướng dẫn 05-HD/VPTW); `civil` those of the Front,
 * of unions, associations and companies.
 */
export type FormRegime = "state" | "normative" | "party" | "civil";

const partyName = new RegExp(`^(?:${partyBodies})(?![A-Za-zÀ-ỹ])`, "u");
const civilName = new RegExp(`^(?:${civilBodies})(?![A-Za-zÀ-ỹ])`, "u");
const signingMark = /^(?:TM|KT|TL|TUQ|[TK]\/[ML])\.?\s*/u;
const stateCode = /^(?:UBND|HĐND)/u;
const assembly = /^(?:QH|UBTVQH)\d/u;
const normativeTypes: ReadonlySet<string> = new Set(["L", "PL", "NQ", "NĐ", "QĐ", "TT", "TTLT", "NQLT", "L-CTN"]);
const normativeNames: ReadonlySet<string> = new Set([
  "Hiến pháp",
  "Bộ luật",
  "Luật",
  "Pháp lệnh",
  "Nghị định",
  "Thông tư",
]);

/** Nearly every rule of form asks. */
const known = new WeakMap<AdministrativeDocument, FormRegime>();

/** The norms of form of a draft, from its number and symbol, its issuer and its signature. */
export function formRegime(document: AdministrativeDocument): FormRegime {
  const regime = known.get(document) ?? findRegime(document);
  known.set(document, regime);
  return regime;
}

function findRegime({ header, closing }: AdministrativeDocument): FormRegime {
  const number = header.number?.value ?? null;
  const bodies = [header.parentIssuer, header.issuer, ...closing.signingLines].map(bodyOf);
  if (isPartyNumber(number) || bodies.some((body) => partyName.test(body))) return "party";
  if (bodies.some((body) => civilName.test(body)) || isCivilNumber(number)) return "civil";
  if (normativeNames.has(header.type?.value ?? "") || isNormativeNumber(number)) return "normative";
  return "state";
}

function bodyOf(field: Field<string> | null): string {
  return field?.value.replace(signingMark, "") ?? "";
}

/** "175-KH/UBND" is a State symbol in the wrong order. */
function isPartyNumber(number: DocumentNumber | null): boolean {
  return number?.style === "party" && !number.groups.some((code) => stateCode.test(code));
}

function isCivilNumber(number: DocumentNumber | null): boolean {
  const groups = number?.groups ?? [];
  return groups.some((code) => civilCodes.has(code)) && !groups.some((code) => stateCode.test(code));
}

function isNormativeNumber(number: DocumentNumber | null): boolean {
  if (number === null) return false;
  const [type = ""] = number.groups;
  return number.groups.some((code) => assembly.test(code)) || (number.year !== null && normativeTypes.has(type));
}
