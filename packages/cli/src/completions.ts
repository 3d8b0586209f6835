import type { Language } from "@cchc/core";
import { namedCommands } from "./commands.ts";
import { formatNames } from "./formats.ts";
import type { Option } from "./option.ts";
import { options } from "./options.ts";
import { ruleIds } from "./rule-ids.ts";

export type Shell = "bash" | "zsh" | "fish";

export const shells: readonly Shell[] = ["bash", "zsh", "fish"];

/** What may follow an option: one of some words, a file, or anything. */
type Values = readonly string[] | "file" | "any";

const CHOICE = /^[a-z-]+(?:\|[a-z-]+)+$/;
const FORMAT = "FORMAT[:FILE]";
const BY_PLACEHOLDER: Readonly<Record<string, Values>> = { FILE: "file", RULE: ruleIds, [FORMAT]: formatNames };

/** A script that teaches a shell the options, their values and the commands; to be sourced by it. */
export function completionScript(shell: Shell, language: Language): string {
  switch (shell) {
    case "bash":
      return bashScript();
    case "zsh":
      return zshScript(language);
    case "fish":
      return fishScript(language);
  }
}

function valuesOf({ value = "" }: Option): Values {
  return CHOICE.test(value) ? value.split("|") : (BY_PLACEHOLDER[value] ?? "any");
}

/** "--output-file", "-o". */
function spellings({ name, short }: Option): string[] {
  return short ? [`--${name}`, `-${short}`] : [`--${name}`];
}

/** Where nothing is suggested, `-o default` lets the shell complete the name of a file, quoted as it must be. */
function bashScript(): string {
  const cases = options.flatMap((option) => {
    const values = valuesOf(option);
    if (!option.value) return [];
    const words = typeof values === "string" ? "" : `COMPREPLY=($(compgen -W "${values.join(" ")}" -- "$word")); `;
    return [`    ${spellings(option).join("|")}) ${words}return ;;`];
  });
  return [
    "_cchc_lint() {",
    '  local word="$2" before="$3"',
    "  COMPREPLY=()",
    '  case "$before" in',
    ...cases,
    `    completions) COMPREPLY=($(compgen -W "${shells.join(" ")}" -- "$word")); return ;;`,
    "  esac",
    '  if [[ "$word" == -* ]]; then',
    `    COMPREPLY=($(compgen -W "${options.flatMap(spellings).join(" ")}" -- "$word"))`,
    '  elif [[ "$COMP_CWORD" -eq 1 ]]; then',
    `    COMPREPLY=($(compgen -W "${namedCommands.join(" ")}" -- "$word"))`,
    "  fi",
    "}",
    "complete -o bashdefault -o default -F _cchc_lint cchc-lint",
    "",
  ].join("\n");
}

function zshScript(language: Language): string {
  const specs = options.flatMap((option) => {
    const values = valuesOf(option);
    const action = typeof values === "string" ? { file: "_files", any: " " }[values] : `(${values.join(" ")})`;
    const value = option.value ? `:${option.name}:${action}` : "";
    const mark = option.value ? "*" : "";
    return spellings(option).map((word) => zshQuote(`${mark}${word}[${zshText(option.help[language])}]${value}`));
  });
  return [
    "#compdef cchc-lint",
    "_cchc_lint() {",
    `  if (( CURRENT == 3 )) && [[ "$words[2]" == completions ]]; then compadd ${shells.join(" ")}; return; fi`,
    `  (( CURRENT == 2 )) && compadd ${namedCommands.join(" ")}`,
    "  _arguments \\",
    ...specs.map((spec) => `    ${spec} \\`),
    "    '*:file:_files'",
    "}",
    'if [[ "$funcstack[1]" == _cchc_lint ]]; then _cchc_lint "$@"; else compdef _cchc_lint cchc-lint; fi',
    "",
  ].join("\n");
}

/** A description inside the brackets of a specification, where colons and brackets have a meaning. */
function zshText(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("]", "\\]").replaceAll("[", "\\[").replaceAll(":", "\\:");
}

function zshQuote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function fishScript(language: Language): string {
  const first = `-n "test (count (commandline -opc)) -eq 1"`;
  const after = `-n "__fish_seen_subcommand_from completions"`;
  const lines = options.map((option) => {
    const values = valuesOf(option);
    const short = option.short ? ` -s ${option.short}` : "";
    return `complete -c cchc-lint -l ${option.name}${short}${fishValue(option, values)} -d ${fishQuote(option.help[language])}`;
  });
  return [
    ...lines,
    `complete -c cchc-lint ${first} -a "${namedCommands.join(" ")}"`,
    `complete -c cchc-lint ${after} -f -a "${shells.join(" ")}"`,
    "",
  ].join("\n");
}

function fishValue({ value }: Option, values: Values): string {
  if (!value) return "";
  if (values === "file") return " -r -F";
  return values === "any" ? " -x" : ` -x -a "${values.join(" ")}"`;
}

function fishQuote(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
