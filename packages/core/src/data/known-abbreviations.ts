/** Abbreviations that every reader of administrative documents knows, and codes that are names; none needs to be introduced. */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  (
    "UBND HĐND MTTQ MTTQVN UBMTTQ UBMTTQVN TNCS HCM TPHCM XHCN CNXH QĐND CAND TAND VKSND BHXH BHYT THCS THPT NSNN CNTT " +
    "ĐBQH BCH BTV BTC BTT TCVN QCVN TCXDVN ISO GDP GRDP FDI ODA PPP PCI DTI PAPI SMS PDF GPS HTML HTTP HTTPS HIV WTO WHO " +
    "BCĐ BCT BNV BTP VPCP TTg CSVN ĐCSVN QPPL VBQPPL CBCC PCCC KTXH SXKD CCCD VND GCNQSDĐ OCOP ASEAN USD TNHH GTGT TNCN TNDN LPG TSS GDĐT CSDL CHQS"
  ).split(" "),
);
