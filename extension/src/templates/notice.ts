import type { Today } from "./frame.ts";
import { header, recipients, signature } from "./frame.ts";
import type { Office } from "./office.ts";
import { unitOf } from "./office.ts";

export function notice(office: Office, today: Today): string {
  return `${header(office, "TB-UBND", today)}

**THÔNG BÁO**

**Về việc ⟨nội dung thông báo⟩**

⟨Lý do hoặc văn bản làm căn cứ thông báo⟩, Ủy ban nhân dân ${unitOf(office)} thông báo như sau:

1. ⟨Nội dung thứ nhất⟩.

2. ⟨Nội dung thứ hai⟩.

Ủy ban nhân dân ${unitOf(office)} thông báo để các cơ quan, đơn vị, tổ chức, cá nhân biết, thực hiện./.

${recipients(
  [
    `Thường trực Đảng ủy, Thường trực HĐND ${office.level} (để báo cáo)`,
    `Chủ tịch, các Phó Chủ tịch UBND ${office.level}`,
    "⟨Cơ quan, đơn vị, cá nhân liên quan⟩",
  ],
  office,
)}

${signature(office, "collective", true)}
`;
}
