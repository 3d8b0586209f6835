import type { Citation } from "./citation/citation.ts";
import type { AdministrativeDocument } from "./document/document.ts";
import type { Directive, Prose } from "./markdown/prose-types.ts";

/** All that is known of one draft; what rules, `inspect` and the editor read. Frozen, and derived from the text alone. */
export interface Analysis {
  readonly text: string;
  readonly proses: readonly Prose[];
  readonly citations: readonly Citation[];
  readonly document: AdministrativeDocument;
  readonly directives: readonly Directive[];
}
