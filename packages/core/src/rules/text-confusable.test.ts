import { loadLanguageModel } from "../language/load-language-model.ts";
import { testRule } from "../testing/test-rule.ts";
import { textConfusable } from "./text-confusable.ts";

const languageModel = await loadLanguageModel();

testRule(textConfusable, {
  valid: [
    {
      name: "the phrases as they should be",
      text: "Lồng ghép tuyên truyền, chuyển đổi số tại địa phương với đội ngũ cán bộ.",
    },
    { name: "history is no slip for handling", text: "Biên soạn lịch sử lý luận của Đảng bộ xã." },
    { name: "“cũng cố gắng” are two words", text: "Các thôn cũng cố gắng hoàn thành." },
    { name: "“truyền tuyên truyền” after another word", text: "Phương thức truyền thông, tuyên truyền được đổi mới." },
    { name: "“tuyên tin” before nothing that is collected", text: "Bản tuyên tin tưởng vào tương lai." },
    { name: "a committee is attached", text: "Danh sách các ban kèm theo Quyết định này." },
    { name: "a unit of the army", text: "Phân đội cán bộ tham gia huấn luyện." },
    { name: "“thường năm” without the year of a plan", text: "Quản lý nhà nước thường năm nào cũng được đánh giá." },
    { name: "longer words are left alone", text: "Chương trình tham mưa lũ." },
    {
      name: "the counts know the phrases",
      text: "Ủy ban nhân dân xã giao các tổ dân phố tuyên truyền, vận động người dân phân loại rác tại nguồn.",
      languageModel,
    },
    {
      name: "a team is no torn phrase",
      text: "Kiện toàn Tổ rà soát thủ tục; các tổ tiếp công dân họp.",
      languageModel,
    },
    {
      name: "single letters are labels, quantities and units",
      text: "Trong đó n là số hộ và k là hệ số; theo điểm a khoản 2; ông a và bà b; viêm gan b; 500 m đất; 3 l dầu.",
      languageModel,
    },
    {
      name: "abbreviations in small letters stay",
      text: "Thành phần: các đ/c ủy viên; cb công chức; ubnd xã, bql dự án; 5 tr đồng cho mỗi hộ.",
      languageModel,
    },
    {
      name: "a rare word is no slip where what might be meant does not fit both sides",
      text: "Bố trí trẻ ngồi bàn đầu; vận động đối tượng đầu thú và truy bắt; không kể khai thác than.",
      languageModel,
    },
    {
      name: "words that stand beside each other by chance lack nothing",
      text: "Khám tại các cơ sở bệnh viện; công tác tiếp dân; nhằm nâng cao lượng tương tác với người dân.",
      languageModel,
    },
    { name: "without the counts only the list speaks", text: "Cấp kính phí để thực hiện." },
    {
      name: "the dictionary of the user has the phrase",
      text: "Cấp kính phí để thực hiện; lòng ghép nội dung.",
      languageModel,
      dictionary: ["Kính  phí", "lòng ghép nội dung"],
    },
  ],
  invalid: [
    {
      name: "a wrong diacritic makes another word",
      text: "⟦Lòng ghép⟧ nội dung vào các hội nghị của ⟦đại phương⟧.",
      messageId: ["slip", "slip"],
      level: "error",
      fixed: "Lồng ghép nội dung vào các hội nghị của địa phương.",
    },
    {
      name: "syllables are swapped",
      text: "Kịp thời ⟦truyền tuyên⟧ về kết quả.",
      messageId: "slip",
      fixed: "Kịp thời tuyên truyền về kết quả.",
    },
    {
      name: "a syllable is dropped",
      text: "Kế hoạch ⟦ban kèm theo⟧ Quyết định; nâng cao nhận thức trong ⟦đội cán bộ⟧, hội viên.",
      messageId: ["slip", "slip"],
      fixed: "Kế hoạch ban hành kèm theo Quyết định; nâng cao nhận thức trong đội ngũ cán bộ, hội viên.",
      except: { wrapped: "an inserted syllable is not placed over a line break" },
    },
    {
      name: "the phrase is broken over a line",
      text: "Gắn với ⟦chuyên\nđổi số⟧ trên địa bàn.",
      messageId: "slip",
      fixed: "Gắn với chuyển\nđổi số trên địa bàn.",
    },
    {
      name: "capitals stay capitals",
      text: "## I. ⟦TRIỄN KHAI⟧ THỰC HIỆN",
      messageId: "slip",
      fixed: "## I. TRIỂN KHAI THỰC HIỆN",
    },
    {
      name: "the context decides",
      text: "Tăng cường ⟦tuyên tin⟧, bài; ⟦cũng cố⟧ và kiện toàn tổ; ⟦sử lý⟧ vi phạm.",
      messageId: ["slip", "slip", "slip"],
      fixed: "Tăng cường tuyển tin, bài; củng cố và kiện toàn tổ; xử lý vi phạm.",
    },
    {
      name: "the name of the level is garbled",
      text: "Tuyên truyền cải cách hành chính ⟦nhà nước thường năm⟧ 2026.",
      messageId: "slip",
      suggested: ["Tuyên truyền cải cách hành chính nhà nước phường năm 2026."],
    },
    {
      name: "a phrase that no list knows is hardly ever seen",
      text: "Bố trí ⟦kính phí⟧ để thực hiện nhiệm vụ.",
      messageId: "likely",
      level: "error",
      fixed: "Bố trí kinh phí để thực hiện nhiệm vụ.",
      languageModel,
    },
    {
      name: "a vowel or the end of a syllable is lost",
      text: "Phối hợp với các ⟦đn vị⟧ liên quan trong ⟦công tá⟧ kiểm tra, giám sát.",
      messageId: ["likely", "likely"],
      fixed: "Phối hợp với các đơn vị liên quan trong công tác kiểm tra, giám sát.",
      languageModel,
    },
    {
      name: "a syllable of a fixed phrase is lost",
      text: "Nhiệm vụ phát ⟦triển tế⟧ số và xã hội số.",
      messageId: "likely",
      level: "warning",
      suggested: ["Nhiệm vụ phát triển kinh tế số và xã hội số."],
      languageModel,
    },
    {
      name: "two syllables change places",
      text: "Tổ chức hội nghị, ⟦thiệu giới⟧ nội dung chương trình.",
      messageId: "likely",
      suggested: ["Tổ chức hội nghị, giới thiệu nội dung chương trình."],
      languageModel,
    },
    {
      name: "emphasis inside is left to the author",
      text: "Thực hiện *⟦chuyên* đổi số⟧ toàn diện.",
      messageId: "slip",
    },
  ],
});
