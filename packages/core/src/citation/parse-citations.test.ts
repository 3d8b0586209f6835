import { describe, expect, it } from "vitest";
import { prosesOf } from "../testing/document-of.ts";
import { parseMarkers } from "../testing/markers.ts";
import { slice } from "../text/span.ts";
import type { Citation } from "./citation.ts";
import { parseCitations } from "./parse-citations.ts";

function parse(text: string): readonly Citation[] {
  return parseCitations(prosesOf(text));
}

/** "kind, type, number, date, issuer": "–" for what is not there, "…" for a number left blank. */
function fieldsOf({ kind, type, number, year, symbol, style, date, issuer }: Citation): string {
  const rest = [...(year === null ? [] : [year]), ...(symbol === null ? [] : [symbol])].join("/");
  const numbering = [number || "…", ...(rest ? [rest] : [])].join(style === "party" ? "-" : "/");
  return [kind, type ?? "–", number === null ? "–" : numbering, date?.iso ?? "–", issuer ?? "–"].join(", ");
}

/** ⟦ ⟧ stand around each citation expected, in order. */
type Row = readonly [sentence: string, marked: string, ...fields: string[]];

function check(_: string, marked: string, ...fields: readonly string[]): void {
  const { text, spans } = parseMarkers(marked);
  const found = parse(text);
  expect(found.map(({ span }) => slice(text, span))).toEqual(spans.map((span) => slice(text, span)));
  expect(found.map(({ span }) => span)).toEqual(spans);
  expect(found.map(fieldsOf)).toEqual(fields);
}

