import { describe, expect, it } from "vitest";
import { createWorkspace } from "./testing/workspace.ts";

const DRAFT = `| **ỦY BAN NHÂN DÂN**<br>**XÃ TÂN HƯNG** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |
| --- | --- |
| Số:    /KH-UBND | *Tân Hưng, ngày     tháng 3 năm 2026* |

**KẾ HOẠCH**

**Chuyển đổi số năm 2026**

Thực hiện điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư và Quyết
định số 66/QĐ-UBND ngày 15/01/2026 của Ủy ban nhân dân tỉnh Lâm Đồng, Ủy ban nhân dân xã ban hành Kế hoạch này như sau:

## I. MỤC ĐÍCH

1. Thực hiện Quyết định số 66/QĐ-UBND trên địa bàn.

2. Bảo đảm tiến độ./.
`;

interface Inspected {
  readonly filePath: string;
  readonly document: Record<string, unknown>;
  readonly citations: ({ start: number; end: number; text: string } & Record<string, unknown>)[];
  readonly divisions: ({ start: number; end: number; children: unknown[] } & Record<string, unknown>)[];
  readonly units: { level: string; name: string; start: number; end: number }[];
  readonly organizations: { name: string; start: number; end: number }[];
}

async function inspect(draft: string): Promise<Inspected> {
  const { run } = await createWorkspace({ "a.md": draft });
  const { code, stdout } = await run(["inspect", "--format", "json", "a.md"]);
  expect(code).toBe(0);
  const [first] = JSON.parse(stdout);
  return first;
}

describe("inspect --format json", () => {
  it("has the keys of the contract in its order", async () => {
    const inspected = await inspect(DRAFT);
    expect(Object.keys(inspected)).toEqual([
      "filePath",
      "document",
      "citations",
      "divisions",
      "units",
      "organizations",
    ]);
    expect(Object.keys(inspected.document).join(" ")).toBe("type number symbol issuer place date abstract unit");
    for (const citation of inspected.citations) {
      expect(Object.keys(citation).join(" ")).toBe(
        "kind start end text type number year symbol date issuer title provision id resolution",
      );
    }
    expect(Object.keys(inspected.divisions[0] ?? {}).join(" ")).toBe("level number title start end children");
    expect(Object.keys(inspected.units[0] ?? {}).join(" ")).toBe("level name start end");
    expect(Object.keys(inspected.organizations[0] ?? {}).join(" ")).toBe("name start end");
  });

  it("tells the header, with null for a number and a day left blank", async () => {
    expect((await inspect(DRAFT)).document).toMatchObject({
      type: "Kế hoạch",
      number: null,
      symbol: "KH-UBND",
      place: "Tân Hưng",
      date: { day: null, month: 3, year: 2026 },
      abstract: "Chuyển đổi số năm 2026",
      unit: { level: "xã", name: "Tân Hưng" },
    });
  });

  it("tells each citation with its parts; dates in ISO form, the provision from point to article", async () => {
    const { citations } = await inspect(DRAFT);
    expect(citations[0]).toMatchObject({
      kind: "full",
      text: DRAFT.slice(citations[0]?.start, citations[0]?.end),
      type: "Nghị định",
      number: "30",
      year: 2020,
      symbol: "NĐ-CP",
      date: "2020-03-05",
      issuer: "Chính phủ",
      title: "về công tác văn thư",
      resolution: "register",
    });
    expect(JSON.stringify(citations[0]?.["provision"])).toBe('{"point":"a","clause":"2","article":"5"}');
    expect(citations.find(({ kind }) => kind === "self")).toMatchObject({
      number: null,
      provision: null,
      resolution: "here",
    });
  });

  it("gives spans that slice back to their words", async () => {
    const { divisions, units, organizations } = await inspect(DRAFT);
    expect(DRAFT.slice(divisions[0]?.start, divisions[0]?.end)).toMatch(/^I\. MỤC ĐÍCH[\s\S]*tiến độ\.\/\.$/);
    expect(units.filter(({ name }) => name !== "").map(({ start, end }) => DRAFT.slice(start, end))).toContain(
      "tỉnh Lâm Đồng",
    );
    expect(organizations.map(({ start, end }) => DRAFT.slice(start, end))).toContain("Chính phủ");
  });

  it("tells a citation of another draft of the run", async () => {
    const { run } = await createWorkspace({ "a.md": DRAFT, "b.md": decision() });
    const [first]: Inspected[] = JSON.parse((await run(["inspect", "--format", "json", "."])).stdout);
    const resolutions = first?.citations.filter(({ number }) => number === "66").map(({ resolution }) => resolution);
    expect(resolutions).toEqual(["corpus", "corpus"]);
  });

  it("says nothing of an empty draft", async () => {
    expect(await inspect("")).toEqual({
      filePath: "a.md",
      document: {
        type: null,
        number: null,
        symbol: null,
        issuer: null,
        place: null,
        date: null,
        abstract: null,
        unit: null,
      },
      citations: [],
      divisions: [],
      units: [],
      organizations: [],
    });
  });
});

