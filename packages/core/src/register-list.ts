import type { RegisterField } from "./data/register-words.ts";
import { registerFields } from "./data/register-words.ts";
import type { RawRows } from "./register-csv.ts";
import { headingKey } from "./register-csv.ts";
import type { RawRow, RegisterProblem } from "./register-row.ts";

/** The part of the module `yaml` that is used here. */
export type YamlParser = Pick<typeof import("yaml"), "parseDocument" | "LineCounter" | "isSeq" | "isNode">;

/** Rows of a list of mappings in YAML; null where the file is no list. JSON is YAML, too. */
export function readYaml({ parseDocument, LineCounter, isSeq, isNode }: YamlParser, file: string): RawRows | null {
  const lines = new LineCounter();
  const document = parseDocument(file, { lineCounter: lines, prettyErrors: false });
  if (!isSeq(document.contents)) return null;
  const rows: RawRow[] = [];
  const problems: RegisterProblem[] = document.errors.map(({ pos }) => ({
    line: lines.linePos(pos[0]).line,
    reason: badSyntax,
  }));
  for (const item of document.contents.items) {
    const [start, end] = (isNode(item) && item.range) || [0, 0];
    if (document.errors.some(({ pos }) => start <= pos[0] && pos[0] <= end)) continue;
    const row = toRawRow(isNode(item) ? plainValue(() => item.toJS(document)) : item, lines.linePos(start).line);
    if (row.fields.size === 0) problems.push({ line: row.line, reason: noMapping });
    else rows.push(row);
  }
  return { rows, problems };
}

/** An alias without its anchor, or one that would blow the document up, makes the parser throw. */
function plainValue(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Rows of a JSON list, without their lines, which JSON does not give; null where the text is no JSON or not all rows are mappings. */
export function readJson(file: string): readonly RawRow[] | null {
  const value = plainValue(() => JSON.parse(file));
  if (!Array.isArray(value)) return null;
  const rows = value.map((item) => toRawRow(item, 0));
  return rows.some(({ fields }) => fields.size === 0) ? null : rows;
}

function toRawRow(value: unknown, line: number): RawRow {
  const fields = new Map<RegisterField, string>();
  if (value !== null && typeof value === "object" && !Array.isArray(value)) {
    for (const [key, content] of Object.entries(value)) {
      const field = registerFields.get(headingKey(key));
      if (field !== undefined && !fields.has(field)) fields.set(field, textOf(content));
    }
  }
  return { line, fields };
}

function textOf(content: unknown): string {
  if (Array.isArray(content)) return content.map(textOf).join("; ");
  return typeof content === "string" || typeof content === "number" ? String(content) : "";
}

const badSyntax = {
  vi: "sai cú pháp YAML hoặc JSON; bỏ qua mục này",
  en: "wrong YAML or JSON syntax; entry left out",
};

const noMapping = {
  vi: "mục này không có khóa nào của sổ đăng ký; bỏ qua mục này",
  en: "no key of a register in this entry; entry left out",
};
