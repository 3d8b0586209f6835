/** A whole Kế hoạch with all that editors show: header, bases, divisions, citations in full and in short, recipients. */
export const PLAN = `**ỦY BAN NHÂN DÂN**

**XÃ TIÊN LÃNG**

Số: 15/KH-UBND

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**

**Độc lập - Tự do - Hạnh phúc**

*Tiên Lãng, ngày 05 tháng 3 năm 2026*

**KẾ HOẠCH**

**Trồng cây phân tán năm 2026**

Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;

Thực hiện Quyết định số 247/QĐ-UBND ngày 20 tháng 01 năm 2026 của Ủy ban nhân dân thành phố Hải Phòng về trồng rừng.

Ủy ban nhân dân xã ban hành Kế hoạch như sau:

## I. MỤC ĐÍCH

Triển khai Quyết định số 247/QĐ-UBND trên địa bàn xã.

## II. NHIỆM VỤ

1. Chuẩn bị cây giống.

2. Trồng cây tại các thôn.

***Nơi nhận:***

- Như Mục II;
- Lưu: VT.
`;

/** A Thông báo that cites the same decision with another date. */
export const NOTICE = `# THÔNG BÁO

Theo Quyết định số 247/QĐ-UBND ngày 21 tháng 01 năm 2026 của Ủy ban nhân dân thành phố Hải Phòng về trồng rừng.
`;
