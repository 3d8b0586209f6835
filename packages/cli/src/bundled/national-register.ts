import { readFileSync } from "node:fs";

// Stands in for the generated module of this name in the core: what is published has its rows in a file beside the program.

const [typeLine = "", issuerLine = "", ...lines] = readFileSync(
  new URL("./national-register.txt", import.meta.url),
  "utf16le",
).split("\n");

export const types: readonly string[] = typeLine.split("\t");
export const issuers: readonly string[] = issuerLine.split("\t");
export const rows: string = lines.join("\n");
