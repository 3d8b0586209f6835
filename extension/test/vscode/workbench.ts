import type { Browser, Locator, Page } from "playwright-core";

const WIDTH = 1280;
const HEIGHT = 800;

/** The workbench as a person works with it. */
export interface Workbench {
  readonly page: Page;
  /** Opens a file of the folder by its name. */
  openFile(name: string): Promise<void>;
  /** Runs a command by its title in the command palette. */
  run(title: string): Promise<void>;
  /** The text of the active editor, as far as it is shown. */
  readonly editor: Locator;
}

export async function openWorkbench(browser: Browser, port: number, folder: string): Promise<Workbench> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  page.setDefaultTimeout(120_000);
  await page.goto(`http://127.0.0.1:${port}/?folder=${folder}`);
  await page.locator(".monaco-workbench .part.editor").waitFor();
  const editor = page.locator(".editor-instance .monaco-editor .view-lines").first();
  return {
    page,
    editor,
    openFile: async (name) => {
      await quickPick(page, "Control+P", name, name);
      await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    },
    run: (title) => quickPick(page, "F1", `>${title}`, title),
  };
}

/** Opens the quick pick by a key, types, and takes the row that shows `label` once it is there. */
async function quickPick(page: Page, key: string, typed: string, label: string): Promise<void> {
  const input = page.locator(".quick-input-widget .quick-input-box input");
  // The first key presses of a session may come before the workbench listens.
  for (let tries = 0; tries < 20 && !(await input.isVisible()); tries += 1) {
    await page.keyboard.press(key);
    await input.waitFor({ state: "visible", timeout: 3000 }).catch(() => {});
  }
  await input.fill(typed);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: label }).first().click();
}
