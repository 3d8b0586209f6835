import type { Analysis, Register, RegisterEntry, Span } from "@cchc/core";
import { documentName, overlaps, symbolKey } from "@cchc/core";
import { identitiesOf } from "./identities.ts";
import { knownDocument } from "./known-document.ts";
import { titleOfAbstract } from "./print-document.ts";
import { searchKey } from "./search-key.ts";
import type { CitedDocument, DraftView, FolderView } from "./view.ts";

/** A document that a draft may cite. */
export interface DocumentCandidate {
  readonly document: CitedDocument;
  /** Where it is known from, the nearest first. */
  readonly source: "draft" | "folder" | "register";
  /** Its words as they are searched. */
  readonly words: string;
  readonly isEnded: boolean;
}

/**
 * The documents that are `wanted`, each from its nearest source: cited in this draft elsewhere than at `except`, in the folder, in the
 * registers.
 */
export function documentCandidates(
  view: DraftView,
  except: Span,
  wanted: (candidate: DocumentCandidate) => boolean,
): readonly DocumentCandidate[] {
  const own = ownIdOf(view);
  const all = [citedHere(view, except), ofFolder(view.folder), ...view.folder.registers.map(ofRegister)];
  const seen = new Set<string>();
  return all
    .flatMap((candidates) => candidates.filter(wanted))
    .filter(({ document }) => {
      const key = `${document.number ?? document.title}@${document.date?.slice(0, YEAR_DIGITS)}`;
      const isNew = document.id !== own && !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

const YEAR_DIGITS = "YYYY".length;

function ownIdOf({ folder, uri }: DraftView): string | null {
  return folder.drafts.find((draft) => draft.uri === uri)?.own.id ?? null;
}

function candidate(document: CitedDocument, source: DocumentCandidate["source"], isEnded = false): DocumentCandidate {
  const { type, number, title, issuer } = document;
  return {
    document,
    source,
    isEnded,
    words: searchKey([type, number, title, issuer].filter((part) => part !== null).join(" ")),
  };
}

/** What the draft cites elsewhere than at the words that are being typed. */
function citedHere(view: DraftView, except: Span): readonly DocumentCandidate[] {
  const seen = new Set<string>();
  const identities = identitiesOf(view.analysis);
  return view.analysis.citations.flatMap((citation) => {
    const key = identities.get(citation);
    if (key === undefined || seen.has(key) || citation.kind === "self" || overlaps(citation.span, except)) return [];
    seen.add(key);
    const known = knownDocument(view, citation);
    const isUseful = known !== null && known.document.date !== null && known.document.type !== null;
    return isUseful ? [candidate(known.document, "draft", known.entry?.status === "ended")] : [];
  });
}

const ofFolders = new WeakMap<FolderView, readonly DocumentCandidate[]>();

/** The drafts of the folder as documents, and what they cite in full. */
function ofFolder(folder: FolderView): readonly DocumentCandidate[] {
  const known = ofFolders.get(folder);
  if (known !== undefined) return known;
  const own = folder.drafts.flatMap(({ own: document }): CitedDocument[] =>
    document.id === null
      ? []
      : [{ ...document, id: document.id, title: titleOfAbstract(document.type, document.abstract) }],
  );
  const cited = folder.drafts.flatMap(({ documents }) => documents);
  const complete = [...own, ...cited].filter(
    ({ type, date, issuer, number }) => type !== null && date !== null && (issuer !== null || number === null),
  );
  const found = complete.map((document) => candidate(document, "folder"));
  ofFolders.set(folder, found);
  return found;
}

const ofRegisters = new WeakMap<Register, readonly DocumentCandidate[]>();

/** Every document of a register, the newest first. */
function ofRegister(register: Register): readonly DocumentCandidate[] {
  const known = ofRegisters.get(register);
  if (known !== undefined) return known;
  const found = register.entries
    .filter(({ type }) => type !== null)
    .toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1))
    .map((entry) => candidate(ofEntry(entry), "register", entry.status === "ended"));
  ofRegisters.set(register, found);
  return found;
}

function ofEntry(entry: RegisterEntry): CitedDocument {
  const { type, date, issuer, title } = entry;
  return { id: symbolKey(entry) ?? "", type, number: documentName(entry), date, issuer, title };
}

/** Whether a draft names a document in full before an offset, so that a later mention is short. */
export function isIntroducedBefore(analysis: Analysis, number: string | null, offset: number): boolean {
  return analysis.citations.some(
    (citation) =>
      citation.kind === "full" &&
      citation.span.end < offset &&
      citation.symbol !== null &&
      documentName(citation) === number,
  );
}
