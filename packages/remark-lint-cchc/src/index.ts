import { remarkLintCchc } from "./remark-lint-cchc.ts";

export type { Options } from "./options.ts";

// unified loads a plugin that a configuration names by its default export.
export default remarkLintCchc;
