// What client and server say to each other beyond the Language Server Protocol. Ranges count as there: lines and UTF-16 units from 0.
import type { Range } from "vscode-languageserver-protocol";
import { NotificationType, RequestType, RequestType0 } from "vscode-languageserver-protocol";

/** When a Markdown file counts as a draft: when it reads like one or says so itself, always, or only when it says so itself. */
export type Enable = "auto" | "always" | "never";

/** What a client may send as `initializationOptions`; all of it may be absent. */
export interface InitializationOptions {
  /** Whether the client answers `cchc/readFile` and `cchc/findDrafts`: without it only files on the server's disk are read. */
  readonly providesFiles?: boolean;
  /** Whether the client has the command `cchc.showReferences`; code lenses are plain words otherwise. */
  readonly showsReferences?: boolean;
  /** The settings of section `cchc`, for clients that do not answer `workspace/configuration`. */
  readonly settings?: unknown;
}

export interface FileParams {
  readonly uri: string;
}

/** The bytes of a file in base64, or why there are none. */
export type ReadFileResult =
  | { readonly base64: string }
  | { readonly failure: "missing" | "denied" | "too-large" | "unreadable" };

/** Server → client: the content of a file that is not on the server's disk. */
export const readFileRequest: RequestType<FileParams, ReadFileResult, void> = new RequestType("cchc/readFile");

export interface FindDraftsParams {
  /** A workspace folder. */
  readonly folder: string;
}

/** Server → client: the URIs of the Markdown files below a folder, without `node_modules`. */
export const findDraftsRequest: RequestType<FindDraftsParams, readonly string[], void> = new RequestType(
  "cchc/findDrafts",
);

export interface DraftStatus {
  readonly uri: string;
  /** Whether the file is taken for an administrative draft; where not, nothing is checked and the counts are 0. */
  readonly isDraft: boolean;
  /** "Kế hoạch"; null where the draft does not say. */
  readonly documentType: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Server → client: what an open draft is and how many findings it has, whenever either changes. */
export const statusNotification: NotificationType<DraftStatus> = new NotificationType("cchc/status");

/**
 * What is known of a cited document:
 * - `conflict`: places that cite it disagree with each other, or with a register;
 * - `notInForce`: a register says that it has lapsed;
 * - `consistent`: cited alike in several places, or as a register or the draft that issues it has it;
 * - `unknown`: nothing to compare it with.
 */
export type CitedStatus = "consistent" | "conflict" | "notInForce" | "unknown";

export interface CitedDocumentPlace {
  readonly uri: string;
  readonly path: string;
  readonly range: Range;
  /** The words of the citation. */
  readonly text: string;
}

export interface CitedDocument {
  readonly type: string | null;
  /**
   * Number and symbol as the norm writes them ("30/2020/NĐ-CP"); "" in a law cited by its name, and where a citation is too short to
   * tell its document: `title` then holds its words.
   */
  readonly number: string;
  /** ISO, also a month or a year alone. */
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly status: CitedStatus;
  /** One sentence on the status in the language of the settings; "" where there is nothing to say. */
  readonly detail: string;
  readonly places: readonly CitedDocumentPlace[];
}

export interface CitedDocumentsParams {
  /** A draft; null for all drafts of the workspace. */
  readonly uri: string | null;
}

/** Client → server: the table of cited documents, in the order of the drafts and of first mention. */
export const citedDocumentsRequest: RequestType<CitedDocumentsParams, readonly CitedDocument[], void> = new RequestType(
  "cchc/citedDocuments",
);

/** Server → client: the answer to `cchc/citedDocuments` may have changed. */
export const citedDocumentsChanged: NotificationType<null> = new NotificationType("cchc/citedDocumentsChanged");

export interface FolderCheck {
  readonly drafts: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Client → server: reads all drafts of the workspace anew and checks them. */
export const checkFolderRequest: RequestType0<FolderCheck, void> = new RequestType0("cchc/checkFolder");

/** Commands of the client that the server names. */
export const clientCommands = {
  /** Lists places: URI and position at which the list opens, and the locations. */
  showReferences: "cchc.showReferences",
} as const;

/** Commands that the server executes (`workspace/executeCommand`). */
export const serverCommands = {
  /** Takes the safe fixes of a draft; argument: its URI. Gives the number of edits. */
  fixAll: "cchc.server.fixAll",
  /** Takes the safe fixes of one rule in a draft; arguments: URI, rule id. Gives the number of edits. */
  fixRule: "cchc.server.fixRule",
} as const;
