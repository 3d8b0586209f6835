import { expect, it } from "vitest";
import { ROOT, startClient } from "./testing/client.ts";

const URI = `${ROOT}/thong-bao.md`;
const DRAFT = "# THÔNG BÁO\n\nThực hiện Quyết định số 12/QĐ-UBND ngày 31/02/2026 của Ủy ban nhân dân tỉnh.\n";

it("an open draft gets its diagnostics, with code, page, source and place", async () => {
  const client = await startClient();
  await client.open(URI, DRAFT);
  const { diagnostics, version } = await client.diagnosticsOf(URI);
  expect(version).toBe(1);
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      code: "citation-invalid-date",
      source: "cchc",
      codeDescription: { href: expect.stringContaining("citation-invalid-date") },
      range: { start: { line: 2, character: 40 }, end: { line: 2, character: 50 } },
    }),
  );
  await client.stop();
});
