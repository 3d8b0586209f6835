import { decision } from "./decision.ts";
import type { Today } from "./frame.ts";
import { notice } from "./notice.ts";
import type { Office } from "./office.ts";
import { officialLetter } from "./official-letter.ts";
import { plan } from "./plan.ts";
import { proposal } from "./proposal.ts";
import { report } from "./report.ts";

/** A new draft, with `⟨…⟩` where the clerk writes. */
export type Template = (office: Office, today: Today) => string;

export const templateNames = ["plan", "officialLetter", "decision", "notice", "report", "proposal"] as const;
export type TemplateName = (typeof templateNames)[number];

/** The kinds of document that a command begins: its type in words and its text. */
export const templates: Readonly<Record<TemplateName, { readonly type: string; readonly template: Template }>> = {
  plan: { type: "Kế hoạch", template: plan },
  officialLetter: { type: "Công văn", template: officialLetter },
  decision: { type: "Quyết định", template: decision },
  notice: { type: "Thông báo", template: notice },
  report: { type: "Báo cáo", template: report },
  proposal: { type: "Tờ trình", template: proposal },
};
