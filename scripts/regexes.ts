import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { ROOT } from "./rule-files.ts";

/** A regular expression of the source, and where it stands or, if it is put together from parts, where that is done. */
export interface FoundRegex {
  readonly source: string;
  readonly flags: string;
  /** "packages/core/src/x.ts:12", from the root. */
  readonly place: string;
}

const PACKAGES = ["core", "cli", "language-server", "remark-lint-cchc"];
const TESTS = /\.test\.ts$|\.expected\.ts$|\/testing\//;
const FRAME = /(packages\/[^):]+\.ts):(\d+)/;

/** Paths, from the root, of what is published. */
function sourceFiles(): string[] {
  return PACKAGES.flatMap((name) => {
    const folder = `packages/${name}/src`;
    const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
    return files.filter((file) => file.endsWith(".ts")).map((file) => `${folder}/${file}`);
  }).filter((file) => !TESTS.test(file));
}

/** Every regular expression written as a literal. */
export function regexLiterals(): FoundRegex[] {
  return sourceFiles().flatMap((file) => {
    const text = readFileSync(join(ROOT, file), "utf8");
    const found: FoundRegex[] = [];
    const visitor = new Visitor({
      Literal: (node) => {
        if (!("regex" in node)) return;
        const line = text.slice(0, node.start).split("\n").length;
        found.push({ source: node.regex.pattern, flags: node.regex.flags, place: `${file}:${line}` });
      },
    });
    visitor.visit(parseSync(file, text).program);
    return found;
  });
}

/** Every regular expression that the core builds from parts while its modules are loaded. */
export async function builtRegexes(): Promise<FoundRegex[]> {
  const found: FoundRegex[] = [];
  const { RegExp: original } = globalThis;
  const watch = (source: unknown, flags: unknown): void => {
    const [, file, line] = FRAME.exec(new Error("here").stack ?? "") ?? [];
    if (typeof source === "string" && file)
      found.push({ source, flags: String(flags ?? ""), place: `${file}:${line}` });
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, [source, flags]) => {
      watch(source, flags);
      return new target(source, flags);
    },
  });
  try {
    for (const file of sourceFiles().filter((path) => path.startsWith("packages/core/")))
      await import(join(ROOT, file));
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}
