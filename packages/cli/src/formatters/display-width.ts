const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;
/** Characters that would move the cursor, ring, colour or reorder the line of a terminal. */
const UNPRINTABLE = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;
const HAS_UNPRINTABLE = new RegExp(UNPRINTABLE.source, "u");
const TAB = "    ";

/** A stretch of a draft as it may be written to a terminal: tabs as spaces, control characters as "�". */
export function printable(text: string): string {
  return HAS_UNPRINTABLE.test(text) ? text.replaceAll("\t", TAB).replace(UNPRINTABLE, "�") : text;
}

/** Columns that a stretch of a text fills when it is printed (`printable`): none for combining marks, two for wide characters. */
export function displayWidth(text: string, from = 0, to: number = text.length): number {
  let width = 0;
  for (let at = from; at < to; ) {
    const unit = text.charCodeAt(at);
    if (unit < KNOWN) {
      width += knownWidth(unit);
      at += 1;
    } else {
      const character = at + 1 < to ? String.fromCodePoint(text.codePointAt(at) ?? 0) : text.charAt(at);
      width += characterWidth(character);
      at += character.length;
    }
  }
  return width;
}

/** All letters of Vietnamese, and what stands beside them, lie below. */
const KNOWN = 0x2100;
const NOT_YET = 255;
/** The widths of characters, as far as they were met. */
const widths: Uint8Array = new Uint8Array(KNOWN).fill(NOT_YET);

function knownWidth(unit: number): number {
  const known = widths[unit] ?? NOT_YET;
  if (known !== NOT_YET) return known;
  const width = characterWidth(String.fromCharCode(unit));
  widths[unit] = width;
  return width;
}

function characterWidth(character: string): number {
  if (character === "\t") return TAB.length;
  if (HAS_UNPRINTABLE.test(character)) return 1;
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
