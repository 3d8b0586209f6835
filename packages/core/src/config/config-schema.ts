import * as v from "valibot";
import type { Preset } from "../lint/config.ts";
import type { Level, Localized, Stage } from "../lint/rule.ts";
import { provinceName, unitName } from "./unit-name.ts";

/** What the schema needs to know of a rule. */
export interface KnownRule {
  readonly id: string;
  readonly summary: Localized;
}

type RawSetting = Level | "off" | [Level | "off", Record<string, unknown>];

interface RawLayer {
  readonly unit?: string | undefined;
  readonly province?: string | undefined;
  readonly stage?: Stage | undefined;
  readonly rules?: Readonly<Record<string, RawSetting | undefined>> | undefined;
  readonly dictionary?: readonly string[] | undefined;
}

/** A configuration as it is written in its file. */
export interface RawConfig extends RawLayer {
  readonly $schema?: string | undefined;
  readonly extends?: string | readonly string[] | undefined;
  readonly registers?: readonly string[] | undefined;
  readonly ignore?: readonly string[] | undefined;
  readonly overrides?: readonly RawOverride[] | undefined;
}

export interface RawOverride extends RawLayer {
  readonly files: string | readonly string[];
  readonly extends?: Preset | undefined;
}

export const PRESETS: readonly Preset[] = ["recommended", "strict"];
export const STAGES: readonly Stage[] = ["draft", "submission", "issued"];
export const LEVELS: readonly (Level | "off")[] = ["error", "warning", "info", "off"];

const CONFIG_PATH = /^\.{1,2}\/.+\.(?:json|ya?ml)$/;
/** Something to read in it. */
const WORDS = /\p{L}/u;
const NO_NEGATION = /^[^!]/;

/**
 * What a configuration file may hold; keys that are not named here are errors. The published JSON Schema is made from it
 * (`scripts/docs.ts`), and the descriptions are what an editor shows.
 */
export function configSchema(rules: readonly KnownRule[]): v.GenericSchema<unknown, RawConfig> {
  const layer = layerEntries(rules);
  return mapping({
    $schema: v.optional(described(v.string(), "Địa chỉ của lược đồ này, để trình soạn thảo gợi ý.")),
    extends: v.optional(
      described(
        v.union([inherited, v.array(inherited)]),
        "Bộ quy tắc (recommended, strict) hoặc tệp cấu hình khác (./…); mục sau đè mục trước, tệp này đè tất cả.",
      ),
    ),
    ...layer,
    registers: v.optional(
      described(v.array(v.pipe(v.string(), v.nonEmpty())), "Sổ đăng ký văn bản (CSV, YAML, JSON), tính từ tệp này."),
    ),
    ignore: v.optional(described(v.array(pattern), "Dự thảo không kiểm tra; mẫu tính từ thư mục của tệp này.")),
    overrides: v.optional(
      described(
        v.array(
          mapping({
            files: described(v.union([pattern, v.array(pattern)]), "Những dự thảo được nói đến; mẫu tính từ tệp này."),
            extends: v.optional(described(v.picklist(PRESETS), "Bộ quy tắc cho những dự thảo này.")),
            ...layer,
          }),
        ),
        "Cấu hình riêng cho một số dự thảo; mục sau đè mục trước.",
      ),
    ),
  });
}

const inherited = v.union([v.picklist(PRESETS), v.pipe(v.string(), v.regex(CONFIG_PATH))]);
const pattern = v.pipe(v.string(), v.regex(NO_NEGATION));
const level = v.picklist(LEVELS);
const setting: v.GenericSchema<unknown, RawSetting> = v.union([
  level,
  v.strictTuple([level, v.record(v.string(), v.unknown())]),
]);

/** Parts that the JSON Schema holds once, under their names. */
export const sharedSchemas: Readonly<Record<string, v.GenericSchema>> = { setting };

function layerEntries(rules: readonly KnownRule[]) {
  const settings = rules.map(({ id, summary }) => [id, described(v.optional(setting), summary.vi)] as const);
  return {
    unit: v.optional(
      v.pipe(
        v.string(),
        v.check((name) => unitName(name) !== null),
        v.description("Đơn vị hành chính của dự thảo, có cấp: “xã Tiên Lãng”."),
      ),
    ),
    province: v.optional(
      v.pipe(
        v.string(),
        v.check((name) => provinceName(name) !== null),
        v.description("Tỉnh, thành phố của dự thảo, có cấp: “thành phố Hải Phòng”."),
      ),
    ),
    stage: v.optional(described(v.picklist(STAGES), "Giai đoạn: đang soạn, đang trình, đã ban hành.")),
    rules: v.optional(
      described(
        mapping(Object.fromEntries(settings)),
        "Mức của từng luật: error, warning, info, off, hoặc [mức, tùy chọn].",
      ),
    ),
    dictionary: v.optional(
      described(
        v.array(v.pipe(v.string(), v.regex(WORDS))),
        "Từ điển của đơn vị: từ, cụm từ, tên gọi viết đúng, không báo lỗi nữa.",
      ),
    ),
  };
}

/** The schema library takes an array for an object. */
function mapping<const T extends v.ObjectEntries>(
  entries: T,
): v.GenericSchema<unknown, v.InferOutput<v.StrictObjectSchema<T, undefined>>> {
  const isNoArray = v.custom<unknown>((value) => !Array.isArray(value));
  return v.pipe(isNoArray, v.strictObject(entries));
}

function described<T>(schema: v.GenericSchema<unknown, T>, text: string): v.GenericSchema<unknown, T> {
  return v.pipe(schema, v.description(text));
}
