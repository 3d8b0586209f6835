import type { CitationParts, CitedDate, Deviation } from "../citation/citation.ts";
import type { Span } from "../text/span.ts";

/** A value read from the draft and where it stands. */
export interface Field<T> {
  readonly value: T;
  readonly span: Span;
}

/** Levels of unit (cấp, loại đơn vị hành chính), district-level kinds ended on 2025-07-01. */
export type UnitLevel = "tỉnh" | "thành phố" | "huyện" | "quận" | "thị xã" | "xã" | "phường" | "thị trấn" | "đặc khu";

/** A commune or province as the draft names it. */
export interface AdministrativeUnit {
  readonly level: UnitLevel;
  readonly name: string;
  /** "thành phố Hải Phòng", where it can be known. */
  readonly province: string | null;
}

/** The draft's own number and symbol. `number` is "" where it is left blank. */
export interface DocumentNumber {
  readonly number: string;
  readonly year: number | null;
  /** As printed without number and year, folded ("KH-UBND"). */
  readonly symbol: string;
  readonly style: "state" | "party";
  /** Groups of the symbol: ["KH", "UBND"]. */
  readonly groups: readonly string[];
  /** Where they stand in the source; null for what is left blank. */
  readonly parts: Pick<CitationParts, "number" | "year" | "symbol" | "fullSymbol">;
  /** How the printed form departs from the prescribed one. */
  readonly deviations: readonly Deviation[];
}

/** The head of the draft down to its title; null or empty where the draft does not say. */
export interface Header {
  readonly span: Span | null;
  /** Quốc hiệu and tiêu ngữ, as printed. */
  readonly nationalTitle: Field<string> | null;
  readonly motto: Field<string> | null;
  readonly parentIssuer: Field<string> | null;
  readonly issuer: Field<string> | null;
  /** The whole line "Số: 12/KH-UBND" is the span. */
  readonly number: Field<DocumentNumber> | null;
  readonly place: Field<string> | null;
  readonly date: Field<CitedDate> | null;
  /** Type in words ("Kế hoạch"); "Công văn" where a V/v or a symbol without a type says so. */
  readonly type: Field<string> | null;
  readonly abstract: Field<string> | null;
  /** Whether the abstract was introduced by V/v. */
  readonly subjectLine: boolean;
  /** Lines after "Kính gửi". */
  readonly addressees: readonly Field<string>[];
  readonly addresseeHeading: Span | null;
}

/** One line of the legal bases (căn cứ). */
export interface LegalBasis {
  readonly span: Span;
  /** Indices into `Analysis.citations`. */
  readonly citations: readonly number[];
  /** Last mark of the line: ";", ".", ",", or "". */
  readonly endMark: string;
}

/** Levels of division from the widest to the narrowest: phần, chương, mục, tiểu mục, điều, khoản, điểm, gạch đầu dòng. */
export type DivisionLevel = "part" | "chapter" | "section" | "subsection" | "article" | "clause" | "point" | "indent";

/** How a number is written; siblings share it. */
export type NumberingStyle = "roman" | "arabic" | "decimal" | "letter" | "word" | "bullet";

/** A numbered part of the body (phần, chương, mục, điều, khoản, điểm) or a dashed item, with what it contains. */
export interface Division {
  readonly level: DivisionLevel;
  readonly style: NumberingStyle;
  /** As printed without its mark: "I", "1.1", "đ", "3"; "-" for an indent. */
  readonly number: string;
  /** Value inside its sequence: 1 for "I", 6 for "1.6", 5 for "đ" (Vietnamese alphabet); null for a letter outside it and for an indent. */
  readonly ordinal: number | null;
  /** The mark after the number as printed: ".", ")", "" … */
  readonly mark: string;
  /** Span of number and mark. */
  readonly numberSpan: Span;
  /** Title or first sentence; "" where none. */
  readonly title: string;
  /** From the number to the end of the last descendant. */
  readonly span: Span;
  /** Index of the Prose that begins it, and the offset of the number in its text. */
  readonly prose: number;
  readonly proseOffset: number;
  /** `body`, inside quotation marks (the text of an amended document), or in an appendix; sequences never mix. */
  readonly zone: "body" | "quotation" | "appendix";
  readonly children: readonly Division[];
}

/** The end of the draft: last sentence, signature, recipients. */
export interface Closing {
  readonly span: Span | null;
  /** The "./." or "." that ends the content. */
  readonly endMark: Field<string> | null;
  readonly recipientsHeading: Field<string> | null;
  /** Each line of "Nơi nhận", archive line included. */
  readonly recipients: readonly Field<string>[];
  readonly archiveLine: Field<string> | null;
  /** Unit code after "VT," in the archive line. */
  readonly draftingUnit: Field<string> | null;
  /** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH" … line by line. */
  readonly signingLines: readonly Field<string>[];
  readonly signatory: Field<string> | null;
}

/** An appendix (phụ lục) that stands in the draft itself. */
export interface Appendix {
  readonly span: Span;
  readonly heading: Field<string> | null;
  readonly title: string;
}

/** A unit named with its level word: "phường Thạch Khôi", also "UBND xã" (name ""). */
export interface UnitMention {
  readonly level: UnitLevel;
  /** "" where only the level word stands ("trên địa bàn xã"). */
  readonly name: string;
  readonly span: Span;
  readonly levelSpan: Span;
  readonly nameSpan: Span | null;
  readonly prose: number;
  readonly proseSpan: Span;
}

/** A public body that the draft names. */
export interface OrganizationMention {
  readonly name: string;
  readonly span: Span;
}

/** A draft as a văn thư reads it. Every stage is total: what is not there is null or empty. */
export interface AdministrativeDocument {
  readonly header: Header;
  readonly legalBases: readonly LegalBasis[];
  readonly divisions: readonly Division[];
  readonly closing: Closing;
  readonly appendices: readonly Appendix[];
  readonly units: readonly UnitMention[];
  readonly organizations: readonly OrganizationMention[];
  /** The draft's own unit, learned from header, place, title, signature. */
  readonly unit: AdministrativeUnit | null;
  /** Prose indices: header is [0, content), content is [content, closing), closing is [closing, appendix), then appendices. */
  readonly bounds: { readonly content: number; readonly closing: number; readonly appendix: number };
}
