import type { Analysis, Corpus, Diagnostic, DraftFacts, Register } from "@cchc/core";
import { factsOf, lint, placed } from "@cchc/core";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { isChecked } from "./administrative.ts";
import type { ClosedDrafts } from "./closed-drafts.ts";
import type { Configurations } from "./configurations.ts";
import type { Lines } from "./convert.ts";
import { corpusKeeper } from "./corpus-keeper.ts";
import type { OpenDocuments } from "./documents.ts";
import type { LanguageModelFor } from "./language-models.ts";
import type { Platform } from "./platform.ts";
import type { Registers } from "./registers.ts";
import type { Settings } from "./settings.ts";
import { configOf } from "./settings.ts";
import { summarize } from "./summarize.ts";
import type { Folder } from "./uris.ts";
import { pathOf, shownPath } from "./uris.ts";
import type { Verdicts } from "./verdicts.ts";
import { createVerdicts } from "./verdicts.ts";
import type { DraftSummary, DraftView, FolderView } from "./view.ts";

/** One draft of the workspace, open or not, as it is now. */
export interface WorldDraft {
  readonly uri: string;
  readonly path: string;
  /** Null for a draft that is not open. */
  readonly version: number | null;
  readonly facts: DraftFacts;
  readonly summary: DraftSummary;
  readonly lines: Lines;
}

/** All drafts of the workspace at one moment, the open ones as their editors have them. What is computed for it is dropped when it is not the current one any more. */
export interface World {
  readonly drafts: ReadonlyMap<string, WorldDraft>;
  byPath(path: string): WorldDraft | null;
  /** The view of a draft, read anew where it is not open; null for a file that is none. */
  view(uri: string): Promise<DraftView | null>;
  /** What is wrong in a draft; it is read only where that is not known. */
  diagnosticsOf(uri: string): Promise<readonly Diagnostic[] | null>;
  /** The registers by which a file is judged. */
  registersOf(uri: string): Promise<readonly Register[]>;
}

export interface WorldContext extends Pick<Platform, "analyze" | "today"> {
  readonly languageModelFor: LanguageModelFor;
  readonly documents: OpenDocuments;
  readonly closed: ClosedDrafts;
  readonly configurations: Configurations;
  readonly registers: Registers;
  readonly settings: () => Settings;
  readonly folders: () => readonly Folder[];
  /** Called when what one draft says can change the findings of another. */
  readonly bearsOnOthers: () => void;
}

/** What findings hang on beside the drafts; a new object when any of it changes. */
interface Judging {
  readonly key: string;
  readonly settings: Settings;
  readonly today: string;
}

interface Keeper extends WorldContext {
  readonly corpus: Corpus;
  readonly verdicts: Verdicts;
  readonly known: WeakMap<Analysis, WorldDraft>;
}

/** Gives the world as it is now; the same one as long as nothing in it changes. */
export function worldKeeper(context: WorldContext): () => Promise<World> {
  const { corpus, update } = corpusKeeper();
  const keeper: Keeper = { ...context, corpus, verdicts: createVerdicts(), known: new WeakMap() };
  let judging: Judging = judgingNow(context);
  let current: { readonly key: string; readonly world: World } | null = null;
  return async () => {
    for (;;) {
      const key = keyOf(context);
      if (current?.key === key) return current.world;
      const drafts = await draftsNow(keeper);
      if (key !== keyOf(context)) continue;
      if (judging.key !== judgingNow(context).key) judging = judgingNow(context);
      const change = update(drafts.map(({ facts }) => facts));
      if (keeper.verdicts.forget(change)) context.bearsOnOthers();
      current = { key, world: buildWorld(drafts, judging, keeper) };
      return current.world;
    }
  };
}

/** Changes with everything that a world is made of. */
function keyOf(context: WorldContext): string {
  const open = context.documents.all().map(({ uri, version }) => `${uri} ${version}`);
  return [...open, context.closed.generation(), judgingNow(context).key].join("\n");
}

function judgingNow({ settings, configurations, registers, today }: WorldContext): Judging {
  const [now, day] = [settings(), today()];
  const key = JSON.stringify([configurations.generation(), registers.generation(), day, now]);
  return { key, settings: now, today: day };
}

