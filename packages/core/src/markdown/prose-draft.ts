import type { MappedText } from "../text/mapped-text.ts";
import type { Prose } from "./prose-types.ts";

/** A prose before page breaks are closed: its text is still open to be joined to the next. */
export interface ProseDraft
  extends Pick<Prose, "kind" | "depth" | "markerLength" | "listDepth" | "quoteDepth" | "cell" | "strong"> {
  readonly mapped: MappedText;
  /** Whether something that is no prose (a rule, a table, code) stands between it and the one before. */
  readonly apart: boolean;
  readonly joins: readonly number[];
}
