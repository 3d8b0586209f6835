import type { Root } from "mdast";
import { mapOf, sourceSpanOf } from "../text/mapped-text.ts";
import { joinCutParagraphs } from "./join.ts";
import type { ProseDraft } from "./prose-draft.ts";
import type { Prose } from "./prose-types.ts";
import { toDrafts } from "./to-drafts.ts";

/** The prose of a parsed draft in order; `text` is what `root` was parsed from. */
export function toProse(root: Root, text: string): Prose[] {
  return joinCutParagraphs(toDrafts(root, text), text).map(finished);
}

function finished(draft: ProseDraft, index: number): Prose {
  const { kind, mapped, depth, markerLength, listDepth, quoteDepth, cell, strong, joins } = draft;
  return {
    index,
    kind,
    text: mapped.text,
    span: sourceSpanOf(mapped),
    map: mapOf(mapped),
    depth,
    markerLength,
    listDepth,
    quoteDepth,
    cell,
    strong,
    joins,
  };
}
