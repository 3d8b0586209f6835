import { testRule } from "../testing/test-rule.ts";
import { textEndPunctuation } from "./text-end-punctuation.ts";

const ended = [
  "- Phối hợp với các đoàn thể tổ chức ra quân làm vệ sinh đường làng vào ngày thứ bảy hằng tuần.",
  "- Tổng hợp số liệu của các thôn, báo cáo Ủy ban nhân dân xã trước ngày 20 của tháng cuối quý.",
  "- Hướng dẫn các hộ gia đình phân loại rác tại nguồn theo tài liệu của Sở Nông nghiệp và Môi trường.",
  "- Kiểm tra việc thu gom, vận chuyển rác của các tổ tự quản và kịp thời nhắc nhở nơi làm chưa tốt.",
];
const open = "- Chủ trì xây dựng phương án bố trí điểm tập kết rác phù hợp với điều kiện của từng thôn";
const list = (...items: readonly string[]): string => `1. Phòng Kinh tế\n\n${items.join("\n\n")}\n`;

testRule(textEndPunctuation, {
  valid: [
    { name: "every item has its mark", text: list(...ended) },
    {
      name: "no item of the list has a mark",
      text: list(...ended.map((item) => item.slice(0, -1)), open),
    },
    { name: "a short item is a name", text: list(...ended, "- Công an xã", ended[0] ?? "") },
    { name: "an item with items below it is a heading", text: list(...ended, open, "+ Thôn Đông.", "+ Thôn Tây.") },
    {
      name: "an item cut by a page break goes on below",
      text: list(...ended, `${open} và được Ủy ban nhân\n\ndân xã thông qua trước khi thực hiện ở tất cả các thôn.`),
    },
    {
      name: "the paragraph below the item ends it",
      text: list(
        ...ended,
        open,
        "Điểm tập kết phải cách khu dân cư ít nhất năm mươi mét theo quy định của thành phố.",
        ended[0] ?? "",
      ),
    },
    { name: "the neighbours have no mark either", text: list(...ended, `${open}`, `${open} trong năm`) },
    {
      name: "cells take no mark",
      text: `${list(...ended)}\n| Việc | Nơi làm |\n|---|---|\n| Xây dựng phương án bố trí điểm tập kết rác phù hợp với điều kiện của từng thôn | Phòng Kinh tế |\n`,
    },
    {
      name: "an ellipsis and a colon are marks",
      text: list(...ended, `${open}...`, `${open}, gồm:`, ended[0] ?? ""),
    },
    {
      name: "a remark follows the end of the sentence",
      text: list(...ended, `${open}. (Mẫu báo cáo gửi kèm)`, ended[0] ?? ""),
    },
    {
      name: "a label with its value is a line of a form",
      text: list(...ended, `- Đơn vị chủ trì: ${open.slice(9)}`, ended[0] ?? ""),
    },
    { name: "an address ends the item", text: list(...ended, `${open} tại https://dichvucong.gov.vn`, ended[0] ?? "") },
  ],
  invalid: [
    {
      name: "one item among ended ones has no mark",
      text: list(...ended, `${open.slice(0, -4)}⟦thôn⟧`, ended[0] ?? ""),
      messageId: "unended",
      level: "warning",
      suggested: [list(...ended, `${open}.`, ended[0] ?? "")],
    },
    {
      name: "a short item is the only one of its list without a mark",
      text: list(
        ...ended,
        "\n**2. Thời gian**\n",
        "- Dọn vệ sinh vào sáng thứ Bảy;",
        "- Thu gom rác vào tối Chủ ⟦nhật⟧",
        "- Phun thuốc khử khuẩn mỗi tháng;",
      ),
      messageId: "unended",
    },
    {
      name: "the first item has none, and the author writes semicolons",
      text: list(`${open.slice(0, -4)}⟦thôn⟧`, ...ended.map((item) => item.replace(/\.$/, ";"))),
      messageId: "unended",
      suggested: [list(`${open};`, ...ended.map((item) => item.replace(/\.$/, ";")))],
    },
    {
      name: "the last item before the next heading has none",
      text: `${list(...ended, `${open.slice(0, -4)}⟦thôn⟧`)}\n2. Công an xã\n\n${ended[1]}\n`,
      messageId: "unended",
    },
    {
      name: "a point with a letter has none, emphasis around it",
      text: [
        "1. Nội dung",
        ...ended.map((item, index) => item.replace("-", `${"abcd".charAt(index)})`)),
        `đ) *${open.slice(2, -4)}⟦thôn⟧*`,
        ended[0]?.replace("-", "e)"),
      ].join("\n\n"),
      messageId: "unended",
    },
    {
      name: "a bracket ends the item but not the sentence",
      text: list(...ended, `${open} (xã, ⟦phường)⟧`, ended[0] ?? ""),
      messageId: "unended",
    },
  ],
});
