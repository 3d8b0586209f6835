import type { Option } from "../option.ts";
import { ALL, LINT } from "../option.ts";

/** What is done instead of linting. */
export const informationOptions: readonly Option[] = [
  {
    name: "init",
    commands: LINT,
    help: {
      vi: "tạo cchc.config.json ở thư mục này; hỏi đơn vị, hoặc lấy từ --unit, --province",
      en: "make a cchc.config.json in this folder; asks for the unit, or takes --unit, --province",
    },
  },
  {
    name: "print-config",
    value: "FILE",
    commands: LINT,
    help: { vi: "in cấu hình được dùng cho một dự thảo", en: "print the configuration that a draft gets" },
  },
  {
    name: "list-rules",
    commands: LINT,
    help: { vi: "liệt kê các quy tắc", en: "list the rules" },
  },
  {
    name: "explain",
    value: "RULE",
    commands: LINT,
    help: { vi: "giải thích một quy tắc, có ví dụ sai và đúng", en: "explain a rule, with examples" },
  },
  {
    name: "version",
    commands: ALL,
    help: { vi: "in phiên bản", en: "print the version" },
  },
  {
    name: "help",
    short: "h",
    commands: ALL,
    help: { vi: "in hướng dẫn này", en: "print this help" },
  },
];
