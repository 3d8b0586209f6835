import { applyEdits } from "@cchc/core";
import { describe, expect, it } from "vitest";
import type { Surroundings } from "../testing/cursor.ts";
import { placedIn } from "../testing/cursor.ts";
import type { DraftAction } from "./code-actions.ts";
import { codeActions } from "./code-actions.ts";

const HEAD = "# THÔNG BÁO\n\n";
const EVERY_KIND = [""];

function actionsAt(
  marked: string,
  kinds: readonly string[] | null = null,
  surroundings: Surroundings = {},
): { readonly text: string; readonly actions: readonly DraftAction[] } {
  const { view, text, offset } = placedIn(marked, surroundings);
  return { text, actions: codeActions(view, { start: offset, end: offset }, kinds) };
}

function apply(text: string, action: DraftAction | undefined): string | undefined {
  return action && applyEdits(text, action.edits());
}

describe("quick fixes", () => {
  it("a safe fix is offered as the preferred one and does what it says", () => {
    const { text, actions } = actionsAt(
      `${HEAD}Theo Quyết định số 12/QĐ–UB‸ND ngày 05/3/2026 của Ủy ban nhân dân tỉnh Nghệ An.\n`,
    );
    const [preferred] = actions.filter(({ isPreferred }) => isPreferred);
    expect(preferred).toMatchObject({ kind: "quickfix", title: "Sửa thành “-”." });
    expect(apply(text, preferred)).toContain("số 12/QĐ-UBND ngày");
  });

  it("a suggestion is offered under its own words and is not preferred", () => {
    const { text, actions } = actionsAt(
      "# KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nNội dung một.\n\nII. YÊU CẦU\n\nNội dung hai.\n\nI‸V. TỔ CHỨC THỰC HIỆN\n\nNội dung ba.\n",
    );
    const action = actions.find(({ title }) => title.startsWith("Đánh số lại từ"));
    expect(action).toMatchObject({ kind: "quickfix", isPreferred: false });
    expect(apply(text, action)).toContain("\nIII. TỔ CHỨC THỰC HIỆN");
  });

  it("all findings of one rule are fixed together, those of others stay", () => {
    const { text, actions } = actionsAt(
      `${HEAD}Theo Quyết định số 12/QĐ–UB‸ND ngày 05/3/2026 và Quyết định số 13/QĐ–UBND ngày 06/3/2026 của của Ủy ban nhân dân tỉnh Nghệ An.\n`,
    );
    const fixed = apply(
      text,
      actions.find(({ id }) => id === "rule citation-symbol-form"),
    );
    expect(fixed).toContain("số 12/QĐ-UBND");
    expect(fixed).toContain("số 13/QĐ-UBND");
    expect(fixed).toContain("của của");
  });

  it("a rule with one finding is not offered to be fixed everywhere", () => {
    const { actions } = actionsAt(
      `${HEAD}Theo Quyết định số 12/QĐ–UB‸ND ngày 05/3/2026 của Ủy ban nhân dân tỉnh Nghệ An.\n`,
    );
    expect(actions.filter(({ id }) => id.startsWith("rule"))).toEqual([]);
  });

  it("where nothing is wrong nothing is offered", () => {
    expect(actionsAt(`${HEAD}Nội dung ‸thông báo.\n`).actions.filter(({ kind }) => kind === "quickfix")).toEqual([]);
  });
});

describe("source.fixAll.cchc", () => {
  const draft = `${HEAD}Theo Quyết định số 12 / QĐ –UBND ngày 05/3/2026 và số 13/QĐ–UBND ngày 06/3/2026 của Ủy ban nhân dân tỉnh Nghệ An‸.\n`;

  it("takes all safe fixes of the draft, until none is left", () => {
    const { text, actions } = actionsAt(draft, ["source.fixAll.cchc"]);
    expect(actions.map(({ kind }) => kind)).toEqual(["source.fixAll.cchc"]);
    const fixed = apply(text, actions[0]) ?? "";
    expect(fixed).toContain("số 12/QĐ-UBND ngày 05/3/2026 và số 13/QĐ-UBND ngày");
    expect(codeActions(placedIn(fixed).view, { start: 0, end: 0 }, ["source"])).toEqual([]);
  });

  it.each([["source"], ["source.fixAll"]])("is offered to an editor that asks for %s", (kind) => {
    expect(actionsAt(draft, [kind]).actions.map(({ id }) => id)).toEqual(["fixAll"]);
  });

  it("is not shown in a light bulb", () => {
    expect(actionsAt(draft).actions.map(({ id }) => id)).not.toContain("fixAll");
  });
});

describe("renumbering of a level", () => {
  it("counts the divisions from the first, with the places that refer to them", () => {
    const { text, actions } = actionsAt(
      "# KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nXem Mục IV Kế hoạch này.\n\nII. YÊU ‸CẦU\n\nNội dung.\n\nIV. TỔ CHỨC THỰC HIỆN\n\nNội dung.\n",
      ["refactor"],
    );
    expect(actions.map(({ kind }) => kind)).toEqual(["refactor.rewrite"]);
    const renumbered = apply(text, actions[0]);
    expect(renumbered).toContain("III. TỔ CHỨC THỰC HIỆN");
    expect(renumbered).toContain("Xem Mục III Kế hoạch này.");
  });

  it("is not offered where the numbers are in order", () => {
    expect(actionsAt("# KẾ HOẠCH\n\nI. MỤC ‸ĐÍCH\n\nMột.\n\nII. YÊU CẦU\n\nHai.\n", ["refactor"]).actions).toEqual([]);
  });
});

describe("titles", () => {
  it("are English by setting", () => {
    const config = { language: "en" } as const;
    const { actions } = actionsAt(
      `${HEAD}Theo Quyết định số 12/QĐ–UB‸ND ngày 05/3/2026 của Ủy ban nhân dân tỉnh Nghệ An.\n`,
      EVERY_KIND,
      { config },
    );
    expect(actions.map(({ title }) => title)).toContain("Disable “citation-symbol-form” for this line.");
  });
});
