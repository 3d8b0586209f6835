import assert from "node:assert/strict";
import { commands, extensions } from "vscode";
import { planDraft } from "./drafts.ts";
import { activeExtension, closeEditors, deleteDraft, found, openDraft, untilFound } from "./editor.ts";

const ID = "cchc.vscode-cchc";
const SKIPPED = "1. Trồng cây.\n\n3. Tưới cây.";

describe("kích hoạt", () => {
  afterEach(closeEditors);

  it("mở tệp Markdown thì tiện ích chạy", async () => {
    await openDraft("1-xa-phong-dien.md");
    await activeExtension();
    assert.equal(extensions.getExtension(ID)?.isActive, true);
  });

  it("mọi lệnh đã khai báo đều có", async () => {
    const declared: { readonly command: string }[] = extensions.getExtension(ID)?.packageJSON.contributes.commands;
    const present = new Set(await commands.getCommands(true));
    assert.deepEqual(
      declared.map(({ command }) => command).filter((command) => !present.has(command)),
      [],
    );
  });

  it("tệp Markdown không phải văn bản hành chính thì để yên, trừ khi phần đầu tệp ghi cchc: true", async () => {
    const notes = await openDraft("ghi-chu.md", `# Ghi chú\n\n${SKIPPED}\n`);
    const chosen = await openDraft("chon.md", `---\ncchc: true\n---\n\n${SKIPPED}\n`);
    await untilFound(chosen, ["numbering-sequence: 3."]);
    assert.deepEqual(found(notes), []);
    await deleteDraft("ghi-chu.md");
    await deleteDraft("chon.md");
  });

  it("dự thảo ghi cchc: false thì để yên", async () => {
    const wrong = planDraft({ body: SKIPPED });
    const checked = await openDraft("kiem-tra.md", wrong);
    const left = await openDraft("de-yen.md", `---\ncchc: false\n---\n\n${wrong}`);
    await untilFound(checked, ["numbering-sequence: 3."]);
    assert.deepEqual(found(left), []);
    await deleteDraft("kiem-tra.md");
    await deleteDraft("de-yen.md");
  });
});
