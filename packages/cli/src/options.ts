import type { Localized } from "@cchc/core";
import type { Option } from "./option.ts";
import { fixingOptions } from "./options/fixing.ts";
import { informationOptions } from "./options/information.ts";
import { inputOptions } from "./options/input.ts";
import { judgingOptions } from "./options/judging.ts";
import { outputOptions } from "./options/output.ts";
import { scaleOptions } from "./options/scale.ts";
import { toleranceOptions } from "./options/tolerance.ts";

export interface OptionGroup {
  readonly title: Localized;
  readonly options: readonly Option[];
}

/** Every option. The parser, the check for misspellings, `--help`, the completions and the manual all read this table. */
export const optionGroups: readonly OptionGroup[] = [
  { title: { vi: "Kết quả", en: "Output" }, options: outputOptions },
  { title: { vi: "Sửa", en: "Fixing" }, options: fixingOptions },
  { title: { vi: "Xét theo", en: "Judging" }, options: judgingOptions },
  { title: { vi: "Mức chấp nhận", en: "Tolerance" }, options: toleranceOptions },
  { title: { vi: "Đọc tệp", en: "Reading" }, options: inputOptions },
  { title: { vi: "Nhiều dự thảo", en: "Many drafts" }, options: scaleOptions },
  { title: { vi: "Thông tin", en: "Information" }, options: informationOptions },
];

export const options: readonly Option[] = optionGroups.flatMap((group) => group.options);
