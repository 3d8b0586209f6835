/** Header of a plan of xã Ka Đô, complete; its number is 52/KH-UBND. */
export const PLAN_HEAD = `ỦY BAN NHÂN DÂN
XÃ KA ĐÔ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 52/KH-UBND

Ka Đô, ngày 10 tháng 3 năm 2026

**KẾ HOẠCH**

**Trồng cây phân tán trên địa bàn xã Ka Đô, tỉnh Lâm Đồng**

`;

/** The same plan with bases, divisions, closing and an appendix. */
export const PLAN = `${PLAN_HEAD}Căn cứ Luật Lâm nghiệp năm 2017;

Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.

Ủy ban nhân dân xã Ka Đô ban hành Kế hoạch như sau:

**I. MỤC TIÊU**

1. Trồng mới 12.000 cây.

2. Làm theo Nghị định số 30/2020/NĐ-CP.

**II. NHIỆM VỤ**

1. Chuẩn bị

a) Chọn vườn ươm.

b) Làm đất.

- Đào hố.

**Nơi nhận:**

- UBND tỉnh;
- Lưu: VT, KT.

**TM. ỦY BAN NHÂN DÂN**
**CHỦ TỊCH**

**Phạm Đình Lâm Viên**

PHỤ LỤC

DANH SÁCH CÁC THÔN

1. Thôn Ka Đô Mới
`;
