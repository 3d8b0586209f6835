import fc from "fast-check";
import { anyDraft } from "./any-draft.ts";

const types = ["Nghị định", "quyết định", "Kế hoạch", "Công văn", "Văn bản", "QĐ", "các Nghị quyết"];
const numberings = [
  "số 45/2023/NĐ-CP",
  "số 7/ KH-UBND",
  "số 318/QĐ – UBND",
  "số 31-NQ/TW,",
  "46 - CT/TW",
  "số số 12/QD-UBND",
  "số **45/QĐ**-UBND",
  "số 40/2026/NĐ-\u0421\u0420",
  "số …/TTr-SNV",
  "số: 12/SNV-CCHC&PC",
  "số 21/CĐ-TTg, 22/CĐ-TTg và 25/CĐ-TTg",
  "45/2023",
  "số 5/QĐ-UBND;",
];
const tails = [
  "ngày 05/3/2026 của Chính phủ",
  "ngày 31 tháng 4 năm 2026",
  "ngày …/5/2026 của *Ủy ban* nhân dân xã Ia Hrú",
  "của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch",
  "năm 2025",
  "",
];
const titles = ["về công tác văn thư", "ban hành Quy chế **làm việc** (sau đây gọi là Quy chế)", "", "có hiệu lực"];
const others = [
  "khoản 1, khoản 4 Điều 9 Luật Đất đai năm 2024",
  "Luật Trồng rừng số 5/2026/QH16",
  "theo Kế hoạch này và Nghị quyết 57, các văn bản nêu trên",
  "[Thông tư số 3/2026/TT-BNV](#) ngày 01/02/2026",
  "Mẫu số 01/HNCT",
];
const frames: readonly ((words: string) => string)[] = [
  (words) => `Căn cứ ${words};`,
  (words) => `- Thực hiện ${words}.`,
  (words) => `## ${words.replaceAll("\n", " ")}`,
  (words) => `**1. ${words}**`,
  (words) => `“${words}”`,
  (words) => `| Văn bản | Nội dung |\n|---|---|\n| ${words.replaceAll("\n", " ")} | Triển khai |`,
];

const anyCitation = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...types),
      fc.constantFrom(...numberings),
      fc.constantFrom(...tails),
      fc.constantFrom(...titles),
    )
    .map((pieces) => pieces.filter((piece) => piece !== "").join(" ")),
  fc.constantFrom(...others),
);
const anyParagraph = fc
  .tuple(
    fc.constantFrom(...frames),
    fc.array(anyCitation, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(", ", " và ", "\n"),
  )
  .map(([frame, citations, joint]) => frame(citations.join(joint)));
/** Drafts full of citations, right and wrong ones, in lists, headings, cells and quotations. */
export const anyCitedDraft: fc.Arbitrary<string> = fc
  .tuple(anyDraft, fc.array(anyParagraph, { maxLength: 5 }))
  .map(([draft, paragraphs]) => [draft, ...paragraphs].join("\n\n"));
