import assert from "node:assert/strict";
import type { TextDocument } from "vscode";
import { commands, window } from "vscode";
import {
  activeExtension,
  changeSetting,
  closeEditors,
  found,
  openDraft,
  replace,
  until,
  untilFound,
} from "./editor.ts";

const KINDS = [
  ["cchc.newPlan", "KẾ HOẠCH", "/KH-UBND"],
  ["cchc.newOfficialLetter", "Kính gửi:", "/UBND-VHXH"],
  ["cchc.newDecision", "QUYẾT ĐỊNH", "/QĐ-UBND"],
  ["cchc.newNotice", "THÔNG BÁO", "/TB-UBND"],
  ["cchc.newReport", "BÁO CÁO", "/BC-UBND"],
  ["cchc.newProposal", "TỜ TRÌNH", "/TTr-UBND"],
] as const;

async function made(command: string): Promise<TextDocument> {
  await commands.executeCommand(command);
  return until("a new draft", () => {
    const document = window.activeTextEditor?.document;
    return document?.isUntitled === true && document.getText() !== "" ? document : undefined;
  });
}

describe("văn bản mới", () => {
  before(async () => {
    await openDraft("1-xa-phong-dien.md");
    await activeExtension();
    await closeEditors();
    await changeSetting("unit", "phường Thuận Hóa");
    await changeSetting("province", "thành phố Huế");
    await changeSetting("template.department", "VHXH");
    await changeSetting("template.signer", "deputyChairman");
    await changeSetting("template.signatory", "Tôn Nữ Hoài Thương");
  });
  after(async () => {
    for (const key of ["unit", "province", "template.department", "template.signer", "template.signatory"]) {
      await changeSetting(key, undefined);
    }
  });
  afterEach(closeEditors);

  for (const [command, word, symbol] of KINDS) {
    it(`${command} điền sẵn theo thiết lập và không có chỗ sai`, async () => {
      const draft = await made(command);
      const text = draft.getText();
      for (const part of [
        "PHƯỜNG THUẬN HÓA",
        "Thuận Hóa, ngày",
        word,
        symbol,
        "Lưu: VT, VHXH.",
        "KT. CHỦ TỊCH",
        "Tôn Nữ Hoài Thương",
      ]) {
        assert.ok(text.includes(part), `${part}\n${text}`);
      }
      // A mistake typed into the new draft shows that it is checked at all.
      await replace(draft, "Lưu: VT, VHXH.", "Lưu: VT, VHXH");
      await until("the draft is checked", () => found(draft).length > 0);
      assert.deepEqual([...new Set(found(draft).map((line) => line.split(":")[0]))], ["recipients-archive"]);
      await replace(draft, "Lưu: VT, VHXH", "Lưu: VT, VHXH.");
      await untilFound(draft, []);
    });
  }
});
