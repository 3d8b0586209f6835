import { fileURLToPath } from "node:url";

export const EXTENSION: string = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
export const ROOT: string = fileURLToPath(new URL("../../..", import.meta.url)).replace(/\/$/, "");
/** Never committed: the VS Code that is installed, reports. */
export const CACHE: string = `${ROOT}/.cache`;
export const HOST_REPORT: string = `${CACHE}/host-report.json`;
/** The suite as it is bundled for the extension host. */
export const HOST_SUITE: string = `${EXTENSION}/test/dist/index.cjs`;
/** What the workbench and the extension host wrote to their consoles. */
export const HOST_LOG: string = `${CACHE}/host.log`;
