/** Paragraphs of made-up drafts, right and wrong ones, from which `anyDraft` puts texts together. */
export const draftHeads: readonly string[] = [
  "ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/KH-UBND\n\nBình Minh, ngày 05 tháng 02 năm 2026",
  "| ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| PHƯỜNG AN PHÚ | Độc lập - Tự do - Hạnh phúc |\n| Số: /UBND-VHXH | An Phú, ngày tháng 3 năm 2026 |",
  "**KẾ HOẠCH**\n**Chuyển đổi số xã Bình Minh năm 2026**",
  "Kính gửi:\n\n- Trung tâm Phục vụ hành chính công phường;\n- Các tổ dân phố.",
];

export const draftParagraphs: readonly string[] = [
  "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;",
  "Căn cứ Quyết định số 45/QĐ-UBND ngày 15/01/2026 của Ủy ban nhân dân tỉnh Cà Mau về công tác văn thư;",
  "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư,",
  "Thực hiện Kế hoạch số kế hoạch số 8/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân xã Bình Minh về thư viện xã;",
  "Theo Quyết định số số 268/QĐ-UBND ngày 31/02/2026 của UBND xã, việc này làm xong trong quý II.",
  "Thực hiện Kế hoạch số 45/QĐ-UBND ngày 15/01/2025 và Công văn số 7/ UBND – VX của UBND phường An Phú.",
  "Theo các Nghị định số 61/2018/NĐ-CP và số 107/2021/NĐ-CP ngày 06/12/2022 của Bộ Tài chính.",
  "Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị; Kết luận số 12/KL-TW; Nghị quyết 57.",
  "Trên địa bàn phường, UBND xã An Phú giao Phòng Văn hóa - Xã hội thực hiện Kế hoạch này.",
  "## I. MỤC ĐÍCH, YÊU CẦU",
  "**II. NHIỆM VỤ**",
  "### 1. Mục đích",
  "1.1. Việc thứ nhất\n\n1.2 Việc thứ hai\n\n1.4. Việc thứ tư",
  "1. Khoản một;\n2. Khoản hai;\n4. Khoản bốn.",
  "a) Điểm một;\n\nb) Điểm hai;\n\nd) Điểm ba;\n\ne) Điểm bốn;\n\nf) Điểm năm.",
  "Điều 2. Tổ chức thực hiện\n\nĐiều 2. Hiệu lực",
  "“Điều 5. Văn bản được sửa đổi như sau: **khoản 2** Điều 3 Nghị định số 30/2020/NĐ-CP”.",
  "<!-- cchc-disable-next-line citation-doubled-words -->",
  "<!-- cchc-disable -->",
  "<!-- cchc-enable -->",
  "Nơi nhận:\n- Như trên;\n- Lưu: VT, VHXH.",
  "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH",
  "Phụ lục I\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số /KH-UBND ngày tháng 3 năm 2026)",
];
