import type { Analysis, Config, Corpus, Diagnostic, Draft, LoadedConfig } from "@cchc/core";
import { buildCorpus, factsOf, lint, mergeLayers } from "@cchc/core";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { isChecked } from "./administrative.ts";
import type { ClosedDrafts } from "./closed-drafts.ts";
import type { Configurations } from "./configurations.ts";
import type { Lines } from "./convert.ts";
import type { OpenDocuments } from "./documents.ts";
import type { Platform } from "./platform.ts";
import type { Registers } from "./registers.ts";
import type { Settings } from "./settings.ts";
import { layerOf } from "./settings.ts";
import { summarize } from "./summarize.ts";
import type { Folder } from "./uris.ts";
import { pathOf, shownPath } from "./uris.ts";
import type { DraftSummary, DraftView } from "./view.ts";

/** One draft of the workspace, open or not, as it is now. */
export interface WorldDraft {
  readonly uri: string;
  /** Null for a draft that is not open. */
  readonly version: number | null;
  readonly draft: Draft;
  readonly summary: DraftSummary;
  readonly lines: Lines;
}

/** All drafts of the workspace at one moment, the open ones as their editors have them. Never changes: what changes is which one is current. */
export interface World {
  readonly drafts: ReadonlyMap<string, WorldDraft>;
  /** The view of a draft; null for a file that is none. */
  view(uri: string): Promise<DraftView | null>;
  byPath(path: string): WorldDraft | null;
}

export interface WorldContext {
  readonly documents: OpenDocuments;
  readonly closed: ClosedDrafts;
  readonly configurations: Configurations;
  readonly registers: Registers;
  readonly settings: () => Settings;
  readonly folders: () => readonly Folder[];
  readonly today: () => string;
  readonly analyze: Platform["analyze"];
}

/** Gives the world as it is now; the same one as long as nothing in it changes. */
export function worldKeeper(context: WorldContext): () => Promise<World> {
  let current: { readonly key: string; readonly world: World } | null = null;
  const openDrafts = new WeakMap<object, WorldDraft>();
  return async () => {
    for (;;) {
      const key = keyOf(context);
      if (current?.key === key) return current.world;
      const drafts = await draftsNow(context, openDrafts);
      if (key !== keyOf(context)) continue;
      current = { key, world: buildWorld(drafts, context) };
      return current.world;
    }
  };
}

/** Changes with everything that a world is made of. */
function keyOf({ documents, closed, settings, configurations, registers, today }: WorldContext): string {
  const open = documents.all().map(({ uri, version }) => `${uri} ${version}`);
  const rest = [closed.generation(), configurations.generation(), registers.generation(), today(), settings()];
  return [...open, ...rest.map((part) => JSON.stringify(part))].join("\n");
}

async function draftsNow(context: WorldContext, known: WeakMap<object, WorldDraft>): Promise<readonly WorldDraft[]> {
  const open = context.documents.all();
  const drafts = await Promise.all(open.map((document) => openDraft(document, context, known)));
  const uris = new Set(open.map(({ uri }) => uri));
  const closed = context.closed.all().filter(({ uri }) => !uris.has(uri));
  return [...drafts.filter((draft) => draft !== null), ...closed.map((draft) => ({ ...draft, version: null }))].sort(
    (one, other) => (one.draft.path < other.draft.path ? -1 : 1),
  );
}

/** Null for a document that is no draft, or that its configuration ignores. */
async function openDraft(
  document: TextDocument,
  { documents, configurations, settings, folders }: WorldContext,
  known: WeakMap<object, WorldDraft>,
): Promise<WorldDraft | null> {
  const { uri } = document;
  const config = await configurations.find(uri);
  const analysis = documents.analysisOf(document);
  if (analysis === null || !isChecked(analysis, settings().enable) || config?.ignores(pathOf(uri))) return null;
  const path = shownPath(uri, folders());
  const same = known.get(analysis);
  if (same?.draft.path === path && same.version === document.version) return same;
  const draft: WorldDraft = {
    uri,
    version: document.version,
    draft: { path, analysis },
    summary: summarize(uri, path, analysis),
    lines: document,
  };
  known.set(analysis, draft);
  return draft;
}

function buildWorld(drafts: readonly WorldDraft[], context: WorldContext): World {
  const byUri = new Map(drafts.map((draft) => [draft.uri, draft]));
  const byPath = new Map(drafts.map((draft) => [draft.draft.path, draft]));
  const corpus = buildCorpus(drafts.map(({ draft }) => factsOf(draft.analysis, draft.path)));
  const summaries = drafts.map(({ summary }) => summary);
  const views = new Map<string, Promise<DraftView>>();
  const settings = context.settings();
  const today = context.today();
  return {
    drafts: byUri,
    byPath: (path) => byPath.get(path) ?? null,
    view: async (uri) => {
      const draft = byUri.get(uri);
      if (draft === undefined) return null;
      const view = views.get(uri) ?? viewOf(draft, corpus, { summaries, settings, today, context });
      views.set(uri, view);
      return view;
    },
  };
}

interface Surroundings {
  readonly summaries: readonly DraftSummary[];
  readonly settings: Settings;
  readonly today: string;
  readonly context: WorldContext;
}

async function viewOf({ uri, draft }: WorldDraft, corpus: Corpus, surroundings: Surroundings): Promise<DraftView> {
  const { summaries, settings, today, context } = surroundings;
  const loaded = await context.configurations.find(uri);
  const registers = await context.registers.find(uri, loaded);
  const config = configOf(loaded, uri, settings, today);
  const check = (analysis: Analysis): readonly Diagnostic[] =>
    lint(analysis, { corpus, registers, config, path: draft.path });
  let diagnostics: readonly Diagnostic[] | null = null;
  return {
    uri,
    path: draft.path,
    analysis: draft.analysis,
    config,
    today,
    folder: { drafts: summaries, registers },
    get diagnostics() {
      diagnostics ??= check(draft.analysis);
      return diagnostics;
    },
    checkAs: (text) => check(context.analyze(text, { previous: draft.analysis })),
  };
}

function configOf(loaded: LoadedConfig | null, uri: string, settings: Settings, today: string): Config {
  const layer = layerOf(settings, today);
  return loaded?.configFor(pathOf(uri), layer) ?? mergeLayers([layer]);
}
