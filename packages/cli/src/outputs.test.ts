import { describe, expect, it } from "vitest";
import { parseOutputs } from "./outputs.ts";
import { DOUBLED } from "./testing/drafts.ts";
import { readXml } from "./testing/read-xml.ts";
import { createWorkspace } from "./testing/workspace.ts";

describe("parseOutputs", () => {
  it.each<[string, string[], string | null, string[]]>([
    ["stylish on standard output where nothing is said", [], null, ["stylish"]],
    ["a format alone on standard output", ["json"], null, ["json"]],
    ["a format in the file of -o", ["json"], "out.json", ["json > out.json"]],
    ["stylish in the file of -o", [], "out.txt", ["stylish > out.txt"]],
    ["only what has a file, where every format has one", ["sarif:a.sarif"], null, ["sarif > a.sarif"]],
    ["several", ["stylish", "sarif:a.sarif", "junit:b.xml"], null, ["stylish", "sarif > a.sarif", "junit > b.xml"]],
    ["-o for the format that has no file", ["sarif:a.sarif", "json"], "b.json", ["json > b.json", "sarif > a.sarif"]],
    ["formats for people one after the other", ["stylish", "github"], null, ["stylish", "github"]],
    ["the same format once", ["json", "json"], null, ["json"]],
    ["a file whose path has a colon", ["json:C:\\out.json"], null, ["json > C:\\out.json"]],
  ])("takes %s", (_, formats, outputFile, expected) => {
    const outputs = parseOutputs(formats, outputFile);
    expect(outputs.map(({ format, file }) => (file === null ? format : `${format} > ${file}`))).toEqual(expected);
  });

  it.each<[string, string[], string | null, RegExp]>([
    ["an unknown format", ["xml"], null, /--format does not take “xml”/],
    ["an unknown format with a file", ["sarf:a"], null, /did you mean sarif/],
    ["a format with an empty file", ["json:"], null, /lacks its value; write --format json:FILE/],
    ["two documents on standard output", ["json", "sarif"], null, /cannot share standard output/],
    ["a document after words for people", ["stylish", "json"], null, /such as --format json:FILE/],
    ["two formats in one file", ["json:a", "sarif:a"], null, /cannot share a/],
    ["a format and -o in one file", ["json", "sarif:a"], "a", /cannot share a/],
  ])("refuses %s", (_, formats, outputFile, words) => {
    expect(() => parseOutputs(formats, outputFile)).toThrow(words);
  });
});

describe("--format with several values", () => {
  it("prints one and writes the others", async () => {
    const { run, read, list } = await createWorkspace({ "a.md": DOUBLED });
    const formats = ["--format", "stylish", "--format", "json:out.json", "--format", "checkstyle:sau.xml"];
    const { code, stdout } = await run([...formats, "a.md"]);
    expect(code).toBe(1);
    expect(stdout).toContain("✖ 1 lỗi");
    expect(JSON.parse(await read("out.json"))[0].errorCount).toBe(1);
    expect(readXml(await read("sau.xml")).name).toBe("checkstyle");
    expect(await list()).toEqual(["a.md", "out.json", "sau.xml"]);
  });

  it("writes none of the files where one cannot be written", async () => {
    const { run, list } = await createWorkspace({ "a.md": DOUBLED });
    const { code, stdout } = await run(["--format", "json:out.json", "--format", "junit:none/out.xml", "a.md"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(await list()).toEqual(["a.md"]);
  });

  it("refuses to write over a draft", async () => {
    const { run, read } = await createWorkspace({ "a.md": DOUBLED });
    expect((await run(["--format", "markdown:a.md", "a.md"])).stderr).toContain("không được ghi đè lên dự thảo “a.md”");
    expect(await read("a.md")).toBe(DOUBLED);
  });
});
