import { canonicalId } from "./citation/canonical.ts";
import type { Citation } from "./citation/citation.ts";
import type { Corpus, Draft } from "./corpus.ts";
import { derive } from "./corpus.ts";
import type { AdministrativeDocument } from "./document/document.ts";
import type { Register } from "./register.ts";
import { findInRegister } from "./register.ts";

/**
 * Where the cited document is:
 * - `here`: it is the draft itself;
 * - `corpus`: it is one other draft of the run;
 * - `register`: it is one document of the registers given;
 * - `outside`: it is known which document is meant, and no draft of the run is it;
 * - `ambiguous`: it cannot be told which document is meant, or several drafts claim to be it;
 * - `missing`: it ought to be in the run and is not.
 */
export type Resolution = "here" | "corpus" | "register" | "outside" | "ambiguous" | "missing";

/** Finds the document that `draft` cites. In doubt `ambiguous`, about which rules say nothing. */
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
  const issued = derive(corpus, draftsById).get(citation.id) ?? [];
  if (issued.length > 1) return "ambiguous";
  if (issued.length === 0) return "outside";
  return issued[0] === draft ? "here" : "corpus";
}

function draftsById(corpus: Corpus): ReadonlyMap<string, readonly Draft[]> {
  const drafts = new Map<string, Draft[]>();
  for (const draft of corpus.drafts) {
    const id = ownId(draft.analysis.document);
    if (id !== null) drafts.set(id, [...(drafts.get(id) ?? []), draft]);
  }
  return drafts;
}

/** The identity under which other documents would cite this one; null while its number is blank or its issuer unknown. */
export function ownId({ header, unit }: AdministrativeDocument): string | null {
  if (header.number === null) return null;
  const { number, year, symbol, style } = header.number.value;
  const issuer = unit && `${unit.level} ${unit.name}`;
  return canonicalId({ number, year, symbol, style, issuer, date: header.date?.value ?? null }, unit);
}
