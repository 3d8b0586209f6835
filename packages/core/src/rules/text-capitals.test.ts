import { testRule } from "../testing/test-rule.ts";
import { textCapitals } from "./text-capitals.ts";

const plan = (words: string): string =>
  `Số: 12/KH-UBND\n\nKẾ HOẠCH\nVệ sinh môi trường năm 2026\n\nCăn cứ tình hình thực tế, Ủy ban nhân dân xã xây dựng kế hoạch như sau:\n\n${words}\n`;

testRule(textCapitals, {
  valid: [
    { name: "the nouns have their capitals", text: "Phục vụ Nhân dân theo pháp luật của Nhà nước." },
    {
      name: "bodies and forces keep the small letter",
      text: "Báo cáo của Ủy ban nhân dân và Hội đồng nhân dân, Tòa án nhân dân, Viện kiểm sát nhân dân, Công an nhân dân, Quân đội nhân dân.",
    },
    { name: "an attribute keeps it too", text: "Cải cách hành chính nhà nước, ngân sách nhà nước, cơ quan nhà nước." },
    {
      name: "institutions are named with it",
      text: "Ban thanh tra nhân dân, quỹ tín dụng nhân dân, thế trận an ninh nhân dân.",
    },
    { name: "the Chinese currency is no people", text: "Giá trị của nhân dân tệ tăng." },
    { name: "the people of other lands are not ours", text: "Tình hữu nghị của nhân dân hai nước và nhân dân Lào." },
    {
      name: "the title of a cited document is not the author's",
      text: "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2026 của UBND xã về việc chăm lo đời sống nhân dân.",
    },
    { name: "a quoted slogan is not either", text: "Khẩu hiệu “Công an vì nhân dân phục vụ” được treo ở trụ sở." },
    { name: "what a State of law is may be said of any", text: "Xây dựng pháp luật của nhà nước pháp quyền." },
    {
      name: "party and state bodies are attributes",
      text: "Cán bộ trong các cơ quan đảng, nhà nước; tổ chức đảng và nhà nước.",
    },
    {
      name: "plans of others keep the small letter",
      text: plan("Các kế hoạch này được gửi cho các thôn."),
      preset: "strict",
    },
    { name: "a letter names no plan of its own", text: "Đề nghị các thôn thực hiện kế hoạch này.", preset: "strict" },
    {
      name: "a regulation by its title keeps its capital",
      text: "Thực hiện Quy định của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng. Quy định của pháp luật phải rõ.",
      preset: "strict",
    },
    {
      name: "a law is named by its matter",
      text: "Căn cứ Luật Ban hành văn bản quy phạm pháp luật ngày 19/02/2025; theo Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15.",
      preset: "strict",
    },
    {
      name: "a title in quotation marks or on its own line begins with a capital",
      text: "Theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 “Ban hành danh mục”.\n\nQuyết định số 4/QĐ-UBND ngày 05/01/2026 về chợ.",
      preset: "strict",
    },
    {
      name: "the aside is for the strict preset",
      text: plan("Các thôn thực hiện kế hoạch này."),
    },
  ],
  invalid: [
    {
      name: "the people are served",
      text: "Xây dựng chính quyền phục vụ ⟦nhân dân⟧, gần dân.",
      messageId: "noun",
      level: "warning",
      fixed: "Xây dựng chính quyền phục vụ Nhân dân, gần dân.",
    },
    {
      name: "the people begin a task",
      text: "- Vận động ⟦nhân dân⟧ tham gia.",
      messageId: "noun",
      fixed: "- Vận động Nhân dân tham gia.",
    },
    {
      name: "what the law says in general has a capital",
      text: "Tuyên truyền về ⟦Quy định⟧ của pháp luật.",
      messageId: "inner",
      level: "info",
      preset: "strict",
      fixed: "Tuyên truyền về quy định của pháp luật.",
    },
    {
      name: "a title goes on the sentence with a capital",
      text: "Căn cứ Quyết định số 122/QĐ-UBND ngày 29/4/2026 ⟦Ban hành⟧ Kế hoạch trồng cây của xã năm 2026;",
      messageId: "inner",
      preset: "strict",
      fixed: "Căn cứ Quyết định số 122/QĐ-UBND ngày 29/4/2026 ban hành Kế hoạch trồng cây của xã năm 2026;",
    },
    {
      name: "the people follow other groups",
      text: "Vận động đoàn viên và ⟦nhân dân⟧ tham gia; lấy ý kiến ⟦nhân dân⟧ trong thôn.",
      messageId: ["noun", "noun"],
      fixed: "Vận động đoàn viên và Nhân dân tham gia; lấy ý kiến Nhân dân trong thôn.",
    },
    {
      name: "the words are broken over a line, with emphasis",
      text: "Nâng cao đời sống *⟦nhân\ndân⟧*; các tầng lớp ⟦nhân dân⟧.",
      messageId: ["noun", "noun"],
      fixed: "Nâng cao đời sống *Nhân\ndân*; các tầng lớp Nhân dân.",
    },
    {
      name: "the laws are those of the State",
      text: "Chấp hành chính sách, pháp luật của ⟦nhà nước⟧ về đất đai.",
      messageId: "noun",
      fixed: "Chấp hành chính sách, pháp luật của Nhà nước về đất đai.",
    },
    {
      name: "the State stands beside the Party",
      text: "Chủ trương của Đảng và ⟦nhà nước⟧.",
      messageId: "noun",
      fixed: "Chủ trương của Đảng và Nhà nước.",
    },
    {
      name: "the plan speaks of itself",
      text: plan("Các thôn thực hiện ⟦kế hoạch này⟧ từ tháng 02."),
      preset: "strict",
      messageId: "self",
      level: "info",
      fixed: plan("Các thôn thực hiện Kế hoạch này từ tháng 02."),
    },
  ],
});
