import { run } from "../packages/cli/src/run.ts";
import { ROOT } from "./rule-files.ts";

const DRAFTS = ["fixtures/corpora/mot-ban-ghi-khac", "fixtures/documents/thong-bao/cat-dien-xa-phu-vang.md"];
const WIDTH = 110;
const BEGIN = "<!-- output:start -->";
const END = "<!-- output:end -->";

/** The README with a real screenful of output between its marks. */
export async function readmeWithOutput(readme: string): Promise<string> {
  const [before, rest = ""] = readme.split(BEGIN);
  const after = rest.split(END)[1] ?? "";
  const command = `$ cchc-lint ${DRAFTS.join(" ")}`;
  return `${before}${BEGIN}\n\n\`\`\`text\n${command}\n\n${await screen()}\n\`\`\`\n\n${END}${after}`;
}

async function screen(): Promise<string> {
  let printed = "";
  const write = (text: string): void => {
    printed += text;
  };
  const silent = { write: (): void => undefined, isTTY: false, columns: null };
  await run(DRAFTS, {
    cwd: ROOT.slice(0, -1),
    env: {},
    version: "",
    build: "",
    worker: null,
    stdout: { write, isTTY: false, columns: WIDTH },
    stderr: silent,
    stdin: async () => new Uint8Array(),
    async *watch() {},
    guarded: (work) => work(new AbortController().signal),
    ask: null,
  });
  return printed.trim();
}
