import { describe, expect, it } from "vitest";
import type { LintArguments } from "./args.ts";
import { languageOf, parseArguments } from "./args.ts";

function lintArguments(...argv: string[]): LintArguments {
  const args = parseArguments([...argv, "a.md"]);
  if (args.command !== "lint") throw new Error(`read as ${args.command}`);
  return args;
}

describe("parseArguments", () => {
  it("takes Vietnamese and stylish where nothing is said, and leaves the rest to the configuration", () => {
    expect(lintArguments()).toEqual({
      command: "lint",
      paths: ["a.md"],
      configChoice: "nearest",
      registers: [],
      shard: null,
      caching: false,
      cacheLocation: null,
      jobs: null,
      stdinPath: null,
      outputFile: null,
      ignoring: true,
      color: true,
      language: "vi",
      outputs: [{ format: "stylish", file: null }],
      fixing: "none",
      chosen: { rules: {}, language: "vi" },
      maxWarnings: null,
      quiet: false,
      timing: false,
      watching: false,
      baseline: null,
      updatingBaseline: false,
    });
  });

  it("hands the core what is said about the draft", () => {
    const { chosen } = lintArguments(
      ...["--preset", "strict", "--unit", "xã Tiên Lãng", "--province=thành phố Hải Phòng"],
      ...["--stage", "issued", "--today", "2024-02-29", "--lang", "en", "--rule", "unused-directive: off"],
    );
    expect(chosen).toEqual({
      preset: "strict",
      rules: { "unused-directive": { level: "off" } },
      unit: "xã Tiên Lãng",
      province: "thành phố Hải Phòng",
      stage: "issued",
      today: "2024-02-29",
      language: "en",
    });
  });

  it.each([
    ["decomposed letters", "xã Tiên Lãng".normalize("NFD")],
    ["spaces to spare", " xã  Tiên Lãng "],
  ])("reads a unit typed with %s as rules compare it", (_, typed) => {
    expect(lintArguments("--unit", typed).chosen.unit).toBe("xã Tiên Lãng");
  });

  it.each(["phường 2", "Đặc khu Phú Quý", "THÀNH PHỐ HUẾ"])("takes %s for a unit", (unit) => {
    expect(lintArguments("--unit", unit).chosen.unit).toBe(unit);
  });

  it("lets the last of several values count, save for rules and formats, which add up", () => {
    const args = lintArguments(
      ...["--stage", "issued", "--stage", "submission"],
      ...["--rule", "unused-directive: info", "--rule", " citation-doubled-words :off "],
    );
    expect(args.chosen.stage).toBe("submission");
    expect(Object.keys(args.chosen.rules ?? {})).toEqual(["unused-directive", "citation-doubled-words"]);
  });

  it("asks no path of what only prints", () => {
    expect(parseArguments(["--version", "--explain", "unused-directive"]).command).toBe("version");
    expect(parseArguments(["--list-rules"]).command).toBe("list-rules");
    expect(parseArguments(["--explain", "unused-directive", "--list-rules"]).command).toBe("explain");
    expect(parseArguments(["--version", "--help"]).command).toBe("help");
  });

  it("finds the command also after options", () => {
    expect(parseArguments(["--format", "json", "inspect", "a.md"])).toMatchObject({
      command: "inspect",
      paths: ["a.md"],
    });
  });
});

describe("languageOf", () => {
  it.each<[string[], "vi" | "en"]>([
    [[], "vi"],
    [["--lang", "en"], "en"],
    [["--lang=en", "--nope"], "en"],
    [["--lang", "fr"], "vi"],
    [["--", "--lang", "en"], "vi"],
  ])("%j: %s", (argv, language) => {
    expect(languageOf(argv)).toBe(language);
  });
});
