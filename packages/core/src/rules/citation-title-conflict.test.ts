import { registerOf, supportedRegisterOf } from "../testing/registers.ts";
import { testRule } from "../testing/test-rule.ts";
import { citationTitleConflict } from "./citation-title-conflict.ts";

const decision = (title: string, by = "của UBND xã Kon Gang"): string =>
  `Căn cứ Quyết định số 37/QĐ-UBND ngày 15/01/2026 ${by} về việc ban hành Kế hoạch ${title};`;
const PLAN = "chuyển đổi số xã Kon Gang năm 2026";
const registers = [
  await registerOf(
    "37/QĐ-UBND | 15/01/2026 | UBND xã Kon Gang | ban hành Kế hoạch chuyển đổi số xã Kon Gang năm 2026",
    "14-NQ/TU | 26/10/2021 | Tỉnh ủy Gia Lai | về chuyển đổi số tỉnh Gia Lai đến năm 2025, định hướng đến năm 2030",
    "01/KH-UBND | 05/01/2025 | UBND tỉnh Gia Lai | thực hiện công tác dân vận của tỉnh năm 2025",
  ),
];
const supported = [
  await supportedRegisterOf(
    "37/QĐ-UBND | 15/01/2026 | UBND xã Kon Gang | ban hành Kế hoạch chuyển đổi số xã Kon Gang năm 2026",
  ),
];

testRule(citationTitleConflict, {
  valid: [
    {
      name: "the title is the same in other letters",
      text: `${decision(PLAN)}\n\n${decision("Chuyển đổi số\nxã Kon Gang năm 2026")}`,
    },
    { name: "one title is cut short", text: `${decision(PLAN)}\n\n${decision("chuyển đổi số")}` },
    {
      name: "the words that introduce it are left out",
      text: `${decision(PLAN)}\n\n${decision(PLAN).replace("về việc ban hành", "ban hành")}`,
    },
    {
      name: "small differences of wording are for the strict preset",
      text: `${decision(PLAN)}\n\n${decision("tổng thể chuyển đổi số xã Kon Gang năm 2026")}`,
    },
    {
      name: "the titles have little in common: one may be told in the author's words",
      text: `${decision(PLAN)}\n\n${decision("phát triển chính quyền số, kinh tế số trên địa bàn")}`,
    },
    {
      name: "the decision of another day, another year and another commune is another document",
      text: `${decision(PLAN)}\n\n${decision("chuyển đổi số xã Kon Gang năm 2025").replace("15/01/2026", "20/01/2025")}\n\n${decision("chuyển đổi số xã Ia Krêl năm 2026", "của UBND xã Ia Krêl")}`,
    },
    {
      name: "each draft means its own commune",
      text: `ỦY BAN NHÂN DÂN\nXÃ KON GANG\n\n${decision(PLAN, "của UBND xã")}`,
      others: [
        {
          path: "khac.md",
          text: `ỦY BAN NHÂN DÂN\nXÃ IA KRÊL\n\n${decision("chuyển đổi số xã Ia Krêl năm 2026", "của UBND xã")}`,
        },
      ],
    },
    {
      name: "the issuer is not known in two drafts",
      text: decision(PLAN, ""),
      others: [{ path: "khac.md", text: decision("chuyển đổi số xã Ia Krêl năm 2026", "") }],
    },
    {
      name: "more drafts have this title than the other",
      text: decision(PLAN),
      others: [
        { path: "hai.md", text: decision(PLAN) },
        { path: "ba.md", text: decision("chuyển đổi số xã Kon Gang năm 2025") },
      ],
    },
    {
      name: "this one names the draft's own unit",
      text: `ỦY BAN NHÂN DÂN\nXÃ KON GANG\n\n${decision(PLAN)}`,
      others: [{ path: "khac.md", text: decision("chuyển đổi số xã Kon Găng năm 2026") }],
    },
    { name: "the register has the title", text: decision(PLAN), registers },
    {
      name: "the register's entry is not confirmed",
      text: decision("chuyển đổi số xã Kon Gang năm 2025"),
      registers: supported,
    },
    {
      name: "without a date a plan of another year can have the number",
      text: "Theo Kế hoạch số 01/KH-UBND của UBND tỉnh Gia Lai thực hiện công tác dân vận của tỉnh năm 2026.",
      registers,
    },
  ],
  invalid: [
    {
      name: "another unit's name is left in the later mention",
      text: `${decision(PLAN)}\n\n${decision("chuyển đổi số ⟦xã Kon Chiêng⟧ năm 2026")}`,
      messageId: "unit",
      level: "warning",
      suggested: [`${decision(PLAN)}\n\n${decision(PLAN)}`],
      related: ["xã Kon Gang"],
    },
    {
      name: "the draft's own unit is right, also where it stands later",
      text: `ỦY BAN NHÂN DÂN\nXÃ KON GANG\n\n${decision("chuyển đổi số ⟦xã Kon Chiêng⟧ năm 2026")}\n\n${decision(PLAN)}`,
      messageId: "unit",
    },
    {
      name: "the level of the unit differs",
      text: `${decision(PLAN)}\n\n${decision("chuyển đổi số ⟦phường Kon Gang⟧ năm 2026")}`,
      messageId: "unit",
    },
    {
      name: "the year differs",
      text: `${decision(PLAN)}\n\n${decision("chuyển đổi số xã Kon Gang năm ⟦2025⟧")}`,
      messageId: "year",
      suggested: [`${decision(PLAN)}\n\n${decision(PLAN)}`],
    },
    {
      name: "two mentions of three have the other year",
      text: `${decision("chuyển đổi số xã Kon Gang năm ⟦2025⟧")}\n\n${decision(PLAN)}\n\n${decision(PLAN)}`,
      messageId: "year",
    },
    {
      name: "fewer drafts have this title",
      text: decision("chuyển đổi số xã Kon Gang năm ⟦2025⟧"),
      others: [
        { path: "hai.md", text: decision(PLAN) },
        { path: "ba.md", text: decision(PLAN) },
      ],
      messageId: "year",
      related: ["ba.md: 2026", "hai.md: 2026"],
    },
    {
      name: "as many drafts have one as the other",
      text: decision("chuyển đổi số xã Kon Gang năm ⟦2025⟧"),
      others: [{ path: "hai.md", text: decision(PLAN) }],
      messageId: "year",
    },
    {
      name: "one mention has no issuer, and the draft names one document of that number and day",
      text: `${decision(PLAN)}\n\n${decision("chuyển đổi số xã Kon Gang năm ⟦2025⟧", "")}`,
      messageId: "year",
    },
    {
      name: "the register has another year",
      text: decision("chuyển đổi số xã Kon Gang năm ⟦2025⟧"),
      registers,
      messageId: "register",
      suggested: [decision(PLAN)],
    },
    {
      name: "the register has another year beside one that agrees, and no date is cited",
      text: "Theo Nghị quyết số 14-NQ/TU của Tỉnh ủy Gia Lai về chuyển đổi số tỉnh Gia Lai đến năm ⟦2026⟧, định hướng đến năm 2030.",
      registers,
      messageId: "register",
    },
    {
      name: "a word is missing",
      text: `${decision("tuyên truyền, chuyển đổi số xã Kon Gang năm 2026")}\n\n${decision("tuyên truyền, chuyển đổi ⟦số, dữ liệu xã⟧ Kon Gang năm 2026")}`,
      preset: "strict",
      messageId: "wording",
      level: "info",
    },
  ],
});
