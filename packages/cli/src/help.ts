import type { Language, Localized } from "@cchc/core";
import { alignColumns } from "./columns.ts";
import { options } from "./options.ts";

const USAGE: Localized = {
  vi: `cchc-lint: kiểm tra dự thảo văn bản hành chính viết bằng Markdown

Cách dùng:
  cchc-lint [tùy chọn] TỆP|THƯ MỤC|MẪU …   kiểm tra; mọi tệp của một lần chạy được đối chiếu với nhau
  cchc-lint [tùy chọn] -                   kiểm tra nội dung đọc từ đầu vào chuẩn
  cchc-lint inspect [tùy chọn] TỆP …       in phần đầu, viện dẫn, bố cục, đơn vị mà công cụ đọc được

Tùy chọn:`,
  en: `cchc-lint: a linter for Vietnamese administrative documents in Markdown

Usage:
  cchc-lint [options] FILE|FOLDER|GLOB …   lint; all files of one run are checked against each other
  cchc-lint [options] -                    lint standard input
  cchc-lint inspect [options] FILE …       print header, citations, divisions, units as they are read

Options:`,
};

const EXIT_CODES: Localized = {
  vi: `Mã thoát: 0 không có lỗi; 1 có lỗi hoặc quá nhiều cảnh báo; 2 sai cách dùng, không đọc hay ghi được tệp.`,
  en: `Exit code: 0 no error; 1 errors or too many warnings; 2 wrong usage, files that cannot be read or written.`,
};

export function helpText(language: Language): string {
  const rows = options.map(({ name, short, value, help }) => [
    `  ${short ? `-${short},` : "   "} --${name}${value ? ` ${value}` : ""}`,
    help[language],
  ]);
  return [USAGE[language], ...alignColumns(rows), "", EXIT_CODES[language], ""].join("\n");
}
