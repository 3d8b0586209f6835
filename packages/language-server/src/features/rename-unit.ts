import type { AdministrativeUnit, Analysis, Edit, Span, UnitMention } from "@cchc/core";
import { slice } from "@cchc/core";
import type { RenamePlace } from "../results.ts";
import { ownPlace, ownUnitMentions } from "../targets.ts";
import type { DraftView } from "../view.ts";
import type { RenameProblem } from "./rename-problems.ts";

/** The own unit at a place that names it, in small letters as in running text. */
export function unitPlaceAt({ analysis }: DraftView, span: Span): RenamePlace | null {
  const { unit } = analysis.document;
  if (unit === null) return null;
  const isPlace = ownPlace(analysis)?.start === span.start;
  return { span, placeholder: isPlace ? unit.name : `${unit.level} ${unit.name}` };
}

const levelWords = /^(?<level>xã|phường|đặc khu|thị trấn|thị xã|huyện|quận|tỉnh|thành phố)\s+/iu;
const unitName = /^\p{Lu}[\p{L}'’]*(?:[\s-]+[\p{L}\p{N}'’]+)*$/u;

/** Edits that call the own unit otherwise in header, place, body and signature; capitals stay where they are. */
export function renameUnit(analysis: Analysis, words: string): readonly Edit[] | RenameProblem {
  const { unit } = analysis.document;
  const printed = levelWords.exec(words);
  const name = words.slice(printed?.[0].length ?? 0);
  if (unit === null || !unitName.test(name)) return "unit";
  const level = printed?.groups?.["level"]?.toLowerCase() ?? unit.level;
  const place = ownPlace(analysis);
  const mentions = ownUnitMentions(analysis).flatMap((mention) =>
    mentionEdits(analysis.text, mention, unit, level, name),
  );
  const all =
    place === null ? mentions : [...mentions, { span: place, text: inCaseOf(slice(analysis.text, place), name) }];
  return all.filter(({ span, text }) => slice(analysis.text, span) !== text);
}

function mentionEdits(
  text: string,
  { levelSpan, nameSpan }: UnitMention,
  unit: AdministrativeUnit,
  level: string,
  name: string,
): readonly Edit[] {
  const named = nameSpan === null ? [] : [{ span: nameSpan, text: inCaseOf(slice(text, nameSpan), name) }];
  if (level === unit.level) return named;
  return [{ span: levelSpan, text: inCaseOf(slice(text, levelSpan), level) }, ...named];
}

const smallLetter = /\p{Ll}/u;
const capitalFirst = /^\p{Lu}/u;

/** "XÃ" and "TIÊN LÃNG" for words in capitals, "Xã" at the head of a sentence. */
function inCaseOf(printed: string, words: string): string {
  if (!smallLetter.test(printed.normalize("NFC"))) return words.toUpperCase();
  return capitalFirst.test(printed) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
