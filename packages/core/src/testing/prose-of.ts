import type { Prose } from "../markdown/prose-types.ts";
import { shiftMap } from "../text/offset-map.ts";

const paragraph = /[^\n]+(?:\n[^\n]+)*/gu;
const bullet = /^[-+*]\s+/u;

/** Proses of a text of plain paragraphs between blank lines, mapped unit by unit: for tests that need no Markdown. */
export function prosesOf(text: string): readonly Prose[] {
  return [...text.matchAll(paragraph)].map((match, index) => {
    const start = match.index;
    const end = start + match[0].length;
    const markerLength = bullet.exec(match[0])?.[0].length ?? 0;
    return {
      index,
      kind: "paragraph",
      text: match[0],
      span: { start, end },
      map: shiftMap(start, match[0].length),
      depth: null,
      markerLength,
      listDepth: markerLength > 0 ? 1 : 0,
      quoteDepth: 0,
      cell: null,
      strong: false,
      joins: [],
    };
  });
}
