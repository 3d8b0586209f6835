import type { IToken } from "chevrotain";
import { documentTypeOf } from "../data/document-types.ts";
import type { Prose } from "../markdown/prose-types.ts";
import type { Span } from "../text/span.ts";
import type { Citation, CitationKind, CitationParts, CitedDate, Deviation } from "./citation.ts";
import type { parseProvision } from "./provision.ts";
import { toProvision } from "./provision.ts";
import type { RawCitation, RawReference } from "./raw.ts";
import type { ParsedSymbol } from "./symbol.ts";
import { titleRange } from "./title.ts";
import type { DatePayload, TypePayload } from "./tokens.ts";

export type Range = readonly [start: number, end: number];

/** One cited document: a reference of the grammar with what it shares with its list. Ranges are offsets in the prose. */
export interface Item {
  readonly raw: RawCitation;
  readonly reference: RawReference;
  readonly first: boolean;
  readonly type: TypePayload | null;
  readonly range: Range;
  readonly date: IToken | null;
  readonly issuer: IToken | null;
  readonly shared: { readonly type: boolean; readonly date: boolean; readonly issuer: boolean };
}

const none: RawReference = { so: [], symbol: null, number: null, lawName: null, date: null, issuer: null };

export function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}

/** The cited documents of one raw citation, one item each; read backwards, since what they share stands after them. */
export function toItems(raw: RawCitation): readonly Item[] {
  const references = raw.references.length > 0 ? raw.references : [none];
  const date = sharedDate(references);
  const items: Item[] = [];
  let issuer: IToken | null = null;
  for (let index = references.length - 1; index >= 0; index -= 1) {
    const reference = references[index] ?? none;
    items.push(toItem(raw, reference, { first: index === 0, date, issuer }));
    issuer = reference.issuer ?? issuer;
  }
  return items.reverse();
}

/** The place of a reference in its list: whether it begins it, and the date and issuer that stand after it. */
interface Place {
  readonly first: boolean;
  readonly date: IToken | null;
  readonly issuer: IToken | null;
}

function toItem(raw: RawCitation, reference: RawReference, { first, ...after }: Place): Item {
  const date = reference.date ?? after.date;
  const issuer = reference.issuer ?? raw.leadingIssuer ?? after.issuer;
  return {
    raw,
    reference,
    first,
    type: (raw.type?.payload as TypePayload | undefined) ?? null,
    range: itemRange(raw, reference, first),
    date,
    issuer,
    shared: {
      type: !first && raw.type !== null,
      date: date !== null && date !== reference.date,
      issuer: issuer !== null && issuer !== reference.issuer && !(first && issuer === raw.leadingIssuer),
    },
  };
}

/** "số A, B và C ngày …": a date after the last number belongs to all, if none of those before has its own. */
function sharedDate(references: readonly RawReference[]): IToken | null {
  const dated = references.findIndex((reference) => reference.date !== null);
  return dated === references.length - 1 ? (references[dated]?.date ?? null) : null;
}

function itemRange(raw: RawCitation, reference: RawReference, first: boolean): Range {
  const { lawName, so, symbol, number, date, issuer } = reference;
  const range: [number, number] = [Number.POSITIVE_INFINITY, 0];
  if (first) {
    for (const { token } of raw.provision) widen(range, token);
    widen(range, raw.type);
    widen(range, raw.back);
    widen(range, raw.leadingIssuer);
  }
  for (const token of so) widen(range, token);
  widen(range, lawName);
  widen(range, symbol);
  widen(range, number);
  widen(range, date);
  widen(range, issuer);
  return range;
}

function widen(range: [number, number], token: IToken | null): void {
  if (token === null) return;
  range[0] = Math.min(range[0], token.startOffset);
  range[1] = Math.max(range[1], endOf(token));
}

