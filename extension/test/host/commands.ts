import assert from "node:assert/strict";
import { commands, Selection, window } from "vscode";
import { planDraft } from "./drafts.ts";
import { activeExtension, closeEditors, deleteDraft, openDraft, placeIn, until, untilFound } from "./editor.ts";

describe("lệnh", () => {
  before(async () => {
    await openDraft("1-xa-phong-dien.md");
    await activeExtension();
  });
  afterEach(closeEditors);

  it("sửa mọi chỗ sửa được ngay", async () => {
    const draft = await openDraft(
      "sua.md",
      planDraft({
        bases:
          "Căn cứ Quyết định số 8/ QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Lâm Đồng ban hành Đề án trồng cây xanh;",
      }),
    );
    await until("findings", async () => draft.getText().includes("8/ QĐ-UBND"));
    const edits = await commands.executeCommand<number>("cchc.fixAll");
    assert.ok(edits >= 2, String(edits));
    assert.ok(
      draft.getText().includes("số 08/QĐ-UBND ngày") || draft.getText().includes("số 8/QĐ-UBND ngày"),
      draft.getText(),
    );
    assert.ok(draft.getText().includes("Đề án trồng cây xanh."));
    await deleteDraft("sua.md");
  });

  it("kiểm tra cả thư mục cho biết số dự thảo và số chỗ sai", async () => {
    const check = await commands.executeCommand<{ drafts: number; errors: number }>("cchc.checkFolder");
    assert.equal(check.drafts, 5);
    assert.equal(check.errors, 1);
  });

  it("trang của quy tắc mở ra ở chỗ con trỏ", async () => {
    const draft = await openDraft("luat.md", planDraft({ body: "1. Trồng cây.\n\n3. Tưới cây." }));
    await untilFound(draft, ["numbering-sequence: 3."]);
    const editor = window.activeTextEditor;
    assert.ok(editor);
    const place = placeIn(draft, "3. Tưới", 0);
    editor.selection = new Selection(place, place);
    await commands.executeCommand("cchc.openRulePage");
    await until("the page", () =>
      window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => label.includes("numbering-sequence")),
    );
    await deleteDraft("luat.md");
  });

  it("bảng văn bản được viện dẫn và nhật ký mở được", async () => {
    await commands.executeCommand("cchc.showCitedDocuments");
    await commands.executeCommand("cchc.showLog");
  });
});
