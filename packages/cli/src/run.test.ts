import { stat, symlink } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { DOUBLED, IDLE_DIRECTIVE, RIGHT } from "./testing/drafts.ts";
import { createWorkspace } from "./testing/workspace.ts";

const ERROR_ID = "citation-doubled-words";

/** The ids found, by file, as `--format json` tells them. */
function idsByFile(stdout: string): Record<string, string[]> {
  const results: { filePath: string; messages: { ruleId: string }[] }[] = JSON.parse(stdout);
  return Object.fromEntries(results.map(({ filePath, messages }) => [filePath, messages.map(({ ruleId }) => ruleId)]));
}

describe("what is read", () => {
  const files = {
    "one.md": DOUBLED,
    "two.txt": RIGHT,
    "folder/three.md": RIGHT,
    "folder/deep/four.md": DOUBLED,
    "folder/FIVE.MD": RIGHT,
    "folder/notes.txt": DOUBLED,
    "folder/node_modules/six.md": DOUBLED,
    "folder/.hidden/seven.md": DOUBLED,
    "odd[1].md": RIGHT,
    "-dash.md": RIGHT,
    inspect: RIGHT,
  };

  it.each([
    ["a file, whatever its ending", ["two.txt"], ["two.txt"]],
    [
      "a folder: every .md below it, but not in node_modules and dot folders",
      ["folder"],
      ["folder/FIVE.MD", "folder/deep/four.md", "folder/three.md"],
    ],
    ["a dot folder that is named itself", ["folder/.hidden"], ["folder/.hidden/seven.md"]],
    ["a glob", ["folder/**/*.md"], ["folder/deep/four.md", "folder/three.md"]],
    ["a file whose name looks like a glob", ["odd[1].md"], ["odd[1].md"]],
    [
      "each file once, in the order of paths",
      ["one.md", "folder/three.md", "./one.md", "*.md"],
      ["-dash.md", "folder/three.md", "odd[1].md", "one.md"],
    ],
    [
      "a path after --, even one that begins with a dash or names a command",
      ["--", "inspect", "-dash.md"],
      ["-dash.md", "inspect"],
    ],
  ])("takes %s", async (_, paths, expected) => {
    const { run } = await createWorkspace(files);
    const { stdout, stderr } = await run(["--format", "json", ...paths]);
    expect(stderr).toBe("");
    expect(Object.keys(idsByFile(stdout))).toEqual(expected);
  });

  it("shows paths relative to the working directory, with parents where it must", async () => {
    const { folder, run } = await createWorkspace({ "one.md": RIGHT });
    const { stdout } = await run(["--format", "json", `${folder}/one.md`]);
    expect(Object.keys(idsByFile(stdout))).toEqual(["one.md"]);
  });

  it("reads standard input under the name given, else as <stdin>", async () => {
    const { run } = await createWorkspace({});
    const named = await run(["--format", "json", "--stdin-filepath", "drafts/new.md", "-"], { stdin: DOUBLED });
    expect(idsByFile(named.stdout)).toEqual({ "drafts/new.md": [ERROR_ID] });
    const nameless = await run(["--format", "json", "-"], { stdin: DOUBLED });
    expect(idsByFile(nameless.stdout)).toEqual({ "<stdin>": [ERROR_ID] });
  });

  it("lets standard input stand for the file whose name it bears, among the other drafts", async () => {
    const { run } = await createWorkspace({ "a.md": DOUBLED, "b.md": DOUBLED });
    const { stdout } = await run(["--format", "json", "-", ".", "--stdin-filepath", "a.md"], { stdin: RIGHT });
    expect(idsByFile(stdout)).toEqual({ "a.md": [], "b.md": [ERROR_ID] });
  });

  it("counts columns and offsets after a byte order mark", async () => {
    const { run } = await createWorkspace({ "with.md": `\uFEFF${DOUBLED}`, "without.md": DOUBLED });
    const [first, second] = JSON.parse((await run(["--format", "json", "."])).stdout);
    expect(first.messages).toEqual(second.messages);
    expect(first.messages).toHaveLength(1);
  });
});

