import { existsSync } from "node:fs";
import { command } from "./command.ts";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser"];
const APT = "/usr/bin/apt-get";

function found(): string | undefined {
  return [process.env["CHROMIUM"], ...INSTALLED].find((path) => path !== undefined && existsSync(path));
}

/** Path of a Chromium; installs Debian's where there is none and this may be done, else rejects with what to do. */
export async function findBrowser(): Promise<string> {
  const present = found();
  if (present !== undefined) return present;
  if (process.getuid?.() !== 0 || !existsSync(APT)) {
    throw new Error(
      "No Chromium found: install it (Debian: apt-get install chromium) or set CHROMIUM to the path of one.",
    );
  }
  await command(APT, ["update", "-qq"]);
  await command(APT, ["install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core"]);
  const installed = found();
  if (installed === undefined) throw new Error("apt-get installed no Chromium; set CHROMIUM to the path of one.");
  return installed;
}
