import { offices, signingMarks } from "../data/opening-words.ts";
import { onOwnLines } from "../text/end-mark.ts";
import { UPPER } from "../text/letters.ts";
import type { Closing, Field } from "./document.ts";

const signing = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:(?:${signingMarks})\\.\\s*[${UPPER}]{2}|(?:${offices})(?![A-Za-zÀ-ỹ]))`,
  "u",
);

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
