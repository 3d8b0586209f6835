import type { LanguageModel } from "./language-model.ts";
import { buildLanguageModel } from "./language-model.ts";

let loading: Promise<LanguageModel> | undefined;

/**
 * The counts of administrative Vietnamese that ship with the core (docs/language.md). Loaded when first asked for, so that they cost
 * nothing until then.
 */
export async function loadLanguageModel(): Promise<LanguageModel> {
  loading ??= Promise.all([import("../data/language-pairs.ts"), import("../data/language-triples.ts")]).then(
    ([pairs, triples]) => buildLanguageModel({ ...pairs, ...triples }),
  );
  return await loading;
}
