import type { Analysis } from "../analysis.ts";
import type { Division } from "../document/document.ts";
import type { Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { runsOf } from "../runs-of.ts";
import type { Span } from "../text/span.ts";

type Id = "colon" | "noColon" | "sibling";

/** A colon after some sibling headings only. */
export const headingPunctuation: Rule<Id> = defineRule({
  id: "heading-punctuation",
  group: "numbering",
  summary: {
    vi: "Tiêu đề cùng cấp, mục có dấu hai chấm, mục không.",
    en: "Some sibling headings end with a colon, others do not.",
  },
  legalBasis: null,
  presets: { recommended: "off", strict: "info" },
  fixable: "safe",
  messages: {
    colon: {
      vi: "Tiêu đề này có dấu hai chấm, các tiêu đề cùng cấp, như “{sibling}”, thì không; bỏ dấu hai chấm cho thống nhất.",
      en: "This heading ends with a colon, its siblings, as “{sibling}”, do not; leave it out.",
    },
    noColon: {
      vi: "Tiêu đề này không có dấu hai chấm, các tiêu đề cùng cấp, như “{sibling}”, thì có; thêm dấu hai chấm cho thống nhất.",
      en: "This heading lacks the colon of its siblings, as “{sibling}”; add it.",
    },
    sibling: { vi: "Tiêu đề cùng cấp.", en: "A sibling." },
  },
  *check({ analysis }) {
    for (const { items, zone } of runsOf(analysis)) {
      if (zone !== "body") continue;
      const headings = items.map((division) => headingOf(division, analysis)).filter((found) => found !== null);
      yield* runProblems(headings);
    }
  },
});

/** A title alone on its line, with something below it. */
interface Heading {
  readonly words: string;
  readonly hasColon: boolean;
  /** The colon, or the last letter where there is none. */
  readonly last: Span;
  readonly span: Span;
}

const MAX_HEADING = 120;
const sentenceMark = /[.;,!?…]$/u;
const inlineText = /[:.;!?]\s+\S/u;
/** A sentence that introduces a list. */
const introduces = /(?<![A-Za-zÀ-ỹ])(?:sau(?:\s+đây)?|gồm(?:\s+có)?)\s*:$/u;

/** Null for an item that is a sentence, has its text on the same line, or has nothing below it. */
function headingOf({ prose: at, proseOffset, span, number, mark }: Division, { proses }: Analysis): Heading | null {
  const prose = proses[at];
  const words = prose?.text.slice(proseOffset).trimEnd() ?? "";
  if (prose === undefined || words === "" || words.length > MAX_HEADING || words.includes("\n")) return null;
  const title = words.slice(number.length + mark.length);
  if (sentenceMark.test(title) || inlineText.test(title) || introduces.test(title)) return null;
  const end = proseOffset + words.length;
  const own = prose.map.toSourceSpan(proseOffset, end);
  if (span.end <= own.end) return null;
  return { words, hasColon: words.endsWith(":"), last: prose.map.toSourceSpan(end - 1, end), span: own };
}

/** Most headings show the usage; where both are as many, a heading has no colon. */
function* runProblems(headings: readonly Heading[]): Generator<Problem<Id>> {
  const colons = headings.filter(({ hasColon }) => hasColon).length;
  const usual = colons * 2 > headings.length;
  const sibling = headings.find(({ hasColon }) => hasColon === usual);
  if (sibling === undefined) return;
  for (const { hasColon, last } of headings.filter((heading) => heading.hasColon !== usual)) {
    const end = { start: last.end, end: last.end };
    yield {
      messageId: hasColon ? "colon" : "noColon",
      span: last,
      data: { sibling: sibling.words },
      related: [{ span: sibling.span, messageId: "sibling" }],
      fix: [hasColon ? { span: last, text: "" } : { span: end, text: ":" }],
    };
  }
}
