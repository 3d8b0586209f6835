import type { Diagnostic, Edit, RelatedPlace, Span } from "@cchc/core";
import type { CheckedDraft } from "../check-drafts.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Report } from "../report.ts";
import type { PlaceOf } from "./places.ts";
import { placesIn } from "./places.ts";
import { ruleIndexes, SARIF_LEVELS, sarifRules } from "./sarif-rules.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const HOME = "https://www.npmjs.com/package/cchc-lint";
/** Stands for the folder in which the program ran, wherever that was. */
const BASE = "WORKDIR";
/** `[words](target)`, which SARIF would take for a link. */
const LINK = /\[(?=[^\]]*\]\()/g;

interface Where {
  readonly placeOf: PlaceOf;
  readonly texts: ReadonlyMap<string, string>;
  /** Where a draft stands in the list of artifacts, by its path. */
  readonly indexes: ReadonlyMap<string, number>;
}

/** SARIF 2.1.0, one run. It says nothing of when and where: the same findings give the same bytes. */
export function formatSarif({ drafts, language, version }: Report): string {
  const where: Where = {
    placeOf: placesIn(drafts),
    texts: new Map(drafts.map(({ path, text }) => [path, text])),
    indexes: new Map(drafts.map(({ path }, at) => [path, at])),
  };
  const driver = {
    name: "cchc-lint",
    semanticVersion: version,
    informationUri: HOME,
    language,
    rules: sarifRules(language),
  };
  const run = {
    tool: { driver },
    language,
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [BASE]: { description: { text: DESCRIPTIONS[language] } } },
    invocations: [{ executionSuccessful: true }],
    artifacts: drafts.map(({ path }) => ({ ...artifact(path, where, "location"), mimeType: "text/markdown" })),
    results: drafts.flatMap((draft) => results(draft, where)),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

const DESCRIPTIONS = { vi: "Thư mục nơi chạy cchc-lint.", en: "The folder in which cchc-lint ran." };

/** Findings alike in one draft are told apart by their number, so that a viewer follows each through later runs. */
function results({ path, text, diagnostics }: CheckedDraft, where: Where): object[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const mark = fingerprint(diagnostic, text);
    const number = (seen.get(mark) ?? 0) + 1;
    seen.set(mark, number);
    return result(diagnostic, path, `${mark}:${number}`, where);
  });
}

function result(diagnostic: Diagnostic, path: string, mark: string, where: Where): object {
  const { ruleId, level, message, span, related, fix, suggestions } = diagnostic;
  const safe = fix ? [{ message, edits: fix }] : [];
  return {
    ruleId,
    ruleIndex: ruleIndexes.get(ruleId) ?? -1,
    level: SARIF_LEVELS[level],
    message: { text: literal(message) },
    locations: [{ physicalLocation: location(path, span, where) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((each, at) => ({
        id: at + 1,
        physicalLocation: relatedLocation(each, where),
        message: { text: literal(each.message) },
      })),
    }),
    ...(safe.length + suggestions.length > 0 && {
      fixes: [...safe, ...suggestions].map((each) => change(each.message, each.edits, path, where)),
    }),
    partialFingerprints: { "cchc/v1": mark },
  };
}

function change(message: string, edits: readonly Edit[], path: string, where: Where): object {
  const replacements = edits.map(({ span, text }) => ({
    deletedRegion: region(path, span, where),
    insertedContent: { text },
  }));
  return {
    description: { text: literal(message) },
    artifactChanges: [{ ...artifact(path, where, "artifactLocation"), replacements }],
  };
}

function location(path: string, span: Span, where: Where): object {
  const snippet = { text: where.texts.get(path)?.slice(span.start, span.end) ?? "" };
  return { ...artifact(path, where, "artifactLocation"), region: { ...region(path, span, where), snippet } };
}

/** The other draft need not be of the run, and then cannot be quoted. */
function relatedLocation({ path, span, from, to }: RelatedPlace, where: Where): object {
  const text = where.texts.get(path);
  const region = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  const snippet = text === undefined ? {} : { snippet: { text: text.slice(span.start, span.end) } };
  return { ...artifact(path, where, "artifactLocation"), region: { ...region, ...snippet } };
}

function region(path: string, span: Span, { placeOf }: Where): object {
  const { line, column, endLine, endColumn } = placeOf(path, span);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function artifact(path: string, { indexes }: Where, key: string): object {
  const uri = path.split("/").map(encodeURIComponent).join("/");
  const index = indexes.get(path);
  return { [key]: { uri, uriBaseId: BASE, ...(index !== undefined && { index }) } };
}

function literal(message: string): string {
  return message.replace(LINK, "\\[");
}
