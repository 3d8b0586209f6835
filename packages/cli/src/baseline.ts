import type { CheckedDraft } from "./check-drafts.ts";
import { fingerprint, wrongWords } from "./fingerprint.ts";

/** A finding that is known, as often as it stands in its draft. */
export interface KnownFinding {
  readonly rule: string;
  /** The beginning of the wrong words, for people who read the file. */
  readonly words: string;
  readonly fingerprint: string;
  readonly count: number;
}

/** The findings known in each draft, by its path as the baseline names it. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>;

/** The drafts without what is known. */
export interface Unknown {
  readonly drafts: readonly CheckedDraft[];
  /** Number of findings left out. */
  readonly silenced: number;
  /** Number of findings that the baseline knows and that are no longer there. */
  readonly gone: number;
}

const EXCERPT = 80;

/** Leaves out what the baseline knows. Of findings alike, as many as it counts; those beyond are new, whichever they are. */
export function withoutKnown(
  drafts: readonly CheckedDraft[],
  baseline: Baseline,
  nameOf: (path: string) => string,
): Unknown {
  let silenced = 0;
  let gone = 0;
  const left = drafts.map((draft) => {
    const counts = new Map((baseline.get(nameOf(draft.path)) ?? []).map((each) => [each.fingerprint, each.count]));
    const diagnostics = draft.diagnostics.filter((diagnostic) => {
      const mark = fingerprint(diagnostic, draft.text);
      const count = counts.get(mark) ?? 0;
      counts.set(mark, Math.max(0, count - 1));
      return count === 0;
    });
    silenced += draft.diagnostics.length - diagnostics.length;
    for (const count of counts.values()) gone += count;
    return { ...draft, diagnostics };
  });
  return { drafts: left, silenced, gone };
}

/** What is to be known of these drafts from now on; a draft without findings is not named. */
export function baselineOf(drafts: readonly CheckedDraft[], nameOf: (path: string) => string): Baseline {
  const entries = drafts.map((draft) => [nameOf(draft.path), knownIn(draft)] as const);
  return new Map(entries.filter(([, findings]) => findings.length > 0));
}

function knownIn({ text, diagnostics }: CheckedDraft): readonly KnownFinding[] {
  const known = new Map<string, KnownFinding>();
  for (const diagnostic of diagnostics) {
    const mark = fingerprint(diagnostic, text);
    const count = (known.get(mark)?.count ?? 0) + 1;
    const words = wrongWords(diagnostic, text).slice(0, EXCERPT);
    known.set(mark, { rule: diagnostic.ruleId, words, fingerprint: mark, count });
  }
  return [...known.values()].sort((a, b) => compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
