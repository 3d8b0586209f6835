import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";

/** The text of a file, a byte order mark left in; refuses what is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(messages.notUtf8(path));
  }
}
