import type { RuleGroup } from "@cchc/core";

/** First word of an id → the group that the catalogue lists it in. */
const groups: Readonly<Record<string, RuleGroup>> = {
  citation: "citation",
  internal: "citation",
  unit: "unit",
  organization: "unit",
  drafting: "unit",
  numbering: "numbering",
  heading: "numbering",
  header: "form",
  addressee: "form",
  legal: "form",
  closing: "form",
  recipients: "form",
  signature: "form",
  appendix: "form",
  text: "text",
};

export function groupOf(id: string): RuleGroup | null {
  const word = id.split("-")[0] ?? "";
  return Object.hasOwn(groups, word) ? (groups[word] ?? null) : null;
}

/** The three files of a rule by the ending of their names. What must be filled in is marked TODO, and the tests fail until it is. */
export function ruleTemplates(id: string, name: string, group: RuleGroup): Readonly<Record<string, string>> {
  return { ".ts": ruleSource(id, name, group), ".test.ts": testSource(id, name), ".md": PAGE };
}

function ruleSource(id: string, name: string, group: RuleGroup): string {
  return `import type { Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";

/** TODO: what it reports, in one sentence, with an example. */
export const ${name}: Rule<"found"> = defineRule({
  id: "${id}",
  group: "${group}",
  summary: { vi: "TODO.", en: "TODO." },
  legalBasis: null,
  presets: { recommended: "error", strict: "error" },
  fixable: null,
  messages: {
    found: { vi: "TODO “{words}”.", en: "TODO “{words}”." },
  },
  *check({ analysis }) {
    for (const { span, text } of analysis.citations) {
      yield { messageId: "found", span, data: { words: text } };
    }
  },
});
`;
}

function testSource(id: string, name: string): string {
  return `import { testRule } from "../testing/test-rule.ts";
import { ${name} } from "./${id}.ts";

testRule(${name}, {
  valid: [{ name: "TODO", text: "Căn cứ Kế hoạch số 8/KH-UBND ngày 05/01/2026 của UBND xã Bình Minh." }],
  invalid: [
    {
      name: "TODO",
      text: "Căn cứ ⟦Kế hoạch số 8/KH-UBND ngày 05/01/2026 của UBND xã Bình Minh⟧.",
      messageId: "found",
      level: "error",
    },
  ],
});
`;
}

const PAGE = `## Vì sao

TODO

## Sai

\`\`\`markdown
TODO
\`\`\`

## Đúng

\`\`\`markdown
TODO
\`\`\`

## Khi nào tắt

TODO
`;
