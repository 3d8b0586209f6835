import { expect, test } from "vitest";
import { analyze } from "./analyze.ts";
import { citationsIn } from "./citations-in.ts";

const text = `Theo Quyết định số 15/QĐ-UBND và Kế hoạch số 16/KH-UBND.

Không viện dẫn.

Theo Thông báo số 17/TB-UBND.`;

test("citations are found by the paragraph that they stand in, in order", () => {
  const analysis = analyze(text);
  const numbers = [0, 1, 2, 3].map((prose) => citationsIn(analysis, prose).map(({ number }) => number));
  expect(numbers).toEqual([["15", "16"], [], ["17"], []]);
});
