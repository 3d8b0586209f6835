import type { LoadedConfig, ParsedRegister, Register, RegisterFormat } from "@cchc/core";
import { loadNationalRegister, parseRegister } from "@cchc/core";
import type { Files } from "./files.ts";
import type { Log } from "./log.ts";
import { messages } from "./messages.ts";
import type { Folder } from "./uris.ts";
import { shownPath, withPath } from "./uris.ts";

const FORMATS: readonly (readonly [ending: string, format: RegisterFormat])[] = [
  [".csv", "csv"],
  [".yaml", "yaml"],
  [".yml", "yaml"],
  [".json", "json"],
];

/** The registers by which drafts are judged; each file is read once until `reset`. */
export interface Registers {
  /** Those of the configuration of the draft `uri`, then the one that ships with the core. */
  find(uri: string, config: LoadedConfig | null): Promise<readonly Register[]>;
  /** Rows that could not be read, by the URI of the register. */
  problems(): ReadonlyMap<string, ParsedRegister["problems"]>;
  reset(): void;
  /** Counts the resets. */
  generation(): number;
}

interface State {
  readonly files: Files;
  readonly log: Log;
  readonly folders: () => readonly Folder[];
  readonly read: Map<string, Promise<Register | null>>;
  readonly found: () => void;
  readonly lists: Map<string, Promise<readonly Register[]>>;
  readonly problems: Map<string, ParsedRegister["problems"]>;
}

/** `found` is called whenever a register was read. */
export function createRegisters(
  files: Files,
  log: Log,
  folders: () => readonly Folder[],
  found: () => void,
): Registers {
  const fresh = (): State => ({ files, log, folders, found, read: new Map(), lists: new Map(), problems: new Map() });
  let state = fresh();
  let generation = 0;
  return {
    find: (uri, config) => {
      const uris = (config?.registers ?? []).map((path) => withPath(uri, path));
      const key = uris.join("\n");
      const list = state.lists.get(key) ?? findAll(state, uris);
      state.lists.set(key, list);
      return list;
    },
    problems: () => state.problems,
    generation: () => generation,
    // What is being read meanwhile ends in the old state, where nobody looks.
    reset: () => {
      state = fresh();
      generation++;
    },
  };
}

async function findAll(state: State, uris: readonly string[]): Promise<readonly Register[]> {
  const own = await Promise.all([...new Set(uris)].map((uri) => readOnce(state, uri)));
  return [...own.filter((register) => register !== null), await loadNationalRegister()];
}

function readOnce(state: State, uri: string): Promise<Register | null> {
  const register = state.read.get(uri) ?? read(state, uri);
  state.read.set(uri, register);
  return register;
}

/** Null where the file is no register: drafts are judged without it, and the log says so. */
async function read({ files, log, folders, found, problems }: State, uri: string): Promise<Register | null> {
  const path = shownPath(uri, folders());
  const format = FORMATS.find(([ending]) => path.toLowerCase().endsWith(ending))?.[1];
  if (format === undefined) {
    log.warn(messages.unknownRegisterFormat(path));
    return null;
  }
  const file = await files.read(uri);
  if ("failure" in file) {
    log.warn(messages.unreadable(path, file.failure));
    return null;
  }
  const parsed = await parseRegister(file.text, format, path);
  if (parsed.problems.length > 0) problems.set(uri, parsed.problems);
  found();
  return parsed.register;
}
