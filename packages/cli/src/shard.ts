import { createHash } from "node:crypto";
import { Refusal } from "./refusal.ts";
import { scaleMessages } from "./scale-messages.ts";

/** One of `count` parts of the drafts, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

const SHARD = /^(\d{1,6})\/(\d{1,6})$/;

/** "2/4". */
export function parseShard(option: string, value: string): Shard {
  const [, index, count] = SHARD.exec(value) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (!(shard.index >= 1 && shard.index <= shard.count)) throw new Refusal(scaleMessages.notAShard(option, value));
  return shard;
}

/** Whether a draft belongs to the part. Its path alone decides, so that other drafts may come and go. */
export function isInShard(path: string, { index, count }: Shard): boolean {
  return createHash("sha256").update(path).digest().readUInt32BE(0) % count === index - 1;
}
