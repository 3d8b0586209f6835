import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import { unzipSync } from "fflate";

/** Where the files of the extension lie in a .vsix, which is a zip. */
const CONTENT = "extension/";

/** Unpacks a packed extension into a new folder of extensions, as an installation does; gives that folder. */
export function installVsix(vsix: string): string {
  const extensions = mkdtempSync(`${tmpdir()}/cchc-extensions-`);
  const files = unzipSync(readFileSync(vsix), {
    filter: ({ name }) => name.startsWith(CONTENT) && !name.endsWith("/"),
  });
  const { name, publisher, version } = JSON.parse(new TextDecoder().decode(files[`${CONTENT}package.json`]));
  const folder = `${publisher}.${name}-${version}`;
  for (const [path, bytes] of Object.entries(files)) {
    const target = `${extensions}/${folder}/${path.slice(CONTENT.length)}`;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
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
