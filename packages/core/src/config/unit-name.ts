const SPACES = /\s+/g;
const PROVINCE = /^(tỉnh|thành phố)\s+[A-Za-zÀ-ỹ]/iu;
const UNIT = /^(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s+[A-Za-zÀ-ỹ\d]/iu;

/** "xã Tiên Lãng": level and name, as rules compare them (NFC, single spaces); null where the level is missing. */
export function unitName(typed: string): string | null {
  return nameOf(typed, UNIT);
}

/** "thành phố Hải Phòng"; null where the level is missing. */
export function provinceName(typed: string): string | null {
  return nameOf(typed, PROVINCE);
}

function nameOf(typed: string, form: RegExp): string | null {
  const name = typed.normalize("NFC").trim().replace(SPACES, " ");
  return form.test(name) ? name : null;
}
