import type { RegisterEntry } from "@cchc/core";
import { printDate } from "@cchc/core";
import { documentInFolder } from "../folder-documents.ts";
import { isLocal, ownKey } from "../identities.ts";
import type { KnownDocument } from "../known-document.ts";
import { mentionsOf } from "../known-document.ts";
import { printDocument } from "../print-document.ts";
import { link, literal, say } from "../say.ts";
import type { DraftView } from "../view.ts";

const MOST_DRAFTS = 5;

/** A document in a few lines: its full name, whether it is in force, which drafts are it and cite it, and who says so. */
export function documentMarkdown(view: DraftView, known: KnownDocument): string {
  const { document, entry, key } = known;
  const isOwn = key === ownKey(view.analysis);
  const name = literal(printDocument(document, "numeric"));
  return [
    isOwn ? say(view, { vi: "**Dự thảo này**", en: "**This draft**" }) : null,
    isOwn && document.number === null ? null : `**${name}**`,
    entry === null ? null : statusLine(view, entry),
    isOwn ? null : issuedLine(view, key),
    citedLine(view, key, isOwn),
    isOwn ? null : sourceLine(view, entry),
  ]
    .filter((line) => line !== null && line !== "")
    .join("\n\n");
}

function statusLine(view: DraftView, { status, successors, until }: RegisterEntry): string | null {
  const by = successors.map(literal).join(", ");
  const since = until === null ? "" : printDate(until);
  const lines = [
    status === null ? null : say(view, statusTexts[status]),
    by === "" ? null : say(view, status === "ended" ? replacedBy : amendedBy, { by }),
    since === ""
      ? null
      : say(view, { vi: "Hết hiệu lực từ ngày {since}.", en: "Not in force since {since}." }, { since }),
  ].filter((line) => line !== null);
  return lines.length === 0 ? null : lines.join(" ");
}

const statusTexts = {
  "in-force": { vi: "Còn hiệu lực.", en: "In force." },
  amended: { vi: "Đã được sửa đổi, bổ sung hoặc hết hiệu lực một phần.", en: "Amended, or in force only in part." },
  ended: { vi: "⚠️ Đã hết hiệu lực.", en: "⚠️ No longer in force." },
};
const replacedBy = { vi: "Thay thế, bãi bỏ bởi: {by}.", en: "Replaced or repealed by: {by}." };
const amendedBy = { vi: "Văn bản liên quan: {by}.", en: "Related documents: {by}." };

/** The drafts of the folder that are the document. */
function issuedLine(view: DraftView, key: string): string | null {
  const { issued } = documentInFolder(view.folder, key);
  if (issued.length === 0) return null;
  const drafts = issued.map(({ path, uri }) => link(path, uri)).join(", ");
  return say(view, { vi: "Dự thảo trong thư mục: {drafts}", en: "Draft in this folder: {drafts}" }, { drafts });
}

function citedLine(view: DraftView, key: string, isOwn: boolean): string | null {
  const here = mentionsOf(view, key).filter(({ kind }) => kind !== "self").length;
  const others = isLocal(key)
    ? []
    : documentInFolder(view.folder, key).cited.filter(({ draft }) => draft.uri !== view.uri);
  const count = String(others.reduce((sum, { places }) => sum + places.length, 0));
  const drafts = others.slice(0, MOST_DRAFTS).map(({ draft }) => link(draft.path, draft.uri));
  if (others.length > MOST_DRAFTS) drafts.push("…");
  const lines = [
    here === 0 || isOwn
      ? null
      : say(view, { vi: "Viện dẫn {here} lần trong dự thảo này.", en: "Cited here: {here}." }, { here: String(here) }),
    others.length === 0
      ? null
      : say(
          view,
          {
            vi: "Viện dẫn {count} lần trong {number} dự thảo khác: {drafts}.",
            en: "Cited in other drafts: {count}, in {number} of them: {drafts}.",
          },
          { count, number: String(others.length), drafts: drafts.join(", ") },
        ),
  ].filter((line) => line !== null);
  return lines.length === 0 ? null : lines.join(" ");
}

const webAddress = /^https?:\/\//iu;

/** Who says so, and how far it may be relied on. */
function sourceLine(view: DraftView, entry: RegisterEntry | null): string {
  if (entry === null)
    return say(view, {
      vi: "*Không có trong sổ đăng ký văn bản; thông tin lấy từ các dự thảo.*",
      en: "*Not in a register; as the drafts have it.*",
    });
  const source = literal(entry.source);
  const line = `*${say(view, reliabilityTexts[entry.reliability], { source })}*`;
  return entry.url !== null && webAddress.test(entry.url) ? `${line} ${link(say(view, open), entry.url)}` : line;
}

const open = { vi: "Mở văn bản", en: "Open the document" };
const reliabilityTexts = {
  stated: { vi: "Theo sổ đăng ký {source}.", en: "As the register {source} has it." },
  confirmed: { vi: "Nguồn: {source}; đã đối chiếu.", en: "Source: {source}; confirmed." },
  supported: {
    vi: "Nguồn: {source}; chưa đối chiếu, chỉ để tham khảo.",
    en: "Source: {source}; not confirmed, for orientation only.",
  },
};
