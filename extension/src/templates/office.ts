import { economyDepartment, unitName } from "@cchc/core";

/** Who signs, as the settings name it: the chairman, a deputy for the chairman, the chief of the office by order. */
export const signers = ["chairman", "deputyChairman", "chiefOfOffice"] as const;
export type Signer = (typeof signers)[number];

type CommuneLevel = "xã" | "phường" | "đặc khu";

/** The commune that drafts, and what its documents repeat. */
export interface Office {
  readonly level: CommuneLevel;
  /** "Ka Đô"; "2" in "phường 2". */
  readonly name: string;
  /** "tỉnh Lâm Đồng"; null where the settings do not say. */
  readonly province: string | null;
  readonly signer: Signer;
  /** Name of the person who signs; "" leaves it blank. */
  readonly signatory: string;
  /** Code of the department that drafts ("VP", "VHXH"); "" leaves it blank. */
  readonly department: string;
}

const COMMUNE = /^(xã|phường|đặc khu) (.+)$/iu;
const NUMBERED = /^\p{N}/u;

/** Level and name of a commune as it is typed ("Xã  Ka Đô"); null where it is none. */
export function communeOf(typed: string): Pick<Office, "level" | "name"> | null {
  const match = COMMUNE.exec(unitName(typed) ?? "");
  const level = match?.[1]?.toLowerCase();
  const name = match?.[2];
  if (name === undefined || (level !== "xã" && level !== "phường" && level !== "đặc khu")) return null;
  return { level, name };
}

/** "xã Ka Đô", as it stands inside a sentence. */
export function unitOf({ level, name }: Office): string {
  return `${level} ${name}`;
}

/** A unit called by a number keeps its level in the place of issue (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4). */
export function placeOf({ level, name }: Office): string {
  return NUMBERED.test(name) ? `${level.charAt(0).toUpperCase()}${level.slice(1)} ${name}` : name;
}

/** The department for the economy that a commune of this level has (NĐ 150/2025/NĐ-CP). */
export function economyDepartmentOf({ level, name }: Office): string {
  const zone = name.toLocaleLowerCase("vi");
  const isUrban = level === "phường" || economyDepartment.urbanZones.some((urban) => urban === zone);
  return isUrban ? economyDepartment.urban : economyDepartment.rural;
}
