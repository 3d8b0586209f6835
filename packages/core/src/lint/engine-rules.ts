import type { Rule } from "./rule.ts";

/** What the engine itself reports. It has an id, levels, messages and a page as a rule has, but nothing to check. */
export type EngineRule<Id extends string = string> = Omit<Rule<Id>, "check" | "group" | "fixable">;

export const unusedDirective: EngineRule<"unused" | "unusedRule" | "unknownRule"> = {
  id: "unused-directive",
  summary: {
    vi: "Chú thích cchc-disable không che cảnh báo nào hoặc nêu tên quy tắc không có.",
    en: "A cchc-disable comment silences nothing or names a rule that does not exist.",
  },
  legalBasis: null,
  presets: { recommended: "warning", strict: "warning" },
  messages: {
    unused: {
      vi: "Chú thích tắt mọi quy tắc ở đây không che cảnh báo nào; xóa chú thích này.",
      en: "This comment disables every rule but silences nothing; remove it.",
    },
    unusedRule: {
      vi: "Chú thích tắt quy tắc “{rule}” ở đây không che cảnh báo nào; xóa tên quy tắc này khỏi chú thích.",
      en: "Disabling “{rule}” here silences nothing; remove the id from the comment.",
    },
    unknownRule: {
      vi: "Không có quy tắc “{rule}”; kiểm tra lại tên quy tắc trong chú thích (cchc-lint --list-rules).",
      en: "There is no rule “{rule}”; check the id in the comment (cchc-lint --list-rules).",
    },
  },
};

export const internalError: EngineRule<"failed"> = {
  id: "internal-error",
  summary: {
    vi: "Một quy tắc gặp lỗi khi kiểm tra; các quy tắc khác vẫn chạy.",
    en: "A rule failed while checking; the other rules ran.",
  },
  legalBasis: null,
  presets: { recommended: "warning", strict: "warning" },
  messages: {
    failed: {
      vi: "Quy tắc “{rule}” gặp lỗi ({error}) nên dự thảo chưa được kiểm tra đầy đủ theo quy tắc này; đề nghị báo cho nhóm phát triển.",
      en: "Rule “{rule}” failed ({error}), so the draft was not fully checked by it; please report this.",
    },
  },
};

/** Diagnostics that no rule yields, in the order of their ids. */
export const engineRules: readonly EngineRule[] = [internalError, unusedDirective];
