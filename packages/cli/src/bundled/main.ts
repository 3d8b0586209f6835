#!/usr/bin/env node
import { setEngineFlags } from "../engine-flags.ts";
import { launch } from "./launch.ts";

// What is published begins here.

setEngineFlags();
const { program, keep } = launch(new URL("./program.js", import.meta.url));
program.start().then((checked) => checked && keep());
