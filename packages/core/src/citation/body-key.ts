import { remembered } from "../text/remembered.ts";
import { compareKey } from "../text/vietnamese.ts";

const HEAD_OF_OFFICE = /^(?:chủ tịch|thường trực) (?=ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)/;
const COMMITTEE = /^ủy ban nhân dân/;
const COUNCIL = /^hội đồng nhân dân/;

/** An issuer's name as a key: office and head are one ("Chủ tịch UBND xã" = "Ủy ban nhân dân xã"), case, spacing and tone placement do not count. */
export const bodyKey: (issuer: string) => string = remembered((issuer) =>
  compareKey(issuer).replace(HEAD_OF_OFFICE, "").replace(COMMITTEE, "ubnd").replace(COUNCIL, "hđnd"),
);

/** Whether two names in one draft are of one body; the shorter may leave out the place ("UBND xã" beside "UBND xã Bình Minh"). */
export function isSameBody(one: string, other: string): boolean {
  const [left, right] = [bodyKey(one), bodyKey(other)];
  return left === right || left.startsWith(`${right} `) || right.startsWith(`${left} `);
}