describe("a citation", () => {
  it.each<Row>([
    [
      "is full with type, number, date and issuer",
      "Theo ⟦Nghị định số 45/2023/NĐ-CP ngày 05 tháng 3 năm 2023 của Chính phủ⟧ về lưu trữ;",
      "full, Nghị định, 45/2023/NĐ-CP, 2023-03-05, Chính phủ",
    ],
    [
      "is full without a date",
      "Theo ⟦Quyết định số 318/QĐ-UBND của UBND tỉnh Cà Mau⟧ về lưu trữ.",
      "full, Quyết định, 318/QĐ-UBND, –, UBND tỉnh Cà Mau",
    ],
    [
      "is full without an issuer",
      "Theo ⟦Kết luận số 12-KL/TW ngày 5/6/2024⟧ về lưu trữ.",
      "full, Kết luận, 12-KL/TW, 2024-06-05, –",
    ],
    [
      "may have a comma before its date and its issuer",
      "⟦Nghị quyết số 31-NQ/TW, ngày 5/6/2024, của Bộ Chính trị⟧.",
      "full, Nghị quyết, 31-NQ/TW, 2024-06-05, Bộ Chính trị",
    ],
    [
      "may have its issuer before its date",
      "⟦Quyết định số 318/QĐ-UBND của UBND tỉnh Cà Mau ngày 5/6/2024⟧.",
      "full, Quyết định, 318/QĐ-UBND, 2024-06-05, UBND tỉnh Cà Mau",
    ],
    [
      "may have its issuer before its number",
      "⟦Quyết định của Thủ tướng Chính phủ số 15/2024/QĐ-TTg ngày 5/6/2024⟧.",
      "full, Quyết định, 15/2024/QĐ-TTg, 2024-06-05, Thủ tướng Chính phủ",
    ],
    [
      "may have its issuer without của after its date",
      "⟦Công văn số 12/SNV-VP ngày 5/6/2024 Sở Nội vụ⟧ về biên chế",
      "full, Công văn, 12/SNV-VP, 2024-06-05, Sở Nội vụ",
    ],
    [
      "may have its date in brackets",
      "⟦Quyết định số 318/QĐ-UBND (ngày 5/6/2024) của UBND xã Tân Lập⟧ về",
      "full, Quyết định, 318/QĐ-UBND, 2024-06-05, UBND xã Tân Lập",
    ],
    [
      "may have its date after a dash",
      "⟦Quyết định số 318/QĐ-UBND - ngày 5/6/2024⟧;",
      "full, Quyết định, 318/QĐ-UBND, 2024-06-05, –",
    ],
    [
      "has no other words in brackets",
      "⟦Quyết định số 318/QĐ-UBND⟧ (Phụ lục 2)",
      "short, Quyết định, 318/QĐ-UBND, –, –",
    ],
    ["may have a space for its dash", "⟦Công văn số 84 CV/TWĐTN⟧;", "short, Công văn, 84-CV/TWĐTN, –, –"],
    ["is short with type and number", "Theo ⟦Nghị định số 45/2023/NĐ-CP⟧.", "short, Nghị định, 45/2023/NĐ-CP, –, –"],
    ["needs no số", "Theo ⟦Nghị định 45/2023/NĐ-CP⟧.", "short, Nghị định, 45/2023/NĐ-CP, –, –"],
    ["may have a colon after số", "⟦Nghị định số: 45/2023/NĐ-CP⟧.", "short, Nghị định, 45/2023/NĐ-CP, –, –"],
    ["may have an abbreviated type", "Theo ⟦NĐ 45/2023/NĐ-CP⟧.", "short, Nghị định, 45/2023/NĐ-CP, –, –"],
    ["may have a type in lower case", "Theo ⟦nghị định số 45/2023/NĐ-CP⟧.", "short, Nghị định, 45/2023/NĐ-CP, –, –"],
    [
      "may stand in a heading in capitals",
      "⟦QUYẾT ĐỊNH SỐ 37/QĐ-TTG NGÀY 27 THÁNG 7 NĂM 2023 CỦA THỦ TƯỚNG CHÍNH PHỦ⟧",
      "full, Quyết định, 37/QĐ-TTg, 2023-07-27, THỦ TƯỚNG CHÍNH PHỦ",
    ],
    ["has an urgent type", "⟦Công điện khẩn số 12/CĐ-UBND⟧", "short, Công điện, 12/CĐ-UBND, –, –"],
    ["may have Văn bản for its type", "Theo ⟦Văn bản số 77/SYT-NVY⟧.", "short, Văn bản, 77/SYT-NVY, –, –"],
    ["needs no type", "Căn cứ ⟦số 77/SYT-NVY ngày 3/4/2026⟧.", "full, –, 77/SYT-NVY, 2026-04-03, –"],
    ["may be dated by its year", "Theo ⟦Quyết định 39/QĐ-TTg năm 2025⟧.", "full, Quyết định, 39/QĐ-TTg, 2025, –"],
    [
      "may run over lines",
      "Căn cứ ⟦Quyết định\nsố 1/QĐ-UBND\nngày 2/3/2026\ncủa UBND\nxã Tân An⟧;",
      "full, Quyết định, 1/QĐ-UBND, 2026-03-02, UBND xã Tân An",
    ],
    ["is an alias with number and year", "Theo ⟦Nghị định 45/2023⟧.", "alias, Nghị định, 45/2023, –, –"],
    ["is an alias with a bare number", "Theo ⟦Nghị quyết 57⟧.", "alias, Nghị quyết, 57, –, –"],
    ["is an alias with an abbreviated type", "Theo ⟦QĐ 20⟧ nêu.", "alias, Quyết định, 20, –, –"],
    [
      "is full with a bare number and a date",
      "⟦Nghị quyết 57 ngày 22/12/2024 của Bộ Chính trị⟧",
      "full, Nghị quyết, 57, 2024-12-22, Bộ Chính trị",
    ],
    ["is the draft itself", "Thực hiện ⟦Kế hoạch này⟧.", "self, Kế hoạch, –, –, –"],
    ["points back with nêu trên", "Theo ⟦Nghị định nêu trên⟧.", "backward, Nghị định, –, –, –"],
    ["points back with đã nêu", "các ⟦văn bản đã nêu⟧.", "backward, Văn bản, –, –, –"],
    ["points back with đó", "Theo ⟦quyết định đó⟧.", "backward, Quyết định, –, –, –"],
  ])("%s", check);
});

describe("a law", () => {
  it.each<Row>([
    ["is full with its name", "⟦Luật Đất đai⟧ quy định", "full, Luật, –, –, –"],
    ["may have a year", "⟦Luật Lưu trữ năm 2024⟧;", "full, Luật, –, 2024, –"],
    ["may have a date", "⟦Luật Nhà ở ngày 27/11/2023⟧;", "full, Luật, –, 2023-11-27, –"],
    ["may have a number", "⟦Luật Công chứng số 46/2024/QH15⟧;", "full, Luật, 46/2024/QH15, –, –"],
    [
      "may have a comma before its number and its date",
      "⟦Bộ luật Lao động, số 45/2019/QH14, ngày 20/11/2019⟧.",
      "full, Bộ luật, 45/2019/QH14, 2019-11-20, –",
    ],
    ["is short with its number", "theo ⟦Luật số 72/2025/QH15⟧;", "short, Luật, 72/2025/QH15, –, –"],
    [
      "may be named by another",
      "⟦Luật sửa đổi, bổ sung một số điều của Luật Luật sư ngày 20/11/2012⟧",
      "full, Luật, –, 2012-11-20, –",
    ],
    ["may be an ordinance", "⟦Pháp lệnh Dân số năm 2003⟧", "full, Pháp lệnh, –, 2003, –"],
  ])("%s", check);
});

