import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// What a stranger gets: both packages packed, installed by npm in an empty folder, and run from there.

const PACKAGES = fileURLToPath(new URL("../..", import.meta.url));
const execute = promisify(execFile);

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder = "";

async function run(command: string, args: readonly string[], cwd: string = folder): Promise<Outcome> {
  try {
    return { code: 0, ...(await execute(command, args, { cwd })) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

async function pack(name: string): Promise<string> {
  await run("npx", ["-y", "pnpm@10", "pack", "--pack-destination", folder], join(PACKAGES, name));
  const { name: id, version } = JSON.parse(await readFile(join(PACKAGES, name, "package.json"), "utf8"));
  return `./${id.replace("@", "").replace("/", "-")}-${version}.tgz`;
}

async function filesOf(name: string): Promise<string[]> {
  return readdir(join(folder, "node_modules", name), { recursive: true });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cchc-package-"));
  const tarballs = [await pack("core"), await pack("cli")];
  await writeFile(join(folder, "package.json"), '{ "private": true }');
  const install = await run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", ...tarballs]);
  expect(install).toMatchObject({ code: 0 });
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the packed packages, installed in an empty folder", () => {
  it("print their version", async () => {
    const manifest = JSON.parse(await readFile(join(PACKAGES, "cli", "package.json"), "utf8"));
    expect(await run("npx", ["cchc-lint", "--version"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(manifest.version),
    });
  });

  it("find a mistake in a draft and exit with 1", async () => {
    const draft = "# THÔNG BÁO\n\nThực hiện Quyết định số 12/QĐ-UBND ngày 31/02/2026 của Ủy ban nhân dân tỉnh.\n";
    await writeFile(join(folder, "draft.md"), draft);
    const { code, stdout } = await run("npx", ["cchc-lint", "--format", "json", "draft.md"]);
    const [result] = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(result.messages.map((message: { ruleId: string }) => message.ruleId)).toContain("citation-invalid-date");
  });

  it("give the core to a program through its one door", async () => {
    const program =
      'import { analyze } from "@cchc/core"; console.log(analyze("Điều 1. Phạm vi").document.divisions.length);';
    expect(await run("node", ["--input-type=module", "--eval", program])).toMatchObject({ code: 0, stdout: "1\n" });
  });

  it("install the program without dependencies, with the licences of what is bundled in it", async () => {
    const { dependencies, bin } = JSON.parse(
      await readFile(join(folder, "node_modules", "cchc-lint", "package.json"), "utf8"),
    );
    expect({ dependencies, bin }).toEqual({ dependencies: undefined, bin: { "cchc-lint": "bundle/main.js" } });
    const licences = await readFile(join(folder, "node_modules", "cchc-lint", "bundle", "LICENCES.txt"), "utf8");
    expect(licences).toMatch(/^chevrotain 11[\s\S]*^remark-parse 11/m);
  });

  it("carry the page of a rule and neither tests nor maps", async () => {
    const files = [...(await filesOf("@cchc/core")), ...(await filesOf("cchc-lint"))];
    expect(files).toContain(join("dist", "rules", "citation-invalid-date.md"));
    expect(files.filter((file) => /\.test\.|testing|\.map$|tsbuildinfo|(?<!\.d)\.ts$/u.test(file))).toEqual([]);
  });
});
