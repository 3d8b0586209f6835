// Runs the same suite in a VS Code that is downloaded: for machines that can.
import { rmSync } from "node:fs";
import { runTests } from "@vscode/test-electron";
import { makeWorkspace } from "../vscode/make-workspace.ts";
import { CACHE, EXTENSION, HOST_REPORT, HOST_SUITE } from "../vscode/paths.ts";

const folder = makeWorkspace();
try {
  process.exitCode = await runTests({
    cachePath: `${CACHE}/vscode-test`,
    extensionDevelopmentPath: EXTENSION,
    extensionTestsPath: HOST_SUITE,
    extensionTestsEnv: { CCHC_TEST_REPORT: HOST_REPORT },
    launchArgs: [folder, "--disable-extensions", "--disable-workspace-trust"],
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
