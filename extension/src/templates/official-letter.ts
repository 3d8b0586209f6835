import type { Today } from "./frame.ts";
import { header, recipients, signature } from "./frame.ts";
import type { Office } from "./office.ts";
import { unitOf } from "./office.ts";

export function officialLetter(office: Office, today: Today): string {
  const code = office.department === "" ? "⟨VP⟩" : office.department;
  return `${header(office, `UBND-${code}`, today, "<br>V/v ⟨trích yếu nội dung công văn⟩")}

Kính gửi: ⟨Cơ quan, đơn vị nhận⟩.

Thực hiện ⟨văn bản của cấp trên hoặc lý do gửi công văn⟩, Ủy ban nhân dân ${unitOf(office)} ⟨đề nghị hoặc thông tin⟩ như sau:

1. ⟨Nội dung thứ nhất⟩.

2. ⟨Nội dung thứ hai⟩.

Ủy ban nhân dân ${unitOf(office)} đề nghị ⟨cơ quan, đơn vị nhận⟩ quan tâm, phối hợp thực hiện./.

${recipients(["Như trên", `Chủ tịch, các Phó Chủ tịch UBND ${office.level}`], office)}

${signature(office, "collective", true)}
`;
}
