import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDrafts, fixDrafts } from "./check-drafts.ts";
import type { Examiner } from "./examiner.ts";
import { localExaminer } from "./examiner.ts";
import { formatNames } from "./formats.ts";
import { loadFormatter } from "./formatters/index.ts";
import { DOUBLED, IDLE_DIRECTIVE, RIGHT } from "./testing/drafts.ts";
import { report } from "./testing/report.ts";
import { createWorkspace } from "./testing/workspace.ts";

const CONFIG: Parameters<typeof checkDrafts>[1] = {
  preset: "strict",
  rules: {},
  settings: { unit: null, province: null, stage: "draft", today: null },
  language: "vi",
  dictionary: [],
};

/** The counts of the language change nothing here and take their time. */
function plain(): Examiner {
  return localExaminer({ loadModel: async () => null });
}

const paragraph = fc.constantFrom(
  RIGHT,
  DOUBLED,
  IDLE_DIRECTIVE,
  "## I. MỤC ĐÍCH\n",
  "1. Căn cứ Quyết định số 5/QĐ-UBND ngày 01/02/2026;\n",
  "f) Kế hoạch số 5/QĐ-UBND.\n",
  DOUBLED.normalize("NFD"),
);
const draft = fc
  .tuple(fc.array(fc.oneof(paragraph, fc.string({ maxLength: 40 })), { maxLength: 8 }), fc.constantFrom("\n", "\r\n"))
  .map(([parts, end]) => parts.join("\n").replaceAll("\n", end));
const corpus = fc
  .array(draft, { minLength: 1, maxLength: 4 })
  .map((texts) => texts.map((text, at) => ({ path: `${at}.md`, text })));

describe("a run", () => {
  it("gives the same bytes for the same drafts, in every format", async () => {
    const formatters = await Promise.all(formatNames.map(loadFormatter));
    await fc.assert(
      fc.asyncProperty(corpus, async (sources) => {
        const once = report(await fixDrafts(sources, CONFIG, plain()), { fixing: "dry-run" });
        const again = report(await fixDrafts(sources, CONFIG, plain()), { fixing: "dry-run" });
        for (const format of formatters) expect(format(again)).toBe(format(once));
      }),
      { numRuns: 30 },
    );
  });

  it("leaves nothing to fix after fixing", async () => {
    await fc.assert(
      fc.asyncProperty(corpus, async (sources) => {
        const once = (await fixDrafts(sources, CONFIG, plain())).map(({ path, text }) => ({ path, text }));
        const twice = (await fixDrafts(once, CONFIG, plain())).map(({ path, text }) => ({ path, text }));
        expect(twice).toEqual(once);
      }),
      { numRuns: 30 },
    );
  });

  it("gives spans that lie in their drafts, for any text", async () => {
    await fc.assert(
      fc.asyncProperty(corpus, async (sources) => {
        for (const { text, diagnostics } of await checkDrafts(sources, CONFIG, plain())) {
          for (const { span } of diagnostics) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it("does not depend on the order in which the paths are named", async () => {
    const { run } = await createWorkspace({ "a.md": DOUBLED, "b/c.md": IDLE_DIRECTIVE, "d.md": RIGHT });
    const one = await run(["--format", "json", "a.md", "b", "d.md"]);
    const other = await run(["d.md", "b/c.md", "--format", "json", ".", "a.md"]);
    expect(other).toEqual(one);
  });
});
