import type { CitedDocument, CitedDocumentPlace, CitedStatus } from "@cchc/language-server/protocol";
import type { Event, TreeDataProvider } from "vscode";
import { EventEmitter, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from "vscode";
import { say } from "./texts.ts";

type Node =
  | { readonly kind: "group"; readonly status: CitedStatus; readonly documents: readonly CitedDocument[] }
  | { readonly kind: "document"; readonly document: CitedDocument }
  | { readonly kind: "place"; readonly place: CitedDocumentPlace };

const SPACES = /\s+/g;

/** What needs a look comes first. */
const ORDER: readonly CitedStatus[] = ["conflict", "notInForce", "unknown", "consistent"];
const ICONS: Readonly<Record<CitedStatus, ThemeIcon>> = {
  conflict: new ThemeIcon("error", new ThemeColor("list.errorForeground")),
  notInForce: new ThemeIcon("warning", new ThemeColor("list.warningForeground")),
  unknown: new ThemeIcon("question"),
  consistent: new ThemeIcon("pass", new ThemeColor("testing.iconPassed")),
};

export interface CitedDocumentsTree extends TreeDataProvider<Node> {
  refresh(): void;
}

/** The table of cited documents, grouped by status; a document opens to the places that cite it, a place to its words. */
export function citedDocumentsTree(load: () => Promise<readonly CitedDocument[]>): CitedDocumentsTree {
  const changes = new EventEmitter<undefined>();
  const onDidChangeTreeData: Event<undefined> = changes.event;
  return {
    onDidChangeTreeData,
    refresh: () => changes.fire(undefined),
    getTreeItem: itemOf,
    getChildren: async (node) => (node === undefined ? groupsOf(await load()) : childrenOf(node)),
  };
}

function groupsOf(documents: readonly CitedDocument[]): Node[] {
  return ORDER.map((status) => ({ status, documents: documents.filter((document) => document.status === status) }))
    .filter((group) => group.documents.length > 0)
    .map((group) => ({ kind: "group", ...group }));
}

function childrenOf(node: Node): Node[] {
  if (node.kind === "group") return node.documents.map((document) => ({ kind: "document", document }));
  return node.kind === "document" ? node.document.places.map((place) => ({ kind: "place", place })) : [];
}

function itemOf(node: Node): TreeItem {
  if (node.kind === "group") return groupItem(node.status, node.documents.length);
  return node.kind === "document" ? documentItem(node.document) : placeItem(node.place);
}

function groupItem(status: CitedStatus, count: number): TreeItem {
  const item = new TreeItem(say(status), TreeItemCollapsibleState.Expanded);
  item.description = String(count);
  item.iconPath = ICONS[status];
  item.contextValue = "group";
  return item;
}

function documentItem(document: CitedDocument): TreeItem {
  const item = new TreeItem(nameOf(document), TreeItemCollapsibleState.Collapsed);
  item.description = [
    document.number === "" ? "" : (document.title ?? document.issuer ?? ""),
    say("citedIn", document.places.length),
  ]
    .filter((part) => part !== "")
    .join(" · ");
  item.iconPath = ICONS[document.status];
  item.tooltip = tooltipOf(document);
  item.contextValue = "document";
  return item;
}

function nameOf({ type, number, title, date }: CitedDocument): string {
  const words = number === "" ? [type, title ?? date] : [type, number];
  return words.filter((word) => word !== null).join(" ");
}

function tooltipOf(document: CitedDocument): MarkdownString {
  const { date, issuer, title, detail, status } = document;
  const dated = date === null ? null : say("dateOf", date.split("-").reverse().join("/"));
  const lines = [nameOf(document), dated, issuer, title, `${say(status)}${detail === "" ? "" : `: ${detail}`}`];
  const text = new MarkdownString();
  for (const line of lines) if (line !== null) text.appendText(`${line}\n`);
  return text;
}

function placeItem({ uri, path, range, text }: CitedDocumentPlace): TreeItem {
  const item = new TreeItem(`${path}:${range.start.line + 1}`);
  item.description = text.replace(SPACES, " ");
  item.resourceUri = Uri.parse(uri);
  item.iconPath = new ThemeIcon("go-to-file");
  const { start, end } = range;
  const selection = [start.line, start.character, end.line, end.character];
  item.command = { command: "cchc.reveal", title: path, arguments: [uri, ...selection] };
  item.contextValue = "place";
  return item;
}
