import { describe, expect, it, vi } from "vitest";
import { Memory, onceOfWords } from "./memory.ts";

describe("onceOfWords", () => {
  const words = (text: string): { text: string; memory: Memory } => ({ text, memory: new Memory() });

  it("computes a value once, null included", () => {
    const length = vi.fn(({ text }: { text: string; memory: Memory }) => (text === "" ? null : text.length));
    const once = onceOfWords(length);
    const [some, none] = [words("abc"), words("")];
    expect([once(some), once(none), once(some), once(none)]).toEqual([3, null, 3, null]);
    expect(length).toHaveBeenCalledTimes(2);
  });

  it("keeps the values of several computations apart, in whatever order they are asked for", () => {
    const [upper, lower] = [
      onceOfWords(({ text }: ReturnType<typeof words>) => text.toUpperCase()),
      onceOfWords(({ text }: ReturnType<typeof words>) => text.toLowerCase()),
    ];
    const some = words("Ab");
    expect([lower(some), upper(some), lower(some), upper(some)]).toEqual(["ab", "AB", "ab", "AB"]);
  });

  it("shares values between whatever has the same memory", () => {
    const at = onceOfWords(({ text }: ReturnType<typeof words>) => ({ text }));
    const some = words("a");
    expect(at({ ...some })).toBe(at(some));
  });

  it("shows nothing of them", () => {
    const some = words("a");
    onceOfWords(({ text }: ReturnType<typeof words>) => text)(some);
    expect(some).toEqual(words("a"));
    expect(JSON.stringify(some)).toBe(JSON.stringify(words("a")));
  });
});