/** The decision that the draft cites, as a draft of the run. */
function decision(): string {
  return `| **ỦY BAN NHÂN DÂN**<br>**TỈNH LÂM ĐỒNG** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |
| --- | --- |
| Số: 66/QĐ-UBND | *Lâm Đồng, ngày 15 tháng 01 năm 2026* |

**QUYẾT ĐỊNH**

**Ban hành Kế hoạch chuyển đổi số**
`;
}

describe("inspect --format table, which is the default", () => {
  it("lists each cited document once, with what its citations together say and the lines of all", async () => {
    const { run } = await createWorkspace({ "a.md": DRAFT });
    const { code, stdout } = await run(["inspect", "a.md"]);
    expect(code).toBe(0);
    const rows = stdout.split("\n").map((line) =>
      line
        .split("|")
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
    expect(rows[0]).toEqual([]);
    expect(rows[2]).toEqual(["STT", "Loại", "Số, ký hiệu", "Ngày", "Cơ quan ban hành", "Trích yếu", "Dòng"]);
    expect(rows[4]).toEqual(["1", "Nghị định", "30/2020/NĐ-CP", "05/3/2020", "Chính phủ", "về công tác văn thư", "9"]);
    expect(rows[5]).toEqual([
      "2",
      "Quyết định",
      "66/QĐ-UBND",
      "15/01/2026",
      "Ủy ban nhân dân tỉnh Lâm Đồng",
      "",
      "9, 14",
    ]);
    expect(rows).toHaveLength(7);
  });

  it("aligns its columns", async () => {
    const { run } = await createWorkspace({ "a.md": DRAFT.normalize("NFD") });
    const table = (await run(["inspect", "a.md"])).stdout.split("\n").filter((line) => line.startsWith("|"));
    expect(new Set(table.map((line) => line.normalize("NFC").length)).size).toBe(1);
  });

  it("prints one table for each draft, in English where asked, and says where there is nothing to list", async () => {
    const { run } = await createWorkspace({ "a.md": DRAFT, "b.md": "Không viện dẫn gì.\n" });
    const { stdout } = await run(["inspect", "--lang", "en", "."]);
    expect(stdout).toContain("| Number, symbol |");
    expect(stdout).toMatch(/\n\nb\.md\n\n\(cites no document\)\n$/);
  });

  it("writes to a file with -o", async () => {
    const { run, read } = await createWorkspace({ "a.md": DRAFT });
    expect((await run(["inspect", "-o", "list.md", "a.md"])).stdout).toBe("");
    expect(await read("list.md")).toMatch(/^a\.md\n\n\| STT \|/);
  });

  it("reads standard input", async () => {
    const { run } = await createWorkspace({});
    const { stdout } = await run(["inspect", "-", "--stdin-filepath", "x.md"], { stdin: DRAFT });
    expect(stdout).toMatch(/^x\.md\n/);
  });
});
