/**
 * Plain data as one run of bytes, from which they are had again without decoding: arrays of numbers are views of the bytes, the rest
 * is a frame of JSON that tells where they lie. What is named in several places is one thing again, but for rows of a list of rows of
 * numbers.
 */

const ARRAYS = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array,
  f64: Float64Array,
} as const;

type Kind = keyof typeof ARRAYS;
type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/**
 * JSON. What is none stands as a list that begins with its kind: `[kind, at, length]` for an array of numbers, `["fill", kind, length,
 * number]` where all are one, `["same", number]` for what was framed before; and so does a list: `["list", …]`, `["numbers", …]`,
 * `["rows", …]`, `["words", "one below the other"]`.
 */
type Framed = string | number | boolean | null | FramedObject | FramedList;
interface FramedObject {
  readonly [key: string]: Framed;
}
interface FramedList extends ReadonlyArray<Framed> {}

/** Where arrays begin, a multiple of it: all kinds of numbers can be viewed there. */
const GRAIN = 8;
/** Two numbers of 32 bits stand first: a mark that tells the order of bytes, and the length of the frame. */
const HEAD = 8;
const MARK = 0x01020304;
const TWO = 2;

function afterGrain(at: number): number {
  return Math.ceil(at / GRAIN) * GRAIN;
}

/** The bytes of plain data: objects, arrays, sets, maps, typed arrays, strings, numbers, booleans, null. Throws a TypeError at anything else. */
export function imageOf(data: unknown): Uint8Array<ArrayBuffer> {
  const arrays: { readonly at: number; readonly array: Numbers }[] = [];
  let end = 0;
  const place = (kind: Kind, array: Numbers): Framed => {
    const [first = 0] = array;
    if (array.length > 1 && array.every((number) => number === first)) return ["fill", kind, array.length, first];
    const at = end;
    arrays.push({ at, array });
    end = afterGrain(at + array.byteLength);
    return [kind, at, array.length];
  };
  const frame = JSON.stringify(framer(place)(data));
  const start = afterGrain(HEAD + frame.length * TWO);
  const image = new Uint8Array(start + end);
  new Uint32Array(image.buffer, 0, TWO).set([MARK, frame.length]);
  new Uint16Array(image.buffer, HEAD, frame.length).set(
    Array.from({ length: frame.length }, (_, at) => frame.charCodeAt(at)),
  );
  for (const { at, array } of arrays) {
    image.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + at);
  }
  return image;
}

type Place = (kind: Kind, array: Numbers) => Framed;

function framer(place: Place): (value: unknown) => Framed {
  const seen = new Map<object, number>();
  const framed = (value: unknown): Framed => {
    if (isPlain(value)) return value;
    if (typeof value !== "object" || value === null) throw new TypeError(`no plain data: ${typeof value}`);
    const known = seen.get(value);
    if (known !== undefined) return ["same", known];
    seen.set(value, seen.size);
    return framedObject(value, framed, place);
  };
  return framed;
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function framedObject(value: object, framed: (value: unknown) => Framed, place: Place): Framed {
  const kind = kindOf(value);
  if (kind !== null) return place(kind, value as Numbers);
  if (value instanceof Set) return ["set", ...[...value].map(framed)];
  if (value instanceof Map) return ["map", ...[...value].flatMap(([key, each]) => [framed(key), framed(each)])];
  if (!Array.isArray(value)) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, framed(each)]));
  return framedList(value, framed);
}

const BETWEEN_WORDS = "\n";

