/** One way of naming a body. */
export interface OrganizationForm {
  /** How the form is shown. */
  readonly name: string;
  /** Regular-expression source over NFC text in small letters, with the tone where the newer spelling has it. */
  readonly pattern: string;
  /** A body of this name may also exist beside the others: then the draft gives it tasks under a heading of its own. */
  readonly mayBeApart?: true;
}

/** Bodies that the drafts of a commune name in several ways; a draft keeps to one, or introduces the short form. */
export const organizationVariants: readonly (readonly OrganizationForm[])[] = [
  [
    {
      name: "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
      pattern: "văn\\s+phòng\\s+hội\\s+đồng\\s+nhân\\s+dân\\s*(?:và|&)\\s*ủy\\s+ban\\s+nhân\\s+dân",
    },
    { name: "Văn phòng HĐND và UBND", pattern: "văn\\s+phòng\\s+hđnd\\s*(?:và|&|-)\\s*ubnd" },
  ],
  [
    { name: "Phòng Văn hóa - Xã hội", pattern: "phòng\\s+văn\\s+hóa\\s*[-–]\\s*xã\\s+hội" },
    { name: "Phòng VH-XH", pattern: "phòng\\s+vh\\s*[-–&]?\\s*xh" },
  ],
  [
    { name: "Trung tâm Phục vụ hành chính công", pattern: "trung\\s+tâm\\s+phục\\s+vụ\\s+hành\\s+chính\\s+công" },
    { name: "Trung tâm Phục vụ HCC", pattern: "trung\\s+tâm\\s+phục\\s+vụ\\s+hcc" },
    { name: "Trung tâm PVHCC", pattern: "trung\\s+tâm\\s+pvhcc|ttpvhcc" },
  ],
  [
    { name: "Trung tâm Dịch vụ sự nghiệp công", pattern: "trung\\s+tâm\\s+dịch\\s+vụ\\s+sự\\s+nghiệp\\s+công" },
    {
      name: "Trung tâm Cung ứng dịch vụ sự nghiệp công",
      pattern: "trung\\s+tâm\\s+cung\\s+ứng\\s+dịch\\s+vụ\\s+sự\\s+nghiệp\\s+công",
    },
    {
      name: "Trung tâm Văn hóa, Thể thao và Truyền thông",
      pattern:
        "trung\\s+tâm\\s+văn\\s+hóa(?:,\\s+thông\\s+tin)?(?:\\s*,\\s+|\\s+và\\s+|\\s*-\\s*)(?:thể\\s+thao|thông\\s+tin|truyền\\s+thông)(?:\\s+và\\s+(?:truyền\\s+thông|thể\\s+thao|du\\s+lịch))?",
      mayBeApart: true,
    },
  ],
  [
    { name: "Ủy ban Mặt trận Tổ quốc Việt Nam", pattern: "ủy\\s+ban\\s+mặt\\s+trận\\s+tổ\\s+quốc\\s+việt\\s+nam" },
    { name: "Ủy ban Mặt trận Tổ quốc", pattern: "ủy\\s+ban\\s+mặt\\s+trận\\s+tổ\\s+quốc" },
    { name: "Ủy ban MTTQ Việt Nam", pattern: "(?:ủy\\s+ban\\s+|ub)mttq\\s+(?:việt\\s+nam|vn)" },
    { name: "Ủy ban MTTQ", pattern: "(?:ủy\\s+ban\\s+|ub)mttq" },
  ],
];
