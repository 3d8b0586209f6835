import type { ConfigLayer, Language, Preset, Stage } from "@cchc/core";
import type { CommandLine } from "./command-line.ts";
import { parseCommandLine } from "./command-line.ts";
import type { Shell } from "./completions.ts";
import { shells } from "./completions.ts";
import { messages } from "./messages.ts";
import type { OptionName } from "./option.ts";
import {
  parseChoice,
  parseDate,
  parseProvince,
  parseRuleId,
  parseRuleSetting,
  parseUnit,
  parseWholeNumber,
} from "./option-values.ts";
import type { OutputChoice } from "./outputs.ts";
import { parseOutputs } from "./outputs.ts";
import { Refusal } from "./refusal.ts";
import { ruleIds } from "./rule-ids.ts";
import type { Shard } from "./shard.ts";
import { parseShard } from "./shard.ts";

/** Whether safe fixes are left alone, shown, or written. */
export type Fixing = "none" | "dry-run" | "write";
type InspectFormat = "table" | "json";

/** Where the configuration comes from: a file that is named, the nearest one above each draft, or none. */
export type ConfigChoice = { readonly file: string } | "nearest" | "none";

export interface InputArguments {
  /** Paths, folders, globs and "-"; at least one. */
  readonly paths: readonly string[];
  readonly configChoice: ConfigChoice;
  /** Files of registers, in the order in which they are believed. */
  readonly registers: readonly string[];
  /** What to call standard input, null where no name was given. */
  readonly stdinPath: string | null;
  /** File for the output, null for standard output. */
  readonly outputFile: string | null;
  /** False where `--no-ignore` has ignored drafts checked too. */
  readonly ignoring: boolean;
  /** The part of the drafts that is read; null for all. */
  readonly shard: Shard | null;
  /** False where `--no-color` forbids it. */
  readonly color: boolean;
  readonly language: Language;
}

/** How drafts are examined; the findings do not hang on it. */
export interface ScaleArguments {
  readonly caching: boolean;
  /** Folder, null for the usual one. */
  readonly cacheLocation: string | null;
  /** Threads; null where the program chooses. */
  readonly jobs: number | null;
}

export interface LintArguments extends InputArguments, ScaleArguments {
  readonly command: "lint";
  /** At least one; no two of them spoil each other. */
  readonly outputs: readonly OutputChoice[];
  readonly fixing: Fixing;
  /** What the options say of the judging; it counts before any configuration file. */
  readonly chosen: ConfigLayer;
  /** Null where any number of warnings will do. */
  readonly maxWarnings: number | null;
  readonly quiet: boolean;
  /** Whether to say what each stage and rule cost. */
  readonly timing: boolean;
  /** Whether to stay and lint again after each change. */
  readonly watching: boolean;
  /** File of the findings that are known, null where none are. */
  readonly baseline: string | null;
  /** Whether all that is found becomes known. */
  readonly updatingBaseline: boolean;
}

export interface InspectArguments extends InputArguments {
  readonly command: "inspect";
  readonly format: InspectFormat;
}

export interface PrintConfigArguments {
  readonly command: "print-config";
  /** The draft that is asked about; it need not exist. */
  readonly path: string;
  readonly configChoice: ConfigChoice;
  readonly chosen: ConfigLayer;
  readonly language: Language;
}

export interface InitArguments {
  readonly command: "init";
  readonly chosen: ConfigLayer;
  readonly language: Language;
}

export interface IndexArguments extends InputArguments, ScaleArguments {
  readonly command: "index";
  /** What the options say of the place. */
  readonly chosen: ConfigLayer;
}

export interface MergeArguments {
  readonly command: "merge";
  readonly files: readonly string[];
  readonly outputFile: string | null;
  readonly language: Language;
}

export type Arguments =
  | LintArguments
  | InspectArguments
  | IndexArguments
  | MergeArguments
  | PrintConfigArguments
  | InitArguments
  | { readonly command: "help" | "version" | "list-rules"; readonly language: Language }
  | { readonly command: "completions"; readonly shell: Shell; readonly language: Language }
  | { readonly command: "explain"; readonly rule: string; readonly language: Language };

const LANGUAGES: readonly Language[] = ["vi", "en"];
const PRESETS: readonly Preset[] = ["recommended", "strict"];
const STAGES: readonly Stage[] = ["draft", "submission", "issued"];

/** The language in which to refuse a command line that cannot be read: what `--lang` says, if anything. */
export function languageOf(argv: readonly string[]): Language {
  const words = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
  return words.some((word, at) => word === "--lang=en" || (word === "--lang" && words[at + 1] === "en")) ? "en" : "vi";
}

