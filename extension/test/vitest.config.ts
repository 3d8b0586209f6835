import { defineConfig } from "vitest/config";

const MINUTE = 60_000;

// Apart from the project's own configuration: these tests need a VS Code and a browser, and run one after the other.
export default defineConfig({
  test: {
    name: "e2e",
    root: import.meta.dirname,
    include: ["e2e/*.test.ts"],
    passWithNoTests: true,
    fileParallelism: false,
    testTimeout: 5 * MINUTE,
    hookTimeout: 10 * MINUTE,
    reporters: ["verbose", ["json", { outputFile: "../../.cache/e2e-report.json" }]],
  },
});
