import { testRule } from "../testing/test-rule.ts";
import { numberingSequence } from "./numbering-sequence.ts";

/** Paragraphs of a draft, one a row. */
function draft(...paragraphs: readonly string[]): string {
  return paragraphs.join("\n\n");
}

testRule(numberingSequence, {
  valid: [
    {
      name: "sections, clauses and points count from one under each parent",
      text: draft(
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Mục đích",
        "a) Nâng cao nhận thức của cán bộ.",
        "b) Nâng cao chất lượng phục vụ.",
        "2. Yêu cầu",
        "a) Nội dung thiết thực.",
        "b) Hình thức phù hợp.",
        "II. TỔ CHỨC THỰC HIỆN",
        "1. Phòng Kinh tế chủ trì thực hiện.",
        "2. Văn phòng theo dõi, đôn đốc.",
      ),
    },
    {
      name: "points follow the Vietnamese alphabet",
      text: draft(..."abcdđeghiklm".split("").map((letter) => `${letter}) Nhiệm vụ của đơn vị được giao.`)),
    },
    {
      name: "clauses go on counting through the sections",
      text: draft(
        "I. NỘI DUNG",
        "1. Tuyên truyền.",
        "2. Tập huấn.",
        "II. TỔ CHỨC THỰC HIỆN",
        "3. Phòng Kinh tế chủ trì.",
        "4. Văn phòng phối hợp.",
      ),
    },
    {
      name: "articles are numbered through all chapters",
      text: draft(
        "Chương I",
        "QUY ĐỊNH CHUNG",
        "Điều 1. Phạm vi điều chỉnh",
        "Điều 2. Đối tượng áp dụng",
        "Chương II",
        "TRÁCH NHIỆM",
        "Điều 3. Trách nhiệm của Văn phòng",
        "Điều 4. Trách nhiệm của các phòng",
      ),
    },
    {
      name: "an article put in later has a letter",
      text: draft("Điều 5. Nguyên tắc", "Điều 5a. Nguyên tắc bổ sung", "Điều 6. Hiệu lực thi hành"),
    },
    {
      name: "the text of an amended document stands in quotation marks",
      text: draft(
        "Điều 1. Sửa đổi, bổ sung Quy chế",
        "“Điều 8. Trách nhiệm của Văn phòng",
        "3. Văn phòng tổng hợp, báo cáo.”.",
        "Điều 2. Hiệu lực thi hành",
      ),
    },
    {
      name: "in Markdown every item may be numbered one",
      text: "Các đơn vị được giao:\n\n1. Phòng Kinh tế\n1. Văn phòng\n1. Công an xã",
    },
    {
      name: "two lists of one item each",
      text: draft("Đối với Phòng Kinh tế:", "1. Chủ trì thực hiện.", "Đối với Văn phòng:", "1. Phối hợp thực hiện."),
    },
    {
      name: "a list with a heading of its own begins anew",
      text: draft(
        "II. PHÂN CÔNG",
        "1. Phòng Kinh tế chủ trì.",
        "2. Văn phòng phối hợp.",
        "3. Công an xã bảo đảm an ninh.",
        "**Đối với các thôn**",
        "1. Trưởng thôn thông báo đến từng hộ.",
        "2. Bí thư chi bộ chỉ đạo chung.",
      ),
    },
    {
      name: "the missing number stands in the middle of a line",
      text: draft(
        "1.1. Vùng nuôi",
        "a) Thời gian: từ tháng 3 đến tháng 11. b) Địa điểm: ba vùng nuôi chính.",
        "c) Tần suất: hai lần mỗi tháng.",
        "d) Chỉ tiêu: theo hướng dẫn.",
      ),
    },
    {
      name: "an excerpt leaves provisions out",
      text: draft("1. Phạm vi áp dụng.", "2. Đối tượng áp dụng.", "…", "5. Hiệu lực thi hành.", "6. Trách nhiệm."),
    },
    {
      name: "a wrapped line that begins with a number is no division",
      text: "1. Thực hiện Kế hoạch số\n24/KH-UBND của UBND tỉnh và Chỉ thị số\n28/CT-TTg.\n2. Báo cáo trước ngày\n25/12/2026.\n3. Kinh phí do ngân sách bảo đảm.",
    },
    {
      name: "in an annex each form counts from one",
      text: draft(
        "# KẾ HOẠCH",
        "1. Tuyên truyền.",
        "2. Tập huấn.",
        "**Nơi nhận:**\n- Như Điều 3;\n- Lưu: VT.",
        "**PHỤ LỤC I**",
        "1. Họ và tên:",
        "2. Chức vụ:",
        "1. Họ và tên:",
        "2. Chức vụ:",
      ),
    },
    {
      name: "d) before e) is for the rule about the alphabet",
      text: draft("a) Một;", "b) Hai;", "c) Ba;", "d) Bốn;", "e) Năm."),
    },
    {
      name: "decimals of several clauses stand under a section, their clauses unnumbered",
      text: draft("I. NỘI DUNG", "1.1. Tuyên truyền.", "1.2. Tập huấn.", "2.1. Kiểm tra.", "2.2. Báo cáo."),
    },
    {
      name: "an outline of capital letters is counted by either alphabet",
      text: draft("A. MỘT", "Nội dung một.", "B. HAI", "C. BA", "D. BỐN", "E. NĂM"),
    },
  ],
  invalid: [
    {
      name: "a section has the number of the one before",
      text: draft("I. MỤC ĐÍCH", "II. ĐỐI TƯỢNG", "⟦II.⟧ NỘI DUNG", "IV. KINH PHÍ", "V. TỔ CHỨC THỰC HIỆN"),
      messageId: "duplicate",
      level: "error",
      suggested: [draft("I. MỤC ĐÍCH", "II. ĐỐI TƯỢNG", "III. NỘI DUNG", "IV. KINH PHÍ", "V. TỔ CHỨC THỰC HIỆN")],
      related: ["II."],
    },
    {
      name: "the second section has the number of the first, and the third its own",
      text: draft("I. MỤC ĐÍCH", "⟦I.⟧ NỘI DUNG", "III. TỔ CHỨC THỰC HIỆN"),
      messageId: "duplicate",
      suggested: [draft("I. MỤC ĐÍCH", "II. NỘI DUNG", "III. TỔ CHỨC THỰC HIỆN")],
    },
    {
      name: "both headings of a section have the same number",
      text: draft(
        "I. MỤC ĐÍCH, YÊU CẦU",
        "**1. Mục đích**",
        "Nâng cao nhận thức.",
        "**⟦1.⟧ Yêu cầu**",
        "Thiết thực, hiệu quả.",
      ),
      messageId: "duplicate",
    },
    {
      name: "the second of two clauses has the number of the first, in a draft that counts its lists",
      text: draft(
        "I. NỘI DUNG",
        "1. Tuyên truyền.",
        "2. Tập huấn.",
        "II. KHÓ KHĂN",
        "1. Giá vật liệu tăng.",
        "⟦1.⟧ Thiếu nhân lực.",
      ),
      messageId: "duplicate",
    },
    {
      name: "the second of two decimals has the number of the first",
      text: draft("7. Giám sát", "7.1. Giám sát trực tiếp.", "⟦7.1.⟧ Giám sát qua báo cáo."),
      messageId: "duplicate",
      suggested: [draft("7. Giám sát", "7.1. Giám sát trực tiếp.", "7.2. Giám sát qua báo cáo.")],
    },
    {
      name: "a clause is missing, and a reference moves with the clause that it means",
      text: draft(
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Phòng Kinh tế chủ trì.",
        "2. Văn phòng phối hợp.",
        "⟦4.⟧ Công an xã bảo đảm an ninh.",
        "5. Các thôn thực hiện như khoản 4 Mục III.",
      ),
      messageId: "gap",
      suggested: [
        draft(
          "III. TỔ CHỨC THỰC HIỆN",
          "1. Phòng Kinh tế chủ trì.",
          "2. Văn phòng phối hợp.",
          "3. Công an xã bảo đảm an ninh.",
          "4. Các thôn thực hiện như khoản 3 Mục III.",
        ),
      ],
    },
    {
      name: "a decimal is used twice, and its own parts move with it",
      text: draft(
        "1. Nội dung",
        "1.1. Tuyên truyền.",
        "1.2. Tập huấn.",
        "⟦1.2.⟧ Kiểm tra.",
        "1.2.1. Kiểm tra định kỳ.",
        "1.3. Báo cáo.",
        "2. Kinh phí: theo mục 1.3 ở trên.",
      ),
      messageId: "duplicate",
      suggested: [
        draft(
          "1. Nội dung",
          "1.1. Tuyên truyền.",
          "1.2. Tập huấn.",
          "1.3. Kiểm tra.",
          "1.3.1. Kiểm tra định kỳ.",
          "1.4. Báo cáo.",
          "2. Kinh phí: theo mục 1.4 ở trên.",
        ),
      ],
    },
    {
      name: "a reference to another document stays",
      text: draft(
        "Điều 1. Phạm vi",
        "Điều 2. Đối tượng",
        "⟦Điều 4.⟧ Hiệu lực",
        "Điều 5. Trách nhiệm theo Điều 4 của Luật Lưu trữ năm 2024 và Điều 4 Quyết định này.",
      ),
      messageId: "gap",
      suggested: [
        draft(
          "Điều 1. Phạm vi",
          "Điều 2. Đối tượng",
          "Điều 3. Hiệu lực",
          "Điều 4. Trách nhiệm theo Điều 4 của Luật Lưu trữ năm 2024 và Điều 3 Quyết định này.",
        ),
      ],
    },
    {
      name: "the first part of a division is not number one",
      text: draft("1. Mục đích", "1.1. Nâng cao nhận thức.", "2. Nội dung", "⟦2.3.⟧ Báo cáo kết quả."),
      messageId: "first",
      suggested: [draft("1. Mục đích", "1.1. Nâng cao nhận thức.", "2. Nội dung", "2.1. Báo cáo kết quả.")],
      related: ["2."],
    },
    {
      name: "a decimal has the first part of another division",
      text: draft("1. Mục đích", "2. Nội dung", "2.1. Tuyên truyền.", "⟦1.2.⟧ Tập huấn.", "2.3. Kiểm tra."),
      messageId: "prefix",
      suggested: [draft("1. Mục đích", "2. Nội dung", "2.1. Tuyên truyền.", "2.2. Tập huấn.", "2.3. Kiểm tra.")],
      related: ["2."],
    },
    {
      name: "a list begins anew for no reason",
      text: draft(
        "II. PHÂN CÔNG",
        "Các đơn vị thực hiện như sau:",
        "1. Phòng Kinh tế.\n2. Văn phòng.\n3. Công an xã.\n\n⟦1.⟧ Trưởng thôn.\n2. Chi bộ thôn.",
      ),
      messageId: "restart",
      level: "warning",
    },
    {
      name: "points skip letters",
      text: draft("a) Một;", "b) Hai;", "c) Ba;", "⟦g)⟧ Bốn."),
      messageId: "gap",
      suggested: [draft("a) Một;", "b) Hai;", "c) Ba;", "d) Bốn.")],
    },
  ],
});
