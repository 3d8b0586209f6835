import type { Analysis } from "../analysis.ts";
import type { AdministrativeUnit, Field } from "../document/document.ts";
import type { Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { isCommuneLevel } from "../own-commune.ts";
import { compareKey } from "../text/vietnamese.ts";

type Id = "place" | "issuer";

/** The place of issue is not the commune that the issuer's name shows. */
export const headerPlace: Rule<Id> = defineRule({
  id: "header-place",
  group: "form",
  summary: {
    vi: "Địa danh ban hành khác với tên xã, phường, đặc khu của cơ quan ban hành.",
    en: "The place of issue is not the commune of the issuer.",
  },
  legalBasis: "khoản 4 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: null,
  messages: {
    place: {
      vi: "Địa danh ghi “{place}” nhưng cơ quan ban hành thuộc {unit}; địa danh là tên {level} nơi cơ quan đóng trụ sở: sửa thành “{name}” hoặc kiểm tra tên cơ quan.",
      en: "The place reads “{place}”, but the issuer belongs to {unit}; the place is the name of that {level}: write “{name}” or check the issuer.",
    },
    issuer: { vi: "Tên cơ quan ban hành.", en: "The issuer." },
  },
  *check({ analysis }) {
    const { place } = analysis.document.header;
    const own = issuingCommune(analysis);
    if (place === null || own === null || isPlaceOf(place.value, own.unit)) return;
    const { level, name } = own.unit;
    yield {
      messageId: "place",
      span: place.span,
      data: { place: place.value, unit: `${level} ${name}`, level, name },
      related: [{ span: own.issuer.span, messageId: "issuer" }],
    };
  },
});

interface Issued {
  readonly unit: AdministrativeUnit;
  readonly issuer: Field<string>;
}

/** Only an issuer that names its commune in the header says where it sits: a body of the province may sit in any commune. */
function issuingCommune({ document: { unit, header } }: Analysis): Issued | null {
  if (unit === null || !isCommuneLevel(unit.level)) return null;
  const key = compareKey(`${unit.level} ${unit.name}`);
  const issuer = [header.issuer, header.parentIssuer].find((field) => compareKey(field?.value ?? "").endsWith(key));
  return issuer ? { unit, issuer } : null;
}

const levelWord = /^(?:xã|phường|đặc khu|thị trấn) /u;
const spaces = /[\s-]+/gu;

/** "Phường 3", "Phường Trần Hưng Đạo" carry their level (khoản 4 điểm a). */
function isPlaceOf(place: string, { name }: AdministrativeUnit): boolean {
  const letters = (text: string): string => compareKey(text).replace(levelWord, "").replace(spaces, "");
  return letters(place) === letters(name);
}
