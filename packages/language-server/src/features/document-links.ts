import type { Citation, Span } from "@cchc/core";
import { documentInFolder } from "../folder-documents.ts";
import { identitiesOf, ownKey } from "../identities.ts";
import { knownDocument } from "../known-document.ts";
import { say } from "../say.ts";
import type { DraftView } from "../view.ts";

/** A place of a draft that leads to another document. */
export interface DocumentLink {
  readonly span: Span;
  /** URI of a draft of the folder, or web address of the register. */
  readonly target: string;
  readonly tooltip: string;
}

const webAddress = /^https?:\/\/\S+$/iu;

/** Links from the number of each citation to the one draft of the folder that is the document, else to its address in the register. */
export function documentLinks(view: DraftView): readonly DocumentLink[] {
  const identities = identitiesOf(view.analysis);
  return view.analysis.citations.flatMap((citation) => {
    const key = identities.get(citation);
    if (key === undefined || key === ownKey(view.analysis)) return [];
    const [draft, ...others] = documentInFolder(view.folder, key).issued;
    if (draft !== undefined) {
      const tooltip = say(view, { vi: "Mở dự thảo {path}", en: "Open the draft {path}" }, { path: draft.path });
      return others.length > 0 || draft.uri === view.uri
        ? []
        : [{ span: placeOf(citation), target: draft.uri, tooltip }];
    }
    const url = knownDocument(view, citation)?.entry?.url ?? null;
    const tooltip = say(view, { vi: "Mở văn bản", en: "Open the document" });
    return url !== null && webAddress.test(url) ? [{ span: placeOf(citation), target: url, tooltip }] : [];
  });
}

function placeOf({ parts, span }: Citation): Span {
  return parts.fullSymbol ?? span;
}
