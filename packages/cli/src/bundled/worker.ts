import { launch } from "./launch.ts";

// A worker thread of what is published begins here.

launch(new URL("./program.js", import.meta.url)).program.work();
