import type { Node, ParseError } from "jsonc-parser";
import type { Localized } from "../lint/rule.ts";

export type ConfigFormat = "json" | "yaml";
export type KeyPath = readonly (string | number)[];

/** The text of a configuration file as a value that knows where its parts stand. */
export interface ConfigSource {
  readonly value: unknown;
  /** Offset of the value at a path, or of its key; of what holds it where there is no such value. */
  offsetOf(path: KeyPath, part: "key" | "value"): number;
}

/** Why a text is no JSON or YAML. */
interface SyntaxFault {
  readonly offset: number;
  readonly reason: Localized;
}

export type ReadSource = { readonly source: ConfigSource } | { readonly fault: SyntaxFault };

type JsonParser = Pick<typeof import("jsonc-parser"), "parseTree" | "findNodeAtLocation" | "getNodeValue">;
type YamlParser = Pick<typeof import("yaml"), "parseDocument" | "isMap" | "isNode" | "isScalar">;

/** JSON with comments and trailing commas. */
export function readJsonConfig({ parseTree, findNodeAtLocation, getNodeValue }: JsonParser, text: string): ReadSource {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (root === undefined || errors[0] !== undefined) {
    return { fault: { offset: errors[0]?.offset ?? 0, reason: faults.json } };
  }
  const repeated = repeatedKey(root);
  if (repeated) return { fault: { offset: repeated.offset, reason: faults.repeated } };
  const offsetOf = (path: KeyPath, part: "key" | "value"): number => {
    const node = findNodeAtLocation(root, [...path]);
    if (node === undefined) return path.length === 0 ? root.offset : offsetOf(path.slice(0, -1), "value");
    return part === "key" && node.parent?.type === "property" ? node.parent.offset : node.offset;
  };
  return { source: { value: getNodeValue(root), offsetOf } };
}

function repeatedKey(node: Node): Node | null {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = child.type === "property" ? child.children?.[0] : undefined;
    if (key && seen.has(key.value)) return key;
    if (key) seen.add(key.value);
    const inner = repeatedKey(child);
    if (inner) return inner;
  }
  return null;
}

/** YAML 1.2; an empty file says nothing and is not wrong. */
export function readYamlConfig({ parseDocument, isMap, isNode, isScalar }: YamlParser, text: string): ReadSource {
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    return { fault: { offset: error.pos[0], reason: error.code === "DUPLICATE_KEY" ? faults.repeated : faults.yaml } };
  }
  const keyOffset = (path: KeyPath): number | undefined => {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  };
  const offsetOf = (path: KeyPath, part: "key" | "value"): number => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    const found = (part === "key" ? keyOffset(path) : undefined) ?? (isNode(node) ? node.range?.[0] : undefined);
    return found ?? (path.length === 0 ? 0 : offsetOf(path.slice(0, -1), "value"));
  };
  try {
    return { source: { value: document.toJS() ?? {}, offsetOf } };
  } catch {
    // An alias that would blow the document up.
    return { fault: { offset: 0, reason: faults.yaml } };
  }
}

const faults = {
  json: {
    vi: "sai cú pháp JSON; kiểm tra dấu phẩy, dấu ngoặc, dấu nháy ở đây",
    en: "wrong JSON syntax; check the commas, brackets and quotes here",
  },
  yaml: {
    vi: "sai cú pháp YAML; kiểm tra thụt dòng, dấu hai chấm, dấu nháy ở đây",
    en: "wrong YAML syntax; check the indentation, colons and quotes here",
  },
  repeated: { vi: "khóa này đã có ở trên; xóa một trong hai", en: "this key was given before; remove one of them" },
} satisfies Record<string, Localized>;