/** The abstract of a cited document, or the name of a law; `limit` is where the next sibling citation begins, which no title reaches beyond. */
export function titleOf(item: Item, text: string, limit: number): Range | null {
  return item.reference.lawName !== null ? tokenRange(item.reference.lawName) : titleRange(text, item.range[1], limit);
}

/** Builds the citation value of an item; `title` is its range in the prose. */
export function toCitation(item: Item, prose: Prose, title: Range | null, nested: boolean): Citation {
  const { reference, raw } = item;
  const symbol = (reference.symbol?.payload as ParsedSymbol | undefined) ?? null;
  const toSpan: ToSpan = ([start, end]) => prose.map.toSourceSpan(start, end);
  const steps = item.first
    ? raw.provision.map(({ token, range }) => ({ part: token.payload as ProvisionPayload, range }))
    : [];
  return {
    kind: kindOf(item),
    span: toSpan(item.range),
    text: prose.text.slice(...item.range),
    prose: prose.index,
    proseSpan: { start: item.range[0], end: item.range[1] },
    type: item.type?.name ?? null,
    number: numberOf(item),
    year: symbol?.year ?? bareYear(reference.number),
    symbol: symbol?.symbol ?? null,
    style: symbol?.style ?? null,
    date: dateOf(item.date),
    issuer: item.issuer === null ? null : words(item.issuer.image),
    title: title === null ? null : words(prose.text.slice(...title)),
    provision: steps.length > 0 ? toProvision(steps) : null,
    parts: partsOf(item, symbol, title, toSpan),
    deviations: deviationsOf(item, symbol, toSpan),
    definedAlias: definedAlias(prose.text, title?.[1] ?? item.range[1], item.range[1]),
    nested,
    shared: item.shared,
    id: null,
  };
}

type ToSpan = (range: Range) => Span;

function partsOf(item: Item, symbol: ParsedSymbol | null, title: Range | null, toSpan: ToSpan): CitationParts {
  const { reference, raw, first } = item;
  const span = (range: Range | null): Span | null => (range === null ? null : toSpan(range));
  const inSymbol = (range: Range | null | undefined): Span | null =>
    span(range ? within(reference.symbol, range) : null);
  return {
    type: span(first && raw.type !== null ? tokenRange(raw.type) : null),
    number: numberSpan(item, symbol, toSpan),
    year: inSymbol(symbol?.yearRange),
    symbol: inSymbol(symbol?.symbolRange),
    fullSymbol: span(reference.symbol === null ? null : tokenRange(reference.symbol)),
    date: span(reference.date === null ? null : dateRange(reference.date)),
    issuer: issuerSpan(item, toSpan),
    title: span(title),
    provision: span(first && raw.provision.length > 0 ? provisionRange(raw) : null),
  };
}

type ProvisionPayload = NonNullable<ReturnType<typeof parseProvision>>;

const words = (text: string): string => (untidy.test(text) ? text.replace(/\s+/g, " ") : text).trim();
/** White space other than single spaces. */
const untidy = /[^\S ]| {2}/;
const tokenRange = (token: IToken): Range => [token.startOffset, endOf(token)];
const within = (token: IToken | null, [start, end]: Range): Range => [
  (token?.startOffset ?? 0) + start,
  (token?.startOffset ?? 0) + end,
];

function kindOf({ raw, reference, date, issuer }: Item): CitationKind {
  if (raw.back !== null) return raw.back.tokenType.name === "Self" ? "self" : "backward";
  if (reference.lawName !== null) return "full";
  if (date !== null || issuer !== null) return "full";
  return reference.symbol === null ? "alias" : "short";
}

/** Null without a number; "" where the place was left blank. */
function numberOf({ reference, raw }: Item): string | null {
  if (reference.symbol !== null) return (reference.symbol.payload as ParsedSymbol).number;
  if (reference.number !== null) return reference.number.image.split("/")[0] ?? null;
  return raw.back === null && reference.so.length > 0 ? "" : null;
}

