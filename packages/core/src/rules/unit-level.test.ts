import { testRule } from "../testing/test-rule.ts";
import { unitLevel } from "./unit-level.ts";

const phuong =
  "ỦY BAN NHÂN DÂN\nPHƯỜNG NINH CHỬ\n\nSố: 12/KH-UBND\n\n*Ninh Chử, ngày 05 tháng 3 năm 2026*\n\n**KẾ HOẠCH**\n\n**Vệ sinh môi trường năm 2026**\n\n";
const xa =
  "ỦY BAN NHÂN DÂN\nXÃ KA ĐÔ\n\nSố: 12/KH-UBND\n\n*Ka Đô, ngày 05 tháng 3 năm 2026*\n\n**KẾ HOẠCH**\n\n**Vệ sinh môi trường năm 2026**\n\n";

testRule(unitLevel, {
  valid: [
    { name: "the own level word", text: `${phuong}Tổ chức ra quân trên địa bàn phường.` },
    { name: "“xã hội” is no unit", text: `${phuong}Huy động nguồn lực của xã hội và các tổ chức xã hội.` },
    { name: "levels are listed", text: `${phuong}Thực hiện tại UBND xã, phường, đặc khu theo hướng dẫn.` },
    { name: "“cấp xã” is a level of government", text: `${phuong}Bộ phận Một cửa của cấp xã hoạt động từ 01/7/2025.` },
    { name: "other communes are meant", text: `${phuong}Phối hợp với các xã và UBND xã Phước Dinh khi cần.` },
    {
      name: "the former commune is told as history",
      text: `${phuong}Phường Ninh Chử được thành lập trên cơ sở xã Ninh Chử và thị trấn Khánh Hải.`,
    },
    {
      name: "the title of a document of the province speaks of communes",
      text: `${phuong}Thực hiện Quyết định số 45/QĐ-UBND ngày 02/02/2026 của UBND tỉnh Khánh Hòa về vệ sinh môi trường trên địa bàn xã.`,
    },
    { name: "another document is quoted", text: `${phuong}Theo quy định: “UBND xã công khai trên địa bàn xã”.` },
    {
      name: "a draft of the province names the communes below it",
      text: "ỦY BAN NHÂN DÂN\nTỈNH KHÁNH HÒA\n\nSố: 12/KH-UBND\n\n**KẾ HOẠCH**\n\nUBND xã tổng hợp trên địa bàn xã.",
    },
    { name: "the unit cannot be told", text: "Tổ chức ra quân trên địa bàn xã." },
    {
      name: "another commune has just been named",
      text: `${phuong}Xã Phước Dinh có ba thôn. Trên địa bàn xã có một trường học.`,
    },
  ],
  invalid: [
    {
      name: "a phường speaks of its territory as a xã",
      text: `${phuong}Tổ chức ra quân trên địa bàn ⟦xã⟧ vào sáng thứ Bảy.`,
      messageId: "level",
      level: "error",
      related: ["PHƯỜNG NINH CHỬ"],
      suggested: [`${phuong}Tổ chức ra quân trên địa bàn phường vào sáng thứ Bảy.`],
    },
    {
      name: "a xã calls its committee that of a phường",
      text: `${xa}Giao các đơn vị báo cáo UBND ⟦phường⟧ trước ngày 20.`,
      messageId: "level",
      related: ["XÃ KA ĐÔ"],
      suggested: [`${xa}Giao các đơn vị báo cáo UBND xã trước ngày 20.`],
    },
    {
      name: "the own name stands with the level of before",
      text: `${phuong}Nhân dân ⟦xã⟧ Ninh Chử hưởng ứng phong trào.`,
      messageId: "namedLevel",
      related: ["PHƯỜNG NINH CHỬ"],
      suggested: [`${phuong}Nhân dân phường Ninh Chử hưởng ứng phong trào.`],
    },
    {
      name: "the settings name the unit where the draft does not",
      text: "Giao Văn phòng tham mưu Ủy ban nhân dân ⟦xã⟧ ban hành.",
      settings: { unit: "phường Ninh Chử", province: "tỉnh Khánh Hòa" },
      messageId: "level",
      suggested: ["Giao Văn phòng tham mưu Ủy ban nhân dân phường ban hành."],
    },
    {
      name: "two slips in two paragraphs",
      text: `${xa}Rà soát hộ nghèo trên địa bàn ⟦phường⟧.\n\nCông khai tại trụ sở của ⟦phường⟧.`,
      messageId: ["level", "level"],
      related: ["XÃ KA ĐÔ", "XÃ KA ĐÔ"],
      suggested: [
        `${xa}Rà soát hộ nghèo trên địa bàn xã.\n\nCông khai tại trụ sở của phường.`,
        `${xa}Rà soát hộ nghèo trên địa bàn phường.\n\nCông khai tại trụ sở của xã.`,
      ],
    },
  ],
});
