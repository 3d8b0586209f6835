import { once } from "../once.ts";
import type { Language, Localized } from "./rule.ts";

const PLACEHOLDER = /\{([a-zA-Z]\w*)\}/g;

/** Names of the placeholders of a message text, each once. */
export function placeholders(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ""));
}

/** A message text taken apart. */
interface Template {
  readonly text: string;
  readonly names: ReadonlySet<string>;
  /** Words and names of placeholders in turn, words first and last. */
  readonly parts: readonly string[];
}

const templateOf = (text: string): Template => ({ text, names: placeholders(text), parts: text.split(PLACEHOLDER) });
const templatesOf = once(({ vi, en }: Localized) => ({ vi: templateOf(vi), en: templateOf(en) }));

/**
 * The message in one language with `{name}` filled from `data`. Throws where a placeholder has no datum or a datum no
 * placeholder: either is a slip of the rule's author that would otherwise reach the reader.
 */
export function wording(message: Localized, language: Language, data: Readonly<Record<string, string>> = {}): string {
  const { text, names, parts } = templatesOf(message)[language];
  const unused = Object.keys(data).filter((name) => !names.has(name));
  if (unused.length > 0) throw new Error(`no placeholder for ${unused.join(", ")} in "${text}"`);
  let filled = parts[0] ?? "";
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] ?? "";
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) throw new Error(`no value for {${name}} in "${text}"`);
    filled += value + (parts[at + 1] ?? "");
  }
  return filled;
}
