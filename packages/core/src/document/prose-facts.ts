import type { Prose } from "../markdown/prose-types.ts";
import { wordKeysOf } from "../text/word-keys.ts";
import type { PrintedNumber } from "./numbering.ts";
import { readNumber } from "./numbering.ts";
import type { BodyHead } from "./organizations.ts";
import { bodyHeadsIn } from "./organizations.ts";
import type { Passage } from "./passage.ts";
import { linesOf } from "./passage.ts";
import { passagesOf } from "./passages.ts";
import type { LevelWord } from "./units.ts";
import { levelWordsIn } from "./units.ts";

/** What is read of one Prose by itself, whatever stands around it: the part of the work that another version of the draft can take over. */
export interface ProseFacts {
  readonly prose: Prose;
  readonly lines: readonly Passage[];
  readonly passages: readonly Passage[];
  /** The number with which each passage begins. */
  readonly numbers: readonly (PrintedNumber | null)[];
  readonly levelWords: readonly LevelWord[];
  readonly heads: readonly BodyHead[];
}

/** Reads one Prose. */
export function proseFacts(prose: Prose): ProseFacts {
  const lines = linesOf(prose);
  const passages = passagesOf(prose, lines);
  const keys = wordKeysOf(prose);
  const numbers = passages.map(({ text }) => readNumber(text));
  return {
    prose,
    lines,
    passages,
    numbers,
    levelWords: levelWordsIn(prose.text, keys),
    heads: bodyHeadsIn(prose.text, keys),
  };
}

/** The same of a Prose with the same words at another place. */
export function movedFacts(facts: ProseFacts, prose: Prose): ProseFacts {
  if (facts.prose === prose) return facts;
  const lines = facts.lines.map((line) => moved(line, prose));
  const passages = facts.passages === facts.lines ? lines : facts.passages.map((part) => moved(part, prose));
  return {
    prose,
    lines,
    passages,
    numbers: facts.numbers,
    levelWords: facts.levelWords,
    heads: facts.heads,
  };
}

function moved({ start, end, text }: Passage, prose: Prose): Passage {
  return { prose, start, end, text };
}
