import type { Config, Diagnostic, Register, Span } from "@cchc/core";
import { analyze, buildCorpus, defaultConfig, factsOf, lint, loadNationalRegister, placed } from "@cchc/core";
import { summarize } from "../summarize.ts";
import type { DraftView } from "../view.ts";

const national: readonly Register[] = [await loadNationalRegister()];

/** A text with ‸ at the place of the cursor and ⟦ ⟧ around words, and what the marks said. */
export interface Marked {
  readonly text: string;
  /** Offset of ‸; the end of the text where there is none. */
  readonly offset: number;
  /** What stood between ⟦ and ⟧, in the order of the opening marks. */
  readonly spans: readonly Span[];
}

/** Takes the marks out of a text. */
export function unmarked(marked: string): Marked {
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = "";
  let offset: number | null = null;
  for (const piece of marked.split(/([⟦⟧‸])/u)) {
    if (piece === "⟦")
      open.push(spans[spans.push({ start: text.length, end: text.length }) - 1] ?? { start: 0, end: 0 });
    else if (piece === "⟧") (open.pop() ?? { end: 0 }).end = text.length;
    else if (piece === "‸") offset = text.length;
    else text += piece;
  }
  return { text, offset: offset ?? text.length, spans };
}

/** What a test may say of the surroundings of a draft. */
export interface Surroundings {
  /** Texts of the other drafts of the folder, by path. */
  readonly others?: Readonly<Record<string, string>>;
  readonly config?: Partial<Config>;
  readonly today?: string;
  /** The register that ships with the core where none is given. */
  readonly registers?: readonly Register[];
}

/** A draft as features see it, alone or beside others. Its uri is "file:///" with its path. */
export function viewOf(text: string, surroundings: Surroundings = {}, path = "du-thao.md"): DraftView {
  const { others = {}, today = "2026-11-20", registers = national } = surroundings;
  const config = { ...defaultConfig, ...surroundings.config };
  const drafts = Object.entries({ [path]: text, ...others }).map(([name, words]) => ({
    path: name,
    analysis: placed(analyze(words), config.settings),
  }));
  const analysis = drafts[0]?.analysis ?? placed(analyze(text), config.settings);
  const corpus = buildCorpus(drafts.map((draft) => factsOf(draft.analysis, draft.path)));
  let diagnostics: readonly Diagnostic[] | null = null;
  return {
    uri: uriOf(path),
    path,
    analysis,
    config,
    today,
    get diagnostics() {
      diagnostics ??= lint(analysis, { corpus, registers, config, path });
      return diagnostics;
    },
    checkAs: (words) => lint(analyze(words), { corpus, registers, config, path }),
    folder: { drafts: drafts.map((draft) => summarize(uriOf(draft.path), draft.path, draft.analysis)), registers },
  };
}

/** What the client would call a draft of a test. */
function uriOf(path: string): string {
  return `file:///${path}`;
}

/** A draft with marks, and where they stood. */
export function placedIn(marked: string, surroundings: Surroundings = {}): Marked & { readonly view: DraftView } {
  const found = unmarked(marked);
  return { ...found, view: viewOf(found.text, surroundings) };
}
