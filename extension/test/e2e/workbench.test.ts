import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { endServers } from "../vscode/end-servers.ts";
import { installVsix } from "../vscode/install-vsix.ts";
import { makeWorkspace } from "../vscode/make-workspace.ts";
import { openBrowser } from "../vscode/open-browser.ts";
import { packVsix, VSIX } from "../vscode/pack.ts";
import { CACHE } from "../vscode/paths.ts";
import type { ServedVsCode } from "../vscode/serve-vscode.ts";
import { serveVsCode } from "../vscode/serve-vscode.ts";
import type { Workbench } from "../vscode/workbench.ts";
import { openWorkbench } from "../vscode/workbench.ts";

const SCREENSHOTS = `${CACHE}/screenshots`;
const DRAFTS = fileURLToPath(new URL("drafts", import.meta.url));
const DRAFT = "ke-hoach.md";
const OTHER = "cong-van.md";
const WRONG = "số 140/ QĐ-UBND";

let extensions: string;
let folder: string;
let server: ServedVsCode;
let browser: Browser;
let workbench: Workbench;

/** Small enough for the README, which shows some of them. */
const shot = (name: string): Promise<unknown> =>
  workbench.page.screenshot({ path: `${SCREENSHOTS}/${name}.jpg`, type: "jpeg", quality: 70 });

describe("a person in VS Code with the packed extension", () => {
  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await packVsix();
    extensions = installVsix(VSIX);
    folder = makeWorkspace(DRAFTS);
    const settings = { "cchc.unit": "xã Phong Điền", "cchc.province": "thành phố Cần Thơ", "files.autoSave": "off" };
    server = await serveVsCode({ extensions, settings });
    browser = await openBrowser();
    workbench = await openWorkbench(browser, server.port, folder);
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await shot(`failed-${task.name.replace(/\W+/g, "-")}`);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    for (const made of [extensions, folder]) if (made) rmSync(made, { recursive: true, force: true });
  });

  it("opens a draft, sees the squiggle and the finding in the Problems panel", async () => {
    const { page } = workbench;
    await workbench.openFile(DRAFT);
    await page.locator(".squiggly-error").first().waitFor();
    await workbench.run("View: Focus Problems");
    const problem = page.locator(".markers-panel .monaco-list-row", { hasText: "140/ QĐ-UBND" }).first();
    await problem.waitFor();
    await page.locator(".statusbar-item", { hasText: "Kế hoạch" }).first().waitFor();
    await shot("problems");
  });

  it("applies a quick fix by the light bulb", async () => {
    const { page, editor } = workbench;
    await workbench.openFile(DRAFT);
    const wrong = editor.locator(".view-line", { hasText: WRONG }).first();
    await page.keyboard.press("Control+F");
    await page.keyboard.insertText(WRONG);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await wrong.waitFor();
    const bulb = page
      .locator(
        ".lightBulbWidget, .codicon-light-bulb, .codicon-lightbulb, .codicon-lightbulb-autofix, .codicon-gutter-lightbulb, .codicon-gutter-lightbulb-auto-fix",
      )
      .first();
    await bulb.waitFor();
    await bulb.click();
    const action = page.locator(".action-widget .monaco-list-row.action", { hasText: "citation-symbol-form" }).first();
    await action.waitFor();
    await shot("light-bulb");
    await action.click();
    await editor.locator(".view-line", { hasText: "số 140/QĐ-UBND" }).first().waitFor();
    await expect
      .poll(() => page.locator(".markers-panel .monaco-list-row", { hasText: "140/ QĐ-UBND" }).count(), {
        timeout: 60_000,
      })
      .toBe(0);
  });

  it("gets the diagnostics back after the server was killed during an edit", async () => {
    const { page, editor } = workbench;
    await workbench.openFile(DRAFT);
    await page.keyboard.press("Control+F");
    await page.keyboard.insertText("số 140/QĐ-UBND");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    expect(endServers(server.process)).toBe(1);
    await page.keyboard.insertText(WRONG);
    await editor.locator(".view-line", { hasText: WRONG }).first().waitFor();
    await page.locator(".markers-panel .monaco-list-row", { hasText: "140/ QĐ-UBND" }).first().waitFor();
  });

  it("opens the table of cited documents and goes to a place", async () => {
    const { page } = workbench;
    await workbench.run("CCHC: Bảng văn bản được viện dẫn");
    const tree = page.locator(".part.sidebar .monaco-list");
    await tree.locator(".monaco-list-row", { hasText: "Ghi mâu thuẫn" }).first().waitFor();
    const document = tree.locator(".monaco-list-row", { hasText: "95/KH-UBND" }).first();
    await document.click();
    const place = tree.locator(".monaco-list-row", { hasText: OTHER }).first();
    await place.waitFor();
    await place.click();
    await page.locator(`.tab.active[data-resource-name="${OTHER}"]`).waitFor();
    await page.locator(".squiggly-error").first().waitFor();
    await shot("cited-documents");
  });

  it("creates a Công văn from the command palette", async () => {
    const { editor } = workbench;
    await workbench.run("CCHC: Soạn Công văn mới");
    await editor.locator(".view-line", { hasText: "XÃ PHONG ĐIỀN" }).first().waitFor();
    await editor.locator(".view-line", { hasText: "Kính gửi:" }).first().waitFor();
    await shot("new-letter");
  });

  it("finds the walkthrough", async () => {
    const { page } = workbench;
    await workbench.run("Welcome: Open Walkthrough...");
    await page
      .locator(".quick-input-list .monaco-list-row", { hasText: "Bắt đầu soạn văn bản hành chính" })
      .first()
      .click();
    await page.locator(".getting-started-step", { hasText: "Soạn văn bản đầu tiên" }).first().waitFor();
    await shot("walkthrough");
  });
});
