import { describe, expect, it } from "vitest";
import { viewOf } from "../testing/cursor.ts";
import { PLAN } from "../testing/plan.ts";
import type { OutlineNode } from "./outline.ts";
import { frontMatterSpan, outline } from "./outline.ts";

function printed(nodes: readonly OutlineNode[], indent = ""): string[] {
  return nodes.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail === "" ? "" : ` | ${detail}`}`,
    ...printed(children, `${indent}  `),
  ]);
}

function every(nodes: readonly OutlineNode[], holds: (node: OutlineNode) => boolean): boolean {
  return nodes.every((node) => holds(node) && every(node.children, holds));
}

describe("the outline of a draft", () => {
  it("lists header, bases, divisions, closing and appendices", () => {
    expect(printed(outline(viewOf(PLAN)))).toEqual([
      "Kế hoạch | Trồng cây phân tán trên địa bàn xã Ka Đô, tỉnh Lâm Đồng",
      "Căn cứ | 2",
      "I. MỤC TIÊU",
      "  1. Trồng mới 12.000 cây",
      "  2. Làm theo Nghị định số 30/2020/NĐ-CP",
      "II. NHIỆM VỤ",
      "  1. Chuẩn bị",
      "    a) Chọn vườn ươm",
      "    b) Làm đất",
      "Nơi nhận, chữ ký | Phạm Đình Lâm Viên",
      "PHỤ LỤC | DANH SÁCH CÁC THÔN",
      "  1. Thôn Ka Đô Mới",
    ]);
  });

  it("names its own parts in English by setting", () => {
    const names = outline(viewOf(PLAN, { config: { language: "en" } })).map(({ name }) => name);
    expect(names).toContain("Recipients, signature");
  });

  it.each([
    ["as it is", PLAN],
    ["in NFD", PLAN.normalize("NFD")],
    ["with CRLF", PLAN.replaceAll("\n", "\r\n")],
  ])("keeps what is chosen within the part, %s", (_name, text) => {
    const nodes = outline(viewOf(text));
    expect(nodes).toHaveLength(6);
    expect(every(nodes, ({ span, selection }) => span.start <= selection.start && selection.end <= span.end)).toBe(
      true,
    );
  });

  it.each(["", "\n", "không phải văn bản", "# README\n\nText."])("of %j is empty", (text) => {
    expect(outline(viewOf(text))).toEqual([]);
  });
});

describe("front matter", () => {
  it.each([
    ["at the head of the text", "---\na: 1\n---\nb", "---\na: 1\n---"],
    ["with CRLF", "---\r\na: 1\r\n---\r\nb", "---\r\na: 1\r\n---"],
    ["further down is none", "b\n\n---\na: 1\n---\n", null],
    ["that never ends is none", "---\na: 1\n", null],
  ])("%s", (_name, text, expected) => {
    const span = frontMatterSpan(viewOf(text).analysis);
    expect(span === null ? null : text.slice(span.start, span.end)).toBe(expected);
  });
});
