import { URI } from "vscode-uri";

/** The parts of a URI; null where it is none. */
function parseUri(uri: string): URI | null {
  try {
    return URI.parse(uri, true);
  } catch {
    return null;
  }
}

/** The absolute path in a URI with "/", by which configurations know a file; the URI itself where it has none. */
export function pathOf(uri: string): string {
  return parseUri(uri)?.path || uri;
}

/** The URI of another file of the same disk or client. */
export function withPath(uri: string, path: string): string {
  return (parseUri(uri) ?? URI.file("/")).with({ path: path.startsWith("/") ? path : `/${path}` }).toString();
}

/** The URI as this server writes it: clients differ in what they encode ("d:" and "d%3A"). */
export function canonicalUri(uri: string): string {
  return parseUri(uri)?.toString() ?? uri;
}

export interface Folder {
  readonly uri: string;
  readonly name: string;
}

/** How people are shown a file: its path in its workspace folder, which is named where there are several; else its whole path. */
export function shownPath(uri: string, folders: readonly Folder[]): string {
  const path = pathOf(uri);
  for (const folder of folders) {
    const inside = pathWithin(path, pathOf(folder.uri));
    if (inside !== null) return folders.length > 1 ? `${folder.name}/${inside}` : inside;
  }
  return path;
}

/** Whether a file lies below a folder. */
export function isWithin(uri: string, folder: string): boolean {
  const [one, other] = [parseUri(uri), parseUri(folder)];
  if (one === null || other === null || one.scheme !== other.scheme || one.authority !== other.authority) return false;
  return pathWithin(one.path, other.path) !== null;
}

function pathWithin(path: string, folder: string): string | null {
  const start = folder.endsWith("/") ? folder : `${folder}/`;
  return path.startsWith(start) ? path.slice(start.length) : null;
}
