/** Words that hold a sentence together: they stand beside anything, so a phrase with one of them is hardly ever fixed. */
export const grammarWords: readonly string[] = [
  ..."và của các những cho để với trong là được có không theo từ đến tại về đã sẽ đang bị bởi do vì nên mà thì cũng như khi vẫn".split(
    " ",
  ),
  ..."này đó trên dưới ngoài sau trước vào ra lên xuống hoặc hay nếu mỗi mọi từng cả rất phải cần nhằm qua giữa bằng đối".split(
    " ",
  ),
];

/** Names of units follow them, or they follow the name of a body: counts of texts of the State as a whole know little of both. */
export const unitWords: readonly string[] = ["xã", "phường", "tổ", "thôn", "ấp", "khóm", "buôn", "bản", "làng"];

/** Two spellings of one word, either of them right. */
export const spellingVariants: readonly (readonly [string, string])[] = [
  ["hàng", "hằng"],
  ["quy", "qui"],
  ["quý", "quí"],
  ["kỹ", "kĩ"],
  ["mỹ", "mĩ"],
  ["lý", "lí"],
  ["tỷ", "tỉ"],
  ["kỳ", "kì"],
  ["ký", "kí"],
  ["sỹ", "sĩ"],
  ["hy", "hi"],
];
