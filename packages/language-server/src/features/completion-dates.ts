import { printDate } from "@cchc/core";
import type { Lead } from "../lead.ts";
import { say } from "../say.ts";
import { searchKey } from "../search-key.ts";
import { placeholder } from "../snippet.ts";
import type { DraftView } from "../view.ts";
import { dateStyleOf } from "./completion-documents.ts";
import type { CompletionItem } from "./completion-item.ts";

const dayWord = /(?<!\p{L})(?<typed>ngày(?:\s+[\d/.…\s]{0,12}(?:tháng[\s\d]{0,4}(?:năm[\s\d]{0,5})?)?)?)$/iu;

/**
 * Today after "ngày", in words in the place line and as the draft writes its dates elsewhere; after the own place the whole place line
 * "Tiên Lãng, ngày 05 tháng 3 năm 2026". Days below 10 and months 1 and 2 have a zero (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II,
 * khoản 4).
 */
export function dateCompletion(view: DraftView, lead: Lead): readonly CompletionItem[] {
  const typed = dayWord.exec(lead.text)?.groups?.["typed"];
  return typed === undefined ? placeLine(view, lead) : daysAfter(view, lead, typed);
}

function daysAfter(view: DraftView, lead: Lead, typed: string): readonly CompletionItem[] {
  const words = printDate(view.today, "words");
  const numeric = `ngày ${printDate(view.today, "numeric")}`;
  const before = lead.text.slice(0, lead.text.length - typed.length);
  const isPlaceLine = placeBefore.test(before) && isInHeader(view, lead);
  const blank = blankDay(view.today);
  if (isPlaceLine) {
    const blankItem = {
      ...item(view, lead, typed, blank.replace("…", placeholder(1, "…"))),
      label: blank,
      isSnippet: true,
    };
    return [item(view, lead, typed, words), blankItem];
  }
  const forms = dateStyleOf(view.analysis) === "numeric" ? [numeric, words] : [words, numeric];
  return forms.map((form) => item(view, lead, typed, form));
}

const placeBefore = /^[\s>*_|]*\p{Lu}[^,;.]{0,40},\s*$/u;
const lineOfDay = /^ngày \d+/u;

/** "ngày … tháng 3 năm 2026", the day being left for the registry to fill in. */
function blankDay(iso: string): string {
  return printDate(iso, "words").replace(lineOfDay, "ngày …");
}

/** Above the content, which begins after the title or, before there is one, with the first division. */
function isInHeader({ analysis }: DraftView, lead: Lead): boolean {
  const first = analysis.proses[analysis.document.bounds.content];
  return first === undefined || lead.spanOf(0).start <= first.span.start || analysis.document.header.type === null;
}

function placeLine(view: DraftView, lead: Lead): readonly CompletionItem[] {
  const { unit } = view.analysis.document;
  const name = unit?.name ?? null;
  const typed = lead.text.replace(markup, "");
  if (name === null || typed.length < 2 || view.analysis.document.header.date !== null) return [];
  if (!searchKey(`${name}, `).startsWith(searchKey(typed)) || !isInHeader(view, lead)) return [];
  return [item(view, lead, typed, `${name}, ${printDate(view.today, "words")}`)];
}
const markup = /^[\s>*_|]+/u;

function item(view: DraftView, lead: Lead, typed: string, insert: string): CompletionItem {
  return {
    label: insert,
    kind: "date",
    detail: say(view, { vi: "hôm nay", en: "today" }),
    insert,
    isSnippet: false,
    replace: lead.spanOf(typed.length),
    filter: `${typed} ${searchKey(insert)}`,
    key: null,
  };
}
