import type { Rule } from "./rule.ts";

/** What the engine itself reports. It has an id, levels, messages and a page as a rule has, but nothing to check. */
export type EngineRule<Id extends string = string> = Omit<Rule<Id>, "check" | "group" | "fixable">;

export const unusedDirective: EngineRule<"unused" | "unusedRule" | "unknownRule"> = {
  id: "unused-directive",
  summary: {
    vi: "Chú thích cchc-disable không che cảnh báo nào hoặc nêu tên luật không có.",
    en: "A cchc-disable comment silences nothing or names a rule that does not exist.",
  },
  legalBasis: null,
  presets: { recommended: "warning", strict: "warning" },
  messages: {
    unused: {
      vi: "Chú thích tắt mọi luật ở đây không che cảnh báo nào; xóa chú thích này.",
      en: "This comment disables every rule but silences nothing; remove it.",
    },
    unusedRule: {
      vi: "Chú thích tắt luật “{rule}” ở đây không che cảnh báo nào; xóa tên luật này khỏi chú thích.",
      en: "Disabling “{rule}” here silences nothing; remove the id from the comment.",
    },
    unknownRule: {
      vi: "Không có luật “{rule}”; kiểm tra lại tên luật trong chú thích (cchc-lint --list-rules).",
      en: "There is no rule “{rule}”; check the id in the comment (cchc-lint --list-rules).",
    },
  },
};

export const internalError: EngineRule<"failed"> = {
  id: "internal-error",
  summary: {
    vi: "Một luật gặp lỗi khi kiểm tra; các luật khác vẫn chạy.",
    en: "A rule failed while checking; the other rules ran.",
  },
  legalBasis: null,
  presets: { recommended: "warning", strict: "warning" },
  messages: {
    failed: {
      vi: "Luật “{rule}” gặp lỗi ({error}) nên dự thảo chưa được kiểm tra đầy đủ theo luật này; đề nghị báo cho nhóm phát triển.",
      en: "Rule “{rule}” failed ({error}), so the draft was not fully checked by it; please report this.",
    },
  },
};

/** Diagnostics that no rule yields, in the order of their ids. */
export const engineRules: readonly EngineRule[] = [internalError, unusedDirective];
