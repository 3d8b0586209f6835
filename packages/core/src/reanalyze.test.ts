import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Analysis } from "./analysis.ts";
import { analyze } from "./analyze.ts";
import { anyCitedDraft } from "./testing/any-cited-draft.ts";
import { anyText } from "./testing/any-draft.ts";

interface Change {
  readonly at: number;
  readonly removed: number;
  readonly added: string;
}

/** An analysis as plain values; a map of offsets by what it says of each place. */
function plain({ proses, ...others }: Analysis): string {
  const mapped = proses.map(({ map, ...prose }) => ({ ...prose, map: sourcesOf(map, prose.text.length) }));
  return JSON.stringify({ ...others, proses: mapped }, null, 1);
}

function sourcesOf({ toSource, toSourceSpan }: Analysis["proses"][number]["map"], length: number): unknown {
  return Array.from({ length: length + 1 }, (_, at) => [toSource(at), toSourceSpan(at, at + 1)]);
}

function changed(text: string, { at, removed, added }: Change): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + added + text.slice(start + removed);
}

/** Analyses each version from the one before, and compares it with an analysis of its own. */
function expectSame(versions: readonly string[]): void {
  let previous: Analysis | null = null;
  for (const text of versions) {
    const analysis: Analysis = analyze(text, { previous });
    expect(plain(analysis)).toBe(plain(analyze(text)));
    previous = analysis;
  }
}

const pieces = [
  ...[
    "a",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "- ",
    "1. ",
    "# ",
    "> ",
    "    ",
    "\t",
    "|",
    "---",
    "*",
    "**",
    "\\",
    "&amp;",
  ],
  ...["```", "```\n\n", "~~~", "<!--", "-->", "<div>", "<pre>", "[a]: b", "]:", "[", "---\na: b\n---\n", "\uFEFF"],
  ...["\n\n| a | b |\n|---|---|\n| c | d |\n\n", "\n\n<!-- cchc-disable a -->\n\n", "\n\nKẾ HOẠCH\n\n", "Điều 1. "],
  ...[
    "Quyết định số 5/QĐ-UBND ngày 01/02/2026",
    "\n\nxã Ia Hrú, ",
    "\n\nNơi nhận:\n\n- Như trên;\n\n",
    "e\u0302",
    "\uD800",
  ],
  ...["\n\nđẩy mạnh tuyên truyền về chuyển đổi số trong hoạt động của các cơ quan, đơn vị\n\ntrên địa bàn xã.\n\n"],
];

const anyChange: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(400) }),
  added: fc.oneof({ weight: 1, arbitrary: fc.constant("") }, { weight: 4, arbitrary: fc.constantFrom(...pieces) }),
});

const long = [
  "Đẩy mạnh tuyên truyền về chuyển đổi số trong hoạt động của cơ quan và của",
  "tổ chức trên địa bàn theo Quyết định số 5/QĐ-UBND ngày 01/02/2026 của Ủy ban nhân dân tỉnh Gia Lai.",
];

describe("an analysis made from the one before", () => {
  it("equals one of its own, after any changes", () => {
    fc.assert(
      fc.property(anyCitedDraft, fc.array(anyChange, { minLength: 1, maxLength: 4 }), (draft, changes) => {
        const versions = [draft];
        for (const change of changes) versions.push(changed(versions.at(-1) ?? "", change));
        expectSame(versions);
      }),
      { numRuns: 15, seed: 20 },
    );
  });

  it("equals one of its own for texts that nobody writes", () => {
    const anyVersions = fc.array(fc.oneof(anyText, fc.constantFrom(...pieces)), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(anyVersions, (parts) => expectSame(parts.map((_, index) => parts.slice(0, index + 1).join("\n\n")))),
      { numRuns: 15, seed: 20 },
    );
  });

  it.each<[sentence: string, versions: readonly string[]]>([
    ["the same text", ["Một\n\nHai", "Một\n\nHai"]],
    ["a letter in the middle", ["Một\n\nHai\n\nBa", "Một\n\nHaai\n\nBa"]],
    ["text before everything", ["Một\n\nHai", "Không\n\nMột\n\nHai"]],
    ["text after everything", ["Một\n\nHai", "Một\n\nHai\n\nBa"]],
    ["everything taken away", ["Một\n\nHai", "", "Một"]],
    ["blocks that become one", ["Một\n\nHai\n\nBa", "Một\nHai\n\nBa"]],
    ["a fence that swallows the rest", ["Một\n\nHai\n\nBa", "Một\n\n```\nHai\n\nBa", "Một\n\nHai\n\nBa"]],
    ["a link definition that comes and goes", ["Xem [a].\n\nHai", "Xem [a].\n\nHai\n\n[a]: /b", "Xem [a].\n\nHai"]],
    ["front matter that closes far below", ["---\na: b\n\nMột\n\nHai", "---\na: b\n\nMột\n\n---\n\nHai"]],
    ["a letter in the front matter", ["---\na: b\n---\n\nMột\n\nHai", "---\na: bc\n---\n\nMột\n\nHai"]],
    ["a letter right after the front matter", ["---\na: b\n---\nMột\n\nHai", "---\na: b\n---\nMộột\n\nHai"]],
    ["a table before others", ["Một\n\n| a |\n|---|\n\nHai", "| c |\n|---|\n\nMột\n\n| a |\n|---|\n\nHai"]],
    ["a join that appears and moves", [long.join(" "), long.join("\n\n"), `Một\n\n${long.join("\n\n")}`]],
    ["a rule between the halves of a join", [long.join("\n\n"), long.join("\n\n---\n\n"), long.join("\n\n\n\n")]],
    ["a type that turns the draft's own name round", ["KẾ HOẠCH\n\nKế hoạch này", "BÁO CÁO\n\nKế hoạch này"]],
    ["a directive that moves", ["Một\n\n<!-- cchc-disable a -->", "Một hai\n\n<!-- cchc-disable a -->"]],
  ])("equals one of its own: %s", (_, versions) => {
    expectSame(versions);
  });

  it("leaves the one before as it was, and shares with it what did not change", () => {
    const before = analyze("Theo Quyết định số 5/QĐ-UBND.\n\nMột và Hai\n\nTheo Kế hoạch số 6/KH-UBND.");
    const copy = JSON.stringify(before);
    const after = analyze(before.text.replace("Hai", "Hai ba"), { previous: before });
    expect(JSON.stringify(before)).toBe(copy);
    expect(after.proses[0]).toBe(before.proses[0]);
    expect(after.proses[2]?.text).toBe(before.proses[2]?.text);
    expect(after.citations[1]?.span.start).toBe((before.citations[1]?.span.start ?? 0) + " ba".length);
  });

  it("is a fresh one where nothing is known of the one before", () => {
    const before = analyze("Một\n\nHai");
    expect(plain(analyze("Một\n\nBa", { previous: { ...before } }))).toBe(plain(analyze("Một\n\nBa")));
  });
});
