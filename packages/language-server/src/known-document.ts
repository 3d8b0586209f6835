import type { Analysis, Citation, Register, RegisterEntry } from "@cchc/core";
import { documentName, findInRegister, symbolKey } from "@cchc/core";
import { documentInFolder, numberedKey } from "./folder-documents.ts";
import { identitiesOf, ownKey } from "./identities.ts";
import { titleOfAbstract } from "./print-document.ts";
import type { CitedDocument, DraftView } from "./view.ts";

/** All that is known of a document that a draft cites or is. */
export interface KnownDocument {
  readonly key: string;
  /** Its parts: the register before the draft that is the document, before what drafts say of it. */
  readonly document: CitedDocument;
  readonly entry: RegisterEntry | null;
}

/** What register and folder know of the document that a citation means; null where it cannot be told which one is meant. */
export function knownDocument(view: DraftView, citation: Citation): KnownDocument | null {
  const key = identitiesOf(view.analysis).get(citation);
  return key === undefined ? null : documentOfKey(view, key);
}

/** What is known of the draft as a document. */
export function ownDocumentOf(view: DraftView): KnownDocument {
  return documentOfKey(view, ownKey(view.analysis));
}

function documentOfKey(view: DraftView, key: string): KnownDocument {
  const entry = registeredUnder(view, key);
  const sources = [
    ...(entry === null ? [] : [ofEntry(entry, key)]),
    ...documentInFolder(view.folder, key).issued.map(({ own }) => ({
      ...own,
      id: key,
      title: titleOfAbstract(own.type, own.abstract),
    })),
    ...mentionsOf(view, key).map((citation) => ofCitation(citation, key)),
  ];
  return { key, entry, document: merged(key, sources) };
}

/** The citations of a draft that mean one document, in the order of the text. */
export function mentionsOf({ analysis, folder }: DraftView, key: string): readonly Citation[] {
  const { registers } = folder;
  const known = mentions.get(analysis);
  const index = known?.registers === registers ? known : { registers, byKey: mentionsByKey(analysis, registers) };
  mentions.set(analysis, index);
  return index.byKey.get(numberedKey(key, registers)) ?? [];
}

interface Mentions {
  readonly registers: readonly Register[];
  readonly byKey: ReadonlyMap<string, readonly Citation[]>;
}

const mentions = new WeakMap<Analysis, Mentions>();

function mentionsByKey(analysis: Analysis, registers: readonly Register[]): Mentions["byKey"] {
  const found = new Map<string, Citation[]>();
  for (const [citation, key] of identitiesOf(analysis)) {
    const numbered = numberedKey(key, registers);
    const same = found.get(numbered);
    if (same === undefined) found.set(numbered, [citation]);
    else same.push(citation);
  }
  return found;
}

/** The one document that the registers surely know under one of the mentions; null in doubt. */
function registeredUnder(view: DraftView, key: string): RegisterEntry | null {
  const { registers } = view.folder;
  const unit = view.analysis.document.unit;
  for (const citation of mentionsOf(view, key)) {
    const [only, ...others] = findInRegister(registers, citation, unit).filter(({ sure }) => sure);
    if (only !== undefined && others.length === 0) return only.entry;
  }
  return null;
}

function ofEntry(entry: RegisterEntry, id: string): CitedDocument {
  const { type, date, issuer, title } = entry;
  return { id, type, number: documentName(entry), date, issuer, title };
}

function ofCitation(citation: Citation, id: string): CitedDocument {
  const { type, date, issuer, title } = citation;
  const number = symbolKey(citation) === null ? null : documentName(citation);
  return { id, type, number, date: date?.iso ?? null, issuer, title };
}

function merged(id: string, sources: readonly CitedDocument[]): CitedDocument {
  const first = <K extends keyof CitedDocument>(part: K): CitedDocument[K] | null =>
    sources.find((source) => source[part] !== null)?.[part] ?? null;
  return {
    id,
    type: first("type"),
    number: first("number"),
    date: first("date"),
    issuer: first("issuer"),
    title: first("title"),
  };
}
