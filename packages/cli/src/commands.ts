import type { Localized } from "@cchc/core";
import type { CommandName } from "./option.ts";

/** What the program can be told to do. The parser, `--help`, the completions and the manual read this table. */
export interface Command {
  readonly name: CommandName;
  /** What follows the program's name on the command line. */
  readonly synopsis: Localized;
  readonly help: Localized;
}

export const commands: readonly Command[] = [
  {
    name: "lint",
    synopsis: { vi: "[tùy chọn] TỆP|THƯ MỤC|MẪU …", en: "[options] FILE|FOLDER|GLOB …" },
    help: {
      vi: "kiểm tra; mọi tệp của một lần chạy được đối chiếu với nhau; dấu - là đầu vào chuẩn",
      en: "lint; all files of one run are checked against each other; - is standard input",
    },
  },
  {
    name: "inspect",
    synopsis: { vi: "inspect [tùy chọn] TỆP …", en: "inspect [options] FILE …" },
    help: {
      vi: "in phần đầu, viện dẫn, bố cục, đơn vị mà công cụ đọc được",
      en: "print header, citations, divisions, units as they are read",
    },
  },
  {
    name: "index",
    synopsis: { vi: "index [tùy chọn] THƯ MỤC … -o TỆP.ndjson", en: "index [options] FOLDER … -o FILE.ndjson" },
    help: {
      vi: "ghi những gì các dự thảo nói về văn bản mà chúng là và viện dẫn, để đối chiếu từng phần; xem docs/scale.md",
      en: "write what drafts say of the documents that they are and cite, to check them in parts; see docs/scale.md",
    },
  },
  {
    name: "merge",
    synopsis: { vi: "merge TỆP.ndjson … -o TỆP.ndjson", en: "merge FILE.ndjson … -o FILE.ndjson" },
    help: { vi: "gộp các tệp do lệnh index ghi", en: "add up files that index wrote" },
  },
  {
    name: "completions",
    synopsis: { vi: "completions bash|zsh|fish", en: "completions bash|zsh|fish" },
    help: {
      vi: "in mã gợi ý lệnh cho shell; cách cài: docs/ci.md",
      en: "print the completions for a shell; to install them see docs/ci.md",
    },
  },
];

/** What the first word of a command line can name; linting is meant where it names none of these. */
export const namedCommands: readonly CommandName[] = commands.map(({ name }) => name).filter((name) => name !== "lint");
