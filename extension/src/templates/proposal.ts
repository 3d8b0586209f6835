import type { Today } from "./frame.ts";
import { header, recipientsAbove, signature } from "./frame.ts";
import type { Office } from "./office.ts";
import { unitOf } from "./office.ts";

export function proposal(office: Office, today: Today): string {
  const above = office.province === null ? "⟨Cơ quan có thẩm quyền⟩" : `Ủy ban nhân dân ${office.province}`;
  return `${header(office, "TTr-UBND", today)}

**TỜ TRÌNH**

**Về việc ⟨nội dung đề nghị⟩**

Kính gửi: ${above}.

Căn cứ ⟨văn bản quy định về nội dung đề nghị⟩, Ủy ban nhân dân ${unitOf(office)} trình ${above} xem xét ⟨nội dung đề nghị⟩ như sau:

**I. SỰ CẦN THIẾT**

⟨Lý do, cơ sở của đề nghị⟩.

**II. NỘI DUNG ĐỀ NGHỊ**

1. ⟨Nội dung thứ nhất⟩.

2. ⟨Nội dung thứ hai⟩.

**III. KINH PHÍ VÀ TỔ CHỨC THỰC HIỆN**

⟨Kinh phí, thời gian, đơn vị thực hiện⟩.

Ủy ban nhân dân ${unitOf(office)} kính trình ${above} xem xét, quyết định./.

${recipientsAbove(office)}

${signature(office, "collective")}
`;
}
