import { describe, expect, it } from "vitest";
import { commaContinuations, functionWords, innerPhrases, levelWords, lowerHeads, stopWords } from "./issuer-words.ts";

const lowerCase = /^\p{Ll}+(?: \p{Ll}+)*$/u;
const notNfc = (words: Iterable<string>): string[] => [...words].filter((word) => word !== word.normalize("NFC"));

describe("words of issuers' names", () => {
  it("are in NFC", () => {
    expect(
      [functionWords, innerPhrases, levelWords, lowerHeads, stopWords, commaContinuations].flatMap(notNfc),
    ).toEqual([]);
  });

  it("have two syllables, the first with a capital, where they show kind or function", () => {
    expect([...functionWords].filter((word) => !/^\p{Lu}\p{Ll}* \p{Ll}+$/u.test(word))).toEqual([]);
  });

  it("are in lower case inside a name, at its beginning and after it", () => {
    expect([...innerPhrases, ...levelWords, ...lowerHeads].filter((words) => !lowerCase.test(words))).toEqual([]);
    expect([...stopWords].filter((word) => !/^\p{Ll}+$/u.test(word))).toEqual([]);
  });

  it("stand before those that they begin with, since the first that fits is taken", () => {
    const hidden = (phrases: readonly string[]): string[] =>
      phrases.filter((phrase, index) => phrases.slice(0, index).some((earlier) => phrase.startsWith(`${earlier} `)));
    expect([...hidden(innerPhrases), ...hidden(levelWords), ...hidden(lowerHeads)]).toEqual([]);
  });

  it("do not both stop a name and continue it after “và”", () => {
    expect([...stopWords].filter((word) => innerPhrases.includes(word) || levelWords.includes(word))).toEqual([]);
  });
});
