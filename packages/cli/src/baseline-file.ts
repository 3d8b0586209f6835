import type { Baseline, KnownFinding } from "./baseline.ts";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";

const VERSION = 1;

/** The text of a baseline: sorted, one finding a line, so that its changes are easy to review. */
export function printBaseline(baseline: Baseline): string {
  const drafts = [...baseline]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, findings]) => {
      const lines = findings.map((finding) => `      ${JSON.stringify(finding)}`);
      return `    ${JSON.stringify(path)}: [\n${lines.join(",\n")}\n    ]`;
    });
  const body = drafts.length === 0 ? "{}" : `{\n${drafts.join(",\n")}\n  }`;
  return `{\n  "version": ${VERSION},\n  "drafts": ${body}\n}\n`;
}

/** Reads a baseline; refuses what is none. `shown` is the path for the message. */
export function parseBaseline(text: string, shown: string): Baseline {
  const content = read(text);
  const drafts = isRecord(content) && content["version"] === VERSION ? content["drafts"] : null;
  if (!isRecord(drafts)) throw new Refusal(messages.notABaseline(shown));
  return new Map(
    Object.entries(drafts).map(([path, findings]) => {
      if (!Array.isArray(findings) || !findings.every(isKnownFinding)) throw new Refusal(messages.notABaseline(shown));
      return [path, findings];
    }),
  );
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isKnownFinding(value: unknown): value is KnownFinding {
  if (!isRecord(value)) return false;
  const { rule, words, fingerprint, count } = value;
  return [rule, words, fingerprint].every((each) => typeof each === "string") && Number.isSafeInteger(count);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
