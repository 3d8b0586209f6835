import assert from "node:assert/strict";
import { DiagnosticSeverity, languages, workspace } from "vscode";
import { planDraft } from "./drafts.ts";
import {
  activeExtension,
  changeSetting,
  closeEditors,
  deleteDraft,
  fileUri,
  findings,
  openDraft,
  replace,
  ruleOf,
  SOURCE,
  until,
  untilFound,
} from "./editor.ts";

const ODD_ONE = "2-phuong-binh-thuy.md";
const OTHER = "1-xa-phong-dien.md";

describe("chẩn đoán", () => {
  before(async () => {
    await openDraft(OTHER);
    await activeExtension();
  });
  afterEach(closeEditors);

  it("chỗ sai hiện ra với mức độ, quy tắc và địa chỉ trang của quy tắc", async () => {
    const draft = await openDraft("sai.md", planDraft({ body: "1. Trồng cây.\n\n3. Tưới cây." }));
    await untilFound(draft, ["numbering-sequence: 3."]);
    const [finding] = findings(draft.uri);
    assert.ok(finding);
    assert.equal(finding.severity, DiagnosticSeverity.Error);
    assert.ok(typeof finding.code === "object");
    assert.match(finding.code.target.toString(), /numbering-sequence\.md$/);
    await deleteDraft("sai.md");
  });

  it("gõ sai thì hiện, sửa lại thì mất", async () => {
    const draft = await openDraft("go.md", planDraft());
    await replace(draft, "2. Phòng", "3. Phòng");
    await untilFound(draft, ["numbering-sequence: 3."]);
    await replace(draft, "3. Phòng", "2. Phòng");
    await untilFound(draft, []);
    await deleteDraft("go.md");
  });

  it("hai dự thảo ghi khác nhau: báo cả ở dự thảo chưa mở, chỉ đến chỗ kia; sửa xong thì mất", async () => {
    await openDraft(OTHER);
    const [finding] = await until("finding in a draft that is not open", () => {
      const all = findings(fileUri(ODD_ONE));
      return all.length > 0 ? all : undefined;
    });
    assert.ok(finding);
    assert.equal(ruleOf(finding), "citation-date-conflict");
    const others = finding.relatedInformation?.map(({ location }) => location.uri.path.split("/").at(-1));
    assert.ok(others?.includes(OTHER), String(others));

    const draft = await openDraft(ODD_ONE);
    await replace(draft, "12/01/2026", "21/01/2026");
    await untilFound(draft, []);
    await replace(draft, "21/01/2026", "12/01/2026");
    await untilFound(draft, ["citation-date-conflict: 12/01/2026"]);
  });

  it("một dự thảo mới mâu thuẫn với dự thảo cũ, xóa đi thì hết", async () => {
    const bases = (date: string): string =>
      `Căn cứ Quyết định số 88/QĐ-UBND ngày ${date} của Ủy ban nhân dân tỉnh Lâm Đồng ban hành Đề án trồng cây xanh.`;
    const first = await openDraft("a.md", planDraft({ bases: bases("05/01/2026") }));
    await untilFound(first, []);
    const second = await openDraft("b.md", planDraft({ bases: bases("06/01/2026") }));
    await untilFound(second, ["citation-date-conflict: 06/01/2026"]);
    await until("the first", () => findings(fileUri("a.md")).map(ruleOf).includes("citation-date-conflict"));
    await deleteDraft("b.md");
    await until("the first alone", () => findings(fileUri("a.md")).length === 0);
    await deleteDraft("a.md");
  });

  it("đổi thiết lập thì kết quả đổi theo ngay", async () => {
    const draft = await openDraft("thiet-lap.md", planDraft({ body: "1. Trồng cây.\n\n3. Tưới cây." }));
    await untilFound(draft, ["numbering-sequence: 3."]);
    const [vietnamese] = findings(draft.uri);
    await changeSetting("language", "en");
    await until("English", () => {
      const [english] = findings(draft.uri);
      return english !== undefined && english.message !== vietnamese?.message && / follows /.test(english.message);
    });
    await changeSetting("language", undefined);
    await changeSetting("enable", "never");
    await untilFound(draft, []);
    await changeSetting("enable", undefined);
    await untilFound(draft, ["numbering-sequence: 3."]);
    await deleteDraft("thiet-lap.md");
  });

  it("tệp cấu hình được đọc ngay khi lưu", async () => {
    const draft = await openDraft("cau-hinh.md", planDraft({ body: "1. Trồng cây.\n\n3. Tưới cây." }));
    await untilFound(draft, ["numbering-sequence: 3."]);
    const config = fileUri("cchc.config.json");
    const write = (value: unknown): Thenable<void> =>
      workspace.fs.writeFile(config, new TextEncoder().encode(JSON.stringify(value)));
    await write({ rules: { "numbering-sequence": "off" } });
    await untilFound(draft, []);
    await workspace.fs.delete(config);
    await untilFound(draft, ["numbering-sequence: 3."]);
    await deleteDraft("cau-hinh.md");
  });

  it("trình soạn thảo biết lược đồ của cchc.config.json", async () => {
    await openDraft("cchc.config.json", JSON.stringify({ unitt: "xã Ka Đô" }));
    const uri = fileUri("cchc.config.json");
    await until("a message of the schema", () =>
      languages.getDiagnostics(uri).some(({ source, message }) => source !== SOURCE && message.includes("unitt")),
    );
    await deleteDraft("cchc.config.json");
  });
});
