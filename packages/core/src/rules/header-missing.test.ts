import { testRule } from "../testing/test-rule.ts";
import { headerMissing } from "./header-missing.ts";

const ISSUER = "ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH";
const NATIONAL = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";
const NUMBER = "Số: 24/KH-UBND";
const ISSUE = "Bình Minh, ngày 12 tháng 3 năm 2026";
const PLAN =
  "KẾ HOẠCH\n\nChăm sóc cây xanh năm 2026\n\nUBND xã Bình Minh ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n\nCác thôn trồng cây./.";

const draft = (...parts: readonly string[]): string => parts.join("\n\n");
const TOP = "**ỦY BAN NHÂN DÂN**  \n**XÃ BÌNH MINH**\n\n";
const PAIR = "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**  \n**Độc lập - Tự do - Hạnh phúc**\n\n";

testRule(headerMissing, {
  valid: [
    { name: "nothing is missing", text: draft(ISSUER, NATIONAL, NUMBER, ISSUE, PLAN) },
    {
      name: "everything stands in a table",
      text: draft(
        `| ỦY BAN NHÂN DÂN<br>XÃ BÌNH MINH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |\n|---|---|\n| ${NUMBER} | *${ISSUE}* |`,
        PLAN,
      ),
    },
    {
      name: "number and day are left blank",
      text: draft(ISSUER, NATIONAL, "Số:      /KH-UBND", "Bình Minh, ngày      tháng      năm 2026", PLAN),
    },
    { name: "a fragment has a heading and a list", text: draft("I. NỘI DUNG", "1. Trồng cây.", "2. Chăm sóc cây.") },
    { name: "a single sentence", text: "Căn cứ Kế hoạch số 24/KH-UBND ngày 12/3/2026 của UBND xã." },
    {
      name: "a charter is annexed to its decision",
      text: draft(
        "QUY CHẾ",
        "Làm việc của Tổ chăm sóc cây xanh",
        "(Ban hành kèm theo Quyết định số 24/QĐ-UBND)",
        "Điều 1. Phạm vi",
      ),
    },
    {
      name: "a plan is annexed to its decision",
      text: draft("KẾ HOẠCH", "Chăm sóc cây xanh", "(Kèm theo Quyết định số 24/QĐ-UBND ngày 12/3/2026)", "I. NỘI DUNG"),
    },
    {
      name: "the Party has another head",
      text: draft(
        "ĐẢNG BỘ TỈNH X\nĐẢNG ỦY XÃ BÌNH MINH",
        "Số 14-KH/ĐU",
        "KẾ HOẠCH",
        "học tập nghị quyết",
        "I. NỘI DUNG",
      ),
    },
    {
      name: "the Front has norms of its own",
      text: draft("ỦY BAN MTTQ VIỆT NAM\nXÃ BÌNH MINH", "Số: 16/KH-MTTQ-BTT", "KẾ HOẠCH", "Trồng cây", "I. NỘI DUNG"),
    },
    {
      name: "a conversion has torn the words apart",
      text: draft(
        "Ủ Y BAN NHÂN DÂN XÃ BÌNH MI NH",
        "C ỘNG HÒA X Ã HỘI CHỦ NGHĨA VIỆT NAM\nĐộc l ập - Tự do - Hạnh phúc",
        NUMBER,
        "Bình M inh , ngày 12 tháng 3 năm 2026",
        PLAN,
      ),
    },
    {
      name: "a citation wraps before its number",
      text: "Thực hiện Nghị quyết\nsố 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về chuyển đổi số quốc gia.",
    },
    {
      name: "minutes may do without number and place",
      text: draft("BIÊN BẢN", "Họp thôn", "1. Nội dung", "Bàn việc trồng cây."),
    },
  ],
  invalid: [
    {
      name: "a conversion has lost the table at the top",
      text: draft(`⟦${NUMBER}⟧`, ISSUE, PLAN),
      messageId: "missing",
      level: "warning",
      suggested: [`${TOP}${PAIR}${draft(NUMBER, ISSUE, PLAN)}`],
    },
    {
      name: "the lost table has left blank lines, where the finding stands",
      text: `⟦⟧\n\n${draft(NUMBER, ISSUE, PLAN)}`,
      messageId: "missing",
      suggested: [`\n\n${TOP}${PAIR}${draft(NUMBER, ISSUE, PLAN)}`],
      except: { quoted: "a quoted line is not blank" },
    },
    {
      name: "everything is missing above a Markdown heading",
      text: `# ⟦KẾ HOẠCH⟧\n\n${PLAN.slice("KẾ HOẠCH\n\n".length)}`,
      messageId: "missing",
      suggested: [`${TOP}${PAIR}Số:      /KH-UBND\n\n*Bình Minh, ngày      tháng      năm 20…*\n\n# ${PLAN}`],
    },
    {
      name: "the number alone is missing",
      text: draft("⟦ỦY BAN NHÂN DÂN⟧\nXÃ BÌNH MINH", NATIONAL, ISSUE, PLAN),
      messageId: "missing",
      suggested: [draft(ISSUER, NATIONAL, ISSUE, "Số:      /KH-UBND", PLAN)],
    },
    {
      name: "quốc hiệu and tiêu ngữ are missing",
      text: draft("⟦ỦY BAN NHÂN DÂN⟧\nXÃ BÌNH MINH", NUMBER, ISSUE, PLAN),
      messageId: "missing",
      suggested: [`${PAIR}${draft(ISSUER, NUMBER, ISSUE, PLAN)}`],
    },
    {
      name: "a letter has neither quốc hiệu nor date",
      text: draft(
        "⟦ỦY BAN NHÂN DÂN⟧\nXÃ BÌNH MINH",
        "Số: 24/UBND-KT\nV/v chăm sóc cây xanh",
        "Kính gửi: Các thôn.",
        "Các thôn trồng cây./.",
      ),
      messageId: "missing",
      suggested: [
        `${PAIR}${draft(ISSUER, "Số: 24/UBND-KT\nV/v chăm sóc cây xanh", "*Bình Minh, ngày      tháng      năm 20…*", "Kính gửi: Các thôn.", "Các thôn trồng cây./.")}`,
      ],
    },
    {
      name: "the header stands in a table, where nothing can be inserted",
      text: draft("| ⟦ỦY BAN NHÂN DÂN⟧<br>XÃ BÌNH MINH | *Bình Minh, ngày 12 tháng 3 năm 2026* |\n|---|---|", PLAN),
      messageId: "missing",
      suggested: [],
    },
  ],
});
