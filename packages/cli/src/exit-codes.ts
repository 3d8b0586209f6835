import type { Localized } from "@cchc/core";

/** What the number means with which the program ends. */
export interface ExitCode {
  readonly code: number;
  readonly meaning: Localized;
}

export const exitCodes: readonly ExitCode[] = [
  { code: 0, meaning: { vi: "không có lỗi", en: "no error" } },
  { code: 1, meaning: { vi: "có lỗi hoặc quá nhiều cảnh báo", en: "errors or too many warnings" } },
  {
    code: 2,
    meaning: {
      vi: "sai cách dùng, không đọc hay ghi được tệp; không có gì bị ghi dở",
      en: "wrong usage, files that cannot be read or written; nothing is left half-written",
    },
  },
  {
    code: 130,
    meaning: {
      vi: "người dùng dừng chương trình; không có gì bị ghi dở",
      en: "stopped by the user; nothing is left half-written",
    },
  },
];
