import assert from "node:assert/strict";
import { extensions, workspace } from "vscode";

describe("kích hoạt", () => {
  it("mở tệp Markdown thì tiện ích chạy", async () => {
    const extension = extensions.getExtension("cchc.vscode-cchc");
    assert.ok(extension);
    const [draft] = await workspace.findFiles("**/*.md");
    assert.ok(draft);
    await workspace.openTextDocument(draft);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