async function draftsNow(keeper: Keeper): Promise<readonly WorldDraft[]> {
  const open = keeper.documents.all();
  const drafts = await Promise.all(open.map((document) => openDraft(document, keeper)));
  const uris = new Set(open.map(({ uri }) => uri));
  const closed = keeper.closed.all().filter(({ uri }) => !uris.has(uri));
  return [...drafts.filter((draft) => draft !== null), ...closed.map((draft) => ({ ...draft, version: null }))].sort(
    (one, other) => (one.path < other.path ? -1 : 1),
  );
}

/** Null for a document that is no draft, or that its configuration ignores. */
async function openDraft(
  document: TextDocument,
  { documents, configurations, settings, folders, known, today }: Keeper,
): Promise<WorldDraft | null> {
  const { uri } = document;
  const loaded = await configurations.find(uri);
  const read = documents.analysisOf(document);
  if (read === null || !isChecked(read, settings().enable) || loaded?.ignores(pathOf(uri))) return null;
  const analysis = placed(read, configOf(loaded, uri, settings(), today()).settings);
  const path = shownPath(uri, folders());
  const same = known.get(analysis);
  if (same?.path === path && same.version === document.version) return same;
  let summary: DraftSummary | null = null;
  const draft: WorldDraft = {
    uri,
    path,
    version: document.version,
    facts: factsOf(analysis, path),
    get summary() {
      summary ??= summarize(uri, path, analysis);
      return summary;
    },
    lines: document,
  };
  known.set(analysis, draft);
  return draft;
}

function buildWorld(drafts: readonly WorldDraft[], judging: Judging, keeper: Keeper): World {
  const byUri = new Map(drafts.map((draft) => [draft.uri, draft]));
  const byPath = new Map(drafts.map((draft) => [draft.path, draft]));
  const views = new Map<string, Promise<DraftView | null>>();
  const foldersByRegisters = new Map<FolderView["registers"], FolderView>();
  const folderWith = (registers: FolderView["registers"]): FolderView => {
    const known = foldersByRegisters.get(registers) ?? folderView(drafts, registers);
    foldersByRegisters.set(registers, known);
    return known;
  };
  const view = async (uri: string): Promise<DraftView | null> => {
    const draft = byUri.get(uri);
    if (draft === undefined) return null;
    const known = views.get(uri) ?? viewOf(draft, folderWith, judging, keeper);
    // What is not open is not kept.
    if (draft.version !== null) views.set(uri, known);
    return known;
  };
  return {
    drafts: byUri,
    byPath: (path) => byPath.get(path) ?? null,
    view,
    registersOf: async (uri) => keeper.registers.find(uri, await keeper.configurations.find(uri)),
    diagnosticsOf: async (uri) => {
      const draft = byUri.get(uri);
      const known = draft && keeper.verdicts.get(draft.facts, judging);
      return known ?? (await view(uri))?.diagnostics ?? null;
    },
  };
}

function folderView(drafts: readonly WorldDraft[], registers: FolderView["registers"]): FolderView {
  let summaries: readonly DraftSummary[] | null = null;
  return {
    registers,
    get drafts() {
      summaries ??= drafts.map(({ summary }) => summary);
      return summaries;
    },
  };
}

async function viewOf(
  { uri, path, version, facts }: WorldDraft,
  folderWith: (registers: FolderView["registers"]) => FolderView,
  judging: Judging,
  { documents, closed, configurations, registers, analyze, corpus, verdicts, languageModelFor }: Keeper,
): Promise<DraftView | null> {
  const document = documents.get(uri);
  const read = version !== null && document ? documents.analysisOf(document) : await closed.analysisOf(uri);
  if (read === null) return null;
  const loaded = await configurations.find(uri);
  const folder = folderWith(await registers.find(uri, loaded));
  const config = configOf(loaded, uri, judging.settings, judging.today);
  const analysis = placed(read, config.settings);
  const options = { corpus, registers: folder.registers, config, path, languageModel: await languageModelFor(config) };
  return {
    uri,
    path,
    analysis,
    config,
    today: judging.today,
    folder,
    get diagnostics() {
      const known = verdicts.get(facts, judging) ?? lint(analysis, options);
      verdicts.set(facts, judging, known);
      return known;
    },
    checkAs: (text) => lint(analyze(text, { previous: read }), options),
  };
}
