import { issuerEnd } from "../citation/issuer.ts";
import { organizationHeads } from "../data/organization-heads.ts";
import type { Prose } from "../markdown/prose-types.ts";
import type { OrganizationMention } from "./document.ts";
import { oneLine } from "./passage.ts";

const HEAD = new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${organizationHeads.join("|")})(?![\\p{L}/-])`, "gu");
const space = /\s/u;
const trailing = /[\s,;:.-]+$/u;
/** A tab parts the cells of a table that lost its lines. */
const cellEnd = /\t.*$/su;

/** The bodies and departments named in running text, in order; names as far as they are sure. */
export function findOrganizations(proses: readonly Prose[]): readonly OrganizationMention[] {
  return proses.flatMap(organizationsIn);
}

function organizationsIn(prose: Prose): readonly OrganizationMention[] {
  const mentions: OrganizationMention[] = [];
  let done = 0;
  for (const match of prose.text.matchAll(HEAD)) {
    if (match.index < done) continue;
    const words = prose.text
      .slice(match.index, Math.max(issuerEnd(prose.text, match.index), match.index))
      .replace(cellEnd, "")
      .replace(trailing, "");
    if (words.length <= match[0].length && !standsAlone(match[0])) continue;
    done = match.index + words.length;
    mentions.push({ name: oneLine(words), span: prose.map.toSourceSpan(match.index, done) });
  }
  return mentions;
}

/** "Chính phủ", "Quốc hội" are whole names; "Phòng", "Sở" alone are not. */
function standsAlone(head: string): boolean {
  return space.test(head);
}
