import { issuerGroups } from "../citation/canonical.ts";
import type { Citation } from "../citation/citation.ts";
import { documentName } from "../citation/document-name.ts";
import { dateWords, printDate } from "../citation/printed-date.ts";
import type { LapsedDocument, Successor } from "../lapsed-documents.ts";
import { lapsedDocuments } from "../lapsed-documents.ts";
import type { Edit, Problem, Rule, Suggestion } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { RegisterEntry } from "../register.ts";
import type { Span } from "../text/span.ts";
import { cover, slice } from "../text/span.ts";

type Message = "replaced" | "ended" | "amended" | "useSuccessor";

/** A document that a register calls replaced, repealed or amended on the draft's date. */
export const citationNotInForce: Rule<Message> = defineRule({
  id: "citation-not-in-force",
  group: "citation",
  summary: {
    vi: "Văn bản được viện dẫn đã hết hiệu lực hoặc đã được sửa đổi theo sổ đăng ký văn bản.",
    en: "A register says that the cited document is no longer in force, or was amended.",
  },
  legalBasis: null,
  presets: { recommended: "warning", strict: "warning" },
  fixable: "suggestion",
  messages: {
    replaced: {
      vi: "{document} đã hết hiệu lực, được thay thế hoặc bãi bỏ bởi {successors} (theo sổ đăng ký “{register}”); viện dẫn văn bản đang có hiệu lực.",
      en: "{document} is no longer in force; {successors} replaced or repealed it (register “{register}”): cite what is in force.",
    },
    ended: {
      vi: "{document} đã hết hiệu lực (theo sổ đăng ký “{register}”); viện dẫn văn bản đang có hiệu lực.",
      en: "{document} is no longer in force (register “{register}”): cite what is in force.",
    },
    amended: {
      vi: "{document} đã được sửa đổi, bổ sung{successors} (theo sổ đăng ký “{register}”); kiểm tra phần được viện dẫn và ghi thêm văn bản sửa đổi nếu cần.",
      en: "{document} was amended{successors} (register “{register}”): check what you rely on, and name the amendment where it matters.",
    },
    useSuccessor: { vi: "Viện dẫn {document}.", en: "Cite {document}." },
  },
  *check({ draft, registers, settings }) {
    for (const lapsed of lapsedDocuments(draft, registers, settings.today)) {
      const problem = toProblem(lapsed, draft.analysis.text);
      if (problem !== null) yield problem;
    }
  },
});

function toProblem({ citation, entry, successors }: LapsedDocument, text: string): Problem<Message> | null {
  const span = wordsOf(citation);
  if (span === null) return null;
  const [amended, names] = [entry.status === "amended", successors.map(nameOf).join(", ")];
  const data = {
    document: citation.number === null ? `${entry.title} (${documentName(entry)})` : documentName(entry),
    register: entry.source,
  };
  if (amended) {
    // The amendments that ship with the core are incomplete, and a basis need not name them; a user's register wants them seen.
    const weaker = entry.reliability === "stated" ? {} : { strict: true, level: "info" as const };
    return { messageId: "amended", span, data: { ...data, successors: names && `: ${names}` }, ...weaker };
  }
  if (names === "") return { messageId: "ended", span, data };
  const suggestions = successors.length === 1 ? successors.flatMap((one) => replace(citation, entry, one, text)) : [];
  return { messageId: "replaced", span, data: { ...data, successors: names }, suggestions };
}

/** Number and symbol, or the name of a law. */
function wordsOf({ parts, number }: Citation): Span | null {
  if (parts.fullSymbol !== null || number !== null) return parts.fullSymbol;
  return parts.type && parts.title && cover(parts.type, parts.title);
}

function nameOf({ symbol, entry }: Successor): string {
  return entry?.date ? `${symbol} (${printDate(entry.date)})` : symbol;
}

/** The successor in the place of the document, where type and issuer stay and all that is cited of it is known. */
function replace(
  { parts, date, title, ...citation }: Citation,
  entry: RegisterEntry,
  { symbol, entry: next }: Successor,
  text: string,
): readonly Suggestion<Message>[] {
  if (next === null || next.type !== entry.type || issuerGroups(next)[0] !== issuerGroups(entry)[0]) return [];
  const dated = dateWords(text, { date, parts });
  const edits: (Edit | null)[] = [
    edit(parts.fullSymbol, symbol, text),
    ...(date === null ? [] : [edit(dated, next.date && printDate(next.date, date.style), text)]),
    ...(title === null || citation.number === null ? [] : [edit(parts.title, next.title, text)]),
  ];
  const made = edits.filter((one) => one !== null);
  return made.length < edits.length ? [] : [{ messageId: "useSuccessor", data: { document: symbol }, edits: made }];
}

function edit(span: Span | null, words: string | null, text: string): Edit | null {
  return span === null || words === null || MARKUP.test(slice(text, span)) ? null : { span, text: words };
}
const MARKUP = /[*_~`<>[\]\\]/;
