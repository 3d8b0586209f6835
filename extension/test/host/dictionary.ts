import assert from "node:assert/strict";
import type { CodeAction } from "vscode";
import { commands, workspace } from "vscode";
import { planDraft } from "./drafts.ts";
import {
  activeExtension,
  closeEditors,
  deleteDraft,
  fileUri,
  openDraft,
  rangeOf,
  until,
  untilFound,
} from "./editor.ts";

const NAME = "tu-dien.md";
const CONFIG = "cchc.config.json";
/** Edits come with the actions only where their number is asked for. */
const RESOLVED = 50;

describe("từ điển", () => {
  before(async () => {
    await openDraft("1-xa-phong-dien.md");
    await activeExtension();
  });
  afterEach(closeEditors);

  it("từ bị nghi là lỗi gõ được thêm vào từ điển của thư mục, từ đó không còn bị nghi", async () => {
    const body = "1. Sở Tài chính cấp kính phí cho xã.\n\n2. Phòng Kinh tế chủ trì thực hiện Kế hoạch này.";
    const draft = await openDraft(NAME, planDraft({ body }));
    await untilFound(draft, ["text-confusable: kính phí"]);
    const action = await until("the action", async () => {
      const range = rangeOf(draft, "kính phí");
      const offered = await commands.executeCommand<CodeAction[]>(
        "vscode.executeCodeActionProvider",
        draft.uri,
        range,
        "quickfix",
        RESOLVED,
      );
      return offered.find(({ title }) => title.includes("từ điển"));
    });
    assert.ok(action.edit, action.title);
    assert.ok(await workspace.applyEdit(action.edit));
    await until("the saved configuration", async () => {
      await workspace.saveAll(false);
      const text = new TextDecoder().decode(await workspace.fs.readFile(fileUri(CONFIG)));
      return text.replaceAll(/\s/g, "") === '{"dictionary":["kínhphí"]}';
    });
    await untilFound(draft, []);
    await deleteDraft(NAME);
    await workspace.fs.delete(fileUri(CONFIG));
  });
});
