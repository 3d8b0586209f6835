import { registerOf, supportedRegisterOf } from "../testing/registers.ts";
import { testRule } from "../testing/test-rule.ts";
import { citationNotInForce } from "./citation-not-in-force.ts";

const OLD = "61/2018/NĐ-CP | 23/4/2018 | Chính phủ | về cơ chế một cửa";
const NEW = "118/2025/NĐ-CP | 09/6/2025 | Chính phủ | về bộ phận một cửa";
const registers = [
  await registerOf(
    `${OLD} | Hết hiệu lực | 118/2025/NĐ-CP | 01/7/2025`,
    NEW,
    "45/KH-UBND | 05/02/2024 | UBND tỉnh Gia Lai | | Hết hiệu lực",
    "20/QĐ-UBND | 05/02/2024 | UBND tỉnh Gia Lai | về phân công công tác | | 31/QĐ-UBND",
    "31/QĐ-UBND | 09/3/2026 | UBND tỉnh Gia Lai",
    "63/2010/NĐ-CP | 08/6/2010 | Chính phủ | | Được sửa đổi, bổ sung | 48/2013/NĐ-CP; 92/2017/NĐ-CP",
    "77/2015/QH13 | 19/6/2015 | Quốc hội | Luật Tổ chức chính quyền địa phương | | 72/2025/QH15 | 01/3/2025 | Luật",
    "72/2025/QH15 | 16/6/2025 | Quốc hội | Luật Tổ chức chính quyền địa phương | | | | Luật",
  ),
];
const supported = [await supportedRegisterOf(`${OLD} | Hết hiệu lực | 118/2025/NĐ-CP | 01/7/2025`)];

/** A plan of a commune of Gia Lai on this day. */
const plan = (day: string, body: string): string =>
  `ỦY BAN NHÂN DÂN\nXÃ KON GANG\n\nSố: 12/KH-UBND\n\nKon Gang, ${day}\n\nKẾ HOẠCH\n\nCông tác năm 2026\n\n${body}`;
const on2026 = (body: string): string => plan("ngày 05 tháng 3 năm 2026", body);

testRule(citationNotInForce, {
  valid: [
    {
      name: "the document was in force on the draft's date",
      text: plan("ngày 20 tháng 6 năm 2025", "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;"),
      registers,
    },
    {
      name: "a blank day may be one on which it still was in force",
      text: plan("ngày      tháng      năm 2025", "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;"),
      registers,
    },
    {
      name: "the successor's number is of a later year",
      text: plan("ngày 20 tháng 6 năm 2016", "Căn cứ Nghị định số 34/2016/NĐ-CP ngày 14/5/2016 của Chính phủ;"),
      registers: [await registerOf("34/2016/NĐ-CP | 14/5/2016 | Chính phủ | | Hết hiệu lực | 78/2025/NĐ-CP")],
    },
    {
      name: "the successor is cited",
      text: on2026("Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ;"),
      registers,
    },
    {
      name: "the sentence says itself that it was replaced",
      text: on2026(
        "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ thay thế Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;",
      ),
      registers,
    },
    {
      name: "the body tells what was done while it was in force",
      text: on2026("I. TÌNH HÌNH\n\nỦy ban nhân dân xã đã tổ chức thực hiện Nghị định số 61/2018/NĐ-CP của Chính phủ."),
      registers,
    },
    {
      name: "the body names the successor, too",
      text: on2026(
        "I. NHIỆM VỤ\n\nRà soát quy trình theo Nghị định số 61/2018/NĐ-CP.\n\nÁp dụng Nghị định số 118/2025/NĐ-CP.",
      ),
      registers,
    },
    {
      name: "the amendment is named, too",
      text: on2026(
        "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ; Nghị định số 92/2017/NĐ-CP ngày 07/8/2017 của Chính phủ;",
      ),
      registers: [await registerOf("92/2017/NĐ-CP | 07/8/2017 | Chính phủ"), ...registers],
    },
    {
      name: "it stands in the title of another document",
      text: on2026(
        "Căn cứ Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ hướng dẫn thi hành Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;",
      ),
      registers,
    },
    {
      name: "a plan of another province has the number",
      text: on2026("Căn cứ Kế hoạch số 45/KH-UBND ngày 05/02/2024 của UBND tỉnh Đắk Lắk;"),
      registers,
    },
    {
      name: "the only entry is not confirmed",
      text: on2026("Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;"),
      registers: supported,
    },
    {
      name: "two laws of one name and year are known, one of them in force",
      text: on2026("Căn cứ Luật Tổ chức chính quyền địa phương năm 2025;"),
      registers: [
        await registerOf(
          "65/2025/QH15 | 19/02/2025 | Quốc hội | Luật Tổ chức chính quyền địa phương | Hết hiệu lực | | | Luật",
        ),
        ...registers,
      ],
    },
  ],
  invalid: [
    {
      name: "a basis was replaced before the draft's date",
      text: on2026("Căn cứ Nghị định số ⟦61/2018/NĐ-CP⟧ ngày 23/4/2018 của Chính phủ về cơ chế một cửa;"),
      registers,
      messageId: "replaced",
      level: "warning",
      suggested: [on2026("Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về bộ phận một cửa;")],
    },
    {
      name: "the body relies on it, once reported for all its mentions",
      text: on2026(
        "I. NHIỆM VỤ\n\nTiếp tục thực hiện Nghị định số ⟦61/2018/NĐ-CP⟧ của Chính phủ.\n\nRà soát quy trình theo Nghị định số 61/2018/NĐ-CP.",
      ),
      registers,
      messageId: "replaced",
    },
    {
      name: "the successor's date of issue tells since when",
      text: plan(
        "ngày 12 tháng 3 năm 2026",
        "Căn cứ Quyết định số ⟦20/QĐ-UBND⟧ ngày 05/02/2024 của UBND tỉnh Gia Lai về phân công;",
      ),
      registers,
      messageId: "replaced",
      suggested: [],
    },
    {
      name: "no successor is named",
      text: on2026("Căn cứ Kế hoạch số ⟦45/KH-UBND⟧ ngày 05/02/2024 của UBND tỉnh Gia Lai;"),
      registers,
      messageId: "ended",
    },
    {
      name: "a user's register wants amendments seen",
      text: on2026("Căn cứ Nghị định số ⟦63/2010/NĐ-CP⟧ ngày 08/6/2010 của Chính phủ;"),
      registers,
      messageId: "amended",
      level: "warning",
    },
    {
      name: "a law cited by its name and year was replaced",
      text: on2026("Căn cứ ⟦Luật Tổ chức chính quyền địa phương⟧ năm 2015;"),
      registers,
      messageId: "replaced",
    },
    {
      name: "the draft has no date, and cites what is newer than the end of the document",
      text: "Căn cứ Nghị định số ⟦61/2018/NĐ-CP⟧ ngày 23/4/2018 của Chính phủ;\n\nCăn cứ Kế hoạch số 20/KH-UBND ngày 05/02/2026 của UBND tỉnh Gia Lai;",
      registers,
      messageId: "replaced",
    },
    {
      name: "the draft has no date, and today is given",
      text: "Căn cứ Nghị định số ⟦61/2018/NĐ-CP⟧ ngày 23/4/2018 của Chính phủ;",
      registers,
      settings: { today: "2026-03-05" },
      messageId: "replaced",
    },
  ],
});