describe("a list", () => {
  it.each<Row>([
    [
      "shares its type",
      "các ⟦Nghị định số 6/2018/NĐ-CP⟧ và ⟦số 17/2021/NĐ-CP⟧",
      "short, Nghị định, 6/2018/NĐ-CP, –, –",
      "short, Nghị định, 17/2021/NĐ-CP, –, –",
    ],
    [
      "shares the date after its last number, if no other has one",
      "Các ⟦Công điện số 21/CĐ-TTg⟧, ⟦22/CĐ-TTg⟧ và ⟦25/CĐ-TTg ngày 19/11/2025⟧",
      "full, Công điện, 21/CĐ-TTg, 2025-11-19, –",
      "full, Công điện, 22/CĐ-TTg, 2025-11-19, –",
      "full, Công điện, 25/CĐ-TTg, 2025-11-19, –",
    ],
    [
      "shares no date where another number has its own, and the issuer all the same",
      "Các ⟦Công điện: số 7/CĐ-UBND ngày 1/2/2026⟧, ⟦số 8/CĐ-UBND⟧ và ⟦số 9/CĐ-UBND ngày 3/2/2026 của UBND tỉnh⟧",
      "full, Công điện, 7/CĐ-UBND, 2026-02-01, UBND tỉnh",
      "full, Công điện, 8/CĐ-UBND, –, UBND tỉnh",
      "full, Công điện, 9/CĐ-UBND, 2026-02-03, UBND tỉnh",
    ],
    [
      "shares the issuer before it",
      "các ⟦Quyết định của Bộ Y tế số 15/QĐ-BYT ngày 7/1/2025⟧, ⟦số 53/QĐ-BYT ngày 2/2/2025⟧",
      "full, Quyết định, 15/QĐ-BYT, 2025-01-07, Bộ Y tế",
      "full, Quyết định, 53/QĐ-BYT, 2025-02-02, Bộ Y tế",
    ],
    [
      "shares the issuer after the last document of one kind",
      "⟦Nghị định số 5/2024/NĐ-CP ngày 1/2/2024⟧ và ⟦Nghị định số 6/2024/NĐ-CP ngày 2/2/2024 của Chính phủ⟧",
      "full, Nghị định, 5/2024/NĐ-CP, 2024-02-01, Chính phủ",
      "full, Nghị định, 6/2024/NĐ-CP, 2024-02-02, Chính phủ",
    ],
    [
      "shares no issuer between documents of two kinds",
      "⟦Quyết định số 5/QĐ-UBND⟧ và ⟦Kế hoạch số 6/KH-UBND của UBND xã⟧",
      "short, Quyết định, 5/QĐ-UBND, –, –",
      "full, Kế hoạch, 6/KH-UBND, –, UBND xã",
    ],
    [
      "shares no issuer over words that join no list",
      "⟦Nghị định số 5/2024/NĐ-CP⟧ thay thế ⟦Nghị định số 6/2020/NĐ-CP của Chính phủ⟧",
      "short, Nghị định, 5/2024/NĐ-CP, –, –",
      "full, Nghị định, 6/2020/NĐ-CP, –, Chính phủ",
    ],
    [
      "may mix plural and singular",
      "bởi các ⟦Luật số 43/2024/QH15⟧, ⟦số\n47/2024/QH15⟧, ⟦Luật số 71/2025/QH15⟧",
      "short, Luật, 43/2024/QH15, –, –",
      "short, Luật, 47/2024/QH15, –, –",
      "short, Luật, 71/2025/QH15, –, –",
    ],
  ])("%s", check);
});

