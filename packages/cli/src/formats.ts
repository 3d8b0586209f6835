import type { Localized } from "@cchc/core";

export type LintFormat = "stylish" | "json" | "sarif" | "github" | "junit" | "checkstyle" | "rdjson" | "markdown";

/** A form in which a run tells what it found. The parser, `--help` and the documentation read this table. */
export interface Format {
  readonly name: LintFormat;
  /** Whether it is a document of its own: nothing else may stand beside it in the same output. */
  readonly whole: boolean;
  readonly help: Localized;
}

export const formats: readonly Format[] = [
  {
    name: "stylish",
    whole: false,
    help: { vi: "cho người đọc: từng chỗ sai kèm dòng văn bản", en: "for people: each finding with its line" },
  },
  {
    name: "json",
    whole: true,
    help: { vi: "cho chương trình khác, cùng dạng với ESLint", en: "for other programs, in the shape of ESLint's" },
  },
  {
    name: "sarif",
    whole: true,
    help: {
      vi: "SARIF 2.1.0: GitHub code scanning, Azure DevOps, trình soạn thảo",
      en: "SARIF 2.1.0: GitHub code scanning, Azure DevOps, editors",
    },
  },
  {
    name: "github",
    whole: false,
    help: { vi: "chú giải của GitHub Actions", en: "annotations of GitHub Actions" },
  },
  {
    name: "junit",
    whole: true,
    help: { vi: "JUnit XML: GitLab, Jenkins, Azure Pipelines", en: "JUnit XML: GitLab, Jenkins, Azure Pipelines" },
  },
  {
    name: "checkstyle",
    whole: true,
    help: { vi: "Checkstyle XML: Jenkins, SonarQube, reviewdog", en: "Checkstyle XML: Jenkins, SonarQube, reviewdog" },
  },
  {
    name: "rdjson",
    whole: true,
    help: { vi: "reviewdog, kèm cách sửa", en: "reviewdog, with suggested changes" },
  },
  {
    name: "markdown",
    whole: false,
    help: { vi: "báo cáo để dán vào pull request", en: "a report to post on a pull request" },
  },
];

export const formatNames: readonly LintFormat[] = formats.map(({ name }) => name);
