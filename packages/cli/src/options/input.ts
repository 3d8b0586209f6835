import type { Option } from "../option.ts";
import { LINT, READING } from "../option.ts";

/** What is read. */
export const inputOptions: readonly Option[] = [
  {
    name: "no-ignore",
    commands: READING,
    help: {
      vi: "kiểm tra cả những gì .gitignore, .cchcignore và ignore trong tệp cấu hình bỏ qua",
      en: "check also what .gitignore, .cchcignore and ignore in the configuration leave out",
    },
  },
  {
    name: "stdin-filepath",
    value: "FILE",
    commands: READING,
    help: { vi: "tên tệp của nội dung đọc từ đầu vào chuẩn", en: "the file name of what standard input gives" },
  },
  {
    name: "watch",
    short: "w",
    commands: LINT,
    help: {
      vi: "chờ sẵn và kiểm tra lại mỗi khi dự thảo, cấu hình hoặc sổ đăng ký thay đổi",
      en: "stay and lint again whenever a draft, the configuration or a register changes",
    },
  },
];
