import { bodyNameStarts } from "./body-name-starts.ts";
import type { NearName } from "./data/organizations.ts";
import { nearNames } from "./data/organizations.ts";
import type { ProseWords } from "./markdown/prose-types.ts";
import { onceOfWords } from "./text/memory.ts";
import { eitherTone } from "./text/vietnamese.ts";
import { matchesAt } from "./text/word-keys.ts";

/** Words that come near to the name of a body. Offsets in the text of a Prose. */
export interface FoundNear {
  readonly start: number;
  readonly end: number;
  readonly near: NearName;
}

const patterns: readonly (readonly [RegExp, NearName])[] = nearNames.map((near) => [
  new RegExp(`(?<![A-Za-zÀ-ỹ\\d])(?:${eitherTone(near.wrong)})(?![A-Za-zÀ-ỹ])`, "gu"),
  near,
]);
const anyName = new RegExp(nearNames.map(({ wrong }) => eitherTone(wrong)).join("|"), "uy");

/** What comes near to names of bodies in a Prose, by name. */
export const nearNamesIn: (prose: ProseWords) => readonly FoundNear[] = onceOfWords((prose) =>
  nearNamesAmong(prose.text, bodyNameStarts(prose)),
);

/** What comes near to names in a text, where it begins at one of some places. */
export function nearNamesAmong(text: string, starts: readonly number[]): readonly FoundNear[] {
  if (starts.length === 0) return NONE;
  if (matchesAt(anyName, text, starts).length === 0) return NONE;
  return patterns.flatMap(([pattern, near]) =>
    [...text.matchAll(pattern)].map(({ 0: all, index }) => ({ start: index, end: index + all.length, near })),
  );
}

const NONE: readonly FoundNear[] = [];
