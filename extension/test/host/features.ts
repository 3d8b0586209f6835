import assert from "node:assert/strict";
import type {
  CodeAction,
  CodeLens,
  CompletionList,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  MarkdownString,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
  TextDocument,
  TextEdit,
} from "vscode";
import { commands, Position, Range, WorkspaceEdit, workspace } from "vscode";
import { planDraft } from "./drafts.ts";
import {
  activeExtension,
  closeEditors,
  deleteDraft,
  openDraft,
  placeIn,
  rangeOf,
  until,
  untilFound,
} from "./editor.ts";

const NAME = "tinh-nang.md";
const FULL = "Quyết định số 88/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Lâm Đồng ban hành Đề án trồng cây xanh";
const SHORT = "500 cây theo Quyết định số 88/QĐ-UBND";
const BODY = `I. MỤC TIÊU

1. Trồng 500 cây theo Quyết định số 88/QĐ-UBND.

3. Tưới cây.

II. THỰC HIỆN

1. Phòng Kinh tế thực hiện mục I Kế hoạch này theo Quyết định số 88/QĐ-UBND.

2. Các thôn tham gia.`;

let draft: TextDocument;

function ask<T>(command: string, ...args: readonly unknown[]): Thenable<T> {
  return commands.executeCommand<T>(command, draft.uri, ...args);
}

/** `after` letters stand between the beginning of the words and the cursor. */
async function actionsAt(words: string, kind: string, after = 0): Promise<readonly CodeAction[]> {
  // Edits come with the actions only where their number is asked for.
  return ask<CodeAction[]>(
    "vscode.executeCodeActionProvider",
    new Range(placeIn(draft, words, after), placeIn(draft, words, after)),
    kind,
    50,
  );
}

async function apply(action: CodeAction | undefined): Promise<void> {
  assert.ok(action?.edit, action?.title ?? "no such action");
  assert.ok(await workspace.applyEdit(action.edit));
}

/** Words of the documentation or of a hover. */
function words(hovers: readonly Hover[]): string {
  return hovers
    .flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value ?? content))
    .join("\n");
}

function uriOf(found: Location | LocationLink): string {
  return ("targetUri" in found ? found.targetUri : found.uri).path.split("/").at(-1) ?? "";
}

async function completionsAt(position: Position): Promise<readonly string[]> {
  const { items } = await ask<CompletionList>("vscode.executeCompletionItemProvider", position);
  return items.map(({ label }) => (typeof label === "string" ? label : label.label));
}

