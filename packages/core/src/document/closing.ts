import type { Span } from "../text/span.ts";
import { cover } from "../text/span.ts";
import { partColumns } from "./closing-columns.ts";
import type { Closing, Field } from "./document.ts";
import type { Passage, Position } from "./passage.ts";
import { beginsBefore, fieldOf, passage } from "./passage.ts";
import type { Recipients } from "./recipients.ts";
import { isRecipientsHeading, readRecipients } from "./recipients.ts";
import type { Signature } from "./signature.ts";
import { isMarkedLine, isSigningLine, readSignature } from "./signature.ts";

/** The closing with its borders: `start` and `end` are indices into the lines; both are the number of lines where there is none. */
export interface ClosingPart {
  readonly closing: Closing;
  readonly start: number;
  readonly end: number;
}

const END_MARK = /(?<![./])[./]+$/u;
const LONGEST_MARK = 8;
const ABOVE = 12;
const BELOW = 4;

/** Reads the end of the document proper: end mark, signature and recipients, in either order (khoản 6, 7, 9). */
export function buildClosing(lines: readonly Passage[], content: Position): ClosingPart {
  const from = lines.findIndex((line) => !beginsBefore(line, content));
  const found = from < 0 ? nothing : readClosing(lines, from);
  const start = found.start ?? lines.length;
  const last = from >= 0 && start > from ? lines[start - 1] : undefined;
  return { closing: toClosing(last, found.recipients, found.signature), start, end: found.end ?? lines.length };
}

interface Found {
  readonly recipients: Recipients | null;
  readonly signature: Signature | null;
  readonly start: number | null;
  readonly end: number | null;
}

const nothing: Found = { recipients: null, signature: null, start: null, end: null };

function readClosing(lines: readonly Passage[], from: number): Found {
  const heading = lines.findIndex((line, index) => index >= from && isRecipientsHeading(line));
  const { lines: parted, toGiven } = heading < 0 ? { lines, toGiven: same } : partColumns(lines, heading);
  const recipients = heading < 0 ? null : readRecipients(parted, heading);
  const signing = findSignature(parted, from, heading, recipients);
  const signature = signing < 0 ? null : readSignature(parted, signing);
  const starts = [heading, toGiven(signing)].filter((index) => index >= 0);
  if (starts.length === 0) return nothing;
  const end = Math.max(toGiven(recipients?.next ?? 0), toGiven(signature?.next ?? 0));
  return { recipients, signature, start: Math.min(...starts), end };
}

function same(index: number): number {
  return index;
}

/** The signature stands near the recipients; without them only a mark of capacity is sure. */
function findSignature(
  lines: readonly Passage[],
  from: number,
  heading: number,
  recipients: Recipients | null,
): number {
  if (recipients === null) return lines.findIndex((line, index) => index > from && isMarkedLine(line));
  const below = lines.slice(recipients.next, recipients.next + BELOW).findIndex(isSigningLine);
  if (below >= 0) return recipients.next + below;
  const top = Math.max(from, heading - ABOVE);
  const above = lines.slice(top, heading).findIndex(isSigningLine);
  return above < 0 ? -1 : top + above;
}

function toClosing(last: Passage | undefined, recipients: Recipients | null, signature: Signature | null): Closing {
  const signingLines = signature?.lines ?? [];
  const endMark = last === undefined ? null : endMarkOf(last);
  const parts = [recipients?.heading, ...(recipients?.lines ?? []), ...signingLines, signature?.signatory];
  return {
    span: spanOfFields(parts),
    endMark,
    recipientsHeading: recipients?.heading ?? null,
    recipients: recipients?.lines ?? [],
    archiveLine: recipients?.archiveLine ?? null,
    draftingUnit: recipients?.draftingUnit ?? null,
    signingLines,
    signatory: signature?.signatory ?? null,
  };
}

function endMarkOf(line: Passage): Field<string> | null {
  const match = line.prose.cell === null ? END_MARK.exec(line.text.slice(-LONGEST_MARK)) : null;
  return match === null ? null : fieldOf(passage(line.prose, line.end - match[0].length, line.end));
}

function spanOfFields(fields: readonly (Field<string> | null | undefined)[]): Span | null {
  return fields.reduce<Span | null>((span, field) => {
    if (field === null || field === undefined) return span;
    return span === null ? field.span : cover(span, field.span);
  }, null);
}
