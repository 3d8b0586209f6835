import type { Today } from "./frame.ts";
import { capitals, header, recipients, signature } from "./frame.ts";
import type { Office } from "./office.ts";
import { unitOf } from "./office.ts";

export function decision(office: Office, today: Today): string {
  const unit = unitOf(office);
  return `${header(office, "QĐ-UBND", today)}

**QUYẾT ĐỊNH**

**Về việc ⟨nội dung quyết định⟩**

**CHỦ TỊCH ỦY BAN NHÂN DÂN ${capitals(unit)}**

*Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;*

*Căn cứ ⟨văn bản quy định về nội dung quyết định⟩;*

*Theo đề nghị của ⟨chức vụ người đứng đầu đơn vị trình⟩.*

**QUYẾT ĐỊNH:**

**Điều 1.** ⟨Nội dung quyết định⟩.

**Điều 2.** Quyết định này có hiệu lực kể từ ngày ký.

**Điều 3.** Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ${office.level}, ⟨người đứng đầu các đơn vị liên quan⟩ chịu trách nhiệm thi hành Quyết định này./.

${recipients(["Như Điều 3", `Chủ tịch, các Phó Chủ tịch UBND ${office.level}`], office)}

${signature(office, "chairman")}
`;
}
