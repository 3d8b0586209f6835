import type { Analysis } from "../analysis.ts";
import type { Corpus, Draft } from "../corpus.ts";
import { buildCorpus, isOnlyCounted, withDraft } from "../corpus.ts";
import { factsOf } from "../facts-of.ts";
import type { LanguageModel } from "../language/language-model.ts";
import { linesOf } from "../lines-of.ts";
import { placed } from "../placed.ts";
import type { Register } from "../register.ts";
import type { Place } from "../text/place.ts";
import { locate } from "../text/place.ts";
import type { Span } from "../text/span.ts";
import type { Config } from "./config.ts";
import { defaultConfig } from "./config.ts";
import type { Diagnostic, RelatedPlace } from "./diagnostic.ts";
import type { Accepted } from "./dictionary.ts";
import { acceptedBy } from "./dictionary.ts";
import type { EngineRule } from "./engine-rules.ts";
import { engineRules, internalError, unusedDirective } from "./engine-rules.ts";
import { levelOf, weaker } from "./preset.ts";
import type { Level, Problem, Rule, RuleContext } from "./rule.ts";
import { ruleUrl } from "./rule-url.ts";
import type { Switch } from "./silence.ts";
import { silence } from "./silence.ts";
import { wording } from "./wording.ts";

export interface LintOptions {
  readonly rules: readonly Rule[];
  /** The drafts checked together. What it knows of the path is taken to be this draft, or an older state of it. */
  readonly corpus?: Corpus | undefined;
  /** Registers of known documents, the user's before the one that ships with the core (`loadNationalRegister`). */
  readonly registers?: readonly Register[] | undefined;
  /** Counts of the language (`loadLanguageModel`), wanted by rules that say so (`usesLanguageModel`); without them these find less. */
  readonly languageModel?: LanguageModel | null | undefined;
  readonly config?: Config | undefined;
  /** What the corpus and diagnostics of other drafts call this one; "" where it has no name. */
  readonly path?: string | undefined;
  /** Told the id of each rule that begins; what it gives is called when the rule has ended. For measuring. */
  readonly onRule?: ((id: string) => () => void) | undefined;
}

/** What the rules find wrong in one draft, in the order of position, then id. Never throws, whatever a rule does. */
export function lint(read: Analysis, options: LintOptions): Diagnostic[] {
  const config = options.config ?? defaultConfig;
  const analysis = placed(read, config.settings);
  const context = contextOf(analysis, options, config);
  const run: Run = { context, config, isAccepted: acceptedBy(config.dictionary), onRule: options.onRule };
  const found = options.rules.flatMap((rule) => checkRule(rule, run)).sort(byPosition);
  const { kept, unused } = silence(analysis.text, analysis.directives, found);
  return [...kept, ...directiveDiagnostics(context.draft, unused, options.rules, config)].sort(byPosition);
}

/** What does not change from rule to rule. */
interface Run extends Pick<LintOptions, "onRule"> {
  readonly context: RuleContext;
  readonly config: Config;
  readonly isAccepted: Accepted;
}

/** What all rules see; the corpus is made when the first rule asks for it. */
function contextOf(analysis: Analysis, options: LintOptions, config: Config): RuleContext {
  const { corpus, path = "", registers = [], languageModel = null } = options;
  let known: Corpus | null = null;
  const read = (): Corpus => {
    if (corpus === undefined) return buildCorpus([factsOf(analysis, path, { paragraphs: false })]);
    return isOnlyCounted(corpus, path) ? corpus : withDraft(corpus, factsOf(analysis, path));
  };
  return {
    draft: { path, analysis },
    analysis,
    get corpus() {
      known ??= read();
      return known;
    },
    registers,
    languageModel,
    settings: config.settings,
    options: undefined,
    strict: config.preset === "strict",
  };
}

/** The context with the options of one rule, where it has some. */
function ruleContext(rule: Rule, context: RuleContext, config: Config): RuleContext {
  const options = config.rules[rule.id]?.options;
  return options === undefined ? context : Object.create(context, { options: { value: options, enumerable: true } });
}

