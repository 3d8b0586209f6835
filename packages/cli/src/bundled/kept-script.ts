import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { dirname, join } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";
import { isOwn } from "./code-folder.ts";

const HEAD = "(function (exports, require, module, __filename, __dirname) { ";
const TAIL = "\n})";
const ENDING = ".code";
const DIGEST_BYTES = 32;
const PRIVATE = 0o600;
/** Of so many programs, each under one version of Node, the compiled code is kept. */
const MOST = 4;

interface KeptScript {
  readonly script: Script;
  /** Keeps what is compiled by now for later runs, unless an earlier run has kept it. */
  keep(): void;
}

/**
 * The program at a path, ASCII, as a script, with what V8 compiled of it in an earlier run where that lies in the folder; null where the
 * program cannot be read. V8 believes what it is given but for its version and the length of the source: so the file must be
 * the user's own, whole, and made for exactly this program; `build` is its digest.
 */
export function keptScript(path: string, folder: string, build: string): KeptScript | null {
  try {
    const { size, mtimeMs } = fs.statSync(path);
    const key = [build, process.version, process.arch, cachedDataVersionTag(), path, size, mtimeMs].join(" ");
    const file = join(folder, digest(key).toString("hex") + ENDING);
    const code = recall(file, key);
    const options = { filename: path, ...(code && { cachedData: code }) };
    const script = new Script(HEAD + fs.readFileSync(path, "latin1") + TAIL, options);
    const known = code !== null && !script.cachedDataRejected;
    return { script, keep: () => (known ? undefined : keep(file, key, script.createCachedData())) };
  } catch {
    return null;
  }
}

function digest(key: string, code: Uint8Array = new Uint8Array()): Buffer {
  return createHash("sha256").update(key).update(code).digest();
}

function recall(file: string, key: string): Buffer | null {
  let handle: number | null = null;
  try {
    handle = fs.openSync(file, "r");
    if (!isOwn(fs.fstatSync(handle))) return null;
    const kept = fs.readFileSync(handle);
    const code = kept.subarray(DIGEST_BYTES);
    return digest(key, code).equals(kept.subarray(0, DIGEST_BYTES)) ? code : null;
  } catch {
    return null;
  } finally {
    if (handle !== null) fs.closeSync(handle);
  }
}

/** In one step, so that runs at the same time do not disturb each other; where it cannot be, the next run compiles anew. */
function keep(file: string, key: string, code: Uint8Array): void {
  const temporary = `${file}.${process.pid}`;
  try {
    fs.writeFileSync(temporary, Buffer.concat([digest(key, code), code]), { flag: "wx", mode: PRIVATE });
    fs.renameSync(temporary, file);
    forgetOld(dirname(file));
  } catch {
    fs.rmSync(temporary, { force: true });
  }
}

/** A new version of this program or of Node leaves behind what was compiled for the old one. */
function forgetOld(folder: string): void {
  const files = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => ({ file: join(folder, name), time: fs.statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { file } of files.slice(MOST)) fs.rmSync(file, { force: true });
}
