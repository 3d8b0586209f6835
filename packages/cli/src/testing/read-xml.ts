import { SaxesParser } from "saxes";
import type { Element } from "../formatters/xml.ts";

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Open[];
  text: string;
}

/** Reads a document with a parser that keeps to the letter of XML 1.0; throws where the document does not. */
export function readXml(xml: string): Element {
  const parser = new SaxesParser();
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Open = { name, attributes: { ...attributes }, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const inner = open.at(-1);
    if (inner) inner.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  const [element] = root.children;
  if (!element) throw new Error("no root element");
  return plain(element);
}

/** The line breaks and spaces between elements are no text. */
function plain({ name, attributes, children, text }: Open): Element {
  if (children.length > 0) return { name, attributes, children: children.map(plain) };
  return text === "" ? { name, attributes } : { name, attributes, text };
}
