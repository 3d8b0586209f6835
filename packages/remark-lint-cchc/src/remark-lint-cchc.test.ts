import { analyze, defaultConfig, lint, loadLanguageModel, loadNationalRegister, parseRegister } from "@cchc/core";
import { remark } from "remark";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import type { Options } from "./index.ts";
import remarkLintCchc from "./index.ts";

const DOUBLED =
  "Thực hiện Kế hoạch số kế hoạch số 87/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh Lâm Đồng về chuyển đổi số.\n";
const RIGHT = DOUBLED.replace("số kế hoạch số", "số");

async function messagesOf(value: string, options?: Options): Promise<VFile["messages"]> {
  const file = await remark().use(remarkLintCchc, options).process({ path: "a.md", value });
  return file.messages;
}

describe("remarkLintCchc", () => {
  it("leaves a message with rule, source, place, address and what should stand there", async () => {
    const [message, ...others] = await messagesOf(`# Mục 😀\n\n${DOUBLED}`);
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      reason: "“kế hoạch số” bị viết lặp trong viện dẫn; bỏ phần lặp.",
      ruleId: "citation-doubled-words",
      source: "cchc",
      fatal: true,
      place: { start: { line: 3, column: 23, offset: 32 }, end: { line: 3, column: 34, offset: 43 } },
      actual: "kế hoạch số",
      url: "https://unpkg.com/@cchc/core/dist/rules/citation-doubled-words.md",
      note: expect.stringContaining("Nghị định số 30/2020/NĐ-CP"),
    });
    expect(message?.name).toBe("a.md:3:23-3:34");
  });

  it("finds what the core finds, in its order", async () => {
    const text = `${DOUBLED}\nPhòng VHXH theo Quyết định số 12/QĐ -UBND ngày 31/02/2026 của UBND xã.\n`;
    const registers = [await loadNationalRegister()];
    const config = { ...defaultConfig, preset: "strict" as const };
    const expected = lint(analyze(text), { config, registers, languageModel: await loadLanguageModel() });
    const messages = await messagesOf(text, { extends: "strict" });
    expect(expected.length).toBeGreaterThan(2);
    expect(messages.map(({ ruleId, reason }) => [ruleId, reason])).toEqual(
      expected.map(({ ruleId, message }) => [ruleId, message]),
    );
  });

  it("says what may stand in the place of the wrong words", async () => {
    const [message] = await messagesOf(
      "Theo Quyết định số 12/QĐ -UBND ngày 12/02/2026 của Ủy ban nhân dân xã Ka Đô.\n",
    );
    expect(message).toMatchObject({ ruleId: "citation-symbol-form", actual: "12/QĐ -UBND", expected: ["12/QĐ-UBND"] });
  });

  it.each([
    ["an error", { "citation-doubled-words": "error" }, true],
    ["a warning", { "citation-doubled-words": "warning" }, false],
    ["a remark", { "citation-doubled-words": "info" }, undefined],
  ] as const)("tells %s as unified does", async (_, rules, fatal) => {
    expect((await messagesOf(DOUBLED, { rules })).map((message) => message.fatal)).toEqual([fatal]);
  });

  it("says nothing of a right draft, and heeds comments and options", async () => {
    expect(await messagesOf(RIGHT)).toEqual([]);
    expect(await messagesOf(`<!-- cchc-disable-next-line -->\n\n${DOUBLED}`)).toEqual([]);
    expect(await messagesOf(DOUBLED, { rules: { "citation-doubled-words": "off" } })).toEqual([]);
    expect((await messagesOf(DOUBLED, { language: "en" }))[0]?.reason).toMatch(/^“kế hoạch số” is /);
  });

  it("leaves the text as it is", async () => {
    const file = await remark().use(remarkLintCchc).process(DOUBLED);
    expect(String(file)).toBe(DOUBLED);
  });

  it("counts offsets in the file and columns as an editor shows them, where a byte order mark stands first", async () => {
    const [message] = await messagesOf(`\uFEFF${DOUBLED}`);
    expect(message?.place).toMatchObject({ start: { line: 1, column: 23, offset: 23 } });
  });

  it("works with any unified processor, also of bytes", async () => {
    const processor = unified().use(remarkParse).use(remarkLintCchc, { unit: "xã Bình Khê" });
    const file = new VFile({
      value: new TextEncoder().encode("Trên đây là Kế hoạch chuyển đổi số xã Bình Khế năm 2026.\n"),
    });
    await processor.run(processor.parse(file), file);
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(["unit-foreign-name"]);
  });

  it("believes the registers that it is given", async () => {
    const csv = "Số, ký hiệu;Ngày ban hành;Cơ quan ban hành\n87/KH-UBND;21/01/2026;Ủy ban nhân dân tỉnh Lâm Đồng\n";
    const { register } = await parseRegister(csv, "csv", "so.csv");
    expect(await messagesOf(RIGHT)).toEqual([]);
    const messages = await messagesOf(RIGHT, { registers: register ? [register] : [] });
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(["citation-date-conflict"]);
  });

  it.each<[string, object, RegExp]>([
    ["an unknown rule", { rules: { "citation-doubled-word": "off" } }, /có phải “citation-doubled-words”\?/],
    ["an unknown level", { rules: { "citation-doubled-words": "warn" } }, /remark-lint-cchc: .*warn/],
    ["an unknown key", { unitt: "xã Ka Đô" }, /unitt/],
    ["a unit without its level", { unit: "Ka Đô", language: "en" }, /“unit” must be a full name/],
  ])("refuses %s", async (_, options, words) => {
    await expect(messagesOf(RIGHT, options as Options)).rejects.toThrow(words);
  });
});
