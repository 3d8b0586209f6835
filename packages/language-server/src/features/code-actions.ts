import type { Diagnostic, Edit, Localized, Span } from "@cchc/core";
import { engineRules } from "@cchc/core";
import { say } from "../say.ts";
import type { DraftView } from "../view.ts";
import { fullFormEdits, shortFormEdits } from "./citation-forms.ts";
import { dictionaryWords } from "./dictionary-edits.ts";
import { disableEdits } from "./disable-comment.ts";
import { fixAllEdits, fixRuleEdits, remedyOf } from "./fix-all.ts";
import { renumberLevelEdits } from "./renumber-level.ts";

type ActionKind = "quickfix" | "source.fixAll.cchc" | "refactor.rewrite";

/** Something an editor offers to do at a place. */
export interface DraftAction {
  /** Tells it from the other actions at the same place, so that its edits can be asked for later. */
  readonly id: string;
  readonly title: string;
  readonly kind: ActionKind;
  /** Whether it is the plain thing to do: a safe fix. */
  readonly isPreferred: boolean;
  /** The findings that it settles. */
  readonly diagnostics: readonly Diagnostic[];
  /** Words that go into the dictionary of the configuration, instead of edits of the draft. */
  readonly accept?: string;
  /** Computed when asked for; empty where it turns out that nothing can be done. */
  readonly edits: () => readonly Edit[];
}

/** What can be done at a place. `kinds` are those that the editor asks for; null means what a light bulb shows. */
export function codeActions(view: DraftView, span: Span, kinds: readonly string[] | null): readonly DraftAction[] {
  const wants = (kind: ActionKind): boolean => isWanted(kind, kinds);
  return [
    ...(wants("quickfix") ? quickFixes(view, span) : []),
    ...(wants("source.fixAll.cchc") ? fixAll(view) : []),
    ...(wants("refactor.rewrite") ? refactorings(view, span) : []),
  ];
}

/** Kinds are hierarchical: "source" asks for "source.fixAll.cchc", too. What changes a whole draft is not offered unasked. */
function isWanted(kind: ActionKind, kinds: readonly string[] | null): boolean {
  if (kinds === null) return kind !== "source.fixAll.cchc";
  return kinds.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
}

function quickFixes(view: DraftView, span: Span): readonly DraftAction[] {
  const here = view.diagnostics.filter((diagnostic) => touches(diagnostic.span, span));
  const single = here.flatMap((diagnostic) => remedies(view, diagnostic, view.diagnostics.indexOf(diagnostic)));
  const rules = [...new Set(here.map(({ ruleId }) => ruleId))];
  return [
    ...single,
    ...rules.flatMap((ruleId) => fixRule(view, ruleId)),
    ...acceptances(view, here),
    ...here.flatMap((diagnostic) => disable(view, diagnostic, view.diagnostics.indexOf(diagnostic))),
  ];
}

function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function remedies(view: DraftView, diagnostic: Diagnostic, index: number): readonly DraftAction[] {
  const { fix, suggestions, ruleId } = diagnostic;
  const of = { kind: "quickfix", diagnostics: [diagnostic] } as const;
  const safe = fix && {
    ...of,
    id: `fix ${index}`,
    title: fixTitle(view, fix, ruleId),
    isPreferred: true,
    edits: () => fix,
  };
  const others = suggestions.map(({ message, edits }, at) => ({
    ...of,
    id: `suggestion ${index} ${at}`,
    title: message,
    isPreferred: false,
    edits: () => edits,
  }));
  return [...(safe ? [safe] : []), ...others];
}

const LONGEST = 60;

function fixTitle(view: DraftView, edits: readonly Edit[], ruleId: string): string {
  const [only, ...others] = edits;
  const words = only?.text.trim() ?? "";
  if (only === undefined || others.length > 0 || words.length > LONGEST || words.includes("\n")) {
    return say(view, titles.fix, { rule: ruleId });
  }
  const old = view.analysis.text.slice(only.span.start, only.span.end).trim();
  if (words === "" && old !== "" && old.length <= LONGEST) return say(view, titles.remove, { words: old });
  return words === "" ? say(view, titles.fix, { rule: ruleId }) : say(view, titles.replace, { words });
}

