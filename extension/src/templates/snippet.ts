const BLANK = /⟨([^⟩]*)⟩/gu;
const SPECIAL = /[\\$}]/gu;

/** A template with `⟨what belongs here⟩` at each blank as a snippet of VS Code: one tab stop a blank, in the order of the text. */
export function snippetOf(template: string): string {
  let stop = 0;
  return escaped(template).replace(BLANK, (_, hint: string) => {
    stop += 1;
    return hint === "" ? `$${stop}` : `\${${stop}:${hint}}`;
  });
}

/** The same template as the text that stands in the editor before anything is typed. */
export function textOf(template: string): string {
  return template.replace(BLANK, "$1");
}

/** Text that a snippet takes literally. */
function escaped(text: string): string {
  return text.replace(SPECIAL, "\\$&");
}
