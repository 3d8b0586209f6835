import type { Root } from "mdast";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified } from "unified";

// Tables alone of GFM: its autolinks alone cost more than all the rest of the parse.
const processor = unified()
  .data("micromarkExtensions", [gfmTable(), frontmatter(["yaml"])])
  .data("fromMarkdownExtensions", [gfmTableFromMarkdown(), frontmatterFromMarkdown(["yaml"])])
  .use(remarkParse)
  .freeze();

/** Parses Markdown (CommonMark, tables, front matter) to mdast; positions count from the beginning of `text`. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