/** Reads a command line; refuses what it cannot make sense of. */
export function parseArguments(argv: readonly string[]): Arguments {
  const line = parseCommandLine(argv);
  const language = optional(line, "lang", (option, value) => parseChoice(option, value, LANGUAGES)) ?? "vi";
  const explained = optional(line, "explain", (_, value) => parseRuleId(value, ruleIds));
  if (line.given.has("help")) return { command: "help", language };
  if (line.given.has("version")) return { command: "version", language };
  if (explained !== null) return { command: "explain", rule: explained, language };
  if (line.given.has("list-rules")) return { command: "list-rules", language };
  const printed = last(line, "print-config");
  if (printed !== null) {
    const chosen = chosenLayer(line, language);
    return { command: "print-config", path: printed, configChoice: configChoice(line), chosen, language };
  }
  if (line.given.has("init")) return { command: "init", chosen: chosenLayer(line, language), language };
  if (line.command === "completions") return { command: "completions", shell: shellOf(line), language };
  if (line.command === "merge") return mergeArguments(line, language);
  const input = inputArguments(line, language);
  if (line.command === "index") {
    return { command: "index", ...input, ...scaleArguments(line), chosen: chosenLayer(line, language) };
  }
  return line.command === "inspect" ? inspectArguments(line, input) : lintArguments(line, input);
}

function shellOf({ paths }: CommandLine): Shell {
  const [shell, ...others] = paths;
  if (shell === undefined || others.length > 0) throw new Refusal(messages.oneShell(shells));
  return parseChoice("completions", shell, shells);
}

function inputArguments(line: CommandLine, language: Language): InputArguments {
  const stdinPath = last(line, "stdin-filepath");
  if (line.paths.length === 0) throw new Refusal(messages.nothingGiven());
  if (stdinPath !== null && !line.paths.includes("-")) throw new Refusal(messages.nameWithoutStdin());
  return {
    paths: line.paths,
    configChoice: configChoice(line),
    registers: line.given.get("register") ?? [],
    stdinPath,
    outputFile: last(line, "output-file"),
    ignoring: !line.given.has("no-ignore"),
    shard: optional(line, "shard", parseShard),
    color: !line.given.has("no-color"),
    language,
  };
}

function mergeArguments(line: CommandLine, language: Language): MergeArguments {
  if (line.paths.length === 0) throw new Refusal(messages.nothingGiven());
  return { command: "merge", files: line.paths, outputFile: last(line, "output-file"), language };
}

function inspectArguments(line: CommandLine, input: InputArguments): InspectArguments {
  const format = optional(line, "format", (option, value) => parseChoice(option, value, ["table", "json"] as const));
  return { command: "inspect", ...input, format: format ?? "table" };
}

function lintArguments(line: CommandLine, input: InputArguments): LintArguments {
  return {
    command: "lint",
    ...input,
    ...scaleArguments(line),
    outputs: parseOutputs(line.given.get("format") ?? [], input.outputFile),
    fixing: fixingOf(line),
    chosen: chosenLayer(line, input.language),
    maxWarnings: optional(line, "max-warnings", parseWholeNumber),
    quiet: line.given.has("quiet"),
    timing: line.given.has("timing"),
    watching: isWatching(line),
    ...baselineOf(line),
  };
}

function scaleArguments(line: CommandLine): ScaleArguments {
  const cacheLocation = last(line, "cache-location");
  const jobs = optional(line, "jobs", parseWholeNumber);
  return { caching: line.given.has("cache") || cacheLocation !== null, cacheLocation, jobs };
}

function isWatching(line: CommandLine): boolean {
  const watching = line.given.has("watch");
  if (watching && line.paths.includes("-")) throw new Refusal(messages.watchOfStdin());
  return watching;
}

function baselineOf(line: CommandLine): Pick<LintArguments, "baseline" | "updatingBaseline"> {
  const baseline = last(line, "baseline");
  const updatingBaseline = line.given.has("update-baseline");
  if (updatingBaseline && baseline === null) throw new Refusal(messages.baselineNeeded());
  return { baseline, updatingBaseline };
}

function fixingOf(line: CommandLine): Fixing {
  if (line.given.has("fix") && line.given.has("fix-dry-run")) throw new Refusal(messages.bothFixes());
  if (line.given.has("fix") && line.paths.includes("-")) throw new Refusal(messages.fixOfStdin());
  if (line.given.has("fix")) return "write";
  return line.given.has("fix-dry-run") ? "dry-run" : "none";
}

function configChoice(line: CommandLine): ConfigChoice {
  const file = last(line, "config");
  if (file !== null && line.given.has("no-config")) throw new Refusal(messages.bothConfigs());
  if (file !== null) return { file };
  return line.given.has("no-config") ? "none" : "nearest";
}

function chosenLayer(line: CommandLine, language: Language): ConfigLayer {
  const levels = (line.given.get("rule") ?? []).map((value) => parseRuleSetting(value, ruleIds));
  return {
    preset: optional(line, "preset", (option, value) => parseChoice(option, value, PRESETS)) ?? undefined,
    rules: Object.fromEntries(levels.map(({ id, level }) => [id, { level }])),
    unit: optional(line, "unit", parseUnit) ?? undefined,
    province: optional(line, "province", parseProvince) ?? undefined,
    stage: optional(line, "stage", (option, value) => parseChoice(option, value, STAGES)) ?? undefined,
    today: optional(line, "today", parseDate) ?? undefined,
    language,
  };
}

/** The last value given to an option, null where it was not given. */
function last({ given }: CommandLine, name: OptionName): string | null {
  return given.get(name)?.at(-1) ?? null;
}

function optional<T>(line: CommandLine, name: OptionName, parse: (option: string, value: string) => T): T | null {
  const value = last(line, name);
  return value === null ? null : parse(`--${name}`, value);
}
