import { testRule } from "../testing/test-rule.ts";
import { appendixMissing } from "./appendix-missing.ts";

const CLOSING = "Nơi nhận:\n- Các thôn;\n- Lưu: VT, KT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Mẫu";

/** A plan that says the given words, with what stands below the signature. */
function plan(words: string, annex = ""): string {
  return `Số: 24/KH-UBND\n\nKẾ HOẠCH\n\nChăm sóc cây xanh năm 2026\n\nI. NỘI DUNG\n\n1. Trồng mới 200 cây xanh.\n\n2. ${words}\n\n${CLOSING}${annex}`;
}

testRule(appendixMissing, {
  valid: [
    {
      name: "the annex follows the signature",
      text: plan(
        "Phân công chi tiết tại Phụ lục đính kèm./.",
        "\n\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n\n1. Thôn Đông trồng 100 cây.",
      ),
    },
    {
      name: "a list follows without the word",
      text: plan(
        "Thực hiện theo Danh mục kèm theo Kế hoạch này./.",
        "\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Việc |\n|---|---|\n| 1 | Trồng cây |",
      ),
    },
    {
      name: "the annex is a decree's",
      text: plan(
        "Lập hồ sơ theo mẫu tại Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ./.",
      ),
    },
    {
      name: "the annex is a cited circular's, without its number",
      text: plan("Thống kê theo Phụ lục kèm theo Thông tư hướng dẫn của Bộ Nội vụ./."),
    },
    {
      name: "the annex came with the letter named before",
      text: plan("Thực hiện Công văn số 31/SNNMT-LN ngày 06/3/2026 và Phụ lục kèm theo./."),
    },
    {
      name: "an annex is named without a claim that it is attached",
      text: plan("Các thôn lập phụ lục theo mẫu, gửi Phòng Kinh tế./."),
    },
    {
      name: "a list of documents goes with an application",
      text: plan("Hồ sơ gồm đơn và danh mục tài liệu kèm theo./."),
    },
    { name: "a list of procedures is published", text: plan("Niêm yết Danh mục thủ tục hành chính tại trụ sở./.") },
    {
      name: "an amended text speaks of its annex",
      text: plan("Sửa đổi như sau: “Thực hiện theo Phụ lục kèm theo Quy chế này.”./."),
    },
    { name: "other papers go with the plan", text: plan("Báo cáo gửi kèm theo hình ảnh, số liệu./.") },
  ],
  invalid: [
    {
      name: "details are said to stand in an attached annex",
      text: plan("Phân công chi tiết tại ⟦Phụ lục đính kèm⟧./."),
      messageId: "missing",
      level: "warning",
    },
    {
      name: "a list is attached to this plan",
      text: plan("Thực hiện ⟦Danh mục nhiệm vụ cụ thể ban hành kèm theo⟧ Kế hoạch này./."),
      messageId: "missing",
    },
    {
      name: "an annex is attached in parentheses",
      text: plan("Trồng cây tại các tuyến đường (⟦kèm theo Phụ lục⟧)./."),
      messageId: "missing",
    },
    {
      name: "several numbered annexes are announced, the first is named",
      text: plan("Chỉ tiêu giao cho từng thôn (có ⟦Phụ lục I, II kèm theo⟧); kinh phí tại Phụ lục III kèm theo./."),
      messageId: "missing",
    },
    {
      name: "details are left to an annex without the word attached",
      text: plan("Tiến độ trồng cây (chi tiết tại ⟦Phụ lục I⟧)./."),
      messageId: "missing",
    },
    {
      name: "the article that promulgates a list",
      text: "Số: 24/QĐ-UBND\n\nQUYẾT ĐỊNH\n\nVề danh mục cây trồng\n\nĐiều 1. ⟦Ban hành kèm theo Quyết định này Danh mục⟧ cây trồng ưu tiên.\n\nĐiều 2. Các thôn thực hiện./.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn Mẫu",
      messageId: "missing",
    },
  ],
});
