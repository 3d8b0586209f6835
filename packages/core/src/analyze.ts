import type { Analysis } from "./analysis.ts";
import { identify } from "./citation/canonical.ts";
import type { Citation } from "./citation/citation.ts";
import { buildDocument } from "./document/build.ts";
import type { AdministrativeDocument } from "./document/document.ts";
import { directivesOf } from "./markdown/read-blocks.ts";
import type { Reading } from "./reading.ts";
import { readDraft } from "./reading.ts";

/** What may be told to `analyze` besides the text. */
export interface AnalyzeOptions {
  /** An analysis of an earlier version of the draft, from which everything that did not change is taken over. */
  readonly previous?: Analysis | null | undefined;
}

/** What the next version of a draft can take over, by analysis. */
const readings = new WeakMap<Analysis, Reading>();

/**
 * Reads a draft: Markdown → prose → citations → document. The stages in order; each derives from those before it alone.
 * Total: any string gives an analysis, and bad input gives less, never an exception. Offsets are UTF-16 units in `text`.
 * With `previous` the cost is that of the blocks that changed; the result equals that of `analyze(text)`, and `previous` stays as it is.
 *
 * @example
 * ```ts
 * const { citations, document } = analyze("Căn cứ Quyết định số 5/QĐ-UBND ngày 01/02/2026 của UBND xã Ka Đô;");
 * citations[0]?.symbol; // => "QĐ-UBND"
 * citations[0]?.date?.iso; // => "2026-02-01"
 * document.units.map(({ level, name }) => `${level} ${name}`); // => ["xã Ka Đô"]
 * ```
 */
export function analyze(text: string, { previous }: AnalyzeOptions = {}): Analysis {
  const reading = readDraft(text, (previous && readings.get(previous)) ?? null);
  const { proses, blocks, facts } = reading;
  const cited = reading.cited.flat();
  const document = buildDocument(text, proses, cited, facts);
  const citations = identify(
    cited.map((citation) => withSelf(citation, document)),
    document.unit,
  );
  const analysis = Object.freeze({ text, proses, citations, document, directives: directivesOf(blocks) });
  readings.set(analysis, reading);
  return analysis;
}

/** "Kế hoạch này" is the draft itself only in a Kế hoạch; in a Công văn it points back at a document named before. */
function withSelf(citation: Citation, document: AdministrativeDocument): Citation {
  const own = document.header.type?.value;
  if (citation.kind !== "self" || own === undefined || citation.type === own || citation.type === "Văn bản")
    return citation;
  return { ...citation, kind: "backward" };
}
