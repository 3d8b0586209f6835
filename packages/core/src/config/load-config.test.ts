import { describe, expect, it } from "vitest";
import type { LoadedConfig, LoadedConfigOrProblems } from "./load-config.ts";
import { loadConfig } from "./load-config.ts";

const RULES = ["unit-level", "closing-mark"].map((id) => ({ id, summary: { vi: id, en: id } }));
const MAIN = "/ho-so/cchc.config.json";

type Files = Readonly<Record<string, unknown>>;

function loadAll(files: Files): Promise<LoadedConfigOrProblems> {
  const texts = new Map(Object.entries(files).map(([path, value]) => [path, JSON.stringify(value)]));
  return loadConfig(MAIN, async (path) => texts.get(path) ?? null, RULES);
}

async function load(files: Files): Promise<LoadedConfig> {
  const { config, problems } = await loadAll(files);
  expect(problems).toEqual([]);
  return config as LoadedConfig;
}

describe("loadConfig", () => {
  it("counts a file before what it extends, and the later of these before the earlier", async () => {
    const config = await load({
      [MAIN]: { extends: ["strict", "./a.json", "./b/b.json"], rules: { "closing-mark": "off" } },
      "/ho-so/a.json": {
        unit: "xã Ka Đô",
        stage: "submission",
        rules: { "closing-mark": "info", "unit-level": "info" },
      },
      "/ho-so/b/b.json": { stage: "issued", extends: "recommended" },
    });
    const { preset, settings, rules } = config.configFor("/ho-so/x.md");
    expect([preset, settings.unit, settings.stage]).toEqual(["recommended", "xã Ka Đô", "issued"]);
    expect(rules).toEqual({ "closing-mark": { level: "off" }, "unit-level": { level: "info" } });
    expect(config.files).toEqual(["/ho-so/a.json", "/ho-so/b/b.json", MAIN]);
  });

  it("extends through several files and folders", async () => {
    const config = await load({
      [MAIN]: { extends: "../chung/tinh.json" },
      "/chung/tinh.json": { extends: "./goc.json", province: "tỉnh Lâm Đồng" },
      "/chung/goc.json": { stage: "issued" },
    });
    expect(config.configFor("/ho-so/x.md").settings).toMatchObject({ province: "tỉnh Lâm Đồng", stage: "issued" });
  });

  it("lets two files extend the same third one", async () => {
    const config = await load({
      [MAIN]: { extends: ["./a.json", "./b.json"] },
      "/ho-so/a.json": { extends: "./goc.json" },
      "/ho-so/b.json": { extends: "./goc.json" },
      "/ho-so/goc.json": { stage: "issued" },
    });
    expect(config.configFor("/ho-so/x.md").settings.stage).toBe("issued");
  });

  it("counts overrides for their drafts only, the later one before the earlier", async () => {
    const config = await load({
      [MAIN]: {
        stage: "draft",
        overrides: [
          { files: ["*.md"], stage: "submission", extends: "strict" },
          { files: "da-ban-hanh/", stage: "issued", rules: { "unit-level": "off" } },
        ],
      },
    });
    const issued = config.configFor("/ho-so/da-ban-hanh/x.md");
    expect([issued.preset, issued.settings.stage, issued.rules]).toEqual([
      "strict",
      "issued",
      { "unit-level": { level: "off" } },
    ]);
    expect(config.configFor("/ho-so/x.md").settings.stage).toBe("submission");
    expect(config.configFor("/ho-so/x.txt")).toMatchObject({ preset: "recommended", settings: { stage: "draft" } });
  });

  it("counts what the user chose before all files", async () => {
    const config = await load({
      [MAIN]: {
        unit: "xã Ka Đô",
        rules: { "unit-level": "off" },
        overrides: [{ files: "*.md", extends: "strict", stage: "issued" }],
      },
    });
    const chosen = config.configFor("/ho-so/x.md", {
      preset: "recommended",
      stage: "draft",
      today: "2026-03-05",
      language: "en",
      rules: { "unit-level": { level: "error" } },
    });
    expect(chosen).toEqual({
      preset: "recommended",
      rules: { "unit-level": { level: "error" } },
      settings: { unit: "xã Ka Đô", province: null, stage: "draft", today: "2026-03-05" },
      language: "en",
      dictionary: [],
    });
  });

  it("adds up the dictionaries of all files", async () => {
    const config = await load({
      [MAIN]: {
        extends: "../chung/chung.json",
        dictionary: ["lòng ghép"],
        overrides: [{ files: "x.md", dictionary: ["bản tin"] }],
      },
      "/chung/chung.json": { dictionary: ["đại phương", "lòng ghép"] },
    });
    expect(config.configFor("/ho-so/x.md").dictionary).toEqual(["đại phương", "lòng ghép", "bản tin"]);
    expect(config.configFor("/ho-so/y.md").dictionary).toEqual(["đại phương", "lòng ghép"]);
  });

  it("reads patterns and registers from the folder of the file that names them", async () => {
    const config = await load({
      [MAIN]: { extends: "../chung/chung.json", ignore: ["mau/*.md"], registers: ["so/di.csv"] },
      "/chung/chung.json": { ignore: ["mau/*.md", "*.nhap.md"], registers: ["./den.csv"] },
    });
    expect(config.registers).toEqual(["/ho-so/so/di.csv", "/chung/den.csv"]);
    const drafts = ["/ho-so/mau/a.md", "/chung/mau/a.md", "/ho-so/x.nhap.md", "/ho-so/x.md", "/khac/mau/a.md"];
    expect(drafts.filter((draft) => config.ignores(draft))).toEqual(drafts.slice(0, 3));
  });

  it.each<[sentence: string, files: Files, problem: string]>([
    ["a file that is not there", { [MAIN]: { extends: ["strict", "./no.json"] } }, `${MAIN}:1:22 there is no conf`],
    ["itself", { [MAIN]: { extends: "./cchc.config.json" } }, `${MAIN}:1:12 “extends” comes back to`],
    [
      "a file that extends it",
      { [MAIN]: { extends: "./a.json" }, "/ho-so/a.json": { extends: "../ho-so/cchc.config.json" } },
      "/ho-so/a.json:1:12 “extends” comes back to “../ho-so/cchc.config.json”",
    ],
    [
      "a file with a fault",
      { [MAIN]: { extends: "./a.json" }, "/ho-so/a.json": { stage: "isued" } },
      "/ho-so/a.json:1:10 “stage” must be",
    ],
  ])("refuses a file that extends %s", async (_, files, expected) => {
    const { config, problems } = await loadAll(files);
    expect(config).toBeNull();
    const [{ path, line, column, reason } = { path: "", line: 0, column: 0, reason: { en: "" } }] = problems;
    expect(`${path}:${line}:${column} ${reason.en}`).toContain(expected);
  });

  it("refuses a file that is not there", async () => {
    expect((await loadAll({})).problems).toMatchObject([{ path: MAIN, line: 1, column: 1 }]);
  });

  it("tells YAML from JSON by the name", async () => {
    const yaml = async (path: string): Promise<string | null> => (path.endsWith(".yml") ? "stage: issued\n" : null);
    const { config } = await loadConfig("/ho-so/cchc.config.yml", yaml, RULES);
    expect(config?.configFor("/ho-so/x.md").settings.stage).toBe("issued");
  });
});
