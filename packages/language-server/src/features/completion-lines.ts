import { documentTypes, formRegime } from "@cchc/core";
import { lineSnippets, signingBlocks } from "../data/signing-blocks.ts";
import type { Lead } from "../lead.ts";
import { say } from "../say.ts";
import { searchKey } from "../search-key.ts";
import { placeholder } from "../snippet.ts";
import type { DraftView } from "../view.ts";
import type { CompletionItem } from "./completion-item.ts";

const lineStart = /^(?<markup>[\s>]*)(?<typed>(?:\*\*)?[\p{L}.]{1,6}[\p{L}\s.]{0,24})$/u;
const capacityTyped = /^(?:\*\*)?(?:T|TM|K|KT|TL|TU|TUQ|Q)\.?\s*$/u;
const emphasis = /^\*\*/u;

/**
 * What begins a line: the signature after "TM", "KT", "TL", "TUQ", "Q" with the lines below it, the title of a draft that has none yet, and
 * blocks such as Nơi nhận with places to fill in.
 */
export function lineCompletion(view: DraftView, lead: Lead): readonly CompletionItem[] {
  const typed = lineStart.exec(lead.text)?.groups?.["typed"];
  if (typed === undefined) return [];
  if (capacityTyped.test(typed)) return signatures(view, lead, typed);
  return [...titles(view, lead, typed), ...blocks(view, lead, typed)];
}

/** The collective in whose name a draft is signed, by the code in its symbol; Ủy ban nhân dân where it has none yet. */
function bodyOf({ analysis: { document } }: DraftView): string {
  return document.header.number?.value.groups.includes("HĐND") ? "HỘI ĐỒNG NHÂN DÂN" : "ỦY BAN NHÂN DÂN";
}

function signatures(view: DraftView, lead: Lead, typed: string): readonly CompletionItem[] {
  const regime = formRegime(view.analysis.document);
  if (regime === "party" || regime === "civil") return [];
  const key = searchKey(typed.replace(emphasis, "")).replace(stop, "");
  return signingBlocks
    .map(({ lines }) => lines.map((line) => line.replace("{body}", bodyOf(view))))
    .filter(([first = ""]) => searchKey(first).startsWith(key))
    .map((lines) => {
      const name = `**${placeholder(1, say(view, { vi: "Họ và tên", en: "Name" }))}**`;
      return block(lead, typed, {
        label: lines.join(" / ").replace(places, "$1"),
        kind: "signature",
        detail: say(view, { vi: "thẩm quyền ký", en: "signing capacity" }),
        insert: [...lines.map((line) => `**${line}**`), "", name].join(lineBreakOf(view)),
      });
    });
}
const stop = /\.$/u;
const places = /\$\{\d:([^}]*)\}/gu;

function titles(view: DraftView, lead: Lead, typed: string): readonly CompletionItem[] {
  const { header } = view.analysis.document;
  if (header.type !== null && header.type.span.start !== lead.spanOf(typed.length).start) return [];
  const key = searchKey(typed.replace(emphasis, ""));
  const types = documentTypes.filter(({ own, name }) => own && name !== "Công văn" && searchKey(name).startsWith(key));
  return types.map(({ name }) =>
    block(lead, typed, {
      label: name.toUpperCase(),
      kind: "type",
      detail: say(view, { vi: "tên loại của dự thảo", en: "type of this draft" }),
      insert: [
        `**${name.toUpperCase()}**`,
        "",
        `**${placeholder(1, say(view, { vi: "Trích yếu", en: "Abstract" }))}**`,
      ].join(lineBreakOf(view)),
    }),
  );
}

function blocks(view: DraftView, lead: Lead, typed: string): readonly CompletionItem[] {
  const key = searchKey(typed);
  return lineSnippets
    .filter(({ label }) => searchKey(label).startsWith(key) && key.length > 1)
    .map(({ label, insert }) =>
      block(lead, typed, {
        label,
        kind: "snippet",
        detail: say(view, { vi: "khối mẫu", en: "block" }),
        insert: insert.replaceAll("\n", lineBreakOf(view)),
      }),
    );
}

function block(
  lead: Lead,
  typed: string,
  item: Pick<CompletionItem, "label" | "kind" | "detail" | "insert">,
): CompletionItem {
  return {
    ...item,
    isSnippet: true,
    replace: lead.spanOf(typed.length),
    filter: `${typed} ${searchKey(item.label)}`,
    key: null,
  };
}

function lineBreakOf({ analysis }: DraftView): string {
  return analysis.text.includes("\r\n") ? "\r\n" : "\n";
}
