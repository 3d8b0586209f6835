import type { Localized } from "@cchc/core";

/** What goes wrong before or beside the linting: what, where, what to do, in one sentence each. */
export const messages = {
  unknownOption: (option: string, guess: string | null): Localized => ({
    vi: `không có tùy chọn ${option}; ${guess ? `có phải ${guess}?` : "xem cchc-lint --help."}`,
    en: `there is no option ${option}; ${guess ? `did you mean ${guess}?` : "see cchc-lint --help."}`,
  }),
  optionElsewhere: (option: string, command: string): Localized => ({
    vi: `lệnh ${command} không nhận tùy chọn ${option}; xem cchc-lint --help.`,
    en: `${command} does not take the option ${option}; see cchc-lint --help.`,
  }),
  missingValue: (option: string, value: string): Localized => ({
    vi: `tùy chọn ${option} thiếu giá trị; hãy ghi ${option} ${value}.`,
    en: `the option ${option} lacks its value; write ${option} ${value}.`,
  }),
  needlessValue: (option: string): Localized => ({
    vi: `tùy chọn ${option} không nhận giá trị; hãy ghi riêng ${option}.`,
    en: `the option ${option} takes no value; write ${option} alone.`,
  }),
  notAmong: (option: string, value: string, choices: readonly string[], guess: string | null): Localized => ({
    vi: `${option} không nhận “${value}”${guess ? ` (có phải ${guess}?)` : ""}; hãy chọn: ${choices.join(", ")}.`,
    en: `${option} does not take “${value}”${guess ? ` (did you mean ${guess}?)` : ""}; choose from ${choices.join(", ")}.`,
  }),
  oneShell: (shells: readonly string[]): Localized => ({
    vi: `completions cần tên một shell; hãy chọn: ${shells.join(", ")}.`,
    en: `completions needs the name of one shell; choose from ${shells.join(", ")}.`,
  }),
  notADate: (option: string, value: string): Localized => ({
    vi: `${option} cần một ngày có thật viết theo dạng YYYY-MM-DD, ví dụ 2026-03-05; “${value}” không phải.`,
    en: `${option} needs a date that exists, written YYYY-MM-DD, such as 2026-03-05; “${value}” is none.`,
  }),
  notANumber: (option: string, value: string): Localized => ({
    vi: `${option} cần một số nguyên từ 0 trở lên; “${value}” không phải.`,
    en: `${option} needs a whole number from 0 up; “${value}” is none.`,
  }),
  notAUnit: (option: string, value: string, example: string): Localized => ({
    vi: `${option} cần tên đầy đủ có cấp hành chính, ví dụ “${example}”; “${value}” chưa đủ.`,
    en: `${option} needs a full name with its level, such as “${example}”; “${value}” has none.`,
  }),
  notARuleSetting: (value: string): Localized => ({
    vi: `--rule cần dạng "tên-quy-tắc: mức", ví dụ --rule "unit-level: warning"; “${value}” không đúng dạng.`,
    en: `--rule needs "rule-id: level", such as --rule "unit-level: warning"; “${value}” does not have that form.`,
  }),
  unknownRule: (rule: string, guess: string | null): Localized => ({
    vi: `không có quy tắc “${rule}”; ${guess ? `có phải ${guess}?` : "xem cchc-lint --list-rules."}`,
    en: `there is no rule “${rule}”; ${guess ? `did you mean ${guess}?` : "see cchc-lint --list-rules."}`,
  }),
  nothingGiven: (): Localized => ({
    vi: "chưa có tệp nào để đọc; hãy ghi tên tệp, thư mục hoặc dấu - (đầu vào chuẩn); xem cchc-lint --help.",
    en: "there is nothing to read; name files, folders or - (standard input); see cchc-lint --help.",
  }),
  mixedOutput: (one: string, other: string, whole: string, file: string | null): Localized => ({
    vi: `${one} và ${other} không ghi chung vào ${file ?? "đầu ra chuẩn"} được; hãy cho mỗi dạng một tệp, ví dụ --format ${whole}:FILE.`,
    en: `${one} and ${other} cannot share ${file ?? "standard output"}; give each its file, such as --format ${whole}:FILE.`,
  }),
  bothFixes: (): Localized => ({
    vi: "--fix và --fix-dry-run không dùng cùng nhau; hãy chọn một.",
    en: "--fix and --fix-dry-run exclude each other; choose one.",
  }),
  bothConfigs: (): Localized => ({
    vi: "--config và --no-config không dùng cùng nhau; hãy chọn một.",
    en: "--config and --no-config exclude each other; choose one.",
  }),
  configFault: (path: string, line: number, column: number, reason: Localized): Localized => ({
    vi: ended(`${path}:${line}:${column}: ${reason.vi}`),
    en: ended(`${path}:${line}:${column}: ${reason.en}`),
  }),
  unknownConfigFormat: (path: string): Localized => ({
    vi: `không rõ dạng của tệp cấu hình “${path}”; hãy đặt tên tệp kết thúc bằng .json, .yaml hoặc .yml.`,
    en: `the format of the configuration “${path}” is unknown; let its name end in .json, .yaml or .yml.`,
  }),
  configExists: (path: string): Localized => ({
    vi: `đã có “${path}”; hãy sửa tệp đó, hoặc xóa đi rồi chạy lại --init.`,
    en: `there is “${path}” already; edit it, or remove it and run --init again.`,
  }),
  configWritten: (path: string): Localized => ({
    vi: `đã tạo ${path}; các khóa khác: docs/configuration.md.`,
    en: `wrote ${path}; for other keys see docs/configuration.md.`,
  }),
  askUnit: (): Localized => ({
    vi: "Đơn vị hành chính của các dự thảo, ví dụ “xã Tiên Lãng” (Enter để bỏ qua): ",
    en: "Administrative unit of the drafts, such as “xã Tiên Lãng” (Enter to skip): ",
  }),
  askProvince: (): Localized => ({
    vi: "Tỉnh, thành phố, ví dụ “thành phố Hải Phòng” (Enter để bỏ qua): ",
    en: "Province, such as “thành phố Hải Phòng” (Enter to skip): ",
  }),
  notAnswered: (): Localized => ({
    vi: "đã dừng theo yêu cầu; không ghi gì.",
    en: "stopped as asked; nothing was written.",
  }),
  ignoredDraft: (path: string, config: string): Localized => ({
    vi: `bỏ qua “${path}” theo “ignore” của ${config}.`,
    en: `left out “${path}”, as “ignore” in ${config} says.`,
  }),
  leftOutDraft: (path: string, file: string): Localized => ({
    vi: `bỏ qua “${path}” theo ${file}; thêm --no-ignore để kiểm tra.`,
    en: `left out “${path}”, as ${file} says; add --no-ignore to check it.`,
  }),
  fixOfStdin: (): Localized => ({
    vi: "--fix không ghi được vào đầu vào chuẩn; hãy dùng --fix-dry-run --format json rồi lấy trường output.",
    en: "--fix cannot write to standard input; use --fix-dry-run --format json and take the field output.",
  }),
  watchOfStdin: (): Localized => ({
    vi: "--watch không theo dõi được đầu vào chuẩn; hãy ghi tên tệp hoặc thư mục.",
    en: "--watch cannot watch standard input; name files or folders.",
  }),
  watching: (): Localized => ({
    vi: "đang chờ thay đổi; nhấn Ctrl+C để dừng.",
    en: "waiting for changes; press Ctrl+C to stop.",
  }),
  reading: (done: number, drafts: number): Localized => ({
    vi: `đang đọc dự thảo ${done}/${drafts}…`,
    en: `reading draft ${done}/${drafts}…`,
  }),
  checking: (done: number, drafts: number): Localized => ({
    vi: `đang kiểm tra dự thảo ${done}/${drafts}…`,
    en: `checking draft ${done}/${drafts}…`,
  }),
  changed: (paths: readonly string[], others: number): Localized => ({
    vi: `${paths.join(", ")}${others > 0 ? ` và ${others} tệp khác` : ""} đã thay đổi; kiểm tra lại.`,
    en: `${paths.join(", ")}${others > 0 ? ` and ${others} more` : ""} changed; linting again.`,
  }),
  nameWithoutStdin: (): Localized => ({
    vi: "--stdin-filepath chỉ dùng khi đọc đầu vào chuẩn; hãy thêm dấu - vào lệnh.",
    en: "--stdin-filepath goes with standard input only; add - to the command.",
  }),
  missingPath: (path: string): Localized => ({
    vi: `không có tệp hay thư mục “${path}”; hãy kiểm tra lại đường dẫn.`,
    en: `there is no file or folder “${path}”; check the path.`,
  }),
  emptyFolder: (path: string): Localized => ({
    vi: `thư mục “${path}” không có tệp .md nào; hãy kiểm tra lại đường dẫn.`,
    en: `there is no .md file in the folder “${path}”; check the path.`,
  }),
  nothingMatched: (pattern: string): Localized => ({
    vi: `không có tệp nào khớp với mẫu “${pattern}”; hãy kiểm tra lại mẫu.`,
    en: `no file matches the pattern “${pattern}”; check the pattern.`,
  }),
  unreadable: (path: string, reason: Localized): Localized => ({
    vi: `không đọc được “${path}”: ${reason.vi}.`,
    en: `cannot read “${path}”: ${reason.en}.`,
  }),
  notUtf8: (path: string): Localized => ({
    vi: `“${path}” không phải là văn bản UTF-8; hãy lưu lại tệp theo bảng mã UTF-8.`,
    en: `“${path}” is not UTF-8 text; save the file as UTF-8.`,
  }),
  unknownRegisterFormat: (path: string): Localized => ({
    vi: `không rõ dạng của sổ “${path}”; hãy lưu sổ thành tệp .csv, .yaml hoặc .json.`,
    en: `the format of the register “${path}” is unknown; save it as .csv, .yaml or .json.`,
  }),
  notARegister: (path: string, reason: Localized): Localized => ({
    vi: `“${path}” không phải là sổ đăng ký văn bản: ${reason.vi}.`,
    en: `“${path}” is no register of documents: ${reason.en}.`,
  }),
  registerRow: (path: string, line: number, reason: Localized): Localized => ({
    vi: `${path}:${line}: ${reason.vi}.`,
    en: `${path}:${line}: ${reason.en}.`,
  }),
  unwritable: (path: string, reason: Localized): Localized => ({
    vi: `không ghi được “${path}”: ${reason.vi}.`,
    en: `cannot write “${path}”: ${reason.en}.`,
  }),
  outputIsInput: (path: string): Localized => ({
    vi: `kết quả không được ghi đè lên dự thảo “${path}”; hãy chọn tên tệp khác cho -o.`,
    en: `the output must not replace the draft “${path}”; name another file after -o.`,
  }),
  baselineNeeded: (): Localized => ({
    vi: "--update-baseline cần biết ghi vào đâu; hãy thêm --baseline FILE.",
    en: "--update-baseline needs a file to write; add --baseline FILE.",
  }),
  missingBaseline: (path: string): Localized => ({
    vi: `không có tệp mốc “${path}”; hãy tạo bằng --update-baseline.`,
    en: `there is no baseline “${path}”; make it with --update-baseline.`,
  }),
  notABaseline: (path: string): Localized => ({
    vi: `“${path}” không phải là tệp mốc của cchc-lint; hãy xóa đi rồi tạo lại bằng --update-baseline.`,
    en: `“${path}” is no baseline of cchc-lint; remove it and make it again with --update-baseline.`,
  }),
  baselineWritten: (count: number, drafts: number, path: string): Localized => ({
    vi: `đã ghi ${count} sai sót của ${drafts} dự thảo vào tệp mốc “${path}”.`,
    en: `wrote ${count} findings in ${drafts} drafts to the baseline “${path}”.`,
  }),
  goneFindings: (count: number, path: string): Localized => ({
    vi: `${count} sai sót trong tệp mốc “${path}” không còn nữa; chạy với --update-baseline để bỏ khỏi tệp.`,
    en: `${count} findings in the baseline “${path}” are gone; run with --update-baseline to remove them.`,
  }),
  tooManyWarnings: (count: number, most: number): Localized => ({
    vi: `có ${count} cảnh báo, quá mức ${most} mà --max-warnings cho phép.`,
    en: `there are ${count} warnings, more than the ${most} that --max-warnings allows.`,
  }),
};

/** With its end mark; a question has one. */
function ended(sentence: string): string {
  return sentence.endsWith("?") ? sentence : `${sentence}.`;
}

/** Why the system refused, by its error code. */
export const reasons: Readonly<Record<string, Localized>> = {
  EACCES: { vi: "không có quyền truy cập", en: "permission denied" },
  EPERM: { vi: "không có quyền truy cập", en: "permission denied" },
  ENOENT: { vi: "không có tệp hay thư mục này", en: "no such file or folder" },
  ENOTDIR: { vi: "đường dẫn đi qua một tệp không phải thư mục", en: "a part of the path is not a folder" },
  EISDIR: { vi: "đây là thư mục", en: "it is a folder" },
  ELOOP: { vi: "liên kết trỏ vòng quanh", en: "its links go round in a circle" },
  ENOSPC: { vi: "ổ đĩa đã đầy", en: "the disk is full" },
  EROFS: { vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only" },
};
