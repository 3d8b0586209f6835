import type {
  Analysis,
  Config,
  Corpus,
  Diagnostic,
  DraftFacts,
  FactsOptions,
  LanguageModel,
  Register,
} from "@cchc/core";
import { analyze, factsOf, lint, loadLanguageModel, needsLanguageModel, placed } from "@cchc/core";
import type { Begin } from "./timing.ts";
import { untimed } from "./timing.ts";

/** A draft and by what it is judged. */
export interface Judged {
  readonly path: string;
  readonly text: string;
  readonly config: Config;
  readonly registers: readonly Register[];
}

/** Takes what was found of a draft, by its place among those asked for. */
export type Take<T> = (answer: T, at: number) => void;

/** Reads and judges drafts. A run asks twice: first for the facts of all drafts, then for what is wrong in each beside the others. */
export interface Examiner {
  /** Hands over the facts of each draft, in no particular order. */
  facts(drafts: readonly Judged[], options: FactsOptions, take: Take<DraftFacts>): Promise<void>;
  /** Hands over what is wrong in each draft, in no particular order; the corpus has counted all of them. */
  judge(drafts: readonly Judged[], corpus: Corpus, take: Take<readonly Diagnostic[]>): Promise<void>;
  close(): Promise<void>;
}

/** Of so many characters analyses are kept from the first question to the second, about 16 bytes for each; others are made twice. */
export const KEPT_CHARACTERS = 2_500_000;

/** Examines in this thread; `loadModel` gives the counts of the language where a rule that runs wants them. */
export function localExaminer(
  keptCharacters: number = KEPT_CHARACTERS,
  loadModel: () => Promise<LanguageModel | null> = loadLanguageModel,
  begin: Begin = untimed,
): Examiner {
  const keep = analysisKeeper(keptCharacters);
  const analysisOf = (draft: Text): Analysis => {
    const ended = begin("analyze");
    const analysis = keep(draft);
    ended();
    return analysis;
  };
  return {
    facts: async (drafts, options, take) => {
      for (const [at, draft] of drafts.entries()) {
        const analysis = analysisOf(draft);
        const ended = begin("facts");
        const facts = factsOf(placed(analysis, draft.config.settings), draft.path, options);
        ended();
        take(facts, at);
      }
    },
    judge: async (drafts, corpus, take) => {
      const languageModel = drafts.some(({ config }) => needsLanguageModel(config)) ? await loadModel() : null;
      for (const [at, draft] of drafts.entries()) {
        const { path, config, registers } = draft;
        take(lint(analysisOf(draft), { path, config, registers, corpus, languageModel, onRule: begin }), at);
      }
    },
    close: async () => undefined,
  };
}

type Text = Pick<Judged, "path" | "text">;

/** A draft so large keeps also what its next version can take over, for when it is fixed. */
const LARGE = 200_000;

function analysisKeeper(most: number): (draft: Text) => Analysis {
  const kept = new Map<string, Analysis>();
  let characters = 0;
  return ({ path, text }) => {
    const known = kept.get(path);
    if (known?.text === text) return known;
    const whole = analyze(text, { previous: known });
    // A copy is lighter by all that the next version of the draft could take over, and by what was derived so far.
    const analysis = text.length < LARGE ? { ...whole } : whole;
    const more = text.length - (known?.text.length ?? 0);
    if (characters + more <= most) {
      kept.set(path, analysis);
      characters += more;
    }
    return analysis;
  };
}
