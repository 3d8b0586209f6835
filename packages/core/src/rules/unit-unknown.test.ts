import { testRule } from "../testing/test-rule.ts";
import { unitUnknown } from "./unit-unknown.ts";

const head = (date: string): string =>
  `ỦY BAN NHÂN DÂN\nXÃ KA ĐÔ\n\nSố: 12/KH-UBND\n\n*Ka Đô, ${date}*\n\n**KẾ HOẠCH**\n\n**Giao lưu văn hóa năm 2026**\n\n`;
const draft = head("ngày 05 tháng 3 năm 2026");
const dongNai = (date: string, province = "tỉnh"): string =>
  `ỦY BAN NHÂN DÂN\nXÃ THỐNG NHẤT\n\nSố: 12/KH-UBND\n\n*Thống Nhất, ${date}*\n\n**KẾ HOẠCH**\n\n**Thi đua trên địa bàn ${province} Đồng Nai**\n\n`;
const city = dongNai("ngày 30 tháng 4 năm 2026", "thành phố");

testRule(unitUnknown, {
  valid: [
    { name: "a commune of the own province", text: `${draft}Phối hợp với xã Đơn Dương và xã D’Ran.` },
    { name: "a commune of the province that is named", text: `${draft}Học tập tại xã Thạch Khê, tỉnh Hà Tĩnh.` },
    { name: "a commune that another province has", text: `${draft}Đoàn của xã Thạch Khê đến thăm.` },
    { name: "a commune that was merged", text: `${draft}Nhà văn hóa đặt tại trụ sở xã Lạc Xuân trước đây.` },
    { name: "a quotation", text: `${draft}Theo bài “xã Ka Đu vào mùa”, du khách tăng.` },
    {
      name: "the title of an older document",
      text: `${draft}Theo Quyết định số 4/QĐ-UBND ngày 05/3/2019 của UBND xã Ka Đa về chợ phiên.`,
    },
    { name: "the draft has no date", text: "ỦY BAN NHÂN DÂN\nXÃ KA ĐÔ\n\n**KẾ HOẠCH**\n\nPhối hợp với xã Đơn Dươn." },
    {
      name: "a draft from before the communes of today",
      text: `${head("ngày 05 tháng 3 năm 2024")}Phối hợp với xã Đơn Dươn.`,
    },
    { name: "a street, a school", text: `${draft}Tập trung tại đường xã Đơn Dươn.` },
    { name: "a slip for the own name is another rule's", text: `${draft}Trên đây là Kế hoạch của xã Ka Đơ.` },
    {
      name: "a commune told apart from its neighbour by a number",
      text: `${draft}Học tập tại xã Đam Rông 2 và xã Bảo Lâm 5.`,
    },
    { name: "a quantity after a name", text: `${draft}Xã Bảo Lâm 1 hỗ trợ xã D’Ran 6 tháng.` },
    {
      name: "a province that was merged",
      text: `${draft}Tiếp đoàn của tỉnh Bình Thuận trước đây và tỉnh Đắk Nông (cũ).`,
    },
    { name: "a city of a province", text: `${draft}Khách đến từ thành phố Bảo Lộc cũ.` },
    {
      name: "a city when it was a province",
      text: `${city}Trước đây, tỉnh Đồng Nai có 95 xã, phường. Theo Quyết định số 15/QĐ-UBND ngày 10/02/2026 của Ủy ban nhân dân tỉnh Đồng Nai về thi đua.`,
    },
    {
      name: "the kind of unit on the day before the change",
      text: `${dongNai("ngày 29 tháng 4 năm 2026")}Cụm thi đua gồm xã Long Thành.`,
    },
  ],
  invalid: [
    {
      name: "a name that differs in one syllable",
      text: `${draft}Phối hợp với xã ⟦Đơn Dươn⟧ tổ chức.`,
      messageId: "nearest",
      level: "warning",
      suggested: [`${draft}Phối hợp với xã Đơn Dương tổ chức.`],
    },
    {
      name: "the province is named with the commune",
      text: `${draft}Học tập tại xã ⟦Thạch Khể⟧, tỉnh Hà Tĩnh.`,
      messageId: "nearest",
      suggested: [`${draft}Học tập tại xã Thạch Khê, tỉnh Hà Tĩnh.`],
    },
    {
      name: "a phường called a xã",
      text: `${draft}Phối hợp với ⟦xã⟧ Nam Gia Nghĩa tổ chức.`,
      messageId: "level",
      suggested: [`${draft}Phối hợp với phường Nam Gia Nghĩa tổ chức.`],
    },
    {
      name: "a xã that has become a phường by the draft's date",
      text: `${city}Cụm thi đua gồm ⟦xã⟧ Long Thành.`,
      messageId: "level",
      suggested: [`${city}Cụm thi đua gồm phường Long Thành.`],
    },
    {
      name: "a name that nothing is like",
      text: `${draft}Phối hợp với xã ⟦Xa Lạ⟧ tổ chức.`,
      messageId: "unknown",
    },
    {
      name: "no commune of that name has this number",
      text: `${draft}Học tập tại xã ⟦Đam Rông 7⟧.`,
      messageId: "unknown",
    },
    {
      name: "a province spelt almost right",
      text: `${draft}Học tập tại tỉnh ⟦Quảng Trỉ⟧.`,
      messageId: "province",
      suggested: [`${draft}Học tập tại tỉnh Quảng Trị.`],
    },
    {
      name: "a city when it issued the document that is cited",
      text: `${city}Theo Quyết định số 15/QĐ-UBND ngày 10/6/2026 của Ủy ban nhân dân ⟦tỉnh⟧ Đồng Nai về thi đua.`,
      messageId: "city",
    },
    {
      name: "a province that has become a city",
      text: `${city}Báo cáo Ủy ban nhân dân ⟦tỉnh⟧ Đồng Nai.`,
      messageId: "city",
      suggested: [`${city}Báo cáo Ủy ban nhân dân thành phố Đồng Nai.`],
    },
  ],
});
