import type { Analysis } from "../analysis.ts";
import type { OrganizationForm } from "../data/organization-variants.ts";
import { organizationVariants } from "../data/organization-variants.ts";
import { formRegime } from "../document/form-regime.ts";
import type { Problem, Rule, RuleContext } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Prose } from "../markdown/prose-types.ts";
import { ownCommune } from "../own-commune.ts";
import type { OwnWords } from "../own-words.ts";
import { ownWords } from "../own-words.ts";
import { printedWords } from "../text/printed-words.ts";
import type { Span } from "../text/span.ts";
import { foldTone } from "../text/vietnamese.ts";

type Id = "variant" | "usual";

/** One body under several names in one draft: "Văn phòng HĐND và UBND" and "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân". */
export const organizationNameVariants: Rule<Id> = defineRule({
  id: "organization-name-variants",
  group: "unit",
  summary: {
    vi: "Một cơ quan, đơn vị được gọi bằng nhiều tên hoặc nhiều cách viết trong một dự thảo.",
    en: "One body goes by several names or spellings in one draft.",
  },
  legalBasis: null,
  presets: { recommended: "off", strict: "info" },
  fixable: null,
  messages: {
    variant: {
      vi: "Viết “{words}”, trong khi chỗ khác của dự thảo viết “{usual}”. Dùng thống nhất một tên.",
      en: "“{words}” is written here, “{usual}” elsewhere in the draft. Keep to one name.",
    },
    usual: { vi: "Chỗ này viết “{usual}”.", en: "Here it is “{usual}”." },
  },
  *check(context) {
    const { analysis, settings } = context;
    if (ownCommune(analysis, settings.unit) === null || formRegime(analysis.document) !== "state") return;
    const mentions = mentionsIn(analysis);
    for (const forms of organizationVariants) {
      const names = new Set(forms.map(({ name }) => name));
      const own = mentions.filter(({ form }) => names.has(form));
      if (own.some(({ introduces, heads, apart }) => introduces || (heads && apart))) continue;
      yield* variants(context, own);
    }
  },
});

interface Mention {
  /** Name of the form. */
  readonly form: string;
  readonly span: Span;
  /** Whether a short form for it follows in parentheses. */
  readonly introduces: boolean;
  /** Whether it begins a numbered division. */
  readonly heads: boolean;
  /** Whether the form may be another body's name. */
  readonly apart: boolean;
}

const forms: readonly OrganizationForm[] = organizationVariants.flat();
/** A longer form stands before the one that it begins with. */
const anyForm = new RegExp(
  `(?<![A-Za-zÀ-ỹ\\d/-])(?:${forms.map(({ pattern }) => `(${pattern})`).join("|")})(?![A-Za-zÀ-ỹ\\d])`,
  "gu",
);
const hint = /phòng|trung\s+tâm|ttpvhcc|mttq|mặt\s+trận/u;
const shortFormAfter = /^[^.;()]{0,40}\((?:sau\s+đây\s+)?(?:gọi|viết|UB|MTTQ|TTPV|PVHCC|HCC|VP|DVSNC)/u;
/** The body of another unit, or that of every unit, may well be called otherwise. */
const ofOthers = /^\s+(?:các|tỉnh|thành\s+phố|huyện|cấp|trung\s+ương)(?![A-Za-zÀ-ỹ])/iu;
const REACH = 80;
const numberOnly = /^\s*(?:[IVX]+|\d+(?:\.\d+)*|[a-zđ])[.)]\s+$/u;

/** The mentions in the text itself: recipients and the tables of annexes are short of room. */
function mentionsIn(analysis: Analysis): readonly Mention[] {
  const isOwn = ownWords(analysis);
  const { closing } = analysis.document.bounds;
  return analysis.proses.flatMap((prose) =>
    prose.index >= closing || prose.cell !== null ? [] : mentionsOf(prose, isOwn),
  );
}

function mentionsOf(prose: Prose, isOwn: OwnWords): readonly Mention[] {
  const text = foldTone(prose.text).toLowerCase();
  if (!hint.test(text) || text.length !== prose.text.length) return [];
  return [...text.matchAll(anyForm)].flatMap((match) => {
    const form = forms[match.slice(1).findIndex((group) => group !== undefined)];
    const end = match.index + match[0].length;
    const after = prose.text.slice(end, end + REACH);
    if (form === undefined || isCapitals(prose.text.slice(match.index, end)) || ofOthers.test(after)) return [];
    if (!isOwn(prose, match.index, end)) return [];
    const introduces = shortFormAfter.test(after);
    const heads = numberOnly.test(prose.text.slice(0, match.index));
    const span = prose.map.toSourceSpan(match.index, end);
    return [{ form: form.name, apart: form.mayBeApart === true, span, introduces, heads }];
  });
}

function isCapitals(words: string): boolean {
  return words === words.toUpperCase();
}

/** The first mention of each form but the one used most, or used first where two are used alike. */
function* variants({ analysis }: RuleContext, mentions: readonly Mention[]): Generator<Problem<Id>> {
  const counts = new Map<string, number>();
  for (const { form } of mentions) counts.set(form, (counts.get(form) ?? 0) + 1);
  const apart = new Set(mentions.flatMap((mention) => (mention.apart ? [mention.form] : [])));
  const [most] = [...counts.entries()].sort(
    ([one, a], [other, b]) => Number(apart.has(one)) - Number(apart.has(other)) || b - a,
  );
  const first = mentions.find(({ form }) => form === most?.[0]);
  if (first === undefined || counts.size < 2) return;
  const usual = printedWords(analysis.text, first.span);
  for (const [index, { form, span }] of mentions.entries()) {
    if (form === first.form || mentions.findIndex((mention) => mention.form === form) < index) continue;
    const related = [{ span: first.span, messageId: "usual" as const, data: { usual } }];
    yield { messageId: "variant", span, data: { words: printedWords(analysis.text, span), usual }, related };
  }
}