/** Long lists of words or of rows of numbers are framed in one piece. */
function framedList(list: readonly unknown[], framed: (value: unknown) => Framed): Framed {
  if (list.every(isNumber)) return ["numbers", ...list];
  if (list.every(isWord)) return ["words", list.join(BETWEEN_WORDS)];
  return list.every(isRow) ? ["rows", ...list] : ["list", ...list.map(framed)];
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function isWord(value: unknown): value is string {
  return typeof value === "string" && !value.includes(BETWEEN_WORDS);
}

function isRow(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every(isNumber);
}

function kindOf(value: object): Kind | null {
  const [kind] = Object.entries(ARRAYS).find(([, type]) => value instanceof type) ?? [];
  return (kind as Kind | undefined) ?? null;
}

/**
 * The data of which `imageOf` made these bytes; typed arrays are views of them, or copies on a machine with the other order of bytes.
 * Null where they are no image.
 */
export function dataOf(image: ArrayBufferLike): unknown {
  if (image.byteLength < HEAD) return null;
  const [mark = 0] = new Uint32Array(image, 0, 1);
  const foreign = mark !== MARK;
  const [known, length = 0] = viewOf(Uint32Array, { image, foreign }, 0, TWO);
  if (known !== MARK || HEAD + length * TWO > image.byteLength) return null;
  const frame = JSON.parse(textOf(viewOf(Uint16Array, { image, foreign }, HEAD, length))) as Framed;
  return unframed(frame, { image, foreign, start: afterGrain(HEAD + length * TWO), seen: [] });
}

interface Bytes {
  readonly image: ArrayBufferLike;
  /** Whether a machine with the other order of bytes made them. */
  readonly foreign: boolean;
}

interface View<T> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, at?: number, length?: number): T;
}

function viewOf<T>(type: View<T>, { image, foreign }: Bytes, at: number, length: number): T {
  if (!foreign) return new type(image, at, length);
  const size = type.BYTES_PER_ELEMENT;
  const bytes = new Uint8Array(image, at, length * size).slice();
  for (let from = 0; from < bytes.length; from += size) bytes.subarray(from, from + size).reverse();
  return new type(bytes.buffer);
}

/** Arguments that a function takes at once on any machine. */
const MOST_ARGUMENTS = 8192;

function textOf(letters: Uint16Array): string {
  let text = "";
  for (let at = 0; at < letters.length; at += MOST_ARGUMENTS) {
    // Spread, the letters would be taken one by one, which takes ten times as long.
    text += Reflect.apply(String.fromCharCode, null, letters.subarray(at, at + MOST_ARGUMENTS));
  }
  return text;
}

interface Reading extends Bytes {
  /** Where the arrays begin. */
  readonly start: number;
  /** All objects, in the order in which they were framed. */
  readonly seen: unknown[];
}

function unframed(frame: Framed, reading: Reading): unknown {
  if (typeof frame !== "object" || frame === null) return frame;
  const { seen } = reading;
  if (!isList(frame)) {
    const value: Record<string, unknown> = {};
    seen.push(value);
    for (const key of Object.keys(frame)) value[key] = unframed(frame[key] ?? null, reading);
    return value;
  }
  if (frame[0] === "same") return seen[Number(frame[1])];
  const whole = plainList(frame) ?? numbersOf(frame, reading);
  if (whole !== null) return seen[seen.push(whole) - 1];
  return frame[0] === "list" ? listOf(frame, reading) : collectionOf(frame, reading);
}

function isList(frame: object): frame is FramedList {
  return Array.isArray(frame);
}

function plainList([kind, ...parts]: FramedList): object | null {
  if (kind === "words") return String(parts[0]).split(BETWEEN_WORDS);
  return kind === "numbers" || kind === "rows" ? parts : null;
}

function numbersOf([kind, ...parts]: FramedList, reading: Reading): object | null {
  if (kind === "fill") return new ARRAYS[parts[0] as Kind](Number(parts[1])).fill(Number(parts[TWO]));
  const type: View<Numbers> | null = isKind(kind) ? ARRAYS[kind] : null;
  return type && viewOf(type, reading, reading.start + Number(parts[0]), Number(parts[1]));
}

function isKind(kind: Framed | undefined): kind is Kind {
  return typeof kind === "string" && kind in ARRAYS;
}

function listOf(frame: FramedList, reading: Reading): readonly unknown[] {
  const list: unknown[] = [];
  reading.seen.push(list);
  for (let at = 1; at < frame.length; at += 1) list.push(unframed(frame[at] ?? null, reading));
  return list;
}

function collectionOf([kind, ...parts]: FramedList, reading: Reading): object {
  const collection = kind === "set" ? new Set<unknown>() : new Map<unknown, unknown>();
  reading.seen.push(collection);
  const members = parts.map((part) => unframed(part, reading));
  if (collection instanceof Set) for (const member of members) collection.add(member);
  else for (let at = 0; at < members.length; at += TWO) collection.set(members[at], members[at + 1]);
  return collection;
}
