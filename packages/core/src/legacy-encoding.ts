import { tcvn3Letters, vniLetters } from "./data/legacy-encodings.ts";
import { isSyllable } from "./text/syllable.ts";

/** TCVN3 ("ABC", .Vn fonts) or VNI (VNI- fonts): texts typed for these fonts are unreadable in any other. */
export type LegacyEncoding = "TCVN3" | "VNI";

/** A stretch of text in a legacy encoding: offsets in the text given, from its first such word to its last. */
export interface LegacyStretch {
  readonly encoding: LegacyEncoding;
  readonly start: number;
  readonly end: number;
}

const tables: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = { TCVN3: tcvn3Letters, VNI: vniLetters };
const codes: Readonly<Record<LegacyEncoding, RegExp>> = { TCVN3: anyOf(tcvn3Letters), VNI: anyOf(vniLetters) };

function anyOf(letters: ReadonlyMap<string, string>): RegExp {
  return new RegExp([...letters.keys()].sort((a, b) => b.length - a.length).join("|"), "gu");
}

/** The text in Unicode; wants NFC. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  return text.normalize("NFC").replace(codes[encoding], (code) => tables[encoding].get(code) ?? code);
}

const word = /[A-Za-z\u00a1-\u00ff]+/gu;
const asciiLetter = /[A-Za-z]/u;
/** Signs and letters of Latin-1 that Vietnamese in Unicode does not have. */
const foreignLetter =
  /[\u00a1-\u00b1\u00b5-\u00b9\u00bb-\u00be\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00cf\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe]/u;
/** Letters that only Unicode has: the paragraph is not, or not wholly, in a legacy encoding. */
const unicodeLetter = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]/u;

const FEWEST_WORDS = 2;
const USUAL_SHARE = 0.8;

/** The part of a paragraph (NFC) that is in a legacy encoding; null where it is not, or is in doubt. */
export function legacyStretch(text: string): LegacyStretch | null {
  if (!foreignLetter.test(text) || unicodeLetter.test(text)) return null;
  const words = [...text.matchAll(word)].filter(([letters]) => asciiLetter.test(letters));
  const telling = words.filter(([letters]) => foreignLetter.test(letters));
  const [tcvn3, vni] = [readable(telling, "TCVN3"), readable(telling, "VNI")];
  if (Math.max(tcvn3, vni) < Math.max(FEWEST_WORDS, telling.length * USUAL_SHARE)) return null;
  const encoding = tcvn3 >= vni ? "TCVN3" : "VNI";
  const encoded = words.filter(([letters]) => decodeLegacy(letters, encoding) !== letters);
  const [first, last] = [encoded[0], encoded.at(-1)];
  return first && last ? { encoding, start: first.index, end: last.index + last[0].length } : null;
}

/** How many of the words wholly become Vietnamese syllables. */
function readable(words: readonly RegExpExecArray[], encoding: LegacyEncoding): number {
  const decoded = words.map(([letters]) => decodeLegacy(letters, encoding));
  return decoded.filter((letters) => isSyllable(letters) && !foreignLetter.test(letters)).length;
}
