import type { Directive } from "../markdown/prose-types.ts";
import type { Span } from "../text/span.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** One id of a directive that disables (null: every rule), the unit of which it can be said that it was of use. */
export interface Switch {
  readonly directive: Directive;
  readonly rule: string | null;
}

export interface Silenced {
  readonly kept: readonly Diagnostic[];
  /** In the order of the text. */
  readonly unused: readonly Switch[];
}

interface Line extends Span {
  readonly switches: readonly Switch[];
}

interface State {
  readonly text: string;
  readonly directives: ReadonlyMap<number, Directive>;
  /** What each id is switched off by; null where it was switched on again by name. `""` stands for every rule. */
  readonly off: Map<string, Switch | null>;
  lines: Line[];
}

const BLANK = /^[\s>]*$/;
const LINE_BREAK = /\r\n?|\n/g;
const LINE_PREFIX = /[ \t>]*/y;

/** Leaves out the diagnostics that a directive silences. `diagnostics` are in the order of their positions. */
export function silence(text: string, directives: readonly Directive[], diagnostics: readonly Diagnostic[]): Silenced {
  const ordered = directives.toSorted((a, b) => a.span.start - b.span.start);
  const switches = new Map(ordered.map((directive) => [directive, switchesOf(directive)]));
  const used = new Set<Switch>();
  const byStart = new Map(ordered.map((directive) => [directive.span.start, directive]));
  const state: State = { text, directives: byStart, off: new Map(), lines: [] };
  let next = 0;
  const kept = diagnostics.filter((diagnostic) => {
    for (; (ordered[next]?.span.start ?? Infinity) <= diagnostic.span.start; next++) {
      const directive = ordered[next] as Directive;
      turn(state, directive, switches.get(directive) ?? []);
    }
    const found = silencer(state, diagnostic);
    if (found) used.add(found);
    return !found;
  });
  return { kept, unused: [...switches.values()].flat().filter((one) => !used.has(one)) };
}

function switchesOf(directive: Directive): readonly Switch[] {
  if (directive.kind === "enable") return [];
  if (directive.rules.length === 0) return [{ directive, rule: null }];
  return directive.rules.map((rule) => ({ directive, rule }));
}

function turn(state: State, directive: Directive, switches: readonly Switch[]): void {
  if (directive.kind === "disable-next-line") {
    state.lines.push({ ...nextLine(state, directive.span.end), switches });
    return;
  }
  if (directive.rules.length === 0) state.off.clear();
  if (directive.kind === "enable") for (const rule of directive.rules) state.off.set(rule, null);
  for (const one of switches) {
    const key = one.rule ?? "";
    if (!state.off.get(key)) state.off.set(key, one);
  }
}

function silencer(state: State, { ruleId, span }: Diagnostic): Switch | null {
  state.lines = state.lines.filter((line) => span.start <= line.end);
  for (const line of state.lines) {
    const found = line.start <= span.start && line.switches.find(({ rule }) => rule === null || rule === ruleId);
    if (found) return found;
  }
  const own = state.off.get(ruleId);
  return own === undefined ? (state.off.get("") ?? null) : own;
}

/** The first line after the directive that holds more than blanks, block quote marks and other directives. */
function nextLine(state: State, offset: number): Span {
  let line = lineAfter(state.text, offset);
  while (line.start < state.text.length && isPassedOver(state, line)) line = lineAfter(state.text, line.end);
  return line;
}

function isPassedOver({ text, directives }: State, line: Span): boolean {
  LINE_PREFIX.lastIndex = line.start;
  LINE_PREFIX.test(text);
  const directive = directives.get(LINE_PREFIX.lastIndex);
  return BLANK.test(text.slice(directive?.span.end ?? line.start, line.end));
}

function lineAfter(text: string, offset: number): Span {
  const start = breakAt(text, offset)?.end ?? text.length;
  return { start, end: breakAt(text, start)?.start ?? text.length };
}

function breakAt(text: string, from: number): Span | null {
  LINE_BREAK.lastIndex = from;
  const match = LINE_BREAK.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}
