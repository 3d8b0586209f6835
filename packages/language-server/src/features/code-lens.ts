import type { Citation, Span } from "@cchc/core";
import { documentInFolder, numberedKey } from "../folder-documents.ts";
import { identitiesOf, isLocal, ownKey } from "../identities.ts";
import { mentionsOf } from "../known-document.ts";
import type { Location } from "../results.ts";
import { say } from "../say.ts";
import type { DraftView } from "../view.ts";

/** A line shown above a place, and the places that it counts. */
export interface CodeLens {
  readonly span: Span;
  readonly title: string;
  readonly locations: readonly Location[];
}

/**
 * Above the draft's own number, in how many drafts it is cited; above the first mention of a document that is cited several times,
 * how often here and in how many other drafts.
 */
export function codeLenses(view: DraftView): readonly CodeLens[] {
  const identities = identitiesOf(view.analysis);
  const own = ownKey(view.analysis);
  const seen = new Set<string>([own]);
  const lenses = [ownLens(view, own)];
  for (const citation of view.analysis.citations) {
    const named = identities.get(citation);
    const key = named === undefined ? own : numberedKey(named, view.folder.registers);
    if (seen.has(key)) continue;
    seen.add(key);
    lenses.push(citedLens(view, citation, key));
  }
  return lenses.filter((lens) => lens !== null);
}

function ownLens(view: DraftView, key: string): CodeLens | null {
  const span = view.analysis.document.header.number?.span;
  if (span === undefined || isLocal(key)) return null;
  const locations = citedElsewhere(view, key);
  if (locations.length === 0) return null;
  const drafts = String(new Set(locations.map(({ uri }) => uri)).size);
  return {
    span,
    locations,
    title: say(view, { vi: "được viện dẫn trong {drafts} dự thảo", en: "cited in {drafts} drafts" }, { drafts }),
  };
}

function citedElsewhere(view: DraftView, key: string): readonly Location[] {
  if (isLocal(key)) return [];
  const others = documentInFolder(view.folder, key).cited.filter(({ draft }) => draft.uri !== view.uri);
  return others.flatMap(({ draft, places }) => places.map(({ span }) => ({ uri: draft.uri, span })));
}

function citedLens(view: DraftView, citation: Citation, key: string): CodeLens | null {
  const here = mentionsOf(view, key).map(({ span }) => ({ uri: view.uri, span }));
  const elsewhere = citedElsewhere(view, key);
  if (here.length < 2 && elsewhere.length === 0) return null;
  const count = String(here.length);
  const drafts = String(new Set(elsewhere.map(({ uri }) => uri)).size);
  const title =
    elsewhere.length === 0
      ? say(view, { vi: "viện dẫn {count} lần", en: "cited {count} times" }, { count })
      : say(
          view,
          {
            vi: "viện dẫn {count} lần; cả trong {drafts} dự thảo khác",
            en: "cited {count} times; also in {drafts} other drafts",
          },
          { count, drafts },
        );
  return { span: citation.span, title, locations: [...here, ...elsewhere] };
}
