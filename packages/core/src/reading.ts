import type { Citation } from "./citation/citation.ts";
import { movedCitation } from "./citation/moved-citation.ts";
import { citationsOf } from "./citation/parse-citations.ts";
import type { ProseFacts } from "./document/prose-facts.ts";
import { movedFacts, proseFacts } from "./document/prose-facts.ts";
import type { ProseText } from "./markdown/prose.ts";
import { toProse } from "./markdown/prose.ts";
import type { Prose } from "./markdown/prose-types.ts";
import { readBlocks } from "./markdown/read-blocks.ts";

/** What is read of a draft block by block and prose by prose: the part of an analysis that the next version can take over. */
export interface Reading extends ProseText {
  /** The citations of each prose. */
  readonly cited: readonly (readonly Citation[])[];
  /** What the document takes from each prose. */
  readonly facts: readonly ProseFacts[];
}

/** Reads a draft; given an earlier version, only the blocks that changed. Both ways give equal values. */
export function readDraft(text: string, previous: Reading | null): Reading {
  const read = toProse({ text, blocks: readBlocks(text, previous) }, previous);
  return {
    ...read,
    cited: read.proses.map((_, index) => citedIn(read, index, previous)),
    facts: read.proses.map((prose, index) => factsOf(prose, previous?.facts[read.earlier(index)])),
  };
}

function factsOf(prose: Prose, known: ProseFacts | undefined): ProseFacts {
  return known === undefined ? proseFacts(prose) : movedFacts(known, prose);
}

function citedIn(read: ProseText, index: number, previous: Reading | null): readonly Citation[] {
  const prose = read.proses[index];
  const earlier = read.earlier(index);
  const known = previous?.cited[earlier];
  if (prose === undefined) return [];
  if (known === undefined) return citationsOf(prose);
  if (prose === previous?.proses[earlier] || known.length === 0) return known;
  const by = (read.drafts[index]?.by ?? 0) - (previous?.drafts[earlier]?.by ?? 0);
  return known.map((citation) => movedCitation(citation, prose, by));
}
