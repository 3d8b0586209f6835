import * as nodeModule from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { codeFolder } from "./code-folder.ts";
import { keptScript } from "./kept-script.ts";

/** The program, and what keeps what was compiled of it for later runs. */
interface Launched {
  readonly program: typeof import("./program.ts");
  keep(): void;
}

/** A digest of the program, set by the bundler. */
declare const BUILD: string;

/** Node 22.8 and later keeps compiled code from one run to the next by itself. */
const { createRequire, enableCompileCache } = nodeModule as typeof nodeModule & {
  readonly enableCompileCache?: () => unknown;
};

/** Loads the program, as an earlier run compiled it where there was one. */
export function launch(file: URL): Launched {
  const path = fileURLToPath(file);
  const require = createRequire(path);
  const off = process.env["CCHC_CODE_CACHE"] === "off";
  if (!off) enableCompileCache?.();
  const folder = off || enableCompileCache ? null : codeFolder(process.env, process.platform);
  const kept = folder === null ? null : keptScript(path, folder, BUILD);
  if (kept === null) return { program: require(path), keep: () => undefined };
  const module = { exports: {} };
  kept.script.runInThisContext()(module.exports, require, module, path, dirname(path));
  return { program: module.exports as Launched["program"], keep: kept.keep };
}
