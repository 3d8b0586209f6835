import type { Division } from "../document/document.ts";
import { formOf } from "../document/sibling-runs.ts";
import type { Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { printedWords } from "../text/printed-words.ts";

type Id = "mixed" | "other";

/** Two systems of numbering at one level: points a) b) below one item, 1.1. 1.2. below another. */
export const numberingMixed: Rule<Id> = defineRule({
  id: "numbering-mixed",
  group: "numbering",
  summary: {
    vi: "Cùng một cấp mục nhưng đánh số theo hai kiểu.",
    en: "Two systems of numbering at one level.",
  },
  legalBasis: null,
  presets: { recommended: "off", strict: "info" },
  fixable: null,
  messages: {
    mixed: {
      vi: "Từ đây đánh số “{printed}”, trong khi cùng cấp này ở mục khác đánh số “{other}”; dùng một kiểu cho cả văn bản.",
      en: "From here on the numbers read “{printed}”, elsewhere at this level “{other}”; use one system throughout.",
    },
    other: { vi: "Kiểu đánh số khác ở cùng cấp.", en: "The other system at this level." },
  },
  *check({ analysis }) {
    for (const systems of levelsOf(analysis.document.divisions)) {
      const [usual, ...others] = [...systems.values()].sort((a, b) => b.parents.size - a.parents.size);
      if (usual === undefined) continue;
      for (const { first } of others) {
        const data = {
          printed: printedWords(analysis.text, first.numberSpan),
          other: printedWords(analysis.text, usual.first.numberSpan),
        };
        const related = [{ span: usual.first.numberSpan, messageId: "other" as const }];
        yield { messageId: "mixed", span: first.numberSpan, data, related };
      }
    }
  },
});

/** A form of number at one level, where it is used first and below which items. */
interface System {
  readonly first: Division;
  readonly parents: Set<Division>;
}

type Level = Map<string, System>;

/** The systems of each level: children of items that are themselves numbered alike, all the way up. */
function levelsOf(divisions: readonly Division[]): readonly Level[] {
  const levels = new Map<string, Level>();
  for (const division of divisions.filter(isCounted)) collect(division, formOf(division), levels);
  return [...levels.values()];
}

function collect(parent: Division, path: string, levels: Map<string, Level>): void {
  for (const child of parent.children.filter(isCounted)) {
    const form = formOf(child);
    // Below an article stand clauses or, where there is but one, its points at once.
    if (parent.style !== "word") add(levels, path, form, parent, child);
    collect(child, `${path} ${form}`, levels);
  }
}

function add(levels: Map<string, Level>, path: string, form: string, parent: Division, child: Division): void {
  const level = levels.get(path) ?? new Map<string, System>();
  const system = level.get(form) ?? { first: child, parents: new Set() };
  system.parents.add(parent);
  levels.set(path, level.set(form, system));
}

/** Quoted text and forms in an annex are not the author's to unify. */
function isCounted({ style, zone }: Division): boolean {
  return style !== "bullet" && zone === "body";
}
