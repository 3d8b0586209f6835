import type { Analysis } from "../analysis.ts";
import type { Division } from "../document/document.ts";
import type { Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { runsOf } from "../runs-of.ts";
import { lineHead } from "../text/line-head.ts";
import { printedWords } from "../text/printed-words.ts";
import type { Span } from "../text/span.ts";

type Id = "depth" | "sibling";

/** Markdown headings of siblings at different depths: "## 2.6." beside "### 2.5.". */
export const headingDepth: Rule<Id> = defineRule({
  id: "heading-depth",
  group: "numbering",
  summary: {
    vi: "Cấp tiêu đề Markdown (số dấu #) của các mục cùng cấp khác nhau.",
    en: "Markdown headings of siblings stand at different depths.",
  },
  legalBasis: null,
  presets: { recommended: "off", strict: "info" },
  fixable: "safe",
  messages: {
    depth: {
      vi: "Mục “{number}” ở cấp tiêu đề {depth}, trong khi các mục cùng cấp, như “{sibling}”, ở cấp {usual}; đổi thành “{marks}”.",
      en: "“{number}” is a heading of depth {depth}, its siblings, as “{sibling}”, have depth {usual}; write “{marks}”.",
    },
    sibling: { vi: "Tiêu đề cùng cấp.", en: "A sibling." },
  },
  *check({ analysis }) {
    for (const { items, parent, zone } of runsOf(analysis)) {
      const headings = zone === "body" ? items.flatMap((item) => headingOf(item, analysis)) : [];
      const usual = usualDepth(headings, depthOf(parent, analysis));
      const sibling = headings.find(({ depth }) => depth === usual);
      if (usual === null || sibling === undefined) continue;
      for (const { depth, marks, division } of headings.filter((heading) => heading.depth !== usual)) {
        const data = {
          number: printedWords(analysis.text, division.numberSpan),
          sibling: printedWords(analysis.text, sibling.division.numberSpan),
          depth: String(depth),
          usual: String(usual),
          marks: "#".repeat(usual),
        };
        const related = [{ span: sibling.division.numberSpan, messageId: "sibling" as const }];
        yield { messageId: "depth", span: marks, data, related, fix: [{ span: marks, text: data.marks }] };
      }
    }
  },
});

interface Heading {
  readonly division: Division;
  readonly depth: number;
  /** The marks "##" before it. */
  readonly marks: Span;
}

const hashes = /(#{1,6})[^#]*$/u;

/** Nothing for an item that is no heading of its own, or whose heading is underlined instead of marked. */
function headingOf(division: Division, analysis: Analysis): readonly Heading[] {
  const depth = depthOf(division, analysis);
  const { head } = lineHead(analysis.text, division.numberSpan.start);
  const match = hashes.exec(head);
  if (depth === null || match?.[1]?.length !== depth) return [];
  const start = division.numberSpan.start - head.length + match.index;
  return [{ division, depth, marks: { start, end: start + depth } }];
}

/** "Điều" and "Chương" stand before their number. */
const levelWord = /^[A-Za-zÀ-ỹ ]*$/u;

function depthOf(division: Division | null, { proses }: Analysis): number | null {
  const prose = division === null ? undefined : proses[division.prose];
  if (division === null || prose === undefined || !levelWord.test(prose.text.slice(0, division.proseOffset)))
    return null;
  return prose.depth;
}

/** The depth of most siblings; of those as frequent the one below their parent's. Null where none can be preferred. */
function usualDepth(headings: readonly Heading[], parent: number | null): number | null {
  const counts = new Map<number, number>();
  for (const { depth } of headings) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const frequent = [...counts.keys()].filter((depth) => counts.get(depth) === most);
  const fitting = frequent.length === 1 ? frequent : frequent.filter((depth) => parent !== null && depth > parent);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
