/** Where the published package serves the page of a rule. */
const PAGES = "https://unpkg.com/@cchc/core/dist/rules";

export function ruleUrl(id: string): string {
  return `${PAGES}/${id}.md`;
}
