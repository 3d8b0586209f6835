import { describe, expect, it } from "vitest";
import { compareKey } from "../text/vietnamese.ts";
import { centralCodes, issuerCodes, partyIssuers } from "./issuers.ts";

const issuers = [...issuerCodes.values()];

describe("issuerCodes", () => {
  it("finds each body under its own code", () => {
    expect([...issuerCodes].filter(([code, issuer]) => issuer.code !== code)).toEqual([]);
  });

  it("has names in NFC, in lower case, with single spaces", () => {
    const names = issuers.flatMap((issuer) => issuer.names);
    expect(names.filter((name) => name === "" || name !== compareKey(name).normalize("NFC"))).toEqual([]);
  });

  it("has titles with a capital, in the tone marks of the official spelling", () => {
    expect(
      issuers.map(({ title }) => title).filter((title) => !/^\p{Lu}/u.test(title) || /Uỷ|uỷ|hoá|toà/.test(title)),
    ).toEqual([]);
  });

  it("names a body by its title where it has no other names", () => {
    expect(issuerCodes.get("BTP")?.names).toEqual(["bộ tư pháp"]);
    expect(issuerCodes.get("TTg")?.names).toEqual(["thủ tướng"]);
  });

  it("tells the last day of every body that has a successor of its work since 2025", () => {
    const ended = issuers.filter(({ until }) => until !== null);
    expect(ended.filter(({ until }) => !/^20\d\d-[01]\d-[0-3]\d$/.test(until ?? ""))).toEqual([]);
    expect(ended.map(({ code }) => code)).toEqual(expect.arrayContaining(["BTNMT", "BLĐTBXH", "SGTVT"]));
  });

  it("has for successors bodies that still exist, of the same level", () => {
    const successions = issuers.flatMap((issuer) =>
      issuer.successor === null ? [] : [{ issuer, successor: issuerCodes.get(issuer.successor) }],
    );
    expect(successions.filter(({ successor }) => successor === undefined || successor.until !== null)).toEqual([]);
    expect(successions.filter(({ issuer, successor }) => issuer.central !== successor?.central)).toEqual([]);
  });

  it("takes provincial and communal bodies for many, ministries for one", () => {
    expect(["UBND", "HĐND", "TU", "ĐU", "SNV"].map((code) => issuerCodes.get(code)?.central)).toEqual(
      Array(5).fill(false),
    );
    expect(["CP", "TTg", "BNV", "TW"].map((code) => issuerCodes.get(code)?.central)).toEqual(Array(4).fill(true));
  });
});

describe("centralCodes", () => {
  it("holds every body of which there is one", () => {
    expect(issuers.filter(({ code, central }) => central && !centralCodes.has(code))).toEqual([]);
  });

  it("holds the codes of ministries without their B, as their letters print them", () => {
    expect(["LĐTBXH", "KHCN", "GDĐT", "NNMT"].filter((code) => !centralCodes.has(code))).toEqual([]);
  });

  it("holds no code of a body of which there are many", () => {
    expect(issuers.filter(({ code, central }) => !central && centralCodes.has(code))).toEqual([]);
  });

  it("holds no code so short that others bear it", () => {
    expect(["NV", "TP", "YT", "XD", "CT", "CA", "TC"].filter((code) => centralCodes.has(code))).toEqual([]);
  });
});

describe("partyIssuers", () => {
  it("holds committees and offices of the Party, none of the State", () => {
    expect(["TW", "TU", "ĐU"].filter((code) => !partyIssuers.has(code))).toEqual([]);
    expect(["UBND", "CP", "QH", "BNV", "MTTW"].filter((code) => partyIssuers.has(code))).toEqual([]);
  });
});