describe("what a draft leaves blank or doubles", () => {
  it.each<Row>([
    ["is read with its number blank", "⟦số      /TTr-SNV ngày 28/6/2025⟧", "full, –, …/TTr-SNV, 2025-06-28, –"],
    [
      "is read with number and day blank",
      "⟦Văn bản số …/STP-HC ngày …/5/2025 của Sở Tư pháp⟧",
      "full, Văn bản, …/STP-HC, 2025-05, Sở Tư pháp",
    ],
    [
      "is read with a number blank before the year",
      "⟦Quyết định số\n/2025/QĐ-UBND ngày tháng năm 2025⟧",
      "full, Quyết định, …/2025/QĐ-UBND, 2025, –",
    ],
    [
      "is read with number and symbol blank",
      "⟦Quyết định số …… ngày 12/3/2026 của UBND xã⟧",
      "full, Quyết định, …, 2026-03-12, UBND xã",
    ],
    [
      "is read with number and symbol left out",
      "⟦Quyết định số ngày 12/3/2026 của UBND xã⟧",
      "full, Quyết định, …, 2026-03-12, UBND xã",
    ],
    [
      "is read with a date that cannot be",
      "⟦Quyết định số 12/QĐ-UBND ngày 31/02/2026 của UBND xã⟧",
      "full, Quyết định, 12/QĐ-UBND, –, UBND xã",
    ],
    ["is read with a symbol in lower case", "⟦quyết định số 17/2004/qđ-ub⟧", "short, Quyết định, 17/2004/QĐ-UB, –, –"],
  ])("%s", check);

  it.each<[sentence: string, text: string, doubled: string]>([
    ["type and số after số", "Kế hoạch số kế hoạch số 87/KH-UBND", "kế hoạch số"],
    ["type and số", "Nghị định số Nghị định số 10/2022/NĐ-CP", "Nghị định số"],
    ["the type alone", "Kế hoạch Kế hoạch số 87/KH-UBND", "Kế hoạch"],
    ["số alone", "Nghị định số số 10/2022/NĐ-CP", "số"],
    ["số over a line break", "Nghị định số\nsố 10/2022/NĐ-CP", "số"],
  ])("is one citation with %s twice", (_, text, doubled) => {
    const found = parse(text);
    expect(found.map(({ span }) => slice(text, span))).toEqual([text]);
    expect(found[0]?.deviations.map(({ kind, span }) => [kind, slice(text, span)])).toEqual([
      ["doubled-words", doubled],
    ]);
  });

  it("is no doubling where two types differ", () => {
    expect(parse("Quyết định, Kế hoạch số 87/KH-UBND").flatMap(({ deviations }) => deviations)).toEqual([]);
  });
});

describe("no citation", () => {
  it.each<[sentence: string, text: string]>([
    ["the code of a form", "Mẫu số 01/HNCT và biểu mẫu số 02/BC-UBND"],
    ["the head of a page of the gazette", "CÔNG BÁO/Số 302/Ngày 02-06-2026"],
    ["an address", "https://cong.vn/van-ban/nghi-dinh-30/2020/ND-CP.html"],
    ["an English summary", "Decree No. 69/2018/ND-CP dated May 15, 2018"],
    ["the number of a file", "mã hồ sơ số 002 ngày 23/9/2025"],
    ["the number of a permit", "giấy phép xây dựng số 12/GP-UBND"],
    ["the number of a contract", "Hợp đồng số 12/HĐ-UBND ngày 1/2/2026"],
    ["the number of a judgment", "Bản án số 12/2024/DS-ST ngày 12/3/2024"],
    ["a scale, a share, a date", "bản đồ tỷ lệ 1/2000, 3/4 số hộ, ngày 5/3/2026"],
    ["the draft's own number", "Số: 12/KH-UBND"],
    ["the draft's own number left blank", "Số:      /UBND-NC"],
    ["an ordinal", "Đề án số 1, Dự án số 2"],
    ["a term of years", "Kế hoạch 5 năm, Nghị quyết 5 năm 2026-2030"],
    ["a plan's year", "Kế hoạch năm 2026, Kế hoạch 2026"],
    ["a term of days", "Quyết định 12 tháng, Chỉ thị 10 ngày"],
    ["a programme's number", "Chương trình 135, dự án 661"],
    ["a number of decrees", "5 nghị định, 3 quyết định"],
    ["an alias where it is being defined", "(sau đây gọi là Nghị định 45)"],
    ["a provision of no document", "khoản 2 Điều này và Điều 5"],
    ["a law that is not named", "pháp luật, dự thảo luật, Luật mới"],
    ["a type alone", "Kế hoạch, Quyết định của Chủ tịch"],
    ["words that point back to something else", "việc này, nội dung nêu trên, từ đó"],
    ["a symbol run into an object", "Nghị định số 45/`2023`/NĐ-CP"],
  ])("is %s", (_, text) => {
    expect(parse(text).map((citation) => citation.text)).toEqual([]);
  });
});
