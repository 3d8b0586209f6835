import type { TitleWord } from "./citation/title-difference.ts";
import { titleWords } from "./citation/title-difference.ts";
import type { CitedTitle } from "./cited-titles.ts";
import { titlesIn } from "./cited-titles.ts";
import type { Corpus, Draft } from "./corpus.ts";
import { derive, saidBy } from "./corpus.ts";
import type { Said, SaidAt, StatedTitle } from "./draft-facts.ts";
import { linesOf } from "./lines-of.ts";
import { once } from "./once.ts";
import { grouped } from "./text/grouped.ts";
import { statementsOf } from "./utterances.ts";

/** One wording of a document's abstract, wherever it stands in the run. */
export interface TitleVersion {
  readonly said: Said<StatedTitle>;
  /** How it is worded in the first place. */
  readonly value: StatedTitle;
  readonly words: readonly TitleWord[];
}

/** An abstract and the wordings that the run has of it. */
export interface ComparedTitle {
  readonly title: CitedTitle;
  /** The wording of this place; null where there is no other, and for a citation without a full date, which is compared with none. */
  readonly own: TitleVersion | null;
  /** The other wordings, the most frequent first. */
  readonly others: readonly TitleVersion[];
}

/** A title that is worded in more ways than this is told in the authors' own words. */
const MAX_VERSIONS = 20;

/** The abstracts in a draft beside the other wordings of the same documents. */
export function comparedTitles({ path, analysis }: Draft, corpus: Corpus): readonly ComparedTitle[] {
  const titles = titlesIn(analysis);
  const local = once((group: readonly CitedTitle[]) =>
    toVersions(saidBy(path, statementsOf(group.map(keyed), linesOf(analysis)))),
  );
  const groups = grouped(titles, ({ key, local: alone }) => (key === null || !alone ? null : key));
  return titles.map((title) => {
    const group = groups.get(title.key ?? "");
    const versions =
      title.key === null ? [] : title.local && group ? local(group) : derive(corpus, "titles", title.key, toVersions);
    return {
      title,
      own: versions.find(({ said }) => said.variant === title.variant) ?? null,
      others: versions.filter(({ said }) => said.variant !== title.variant),
    };
  });
}

/** A title under the key that it has. */
export function keyed(title: CitedTitle): CitedTitle & { readonly key: string } {
  return { ...title, key: title.key ?? "" };
}

/** The wordings of a title that has several. */
function toVersions(said: readonly Said<StatedTitle>[]): readonly TitleVersion[] {
  if (said.length < 2) return [];
  return said
    .toSorted((a, b) => b.places - a.places)
    .slice(0, MAX_VERSIONS)
    .map((one) => {
      const { value } = one.first[0] as SaidAt<StatedTitle>;
      return { said: one, value, words: titleWords(value.text, 0, value.text.length) };
    });
}
