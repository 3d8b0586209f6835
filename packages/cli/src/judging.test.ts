import { describe, expect, it } from "vitest";
import { createWorkspace } from "./testing/workspace.ts";

interface Row {
  readonly draft: string;
  /** Options with which the draft is fine. */
  readonly without?: readonly string[];
  readonly option: readonly string[];
  /** What is found when the option is added. */
  readonly found: string;
}

const ROWS: Readonly<Record<string, Row>> = {
  "--preset": {
    draft: "Phòng VHXH thực hiện nhiệm vụ này.\n",
    option: ["--preset", "strict"],
    found: "text-abbreviation",
  },
  "--unit": {
    draft: "Trên đây là Kế hoạch chuyển đổi số xã Bình Khế năm 2026.\n",
    option: ["--unit", "xã Bình Khê"],
    found: "unit-foreign-name",
  },
  "--province": {
    draft: "Phối hợp với xã Xa Lạ tổ chức.\n",
    without: ["--unit", "xã Tân Hội", "--today", "2026-03-05"],
    option: ["--province", "tỉnh Lâm Đồng"],
    found: "unit-unknown",
  },
  "--today": {
    draft: "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.\n",
    option: ["--today", "2026-03-05"],
    found: "citation-not-in-force",
  },
};

describe("what the command line says of a draft", () => {
  it.each(Object.entries(ROWS))("has it judged by %s", async (_, { draft, without = [], option, found }) => {
    const { run } = await createWorkspace({ "a.md": draft });
    const ids = async (options: readonly string[]): Promise<string[]> => {
      const [result] = JSON.parse((await run(["--format", "json", ...options, "a.md"])).stdout);
      return result.messages.map(({ ruleId }: { ruleId: string }) => ruleId);
    };
    expect(await ids(without)).toEqual([]);
    expect(await ids([...without, ...option])).toEqual([found]);
  });

  it("tells two drafts of one city that “UBND thành phố” is one body", async () => {
    const cites = (date: string): string =>
      `Căn cứ Quyết định số 247/QĐ-UBND ngày ${date} của UBND thành phố về việc ban hành Kế hoạch trồng cây.\n`;
    const { run } = await createWorkspace({ "a.md": cites("20/01/2026"), "b.md": cites("21/01/2026") });
    expect((await run(["a.md", "b.md"])).stdout).not.toContain("citation-date-conflict");
    const { stdout } = await run(["--unit", "xã Tiên Lãng", "--province", "thành phố Hải Phòng", "a.md", "b.md"]);
    expect(stdout.split("citation-date-conflict")).toHaveLength(3);
  });

  it.each(["draft", "submission", "issued"])("has it judged as of the stage %s", async (stage) => {
    const { run } = await createWorkspace({});
    const { stdout } = await run(["--stage", stage, "--print-config", "a.md"]);
    expect(JSON.parse(stdout).stage).toBe(stage);
  });
});
