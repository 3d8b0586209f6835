import type { Diagnostic } from "@cchc/core";
import type { CheckedDraft } from "../check-drafts.ts";
import type { Report } from "../report.ts";
import type { PlaceOf } from "./places.ts";
import { placesIn } from "./places.ts";
import type { Element } from "./xml.ts";
import { toXml } from "./xml.ts";

const SUITES = "cchc-lint";

/**
 * JUnit's XML: a suite for each draft, a test case for each finding. Errors and warnings are failures; a remark is a case that
 * passes and says it; a clean draft is one case that passes.
 */
export function formatJunit({ drafts }: Report): string {
  const placeOf = placesIn(drafts);
  const suites = drafts.map((draft) => suite(draft, placeOf));
  const all = drafts.flatMap(({ diagnostics }) => diagnostics);
  const tests = suites.reduce((sum, { children = [] }) => sum + children.length, 0);
  const attributes = { name: SUITES, tests, failures: failures(all), errors: 0 };
  return toXml({ name: "testsuites", attributes, children: suites });
}

function suite({ path, diagnostics }: CheckedDraft, placeOf: PlaceOf): Element {
  const clean: Element = { name: "testcase", attributes: { name: path, classname: path, file: path } };
  const children = diagnostics.length === 0 ? [clean] : diagnostics.map((each) => testcase(each, path, placeOf));
  const attributes = { name: path, tests: children.length, failures: failures(diagnostics), errors: 0, skipped: 0 };
  return { name: "testsuite", attributes, children };
}

function testcase({ span, level, message, ruleId, url }: Diagnostic, path: string, placeOf: PlaceOf): Element {
  const { line, column } = placeOf(path, span);
  const place = `${path}:${line}:${column}`;
  const outcome: Element =
    level === "info"
      ? { name: "system-out", attributes: {}, text: `${place}: ${message}` }
      : { name: "failure", attributes: { type: level, message }, text: `${place}: ${message}\n${url}` };
  const attributes = { name: `${ruleId} (${line}:${column})`, classname: path, file: path, line };
  return { name: "testcase", attributes, children: [outcome] };
}

function failures(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ level }) => level !== "info").length;
}
