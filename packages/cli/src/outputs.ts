import type { LintFormat } from "./formats.ts";
import { formatNames, formats } from "./formats.ts";
import { messages } from "./messages.ts";
import { parseChoice } from "./option-values.ts";
import { Refusal } from "./refusal.ts";

/** A form of the output and where it goes. */
export interface OutputChoice {
  readonly format: LintFormat;
  /** As typed, null for standard output. */
  readonly file: string | null;
}

/**
 * What `--format` asks for: "stylish", or "sarif:out.sarif" with the file to write. A format without a file goes where `-o`
 * says, else to standard output; there `stylish` stands where nothing is asked for.
 */
export function parseOutputs(values: readonly string[], outputFile: string | null): readonly OutputChoice[] {
  const typed = values.map(parseOutput);
  const unaddressed = typed.filter(({ file }) => file === null).map(({ format }) => format);
  const asked =
    typed.length === 0 || (outputFile !== null && unaddressed.length === 0) ? ["stylish" as const] : unaddressed;
  const addressed = typed.filter(({ file }) => file !== null);
  const outputs = [...[...new Set(asked)].map((format) => ({ format, file: outputFile })), ...addressed];
  refuseMixture(outputs);
  return outputs;
}

function parseOutput(value: string): OutputChoice {
  const colon = value.indexOf(":");
  const name = colon < 0 ? value : value.slice(0, colon);
  const format = parseChoice("--format", name, formatNames);
  if (colon < 0) return { format, file: null };
  const file = value.slice(colon + 1);
  if (file === "") throw new Refusal(messages.missingValue("--format", `${format}:FILE`));
  return { format, file };
}

/** Formats for people may follow one another; a document of its own would be spoilt by what comes before or after it. */
function refuseMixture(outputs: readonly OutputChoice[]): void {
  for (const { format, file } of outputs) {
    const other = outputs.find((each) => each.file === file && each.format !== format);
    const spoilt = [format, other?.format].find((name) => formats.some((each) => each.name === name && each.whole));
    if (other && spoilt) throw new Refusal(messages.mixedOutput(format, other.format, spoilt, file));
  }
}
