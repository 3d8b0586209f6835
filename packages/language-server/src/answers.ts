import type { CancellationToken } from "vscode-languageserver";
import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { OpenDocuments } from "./documents.ts";
import type { World } from "./world.ts";

export interface AnswerContext {
  readonly documents: OpenDocuments;
  readonly world: () => Promise<World>;
  readonly nextTurn: () => Promise<void>;
}

/**
 * Computes an answer on the newest text. While changes keep coming it waits, so a burst of them costs one analysis; an answer that
 * was cancelled meanwhile, or whose document has moved on, is never sent: an error of the protocol says which.
 */
export async function answer<T>(
  { documents, world, nextTurn }: AnswerContext,
  uri: string | null,
  token: CancellationToken,
  compute: (world: World) => Promise<T> | T,
): Promise<T | ResponseError<undefined>> {
  await documents.settled();
  if (token.isCancellationRequested) return cancelled();
  const now = await world();
  const versions = versionsOf(documents, uri);
  const result = await compute(now);
  await nextTurn();
  if (token.isCancellationRequested) return cancelled();
  return versions === versionsOf(documents, uri) ? result : outdated();
}

/** Of one document, or of all. */
function versionsOf(documents: OpenDocuments, uri: string | null): string {
  const open = uri === null ? documents.all() : [documents.get(uri)];
  return open.map((document) => `${document?.uri} ${document?.version}`).join("\n");
}

function cancelled(): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled by the client");
}

function outdated(): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.ContentModified, "the document has changed meanwhile");
}
