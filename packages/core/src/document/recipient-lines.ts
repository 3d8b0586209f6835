import { offices, signingMarks } from "../data/opening-words.ts";
import { onOwnLines } from "../text/end-mark.ts";
import { letterPattern } from "../text/letter-pattern.ts";
import type { Closing, Field } from "./document.ts";

const signing = letterPattern(`(?<!\\p{L})(?:(?:${signingMarks})\\.\\s*\\p{Lu}{2}|(?:${offices})(?!\\p{L}))`, "u");

/** Whether words of the signature stand among the recipients: the text layer of a PDF reads two columns as one. */
export function holdSignature(recipients: readonly Field<string>[]): boolean {
  return recipients.some(({ value }) => signing.test(value));
}

/** Whether heading and recipients still stand one a line, as their author wrote them: no table, no column run together in a conversion. */
export function areWholeLines(text: string, { recipientsHeading, recipients }: Closing): boolean {
  const fields = recipientsHeading === null ? recipients : [recipientsHeading, ...recipients];
  return (
    !holdSignature(recipients) &&
    onOwnLines(
      text,
      fields.map(({ span }) => span),
    )
  );
}
