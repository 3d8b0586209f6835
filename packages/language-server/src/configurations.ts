import type { ConfigProblem, LoadedConfig } from "@cchc/core";
import { loadConfig } from "@cchc/core";
import type { Files } from "./files.ts";
import { isWithin, pathOf, withPath } from "./uris.ts";

/** Names under which a configuration is found, in the order in which they are looked for. */
const CONFIG_NAMES = ["cchc.config.json", "cchc.config.yaml", "cchc.config.yml"] as const;
const LAST_STEP = /\/[^/]*$/;

/** The configurations of the workspace; each is read once until `reset`. */
export interface Configurations {
  /** The one for a file, null where there is none or it has faults. */
  find(uri: string): Promise<LoadedConfig | null>;
  /** URI of the configuration file nearest above a file, null where there is none; it may have faults. */
  fileFor(uri: string): Promise<string | null>;
  /** Faults found so far, by the URI of the file that has them. */
  problems(): ReadonlyMap<string, readonly ConfigProblem[]>;
  /** URIs of all files that were read and of the registers that they name: what is worth watching. */
  watched(): readonly string[];
  reset(): void;
  /** Counts the resets. */
  generation(): number;
}

/** The nearest configuration file above a folder, and what it says; both null where there is none. */
interface Found {
  readonly uri: string | null;
  readonly config: LoadedConfig | null;
}

interface State {
  readonly files: Files;
  readonly folders: () => readonly string[];
  readonly found: () => void;
  readonly known: Map<string, Promise<Found>>;
  readonly problems: Map<string, readonly ConfigProblem[]>;
  readonly watched: Set<string>;
}

/**
 * `folders`: the workspace folders, above which a client's files are not looked for; `found` is called whenever a file was read.
 */
export function createConfigurations(
  files: Files,
  folders: () => readonly string[],
  found: () => void,
): Configurations {
  const fresh = (): State => ({ files, folders, found, known: new Map(), problems: new Map(), watched: new Set() });
  let state = fresh();
  let generation = 0;
  return {
    find: async (uri) => (await above(state, parentOf(uri))).config,
    fileFor: async (uri) => (await above(state, parentOf(uri))).uri,
    problems: () => state.problems,
    generation: () => generation,
    watched: () => [...state.watched],
    // What is being read meanwhile ends in the old state, where nobody looks.
    reset: () => {
      state = fresh();
      generation++;
    },
  };
}

function parentOf(uri: string): string {
  return withPath(uri, pathOf(uri).replace(LAST_STEP, "") || "/");
}

function above(state: State, folder: string): Promise<Found> {
  const found = state.known.get(folder) ?? search(state, folder);
  state.known.set(folder, found);
  return found;
}

async function search(state: State, folder: string): Promise<Found> {
  for (const name of CONFIG_NAMES) {
    const uri = withPath(folder, `${pathOf(folder)}/${name}`.replace("//", "/"));
    const file = await state.files.read(uri);
    if ("text" in file || file.failure !== "missing") return { uri, config: await load(state, uri) };
  }
  return isTop(state, folder) ? { uri: null, config: null } : above(state, parentOf(folder));
}

/** A client is not asked for what lies above its workspace; on the disk the way leads up to the root, as on the command line. */
function isTop({ folders }: State, folder: string): boolean {
  if (pathOf(folder) === "/") return true;
  return !folder.startsWith("file:") && !folders().some((root) => isWithin(folder, root));
}

async function load(state: State, uri: string): Promise<LoadedConfig | null> {
  const read = async (path: string): Promise<string | null> => {
    const file = withPath(uri, path);
    state.watched.add(file);
    const content = await state.files.read(file);
    return "text" in content ? content.text : null;
  };
  const { config, problems } = await loadConfig(pathOf(uri), read);
  for (const problem of problems) {
    const file = withPath(uri, problem.path);
    state.problems.set(file, [...(state.problems.get(file) ?? []), problem]);
  }
  for (const register of config?.registers ?? []) state.watched.add(withPath(uri, register));
  state.found();
  return config;
}
