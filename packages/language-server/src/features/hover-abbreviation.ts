import { introductionsOf, knownAbbreviations, slice } from "@cchc/core";
import { wordAt } from "../at.ts";
import type { Hover } from "../results.ts";
import { literal, say } from "../say.ts";
import type { DraftView } from "../view.ts";

const capitals = /^\p{Lu}[\p{Lu}g]+$/u;

/** What the abbreviation at an offset stands for: as the draft introduces it, else as everybody knows it. */
export function abbreviationHover(view: DraftView, offset: number): Hover | null {
  const span = wordAt(view.analysis.text, offset);
  const words = slice(view.analysis.text, span).normalize("NFC");
  if (!capitals.test(words)) return null;
  const introduced = introductionsOf(view.analysis).get(words)?.meaning ?? null;
  const known = knownAbbreviations.get(words) ?? null;
  if (introduced === null && known === null) return null;
  const line = `**${words}**: ${literal(introduced ?? known ?? "")}`;
  const source =
    introduced === null
      ? null
      : say(view, { vi: "Dự thảo giải thích từ viết tắt này.", en: "Introduced in this draft." });
  return { span, markdown: [line, source].filter((part) => part !== null).join("\n\n") };
}
