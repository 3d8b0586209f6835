import type { Position } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";
import type { Edit, Level } from "./rule.ts";

/** A place that explains a problem, in the same draft or another one; its lines and columns need no text. */
export interface RelatedPlace {
  readonly path: string;
  readonly span: Span;
  readonly from: Position;
  readonly to: Position;
  readonly message: string;
}

/** A problem as shown: wording, level and address are settled. Shapes of output formats are made from it. */
export interface Diagnostic {
  readonly ruleId: string;
  readonly messageId: string;
  readonly level: Level;
  readonly message: string;
  readonly span: Span;
  readonly legalBasis: string | null;
  readonly url: string;
  readonly related: readonly RelatedPlace[];
  readonly fix: readonly Edit[] | null;
  readonly suggestions: readonly { readonly message: string; readonly edits: readonly Edit[] }[];
  /** What the user may add to the dictionary so that this is not reported again; null where no dictionary decides. */
  readonly accept: string | null;
}
