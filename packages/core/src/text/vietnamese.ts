import { lookAlikes } from "./look-alikes.ts";

const LOOK_ALIKE = new RegExp(`[${[...lookAlikes.keys()].join("")}]`, "g");

/** Puts the Vietnamese letter for each look-alike of another alphabet; the length does not change, so offsets stay valid. */
export function foldLookAlikes(text: string): string {
  return text.replace(LOOK_ALIKE, (letter) => lookAlikes.get(letter) ?? letter);
}

// Only an open syllable is spelt both ways: "hoà" or "hòa", but "hoàn" alone; the u of "qu" belongs to the consonant: "quý" alone.
const TONE_ON_SECOND_VOWEL =
  /([oO])([àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ])(?![A-Za-zÀ-ỹ])|(?<![qQ])([uU])([ỳýỷỹỵỲÝỶỸỴ])(?![A-Za-zÀ-ỹ])/gu;

/** Most texts have no such pair: to look for one before some letters costs less than to replace it before all. */
const PAIR =
  /(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?![a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff])/;

const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/;

/** Puts the tone where the older spelling has it ("hoà" → "hòa", "uỷ" → "ủy"), for keys of comparison only. Wants and gives NFC. */
export function foldTone(text: string): string {
  if (!PAIR.test(text)) return text;
  return text.replace(TONE_ON_SECOND_VOWEL, (_pair, o?: string, afterO?: string, u?: string, afterU?: string) => {
    const second = (afterO ?? afterU ?? "").normalize("NFD");
    const tone = TONE_MARK.exec(second)?.[0] ?? "";
    return ((o ?? u ?? "") + tone).normalize("NFC") + second.replace(tone, "");
  });
}

/** Whatever NFC may change stands here: the letters of Latin and Vietnamese and the marks of print are what they are. */
const UNSTABLE = /[\u0300-\u1dff\u1f00-\u200f\u2028-\uffff]/;

const TONE_ON_FIRST_VOWEL = /([òóỏõọÒÓỎÕỌ])([aeAE])(?![A-Za-zÀ-ỹ])|(?<![qQ])([ùúủũụÙÚỦŨỤ])([yY])(?![A-Za-zÀ-ỹ])/gu;

/** A source of patterns that finds the words of another one with the tone in either place, so that a text need not be folded for it. */
export function eitherTone(source: string): string {
  return source.replace(TONE_ON_FIRST_VOWEL, (pair) => {
    const [first = "", tone = "", second = ""] = pair.normalize("NFD");
    return `(?:${pair}|${first}${(second + tone).normalize("NFC")})`;
  });
}

/** The text in NFC, as most texts are. */
export function toNfc(text: string): string {
  return UNSTABLE.test(text) ? text.normalize("NFC") : text;
}

/** NFC in lower case. */
function foldCase(text: string): string {
  return toNfc(text).toLowerCase();
}

/** White space other than single spaces. */
const UNTIDY = /[^\S ]| {2}/;

/** A key under which two spellings of the same words are equal: NFC, lower case, one place of the tone, single spaces. */
export function compareKey(text: string): string {
  const folded = foldTone(foldCase(text));
  return (UNTIDY.test(folded) ? folded.replace(/\s+/g, " ") : folded).trim();
}

/** Of each UTF-16 unit the bare letter, or one of these; 0 while it is not known. */
const bareUnits = new Uint16Array(0x10000);
const MARK_ALONE = 0xffff;
const NOT_ALONE = 0xfffe;

/** The bare Latin letters: "Thạch Khê" → "Thach Khe", "Đồng" → "Dong". */
export function stripDiacritics(text: string): string {
  let bare = "";
  let done = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const letter = bareUnits[unit] || bareUnit(unit);
    if (letter === unit) continue;
    if (letter === NOT_ALONE) return strippedWhole(text);
    bare += text.slice(done, at);
    if (letter !== MARK_ALONE) bare += String.fromCharCode(letter);
    done = at + 1;
  }
  return done === 0 ? text : bare + text.slice(done);
}

function bareUnit(unit: number): number {
  const bare = strippedWhole(String.fromCharCode(unit));
  const letter = isSurrogate(unit) || bare.length > 1 ? NOT_ALONE : bare === "" ? MARK_ALONE : bare.charCodeAt(0);
  bareUnits[unit] = letter;
  return letter;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** As `stripDiacritics`, for any text. */
function strippedWhole(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");
}
