#!/usr/bin/env node
import { analyze } from "@cchc/core";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { localToday } from "./platform.ts";
import { startServer } from "./server.ts";
import { diskFiles } from "./workspace.ts";

// `--stdio`, `--node-ipc`, `--socket=PORT` and `--pipe=NAME` say how the client is reached; without any it is standard input and output.
const TRANSPORT = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;
if (!process.argv.some((argument) => TRANSPORT.test(argument))) process.argv.push("--stdio");

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

startServer(createConnection(ProposedFeatures.all), { disk: diskFiles, today: localToday, nextTurn, analyze });
