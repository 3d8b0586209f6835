/** A text in both languages; in messages of rules `{name}` is a placeholder. */
export interface Localized {
  readonly vi: string;
  readonly en: string;
}
