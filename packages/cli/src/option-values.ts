import type { Level } from "@cchc/core";
import { nearest, provinceName, unitName } from "@cchc/core";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const WHOLE_NUMBER = /^\d{1,9}$/;
const RULE_SETTING = /^\s*([^\s:]+)\s*:\s*([^\s:]+)\s*$/;

const LEVELS: readonly (Level | "off")[] = ["error", "warning", "info", "off"];

/** The value where it is one of `choices`; `option` is what the user wrote, as in "--format". */
export function parseChoice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw new Refusal(messages.notAmong(option, value, choices, nearest(value, choices)));
  return chosen;
}

/** An ISO date that exists in the calendar. */
export function parseDate(option: string, value: string): string {
  const [, year, month, day] = ISO_DATE.exec(value) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
  if (!exists) throw new Refusal(messages.notADate(option, value));
  return value;
}

export function parseWholeNumber(option: string, value: string): number {
  if (!WHOLE_NUMBER.test(value)) throw new Refusal(messages.notANumber(option, value));
  return Number(value);
}

/** "xã Tiên Lãng": level and name, as rules compare it (NFC, single spaces). */
export function parseUnit(option: string, value: string): string {
  return named(option, value, unitName(value), "xã Tiên Lãng");
}

/** "thành phố Hải Phòng". */
export function parseProvince(option: string, value: string): string {
  return named(option, value, provinceName(value), "thành phố Hải Phòng");
}

function named(option: string, value: string, name: string | null, example: string): string {
  if (name === null) throw new Refusal(messages.notAUnit(option, value, example));
  return name;
}

export function parseRuleId(value: string, ruleIds: readonly string[]): string {
  if (!ruleIds.includes(value)) throw new Refusal(messages.unknownRule(value, nearest(value, ruleIds)));
  return value;
}

/** "unit-level: warning". */
export function parseRuleSetting(value: string, ruleIds: readonly string[]): { id: string; level: Level | "off" } {
  const [, id, level] = RULE_SETTING.exec(value) ?? [];
  if (id === undefined || level === undefined) throw new Refusal(messages.notARuleSetting(value));
  return { id: parseRuleId(id, ruleIds), level: parseChoice(`--rule ${id}`, level, LEVELS) };
}
