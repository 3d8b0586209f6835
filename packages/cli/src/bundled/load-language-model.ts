import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { getEnvironmentData, setEnvironmentData } from "node:worker_threads";
import type { LanguageModel } from "@cchc/core";
import { languageModelOf } from "@cchc/core";

// Stands in for the module of this name in the core: what is published has the counts unpacked, in a file beside the program.

const FILE = new URL("./language.bin", import.meta.url);

let loaded: LanguageModel | undefined;

/** The counts of the language. Threads that are started later share their bytes. */
export async function loadLanguageModel(): Promise<LanguageModel> {
  loaded ??= load();
  return loaded;
}

function load(): LanguageModel {
  const shared = getEnvironmentData(FILE.href);
  const image = shared instanceof SharedArrayBuffer ? shared : readImage();
  const model = languageModelOf(image);
  if (model === null) throw new Error(`${FILE} is damaged: install cchc-lint again`);
  return model;
}

function readImage(): SharedArrayBuffer {
  const file = openSync(FILE, "r");
  try {
    const image = new SharedArrayBuffer(fstatSync(file).size);
    readSync(file, new Uint8Array(image));
    setEnvironmentData(FILE.href, image);
    return image;
  } finally {
    closeSync(file);
  }
}
