import type { IToken, ParserMethod, TokenType } from "chevrotain";
import { EmbeddedActionsParser } from "chevrotain";
import type { Numbering, RawCitation, RawProvisionStep, RawReference, Tail } from "./raw.ts";
import { numberingOf, referenceOf, withoutType } from "./raw.ts";
import type { TypePayload } from "./tokens.ts";
import {
  Back,
  BlankSymbol,
  Cac,
  Colon,
  Comma,
  Cua,
  DateToken,
  Den,
  Issuer,
  LawName,
  NumberToken,
  ProvisionToken,
  Self,
  Semicolon,
  So,
  SymbolToken,
  Tu,
  TypeToken,
  tokenTypes,
  Va,
  YearToken,
} from "./tokens.ts";

/**
 * An island grammar: citations in a sea of other tokens. Every rule after its first token is optional, so nothing a clerk can
 * write makes it fail; gates look at most three tokens ahead. A test has it `checked`, which takes longer than to read a draft.
 */
export class CitationParser extends EmbeddedActionsParser {
  constructor(checked = false) {
    super([...tokenTypes], { maxLookahead: 1, skipValidations: !checked });
    this.performSelfAnalysis();
  }

  /** Whether a token of one of these types stands there; asked so often that a list of them would cost more than the question. */
  private at(distance: number, a: TokenType, b?: TokenType, c?: TokenType, d?: TokenType): boolean {
    const found = this.LA(distance).tokenType;
    return found === a || found === b || found === c || found === d;
  }

  /**
   * Reads one token of any of these types; `occurrence` tells the uses within one rule apart. Made once for each place of the
   * grammar: alternatives made anew for each token would cost more than the token.
   */
  private oneOf(occurrence: number, ...types: readonly TokenType[]): () => IToken {
    const alternatives = types.map((type, index) => ({ ALT: () => this.consume(occurrence * 10 + index, type) }));
    return () => this.or(occurrence, alternatives);
  }

  private readonly provisionMark = this.oneOf(1, Comma, Semicolon, Va, Den);
  private readonly listMark = this.oneOf(1, Comma, Semicolon);
  private readonly listWord = this.oneOf(2, Va, Den);
  private readonly leadIn = this.oneOf(2, Colon, Tu);
  private readonly pointer = this.oneOf(4, Self, Back);
  private readonly bareNumber = this.oneOf(2, NumberToken, SymbolToken);
  private readonly anyNumber = this.oneOf(2, SymbolToken, BlankSymbol, NumberToken);
  private readonly anyDate = this.oneOf(3, DateToken, YearToken);
  private readonly anything = this.oneOf(9, ...tokenTypes);

  readonly islands: ParserMethod<[], RawCitation[]> = this.RULE("islands", (): RawCitation[] => {
    const found: RawCitation[] = [];
    // Results exist only while parsing; the recording phase yields placeholders, hence ACTION.
    const keep = (citation: RawCitation | null): void => {
      this.ACTION(() => {
        if (citation !== null) found.push(citation);
      });
    };
    this.MANY(() => {
      this.OR({
        DEF: [
          { GATE: () => this.at(2, TypeToken), ALT: () => keep(this.SUBRULE(this.listed)) },
          { ALT: () => keep(this.SUBRULE(this.provided)) },
          { ALT: () => keep(this.SUBRULE(this.typed)) },
          {
            GATE: () => this.startsReference(),
            ALT: () => keep({ ...withoutType, references: this.SUBRULE(this.references) }),
          },
          { ALT: () => this.anything() },
        ],
        IGNORE_AMBIGUITIES: true,
      });
    });
    return found;
  });

  private startsReference(): boolean {
    return this.at(1, SymbolToken) || (this.at(1, So) && this.at(2, SymbolToken, BlankSymbol));
  }

  private readonly listed = this.RULE("listed", (): RawCitation => {
    this.CONSUME(Cac);
    const citation = this.SUBRULE(this.typed);
    return this.ACTION(() => ({ ...citation, plural: true }));
  });

  private readonly provided = this.RULE("provided", (): RawCitation | null => {
    const provision: RawProvisionStep[] = [{ token: this.CONSUME(ProvisionToken), range: false }];
    this.MANY({
      GATE: () => this.at(1, ProvisionToken) || (this.at(1, Comma, Semicolon, Va, Den) && this.at(2, ProvisionToken)),
      DEF: () => {
        const range = this.at(1, Den);
        this.OPTION(() => this.provisionMark());
        provision.push({ token: this.CONSUME2(ProvisionToken), range });
      },
    });
    let citation: RawCitation | null = null;
    this.OPTION2({
      GATE: () => this.documentFollows(),
      DEF: () => {
        this.OPTION3(() => this.CONSUME2(Comma));
        this.OPTION4(() => this.CONSUME(Cua));
        this.OPTION5(() => this.CONSUME(Cac));
        const cited = this.SUBRULE(this.typed);
        this.ACTION(() => {
          citation = { ...cited, provision };
        });
      },
    });
    return citation;
  });

  private documentFollows(): boolean {
    let distance = 1;
    for (const skipped of [Comma, Cua, Cac]) if (this.at(distance, skipped)) distance += 1;
    return this.at(distance, TypeToken);
  }

