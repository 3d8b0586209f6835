import fc from "fast-check";
import { draftHeads, draftParagraphs } from "./draft-pieces.ts";

/** Drafts such as people write, with and without mistakes. */
export const anyDraft: fc.Arbitrary<string> = fc
  .tuple(fc.subarray([...draftHeads]), fc.array(fc.constantFrom(...draftParagraphs), { maxLength: 12 }))
  .map(([heads, paragraphs]) => [...heads, ...paragraphs].join("\n\n"));

const FRAGMENTS = [
  ...[
    "Quyết định số ",
    "Kế hoạch số ",
    "số ",
    "12",
    "/",
    "-",
    "QĐ-UBND",
    "NĐ-CP",
    " ngày ",
    "31/02/2026",
    " của ",
    "Chính phủ",
  ],
  ...[
    "Điều 1.",
    "a) ",
    "1.1. ",
    "I. ",
    "# ",
    "| ",
    "> ",
    "- ",
    "**",
    "_",
    "`",
    "<!-- cchc-disable -->",
    "<!--",
    "\n",
    "\n\n",
    "\r\n",
  ],
  ...[
    "xã ",
    "phường ",
    "Đ",
    "đ",
    "Ð",
    "e\u0302\u0323",
    "\u0301",
    "\u00A0",
    "\u200B",
    "&amp;",
    "\\",
    "…",
    "“",
    "”",
    "😀",
    "\uD800",
  ],
];

/** Any UTF-16 unit, lone surrogates too; fast-check's own "binary" unit costs a second before the first run. */
export const anyCodeUnit: fc.Arbitrary<string> = fc.nat(0xffff).map((code) => String.fromCharCode(code));

/** Texts that nobody writes: broken pieces in any order, and any other characters. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: anyCodeUnit, maxLength: 4 })), { maxLength: 40 })
  .map((pieces) => pieces.join(""));
