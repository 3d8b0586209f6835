import type { Edit, Span } from "@cchc/core";
import { analyze } from "@cchc/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { anyDraft } from "../testing/any-draft.ts";
import { viewOf } from "../testing/cursor.ts";
import { PLAN } from "../testing/plan.ts";
import type { DraftView } from "../view.ts";
import { codeLenses } from "./code-lens.ts";
import { completion, completionDocumentation, completionTriggers } from "./completion.ts";
import { continueNumbering } from "./continue-numbering.ts";
import { documentLinks } from "./document-links.ts";
import { folding } from "./folding.ts";
import { formatLists } from "./format-lists.ts";
import { hover } from "./hover.ts";
import { inlayHints } from "./inlay-hints.ts";
import { outline } from "./outline.ts";
import { definition, highlights, references } from "./references.ts";
import { prepareRename, rename } from "./rename.ts";
import { selectionRanges } from "./selection-ranges.ts";
import { semanticTokens } from "./semantic-tokens.ts";
import { workspaceSymbols } from "./workspace-symbols.ts";

const others = { "ke-hoach.md": PLAN };

/** Every span that the features give for one offset of a draft. */
function spansAt(view: DraftView, offset: number, newName: string): readonly Span[] {
  const here = { uri: view.uri, analysis: view.analysis };
  const renaming = rename(view, offset, newName, [here]);
  const edits: readonly Edit[] = [
    ...continueNumbering(view, offset),
    ...("problem" in renaming ? [] : renaming.drafts.flatMap((draft) => draft.edits)),
  ];
  const locations = [...definition(view, offset), ...references(view, offset, true)];
  const items = [null, ...completionTriggers].flatMap((trigger) => completion(view, offset, trigger).items);
  completionDocumentation(view, items[0]?.key ?? "");
  return [
    ...[hover(view, offset), prepareRename(view, offset)].flatMap((found) => (found === null ? [] : [found.span])),
    ...locations.flatMap(({ uri, span }) => (uri === view.uri ? [span] : [])),
    ...highlights(view, offset),
    ...selectionRanges(view, offset),
    ...edits.map(({ span }) => span),
    ...items.map(({ replace }) => replace),
  ];
}

/** Every span that the features give for a draft as a whole. */
function spansOf(view: DraftView): readonly Span[] {
  const all = { start: 0, end: view.analysis.text.length };
  workspaceSymbols(view.folder, view.analysis.text.slice(0, 5));
  return [
    ...outline(view).flatMap(({ span, selection }) => [span, selection]),
    ...folding(view).map(({ span }) => span),
    ...documentLinks(view).map(({ span }) => span),
    ...inlayHints(view, all).map(({ offset }) => ({ start: offset, end: offset })),
    ...codeLenses(view).map(({ span }) => span),
    ...semanticTokens(view.analysis, all).map(({ span }) => span),
    ...formatLists(view, all).map(({ span }) => span),
  ];
}

function isWithin({ start, end }: Span, text: string): boolean {
  return 0 <= start && start <= end && end <= text.length;
}

it("no feature throws at any offset of any text, and every span lies within it", () => {
  const names = fc.constantFrom("45/QĐ-UBND", "05/3/2026", "3", "đ", "xã Tiên Lãng", "", "\uD800");
  fc.assert(
    fc.property(anyDraft, fc.array(fc.nat(400), { maxLength: 2 }), names, (text, offsets, name) => {
      const view = viewOf(text, { others });
      const within = [0, text.length, ...offsets.map((offset) => Math.min(offset, text.length))];
      const spans = [...spansOf(view), ...within.flatMap((offset) => spansAt(view, offset, name))];
      expect(spans.filter((span) => !isWithin(span, text))).toEqual([]);
    }),
    { numRuns: 20 },
  );
}, 60_000);

it("the features leave an analysis as it is", () => {
  const view = viewOf(PLAN, { others });
  spansOf(view);
  spansAt(view, 60, "45/QĐ-UBND");
  expect(JSON.stringify(view.analysis.document)).toBe(JSON.stringify(analyze(PLAN).document));
});
