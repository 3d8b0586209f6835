import type { Config } from "@cchc/core";
import { defaultConfig } from "@cchc/core";
import { describe, expect, it, vi } from "vitest";
import { languageModels } from "./language-models.ts";
import { ROOT, startClient } from "./testing/client.ts";

const OFF: Config = {
  ...defaultConfig,
  rules: Object.fromEntries(
    ["text-confusable", "text-doubled-words"].map((id) => [id, { level: "off", options: {} }] as const),
  ),
};
const URI = `${ROOT}/thong-bao.md`;
const SLIP =
  "# THÔNG BÁO\n\nSở Tài chính cấp kính phí để thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh Nghệ An.\n";

describe("the counts of the language", () => {
  it("are not loaded where no rule wants them", async () => {
    const load = vi.fn();
    expect(await languageModels({ error: vi.fn() }, load)(OFF)).toBeNull();
    expect(load).not.toHaveBeenCalled();
  });

  it("are loaded once for all drafts", async () => {
    const load = vi.fn().mockResolvedValue("counts");
    const modelFor = languageModels({ error: vi.fn() }, load);
    expect(await Promise.all([modelFor(defaultConfig), modelFor(defaultConfig)])).toEqual(["counts", "counts"]);
    expect(load).toHaveBeenCalledOnce();
  });

  it("that cannot be loaded are told of once in the log, and drafts are judged without them", async () => {
    const error = vi.fn();
    const modelFor = languageModels({ error }, () => Promise.reject(new Error("không có tệp")));
    expect([await modelFor(defaultConfig), await modelFor(defaultConfig)]).toEqual([null, null]);
    expect(error.mock.calls).toEqual([[expect.objectContaining({ vi: expect.stringContaining("(không có tệp)") })]]);
  });

  it("let the server find a slip that only they tell", async () => {
    const client = await startClient();
    await client.open(URI, SLIP);
    const { diagnostics } = await client.diagnosticsOf(URI);
    expect(diagnostics.map(({ code, range }) => [code, range.start.line])).toContainEqual(["text-confusable", 2]);
    await client.stop();
  });
});
