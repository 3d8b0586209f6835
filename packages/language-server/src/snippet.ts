/** A place to fill in, in the syntax of snippets: the editor stops there in the order of the numbers, 0 last, with `words` chosen. */
export function placeholder(number: number, words: string): string {
  return `\${${number}:${words.replace(special, "\\$&")}}`;
}
const special = /[\\$}]/gu;
