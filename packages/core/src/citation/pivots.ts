import { documentTypes, typeAbbreviations } from "../data/document-types.ts";

const types = documentTypes.map(({ name }) => name.replace(/ /g, "\\s+"));
const abbreviations = [...typeAbbreviations.keys()].join("|");

/**
 * Marks without which there is no citation: a number with a slash or dash and a symbol, "số" and a number or blank, a law, a word that
 * points back. Case-sensitive and without look-behind, so that a draft is scanned at the speed of a plain search.
 */
const pivot =
  /\d{1,5}[a-zđ]?\s*(?:\/\s*(?:[A-Z\u00d0Đ\u0410-\u0425]|\d{2,4}(?:\s*(?:\/\/?|[\u2010-\u2015\u2212-]))?\s*[A-Z\u00d0Đ\u0410-\u0425]|(?:19|20)\d\d)|[\u2010-\u2015\u2212-]\s*[A-Z\u00d0Đ\u0410-\u0425])|[Ss]ố\s*(?::\s*)?(?:[\d.…_/]|ngày)|SỐ\s*(?::\s*)?\d|B[ộỘ]\s+luật\s|Luật\s|LUẬT\s|Pháp\slệnh\s|Hiến\spháp|này|nêu|nói\strên|đó|trên\sđây|\s\d{1,4}(?![\d/]|[.,]\d)|(?:NĐ|NQ|QĐ|TT|CT|CV|KH|KL|TB)\s\d/g;

const pointsBack = /^(?:này|nêu|nói|đó|trên)/;
const bareNumber = /^\s/;
const numberWithYear = /^\d.*\d$/s;
const typeBefore = new RegExp(`(?:${types.join("|")}|${abbreviations})\\s*(?:đã\\s+)?$`, "iu");
const bareNumberTypes = documentTypes
  .filter(({ bareNumber }) => bareNumber)
  .map(({ name }) => name.replace(/ /g, "\\s+"));
const bareBefore = new RegExp(`(?:${bareNumberTypes.join("|")})$`, "u");

/** How far before a pivot its citation can begin: a chain of provisions and a type word. */
export const lookBack = 240;

/** Offsets of the pivots of a text, rising. */
export function findPivots(text: string): readonly number[] {
  const found: number[] = [];
  pivot.lastIndex = 0;
  for (let match = pivot.exec(text); match !== null; match = pivot.exec(text)) {
    const at = pivotAt(text, match.index, match[0]);
    if (at >= 0) found.push(at);
    else pivot.lastIndex = match.index + 1;
  }
  return found;
}

/** Where the pivot begins of which these words tell; -1 where they are none: without a symbol, they count only after a type word. */
function pivotAt(text: string, index: number, words: string): number {
  // The last letter of the type stands with its number.
  if (bareNumber.test(words)) return bareBefore.test(text.slice(Math.max(0, index - 25), index)) ? index - 1 : -1;
  if (!numberWithYear.test(words) && !pointsBack.test(words)) return index;
  return typeBefore.test(text.slice(Math.max(0, index - 30), index)) ? index : -1;
}
