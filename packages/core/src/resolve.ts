import type { Citation } from "./citation/citation.ts";
import type { Corpus, Draft } from "./corpus.ts";
import { derive } from "./corpus.ts";
import type { Said } from "./draft-facts.ts";
import type { Register } from "./register.ts";
import { findInRegister } from "./register.ts";

/**
 * Where the cited document is:
 * - `here`: it is the draft itself;
 * - `corpus`: it is one other draft of the run;
 * - `register`: it is one document of the registers given;
 * - `outside`: it is known which document is meant, and no draft of the run is it;
 * - `ambiguous`: it cannot be told which document is meant, or several drafts claim to be it;
 * - `missing`: it ought to be in the run and is not; never said today, for nothing tells that a folder or register is complete.
 */
export type Resolution = "here" | "corpus" | "register" | "outside" | "ambiguous" | "missing";

/**
 * Finds the document that `draft` cites. In doubt `ambiguous`, about which rules say nothing.
 *
 * @example
 * ```ts
 * const draft = { path: "a.md", analysis: analyze("Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.") };
 * const corpus = buildCorpus([factsOf(draft.analysis, draft.path)]);
 * resolve(draft.analysis.citations[0], draft, corpus, [await loadNationalRegister()]); // => "register"
 * ```
 */
export function resolve(
  citation: Citation,
  draft: Draft,
  corpus: Corpus,
  registers: readonly Register[] = [],
): Resolution {
  if (citation.kind === "self") return "here";
  const resolution = resolveInCorpus(citation, draft, corpus);
  return resolution === "outside" && isRegistered(citation, draft, registers) ? "register" : resolution;
}

function isRegistered(citation: Citation, draft: Draft, registers: readonly Register[]): boolean {
  const matches = findInRegister(registers, citation, draft.analysis.document.unit);
  return matches.filter(({ sure }) => sure).length === 1;
}

function resolveInCorpus(citation: Citation, draft: Draft, corpus: Corpus): Resolution {
  // A law cited by name is one in the country (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm b asks for no number).
  if (citation.id === null) return citation.kind === "full" && citation.number === null ? "outside" : "ambiguous";
  return whereOf(derive(corpus, "documents", citation.id, onlyOne), draft);
}

function onlyOne(said: readonly Said<null>[]): Said<null> | undefined {
  return said[0];
}

function whereOf(issued: Said<null> | undefined, draft: Draft): Resolution {
  if (issued === undefined) return "outside";
  if (issued.drafts > 1) return "ambiguous";
  return issued.first[0]?.place.path === draft.path ? "here" : "corpus";
}
