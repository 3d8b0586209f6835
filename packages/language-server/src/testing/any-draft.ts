import fc from "fast-check";
import { PLAN } from "./plan.ts";

const paragraphs = [
  "Căn cứ Luật Đất đai năm 2024;",
  "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.",
  "**II. NHIỆM VỤ**",
  "1. Theo khoản 2 mục I Kế hoạch này và các Công điện số 21/CĐ-TTg, 22/CĐ-TTg.",
  "a) Thực hiện Quyết định số 5/ QĐ-UBND của UBND xã Ka Đô; Nghị định 30; Nghị định nêu trên.",
  "- Cải cách hành chính (CCHC)",
  "| Văn bản | Nội dung |\n|---|---|\n| Kế hoạch số 52/KH-UBND | Một |",
  "> 1.2. Trích “Điều 5. Quyết định số 7/QĐ-BNV”",
  "Nơi nhận:\n\n- Như trên;\n- Lưu: VT",
  "**TM. ỦY BAN NHÂN DÂN**\n**CHỦ TỊCH**",
  "```\nmã\n```",
  "---\nrules: {}\n---",
  "Ka Đô, ngày",
];

const fragments = [
  "Căn cứ ",
  "Nghị định số ",
  "30/2020/NĐ-CP",
  " ngày ",
  "xã ",
  "1.",
  "đ) ",
  "TM.",
  "**",
  "_",
  "`",
  "<!--",
  "&amp;",
  "\\",
  "“",
  "\t",
];
const characters = ["\n", "\r\n", "\r", "e\u0302\u0323", "\u0301", "\u00A0", "\u200B", "…", "😀", "\uD800"];

const anyPieces = (pieces: readonly string[], joint: string): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((found) => found.join(joint));

/** Texts that people write and texts that nobody does: parts of drafts whole, cut off, decomposed, with CRLF, and broken pieces. */
export const anyDraft: fc.Arbitrary<string> = fc
  .oneof(
    anyPieces(paragraphs, "\n\n"),
    anyPieces([...fragments, ...characters], ""),
    fc.nat(PLAN.length).map((end) => PLAN.slice(0, end)),
  )
  .chain((text) => fc.constantFrom(text, text.normalize("NFD"), text.replaceAll("\n", "\r\n")));
