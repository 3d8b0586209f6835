/** The parts that the page of a rule has, in order. */
export const PAGE_PARTS = ["Vì sao", "Sai", "Đúng", "Khi nào tắt"] as const;

/** One example of a page: a draft, or several that are checked together. */
export interface PageExample {
  readonly drafts: readonly { readonly path: string; readonly text: string }[];
}

const FENCE_BEGIN = "```markdown\n";
const FENCED = /^```markdown\n([\s\S]*?)^```$/gm;
const PART = /^## (.+)\n/gm;
const DRAFT = /^<!-- draft: (\S+) -->\n/gm;

/** The titles of the parts of a page; headings inside examples do not count. */
export function pageParts(page: string): readonly string[] {
  return partsOf(page).map(({ title }) => title);
}

/** The fenced examples under one part; the drafts of one example begin with `<!-- draft: name.md -->` each. */
export function pageExamples(page: string, part: (typeof PAGE_PARTS)[number]): readonly PageExample[] {
  const examples = [...page.matchAll(FENCED)].map((match) => exampleOf(match[1] ?? ""));
  return partsOf(page).flatMap(({ title, first, last }) => (title === part ? examples.slice(first, last) : []));
}

/** Parts with the range of their examples among those of the page. */
function partsOf(page: string): { readonly title: string; readonly first: number; readonly last: number }[] {
  const [, ...pieces] = page.replaceAll(FENCED, FENCE_BEGIN).split(PART);
  let last = 0;
  return pieces.flatMap((title, index) => {
    if (index % 2 === 1) return [];
    const first = last;
    last += (pieces[index + 1] ?? "").split(FENCE_BEGIN).length - 1;
    return [{ title, first, last }];
  });
}

function exampleOf(text: string): PageExample {
  const [before = "", ...pieces] = text.split(DRAFT);
  if (pieces.length === 0) return { drafts: [{ path: "du-thao.md", text }] };
  if (before.trim() !== "") throw new Error(`words before the first draft of an example: ${before}`);
  const drafts = pieces.flatMap((path, index) => (index % 2 === 0 ? [{ path, text: pieces[index + 1] ?? "" }] : []));
  return { drafts };
}
