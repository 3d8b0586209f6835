// All of what is published but its first steps: one file, of which a run executes those parts that it uses.

/** Runs the program; tells whether it checked drafts. */
export async function start(): Promise<boolean> {
  const { checked } = await import("../start.ts");
  return checked;
}

/** Makes this thread examine drafts for another one. */
export async function work(): Promise<void> {
  await import("../worker.ts");
}
