import type { Office } from "./office.ts";
import { placeOf, unitOf } from "./office.ts";

/** Day on which a draft is begun. */
export interface Today {
  readonly month: number;
  readonly year: number;
}

const NATION = "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc**";
const LAST_PADDED_MONTH = 2;
/** Markdown needs it to keep two lines of one block apart. */
const BREAK = "  ";

/** National title, issuer, number, place and date; `under` is what stands below the number (the abstract of an official letter). */
export function header(office: Office, symbol: string, today: Today, under = ""): string {
  const issuer = `**ỦY BAN NHÂN DÂN**<br>**${capitals(unitOf(office))}**`;
  const date = `*${placeOf(office)}, ngày ⟨⟩ tháng ${month(today)} năm ${today.year}*`;
  return [`| ${issuer} | ${NATION} |`, "| :---: | :---: |", `| Số: ⟨⟩/${symbol}${under} | ${date} |`].join("\n");
}

/** Months 1 and 2 alone are written with a zero (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4). */
function month({ month: number }: Today): string {
  return number <= LAST_PADDED_MONTH ? `0${number}` : String(number);
}

export function capitals(words: string): string {
  return words.toLocaleUpperCase("vi");
}

/** Recipients, the archive line last. */
export function recipients(lines: readonly string[], { department }: Office): string {
  const archive = `Lưu: VT, ${department === "" ? "⟨VP⟩" : department}.`;
  return ["***Nơi nhận:***", "", ...lines.map((line) => `- ${line};`), `- ${archive}`].join("\n");
}

/** Recipients of what is sent to a body above. */
export function recipientsAbove(office: Office): string {
  const { level } = office;
  const lines = [
    "Như trên",
    `Thường trực Đảng ủy, Thường trực HĐND ${level}`,
    `Chủ tịch, các Phó Chủ tịch UBND ${level}`,
  ];
  return recipients(lines, office);
}

/** The chairman of a collective body, or who signs for him or by his order. */
export function signature(office: Office, competence: "collective" | "chairman", mayBeByOrder = false): string {
  const name = office.signatory === "" ? "⟨Họ và tên⟩" : office.signatory;
  const lines = authority(office, competence, mayBeByOrder).map((line) => `**${line}**`);
  return `${lines.join(`${BREAK}\n`)}\n\n**${name}**`;
}

function authority({ signer }: Office, competence: "collective" | "chairman", mayBeByOrder: boolean): string[] {
  if (signer === "chiefOfOffice" && mayBeByOrder) return ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"];
  const onBehalf = competence === "collective" ? ["TM. ỦY BAN NHÂN DÂN"] : [];
  return signer === "deputyChairman" ? [...onBehalf, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"] : [...onBehalf, "CHỦ TỊCH"];
}
