import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Chance } from "./chance.ts";
import { chanceFrom, choose } from "./chance.ts";
import { ROOT } from "./rule-files.ts";

/** Blocks of a draft that are its own: header, title and bases; signature and recipients. */
const [HEAD, END] = [6, 3];
const BLANK_LINES = /\n{2,}/;

interface Parts {
  readonly head: readonly string[];
  readonly body: readonly string[];
  readonly end: readonly string[];
}

function fixtureDrafts(): readonly Parts[] {
  const folder = join(ROOT, "fixtures/documents");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return files
    .filter((file) => file.endsWith(".md") && !file.endsWith(".fixed.md"))
    .map((file) => {
      const blocks = readFileSync(join(folder, file), "utf8").trim().split(BLANK_LINES);
      return { head: blocks.slice(0, HEAD), body: blocks.slice(HEAD, -END), end: blocks.slice(-END) };
    })
    .filter(({ body }) => body.length > 0);
}

/**
 * Drafts of at least so many UTF-8 bytes in ordinary administrative prose, sound and faulty: each has the header and the closing of
 * one fixture and paragraphs of all of them between. The same for the same numbers.
 */
export function proseDrafts(count: number, bytes: number): readonly string[] {
  const fixtures = fixtureDrafts();
  const paragraphs = fixtures.flatMap(({ body }) => body);
  const chance = chanceFrom(count);
  return Array.from({ length: count }, () => mixed(fixtures, paragraphs, bytes, chance));
}

function mixed(fixtures: readonly Parts[], paragraphs: readonly string[], bytes: number, chance: Chance): string {
  const { head, end } = choose(fixtures, chance) ?? { head: [], end: [] };
  const blocks = [...head];
  for (let size = 0; size < bytes; ) {
    const block = choose(paragraphs, chance) ?? "";
    blocks.push(block);
    size += Buffer.byteLength(block) + 2;
  }
  return `${[...blocks, ...end].join("\n\n")}\n`;
}
