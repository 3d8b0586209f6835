import { execFileSync } from "node:child_process";
import { command } from "./command.ts";
import { CACHE, EXTENSION } from "./paths.ts";

const VSCE = `${EXTENSION}/node_modules/.bin/vsce`;

/** The packed extension. */
export const VSIX: string = `${CACHE}/vscode-cchc.vsix`;

/** Builds and packs the extension. */
export async function packVsix(): Promise<void> {
  await command("npm", ["run", "package"], EXTENSION);
}

/** Paths of the files that are packed, as they stand in the folder of the extension. */
export function packedFiles(): readonly string[] {
  const listed = execFileSync(VSCE, ["ls", "--no-dependencies"], { cwd: EXTENSION, encoding: "utf8" });
  return listed
    .split("\n")
    .filter((path) => path !== "" && !path.includes(" "))
    .toSorted();
}
