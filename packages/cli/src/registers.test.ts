import { describe, expect, it } from "vitest";
import { createWorkspace } from "./testing/workspace.ts";

const DRAFT = "Theo Kế hoạch số 87/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh Lâm Đồng.\n";
const HEAD = "Số, ký hiệu;Ngày ban hành;Cơ quan ban hành\n";
const ROW = "87/KH-UBND;20/01/2026;UBND tỉnh Lâm Đồng\n";

/** Where the document cited by `DRAFT` is found, given a register. */
async function resolutionWith(name: string, register: string): Promise<string> {
  const workspace = await createWorkspace({ "a.md": DRAFT, [name]: register });
  const { stdout } = await workspace.run(["inspect", "--format", "json", "--register", name, "a.md"]);
  return JSON.parse(stdout)[0].citations[0].resolution;
}

describe("--register", () => {
  it.each<[name: string, text: string]>([
    ["so.csv", HEAD + ROW],
    ["SO.CSV", `\uFEFF${HEAD}${ROW}`],
    ["so.yaml", "- symbol: 87/KH-UBND\n  date: 2026-01-20\n  issuer: UBND tỉnh Lâm Đồng\n"],
    ["so.yml", "- symbol: 87/KH-UBND\n  date: 2026-01-20\n  issuer: UBND tỉnh Lâm Đồng\n"],
    ["so.json", '[{"symbol":"87/KH-UBND","date":"2026-01-20","issuer":"UBND tỉnh Lâm Đồng"}]'],
  ])("reads %s", async (name, text) => {
    expect(await resolutionWith(name, text)).toBe("register");
  });

  it("may be given several times", async () => {
    const workspace = await createWorkspace({ "a.md": DRAFT, "1.csv": HEAD, "2.csv": HEAD + ROW });
    const { code, stdout } = await workspace.run([
      ...["inspect", "--format", "json", "--register", "1.csv", "--register=2.csv"],
      "a.md",
    ]);
    expect([code, JSON.parse(stdout)[0].citations[0].resolution]).toEqual([0, "register"]);
  });

  it("is not needed for national documents", async () => {
    const workspace = await createWorkspace({
      "a.md": "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n",
    });
    const { stdout } = await workspace.run(["inspect", "--format", "json", "a.md"]);
    expect(JSON.parse(stdout)[0].citations[0].resolution).toBe("register");
  });

  it("names each row that it leaves out by file and line, and uses the others", async () => {
    const workspace = await createWorkspace({
      "a.md": DRAFT,
      "so/so.csv": `${HEAD}x;;\n${ROW}9/KH-UBND;31/02/2026;\n`,
    });
    const { code, stderr } = await workspace.run(["--register", "so/so.csv", "a.md"]);
    expect(code).toBe(0);
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^cchc-lint: so\/so\.csv:2: .*“x”/),
      expect.stringMatching(/^cchc-lint: so\/so\.csv:4: .*“31\/02\/2026”/),
    ]);
  });

  it.each<[sentence: string, name: string, text: string | Uint8Array, words: string]>([
    ["an unknown ending", "so.xlsx", "", "so.xlsx"],
    ["no headings", "so.csv", "a;b\nc;d\n", "Số, ký hiệu"],
    ["no list", "so.json", "{}", "so.json"],
    ["bytes that are not UTF-8", "so.csv", new Uint8Array([0xff, 0xfe, 0x53]), "UTF-8"],
  ])("refuses a file with %s", async (_, name, text, words) => {
    const workspace = await createWorkspace({ "a.md": DRAFT, [name]: text });
    const { code, stdout, stderr } = await workspace.run(["--register", name, "a.md"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^cchc-lint: .+\n$/);
    expect(stderr).toContain(words);
  });

  it("refuses a file that is not there", async () => {
    const workspace = await createWorkspace({ "a.md": DRAFT });
    const { code, stderr } = await workspace.run(["--lang", "en", "--register", "khong-co.csv", "a.md"]);
    expect([code, stderr]).toEqual([2, "cchc-lint: cannot read “khong-co.csv”: no such file or folder.\n"]);
  });
});
