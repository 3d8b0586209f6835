import type { Option } from "../option.ts";
import { LINT } from "../option.ts";

/** What a run puts up with. */
export const toleranceOptions: readonly Option[] = [
  {
    name: "max-warnings",
    value: "N",
    commands: LINT,
    help: { vi: "quá N cảnh báo thì mã thoát là 1", en: "exit with 1 where there are more than N warnings" },
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
];
