import type { Division } from "@cchc/core";
import { referredDivisions } from "@cchc/core";
import { documentInFolder } from "../folder-documents.ts";
import { isLocal, ownKey } from "../identities.ts";
import { mentionsOf } from "../known-document.ts";
import type { Location } from "../results.ts";
import type { Target } from "../targets.ts";
import { ownPlace, ownUnitMentions, targetAt } from "../targets.ts";
import type { DraftView } from "../view.ts";

/**
 * Where a thing named at an offset is defined: a document in the drafts of the folder that are it, else at its first full mention;
 * a division at its number. Empty where it cannot be told.
 */
export function definition(view: DraftView, offset: number): readonly Location[] {
  const target = targetAt(view, offset);
  if (target?.kind === "division") return [here(view, target.division.numberSpan)];
  return target?.kind === "document" ? documentDefinition(view, target.key) : [];
}

function documentDefinition(view: DraftView, key: string): readonly Location[] {
  const issued = declarations(view, key);
  if (issued.length > 0) return issued;
  const mentions = mentionsOf(view, key);
  const full = mentions.find(({ kind }) => kind === "full") ?? mentions.find(({ kind }) => kind === "short");
  return full === undefined ? [] : [here(view, full.span)];
}

/** The numbers of the drafts that are the document. */
function declarations(view: DraftView, key: string): readonly Location[] {
  const { number, type } = view.analysis.document.header;
  const own = number?.span ?? type?.span;
  if (key === ownKey(view.analysis)) return own === undefined ? [] : [here(view, own)];
  if (isLocal(key)) return [];
  return documentInFolder(view.folder, key).issued.map((draft) => ({ uri: draft.uri, span: draft.own.span }));
}

/**
 * Every place of the folder that names what is named at an offset: citations of a document, references of the draft to a division,
 * mentions of the own unit. With `declaration` also the number of the draft that is the document, and of the division.
 */
export function references(view: DraftView, offset: number, declaration: boolean): readonly Location[] {
  const target = targetAt(view, offset);
  if (target === null) return [];
  const elsewhere = target.kind === "document" ? citedElsewhere(view, target.key) : [];
  const declared = declaration ? declarationsOf(view, target) : [];
  return [...declared, ...mentionsHere(view, target), ...elsewhere];
}

/** The places of the draft itself that name what is named at an offset. */
export function highlights(view: DraftView, offset: number): readonly Location["span"][] {
  const target = targetAt(view, offset);
  if (target === null) return [];
  const declared = declarationsOf(view, target).filter(({ uri }) => uri === view.uri);
  return [...declared, ...mentionsHere(view, target)].map(({ span }) => span).toSorted((a, b) => a.start - b.start);
}

function declarationsOf(view: DraftView, target: Target): readonly Location[] {
  switch (target.kind) {
    case "document":
      return declarations(view, target.key);
    case "division":
      return [here(view, target.division.numberSpan)];
    case "unit":
      return [];
  }
}

function mentionsHere(view: DraftView, target: Target): readonly Location[] {
  switch (target.kind) {
    case "document":
      return mentionsOf(view, target.key).map(({ span }) => here(view, span));
    case "division":
      return divisionMentions(view, target.division);
    case "unit":
      return unitMentions(view);
  }
}

function divisionMentions(view: DraftView, division: Division): readonly Location[] {
  return referredDivisions(view.analysis)
    .filter((reference) => reference.division === division)
    .map(({ span }) => here(view, span));
}

function unitMentions(view: DraftView): readonly Location[] {
  const place = ownPlace(view.analysis);
  const spans = ownUnitMentions(view.analysis).map(({ span }) => span);
  return [...spans, ...(place === null ? [] : [place])]
    .toSorted((a, b) => a.start - b.start)
    .map((span) => here(view, span));
}

function citedElsewhere(view: DraftView, key: string): readonly Location[] {
  if (isLocal(key)) return [];
  return documentInFolder(view.folder, key)
    .cited.filter(({ draft }) => draft.uri !== view.uri)
    .flatMap(({ draft, places }) => places.map(({ span }) => ({ uri: draft.uri, span })));
}

function here({ uri }: DraftView, span: Location["span"]): Location {
  return { uri, span };
}
