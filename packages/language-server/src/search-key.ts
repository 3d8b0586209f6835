import { stripDiacritics } from "@cchc/core";

const spaces = /\s+/gu;

/** A text as it is searched: bare Latin letters in lower case, single spaces, so that "ke hoach" finds "Kế hoạch". */
export function searchKey(text: string): string {
  return stripDiacritics(text).toLowerCase().replace(spaces, " ").trim();
}

/** Whether a text (as `searchKey` writes it) holds every word of a query, in any order; an empty query is held by all. */
export function holdsWords(key: string, query: string): boolean {
  return searchKey(query)
    .split(" ")
    .every((word) => key.includes(word));
}
