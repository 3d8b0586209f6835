import type { Register } from "@cchc/core";
import { symbolKey } from "@cchc/core";
import type { CitedPlace, DraftSummary, FolderView } from "./view.ts";

/** What the drafts of a folder have to do with one document. */
export interface FolderDocument {
  /** Drafts that are this document; more than one where two bear one number. */
  readonly issued: readonly DraftSummary[];
  readonly cited: readonly { readonly draft: DraftSummary; readonly places: readonly CitedPlace[] }[];
}

const YEAR_MARK = "@";
const nothing: FolderDocument = { issued: [], cited: [] };
const known = new WeakMap<FolderView, ReadonlyMap<string, FolderDocument>>();

/** The document of a folder under a key (`identitiesOf`): the drafts that are it and those that cite it. */
export function documentInFolder(folder: FolderView, key: string): FolderDocument {
  const documents = known.get(folder) ?? collect(folder);
  known.set(folder, documents);
  return documents.get(numberedKey(key, folder.registers)) ?? nothing;
}

/**
 * The key by number of a law that a key calls by its name and year ("luật đất đai@2024" → "31/2024/QH15"), where the registers know
 * one such law; else the key itself.
 */
export function numberedKey(key: string, registers: readonly Register[]): string {
  const [name = "", year] = key.split(YEAR_MARK);
  if (year === undefined) return key;
  const laws = registers.flatMap(({ laws: byName }) => byName.get(name) ?? []);
  const keys = new Set(laws.filter(({ date }) => date?.startsWith(year)).map(symbolKey));
  const [only] = keys;
  return keys.size === 1 ? (only ?? key) : key;
}

interface Growing {
  readonly issued: DraftSummary[];
  readonly cited: Map<DraftSummary, CitedPlace[]>;
}

function collect({ drafts, registers }: FolderView): ReadonlyMap<string, FolderDocument> {
  const documents = new Map<string, Growing>();
  const at = (id: string): Growing => {
    const key = numberedKey(id, registers);
    const found = documents.get(key) ?? { issued: [], cited: new Map() };
    documents.set(key, found);
    return found;
  };
  for (const draft of drafts) {
    if (draft.own.id !== null) at(draft.own.id).issued.push(draft);
    for (const place of draft.cited) {
      if (place.id === null) continue;
      const { cited } = at(place.id);
      const places = cited.get(draft) ?? [];
      places.push(place);
      cited.set(draft, places);
    }
  }
  return new Map(
    [...documents].map(([key, { issued, cited }]) => [
      key,
      { issued, cited: [...cited].map(([draft, places]) => ({ draft, places })) },
    ]),
  );
}
