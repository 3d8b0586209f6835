import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Citation } from "@cchc/core";
import { analyze } from "@cchc/core";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "../../../fixtures/citations");

/**
 * A row of `<name>.expected.json`: the fields that the row states are compared, those it leaves out are open.
 * `text` runs from the type word or provision to the last component, without markup and with single spaces.
 */
interface ExpectedCitation {
  readonly kind?: string;
  readonly text?: string;
  readonly type?: string | null;
  readonly number?: string | null;
  readonly year?: number | null;
  readonly symbol?: string | null;
  readonly date?: string | null;
  readonly issuer?: string | null;
  readonly provision?: Readonly<Record<string, string>> | null;
  readonly title?: string | null;
  readonly definedAlias?: string | null;
}

interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly ExpectedCitation[];
}

const fixtures: readonly Fixture[] = readdirSync(folder)
  .filter((file) => file.endsWith(".md"))
  .sort()
  .map((file) => {
    const name = file.slice(0, -".md".length);
    return {
      name,
      text: readFileSync(join(folder, file), "utf8"),
      expected: JSON.parse(readFileSync(join(folder, `${name}.expected.json`), "utf8")) as ExpectedCitation[],
    };
  });

function oneLine(text: string | null): string | null {
  return text === null ? null : text.replace(/\s+/g, " ").trim();
}

function summarise(citation: Citation): Required<ExpectedCitation> {
  return {
    kind: citation.kind,
    text: oneLine(citation.text) ?? "",
    type: citation.type,
    number: citation.number,
    year: citation.year,
    symbol: citation.symbol,
    date: citation.date?.iso ?? null,
    issuer: oneLine(citation.issuer),
    provision: citation.provision === null ? null : { ...citation.provision },
    title: oneLine(citation.title),
    definedAlias: citation.definedAlias,
  };
}

/** Documents known by number, and laws; the draft itself and documents pointed back at only where the fixture lists them. */
function find(fixture: Fixture, text: string): readonly Required<ExpectedCitation>[] {
  const pointers = fixture.expected.some(({ kind }) => kind === "self" || kind === "backward");
  return analyze(text)
    .citations.map(summarise)
    .filter(({ kind, number, type }) =>
      kind === "self" || kind === "backward"
        ? pointers
        : number !== null || /^(Luật|Bộ luật|Pháp lệnh)$/.test(type ?? ""),
    );
}

/** The fields of `found` that `expected` states. */
function stated(
  found: Required<ExpectedCitation> | undefined,
  expected: ExpectedCitation,
): Readonly<Record<string, unknown>> {
  const fields = Object.entries(found ?? {});
  return Object.fromEntries(fields.filter(([field]) => Object.hasOwn(expected, field)));
}

const variants: readonly { readonly variant: string; readonly apply: (text: string) => string }[] = [
  { variant: "as written", apply: (text) => text },
  { variant: "in NFD", apply: (text) => text.normalize("NFD") },
  { variant: "with CRLF", apply: (text) => text.replaceAll("\n", "\r\n") },
  { variant: "in a block quote", apply: (text) => text.replace(/^/gm, "> ") },
];

describe.each(variants)("citations $variant", ({ apply }) => {
  it.each(fixtures)("$name: each cited document is found once, in order, and nothing else is", (fixture) => {
    const found = find(fixture, apply(fixture.text));
    const open = new Set(fixture.expected.flatMap(({ text }, index) => (text === undefined ? [index] : [])));
    expect(found.map(({ text }, index) => (open.has(index) ? undefined : text))).toEqual(
      fixture.expected.map(({ text }) => text),
    );
  });

  it.each(fixtures)("$name: every stated field is read as printed", (fixture) => {
    const found = find(fixture, apply(fixture.text));
    expect(fixture.expected.map((expected, index) => stated(found[index], expected))).toEqual(fixture.expected);
  });
});