function numberSpan({ reference }: Item, symbol: ParsedSymbol | null, toSpan: ToSpan): Span | null {
  if (symbol !== null) return symbol.number === "" ? null : toSpan(within(reference.symbol, symbol.numberRange));
  if (reference.number === null) return null;
  const digits = reference.number.image.split("/")[0]?.length ?? 0;
  return toSpan([reference.number.startOffset, reference.number.startOffset + digits]);
}

/** 2020 in "Nghị định 30/2020". */
function bareYear(number: IToken | null): number | null {
  const year = number?.image.split("/")[1];
  return year === undefined ? null : Number(year);
}

function issuerSpan({ reference, raw, first }: Item, toSpan: ToSpan): Span | null {
  const token = reference.issuer ?? (first ? raw.leadingIssuer : null);
  return token === null ? null : toSpan(tokenRange(token));
}

function dateOf(token: IToken | null): CitedDate | null {
  return token === null ? null : (token.payload as DatePayload).date;
}

function dateRange(token: IToken): Range {
  const { lead, trail } = token.payload as DatePayload;
  return [token.startOffset + lead, endOf(token) - trail];
}

function provisionRange(raw: RawCitation): Range {
  const range: [number, number] = [Number.POSITIVE_INFINITY, 0];
  for (const { token } of raw.provision) widen(range, token);
  return range;
}

function deviationsOf(item: Item, symbol: ParsedSymbol | null, toSpan: ToSpan): readonly Deviation[] {
  const isPlain = item.raw.doubled.length === 0 && item.reference.so.length < 2;
  if (isPlain && (symbol === null || symbol.deviations.length === 0)) return [];
  return [...symbolDeviations(item.reference.symbol, symbol, toSpan), ...doubledWords(item, toSpan)];
}

function symbolDeviations(token: IToken | null, symbol: ParsedSymbol | null, toSpan: ToSpan): readonly Deviation[] {
  if (token === null || symbol === null) return [];
  return symbol.deviations.map(({ kind, start, end, expected }) => ({
    kind,
    span: toSpan(within(token, [start, end])),
    expected,
  }));
}

/** "Kế hoạch số kế hoạch số 87", "số số 268": the words that stand there once too often. */
function doubledWords({ raw, reference, first }: Item, toSpan: ToSpan): readonly Deviation[] {
  const [type, last] = [
    raw.doubled.find((token) => token.tokenType.name === "Type"),
    reference.so[reference.so.length - 1],
  ];
  if (first && type !== undefined) {
    const end = raw.doubled.length > 1 && last !== undefined ? endOf(last) : endOf(type);
    return [{ kind: "doubled-words", span: toSpan([type.startOffset, end]), expected: "" }];
  }
  const [, second] = reference.so;
  if (second === undefined || last === undefined) return [];
  return [{ kind: "doubled-words", span: toSpan([second.startOffset, endOf(last)]), expected: "" }];
}

const aliasStart = /[\s,(]/;
const aliasPattern =
  /[\s,]*\((?:(?:sau|dưới)\s+đây\s+)?(?:được\s+)?(?:gọi|viết)(?:\s+(?:tắt|chung))?\s+là:?\s*["“]?(?<alias>[^)"”]{2,80}?)["”]?\s*\)/iuy;

/** The short name that the draft introduces after the citation or its title. */
function definedAlias(text: string, ...offsets: readonly number[]): string | null {
  for (const offset of offsets) {
    if (!aliasStart.test(text.charAt(offset))) continue;
    aliasPattern.lastIndex = offset;
    const alias = aliasPattern.exec(text)?.groups?.["alias"];
    if (alias !== undefined) return words(alias);
  }
  return null;
}

/** Whether a type may be cited by a bare number ("Nghị quyết 57"). */
export function takesBareNumber(type: TypePayload): boolean {
  return type.abbreviated || (!type.lowerCase && documentTypeOf(type.name)?.bareNumber === true);
}
