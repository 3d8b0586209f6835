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
  const found = drafts.flatMap((draft) => {
    const symbol = draftSymbol(draft);
    return holdsWords(searchKey(`${symbol.name} ${draft.path}`), query) ? [symbol] : [];
  });
  for (const draft of drafts) {
    if (found.length >= limit) break;
    for (const { title, span } of draft.divisions) {
      if (!holdsWords(searchKey(title), query)) continue;
      found.push({ name: title, container: draft.path, kind: "division", location: { uri: draft.uri, span } });
    }
  }
  return found.slice(0, limit);
}

function draftSymbol({ uri, path, own }: DraftSummary): WorkspaceSymbol {
  const number = own.number === null ? null : `số ${own.number}`;
  const words = [own.type, number, own.abstract].filter((part) => part !== null).join(" ");
  return { name: words === "" ? path : words, container: path, kind: "draft", location: { uri, span: own.span } };
}
