import type { AdministrativeDocument, Analysis, Appendix, Division, Span } from "@cchc/core";
import { contains, cover } from "@cchc/core";
import { say } from "../say.ts";
import { divisionLabel } from "../summarize.ts";
import type { DraftView } from "../view.ts";

/** A part of a draft in its outline. */
export interface OutlineNode {
  readonly name: string;
  readonly detail: string;
  readonly kind: "header" | "bases" | "division" | "closing" | "appendix";
  readonly span: Span;
  /** What is shown when the part is chosen; within `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

/** The parts of a draft as a reader would list them: header, bases, the tree of divisions, closing, appendices. */
export function outline(view: DraftView): readonly OutlineNode[] {
  const { document } = view.analysis;
  const nodes = [
    headerNode(view),
    basesNode(view),
    ...divisionNodes(document.divisions.filter(({ zone }) => zone === "body")),
    closingNode(view),
    ...document.appendices.map((appendix) => appendixNode(view, appendix)),
  ];
  return nodes.filter((node) => node !== null).toSorted((a, b) => a.span.start - b.span.start);
}

function headerNode(view: DraftView): OutlineNode | null {
  const { span, type, number, abstract, issuer } = view.analysis.document.header;
  if (span === null) return null;
  const selection = type?.span ?? number?.span ?? issuer?.span ?? span;
  return {
    name: type?.value ?? say(view, { vi: "Phần đầu", en: "Header" }),
    detail: abstract?.value ?? "",
    kind: "header",
    span,
    selection: contains(span, selection) ? selection : span,
    children: [],
  };
}

/** From the first to the last legal basis; null where there are none. */
export function basesSpan({ legalBases }: AdministrativeDocument): Span | null {
  return legalBases
    .map(({ span }) => span)
    .reduce<Span | null>((all, span) => (all === null ? span : cover(all, span)), null);
}

function basesNode(view: DraftView): OutlineNode | null {
  const span = basesSpan(view.analysis.document);
  if (span === null) return null;
  const count = String(view.analysis.document.legalBases.length);
  return leaf(view, { vi: "Căn cứ", en: "Legal bases" }, count, "bases", span);
}

function closingNode(view: DraftView): OutlineNode | null {
  const { span, signatory } = view.analysis.document.closing;
  if (span === null) return null;
  return leaf(view, { vi: "Nơi nhận, chữ ký", en: "Recipients, signature" }, signatory?.value ?? "", "closing", span);
}

function leaf(
  view: DraftView,
  name: Parameters<typeof say>[1],
  detail: string,
  kind: OutlineNode["kind"],
  span: Span,
): OutlineNode {
  return { name: say(view, name), detail, kind, span, selection: span, children: [] };
}

/** Indents and quoted text have no numbers of the draft's own, so they are left out. */
function divisionNodes(divisions: readonly Division[]): readonly OutlineNode[] {
  return divisions.flatMap((division): readonly OutlineNode[] => {
    const children = divisionNodes(division.children);
    if (division.style === "bullet" || division.zone === "quotation") return children;
    const { span, numberSpan } = division;
    return [{ name: divisionLabel(division), detail: "", kind: "division", span, selection: numberSpan, children }];
  });
}

function appendixNode(view: DraftView, { heading, title, span }: Appendix): OutlineNode {
  const { divisions } = view.analysis.document;
  const own = divisions.filter((division) => division.zone === "appendix" && contains(span, division.span));
  return {
    name: heading?.value ?? say(view, { vi: "Phụ lục", en: "Appendix" }),
    detail: title,
    kind: "appendix",
    span,
    selection: heading !== null && contains(span, heading.span) ? heading.span : span,
    children: divisionNodes(own),
  };
}

const frontMatter = /^\uFEFF?---[ \t]*(?:\r\n?|\n)[\s\S]*?(?:\r\n?|\n)(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/u;

/** The settings at the head of a Markdown text, with their lines of dashes; null where there are none. */
export function frontMatterSpan({ text }: Analysis): Span | null {
  const match = frontMatter.exec(text);
  return match === null ? null : { start: 0, end: match[0].length };
}
