import type { Language, Localized } from "@cchc/core";
import type { RemoteConsole } from "vscode-languageserver";

/** One line each, in the language of the settings. */
export interface Log {
  warn(message: Localized): void;
  error(message: Localized): void;
  info(message: Localized): void;
}

const LINE_BREAKS = /\s*[\r\n]+\s*/g;

export function createLog(console: RemoteConsole, language: () => Language): Log {
  const line = (message: Localized): string => `cchc: ${message[language()].replace(LINE_BREAKS, " ")}`;
  return {
    warn: (message) => console.warn(line(message)),
    error: (message) => console.error(line(message)),
    info: (message) => console.info(line(message)),
  };
}

/** What an error says of itself. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
