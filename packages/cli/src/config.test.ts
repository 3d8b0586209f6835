import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DOUBLED, IDLE_DIRECTIVE, RIGHT } from "./testing/drafts.ts";
import { createWorkspace } from "./testing/workspace.ts";

const RULE = "citation-doubled-words";
const OFF = JSON.stringify({ rules: { [RULE]: "off" } });
const INFO = JSON.stringify({ rules: { [RULE]: "info" } });

type Files = Readonly<Record<string, string>>;

/** "file level" of each finding of the rule. */
async function levels(files: Files, ...argv: string[]): Promise<string[]> {
  const { run } = await createWorkspace(files);
  const { stdout, stderr } = await run(["--format", "json", ...(argv.length > 0 ? argv : ["."])]);
  expect(stderr).toBe("");
  const drafts: { filePath: string; messages: { ruleId: string; level: string }[] }[] = JSON.parse(stdout);
  return drafts.flatMap(({ filePath, messages }) =>
    messages.filter(({ ruleId }) => ruleId === RULE).map(({ level }) => `${filePath} ${level}`),
  );
}

describe("the configuration of a draft", () => {
  it.each(["cchc.config.json", "cchc.config.yaml", "cchc.config.yml"])("is found in %s beside it", async (name) => {
    expect(await levels({ "a.md": DOUBLED, [name]: OFF })).toEqual([]);
  });

  it("is the nearest one above", async () => {
    const files = { "cchc.config.json": OFF, "x/cchc.config.yaml": INFO, "x/y/a.md": DOUBLED, "z/a.md": DOUBLED };
    expect(await levels(files)).toEqual(["x/y/a.md info"]);
  });

  it("is that of the folder of the draft, not of the folder of the run", async () => {
    const { run } = await createWorkspace({ "x/cchc.config.json": OFF, "x/a.md": DOUBLED });
    expect((await run(["x/a.md"])).code).toBe(0);
  });

  it("is found for standard input by its name", async () => {
    const { run } = await createWorkspace({ "x/cchc.config.json": OFF });
    expect((await run(["-", "--stdin-filepath", "x/a.md"], { stdin: DOUBLED })).code).toBe(0);
    expect((await run(["-"], { stdin: DOUBLED })).code).toBe(1);
  });

  it("is looked for in JSON before YAML, and never in a folder of that name", async () => {
    expect(await levels({ "a.md": DOUBLED, "cchc.config.json": INFO, "cchc.config.yaml": OFF })).toEqual(["a.md info"]);
    expect(await levels({ "a.md": DOUBLED, "cchc.config.json/x.txt": "", "cchc.config.yml": OFF })).toEqual([]);
  });

  it("is the one named by --config, wherever it lies", async () => {
    const files = { "cchc.config.json": OFF, "khac/rieng.json": INFO, "a.md": DOUBLED };
    expect(await levels(files, "--config", "khac/rieng.json", "a.md")).toEqual(["a.md info"]);
  });

  it("is none with --no-config, be it broken", async () => {
    expect(await levels({ "cchc.config.json": "{", "a.md": DOUBLED }, "--no-config", "a.md")).toEqual(["a.md error"]);
  });

  it("counts after the options", async () => {
    const files = { "cchc.config.json": OFF, "a.md": DOUBLED };
    expect(await levels(files, "--rule", `${RULE}: warning`, ".")).toEqual(["a.md warning"]);
  });

  it("may differ from draft to draft of one run", async () => {
    const config = JSON.stringify({ overrides: [{ files: "cu/", rules: { [RULE]: "info" } }] });
    const files = { "cchc.config.json": config, "cu/a.md": DOUBLED, "moi/a.md": DOUBLED };
    expect(await levels(files)).toEqual(["cu/a.md info", "moi/a.md error"]);
  });

  it("is kept while fixing", async () => {
    const { run, read } = await createWorkspace({
      "cchc.config.json": JSON.stringify({ overrides: [{ files: "cu/", rules: { [RULE]: "off" } }] }),
      "cu/a.md": DOUBLED,
      "moi/a.md": DOUBLED,
    });
    expect((await run(["--fix", "."])).code).toBe(0);
    expect([await read("cu/a.md"), await read("moi/a.md")]).toEqual([DOUBLED, RIGHT]);
  });

  it("sets the level of what the engine itself reports", async () => {
    const { run } = await createWorkspace({
      "cchc.config.yaml": "rules:\n  unused-directive: error\n",
      "a.md": IDLE_DIRECTIVE,
    });
    expect((await run(["a.md"])).code).toBe(1);
  });
});