describe("tính năng trong trình soạn thảo", () => {
  before(async () => {
    await openDraft("1-xa-phong-dien.md");
    await activeExtension();
    await closeEditors();
  });
  beforeEach(async () => {
    draft = await openDraft(NAME, planDraft({ bases: `Căn cứ ${FULL}.`, body: BODY }));
    await untilFound(draft, ["numbering-sequence: 3."]);
  });
  afterEach(() => deleteDraft(NAME));

  it("sửa nhanh: đề xuất ở chỗ sai", async () => {
    const fix = (await actionsAt("3. Tưới", "quickfix")).find(({ title }) => title.includes("“2.”"));
    await apply(fix);
    await untilFound(draft, []);
    assert.ok(draft.getText().includes("2. Tưới cây."));
  });

  it("sửa nhanh: chỗ sửa được ngay, mọi chỗ của một quy tắc, mọi chỗ của dự thảo", async () => {
    await deleteDraft(NAME);
    draft = await openDraft(
      NAME,
      planDraft({
        body: "1. Trồng cây theo Quyết định số 88/ QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Lâm Đồng.\n\n2. Tưới cây theo Kế hoạch số 77/ KH-UBND ngày 06/01/2026 của Ủy ban nhân dân tỉnh Lâm Đồng.",
      }),
    );
    await untilFound(draft, ["citation-symbol-form: 88/ QĐ-UBND", "citation-symbol-form: 77/ KH-UBND"]);
    const quick = await actionsAt("88/ QĐ-UBND", "quickfix");
    assert.ok(
      quick.some(({ isPreferred }) => isPreferred),
      "a preferred fix",
    );
    await apply(quick.find(({ isPreferred }) => isPreferred));
    await untilFound(draft, ["citation-symbol-form: 77/ KH-UBND"]);
    await workspace.applyEdit(replaced("88/QĐ-UBND", "88/ QĐ-UBND"));
    await untilFound(draft, ["citation-symbol-form: 88/ QĐ-UBND", "citation-symbol-form: 77/ KH-UBND"]);
    await apply(
      (await actionsAt("88/ QĐ-UBND", "quickfix")).find(({ title }) => title.startsWith("Sửa mọi lỗi của quy tắc")),
    );
    await untilFound(draft, []);
    await workspace.applyEdit(replaced("88/QĐ-UBND", "88/ QĐ-UBND"));
    await untilFound(draft, ["citation-symbol-form: 88/ QĐ-UBND"]);
    await apply((await actionsAt("88/ QĐ-UBND", "source.fixAll.cchc"))[0]);
    await untilFound(draft, []);
  });

  it("sửa nhanh: bỏ qua bằng chú thích", async () => {
    await apply((await actionsAt("3. Tưới", "quickfix")).find(({ title }) => title.startsWith("Bỏ qua")));
    await untilFound(draft, []);
    assert.ok(draft.getText().includes("<!-- cchc-disable-next-line numbering-sequence -->"));
  });

  it("sắp xếp lại: đánh số lại các mục cùng cấp", async () => {
    const refactorings = await actionsAt("3. Tưới", "refactor");
    await apply(refactorings.find(({ title }) => title.startsWith("Đánh số lại")));
    await untilFound(draft, []);
    assert.ok(draft.getText().includes("2. Tưới cây."));
  });

  it("sắp xếp lại: viện dẫn rút gọn và đầy đủ", async () => {
    const full = (await actionsAt(SHORT, "refactor", SHORT.length - 4)).find(({ title }) =>
      title.startsWith("Ghi đầy đủ"),
    );
    await apply(full);
    await until("the full form", () => draft.getText().includes(`1. Trồng 500 cây theo ${FULL}`));
    const short = (await actionsAt(SHORT, "refactor", SHORT.length - 4)).find(({ title }) =>
      title.startsWith("Rút gọn"),
    );
    await apply(short);
    await until("the short form", () => draft.getText().includes("1. Trồng 500 cây theo Quyết định số 88/QĐ-UBND."));
  });

  it("đưa con trỏ vào viện dẫn, đơn vị, chỗ sai thì có giải thích", async () => {
    const cited = words(await ask("vscode.executeHoverProvider", placeIn(draft, "số 88/QĐ-UBND.", 4)));
    assert.match(cited, /05\/0?1\/2026/);
    assert.match(cited, /Đề án trồng cây xanh/);
    assert.match(words(await ask("vscode.executeHoverProvider", placeIn(draft, "xã Ka Đô năm 2026", 4))), /Lâm Đồng/);
    assert.match(words(await ask("vscode.executeHoverProvider", placeIn(draft, "3. Tưới", 0))), /Căn cứ:/);
  });

  it("gợi ý khi gõ: văn bản đã viện dẫn", async () => {
    const edit = new WorkspaceEdit();
    edit.insert(draft.uri, rangeOf(draft, "2. Các thôn tham gia.").end, " Thực hiện Quyết định số 8");
    await workspace.applyEdit(edit);
    const end = rangeOf(draft, "Thực hiện Quyết định số 8").end;
    const labels = await until("a completion", async () => {
      const found = await completionsAt(end);
      return found.some((label) => label.includes("88/QĐ-UBND")) ? found : undefined;
    });
    assert.ok(labels.length > 0);
  });

  it("đi đến, tìm, tô sáng mọi chỗ viện dẫn một văn bản", async () => {
    const place = placeIn(draft, "số 88/QĐ-UBND.", 4);
    const definitions = await ask<(Location | LocationLink)[]>("vscode.executeDefinitionProvider", place);
    assert.deepEqual(definitions.map(uriOf), [NAME]);
    const references = await ask<Location[]>("vscode.executeReferenceProvider", place);
    assert.equal(references.length, 3);
    const highlights = await ask<DocumentHighlight[]>("vscode.executeDocumentHighlights", place);
    assert.equal(highlights.length, 3);
  });

  it("đổi tên: số, ký hiệu của văn bản ở mọi chỗ; tên đơn vị trong cả dự thảo", async () => {
    const edit = await ask<WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      placeIn(draft, "số 88/QĐ-UBND.", 4),
      "99/QĐ-UBND",
    );
    assert.ok(await workspace.applyEdit(edit));
    assert.equal(draft.getText().split("99/QĐ-UBND").length - 1, 3);
    assert.ok(!draft.getText().includes("88/QĐ-UBND"));
    const unit = await ask<WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      placeIn(draft, "xã Ka Đô năm 2026", 4),
      "xã Đơn Dương",
    );
    assert.ok(await workspace.applyEdit(unit));
    assert.ok(!/Ka Đô/i.test(draft.getText()), draft.getText());
    assert.ok(draft.getText().includes("**XÃ ĐƠN DƯƠNG**"));
  });

  it("dàn bài, ký hiệu trong thư mục, gấp mục, chọn rộng dần", async () => {
    const outline = await ask<DocumentSymbol[]>("vscode.executeDocumentSymbolProvider");
    const names = (symbols: readonly DocumentSymbol[]): string[] =>
      symbols.flatMap((symbol) => [symbol.name, ...names(symbol.children ?? [])]);
    assert.ok(
      names(outline).some((name) => name.includes("MỤC TIÊU")),
      names(outline).join("; "),
    );
    const symbols = await commands.executeCommand<SymbolInformation[]>(
      "vscode.executeWorkspaceSymbolProvider",
      "MỤC TIÊU",
    );
    assert.ok(symbols.some(({ location }) => location.uri.path.endsWith(NAME)));
    const folds = await ask<FoldingRange[]>("vscode.executeFoldingRangeProvider");
    const goal = rangeOf(draft, "I. MỤC TIÊU").start.line;
    assert.ok(folds.some(({ start }) => start === goal));
    const [selection] = await ask<SelectionRange[]>("vscode.executeSelectionRangeProvider", [
      placeIn(draft, "88/QĐ-UBND.", 1),
    ]);
    assert.ok(selection?.parent?.parent, "three ranges, one in the other");
  });

  it("liên kết, tên văn bản sau viện dẫn ngắn, số lần viện dẫn, màu chữ", async () => {
    const hints = await ask<InlayHint[]>(
      "vscode.executeInlayHintProvider",
      new Range(new Position(0, 0), draft.positionAt(draft.getText().length)),
    );
    const labels = hints.map(({ label }) =>
      typeof label === "string" ? label : label.map(({ value }) => value).join(""),
    );
    assert.ok(
      labels.some((label) => label.includes("trồng cây xanh")),
      labels.join("; "),
    );
    const lenses = await ask<CodeLens[]>("vscode.executeCodeLensProvider", 50);
    assert.ok(
      lenses.some(({ command }) => command?.title.includes("viện dẫn")),
      String(lenses.length),
    );
    const tokens = await ask<SemanticTokens>("vscode.provideDocumentSemanticTokens");
    assert.ok(tokens.data.length > 0);
    const links = await ask<DocumentLink[]>("vscode.executeLinkProvider");
    assert.ok(Array.isArray(links));
  });

  it("xuống dòng thì đánh số tiếp, định dạng danh sách nơi nhận", async () => {
    const edit = new WorkspaceEdit();
    edit.replace(draft.uri, rangeOf(draft, "2. Các thôn tham gia."), "2. Các thôn tham gia.\n\n");
    edit.replace(draft.uri, rangeOf(draft, "- Các đơn vị thuộc xã;"), "- Các đơn vị thuộc xã");
    await workspace.applyEdit(edit);
    const line = rangeOf(draft, "2. Các thôn tham gia.").start.line + 1;
    const typed = await ask<TextEdit[] | undefined>("vscode.executeFormatOnTypeProvider", new Position(line, 0), "\n", {
      tabSize: 2,
      insertSpaces: true,
    });
    assert.ok(
      typed?.some(({ newText }) => newText.includes("3.")),
      JSON.stringify(typed),
    );
    const recipients = new Range(rangeOf(draft, "**Nơi nhận:**").start, rangeOf(draft, "- Lưu: VT, KT.").end);
    const formatted = await ask<TextEdit[] | undefined>("vscode.executeFormatRangeProvider", recipients, {
      tabSize: 2,
      insertSpaces: true,
    });
    assert.ok(formatted && formatted.length > 0, "an edit");
    const all = new WorkspaceEdit();
    all.set(draft.uri, formatted);
    await workspace.applyEdit(all);
    assert.ok(draft.getText().includes("- Các đơn vị thuộc xã;"));
  });

  it("liên kết mở dự thảo được viện dẫn trong thư mục", async () => {
    const bases = `Căn cứ Kế hoạch số 27/KH-UBND ngày 12 tháng 3 năm 2026 của Ủy ban nhân dân xã Ka Đô về trồng cây xanh.`;
    const other = await openDraft("nhac.md", planDraft({ bases }).replace("Số: 27/", "Số: 28/"));
    await until("a link", async () => {
      const links = await commands.executeCommand<DocumentLink[]>("vscode.executeLinkProvider", other.uri, 50);
      return links.some(({ target }) => target?.path === draft.uri.path);
    });
    await deleteDraft("nhac.md");
    draft = await openDraft(NAME);
  });
});

function replaced(words: string, by: string): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  edit.replace(draft.uri, rangeOf(draft, words), by);
  return edit;
}
