import { formatNames } from "../formats.ts";
import type { Option } from "../option.ts";
import { ALL, BOTH, LINT, WRITING } from "../option.ts";

/** What is told, and how. */
export const outputOptions: readonly Option[] = [
  {
    name: "format",
    value: "FORMAT[:FILE]",
    commands: BOTH,
    help: {
      vi: `dạng kết quả: ${formatNames.join(", ")} (mặc định: stylish); với inspect: table (mặc định), json; dùng được nhiều lần, mỗi dạng một tệp`,
      en: `form of the output: ${formatNames.join(", ")} (default: stylish); with inspect: table (default), json; may be repeated, each with a file`,
    },
  },
  {
    name: "output-file",
    short: "o",
    value: "FILE",
    commands: WRITING,
    help: { vi: "ghi kết quả vào tệp thay vì in ra", en: "write the output to a file instead of printing it" },
  },
  {
    name: "quiet",
    commands: LINT,
    help: { vi: "chỉ in lỗi", en: "print errors only" },
  },
  {
    name: "no-color",
    commands: BOTH,
    help: { vi: "không dùng màu", en: "print without colour" },
  },
  {
    name: "lang",
    value: "vi|en",
    commands: ALL,
    help: { vi: "ngôn ngữ của thông báo (mặc định: vi)", en: "language of the messages (default: vi)" },
  },
];