describe("registers in the configuration", () => {
  const DRAFT = "Theo Kế hoạch số 87/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh Lâm Đồng.\n";
  const REGISTER = "Số, ký hiệu;Ngày ban hành;Cơ quan ban hành\n87/KH-UBND;20/01/2026;UBND tỉnh Lâm Đồng\n";

  it("are read from the folder of the configuration, for its drafts", async () => {
    const { run } = await createWorkspace({
      "x/cchc.config.json": '{ "registers": ["so/di.csv"] }',
      "x/so/di.csv": REGISTER,
      "x/y/a.md": DRAFT,
      "z/a.md": DRAFT,
    });
    const { stdout } = await run(["inspect", "--format", "json", "x/y/a.md", "z/a.md"]);
    const resolutions = JSON.parse(stdout).map((draft: { citations: { resolution: string }[] }) =>
      draft.citations.map(({ resolution }) => resolution),
    );
    expect(resolutions[0]).toEqual(["register"]);
    expect(resolutions[1]).not.toEqual(["register"]);
  });

  it("are read once, however many configurations name them", async () => {
    const { run } = await createWorkspace({
      "so.csv": `${REGISTER}x;;\n`,
      "1/cchc.config.json": '{ "registers": ["../so.csv"] }',
      "2/cchc.config.json": '{ "registers": ["../so.csv"] }',
      "1/a.md": DRAFT,
      "2/a.md": DRAFT,
    });
    const { stderr } = await run(["--register", "so.csv", "."]);
    expect(stderr.trimEnd().split("\n")).toEqual([expect.stringContaining("so.csv:3:")]);
  });

  it("are refused where they do not exist", async () => {
    const { run } = await createWorkspace({ "cchc.config.json": '{ "registers": ["no.csv"] }', "a.md": DRAFT });
    expect(await run(["a.md"])).toMatchObject({ code: 2, stderr: expect.stringContaining("“no.csv”") });
  });
});

describe("ignore", () => {
  const CONFIG = '{ "ignore": ["mau/", "*.nhap.md"] }';

  it("leaves drafts out of the run, unread", async () => {
    const files = { "cchc.config.json": CONFIG, "mau/a.md": DOUBLED, "x/b.nhap.md": DOUBLED, "c.md": DOUBLED };
    expect(await levels(files)).toEqual(["c.md error"]);
  });

  it("says so of a draft that is named itself", async () => {
    const { run } = await createWorkspace({ "cchc.config.json": CONFIG, "mau/a.md": DOUBLED });
    const { code, stderr } = await run(["mau/a.md"]);
    expect([code, stderr]).toEqual([0, "cchc-lint: bỏ qua “mau/a.md” theo “ignore” của cchc.config.json.\n"]);
  });

  it("holds for standard input by its name", async () => {
    const { run } = await createWorkspace({ "cchc.config.json": CONFIG });
    expect((await run(["-", "--stdin-filepath", "mau/a.md"], { stdin: DOUBLED })).code).toBe(0);
  });
});

