import { documentName } from "@cchc/core";
import { proseAt, touches } from "../at.ts";
import { documentCandidates } from "../document-candidates.ts";
import type { Lead } from "../lead.ts";
import { leadAt } from "../lead.ts";
import type { DraftView } from "../view.ts";
import { dateCompletion } from "./completion-dates.ts";
import { documentCompletion } from "./completion-documents.ts";
import type { Completion } from "./completion-item.ts";
import { lineCompletion } from "./completion-lines.ts";
import { nameCompletion } from "./completion-names.ts";
import { unitCompletion } from "./completion-units.ts";
import { documentMarkdown } from "./hover-document.ts";
import { frontMatterSpan } from "./outline.ts";

/** Characters after which an editor asks by itself: after "Căn cứ ", "số ", and within a number. */
export const completionTriggers: readonly string[] = [" ", "/"];

const nothing: Completion = { items: [], isIncomplete: false };

/**
 * What may be written at an offset, the likeliest first: documents, units, dates, signatures and blocks at the head of a line, bodies and
 * types. `trigger` is the character of `completionTriggers` that was just typed, null where the user asked; then less is offered, so
 * that nothing comes up in the middle of a sentence. Nothing in front matter and in code.
 */
export function completion(view: DraftView, offset: number, trigger: string | null): Completion {
  const { analysis } = view;
  const settings = frontMatterSpan(analysis);
  if (settings !== null && touches(settings, offset)) return nothing;
  const lead = leadAt(analysis.text, offset);
  if (lead.text.trim() !== "" && !isProse(view, lead)) return nothing;
  const documents = documentCompletion(view, lead, offset, trigger !== null);
  if (documents !== null) return documents;
  const items = [...dateCompletion(view, lead), ...unitCompletion(view, lead, trigger !== null)];
  if (items.length > 0 || trigger !== null) return { items, isIncomplete: items.length > 0 };
  const rest = [...lineCompletion(view, lead), ...nameCompletion(view, lead)];
  return { items: rest, isIncomplete: rest.length > 0 };
}

/** Whether the last words before the cursor are prose. */
function isProse({ analysis }: DraftView, lead: Lead): boolean {
  const trailing = lead.text.length - lead.text.trimEnd().length;
  return proseAt(analysis, lead.spanOf(trailing).start) !== null;
}

/** What a hover would say of the document of an item; null where it is not known any more. */
export function completionDocumentation(view: DraftView, key: string): string | null {
  const found = documentCandidates(view, nowhere, ({ document }) => document.id === key);
  const document = found[0]?.document;
  if (document === undefined) return null;
  const entries = view.folder.registers.flatMap(({ entries: all }) => all);
  const entry = entries.find((one) => documentName(one) === document.number && one.date === document.date) ?? null;
  return documentMarkdown(view, { key, document, entry });
}
const nowhere = { start: 0, end: 0 };
