import { describe, expect, it } from "vitest";
import { DOUBLED, IDLE_DIRECTIVE, RIGHT } from "./testing/drafts.ts";
import { createWorkspace } from "./testing/workspace.ts";

const BASE = ["--baseline", "moc.json"];
const UPDATE = [...BASE, "--update-baseline"];
const HEADING = "# Mục mới\n\nMột đoạn mới.\n\n";

/** Findings reported after this edit of a draft whose findings were all known. */
async function afterEdit(before: string, after: string): Promise<{ found: string[]; code: number; stderr: string }> {
  const { run, write } = await createWorkspace({ "a.md": before });
  await run([...UPDATE, "a.md"]);
  await write("a.md", after);
  const { code, stdout, stderr } = await run([...BASE, "--format", "json", "a.md"]);
  const [result] = JSON.parse(stdout);
  const found = result.messages.map(({ ruleId, line }: { ruleId: string; line: number }) => `${ruleId}:${line}`);
  return { found, code, stderr };
}

describe("--update-baseline", () => {
  it("records all that is found, whatever its level, and exits with 0", async () => {
    const { run, read } = await createWorkspace({
      "a.md": DOUBLED.repeat(2),
      "sau/b.md": IDLE_DIRECTIVE,
      "c.md": RIGHT,
    });
    expect(await run([...UPDATE, "."])).toEqual({
      code: 0,
      stdout: "✓ Không phát hiện sai sót trong 3 dự thảo. (3 sai sót trong tệp mốc không nêu lại)\n",
      stderr: "cchc-lint: đã ghi 3 sai sót của 3 dự thảo vào tệp mốc “moc.json”.\n",
    });
    expect(JSON.parse(await read("moc.json"))).toEqual({
      version: 1,
      drafts: {
        "a.md": [
          {
            rule: "citation-doubled-words",
            words: "kế hoạch số",
            fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
            count: 2,
          },
        ],
        "sau/b.md": [expect.objectContaining({ rule: "unused-directive", count: 1 })],
      },
    });
  });

  it("writes the same bytes for the same findings", async () => {
    const { run, read } = await createWorkspace({ "a.md": DOUBLED, "b.md": IDLE_DIRECTIVE });
    await run([...UPDATE, "."]);
    const once = await read("moc.json");
    await run([...UPDATE, "b.md", "a.md"]);
    expect(await read("moc.json")).toBe(once);
  });

  it("keeps what is known of drafts that this run does not check, unless they are gone", async () => {
    const { run, read, remove } = await createWorkspace({ "a.md": DOUBLED, "b.md": DOUBLED, "c.md": DOUBLED });
    await run([...UPDATE, "."]);
    await remove("c.md");
    await run([...UPDATE, "a.md"]);
    expect(Object.keys(JSON.parse(await read("moc.json")).drafts)).toEqual(["a.md", "b.md"]);
  });

  it("forgets what was mended", async () => {
    const { run, read, write } = await createWorkspace({ "a.md": DOUBLED });
    await run([...UPDATE, "a.md"]);
    await write("a.md", RIGHT);
    expect((await run([...UPDATE, "a.md"])).code).toBe(0);
    expect(JSON.parse(await read("moc.json"))).toEqual({ version: 1, drafts: {} });
  });

  it("leaves to --fix what can be fixed and records the rest", async () => {
    const { run, read } = await createWorkspace({ "a.md": DOUBLED + IDLE_DIRECTIVE });
    await run([...UPDATE, "--fix", "a.md"]);
    expect(await read("a.md")).toBe(RIGHT + IDLE_DIRECTIVE);
    const { drafts } = JSON.parse(await read("moc.json"));
    expect(drafts["a.md"].map(({ rule }: { rule: string }) => rule)).toEqual(["unused-directive"]);
  });
});

