#!/usr/bin/env node
import { setEngineFlags } from "./engine-flags.ts";

setEngineFlags();
await import("./start.ts");
