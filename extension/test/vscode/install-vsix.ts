import { mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { command } from "./command.ts";

/** Unpacks a packed extension into a new folder of extensions, as an installation does; gives that folder. */
export async function installVsix(vsix: string): Promise<string> {
  const extensions = mkdtempSync(`${tmpdir()}/cchc-extensions-`);
  const unpacked = `${extensions}/unpacked`;
  mkdirSync(unpacked);
  // A .vsix is a zip; Python is where unzip may not be.
  await command("python3", ["-m", "zipfile", "-e", vsix, unpacked]);
  const { name, publisher, version } = JSON.parse(readFileSync(`${unpacked}/extension/package.json`, "utf8"));
  const folder = `${publisher}.${name}-${version}`;
  renameSync(`${unpacked}/extension`, `${extensions}/${folder}`);
  const installed = [
    {
      identifier: { id: `${publisher}.${name}` },
      version,
      relativeLocation: folder,
      location: { $mid: 1, path: `${extensions}/${folder}`, scheme: "file" },
    },
  ];
  writeFileSync(`${extensions}/extensions.json`, JSON.stringify(installed));
  return extensions;
}
