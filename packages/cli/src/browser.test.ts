import { existsSync } from "node:fs";
import { join } from "node:path";
import { analyze, lint, loadNationalRegister } from "@cchc/core";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// The core as others ship it: one bundle for browsers, run in a page and in a web worker of a real one.

const CORE = join(import.meta.dirname, "../../core/src/index.ts");
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
];
const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const PAGE = "http://cchc.test/";

const browserPath = [process.env["CHROMIUM_PATH"] ?? "", ...BROWSERS].find((path) => existsSync(path));

const DRAFT = [
  "ỦY BAN NHÂN DÂN\nXÃ KA ĐÔ\n\nSố: 12/KH-UBND\n\n*Ka Đô, ngày 05 tháng 3 năm 2026*\n\n**KẾ HOẠCH**\n\n**Chuyển đổi số năm 2026**",
  "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;",
  "Theo Kế hoạch số kế hoạch số 87/KH-UBND ngày 31/02/2026 của UBND tỉnh Lâm Đồng 😀.",
].join("\n\n");

/** What is run there: the whole way from text to findings, the register that ships with the core included. */
const PROGRAM = `
  import { analyze, lint, loadNationalRegister } from ${JSON.stringify(CORE)};
  globalThis.findings = async (text) => lint(analyze(text), { registers: [await loadNationalRegister()] });
  if (typeof WorkerGlobalScope === "function") {
    globalThis.onmessage = async ({ data }) => globalThis.postMessage(await globalThis.findings(data));
  }
`;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: PROGRAM, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    platform: "browser",
    // A dependency of the Markdown parser decodes character references with the DOM of a page, unless it is told of workers.
    conditions: ["worker"],
    format: "iife",
  });
  return outputFiles[0]?.text ?? "";
}

describe.skipIf(browserPath === undefined)("the core in a browser (skipped where no Chromium is installed)", () => {
  let browser: Browser;
  let page: Page;
  let expected: unknown;

  beforeAll(async () => {
    const code = await bundle();
    expected = JSON.parse(JSON.stringify(lint(analyze(DRAFT), { registers: [await loadNationalRegister()] })));
    browser = await chromium.launch({ executablePath: browserPath ?? "", args: ARGUMENTS });
    page = await browser.newPage();
    await page.route(`${PAGE}**`, (route) =>
      route.request().url().endsWith(".js")
        ? route.fulfill({ contentType: "text/javascript; charset=utf-8", body: code })
        : route.fulfill({ contentType: "text/html", body: '<meta charset="utf-8"><script src="core.js"></script>' }),
    );
    await page.goto(PAGE);
  }, 120_000);

  afterAll(() => browser.close());

  it("finds in a page what it finds in Node", async () => {
    const found = await page.evaluate((text) => (globalThis as unknown as Findings).findings(text), DRAFT);
    expect(found.length).toBeGreaterThan(2);
    expect(found).toEqual(expected);
  });

  it("finds the same in a web worker", async () => {
    const found = await page.evaluate(
      (text) =>
        new Promise((resolve, reject) => {
          const worker = new Worker("core.js");
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage(text);
        }),
      DRAFT,
    );
    expect(found).toEqual(expected);
  });
});

interface Findings {
  findings(text: string): Promise<unknown[]>;
}

/** The part of a browser's worker that the page above uses; there is no DOM in the types of this package. */
declare class Worker {
  constructor(url: string);
  onmessage: (event: { data: unknown }) => void;
  onerror: (event: { message: string }) => void;
  postMessage(message: unknown): void;
}
