import type { Analysis } from "./analysis.ts";
import { identify } from "./citation/canonical.ts";
import type { Citation } from "./citation/citation.ts";
import { parseCitations } from "./citation/parse-citations.ts";
import { buildDocument } from "./document/build.ts";
import type { AdministrativeDocument } from "./document/document.ts";
import { findDirectives } from "./markdown/directives.ts";
import { parseMarkdown } from "./markdown/parse.ts";
import { toProse } from "./markdown/prose.ts";

/**
 * Reads a draft: Markdown → prose → citations → document. The stages in order; each derives from those before it alone.
 * Total: any string gives an analysis, and bad input gives less, never an exception. Offsets are UTF-16 units in `text`.
 */
export function analyze(text: string): Analysis {
  const root = parseMarkdown(text);
  const proses = toProse(root, text);
  const cited = parseCitations(proses);
  const document = buildDocument(text, proses, cited);
  const citations = identify(
    cited.map((citation) => withSelf(citation, document)),
    document.unit,
  );
  return Object.freeze({ text, proses, citations, document, directives: findDirectives(root, text) });
}

/** "Kế hoạch này" is the draft itself only in a Kế hoạch; in a Công văn it points back at a document named before. */
function withSelf(citation: Citation, document: AdministrativeDocument): Citation {
  const own = document.header.type?.value;
  if (citation.kind !== "self" || own === undefined || citation.type === own || citation.type === "Văn bản")
    return citation;
  return { ...citation, kind: "backward" };
}
