import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { engineRules, rules } from "@cchc/core";
import Ajv from "ajv-draft-04";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { DOUBLED, IDLE_DIRECTIVE } from "../testing/drafts.ts";
import { at, draft, finding, report } from "../testing/report.ts";
import { createWorkspace } from "../testing/workspace.ts";
import { formatSarif } from "./sarif.ts";

const require = createRequire(import.meta.url);
const SCHEMA = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const ajv = new Ajv.default({ strict: false, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, "utf8")));

const TEXT = "Một.\nTheo 😀 Kế  hoạch số 5.\n";

const FULL = finding(TEXT, "Kế  hoạch", {
  ruleId: "citation-doubled-words",
  level: "warning",
  message: "Xem [điều 5](a) và [b].",
  fix: [{ span: at(TEXT, "  "), text: " " }],
  suggestions: [
    {
      message: "Đổi hai chỗ.",
      edits: [
        { span: at(TEXT, "Kế"), text: "kế" },
        { span: { start: 4, end: 4 }, text: "." },
      ],
    },
  ],
  related: [
    {
      path: "sau/b c.md",
      span: { start: 0, end: 1 },
      from: { line: 1, column: 1 },
      to: { line: 1, column: 2 },
      message: "Ở đây.",
    },
  ],
});

function errorsOf(sarif: string): unknown {
  validate(JSON.parse(sarif));
  return validate.errors;
}

describe("formatSarif", () => {
  it.each<[string, string]>([
    ["of no draft", formatSarif(report([]))],
    ["of a clean draft", formatSarif(report([draft("a.md", TEXT)]))],
    ["with fixes, suggestions and related places", formatSarif(report([draft("a.md", TEXT, [FULL])]))],
    ["in English", formatSarif(report([draft("<stdin>", TEXT, [FULL])], { language: "en" }))],
  ])("is valid by the schema of SARIF 2.1.0: a log %s", (_, sarif) => {
    expect(errorsOf(sarif)).toBeNull();
  });

  it("is checked by a schema that minds what it should", () => {
    const log = JSON.parse(formatSarif(report([draft("a.md", TEXT, [FULL])])));
    log.runs[0].results[0].level = "severe";
    expect(errorsOf(JSON.stringify(log))).not.toBeNull();
  });

  it("is valid as the program writes it, with real findings", async () => {
    const { run, read } = await createWorkspace({ "a.md": DOUBLED, "sâu/b c.md": IDLE_DIRECTIVE });
    await run(["--format", "sarif:out.sarif", "--preset", "strict", "."]);
    const written = await read("out.sarif");
    expect(errorsOf(written)).toBeNull();
    const { results, artifacts } = JSON.parse(written).runs[0];
    expect(results.map((result: { ruleId: string }) => result.ruleId)).toEqual([
      "citation-doubled-words",
      "unused-directive",
    ]);
    expect(artifacts.map((artifact: { location: { uri: string } }) => artifact.location.uri)).toEqual([
      "a.md",
      "s%C3%A2u/b%20c.md",
    ]);
  });

  it("tells a finding with its place in UTF-16 units, its related places and every change that mends it", () => {
    const { runs } = JSON.parse(formatSarif(report([draft("a.md", TEXT, [FULL]), draft("sau/b c.md", "ôi")])));
    const [{ columnKind, results }] = runs;
    const here = { uri: "a.md", uriBaseId: "WORKDIR", index: 0 };
    expect(columnKind).toBe("utf16CodeUnits");
    expect(results).toEqual([
      {
        ruleId: "citation-doubled-words",
        ruleIndex: expect.any(Number),
        level: "warning",
        message: { text: "Xem \\[điều 5](a) và [b]." },
        locations: [
          {
            physicalLocation: {
              artifactLocation: here,
              region: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 18, snippet: { text: "Kế  hoạch" } },
            },
          },
        ],
        relatedLocations: [
          {
            id: 1,
            physicalLocation: {
              artifactLocation: { uri: "sau/b%20c.md", uriBaseId: "WORKDIR", index: 1 },
              region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2, snippet: { text: "ô" } },
            },
            message: { text: "Ở đây." },
          },
        ],
        fixes: [
          {
            description: { text: "Xem \\[điều 5](a) và [b]." },
            artifactChanges: [
              {
                artifactLocation: here,
                replacements: [
                  {
                    deletedRegion: { startLine: 2, startColumn: 11, endLine: 2, endColumn: 13 },
                    insertedContent: { text: " " },
                  },
                ],
              },
            ],
          },
          {
            description: { text: "Đổi hai chỗ." },
            artifactChanges: [
              {
                artifactLocation: here,
                replacements: [
                  {
                    deletedRegion: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 11 },
                    insertedContent: { text: "kế" },
                  },
                  {
                    deletedRegion: { startLine: 1, startColumn: 5, endLine: 1, endColumn: 5 },
                    insertedContent: { text: "." },
                  },
                ],
              },
            ],
          },
        ],
        partialFingerprints: { "cchc/v1": expect.stringMatching(/^[0-9a-f]{16}:1$/) },
      },
    ]);
  });

  it("describes every rule with its help, and each finding points at its own", () => {
    const { tool, results } = JSON.parse(formatSarif(report([draft("a.md", TEXT, [FULL])]))).runs[0];
    const described: { id: string; help: { text: string; markdown: string }; helpUri: string }[] = tool.driver.rules;
    expect(described.map(({ id }) => id)).toEqual([...rules, ...engineRules].map(({ id }) => id).sort());
    expect(described[results[0].ruleIndex]?.id).toBe("citation-doubled-words");
    for (const { id, help, helpUri } of described) {
      expect(help.markdown).toMatch(new RegExp(`^# ${id}\n`));
      expect(help.text.length).toBeGreaterThan(20);
      expect(helpUri).toContain(id);
    }
  });

  it("numbers findings that are alike, so that each keeps its fingerprint", () => {
    const log = JSON.parse(formatSarif(report([draft("a.md", TEXT, [FULL, FULL])])));
    const marks = log.runs[0].results.map((each: { partialFingerprints: object }) =>
      Object.values(each.partialFingerprints).join(),
    );
    expect(marks[0]).toMatch(/:1$/);
    expect(marks[1]).toBe(marks[0].replace(/1$/, "2"));
  });
});
