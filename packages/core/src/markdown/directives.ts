import type { Html, Nodes, RootContent } from "mdast";
import { MAX_NESTING, nodeSpan } from "./inline-text.ts";
import type { Directive } from "./prose-types.ts";

const COMMENT_START = "<!--";
const COMMENT_END = "-->";
const DIRECTIVE = /^\s*cchc-(disable-next-line|disable|enable)(?:\s+([\s\S]*))?$/;
// As in other linters: "-- " begins the reason, which is for people.
const SEPARATORS = /[\s,]+/;
const REASON = /(?:^|\s)--(?:\s[\s\S]*)?$/;

/** The comments by which the author switches rules off and on, in order; words in code that look like one do not count. */
export function findDirectives(nodes: readonly RootContent[], text: string): Directive[] {
  const directives: Directive[] = [];
  for (const node of nodes) visit(node, text, directives, 0);
  return directives;
}

function visit(node: Nodes, text: string, directives: Directive[], nesting: number): void {
  if (node.type === "html") readComments(node, text, directives);
  if (!("children" in node) || nesting >= MAX_NESTING) return;
  for (const child of node.children) visit(child, text, directives, nesting + 1);
}

function readComments(node: Html, text: string, directives: Directive[]): void {
  const span = nodeSpan(node);
  let start = text.indexOf(COMMENT_START, span.start);
  while (start >= 0 && start < span.end) {
    const close = text.indexOf(COMMENT_END, start + COMMENT_START.length);
    if (close < 0 || close >= span.end) return;
    const end = close + COMMENT_END.length;
    const directive = directiveOf(text.slice(start + COMMENT_START.length, close));
    if (directive !== null) directives.push({ ...directive, span: { start, end } });
    start = text.indexOf(COMMENT_START, end);
  }
}

function directiveOf(comment: string): Omit<Directive, "span"> | null {
  const match = DIRECTIVE.exec(comment);
  const kind = match?.[1];
  if (kind !== "disable" && kind !== "enable" && kind !== "disable-next-line") return null;
  const ids = (match?.[2] ?? "").replace(REASON, "");
  return { kind, rules: ids.split(SEPARATORS).filter((id) => id !== "") };
}