describe("--baseline", () => {
  it.each<[string, string, string]>([
    ["nothing changed", DOUBLED, DOUBLED],
    ["lines were put before it", DOUBLED, HEADING + DOUBLED],
    ["its line was edited elsewhere", DOUBLED, DOUBLED.replace("chuyển đổi số", "cải cách hành chính")],
    ["it was wrapped over lines", DOUBLED, DOUBLED.replace("kế hoạch số 87", "kế hoạch\nsố 87")],
    ["line ends became CRLF", HEADING + DOUBLED, (HEADING + DOUBLED).replaceAll("\n", "\r\n")],
    ["findings changed places", DOUBLED + IDLE_DIRECTIVE, IDLE_DIRECTIVE + DOUBLED],
  ])("silences what is known where %s", async (_, before, after) => {
    expect(await afterEdit(before, after)).toEqual({ found: [], code: 0, stderr: "" });
  });

  it("reports what is new", async () => {
    expect(await afterEdit(IDLE_DIRECTIVE, IDLE_DIRECTIVE + DOUBLED)).toMatchObject({
      found: ["citation-doubled-words:6"],
      code: 1,
    });
  });

  it("counts findings that are alike: one more is new", async () => {
    expect(await afterEdit(`${DOUBLED}\n`.repeat(2), `${DOUBLED}\n`.repeat(3))).toMatchObject({
      found: ["citation-doubled-words:5"],
      code: 1,
    });
  });

  it("says how many of the known are gone", async () => {
    expect(await afterEdit(`${DOUBLED}\n`.repeat(3), `${DOUBLED}\n`)).toEqual({
      found: [],
      code: 0,
      stderr:
        "cchc-lint: 2 sai sót trong tệp mốc “moc.json” không còn nữa; chạy với --update-baseline để bỏ khỏi tệp.\n",
    });
  });

  it("means the same drafts from whatever folder the program runs", async () => {
    const { run, folder } = await createWorkspace({ "kho/sau/a.md": DOUBLED });
    await run(["--baseline", "kho/moc.json", "--update-baseline", "kho"]);
    expect((await run(["--baseline", `${folder}/kho/moc.json`, `${folder}/kho/sau/a.md`])).code).toBe(0);
  });

  it.each<[string, string[], number]>([
    ["known warnings do not count against --max-warnings", ["--max-warnings", "0", "b.md"], 0],
    ["a new warning counts", ["--max-warnings", "0", "b.md", "moi.md"], 1],
    ["a new warning hidden by --quiet counts", ["--max-warnings", "0", "--quiet", "moi.md"], 1],
    ["a new warning within --max-warnings passes", ["--max-warnings", "1", "--quiet", "b.md", "moi.md"], 0],
    ["a known error does not count", ["--quiet", "a.md"], 0],
  ])("together with other options: %s", async (_, argv, code) => {
    const { run, write } = await createWorkspace({ "a.md": DOUBLED, "b.md": IDLE_DIRECTIVE });
    await run([...UPDATE, "."]);
    await write("moi.md", IDLE_DIRECTIVE);
    expect((await run([...BASE, ...argv])).code).toBe(code);
  });

  it.each<[string, string[], string]>([
    ["--update-baseline alone", ["--update-baseline", "a.md"], "hãy thêm --baseline FILE"],
    ["a baseline that is not there", ["--baseline", "khac.json", "a.md"], "không có tệp mốc “khac.json”"],
    ["a baseline that is none", ["--baseline", "hong.json", "a.md"], "“hong.json” không phải là tệp mốc"],
    ["a baseline of another shape", ["--baseline", "la.json", "a.md"], "“la.json” không phải là tệp mốc"],
    ["a broken baseline to be updated", ["--baseline", "hong.json", "--update-baseline", "a.md"], "không phải"],
    ["a baseline that is a draft", ["--baseline", "a.md", "--update-baseline", "a.md"], "không được ghi đè"],
  ])("refuses %s", async (_, argv, words) => {
    const files = { "a.md": DOUBLED, "hong.json": "{", "la.json": '{ "version": 1, "drafts": { "a.md": [{}] } }' };
    const { run, read } = await createWorkspace(files);
    const { code, stdout, stderr } = await run(argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(words);
    expect(await read("hong.json")).toBe("{");
  });
});
