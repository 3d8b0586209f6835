import type { Analysis, Division, Edit, Span } from "@cchc/core";
import { isPlain, renumberDivision, slice } from "@cchc/core";
import type { DraftEdits, RenamedDraft, RenamePlace } from "../results.ts";
import { say } from "../say.ts";
import { targetAt } from "../targets.ts";
import type { DraftView } from "../view.ts";
import { documentPlaceAt, renameDocument } from "./rename-document.ts";
import type { RenameProblem } from "./rename-problems.ts";
import { renameProblems } from "./rename-problems.ts";
import { renameUnit, unitPlaceAt } from "./rename-unit.ts";

/** All edits, of every draft that changes; or why there is no rename, in one sentence for the user. */
export type Renaming = { readonly drafts: readonly DraftEdits[] } | { readonly problem: string };

/** What is renamed at an offset: number and symbol or date of a document, number of a division, name of the own unit. Null elsewhere. */
export function prepareRename(view: DraftView, offset: number): RenamePlace | null {
  const { text } = view.analysis;
  const target = targetAt(view, offset);
  const place =
    target === null
      ? null
      : target.kind === "document"
        ? documentPlaceAt(view, target, offset)
        : target.kind === "unit"
          ? unitPlaceAt(view, target.span)
          : { span: target.numberSpan, placeholder: slice(text, target.numberSpan) };
  return place === null || !isPlain(text, place.span) || isBroken(text, offset, place.span) ? null : place;
}

const lineBreak = /[\r\n]/u;

/** An editor asks for the new name on the line of the cursor. */
function isBroken(text: string, offset: number, { start, end }: Span): boolean {
  return (
    lineBreak.test(text.slice(Math.min(offset, start), Math.max(offset, start))) ||
    lineBreak.test(text.slice(start, end))
  );
}

/**
 * Gives what is named at an offset another name, wherever it is surely meant: a document ("45/QĐ-UBND", also with or only a date) in
 * all drafts given, a division with what refers to it, the own unit with its capitals. All places change or none.
 */
export function rename(view: DraftView, offset: number, newName: string, drafts: readonly RenamedDraft[]): Renaming {
  const words = newName.normalize("NFC").replace(spaces, " ").trim();
  const target = targetAt(view, offset);
  if (target === null || prepareRename(view, offset) === null) return { problem: say(view, renameProblems.nothing) };
  const result =
    target.kind === "document"
      ? renameDocument(view, target.key, words, drafts)
      : target.kind === "unit"
        ? own(view, renameUnit(view.analysis, words))
        : own(view, renamedDivision(view.analysis, target.division, words));
  return typeof result === "string"
    ? { problem: say(view, renameProblems[result], { words }) }
    : { drafts: changing(result) };
}

const spaces = /\s+/gu;

function own({ uri }: DraftView, edits: readonly Edit[] | RenameProblem): readonly DraftEdits[] | RenameProblem {
  return typeof edits === "string" ? edits : [{ uri, edits }];
}

function changing(drafts: readonly DraftEdits[]): readonly DraftEdits[] {
  return drafts.filter(({ edits }) => edits.length > 0);
}

const numberForms: Readonly<Record<Exclude<Division["style"], "word" | "bullet">, RegExp>> = {
  roman: /^[IVXLC]{1,7}$/u,
  arabic: /^\d{1,3}[a-zđ]?$/u,
  decimal: /^\d{1,2}(?:\.\d{1,2}){1,4}$/u,
  letter: /^[a-zA-ZđĐ]$/u,
};

function renamedDivision(analysis: Analysis, division: Division, to: string): readonly Edit[] | RenameProblem {
  const { style, number } = division;
  const forms =
    style === "word" ? [numberForms.roman, numberForms.arabic] : style === "bullet" ? [] : [numberForms[style]];
  const form = forms.find((pattern) => pattern.test(number));
  return form === undefined || !form.test(to) ? "division" : renumberDivision(analysis, division, to);
}
