import type { CancellationToken, Connection, ResponseError } from "vscode-languageserver";
import { answer } from "./answers.ts";
import { reasonOf } from "./log.ts";
import { messages } from "./messages.ts";
import type { Session } from "./session.ts";
import type { DraftView } from "./view.ts";
import type { World, WorldDraft } from "./world.ts";

export interface FeatureContext extends Session {
  readonly connection: Connection;
}

/** The open draft that a request is about. */
export interface Subject {
  readonly view: DraftView;
  readonly draft: WorldDraft;
  readonly world: World;
}

interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

/**
 * A handler for requests about an open draft. The answer is null for anything else, and where the feature fails: the log says so in
 * one line, and the server goes on.
 */
export function aboutDraft<P extends OfDocument, R>(
  context: FeatureContext,
  request: string,
  compute: (subject: Subject, params: P) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | null | ResponseError<undefined>> {
  return (params, token) =>
    answer(context, params.textDocument.uri, token, async (world) => {
      const { uri } = params.textDocument;
      const draft = world.drafts.get(uri);
      const view = draft?.version == null ? null : await world.view(uri);
      if (view === null || draft === undefined) return null;
      try {
        return await compute({ view, draft, world }, params);
      } catch (error) {
        context.log.error(messages.featureFailed(request, view.path, reasonOf(error)));
        return null;
      }
    });
}
