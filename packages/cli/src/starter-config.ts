import type { ConfigLayer } from "@cchc/core";

const SCHEMA = "https://unpkg.com/@cchc/core/dist/config.schema.json";

/** The text of a first `cchc.config.json`; what is not known stands in it as a comment to fill in. */
export function starterConfig({ preset, unit, province, stage }: ConfigLayer): string {
  return `{
  "$schema": "${SCHEMA}",

  // Bộ luật: "recommended" chỉ báo điều chắc là sai; "strict" nhắc thêm về cách viết.
  "extends": ${JSON.stringify(preset ?? "recommended")},

  // Đơn vị hành chính và tỉnh, thành phố của các dự thảo, viết đủ cấp.
${entry("unit", unit, "xã Tiên Lãng")}
${entry("province", province, "thành phố Hải Phòng")}

  // Giai đoạn: "draft" đang soạn, "submission" đang trình, "issued" đã ban hành.
  "stage": ${JSON.stringify(stage ?? "draft")},

  // Sổ đăng ký văn bản của cơ quan (CSV, YAML, JSON), tính từ thư mục này.
  "registers": [],

  // Mức của từng luật: "error", "warning", "info", "off". Danh sách: cchc-lint --list-rules
  "rules": {},

  // Dự thảo không kiểm tra, ví dụ "mau/" hoặc "*.nhap.md".
  "ignore": [],

  // Cấu hình riêng cho một số dự thảo, ví dụ { "files": ["da-ban-hanh/"], "stage": "issued" }.
  "overrides": []
}
`;
}

function entry(key: string, value: string | undefined, example: string): string {
  return `  ${value === undefined ? "// " : ""}${JSON.stringify(key)}: ${JSON.stringify(value ?? example)},`;
}
