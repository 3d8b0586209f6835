#!/usr/bin/env node
import { growSlowly } from "../growth.ts";
import { launch } from "./launch.ts";

// What is published begins here.

growSlowly();
const { program, keep } = launch(new URL("./program.js", import.meta.url));
program.start().then((checked) => checked && keep());
