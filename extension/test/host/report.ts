/** What the suite of the extension host tells its launcher: the outcome of every test. */
export interface HostReport {
  readonly tests: readonly TestOutcome[];
  /** False while tests are still to run. */
  readonly ended: boolean;
}

export interface TestOutcome {
  readonly title: string;
  readonly state: "passed" | "failed" | "skipped";
  readonly error?: string;
}
