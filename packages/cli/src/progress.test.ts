import { describe, expect, it } from "vitest";
import { RIGHT } from "./testing/drafts.ts";
import { createWorkspace } from "./testing/workspace.ts";

const many = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`${at}.md`, "Một.\n"]));

describe("progress", () => {
  it("is told on standard error of a terminal where there are many drafts, and taken away", async () => {
    const { run } = await createWorkspace(many);
    const { stdout, stderr } = await run(["."], { errorTerminal: true });
    expect(stderr).toBe("cchc-lint: đang kiểm tra 120 dự thảo…\r\u001b[K");
    expect(stdout).toContain("trong 120 dự thảo");
  });

  it("is told neither elsewhere nor of a few drafts", async () => {
    const { run } = await createWorkspace(many);
    expect((await run(["."])).stderr).toBe("");
    const few = await createWorkspace({ "a.md": RIGHT });
    expect((await few.run(["."], { errorTerminal: true })).stderr).toBe("");
  });
});
