import type { Today } from "./frame.ts";
import { header, recipientsAbove, signature } from "./frame.ts";
import type { Office } from "./office.ts";
import { unitOf } from "./office.ts";

export function report(office: Office, today: Today): string {
  const above = office.province === null ? "⟨Cơ quan nhận báo cáo⟩" : `Ủy ban nhân dân ${office.province}`;
  return `${header(office, "BC-UBND", today)}

**BÁO CÁO**

**⟨Nội dung báo cáo⟩ của ${unitOf(office)}**

Kính gửi: ${above}.

Thực hiện ⟨văn bản yêu cầu báo cáo⟩, Ủy ban nhân dân ${unitOf(office)} báo cáo như sau:

**I. KẾT QUẢ THỰC HIỆN**

1. Công tác chỉ đạo, điều hành

⟨Văn bản đã ban hành, việc đã tổ chức⟩.

2. Kết quả cụ thể

⟨Kết quả, số liệu⟩.

**II. KHÓ KHĂN, VƯỚNG MẮC**

⟨Khó khăn, vướng mắc và nguyên nhân⟩.

**III. PHƯƠNG HƯỚNG, NHIỆM VỤ**

⟨Nhiệm vụ trong thời gian tới⟩.

**IV. ĐỀ XUẤT, KIẾN NGHỊ**

⟨Đề xuất, kiến nghị⟩.

Ủy ban nhân dân ${unitOf(office)} kính báo cáo./.

${recipientsAbove(office)}

${signature(office, "collective")}
`;
}
