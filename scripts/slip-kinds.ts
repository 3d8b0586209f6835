import type { Chance } from "./chance.ts";
import { choose } from "./chance.ts";

/** A word of a Prose: offsets in its text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A change of a Prose: offsets in its text. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is known of the language. */
export interface Known {
  /** Frequent syllables by their bare letters. */
  readonly syllables: ReadonlyMap<string, readonly string[]>;
  /** Whether two syllables often stand together, and seldom the other way round. */
  readonly isPair: (first: string, second: string) => boolean;
}

/** A place for a mistake: a word of a text, with what is needed to make one. */
export interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
  readonly known: Known;
  readonly chance: Chance;
}

interface SlipKind {
  readonly name: string;
  /** Null where the place does not lend itself to this kind. */
  readonly change: (place: Place) => Change | null;
}

const SMALL = /^\p{Ll}{2,}$/u;
/** The letters of a word without tone and diacritics. */
export function bare(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("đ", "d");
}

/** The syllable at the place in small letters with a word on at least one side, null for others. */
function syllableAt({ text, words, at }: Place): Word | null {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || !SMALL.test(word.text)) return null;
  const joined = (one: Word | undefined, other: Word | undefined): boolean =>
    one !== undefined && other !== undefined && text.slice(one.end, other.start) === " ";
  return joined(before, word) || joined(word, after) ? word : null;
}

/** Both spellings of the tone are one syllable, and "hàng năm" is as right as "hằng năm". */
const VARIANTS = [
  "hàng hằng",
  "quy qui",
  "quí quý",
  "kỹ kĩ",
  "mỹ mĩ",
  "lý lí",
  "tỷ tỉ",
  "kỳ kì",
  "sỹ sĩ",
  "hy hi",
  "ký kí",
];

function areVariants(one: string, other: string): boolean {
  return VARIANTS.some((pair) => pair.split(" ").includes(one) && pair.split(" ").includes(other));
}

function replaceWith(place: Place, options: (word: string) => readonly string[]): Change | null {
  const word = syllableAt(place);
  if (word === null) return null;
  const others = options(word.text).filter((other) => other !== word.text && !areVariants(other, word.text));
  const text = choose(others, place.chance);
  return text === null ? null : { start: word.start, end: word.end, text };
}

/** Sounds that are often taken for each other, at the beginning and at the end of a syllable. */
const SOUNDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:s|x)(?!h)/u, ["s", "x"]],
  [/^(?:tr|ch)/u, ["tr", "ch"]],
  [/^(?:l|n)(?![gh])/u, ["l", "n"]],
  [/^(?:r|d|gi)(?=[^\p{L}]|\p{L})/u, ["r", "d", "gi"]],
  [/^(?:đ|d)/u, ["đ", "d"]],
  [/(?:nh|ng|n)$/u, ["n", "ng", "nh"]],
  [/(?:ch|c|t)$/u, ["c", "t", "ch"]],
];

function withOtherSound(word: string): readonly string[] {
  return SOUNDS.flatMap(([sound, others]) =>
    sound.test(word) ? others.map((other) => word.replace(sound, other)) : [],
  );
}

function withOtherStroke(word: string): readonly string[] {
  const letters = [...word];
  return letters.flatMap((letter, at) => {
    const [before, after] = [letters.slice(0, at).join(""), letters.slice(at + 1).join("")];
    const next = letters[at + 1];
    const swapped = next === undefined || next === letter ? [] : [before + next + letter + after.slice(next.length)];
    return [before + after, before + letter + letter + after, ...swapped];
  });
}

/** Phrases that are used as one, and their syllables that a hurried hand drops. */
const FIXED_PHRASES: readonly string[] = [
  "ban hành kèm theo",
  "đội ngũ cán bộ",
  "cải cách hành chính",
  "thủ tục hành chính",
  "tổ chức thực hiện",
  "tổ chức triển khai",
  "triển khai thực hiện",
  "chuyển đổi số",
  "công tác tuyên truyền",
  "phương tiện thông tin đại chúng",
  "nâng cao nhận thức",
  "nâng cao chất lượng",
  "kinh tế - xã hội",
  "phát triển kinh tế",
  "quy định của pháp luật",
  "văn bản quy phạm pháp luật",
  "trên địa bàn",
  "kể từ ngày",
  "có hiệu lực",
  "chịu trách nhiệm",
  "căn cứ quy định",
  "cơ sở dữ liệu",
  "hệ thống thông tin",
  "quản lý nhà nước",
  "ngân sách nhà nước",
  "kế hoạch hành động",
  "phối hợp với các",
  "tiếp tục đẩy mạnh",
  "bảo vệ môi trường",
  "an toàn thực phẩm",
  "giải quyết việc làm",
  "bảo hiểm xã hội",
  "hoàn thành nhiệm vụ",
  "báo cáo kết quả",
];
const SYLLABLE = /\p{L}+/gu;

