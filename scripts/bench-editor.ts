// From a keystroke to its diagnostics, with a real client and servers in processes of their own; printed, never asserted.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { benchDraft } from "./bench-draft.ts";
import type { EditorClient } from "./editor-client.ts";
import { startEditor } from "./editor-client.ts";
import { editorServers } from "./editor-servers.ts";

const SIZES = [
  { name: "20 KB", bytes: 20_000, edits: 60 },
  { name: "260 KB", bytes: 260_000, edits: 30 },
  { name: "5 MB", bytes: 5_000_000, edits: 6 },
] as const;
const RESIDENT = /VmRSS:\s+(\d+)/u;
const EDITS = 1_000;
const DRAFTS = 200;

const folder = mkdtempSync(join(tmpdir(), "cchc-bench-"));
const uriOf = (name: string): string => pathToFileURL(join(folder, `${name}.md`)).href;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Resident memory of a process in MB, where the system tells. */
function memoryOf({ pid }: EditorClient): string {
  try {
    const [, kilobytes] = RESIDENT.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return `${Math.round(Number(kilobytes) / 1024)} MB`;
  } catch {
    return "?";
  }
}

/** A paragraph in the middle of a draft, where typing changes no structure. */
function typingLine(text: string): number {
  const lines = text.split("\n");
  const from = lines.findIndex((line, at) => at > lines.length / 2 && line.startsWith("Các phòng"));
  return Math.max(from, 0);
}

/** Servers take turns, so that a slow moment of the machine falls on all of them; one that stops answering is left out. */
async function editTimes(editors: readonly EditorClient[], size: (typeof SIZES)[number]): Promise<void> {
  const text = benchDraft(size.bytes);
  const [uri, line] = [uriOf(size.name.replace(" ", "-")), typingLine(text)];
  const alive: { editor: EditorClient; first: number; times: number[] }[] = [];
  for (const editor of editors) {
    const first = await editor.open(uri, text);
    if (first === null) print(`${size.name.padEnd(7)} ${editor.name.padEnd(7)} no diagnostics within 60 s`);
    else alive.push({ editor, first, times: [] });
  }
  for (let round = 0; round < size.edits; round += 1) {
    for (const { editor, times } of alive) {
      const time = await editor.type(uri, line);
      if (time !== null) times.push(time);
    }
  }
  const own = median(alive[0]?.times ?? []);
  for (const { editor, first, times } of alive) {
    const edit = median(times);
    const figures = `open ${first.toFixed(0).padStart(6)} ms, edit ${edit.toFixed(1).padStart(7)} ms`;
    print(`${size.name.padEnd(7)} ${editor.name.padEnd(7)} ${figures}, ${(edit / own).toFixed(2)}x ours`);
    await editor.close(uri);
  }
}

async function memory(editor: EditorClient): Promise<void> {
  const text = benchDraft(SIZES[0].bytes);
  const [uri, line] = [uriOf("memory"), typingLine(text)];
  await editor.open(uri, text);
  const figures = [`one draft ${memoryOf(editor)}`];
  for (let edit = 1; edit <= EDITS; edit += 1) {
    await editor.type(uri, line);
    if (edit === EDITS / 5 || edit === EDITS) figures.push(`${edit} edits ${memoryOf(editor)}`);
  }
  for (let draft = 1; draft <= DRAFTS; draft += 1) {
    await editor.open(uriOf(`draft-${draft}`), text.replace("48/KH-UBND", `${draft}/KH-UBND`));
    if (draft === DRAFTS / 4 || draft === DRAFTS) figures.push(`${draft} drafts open ${memoryOf(editor)}`);
  }
  for (let draft = 1; draft <= DRAFTS; draft += 1) await editor.close(uriOf(`draft-${draft}`));
  for (let edit = 1; edit <= EDITS / 5; edit += 1) await editor.type(uri, line);
  print(`memory  ${editor.name.padEnd(7)} ${[...figures, `closed again ${memoryOf(editor)}`].join(", ")}`);
}

try {
  const servers = editorServers();
  const editors: EditorClient[] = [];
  for (const server of servers) editors.push(await startEditor(server, folder));
  for (const size of SIZES) await editTimes(editors, size);
  for (const editor of editors) await editor.stop();
  const [own] = servers;
  if (own !== undefined) {
    const editor = await startEditor(own, folder);
    await memory(editor);
    await editor.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
