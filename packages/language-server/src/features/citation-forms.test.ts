import { applyEdits } from "@cchc/core";
import { expect, it } from "vitest";
import { placedIn } from "../testing/cursor.ts";
import { codeActions } from "./code-actions.ts";

const HEAD = "# THÔNG BÁO\n\n";
const FULL = "Quyết định số 247/QĐ-UBND ngày 20/01/2026 của Ủy ban nhân dân thành phố Hải Phòng về trồng rừng";
const SHORT = "Quyết định số 247/QĐ-UBND";

/** The draft after the action with this id at the cursor; null where it is not offered. */
function after(marked: string, id: string): string | null {
  const { view, text, offset } = placedIn(marked);
  const action = codeActions(view, { start: offset, end: offset }, ["refactor"]).find((one) => one.id === id);
  return action === undefined ? null : applyEdits(text, action.edits());
}

it("a later citation in full is shortened to type, number and symbol", () => {
  expect(after(`${HEAD}Theo ${FULL}.\n\nThực hiện ${FULL.replace("247", "2‸47")}.\n`, "short")).toBe(
    `${HEAD}Theo ${FULL}.\n\nThực hiện ${SHORT}.\n`,
  );
});

it("the first citation of a document stays in full", () => {
  expect(after(`${HEAD}Theo ${FULL.replace("247", "2‸47")}.\n\nThực hiện ${FULL}.\n`, "short")).toBeNull();
});

it.each([
  ["a short citation", SHORT],
  ["an alias", "Quyết định 247"],
])("%s is written in full as its first mention has it", (_, words) => {
  expect(after(`${HEAD}Theo ${FULL}.\n\nThực hiện khoản 2 Điều 3 ${words.replace("24", "2‸4")}.\n`, "full")).toBe(
    `${HEAD}Theo ${FULL}.\n\nThực hiện khoản 2 Điều 3 ${FULL}.\n`,
  );
});

it("a document of the register is written in full with what the register knows", () => {
  expect(after(`${HEAD}Theo Nghị định số 30/2020/‸NĐ-CP.\n`, "full")).toContain(
    "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư",
  );
});

it("a citation of which nothing more is known is not offered to be written in full", () => {
  expect(after(`${HEAD}Theo Quyết định số 999/QĐ-‸UBND.\n`, "full")).toBeNull();
});
