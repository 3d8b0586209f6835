const CYRILLIC = { from: "АВЕЅІЈКМНОРСТУХаеѕіјорсухԁԛԝԌ", to: "ABESIJKMHOPCTYXaesijopcyxdqwG" };
const GREEK = { from: "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", to: "ABEZHIKMNOPTYXo" };
// Old Vietnamese fonts and some keyboards leave the Icelandic or African letter where Đ is meant.
const D_WITH_STROKE = { from: "ÐƉð", to: "ĐĐđ" };

/** Letters of other alphabets that look like a Vietnamese one, and the letter they pass for; one UTF-16 unit each. */
export const lookAlikes: ReadonlyMap<string, string> = new Map(
  [CYRILLIC, GREEK, D_WITH_STROKE].flatMap(({ from, to }) =>
    Array.from(from, (letter, at) => [letter, to[at] ?? letter] as const),
  ),
);
