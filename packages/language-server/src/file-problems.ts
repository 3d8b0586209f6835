import type { Language } from "@cchc/core";
import type { Connection, Diagnostic } from "vscode-languageserver";
import { DiagnosticSeverity } from "vscode-languageserver";
import type { Configurations } from "./configurations.ts";
import { SOURCE } from "./convert.ts";
import type { Registers } from "./registers.ts";

/** Sends what is wrong in configuration files and registers, which no client asks about. */
export function fileProblems(
  connection: Connection,
  configurations: Configurations,
  registers: Registers,
  language: () => Language,
): () => Promise<void> {
  const sent = new Set<string>();
  return async () => {
    const found = new Map<string, Diagnostic[]>();
    for (const [uri, problems] of configurations.problems()) {
      found.set(
        uri,
        problems.map(({ line, column, reason }) => atLine(line, column, reason[language()], DiagnosticSeverity.Error)),
      );
    }
    for (const [uri, problems] of registers.problems()) {
      const rows = problems.map(({ line, reason }) => atLine(line, 1, reason[language()], DiagnosticSeverity.Warning));
      found.set(uri, [...(found.get(uri) ?? []), ...rows]);
    }
    for (const uri of new Set([...sent, ...found.keys()])) {
      const diagnostics = found.get(uri) ?? [];
      if (diagnostics.length === 0) sent.delete(uri);
      else sent.add(uri);
      await connection.sendDiagnostics({ uri, diagnostics });
    }
  };
}

/** From the place to the end of its line. */
function atLine(line: number, column: number, message: string, severity: DiagnosticSeverity): Diagnostic {
  const start = { line: line - 1, character: column - 1 };
  return { range: { start, end: { line: line - 1, character: 2 ** 31 - 1 } }, severity, source: SOURCE, message };
}
