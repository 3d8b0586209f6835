import { dataOf, imageOf } from "./data-image.ts";
import type { LanguageModel } from "./language-model.ts";

/**
 * The counts of the language as bytes from which `languageModelOf` has them at once, without unpacking: for programs that can read a
 * file faster than `loadLanguageModel` unpacks, and threads that share memory. An image suits the version of the core that made it.
 */
export function languageImage(model: LanguageModel): Uint8Array<ArrayBuffer> {
  return imageOf(model);
}

/** The counts of an image, whose bytes they view; null where it is none. */
export function languageModelOf(image: ArrayBufferLike): LanguageModel | null {
  return dataOf(image) as LanguageModel | null;
}
