import type { Language } from "@cchc/core";
import type { Io } from "./io.ts";
import { messages } from "./messages.ts";

type Stage = "reading" | "checking";

/** Told that a stage begins on some drafts; what it gives is to be called for each that is done. */
export type Progress = (stage: Stage, drafts: number) => () => void;

/** For runs that nobody looks at. */
export const silent: Progress = () => () => undefined;

interface Announced {
  readonly progress: Progress;
  /** Takes the line away. */
  end(): void;
}

/** Fewer drafts are checked before anybody begins to wonder. */
const MANY = 100;
/** Oftener nobody can read it, in ms. */
const SELDOM = 100;
const CLEAR_LINE = "\r\u001b[K";

/** Tells people at a terminal how far the checking of many drafts has come. */
export function announce(
  drafts: number,
  language: Language,
  { stderr }: Pick<Io, "stderr">,
  now: () => number = () => performance.now(),
): Announced {
  if (!stderr.isTTY || drafts < MANY) return { progress: silent, end: () => undefined };
  let next = Number.NEGATIVE_INFINITY;
  const show = (stage: Stage, done: number, all: number): void => {
    if (now() < next) return;
    next = now() + SELDOM;
    stderr.write(`${CLEAR_LINE}cchc-lint: ${messages[stage](done, all)[language]}`);
  };
  return {
    progress: (stage, all) => {
      let done = 0;
      return () => {
        done += 1;
        show(stage, done, all);
      };
    },
    end: () => stderr.write(CLEAR_LINE),
  };
}
