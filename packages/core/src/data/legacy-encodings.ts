/** Vietnamese letters as fonts of before Unicode encode them, read as Latin-1. Case pairs stand apart because the codes do. */

/** TCVN 5712:1993 VN3 ("ABC", the .Vn fonts): one code for each letter; capitals with a tone borrow the small letter's code. */
export const tcvn3Letters: ReadonlyMap<string, string> = pairs(
  "µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị " +
    "ßò ãó áỏ âõ äọ «ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00adư õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ " +
    "¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ",
);

/** VNI (the VNI- fonts): a letter of its own, or a bare vowel followed by the code of its marks. Longer keys go first. */
export const vniLetters: ReadonlyMap<string, string> = pairs(
  "aùá aøà aûả aõã aïạ aêă aéắ aèằ aúẳ aüẵ aëặ aââ aáấ aàầ aåẩ aãẫ aäậ eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ " +
    "oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ ôùớ ôøờ ôûở ôõỡ ôïợ uùú uøù uûủ uõũ uïụ öùứ öøừ öûử öõữ öïự yùý yøỳ yûỷ yõỹ " +
    "ôơ öư íí ìì æỉ óĩ òị îỵ ñđ " +
    "AÙÁ AØÀ AÛẢ AÕÃ AÏẠ AÊĂ AÉẮ AÈẰ AÚẲ AÜẴ AËẶ AÂÂ AÁẤ AÀẦ AÅẨ AÃẪ AÄẬ EÙÉ EØÈ EÛẺ EÕẼ EÏẸ EÂÊ EÁẾ EÀỀ EÅỂ EÃỄ EÄỆ " +
    "OÙÓ OØÒ OÛỎ OÕÕ OÏỌ OÂÔ OÁỐ OÀỒ OÅỔ OÃỖ OÄỘ ÔÙỚ ÔØỜ ÔÛỞ ÔÕỠ ÔÏỢ UÙÚ UØÙ UÛỦ UÕŨ UÏỤ ÖÙỨ ÖØỪ ÖÛỬ ÖÕỮ ÖÏỰ YÙÝ YØỲ YÛỶ YÕỸ " +
    "ÔƠ ÖƯ ÍÍ ÌÌ ÆỈ ÓĨ ÒỊ ÎỴ ÑĐ",
);

/** Each entry is the code with its letter at the end. */
function pairs(entries: string): ReadonlyMap<string, string> {
  return new Map(entries.split(" ").map((entry) => [entry.slice(0, -1), entry.slice(-1)]));
}
