import type { AdministrativeDocument, Citation, Corpus, Division, Draft, Register, Resolution } from "@cchc/core";
import { resolve } from "@cchc/core";

/** The analysis of a draft in the shape of `inspect --format json`; null where the draft does not say, or leaves a blank. */
export function inspectDraft(draft: Draft, corpus: Corpus, registers: readonly Register[] = []): object {
  const { citations, document } = draft.analysis;
  return {
    filePath: draft.path,
    document: documentOf(document),
    citations: citations.map((citation) => citationOf(citation, resolve(citation, draft, corpus, registers))),
    divisions: document.divisions.map(divisionOf),
    units: document.units.map(({ level, name, span }) => ({ level, name, start: span.start, end: span.end })),
    organizations: document.organizations.map(({ name, span }) => ({ name, start: span.start, end: span.end })),
  };
}

function documentOf({ header, unit }: AdministrativeDocument): object {
  const date = header.date?.value;
  return {
    type: header.type?.value ?? null,
    number: header.number?.value.number || null,
    symbol: header.number?.value.symbol || null,
    issuer: header.issuer?.value ?? null,
    place: header.place?.value ?? null,
    date: date ? { day: date.day, month: date.month, year: date.year } : null,
    abstract: header.abstract?.value ?? null,
    unit: unit && { level: unit.level, name: unit.name, province: unit.province },
  };
}

function citationOf(citation: Citation, resolution: Resolution): object {
  return {
    kind: citation.kind,
    start: citation.span.start,
    end: citation.span.end,
    text: citation.text,
    type: citation.type,
    number: citation.number || null,
    year: citation.year,
    symbol: citation.symbol,
    date: citation.date?.iso ?? null,
    issuer: citation.issuer,
    title: citation.title,
    provision: provisionOf(citation),
    id: citation.id,
    resolution,
  };
}

/** Same order of keys, whatever the order in which the parser met them. */
function provisionOf({ provision }: Citation): object | null {
  if (!provision) return null;
  const { point, clause, article, subsection, section, chapter, part, appendix } = provision;
  const all = { point, clause, article, subsection, section, chapter, part, appendix };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function divisionOf({ level, number, title, span, children }: Division): object {
  return { level, number, title, start: span.start, end: span.end, children: children.map(divisionOf) };
}
