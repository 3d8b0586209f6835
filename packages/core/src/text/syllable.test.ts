import { describe, expect, it } from "vitest";
import { isSyllable } from "./syllable.ts";

describe("a Vietnamese syllable", () => {
  it.each(["phường", "Nghiêng", "ở", "quý", "ĐƯỜNG", "ủy", "giếng", "huyện".normalize("NFD")])(
    "can be %s",
    (letters) => {
      expect(isSyllable(letters)).toBe(true);
    },
  );

  it.each(["", "ph", "km", "kmđường", "xãhội", "VHXH", "ủyban", "internet", "ủũnh", "vieọc"])(
    "cannot be “%s”",
    (letters) => {
      expect(isSyllable(letters)).toBe(false);
    },
  );
});
