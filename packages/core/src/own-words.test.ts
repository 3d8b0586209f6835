import { describe, expect, it } from "vitest";
import { analyze } from "./analyze.ts";
import { ownWords } from "./own-words.ts";

describe("words of the author", () => {
  it.each([
    { name: "stand in a plain sentence", text: "Vận động nhân dân tham gia.", own: true },
    { name: "stand after a quotation that is closed", text: "Phong trào “Xóm xanh” của nhân dân.", own: true },
    { name: "are not those within quotation marks", text: "Khẩu hiệu “Vì nhân dân phục vụ” treo ở cổng.", own: false },
    { name: "are not those within straight marks", text: 'Khẩu hiệu "Vì nhân dân phục vụ" treo ở cổng.', own: false },
    {
      name: "are not those of a title",
      text: "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2026 của UBND xã về việc chăm lo đời sống nhân dân.",
      own: false,
    },
  ])("$name", ({ text, own }) => {
    const analysis = analyze(text);
    const [prose] = analysis.proses;
    const at = prose?.text.indexOf("nhân dân") ?? -1;
    expect(prose && ownWords(analysis)(prose, at, at + 8)).toBe(own);
  });
});
