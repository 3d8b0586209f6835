import type { Option } from "../option.ts";
import { LINT } from "../option.ts";

/** What is done about it. */
export const fixingOptions: readonly Option[] = [
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
];
