import type { Citation } from "../citation/citation.ts";
import type { Prose } from "../markdown/prose-types.ts";
import { overlaps } from "../text/span.ts";
import { buildAppendices, findAppendices } from "./appendices.ts";
import { buildDivisions } from "./body.ts";
import type { BodyPassage } from "./body-passages.ts";
import { bodyPassages } from "./body-passages.ts";
import { buildClosing } from "./closing.ts";
import type { AdministrativeDocument, Header, UnitMention } from "./document.ts";
import { buildHeader } from "./header.ts";
import { buildLegalBases } from "./legal-bases.ts";
import { findOrganizations } from "./organizations.ts";
import { findOwnUnit } from "./own-unit.ts";
import type { Passage, Position } from "./passage.ts";
import { beginsBefore, positionOf } from "./passage.ts";
import type { ProseFacts } from "./prose-facts.ts";
import { proseFacts } from "./prose-facts.ts";
import { findUnits } from "./units.ts";

/**
 * The document as a văn thư reads it, from its proses (in order, `index` = place in the array) and citations.
 * `text` is the source that the spans refer to, `facts` are what was read of each Prose by itself. Total: whatever is not there is
 * null or empty.
 */
export function buildDocument(
  text: string,
  proses: readonly Prose[],
  citations: readonly Citation[],
  facts: readonly ProseFacts[] = proses.map(proseFacts),
): AdministrativeDocument {
  const lines = linesOf(facts);
  const { header, content } = buildHeader(proses, lines);
  const { closing, start, end } = buildClosing(lines, content);
  const from = lines.findIndex((line) => !beginsBefore(line, content));
  const annex = findAppendices(lines, end, start < lines.length, from < 0 ? lines.length : from);
  const after: Position = { prose: proses.length, offset: 0 };
  const borders = {
    content,
    closing: positionAt(lines, Math.min(start, annex), after),
    appendix: positionAt(lines, annex, after),
  };
  const passages = bodyPassages(text, facts, Object.values(borders));
  const body = between(passages, borders.content, borders.closing);
  const units = findUnits(
    proses,
    facts.map(({ levelWords }) => levelWords),
  );
  return {
    header,
    legalBases: buildLegalBases(body, citations),
    divisions: [
      ...buildDivisions(body, "body"),
      ...buildDivisions(between(passages, borders.appendix, after), "appendix"),
    ],
    closing,
    appendices: buildAppendices(lines, annex),
    units,
    organizations: findOrganizations(
      proses,
      units,
      facts.map(({ heads }) => heads),
    ),
    unit: findOwnUnit({ header, units, title: titleUnits(header, units), acting: actingUnits(units, body) }),
    bounds: { content: content.prose, closing: borders.closing.prose, appendix: borders.appendix.prose },
  };
}

function linesOf(facts: readonly ProseFacts[]): readonly Passage[] {
  const all: Passage[] = [];
  for (const { lines } of facts) for (const line of lines) all.push(line);
  return all;
}

function positionAt(lines: readonly Passage[], index: number, after: Position): Position {
  const line = lines[index];
  return line === undefined ? after : positionOf(line);
}

function between(passages: readonly BodyPassage[], from: Position, to: Position): readonly BodyPassage[] {
  return passages.filter(({ part }) => !beginsBefore(part, from) && beginsBefore(part, to));
}

function titleUnits(header: Header, units: readonly UnitMention[]): readonly UnitMention[] {
  const abstract = header.abstract?.span;
  return abstract === undefined ? [] : units.filter(({ span }) => overlaps(span, abstract));
}

/** Mentions in the opening paragraphs that name who acts: "…; UBND xã X ban hành", "Ủy ban nhân dân xã X yêu cầu". */
function actingUnits(units: readonly UnitMention[], body: readonly BodyPassage[]): readonly UnitMention[] {
  const head = body.slice(0, HEAD_PASSAGES).map(({ part }) => part);
  const last = head.at(-1)?.prose.index ?? -1;
  return units.filter(({ prose, proseSpan }) => {
    if (prose > last) return false;
    const part = head.find(
      (found) => found.prose.index === prose && found.start <= proseSpan.start && proseSpan.end <= found.end,
    );
    if (part === undefined) return false;
    const before = proseSpan.start - part.start;
    return ACTING.test(part.text.slice(Math.max(0, before - LONGEST_ACTING), before));
  });
}
const HEAD_PASSAGES = 20;
const LONGEST_ACTING = 120;
const ACTING =
  /(?:^|[;,.]\s)(?:UBND|HĐND|[ỦU][ỷy]\s+ban\s+nhân\s+dân|Hội\s+đồng\s+nhân\s+dân|Đảng\s+[ủu][ỷy]|(?:Ban\s+Thường\s+trực\s+)?[ỦU][ỷy]\s+ban\s+(?:MTTQ|Mặt\s+trận\s+Tổ\s+quốc)\s+Việt\s+Nam)\s+$/u;
