import { spawn } from "node:child_process";

const LINES_TOLD = 20;

/** Runs a program; rejects with the end of what it printed where it fails. */
export function command(program: string, args: readonly string[], cwd?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(
            `${program} ${args.join(" ")}: exit code ${code}\n${output.split("\n").slice(-LINES_TOLD).join("\n")}`,
          ),
        );
    });
  });
}
