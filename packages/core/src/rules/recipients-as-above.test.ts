import { testRule } from "../testing/test-rule.ts";
import { recipientsAsAbove } from "./recipients-as-above.ts";

/** A letter to two offices with the given recipients. */
function letter(...recipients: readonly string[]): string {
  return `Số: 124/UBND-KT\nV/v chăm sóc cây xanh\n\nBình Minh, ngày 12 tháng 5 năm 2026\n\nKính gửi:\n\n- Phòng Kinh tế;\n- Các thôn.\n\nỦy ban nhân dân xã đề nghị các đơn vị chăm sóc cây xanh./.\n\nNơi nhận:\n\n${recipients.join("\n")}\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Mẫu`;
}

const report = (recipients: string): string =>
  `Số: 31/BC-UBND\n\nBÁO CÁO\n\nKết quả trồng cây năm 2026\n\nKính gửi: Ủy ban nhân dân tỉnh\n\nXã đã trồng 200 cây./.\n\nNơi nhận:\n${recipients}\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Mẫu`;

testRule(recipientsAsAbove, {
  valid: [
    { name: "a letter begins with it", text: letter("- Như trên;", "- Lưu: VT, KT.") },
    { name: "it stands in italics, with a note", text: letter("- *Như trên (để thực hiện);*", "- Lưu: VT, KT.") },
    { name: "it names Kính gửi", text: letter("- Như Kính gửi;", "- Lưu: VT, KT.") },
    { name: "a conversion tore its letters apart", text: letter("- Nh ư tr ê n;", "- Lưu: VT, KT.") },
    { name: "a report begins with it", text: report("- Như trên;\n- Lưu: VT, KT.") },
    {
      name: "a report without addressees names whom it goes to",
      text: report("- UBND tỉnh;\n- Lưu: VT, KT.").replace("Kính gửi: Ủy ban nhân dân tỉnh\n\n", ""),
    },
    {
      name: "a plan lists its recipients",
      text: "Số: 24/KH-UBND\n\nKẾ HOẠCH\n\nTrồng cây\n\nI. NỘI DUNG\n\nCác thôn trồng cây./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Mẫu",
    },
    {
      name: "a decision refers to its last article",
      text: "Số: 24/QĐ-UBND\n\nQUYẾT ĐỊNH\n\nTrồng cây\n\nĐiều 1. Trồng 200 cây.\n\nĐiều 2. Các thôn thực hiện./.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn Mẫu",
    },
    {
      name: "two columns of a PDF are read as one",
      text: letter().replace(
        /Nơi nhận:[\s\S]*/u,
        "Nơi nhận: KT. CHỦ TỊCH\n- Như trên; PHÓ CHỦ TỊCH\n- Các thôn\n- Lưu: VT, KT Trần Văn Mẫu",
      ),
    },
    {
      name: "a Party letter has its own form",
      text: "ĐẢNG BỘ TỈNH X\nĐẢNG ỦY XÃ BÌNH MINH\n\nSố 12-CV/ĐU\n\nKính gửi: Các chi bộ\n\nĐảng ủy yêu cầu các chi bộ sinh hoạt đúng kỳ.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Đảng ủy.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nTrần Văn Mẫu",
    },
  ],
  invalid: [
    {
      name: "a letter begins with the chairman",
      text: letter("- ⟦CT, các PCT UBND xã;⟧", "- Lưu: VT, KT."),
      messageId: "absent",
      level: "error",
      suggested: [letter("- Như trên;", "- CT, các PCT UBND xã;", "- Lưu: VT, KT.")],
    },
    {
      name: "a letter names its addressees again",
      text: letter("- ⟦Phòng Kinh tế;⟧", "- Các thôn;", "- Lưu: VT, KT."),
      messageId: "absent",
    },
    {
      name: "a letter has nothing but its archive line",
      text: letter("- ⟦Lưu: VT, KT.⟧"),
      messageId: "absent",
      suggested: [letter("- Như trên;", "- Lưu: VT, KT.")],
    },
    {
      name: "a report to the level above lacks it",
      text: report("- ⟦Thường trực Đảng ủy;⟧\n- Lưu: VT, KT."),
      messageId: "absent",
    },
    {
      name: "it stands below another line",
      text: letter("- Đảng ủy xã (để báo cáo);", "- ⟦Như trên;⟧", "- Lưu: VT, KT."),
      messageId: "notFirst",
      suggested: [letter("- Như trên;", "- Đảng ủy xã (để báo cáo);", "- Lưu: VT, KT.")],
    },
    {
      name: "a conversion has run the list together, and only the finding is sure",
      text: letter().replace(
        /Nơi nhận:[\s\S]*/u,
        "| Nơi nhận: - ⟦CT UBND xã;⟧ - Lưu: VT. | CHỦ TỊCH Trần Văn Mẫu |\n|---|---|",
      ),
      messageId: "absent",
      suggested: [],
    },
  ],
});
