import { loadLanguageModel } from "../language/load-language-model.ts";
import { testRule } from "../testing/test-rule.ts";
import { textDoubledWords } from "./text-doubled-words.ts";

const languageModel = await loadLanguageModel();

testRule(textDoubledWords, {
  valid: [
    { name: "reduplications are words", text: "Dần dần, luôn luôn, từ từ, ngày ngày, song song, đời đời." },
    {
      name: "a compound ends as the next word begins",
      text: "Giao thông thông minh; hành vi vi phạm; bảo đảm đảm bảo.",
    },
    { name: "a noun and a verb are spelt alike", text: "Các tổ chức tổ chức thực hiện; nhà đầu tư đầu tư vào xã." },
    { name: "a period of five years", text: "Kế hoạch năm năm năm 2026." },
    { name: "the first of two words belongs to the one before", text: "Phía bên trong trong thời gian thi công." },
    { name: "a comma parts them", text: "Vì lợi ích của, của riêng; kịp thời, kịp thời hơn." },
    {
      name: "words begin alike but go on otherwise",
      text: "Cho chồng, cho con; và vàng; các cácbon.",
    },
    { name: "cells of a table repeat each other", text: "| Việc | Việc |\n|---|---|\n| của của | và và |\n" },
    { name: "capitals are columns run together", text: "KT. TRƯỞNG PHÒNG BAN TRƯỞNG PHÒNG BAN" },
    {
      name: "the counts know reduplications, compounds that meet, and nouns beside their verbs",
      text: "Lá xanh xanh; dần dần, luôn luôn; người người, nhà nhà; giao thông thông minh; hành vi vi phạm; các tổ chức tổ chức thực hiện.",
      languageModel,
    },
    {
      name: "the counts know where one word ends as the next begins",
      text: "Phân công công việc; văn bản pháp quy quy định; quyết định hỗ trợ trợ cấp; đầu tư tư nhân; hội đồng đồng ý; sản xuất xuất khẩu; nhân dân dân tộc; tồn tại tại địa phương.",
      languageModel,
    },
    { name: "without the counts only the list speaks", text: "Thời gian gian qua." },
    { name: "a quoted text is not the author's", text: "Câu “trách nhiệm của của từng người” trong bản cũ." },
    { name: "by period and by rule is an aside", text: "Báo cáo theo định kỳ theo quy định." },
  ],
  invalid: [
    {
      name: "a grammar word is typed twice",
      text: "Trách nhiệm của ⟦của⟧ các thôn.",
      messageId: "doubled",
      level: "warning",
      suggested: ["Trách nhiệm của các thôn."],
    },
    {
      name: "the second stands on the next line",
      text: "Giao các thôn để\n⟦để⟧ thực hiện; các\n⟦các⟧ đoàn thể phối hợp.",
      messageId: ["doubled", "doubled"],
    },
    {
      name: "a phrase is typed twice",
      text: "Tổ chức triển khai ⟦triển khai⟧ Kế hoạch.",
      messageId: "doubled",
      suggested: ["Tổ chức triển khai Kế hoạch."],
    },
    {
      name: "a long phrase is typed twice",
      text: "Ra quân trên địa bàn ⟦trên địa bàn⟧ thôn Đông.",
      messageId: "doubled",
      suggested: ["Ra quân trên địa bàn thôn Đông."],
    },
    {
      name: "emphasis stands between them",
      text: "Phối hợp với **⟦với⟧ Công an xã**.",
      messageId: "doubled",
    },
    {
      name: "the counts tell what is never doubled",
      text: "Tổ chức các buổi sinh hoạt do ⟦do⟧ xã chủ trì; niêm yết công khai ⟦công khai⟧ tại trụ sở.",
      messageId: ["doubled", "doubled"],
      suggested: [
        "Tổ chức các buổi sinh hoạt do xã chủ trì; niêm yết công khai công khai tại trụ sở.",
        "Tổ chức các buổi sinh hoạt do do xã chủ trì; niêm yết công khai tại trụ sở.",
      ],
      languageModel,
    },
    {
      name: "the counts tell where both belong to one phrase",
      text: "Trang thiết ⟦thiết⟧ bị; căn cứ ⟦cứ⟧ Luật Đầu tư.",
      messageId: ["doubled", "doubled"],
      languageModel,
    },
    {
      name: "the counts read cells too",
      text: "| Việc | Thời hạn |\n|---|---|\n| Theo dõi ⟦dõi⟧ tiến độ thực hiện | Hằng quý |\n",
      messageId: "doubled",
      suggested: ["| Việc | Thời hạn |\n|---|---|\n| Theo dõi tiến độ thực hiện | Hằng quý |\n"],
      languageModel,
    },
    {
      name: "“theo” twice",
      text: "Báo cáo ⟦theo định kỳ theo⟧ quy định.",
      preset: "strict",
      messageId: "repeated",
      level: "info",
      suggested: ["Báo cáo định kỳ theo quy định."],
    },
  ],
});
