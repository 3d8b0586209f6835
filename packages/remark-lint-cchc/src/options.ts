import type { Config, Language, Register } from "@cchc/core";
import { loadConfig } from "@cchc/core";

/** The keys of `cchc.config.json`, and what no file tells. Everything may be left out. */
export interface Options {
  /** "recommended" (the default) or "strict". */
  readonly extends?: "recommended" | "strict";
  /** The draft's own administrative unit with its level: "xã Tiên Lãng". */
  readonly unit?: string;
  /** "thành phố Hải Phòng". */
  readonly province?: string;
  readonly stage?: "draft" | "submission" | "issued";
  /** Level of each rule, or its level and its options. */
  readonly rules?: Readonly<Record<string, RuleLevel | readonly [RuleLevel, unknown]>>;
  /** Words and phrases to accept. */
  readonly dictionary?: readonly string[];
  /** Language of the messages; Vietnamese unless English is asked for. */
  readonly language?: Language;
  /** ISO date taken as today; without it nothing is compared with today. */
  readonly today?: string;
  /** Registers of known documents, believed before the one of national documents. */
  readonly registers?: readonly Register[];
}

type RuleLevel = "error" | "warning" | "info" | "off";

const FILE = "/cchc.config.json";
const DRAFT = "/draft.md";

/** The configuration that the options mean; throws an `Error` that says what is wrong with them. */
export async function configOf({ language, today, registers: _, ...file }: Options): Promise<Config> {
  const { config, problems } = await loadConfig(FILE, async (path) => (path === FILE ? JSON.stringify(file) : null));
  if (config === null) throw new Error(`remark-lint-cchc: ${problems[0].reason[language ?? "vi"]}`);
  return config.configFor(DRAFT, { language, today });
}
