import assert from "node:assert/strict";
import { commands } from "vscode";
import { planDraft } from "./drafts.ts";
import { activeExtension, closeEditors, deleteDraft, openDraft, replace, until, untilFound } from "./editor.ts";
import { serverProcesses } from "./server-process.ts";

async function runningServer(except?: number): Promise<number> {
  return until("a server", () => serverProcesses().find((id) => id !== except));
}

describe("phần kiểm tra", () => {
  before(async function () {
    if (process.platform !== "linux") this.skip();
    await openDraft("1-xa-phong-dien.md");
    await activeExtension();
  });
  afterEach(closeEditors);

  it("bị tắt giữa lúc gõ thì tự chạy lại, kết quả trở lại và không mất chữ nào", async () => {
    const draft = await openDraft("tat.md", planDraft({ body: "1. Trồng cây.\n\n2. Tưới cây." }));
    await untilFound(draft, []);
    const killed = await runningServer();
    await replace(draft, "Trồng cây.", "Trồng");
    process.kill(killed, "SIGKILL");
    await replace(draft, "1. Trồng", "1. Trồng cây và");
    await replace(draft, "Trồng cây và", "Trồng cây và rào cây.");
    await replace(draft, "2. Tưới", "3. Tưới");
    await runningServer(killed);
    await untilFound(draft, ["numbering-sequence: 3."]);
    assert.ok(draft.getText().includes("1. Trồng cây và rào cây.\n\n3. Tưới cây."));
    await replace(draft, "3. Tưới", "2. Tưới");
    await untilFound(draft, []);
    await deleteDraft("tat.md");
  });

  it("chạy lại theo lệnh là một tiến trình mới, kết quả trở lại", async () => {
    const draft = await openDraft("lenh.md", planDraft({ body: "1. Trồng cây.\n\n2. Tưới cây." }));
    await untilFound(draft, []);
    const before = await runningServer();
    await commands.executeCommand("cchc.restartServer");
    await runningServer(before);
    await until("only one server", () => serverProcesses().length === 1);
    await replace(draft, "2. Tưới", "3. Tưới");
    await untilFound(draft, ["numbering-sequence: 3."]);
    await deleteDraft("lenh.md");
  });
});
