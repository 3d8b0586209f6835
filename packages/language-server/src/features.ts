import type { ServerCapabilities } from "vscode-languageserver";
import { annotationCapabilities, answerAnnotations } from "./annotation-requests.ts";
import { answerCodeActions, codeActionCapabilities } from "./code-action-requests.ts";
import { answerCustomRequests, customCapabilities } from "./custom-requests.ts";
import type { FeatureContext } from "./feature-requests.ts";
import { answerNavigation, navigationCapabilities } from "./navigation-requests.ts";
import { answerStructure, structureCapabilities } from "./structure-requests.ts";
import { answerWriting, writingCapabilities } from "./writing-requests.ts";

/** What the server does for editors beside diagnostics. */
export const featureCapabilities: ServerCapabilities = {
  ...codeActionCapabilities,
  ...structureCapabilities,
  ...navigationCapabilities,
  ...writingCapabilities,
  ...annotationCapabilities,
  ...customCapabilities,
};

export function answerFeatures(context: FeatureContext): void {
  answerCodeActions(context);
  answerStructure(context);
  answerNavigation(context);
  answerWriting(context);
  answerAnnotations(context);
  answerCustomRequests(context);
}
