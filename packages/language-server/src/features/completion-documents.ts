import type { Analysis } from "@cchc/core";
import { documentTypes } from "@cchc/core";
import type { DocumentCandidate } from "../document-candidates.ts";
import { documentCandidates, isIntroducedBefore } from "../document-candidates.ts";
import type { Lead } from "../lead.ts";
import type { DateStyle } from "../print-document.ts";
import { printDocument, shortName } from "../print-document.ts";
import { say } from "../say.ts";
import { searchKey } from "../search-key.ts";
import type { DraftView } from "../view.ts";
import type { Completion, CompletionItem } from "./completion-item.ts";

const MOST_ITEMS = 100;

/** The words with which a citation begins at the cursor. */
interface Query {
  /** How many characters of the lead they are. */
  readonly length: number;
  /** Type in words, null where it is left open. */
  readonly type: string | null;
  /** What follows the type and "số", as it is searched. */
  readonly words: readonly string[];
  /** Whether it stands in a legal basis, which is complete even where the document was named before. */
  readonly isBasis: boolean;
}

/**
 * Documents after "Căn cứ" and after a type ("Quyết định số 1", "Luật Đất"): cited in this draft, known in the folder, in the registers.
 * Each is written as NĐ 30/2020/NĐ-CP asks: in full the first time and in a legal basis, later by type and number. Null elsewhere.
 */
export function documentCompletion(view: DraftView, lead: Lead, offset: number, isTyped: boolean): Completion | null {
  const query = queryOf(lead.text, isTyped);
  if (query === null) return null;
  const replace = lead.spanOf(query.length);
  const found = documentCandidates(view, replace, (candidate) => answers(candidate, query)).toSorted(
    (a, b) => rank(a, query) - rank(b, query),
  );
  const style = query.isBasis ? "words" : dateStyleOf(view.analysis);
  const typed = lead.text.slice(lead.text.length - query.length);
  const items = found.slice(0, MOST_ITEMS).map((candidate): CompletionItem => {
    const { document } = candidate;
    const isLater = !query.isBasis && isIntroducedBefore(view.analysis, document.number, offset);
    const insert = isLater ? shortName(document) : printDocument(document, style);
    return {
      label: insert,
      kind: "document",
      detail: detailOf(view, candidate),
      insert,
      isSnippet: false,
      replace,
      filter: `${typed} ${candidate.words}`.trim(),
      key: document.id,
    };
  });
  return { items, isIncomplete: true };
}

const basis = /^[\s>*_+-]*Căn\s+cứ\s+(?<typed>[^;.:]{0,80})$/u;
const typeWords = documentTypes
  .filter(({ name }) => name !== "Văn bản" && name !== "Hiến pháp")
  .map(({ name }) => name)
  .toSorted((a, b) => b.length - a.length);
const typed = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<type>${typeWords.map((name) => name.replaceAll(" ", "\\s+")).join("|")})\\s+(?<rest>[^;:“”"()\\n]{0,60})$`,
  "iu",
);
const numberWord = /^số(?:\s+|$)/iu;
const named = /^(?:Luật|Bộ luật|Pháp lệnh)$/u;
const ownWord = /^(?:này|trên|đó|nêu)(?!\p{L})/iu;

function queryOf(text: string, isTyped: boolean): Query | null {
  const inBasis = basis.exec(text)?.groups?.["typed"];
  const within = typed.exec(text);
  if (within === null) {
    return inBasis === undefined
      ? null
      : { length: inBasis.length, type: null, words: wordsOf(inBasis), isBasis: true };
  }
  const type = typeOf(within.groups?.["type"] ?? "");
  const rest = within.groups?.["rest"] ?? "";
  const search = rest.replace(numberWord, "");
  const begins = numberWord.test(rest) || named.test(type) || inBasis !== undefined || numberFirst.test(search);
  if ((!begins && (isTyped || search === "")) || ownWord.test(search)) return null;
  return { length: within[0].length, type, words: wordsOf(search), isBasis: inBasis !== undefined };
}

const numberFirst = /^\d/u;

function typeOf(words: string): string {
  const key = searchKey(words);
  return typeWords.find((name) => searchKey(name) === key) ?? words;
}

function wordsOf(text: string): readonly string[] {
  return searchKey(text)
    .split(" ")
    .filter((word) => word !== "");
}

/** Every word typed is one of the document; a number is the beginning of its own. What has ended is found by its number alone. */
function answers({ document, words, isEnded }: DocumentCandidate, query: Query): boolean {
  if (query.type !== null && document.type !== query.type) return false;
  const [first = "", ...others] = query.words;
  const isNumber = numberFirst.test(first);
  if (isEnded && !isNumber) return false;
  if (isNumber) return beginsWith(document.number, first) && others.every((word) => words.includes(word));
  return query.words.every((word) => words.includes(word));
}

const leadingZeros = /^0+(?=\d)/u;

function beginsWith(number: string | null, words: string): boolean {
  const own = searchKey(number ?? "");
  return own.startsWith(words) || own.replace(leadingZeros, "").startsWith(words.replace(leadingZeros, ""));
}

const ranks: Readonly<Record<DocumentCandidate["source"], number>> = { draft: 0, folder: 1, register: 2 };

/** Nearest source first; of one source a number that is the one typed, what is in force, and the order of the source. */
function rank({ document, source, isEnded }: DocumentCandidate, { words }: Query): number {
  const [first = ""] = words;
  const isExact = numberFirst.test(first) && searchKey(document.number ?? "").split("/")[0] === first;
  return ranks[source] * 4 + Number(!isExact) * 2 + Number(isEnded);
}

/** As the draft writes the dates of most citations; in words where it does not say. */
export function dateStyleOf({ citations }: Analysis): DateStyle {
  const styles = citations.flatMap(({ date }) => (date === null ? [] : [date.style]));
  const numeric = styles.filter((style) => style === "numeric").length;
  return numeric > styles.filter((style) => style === "words").length ? "numeric" : "words";
}

const sources = {
  draft: { vi: "trong dự thảo này", en: "in this draft" },
  folder: { vi: "trong thư mục", en: "in the folder" },
  register: { vi: "sổ đăng ký", en: "register" },
};

function detailOf(view: DraftView, { source, isEnded }: DocumentCandidate): string {
  const ended = isEnded ? say(view, { vi: "hết hiệu lực; ", en: "no longer in force; " }) : "";
  return ended + say(view, sources[source]);
}
