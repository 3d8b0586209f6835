import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The CLI is tested against the core's source, so that no test depends on how fresh `dist` is.
const core = fileURLToPath(new URL("packages/core/src/index.ts", import.meta.url));
const seed = fileURLToPath(new URL("packages/core/src/testing/seed.ts", import.meta.url));

// Slowness of a machine that others use, too, is no failure; only what never ends is.
const MINUTE = 60_000;
const patient = { testTimeout: MINUTE, hookTimeout: MINUTE, setupFiles: [seed] };

export default defineConfig({
  test: {
    maxWorkers: "100%",
    // `.ci/run` reads the counts of the run from the report.
    reporters: ["default", ["json", { outputFile: ".cache/test-report.json" }]],
    projects: [
      // The core is pure, so its test files share one set of modules: most of the time of a run would be imports.
      { test: { name: "core", root: "packages/core", ...patient, pool: "threads", isolate: false } },
      { test: { name: "cli", root: "packages/cli", ...patient }, resolve: { alias: { "@cchc/core": core } } },
      {
        test: { name: "remark", root: "packages/remark-lint-cchc", ...patient },
        resolve: { alias: { "@cchc/core": core } },
      },
      {
        test: { name: "server", root: "packages/language-server", ...patient, passWithNoTests: true },
        resolve: { alias: { "@cchc/core": core } },
      },
      {
        test: { name: "extension", root: "extension", include: ["src/**/*.test.ts"], ...patient },
        resolve: { alias: { "@cchc/core": core } },
      },
    ],
  },
});
