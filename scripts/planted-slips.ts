import type { Analysis, Prose } from "@cchc/core";
import type { Chance } from "./chance.ts";
import type { Change, Known, Place, Word } from "./slip-kinds.ts";
import { commonKinds, rareKinds } from "./slip-kinds.ts";

/** A mistake put into a text: where it stands there, what it is and what stood there before. */
export interface Planted {
  readonly kind: string;
  /** Offsets in the text with all mistakes. */
  readonly start: number;
  readonly end: number;
  readonly wrong: string;
  readonly right: string;
}

export interface PlantedText {
  readonly text: string;
  readonly planted: readonly Planted[];
}

/** So many words lie between two mistakes. */
const DISTANCE = 40;
const WORD = /[\p{L}\p{N}]+/gu;

type Made = Change & { readonly kind: string };

/** Puts mistakes of all kinds into a draft, far enough from each other that each has its right context. */
export function plantSlips({ text, proses }: Analysis, known: Known, chance: Chance): PlantedText {
  const changes: Made[] = [];
  let room = 0;
  for (const prose of proses) {
    const words = wordsOf(prose);
    for (let at = 0; at < words.length; at += 1) {
      room -= 1;
      const made = room > 0 ? null : slipAt({ text: prose.text, words, at, known, chance }, prose, text);
      if (made === null) continue;
      changes.push(made);
      room = DISTANCE * (0.75 + chance() / 2);
    }
  }
  return apply(text, changes);
}

/** A mistake of a kind that fits few places where this is one of them, else of one that fits most. */
function slipAt(place: Place, prose: Prose, source: string): Made | null {
  const turn = Math.floor(place.chance() * commonKinds.length);
  for (const { name, change } of [...rareKinds, ...commonKinds.slice(turn), ...commonKinds.slice(0, turn)]) {
    const made = change(place);
    const placed = made === null ? null : inSource(made, prose, source);
    if (placed !== null) return { ...placed, kind: name };
  }
  return null;
}

function wordsOf({ text }: Prose): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, text: word }));
}

/** Null where markup or a line break stands inside. */
function inSource({ start, end, text }: Change, prose: Prose, source: string): Change | null {
  const span = prose.map.toSourceSpan(start, end);
  const same = source.slice(span.start, span.end) === prose.text.slice(start, end);
  return same ? { start: span.start, end: span.end, text } : null;
}

function apply(text: string, changes: readonly (Change & { readonly kind: string })[]): PlantedText {
  const planted: Planted[] = [];
  let [made, done] = ["", 0];
  for (const { kind, start, end, text: wrong } of changes.toSorted((a, b) => a.start - b.start)) {
    if (start < done) continue;
    made += text.slice(done, start);
    planted.push({ kind, start: made.length, end: made.length + wrong.length, wrong, right: text.slice(start, end) });
    made += wrong;
    done = end;
  }
  return { text: made + text.slice(done), planted };
}
