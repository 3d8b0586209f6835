import type { Localized } from "@cchc/core";

/** What goes wrong with parts of a corpus: what, where, what to do. */
export const scaleMessages = {
  notAShard: (option: string, value: string): Localized => ({
    vi: `${option} cần dạng i/n với i từ 1 đến n, ví dụ 2/4; “${value}” không đúng.`,
    en: `${option} needs i/n with i from 1 to n, such as 2/4; “${value}” is not.`,
  }),
  notFacts: (path: string, line: number): Localized => ({
    vi: `${path}:${line}: không phải dòng mà lệnh index hoặc merge ghi ra; hãy tạo lại tệp này.`,
    en: `${path}:${line}: this is no line that index or merge wrote; make the file again.`,
  }),
  otherVersion: (path: string, written: string, own: string): Localized => ({
    vi: `“${path}” do phiên bản ${written} ghi, chương trình này là ${own}; hãy chạy lại lệnh index bằng cùng một phiên bản.`,
    en: `“${path}” was written by version ${written}, this is ${own}; run index again with one version.`,
  }),
  countedTwice: (draft: string): Localized => ({
    vi: `dự thảo “${draft}” có trong hai tệp; mỗi dự thảo chỉ được tính một lần, hãy bỏ bớt một tệp.`,
    en: `the draft “${draft}” is in two files; a draft counts once, so leave one of the files out.`,
  }),
  changedSince: (draft: string, path: string): Localized => ({
    vi: `dự thảo “${draft}” đã thay đổi sau khi ghi “${path}”; hãy chạy lại lệnh index và merge.`,
    en: `the draft “${draft}” has changed since “${path}” was written; run index and merge again.`,
  }),
  fixWithFacts: (path: string): Localized => ({
    vi: `--fix không dùng cùng “${path}”, vì sửa dự thảo thì tệp này không còn đúng; hãy sửa trước, rồi chạy lại lệnh index.`,
    en: `--fix does not go with “${path}”, which fixing a draft makes wrong; fix first, then run index again.`,
  }),
  severalFacts: (one: string, other: string): Localized => ({
    vi: `“${one}” và “${other}” chưa gộp với nhau; hãy chạy cchc-lint merge rồi chỉ nêu tệp đã gộp.`,
    en: `“${one}” and “${other}” are not merged; run cchc-lint merge and name the merged file alone.`,
  }),
};
