import { readdirSync, readFileSync } from "node:fs";

/** Process ids of the servers that this extension host has started; only where /proc tells (Linux). */
export function serverProcesses(): readonly number[] {
  return readdirSync("/proc")
    .map(Number)
    .filter((id) => Number.isInteger(id) && isServer(id));
}

function isServer(id: number): boolean {
  try {
    const parent = / \(.*\) \S (\d+) /s.exec(` ${readFileSync(`/proc/${id}/stat`, "utf8")}`)?.[1];
    return Number(parent) === process.pid && readFileSync(`/proc/${id}/cmdline`, "utf8").includes("dist/server.js");
  } catch {
    // It has ended in the meantime.
    return false;
  }
}
