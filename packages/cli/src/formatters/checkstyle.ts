import type { Report } from "../report.ts";
import { placesIn } from "./places.ts";
import type { Element } from "./xml.ts";
import { toXml } from "./xml.ts";

/** The version of Checkstyle whose reports look like this. */
const VERSION = "4.3";

/** Checkstyle's XML: an element for each draft, clean ones too. */
export function formatCheckstyle({ drafts }: Report): string {
  const placeOf = placesIn(drafts);
  const files = drafts.map(({ path, diagnostics }): Element => {
    const children = diagnostics.map(({ span, level, message, ruleId }): Element => {
      const { line, column } = placeOf(path, span);
      return { name: "error", attributes: { line, column, severity: level, message, source: `cchc.${ruleId}` } };
    });
    return { name: "file", attributes: { name: path }, children };
  });
  return toXml({ name: "checkstyle", attributes: { version: VERSION }, children: files });
}
