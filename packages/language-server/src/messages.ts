import type { Localized } from "@cchc/core";
import type { FileFailure } from "./files.ts";

/** What the server tells people beside its findings: one sentence each, what, where, what to do. */
export const messages = {
  unreadable: (path: string, failure: FileFailure): Localized => ({
    vi: `bỏ qua “${path}”: ${failures[failure].vi}.`,
    en: `left out “${path}”: ${failures[failure].en}.`,
  }),
  notAnalysed: (path: string, error: string): Localized => ({
    vi: `không phân tích được “${path}” (${error}); các dự thảo khác vẫn được kiểm tra, đề nghị báo cho nhóm phát triển.`,
    en: `could not analyse “${path}” (${error}); the other drafts are still checked, please report this.`,
  }),
  featureFailed: (request: string, path: string, error: string): Localized => ({
    vi: `yêu cầu ${request} với “${path}” gặp lỗi (${error}); các tính năng khác vẫn chạy, đề nghị báo cho nhóm phát triển.`,
    en: `${request} failed on “${path}” (${error}); everything else goes on, please report this.`,
  }),
  internal: (error: string): Localized => ({
    vi: `máy chủ gặp lỗi (${error}) và vẫn chạy tiếp; đề nghị báo cho nhóm phát triển.`,
    en: `the server met an error (${error}) and goes on; please report this.`,
  }),
  wrongSetting: (key: string, value: string): Localized => ({
    vi: `thiết lập ${key} không nhận ${value}; đang dùng giá trị mặc định.`,
    en: `the setting ${key} does not take ${value}; its default is used.`,
  }),
  unknownRegisterFormat: (path: string): Localized => ({
    vi: `không rõ dạng của sổ “${path}”; hãy lưu sổ thành tệp .csv, .yaml hoặc .json.`,
    en: `the format of the register “${path}” is unknown; save it as .csv, .yaml or .json.`,
  }),
  noLanguageModel: (error: string): Localized => ({
    vi: `không đọc được số liệu ngôn ngữ (${error}) nên ít lỗi chính tả được tìm thấy hơn; hãy cài đặt lại.`,
    en: `the counts of the language cannot be read (${error}), so fewer misspellings are found; please install again.`,
  }),
  indexing: (): Localized => ({ vi: "Đang đọc các dự thảo", en: "Reading drafts" }),
  indexed: (count: number, milliseconds: number): Localized => ({
    vi: `đã đọc ${count} dự thảo trong ${milliseconds} ms.`,
    en: `read ${count} drafts in ${milliseconds} ms.`,
  }),
};

const failures: Readonly<Record<FileFailure, Localized>> = {
  missing: { vi: "không có tệp hay thư mục này", en: "no such file or folder" },
  denied: { vi: "không có quyền truy cập", en: "permission denied" },
  "too-large": { vi: "tệp lớn hơn 10 MB nên không được kiểm tra", en: "it is larger than 10 MB and is not checked" },
  "not-text": {
    vi: "không phải là văn bản UTF-8; hãy lưu lại tệp theo bảng mã UTF-8",
    en: "it is not UTF-8 text; save it as UTF-8",
  },
  unreadable: { vi: "không đọc được tệp", en: "it cannot be read" },
};
