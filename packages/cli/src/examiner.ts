import type { Analysis, Config, Corpus, Diagnostic, DraftFacts, LanguageModel, Register } from "@cchc/core";
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

/** Reads and judges drafts. A run asks twice: first for the facts of all drafts, then for what is wrong in each beside the others. */
export interface Examiner {
  /** Hands over the facts of each draft, in no particular order. */
  facts(drafts: readonly Judged[], take: (facts: DraftFacts, at: number) => void): Promise<void>;
  /** What is wrong in each draft; the corpus has counted all of them. */
  judge(drafts: readonly Judged[], corpus: Corpus): Promise<readonly (readonly Diagnostic[])[]>;
  close(): Promise<void>;
}

/** Of so many characters analyses are kept from the first question to the second, about 30 bytes for each; others are made twice. */
export const KEPT_CHARACTERS = 1_000_000;

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
    facts: async (drafts, take) => {
      for (const [at, draft] of drafts.entries()) {
        const analysis = analysisOf(draft);
        const ended = begin("facts");
        const facts = factsOf(placed(analysis, draft.config.settings), draft.path);
        ended();
        take(facts, at);
      }
    },
    judge: async (drafts, corpus) => {
      const languageModel = drafts.some(({ config }) => needsLanguageModel(config)) ? await loadModel() : null;
      return drafts.map((draft) => {
        const { path, config, registers } = draft;
        return lint(analysisOf(draft), { path, config, registers, corpus, languageModel, onRule: begin });
      });
    },
    close: async () => undefined,
  };
}

type Text = Pick<Judged, "path" | "text">;

function analysisKeeper(most: number): (draft: Text) => Analysis {
  const kept = new Map<string, Analysis>();
  let characters = 0;
  return ({ path, text }) => {
    const known = kept.get(path);
    if (known?.text === text) return known;
    const analysis = analyze(text, { previous: known });
    const more = text.length - (known?.text.length ?? 0);
    if (characters + more <= most) {
      kept.set(path, analysis);
      characters += more;
    }
    return analysis;
  };
}
