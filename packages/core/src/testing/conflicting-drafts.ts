import fc from "fast-check";

const PARAGRAPH =
  "- Ủy ban nhân dân xã chỉ đạo các phòng chuyên môn phối hợp với các thôn tổ chức tuyên truyền, vận động nhân dân thực hiện tốt nếp sống văn minh trong việc cưới, việc tang và lễ hội; biểu dương những gia đình, dòng họ, khu dân cư làm tốt và nhắc nhở nơi còn để xảy ra vi phạm.";

/** Sentences that contradict or repeat each other across drafts. */
export const conflictingSentences: readonly string[] = [
  "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước;",
  "Căn cứ Nghị quyết số 76/NQ-CP ngày 16/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước;",
  "Căn cứ Nghị quyết số 76/NQ-CP của Chính phủ;",
  "Nghị quyết số 76/NQ-CP được triển khai đến các thôn.",
  "Theo Kế hoạch số 15/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân xã Bình Minh về công tác văn thư năm 2026;",
  "Theo Kế hoạch số 15/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân xã Bình Minh về công tác văn thư năm 2025;",
  "Theo Kế hoạch số 15/KH-UBND ngày 06/02/2026 của UBND xã;",
  PARAGRAPH,
  `${PARAGRAPH} Định kỳ hằng quý báo cáo kết quả.`,
];

const HEAD =
  "ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH\n\nSố: NUMBER/KH-UBND\n\nBình Minh, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\n\nCông tác văn thư năm 2026";

const PATHS = ["a.md", "b.md", "c/d.md", "c/e.md", "d.md"] as const;

const anyText = fc
  .tuple(fc.constantFrom("12", "15", "16"), fc.subarray([...conflictingSentences], { minLength: 1 }), fc.boolean())
  .map(([number, sentences, headed]) =>
    [...(headed ? [HEAD.replace("NUMBER", number)] : []), ...sentences].join("\n\n"),
  );

/** A draft of one of a few paths. */
export const conflictingDraft: fc.Arbitrary<{ readonly path: string; readonly text: string }> = fc.record({
  path: fc.constantFrom(...PATHS),
  text: anyText,
});

/** Some drafts, each of another path. */
export const conflictingDrafts: fc.Arbitrary<{ readonly path: string; readonly text: string }[]> = fc.uniqueArray(
  conflictingDraft,
  { selector: ({ path }) => path, maxLength: PATHS.length },
);
