import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildCorpus, countDraft, defaultConfig, parseRegister } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { cachedExaminer } from "./cached-examiner.ts";
import { checkDrafts } from "./check-drafts.ts";
import type { Examiner, Judged } from "./examiner.ts";
import { localExaminer } from "./examiner.ts";
import type { Guarded } from "./guarded.ts";
import { Refusal } from "./refusal.ts";
import { createWorkspace } from "./testing/workspace.ts";

/** A citation of one document under a day. */
function cite(day: string): string {
  return `Theo Kế hoạch số 15/KH-UBND ngày ${day}/02/2026 của Ủy ban nhân dân xã Bình Minh về công tác văn thư năm 2026.\n`;
}

/** Nobody stops the program. */
const guarded: Guarded = (work) => work(new AbortController().signal);

const TEXTS = { "a.md": cite("05"), "b.md": cite("06"), "c.md": "Theo Kế hoạch số 8/KH-UBND.\n" } as const;
const JSON_OUT = ["--format", "json"] as const;

/** An examiner that notes which drafts it is asked about. */
function watched(asked: string[]): Examiner {
  const inner = localExaminer();
  return {
    facts: (drafts, options, take) => {
      asked.push(...drafts.map(({ path }) => `facts ${path}`));
      return inner.facts(drafts, options, take);
    },
    judge: (drafts, corpus, take) => {
      asked.push(...drafts.map(({ path }) => `judge ${path}`));
      return inner.judge(drafts, corpus, take);
    },
    close: inner.close,
  };
}

function draftsOf(texts: Readonly<Record<string, string>>, more: Partial<Judged> = {}): readonly Judged[] {
  return Object.entries(texts).map(([path, text]) => ({ path, text, config: defaultConfig, registers: [], ...more }));
}

/** Checks drafts with a cache in a folder; tells what had to be asked for and that the findings are those without a cache. */
async function check(folder: string, drafts: readonly Judged[], build = "1"): Promise<readonly string[]> {
  const asked: string[] = [];
  const examiner = cachedExaminer(watched(asked), { folder: join(folder, "cache"), build, cwd: folder, guarded });
  const found = await checkDrafts(drafts, defaultConfig, examiner);
  expect(found).toEqual(await checkDrafts(drafts, defaultConfig));
  return asked.sort();
}

describe("the cache", () => {
  it("asks for nothing again where nothing changed, and says the same", async () => {
    const { folder } = await createWorkspace({});
    expect(await check(folder, draftsOf(TEXTS))).toHaveLength(6);
    expect(await check(folder, draftsOf(TEXTS))).toEqual([]);
  });

  it("asks for a draft that changed, and for those whose findings hang on it", async () => {
    const { folder } = await createWorkspace({});
    await check(folder, draftsOf(TEXTS));
    const changed = { ...TEXTS, "b.md": cite("07") };
    expect(await check(folder, draftsOf(changed))).toEqual(["facts b.md", "judge a.md", "judge b.md"]);
    const { "b.md": _, ...without } = changed;
    expect(await check(folder, draftsOf(without))).toEqual(["judge a.md"]);
  });

  it("asks for findings again under another configuration, other registers or another program", async () => {
    const { folder } = await createWorkspace({});
    const { "a.md": text } = TEXTS;
    const { register } = await parseRegister("symbol;date\n15/KH-UBND;09/02/2026", "csv", "so.csv");
    await check(folder, draftsOf({ "a.md": text }));
    const config = { ...defaultConfig, language: "en" } as const;
    expect(await check(folder, draftsOf({ "a.md": text }, { config }))).toEqual(["judge a.md"]);
    // Paragraphs of several drafts are compared under this preset alone.
    const strict = { ...defaultConfig, preset: "strict" } as const;
    expect(await check(folder, draftsOf({ "a.md": text }, { config: strict }))).toEqual(["facts a.md", "judge a.md"]);
    await check(folder, draftsOf({ "a.md": text }));
    const registers = register ? [register] : [];
    expect(registers).toHaveLength(1);
    expect(await check(folder, draftsOf({ "a.md": text }, { registers }))).toEqual(["judge a.md"]);
    expect(await check(folder, draftsOf({ "a.md": text }, { registers }), "2")).toEqual(["facts a.md", "judge a.md"]);
  });

  it("asks again for what is damaged", async () => {
    const { folder } = await createWorkspace({});
    await check(folder, draftsOf(TEXTS));
    const cache = join(folder, "cache");
    for (const file of await readdir(cache)) {
      const bytes = await readFile(join(cache, file));
      await writeFile(join(cache, file), bytes.subarray(0, bytes.length - 3));
    }
    expect(await check(folder, draftsOf(TEXTS))).toHaveLength(6);
    expect(await check(folder, draftsOf(TEXTS))).toEqual([]);
  });

  it("serves runs at the same time", async () => {
    const { folder } = await createWorkspace({});
    await Promise.all([1, 2, 3].map(() => check(folder, draftsOf(TEXTS))));
    expect(await check(folder, draftsOf(TEXTS))).toEqual([]);
  });

  it("hinders nothing where it cannot be written", async () => {
    const { folder } = await createWorkspace({ cache: "a file, no folder" });
    expect(await check(folder, draftsOf(TEXTS))).toHaveLength(6);
    expect(await check(folder, draftsOf(TEXTS))).toHaveLength(6);
  });

  it("keeps facts that count as those of a fresh reading do", async () => {
    const { folder } = await createWorkspace({});
    const examiner = cachedExaminer(localExaminer(), { folder, build: "1", cwd: folder, guarded });
    const corpora = await Promise.all(
      [1, 2].map(async () => {
        const corpus = buildCorpus([]);
        await examiner.facts(draftsOf(TEXTS), {}, (facts) => countDraft(corpus, facts));
        return corpus.tables;
      }),
    );
    expect(corpora[1]).toEqual(corpora[0]);
  });
});