describe("a configuration that cannot be used", () => {
  it.each<[sentence: string, files: Files, argv: string[], words: string]>([
    [
      "an unknown key",
      { "x/cchc.config.json": '{\n  "rule": {}\n}', "x/a.md": RIGHT },
      ["x/a.md"],
      "x/cchc.config.json:2:3: không có khóa “rule” ở đây; có phải “rules”?",
    ],
    [
      "an unknown rule",
      { "cchc.config.yaml": "rules:\n  citation-double-words: off\n", "a.md": RIGHT },
      ["."],
      "cchc.config.yaml:2:3: không có quy tắc “citation-double-words”; có phải “citation-doubled-words”?",
    ],
    [
      "a fault in a file that it extends",
      { "cchc.config.json": '{ "extends": "./a.yaml" }', "a.yaml": "stage: [", "a.md": RIGHT },
      ["a.md"],
      "a.yaml:1:",
    ],
    ["--config of a file that is not there", { "a.md": RIGHT }, ["--config", "no.json", "a.md"], "“no.json”"],
    ["--config of another format", { "a.md": RIGHT }, ["--config", "a.md", "a.md"], ".json, .yaml hoặc .yml"],
    ["--config beside --no-config", { "a.md": RIGHT }, ["--config", "a.json", "--no-config", "a.md"], "--no-config"],
  ])("%s", async (_, files, argv, words) => {
    const { run } = await createWorkspace(files);
    const { code, stdout, stderr } = await run(argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(words);
    expect(stderr).toMatch(/^cchc-lint: [^\n]+[.?]\n$/);
  });

  it("that is not UTF-8", async () => {
    const { run } = await createWorkspace({ "cchc.config.yaml": Uint8Array.of(0x75, 0xea, 0xb5), "a.md": RIGHT });
    expect((await run(["a.md"])).stderr).toContain("“cchc.config.yaml” không phải là văn bản UTF-8");
  });
});

describe("--print-config", () => {
  it("prints what a draft is judged by, with the level of every rule", async () => {
    const { run } = await createWorkspace({
      "chung.json": '{ "extends": "strict", "registers": ["so.csv"] }',
      "cchc.config.json": `{
        "extends": "./chung.json", "unit": "xã Ka Đô", "ignore": ["mau/"],
        "rules": { "${RULE}": ["info", { "most": 3 }], "unit-level": "off" }
      }`,
    });
    const { code, stdout } = await run(["--print-config", "mau/moi.md", "--stage", "issued"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      files: ["chung.json", "cchc.config.json"],
      ignored: true,
      extends: "strict",
      unit: "xã Ka Đô",
      province: null,
      stage: "issued",
      registers: ["so.csv"],
      rules: { [RULE]: ["info", { most: 3 }], "unit-level": "off", "citation-invalid-date": "error" },
    });
  });

  it("prints the defaults where there is no configuration", async () => {
    const { run } = await createWorkspace({});
    const { stdout } = await run(["--print-config", "a.md", "--no-config"]);
    expect(JSON.parse(stdout)).toMatchObject({ files: [], ignored: false, extends: "recommended", registers: [] });
  });
});

describe("--init", () => {
  it("writes a commented configuration from the options", async () => {
    const { run, read } = await createWorkspace({});
    const { code, stdout } = await run(["--init", "--unit", "xã Ka Đô", "--province", "tỉnh Lâm Đồng"]);
    expect([code, stdout]).toEqual([0, "đã tạo cchc.config.json; các khóa khác: docs/configuration.md.\n"]);
    expect(await read("cchc.config.json")).toContain("// Đơn vị hành chính");
    const printed = JSON.parse((await run(["--print-config", "a.md"])).stdout);
    expect(printed).toMatchObject({ unit: "xã Ka Đô", province: "tỉnh Lâm Đồng", extends: "recommended" });
  });

  it("asks on a terminal for what no option says, again after an answer that will not do", async () => {
    const { run } = await createWorkspace({});
    await run(["--init", "--unit", "phường 2"], { answers: ["Hải Phòng", "thành phố Hải Phòng"] });
    const printed = JSON.parse((await run(["--print-config", "a.md"])).stdout);
    expect(printed).toMatchObject({ unit: "phường 2", province: "thành phố Hải Phòng" });
  });

  it("leaves open what is not answered, and asks nobody where there is no terminal", async () => {
    const asked = await createWorkspace({});
    await asked.run(["--init"], { answers: ["", ""] });
    const unasked = await createWorkspace({});
    await unasked.run(["--init"]);
    const text = await asked.read("cchc.config.json");
    expect(await unasked.read("cchc.config.json")).toBe(text);
    expect(text).toContain('// "unit": "xã Tiên Lãng"');
    expect(JSON.parse((await asked.run(["--print-config", "a.md"])).stdout)).toMatchObject({ unit: null });
  });

  it.each(["cchc.config.json", "cchc.config.yaml", "cchc.config.yml"])("never replaces a %s", async (name) => {
    const { run, read, list } = await createWorkspace({ [name]: "stage: issued\n" });
    const { code, stderr } = await run(["--init"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`đã có “${name}”`)]);
    expect([await list(), await read(name)]).toEqual([[name], "stage: issued\n"]);
  });
});

describe("docs/configuration.md", () => {
  const docs = readFileSync(new URL("../../../docs/configuration.md", import.meta.url), "utf8");
  const [, example = ""] = /```json\n(.*?)```/su.exec(docs) ?? [];

  it("shows a configuration that is read as the page says", async () => {
    const { run } = await createWorkspace({ "cchc.config.json": example, "chung.yaml": "stage: submission\n" });
    const printed = async (path: string): Promise<object> => JSON.parse((await run(["--print-config", path])).stdout);
    expect(await printed("a.md")).toMatchObject({ extends: "recommended", unit: "xã Ka Đô", stage: "draft" });
    expect(await printed("da-ban-hanh/a.md")).toMatchObject({ extends: "strict", stage: "issued" });
    expect(await printed("2026/mau/a.md")).toMatchObject({ ignored: true });
  });

  it("explains every key that the schema has", () => {
    const schema = JSON.parse(readFileSync(new URL("../../../docs/config.schema.json", import.meta.url), "utf8"));
    for (const key of Object.keys(schema.properties)) expect(docs).toContain(key);
  });
});
