import type { Files } from "../files.ts";
import { decodeText, isMarkdown } from "../files.ts";

/** A disk in memory: files by URI. The map may change while it is used. */
export function memoryFiles(files: ReadonlyMap<string, string | Uint8Array>): Files {
  return {
    read: async (uri) => {
      const content = files.get(uri);
      if (content === undefined) return { failure: "missing" };
      return decodeText(typeof content === "string" ? new TextEncoder().encode(content) : content);
    },
    findDrafts: async (folder) => ({
      uris: [...files.keys()].filter((uri) => uri.startsWith(`${folder}/`) && isMarkdown(uri)).sort(),
      failures: [],
    }),
  };
}
