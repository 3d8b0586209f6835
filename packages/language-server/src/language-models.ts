import type { Config, LanguageModel } from "@cchc/core";
import { loadLanguageModel, needsLanguageModel } from "@cchc/core";
import type { Log } from "./log.ts";
import { reasonOf } from "./log.ts";
import { messages } from "./messages.ts";

/** The counts of the language for drafts under a configuration; null where no rule wants them, or they cannot be loaded. */
export type LanguageModelFor = (config: Config) => Promise<LanguageModel | null>;

/** Loads the counts once, when a draft first wants them. Without them drafts are still checked, and the log says so in one line. */
export function languageModels(
  log: Pick<Log, "error">,
  load: () => Promise<LanguageModel> = loadLanguageModel,
): LanguageModelFor {
  let loading: Promise<LanguageModel | null> | null = null;
  return async (config) => {
    if (!needsLanguageModel(config)) return null;
    loading ??= load().catch((error: unknown) => {
      log.error(messages.noLanguageModel(reasonOf(error)));
      return null;
    });
    return loading;
  };
}
