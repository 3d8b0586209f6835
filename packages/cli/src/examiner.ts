import { setImmediate as breath } from "node:timers/promises";
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
import { factsOf, lint, loadLanguageModel, needsLanguageModel, placed } from "@cchc/core";
import type { DraftText } from "./analysis-keeper.ts";
import { analysisKeeper } from "./analysis-keeper.ts";
import type { Begin } from "./timing.ts";
import { untimed } from "./timing.ts";

/** A draft and by what it is judged. */
export interface Judged extends DraftText {
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

/** How this thread examines. */
export interface LocalOptions {
  readonly keptCharacters?: number;
  /** Whether drafts may be asked about again when they are judged, in a next version. */
  readonly again?: boolean;
  /** Gives the counts of the language where a rule that runs wants them. */
  readonly loadModel?: () => Promise<LanguageModel | null>;
  readonly begin?: Begin;
}

/** Examines in this thread; between two drafts others have their turn: a user who wants to stop, threads that have an answer. */
export function localExaminer(options: LocalOptions = {}): Examiner {
  const { keptCharacters, again = false, loadModel = loadLanguageModel, begin = untimed } = options;
  const keeper = analysisKeeper(keptCharacters);
  const analysisOf = (draft: DraftText): Analysis => {
    const ended = begin("analyze");
    const analysis = keeper.analysisOf(draft);
    ended();
    return analysis;
  };
  return {
    facts: async (drafts, wanted, take) => {
      for (const [at, draft] of drafts.entries()) {
        const analysis = analysisOf(draft);
        const ended = begin("facts");
        const facts = factsOf(placed(analysis, draft.config.settings), draft.path, wanted);
        ended();
        take(facts, at);
        await breath();
      }
    },
    judge: async (drafts, corpus, take) => {
      const languageModel = drafts.some(({ config }) => needsLanguageModel(config)) ? await loadModel() : null;
      for (const [at, draft] of drafts.entries()) {
        const { path, config, registers } = draft;
        const found = lint(analysisOf(draft), { path, config, registers, corpus, languageModel, onRule: begin });
        if (!again) keeper.forget(path);
        take(found, at);
        await breath();
      }
    },
    close: async () => undefined,
  };
}