describe("exit codes", () => {
  it.each([
    ["0 where nothing is found", RIGHT, [], 0],
    ["1 where there is an error", DOUBLED, [], 1],
    ["0 where there are only warnings", IDLE_DIRECTIVE, [], 0],
    ["0 where warnings are as many as allowed", IDLE_DIRECTIVE, ["--max-warnings", "1"], 0],
    ["1 where warnings are more than allowed", IDLE_DIRECTIVE, ["--max-warnings", "0"], 1],
    ["1 where hidden warnings are more than allowed", IDLE_DIRECTIVE, ["--max-warnings", "0", "--quiet"], 1],
    [
      "0 where an error was lowered to a remark, which is no warning",
      DOUBLED,
      ["--rule", `${ERROR_ID}: info`, "--max-warnings", "0"],
      0,
    ],
    ["0 where the rule was switched off", DOUBLED, ["--rule", `${ERROR_ID}: off`], 0],
    [
      "1 where the last of two levels is error",
      DOUBLED,
      ["--rule", `${ERROR_ID}: off`, "--rule", `${ERROR_ID}:error`],
      1,
    ],
    ["0 where fixes leave no error", DOUBLED, ["--fix-dry-run"], 0],
  ])("%s", async (_, draft, options, code) => {
    const { run } = await createWorkspace({ "a.md": draft });
    expect((await run([...options, "a.md"])).code).toBe(code);
  });

  it("says on standard error that there are too many warnings", async () => {
    const { run } = await createWorkspace({ "a.md": IDLE_DIRECTIVE });
    expect((await run(["--max-warnings", "0", "a.md"])).stderr).toBe(
      "cchc-lint: có 1 cảnh báo, quá mức 0 mà --max-warnings cho phép.\n",
    );
  });
});

