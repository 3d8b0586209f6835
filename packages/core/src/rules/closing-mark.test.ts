import { testRule } from "../testing/test-rule.ts";
import { closingMark } from "./closing-mark.ts";

const CLOSING = "Nơi nhận:\n- Các thôn;\n- Lưu: VT, KT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Mẫu";

/** A plan whose content ends as given. */
function plan(end: string): string {
  return `Số: 24/KH-UBND\n\nKẾ HOẠCH\n\nChăm sóc cây xanh năm 2026\n\nI. NỘI DUNG\n\n1. Trồng mới 200 cây xanh.\n\n${end}\n\n${CLOSING}`;
}

testRule(closingMark, {
  valid: [
    { name: "the mark ends the last paragraph", text: plan("2. Các thôn nghiêm túc thực hiện./.") },
    { name: "it stands in italics", text: plan("*2. Các thôn nghiêm túc thực hiện./.*") },
    {
      name: "the closing follows on the next line",
      text: plan("2. Các thôn thực hiện./.").replace("./.\n\n", "./.\n"),
    },
    {
      name: "a note in parentheses follows",
      text: plan("2. Các thôn thực hiện./.\n\n(Kèm theo Phụ lục phân công nhiệm vụ\ncho các thôn)"),
    },
    { name: "the note itself bears the mark", text: plan("2. Các thôn thực hiện.\n\n(Có Phụ lục kèm theo)./.") },
    { name: "asterisks of a lost rule follow", text: plan("2. Các thôn thực hiện./.\n\n* *") },
    {
      name: "a table ends the content",
      text: plan("2. Phân công\n\n| Việc | Thôn |\n|---|---|\n| Trồng cây | Thôn Đông |"),
    },
    { name: "the last line introduces what was lost", text: plan("2. Danh sách các thôn như sau:") },
    {
      name: "an amended text quotes a mark",
      text: plan("2. Sửa cuối văn bản thành “thực hiện Kế hoạch này./.”.\n\n3. Các thôn thực hiện./."),
    },
    {
      name: "the annex has an end of its own",
      text: `${plan("2. Các thôn thực hiện./.")}\n\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n\n1. Thôn Đông trồng 100 cây./.`,
    },
    {
      name: "the Party ends with a full stop",
      text: "ĐẢNG BỘ TỈNH X\nĐẢNG ỦY XÃ BÌNH MINH\n\nSố 12-KH/ĐU\n\nKẾ HOẠCH\n\nhọc tập nghị quyết\n\nI. NỘI DUNG\n\nCác chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Đảng ủy.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nTrần Văn Mẫu",
    },
    {
      name: "minutes have another closing",
      text: `BIÊN BẢN\n\nHọp thôn Đông\n\n1. Nội dung\n\nCuộc họp kết thúc lúc 16 giờ cùng ngày.\n\n${CLOSING}`,
    },
    { name: "a fragment has no end", text: "KẾ HOẠCH\n\nTrồng cây\n\nI. NỘI DUNG\n\nCác thôn trồng cây." },
    {
      name: "a line in capitals before the closing is no sentence",
      text: plan("2. Các thôn thực hiện./.\n\nUBND XÃ BÌNH MINH"),
    },
  ],
  invalid: [
    {
      name: "a full stop ends the content",
      text: plan("2. Các thôn nghiêm túc thực hiện⟦.⟧"),
      messageId: "absent",
      level: "warning",
      fixed: plan("2. Các thôn nghiêm túc thực hiện./."),
    },
    {
      name: "no mark ends the content",
      text: plan("2. Các thôn, đơn vị nghiêm túc tổ chức thực ⟦hiện⟧"),
      messageId: "absent",
      fixed: plan("2. Các thôn, đơn vị nghiêm túc tổ chức thực hiện./."),
    },
    {
      name: "no mark ends a paragraph whose last line is short",
      text: plan("2. Các thôn, đơn vị nghiêm túc tổ chức thực\n⟦hiện⟧"),
      messageId: "absent",
      fixed: plan("2. Các thôn, đơn vị nghiêm túc tổ chức thực\nhiện./."),
    },
    {
      name: "a semicolon ends the content",
      text: plan("- Các thôn tổ chức thực hiện, báo cáo kết quả⟦;⟧"),
      messageId: "absent",
      fixed: plan("- Các thôn tổ chức thực hiện, báo cáo kết quả./."),
    },
    {
      name: "the mark is doubled",
      text: plan("2. Các thôn nghiêm túc thực hiện⟦././.⟧"),
      messageId: "malformed",
      fixed: plan("2. Các thôn nghiêm túc thực hiện./."),
    },
    {
      name: "half of the mark is missing",
      text: plan("2. Các thôn nghiêm túc thực hiện⟦./⟧"),
      messageId: "malformed",
      fixed: plan("2. Các thôn nghiêm túc thực hiện./."),
    },
    {
      name: "the mark stands in the last paragraph but one, and again at the end",
      text: plan("2. Các thôn nghiêm túc thực hiện⟦./.⟧\n\nTrên đây là Kế hoạch chăm sóc cây xanh năm 2026./."),
      messageId: "early",
      fixed: plan("2. Các thôn nghiêm túc thực hiện.\n\nTrên đây là Kế hoạch chăm sóc cây xanh năm 2026./."),
    },
    {
      name: "the mark stands in the middle of the last paragraph only",
      text: plan("2. Các thôn thực hiện⟦./.⟧ Quá trình thực hiện có vướng mắc thì báo cáo⟦.⟧"),
      messageId: ["early", "absent"],
      fixed: plan("2. Các thôn thực hiện. Quá trình thực hiện có vướng mắc thì báo cáo./."),
    },
  ],
});
