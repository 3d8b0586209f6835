import type { Today } from "./frame.ts";
import { header, recipients, signature } from "./frame.ts";
import type { Office } from "./office.ts";
import { economyDepartmentOf, unitOf } from "./office.ts";

export function plan(office: Office, today: Today): string {
  const unit = unitOf(office);
  return `${header(office, "KH-UBND", today)}

**KẾ HOẠCH**

**⟨Nội dung kế hoạch⟩ trên địa bàn ${unit} năm ${today.year}**

*Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;*

*Căn cứ ⟨văn bản làm căn cứ⟩.*

Ủy ban nhân dân ${unit} ban hành Kế hoạch ⟨nội dung kế hoạch⟩ trên địa bàn ${unit} năm ${today.year} như sau:

**I. MỤC ĐÍCH, YÊU CẦU**

1. Mục đích

⟨Kết quả cần đạt được⟩.

2. Yêu cầu

⟨Điều phải bảo đảm khi thực hiện⟩.

**II. NỘI DUNG**

1. ⟨Nhiệm vụ thứ nhất⟩

⟨Việc phải làm, sản phẩm, thời hạn hoàn thành⟩.

2. ⟨Nhiệm vụ thứ hai⟩

⟨Việc phải làm, sản phẩm, thời hạn hoàn thành⟩.

**III. KINH PHÍ THỰC HIỆN**

⟨Nguồn kinh phí⟩.

**IV. TỔ CHỨC THỰC HIỆN**

1. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ${office.level}

⟨Nhiệm vụ được giao⟩.

2. ${economyDepartmentOf(office)}

⟨Nhiệm vụ được giao⟩.

3. Phòng Văn hóa - Xã hội

⟨Nhiệm vụ được giao⟩.

Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về ⟨đơn vị chủ trì⟩ để tổng hợp, báo cáo Ủy ban nhân dân ${office.level} xem xét, quyết định./.

${recipients(
  [
    ...(office.province === null ? [] : [`UBND ${office.province} (để báo cáo)`]),
    `Thường trực Đảng ủy, Thường trực HĐND ${office.level} (để báo cáo)`,
    `Chủ tịch, các Phó Chủ tịch UBND ${office.level}`,
    "Như mục IV (để thực hiện)",
  ],
  office,
)}

${signature(office, "collective")}
`;
}
