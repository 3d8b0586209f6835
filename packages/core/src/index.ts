import type { Analysis } from "./analysis.ts";
import type { LoadedConfigOrProblems, ReadConfigText } from "./config/load-config.ts";
import { loadConfig as loadConfigWith } from "./config/load-config.ts";
import type { Config } from "./lint/config.ts";
import type { Diagnostic } from "./lint/diagnostic.ts";
import { engineRules } from "./lint/engine-rules.ts";
import type { LintOptions as EngineOptions } from "./lint/lint.ts";
import { lint as lintWith } from "./lint/lint.ts";
import { needsLanguageModel as anyNeedsLanguageModel, levelOf as levelUnder } from "./lint/preset.ts";
import type { Rule } from "./lint/rule.ts";
import { rules } from "./rules/index.ts";
import { textDuplicateParagraph } from "./rules/text-duplicate-paragraph.ts";

export { type Introduction, introductionsOf } from "./abbreviations.ts";
export type { Analysis } from "./analysis.ts";
export { type AnalyzeOptions, analyze } from "./analyze.ts";
export { bearingsOf, changedBearings } from "./bearings.ts";
export { symbolKey } from "./citation/canonical.ts";
export type {
  Citation,
  CitationKind,
  CitationParts,
  CitedDate,
  Deviation,
  DeviationKind,
  Provision,
} from "./citation/citation.ts";
export { type ParsedDate, parseBareDate, parseDate } from "./citation/date.ts";
export { documentName } from "./citation/document-name.ts";
export { dateWords, isPlain, printDate } from "./citation/printed-date.ts";
export { type ParsedSymbol, parseSymbol } from "./citation/symbol.ts";
export { type ConfigLayer, mergeLayers } from "./config/config-layer.ts";
export type { ConfigProblem, LoadedConfig, LoadedConfigOrProblems, ReadConfigText } from "./config/load-config.ts";
export { nearest } from "./config/nearest.ts";
export { provinceName, unitName } from "./config/unit-name.ts";
export { buildCorpus, type Corpus, countDraft, type Draft, removeDraft, replaceDraft } from "./corpus.ts";

export {
  type Bearing,
  bearingDigest,
  bearingOn,
  type CorpusRecord,
  countRecord,
  recordsOf,
  wantedBy,
} from "./corpus-records.ts";

export { type DocumentType, documentTypes } from "./data/document-types.ts";
export { type IssuerCode, issuerCodes } from "./data/issuers.ts";
export { knownAbbreviations } from "./data/known-abbreviations.ts";
export { economyDepartment, fixedNames } from "./data/organizations.ts";
export type * from "./document/document.ts";
export { type FormRegime, formRegime } from "./document/form-regime.ts";
export { type PrintedNumber, readNumber } from "./document/numbering.ts";
export { numberAt, type SiblingRun, siblingRuns } from "./document/sibling-runs.ts";
export type { DraftFacts } from "./draft-facts.ts";
export { type FactsOptions, factsOf } from "./facts-of.ts";
export {
  type Commune,
  communesFrom,
  communesNamed,
  communesOn,
  type FormerCommune,
  formerCommunes,
  formerProvincesOf,
  predecessorsOf,
  provinceNamed,
  provincesOn,
} from "./gazetteer.ts";
export { languageImage, languageModelOf } from "./language/language-image.ts";
export type { LanguageModel } from "./language/language-model.ts";
export { loadLanguageModel } from "./language/load-language-model.ts";
export { type Config, defaultConfig, type Preset } from "./lint/config.ts";
export type { Diagnostic, RelatedPlace } from "./lint/diagnostic.ts";
export { type EngineRule, engineRules } from "./lint/engine-rules.ts";
export { applyEdits, applyFixes, type Fixed, fixAll, selectFixes } from "./lint/fix.ts";
export { levelOf } from "./lint/preset.ts";
export {
  defineRule,
  type Edit,
  type Language,
  type Level,
  type Localized,
  type Problem,
  type Related,
  type Rule,
  type RuleContext,
  type RuleGroup,
  type Settings,
  type Stage,
  type Suggestion,
} from "./lint/rule.ts";
export { ruleUrl } from "./lint/rule-url.ts";
export { wording } from "./lint/wording.ts";
export type { Directive, Prose, ProseKind } from "./markdown/prose-types.ts";
export { loadNationalRegister } from "./national-register.ts";
export { ownId } from "./own-id.ts";
export { type ParsedRegister, parseRegister, type RegisterFormat } from "./parse-register.ts";
export { type GivenPlace, placed } from "./placed.ts";
export { type ReferredDivision, referredDivisions } from "./referred-divisions.ts";
export {
  buildRegister,
  citedDateOf,
  type EntriesByKey,
  findInRegister,
  lawKey,
  type Register,
  type RegisterEntry,
  type RegisterMatch,
  type Reliability,
} from "./register.ts";
export type { RegisterProblem } from "./register-row.ts";
export { type Replacement, renumberDivision, renumbering } from "./renumbering.ts";
export { type Resolution, resolve } from "./resolve.ts";
export { rules } from "./rules/index.ts";
export { type LineIndex, lineIndex, type Position } from "./text/line-index.ts";
export type { OffsetMap } from "./text/offset-map.ts";
export { contains, cover, overlaps, type Span, slice } from "./text/span.ts";
export { compareKey, stripDiacritics } from "./text/vietnamese.ts";

