// Runs the suite of the extension host in the VS Code that comes from npm, with a browser for its workbench.
import { appendFileSync, rmSync } from "node:fs";
import type { Browser } from "playwright-core";
import { makeWorkspace } from "../vscode/make-workspace.ts";
import { openBrowser } from "../vscode/open-browser.ts";
import { EXTENSION, HOST_LOG, HOST_REPORT, HOST_SUITE } from "../vscode/paths.ts";
import { serveVsCode } from "../vscode/serve-vscode.ts";

const TIMEOUT = 15 * 60_000;

function workbenchAddress(port: number, folder: string): string {
  const remote = `vscode-remote://127.0.0.1:${port}`;
  const payload = [
    ["extensionDevelopmentPath", `${remote}${EXTENSION}`],
    ["extensionTestsPath", `${remote}${HOST_SUITE}`],
  ];
  return `http://127.0.0.1:${port}/?folder=${folder}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** The exit code of the suite, as the workbench tells it. */
async function suiteExit(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const exit = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error("the suite of the extension host did not end in time")), TIMEOUT).unref();
    page.on("crash", () => reject(new Error("the page of the workbench crashed")));
    void page.exposeFunction("codeAutomationExit", resolve);
  });
  await page.exposeFunction("codeAutomationLog", (_level: string, args: readonly unknown[]) => {
    appendFileSync(HOST_LOG, `${args.join(" ")}\n`);
  });
  await page.goto(address);
  return exit;
}

async function runServed(): Promise<number> {
  const folder = makeWorkspace();
  const server = await serveVsCode({ env: { CCHC_TEST_REPORT: HOST_REPORT } });
  const browser = await openBrowser();
  try {
    return await suiteExit(browser, workbenchAddress(server.port, folder));
  } finally {
    appendFileSync(HOST_LOG, server.output());
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const old of [HOST_LOG, HOST_REPORT]) rmSync(old, { force: true });
process.exitCode = await runServed();
