/**
 * What the sources of the gazetteer have wrong or cannot know yet. Every row names where it was read.
 * Codes are those of the statistics office (Quyết định số 19/2025/QĐ-TTg).
 */
export interface NameCorrection {
  readonly code: string;
  readonly name: string;
  readonly source: string;
}

/** A change of kind with the day on which it takes effect. Codes and provinces stay. */
export interface KindChange {
  readonly from: string;
  readonly province: string;
  readonly provinceKind: "thành phố" | null;
  /** Codes of communes that become phường. */
  readonly becomePhuong: readonly string[];
  readonly source: string;
}

export const nameCorrections: readonly NameCorrection[] = [
  {
    code: "00745",
    name: "Xã Phố Bảng",
    source: "Bảng danh mục của cơ quan thống kê; gói nguồn ghi “Phó Bảng”",
  },
];

/**
 * Codes under which the two packages differ only in the code: Ba Chẽ (office: 06970, the other package 06978) and
 * Ia Mơ (office: 23938, both packages otherwise). Names and kinds are what the linter reads.
 */
export const acknowledged: ReadonlySet<string> = new Set(["06970", "23737"]);

export const kindChanges: readonly KindChange[] = [
  {
    from: "2026-04-30",
    province: "75",
    provinceKind: "thành phố",
    becomePhuong: ["25270", "25357", "25363", "26116", "26170", "26248", "26326", "26368", "26425", "26485"],
    source: "Nghị quyết số 30/2026/QH16; Nghị quyết số 237/NQ-UBTVQH16 ngày 14/4/2026",
  },
  {
    from: "2026-09-01",
    province: "22",
    provinceKind: "thành phố",
    becomePhuong: [],
    source: "Nghị quyết số 36/2026/QH16",
  },
  {
    from: "2026-09-20",
    province: "24",
    provinceKind: "thành phố",
    becomePhuong: [
      "07294",
      "07375",
      "07399",
      "07444",
      "07840",
      "09193",
      "09292",
      "09313",
      "09319",
      "09454",
      "09475",
      "09496",
    ],
    source: "Nghị quyết số 39/2026/QH16; Nghị quyết số 388/NQ-UBTVQH16 ngày 04/8/2026",
  },
];