  private readonly typed = this.RULE("typed", (): RawCitation => {
    const type = this.CONSUME(TypeToken);
    let doubled: readonly IToken[] = [];
    this.OPTION({
      GATE: () => this.isDoubled(type),
      DEF: () => (doubled = this.SUBRULE(this.again)),
    });
    let leadingIssuer: IToken | null = null;
    this.OPTION2({
      GATE: () => this.issuerLeads(),
      DEF: () => {
        this.CONSUME(Cua);
        leadingIssuer = this.CONSUME(Issuer);
      },
    });
    this.OPTION3({
      GATE: () => this.at(2, So, SymbolToken),
      DEF: () => this.leadIn(),
    });
    let references: readonly RawReference[] = [];
    let back: IToken | null = null;
    this.OPTION4(() => {
      this.OR([
        {
          ALT: () => {
            back = this.pointer();
          },
        },
        {
          ALT: () => {
            references = this.SUBRULE(this.references);
          },
        },
      ]);
    });
    return { plural: false, provision: [], type, doubled, leadingIssuer, back, references };
  });

  private issuerLeads(): boolean {
    if (!this.at(1, Cua) || !this.at(2, Issuer)) return false;
    return this.at(3, So, SymbolToken) || (this.at(3, Colon) && this.at(4, So));
  }

  /** "Kế hoạch số kế hoạch số": the same type word once more, directly or after "số". */
  private isDoubled(type: IToken): boolean {
    const second = this.at(1, So) ? 2 : 1;
    if (!this.at(second, TypeToken) || !this.at(second + 1, So, SymbolToken)) return false;
    return (this.LA(second).payload as TypePayload).name === (type.payload as TypePayload).name;
  }

  private readonly again = this.RULE("again", (): readonly IToken[] => {
    const tokens: IToken[] = [];
    this.OPTION(() => tokens.push(this.CONSUME(So)));
    tokens.push(this.CONSUME(TypeToken));
    return tokens;
  });

  private readonly references = this.RULE("references", (): readonly RawReference[] => {
    const found: RawReference[] = [];
    found.push(this.SUBRULE(this.reference));
    this.MANY({
      GATE: () => this.continuesList(),
      DEF: () => {
        this.OPTION(() => this.listMark());
        this.OPTION2(() => this.listWord());
        found.push(this.SUBRULE2(this.reference));
      },
    });
    return found;
  });

  /** A mark or "và", then a number without a type word of its own. */
  private continuesList(): boolean {
    let distance = 1;
    if (this.at(distance, Comma, Semicolon)) distance += 1;
    if (this.at(distance, Va, Den)) distance += 1;
    if (distance === 1) return false;
    return this.at(distance, SymbolToken) || (this.at(distance, So) && this.at(distance + 1, SymbolToken, BlankSymbol));
  }

  private readonly reference = this.RULE("reference", (): RawReference => {
    let lawName: IToken | null = null;
    let numbering: Numbering = numberingOf([], null);
    this.OR([
      {
        ALT: () => {
          lawName = this.CONSUME(LawName);
        },
      },
      {
        ALT: () => {
          const found = this.bareNumber();
          numbering = this.ACTION(() => numberingOf([], found));
        },
      },
      {
        ALT: () => {
          numbering = this.SUBRULE(this.numbered);
        },
      },
    ]);
    this.OPTION({
      GATE: () => lawName !== null && this.lawNumberFollows(),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(Comma));
        numbering = this.SUBRULE2(this.numbered);
      },
    });
    const tail = this.SUBRULE(this.tail);
    return this.ACTION(() => referenceOf(numbering, lawName, tail));
  });

  private lawNumberFollows(): boolean {
    const first = this.at(1, Comma) ? 2 : 1;
    return this.at(first, So) && this.at(first + 1, SymbolToken);
  }

  private readonly numbered = this.RULE("numbered", (): Numbering => {
    const so: IToken[] = [];
    let found: IToken | null = null;
    this.AT_LEAST_ONE(() => so.push(this.CONSUME(So)));
    this.OPTION({ GATE: () => this.at(2, SymbolToken, BlankSymbol, NumberToken), DEF: () => this.CONSUME(Colon) });
    this.OPTION2(() => {
      found = this.anyNumber();
    });
    return this.ACTION(() => numberingOf(so, found));
  });

  /** Date and issuer in either order, a comma before each (the Party's own style). */
  private readonly tail = this.RULE("tail", (): Tail => {
    let date: IToken | null = null;
    let issuer: IToken | null = null;
    this.MANY({
      GATE: () => this.tailFollows(date !== null, issuer !== null),
      DEF: () => {
        this.OPTION(() => this.CONSUME(Comma));
        this.OR([
          {
            ALT: () => {
              date = this.anyDate();
            },
          },
          {
            ALT: () => {
              this.OPTION2(() => this.CONSUME(Cua));
              issuer = this.CONSUME(Issuer);
            },
          },
        ]);
      },
    });
    return { date, issuer };
  });

  private tailFollows(dated: boolean, issued: boolean): boolean {
    const first = this.at(1, Comma) ? 2 : 1;
    if (!dated && this.at(first, DateToken)) return true;
    if (!dated && !issued && first === 1 && this.at(1, YearToken)) return true;
    if (issued) return false;
    return (this.at(first, Cua) && this.at(first + 1, Issuer)) || (first === 1 && dated && this.at(1, Issuer));
  }
}
