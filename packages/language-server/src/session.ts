import type { Connection } from "vscode-languageserver";
import type { Abilities } from "./abilities.ts";
import { NO_ABILITIES } from "./abilities.ts";
import type { AnswerContext } from "./answers.ts";
import type { ClosedDrafts } from "./closed-drafts.ts";
import { closedDrafts } from "./closed-drafts.ts";
import type { Configurations } from "./configurations.ts";
import { createConfigurations } from "./configurations.ts";
import type { DocumentEvents } from "./documents.ts";
import { openDocuments } from "./documents.ts";
import type { Files } from "./files.ts";
import type { Indexing } from "./indexing.ts";
import { createIndexing } from "./indexing.ts";
import { languageModels } from "./language-models.ts";
import type { Log } from "./log.ts";
import { createLog } from "./log.ts";
import { messages } from "./messages.ts";
import type { Platform } from "./platform.ts";
import type { Registers } from "./registers.ts";
import { createRegisters } from "./registers.ts";
import type { Settings } from "./settings.ts";
import { defaultSettings } from "./settings.ts";
import type { Folder } from "./uris.ts";
import { clientFiles, noFiles, routedFiles } from "./virtual-workspace.ts";
import { worldKeeper } from "./world.ts";

/** What the client has told so far. */
interface ClientState {
  abilities: Abilities;
  settings: Settings;
  folders: readonly Folder[];
}

export interface SessionEvents extends DocumentEvents {
  /** A draft says something of documents that others may cite otherwise than before. */
  readonly bearsOnOthers: () => void;
  /** A configuration or register was read. */
  readonly configured: () => void;
}

/** Everything that a running server keeps, each part made once. */
export interface Session extends AnswerContext {
  readonly client: ClientState;
  readonly today: () => string;
  readonly log: Log;
  readonly configurations: Configurations;
  readonly registers: Registers;
  readonly files: Files;
  readonly closed: ClosedDrafts;
  readonly indexing: Indexing;
}

export function createSession(connection: Connection, platform: Platform, events: SessionEvents): Session {
  const client: ClientState = { abilities: NO_ABILITIES, settings: defaultSettings, folders: [] };
  const settings = (): Settings => client.settings;
  const folders = (): readonly Folder[] => client.folders;
  const { nextTurn, today, analyze } = platform;
  const log = createLog(connection.console, () => client.settings.language);
  const files = filesOf(connection, platform, client);
  const configurations = createConfigurations(files, () => client.folders.map(({ uri }) => uri), events.configured);
  const registers = createRegisters(files, log, folders, events.configured);
  const documents = openDocuments(connection, platform, log, events);
  const shared = { configurations, settings, folders, today, analyze };
  const closed = closedDrafts({ ...shared, files, log });
  const indexing = createIndexing({
    connection,
    files,
    closed,
    folders,
    showsProgress: () => client.abilities.showsProgress,
    title: () => messages.indexing()[client.settings.language],
    nextTurn,
    log,
  });
  const languageModelFor = languageModels(log);
  const { bearsOnOthers } = events;
  const world = worldKeeper({ ...shared, documents, closed, registers, languageModelFor, bearsOnOthers });
  return { today, client, log, files, configurations, registers, closed, indexing, documents, world, nextTurn };
}

/** Where files are read is known when the client has said what it can. */
function filesOf(connection: Connection, { disk }: Platform, client: ClientState): Files {
  const [withClient, alone] = [routedFiles(disk, clientFiles(connection)), routedFiles(disk, noFiles)];
  const now = (): Files => (client.abilities.providesFiles ? withClient : alone);
  return { read: (uri) => now().read(uri), findDrafts: (folder) => now().findDrafts(folder) };
}