describe("what cannot be done: exit code 2, one line on standard error, nothing on standard output", () => {
  it.each<[string, string[], string]>([
    ["no path", [], "chưa có tệp nào để đọc"],
    ["an unknown option", ["--fromat", "json", "a.md"], "không có tùy chọn --fromat; có phải --format?"],
    ["an unknown short option", ["-x", "a.md"], "không có tùy chọn -x"],
    ["an option that is far from any", ["--zzzzz", "a.md"], "xem cchc-lint --help"],
    ["an option of the other command", ["inspect", "--fix", "a.md"], "lệnh inspect không nhận tùy chọn --fix"],
    ["a missing value at the end", ["a.md", "--format"], "--format thiếu giá trị"],
    ["an option where a value should be", ["--format", "--fix", "a.md"], "--format thiếu giá trị"],
    ["an empty value", ["--unit=", "a.md"], "--unit thiếu giá trị"],
    ["a value for a flag", ["--fix=yes", "a.md"], "--fix không nhận giá trị"],
    ["an unknown format", ["--format", "stylsh", "a.md"], "“stylsh” (có phải stylish?)"],
    ["a format of the other command", ["--format", "table", "a.md"], "hãy chọn: stylish, json"],
    ["an unknown preset", ["--preset", "all", "a.md"], "--preset không nhận “all”; hãy chọn: recommended, strict"],
    ["an unknown stage", ["--stage", "signed", "a.md"], "--stage không nhận “signed”"],
    ["an unknown language", ["--lang", "fr", "a.md"], "--lang không nhận “fr”"],
    ["a rule setting without level", ["--rule", ERROR_ID, "a.md"], "--rule cần dạng"],
    ["an unknown level", ["--rule", `${ERROR_ID}: warn`, "a.md"], "có phải warning?"],
    ["an unknown rule", ["--rule", "citation-double-words: off", "a.md"], `có phải ${ERROR_ID}?`],
    ["an unknown rule to explain", ["--explain", "no-such-rule-at-all"], "xem cchc-lint --list-rules"],
    ["a date in another form", ["--today", "05/3/2026", "a.md"], "“05/3/2026” không phải"],
    ["a date that does not exist", ["--today", "2026-02-30", "a.md"], "“2026-02-30” không phải"],
    ["a number that is none", ["--max-warnings", "many", "a.md"], "“many” không phải"],
    ["a unit without its level", ["--unit", "Tiên Lãng", "a.md"], "ví dụ “xã Tiên Lãng”"],
    ["a province without its level", ["--province", "Hải Phòng", "a.md"], "ví dụ “thành phố Hải Phòng”"],
    ["two ways of fixing", ["--fix", "--fix-dry-run", "a.md"], "không dùng cùng nhau"],
    ["fixing what comes from standard input", ["--fix", "-"], "--fix không ghi được vào đầu vào chuẩn"],
    ["a name for standard input that is not read", ["--stdin-filepath", "x.md", "a.md"], "hãy thêm dấu -"],
    ["a path that does not exist", ["a.md", "b.md"], "không có tệp hay thư mục “b.md”"],
    ["a path through a file", ["a.md/b.md"], "không có tệp hay thư mục “a.md/b.md”"],
    ["a folder without drafts", ["empty"], "thư mục “empty” không có tệp .md nào"],
    ["a glob that matches nothing", ["x*.md"], "không có tệp nào khớp với mẫu “x*.md”"],
    ["a file that is not UTF-8", ["a.md", "latin.md"], "“latin.md” không phải là văn bản UTF-8"],
    [
      "an output file in a folder that does not exist",
      ["-o", "none/out.json", "a.md"],
      "không ghi được “none/out.json”",
    ],
    ["an output file that is a folder", ["-o", "empty", "a.md"], "không ghi được “empty”: đây là thư mục"],
    ["an output file that is one of the drafts", ["-o", "a.md", "a.md"], "không được ghi đè lên dự thảo “a.md”"],
  ])("%s", async (_, argv, words) => {
    const { run } = await createWorkspace({
      "a.md": DOUBLED,
      "latin.md": Uint8Array.of(0x51, 0x75, 0x79, 0xea, 0xb5, 0x74),
      "empty/notes.txt": "",
    });
    const { code, stdout, stderr } = await run(argv);
    expect(stderr).toContain(words);
    expect(stderr).toMatch(/^cchc-lint: [^\n]+\.\n$|^cchc-lint: [^\n]+\?\n$/);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  it("speaks English where asked, also of a command line that cannot be read", async () => {
    const { run } = await createWorkspace({});
    expect((await run(["--lang", "en", "--nope"])).stderr).toBe(
      "cchc-lint: there is no option --nope; see cchc-lint --help.\n",
    );
    expect((await run(["x.md", "--lang=en"])).stderr).toContain("there is no file or folder “x.md”");
  });

  it("says why a file cannot be read", async () => {
    const { folder, run } = await createWorkspace({});
    await symlink("loop.md", `${folder}/loop.md`);
    expect(await run(["loop.md"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "cchc-lint: không đọc được “loop.md”: liên kết trỏ vòng quanh.\n",
    });
  });

  it("does not follow a folder that links to itself for ever", async () => {
    const { folder, run } = await createWorkspace({ "a.md": RIGHT });
    await symlink(".", `${folder}/again`);
    expect((await run(["."])).code).toBe(0);
  });
});

describe("options that say what to print", () => {
  it("--help names every option, in either language", async () => {
    const { run } = await createWorkspace({});
    const vietnamese = await run(["--help"]);
    expect(vietnamese.code).toBe(0);
    expect(vietnamese.stdout).toContain("Cách dùng:");
    expect(vietnamese.stdout).toContain("-o, --output-file FILE");
    expect((await run(["-h", "--lang", "en"])).stdout).toContain("Usage:");
    expect((await run(["inspect", "--help"])).stdout).toBe(vietnamese.stdout);
  });

  it("--version prints the version alone", async () => {
    const { run } = await createWorkspace({});
    expect(await run(["--version"])).toEqual({ code: 0, stdout: "1.2.3\n", stderr: "" });
  });

  it("--list-rules prints one line for each rule", async () => {
    const { run } = await createWorkspace({});
    const { stdout } = await run(["--list-rules"]);
    expect(stdout).toMatch(/^Luật +recommended +strict +Sửa +Nội dung\n/);
    expect(stdout).toMatch(/^citation-doubled-words +lỗi +lỗi +--fix +\S/m);
    expect((await run(["--list-rules", "--lang", "en"])).stdout).toMatch(
      /^citation-doubled-words +error +error +--fix +\S/m,
    );
  });

  it("--explain prints the page of a rule, without the marks of its generator", async () => {
    const { run } = await createWorkspace({});
    const { code, stdout } = await run(["--explain", ERROR_ID]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# citation-doubled-words\n/);
    expect(stdout).toContain("## Khi nào tắt");
    expect(stdout).not.toContain("<!-- begin head");
    expect((await run(["--explain", ERROR_ID, "--lang", "en"])).stdout).toMatch(/^[A-Z][^\n]+\.\n\n# citation/);
  });

  it("--quiet hides what is no error", async () => {
    const { run } = await createWorkspace({ "a.md": IDLE_DIRECTIVE, "b.md": DOUBLED });
    const loud = await run(["--format", "json", "."]);
    expect(idsByFile(loud.stdout)).toEqual({ "a.md": ["unused-directive"], "b.md": [ERROR_ID] });
    const quiet = await run(["--format", "json", "--quiet", "."]);
    expect(idsByFile(quiet.stdout)).toEqual({ "a.md": [], "b.md": [ERROR_ID] });
  });

  it("--lang en words the findings in English", async () => {
    const { run } = await createWorkspace({ "a.md": DOUBLED });
    const [{ messages }] = JSON.parse((await run(["--lang", "en", "--format", "json", "a.md"])).stdout);
    expect(messages[0].message).toMatch(/^[\p{ASCII}“”ếạố]+$/u);
    expect((await run(["--lang", "en", "a.md"])).stdout).toContain("1 error, 0 warnings, 0 info in 1 draft");
  });

  it.each<[string, string[], Record<string, string>, boolean, boolean]>([
    ["colours on a terminal", [], {}, true, true],
    ["does not colour what goes elsewhere", [], {}, false, false],
    ["does not colour with --no-color", ["--no-color"], { FORCE_COLOR: "1" }, true, false],
    ["does not colour with NO_COLOR", [], { NO_COLOR: "1" }, true, false],
    ["does not colour on a dumb terminal", [], { TERM: "dumb" }, true, false],
    ["colours with FORCE_COLOR, wherever it goes", [], { FORCE_COLOR: "1" }, false, true],
    ["does not colour with FORCE_COLOR=0", [], { FORCE_COLOR: "0" }, true, false],
  ])("%s", async (_, options, env, terminal, coloured) => {
    const { run } = await createWorkspace({ "a.md": DOUBLED });
    const { stdout } = await run([...options, "a.md"], { env, ...(terminal && { terminal: { columns: 80 } }) });
    expect(stdout.includes("\u001b[")).toBe(coloured);
  });

  it("fills the columns of the terminal and no more", async () => {
    const words = Array.from({ length: 40 }, (_, at) => `việc thứ ${at} của xã`).join(", ");
    const { run } = await createWorkspace({ "a.md": `${words} ${DOUBLED}` });
    const { stdout } = await run(["a.md"], { terminal: { columns: 60 }, env: { NO_COLOR: "1" } });
    const frames = stdout.split("\n").filter((line) => line.includes("│"));
    expect(frames).toHaveLength(2);
    expect(Math.max(...frames.map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  it("-o writes what would be printed, without colour, and leaves no other file behind", async () => {
    const { run, read, list } = await createWorkspace({ "a.md": DOUBLED, "out.json": "old" });
    const printed = await run(["--format", "json", "a.md"]);
    const written = await run(["--format", "json", "-o", "out.json", "a.md"], { env: { FORCE_COLOR: "1" } });
    expect(written).toEqual({ code: 1, stdout: "", stderr: "" });
    expect(await read("out.json")).toBe(printed.stdout);
    expect(await list()).toEqual(["a.md", "out.json"]);
  });

  it("-o writes into a device or pipe instead of replacing it", async () => {
    const { run } = await createWorkspace({ "a.md": RIGHT });
    expect(await run(["-o", "/dev/null", "a.md"])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect((await stat("/dev/null")).isCharacterDevice()).toBe(true);
  });
});
