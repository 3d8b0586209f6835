import type { Localized } from "@cchc/core";
import { formatNames } from "./formats.ts";

export type CommandName = "lint" | "inspect";

export type OptionName =
  | "format"
  | "output-file"
  | "fix"
  | "fix-dry-run"
  | "config"
  | "no-config"
  | "preset"
  | "rule"
  | "unit"
  | "province"
  | "stage"
  | "today"
  | "register"
  | "no-ignore"
  | "stdin-filepath"
  | "baseline"
  | "update-baseline"
  | "max-warnings"
  | "quiet"
  | "no-color"
  | "lang"
  | "init"
  | "print-config"
  | "list-rules"
  | "explain"
  | "version"
  | "help";

/** One option of the command line. The parser, the check for misspellings and `--help` all read this table. */
export interface Option {
  readonly name: OptionName;
  readonly short?: string;
  /** What stands for the value in `--help`; a flag has none. */
  readonly value?: string;
  /** Commands that take it. */
  readonly commands: readonly CommandName[];
  readonly help: Localized;
}

/** What the first word of a command line can name; `lint` is meant where it names none of these. */
export const commandNames: readonly CommandName[] = ["inspect"];

const LINT: readonly CommandName[] = ["lint"];
const BOTH: readonly CommandName[] = ["lint", "inspect"];

export const options: readonly Option[] = [
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
    commands: BOTH,
    help: { vi: "ghi kết quả vào tệp thay vì in ra", en: "write the output to a file instead of printing it" },
  },
  {
    name: "fix",
    commands: LINT,
    help: { vi: "sửa những chỗ sửa được một cách an toàn", en: "apply the safe fixes" },
  },
  {
    name: "fix-dry-run",
    commands: LINT,
    help: { vi: "cho xem sẽ sửa gì mà không ghi vào tệp", en: "show what --fix would change and write nothing" },
  },
  {
    name: "config",
    value: "FILE",
    commands: BOTH,
    help: {
      vi: "tệp cấu hình; không ghi thì tìm cchc.config.json, .yaml, .yml từ thư mục của dự thảo trở lên",
      en: "configuration file; without it cchc.config.json, .yaml, .yml is looked for from the draft upwards",
    },
  },
  {
    name: "no-config",
    commands: BOTH,
    help: { vi: "không dùng tệp cấu hình nào", en: "use no configuration file" },
  },
  {
    name: "preset",
    value: "recommended|strict",
    commands: LINT,
    help: { vi: "bộ luật (mặc định: recommended)", en: "set of rules (default: recommended)" },
  },
  {
    name: "rule",
    value: '"ID: LEVEL"',
    commands: LINT,
    help: {
      vi: "mức của một luật: error, warning, info hoặc off; dùng được nhiều lần",
      en: "level of one rule: error, warning, info or off; may be repeated",
    },
  },
  {
    name: "unit",
    value: '"xã Tiên Lãng"',
    commands: LINT,
    help: { vi: "đơn vị hành chính của dự thảo", en: "the draft's own administrative unit" },
  },
  {
    name: "province",
    value: '"thành phố Hải Phòng"',
    commands: LINT,
    help: { vi: "tỉnh, thành phố của dự thảo", en: "the draft's own province" },
  },
  {
    name: "stage",
    value: "draft|submission|issued",
    commands: LINT,
    help: {
      vi: "giai đoạn: đang soạn (mặc định), đang trình, đã ban hành",
      en: "stage: being drafted (default), submitted, issued",
    },
  },
  {
    name: "today",
    value: "YYYY-MM-DD",
    commands: LINT,
    help: {
      vi: "ngày được coi là hôm nay; không ghi thì không so với hôm nay",
      en: "the date taken as today; without it nothing is compared with today",
    },
  },
  {
    name: "register",
    value: "FILE",
    commands: BOTH,
    help: {
      vi: "sổ đăng ký văn bản (CSV, YAML, JSON); dùng được nhiều lần",
      en: "register of known documents (CSV, YAML, JSON); may be repeated",
    },
  },
  {
    name: "no-ignore",
    commands: BOTH,
    help: {
      vi: "kiểm tra cả những gì .gitignore, .cchcignore và ignore trong tệp cấu hình bỏ qua",
      en: "check also what .gitignore, .cchcignore and ignore in the configuration leave out",
    },
  },
  {
    name: "stdin-filepath",
    value: "FILE",
    commands: BOTH,
    help: { vi: "tên tệp của nội dung đọc từ đầu vào chuẩn", en: "the file name of what standard input gives" },
  },
  {
    name: "baseline",
    value: "FILE",
    commands: LINT,
    help: {
      vi: "tệp mốc: những sai sót đã ghi trong đó không nêu lại và không tính",
      en: "baseline: findings recorded there are neither shown nor counted",
    },
  },
  {
    name: "update-baseline",
    commands: LINT,
    help: {
      vi: "ghi mọi sai sót đang có vào tệp của --baseline",
      en: "record all that is found in the file of --baseline",
    },
  },
  {
    name: "max-warnings",
    value: "N",
    commands: LINT,
    help: { vi: "quá N cảnh báo thì mã thoát là 1", en: "exit with 1 where there are more than N warnings" },
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
    commands: BOTH,
    help: { vi: "ngôn ngữ của thông báo (mặc định: vi)", en: "language of the messages (default: vi)" },
  },
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
    help: { vi: "liệt kê các luật", en: "list the rules" },
  },
  {
    name: "explain",
    value: "RULE",
    commands: LINT,
    help: { vi: "giải thích một luật, có ví dụ sai và đúng", en: "explain a rule, with examples" },
  },
  {
    name: "version",
    commands: BOTH,
    help: { vi: "in phiên bản", en: "print the version" },
  },
  {
    name: "help",
    short: "h",
    commands: BOTH,
    help: { vi: "in hướng dẫn này", en: "print this help" },
  },
];
