import { describe, expect, it } from "vitest";
import { remembered } from "./remembered.ts";

describe("remembered", () => {
  it("computes once for each text, null included", () => {
    const asked: string[] = [];
    const length = remembered((text) => {
      asked.push(text);
      return text === "" ? null : text.length;
    });
    expect(["xã", "", "xã", "", "tỉnh"].map(length)).toEqual([2, null, 2, null, 4]);
    expect(asked).toEqual(["xã", "", "tỉnh"]);
  });

  it("forgets all when it knows as many as it may", () => {
    const asked: string[] = [];
    const same = remembered((text) => {
      asked.push(text);
      return text;
    }, 2);
    expect(["a", "b", "a", "c", "b", "a"].map(same)).toEqual(["a", "b", "a", "c", "b", "a"]);
    expect(asked).toEqual(["a", "b", "c", "b", "a"]);
  });
});
