import { parseRegister } from "../parse-register.ts";
import type { Register } from "../register.ts";
import { buildRegister } from "../register.ts";

/** A user's register of rows "symbol | date | issuer | title | status | successors | until | type", the last ones left out at will. */
export async function registerOf(...rows: readonly string[]): Promise<Register> {
  const head = "symbol|date|issuer|title|status|successors|until|type";
  const text = [head, ...rows.map((row) => row.replaceAll(" | ", "|"))].join("\n");
  const { register, problems } = await parseRegister(text, "csv", "so.csv");
  if (register === null || problems.length > 0) throw new Error(`not a register: ${JSON.stringify(problems)}`);
  return register;
}

/** The same rows as the register that ships with the core would have them, none of them confirmed. */
export async function supportedRegisterOf(...rows: readonly string[]): Promise<Register> {
  const register = await registerOf(...rows);
  const entries = register.entries.map((entry) => ({ ...entry, reliability: "supported" as const }));
  return buildRegister(register.name, entries);
}
