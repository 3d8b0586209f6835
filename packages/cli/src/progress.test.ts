import { describe, expect, it } from "vitest";
import { announce } from "./progress.ts";
import { RIGHT } from "./testing/drafts.ts";
import { createWorkspace } from "./testing/workspace.ts";

const many = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`${at}.md`, "Một.\n"]));

describe("progress", () => {
  it("is told on standard error of a terminal where there are many drafts, and taken away", async () => {
    const { run } = await createWorkspace(many);
    const { stdout, stderr } = await run(["."], { errorTerminal: true });
    const shown = stderr.split("\r\u001b[K");
    expect([shown[0], shown.at(-1)]).toEqual(["", ""]);
    for (const line of shown.slice(1, -1))
      expect(line).toMatch(/^cchc-lint: đang (?:đọc|kiểm tra) dự thảo \d+\/120…$/u);
    expect(stderr).toContain("đang đọc dự thảo 1/120…");
    expect(stdout).toContain("trong 120 dự thảo");
  });

  it("is told neither elsewhere nor of a few drafts", async () => {
    const { run } = await createWorkspace(many);
    expect((await run(["."])).stderr).toBe("");
    const few = await createWorkspace({ "a.md": RIGHT });
    expect((await few.run(["."], { errorTerminal: true })).stderr).toBe("");
  });

  it("counts drafts stage by stage, a few times a second", () => {
    const written: string[] = [];
    let time = 0;
    const stderr = { write: (text: string) => void written.push(text), isTTY: true, columns: null };
    const { progress, end } = announce(100, "en", { stderr }, () => time);
    for (const stage of ["reading", "checking"] as const) {
      const done = progress(stage, 100);
      for (let draft = 1; draft <= 100; draft += 1) {
        time += 4;
        done();
      }
    }
    end();
    const shown = written.map((text) => text.replace("\r\u001b[K", "").replace("cchc-lint: ", ""));
    expect(shown).toEqual([
      "reading draft 1/100…",
      "reading draft 26/100…",
      "reading draft 51/100…",
      "reading draft 76/100…",
      "checking draft 1/100…",
      "checking draft 26/100…",
      "checking draft 51/100…",
      "checking draft 76/100…",
      "",
    ]);
  });
});
