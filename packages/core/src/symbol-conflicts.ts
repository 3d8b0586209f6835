import { titleLikeness } from "./citation/title-likeness.ts";
import type { Corpus, Draft } from "./corpus.ts";
import { derive } from "./corpus.ts";
import type { Said, StatedSymbol } from "./draft-facts.ts";
import type { SymbolMention } from "./stated-symbols.ts";
import { symbolsIn } from "./stated-symbols.ts";
import { grouped } from "./text/grouped.ts";

/** One symbol of a document, in the drafts that write it so. */
interface SaidSymbol extends Said<StatedSymbol>, StatedSymbol {}

/** A citation whose symbol is not the one that other drafts give the document. */
export interface DoubtfulSymbol {
  readonly mention: SymbolMention;
  readonly others: readonly SaidSymbol[];
}

/** The places of a draft that write a symbol otherwise than other drafts; a draft that contradicts itself is left out. */
export function doubtfulSymbols(draft: Draft, corpus: Corpus): readonly DoubtfulSymbol[] {
  const byKey = grouped(symbolsIn(draft.analysis), ({ key }) => key);
  return [...byKey].flatMap(([key, mentions]) => {
    const [first] = mentions;
    if (first === undefined || mentions.some(({ variant }) => variant !== first.variant)) return [];
    const { said, right } = derive(corpus, "symbols", key, writingsAmong);
    const own = said.find(({ variant }) => variant === first.variant);
    if (own === undefined || right === own) return [];
    const others = said.filter((one) => one !== own && one.variant !== "" && isOneDocument(one, own));
    return others.length === 0 ? [] : mentions.map((mention) => ({ mention, others }));
  });
}

interface Writings {
  readonly said: readonly SaidSymbol[];
  /** The one that fits type and issuer, of several that of most drafts; null on a tie. */
  readonly right: SaidSymbol | null;
}

/** The writings of a symbol that has several. */
function writingsAmong(statements: readonly Said<StatedSymbol>[]): Writings {
  if (statements.length < 2) return ONE_WRITING;
  const said = statements.flatMap((one) => one.first.slice(0, 1).map(({ value }) => ({ ...one, ...value })));
  const fitting = said.filter(({ fits }) => fits);
  const candidates = fitting.length > 0 ? fitting : said.filter(({ variant }) => variant !== "");
  const [first, second] = candidates.toSorted((a, b) => b.drafts - a.drafts);
  return { said, right: first === undefined || first.drafts === second?.drafts ? null : first };
}

const ONE_WRITING: Writings = { said: [], right: null };

function isOneDocument({ title: one }: StatedSymbol, { title: other }: StatedSymbol): boolean {
  return one === null || other === null || titleLikeness(one, other) !== "different";
}
