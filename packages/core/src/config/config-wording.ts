import type { Localized } from "../lint/rule.ts";
import { LEVELS, PRESETS, STAGES } from "./config-schema.ts";

/** What is wrong with a part of a configuration, in one clause without its end mark. */
export const configWording = {
  unknownKey: (key: string, guess: string | null, keys: readonly string[]): Localized => ({
    vi: `không có khóa “${key}” ở đây; ${guess ? `có phải “${guess}”?` : `hãy chọn: ${keys.join(", ")}`}`,
    en: `there is no key “${key}” here; ${guess ? `did you mean “${guess}”?` : `choose from ${keys.join(", ")}`}`,
  }),
  unknownRule: (id: string, guess: string | null): Localized => ({
    vi: `không có quy tắc “${id}”; ${guess ? `có phải “${guess}”?` : "xem cchc-lint --list-rules"}`,
    en: `there is no rule “${id}”; ${guess ? `did you mean “${guess}”?` : "see cchc-lint --list-rules"}`,
  }),
  missingKey: (key: string): Localized => ({ vi: `thiếu khóa “${key}”`, en: `the key “${key}” is missing` }),
  wrongValue: (name: string, wanted: Localized, guess: string | null): Localized => ({
    vi: `“${name}” phải là ${wanted.vi}${guess ? `; có phải “${guess}”?` : ""}`,
    en: `“${name}” must be ${wanted.en}${guess ? `; did you mean “${guess}”?` : ""}`,
  }),
  notAMapping: (): Localized => ({
    vi: "cấu hình phải là một đối tượng gồm các khóa",
    en: "a configuration must be a mapping of keys",
  }),
  missingFile: (path: string): Localized => ({
    vi: `không có tệp cấu hình “${path}”; hãy kiểm tra lại đường dẫn`,
    en: `there is no configuration file “${path}”; check the path`,
  }),
  circle: (path: string): Localized => ({
    vi: `“extends” quay vòng về “${path}”; bỏ một trong các chỗ kế thừa`,
    en: `“extends” comes back to “${path}”; remove one of its steps`,
  }),
};

interface Expectation {
  readonly wanted: Localized;
  /** Words that a slip of the keyboard may have meant. */
  readonly choices?: readonly string[];
}

/** What the value of each key must be; "level" stands for the setting of a rule. */
export const expectations: Readonly<Record<string, Expectation>> = {
  extends: {
    wanted: {
      vi: "recommended, strict hoặc đường dẫn ./… đến một tệp .json, .yaml, hoặc một danh sách như vậy",
      en: "recommended, strict or a path ./… to a .json or .yaml file, or a list of those",
    },
    choices: PRESETS,
  },
  unit: {
    wanted: {
      vi: "tên đầy đủ có cấp hành chính, ví dụ “xã Tiên Lãng”",
      en: "a full name with its level, such as “xã Tiên Lãng”",
    },
  },
  province: {
    wanted: {
      vi: "tên đầy đủ có cấp hành chính, ví dụ “thành phố Hải Phòng”",
      en: "a full name with its level, such as “thành phố Hải Phòng”",
    },
  },
  stage: { wanted: oneOf(STAGES), choices: STAGES },
  level: {
    wanted: {
      vi: `${oneOf(LEVELS).vi}, hoặc [mức, { tùy chọn }]`,
      en: `${oneOf(LEVELS).en}, or [level, { options }]`,
    },
    choices: LEVELS,
  },
  rules: {
    wanted: { vi: "một đối tượng gồm tên quy tắc và mức", en: "a mapping of rule ids to levels" },
  },
  registers: { wanted: { vi: "danh sách tệp sổ đăng ký", en: "a list of register files" } },
  dictionary: {
    wanted: { vi: "danh sách từ, cụm từ được chấp nhận", en: "a list of words and phrases to accept" },
  },
  ignore: {
    wanted: {
      vi: "danh sách mẫu đường dẫn, không bắt đầu bằng dấu !",
      en: "a list of path patterns that do not begin with !",
    },
  },
  files: {
    wanted: {
      vi: "một mẫu hay danh sách mẫu đường dẫn, không bắt đầu bằng dấu !",
      en: "a path pattern or a list of them, none beginning with !",
    },
  },
  overrides: {
    wanted: { vi: "danh sách đối tượng có khóa files", en: "a list of mappings with the key files" },
  },
  $schema: { wanted: { vi: "một địa chỉ", en: "an address" } },
};

function oneOf(choices: readonly string[]): Localized {
  return { vi: `một trong ${choices.join(", ")}`, en: `one of ${choices.join(", ")}` };
}
