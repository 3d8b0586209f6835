import type { Language, Localized } from "@cchc/core";
import { workspace } from "vscode";

export type TextKey =
  | "findings"
  | "draft"
  | "clickForProblems"
  | "nothingFixed"
  | "fixed"
  | "openDraftFirst"
  | "openFolderFirst"
  | "checking"
  | "checked"
  | "showProblems"
  | "noFindingHere"
  | "chooseRule"
  | "unitPrompt"
  | "unitInvalid"
  | "provincePrompt"
  | "provinceInvalid"
  | "chooseTemplate"
  | "serverStopped"
  | "restart"
  | "showLog"
  | "restarted"
  | "cannotStart"
  | "conflict"
  | "notInForce"
  | "unknown"
  | "consistent"
  | "citedIn"
  | "whole"
  | "dateOf";

/** What the extension itself says to people; what VS Code reads from package.json stands in package.nls.json. */
const texts: Readonly<Record<TextKey, Localized>> = {
  findings: { vi: "lỗi: {0}, cảnh báo: {1}, gợi ý: {2}", en: "errors: {0}, warnings: {1}, hints: {2}" },
  draft: { vi: "Dự thảo", en: "Draft" },
  clickForProblems: { vi: "Bấm để mở danh sách các chỗ cần sửa.", en: "Click for the list of findings." },
  nothingFixed: { vi: "Không có chỗ nào sửa được ngay.", en: "Nothing can be fixed at once." },
  fixed: { vi: "Đã sửa {0} chỗ.", en: "{0} fixes made." },
  openDraftFirst: { vi: "Hãy mở một dự thảo trước.", en: "Open a draft first." },
  openFolderFirst: { vi: "Hãy mở thư mục chứa các dự thảo trước.", en: "Open the folder of the drafts first." },
  checking: { vi: "Đang kiểm tra các dự thảo trong thư mục", en: "Checking the drafts of the folder" },
  checked: {
    vi: "Đã kiểm tra {0} dự thảo: {1} lỗi, {2} cảnh báo, {3} gợi ý.",
    en: "{0} drafts checked: {1} errors, {2} warnings, {3} hints.",
  },
  showProblems: { vi: "Xem danh sách", en: "Show them" },
  noFindingHere: { vi: "Dự thảo này không có chỗ nào cần sửa.", en: "This draft has no finding." },
  chooseRule: { vi: "Chọn luật cần xem", en: "Choose a rule" },
  unitPrompt: {
    vi: "Đơn vị soạn thảo, viết đủ cấp; ví dụ: xã Ka Đô, phường Thuận Hóa, đặc khu Phú Quý",
    en: "The unit that drafts, with its level, as in: xã Ka Đô, phường Thuận Hóa, đặc khu Phú Quý",
  },
  unitInvalid: {
    vi: "Hãy viết cấp rồi đến tên, ví dụ: xã Ka Đô.",
    en: "Write the level, then the name, as in: xã Ka Đô.",
  },
  provincePrompt: {
    vi: "Tỉnh, thành phố của đơn vị, viết đủ cấp; ví dụ: tỉnh Lâm Đồng, thành phố Huế. Có thể để trống.",
    en: "Its province, with its level, as in: tỉnh Lâm Đồng, thành phố Huế. May be left empty.",
  },
  provinceInvalid: {
    vi: "Hãy viết cấp rồi đến tên, ví dụ: tỉnh Lâm Đồng.",
    en: "Write the level, then the name, as in: tỉnh Lâm Đồng.",
  },
  chooseTemplate: { vi: "Soạn văn bản mới: chọn tên loại", en: "A new draft: choose its type" },
  serverStopped: {
    vi: "Phần kiểm tra dừng nhiều lần nên không tự chạy lại. Văn bản không bị ảnh hưởng.",
    en: "The checker stopped too often and does not start again by itself. No text is lost.",
  },
  restart: { vi: "Chạy lại", en: "Restart" },
  showLog: { vi: "Xem nhật ký", en: "Show the log" },
  restarted: { vi: "Đã chạy lại phần kiểm tra.", en: "The checker was restarted." },
  cannotStart: {
    vi: "Không chạy được phần kiểm tra ({0}); xem nhật ký rồi thử lệnh “Chạy lại phần kiểm tra”.",
    en: "The checker cannot start ({0}); see the log, then try “Restart the checker”.",
  },
  conflict: { vi: "Ghi mâu thuẫn", en: "Conflicting" },
  notInForce: { vi: "Hết hiệu lực", en: "Not in force" },
  unknown: { vi: "Chưa có gì để đối chiếu", en: "Nothing to compare with" },
  consistent: { vi: "Thống nhất", en: "Consistent" },
  citedIn: { vi: "{0} chỗ", en: "{0} places" },
  whole: { vi: "Mọi dự thảo trong thư mục", en: "All drafts of the folder" },
  dateOf: { vi: "Ngày {0}", en: "Dated {0}" },
};

/** A text in the language of the settings, its `{0}`, `{1}` … filled. */
export function say(key: TextKey, ...values: readonly (string | number)[]): string {
  const language: Language = workspace.getConfiguration("cchc").get("language") === "en" ? "en" : "vi";
  return values.reduce<string>((text, value, index) => text.replace(`{${index}}`, String(value)), texts[key][language]);
}
