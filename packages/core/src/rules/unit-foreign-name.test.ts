import { testRule } from "../testing/test-rule.ts";
import { unitForeignName } from "./unit-foreign-name.ts";

const head =
  "ỦY BAN NHÂN DÂN\nXÃ BÌNH KHÊ\n\nSố: 12/KH-UBND\n\n*Bình Khê, ngày 05 tháng 3 năm 2026*\n\n**KẾ HOẠCH**\n\n**Chuyển đổi số xã Bình Khê năm 2026**\n\n";
const numbered =
  "ỦY BAN NHÂN DÂN\nXÃ A LƯỚI 1\n\nSố: 12/KH-UBND\n\n*A Lưới 1, ngày 05 tháng 3 năm 2026*\n\n**KẾ HOẠCH**\n\n**Chuyển đổi số năm 2026**\n\n";

testRule(unitForeignName, {
  valid: [
    { name: "the own name", text: `${head}Trên đây là Kế hoạch chuyển đổi số xã Bình Khê năm 2026.` },
    {
      name: "a neighbour as a partner",
      text: `${head}Phối hợp với xã Bình Khế trong công tác phòng, chống cháy rừng.`,
    },
    { name: "a list of communes", text: `${head}Cụm thi đua gồm xã Bình Khế, xã Bình Liêu và xã Hoành Mô.` },
    {
      name: "the own unit stands beside the other",
      text: `${head}Ranh giới giữa xã Bình Khê và xã Bình Khế được giữ nguyên.`,
    },
    { name: "a place elsewhere", text: `${head}Tham quan mô hình tại xã Yên Đức, thời gian trong quý II.` },
    {
      name: "a document of the other unit",
      text: `${head}Nghiên cứu Kế hoạch số 8/KH-UBND ngày 05/01/2026 của UBND xã Bình Khế về chuyển đổi số xã Bình Khế năm 2026.`,
    },
    { name: "a unit of the past", text: `${head}Hồ sơ của xã Bình Khế (cũ) được bàn giao trong quý I.` },
    {
      name: "a title in quotation marks",
      text: `${head}Theo bài “Kế hoạch này của xã Bình Khế được nhân rộng”, cách làm có hiệu quả.`,
    },
    {
      name: "names told apart by a number are two units",
      text: `${numbered}Tuyên truyền tại xã A Lưới 3 và xã A Lưới 1.`,
    },
    { name: "a province is no commune", text: `${head}Trên đây là Kế hoạch thực hiện chủ trương của tỉnh Quảng Ninh.` },
    { name: "the unit cannot be told", text: "Trên đây là Kế hoạch chuyển đổi số xã Bình Khế năm 2026." },
  ],
  invalid: [
    {
      name: "a close name in the conclusion",
      text: `${head}Trên đây là Kế hoạch chuyển đổi số xã ⟦Bình Khế⟧ năm 2026.`,
      messageId: "foreign",
      level: "error",
      related: ["XÃ BÌNH KHÊ"],
      suggested: [`${head}Trên đây là Kế hoạch chuyển đổi số xã Bình Khê năm 2026.`],
    },
    {
      name: "a close name in the title of an own document",
      text: `${head}Bám sát Kế hoạch số 8/KH-UBND ngày 05/01/2026 của UBND xã về chuyển đổi số xã ⟦Bình Khế⟧ năm 2026.`,
      messageId: "foreign",
      related: ["XÃ BÌNH KHÊ"],
      suggested: [
        `${head}Bám sát Kế hoạch số 8/KH-UBND ngày 05/01/2026 của UBND xã về chuyển đổi số xã Bình Khê năm 2026.`,
      ],
    },
    {
      name: "a name of quite another commune in the conclusion",
      text: `${head}Trên đây là Kế hoạch chuyển đổi số xã ⟦Tân Thành⟧ năm 2026.`,
      messageId: "foreign",
      related: ["XÃ BÌNH KHÊ"],
      suggested: [`${head}Trên đây là Kế hoạch chuyển đổi số xã Bình Khê năm 2026.`],
    },
    {
      name: "another territory, and another committee that enacts",
      text: `${head}Ủy ban nhân dân xã ⟦Tân Thành⟧ ban hành Kế hoạch như sau.\n\nRà soát hạ tầng trên địa bàn xã ⟦Tân Thành⟧.`,
      messageId: ["foreign", "foreign"],
      related: ["XÃ BÌNH KHÊ", "XÃ BÌNH KHÊ"],
      suggested: [
        `${head}Ủy ban nhân dân xã Bình Khê ban hành Kế hoạch như sau.\n\nRà soát hạ tầng trên địa bàn xã Tân Thành.`,
        `${head}Ủy ban nhân dân xã Tân Thành ban hành Kế hoạch như sau.\n\nRà soát hạ tầng trên địa bàn xã Bình Khê.`,
      ],
    },
    {
      name: "the settings name the unit",
      text: "Kinh phí thực hiện chuyển đổi số phường ⟦Hòa Xuân⟧ được bố trí trong dự toán.",
      settings: { unit: "phường Hòa Xuyên", province: "thành phố Đà Nẵng" },
      messageId: "foreign",
      suggested: ["Kinh phí thực hiện chuyển đổi số phường Hòa Xuyên được bố trí trong dự toán."],
    },
  ],
});
