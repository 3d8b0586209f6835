import type { Language, Localized } from "./rule.ts";

const PLACEHOLDER = /\{([a-zA-Z]\w*)\}/g;

/** Names of the placeholders of a message text, each once. */
export function placeholders(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ""));
}

/**
 * The message in one language with `{name}` filled from `data`. Throws where a placeholder has no datum or a datum no
 * placeholder: either is a slip of the rule's author that would otherwise reach the reader.
 */
export function wording(message: Localized, language: Language, data: Readonly<Record<string, string>> = {}): string {
  const template = message[language];
  const names = placeholders(template);
  const unused = Object.keys(data).filter((name) => !names.has(name));
  if (unused.length > 0) throw new Error(`no placeholder for ${unused.join(", ")} in "${template}"`);
  return template.replaceAll(PLACEHOLDER, (_, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`);
    return value;
  });
}
