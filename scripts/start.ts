import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

// Lints the example drafts with the built program, so that a newcomer sees it at work.

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PROGRAM = "packages/cli/dist/main.js";
const DRAFTS = ["fixtures/documents/**/!(*.fixed).md", "fixtures/corpora/**/*.md"];
/** The program worked, and found mistakes. */
const FINDINGS = 1;

const { status } = spawnSync(process.execPath, [PROGRAM, ...DRAFTS], { cwd: ROOT, stdio: "inherit" });
if (status === 0 || status === FINDINGS) {
  console.log(
    "Đó là các dự thảo mẫu trong fixtures/, một số có sai sót cài sẵn. Với dự thảo của mình: node packages/cli/dist/main.js TỆP.md",
  );
} else {
  process.exitCode = status ?? 2;
}