/** Where there are several findings of a rule, and one thing to do about each. */
function fixRule(view: DraftView, ruleId: string): readonly DraftAction[] {
  const diagnostics = view.diagnostics.filter((one) => one.ruleId === ruleId && remedyOf(one) !== null);
  if (diagnostics.length < 2) return [];
  const title = say(view, titles.fixRule, { rule: ruleId });
  const edits = (): readonly Edit[] => fixRuleEdits(view, ruleId);
  return [{ id: `rule ${ruleId}`, title, kind: "quickfix", isPreferred: false, diagnostics, edits }];
}

/** For words that may be right after all: each once, with all findings here that they settle. */
function acceptances(view: DraftView, here: readonly Diagnostic[]): readonly DraftAction[] {
  const words = [...new Set(here.flatMap(({ accept }) => (accept === null ? [] : [dictionaryWords(accept)])))];
  return words.map((accept) => ({
    id: `accept ${accept}`,
    title: say(view, titles.accept, { words: accept }),
    kind: "quickfix",
    isPreferred: false,
    diagnostics: here.filter((one) => one.accept !== null && dictionaryWords(one.accept) === accept),
    accept,
    edits: () => [],
  }));
}

/** What the engine itself reports cannot be silenced in the draft. */
const ENGINE: ReadonlySet<string> = new Set(engineRules.map(({ id }) => id));

function disable(view: DraftView, diagnostic: Diagnostic, index: number): readonly DraftAction[] {
  const { ruleId } = diagnostic;
  if (ENGINE.has(ruleId)) return [];
  const title = say(view, titles.disable, { rule: ruleId });
  const edits = (): readonly Edit[] => disableEdits(view, diagnostic);
  return [{ id: `disable ${index}`, title, kind: "quickfix", isPreferred: false, diagnostics: [diagnostic], edits }];
}

function fixAll(view: DraftView): readonly DraftAction[] {
  const diagnostics = view.diagnostics.filter(({ fix }) => fix !== null);
  if (diagnostics.length === 0) return [];
  const title = say(view, titles.fixAll);
  const edits = (): readonly Edit[] => fixAllEdits(view);
  return [{ id: "fixAll", title, kind: "source.fixAll.cchc", isPreferred: false, diagnostics, edits }];
}

function refactorings(view: DraftView, span: Span): readonly DraftAction[] {
  const offered = [
    { id: "renumber", title: say(view, titles.renumber), edits: renumberLevelEdits(view, span.start) },
    { id: "short", title: say(view, titles.short), edits: shortFormEdits(view, span.start) },
    { id: "full", title: say(view, titles.full), edits: fullFormEdits(view, span.start) },
  ];
  return offered
    .filter(({ edits }) => edits.length > 0)
    .map(({ id, title, edits }) => ({
      id,
      title,
      kind: "refactor.rewrite",
      isPreferred: false,
      diagnostics: [],
      edits: () => edits,
    }));
}

const titles = {
  fix: { vi: "Sửa theo quy tắc “{rule}”.", en: "Fix as “{rule}” says." },
  replace: { vi: "Sửa thành “{words}”.", en: "Change to “{words}”." },
  remove: { vi: "Bỏ “{words}”.", en: "Remove “{words}”." },
  fixRule: { vi: "Sửa mọi lỗi của quy tắc “{rule}” trong dự thảo.", en: "Fix all findings of “{rule}” in this draft." },
  fixAll: { vi: "Sửa mọi lỗi có thể sửa an toàn.", en: "Fix all that can be fixed safely." },
  accept: { vi: "Thêm “{words}” vào từ điển của thư mục.", en: "Add “{words}” to the dictionary of the folder." },
  disable: { vi: "Bỏ qua quy tắc “{rule}” ở dòng này.", en: "Disable “{rule}” for this line." },
  short: {
    vi: "Rút gọn viện dẫn còn tên loại và số, ký hiệu.",
    en: "Shorten the citation to type, number and symbol.",
  },
  full: {
    vi: "Ghi đầy đủ viện dẫn: ngày, cơ quan ban hành, trích yếu.",
    en: "Write the citation in full: date, issuer, title.",
  },
  renumber: {
    vi: "Đánh số lại các mục cùng cấp, kể cả chỗ dẫn chiếu đến.",
    en: "Renumber this level with the references to it.",
  },
} satisfies Readonly<Record<string, Localized>>;
