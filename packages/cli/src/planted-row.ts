/**
 * One planted mistake: the rule that must find it, what is wrong in a sentence, the correct draft, the words replaced (they
 * occur once in the draft), what replaces them, the exact words reported, other rules that the same words rightly break, and
 * the correct draft that stands beside it in one folder, where the mistake shows only there.
 */
export type PlantedRow = readonly [
  rule: string,
  sentence: string,
  draft: PlantedDraft,
  from: string,
  to: string,
  at: string,
  also?: readonly string[],
  beside?: PlantedDraft,
];

/** The correct drafts, below fixtures/documents. */
export const plantedDrafts = {
  donDuong: "ke-hoach/van-hoa-doc-xa-don-duong.md",
  caiRang: "ke-hoach/phan-loai-rac-phuong-cai-rang.md",
  conCo: "ke-hoach/ung-pho-bao-dac-khu-con-co.md",
  hacThanh: "ke-hoach/mot-cua-phuong-hac-thanh.md",
  huongPhung: "ke-hoach/phong-chay-rung-xa-huong-phung.md",
  dienKhanh: "ke-hoach/dang-uy-xa-dien-khanh.md",
  phuQuy: "cong-van/tiem-chung-dac-khu-phu-quy.md",
  thuanHoa: "cong-van/van-ban-dien-tu-phuong-thuan-hoa.md",
  tienDu: "cong-van/so-hoa-ho-so-phuong-tien-du.md",
  longThanh: "cong-van/duong-lien-ap-xa-long-thanh.md",
  aLuoi: "bao-cao/chuyen-doi-so-xa-a-luoi-1.md",
  dongHa: "thong-bao/lich-tiep-cong-dan-phuong-dong-ha.md",
  vanNinh: "quyet-dinh/to-kiem-soat-thu-tuc-xa-van-ninh.md",
  kimLong: "quyet-dinh/sua-doi-quy-che-phuong-kim-long.md",
} as const;

export type PlantedDraft = keyof typeof plantedDrafts;
