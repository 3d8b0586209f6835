// Draws media/icon.png from media/icon.svg.
import { readFileSync } from "node:fs";
import { openBrowser } from "./vscode/open-browser.ts";
import { EXTENSION } from "./vscode/paths.ts";

const SIZE = 128;
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
const svg = readFileSync(`${EXTENSION}/media/icon.svg`, "utf8");
await page.setContent(`<body style="margin:0">${svg}</body>`);
await page.screenshot({ path: `${EXTENSION}/media/icon.png`, omitBackground: true });
await browser.close();