describe("a run that the user stops", () => {
  it("leaves no half of a file in the cache, and what is whole serves the next run", async () => {
    const { folder } = await createWorkspace({});
    const stop = new AbortController();
    const drafts = draftsOf(TEXTS);
    const cache = { folder: join(folder, "cache"), build: "1", cwd: folder };
    const stopped = cachedExaminer(localExaminer(), { ...cache, guarded: (work) => work(stop.signal) });
    await expect(stopped.facts(drafts, {}, ({ path }) => path === "b.md" && stop.abort())).rejects.toBeInstanceOf(
      Refusal,
    );
    expect((await readdir(cache.folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    const asked: string[] = [];
    await cachedExaminer(watched(asked), { ...cache, guarded }).facts(drafts, {}, () => undefined);
    expect(asked).toEqual(["facts c.md"]);
  });
});

describe("--cache", () => {
  it("gives the same bytes cold, warm and without it, with fixes too", async () => {
    const { run } = await createWorkspace(TEXTS);
    const plain = await run([".", ...JSON_OUT]);
    expect(await run([".", "--cache", ...JSON_OUT])).toEqual(plain);
    expect(await run([".", "--cache", ...JSON_OUT])).toEqual(plain);
    const fixed = await run([".", "--fix-dry-run", ...JSON_OUT]);
    expect(await run([".", "--fix-dry-run", "--cache", ...JSON_OUT])).toEqual(fixed);
    expect(await run([".", "--fix-dry-run", "--cache", ...JSON_OUT])).toEqual(fixed);
  });

  it("is kept in the folder that is named, which git leaves alone", async () => {
    const { run, list, read } = await createWorkspace(TEXTS);
    await run([".", "--cache-location", "kept"]);
    expect(await read("kept/.gitignore")).toBe("*\n");
    expect((await list()).filter((name) => /\.(?:facts|found)$/.test(name))).toHaveLength(6);
  });

  it.each<[where: string, files: Readonly<Record<string, string>>, kept: string]>([
    ["beside the drafts", {}, ".cchc-cache"],
    [
      "in node_modules where there is such a folder",
      { "node_modules/x/package.json": "{}" },
      "node_modules/.cache/cchc-lint",
    ],
  ])("is kept %s", async (_, files, kept) => {
    const { run, read } = await createWorkspace({ ...TEXTS, ...files });
    await run([".", "--cache"]);
    expect(await read(`${kept}/.gitignore`)).toBe("*\n");
  });
});
