// Drafts that the tests write: correct but for what the test is about.

interface Parts {
  /** Below the abstract. */
  readonly bases?: string;
  readonly body?: string;
  readonly recipients?: string;
}

/** A whole Kế hoạch of xã Ka Đô. */
export function planDraft({ bases, body, recipients }: Parts = {}): string {
  return `**ỦY BAN NHÂN DÂN**
**XÃ KA ĐÔ**

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
**Độc lập - Tự do - Hạnh phúc**

Số: 27/KH-UBND

*Ka Đô, ngày 12 tháng 3 năm 2026*

**KẾ HOẠCH**

**Trồng cây xanh trên địa bàn xã Ka Đô năm 2026**

${bases ?? "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017."}

Ủy ban nhân dân xã Ka Đô ban hành Kế hoạch trồng cây xanh trên địa bàn xã Ka Đô năm 2026 như sau:

${body ?? "1. Trồng 500 cây dọc đường liên thôn.\n\n2. Phòng Kinh tế chủ trì thực hiện Kế hoạch này."}

Các đơn vị nghiêm túc triển khai thực hiện./.

**Nơi nhận:**

${recipients ?? "- UBND tỉnh Lâm Đồng (để báo cáo);\n- Các đơn vị thuộc xã;\n- Lưu: VT, KT."}

**TM. ỦY BAN NHÂN DÂN**
**CHỦ TỊCH**

**Lơ Mu Ha Thương**
`;
}
