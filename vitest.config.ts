import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The CLI is tested against the core's source, so that no test depends on how fresh `dist` is.
const core = fileURLToPath(new URL("packages/core/src/index.ts", import.meta.url));
const seed = fileURLToPath(new URL("packages/core/src/testing/seed.ts", import.meta.url));

export default defineConfig({
  test: {
    maxWorkers: "100%",
    // `.ci/run` reads the counts of the run from the report.
    reporters: ["default", ["json", { outputFile: ".cache/test-report.json" }]],
    projects: [
      // The core is pure, so its test files share one set of modules: most of the time of a run would be imports.
      { test: { name: "core", root: "packages/core", setupFiles: [seed], pool: "threads", isolate: false } },
      { test: { name: "cli", root: "packages/cli", setupFiles: [seed] }, resolve: { alias: { "@cchc/core": core } } },
      {
        test: { name: "remark", root: "packages/remark-lint-cchc", setupFiles: [seed] },
        resolve: { alias: { "@cchc/core": core } },
      },
      {
        test: { name: "server", root: "packages/language-server", setupFiles: [seed], passWithNoTests: true },
        resolve: { alias: { "@cchc/core": core } },
      },
      {
        test: { name: "extension", root: "extension", include: ["src/**/*.test.ts"], setupFiles: [seed] },
        resolve: { alias: { "@cchc/core": core } },
      },
    ],
  },
});
