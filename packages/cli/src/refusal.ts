import type { Localized } from "@cchc/core";

/** A run that cannot go on: a wrong option, an unreadable file. Ends with exit code 2 and these words on standard error. */
export class Refusal extends Error {
  readonly words: Localized;

  constructor(words: Localized) {
    super(words.en);
    this.name = "Refusal";
    this.words = words;
  }
}
