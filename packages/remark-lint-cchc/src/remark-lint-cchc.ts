import { analyze, lint, loadLanguageModel, loadNationalRegister, needsLanguageModel } from "@cchc/core";
import type { Root } from "mdast";
import type { Plugin } from "unified";
import type { VFile } from "vfile";
import { addMessage } from "./add-message.ts";
import type { Options } from "./options.ts";
import { configOf } from "./options.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Lints a draft as `cchc-lint` does and leaves what it finds as messages on the file; the tree is not looked at, since the core
 * parses more than Markdown. Options that make no sense fail the run with an `Error`.
 */
export const remarkLintCchc: Plugin<[(Readonly<Options> | null | undefined)?], Root> = (options) => {
  const settings = options ?? {};
  return async (_: Root, file: VFile): Promise<void> => {
    const config = await configOf(settings);
    const registers = [...(settings.registers ?? []), await loadNationalRegister()];
    const languageModel = needsLanguageModel(config) ? await loadLanguageModel() : null;
    const value = String(file);
    const mark = value.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    const analysis = analyze(value.slice(mark));
    for (const diagnostic of lint(analysis, { config, registers, languageModel }))
      addMessage(file, diagnostic, analysis, mark);
  };
};
