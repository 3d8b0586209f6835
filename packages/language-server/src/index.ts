export type { Files } from "./files.ts";
export type { Platform } from "./platform.ts";
export { startServer } from "./server.ts";
export type * from "./view.ts";
