#!/usr/bin/env node
import { growSlowly } from "./growth.ts";

growSlowly();
await import("./start.ts");
