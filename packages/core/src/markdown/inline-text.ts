import type { Html, Nodes, PhrasingContent } from "mdast";
import type { MappedText } from "../text/mapped-text.ts";
import { appendText, createMappedText } from "../text/mapped-text.ts";
import type { Span } from "../text/span.ts";
import { tagRole } from "./html-tags.ts";
import { appendTextNode } from "./text-node.ts";

/** What stands for an image, a code span or an HTML element: it is no letter, so no citation can run through it. */
export const OBJECT_REPLACEMENT = "\uFFFC";

/** Deeper than any draft: nesting is followed so far, so that no input can exhaust the stack. */
export const MAX_NESTING = 100;

/** The plain text of phrasing content, and the parts of it that are not bold. */
export interface InlineText {
  readonly mapped: MappedText;
  readonly plain: readonly Span[];
}

interface Collector {
  readonly source: string;
  readonly quoteDepth: number;
  readonly mapped: MappedText;
  readonly plain: Span[];
}

/** The source span of a node. */
export function nodeSpan(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Markup gone, every character mapped to its source; `quoteDepth` is how many `>` may open a line. */
export function inlineText(nodes: readonly PhrasingContent[], source: string, quoteDepth: number): InlineText {
  const collector: Collector = { source, quoteDepth, mapped: createMappedText(), plain: [] };
  collect(collector, nodes, false, 0);
  return collector;
}

function collect(collector: Collector, nodes: readonly PhrasingContent[], strong: boolean, nesting: number): void {
  if (nesting > MAX_NESTING) return;
  for (const node of nodes) {
    if ("children" in node) {
      collect(collector, node.children, strong || node.type === "strong", nesting + 1);
      continue;
    }
    const start = collector.mapped.text.length;
    collectLeaf(collector, node);
    if (!strong && collector.mapped.text.length > start)
      collector.plain.push({ start, end: collector.mapped.text.length });
  }
}

function collectLeaf(collector: Collector, node: PhrasingContent): void {
  const { start, end } = nodeSpan(node);
  switch (node.type) {
    case "text":
      appendTextNode(
        collector.mapped,
        { value: node.value, start, quoteDepth: collector.quoteDepth },
        end,
        collector.source,
      );
      return;
    case "break":
      appendText(collector.mapped, "\n", start, end);
      return;
    case "html":
      collectHtml(collector, node);
      return;
    default:
      appendText(collector.mapped, OBJECT_REPLACEMENT, start, end);
  }
}

function collectHtml(collector: Collector, node: Html): void {
  const role = tagRole(node.value);
  if (role === "transparent") return;
  const { start, end } = nodeSpan(node);
  appendText(collector.mapped, role === "line-break" ? "\n" : OBJECT_REPLACEMENT, start, end);
}
