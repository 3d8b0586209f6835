import { dirname, join } from "node:path";
import type { ParseResult } from "oxc-parser";
import { parseSync } from "oxc-parser";
import { readText } from "./rule-files.ts";

export type ApiKind = "function" | "value" | "type";

/** Something that a package exports, as its source declares it. */
export interface ApiExport {
  readonly name: string;
  readonly kind: ApiKind;
  /** The declaration without body and value. */
  readonly signature: string;
  /** Its doc comment, without the signs of a comment; "" where it has none. */
  readonly doc: string;
  /** "packages/core/src/analyze.ts". */
  readonly file: string;
}

interface Module {
  readonly file: string;
  readonly text: string;
  readonly parsed: ParseResult;
}

type Statement = ParseResult["program"]["body"][number];

const COMMENT_EDGE = /^[ \t]*\* ?/gm;
const EXPORT = /^export /;
const modules = new Map<string, Module>();

/** Everything that a module exports, what it passes on from other modules too, in the order of names. */
export function apiExports(file: string): ApiExport[] {
  const found = new Map<string, ApiExport>();
  for (const each of exportsOf(load(file))) found.set(each.name, each);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function load(file: string): Module {
  const text = readText(file);
  const known = modules.get(file) ?? { file, text, parsed: parseSync(file, text) };
  modules.set(file, known);
  return known;
}

function exportsOf(module: Module): ApiExport[] {
  return module.parsed.program.body.flatMap((statement) => {
    if (statement.type === "ExportAllDeclaration") return exportsOf(load(resolve(module, statement.source.value)));
    if (statement.type !== "ExportNamedDeclaration") return [];
    const { source, declaration, specifiers } = statement;
    if (declaration) return declared(module, statement);
    if (!source) return [];
    const target = exportsOf(load(resolve(module, source.value)));
    return specifiers.flatMap(({ local, exported }) => {
      const found = target.find(({ name }) => name === nameOf(local));
      return found ? [{ ...found, name: nameOf(exported) }] : [];
    });
  });
}

function resolve({ file }: Module, specifier: string): string {
  return join(dirname(file), specifier);
}

function nameOf(node: { readonly type: string; readonly name?: string; readonly value?: unknown }): string {
  return node.name ?? String(node.value);
}

function declared(module: Module, statement: Statement): ApiExport[] {
  if (statement.type !== "ExportNamedDeclaration") return [];
  const { declaration } = statement;
  const about = { doc: docBefore(module, statement.start), file: module.file };
  switch (declaration?.type) {
    case "FunctionDeclaration": {
      const end = declaration.body?.start ?? declaration.end;
      return [
        { name: declaration.id?.name ?? "", kind: "function", signature: cut(module, statement.start, end), ...about },
      ];
    }
    case "VariableDeclaration":
      return declaration.declarations.map(({ id, init }) => {
        const signature = cut(module, statement.start, id.end);
        const name = id.type === "Identifier" ? id.name : "";
        return { name, kind: init?.type === "ArrowFunctionExpression" ? "function" : "value", signature, ...about };
      });
    case "TSInterfaceDeclaration":
    case "TSTypeAliasDeclaration":
      return [
        { name: declaration.id.name, kind: "type", signature: cut(module, statement.start, statement.end), ...about },
      ];
    default:
      return [];
  }
}

function cut({ text }: Module, start: number, end: number): string {
  return text.slice(start, end).trim().replace(EXPORT, "");
}

/** The doc comment that ends right before a place. */
function docBefore({ text, parsed }: Module, start: number): string {
  const comment = parsed.comments.findLast(({ type, end, value }) => {
    return type === "Block" && value.startsWith("*") && end <= start && text.slice(end, start).trim() === "";
  });
  return (comment?.value.slice(1) ?? "").replaceAll(COMMENT_EDGE, "").trim();
}
