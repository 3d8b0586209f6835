import { issuerGroups } from "../citation/canonical.ts";
import type { Citation } from "../citation/citation.ts";
import { codesNamed } from "../citation/issuing-body.ts";
import type { IssuerCode } from "../data/issuers.ts";
import { issuerCodes } from "../data/issuers.ts";
import type { Problem, Rule, Suggestion } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Prose } from "../markdown/prose-types.ts";
import { printedWords } from "../text/printed-words.ts";
import type { Span } from "../text/span.ts";

type Id = "contradiction" | "writeIssuer";

/** The issuer in words is not the one in the symbol: "Thông tư số 98/2013/TT-BXD của Bộ Tài chính". */
export const citationIssuerSymbol: Rule<Id> = defineRule({
  id: "citation-issuer-symbol",
  group: "citation",
  summary: {
    vi: "Cơ quan ban hành văn bản được viện dẫn khác với cơ quan trong ký hiệu.",
    en: "The issuer of a cited document in words differs from the issuer in its symbol.",
  },
  legalBasis: "điểm b khoản 3 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: "suggestion",
  messages: {
    contradiction: {
      vi: "“{issuer}” không phải cơ quan ban hành theo ký hiệu “{symbol}”: {code} là {title}. Đối chiếu bản gốc, sửa tên cơ quan hoặc ký hiệu.",
      en: "“{issuer}” is not the issuer by the symbol “{symbol}”: {code} is {title}. Check the original and correct one of them.",
    },
    writeIssuer: { vi: "Viết cơ quan ban hành là “{words}”.", en: "Write the issuer “{words}”." },
  },
  *check({ analysis }) {
    for (const [index, citation] of analysis.citations.entries()) {
      const body = contradicted(citation);
      const { issuer, fullSymbol } = citation.parts;
      if (body === null || issuer === null || fullSymbol === null) continue;
      if (isSharedBackwards(analysis.citations[index - 1], citation, analysis.proses)) continue;
      yield problemOf(citation, issuer, fullSymbol, body, analysis.text);
    }
  },
});

const term = /\d+$/u;

/** The body that the symbol means where the issuer in words is surely another one; null where they agree or either is unknown. */
function contradicted(citation: Citation): IssuerCode | null {
  if (citation.issuer === null || citation.symbol === null || citation.shared.issuer) return null;
  const named = codesNamed(citation.issuer);
  const groups = issuerGroups(citation).map((group) => group.replace(term, "").replaceAll("&", ""));
  const body = issuerCodes.get(groups[0] ?? "");
  if (named.length === 0 || body === undefined) return null;
  const meant = groups.flatMap((group) => [group, issuerCodes.get(group)?.successor ?? group]);
  return named.some((code) => meant.includes(code)) ? null : body;
}

const listBorder = /^[\s,;]*(?:(?:và|cùng)\s+)?(?:các\s+)?$/u;

/** "Nghị quyết số A/NQ-CP, Quyết định số B/QĐ-TTg của Chính phủ": the issuer may be meant for the first alone. */
function isSharedBackwards(previous: Citation | undefined, citation: Citation, proses: readonly Prose[]): boolean {
  if (previous === undefined || previous.prose !== citation.prose || previous.parts.issuer !== null) return false;
  // A law by its name alone has no issuer to share.
  if (previous.symbol === null) return false;
  const between = proses[citation.prose]?.text.slice(previous.proseSpan.end, citation.proseSpan.start) ?? "";
  return (
    listBorder.test(between) && contradicted({ ...previous, issuer: citation.issuer, shared: citation.shared }) === null
  );
}

function problemOf(citation: Citation, issuer: Span, symbol: Span, body: IssuerCode, text: string): Problem<Id> {
  const printed = printedWords(text, issuer);
  const data = { issuer: printed, symbol: printedWords(text, symbol), code: body.code, title: body.title };
  return {
    messageId: "contradiction",
    span: issuer,
    data,
    suggestions: suggestionsOf(citation, issuer, printed, body),
  };
}

const minister = /^Bộ\s+trưởng\s+(?=Bộ\s)/u;
const ministry = /^Bộ\s/u;

/** The name of a central body is known in full; that of a local one is for the author to tell. */
function suggestionsOf({ issuer }: Citation, span: Span, printed: string, body: IssuerCode): readonly Suggestion<Id>[] {
  if (!body.central || body.code === "TW" || issuer === null || printed.normalize("NFC") !== issuer) return [];
  const office = ministry.test(body.title) ? (minister.exec(issuer)?.[0] ?? "") : "";
  const name = office + body.title;
  const words = issuer === issuer.toUpperCase() ? name.toUpperCase() : name;
  return [{ messageId: "writeIssuer", data: { words }, edits: [{ span, text: words }] }];
}
