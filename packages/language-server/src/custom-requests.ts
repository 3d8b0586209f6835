import type { Connection, ServerCapabilities, WorkspaceEdit } from "vscode-languageserver";
import { ResponseError } from "vscode-languageserver";
import { answer } from "./answers.ts";
import { toRange, toWorkspaceEdit } from "./convert.ts";
import { countsOf } from "./diagnostic-reports.ts";
import type { FeatureContext } from "./feature-requests.ts";
import type { JudgedDraft } from "./features/cited-documents.ts";
import { citedDocuments } from "./features/cited-documents.ts";
import { fixAllEdits, fixRuleEdits } from "./features/fix-all.ts";
import type { CitedDocument, CitedDocumentsParams, FolderCheck } from "./protocol.ts";
import { checkFolderRequest, citedDocumentsRequest, serverCommands } from "./protocol.ts";
import type { World } from "./world.ts";

export const customCapabilities: ServerCapabilities = {
  executeCommandProvider: { commands: Object.values(serverCommands) },
};

/** Answers what only this server's own clients ask, and its commands. */
export function answerCustomRequests(context: FeatureContext): void {
  const { connection, indexing } = context;
  connection.onRequest(citedDocumentsRequest, async (params, token) => {
    await indexing.done();
    return answer(context, null, token, (world) => citedIn(world, params, context));
  });
  connection.onRequest(checkFolderRequest, async (token) => {
    await indexing.start();
    return answer(context, null, token, checkFolder);
  });
  connection.onExecuteCommand(async ({ command, arguments: [uri, ruleId] = [] }, token) => {
    if (typeof uri !== "string") return null;
    if (command === serverCommands.fixAll) return applyFixes(context, uri, null, token);
    return typeof ruleId === "string" ? applyFixes(context, uri, ruleId, token) : null;
  });
}

async function citedIn(
  world: World,
  { uri }: CitedDocumentsParams,
  { client, today }: FeatureContext,
): Promise<CitedDocument[]> {
  const all = [...world.drafts.values()];
  const wanted = uri === null ? all : all.filter((draft) => draft.uri === uri);
  const judged: JudgedDraft[] = [];
  for (const draft of wanted) {
    const [diagnostics, registers] = [await world.diagnosticsOf(draft.uri), await world.registersOf(draft.uri)];
    judged.push({ summary: draft.summary, diagnostics: diagnostics ?? [], registers });
  }
  const issued = new Set(all.flatMap(({ summary }) => summary.own.id ?? []));
  const rows = citedDocuments(judged, { issued, today: today(), language: client.settings.language });
  return rows.map((row) => ({
    ...row,
    places: row.places.flatMap(({ span, ...place }) => {
      const draft = world.drafts.get(place.uri);
      return draft === undefined ? [] : [{ ...place, range: toRange(draft.lines, span) }];
    }),
  }));
}

async function checkFolder(world: World): Promise<FolderCheck> {
  const total = { drafts: world.drafts.size, errors: 0, warnings: 0, infos: 0 };
  for (const uri of world.drafts.keys()) {
    const { errors, warnings, infos } = countsOf((await world.diagnosticsOf(uri)) ?? []);
    total.errors += errors;
    total.warnings += warnings;
    total.infos += infos;
  }
  return total;
}

type Token = Parameters<Parameters<Connection["onExecuteCommand"]>[0]>[1];

/** Has the client change an open draft; the number of edits, 0 where there is nothing to do or the client refuses. */
async function applyFixes(context: FeatureContext, uri: string, ruleId: string | null, token: Token): Promise<unknown> {
  const fixes = await answer(context, uri, token, (world) => fixesIn(world, uri, ruleId, context));
  // Only now: a text that these edits have changed is not the one that the answer is about.
  if (fixes instanceof ResponseError || fixes === null) return fixes ?? 0;
  const { applied } = await context.connection.workspace.applyEdit(fixes.edit);
  return applied ? fixes.count : 0;
}

interface Fixes {
  readonly edit: WorkspaceEdit;
  readonly count: number;
}

async function fixesIn(
  world: World,
  uri: string,
  ruleId: string | null,
  { client }: FeatureContext,
): Promise<Fixes | null> {
  const [draft, view] = [world.drafts.get(uri), await world.view(uri)];
  if (draft?.version == null || view === null) return null;
  const edits = ruleId === null ? fixAllEdits(view) : fixRuleEdits(view, ruleId);
  if (edits.length === 0) return null;
  return { edit: toWorkspaceEdit([{ ...draft, edits }], client.abilities.takesVersionedEdits), count: edits.length };
}
