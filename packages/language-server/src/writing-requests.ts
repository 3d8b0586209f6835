import type { CompletionItem, CompletionList, ServerCapabilities, TextEdit } from "vscode-languageserver";
import { CompletionItemKind, CompletionTriggerKind, InsertTextFormat, MarkupKind } from "vscode-languageserver";
import { answer } from "./answers.ts";
import { toSpan, toTextEdit } from "./convert.ts";
import type { FeatureContext, Subject } from "./feature-requests.ts";
import { aboutDraft } from "./feature-requests.ts";
import { completion, completionDocumentation, completionTriggers } from "./features/completion.ts";
import type { CompletionItem as DraftItem } from "./features/completion-item.ts";
import { continueNumbering } from "./features/continue-numbering.ts";
import { formatLists } from "./features/format-lists.ts";

export const writingCapabilities: ServerCapabilities = {
  completionProvider: { triggerCharacters: [...completionTriggers], resolveProvider: true },
  documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n" },
  documentRangeFormattingProvider: true,
};

/** What a client sends back to be told more of an item. */
interface ItemData {
  readonly uri: string;
  readonly key: string;
}

/** Answers what helps to write: completion, numbering that goes on, the marks of lists. */
export function answerWriting(context: FeatureContext): void {
  const { connection } = context;
  connection.onCompletion(
    aboutDraft(context, "textDocument/completion", (subject, { position, context: asked }): CompletionList => {
      const isTriggered = asked?.triggerKind === CompletionTriggerKind.TriggerCharacter;
      const trigger = isTriggered ? (asked.triggerCharacter ?? null) : null;
      const { items, isIncomplete } = completion(subject.view, subject.draft.lines.offsetAt(position), trigger);
      const { takesSnippets } = context.client.abilities;
      return { isIncomplete, items: items.map((item, rank) => toItem(item, rank, subject, takesSnippets)) };
    }),
  );
  connection.onCompletionResolve(async (item, token) => {
    const { uri, key } = (item.data ?? {}) as Partial<ItemData>;
    if (uri === undefined || key === undefined) return item;
    return answer(context, uri, token, async (world) => {
      const view = await world.view(uri);
      const value = view && completionDocumentation(view, key);
      return value === null ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value } };
    });
  });
  connection.onDocumentOnTypeFormatting(
    aboutDraft(context, "textDocument/onTypeFormatting", ({ view, draft }, { position }): TextEdit[] =>
      continueNumbering(view, draft.lines.offsetAt(position)).map((edit) => toTextEdit(draft.lines, edit)),
    ),
  );
  connection.onDocumentRangeFormatting(
    aboutDraft(context, "textDocument/rangeFormatting", ({ view, draft }, { range }): TextEdit[] =>
      formatLists(view, toSpan(draft.lines, range)).map((edit) => toTextEdit(draft.lines, edit)),
    ),
  );
}

const KINDS: Readonly<Record<DraftItem["kind"], CompletionItemKind>> = {
  document: CompletionItemKind.Reference,
  unit: CompletionItemKind.Module,
  organization: CompletionItemKind.Class,
  type: CompletionItemKind.Keyword,
  signature: CompletionItemKind.Constant,
  date: CompletionItemKind.Value,
  snippet: CompletionItemKind.Snippet,
};
const RANK_DIGITS = 5;

function toItem(item: DraftItem, rank: number, { draft }: Subject, takesSnippets: boolean): CompletionItem {
  const { label, kind, detail, insert, isSnippet, replace, filter, key } = item;
  const data: ItemData | null = key === null ? null : { uri: draft.uri, key };
  const text = isSnippet && !takesSnippets ? withoutPlaces(insert) : insert;
  return {
    label,
    kind: KINDS[kind],
    filterText: filter,
    // Editors sort by this; the order given is the one meant.
    sortText: String(rank).padStart(RANK_DIGITS, "0"),
    textEdit: toTextEdit(draft.lines, { span: replace, text }),
    insertTextFormat: isSnippet && takesSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(detail !== "" && { detail }),
    ...(data !== null && { data }),
  };
}

const PLACE = /\$\{\d+:((?:[^}\\]|\\.)*)\}|\$(?:\d+|\{\d+\})/g;
const ESCAPE = /\\(.)/g;

/** A snippet as plain words, for editors that know none. */
function withoutPlaces(snippet: string): string {
  return snippet.replaceAll(PLACE, (_, words: string | undefined) => words ?? "").replaceAll(ESCAPE, "$1");
}
