import type { Localized } from "@cchc/core";
import { wording } from "@cchc/core";
import type { DraftView } from "./view.ts";

/** A text in the language of the view, `{name}` filled from `data`. */
export function say(
  { config }: Pick<DraftView, "config">,
  text: Localized,
  data: Readonly<Record<string, string>> = {},
): string {
  return wording(text, config.language, data);
}

const markup = /[\\`*_[\]<>#|~]/gu;

/** Words of a draft or register as Markdown shows them literally. */
export function literal(words: string): string {
  return words.replace(markup, "\\$&");
}

/** A link with words from a draft; only for addresses that a client opens as documents. */
export function link(words: string, uri: string): string {
  return `[${literal(words)}](<${uri.replace(/[<>\n]/gu, encodeURIComponent)}>)`;
}
