import { describe, expect, it } from "vitest";
import { placeholders, wording } from "./wording.ts";

const message = { vi: "Số {number} khác số {other}; viết {number}.", en: "Number {number} differs from {other}." };

describe("wording", () => {
  it("fills a placeholder wherever it stands, in the language asked for", () => {
    const data = { number: "12", other: "13" };
    expect(wording(message, "vi", data)).toBe("Số 12 khác số 13; viết 12.");
    expect(wording(message, "en", data)).toBe("Number 12 differs from 13.");
  });

  it("takes braces and replacement patterns in a value literally", () => {
    expect(wording(message, "en", { number: "{other}", other: "$&" })).toBe("Number {other} differs from $&.");
  });

  it("refuses a placeholder without a value, also one named like a member of every object", () => {
    expect(() => wording(message, "vi", { number: "12" })).toThrow("no value for {other}");
    expect(() => wording({ vi: "{toString}", en: "" }, "vi")).toThrow("no value for {toString}");
  });

  it("refuses a value that the message never shows", () => {
    expect(() => wording({ vi: "Thiếu ngày.", en: "No date." }, "vi", { day: "5" })).toThrow("no placeholder for day");
  });

  it("lists each placeholder once", () => {
    expect([...placeholders(message.vi)]).toEqual(["number", "other"]);
  });
});
