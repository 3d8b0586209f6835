import type { Analysis } from "../analysis.ts";
import type { Corpus, Draft } from "../corpus.ts";
import { buildCorpus, derive } from "../corpus.ts";
import type { Register } from "../register.ts";
import type { Span } from "../text/span.ts";
import type { Config } from "./config.ts";
import { defaultConfig } from "./config.ts";
import type { Diagnostic } from "./diagnostic.ts";
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
  /** The drafts checked together. Without the draft at hand it is completed with it, in the place of one with the same path. */
  readonly corpus?: Corpus | undefined;
  /** Registers of known documents, the user's before the one that ships with the core (`loadNationalRegister`). */
  readonly registers?: readonly Register[] | undefined;
  readonly config?: Config | undefined;
  /** What diagnostics of other drafts call this one; "" where it has no name. */
  readonly path?: string | undefined;
}

/** What the rules find wrong in one draft, in the order of position, then id. Never throws, whatever a rule does. */
export function lint(analysis: Analysis, options: LintOptions): Diagnostic[] {
  const config = options.config ?? defaultConfig;
  const context = contextOf(analysis, options, config);
  const found = options.rules.flatMap((rule) => checkRule(rule, context, config)).sort(byPosition);
  const { kept, unused } = silence(analysis.text, analysis.directives, found);
  return [...kept, ...directiveDiagnostics(analysis, unused, options.rules, config)].sort(byPosition);
}

type Context = Omit<RuleContext, "options">;

function contextOf(analysis: Analysis, { corpus, path, registers = [] }: LintOptions, config: Config): Context {
  const known = corpus && derive(corpus, draftsByAnalysis).get(analysis);
  if (corpus && known && (path === undefined || path === known.path)) {
    return { draft: known, analysis, corpus, registers, settings: config.settings };
  }
  const draft: Draft = { path: path ?? "", analysis };
  const others = corpus?.drafts.filter((other) => other.path !== draft.path) ?? [];
  return { draft, analysis, corpus: buildCorpus([...others, draft]), registers, settings: config.settings };
}

function draftsByAnalysis(corpus: Corpus): ReadonlyMap<Analysis, Draft> {
  return new Map(corpus.drafts.map((draft) => [draft.analysis, draft]));
}

/** A rule that fails keeps what it found before and says that it failed: the other rules' findings still count. */
function checkRule(rule: Rule, context: Context, config: Config): Diagnostic[] {
  const level = levelOf(rule, config);
  if (level === "off") return [];
  const found: Diagnostic[] = [];
  try {
    for (const problem of rule.check({ ...context, options: config.rules[rule.id]?.options })) {
      if (problem.strict && config.preset !== "strict") continue;
      found.push(toDiagnostic(rule, problem, weaker(level, problem.level), config));
    }
  } catch (error) {
    const data = { rule: rule.id, error: error instanceof Error ? error.message : String(error) };
    found.push(...engineDiagnostics(internalError, { messageId: "failed", span: { start: 0, end: 0 }, data }, config));
  }
  return found;
}

function toDiagnostic(rule: EngineRule, problem: Problem, level: Level, config: Config): Diagnostic {
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
    related: (problem.related ?? []).map(({ draft, span, messageId, data }) => ({
      path: draft.path,
      span,
      message: say(messageId, data),
    })),
    fix: problem.fix ?? null,
    suggestions: (problem.suggestions ?? []).map(({ messageId, data, edits }) => ({
      message: say(messageId, data),
      edits,
    })),
  };
}

function engineDiagnostics<Id extends string>(
  rule: EngineRule<Id>,
  problem: Problem<Id>,
  config: Config,
): Diagnostic[] {
  const level = levelOf(rule, config);
  return level === "off" ? [] : [toDiagnostic(rule, problem, level, config)];
}

/** Directives that name no rule there is, or silence nothing. A rule that did not run may have had something to silence. */
function directiveDiagnostics(
  { text, directives }: Analysis,
  unused: readonly Switch[],
  rules: readonly Rule[],
  config: Config,
): Diagnostic[] {
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
  return problems.flatMap((problem) => engineDiagnostics(unusedDirective, problem, config));
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
