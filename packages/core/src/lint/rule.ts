import type { Analysis } from "../analysis.ts";
import type { Corpus, Draft } from "../corpus.ts";
import type { LanguageModel } from "../language/language-model.ts";
import type { Register } from "../register.ts";
import type { Localized } from "../text/localized.ts";
import type { Place } from "../text/place.ts";
import type { Span } from "../text/span.ts";

export type { Localized } from "../text/localized.ts";

/** How grave a finding is. */
export type Level = "error" | "warning" | "info";
/** Languages of messages. */
export type Language = "vi" | "en";
/** How far a draft has come: being drafted, submitted for signature, issued. */
export type Stage = "draft" | "submission" | "issued";

/** Replaces the words of `span` by `text`; an empty span inserts, an empty text deletes. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A change that a person may choose; never made unasked. */
export interface Suggestion<Id extends string = string> {
  readonly messageId: Id;
  readonly data?: Readonly<Record<string, string>>;
  readonly edits: readonly Edit[];
}

/** Another place that a problem has to do with; it may lie in another draft. */
export interface Related<Id extends string = string> {
  /** In the draft itself, or a place of any draft. */
  readonly span: Span | Place;
  readonly messageId: Id;
  readonly data?: Readonly<Record<string, string>>;
}

/** What a rule saw. `level` overrides the configured level downwards only (an aside that the catalogue marks weaker). */
export interface Problem<Id extends string = string> {
  readonly messageId: Id;
  /** Exactly the wrong words, in the source. */
  readonly span: Span;
  readonly data?: Readonly<Record<string, string>>;
  readonly level?: Level;
  /** Reported under the preset `strict` only: an aside of a rule that `recommended` runs too. */
  readonly strict?: boolean;
  /** Safe: taken by `--fix`; idempotent, changes no meaning. */
  readonly fix?: readonly Edit[];
  /** Offered in the editor only. */
  readonly suggestions?: readonly Suggestion<Id>[];
  readonly related?: readonly Related<Id>[];
  /** Words in question that may be right after all: where the user's dictionary has them, nothing is reported. */
  readonly accept?: string;
}

/** What the user told about the draft, config and options merged; null where unknown. */
export interface Settings {
  readonly unit: string | null;
  readonly province: string | null;
  readonly stage: Stage;
  /** ISO date; null where the caller gave none. There is no clock in the core. */
  readonly today: string | null;
}

/** All that a rule may know. */
export interface RuleContext {
  readonly draft: Draft;
  readonly analysis: Analysis;
  readonly corpus: Corpus;
  /** Registers of known documents; where two speak of one document, the first counts. */
  readonly registers: readonly Register[];
  /** Counts of the language; null where the caller gave none. */
  readonly languageModel: LanguageModel | null;
  readonly settings: Settings;
  /** Whether problems marked `strict` are shown; where they are not, a rule need not look for them. */
  readonly strict: boolean;
  readonly options: unknown;
}

/** What a rule is about. */
export type RuleGroup = "citation" | "unit" | "numbering" | "form" | "text";

/** A check of drafts. It reads an analysis and yields problems; it never parses and never throws on purpose. */
export interface Rule<Id extends string = string> {
  readonly id: string;
  readonly group: RuleGroup;
  /** One sentence for lists and page heads. */
  readonly summary: Localized;
  /** The clause that is broken, written so that our own grammar reads it; null where there is none. */
  readonly legalBasis: string | null;
  readonly presets: { readonly recommended: Level | "off"; readonly strict: Level | "off" };
  readonly fixable: "safe" | "suggestion" | null;
  /** Finds more where it is given the counts of the language (`loadLanguageModel`). */
  readonly usesLanguageModel?: true;
  /** `{name}` in them is filled from `Problem.data`. */
  readonly messages: Readonly<Record<Id, Localized>>;
  check(context: RuleContext): Iterable<Problem<Id>>;
}

/** Gives a rule its type: message ids used by `check` must exist in `messages`. */
export function defineRule<const Id extends string>(rule: Rule<Id>): Rule<Id> {
  return rule;
}
