import { describe, expect, it } from "vitest";
import type { Location } from "../results.ts";
import { placedIn } from "../testing/cursor.ts";
import { PLAN_HEAD } from "../testing/plan.ts";
import { definition, highlights, references } from "./references.ts";

const OTHER = PLAN_HEAD.replace("52/KH", "60/KH");
const CITES = "Theo Kế hoạch số 52/KH-UBND ngày 10/3/2026 của Ủy ban nhân dân xã Ka Đô.";
const others = { "ke-hoach.md": PLAN_HEAD, "khac.md": `${OTHER}${CITES}` };

/** The words at locations, with the path of those in other drafts. */
function words(locations: readonly Location[], own: string, texts: Readonly<Record<string, string>> = {}): string[] {
  return locations.map(({ uri, span }) => {
    const path = uri.replace("file:///", "");
    const text = path === "du-thao.md" ? own : (texts[path] ?? "");
    return `${path === "du-thao.md" ? "" : `${path}: `}${text.slice(span.start, span.end)}`;
  });
}

function at(marked: string, texts: Readonly<Record<string, string>> = {}) {
  const { view, offset, text } = placedIn(marked, { others: texts });
  return {
    definition: words(definition(view, offset), text, texts),
    references: words(references(view, offset, true), text, texts),
    highlights: highlights(view, offset).map(({ start, end }) => text.slice(start, end)),
  };
}

describe("a cited document", () => {
  it("is defined in the draft of the folder that is it, and cited in all drafts", () => {
    const found = at(
      `${PLAN_HEAD.replace("52/KH", "70/KH")}Theo Kế hoạch số 5‸2/KH-UBND ngày 10/3/2026 của UBND xã Ka Đô.`,
      others,
    );
    expect(found.definition).toEqual(["ke-hoach.md: Số: 52/KH-UBND"]);
    expect(found.references).toEqual([
      "ke-hoach.md: Số: 52/KH-UBND",
      "Kế hoạch số 52/KH-UBND ngày 10/3/2026 của UBND xã Ka Đô",
      "khac.md: Kế hoạch số 52/KH-UBND ngày 10/3/2026 của Ủy ban nhân dân xã Ka Đô",
    ]);
  });

  it("is defined at its first full mention where no draft is it", () => {
    const found = at("Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ. Nghị định ‸30 nêu rõ.");
    expect(found.definition).toEqual(["Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ"]);
    expect(found.highlights).toEqual(["Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ", "Nghị định 30"]);
  });

  it("can be the draft itself", () => {
    const found = at(`${PLAN_HEAD}Kế hoạch ‸này có hiệu lực.`, { "khac.md": others["khac.md"] });
    expect(found.definition).toEqual(["Số: 52/KH-UBND"]);
    expect(found.highlights).toEqual(["Số: 52/KH-UBND", "Kế hoạch này"]);
    expect(found.references).toContain("khac.md: Kế hoạch số 52/KH-UBND ngày 10/3/2026 của Ủy ban nhân dân xã Ka Đô");
  });

  it("is found from the number in the header too", () => {
    expect(at(`${PLAN_HEAD.replace("Số: 52", "‸Số: 52")}Kế hoạch này.`).highlights).toEqual([
      "Số: 52/KH-UBND",
      "Kế hoạch này",
    ]);
  });

  it("whose issuer cannot be told stays within its draft", () => {
    const text = "Quyết định số 8‸8/QĐ-UBND. Theo Quyết định số 88/QĐ-UBND.";
    expect(at(text, { "a.md": "Theo Quyết định số 88/QĐ-UBND." }).references).toEqual([
      "Quyết định số 88/QĐ-UBND",
      "Quyết định số 88/QĐ-UBND",
    ]);
  });
});

const DIVISIONS = `${PLAN_HEAD}**I. MỤC TIÊU**

1. Một.

2. Hai.

**II. NHIỆM VỤ**

1. Ba.

**III. TỔ CHỨC THỰC HIỆN**

1. Theo khoản 2 mục I Kế hoạch này; mục I.2 Kế hoạch này và mục II Kế hoạch này.
`;

describe("a numbered division", () => {
  it("is defined at its number, from any step of a reference", () => {
    expect(at(DIVISIONS.replace("Theo khoản 2 mục I", "Theo khoả‸n 2 mục I")).definition).toEqual(["2."]);
    expect(at(DIVISIONS.replace("Theo khoản 2 mục I", "Theo khoản 2 mục ‸I")).definition).toEqual(["I."]);
  });

  it("is referred to wherever a reference surely means it", () => {
    const found = at(DIVISIONS.replace("2. Hai", "2‸. Hai"));
    expect(found.references).toEqual(["2.", "khoản 2", "mục I.2"]);
    expect(found.highlights).toEqual(["2.", "khoản 2", "mục I.2"]);
  });

  it("has none where it is not referred to", () => {
    expect(at(DIVISIONS.replace("1. Ba", "1‸. Ba")).references).toEqual(["1."]);
  });
});

describe("the own unit", () => {
  it("is highlighted in header, place and body", () => {
    const found = at(`${PLAN_HEAD}Ủy ban nhân dân xã ‸Ka Đô giao các thôn.`);
    expect(found.highlights).toEqual(["XÃ KA ĐÔ", "Ka Đô", "xã Ka Đô", "xã Ka Đô"]);
    expect(found.definition).toEqual([]);
  });

  it("is not a unit of another name", () => {
    expect(at(`${PLAN_HEAD}Giao xã Đơn ‸Dương.`).highlights).toEqual([]);
  });
});

describe("nothing is named", () => {
  it.each(["‸", "một ‸hai", "Theo Nghị định ‸nêu trên.", "- ‸Đào hố."])("at %s", (text) => {
    expect(at(text)).toEqual({ definition: [], references: [], highlights: [] });
  });
});
