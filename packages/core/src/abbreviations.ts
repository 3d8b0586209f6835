import type { Analysis } from "./analysis.ts";
import { LOWER } from "./text/letters.ts";
import type { Span } from "./text/span.ts";

/** An abbreviation where the draft says what it stands for: "cải cách hành chính (CCHC)". */
export interface Introduction {
  readonly words: string;
  readonly span: Span;
  /** The words that it shortens, "cải cách hành chính"; null where their initials do not show which they are. */
  readonly meaning: string | null;
}

// Consonants, with A or U at most at the beginning (ATTP, UBND): a word with more vowels is a name or a word in capitals.
const abbreviation = /(?<![A-Za-zÀ-ỹ\d/&.\-–])[AUÂ]?[BCDĐGHKLMNPQRSTVX]{3,8}(?![A-Za-zÀ-ỹ\d/&\-–])/gu;
const namedBefore = /(?:\(|(?:viết|gọi)\s+tắt\s+(?:là|:)\s*["“]?)[^()]{0,60}$/u;
const closes = /^["”]?\s*(?:\)|[,;]|\s+\()/u;
const afterBracket = new RegExp(String.raw`^\s*\((?=[${LOWER}])`, "u");
const ROOM = 90;

/** What looks like an abbreviation of the author in a text, with its offset there. */
export function abbreviationsIn(text: string): readonly { readonly words: string; readonly start: number }[] {
  return [...text.matchAll(abbreviation)].map(({ 0: words, index }) => ({ words, start: index }));
}

/** Whether the abbreviation at `[start, end)` stands in brackets after its words, or before them: "(CCHC)", "(sau đây viết tắt là CCHC)", "CCHC (…)". */
export function isIntroduction(text: string, start: number, end: number): boolean {
  const rest = text.slice(end, end + ROOM);
  if (afterBracket.test(rest)) return true;
  return namedBefore.test(text.slice(Math.max(0, start - ROOM), start)) && closes.test(rest);
}

/** The abbreviations that a draft introduces, each where it does so first. */
export function introductionsOf({ proses }: Analysis): ReadonlyMap<string, Introduction> {
  const found = new Map<string, Introduction>();
  for (const { text, map } of proses) {
    for (const { words, start } of abbreviationsIn(text)) {
      const end = start + words.length;
      if (found.has(words) || !isIntroduction(text, start, end)) continue;
      found.set(words, { words, span: map.toSourceSpan(start, end), meaning: meaningAt(text, words, start, end) });
    }
  }
  return found;
}

const lead = /\([^()]*$/u;
const inBrackets = /^\s*\(([^()]{1,90})\)/u;
const LONGEST_MEANING = 200;

function meaningAt(text: string, words: string, start: number, end: number): string | null {
  const inside = inBrackets.exec(text.slice(end, end + ROOM + 2))?.[1];
  const before = text.slice(Math.max(0, start - LONGEST_MEANING), start);
  const opens = lead.exec(before)?.index;
  return (
    (inside === undefined ? null : wordsOf(words, inside)) ??
    (opens === undefined ? null : wordsOf(words, before.slice(0, opens)))
  );
}

const syllable = /[A-Za-zÀ-ỹ]+/gu;
/** Words that an abbreviation passes over. */
const passedOver: ReadonlySet<string> = new Set(["và", "của", "về", "các", "cho", "ở", "theo", "trên", "trong"]);

/** The last words of a text whose initials are the letters of the abbreviation; null where they are not. */
function wordsOf(abbreviated: string, text: string): string | null {
  const letters = [...abbreviated];
  let from: number | null = null;
  for (const { 0: word, index } of [...text.matchAll(syllable)].reverse()) {
    const wanted = letters.at(-1);
    if (wanted === undefined) break;
    if (word.charAt(0).toUpperCase() === wanted) {
      letters.pop();
      from = index;
    } else if (!passedOver.has(word.toLowerCase()) || from === null) return null;
  }
  return letters.length > 0 || from === null ? null : text.slice(from).replace(gap, " ").trim();
}
const gap = /\s+/gu;
