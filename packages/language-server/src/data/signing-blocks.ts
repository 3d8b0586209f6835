import { placeholder } from "../snippet.ts";

/** Signatures by capacity (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7): each line as it is printed; the name stands below. */
interface SigningBlock {
  /** As snippets; `{body}` is the collective in capitals. */
  readonly lines: readonly string[];
}

export const signingBlocks: readonly SigningBlock[] = [
  { lines: ["TM. {body}", "CHỦ TỊCH"] },
  { lines: ["TM. {body}", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"] },
  { lines: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"] },
  { lines: ["TL. CHỦ TỊCH", placeholder(2, "CHÁNH VĂN PHÒNG")] },
  { lines: ["TUQ. CHỦ TỊCH", placeholder(2, "CHỨC VỤ NGƯỜI KÝ")] },
  { lines: ["Q. CHỦ TỊCH"] },
];

/** Blocks that begin a line: the words that are typed, and the snippet that they grow to. */
export const lineSnippets: readonly { readonly label: string; readonly insert: string }[] = [
  { label: "Căn cứ", insert: `Căn cứ ${placeholder(1, "văn bản")};` },
  { label: "Kính gửi", insert: `Kính gửi: ${placeholder(1, "nơi gửi")}.` },
  {
    label: "Nơi nhận",
    insert: `Nơi nhận:\n\n- ${placeholder(1, "Như trên")};\n- Lưu: VT, ${placeholder(2, "đơn vị soạn thảo")}.`,
  },
  {
    label: "Phụ lục",
    insert: `Phụ lục ${placeholder(1, "I")}\n\n${placeholder(2, "TÊN PHỤ LỤC")}\n\n(Kèm theo ${placeholder(3, "văn bản")})`,
  },
];