/** Options of `lint`; without `rules` every rule of the catalogue may run, as `config` says. */
export interface LintOptions extends Omit<EngineOptions, "rules"> {
  readonly rules?: readonly Rule[] | undefined;
}

/**
 * What is wrong in one draft, in the order of position, then rule id. Give `corpus` to check drafts against each other.
 * Never throws; spans are UTF-16 offsets in `analysis.text`, end excluded.
 *
 * @example
 * ```ts
 * const text = "Theo Kế hoạch số kế hoạch số 87/KH-UBND ngày 31/02/2026 của UBND tỉnh Lâm Đồng.";
 * const findings = lint(analyze(text), { config: { ...defaultConfig, language: "en" } });
 * findings.map(({ ruleId }) => ruleId); // => ["citation-doubled-words", "citation-invalid-date"]
 * findings.map(({ span }) => slice(text, span)); // => ["kế hoạch số", "31/02/2026"]
 * ```
 */
export function lint(analysis: Analysis, options: LintOptions = {}): Diagnostic[] {
  return lintWith(analysis, { ...options, rules: options.rules ?? rules });
}

/** Whether drafts under a configuration are judged by the counts of the language, so that `loadLanguageModel` is worth its time. */
export function needsLanguageModel(config: Config): boolean {
  return anyNeedsLanguageModel(rules, config);
}

/** Whether drafts under a configuration are compared paragraph by paragraph with others: else a corpus need not count paragraphs. */
export function comparesParagraphs(config: Config): boolean {
  return config.preset === "strict" && levelUnder(textDuplicateParagraph, config) !== "off";
}

/**
 * Loads a configuration file (`cchc.config.json`, `.yaml`, `.yml`) with what it extends; `path` is absolute, with "/", and
 * `read` gives the text of a file, null where there is none. Anything wrong is a problem with its line and column.
 *
 * @example
 * ```ts
 * const file = '{ "unit": "xã Ka Đô", "rules": { "text-capitals": "off" } }';
 * const { config, problems } = await loadConfig("/kho/cchc.config.json", async () => file);
 * problems; // => []
 * config?.configFor("/kho/a.md").settings.unit; // => "xã Ka Đô"
 * ```
 */
export function loadConfig(path: string, read: ReadConfigText): Promise<LoadedConfigOrProblems> {
  return loadConfigWith(path, read, [...rules, ...engineRules]);
}
