/**
 * Codes that communes write for their departments after "Lưu: VT," and in the symbol of an official letter. No norm fixes them: each
 * agency chooses its own (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3 điểm b); these are the ones in common use.
 */
export const communeDepartmentCodes: ReadonlySet<string> = new Set([
  "VHXH",
  "KT",
  "KTHT",
  "KTHTĐT",
  "PVHCC",
  "TTPVHCC",
  "DVSNC",
  "TTDVSNC",
]);

/** Codes so long and so common that one wrong letter shows as a slip; shorter ones are too near to other codes. */
export const distinctiveCodes: readonly string[] = ["VHXH", "KTHTĐT", "PVHCC", "TTPVHCC"];
