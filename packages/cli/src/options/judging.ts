import type { Option } from "../option.ts";
import { BOTH, EXAMINING, LINT, READING } from "../option.ts";

/** By what drafts are judged. */
export const judgingOptions: readonly Option[] = [
  {
    name: "config",
    value: "FILE",
    commands: READING,
    help: {
      vi: "tệp cấu hình; không ghi thì tìm cchc.config.json, .yaml, .yml từ thư mục của dự thảo trở lên",
      en: "configuration file; without it cchc.config.json, .yaml, .yml is looked for from the draft upwards",
    },
  },
  {
    name: "no-config",
    commands: READING,
    help: { vi: "không dùng tệp cấu hình nào", en: "use no configuration file" },
  },
  {
    name: "preset",
    value: "recommended|strict",
    commands: LINT,
    help: { vi: "bộ quy tắc (mặc định: recommended)", en: "set of rules (default: recommended)" },
  },
  {
    name: "rule",
    value: '"ID: LEVEL"',
    commands: LINT,
    help: {
      vi: "mức của một quy tắc: error, warning, info hoặc off; dùng được nhiều lần",
      en: "level of one rule: error, warning, info or off; may be repeated",
    },
  },
  {
    name: "unit",
    value: '"xã Tiên Lãng"',
    commands: EXAMINING,
    help: { vi: "đơn vị hành chính của dự thảo", en: "the draft's own administrative unit" },
  },
  {
    name: "province",
    value: '"thành phố Hải Phòng"',
    commands: EXAMINING,
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
      vi: "sổ đăng ký văn bản (CSV, YAML, JSON) hoặc tệp do index, merge ghi (.ndjson); dùng được nhiều lần",
      en: "register of known documents (CSV, YAML, JSON), or a file of index or merge (.ndjson); may be repeated",
    },
  },
];