/** A rule that fails keeps what it found before and says that it failed: the other rules' findings still count. */
function checkRule(rule: Rule, { context, config, isAccepted, onRule }: Run): Diagnostic[] {
  const level = levelOf(rule, config);
  if (level === "off") return [];
  const found: Diagnostic[] = [];
  const ended = onRule?.(rule.id);
  try {
    for (const problem of rule.check(ruleContext(rule, context, config))) {
      if (problem.strict && config.preset !== "strict") continue;
      if (problem.accept !== undefined && isAccepted(problem.accept, context.analysis.text, problem.span)) continue;
      found.push(toDiagnostic(rule, problem, weaker(level, problem.level), config, context.draft));
    }
  } catch (error) {
    const data = { rule: rule.id, error: error instanceof Error ? error.message : String(error) };
    const problem = { messageId: "failed", span: { start: 0, end: 0 }, data } as const;
    found.push(...engineDiagnostics(internalError, problem, config, context.draft));
  }
  ended?.();
  return found;
}

function toDiagnostic(rule: EngineRule, problem: Problem, level: Level, config: Config, draft: Draft): Diagnostic {
  const say = (messageId: string, data?: Readonly<Record<string, string>>): string => {
    const message = rule.messages[messageId];
    if (!message) throw new Error(`no message ${messageId}`);
    return wording(message, config.language, data);
  };
  return {
    ruleId: rule.id,
    messageId: problem.messageId,
    level,
    message: say(problem.messageId, problem.data),
    span: problem.span,
    legalBasis: rule.legalBasis,
    url: ruleUrl(rule.id),
    related: (problem.related ?? []).map(({ span, messageId, data }) => ({
      ...placeOf(span, draft),
      message: say(messageId, data),
    })),
    fix: problem.fix ?? null,
    suggestions: (problem.suggestions ?? []).map(({ messageId, data, edits }) => ({
      message: say(messageId, data),
      edits,
    })),
    accept: problem.accept ?? null,
  };
}

function placeOf(span: Span | Place, { path, analysis }: Draft): Omit<RelatedPlace, "message"> {
  const place = "path" in span ? span : { path, ...locate(span, linesOf(analysis)) };
  const { start, end, from, to } = place;
  return { path: place.path, span: { start, end }, from, to };
}

function engineDiagnostics<Id extends string>(
  rule: EngineRule<Id>,
  problem: Problem<Id>,
  config: Config,
  draft: Draft,
): Diagnostic[] {
  const level = levelOf(rule, config);
  return level === "off" ? [] : [toDiagnostic(rule, problem, level, config, draft)];
}

/** Directives that name no rule there is, or silence nothing. A rule that did not run may have had something to silence. */
function directiveDiagnostics(
  draft: Draft,
  unused: readonly Switch[],
  rules: readonly Rule[],
  config: Config,
): Diagnostic[] {
  const { text, directives } = draft.analysis;
  const known = new Map<string, Pick<Rule, "id" | "presets">>(
    [...engineRules, ...rules].map((rule) => [rule.id, rule]),
  );
  const problems: Problem<keyof typeof unusedDirective.messages>[] = [];
  for (const { rules: ids, span } of directives) {
    for (const rule of ids.filter((id) => !known.has(id))) {
      problems.push({ messageId: "unknownRule", span: wordSpan(text, span, rule), data: { rule } });
    }
  }
  for (const { directive, rule } of unused) {
    const named = known.get(rule ?? "");
    if (rule === null) problems.push({ messageId: "unused", span: directive.span });
    else if (named && levelOf(named, config) !== "off") {
      problems.push({ messageId: "unusedRule", span: wordSpan(text, directive.span, rule), data: { rule } });
    }
  }
  return problems.flatMap((problem) => engineDiagnostics(unusedDirective, problem, config, draft));
}

/** Where a rule id stands in its directive; the directive where it cannot be found. */
function wordSpan(text: string, within: Span, word: string): Span {
  const start = text.indexOf(word, within.start);
  return start < 0 || start + word.length > within.end ? within : { start, end: start + word.length };
}

function byPosition(a: Diagnostic, b: Diagnostic): number {
  return a.span.start - b.span.start || compare(a.ruleId, b.ruleId) || a.span.end - b.span.end;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
