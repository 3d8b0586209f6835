/** An element, its attributes in the order written. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children?: readonly Element[];
  /** Instead of children. */
  readonly text?: string;
}

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Left as they are, a parser would turn them into spaces.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
const RESERVED = /[&<>"\t\n\r]/g;
/** Characters that no XML document may hold, not even as a reference; halves of a pair among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A whole document, indented; what XML cannot hold becomes "�". */
export function toXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, "")}`;
}

function write({ name, attributes, children = [], text }: Element, indent: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const open = `${indent}<${name}${written.join("")}`;
  if (text !== undefined) return `${open}>${escaped(text)}</${name}>\n`;
  if (children.length === 0) return `${open}/>\n`;
  return `${open}>\n${children.map((child) => write(child, `${indent}  `)).join("")}${indent}</${name}>\n`;
}

function escaped(text: string): string {
  return text.replace(IMPOSSIBLE, "�").replace(RESERVED, (character) => REFERENCES[character] ?? character);
}
