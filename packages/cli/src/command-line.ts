import { parseArgs } from "node:util";
import { nearest } from "@cchc/core";
import { namedCommands } from "./commands.ts";
import { messages } from "./messages.ts";
import type { CommandName, Option, OptionName } from "./option.ts";
import { options } from "./options.ts";
import { Refusal } from "./refusal.ts";

/** The words of a command line sorted out, their values not yet read. */
export interface CommandLine {
  readonly command: CommandName;
  /** Paths, folders, globs and "-". */
  readonly paths: readonly string[];
  /** Values of each option given, in the order given; a flag has one empty value. */
  readonly given: ReadonlyMap<OptionName, readonly string[]>;
}

interface OptionWord {
  readonly name: string;
  /** As written: "--format", "-o". */
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

const CONFIG = Object.fromEntries(
  options.map(({ name, value, short }) => [
    name,
    { type: value ? ("string" as const) : ("boolean" as const), ...(short && { short }) },
  ]),
);
const SPELLINGS = options.flatMap(({ name, short }) => (short ? [`--${name}`, `-${short}`] : [`--${name}`]));

/** Sorts the words of a command line; refuses unknown options, missing and needless values. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const { tokens } = parseArgs({
    args: [...argv],
    options: CONFIG,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const paths = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const terminator = tokens.findIndex(({ kind }) => kind === "option-terminator");
  const first = tokens.findIndex(({ kind }) => kind === "positional");
  const named = terminator < 0 || first < terminator ? namedCommands.find((name) => name === paths[0]) : undefined;
  const command = named ?? "lint";
  const given = new Map<OptionName, readonly string[]>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = findOption(token, command);
    given.set(option.name, [...(given.get(option.name) ?? []), readValue(option, token)]);
  }
  return { command, paths: named ? paths.slice(1) : paths, given };
}

function findOption({ name, rawName }: OptionWord, command: CommandName): Option {
  const option = options.find((candidate) => candidate.name === name);
  if (!option || (rawName.startsWith("--") && rawName !== `--${name}`)) {
    throw new Refusal(messages.unknownOption(rawName, nearest(rawName, SPELLINGS)));
  }
  if (!option.commands.includes(command)) throw new Refusal(messages.optionElsewhere(rawName, command));
  return option;
}

/** A word that begins with a dash is the next option, not the value of this one. */
function readValue(option: Option, { rawName, value, inlineValue }: OptionWord): string {
  if (!option.value) {
    if (value !== undefined) throw new Refusal(messages.needlessValue(rawName));
    return "";
  }
  const swallowed = inlineValue === false && value !== undefined && value.length > 1 && value.startsWith("-");
  if (!value || swallowed) throw new Refusal(messages.missingValue(rawName, option.value));
  return value;
}
