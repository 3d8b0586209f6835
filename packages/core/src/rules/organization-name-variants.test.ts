import { testRule } from "../testing/test-rule.ts";
import { organizationNameVariants } from "./organization-name-variants.ts";

const draft = (...texts: readonly string[]): string =>
  ["ỦY BAN NHÂN DÂN\nXÃ KA ĐÔ", "Số: 12/KH-UBND", "**KẾ HOẠCH**", "**Vệ sinh môi trường năm 2026**", ...texts].join(
    "\n\n",
  );

testRule(organizationNameVariants, {
  valid: [
    {
      name: "one name throughout",
      text: draft("Giao Văn phòng HĐND và UBND xã.", "Văn phòng HĐND và UBND xã báo cáo."),
    },
    {
      name: "capitals and tone marks make no other name",
      text: draft("Giao Phòng Văn hóa - Xã hội.", "Qua phòng Văn hoá - Xã hội."),
    },
    {
      name: "a heading in capitals",
      text: draft("VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN", "Giao Văn phòng HĐND và UBND xã."),
    },
    {
      name: "the short form is introduced",
      text: draft("Ủy ban Mặt trận Tổ quốc Việt Nam xã (sau đây gọi là Ủy ban MTTQ) vận động.", "Ủy ban MTTQ báo cáo."),
    },
    {
      name: "recipients are shortened",
      text: draft(
        "Ủy ban Mặt trận Tổ quốc Việt Nam xã vận động./.",
        "Nơi nhận:\n- UBMTTQ xã;\n- Lưu: VT.",
        "CHỦ TỊCH",
        "Trần Văn Mẫu",
      ),
    },
    {
      name: "a table is short of room",
      text: draft("Giao Phòng Văn hóa - Xã hội.", "| Việc | Chủ trì |\n|---|---|\n| Ra quân | Phòng VH-XH |"),
    },
    {
      name: "the title of another document names it otherwise",
      text: draft(
        "Thực hiện Kế hoạch số 45/KH-UBND ngày 02/02/2026 của UBND tỉnh Lâm Đồng về hoạt động của Trung tâm PVHCC.",
        "Giao Trung tâm Phục vụ hành chính công.",
      ),
    },
    {
      name: "the offices of two levels differ",
      text: "ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n\nSố: 12/KH-UBND\n\n**KẾ HOẠCH**\n\nVăn phòng HĐND và UBND các xã. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Ka Đô.",
    },
    {
      name: "the body of another unit",
      text: draft("Theo hướng dẫn của Ủy ban MTTQ tỉnh.", "Ủy ban Mặt trận Tổ quốc Việt Nam xã vận động."),
    },
    {
      name: "a second centre has tasks of its own",
      text: draft(
        "1. Trung tâm Dịch vụ sự nghiệp công",
        "Phát thanh hằng ngày.",
        "2. Trung tâm Văn hóa, Thể thao và Truyền thông",
        "Treo băng rôn.",
      ),
    },
    { name: "different bodies", text: draft("Phòng Văn hóa - Xã hội và Trung tâm Phục vụ hành chính công phối hợp.") },
  ],
  invalid: [
    {
      name: "the office is abbreviated once",
      text: draft(
        "Giao Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã theo dõi.",
        "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã báo cáo; ⟦Văn phòng HĐND và UBND⟧ xã lưu hồ sơ.",
      ),
      messageId: "variant",
      level: "info",
      related: ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"],
    },
    {
      name: "two names are used alike: the first counts",
      text: draft("Ủy ban Mặt trận Tổ quốc Việt Nam xã vận động.", "⟦Ủy ban Mặt trận Tổ quốc⟧ xã giám sát."),
      messageId: "variant",
      related: ["Ủy ban Mặt trận Tổ quốc Việt Nam"],
    },
    {
      name: "a department is shortened in a sentence",
      text: draft("Giao Phòng Văn hóa - Xã hội chủ trì.", "Báo cáo gửi ⟦Phòng VH-XH⟧ trước ngày 20."),
      messageId: "variant",
      related: ["Phòng Văn hóa - Xã hội"],
    },
    {
      name: "a centre has two names; each is reported once",
      text: draft(
        "Giao **Trung tâm Dịch vụ sự nghiệp công** đăng tin.",
        "Trung tâm Dịch vụ sự nghiệp công phát thanh.",
        "Phối hợp với ⟦Trung tâm Cung ứng dịch vụ sự nghiệp công⟧.",
        "Trung tâm Cung ứng dịch vụ sự nghiệp công báo cáo.",
      ),
      messageId: "variant",
      related: ["Trung tâm Dịch vụ sự nghiệp công"],
    },
    {
      name: "a centre of the district is left in the text, the one of the commune has the tasks",
      text: draft(
        "Giao ⟦Trung tâm Văn hóa, Thể thao và Truyền thông⟧ xã tuyên truyền.",
        "Phối hợp với Trung tâm Văn hóa, Thể thao và Truyền thông.",
        "5. Trung tâm Dịch vụ sự nghiệp công",
        "Phát thanh hằng ngày.",
      ),
      messageId: "variant",
      related: ["Trung tâm Dịch vụ sự nghiệp công"],
    },
    {
      name: "three names for one centre",
      text: draft(
        "Giao Trung tâm Phục vụ hành chính công niêm yết.",
        "⟦Trung tâm PVHCC⟧ hướng dẫn; ⟦Trung tâm Phục vụ HCC⟧ báo cáo.",
      ),
      messageId: ["variant", "variant"],
      related: ["Trung tâm Phục vụ hành chính công", "Trung tâm Phục vụ hành chính công"],
    },
  ],
});
