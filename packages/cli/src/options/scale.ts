import type { Option } from "../option.ts";
import { EXAMINING, LINT, READING } from "../option.ts";

/** How a large folder is divided. */
export const scaleOptions: readonly Option[] = [
  {
    name: "shard",
    value: "I/N",
    commands: READING,
    help: {
      vi: "chỉ đọc phần thứ I trong N phần của các dự thảo; xem docs/scale.md",
      en: "read only the Ith of N parts of the drafts; see docs/scale.md",
    },
  },
  {
    name: "jobs",
    short: "j",
    value: "N",
    commands: EXAMINING,
    help: {
      vi: "số luồng cùng làm (mặc định: tùy máy và số dự thảo; 1 là một luồng); kết quả như nhau",
      en: "threads that share the work (default: by machine and drafts; 1 is one thread); the output is the same",
    },
  },
  {
    name: "cache",
    commands: EXAMINING,
    help: {
      vi: "nhớ kết quả, lần sau chỉ kiểm tra những dự thảo mà kết quả có thể khác đi",
      en: "remember what was found, and next time check only drafts that may be found otherwise",
    },
  },
  {
    name: "cache-location",
    value: "FOLDER",
    commands: EXAMINING,
    help: {
      vi: "thư mục để nhớ (mặc định: node_modules/.cache/cchc-lint, hoặc .cchc-cache nơi không có node_modules)",
      en: "folder to remember in (default: node_modules/.cache/cchc-lint, or .cchc-cache where there is no node_modules)",
    },
  },
  {
    name: "timing",
    commands: LINT,
    help: {
      vi: "in thời gian của từng khâu, từng quy tắc ra đầu ra lỗi chuẩn; khi đó làm trong một luồng, không dùng kết quả đã nhớ",
      en: "print what each stage and rule took on standard error; the run then uses one thread and remembers nothing",
    },
  },
];
