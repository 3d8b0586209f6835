import type { Connection } from "vscode-languageserver";
import type { Files, FileText, FoundDrafts } from "./files.ts";
import { decodeText } from "./files.ts";
import { findDraftsRequest, readFileRequest } from "./protocol.ts";

/** The workspace as the client has it: no disk of the server holds its files. */
export function clientFiles(connection: Connection): Files {
  return {
    async read(uri): Promise<FileText> {
      try {
        const result = await connection.sendRequest(readFileRequest, { uri });
        return "base64" in result ? decodeText(bytesOf(result.base64)) : result;
      } catch {
        return { failure: "unreadable" };
      }
    },
    async findDrafts(folder): Promise<FoundDrafts> {
      try {
        return { uris: await connection.sendRequest(findDraftsRequest, { folder }), failures: [] };
      } catch {
        return { uris: [], failures: [{ uri: folder, failure: "unreadable" }] };
      }
    },
  };
}

/** No files at all: a client that gives none, and a server without a disk. */
export const noFiles: Files = {
  read: async () => ({ failure: "missing" }),
  findDrafts: async () => ({ uris: [], failures: [] }),
};

/** The disk for what lies on it, the client for the rest. */
export function routedFiles(disk: Files | null, client: Files): Files {
  const filesOf = (uri: string): Files => (disk !== null && uri.startsWith("file:") ? disk : client);
  return { read: (uri) => filesOf(uri).read(uri), findDrafts: (folder) => filesOf(folder).findDrafts(folder) };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
