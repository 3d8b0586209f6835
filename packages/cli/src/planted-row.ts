/**
 * One planted mistake: the rule that must find it, what is wrong in a sentence, the correct draft, the words replaced (they
 * occur once in the draft), what replaces them, the exact words reported, and other rules that the same words rightly break.
 */
export type PlantedRow = readonly [
  rule: string,
  sentence: string,
  draft: PlantedDraft,
  from: string,
  to: string,
  at: string,
  also?: readonly string[],
];

/** The correct drafts, below fixtures/documents. */
export const plantedDrafts = {
  donDuong: "ke-hoach/van-hoa-doc-xa-don-duong.md",
  caiRang: "ke-hoach/phan-loai-rac-phuong-cai-rang.md",
  conCo: "ke-hoach/ung-pho-bao-dac-khu-con-co.md",
  phuQuy: "cong-van/tiem-chung-dac-khu-phu-quy.md",
  thuanHoa: "cong-van/van-ban-dien-tu-phuong-thuan-hoa.md",
  aLuoi: "bao-cao/chuyen-doi-so-xa-a-luoi-1.md",
  dongHa: "thong-bao/lich-tiep-cong-dan-phuong-dong-ha.md",
  vanNinh: "quyet-dinh/to-kiem-soat-thu-tuc-xa-van-ninh.md",
  kimLong: "quyet-dinh/sua-doi-quy-che-phuong-kim-long.md",
} as const;

export type PlantedDraft = keyof typeof plantedDrafts;
