import { testRule } from "../testing/test-rule.ts";
import { textDuplicateParagraph } from "./text-duplicate-paragraph.ts";

const first =
  "Tuyên truyền sâu rộng, nhằm tạo sự chuyển biến mạnh mẽ trong nhận thức của các hộ gia đình, các cơ sở sản xuất và các trường học về phân loại rác tại nguồn, thu gom đúng giờ, đúng nơi quy định, góp phần giữ gìn cảnh quan nông thôn sáng, xanh, sạch, đẹp trên địa bàn xã.";
const again =
  "Tuyên truyền sâu rộng nhằm tạo chuyển biến mạnh mẽ trong nhận thức của các hộ gia đình, cơ sở sản xuất và các trường học về phân loại rác tại nguồn, thu gom đúng giờ, đúng nơi quy định; góp phần giữ gìn cảnh quan nông thôn sáng, xanh, sạch, đẹp.";
const marked = again
  .replace("Tuyên truyền sâu rộng nhằm tạo chuyển", "⟦Tuyên truyền sâu rộng nhằm tạo chuyển biến⟧")
  .replace("⟧ biến", "⟧");
const unlike =
  "Kiểm tra, nhắc nhở các cơ sở chăn nuôi xử lý chất thải đúng quy trình, không xả thải ra kênh mương; kịp thời phản ánh về Ủy ban nhân dân xã các trường hợp vi phạm để xem xét, xử lý theo thẩm quyền và công khai kết quả xử lý trên hệ thống truyền thanh cơ sở.";
const plan = (...paragraphs: readonly string[]): string => `**1. Nội dung**\n\n${paragraphs.join("\n\n")}\n`;

testRule(textDuplicateParagraph, {
  valid: [
    { name: "paragraphs say different things", text: plan(first, unlike) },
    { name: "short paragraphs repeat", text: plan("Thời gian: Thường xuyên.", unlike, "Thời gian: Thường xuyên.") },
    {
      name: "two offices have the same duties",
      text: `**1. Phòng Kinh tế**\n\n- ${first}\n\n**2. Phòng Văn hóa - Xã hội**\n\n- ${again}\n`,
    },
    {
      name: "one sentence is said of two amounts",
      text: plan(`${first} Kinh phí 120 triệu đồng.`, `${again} Kinh phí 85 triệu đồng.`),
    },
    {
      name: "cells repeat",
      text: `| Việc | Việc |\n|---|---|\n| ${first} | ${again} |\n`,
    },
    {
      name: "a basis repeats the title that it amends",
      text: plan(`Căn cứ ${first}`, `Căn cứ ${again}`),
    },
    { name: "the longer says much more", text: plan(first, `${again} ${unlike}`) },
    {
      name: "paragraphs of other drafts are an aside",
      text: plan(first),
      others: [{ path: "khac.md", text: plan(again) }],
    },
  ],
  invalid: [
    {
      name: "a paragraph nearly repeats the one before",
      text: plan(first, marked),
      messageId: "near",
      level: "warning",
      related: ["Tuyên truyền sâu rộng, nhằm tạo sự chuyển"],
    },
    {
      name: "a short item is repeated",
      text: plan(
        "a) Phát túi ủ rác cho từng hộ gia đình có vườn rộng.",
        "⟦b) Phát túi ủ rác cho từng hộ⟧ gia đình có vườn rộng;",
      ),
      messageId: "near",
    },
    { name: "another paragraph stands between them", text: plan(first, unlike, marked), messageId: "near" },
    {
      name: "items of a list repeat",
      text: plan(`- ${first}`, `- ${unlike}`, `- ${marked}`),
      messageId: "near",
    },
    {
      name: "a paragraph is copied word by word",
      text: plan(first, `⟦${first.slice(0, 41)}⟧${first.slice(41)}`),
      messageId: "near",
    },
    {
      name: "the paragraph stands in another draft",
      text: plan(marked),
      preset: "strict",
      others: [{ path: "khac.md", text: plan(first) }],
      messageId: "elsewhere",
      level: "info",
      related: ["khac.md: Tuyên truyền sâu rộng, nhằm tạo sự chuyển"],
    },
  ],
});
