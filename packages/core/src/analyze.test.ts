import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Analysis } from "./analysis.ts";
import { analyze } from "./analyze.ts";
import type { Citation, CitationParts } from "./citation/citation.ts";
import { parseDate, parseYear } from "./citation/date.ts";
import { parseProvision } from "./citation/provision.ts";
import { parseSymbol } from "./citation/symbol.ts";
import { canonicalSymbol } from "./citation/symbol-spelling.ts";
import { documentTypeOf, typeAbbreviations } from "./data/document-types.ts";
import { anyCitedDraft } from "./testing/any-cited-draft.ts";
import { anyCodeUnit, anyText } from "./testing/any-draft.ts";
import type { VariantName } from "./testing/variants.ts";
import { foldWords, variants } from "./testing/variants.ts";
import type { Span } from "./text/span.ts";
import { slice } from "./text/span.ts";

/** The markup of the generated drafts taken out. */
const plain = (text: string): string => foldWords(text.replaceAll(/\]\(#\)|[*[]/g, ""));

function isSpan(value: object): value is Span {
  return Object.keys(value).join() === "start,end";
}

/** Every span within a value, however deep. */
function spansIn(value: unknown): readonly Span[] {
  if (typeof value !== "object" || value === null) return [];
  return isSpan(value) ? [value] : Object.values(value).flatMap(spansIn);
}

/** All that is known of a draft but where it stands. */
function factsOf({ citations, document }: Analysis): string {
  const withoutSpans = (_: string, value: unknown): unknown =>
    typeof value === "object" && value !== null && isSpan(value) ? "somewhere" : value;
  const words = citations.map((citation) => ({ ...citation, text: foldWords(citation.text), proseSpan: null }));
  return JSON.stringify({ words, document }, withoutSpans, 1);
}

/** What the words of each part must say. */
const readBack: Readonly<Record<keyof CitationParts, (words: string, citation: Citation) => void>> = {
  type: (words, { type }) => expect(documentTypeOf(words)?.name ?? typeAbbreviations.get(words)).toBe(type),
  number: (words, { number }) => expect(words).toBe(number),
  year: (words, { year }) => expect(Number(words)).toBe(year),
  symbol: (words, { symbol, style }) => expect(canonicalSymbol(words, style ?? "state")).toBe(symbol),
  fullSymbol: (words, { symbol, style }) => {
    const tail = parseSymbol(`1${words.slice(words.search(/[^\d.…]/u))}`, 0);
    expect([tail?.symbol, tail?.style]).toEqual([symbol, style]);
  },
  date: (words, { date }) => expect((parseDate(words, 0) ?? parseYear(words, 0))?.date).toEqual(date),
  issuer: (words, { issuer }) => expect(words).toBe(issuer),
  title: (words, { title }) => expect(words).toBe(title),
  provision: (words, { provision }) => expect(parseProvision(words, 0)?.level).toBe(Object.keys(provision ?? {})[0]),
};

describe("analyze", () => {
  it("gives spans whose words are those of the citation, and parts whose words say what its fields say", () => {
    fc.assert(
      fc.property(anyCitedDraft, fc.constantFrom(...variants), (draft, { write }) => {
        const { text, citations, proses } = analyze(write(draft));
        const words = citations.map((citation) => citation.text);
        expect(citations.map(({ span }) => plain(slice(text, span)))).toEqual(words.map(plain));
        expect(citations.map(({ prose, proseSpan }) => slice(proses[prose]?.text ?? "", proseSpan))).toEqual(words);
        for (const citation of citations) {
          for (const [name, span] of Object.entries(citation.parts)) {
            if (span !== null) readBack[name as keyof CitationParts](plain(slice(text, span)), citation);
          }
        }
      }),
      { numRuns: 30, seed: 20 },
    );
  });

  it.each<VariantName>(["NFD", "CRLF", "quoted"])("finds the same in a draft written otherwise: %s", (name) => {
    const variant = variants.find((candidate) => candidate.name === name);
    fc.assert(
      fc.property(anyCitedDraft, (draft) => {
        expect(factsOf(analyze(variant?.write(draft) ?? ""))).toBe(factsOf(analyze(draft)));
      }),
      { numRuns: 20, seed: 20 },
    );
  });

  it("gives the same for the same text, whatever was read between", () => {
    fc.assert(
      fc.property(anyCitedDraft, anyCitedDraft, (one, other) => {
        const first = factsOf(analyze(one));
        analyze(other);
        expect(factsOf(analyze(one))).toBe(first);
      }),
      { numRuns: 12, seed: 20 },
    );
  });

  it("reads any text, and keeps every span within it", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: anyCodeUnit, maxLength: 200 })), (text) => {
        const analysis = analyze(text);
        expect(analysis.text).toBe(text);
        const facts = [
          analysis.citations.map((citation) => ({ ...citation, proseSpan: null })),
          analysis.document.header,
        ];
        const outside = spansIn(facts).filter(({ start, end }) => !(0 <= start && start <= end && end <= text.length));
        expect(outside).toEqual([]);
      }),
      { numRuns: 80, seed: 20 },
    );
  });

  it.each<[sentence: string, text: string]>([
    ["nothing", ""],
    ["a lone surrogate", "\ud800"],
    ["the null character", "Quyết định số \u0000 1/QĐ-UBND"],
    ["a byte order mark", "\ufeffQuyết định số 1/QĐ-UBND"],
    ["deep block quotes", `${">".repeat(400)} a`],
    ["deep lists", Array.from({ length: 60 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n")],
    ["deep emphasis", `${"**_".repeat(300)}a${"_**".repeat(300)}`],
    ["brackets that nothing closes", "[(“".repeat(500)],
    ["one long word", "A".repeat(20_000)],
    ["one long blank", `số ${".".repeat(20_000)} ngày ${" .".repeat(10_000)}`],
  ])("reads %s without an exception", (_, text) => {
    expect(() => analyze(text)).not.toThrow();
  });

  it.each<[sentence: string, text: string]>([
    ["brackets that open", "(".repeat(3000)],
    ["the word “số” again and again", "số ".repeat(2000)],
    ["a number that goes on and on", "1.".repeat(3000)],
    ["deep block quotes", `${"> ".repeat(300)}a`],
    ["lone surrogates", "\ud800".repeat(3000)],
    ["null characters", "\0".repeat(3000)],
    ["line ends of every kind", "a\r\nb\rc\n\r\n\rd\n".repeat(200)],
    ["a table of very many columns", `${"| a ".repeat(800)}|\n${"|---".repeat(800)}|`],
    ["very many emphases", "**a** ".repeat(600)],
  ])("finds the citation that stands after %s", (_, text) => {
    const { citations } = analyze(`${text}\n\nTheo Quyết định số 5/QĐ-UBND ngày 01/02/2026.`);
    expect(citations.map((citation) => citation.text)).toEqual(["Quyết định số 5/QĐ-UBND ngày 01/02/2026"]);
  });

  it("finds every one of very many citations on one line", () => {
    const numbers = Array.from({ length: 1000 }, (_, at) => String(at + 10));
    const { citations } = analyze(numbers.map((number) => `Quyết định số ${number}/QĐ-UBND`).join(", "));
    expect(citations.map(({ number }) => number)).toEqual(numbers);
  });

  it.each<[sentence: string, type: string, kind: string]>([
    ["is the draft itself in a draft of that type", "KẾ HOẠCH", "self"],
    ["points back in a draft of another type", "BÁO CÁO", "backward"],
  ])("knows that “Kế hoạch này” %s", (_, type, kind) => {
    const { citations } = analyze(`**${type}**\n**Trồng cây năm 2026**\n\nGiao các đơn vị thực hiện Kế hoạch này.`);
    expect(citations.map((citation) => [citation.text, citation.kind])).toEqual([["Kế hoạch này", kind]]);
  });

  it("knows by the draft's own unit which province is meant", () => {
    const { citations, document } = analyze(
      [
        "ỦY BAN NHÂN DÂN\nTỈNH GIA LAI\n\nSố: 7/KH-UBND\n\nGia Lai, ngày 05 tháng 3 năm 2026",
        "**KẾ HOẠCH**\n**Trồng cây năm 2026**",
        "Thực hiện Quyết định số 12/QĐ-UBND ngày 02/02/2026 của UBND tỉnh, theo Quyết định số 12/QĐ-UBND.",
      ].join("\n\n"),
    );
    expect(document.unit?.name).toBe("Gia Lai");
    expect(citations.map(({ id }) => id)).toEqual(Array(2).fill("12/QĐ-UBND@2026 UBND|tỉnh gia lai"));
  });

  it("is frozen", () => {
    const analysis = analyze("Quyết định số 1/QĐ-UBND");
    expect(Object.isFrozen(analysis)).toBe(true);
    expect(() => Object.assign(analysis, { text: "" })).toThrow(TypeError);
  });
});
