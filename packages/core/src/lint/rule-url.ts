/** Where the published package serves the page of a rule. */
const PAGES = "https://unpkg.com/@cchc/core/dist/rules";

/** Address of the page of a rule. */
export function ruleUrl(id: string): string {
  return `${PAGES}/${id}.md`;
}
