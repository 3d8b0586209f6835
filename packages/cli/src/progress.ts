import type { Language } from "@cchc/core";
import type { Io } from "./io.ts";
import { messages } from "./messages.ts";

/** Fewer drafts are checked before anybody begins to wonder. */
const MANY = 100;
const CLEAR_LINE = "\r\u001b[K";

/** Tells people at a terminal that many drafts are being checked; what it gives takes the line away again. */
export function announce(drafts: number, language: Language, { stderr }: Io): () => void {
  if (!stderr.isTTY || drafts < MANY) return () => undefined;
  stderr.write(`cchc-lint: ${messages.checking(drafts)[language]}`);
  return () => stderr.write(CLEAR_LINE);
}
