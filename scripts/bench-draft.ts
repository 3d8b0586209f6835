const HEAD = `ỦY BAN NHÂN DÂN

XÃ TÂN HÒA

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**

**Độc lập - Tự do - Hạnh phúc**

Số: 48/KH-UBND

*Tân Hòa, ngày 05 tháng 3 năm 2026*

# KẾ HOẠCH

Chỉnh lý tài liệu lưu trữ trên địa bàn xã Tân Hòa năm 2026

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;

Thực hiện Kế hoạch số 21/KH-UBND ngày 14 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Lâm Đồng về công tác văn thư, lưu trữ năm 2026,

Ủy ban nhân dân xã Tân Hòa xây dựng Kế hoạch chỉnh lý tài liệu lưu trữ năm 2026 như sau:
`;

const CLOSING = `
Trên đây là Kế hoạch chỉnh lý tài liệu lưu trữ năm 2026, Ủy ban nhân dân xã đề nghị các đơn vị triển khai thực hiện./.

**Nơi nhận:**

- Như trên;
- Lưu: VT, VHXH.

**TM. ỦY BAN NHÂN DÂN**

**CHỦ TỊCH**
`;

/** One division with what drafts are made of: prose, citations in several forms, emphasis, nested lists and a table now and then. */
function division(index: number): string {
  const number = 100 + (index % 800);
  const day = String((index % 27) + 1).padStart(2, "0");
  return `
## ${index}. Nhiệm vụ đợt ${index}

Các phòng, đơn vị rà soát khối tài liệu hình thành trong đợt ${index}, lập danh mục hồ sơ theo quy định tại khoản 2 Điều 9 Nghị định số
30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư; **bảo đảm đúng tiến độ** đã nêu tại Kế hoạch số
${number}/KH-UBND ngày ${day}/02/2026 của Ủy ban nhân dân tỉnh Lâm Đồng và các văn bản hướng dẫn có liên quan.

- Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã chủ trì, tham mưu kinh phí theo Quyết định số ${number}/QĐ-UBND ngày ${day} tháng 02 năm 2026;
- Trung tâm Phục vụ hành chính công xã bàn giao tài liệu đã giải quyết xong trước ngày ${day}/6/2026, kèm mục lục hồ sơ của từng lĩnh vực.

a) Phòng Kinh tế thẩm định dự toán, báo cáo kết quả thực hiện các Nghị định số 61/2018/NĐ-CP và số 107/2021/NĐ-CP trong quý ${(index % 4) + 1} năm 2026.

b) Công an xã phối hợp bảo vệ *an toàn kho lưu trữ*, thực hiện Chỉ thị số ${number}-CT/TU của Ban Thường vụ Tỉnh ủy trên địa bàn xã.
${index % 5 === 0 ? TABLE : ""}`;
}

const TABLE = `
| STT | Nội dung | Đơn vị chủ trì | Thời gian |
| --- | --- | --- | --- |
| 1 | Thu thập, phân loại tài liệu | Văn phòng | Tháng 4 |
| 2 | Lập mục lục hồ sơ | Phòng Kinh tế | Tháng 6 |
`;

/** A draft of at least `bytes` UTF-8 bytes, the same for the same size. */
export function benchDraft(bytes: number): string {
  const encoder = new TextEncoder();
  const parts = [HEAD];
  let size = encoder.encode(HEAD + CLOSING).length;
  for (let index = 1; size < bytes; index += 1) {
    const part = division(index);
    parts.push(part);
    size += encoder.encode(part).length;
  }
  return [...parts, CLOSING].join("");
}
