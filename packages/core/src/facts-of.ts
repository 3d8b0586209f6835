import type { Analysis } from "./analysis.ts";
import { symbolKey } from "./citation/canonical.ts";
import { titlesIn } from "./cited-titles.ts";
import { datingsIn } from "./datings.ts";
import type { AdministrativeDocument } from "./document/document.ts";
import type { DraftFacts } from "./draft-facts.ts";
import { comparedParagraphs } from "./duplicate-paragraphs.ts";
import { linesOf } from "./lines-of.ts";
import { once } from "./once.ts";
import { ownId } from "./own-id.ts";
import { mentionsIn } from "./stated-mentions.ts";
import { symbolsIn } from "./stated-symbols.ts";
import { keyed } from "./title-versions.ts";
import type { Uttered } from "./utterances.ts";
import { statementsOf } from "./utterances.ts";

/** What may be told to `factsOf`. */
export interface FactsOptions {
  /** False where no paragraphs are compared (`comparesParagraphs`): the facts are smaller without them, and sooner had. */
  readonly paragraphs?: boolean;
}

/**
 * What the checks across drafts need to know of a draft, under the name by which diagnostics of other drafts shall call it. Asked
 * again for the same analysis, path and options it gives the same object.
 */
export function factsOf(analysis: Analysis, path: string, { paragraphs = true }: FactsOptions = {}): DraftFacts {
  const known = (paragraphs ? fullFacts : shortFacts)(analysis);
  const facts = known.get(path) ?? {
    path,
    ...namelessFacts(analysis),
    paragraphs: paragraphs ? comparedParagraphs(analysis) : [],
  };
  known.set(path, facts);
  return facts;
}

const fullFacts = once((_: Analysis) => new Map<string, DraftFacts>());
const shortFacts = once((_: Analysis) => new Map<string, DraftFacts>());

const namelessFacts = once((analysis: Analysis): Omit<DraftFacts, "path" | "paragraphs"> => {
  const lines = linesOf(analysis);
  const dates = datingsIn(analysis).filter(({ local }) => !local);
  const titles = titlesIn(analysis).filter(({ key, local }) => key !== null && !local);
  return {
    documents: statementsOf(ownDocument(analysis.document), lines),
    dates: statementsOf(dates, lines),
    titles: statementsOf(titles.map(keyed), lines),
    symbols: statementsOf(symbolsIn(analysis), lines),
    mentions: statementsOf(mentionsIn(analysis), lines),
    numbers: numbersIn(analysis),
  };
});

function numbersIn({ citations }: Analysis): readonly string[] {
  const numbers = new Set<string>();
  for (const citation of citations) {
    const number = symbolKey(citation);
    if (number !== null) numbers.add(number);
  }
  return [...numbers];
}

function ownDocument(document: AdministrativeDocument): readonly Uttered<null>[] {
  const [key, number] = [ownId(document), document.header.number];
  return key === null || number === null ? [] : [{ key, variant: "", value: null, span: number.span }];
}
