import { documentTypes, economyDepartment, fixedNames, issuerCodes } from "@cchc/core";
import type { Lead } from "../lead.ts";
import { say } from "../say.ts";
import { searchKey } from "../search-key.ts";
import type { DraftView } from "../view.ts";
import type { CompletionItem } from "./completion-item.ts";

const MOST_NAMES = 30;
const LONGEST = 8;
const lastWords = /(?:[\p{L}\p{N}]+[\s,-]*){0,8}$/u;
const wordStarts = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/gu;
const capitalFirst = /^\p{Lu}/u;

/** A name that can be completed. */
interface Name {
  readonly insert: string;
  readonly kind: "organization" | "type";
  readonly key: string;
}

/**
 * Bodies and types of document whose name begins with the last words before the cursor, in their official capitals: bodies of the own
 * unit and those that the draft names first, then ministries and departments that exist on the draft's date. The words typed have at
 * least two letters and a capital first; diacritics do not count.
 */
export function nameCompletion(view: DraftView, lead: Lead): readonly CompletionItem[] {
  const tail = lastWords.exec(lead.text)?.[0] ?? "";
  const starts = [...tail.matchAll(wordStarts)].map(({ index }) => tail.slice(index)).slice(-LONGEST);
  const names = namesFor(view);
  for (const typed of starts) {
    const key = searchKey(typed);
    if (key.length < 2 || !capitalFirst.test(typed) || isWithinName(tail, typed)) continue;
    const found = names.filter((name) => name.key.startsWith(key) && name.insert !== typed.trim());
    if (found.length > 0) return found.slice(0, MOST_NAMES).map((name) => toItem(view, lead, typed, name));
  }
  return [];
}

/** "Thành" of "Long Thành" begins no name: the word before it has a capital, too. */
function isWithinName(tail: string, typed: string): boolean {
  return !typed.includes(" ") && lastWord.test(tail.slice(0, tail.length - typed.length));
}
const lastWord = /(?<![\p{L}\p{N}])\p{Lu}\p{L}*[\s-]+$/u;

function toItem(view: DraftView, lead: Lead, typed: string, { insert, kind, key }: Name): CompletionItem {
  const detail =
    kind === "type" ? { vi: "loại văn bản", en: "type of document" } : { vi: "cơ quan, tổ chức", en: "organisation" };
  return {
    label: insert,
    kind,
    detail: say(view, detail),
    insert: kind === "type" ? `${insert} số ` : insert,
    isSnippet: false,
    replace: lead.spanOf(typed.length),
    filter: `${typed} ${key}`,
    key: null,
  };
}

function namesFor(view: DraftView): readonly Name[] {
  const { document } = view.analysis;
  const bodies = [...ownBodies(view), ...document.organizations.map(({ name }) => name), ...presentBodies(dayOf(view))];
  const types = documentTypes.filter(({ stateCodes, partyCodes }) => stateCodes.length + partyCodes.length > 0);
  return [
    ...[...new Set(bodies)].map((insert): Name => ({ insert, kind: "organization", key: searchKey(insert) })),
    ...types.flatMap(({ name }): Name[] =>
      name === "Văn bản" ? [] : [{ insert: name, kind: "type", key: searchKey(name) }],
    ),
  ];
}

function dayOf({ analysis, today }: DraftView): string {
  return analysis.document.header.date?.value.iso ?? today;
}

/** Bodies of the own unit with its name, and of a commune its department for the economy. */
function ownBodies(view: DraftView): readonly string[] {
  const { unit } = view.analysis.document;
  if (unit === null) return [];
  const place = `${unit.level} ${unit.name}`;
  const isCommune = unit.level === "xã" || unit.level === "phường" || unit.level === "đặc khu";
  const isUrban =
    unit.level === "phường" || economyDepartment.urbanZones.some((zone) => searchKey(zone) === searchKey(unit.name));
  const department = isUrban ? economyDepartment.urban : economyDepartment.rural;
  return [
    ...["Ủy ban nhân dân", "Hội đồng nhân dân", "Đảng ủy", "Văn phòng HĐND và UBND", "UBND", "HĐND"].map(
      (body) => `${body} ${place}`,
    ),
    ...(isCommune && dayOf(view) >= economyDepartment.since ? [department] : []),
  ];
}

/** Names that no norm has ended before the day. */
function presentBodies(day: string): readonly string[] {
  const ended = new Set(
    [...issuerCodes.values()].flatMap(({ title, until }) => (until !== null && until < day ? [title] : [])),
  );
  const central = [...issuerCodes.values()].flatMap(({ title, central: isCentral }) => (isCentral ? [title] : []));
  return [...fixedNames, ...central].filter((name) => !ended.has(name) && !name.startsWith("Phòng Kinh tế"));
}
