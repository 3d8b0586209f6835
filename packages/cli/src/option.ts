import type { Localized } from "@cchc/core";

export type CommandName = "lint" | "inspect" | "index" | "merge" | "completions";

export type OptionName =
  | "format"
  | "output-file"
  | "fix"
  | "fix-dry-run"
  | "config"
  | "no-config"
  | "preset"
  | "rule"
  | "unit"
  | "province"
  | "stage"
  | "today"
  | "register"
  | "no-ignore"
  | "shard"
  | "jobs"
  | "cache"
  | "cache-location"
  | "timing"
  | "stdin-filepath"
  | "baseline"
  | "update-baseline"
  | "max-warnings"
  | "watch"
  | "quiet"
  | "no-color"
  | "lang"
  | "init"
  | "print-config"
  | "list-rules"
  | "explain"
  | "version"
  | "help";

/** One option of the command line. The parser, the check for misspellings and `--help` all read this table. */
export interface Option {
  readonly name: OptionName;
  readonly short?: string;
  /** What stands for the value in `--help`; a flag has none. */
  readonly value?: string;
  /** Commands that take it. */
  readonly commands: readonly CommandName[];
  readonly help: Localized;
}

export const LINT: readonly CommandName[] = ["lint"];
export const BOTH: readonly CommandName[] = ["lint", "inspect"];
export const EXAMINING: readonly CommandName[] = ["lint", "index"];
export const READING: readonly CommandName[] = ["lint", "inspect", "index"];
export const WRITING: readonly CommandName[] = ["lint", "inspect", "index", "merge"];
export const ALL: readonly CommandName[] = ["lint", "inspect", "index", "merge", "completions"];