function droppedAt(place: Place, phrases: readonly string[], small: boolean): Change | null {
  const word = place.words[place.at];
  if (word === undefined) return null;
  const phrase = phrases.find((one) => place.text.startsWith(one, word.start));
  if (phrase === undefined || (small && !SMALL.test(word.text))) return null;
  const syllables = [...phrase.matchAll(SYLLABLE)].slice(1, -1);
  const dropped = choose(syllables, place.chance);
  if (dropped === null) return null;
  const rest = phrase.slice(dropped.index + dropped[0].length).trimStart();
  return { start: word.start, end: word.start + phrase.length, text: phrase.slice(0, dropped.index) + rest };
}

function swappedAt(place: Place): Change | null {
  const { text, words, at, known } = place;
  const [one, other] = [words[at], words[at + 1]];
  if (one === undefined || other === undefined || one.text === other.text) return null;
  if (![one, other].every((word) => SMALL.test(word.text)) || text.slice(one.end, other.start) !== " ") return null;
  return known.isPair(one.text, other.text)
    ? { start: one.start, end: other.end, text: `${other.text} ${one.text}` }
    : null;
}

function doubledAt(place: Place): Change | null {
  const { text, words, at, chance } = place;
  const word = syllableAt(place);
  if (word === null) return null;
  const other = words[at + 1];
  const both =
    other !== undefined && SMALL.test(other.text) && text.slice(word.end, other.start) === " " && chance() < 0.5;
  const end = both ? other.end : word.end;
  return { start: word.start, end, text: `${text.slice(word.start, end)} ${text.slice(word.start, end)}` };
}

/** Names in their official capitals, as decrees and their own charters give them. */
const NAMES: readonly string[] = [
  "Ủy ban nhân dân",
  "Hội đồng nhân dân",
  "Trung tâm Phục vụ hành chính công",
  "Phòng Văn hóa - Xã hội",
  "Phòng Kinh tế",
  "Mặt trận Tổ quốc Việt Nam",
  "Hội Liên hiệp Phụ nữ",
  "Hội Cựu chiến binh",
  "Sở Tài chính",
  "Sở Nội vụ",
  "Sở Y tế",
  "Sở Xây dựng",
  "Sở Tư pháp",
  "Sở Giáo dục và Đào tạo",
  "Sở Nông nghiệp và Môi trường",
  "Sở Khoa học và Công nghệ",
  "Bộ Tài chính",
  "Bộ Nội vụ",
  "Bộ Xây dựng",
  "Bộ Nông nghiệp và Môi trường",
  "Bộ Khoa học và Công nghệ",
  "Bộ Giáo dục và Đào tạo",
  "Văn phòng Chính phủ",
  "Thủ tướng Chính phủ",
  "Ngân hàng Nhà nước",
  "Kho bạc Nhà nước",
  "Liên đoàn Lao động",
  "Văn phòng Quốc hội",
  "Tòa án nhân dân",
  "Viện kiểm sát nhân dân",
  "Ủy ban Thường vụ Quốc hội",
  "Bảo hiểm xã hội Việt Nam",
];
const MISSING_NAMES: readonly string[] = [
  "Ủy ban nhân dân",
  "Hội đồng nhân dân",
  "Ủy ban Mặt trận Tổ quốc",
  "Trung tâm Phục vụ hành chính công",
  "Hội Liên hiệp Phụ nữ",
  "Tòa án nhân dân",
  "Viện kiểm sát nhân dân",
  "Thủ tướng Chính phủ",
];

function capitalsAt({ text, words, at, chance }: Place): Change | null {
  const word = words[at];
  const name = NAMES.find((one) => word !== undefined && text.startsWith(one, word.start));
  if (word === undefined || name === undefined) return null;
  const syllables = [...name.matchAll(SYLLABLE)].slice(1);
  const changed = choose(
    syllables.filter(([one]) => one !== "và"),
    chance,
  );
  if (changed === null) return null;
  const first = changed[0].charAt(0);
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  const wrong = name.slice(0, changed.index) + other + name.slice(changed.index + 1);
  return { start: word.start, end: word.start + name.length, text: wrong };
}

/** What a hurried hand does to a draft, where names and fixed phrases stand. */
export const rareKinds: readonly SlipKind[] = [
  { name: "name: capitals", change: capitalsAt },
  { name: "name: word missing", change: (place) => droppedAt(place, MISSING_NAMES, false) },
  { name: "syllable dropped", change: (place) => droppedAt(place, FIXED_PHRASES, true) },
];

/** What it does anywhere. */
export const commonKinds: readonly SlipKind[] = [
  {
    name: "tone or diacritic",
    change: (place) => replaceWith(place, (word) => place.known.syllables.get(bare(word)) ?? []),
  },
  {
    name: "letter confused",
    change: (place) =>
      replaceWith(place, (word) =>
        withOtherSound(word).filter((other) => place.known.syllables.get(bare(other))?.includes(other) === true),
      ),
  },
  { name: "letter dropped, doubled, swapped", change: (place) => replaceWith(place, withOtherStroke) },
  { name: "syllables swapped", change: swappedAt },
  { name: "doubled", change: doubledAt },
];
