import { describe, expect, it } from "vitest";
import { defaultConfig } from "../lint/config.ts";
import { mergeLayers } from "./config-layer.ts";

describe("mergeLayers", () => {
  it("gives the default configuration where nothing is said", () => {
    expect(mergeLayers([])).toEqual(defaultConfig);
  });

  it("lets the later layer win, key by key", () => {
    const merged = mergeLayers([
      { preset: "strict", unit: "xã Ka Đô", stage: "submission" },
      { province: "tỉnh Lâm Đồng", stage: "issued", unit: undefined },
    ]);
    expect(merged.preset).toBe("strict");
    expect(merged.settings).toEqual({ unit: "xã Ka Đô", province: "tỉnh Lâm Đồng", stage: "issued", today: null });
  });

  it("lets the later layer win, rule by rule, and keeps options that it does not name", () => {
    const { rules } = mergeLayers([
      { rules: { a: { level: "error", options: { most: 3 } }, b: { level: "off" } } },
      { rules: { a: { level: "info" }, c: { level: "warning" } } },
    ]);
    expect(rules).toEqual({
      a: { level: "info", options: { most: 3 } },
      b: { level: "off" },
      c: { level: "warning" },
    });
  });
});
