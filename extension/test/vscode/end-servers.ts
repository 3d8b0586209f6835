import { readdirSync, readFileSync } from "node:fs";

const PARENT = /\) \S (\d+) /;

/** Kills the language servers that descend from a process; how many. Only where /proc tells (Linux). */
export function endServers(ancestor: number): number {
  const ids = readdirSync("/proc").map(Number).filter(Number.isInteger);
  const servers = ids.filter((id) => commandOf(id).includes("dist/server.js") && descends(id, ancestor));
  for (const id of servers) process.kill(id, "SIGKILL");
  return servers.length;
}

function commandOf(id: number): string {
  return read(`/proc/${id}/cmdline`);
}

function descends(id: number, ancestor: number): boolean {
  for (let at = id; at > 1; at = Number(PARENT.exec(read(`/proc/${at}/stat`))?.[1] ?? 0)) {
    if (at === ancestor) return true;
  }
  return false;
}

/** "" for a process that has ended. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
