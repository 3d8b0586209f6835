import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// What a user of remark gets: the packages packed, installed by npm beside remark-cli, and named on its command line.

const PACKAGES = join(import.meta.dirname, "../..");
const execute = promisify(execFile);
let folder = "";

async function pack(name: string): Promise<string> {
  await execute("npx", ["-y", "pnpm@10", "pack", "--pack-destination", folder], { cwd: join(PACKAGES, name) });
  const { name: id, version } = JSON.parse(await readFile(join(PACKAGES, name, "package.json"), "utf8"));
  return `./${id.replace("@", "").replace("/", "-")}-${version}.tgz`;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cchc-remark-"));
  await writeFile(join(folder, "package.json"), '{ "private": true }');
  const tarballs = [await pack("core"), await pack("remark-lint-cchc")];
  const install = ["install", "--prefer-offline", "--no-audit", "--no-fund", "remark-cli@12", ...tarballs];
  await execute("npm", install, { cwd: folder });
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the packed plugin, installed beside remark-cli", () => {
  it("is found by its name, takes options and tells what is wrong", async () => {
    const draft = "Theo Quyết định số 12/QĐ-UBND ngày 31/02/2026 của Ủy ban nhân dân tỉnh Lâm Đồng.\n";
    await writeFile(join(folder, "draft.md"), draft);
    const config = {
      plugins: [["remark-lint-cchc", { language: "en", rules: { "citation-invalid-date": "warning" } }]],
    };
    await writeFile(join(folder, ".remarkrc.json"), JSON.stringify(config));
    const failure = await execute("npx", ["remark", "--frail", "draft.md"], { cwd: folder }).catch((error) => error);
    expect(failure.code).toBe(1);
    expect(failure.stderr).toContain("citation-invalid-date");
    expect(failure.stderr).toMatch(/warning/);
  }, 30_000);
});
