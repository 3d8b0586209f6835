import type { Location } from "../results.ts";
import { holdsWords, searchKey } from "../search-key.ts";
import type { DraftSummary, FolderView } from "../view.ts";

/** A draft of the folder or one of its divisions. */
export interface WorkspaceSymbol {
  readonly name: string;
  /** Path of the draft. */
  readonly container: string;
  readonly kind: "draft" | "division";
  readonly location: Location;
}

/**
 * The drafts (by number, type, abstract or path) and divisions (by number and title) that hold every word of a query; diacritics and
 * case do not count. Drafts come before divisions, at most `limit` of both.
 */
export function workspaceSymbols({ drafts }: FolderView, query: string, limit = 500): readonly WorkspaceSymbol[] {
  const found: WorkspaceSymbol[] = [];
  for (const kind of ["draft", "division"] as const) {
    for (const { symbol, key } of drafts.flatMap(searchable)) {
      if (found.length >= limit) return found;
      if (symbol.kind === kind && holdsWords(key, query)) found.push(symbol);
    }
  }
  return found;
}

interface Searchable {
  readonly symbol: WorkspaceSymbol;
  readonly key: string;
}

const known = new WeakMap<DraftSummary, readonly Searchable[]>();

/** The symbols of a draft as they are searched; kept while its summary is the same, since every letter of a query asks for all. */
function searchable(draft: DraftSummary): readonly Searchable[] {
  const found = known.get(draft) ?? searchableOf(draft);
  known.set(draft, found);
  return found;
}

function searchableOf(draft: DraftSummary): readonly Searchable[] {
  const { uri, path } = draft;
  const own = draftSymbol(draft);
  const divisions = draft.divisions.map(
    ({ title, span }): WorkspaceSymbol => ({ name: title, container: path, kind: "division", location: { uri, span } }),
  );
  return [
    { symbol: own, key: searchKey(`${own.name} ${path}`) },
    ...divisions.map((symbol) => ({ symbol, key: searchKey(symbol.name) })),
  ];
}

function draftSymbol({ uri, path, own }: DraftSummary): WorkspaceSymbol {
  const number = own.number === null ? null : `số ${own.number}`;
  const words = [own.type, number, own.abstract].filter((part) => part !== null).join(" ");
  return { name: words === "" ? path : words, container: path, kind: "draft", location: { uri, span: own.span } };
}
