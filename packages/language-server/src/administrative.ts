import type { Analysis } from "@cchc/core";
import type { Enable } from "./protocol.ts";

const FRONT_MATTER = /^---[ \t]*\r?\n(?<lines>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const CHOICE = /^cchc[ \t]*:[ \t]*(?<choice>true|false)[ \t]*(?:#.*)?$/m;
/** As many documents cited by number and symbol as no page on another subject happens to cite. */
const CITED = 2;

/** Whether a Markdown file is checked: its front matter decides (`cchc: true`), then the setting, then how it reads. */
export function isChecked(analysis: Analysis, enable: Enable): boolean {
  const chosen = chosenInFrontMatter(analysis.text);
  if (chosen !== null) return chosen;
  if (enable !== "auto") return enable === "always";
  return isAdministrativeDraft(analysis);
}

function chosenInFrontMatter(text: string): boolean | null {
  const lines = FRONT_MATTER.exec(text)?.groups?.["lines"];
  const choice = lines === undefined ? undefined : CHOICE.exec(lines)?.groups?.["choice"];
  return choice === undefined ? null : choice === "true";
}

/**
 * Whether a text reads like an administrative document, finished or begun: one part of its form that nothing else has (quốc hiệu,
 * số ký hiệu, căn cứ, nơi nhận, a signing line), its type with a document cited, or several documents cited by number and symbol.
 */
function isAdministrativeDraft({ document, citations }: Analysis): boolean {
  const { header, closing, legalBases } = document;
  if (header.nationalTitle ?? header.motto ?? header.number ?? closing.recipientsHeading) return true;
  if (legalBases.length > 0 || closing.archiveLine !== null) return true;
  const cited = new Set(citations.flatMap(({ number, symbol }) => (number && symbol ? [`${number}/${symbol}`] : [])));
  return cited.size >= (header.type === null ? CITED : 1);
}
