import { chmod, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { keptScript } from "./kept-script.ts";

interface Place {
  readonly program: string;
  readonly folder: string;
}

async function place(): Promise<Place> {
  const parent = await mkdtemp(join(tmpdir(), "cchc-script-"));
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  const folder = await mkdtemp(join(parent, "code-"));
  return { program: join(parent, "program.js"), folder };
}

/** Runs the program as the launcher does and gives what it exports; then keeps its code. */
function runKept({ program, folder }: Place, build = "1"): unknown {
  const kept = keptScript(program, folder, build);
  const module = { exports: {} };
  kept?.script.runInThisContext()(module.exports, null, module, program, folder);
  kept?.keep();
  return module.exports;
}

async function keptFile({ folder }: Place): Promise<string> {
  const [name = "", ...others] = await readdir(folder);
  expect(others).toEqual([]);
  return join(folder, name);
}

const ONE = "module.exports = { answer: ((n) => n + 1)(0) };";
const TWO = "module.exports = { answer: ((n) => n + 2)(0) };";

describe("a script of which compiled code is kept", () => {
  it("does the same with and without it, and is written once", async () => {
    const here = await place();
    await writeFile(here.program, ONE);
    expect(runKept(here)).toEqual({ answer: 1 });
    const file = await keptFile(here);
    await utimes(file, 1, 1);
    const written = await readFile(file);
    expect(keptScript(here.program, here.folder, "1")?.script.cachedDataRejected).toBe(false);
    expect(runKept(here)).toEqual({ answer: 1 });
    expect(await readFile(await keptFile(here))).toEqual(written);
  });

  it("is never taken for another program, of the same length too", async () => {
    const here = await place();
    await writeFile(here.program, ONE);
    runKept(here);
    await writeFile(here.program, TWO);
    await utimes(here.program, 1, 1);
    expect(keptScript(here.program, here.folder, "1")?.script.cachedDataRejected).toBeUndefined();
    expect(runKept(here)).toEqual({ answer: 2 });
    expect(keptScript(here.program, here.folder, "2")?.script.cachedDataRejected).toBeUndefined();
  });

  it.each([
    ["cut", (code: Buffer) => code.subarray(0, code.length / 2)],
    ["empty", () => Buffer.alloc(0)],
    ["changed in one bit", (code: Buffer) => Buffer.concat([code.subarray(0, -1), Buffer.of((code.at(-1) ?? 0) ^ 1)])],
  ])("is not believed where the file is %s, and written anew", async (_, damage) => {
    const here = await place();
    await writeFile(here.program, ONE);
    runKept(here);
    const file = await keptFile(here);
    await writeFile(file, damage(await readFile(file)));
    expect(keptScript(here.program, here.folder, "1")?.script.cachedDataRejected).toBeUndefined();
    expect(runKept(here)).toEqual({ answer: 1 });
    expect(keptScript(here.program, here.folder, "1")?.script.cachedDataRejected).toBe(false);
  });

  it.skipIf(process.platform === "win32")("is not believed where others could have written the file", async () => {
    const here = await place();
    await writeFile(here.program, ONE);
    runKept(here);
    await chmod(await keptFile(here), 0o666);
    expect(keptScript(here.program, here.folder, "1")?.script.cachedDataRejected).toBeUndefined();
  });

  it("says nothing where it cannot be kept", async () => {
    const here = await place();
    await writeFile(here.program, ONE);
    expect(runKept({ ...here, folder: join(here.folder, "gone") })).toEqual({ answer: 1 });
    expect(keptScript(join(here.folder, "gone.js"), here.folder, "1")).toBeNull();
  });

  it("is forgotten when newer programs have come", async () => {
    const here = await place();
    await writeFile(here.program, ONE);
    for (const build of ["1", "2", "3", "4", "5", "6"]) runKept(here, build);
    expect(await readdir(here.folder)).toHaveLength(4);
  });
});
