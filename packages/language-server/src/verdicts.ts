import type { Diagnostic, DraftFacts } from "@cchc/core";
import { bearingsOf } from "@cchc/core";
import type { CorpusChange } from "./corpus-keeper.ts";

/** What was found in a draft, by which of its states, and what it hangs on. */
interface Verdict {
  readonly facts: DraftFacts;
  /** Configuration and registers: the same object as long as they are the same. */
  readonly judgedBy: object;
  readonly diagnostics: readonly Diagnostic[];
  /** The drafts that its findings point at. */
  readonly related: ReadonlySet<string>;
}

/** Findings that still hold, so that a change in one draft does not cost a check of all. */
export interface Verdicts {
  get(facts: DraftFacts, judgedBy: object): readonly Diagnostic[] | null;
  set(facts: DraftFacts, judgedBy: object, diagnostics: readonly Diagnostic[]): void;
  /** Forgets what may be found otherwise after a change; true when it was found in a draft that is itself as it was. */
  forget(change: CorpusChange): boolean;
}

export function createVerdicts(): Verdicts {
  const verdicts = new Map<string, Verdict>();
  return {
    get: (facts, judgedBy) => {
      const known = verdicts.get(facts.path);
      return known?.facts === facts && known.judgedBy === judgedBy ? known.diagnostics : null;
    },
    set: (facts, judgedBy, diagnostics) => {
      const related = new Set(diagnostics.flatMap((one) => one.related.map(({ path }) => path)));
      related.delete(facts.path);
      verdicts.set(facts.path, { facts, judgedBy, diagnostics, related });
    },
    forget: (change) => {
      const touched = [...verdicts].filter(([path, verdict]) => isTouched(path, verdict, change)).map(([path]) => path);
      for (const path of touched) verdicts.delete(path);
      return touched.some((path) => !change.paths.has(path));
    },
  };
}

function isTouched(path: string, { facts, related }: Verdict, { bearings, paths }: CorpusChange): boolean {
  if (paths.has(path) || [...related].some((other) => paths.has(other))) return true;
  return bearings.size > 0 && [...bearingsOf(facts).keys()].some((key) => bearings.has(key));
}
