import type { ServerCapabilities } from "vscode-languageserver";
import { annotationCapabilities, answerAnnotations } from "./annotation-requests.ts";
import { answerCodeActions, codeActionCapabilities } from "./code-action-requests.ts";
import type { FeatureContext } from "./feature-requests.ts";
import { answerStructure, structureCapabilities } from "./structure-requests.ts";

/** What the server does for editors beside diagnostics. */
export const featureCapabilities: ServerCapabilities = {
  ...codeActionCapabilities,
  ...structureCapabilities,
  ...annotationCapabilities,
};

export function answerFeatures(context: FeatureContext): void {
  answerCodeActions(context);
  answerStructure(context);
  answerAnnotations(context);
}
