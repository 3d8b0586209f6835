import { testRule } from "../testing/test-rule.ts";
import { unitAbolished } from "./unit-abolished.ts";

const head = (date: string): string =>
  `ỦY BAN NHÂN DÂN\nXÃ TIÊN LÃNG\n\nSố: 12/KH-UBND\n\n*Tiên Lãng, ${date}*\n\n**KẾ HOẠCH**\n\n**Phòng dịch trên địa bàn thành phố Hải Phòng**\n\n`;
const draft = head("ngày 05 tháng 3 năm 2026");

testRule(unitAbolished, {
  valid: [
    { name: "units of today", text: `${draft}Giao Công an xã chủ trì; đề nghị UBND xã Tân Minh phối hợp.` },
    {
      name: "a draft from before",
      text: `${head("ngày 05 tháng 3 năm 2025")}Báo cáo UBND huyện Tiên Lãng trước ngày 20.`,
    },
    { name: "history", text: `${draft}Trước ngày 01/7/2025, hồ sơ do UBND huyện Tiên Lãng quản lý.` },
    {
      name: "the issuer of an older document",
      text: `${draft}Theo Quyết định số 4/QĐ-UBND ngày 05/3/2019 của UBND huyện Tiên Lãng về chợ.`,
    },
    {
      name: "a title in quotation marks",
      text: `${draft}Đề nghị các đơn vị đọc “Giao UBND huyện Tiên Lãng thực hiện”.`,
    },
    { name: "a unit that is said to be former", text: `${draft}Giao UBND huyện Tiên Lãng (cũ) bàn giao hồ sơ.` },
    {
      name: "a report tells what a district did",
      text: `${draft.replace("KẾ HOẠCH", "BÁO CÁO")}1. UBND huyện Tiên Lãng tổ chức ba hội nghị.`,
    },
    {
      name: "what a district has done",
      text: `${draft}- UBND huyện Tiên Lãng xây dựng và đã bàn giao hai nhà văn hóa.`,
    },
    { name: "a city of today", text: `${draft}Đề nghị UBND thành phố Hải Phòng và UBND thành phố Huế xem xét.` },
    { name: "a province of today", text: `${draft}Gửi UBND tỉnh Hưng Yên trước ngày 20.` },
    { name: "a place that only is described", text: `${draft}Khu vực trung tâm huyện Tiên Lãng đông dân.` },
    { name: "the draft has no date", text: "**KẾ HOẠCH**\n\nĐề nghị UBND huyện Tiên Lãng chỉ đạo." },
  ],
  invalid: [
    {
      name: "a district is given a task",
      text: `${draft}Đề nghị UBND ⟦huyện Tiên Lãng⟧ chỉ đạo.`,
      messageId: "level",
      level: "warning",
    },
    {
      name: "reports go to a district",
      text: `${draft}Các thôn báo cáo UBND ⟦huyện⟧ trước ngày 20.`,
      messageId: "level",
    },
    {
      name: "a district among the recipients",
      text: `${draft}Tổ chức thực hiện./.\n\nNơi nhận:\n\n- UBND ⟦huyện Tiên Lãng⟧;\n- Lưu: VT.\n\n**CHỦ TỊCH**`,
      messageId: "level",
    },
    {
      name: "a commune that was merged is given a task",
      text: `${draft}Giao UBND ⟦xã Quyết Tiến⟧ rà soát.`,
      messageId: "merged",
    },
    {
      name: "a township is addressed in the text",
      text: `${draft}Yêu cầu Công an ⟦thị trấn Tiên Lãng⟧ phối hợp.`,
      messageId: "level",
    },
    {
      name: "a district is the subject of an item",
      text: `${draft}b) Ủy ban nhân dân ⟦huyện Tiên Lãng⟧ tiếp nhận hồ sơ.`,
      messageId: "level",
    },
    {
      name: "a district is a heading among those who carry out the plan",
      text: `${draft}**III. TỔ CHỨC THỰC HIỆN**\n\n1. UBND ⟦huyện Tiên Lãng⟧:\n\n- Bố trí kinh phí.`,
      messageId: "level",
    },
    {
      name: "a city of a province is asked",
      text: `${draft}Đề nghị Công an ⟦thành phố Chí Linh⟧ phối hợp.`,
      messageId: "level",
    },
    {
      name: "a province that was merged is asked",
      text: `${draft}Đề nghị UBND ⟦tỉnh Hải Dương⟧ phối hợp.`,
      messageId: "merged",
    },
  ],
});
