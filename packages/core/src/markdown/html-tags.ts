/** How the prose sees one HTML element: nothing, a line break, an end of paragraph, or something that is not words. */
export type TagRole = "transparent" | "line-break" | "paragraph-break" | "opaque";

// What Word leaves in the middle of words: character formatting carries no words of its own.
const TRANSPARENT: ReadonlySet<string> = new Set(
  "a b big center del em font i ins mark o:p s small span strike strong sub sup u".split(" "),
);
const PARAGRAPH: ReadonlySet<string> = new Set(
  "address article blockquote body caption dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p section table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

const TAG_NAME = /^<\/?([A-Za-z][A-Za-z0-9:-]*)/;

/** The lower-case name of a tag; "" for a comment or declaration. */
export function tagName(tag: string): string {
  return TAG_NAME.exec(tag)?.[1]?.toLowerCase() ?? "";
}

/** What the tag means for the prose around it. */
export function tagRole(tag: string): TagRole {
  const name = tagName(tag);
  if (name === "") return tag.startsWith("<!--") ? "transparent" : "opaque";
  if (name === "br") return "line-break";
  if (TRANSPARENT.has(name)) return "transparent";
  return PARAGRAPH.has(name) ? "paragraph-break" : "opaque";
}
