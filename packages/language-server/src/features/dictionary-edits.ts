import type { Edit } from "@cchc/core";
import type { ParseError } from "jsonc-parser";
import type { Document } from "yaml";

type JsonParser = Pick<typeof import("jsonc-parser"), "findNodeAtLocation" | "modify" | "parseTree">;
type YamlParser = Pick<typeof import("yaml"), "isMap" | "isScalar" | "isSeq" | "parseDocument">;

/** Line breaks, and the marks of quotations and emphasis, which a dictionary does not heed. */
const BETWEEN_WORDS = /[>*_\s]+/gu;

/** Words of a draft as a dictionary has them. */
export function dictionaryWords(words: string): string {
  return words.normalize("NFC").replace(BETWEEN_WORDS, " ").trim();
}

/**
 * What adds words to the dictionary of a configuration file; all else in it stays, comments included. Empty where they are in it;
 * null where the file has faults that make its dictionary unclear.
 */
export async function dictionaryEdits(
  text: string,
  format: "json" | "yaml",
  words: string,
): Promise<readonly Edit[] | null> {
  // Loaded when first wanted, so that they do not slow the start.
  return format === "json"
    ? jsonEdits(await import("jsonc-parser"), text, words)
    : yamlEdits(await import("yaml"), text, words);
}

/** A new configuration file that has nothing but a dictionary. */
export function dictionaryFile(words: string): string {
  return `${JSON.stringify({ dictionary: [words] }, null, 2)}\n`;
}

function jsonEdits(json: JsonParser, text: string, words: string): readonly Edit[] | null {
  const errors: ParseError[] = [];
  const root = json.parseTree(text, errors, { allowTrailingComma: true });
  if (root?.type !== "object" || errors.length > 0) return null;
  const list = json.findNodeAtLocation(root, ["dictionary"]);
  if (list !== undefined && list.type !== "array") return null;
  const entries = list?.children ?? [];
  if (entries.some(({ value }) => value === words)) return [];
  const options = { formattingOptions: jsonLayout(text), isArrayInsertion: list !== undefined };
  const edits =
    list === undefined
      ? json.modify(text, ["dictionary"], [words], options)
      : json.modify(text, ["dictionary", entries.length], words, options);
  return edits.map(({ offset, length, content }) => ({
    span: { start: offset, end: offset + length },
    text: content,
  }));
}

const INDENT = /^(?<indent>[ \t]+)\S/mu;

function jsonLayout(text: string): { insertSpaces: boolean; tabSize: number; eol: string } {
  const indent = INDENT.exec(text)?.groups?.["indent"] ?? "  ";
  return { insertSpaces: !indent.startsWith("\t"), tabSize: indent.length, eol: lineBreakOf(text) };
}

function lineBreakOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

function yamlEdits(yaml: YamlParser, text: string, words: string): readonly Edit[] | null {
  const document = yaml.parseDocument(text.replaceAll("\r\n", "\n"));
  if (document.errors.length > 0) return null;
  const added = addToYaml(yaml, document, words);
  if (added !== true) return added === null ? null : [];
  const indentSeq = !UNINDENTED_LIST.test(text);
  const indent = INDENT.exec(text)?.groups?.["indent"]?.length ?? 2;
  const now = document.toString({ lineWidth: 0, indentSeq, indent, flowCollectionPadding: !TIGHT_FLOW.test(text) });
  return [difference(text, now.replaceAll("\n", lineBreakOf(text)))];
}

const UNINDENTED_LIST = /:[ \t]*\r?\n- /u;
const TIGHT_FLOW = /[[{][^\s\]}]/u;

/** False where the words are there; null where they have no place. */
function addToYaml(yaml: YamlParser, document: Document.Parsed, words: string): boolean | null {
  const { isMap, isScalar, isSeq } = yaml;
  const isEmpty = (node: unknown): boolean => isScalar(node) && node.value === null;
  if (document.contents !== null && !isMap(document.contents) && !isEmpty(document.contents)) return null;
  const list: unknown = isMap(document.contents) ? document.contents.get("dictionary", true) : null;
  if (isSeq(list)) {
    if (list.items.some((item) => isScalar(item) && item.value === words)) return false;
    list.add(document.createNode(words));
    return true;
  }
  if (list !== undefined && list !== null && !isEmpty(list)) return null;
  document.set("dictionary", document.createNode([words]));
  return true;
}

/** One edit that makes one text of the other and leaves what both begin and end with. */
function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { span: { start, end: before.length - same }, text: after.slice(start, after.length - same) };
}
