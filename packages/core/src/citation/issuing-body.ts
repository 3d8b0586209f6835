import { issuerCodes } from "../data/issuers.ts";
import { grouped } from "../text/grouped.ts";
import { remembered } from "../text/remembered.ts";
import { compareKey } from "../text/vietnamese.ts";

/** Who signs or acts for a body; the body follows. */
const OFFICE =
  /^(?:(?:phó )?(?:bộ trưởng|thứ trưởng|chủ tịch|giám đốc|thống đốc|chủ nhiệm|chánh án|viện trưởng|bí thư)|ban thường vụ|ban thường trực|thường trực) (?=[A-Za-zÀ-ỹ])/u;
/** Unions and fronts have central committees of their own. */
const OTHER_SYSTEM = /(?<![A-Za-zÀ-ỹ])(?:đoàn|hội|mặt trận|mttq)(?![A-Za-zÀ-ỹ]| nghị| đồng)/u;
const CONJUNCTION = /,\s+|\s+và\s+/u;
const DASH = /\s*[-\u2010-\u2015]\s*/gu;
const letterFirst = /^[A-Za-zÀ-ỹ]/u;
const letters = /^[A-Za-zÀ-ỹ]+/u;

const names: readonly (readonly [name: string, code: string])[] = [...issuerCodes.values()]
  .flatMap((issuer) => issuer.names.map((name) => [keyOf(name), issuer.code] as const))
  .sort(([a], [b]) => b.length - a.length);
const namesByWord = grouped(names, ([name]) => firstWord(name));

/**
 * Codes of the bodies that an issuer's name in words means: ["BTC"] for "Bộ trưởng Bộ Tài chính", several where several bodies
 * are named or a name serves several codes. Empty where the name begins with no body that we know: then nothing can be said.
 */
export const codesNamed: (issuer: string) => readonly string[] = remembered((issuer) => {
  const first = codesAt(keyOf(issuer));
  const others = first.rest.split(CONJUNCTION).slice(1);
  return first.codes.length === 0 ? [] : [...first.codes, ...others.flatMap((part) => codesAt(part).codes)];
});

function keyOf(words: string): string {
  return compareKey(words).replace(DASH, "-");
}

interface Named {
  readonly codes: readonly string[];
  /** What follows the name. */
  readonly rest: string;
}

const unknown: Named = { codes: [], rest: "" };

/** The longest name with which the words begin, an office before it left out where the words are not a name with it. */
function codesAt(words: string): Named {
  const found = nameAt(words);
  return found.codes.length > 0 ? found : nameAt(words.replace(OFFICE, ""));
}

function firstWord(words: string): string {
  return letters.exec(words)?.[0] ?? "";
}

function nameAt(words: string): Named {
  const known = namesByWord.get(firstWord(words)) ?? [];
  const found = known.find(([name]) => words.startsWith(name) && !letterFirst.test(words.slice(name.length)));
  if (found === undefined) return unknown;
  const rest = words.slice(found[0].length);
  const codes = known.filter(([name]) => name === found[0]).map(([, code]) => code);
  return codes.includes("TW") && OTHER_SYSTEM.test(rest) ? unknown : { codes, rest };
}
