import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import type { Corpus, Diagnostic, DraftFacts, FactsOptions, Register } from "@cchc/core";
import { bearingDigest } from "@cchc/core";
import type { Examiner, Judged } from "./examiner.ts";
import { readTextIfAny, replaceQuietly } from "./files.ts";
import type { Guarded } from "./guarded.ts";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";

/** Where answers are kept and what they hang on beside the drafts. */
export interface Cache {
  /** Absolute; made when something is kept. */
  readonly folder: string;
  /** Changes whenever the program does. */
  readonly build: string;
  readonly cwd: string;
  readonly guarded: Guarded;
}

/**
 * Asks another examiner only for what it was not asked before. Facts hang on path, text and given place of a draft; findings also on
 * configuration, registers and all that the corpus says that bears on the draft. Each answer is kept in a file of its own, which
 * takes the place of the one before in one step: runs at the same time do not disturb each other, and a file that is damaged is
 * asked for again.
 */
export function cachedExaminer(inner: Examiner, cache: Cache): Examiner {
  /** What was asked of the drafts that are judged. */
  let wanted: FactsOptions = {};
  return {
    facts: (drafts, options, take) =>
      cleanly(cache, async ({ keep, check }) => {
        wanted = options;
        const missing: number[] = [];
        for (const [at, draft] of drafts.entries()) {
          const known = await recall<DraftFacts>(factsSlot(draft, options, cache));
          check();
          if (known === null) missing.push(at);
          else take(known, at);
        }
        await inner.facts(pick(drafts, missing), options, (facts, index) => {
          check();
          const at = missing[index] ?? 0;
          const draft = drafts[at];
          if (draft) keep(factsSlot(draft, options, cache), facts);
          take(facts, at);
        });
      }),
    judge: (drafts, corpus, take) =>
      cleanly(cache, async ({ keep, check }) => {
        const missing: number[] = [];
        const slots: (Slot | null)[] = [];
        for (const [at, draft] of drafts.entries()) {
          const slot = await foundSlot(draft, corpus, wanted, cache);
          const known = slot && (await recall<readonly Diagnostic[]>(slot));
          check();
          slots.push(slot);
          if (known === null) missing.push(at);
          else take(known, at);
        }
        await inner.judge(pick(drafts, missing), corpus, (found, index) => {
          check();
          const at = missing[index] ?? 0;
          keep(slots[at] ?? null, found);
          take(found, at);
        });
      }),
    close: () => inner.close(),
  };
}

interface Keeping {
  keep(slot: Slot | null, answer: unknown): void;
  /** Throws where the user wants the program to stop. */
  check(): void;
}

/** Does work that keeps answers. Whatever ends it, the files that are being written are finished first: no half of one is left. */
async function cleanly(cache: Cache, work: (keeping: Keeping) => Promise<void>): Promise<void> {
  await cache.guarded(async (stop) => {
    const kept: Promise<void>[] = [];
    try {
      await work({ keep: (slot, answer) => kept.push(keep(slot, answer)), check: () => stop.throwIfAborted() });
    } catch (error) {
      throw stop.aborted ? new Refusal(messages.notAnswered()) : error;
    } finally {
      await Promise.all(kept);
    }
  });
}

function pick<T>(values: readonly T[], places: readonly number[]): readonly T[] {
  return places.flatMap((at) => values.slice(at, at + 1));
}

/** A file and what the answer in it must hang on. */
interface Slot {
  readonly file: string;
  readonly key: string;
}

function slotOf({ path }: Judged, kind: "facts" | "found", parts: readonly string[], cache: Cache): Slot {
  const name = hash(resolve(cache.cwd, path));
  return { file: join(cache.folder, `${name}.${kind}`), key: hash([kind, cache.build, path, ...parts].join("\0")) };
}

/** The place that the user gives tells which bodies are meant. */
function factsSlot(draft: Judged, { paragraphs = true }: FactsOptions, cache: Cache): Slot {
  const { unit, province } = draft.config.settings;
  return slotOf(draft, "facts", [draft.text, JSON.stringify([unit, province, paragraphs])], cache);
}

/** Null where the facts of the draft could not be kept. */
async function foundSlot(draft: Judged, corpus: Corpus, wanted: FactsOptions, cache: Cache): Promise<Slot | null> {
  const facts = await recall<DraftFacts>(factsSlot(draft, wanted, cache));
  if (facts === null) return null;
  const { text, config, registers } = draft;
  const parts = [text, JSON.stringify(config), ...registers.map(registerDigest), bearingDigest(corpus, facts, hash)];
  return slotOf(draft, "found", parts, cache);
}

/** What was kept, null where nothing was, where it hangs on something else, or where it is damaged. */
async function recall<T>({ file, key }: Slot): Promise<T | null> {
  const text = await readTextIfAny(file).catch(() => null);
  const end = text?.indexOf("\n") ?? -1;
  if (text === null || end < 0) return null;
  const body = text.slice(end + 1);
  return text.slice(0, end) === `${key} ${hash(body)}` ? JSON.parse(body) : null;
}

async function keep(slot: Slot | null, answer: unknown): Promise<void> {
  if (slot === null) return;
  const body = JSON.stringify(answer);
  await replaceQuietly(slot.file, `${slot.key} ${hash(body)}\n${body}`);
}

const digests = new WeakMap<Register, string>();

function registerDigest(register: Register): string {
  const digest = digests.get(register) ?? hash(JSON.stringify([register.name, register.entries]));
  digests.set(register, digest);
  return digest;
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
