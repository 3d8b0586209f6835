import type { EngineRule, Level, Rule } from "@cchc/core";

const BEGIN = "<!-- begin head -->";
const END = "<!-- end head -->";

export const levelWords: Readonly<Record<Level | "off", string>> = {
  error: "lỗi",
  warning: "cảnh báo",
  info: "gợi ý",
  off: "tắt",
};

export const fixWords: Readonly<Record<"safe" | "suggestion" | "none", string>> = {
  safe: "`--fix`",
  suggestion: "đề xuất trong trình soạn thảo",
  none: "không",
};

/** The page of a rule with its head as the rule has it now; what its author wrote below the head is kept. */
export function pageWithHead(rule: EngineRule & Partial<Pick<Rule, "fixable">>, page: string): string {
  const end = page.indexOf(END);
  const body = end < 0 ? page : page.slice(end + END.length);
  return `${[BEGIN, ...headOf(rule), END].join("\n")}\n\n${body.trim()}\n`;
}

function headOf({ id, summary, presets, fixable, legalBasis }: Parameters<typeof pageWithHead>[0]): readonly string[] {
  return [
    `# ${id}`,
    "",
    summary.vi,
    "",
    `- Mức độ: ${levelWords[presets.recommended]} (\`recommended\`), ${levelWords[presets.strict]} (\`strict\`)`,
    `- Sửa: ${fixWords[fixable ?? "none"]}`,
    `- Căn cứ: ${legalBasis ?? "không"}`,
  ];
}
