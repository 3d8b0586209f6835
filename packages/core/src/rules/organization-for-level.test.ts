import { testRule } from "../testing/test-rule.ts";
import { organizationForLevel } from "./organization-for-level.ts";

function plan(unit: string, text: string, date = "ngày 05 tháng 3 năm 2026"): string {
  const place = unit.slice(unit.indexOf(" ") + 1);
  return `ỦY BAN NHÂN DÂN\n${unit.toUpperCase()}\n\nSố: 12/KH-UBND\n\n*${place}, ${date}*\n\n**KẾ HOẠCH**\n\n**Vệ sinh môi trường năm 2026**\n\n${text}`;
}

const xa = (text: string): string => plan("xã Ka Đô", text);
const phuong = (text: string): string => plan("phường Ninh Chử", text);

testRule(organizationForLevel, {
  valid: [
    { name: "a xã has a department for the economy", text: xa("Giao Phòng Kinh tế tham mưu.") },
    {
      name: "a phường has one for infrastructure too",
      text: phuong("Giao Phòng Kinh tế, Hạ tầng và Đô thị tham mưu."),
    },
    {
      name: "the special zone of Phú Quốc has that of a phường",
      text: plan("đặc khu Phú Quốc", "Giao Phòng Kinh tế, Hạ tầng và Đô thị tham mưu."),
    },
    { name: "other special zones have that of a xã", text: plan("đặc khu Cô Tô", "Giao Phòng Kinh tế tham mưu.") },
    { name: "the department of another commune", text: phuong("Phối hợp với Phòng Kinh tế xã Phước Dinh.") },
    { name: "the departments of several communes", text: phuong("Gửi Phòng Kinh tế các xã giáp ranh.") },
    {
      name: "a neighbour of the same level is named",
      text: xa("Gửi Phòng Kinh tế, Hạ tầng và Đô thị phường Xuân Hương."),
    },
    { name: "a department of a former district", text: phuong("Hồ sơ do Phòng Kinh tế huyện Ninh Hải (cũ) bàn giao.") },
    { name: "a longer name of another department", text: phuong("Hồ sơ của Phòng Kinh tế và Hạ tầng được bàn giao.") },
    {
      name: "the phường shortens the name and says so",
      text: phuong(
        "Phòng Kinh tế, Hạ tầng và Đô thị (sau đây gọi là Phòng Kinh tế) tham mưu. Phòng Kinh tế báo cáo kết quả.",
      ),
    },
    {
      name: "the draft is older than the two-tier government",
      text: plan("phường Ninh Chử", "Phòng Kinh tế phối hợp.", "ngày 05 tháng 3 năm 2025"),
    },
    {
      name: "the title of another document names it",
      text: xa(
        "Thực hiện Quyết định số 45/QĐ-UBND ngày 02/02/2026 của UBND tỉnh Lâm Đồng về tổ chức Phòng Kinh tế, Hạ tầng và Đô thị.",
      ),
    },
    { name: "the unit cannot be told", text: "Giao Phòng Kinh tế, Hạ tầng và Đô thị tham mưu." },
    {
      name: "thôn and tổ dân phố are named together as in the law",
      text: xa("Trưởng thôn, tổ trưởng tổ dân phố vận động các hộ."),
      preset: "strict",
    },
    { name: "a phường has tổ dân phố", text: phuong("Các tổ dân phố ra quân."), preset: "strict" },
  ],
  invalid: [
    {
      name: "a xã names the department of a phường",
      text: xa("Giao ⟦Phòng Kinh tế, Hạ tầng và Đô thị⟧ tham mưu."),
      messageId: "department",
      level: "warning",
      related: ["XÃ KA ĐÔ"],
    },
    {
      name: "a phường names the department of a xã",
      text: phuong("### 3. ⟦Phòng Kinh tế⟧:\n\nRà soát các điểm tập kết."),
      messageId: "department",
      related: ["PHƯỜNG NINH CHỬ"],
    },
    {
      name: "the own level follows",
      text: phuong("Giao ⟦Phòng Kinh tế⟧ phường phối hợp."),
      messageId: "department",
      related: ["PHƯỜNG NINH CHỬ"],
    },
    {
      name: "the own name follows",
      text: xa("Giao ⟦Phòng Kinh tế, Hạ tầng và Đô thị⟧ xã Ka Đô chủ trì."),
      messageId: "department",
      related: ["XÃ KA ĐÔ"],
    },
    {
      name: "the special zone of Phú Quốc names that of a xã",
      text: plan("đặc khu Phú Quốc", "Giao ⟦Phòng Kinh tế⟧ chủ trì."),
      messageId: "department",
      related: ["ĐẶC KHU PHÚ QUỐC"],
    },
    {
      name: "the settings name the unit, and the name wraps over a line",
      text: "Giao ⟦Phòng Kinh tế, Hạ\ntầng và Đô thị⟧ tham mưu.",
      settings: { unit: "xã Ka Đô", province: "tỉnh Lâm Đồng" },
      messageId: "department",
    },
    {
      name: "a xã speaks of tổ dân phố alone",
      text: xa("Tuyên truyền qua các buổi họp ⟦tổ dân phố⟧ hằng tháng."),
      preset: "strict",
      messageId: "quarter",
      level: "info",
      related: ["XÃ KA ĐÔ"],
    },
  ],
});
