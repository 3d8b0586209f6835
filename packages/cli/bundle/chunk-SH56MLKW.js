import{a as o}from"./chunk-5FUWKJZL.js";import{a as u}from"./chunk-4OFH5MJ3.js";import{h as g,o as a}from"./chunk-3MDKZ6FW.js";var d={"addressee-list":`<!-- begin head -->
# addressee-list

Ph\u1EA7n K\xEDnh g\u1EEDi thi\u1EBFu d\u1EA5u hai ch\u1EA5m, ho\u1EB7c danh s\xE1ch n\u01A1i g\u1EEDi tr\xECnh b\xE0y sai d\xF2ng, sai d\u1EA5u cu\u1ED1i d\xF2ng.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \`--fix\`
- C\u0103n c\u1EE9: \u0111i\u1EC3m d kho\u1EA3n 9 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

Ph\u1EA7n K\xEDnh g\u1EEDi n\xEAu ai tr\u1EF1c ti\u1EBFp gi\u1EA3i quy\u1EBFt v\u0103n b\u1EA3n. Sau \u201CK\xEDnh g\u1EEDi\u201D c\xF3 d\u1EA5u hai ch\u1EA5m; g\u1EEDi m\u1ED9t n\u01A1i th\xEC ghi tr\xEAn c\xF9ng m\u1ED9t d\xF2ng; g\u1EEDi t\u1EEB
hai n\u01A1i tr\u1EDF l\xEAn th\xEC xu\u1ED1ng d\xF2ng, m\u1ED7i n\u01A1i m\u1ED9t g\u1EA1ch \u0111\u1EA7u d\xF2ng, cu\u1ED1i d\xF2ng d\u1EA5u ch\u1EA5m ph\u1EA9y, cu\u1ED1i d\xF2ng cu\u1ED1i c\xF9ng d\u1EA5u ch\u1EA5m.

## Sai

\`\`\`markdown
V/v r\xE0 so\xE1t h\u1ED9 ngh\xE8o

K\xEDnh g\u1EEDi c\xE1c tr\u01B0\u1EDFng th\xF4n tr\xEAn \u0111\u1ECBa b\xE0n x\xE3.
\`\`\`

\`\`\`markdown
V/v r\xE0 so\xE1t h\u1ED9 ngh\xE8o

K\xEDnh g\u1EEDi:

- Ph\xF2ng Kinh t\u1EBF,
- C\xF4ng an x\xE3;
- C\xE1c th\xF4n;
\`\`\`

\`\`\`markdown
V/v r\xE0 so\xE1t h\u1ED9 ngh\xE8o

K\xEDnh g\u1EEDi: Ph\xF2ng Kinh t\u1EBF; C\xF4ng an x\xE3; c\xE1c th\xF4n tr\xEAn \u0111\u1ECBa b\xE0n.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
V/v r\xE0 so\xE1t h\u1ED9 ngh\xE8o

K\xEDnh g\u1EEDi: \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh \u0110\u1ED3ng Th\xE1p
\`\`\`

\`\`\`markdown
V/v r\xE0 so\xE1t h\u1ED9 ngh\xE8o

K\xEDnh g\u1EEDi:

- Ph\xF2ng Kinh t\u1EBF;
- C\xF4ng an x\xE3;
- C\xE1c th\xF4n.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi d\u1EF1 th\u1EA3o \u0111\u01B0\u1EE3c chuy\u1EC3n t\u1EEB t\u1EC7p kh\xE1c v\xE0 danh s\xE1ch n\u01A1i g\u1EEDi \u0111\xE3 m\u1EA5t d\xF2ng, m\u1EA5t d\u1EA5u; kh\xF4i ph\u1EE5c l\u1EA1i danh s\xE1ch th\xEC kh\xF4ng c\u1EA7n t\u1EAFt.
\`--fix\` ch\u1EC9 th\xEAm d\u1EA5u hai ch\u1EA5m, \u0111\u1ED5i d\u1EA5u cu\u1ED1i d\xF2ng v\xE0 \u0111\u01B0a n\u01A1i g\u1EEDi duy nh\u1EA5t l\xEAn d\xF2ng \u201CK\xEDnh g\u1EEDi:\u201D.
`,"appendix-heading":`<!-- begin head -->
# appendix-heading

Ph\u1EE5 l\u1EE5c kh\xF4ng ghi \u201CPh\u1EE5 l\u1EE5c\u201D ho\u1EB7c \u201C(K\xE8m theo \u2026)\u201D, ho\u1EB7c nhi\u1EC1u ph\u1EE5 l\u1EE5c kh\xF4ng \u0111\xE1nh s\u1ED1 b\u1EB1ng ch\u1EEF s\u1ED1 La M\xE3.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: kh\xF4ng
- C\u0103n c\u1EE9: kho\u1EA3n 1 M\u1EE5c III Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

Ph\u1EE5 l\u1EE5c c\xF3 ch\u1EEF \u201CPh\u1EE5 l\u1EE5c\u201D, ti\xEAu \u0111\u1EC1, v\xE0 d\xF2ng \u201C(K\xE8m theo \u2026 s\u1ED1 \u2026 ng\xE0y \u2026 c\u1EE7a \u2026)\u201D \u0111\u1EC3 khi t\xE1ch r\u1EDDi v\u1EABn bi\u1EBFt thu\u1ED9c v\u0103n b\u1EA3n n\xE0o. V\u0103n b\u1EA3n c\xF3 t\u1EEB
hai ph\u1EE5 l\u1EE5c tr\u1EDF l\xEAn th\xEC c\xE1c ph\u1EE5 l\u1EE5c \u0111\u01B0\u1EE3c \u0111\xE1nh s\u1ED1 th\u1EE9 t\u1EF1 b\u1EB1ng ch\u1EEF s\u1ED1 La M\xE3. Khi n\u1ED9i dung ch\u1EC9 d\u1EABn \u0111\u1EBFn \u201CPh\u1EE5 l\u1EE5c k\xE8m theo\u201D th\xEC ph\u1EA7n k\xE8m theo ph\u1EA3i ghi ch\u1EEF \u201CPh\u1EE5 l\u1EE5c\u201D;
thi\u1EBFu ri\xEAng d\xF2ng \u201C(K\xE8m theo \u2026)\u201D ch\u1EC9 \u0111\u01B0\u1EE3c nh\u1EAFc \u1EDF m\u1EE9c th\xF4ng tin, v\xEC v\u0103n b\u1EA3n \u0111i\u1EC7n t\u1EED kh\xF4ng b\u1EAFt bu\u1ED9c \u0111i\u1EC1n d\xF2ng n\xE0y.

## Sai

\`\`\`markdown
N\u01A1i nh\u1EADn:
- C\xE1c th\xF4n;
- L\u01B0u: VT, KT.

CH\u1EE6 T\u1ECACH

Tr\u1EA7n V\u0103n M\u1EABu

DANH M\u1EE4C NHI\u1EC6M V\u1EE4 TR\u1ED2NG R\u1EEANG N\u0102M 2026

1. Giao \u0111\u1EA5t cho c\xE1c th\xF4n.
\`\`\`

\`\`\`markdown
N\u01A1i nh\u1EADn:
- C\xE1c th\xF4n;
- L\u01B0u: VT, KT.

CH\u1EE6 T\u1ECACH

Tr\u1EA7n V\u0103n M\u1EABu

PH\u1EE4 L\u1EE4C 1
DI\u1EC6N T\xCDCH

1. Th\xF4n \u0110\xF4ng: 12 ha.

PH\u1EE4 L\u1EE4C 2
KINH PH\xCD

1. Th\xF4n \u0110\xF4ng: 120 tri\u1EC7u \u0111\u1ED3ng.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
N\u01A1i nh\u1EADn:
- C\xE1c th\xF4n;
- L\u01B0u: VT, KT.

CH\u1EE6 T\u1ECACH

Tr\u1EA7n V\u0103n M\u1EABu

PH\u1EE4 L\u1EE4C I
DI\u1EC6N T\xCDCH
(K\xE8m theo K\u1EBF ho\u1EA1ch s\u1ED1 24/KH-UBND ng\xE0y 12/5/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 Ka \u0110\xF4)

1. Th\xF4n \u0110\xF4ng: 12 ha.

PH\u1EE4 L\u1EE4C II
KINH PH\xCD
(K\xE8m theo K\u1EBF ho\u1EA1ch s\u1ED1 24/KH-UBND ng\xE0y 12/5/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 Ka \u0110\xF4)

1. Th\xF4n \u0110\xF4ng: 120 tri\u1EC7u \u0111\u1ED3ng.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi ph\u1EA7n sau ch\u1EEF k\xFD kh\xF4ng ph\u1EA3i l\xE0 ph\u1EE5 l\u1EE5c c\u1EE7a v\u0103n b\u1EA3n, v\xED d\u1EE5 ph\u1EA7n ghi th\xEAm c\u1EE7a trang th\xF4ng tin \u0111i\u1EC7n t\u1EED.
`,"appendix-missing":`<!-- begin head -->
# appendix-missing

N\u1ED9i dung n\xEAu ph\u1EE5 l\u1EE5c, danh m\u1EE5c k\xE8m theo nh\u01B0ng trong d\u1EF1 th\u1EA3o kh\xF4ng c\xF3.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: kh\xF4ng
- C\u0103n c\u1EE9: kho\u1EA3n 1 M\u1EE5c III Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

V\u0103n b\u1EA3n c\xF3 ph\u1EE5 l\u1EE5c th\xEC n\u1ED9i dung ph\u1EA3i ch\u1EC9 d\u1EABn \u0111\u1EBFn ph\u1EE5 l\u1EE5c \u0111\xF3, v\xE0 ph\u1EE5 l\u1EE5c ph\u1EA3i \u0111i k\xE8m. N\u1ED9i dung n\xEAu \u201CPh\u1EE5 l\u1EE5c \u0111\xEDnh k\xE8m\u201D, \u201CDanh m\u1EE5c k\xE8m
theo\u201D m\xE0 trong d\u1EF1 th\u1EA3o kh\xF4ng c\xF3 th\xEC ng\u01B0\u1EDDi nh\u1EADn kh\xF4ng c\xF3 c\u0103n c\u1EE9 th\u1EF1c hi\u1EC7n.

## Sai

\`\`\`markdown
K\u1EBE HO\u1EA0CH

Tr\u1ED3ng r\u1EEBng n\u0103m 2026

I. N\u1ED8I DUNG

Di\u1EC7n t\xEDch giao cho t\u1EEBng th\xF4n chi ti\u1EBFt t\u1EA1i Ph\u1EE5 l\u1EE5c \u0111\xEDnh k\xE8m./.

N\u01A1i nh\u1EADn:
- C\xE1c th\xF4n;
- L\u01B0u: VT, KT.

CH\u1EE6 T\u1ECACH

Tr\u1EA7n V\u0103n M\u1EABu
\`\`\`

## \u0110\xFAng

\`\`\`markdown
K\u1EBE HO\u1EA0CH

Tr\u1ED3ng r\u1EEBng n\u0103m 2026

I. N\u1ED8I DUNG

Di\u1EC7n t\xEDch giao cho t\u1EEBng th\xF4n chi ti\u1EBFt t\u1EA1i Ph\u1EE5 l\u1EE5c \u0111\xEDnh k\xE8m./.

N\u01A1i nh\u1EADn:
- C\xE1c th\xF4n;
- L\u01B0u: VT, KT.

CH\u1EE6 T\u1ECACH

Tr\u1EA7n V\u0103n M\u1EABu

PH\u1EE4 L\u1EE4C
DI\u1EC6N T\xCDCH TR\u1ED2NG R\u1EEANG C\u1EE6A C\xC1C TH\xD4N

1. Th\xF4n \u0110\xF4ng: 12 ha.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi ph\u1EE5 l\u1EE5c l\xE0 m\u1ED9t t\u1EC7p ri\xEAng g\u1EEDi c\xF9ng v\u0103n b\u1EA3n; t\u1EAFt t\u1EA1i d\xF2ng \u0111\xF3 b\u1EB1ng \`<!-- cchc-disable-next-line appendix-missing -->\`.
`,"citation-date-conflict":`<!-- begin head -->
# citation-date-conflict

C\xF9ng m\u1ED9t v\u0103n b\u1EA3n nh\u01B0ng ng\xE0y ban h\xE0nh ghi kh\xE1c nhau, trong m\u1ED9t d\u1EF1 th\u1EA3o, gi\u1EEFa c\xE1c d\u1EF1 th\u1EA3o ho\u1EB7c so v\u1EDBi s\u1ED5 \u0111\u0103ng k\xFD.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: \u0111i\u1EC3m b kho\u1EA3n 6 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

M\u1ED9t v\u0103n b\u1EA3n ch\u1EC9 c\xF3 m\u1ED9t ng\xE0y ban h\xE0nh. Khi c\xF9ng m\u1ED9t s\u1ED1, k\xFD hi\u1EC7u c\u1EE7a c\xF9ng m\u1ED9t c\u01A1 quan m\xE0 c\xE1c ch\u1ED7 ghi ng\xE0y kh\xE1c nhau th\xEC \xEDt nh\u1EA5t
m\u1ED9t ch\u1ED7 sai: g\xF5 nh\u1EA7m ng\xE0y, ho\u1EB7c c\xF2n s\xF3t n\u0103m c\u0169 khi so\u1EA1n theo m\u1EABu n\u0103m tr\u01B0\u1EDBc. C\xE1c d\u1EF1 th\u1EA3o ki\u1EC3m tra c\xF9ng m\u1ED9t l\u01B0\u1EE3t \u0111\u01B0\u1EE3c \u0111\u1ED1i chi\u1EBFu
v\u1EDBi nhau, k\u1EC3 c\u1EA3 v\u1EDBi ch\xEDnh v\u0103n b\u1EA3n \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn n\u1EBFu v\u0103n b\u1EA3n \u0111\xF3 c\xF3 trong l\u01B0\u1EE3t ki\u1EC3m tra.

Hai ch\u1ED7 vi\u1EC7n d\u1EABn ch\u1EC9 b\u1ECB coi l\xE0 c\xF9ng m\u1ED9t v\u0103n b\u1EA3n khi ch\u1EAFc ch\u1EAFn nh\u01B0 v\u1EADy:

- c\xF9ng s\u1ED1, k\xFD hi\u1EC7u, c\xF9ng c\u01A1 quan ban h\xE0nh v\xE0 \u0111\u1ECBa ph\u01B0\u01A1ng; \u1EE6y ban nh\xE2n d\xE2n v\xE0 Ch\u1EE7 t\u1ECBch \u1EE6y ban nh\xE2n d\xE2n l\xE0 m\u1ED9t c\u01A1 quan; \u201CUBND
  th\xE0nh ph\u1ED1\u201D, \u201CUBND x\xE3\u201D \u0111\u01B0\u1EE3c hi\u1EC3u theo \u0111\u1ECBa ph\u01B0\u01A1ng c\u1EE7a d\u1EF1 th\u1EA3o;
- c\xF9ng n\u0103m, v\xEC s\u1ED1 \u0111\xE1nh l\u1EA1i t\u1EEB \u0111\u1EA7u m\u1ED7i n\u0103m (v\u0103n b\u1EA3n c\u1EE7a \u0110\u1EA3ng, c\u1EE7a Qu\u1ED1c h\u1ED9i: m\u1ED7i nhi\u1EC7m k\u1EF3; c\u01A1 quan sau s\u1EAFp x\u1EBFp: t\u1EEB ng\xE0y s\u1EAFp
  x\u1EBFp); kh\xE1c n\u0103m th\xEC tr\xEDch y\u1EBFu ph\u1EA3i gi\u1ED1ng nhau.

V\u0103n b\u1EA3n c\xF3 trong s\u1ED5 \u0111\u0103ng k\xFD (s\u1ED5 c\u1EE7a c\u01A1 quan, ho\u1EB7c d\xF2ng \u0111\xE3 x\xE1c nh\u1EADn c\u1EE7a s\u1ED5 c\xF3 s\u1EB5n) th\xEC l\u1EA5y ng\xE0y ghi trong s\u1ED5; ch\u1ED7 kh\xE1c v\u1EDBi s\u1ED5
b\u1ECB b\xE1o, d\xF9 c\xE1c d\u1EF1 th\u1EA3o c\xF3 th\u1ED1ng nh\u1EA5t v\u1EDBi nhau. Ngo\xE0i s\u1ED5, ch\u1ED7 b\u1ECB b\xE1o l\xE0 b\xEAn thi\u1EC3u s\u1ED1, t\xEDnh theo s\u1ED1 d\u1EF1 th\u1EA3o (trong m\u1ED9t d\u1EF1 th\u1EA3o: theo s\u1ED1 ch\u1ED7). Khi hai b\xEAn b\u1EB1ng nhau, c\u1EA3 hai c\xF9ng b\u1ECB b\xE1o.

## Sai

\`\`\`markdown
<!-- draft: cong-van.md -->
Th\u1EF1c hi\u1EC7n Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 318/Q\u0110-UBND ng\xE0y 05/3/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh L\xE2m \u0110\u1ED3ng ban h\xE0nh K\u1EBF ho\u1EA1ch chuy\u1EC3n \u0111\u1ED5i s\u1ED1 n\u0103m 2026.
<!-- draft: ke-hoach.md -->
C\u0103n c\u1EE9 Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 318/Q\u0110-UBND ng\xE0y 05/3/2025 c\u1EE7a UBND t\u1EC9nh L\xE2m \u0110\u1ED3ng ban h\xE0nh K\u1EBF ho\u1EA1ch chuy\u1EC3n \u0111\u1ED5i s\u1ED1 n\u0103m 2026;
\`\`\`

\`\`\`markdown
C\u0103n c\u1EE9 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 150/2025/N\u0110-CP ng\xE0y 12/6/2025 c\u1EE7a Ch\xEDnh ph\u1EE7;

Theo kho\u1EA3n 2 \u0110i\u1EC1u 9 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 150/2025/N\u0110-CP ng\xE0y 21/6/2025 c\u1EE7a Ch\xEDnh ph\u1EE7.
\`\`\`

\`\`\`markdown
C\u0103n c\u1EE9 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP ng\xE0y 03/5/2020 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 c\xF4ng t\xE1c v\u0103n th\u01B0;
\`\`\`

## \u0110\xFAng

\`\`\`markdown
Th\u1EF1c hi\u1EC7n K\u1EBF ho\u1EA1ch s\u1ED1 12/KH-UBND ng\xE0y 05/01/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 B\xECnh Minh v\xE0 K\u1EBF ho\u1EA1ch s\u1ED1 12/KH-UBND ng\xE0y 09/01/2026
c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 T\xE2n L\u1EADp.
\`\`\`

\`\`\`markdown
Ngh\u1ECB quy\u1EBFt s\u1ED1 18-NQ/TW ng\xE0y 25/10/2017 v\xE0 Ngh\u1ECB quy\u1EBFt s\u1ED1 18-NQ/TW ng\xE0y 16/6/2022 c\u1EE7a Ban Ch\u1EA5p h\xE0nh Trung \u01B0\u01A1ng \u0110\u1EA3ng.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi d\u1EF1 th\u1EA3o c\u1ED1 \xFD d\u1EABn l\u1EA1i m\u1ED9t ch\u1ED7 ghi sai c\u1EE7a v\u0103n b\u1EA3n kh\xE1c, ch\u1EB3ng h\u1EA1n trong v\u0103n b\u1EA3n \u0111\xEDnh ch\xEDnh.
`,"citation-date-style":`<!-- begin head -->
# citation-date-style

Ng\xE0y trong vi\u1EC7n d\u1EABn vi\u1EBFt kh\xF4ng th\u1ED1ng nh\u1EA5t: c\xF3 v\xE0 kh\xF4ng c\xF3 s\u1ED1 0, b\u1EB1ng s\u1ED1 v\xE0 b\u1EB1ng ch\u1EEF.

- M\u1EE9c \u0111\u1ED9: t\u1EAFt (\`recommended\`), g\u1EE3i \xFD (\`strict\`)
- S\u1EEDa: \`--fix\`
- C\u0103n c\u1EE9: \u0111i\u1EC3m b kho\u1EA3n 4 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

D\xF2ng \u0111\u1ECBa danh, th\u1EDDi gian c\u1EE7a v\u0103n b\u1EA3n ghi th\xEAm s\u1ED1 0 tr\u01B0\u1EDBc ng\xE0y nh\u1ECF h\u01A1n 10 v\xE0 tr\u01B0\u1EDBc th\xE1ng 1, 2; c\xE1c th\xE1ng kh\xE1c kh\xF4ng ghi. Trong
vi\u1EC7n d\u1EABn kh\xF4ng c\xF3 quy \u0111\u1ECBnh ri\xEAng, nh\u01B0ng n\xEAn theo c\xF9ng m\u1ED9t c\xE1ch trong c\u1EA3 d\u1EF1 th\u1EA3o: ng\u01B0\u1EDDi \u0111\u1ECDc \u0111\u1ED1i chi\u1EBFu d\u1EC5 h\u01A1n, v\xE0 t\xECm ki\u1EBFm m\u1ED9t
ng\xE0y kh\xF4ng b\u1ECB s\xF3t.

Ch\u1ED7 kh\xE1c v\u1EDBi \u0111a s\u1ED1 b\u1ECB b\xE1o; khi b\u1EB1ng nhau th\xEC b\xE1o ch\u1ED7 th\u1EEBa s\u1ED1 0. Ng\xE0y b\u1EB1ng s\u1ED1 v\xE0 b\u1EB1ng ch\u1EEF l\u1EABn nhau ch\u1EC9 b\xE1o m\u1ED9t l\u1EA7n.

## Sai

\`\`\`markdown
C\u0103n c\u1EE9 K\u1EBF ho\u1EA1ch s\u1ED1 21/KH-UBND ng\xE0y 5/3/2026 c\u1EE7a UBND t\u1EC9nh Gia Lai;
\`\`\`

\`\`\`markdown
C\u0103n c\u1EE9 K\u1EBF ho\u1EA1ch s\u1ED1 21/KH-UBND ng\xE0y 05/3/2026 c\u1EE7a UBND t\u1EC9nh Gia Lai;

C\u0103n c\u1EE9 K\u1EBF ho\u1EA1ch s\u1ED1 22/KH-UBND ng\xE0y 26/09/2025 c\u1EE7a UBND t\u1EC9nh Gia Lai;
\`\`\`

\`\`\`markdown
C\u0103n c\u1EE9 K\u1EBF ho\u1EA1ch s\u1ED1 21/KH-UBND ng\xE0y 05/3/2026 c\u1EE7a UBND t\u1EC9nh Gia Lai;

C\u0103n c\u1EE9 K\u1EBF ho\u1EA1ch s\u1ED1 22/KH-UBND ng\xE0y 26 th\xE1ng 9 n\u0103m 2025 c\u1EE7a UBND t\u1EC9nh Gia Lai;
\`\`\`

## \u0110\xFAng

\`\`\`markdown
C\u0103n c\u1EE9 K\u1EBF ho\u1EA1ch s\u1ED1 21/KH-UBND ng\xE0y 05/3/2026 c\u1EE7a UBND t\u1EC9nh Gia Lai;

C\u0103n c\u1EE9 K\u1EBF ho\u1EA1ch s\u1ED1 22/KH-UBND ng\xE0y 26/9/2025 c\u1EE7a UBND t\u1EC9nh Gia Lai;
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi c\u01A1 quan kh\xF4ng \u0111\u1EB7t n\u1EB7ng c\xE1ch ghi ng\xE0y trong vi\u1EC7n d\u1EABn; lu\u1EADt n\xE0y ch\u1EC9 ch\u1EA1y trong b\u1ED9 \`strict\`.
`,"citation-doubled-words":`<!-- begin head -->
# citation-doubled-words

T\xEAn lo\u1EA1i v\u0103n b\u1EA3n ho\u1EB7c ch\u1EEF \u201Cs\u1ED1\u201D trong vi\u1EC7n d\u1EABn b\u1ECB vi\u1EBFt l\u1EB7p.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \`--fix\`
- C\u0103n c\u1EE9: \u0111i\u1EC3m b kho\u1EA3n 6 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

Vi\u1EC7n d\u1EABn ghi t\xEAn lo\u1EA1i v\u0103n b\u1EA3n v\xE0 ch\u1EEF \u201Cs\u1ED1\u201D m\u1ED9t l\u1EA7n, r\u1ED3i \u0111\u1EBFn s\u1ED1, k\xFD hi\u1EC7u. Khi so\u1EA1n th\u1EA3o b\u1EB1ng c\xE1ch sao ch\xE9p, ph\u1EA7n \u0111\u1EA7u c\u1EE7a
vi\u1EC7n d\u1EABn d\u1EC5 b\u1ECB d\xE1n hai l\u1EA7n; ng\u01B0\u1EDDi \u0111\u1ECDc l\u01B0\u1EDBt qua kh\xF3 th\u1EA5y, nh\u01B0ng c\xE2u v\u0103n sai v\xE0 vi\u1EC7n d\u1EABn kh\xF4ng c\xF2n \u0111\xFAng th\u1EC3 th\u1EE9c.

## Sai

\`\`\`markdown
Th\u1EF1c hi\u1EC7n K\u1EBF ho\u1EA1ch s\u1ED1 k\u1EBF ho\u1EA1ch s\u1ED1 8/KH-UBND ng\xE0y 05/01/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 B\xECnh Minh.
\`\`\`

\`\`\`markdown
Theo Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 s\u1ED1 268/Q\u0110-UBND ng\xE0y 12/3/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 B\xECnh Minh.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
Th\u1EF1c hi\u1EC7n K\u1EBF ho\u1EA1ch s\u1ED1 8/KH-UBND ng\xE0y 05/01/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 B\xECnh Minh.
\`\`\`

## Khi n\xE0o t\u1EAFt

Kh\xF4ng c\xF3 tr\u01B0\u1EDDng h\u1EE3p c\u1EA7n t\u1EAFt. \`--fix\` b\u1ECF ph\u1EA7n l\u1EB7p; khi ph\u1EA7n l\u1EB7p \u0111\u01B0\u1EE3c in \u0111\u1EADm ho\u1EB7c in nghi\xEAng ri\xEAng, ng\u01B0\u1EDDi so\u1EA1n th\u1EA3o t\u1EF1 x\xF3a.
`,"citation-future-date":`<!-- begin head -->
# citation-future-date

V\u0103n b\u1EA3n \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn ghi ng\xE0y ban h\xE0nh sau ng\xE0y c\u1EE7a d\u1EF1 th\u1EA3o.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: kh\xF4ng
- C\u0103n c\u1EE9: \u0111i\u1EC3m b kho\u1EA3n 6 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

V\u0103n b\u1EA3n ch\u1EC9 c\xF3 th\u1EC3 vi\u1EC7n d\u1EABn v\u0103n b\u1EA3n \u0111\xE3 ban h\xE0nh. Ng\xE0y vi\u1EC7n d\u1EABn mu\u1ED9n h\u01A1n ng\xE0y c\u1EE7a d\u1EF1 th\u1EA3o th\u01B0\u1EDDng do g\xF5 nh\u1EA7m n\u0103m ho\u1EB7c th\xE1ng khi sao ch\xE9p. N\u1EBFu d\u1EF1 th\u1EA3o \u0111\u1EC3 tr\u1ED1ng ng\xE0y th\xEC so v\u1EDBi th\xE1ng; \u0111\u1EC3 tr\u1ED1ng c\u1EA3 th\xE1ng th\xEC so v\u1EDBi n\u0103m; d\u1EF1 th\u1EA3o kh\xF4ng ghi th\u1EDDi gian th\xEC kh\xF4ng so.

## Sai

\`\`\`markdown
S\u1ED1: 12/KH-UBND

*M\u01B0\u1EDDng B\xFA, ng\xE0y 10 th\xE1ng 3 n\u0103m 2026*

**K\u1EBE HO\u1EA0CH**

**Tr\u1ED3ng r\u1EEBng n\u0103m 2026**

Th\u1EF1c hi\u1EC7n K\u1EBF ho\u1EA1ch s\u1ED1 45/KH-UBND ng\xE0y 09/11/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh S\u01A1n La v\u1EC1 tr\u1ED3ng r\u1EEBng.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
S\u1ED1: 12/KH-UBND

*M\u01B0\u1EDDng B\xFA, ng\xE0y 10 th\xE1ng 3 n\u0103m 2026*

**K\u1EBE HO\u1EA0CH**

**Tr\u1ED3ng r\u1EEBng n\u0103m 2026**

Th\u1EF1c hi\u1EC7n K\u1EBF ho\u1EA1ch s\u1ED1 45/KH-UBND ng\xE0y 10/3/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh S\u01A1n La v\u1EC1 tr\u1ED3ng r\u1EEBng.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi d\u1EF1 th\u1EA3o \u0111\u01B0\u1EE3c chu\u1EA9n b\u1ECB \u0111\u1ED3ng th\u1EDDi v\u1EDBi v\u0103n b\u1EA3n s\u1EBD ban h\xE0nh sau; t\u1EAFt \u1EDF d\xF2ng \u0111\xF3 cho \u0111\u1EBFn khi c\xF3 s\u1ED1 v\xE0 ng\xE0y ch\xEDnh th\u1EE9c.
`,"citation-incomplete":`<!-- begin head -->
# citation-incomplete

Vi\u1EC7n d\u1EABn l\u1EA7n \u0111\u1EA7u thi\u1EBFu k\xFD hi\u1EC7u, ng\xE0y ban h\xE0nh ho\u1EB7c c\u01A1 quan ban h\xE0nh.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: \u0111i\u1EC3m b kho\u1EA3n 6 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

L\u1EA7n \u0111\u1EA7u nh\u1EAFc t\u1EDBi m\u1ED9t v\u0103n b\u1EA3n, d\u1EF1 th\u1EA3o ph\u1EA3i ghi t\xEAn lo\u1EA1i, s\u1ED1, k\xFD hi\u1EC7u, th\u1EDDi gian ban h\xE0nh, c\u01A1 quan ban h\xE0nh v\xE0 tr\xEDch y\u1EBFu; nh\u1EEFng l\u1EA7n
sau ch\u1EC9 c\u1EA7n t\xEAn lo\u1EA1i v\xE0 s\u1ED1, k\xFD hi\u1EC7u. Thi\u1EBFu ng\xE0y ho\u1EB7c c\u01A1 quan th\xEC ng\u01B0\u1EDDi \u0111\u1ECDc kh\xF4ng x\xE1c \u0111\u1ECBnh \u0111\u01B0\u1EE3c v\u0103n b\u1EA3n: s\u1ED1 \u0111\xE1nh l\u1EA1i t\u1EEB \u0111\u1EA7u m\u1ED7i
n\u0103m, v\xE0 quy\u1EBFt \u0111\u1ECBnh s\u1ED1 45 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 n\xE0o c\u0169ng c\xF3 th\u1EC3 c\xF3. C\u0103n c\u1EE9 ban h\xE0nh \u0111\u01B0\u1EE3c t\xEDnh l\xE0 l\u1EA7n nh\u1EAFc \u0111\u1EA7u ti\xEAn.

Kh\xF4ng b\xE1o khi c\xE2u v\u0103n \u0111\xE3 cho bi\u1EBFt: c\u01A1 quan \u0111\u1EE9ng ngay tr\u01B0\u1EDBc (\u201C\u0111\u01B0\u1EE3c Th\u1EE7 t\u01B0\u1EDBng Ch\xEDnh ph\u1EE7 ph\xEA duy\u1EC7t t\u1EA1i Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 \u2026\u201D, \u201C\xFD ki\u1EBFn c\u1EE7a
S\u1EDF T\xE0i ch\xEDnh t\u1EA1i C\xF4ng v\u0103n s\u1ED1 \u2026\u201D), ng\xE0y \u0111\u1EE9ng tr\u01B0\u1EDBc (\u201CNg\xE0y 05/02/2026, \u2026 ban h\xE0nh K\u1EBF ho\u1EA1ch s\u1ED1 \u2026\u201D), ng\xE0y ho\u1EB7c c\u01A1 quan d\xF9ng chung cho
m\u1ED9t danh s\xE1ch. Lu\u1EADt, b\u1ED9 lu\u1EADt, ph\xE1p l\u1EC7nh ch\u1EC9 c\u1EA7n t\xEAn. T\xEAn v\u0103n b\u1EA3n n\u1EB1m trong tr\xEDch y\u1EBFu c\u1EE7a v\u0103n b\u1EA3n kh\xE1c, trong ngo\u1EB7c k\xE9p, \u0111\u1EC1 m\u1EE5c,
b\u1EA3ng, ph\u1EE5 l\u1EE5c v\xE0 ch\u1ED7 c\xF2n \u0111\u1EC3 tr\u1ED1ng kh\xF4ng b\u1ECB x\xE9t.

V\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt c\xF3 n\u0103m trong s\u1ED1, k\xFD hi\u1EC7u (ngh\u1ECB \u0111\u1ECBnh, th\xF4ng t\u01B0 \u2026) \u0111\xE3 \u0111\u01B0\u1EE3c ph\xE2n bi\u1EC7t b\u1EB1ng s\u1ED1 v\xE0 n\u0103m. V\xEC v\u1EADy, khi trong
c\xE2u ch\u1EC9 c\xF3 s\u1ED1, k\xFD hi\u1EC7u (thi\u1EBFu c\u1EA3 ng\xE0y v\xE0 c\u01A1 quan) th\xEC \u1EDF m\u1EE9c c\u1EA3nh b\xE1o; \u0111\xE3 ghi c\u01A1 quan m\xE0 thi\u1EBFu ng\xE0y, ho\u1EB7c ng\u01B0\u1EE3c l\u1EA1i, v\u1EABn l\xE0 l\u1ED7i. V\u0103n
b\u1EA3n ch\u1EC9 \u0111\u01B0\u1EE3c n\xEAu l\xE0 v\u0103n b\u1EA3n s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung c\u1EE7a v\u0103n b\u1EA3n kh\xE1c th\xEC ch\u1EC9 b\xE1o v\u1EDBi \`strict\`; d\u1EF1 th\u1EA3o l\xE0 v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt th\xEC
kh\xF4ng b\xE1o. V\u1EDBi \`strict\`, ngh\u1ECB quy\u1EBFt, ch\u1EC9 th\u1ECB, k\u1EBFt lu\u1EADn ch\u1EC9 \u0111\u01B0\u1EE3c g\u1ECDi b\u1EB1ng n\u1ED9i dung (\u201CNgh\u1ECB quy\u1EBFt v\u1EC1 Chuy\u1EC3n \u0111\u1ED5i s\u1ED1\u201D) m\xE0 tr\u01B0\u1EDBc \u0111\xF3 ch\u01B0a
vi\u1EC7n d\u1EABn th\xEC c\xF3 g\u1EE3i \xFD.

Ph\u1EA7n c\xF2n thi\u1EBFu \u0111\u01B0\u1EE3c \u0111\u1EC1 xu\u1EA5t theo nh\u1EEFng ch\u1ED7 kh\xE1c trong l\u01B0\u1EE3t ki\u1EC3m tra v\xE0 theo s\u1ED5 \u0111\u0103ng k\xFD v\u0103n b\u1EA3n.

## Sai

\`\`\`markdown
C\u0103n c\u1EE9 Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 45/Q\u0110-UBND ng\xE0y 06/02/2026 v\u1EC1 vi\u1EC7c giao ch\u1EC9 ti\xEAu tr\u1ED3ng r\u1EEBng x\xE3 Ia Pa n\u0103m 2026;
\`\`\`

\`\`\`markdown
Tuy\xEAn truy\u1EC1n Ngh\u1ECB quy\u1EBFt s\u1ED1 9-NQ/TU c\u1EE7a Ban Th\u01B0\u1EDDng v\u1EE5 T\u1EC9nh \u1EE7y v\u1EC1 chuy\u1EC3n \u0111\u1ED5i s\u1ED1 t\u1EC9nh Gia Lai \u0111\u1EBFn n\u0103m 2030.
\`\`\`

\`\`\`markdown
Theo K\u1EBF ho\u1EA1ch s\u1ED1 30 ng\xE0y 09/02/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 Ia Pa.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
C\u0103n c\u1EE9 Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 45/Q\u0110-UBND ng\xE0y 06/02/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 Ia Pa v\u1EC1 vi\u1EC7c giao ch\u1EC9 ti\xEAu tr\u1ED3ng r\u1EEBng n\u0103m 2026;

C\xE1c th\xF4n th\u1EF1c hi\u1EC7n ch\u1EC9 ti\xEAu t\u1EA1i Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 45/Q\u0110-UBND.
\`\`\`

\`\`\`markdown
Theo \xFD ki\u1EBFn c\u1EE7a S\u1EDF T\xE0i ch\xEDnh t\u1EA1i C\xF4ng v\u0103n s\u1ED1 77/STC-NS ng\xE0y 09/02/2026 v\u1EC1 ngu\u1ED3n kinh ph\xED.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi d\u1EF1 th\u1EA3o l\xE0 b\xE0i gi\u1EDBi thi\u1EC7u, h\u1ECFi \u0111\xE1p ho\u1EB7c t\xE0i li\u1EC7u t\u1EADp hu\u1EA5n, kh\xF4ng ph\u1EA3i v\u0103n b\u1EA3n h\xE0nh ch\xEDnh.
`,"citation-invalid-date":`<!-- begin head -->
# citation-invalid-date

Ng\xE0y, th\xE1ng, n\u0103m c\u1EE7a v\u0103n b\u1EA3n \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn kh\xF4ng c\xF3 th\u1EADt.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: kh\xF4ng
- C\u0103n c\u1EE9: \u0111i\u1EC3m b kho\u1EA3n 6 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

Th\u1EDDi gian ban h\xE0nh l\xE0 m\u1ED9t th\xE0nh ph\u1EA7n c\u1EE7a vi\u1EC7n d\u1EABn. Ng\xE0y kh\xF4ng c\xF3 trong l\u1ECBch (31/02, th\xE1ng 13, n\u0103m g\u1ED3m n\u0103m ch\u1EEF s\u1ED1) ch\u1EAFc ch\u1EAFn l\xE0 g\xF5 nh\u1EA7m v\xE0 l\xE0m ng\u01B0\u1EDDi \u0111\u1ECDc kh\xF4ng tra \u0111\u01B0\u1EE3c v\u0103n b\u1EA3n.

## Sai

\`\`\`markdown
Th\u1EF1c hi\u1EC7n Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 45/Q\u0110-UBND ng\xE0y 31/02/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh C\xE0 Mau v\u1EC1 ph\xE1t tri\u1EC3n ch\u0103n nu\xF4i.
\`\`\`

\`\`\`markdown
Th\u1EF1c hi\u1EC7n K\u1EBF ho\u1EA1ch s\u1ED1 9/KH-UBND ng\xE0y 05 th\xE1ng 13 n\u0103m 2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 T\xE2n Thu\u1EADn.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
Th\u1EF1c hi\u1EC7n Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 45/Q\u0110-UBND ng\xE0y 28/02/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh C\xE0 Mau v\u1EC1 ph\xE1t tri\u1EC3n ch\u0103n nu\xF4i.
\`\`\`

## Khi n\xE0o t\u1EAFt

Kh\xF4ng c\xF3 tr\u01B0\u1EDDng h\u1EE3p c\u1EA7n t\u1EAFt. Ng\xE0y, th\xE1ng \u0111\u1EC3 tr\u1ED1ng trong d\u1EF1 th\u1EA3o kh\xF4ng b\u1ECB b\xE1o.
`,"citation-issuer-abolished":`<!-- begin head -->
# citation-issuer-abolished

C\u01A1 quan ban h\xE0nh kh\xF4ng c\xF2n t\u1ED3n t\u1EA1i v\xE0o ng\xE0y ghi trong vi\u1EC7n d\u1EABn.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: kh\xF4ng
- C\u0103n c\u1EE9: Ngh\u1ECB quy\u1EBFt s\u1ED1 176/2025/QH15; kho\u1EA3n 3 \u0110i\u1EC1u 51 Lu\u1EADt T\u1ED5 ch\u1EE9c ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng s\u1ED1 72/2025/QH15
<!-- end head -->

## V\xEC sao

T\u1EEB ng\xE0y 01/3/2025 Ch\xEDnh ph\u1EE7 c\xF3 14 b\u1ED9 v\xE0 3 c\u01A1 quan ngang b\u1ED9; c\xE1c b\u1ED9 \u0111\u01B0\u1EE3c h\u1EE3p nh\u1EA5t ho\u1EA1t \u0111\u1ED9ng \u0111\u1EBFn h\u1EBFt ng\xE0y 28/02/2025. T\u1EEB ng\xE0y
01/7/2025 kh\xF4ng c\xF2n c\u1EA5p huy\u1EC7n v\xE0 th\u1ECB tr\u1EA5n. V\u0103n b\u1EA3n ghi ng\xE0y sau c\xE1c m\u1ED1c \u0111\xF3 m\xE0 mang k\xFD hi\u1EC7u ho\u1EB7c t\xEAn c\u1EE7a c\u01A1 quan c\u0169 th\xEC sai
ng\xE0y, sai n\u0103m, ho\u1EB7c sai c\u01A1 quan. V\u0103n b\u1EA3n c\u0169 ban h\xE0nh tr\u01B0\u1EDBc c\xE1c m\u1ED1c \u0111\xF3 vi\u1EC7n d\u1EABn nh\u01B0 th\u01B0\u1EDDng.

Ng\xE0y \u0111\u1EC3 tr\u1ED1ng \u0111\u01B0\u1EE3c coi l\xE0 ng\xE0y s\u1EDBm nh\u1EA5t c\xF3 th\u1EC3 c\xF3. C\xE1c s\u1EDF \u0111\u01B0\u1EE3c s\u1EAFp x\u1EBFp v\xE0o nh\u1EEFng ng\xE0y kh\xE1c nhau trong n\u1EEDa \u0111\u1EA7u n\u0103m 2025, n\xEAn
ch\u1EC9 v\u0103n b\u1EA3n ghi ng\xE0y t\u1EEB 01/7/2025 m\u1EDBi b\u1ECB b\xE1o.

## Sai

\`\`\`markdown
C\u0103n c\u1EE9 Th\xF4ng t\u01B0 s\u1ED1 18/2025/TT-BTTTT ng\xE0y 12/5/2025 c\u1EE7a B\u1ED9 Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng;
\`\`\`

\`\`\`markdown
C\u0103n c\u1EE9 Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 2214/Q\u0110-UBND ng\xE0y 14/8/2025 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n huy\u1EC7n \u0110\u1EA1 T\u1EBBh v\u1EC1 qu\u1EA3n l\xFD ch\u1EE3;
\`\`\`

## \u0110\xFAng

\`\`\`markdown
C\u0103n c\u1EE9 Th\xF4ng t\u01B0 s\u1ED1 13/2023/TT-BTTTT ng\xE0y 11/12/2023 c\u1EE7a B\u1ED9 Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng;
\`\`\`

\`\`\`markdown
C\u0103n c\u1EE9 Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 2214/Q\u0110-UBND ng\xE0y 14/8/2024 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n huy\u1EC7n \u0110\u1EA1 T\u1EBBh v\u1EC1 qu\u1EA3n l\xFD ch\u1EE3;
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi d\u1EF1 th\u1EA3o d\u1EABn nguy\xEAn v\u0103n m\u1ED9t h\u1ED3 s\u01A1 ghi sai, ch\u1EB3ng h\u1EA1n trong v\u0103n b\u1EA3n \u0111\xEDnh ch\xEDnh.
`,"citation-issuer-symbol":`<!-- begin head -->
# citation-issuer-symbol

C\u01A1 quan ban h\xE0nh v\u0103n b\u1EA3n \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn kh\xE1c v\u1EDBi c\u01A1 quan trong k\xFD hi\u1EC7u.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: \u0111i\u1EC3m b kho\u1EA3n 3 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

Nh\xF3m ch\u1EEF cu\u1ED1i c\u1EE7a k\xFD hi\u1EC7u l\xE0 t\xEAn vi\u1EBFt t\u1EAFt c\u1EE7a c\u01A1 quan ban h\xE0nh (CP l\xE0 Ch\xEDnh ph\u1EE7, TTg l\xE0 Th\u1EE7 t\u01B0\u1EDBng Ch\xEDnh ph\u1EE7, TW l\xE0 Trung \u01B0\u01A1ng
\u0110\u1EA3ng). Khi t\xEAn c\u01A1 quan vi\u1EBFt b\u1EB1ng ch\u1EEF l\xE0 m\u1ED9t c\u01A1 quan kh\xE1c th\xEC t\xEAn c\u01A1 quan ho\u1EB7c k\xFD hi\u1EC7u b\u1ECB sai.

\u1EE6y ban nh\xE2n d\xE2n v\xE0 Ch\u1EE7 t\u1ECBch \u1EE6y ban nh\xE2n d\xE2n \u0111\u1EC1u \u0111\xFAng v\u1EDBi UBND; b\u1ED9 v\xE0 b\u1ED9 tr\u01B0\u1EDFng \u0111\u1EC1u \u0111\xFAng v\u1EDBi k\xFD hi\u1EC7u c\u1EE7a b\u1ED9; v\u0103n b\u1EA3n li\xEAn t\u1ECBch
\u0111\xFAng v\u1EDBi m\u1ED7i c\u01A1 quan trong k\xFD hi\u1EC7u; b\u1ED9 m\u1EDBi nh\u1EADn nhi\u1EC7m v\u1EE5 thay cho b\u1ED9 c\u0169 c\u0169ng \u0111\u01B0\u1EE3c ch\u1EA5p nh\u1EADn. K\xFD hi\u1EC7u ho\u1EB7c c\u01A1 quan m\xE0 lu\u1EADt kh\xF4ng
bi\u1EBFt th\xEC kh\xF4ng b\u1ECB b\xE1o.

## Sai

\`\`\`markdown
C\u0103n c\u1EE9 Th\xF4ng t\u01B0 s\u1ED1 98/2013/TT-BXD ng\xE0y 24/7/2013 c\u1EE7a B\u1ED9 T\xE0i ch\xEDnh h\u01B0\u1EDBng d\u1EABn vi\u1EC7c thanh to\xE1n.
\`\`\`

\`\`\`markdown
Theo Ngh\u1ECB quy\u1EBFt s\u1ED1 76/NQ-CP ng\xE0y 15/7/2021 c\u1EE7a Th\u1EE7 t\u01B0\u1EDBng Ch\xEDnh ph\u1EE7.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
C\u0103n c\u1EE9 Th\xF4ng t\u01B0 s\u1ED1 98/2013/TT-BXD ng\xE0y 24/7/2013 c\u1EE7a B\u1ED9 tr\u01B0\u1EDFng B\u1ED9 X\xE2y d\u1EF1ng h\u01B0\u1EDBng d\u1EABn vi\u1EC7c thanh to\xE1n.
\`\`\`

\`\`\`markdown
Theo Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 247/Q\u0110-UBND ng\xE0y 20/01/2026 c\u1EE7a Ch\u1EE7 t\u1ECBch \u1EE6y ban nh\xE2n d\xE2n th\xE0nh ph\u1ED1.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi m\u1ED9t c\u01A1 quan d\xF9ng ch\u1EEF vi\u1EBFt t\u1EAFt tr\xF9ng v\u1EDBi ch\u1EEF vi\u1EBFt t\u1EAFt c\u1EE7a c\u01A1 quan kh\xE1c trong danh m\u1EE5c c\u1EE7a lu\u1EADt.
`,"citation-not-in-force":`<!-- begin head -->
# citation-not-in-force

V\u0103n b\u1EA3n \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn \u0111\xE3 h\u1EBFt hi\u1EC7u l\u1EF1c ho\u1EB7c \u0111\xE3 \u0111\u01B0\u1EE3c s\u1EEDa \u0111\u1ED5i theo s\u1ED5 \u0111\u0103ng k\xFD v\u0103n b\u1EA3n.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: kh\xF4ng
<!-- end head -->

## V\xEC sao

C\u0103n c\u1EE9 v\xE0 ch\u1EC9 d\u1EABn trong d\u1EF1 th\u1EA3o ph\u1EA3i l\xE0 v\u0103n b\u1EA3n c\xF2n hi\u1EC7u l\u1EF1c. B\u1EA3n m\u1EABu c\u0169, k\u1EBF ho\u1EA1ch n\u0103m tr\u01B0\u1EDBc th\u01B0\u1EDDng \u0111\u1EC3 l\u1EA1i ngh\u1ECB \u0111\u1ECBnh \u0111\xE3 \u0111\u01B0\u1EE3c
thay th\u1EBF. S\u1ED5 \u0111\u0103ng k\xFD v\u0103n b\u1EA3n (s\u1ED5 c\u1EE7a c\u01A1 quan \u0111\u01B0a v\xE0o b\u1EB1ng \`--register\`, v\xE0 c\xE1c d\xF2ng \u0111\xE3 x\xE1c nh\u1EADn c\u1EE7a s\u1ED5 c\xF3 s\u1EB5n) cho bi\u1EBFt v\u0103n
b\u1EA3n n\xE0o \u0111\xE3 h\u1EBFt hi\u1EC7u l\u1EF1c, t\u1EEB ng\xE0y n\xE0o, v\u0103n b\u1EA3n n\xE0o thay th\u1EBF.

Ng\xE0y \u0111\u1EC3 so l\xE0 ng\xE0y c\u1EE7a d\u1EF1 th\u1EA3o; d\u1EF1 th\u1EA3o b\u1ECF tr\u1ED1ng ng\xE0y th\xEC l\u1EA5y ng\xE0y s\u1EDBm nh\u1EA5t c\xF3 th\u1EC3 c\xF3; d\u1EF1 th\u1EA3o kh\xF4ng ghi n\u0103m th\xEC l\u1EA5y \`--today\`,
ho\u1EB7c ng\xE0y m\u1EDBi nh\u1EA5t trong c\xE1c v\u0103n b\u1EA3n \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn. Kh\xF4ng b\xE1o khi c\xE2u n\xF3i v\u1EC1 ch\xEDnh vi\u1EC7c thay th\u1EBF, b\xE3i b\u1ECF, k\u1EC3 vi\u1EC7c \u0111\xE3 l\xE0m, khi
v\u0103n b\u1EA3n \u0111\u1EE9ng trong tr\xEDch y\u1EBFu c\u1EE7a v\u0103n b\u1EA3n kh\xE1c, ho\u1EB7c khi ph\u1EA7n n\u1ED9i dung n\xEAu c\u1EA3 v\u0103n b\u1EA3n thay th\u1EBF. M\u1ED7i v\u0103n b\u1EA3n ch\u1EC9 b\xE1o m\u1ED9t l\u1EA7n.

V\u0103n b\u1EA3n \u0111\u01B0\u1EE3c s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung v\u1EABn c\xF2n hi\u1EC7u l\u1EF1c: ch\u1EC9 s\u1ED5 c\u1EE7a c\u01A1 quan m\u1EDBi l\xE0m hi\u1EC7n c\u1EA3nh b\xE1o; theo s\u1ED5 c\xF3 s\u1EB5n th\xEC \u0111\xF3 l\xE0 g\u1EE3i \xFD c\u1EE7a
b\u1ED9 \`strict\`. D\u1EF1 th\u1EA3o \u0111\xE3 n\xEAu v\u0103n b\u1EA3n s\u1EEDa \u0111\u1ED5i th\xEC kh\xF4ng b\xE1o.

## Sai

\`\`\`markdown
Ka \u0110\xF4, ng\xE0y 05 th\xE1ng 3 n\u0103m 2026

**K\u1EBE HO\u1EA0CH**

**Ki\u1EC3m so\xE1t th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh n\u0103m 2026**

C\u0103n c\u1EE9 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 61/2018/N\u0110-CP ng\xE0y 23/4/2018 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 th\u1EF1c hi\u1EC7n c\u01A1 ch\u1EBF m\u1ED9t c\u1EEDa, m\u1ED9t c\u1EEDa li\xEAn th\xF4ng trong gi\u1EA3i quy\u1EBFt
th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh;
\`\`\`

## \u0110\xFAng

\`\`\`markdown
Ka \u0110\xF4, ng\xE0y 05 th\xE1ng 3 n\u0103m 2026

**K\u1EBE HO\u1EA0CH**

**Ki\u1EC3m so\xE1t th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh n\u0103m 2026**

C\u0103n c\u1EE9 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 118/2025/N\u0110-CP ng\xE0y 09/6/2025 c\u1EE7a Ch\xEDnh ph\u1EE7;
\`\`\`

\`\`\`markdown
Ka \u0110\xF4, ng\xE0y 05 th\xE1ng 3 n\u0103m 2026

**K\u1EBE HO\u1EA0CH**

**Ki\u1EC3m so\xE1t th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh n\u0103m 2026**

Ph\u1ED5 bi\u1EBFn \u0111i\u1EC3m m\u1EDBi c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 118/2025/N\u0110-CP thay th\u1EBF Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 61/2018/N\u0110-CP ng\xE0y 23/4/2018 c\u1EE7a Ch\xEDnh ph\u1EE7.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi d\u1EF1 th\u1EA3o \xE1p d\u1EE5ng \u0111i\u1EC1u kho\u1EA3n chuy\u1EC3n ti\u1EBFp, x\u1EED l\xFD v\u1EE5 vi\u1EC7c ph\xE1t sinh trong th\u1EDDi gian v\u0103n b\u1EA3n c\u0169 c\xF2n hi\u1EC7u l\u1EF1c, ho\u1EB7c c\u01A1 quan ch\u01B0a
c\u1EADp nh\u1EADt s\u1ED5 \u0111\u0103ng k\xFD.
`,"citation-number-order":`<!-- begin head -->
# citation-number-order

Hai v\u0103n b\u1EA3n c\xF9ng c\u01A1 quan, c\xF9ng lo\u1EA1i, c\xF9ng n\u0103m: s\u1ED1 l\u1EDBn h\u01A1n m\xE0 ng\xE0y l\u1EA1i s\u1EDBm h\u01A1n.

- M\u1EE9c \u0111\u1ED9: t\u1EAFt (\`recommended\`), g\u1EE3i \xFD (\`strict\`)
- S\u1EEDa: kh\xF4ng
- C\u0103n c\u1EE9: kho\u1EA3n 1 \u0110i\u1EC1u 15 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

V\u0103n th\u01B0 c\u1EA5p s\u1ED1 theo th\u1EE9 t\u1EF1 trong n\u0103m, n\xEAn trong c\xF9ng m\u1ED9t c\u01A1 quan, c\xF9ng lo\u1EA1i v\u0103n b\u1EA3n v\xE0 c\xF9ng n\u0103m, s\u1ED1 l\u1EDBn h\u01A1n th\xEC ng\xE0y kh\xF4ng th\u1EC3
s\u1EDBm h\u01A1n. Khi hai vi\u1EC7n d\u1EABn ng\u01B0\u1EE3c nhau, \xEDt nh\u1EA5t m\u1ED9t s\u1ED1 ho\u1EB7c m\u1ED9t ng\xE0y b\u1ECB ghi nh\u1EA7m.

Ch\u1EC9 so c\xE1c v\u0103n b\u1EA3n ch\u1EAFc ch\u1EAFn c\xF9ng m\u1ED9t d\xE3y s\u1ED1: c\xF9ng lo\u1EA1i, k\xFD hi\u1EC7u, c\u01A1 quan, \u0111\u1ECBa ph\u01B0\u01A1ng v\xE0 n\u0103m (v\u0103n b\u1EA3n c\u1EE7a \u0110\u1EA3ng, c\u1EE7a Qu\u1ED1c h\u1ED9i:
nhi\u1EC7m k\u1EF3; c\u01A1 quan sau s\u1EAFp x\u1EBFp: t\u1EEB ng\xE0y s\u1EAFp x\u1EBFp). V\u0103n b\u1EA3n m\u1EADt \u0111\u01B0\u1EE3c \u0111\xE1nh s\u1ED1 ri\xEAng, v\xE0 c\xF3 n\u01A1i gi\u1EEF tr\u01B0\u1EDBc s\u1ED1 cho v\u0103n b\u1EA3n ban h\xE0nh
sau, n\xEAn \u0111\xE2y ch\u1EC9 l\xE0 g\u1EE3i \xFD.

## Sai

\`\`\`markdown
C\u0103n c\u1EE9 K\u1EBF ho\u1EA1ch s\u1ED1 21/KH-UBND ng\xE0y 05/3/2026 c\u1EE7a UBND t\u1EC9nh Gia Lai;

C\u0103n c\u1EE9 K\u1EBF ho\u1EA1ch s\u1ED1 22/KH-UBND ng\xE0y 04/02/2026 c\u1EE7a UBND t\u1EC9nh Gia Lai;
\`\`\`

## \u0110\xFAng

\`\`\`markdown
C\u0103n c\u1EE9 K\u1EBF ho\u1EA1ch s\u1ED1 21/KH-UBND ng\xE0y 05/3/2026 c\u1EE7a UBND t\u1EC9nh Gia Lai;

C\u0103n c\u1EE9 K\u1EBF ho\u1EA1ch s\u1ED1 22/KH-UBND ng\xE0y 09/3/2026 c\u1EE7a UBND t\u1EC9nh Gia Lai;
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi \u0111\xE3 \u0111\u1ED1i chi\u1EBFu b\u1EA3n g\u1ED1c v\xE0 s\u1ED1, ng\xE0y \u0111\xFAng nh\u01B0 v\u1EADy.
`,"citation-repeated-in-full":`<!-- begin head -->
# citation-repeated-in-full

Vi\u1EC7n d\u1EABn l\u1EA7n sau l\u1EB7p l\u1EA1i ng\xE0y, c\u01A1 quan ban h\xE0nh, tr\xEDch y\u1EBFu \u0111\xE3 ghi \u1EDF l\u1EA7n \u0111\u1EA7u.

- M\u1EE9c \u0111\u1ED9: t\u1EAFt (\`recommended\`), g\u1EE3i \xFD (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: \u0111i\u1EC3m b kho\u1EA3n 6 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

Vi\u1EC7n d\u1EABn l\u1EA7n \u0111\u1EA7u ghi \u0111\u1EE7 t\xEAn lo\u1EA1i, s\u1ED1, k\xFD hi\u1EC7u, ng\xE0y, c\u01A1 quan ban h\xE0nh v\xE0 tr\xEDch y\u1EBFu; c\xE1c l\u1EA7n sau ch\u1EC9 ghi t\xEAn lo\u1EA1i v\xE0 s\u1ED1, k\xFD
hi\u1EC7u. L\u1EB7p l\u1EA1i \u0111\u1EA7y \u0111\u1EE7 kh\xF4ng sai n\u1ED9i dung nh\u01B0ng l\xE0m c\xE2u d\xE0i, v\xE0 m\u1ED7i l\u1EA7n ch\xE9p l\u1EA1i l\xE0 m\u1ED9t l\u1EA7n c\xF3 th\u1EC3 ch\xE9p nh\u1EA7m ng\xE0y.

## Sai

\`\`\`markdown
C\u0103n c\u1EE9 K\u1EBF ho\u1EA1ch s\u1ED1 21/KH-UBND ng\xE0y 05/3/2026 c\u1EE7a UBND t\u1EC9nh Gia Lai v\u1EC1 chuy\u1EC3n \u0111\u1ED5i s\u1ED1 n\u0103m 2026;

C\xE1c \u0111\u01A1n v\u1ECB tri\u1EC3n khai K\u1EBF ho\u1EA1ch s\u1ED1 21/KH-UBND ng\xE0y 05/3/2026 c\u1EE7a UBND t\u1EC9nh Gia Lai v\u1EC1 chuy\u1EC3n \u0111\u1ED5i s\u1ED1 n\u0103m 2026.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
C\u0103n c\u1EE9 K\u1EBF ho\u1EA1ch s\u1ED1 21/KH-UBND ng\xE0y 05/3/2026 c\u1EE7a UBND t\u1EC9nh Gia Lai v\u1EC1 chuy\u1EC3n \u0111\u1ED5i s\u1ED1 n\u0103m 2026;

C\xE1c \u0111\u01A1n v\u1ECB tri\u1EC3n khai K\u1EBF ho\u1EA1ch s\u1ED1 21/KH-UBND.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi c\xE1c ph\u1EA7n c\u1EE7a d\u1EF1 th\u1EA3o \u0111\u01B0\u1EE3c t\xE1ch ra g\u1EEDi ri\xEAng, m\u1ED7i ph\u1EA7n c\u1EA7n vi\u1EC7n d\u1EABn \u0111\u1EA7y \u0111\u1EE7.
`,"citation-symbol-conflict":`<!-- begin head -->
# citation-symbol-conflict

C\xF9ng m\u1ED9t v\u0103n b\u1EA3n (c\xF9ng t\xEAn lo\u1EA1i, s\u1ED1 v\xE0 ng\xE0y) nh\u01B0ng k\xFD hi\u1EC7u ghi kh\xE1c nhau ho\u1EB7c c\xF3 ch\u1ED7 thi\u1EBFu k\xFD hi\u1EC7u.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: \u0111i\u1EC3m b kho\u1EA3n 6 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

M\u1ED9t v\u0103n b\u1EA3n ch\u1EC9 c\xF3 m\u1ED9t s\u1ED1, k\xFD hi\u1EC7u. Khi trong m\u1ED9t d\u1EF1 th\u1EA3o c\xF9ng t\xEAn lo\u1EA1i, c\xF9ng s\u1ED1, c\xF9ng ng\xE0y m\xE0 k\xFD hi\u1EC7u ghi kh\xE1c nhau, \xEDt nh\u1EA5t m\u1ED9t
ch\u1ED7 sai; ch\u1ED7 b\u1ECF m\u1EA5t k\xFD hi\u1EC7u c\u0169ng sai, v\xEC l\u1EA7n nh\u1EAFc l\u1EA1i v\u1EABn ph\u1EA3i ghi t\xEAn lo\u1EA1i v\xE0 \u0111\u1EE7 s\u1ED1, k\xFD hi\u1EC7u.

Ch\u1ED7 b\u1ECB b\xE1o l\xE0 ch\u1ED7 c\xF3 k\xFD hi\u1EC7u kh\xF4ng h\u1EE3p v\u1EDBi t\xEAn lo\u1EA1i ho\u1EB7c c\u01A1 quan ban h\xE0nh; n\u1EBFu ch\u01B0a \u0111\u1EE7 c\u0103n c\u1EE9 th\xEC l\xE0 b\xEAn thi\u1EC3u s\u1ED1, v\xE0 hai b\xEAn
b\u1EB1ng nhau th\xEC c\u1EA3 hai. V\u0103n b\u1EA3n c\u1EE7a hai c\u01A1 quan kh\xE1c nhau c\xF3 th\u1EC3 tr\xF9ng s\u1ED1 v\xE0 ng\xE0y, kh\xF4ng b\u1ECB coi l\xE0 m\u1ED9t.

## Sai

\`\`\`markdown
C\u0103n c\u1EE9 K\u1EBF ho\u1EA1ch s\u1ED1 64/KH-UBND ng\xE0y 29/12/2025 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 M\u01B0\u1EDDng La v\u1EC1 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh n\u0103m 2026;

B\xE1m s\xE1t K\u1EBF ho\u1EA1ch s\u1ED1 64 ng\xE0y 29/12/2025 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 M\u01B0\u1EDDng La.
\`\`\`

\`\`\`markdown
C\u0103n c\u1EE9 K\u1EBF ho\u1EA1ch s\u1ED1 64/KH-UBND ng\xE0y 29/12/2025 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 M\u01B0\u1EDDng La v\u1EC1 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh n\u0103m 2026;

B\xE1m s\xE1t K\u1EBF ho\u1EA1ch s\u1ED1 64/Q\u0110-UBND ng\xE0y 29/12/2025 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
C\u0103n c\u1EE9 K\u1EBF ho\u1EA1ch s\u1ED1 64/KH-UBND ng\xE0y 29/12/2025 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 M\u01B0\u1EDDng La v\u1EC1 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh n\u0103m 2026;

B\xE1m s\xE1t K\u1EBF ho\u1EA1ch s\u1ED1 64/KH-UBND v\xE0 Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 64/Q\u0110-UBND ng\xE0y 29/12/2025 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 M\u01B0\u1EDDng La.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi d\u1EF1 th\u1EA3o li\u1EC7t k\xEA v\u0103n b\u1EA3n c\u1EE7a nhi\u1EC1u \u0111\u01A1n v\u1ECB m\xE0 kh\xF4ng ghi c\u01A1 quan ban h\xE0nh.
`,"citation-symbol-form":`<!-- begin head -->
# citation-symbol-form

S\u1ED1, k\xFD hi\u1EC7u trong vi\u1EC7n d\u1EABn kh\xF4ng \u0111\xFAng th\u1EC3 th\u1EE9c: kho\u1EA3ng tr\u1EAFng, d\u1EA5u g\u1EA1ch, th\u1EE9 t\u1EF1, n\u0103m, ch\u1EEF hoa.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \`--fix\`
- C\u0103n c\u1EE9: \u0111i\u1EC3m c kho\u1EA3n 3 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

S\u1ED1, k\xFD hi\u1EC7u l\xE0 \u201C\u0111\u1ECBa ch\u1EC9\u201D c\u1EE7a v\u0103n b\u1EA3n \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn. S\u1ED1 c\xE1ch k\xFD hi\u1EC7u b\u1EB1ng d\u1EA5u g\u1EA1ch ch\xE9o, c\xE1c nh\xF3m ch\u1EEF vi\u1EBFt t\u1EAFt c\xE1ch nhau b\u1EB1ng
d\u1EA5u g\u1EA1ch n\u1ED1i, kh\xF4ng c\xF3 kho\u1EA3ng tr\u1EAFng; s\u1ED1 nh\u1ECF h\u01A1n 10 c\xF3 th\xEAm s\u1ED1 0 (m\u1EE9c c\u1EA3nh b\xE1o). V\u0103n b\u1EA3n c\u1EE7a \u0110\u1EA3ng x\u1EBFp ng\u01B0\u1EE3c l\u1EA1i: g\u1EA1ch n\u1ED1i sau
s\u1ED1, g\u1EA1ch ch\xE9o sau t\xEAn lo\u1EA1i. Ngh\u1ECB \u0111\u1ECBnh, th\xF4ng t\u01B0 ghi c\u1EA3 n\u0103m; k\u1EBF ho\u1EA1ch, th\xF4ng b\xE1o, b\xE1o c\xE1o, c\xF4ng v\u0103n th\xEC kh\xF4ng. Ch\u1EEF c\xE1i c\u1EE7a b\u1EA3ng
ch\u1EEF kh\xE1c tuy gi\u1ED1ng h\xECnh nh\u01B0ng l\xE0m cho vi\u1EC7c t\xECm ki\u1EBFm, \u0111\u1ED1i chi\u1EBFu v\u0103n b\u1EA3n th\u1EA5t b\u1EA1i.

## Sai

\`\`\`markdown
C\u0103n c\u1EE9 K\u1EBF ho\u1EA1ch s\u1ED1 64/ KH-UBND ng\xE0y 28/01/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 B\xECnh Minh.
\`\`\`

\`\`\`markdown
Th\u1EF1c hi\u1EC7n Ngh\u1ECB quy\u1EBFt s\u1ED1 57/NQ-TW ng\xE0y 22/12/2024 c\u1EE7a B\u1ED9 Ch\xEDnh tr\u1ECB.
\`\`\`

\`\`\`markdown
Th\u1EF1c hi\u1EC7n K\u1EBF ho\u1EA1ch s\u1ED1 64/2026/KH-UBND ng\xE0y 28/01/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 B\xECnh Minh.
\`\`\`

\`\`\`markdown
Theo quy \u0111\u1ECBnh t\u1EA1i Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 150/N\u0110-CP ng\xE0y 12/6/2025 c\u1EE7a Ch\xEDnh ph\u1EE7.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
C\u0103n c\u1EE9 K\u1EBF ho\u1EA1ch s\u1ED1 64/KH-UBND ng\xE0y 28/01/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 B\xECnh Minh.
\`\`\`

\`\`\`markdown
Th\u1EF1c hi\u1EC7n Ngh\u1ECB quy\u1EBFt s\u1ED1 57-NQ/TW ng\xE0y 22/12/2024 c\u1EE7a B\u1ED9 Ch\xEDnh tr\u1ECB.
\`\`\`

\`\`\`markdown
Theo quy \u0111\u1ECBnh t\u1EA1i Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 150/2025/N\u0110-CP ng\xE0y 12/6/2025 c\u1EE7a Ch\xEDnh ph\u1EE7.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi d\u1EF1 th\u1EA3o ph\u1EA3i ch\xE9p nguy\xEAn v\u0103n s\u1ED1, k\xFD hi\u1EC7u \u0111\xE3 in sai trong v\u0103n b\u1EA3n g\u1ED1c, t\u1EAFt t\u1EA1i d\xF2ng \u0111\xF3 b\u1EB1ng
\`<!-- cchc-disable-next-line citation-symbol-form -->\`. \`--fix\` ch\u1EC9 b\u1ECF kho\u1EA3ng tr\u1EAFng, \u0111\u1ED5i d\u1EA5u g\u1EA1ch v\xE0 g\xF5 l\u1EA1i ch\u1EEF c\xE1i gi\u1ED1ng h\xECnh;
c\xE1c tr\u01B0\u1EDDng h\u1EE3p kh\xE1c ch\u1EC9 \u0111\u01B0\u1EE3c \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o.
`,"citation-title-conflict":`<!-- begin head -->
# citation-title-conflict

C\xF9ng m\u1ED9t v\u0103n b\u1EA3n nh\u01B0ng tr\xEDch y\u1EBFu ghi kh\xE1c nhau: kh\xE1c t\xEAn \u0111\u01A1n v\u1ECB, kh\xE1c n\u0103m.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: \u0111i\u1EC3m b kho\u1EA3n 6 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

Tr\xEDch y\u1EBFu c\u1EE7a m\u1ED9t v\u0103n b\u1EA3n ch\u1EC9 c\xF3 m\u1ED9t. Khi c\xF9ng s\u1ED1, k\xFD hi\u1EC7u, ng\xE0y v\xE0 c\u01A1 quan m\xE0 ch\u1ED7 n\xE0y ghi t\xEAn \u0111\u01A1n v\u1ECB hay n\u0103m n\xE0y, ch\u1ED7 kia ghi
kh\xE1c, th\xEC m\u1ED9t ch\u1ED7 \u0111\u01B0\u1EE3c ch\xE9p t\u1EEB b\u1EA3n m\u1EABu c\u1EE7a \u0111\u01A1n v\u1ECB kh\xE1c ho\u1EB7c c\u1EE7a n\u0103m tr\u01B0\u1EDBc.

T\xEAn \u0111\u01A1n v\u1ECB c\u1EE7a ch\xEDnh d\u1EF1 th\u1EA3o \u0111\u01B0\u1EE3c coi l\xE0 \u0111\xFAng. Ngo\xE0i ra ch\u1ED7 b\u1ECB b\xE1o l\xE0 b\xEAn thi\u1EC3u s\u1ED1, t\xEDnh theo s\u1ED1 d\u1EF1 th\u1EA3o (trong m\u1ED9t d\u1EF1 th\u1EA3o:
theo s\u1ED1 ch\u1ED7); b\u1EB1ng nhau th\xEC b\xE1o c\u1EA3 hai b\xEAn, trong m\u1ED9t d\u1EF1 th\u1EA3o th\xEC b\xE1o ch\u1ED7 sau. So v\u1EDBi s\u1ED5 \u0111\u0103ng k\xFD ch\u1EC9 b\xE1o khi c\xE1c ch\u1EEF gi\u1ED1ng
nhau m\xE0 n\u0103m kh\xE1c. Tr\xEDch y\u1EBFu ghi r\xFAt g\u1ECDn kh\xF4ng b\u1ECB b\xE1o; kh\xE1c nhau v\xE0i ch\u1EEF ch\u1EC9 l\xE0 g\u1EE3i \xFD c\u1EE7a b\u1ED9 \`strict\`.

## Sai

\`\`\`markdown
C\u0103n c\u1EE9 Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 37/Q\u0110-UBND ng\xE0y 15/01/2026 c\u1EE7a UBND x\xE3 Kon Gang v\u1EC1 vi\u1EC7c ban h\xE0nh K\u1EBF ho\u1EA1ch chuy\u1EC3n \u0111\u1ED5i s\u1ED1 x\xE3 Kon Gang n\u0103m 2026;

B\xE1m s\xE1t Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 37/Q\u0110-UBND ng\xE0y 15/01/2026 c\u1EE7a UBND x\xE3 Kon Gang v\u1EC1 vi\u1EC7c ban h\xE0nh K\u1EBF ho\u1EA1ch chuy\u1EC3n \u0111\u1ED5i s\u1ED1 x\xE3 Kon Chi\xEAng n\u0103m 2026.
\`\`\`

\`\`\`markdown
<!-- draft: cong-van.md -->
Theo Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 37/Q\u0110-UBND ng\xE0y 15/01/2026 c\u1EE7a UBND x\xE3 Kon Gang v\u1EC1 vi\u1EC7c ban h\xE0nh K\u1EBF ho\u1EA1ch chuy\u1EC3n \u0111\u1ED5i s\u1ED1 x\xE3 Kon Gang n\u0103m 2026.
<!-- draft: ke-hoach.md -->
C\u0103n c\u1EE9 Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 37/Q\u0110-UBND ng\xE0y 15/01/2026 c\u1EE7a UBND x\xE3 Kon Gang v\u1EC1 vi\u1EC7c ban h\xE0nh K\u1EBF ho\u1EA1ch chuy\u1EC3n \u0111\u1ED5i s\u1ED1 x\xE3 Kon Gang n\u0103m 2025;
\`\`\`

## \u0110\xFAng

\`\`\`markdown
C\u0103n c\u1EE9 Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 37/Q\u0110-UBND ng\xE0y 15/01/2026 c\u1EE7a UBND x\xE3 Kon Gang v\u1EC1 vi\u1EC7c ban h\xE0nh K\u1EBF ho\u1EA1ch chuy\u1EC3n \u0111\u1ED5i s\u1ED1 x\xE3 Kon Gang n\u0103m 2026;

B\xE1m s\xE1t Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 37/Q\u0110-UBND.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi d\u1EF1 th\u1EA3o d\u1EABn nguy\xEAn v\u0103n m\u1ED9t ch\u1ED7 ghi sai, ch\u1EB3ng h\u1EA1n trong v\u0103n b\u1EA3n \u0111\xEDnh ch\xEDnh.
`,"citation-title-missing":`<!-- begin head -->
# citation-title-missing

Vi\u1EC7n d\u1EABn l\u1EA7n \u0111\u1EA7u kh\xF4ng ghi tr\xEDch y\u1EBFu n\u1ED9i dung v\u0103n b\u1EA3n.

- M\u1EE9c \u0111\u1ED9: t\u1EAFt (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: \u0111i\u1EC3m b kho\u1EA3n 6 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

Vi\u1EC7n d\u1EABn l\u1EA7n \u0111\u1EA7u ghi t\xEAn lo\u1EA1i, s\u1ED1, k\xFD hi\u1EC7u, ng\xE0y, c\u01A1 quan ban h\xE0nh v\xE0 tr\xEDch y\u1EBFu. Thi\u1EBFu tr\xEDch y\u1EBFu th\xEC ng\u01B0\u1EDDi \u0111\u1ECDc ph\u1EA3i t\xECm v\u0103n b\u1EA3n
m\u1EDBi bi\u1EBFt v\u0103n b\u1EA3n n\xF3i v\u1EC1 vi\u1EC7c g\xEC, v\xE0 kh\xF4ng c\xF3 g\xEC \u0111\u1EC3 \u0111\u1ED1i chi\u1EBFu khi s\u1ED1 ho\u1EB7c ng\xE0y b\u1ECB ghi nh\u1EA7m. Lu\u1EADt, b\u1ED9 lu\u1EADt, ph\xE1p l\u1EC7nh ch\u1EC9 c\u1EA7n t\xEAn.

Kh\xF4ng b\xE1o khi c\xE2u \u0111\xE3 cho bi\u1EBFt n\u1ED9i dung theo c\xE1ch kh\xE1c: \u201CK\u1EBF ho\u1EA1ch \u2026 ban h\xE0nh k\xE8m theo Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 \u2026\u201D, \u201C\u0110\u1EC1 \xE1n \u201C\u2026\u201D \u0111\u01B0\u1EE3c ph\xEA duy\u1EC7t
t\u1EA1i \u2026\u201D, \u201Ctheo \u0111\u1EC1 ngh\u1ECB c\u1EE7a \u2026 t\u1EA1i T\u1EDD tr\xECnh s\u1ED1 \u2026\u201D, hay khi m\u1ED9t tr\xEDch y\u1EBFu d\xF9ng chung cho m\u1EA5y v\u0103n b\u1EA3n.

## Sai

\`\`\`markdown
C\u0103n c\u1EE9 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP ng\xE0y 05/3/2020 c\u1EE7a Ch\xEDnh ph\u1EE7;
\`\`\`

## \u0110\xFAng

\`\`\`markdown
C\u0103n c\u1EE9 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP ng\xE0y 05/3/2020 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 c\xF4ng t\xE1c v\u0103n th\u01B0;
\`\`\`

\`\`\`markdown
Th\u1EF1c hi\u1EC7n K\u1EBF ho\u1EA1ch ph\xE1t tri\u1EC3n du l\u1ECBch t\u1EC9nh Gia Lai ban h\xE0nh k\xE8m theo Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 37/Q\u0110-UBND ng\xE0y 15/01/2026 c\u1EE7a UBND t\u1EC9nh Gia Lai.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi c\u01A1 quan ch\u1EA5p nh\u1EADn vi\u1EC7n d\u1EABn v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt ch\u1EC9 b\u1EB1ng s\u1ED1 v\xE0 ng\xE0y; lu\u1EADt n\xE0y ch\u1EC9 ch\u1EA1y trong b\u1ED9 \`strict\`.
`,"citation-title-year":`<!-- begin head -->
# citation-title-year

Ng\xE0y ban h\xE0nh kh\xF4ng h\u1EE3p v\u1EDBi n\u0103m c\u1EE7a k\u1EBF ho\u1EA1ch, ch\u01B0\u01A1ng tr\xECnh n\xEAu trong tr\xEDch y\u1EBFu.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: kh\xF4ng
- C\u0103n c\u1EE9: kh\xF4ng
<!-- end head -->

## V\xEC sao

K\u1EBF ho\u1EA1ch, ch\u01B0\u01A1ng tr\xECnh c\u1EE7a m\u1ED9t n\u0103m \u0111\u01B0\u1EE3c ban h\xE0nh v\xE0o qu\xFD IV n\u0103m tr\u01B0\u1EDBc ho\u1EB7c trong ch\xEDnh n\u0103m \u0111\xF3. Quy\u1EBFt \u0111\u1ECBnh \u201Cban h\xE0nh K\u1EBF ho\u1EA1ch \u2026 n\u0103m 2026\u201D m\xE0 ghi ng\xE0y 20/01/2025 g\u1EA7n nh\u01B0 ch\u1EAFc ch\u1EAFn sai m\u1ED9t ch\u1EEF s\u1ED1 \u1EDF n\u0103m. Quy t\u1EAFc ch\u1EC9 x\xE9t tr\xEDch y\u1EBFu c\xF3 \u0111\xFAng m\u1ED9t n\u0103m, kh\xF4ng x\xE9t giai \u0111o\u1EA1n, m\u1ED1c m\u1EE5c ti\xEAu, k\u1EBFt qu\u1EA3, v\u0103n b\u1EA3n s\u1EEDa \u0111\u1ED5i v\xE0 v\u0103n b\u1EA3n chu\u1EA9n b\u1ECB k\u1EBF ho\u1EA1ch.

## Sai

\`\`\`markdown
C\u0103n c\u1EE9 Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 45/Q\u0110-UBND ng\xE0y 20/01/2025 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh L\xE2m \u0110\u1ED3ng v\u1EC1 vi\u1EC7c ban h\xE0nh K\u1EBF ho\u1EA1ch ph\xF2ng, ch\u1ED1ng thi\xEAn tai n\u0103m 2026;
\`\`\`

## \u0110\xFAng

\`\`\`markdown
C\u0103n c\u1EE9 Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 45/Q\u0110-UBND ng\xE0y 20/01/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh L\xE2m \u0110\u1ED3ng v\u1EC1 vi\u1EC7c ban h\xE0nh K\u1EBF ho\u1EA1ch ph\xF2ng, ch\u1ED1ng thi\xEAn tai n\u0103m 2026;
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi k\u1EBF ho\u1EA1ch c\u1EE7a n\u0103m th\u1EF1c s\u1EF1 \u0111\u01B0\u1EE3c ban h\xE0nh s\u1EDBm h\u01A1n th\xE1ng 10 n\u0103m tr\u01B0\u1EDBc; t\u1EAFt \u1EDF d\xF2ng \u0111\xF3.
`,"citation-type-symbol":`<!-- begin head -->
# citation-type-symbol

T\xEAn lo\u1EA1i v\u0103n b\u1EA3n \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn kh\xE1c v\u1EDBi t\xEAn lo\u1EA1i trong k\xFD hi\u1EC7u.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: Ph\u1EE5 l\u1EE5c III Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

Trong k\xFD hi\u1EC7u, nh\xF3m ch\u1EEF \u0111\u1EA7u l\xE0 ch\u1EEF vi\u1EBFt t\u1EAFt t\xEAn lo\u1EA1i v\u0103n b\u1EA3n (Q\u0110 l\xE0 Quy\u1EBFt \u0111\u1ECBnh, KH l\xE0 K\u1EBF ho\u1EA1ch); c\xF4ng v\u0103n kh\xF4ng c\xF3 nh\xF3m n\xE0y.
Khi t\xEAn lo\u1EA1i vi\u1EBFt b\u1EB1ng ch\u1EEF kh\xE1c v\u1EDBi t\xEAn lo\u1EA1i trong k\xFD hi\u1EC7u th\xEC ch\u1EAFc ch\u1EAFn m\u1ED9t trong hai sai, ng\u01B0\u1EDDi \u0111\u1ECDc kh\xF4ng bi\u1EBFt ph\u1EA3i t\xECm v\u0103n b\u1EA3n n\xE0o.

Lu\u1EADt bi\u1EBFt c\xE1c c\xE1ch d\xF9ng \u0111\u1EC1u \u0111\xFAng: Quy \u0111\u1ECBnh mang k\xFD hi\u1EC7u Qy\u0110 (Nh\xE0 n\u01B0\u1EDBc) ho\u1EB7c Q\u0110 (\u0110\u1EA3ng), Ch\u01B0\u01A1ng tr\xECnh h\xE0nh \u0111\u1ED9ng mang CTr ho\u1EB7c
CTH\u0110. Nh\xF3m ch\u1EEF c\u1EE7a v\u0103n b\u1EA3n chuy\xEAn ng\xE0nh m\xE0 lu\u1EADt kh\xF4ng bi\u1EBFt th\xEC kh\xF4ng b\u1ECB b\xE1o.

## Sai

\`\`\`markdown
Th\u1EF1c hi\u1EC7n K\u1EBF ho\u1EA1ch s\u1ED1 175/Q\u0110-UBND ng\xE0y 31/12/2025 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 B\xECnh Minh.
\`\`\`

\`\`\`markdown
Ph\xFAc \u0111\xE1p C\xF4ng v\u0103n s\u1ED1 64/KH-UBND ng\xE0y 28/01/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 B\xECnh Minh.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
Th\u1EF1c hi\u1EC7n K\u1EBF ho\u1EA1ch s\u1ED1 175/KH-UBND ng\xE0y 31/12/2025 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 B\xECnh Minh.
\`\`\`

\`\`\`markdown
Th\u1EF1c hi\u1EC7n Quy \u0111\u1ECBnh s\u1ED1 399-Q\u0110/TW ng\xE0y 09/01/2026 c\u1EE7a Ban B\xED th\u01B0.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi c\u01A1 quan \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn d\xF9ng ch\u1EEF vi\u1EBFt t\u1EAFt ri\xEAng cho t\xEAn lo\u1EA1i v\u0103n b\u1EA3n c\u1EE7a m\xECnh, tr\xE1i v\u1EDBi Ph\u1EE5 l\u1EE5c III, m\xE0 v\u1EABn ph\u1EA3i ch\xE9p \u0111\xFAng
nh\u01B0 b\u1EA3n g\u1ED1c.
`,"citation-year-mismatch":`<!-- begin head -->
# citation-year-mismatch

N\u0103m trong s\u1ED1, k\xFD hi\u1EC7u kh\xE1c n\u0103m c\u1EE7a ng\xE0y ban h\xE0nh, ho\u1EB7c kh\xF3a Qu\u1ED1c h\u1ED9i kh\xF4ng \u1EE9ng v\u1EDBi n\u0103m \u0111\xF3.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: kho\u1EA3n 3 \u0110i\u1EC1u 7 Lu\u1EADt Ban h\xE0nh v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt s\u1ED1 64/2025/QH15
<!-- end head -->

## V\xEC sao

Lu\u1EADt, ngh\u1ECB quy\u1EBFt c\u1EE7a Qu\u1ED1c h\u1ED9i, ngh\u1ECB \u0111\u1ECBnh, th\xF4ng t\u01B0 v\xE0 c\xE1c v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt kh\xE1c \u0111\xE1nh s\u1ED1 theo n\u0103m ban h\xE0nh, v\xE0 n\u0103m \u0111\xF3
n\u1EB1m ngay trong s\u1ED1, k\xFD hi\u1EC7u. N\u0103m c\u1EE7a ng\xE0y ban h\xE0nh kh\xE1c \u0111i th\xEC m\u1ED9t trong hai ch\u1ED7 b\u1ECB g\xF5 nh\u1EA7m. S\u1ED1 kh\xF3a Qu\u1ED1c h\u1ED9i trong k\xFD hi\u1EC7u c\u0169ng
ph\u1EA3i \u1EE9ng v\u1EDBi n\u0103m: kh\xF3a XIV (2016\u20132021), kh\xF3a XV (2021\u20132026), kh\xF3a XVI (t\u1EEB 2026); n\u0103m c\xF3 b\u1EA7u c\u1EED thu\u1ED9c c\u1EA3 hai kh\xF3a.

## Sai

\`\`\`markdown
Th\u1EF1c hi\u1EC7n Ngh\u1ECB quy\u1EBFt s\u1ED1 35/2023/UBTVQH15 ng\xE0y 12/7/2022 c\u1EE7a \u1EE6y ban Th\u01B0\u1EDDng v\u1EE5 Qu\u1ED1c h\u1ED9i.
\`\`\`

\`\`\`markdown
Th\u1EF1c hi\u1EC7n Ngh\u1ECB quy\u1EBFt s\u1ED1 169/2024/QH14 ng\xE0y 30/11/2024 c\u1EE7a Qu\u1ED1c h\u1ED9i.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
Th\u1EF1c hi\u1EC7n Ngh\u1ECB quy\u1EBFt s\u1ED1 35/2023/UBTVQH15 ng\xE0y 12/7/2023 c\u1EE7a \u1EE6y ban Th\u01B0\u1EDDng v\u1EE5 Qu\u1ED1c h\u1ED9i.
\`\`\`

\`\`\`markdown
Th\u1EF1c hi\u1EC7n Ngh\u1ECB quy\u1EBFt s\u1ED1 169/2024/QH15 ng\xE0y 30/11/2024 c\u1EE7a Qu\u1ED1c h\u1ED9i.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi d\u1EF1 th\u1EA3o d\u1EABn nguy\xEAn v\u0103n m\u1ED9t ch\u1ED7 ghi sai \u0111\u1EC3 \u0111\xEDnh ch\xEDnh.
`,"closing-mark":`<!-- begin head -->
# closing-mark

D\u1EA5u \u201C./.\u201D k\u1EBFt th\xFAc n\u1ED9i dung v\u0103n b\u1EA3n thi\u1EBFu, l\u1EB7p ho\u1EB7c kh\xF4ng \u1EDF cu\u1ED1i \u0111o\u1EA1n cu\u1ED1i c\xF9ng.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: \`--fix\`
- C\u0103n c\u1EE9: Ph\u1EE5 l\u1EE5c III Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

C\xE1c m\u1EABu v\u0103n b\u1EA3n t\u1EA1i Ph\u1EE5 l\u1EE5c III k\u1EBFt th\xFAc n\u1ED9i dung b\u1EB1ng d\u1EA5u \u201C./.\u201D. D\u1EA5u n\xE0y cho bi\u1EBFt n\u1ED9i dung \u0111\xE3 h\u1EBFt, kh\xF4ng ai vi\u1EBFt th\xEAm \u0111\u01B0\u1EE3c v\xE0o sau;
v\xEC v\u1EADy n\xF3 ch\u1EC9 c\xF3 m\u1ED9t, \u1EDF cu\u1ED1i \u0111o\u1EA1n cu\u1ED1i c\xF9ng, ngay tr\u01B0\u1EDBc ph\u1EA7n N\u01A1i nh\u1EADn v\xE0 ch\u1EEF k\xFD.

## Sai

\`\`\`markdown
K\u1EBE HO\u1EA0CH

Tr\u1ED3ng r\u1EEBng n\u0103m 2026

I. N\u1ED8I DUNG

C\xE1c th\xF4n nghi\xEAm t\xFAc t\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n K\u1EBF ho\u1EA1ch n\xE0y.

N\u01A1i nh\u1EADn:
- C\xE1c th\xF4n;
- L\u01B0u: VT, KT.
\`\`\`

\`\`\`markdown
K\u1EBE HO\u1EA0CH

Tr\u1ED3ng r\u1EEBng n\u0103m 2026

I. N\u1ED8I DUNG

1. C\xE1c th\xF4n \u0111\u0103ng k\xFD di\u1EC7n t\xEDch tr\u01B0\u1EDBc th\xE1ng 3./.

2. Ph\xF2ng Kinh t\u1EBF t\u1ED5ng h\u1EE3p, b\xE1o c\xE1o \u1EE6y ban nh\xE2n d\xE2n x\xE3./.

N\u01A1i nh\u1EADn:
- C\xE1c th\xF4n;
- L\u01B0u: VT, KT.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
K\u1EBE HO\u1EA0CH

Tr\u1ED3ng r\u1EEBng n\u0103m 2026

I. N\u1ED8I DUNG

1. C\xE1c th\xF4n \u0111\u0103ng k\xFD di\u1EC7n t\xEDch tr\u01B0\u1EDBc th\xE1ng 3.

2. Ph\xF2ng Kinh t\u1EBF t\u1ED5ng h\u1EE3p, b\xE1o c\xE1o \u1EE6y ban nh\xE2n d\xE2n x\xE3./.

N\u01A1i nh\u1EADn:
- C\xE1c th\xF4n;
- L\u01B0u: VT, KT.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi c\u01A1 quan d\xF9ng m\u1EABu kh\xF4ng c\xF3 \u201C./.\u201D. V\u0103n b\u1EA3n c\u1EE7a \u0110\u1EA3ng k\u1EBFt th\xFAc b\u1EB1ng d\u1EA5u ch\u1EA5m n\xEAn kh\xF4ng b\u1ECB x\xE9t; bi\xEAn b\u1EA3n, h\u1EE3p \u0111\u1ED3ng, gi\u1EA5y m\u1EDDi c\u0169ng v\u1EADy.
`,"drafting-unit-code":`<!-- begin head -->
# drafting-unit-code

Ch\u1EEF vi\u1EBFt t\u1EAFt \u0111\u01A1n v\u1ECB so\u1EA1n th\u1EA3o \u1EDF d\xF2ng L\u01B0u kh\xE1c v\u1EDBi k\xFD hi\u1EC7u v\u0103n b\u1EA3n, ho\u1EB7c g\xF5 nh\u1EA7m.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: \u0111i\u1EC3m d kho\u1EA3n 9 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

Ch\u1EEF vi\u1EBFt t\u1EAFt \u0111\u01A1n v\u1ECB so\u1EA1n th\u1EA3o xu\u1EA5t hi\u1EC7n hai l\u1EA7n trong c\xF4ng v\u0103n: \u1EDF k\xFD hi\u1EC7u (\`UBND-VHXH\`) v\xE0 \u1EDF d\xF2ng l\u01B0u (\`L\u01B0u: VT, VHXH\`). Hai ch\u1ED7 ph\u1EA3i l\xE0 m\u1ED9t \u0111\u01A1n v\u1ECB, n\u1EBFu kh\xF4ng v\u0103n b\u1EA3n \u0111\u01B0\u1EE3c l\u01B0u v\xE0 tra c\u1EE9u sai n\u01A1i.
\u1EDE v\u0103n b\u1EA3n c\xF3 t\xEAn lo\u1EA1i, k\xFD hi\u1EC7u kh\xF4ng c\xF3 \u0111\u01A1n v\u1ECB so\u1EA1n th\u1EA3o; khi \u0111\xF3 quy t\u1EAFc ch\u1EC9 b\xE1o ch\u1EEF vi\u1EBFt t\u1EAFt g\xF5 nh\u1EA7m r\xF5 r\xE0ng c\u1EE7a \u0111\u01A1n v\u1ECB c\u1EA5p x\xE3 (\`VHXXH\`, \`VHXX\`).
Ch\u1EEF vi\u1EBFt t\u1EAFt do c\u01A1 quan t\u1EF1 quy \u0111\u1ECBnh, n\xEAn \`VH-XH\` hay ch\u1EEF vi\u1EBFt t\u1EAFt ri\xEAng kh\xF4ng b\u1ECB b\xE1o.

## Sai

\`\`\`markdown
\u1EE6Y BAN NH\xC2N D\xC2N
X\xC3 KA \u0110\xD4

S\u1ED1: 24/UBND-VHXH
V/v tr\u1ED3ng c\xE2y xanh

K\xEDnh g\u1EEDi: C\xE1c th\xF4n.

C\xE1c th\xF4n tr\u1ED3ng c\xE2y./.

N\u01A1i nh\u1EADn:
- Nh\u01B0 tr\xEAn;
- L\u01B0u: VT, KT.

CH\u1EE6 T\u1ECACH
\`\`\`

\`\`\`markdown
\u1EE6Y BAN NH\xC2N D\xC2N
X\xC3 KA \u0110\xD4

S\u1ED1: 24/KH-UBND

K\u1EBE HO\u1EA0CH

Tr\u1ED3ng c\xE2y xanh

C\xE1c th\xF4n tr\u1ED3ng c\xE2y./.

N\u01A1i nh\u1EADn:
- C\xE1c th\xF4n;
- L\u01B0u: VT, VHXXH.

CH\u1EE6 T\u1ECACH
\`\`\`

## \u0110\xFAng

\`\`\`markdown
\u1EE6Y BAN NH\xC2N D\xC2N
X\xC3 KA \u0110\xD4

S\u1ED1: 24/UBND-VHXH
V/v tr\u1ED3ng c\xE2y xanh

K\xEDnh g\u1EEDi: C\xE1c th\xF4n.

C\xE1c th\xF4n tr\u1ED3ng c\xE2y./.

N\u01A1i nh\u1EADn:
- Nh\u01B0 tr\xEAn;
- L\u01B0u: VT, VH-XH.

CH\u1EE6 T\u1ECACH
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi c\u01A1 quan c\xF3 quy \u0111\u1ECBnh ri\xEAng v\u1EC1 ch\u1EEF vi\u1EBFt t\u1EAFt \u0111\u01A1n v\u1ECB so\u1EA1n th\u1EA3o g\u1EA7n gi\u1ED1ng c\xE1c ch\u1EEF th\u01B0\u1EDDng d\xF9ng.
`,"header-abstract":`<!-- begin head -->
# header-abstract

Tr\xEDch y\u1EBFu tr\xECnh b\xE0y sai: c\xF4ng v\u0103n thi\u1EBFu V/v, V/v \u1EDF v\u0103n b\u1EA3n c\xF3 t\xEAn lo\u1EA1i, ti\xEAu \u0111\u1EC1 C\xD4NG V\u0102N, tr\xEDch y\u1EBFu qu\xE1 d\xE0i.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: kh\xF4ng
- C\u0103n c\u1EE9: kho\u1EA3n 5 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

C\xF4ng v\u0103n kh\xF4ng ghi t\xEAn lo\u1EA1i; tr\xEDch y\u1EBFu c\u1EE7a c\xF4ng v\u0103n ghi sau \u201CV/v\u201D, d\u01B0\u1EDBi s\u1ED1, k\xFD hi\u1EC7u. V\u0103n b\u1EA3n c\xF3 t\xEAn lo\u1EA1i ghi tr\xEDch y\u1EBFu ngay d\u01B0\u1EDBi t\xEAn lo\u1EA1i,
kh\xF4ng c\xF3 \u201CV/v\u201D. Tr\xEDch y\u1EBFu c\u1EA7n ng\u1EAFn g\u1ECDn; h\u1EC7 th\u1ED1ng qu\u1EA3n l\xFD t\xE0i li\u1EC7u \u0111i\u1EC7n t\u1EED ch\u1EC9 nh\u1EADn 500 k\xFD t\u1EF1.

## Sai

\`\`\`markdown
S\u1ED1: 24/UBND-KT
V\u1EC1 vi\u1EC7c ch\u0103m s\xF3c c\xE2y xanh

K\xEDnh g\u1EEDi: C\xE1c th\xF4n.
\`\`\`

\`\`\`markdown
S\u1ED1: 24/KH-UBND

K\u1EBE HO\u1EA0CH

V/v ch\u0103m s\xF3c c\xE2y xanh n\u0103m 2026
\`\`\`

\`\`\`markdown
S\u1ED1: 24/UBND-KT

C\xD4NG V\u0102N

K\xEDnh g\u1EEDi: C\xE1c th\xF4n.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
S\u1ED1: 24/UBND-KT
V/v ch\u0103m s\xF3c c\xE2y xanh

K\xEDnh g\u1EEDi: C\xE1c th\xF4n.
\`\`\`

\`\`\`markdown
S\u1ED1: 24/KH-UBND

K\u1EBE HO\u1EA0CH

Ch\u0103m s\xF3c c\xE2y xanh n\u0103m 2026
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi tr\xEDch y\u1EBFu \u0111\u01B0\u1EE3c qu\u1EA3n l\xFD \u1EDF ph\u1EA7n m\u1EC1m, kh\xF4ng ghi trong t\u1EC7p. V\u0103n b\u1EA3n c\u1EE7a \u0110\u1EA3ng, M\u1EB7t tr\u1EADn v\xE0 c\xE1c \u0111o\xE0n th\u1EC3 kh\xF4ng b\u1ECB x\xE9t.
`,"header-date":`<!-- begin head -->
# header-date

D\xF2ng \u0111\u1ECBa danh, ng\xE0y th\xE1ng n\u0103m tr\xECnh b\xE0y sai: s\u1ED1 0 tr\u01B0\u1EDBc ng\xE0y, th\xE1ng, d\u1EA5u ph\u1EA9y, ng\xE0y kh\xF4ng c\xF3 th\u1EADt.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \`--fix\`
- C\u0103n c\u1EE9: kho\u1EA3n 4 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

Ng\xE0y, th\xE1ng, n\u0103m ban h\xE0nh vi\u1EBFt \u0111\u1EA7y \u0111\u1EE7, sau \u0111\u1ECBa danh c\xF3 d\u1EA5u ph\u1EA9y. Ng\xE0y nh\u1ECF h\u01A1n 10 v\xE0 th\xE1ng 1, th\xE1ng 2 ghi th\xEAm s\u1ED1 0 ph\xEDa tr\u01B0\u1EDBc; t\u1EEB th\xE1ng 3
tr\u1EDF \u0111i th\xEC kh\xF4ng. Ng\xE0y, th\xE1ng \u0111\u1EC3 tr\u1ED1ng trong d\u1EF1 th\u1EA3o kh\xF4ng ph\u1EA3i l\xE0 l\u1ED7i.

## Sai

\`\`\`markdown
S\u1ED1: 24/KH-UBND

B\xECnh Minh ng\xE0y 5 th\xE1ng 04 n\u0103m 2026

K\u1EBE HO\u1EA0CH

Ch\u0103m s\xF3c c\xE2y xanh n\u0103m 2026
\`\`\`

\`\`\`markdown
S\u1ED1: 24/KH-UBND

B\xECnh Minh, ng\xE0y 31 th\xE1ng 6 n\u0103m 2026

K\u1EBE HO\u1EA0CH

Ch\u0103m s\xF3c c\xE2y xanh n\u0103m 2026
\`\`\`

## \u0110\xFAng

\`\`\`markdown
S\u1ED1: 24/KH-UBND

B\xECnh Minh, ng\xE0y 05 th\xE1ng 4 n\u0103m 2026

K\u1EBE HO\u1EA0CH

Ch\u0103m s\xF3c c\xE2y xanh n\u0103m 2026
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi r\xE0 so\xE1t v\u0103n b\u1EA3n c\u0169 c\u1EA7n gi\u1EEF nguy\xEAn c\xE1ch tr\xECnh b\xE0y. V\u1EDBi v\u0103n b\u1EA3n c\u1EE7a \u0110\u1EA3ng, M\u1EB7t tr\u1EADn v\xE0 c\xE1c \u0111o\xE0n th\u1EC3, ch\u1EC9 d\u1EA5u ph\u1EA9y v\xE0 ng\xE0y kh\xF4ng c\xF3 th\u1EADt b\u1ECB x\xE9t.
`,"header-missing":`<!-- begin head -->
# header-missing

Ph\u1EA7n \u0111\u1EA7u v\u0103n b\u1EA3n thi\u1EBFu qu\u1ED1c hi\u1EC7u, ti\xEAu ng\u1EEF, t\xEAn c\u01A1 quan, s\u1ED1, k\xFD hi\u1EC7u ho\u1EB7c \u0111\u1ECBa danh, ng\xE0y th\xE1ng n\u0103m.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: kho\u1EA3n 2 \u0110i\u1EC1u 8 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

V\u0103n b\u1EA3n h\xE0nh ch\xEDnh c\xF3 Qu\u1ED1c hi\u1EC7u v\xE0 Ti\xEAu ng\u1EEF, t\xEAn c\u01A1 quan ban h\xE0nh, s\u1ED1, k\xFD hi\u1EC7u, \u0111\u1ECBa danh v\xE0 th\u1EDDi gian ban h\xE0nh \u1EDF ph\u1EA7n \u0111\u1EA7u. Khi chuy\u1EC3n t\u1EEB
t\u1EC7p kh\xE1c sang Markdown, b\u1EA3ng ch\u1EE9a ph\u1EA7n n\xE0y hay b\u1ECB m\u1EA5t; c\xE1c th\xE0nh ph\u1EA7n thi\u1EBFu \u0111\u01B0\u1EE3c b\xE1o m\u1ED9t l\u1EA7n, \u1EDF \u0111\u1EA7u v\u0103n b\u1EA3n.

## Sai

\`\`\`markdown
S\u1ED1: 24/KH-UBND

B\xECnh Minh, ng\xE0y 05 th\xE1ng 4 n\u0103m 2026

K\u1EBE HO\u1EA0CH

Ch\u0103m s\xF3c c\xE2y xanh n\u0103m 2026
\`\`\`

## \u0110\xFAng

\`\`\`markdown
\u1EE6Y BAN NH\xC2N D\xC2N
X\xC3 B\xCCNH MINH

C\u1ED8NG H\xD2A X\xC3 H\u1ED8I CH\u1EE6 NGH\u0128A VI\u1EC6T NAM
\u0110\u1ED9c l\u1EADp - T\u1EF1 do - H\u1EA1nh ph\xFAc

S\u1ED1: 24/KH-UBND

B\xECnh Minh, ng\xE0y 05 th\xE1ng 4 n\u0103m 2026

K\u1EBE HO\u1EA0CH

Ch\u0103m s\xF3c c\xE2y xanh n\u0103m 2026
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi ph\u1EA7n \u0111\u1EA7u v\u0103n b\u1EA3n do ph\u1EA7n m\u1EC1m qu\u1EA3n l\xFD v\u0103n b\u1EA3n t\u1EF1 th\xEAm. \u0110o\u1EA1n tr\xEDch, v\u0103n b\u1EA3n ban h\xE0nh k\xE8m theo v\xE0 v\u0103n b\u1EA3n c\u1EE7a \u0110\u1EA3ng, M\u1EB7t tr\u1EADn, c\xE1c \u0111o\xE0n th\u1EC3
kh\xF4ng b\u1ECB x\xE9t.
`,"header-national-title":`<!-- begin head -->
# header-national-title

Qu\u1ED1c hi\u1EC7u ho\u1EB7c Ti\xEAu ng\u1EEF kh\xF4ng \u0111\xFAng t\u1EEBng ch\u1EEF, t\u1EEBng d\u1EA5u.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \`--fix\`
- C\u0103n c\u1EE9: kho\u1EA3n 1 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

Qu\u1ED1c hi\u1EC7u v\xE0 Ti\xEAu ng\u1EEF \u0111\u01B0\u1EE3c tr\xECnh b\xE0y \u0111\xFAng t\u1EEBng ch\u1EEF, t\u1EEBng d\u1EA5u nh\u01B0 m\u1EABu: Qu\u1ED1c hi\u1EC7u in hoa; Ti\xEAu ng\u1EEF in th\u01B0\u1EDDng, ch\u1EEF c\xE1i \u0111\u1EA7u c\u1EE7a m\u1ED7i c\u1EE5m t\u1EEB
vi\u1EBFt hoa, gi\u1EEFa c\xE1c c\u1EE5m t\u1EEB c\xF3 d\u1EA5u g\u1EA1ch n\u1ED1i (-), c\xF3 c\xE1ch ch\u1EEF. Qu\u1ED1c hi\u1EC7u \u0111\u1EB7t d\u1EA5u thanh theo l\u1ED1i c\u0169 (\u201CC\u1ED8NG HO\xC0\u201D) ch\u1EC9 l\xE0 c\u1EA3nh b\xE1o.

## Sai

\`\`\`markdown
C\u1ED8NG HO\xC0 X\xC3 H\u1ED8I CH\u1EE6 NGH\u0128A VI\u1EC6T NAM
\u0110\u1ED9c l\u1EADp \u2013 T\u1EF1 do \u2013 H\u1EA1nh ph\xFAc
\`\`\`

\`\`\`markdown
C\u1ED8NG H\xD2A X\xC3 H\u1ED8I CH\u1EE6 NGH\u0128A VI\u1EC6T NAM
\u0110\u1ED9c L\u1EADp - T\u1EF1 Do - H\u1EA1nh Ph\xFAc
\`\`\`

## \u0110\xFAng

\`\`\`markdown
C\u1ED8NG H\xD2A X\xC3 H\u1ED8I CH\u1EE6 NGH\u0128A VI\u1EC6T NAM
\u0110\u1ED9c l\u1EADp - T\u1EF1 do - H\u1EA1nh ph\xFAc
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi r\xE0 so\xE1t v\u0103n b\u1EA3n c\u0169 c\u1EA7n gi\u1EEF nguy\xEAn c\xE1ch tr\xECnh b\xE0y. V\u0103n b\u1EA3n c\u1EE7a \u0110\u1EA3ng kh\xF4ng b\u1ECB x\xE9t.
`,"header-number":`<!-- begin head -->
# header-number

S\u1ED1, k\xFD hi\u1EC7u c\u1EE7a v\u0103n b\u1EA3n tr\xECnh b\xE0y sai th\u1EC3 th\u1EE9c ho\u1EB7c kh\xF4ng kh\u1EDBp v\u1EDBi t\xEAn lo\u1EA1i.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \`--fix\`
- C\u0103n c\u1EE9: kho\u1EA3n 3 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

Sau t\u1EEB \u201CS\u1ED1\u201D c\xF3 d\u1EA5u hai ch\u1EA5m; s\u1ED1 nh\u1ECF h\u01A1n 10 ghi th\xEAm s\u1ED1 0; gi\u1EEFa s\u1ED1 v\xE0 k\xFD hi\u1EC7u c\xF3 d\u1EA5u g\u1EA1ch ch\xE9o (/), gi\u1EEFa c\xE1c nh\xF3m ch\u1EEF vi\u1EBFt t\u1EAFt c\xF3 d\u1EA5u g\u1EA1ch
n\u1ED1i (-), kh\xF4ng c\xE1ch ch\u1EEF. K\xFD hi\u1EC7u c\u1EE7a v\u0103n b\u1EA3n c\xF3 t\xEAn lo\u1EA1i g\u1ED3m ch\u1EEF vi\u1EBFt t\u1EAFt t\xEAn lo\u1EA1i v\xE0 t\xEAn c\u01A1 quan (\`KH-UBND\`); c\u1EE7a c\xF4ng v\u0103n g\u1ED3m t\xEAn c\u01A1 quan
v\xE0 \u0111\u01A1n v\u1ECB so\u1EA1n th\u1EA3o (\`UBND-VHXH\`). S\u1ED1 \u0111\u1EC3 tr\u1ED1ng trong d\u1EF1 th\u1EA3o kh\xF4ng ph\u1EA3i l\xE0 l\u1ED7i. V\u0103n b\u1EA3n c\u1EE7a \u0110\u1EA3ng theo th\u1EC3 th\u1EE9c ri\xEAng.

## Sai

\`\`\`markdown
S\u1ED1 5/KH-UBND

K\u1EBE HO\u1EA0CH

Ch\u0103m s\xF3c c\xE2y xanh n\u0103m 2026
\`\`\`

\`\`\`markdown
S\u1ED1: 17/Q\u0110-UBND

K\u1EBE HO\u1EA0CH

Ch\u0103m s\xF3c c\xE2y xanh n\u0103m 2026
\`\`\`

\`\`\`markdown
S\u1ED1: 17/CV-UBND
V/v ch\u0103m s\xF3c c\xE2y xanh

K\xEDnh g\u1EEDi: C\xE1c th\xF4n.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
S\u1ED1: 05/KH-UBND

K\u1EBE HO\u1EA0CH

Ch\u0103m s\xF3c c\xE2y xanh n\u0103m 2026
\`\`\`

\`\`\`markdown
S\u1ED1:      /UBND-KT
V/v ch\u0103m s\xF3c c\xE2y xanh

K\xEDnh g\u1EEDi: C\xE1c th\xF4n.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi c\u01A1 quan d\xF9ng k\xFD hi\u1EC7u ri\xEAng cho v\u0103n b\u1EA3n chuy\xEAn ng\xE0nh.
`,"header-place":`<!-- begin head -->
# header-place

\u0110\u1ECBa danh ban h\xE0nh kh\xE1c v\u1EDBi t\xEAn x\xE3, ph\u01B0\u1EDDng, \u0111\u1EB7c khu c\u1EE7a c\u01A1 quan ban h\xE0nh.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: kh\xF4ng
- C\u0103n c\u1EE9: kho\u1EA3n 4 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

\u0110\u1ECBa danh l\xE0 t\xEAn ch\xEDnh th\u1EE9c c\u1EE7a \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh n\u01A1i c\u01A1 quan ban h\xE0nh \u0111\xF3ng tr\u1EE5 s\u1EDF; v\u0103n b\u1EA3n c\u1EE7a c\u01A1 quan c\u1EA5p x\xE3 ghi t\xEAn x\xE3, ph\u01B0\u1EDDng, \u0111\u1EB7c khu.
T\xEAn kh\xE1c v\u1EDBi t\xEAn trong ph\u1EA7n c\u01A1 quan ban h\xE0nh th\u01B0\u1EDDng do ch\xE9p t\u1EEB v\u0103n b\u1EA3n c\u1EE7a n\u01A1i kh\xE1c.

## Sai

\`\`\`markdown
\u1EE6Y BAN NH\xC2N D\xC2N
X\xC3 B\xCCNH MINH

S\u1ED1: 24/KH-UBND

B\xECnh M\u1EF9, ng\xE0y 05 th\xE1ng 4 n\u0103m 2026

K\u1EBE HO\u1EA0CH

Ch\u0103m s\xF3c c\xE2y xanh n\u0103m 2026
\`\`\`

## \u0110\xFAng

\`\`\`markdown
\u1EE6Y BAN NH\xC2N D\xC2N
X\xC3 B\xCCNH MINH

S\u1ED1: 24/KH-UBND

B\xECnh Minh, ng\xE0y 05 th\xE1ng 4 n\u0103m 2026

K\u1EBE HO\u1EA0CH

Ch\u0103m s\xF3c c\xE2y xanh n\u0103m 2026
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi c\u01A1 quan c\xF3 tr\u1EE5 s\u1EDF t\u1EA1m \u1EDF \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh kh\xE1c. C\u01A1 quan c\u1EA5p t\u1EC9nh, trung \u01B0\u01A1ng kh\xF4ng b\u1ECB x\xE9t.
`,"heading-depth":`<!-- begin head -->
# heading-depth

C\u1EA5p ti\xEAu \u0111\u1EC1 Markdown (s\u1ED1 d\u1EA5u #) c\u1EE7a c\xE1c m\u1EE5c c\xF9ng c\u1EA5p kh\xE1c nhau.

- M\u1EE9c \u0111\u1ED9: t\u1EAFt (\`recommended\`), g\u1EE3i \xFD (\`strict\`)
- S\u1EEDa: \`--fix\`
- C\u0103n c\u1EE9: kh\xF4ng
<!-- end head -->

## V\xEC sao

Khi chuy\u1EC3n t\u1EC7p sang Markdown, s\u1ED1 d\u1EA5u # c\u1EE7a c\xE1c m\u1EE5c c\xF9ng c\u1EA5p hay l\u1EC7ch nhau, l\xE0m sai m\u1EE5c l\u1EE5c v\xE0 c\xE1ch tr\xECnh b\xE0y. C\u1EA5p c\u1EE7a m\u1EE5c do s\u1ED1 th\u1EE9 t\u1EF1 quy\u1EBFt
\u0111\u1ECBnh; c\xE1c m\u1EE5c c\xF9ng c\u1EA5p c\xF3 c\xF9ng s\u1ED1 d\u1EA5u #.

## Sai

\`\`\`markdown
## 2. Ph\xE2n c\xF4ng

### 2.1. Ph\xF2ng Kinh t\u1EBF

### 2.2. Ph\xF2ng V\u0103n h\xF3a - X\xE3 h\u1ED9i

## 2.3. C\xF4ng an x\xE3
\`\`\`

## \u0110\xFAng

\`\`\`markdown
## 2. Ph\xE2n c\xF4ng

### 2.1. Ph\xF2ng Kinh t\u1EBF

### 2.2. Ph\xF2ng V\u0103n h\xF3a - X\xE3 h\u1ED9i

### 2.3. C\xF4ng an x\xE3
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi c\u1EA5p ti\xEAu \u0111\u1EC1 Markdown kh\xF4ng \u0111\u01B0\u1EE3c d\xF9ng \u0111\u1EBFn.
`,"heading-punctuation":`<!-- begin head -->
# heading-punctuation

Ti\xEAu \u0111\u1EC1 c\xF9ng c\u1EA5p, m\u1EE5c c\xF3 d\u1EA5u hai ch\u1EA5m, m\u1EE5c kh\xF4ng.

- M\u1EE9c \u0111\u1ED9: t\u1EAFt (\`recommended\`), g\u1EE3i \xFD (\`strict\`)
- S\u1EEDa: \`--fix\`
- C\u0103n c\u1EE9: kh\xF4ng
<!-- end head -->

## V\xEC sao

Ti\xEAu \u0111\u1EC1 c\xE1c m\u1EE5c c\xF9ng c\u1EA5p tr\xECnh b\xE0y nh\u01B0 nhau: c\xF9ng c\xF3 ho\u1EB7c c\xF9ng kh\xF4ng c\xF3 d\u1EA5u hai ch\u1EA5m. Quy t\u1EAFc theo c\xE1ch vi\u1EBFt c\u1EE7a \u0111a s\u1ED1; khi ngang nhau th\xEC
ti\xEAu \u0111\u1EC1 kh\xF4ng c\xF3 d\u1EA5u.

## Sai

\`\`\`markdown
1. N\u1ED9i dung tuy\xEAn truy\u1EC1n

- \xDD ngh\u0129a c\u1EE7a vi\u1EC7c tr\u1ED3ng c\xE2y.

2. H\xECnh th\u1EE9c tuy\xEAn truy\u1EC1n:

- Loa truy\u1EC1n thanh.

3. Th\u1EDDi gian

- C\u1EA3 n\u0103m.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
1. N\u1ED9i dung tuy\xEAn truy\u1EC1n

- \xDD ngh\u0129a c\u1EE7a vi\u1EC7c tr\u1ED3ng c\xE2y.

2. H\xECnh th\u1EE9c tuy\xEAn truy\u1EC1n

- Loa truy\u1EC1n thanh.

3. Th\u1EDDi gian

- C\u1EA3 n\u0103m.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi c\u01A1 quan kh\xF4ng \u0111\u1EB7t ra c\xE1ch tr\xECnh b\xE0y th\u1ED1ng nh\u1EA5t cho ti\xEAu \u0111\u1EC1.
`,"internal-error":`<!-- begin head -->
# internal-error

M\u1ED9t lu\u1EADt g\u1EB7p l\u1ED7i khi ki\u1EC3m tra; c\xE1c lu\u1EADt kh\xE1c v\u1EABn ch\u1EA1y.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: kh\xF4ng
- C\u0103n c\u1EE9: kh\xF4ng
<!-- end head -->

## V\xEC sao

M\u1ED9t lu\u1EADt g\u1EB7p l\u1ED7i c\u1EE7a ch\xEDnh ch\u01B0\u01A1ng tr\xECnh khi ki\u1EC3m tra d\u1EF1 th\u1EA3o n\xE0y. C\xE1c lu\u1EADt kh\xE1c v\u1EABn ch\u1EA1y \u0111\u1EE7; nh\u1EEFng g\xEC lu\u1EADt \u0111\xF3 \u0111\xE3 t\xECm th\u1EA5y
tr\u01B0\u1EDBc khi g\u1EB7p l\u1ED7i v\u1EABn \u0111\u01B0\u1EE3c gi\u1EEF, nh\u01B0ng ph\u1EA7n c\xF2n l\u1EA1i c\u1EE7a d\u1EF1 th\u1EA3o ch\u01B0a \u0111\u01B0\u1EE3c ki\u1EC3m tra theo lu\u1EADt \u0111\xF3.

\u0110\u1EC1 ngh\u1ECB b\xE1o cho nh\xF3m ph\xE1t tri\u1EC3n k\xE8m t\xEAn lu\u1EADt, n\u1ED9i dung l\u1ED7i v\xE0 \u0111o\u1EA1n v\u0103n b\u1EA3n g\xE2y l\u1ED7i.

## Khi n\xE0o t\u1EAFt

Kh\xF4ng n\xEAn t\u1EAFt th\xF4ng b\xE1o n\xE0y; c\xF3 th\u1EC3 t\u1EAFt lu\u1EADt g\u1EB7p l\u1ED7i cho \u0111\u1EBFn khi c\xF3 b\u1EA3n s\u1EEDa.
`,"internal-reference":`<!-- begin head -->
# internal-reference

Vi\u1EC7n d\u1EABn ph\u1EA7n, m\u1EE5c, \u0111i\u1EC1u, kho\u1EA3n, \u0111i\u1EC3m c\u1EE7a ch\xEDnh d\u1EF1 th\u1EA3o m\xE0 d\u1EF1 th\u1EA3o kh\xF4ng c\xF3.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: kh\xF4ng
- C\u0103n c\u1EE9: kh\xF4ng
<!-- end head -->

## V\xEC sao

Khi th\xEAm, b\u1EDBt m\u1EE5c c\u1EE7a d\u1EF1 th\u1EA3o, c\xE1c ch\u1ED7 vi\u1EC7n d\u1EABn \u201Cm\u1EE5c 1.6\u201D, \u201Ckho\u1EA3n 2 \u0110i\u1EC1u 3 Quy ch\u1EBF n\xE0y\u201D, \u201CNh\u01B0 \u0110i\u1EC1u 4\u201D hay \u201CPh\u1EE5 l\u1EE5c II\u201D th\u01B0\u1EDDng kh\xF4ng \u0111\u01B0\u1EE3c s\u1EEDa theo v\xE0 ch\u1EC9 v\xE0o ch\u1ED7 kh\xF4ng c\xF3.
Quy t\u1EAFc ch\u1EC9 x\xE9t vi\u1EC7n d\u1EABn ch\u1EAFc ch\u1EAFn l\xE0 c\u1EE7a ch\xEDnh d\u1EF1 th\u1EA3o: c\xF3 \u201C\u2026 n\xE0y\u201D \u0111i k\xE8m, l\xE0 \u201Cm\u1EE5c \u2026\u201D \u0111\u1EE9ng m\u1ED9t m\xECnh trong \u0111o\u1EA1n kh\xF4ng vi\u1EC7n d\u1EABn v\u0103n b\u1EA3n kh\xE1c, ho\u1EB7c \u201CNh\u01B0 \u0110i\u1EC1u \u2026\u201D \u1EDF N\u01A1i nh\u1EADn. Khi kh\xF4ng \u0111\u1ECDc \u0111\u01B0\u1EE3c c\xE1ch \u0111\xE1nh s\u1ED1 c\u1EE7a d\u1EF1 th\u1EA3o th\xEC quy t\u1EAFc im l\u1EB7ng. Ph\u1EE5 l\u1EE5c ch\u1EC9 \u0111\u01B0\u1EE3c x\xE9t khi t\u1EC7p c\xF3 ph\u1EE5 l\u1EE5c \u0111\xE1nh s\u1ED1.

## Sai

\`\`\`markdown
S\u1ED1: 24/KH-UBND

**K\u1EBE HO\u1EA0CH**

I. M\u1EE4C \u0110\xCDCH

1. M\u1EDF r\u1ED9ng di\u1EC7n t\xEDch c\xE2y xanh.

2. V\u1EADn \u0111\u1ED9ng c\xE1c h\u1ED9 tham gia.

II. N\u1ED8I DUNG

C\xE1c th\xF4n th\u1EF1c hi\u1EC7n kho\u1EA3n 3 m\u1EE5c I K\u1EBF ho\u1EA1ch n\xE0y.
\`\`\`

\`\`\`markdown
S\u1ED1: 24/Q\u0110-UBND

**QUY\u1EBET \u0110\u1ECANH**

\u0110i\u1EC1u 1. Tr\u1ED3ng c\xE2y xanh.

\u0110i\u1EC1u 2. C\xE1c th\xF4n ch\u1ECBu tr\xE1ch nhi\u1EC7m thi h\xE0nh Quy\u1EBFt \u0111\u1ECBnh n\xE0y./.

N\u01A1i nh\u1EADn:
- Nh\u01B0 \u0110i\u1EC1u 3;
- L\u01B0u: VT.

CH\u1EE6 T\u1ECACH
\`\`\`

## \u0110\xFAng

\`\`\`markdown
S\u1ED1: 24/KH-UBND

**K\u1EBE HO\u1EA0CH**

I. M\u1EE4C \u0110\xCDCH

1. M\u1EDF r\u1ED9ng di\u1EC7n t\xEDch c\xE2y xanh.

2. V\u1EADn \u0111\u1ED9ng c\xE1c h\u1ED9 tham gia.

II. N\u1ED8I DUNG

C\xE1c th\xF4n th\u1EF1c hi\u1EC7n kho\u1EA3n 2 m\u1EE5c I K\u1EBF ho\u1EA1ch n\xE0y v\xE0 kho\u1EA3n 3 \u0110i\u1EC1u 9 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi t\u1EC7p ch\u1EC9 l\xE0 m\u1ED9t ph\u1EA7n c\u1EE7a d\u1EF1 th\u1EA3o, c\xE1c ph\u1EA7n \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn n\u1EB1m \u1EDF t\u1EC7p kh\xE1c.
`,"legal-basis-punctuation":`<!-- begin head -->
# legal-basis-punctuation

C\u0103n c\u1EE9 ban h\xE0nh kh\xF4ng tr\xECnh b\xE0y m\u1ED7i c\u0103n c\u1EE9 m\u1ED9t d\xF2ng, cu\u1ED1i d\xF2ng d\u1EA5u ch\u1EA5m ph\u1EA9y, c\u0103n c\u1EE9 cu\u1ED1i d\u1EA5u ch\u1EA5m.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: \`--fix\`
- C\u0103n c\u1EE9: \u0111i\u1EC3m a kho\u1EA3n 6 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

Sau m\u1ED7i c\u0103n c\u1EE9 ph\u1EA3i xu\u1ED1ng d\xF2ng, cu\u1ED1i d\xF2ng d\xF9ng d\u1EA5u ch\u1EA5m ph\u1EA9y, c\u0103n c\u1EE9 cu\u1ED1i c\xF9ng k\u1EBFt th\xFAc b\u1EB1ng d\u1EA5u ch\u1EA5m. Ng\u01B0\u1EDDi \u0111\u1ECDc nh\u1EDD \u0111\xF3 th\u1EA5y r\xF5 t\u1EEBng
c\u0103n c\u1EE9 v\xE0 ch\u1ED7 b\u1EAFt \u0111\u1EA7u c\u1EE7a ph\u1EA7n n\u1ED9i dung. Nhi\u1EC1u k\u1EBF ho\u1EA1ch, c\xF4ng v\u0103n vi\u1EBFt li\u1EC1n \u201CC\u0103n c\u1EE9 A; B, \u1EE6y ban nh\xE2n d\xE2n \u2026 ban h\xE0nh\u201D ho\u1EB7c k\u1EBFt th\xFAc
c\u0103n c\u1EE9 cu\u1ED1i b\u1EB1ng d\u1EA5u ph\u1EA9y; c\xE1ch n\xE0y ch\u1EC9 \u0111\u01B0\u1EE3c nh\u1EAFc \u1EDF m\u1EE9c th\xF4ng tin trong b\u1ED9 \`strict\`.

## Sai

\`\`\`markdown
K\u1EBE HO\u1EA0CH

Tr\u1ED3ng r\u1EEBng n\u0103m 2026

C\u0103n c\u1EE9 Lu\u1EADt L\xE2m nghi\u1EC7p n\u0103m 2017;

C\u0103n c\u1EE9 K\u1EBF ho\u1EA1ch s\u1ED1 15/KH-UBND ng\xE0y 20/01/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh L\xE2m \u0110\u1ED3ng;

\u1EE6y ban nh\xE2n d\xE2n x\xE3 Ka \u0110\xF4 ban h\xE0nh K\u1EBF ho\u1EA1ch tr\u1ED3ng r\u1EEBng n\u0103m 2026 nh\u01B0 sau:
\`\`\`

\`\`\`markdown
K\u1EBE HO\u1EA0CH

Tr\u1ED3ng r\u1EEBng n\u0103m 2026

C\u0103n c\u1EE9 Lu\u1EADt L\xE2m nghi\u1EC7p n\u0103m 2017; K\u1EBF ho\u1EA1ch s\u1ED1 15/KH-UBND ng\xE0y 20/01/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh L\xE2m \u0110\u1ED3ng. \u1EE6y ban nh\xE2n d\xE2n x\xE3 Ka \u0110\xF4 ban h\xE0nh K\u1EBF ho\u1EA1ch tr\u1ED3ng r\u1EEBng n\u0103m 2026 nh\u01B0 sau:
\`\`\`

\`\`\`markdown
V/v tr\u1ED3ng r\u1EEBng n\u0103m 2026

K\xEDnh g\u1EEDi: C\xE1c th\xF4n

Th\u1EF1c hi\u1EC7n K\u1EBF ho\u1EA1ch s\u1ED1 15/KH-UBND ng\xE0y 20/01/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh L\xE2m \u0110\u1ED3ng.

\u1EE6y ban nh\xE2n d\xE2n x\xE3 Ka \u0110\xF4 \u0111\u1EC1 ngh\u1ECB c\xE1c th\xF4n nh\u01B0 sau:
\`\`\`

## \u0110\xFAng

\`\`\`markdown
K\u1EBE HO\u1EA0CH

Tr\u1ED3ng r\u1EEBng n\u0103m 2026

C\u0103n c\u1EE9 Lu\u1EADt L\xE2m nghi\u1EC7p n\u0103m 2017;

C\u0103n c\u1EE9 K\u1EBF ho\u1EA1ch s\u1ED1 15/KH-UBND ng\xE0y 20/01/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh L\xE2m \u0110\u1ED3ng.

\u1EE6y ban nh\xE2n d\xE2n x\xE3 Ka \u0110\xF4 ban h\xE0nh K\u1EBF ho\u1EA1ch tr\u1ED3ng r\u1EEBng n\u0103m 2026 nh\u01B0 sau:
\`\`\`

\`\`\`markdown
V/v tr\u1ED3ng r\u1EEBng n\u0103m 2026

K\xEDnh g\u1EEDi: C\xE1c th\xF4n

Th\u1EF1c hi\u1EC7n K\u1EBF ho\u1EA1ch s\u1ED1 15/KH-UBND ng\xE0y 20/01/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh L\xE2m \u0110\u1ED3ng, \u1EE6y ban nh\xE2n d\xE2n x\xE3 Ka \u0110\xF4 \u0111\u1EC1 ngh\u1ECB c\xE1c th\xF4n nh\u01B0 sau:
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi c\u01A1 quan c\xF3 quy ch\u1EBF ri\xEAng cho ph\u1EA7n c\u0103n c\u1EE9. V\u0103n b\u1EA3n c\u1EE7a \u0110\u1EA3ng v\xE0 v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt c\xF3 quy \u0111\u1ECBnh ri\xEAng n\xEAn kh\xF4ng b\u1ECB x\xE9t.
\`--fix\` ch\u1EC9 \u0111\u1ED5i d\u1EA5u c\xE2u, kh\xF4ng t\xE1ch d\xF2ng.
`,"numbering-alphabet":`<!-- begin head -->
# numbering-alphabet

\u0110i\u1EC3m kh\xF4ng \u0111\xE1nh th\u1EE9 t\u1EF1 theo b\u1EA3ng ch\u1EEF c\xE1i ti\u1EBFng Vi\u1EC7t (a, b, c, d, \u0111, e, g, h, i, k\u2026).

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: \u0111i\u1EC3m \u0111 kho\u1EA3n 6 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

\u0110i\u1EC3m \u0111\u01B0\u1EE3c \u0111\xE1nh th\u1EE9 t\u1EF1 b\u1EB1ng ch\u1EEF c\xE1i ti\u1EBFng Vi\u1EC7t: a, b, c, d, \u0111, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y. B\u1EA3ng ch\u1EEF c\xE1i
ti\u1EBFng Vi\u1EC7t kh\xF4ng c\xF3 f, j, w, z; sau d l\xE0 \u0111. Tr\xECnh so\u1EA1n th\u1EA3o t\u1EF1 \u0111\xE1nh th\u1EE9 t\u1EF1 th\u01B0\u1EDDng d\xF9ng b\u1EA3ng ch\u1EEF c\xE1i ti\u1EBFng Anh, n\xEAn thi\u1EBFu \u0111 v\xE0
th\u1EEBa f, j.

## Sai

\`\`\`markdown
\u0111) T\u1ED5 ch\u1EE9c h\u1ED9i ngh\u1ECB;

e) Tuy\xEAn truy\u1EC1n tr\xEAn h\u1EC7 th\u1ED1ng truy\u1EC1n thanh;

f) Tuy\xEAn truy\u1EC1n tr\xEAn m\u1EA1ng x\xE3 h\u1ED9i.
\`\`\`

\`\`\`markdown
c) T\u1ED5 ch\u1EE9c h\u1ED9i ngh\u1ECB;

d) Tuy\xEAn truy\u1EC1n tr\xEAn h\u1EC7 th\u1ED1ng truy\u1EC1n thanh;

e) Tuy\xEAn truy\u1EC1n tr\xEAn m\u1EA1ng x\xE3 h\u1ED9i.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
c) T\u1ED5 ch\u1EE9c h\u1ED9i ngh\u1ECB;

d) Tuy\xEAn truy\u1EC1n tr\xEAn h\u1EC7 th\u1ED1ng truy\u1EC1n thanh;

\u0111) Tuy\xEAn truy\u1EC1n tr\xEAn m\u1EA1ng x\xE3 h\u1ED9i.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi d\u1EF1 th\u1EA3o ph\u1EA3i gi\u1EEF nguy\xEAn th\u1EE9 t\u1EF1 ch\u1EEF c\xE1i c\u1EE7a m\u1ED9t v\u0103n b\u1EA3n n\u01B0\u1EDBc ngo\xE0i ho\u1EB7c m\u1ED9t bi\u1EC3u m\u1EABu c\xF3 s\u1EB5n.
`,"numbering-mixed":`<!-- begin head -->
# numbering-mixed

C\xF9ng m\u1ED9t c\u1EA5p m\u1EE5c nh\u01B0ng \u0111\xE1nh s\u1ED1 theo hai ki\u1EC3u.

- M\u1EE9c \u0111\u1ED9: t\u1EAFt (\`recommended\`), g\u1EE3i \xFD (\`strict\`)
- S\u1EEDa: kh\xF4ng
- C\u0103n c\u1EE9: kh\xF4ng
<!-- end head -->

## V\xEC sao

V\u0103n b\u1EA3n \u0111\u01B0\u1EE3c chia t\u1EEB l\u1EDBn \u0111\u1EBFn nh\u1ECF theo m\u1ED9t tr\xECnh t\u1EF1 nh\u1EA5t \u0111\u1ECBnh. C\xF9ng m\u1ED9t c\u1EA5p m\xE0 ch\u1ED7 d\xF9ng a), b), ch\u1ED7 d\xF9ng 1.1., 1.2. th\xEC ng\u01B0\u1EDDi \u0111\u1ECDc kh\xF3 theo
d\xF5i v\xE0 kh\xF3 vi\u1EC7n d\u1EABn.

## Sai

\`\`\`markdown
I. M\u1EE4C \u0110\xCDCH

1. M\u1EE5c \u0111\xEDch chung

a) Tr\u1ED3ng c\xE2y xanh.

b) Ch\u0103m s\xF3c c\xE2y xanh.

II. N\u1ED8I DUNG

1. Tr\u1ED3ng c\xE2y

1.1. Chu\u1EA9n b\u1ECB \u0111\u1EA5t.

1.2. Chu\u1EA9n b\u1ECB c\xE2y gi\u1ED1ng.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
I. M\u1EE4C \u0110\xCDCH

1. M\u1EE5c \u0111\xEDch chung

a) Tr\u1ED3ng c\xE2y xanh.

b) Ch\u0103m s\xF3c c\xE2y xanh.

II. N\u1ED8I DUNG

1. Tr\u1ED3ng c\xE2y

a) Chu\u1EA9n b\u1ECB \u0111\u1EA5t.

b) Chu\u1EA9n b\u1ECB c\xE2y gi\u1ED1ng.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi m\u1EABu c\u1EE7a c\u1EA5p tr\xEAn quy \u0111\u1ECBnh c\xE1ch \u0111\xE1nh s\u1ED1 ri\xEAng cho t\u1EEBng ph\u1EA7n.
`,"numbering-sequence":`<!-- begin head -->
# numbering-sequence

S\u1ED1 th\u1EE9 t\u1EF1 c\u1EE7a ph\u1EA7n, m\u1EE5c, \u0111i\u1EC1u, kho\u1EA3n, \u0111i\u1EC3m b\u1ECB nh\u1EA3y, b\u1ECB tr\xF9ng ho\u1EB7c \u0111\xE1nh l\u1EA1i t\u1EEB \u0111\u1EA7u.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: \u0111i\u1EC3m \u0111 kho\u1EA3n 6 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

Ph\u1EA7n, ch\u01B0\u01A1ng, m\u1EE5c \u0111\xE1nh s\u1ED1 La M\xE3 ho\u1EB7c \u1EA2 R\u1EADp, \u0111i\u1EC1u v\xE0 kho\u1EA3n \u0111\xE1nh s\u1ED1 \u1EA2 R\u1EADp, \u0111i\u1EC3m \u0111\xE1nh ch\u1EEF c\xE1i, theo th\u1EE9 t\u1EF1 li\xEAn t\u1EE5c. S\u1ED1 b\u1ECB tr\xF9ng
ho\u1EB7c b\u1ECB nh\u1EA3y l\xE0m cho vi\u1EC7c d\u1EABn chi\u1EBFu (\u201Ckho\u1EA3n 3 M\u1EE5c II\u201D) kh\xF4ng x\xE1c \u0111\u1ECBnh \u0111\u01B0\u1EE3c, v\xE0 th\u01B0\u1EDDng l\xE0 d\u1EA5u v\u1EBFt c\u1EE7a m\u1ED9t \u0111o\u1EA1n b\u1ECB x\xF3a ho\u1EB7c ch\xE9p
thi\u1EBFu. Danh s\xE1ch \u0111\xE1nh l\u1EA1i t\u1EEB 1 m\xE0 kh\xF4ng c\xF3 ti\xEAu \u0111\u1EC1 ri\xEAng ch\u1EC9 b\u1ECB c\u1EA3nh b\xE1o.

Lu\u1EADt kh\xF4ng b\xE1o v\u1EDBi v\u0103n b\u1EA3n \u0111\u01B0\u1EE3c tr\xEDch trong ngo\u1EB7c k\xE9p, \u0111i\u1EC1u b\u1ED5 sung (5a), s\u1ED1 ti\u1EBFp t\u1EE5c qua c\xE1c m\u1EE5c, danh s\xE1ch Markdown ghi s\u1ED1 1 \u1EDF
m\u1ECDi d\xF2ng, v\xE0 m\u1ECDi ch\u1ED7 m\xE0 s\u1ED1 b\u1ECB thi\u1EBFu v\u1EABn n\u1EB1m \u0111\xE2u \u0111\xF3 gi\u1EEFa hai m\u1EE5c.

## Sai

\`\`\`markdown
I. M\u1EE4C \u0110\xCDCH

II. \u0110\u1ED0I T\u01AF\u1EE2NG

II. N\u1ED8I DUNG

IV. T\u1ED4 CH\u1EE8C TH\u1EF0C HI\u1EC6N
\`\`\`

\`\`\`markdown
1. Ph\xF2ng Kinh t\u1EBF ch\u1EE7 tr\xEC th\u1EF1c hi\u1EC7n.

2. V\u0103n ph\xF2ng ph\u1ED1i h\u1EE3p th\u1EF1c hi\u1EC7n.

4. C\xF4ng an x\xE3 b\u1EA3o \u0111\u1EA3m an ninh, tr\u1EADt t\u1EF1.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
I. M\u1EE4C \u0110\xCDCH

II. \u0110\u1ED0I T\u01AF\u1EE2NG

III. N\u1ED8I DUNG

IV. T\u1ED4 CH\u1EE8C TH\u1EF0C HI\u1EC6N
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi d\u1EF1 th\u1EA3o c\u1ED1 \xFD gi\u1EEF nguy\xEAn s\u1ED1 th\u1EE9 t\u1EF1 c\u1EE7a m\u1ED9t v\u0103n b\u1EA3n kh\xE1c (v\xED d\u1EE5 tr\xEDch m\u1ED9t s\u1ED1 kho\u1EA3n m\xE0 kh\xF4ng \u0111\u1EB7t trong ngo\u1EB7c k\xE9p), t\u1EAFt cho \u0111o\u1EA1n
\u0111\xF3 b\u1EB1ng \`<!-- cchc-disable numbering-sequence -->\` \u2026 \`<!-- cchc-enable -->\`.
`,"numbering-style":`<!-- begin head -->
# numbering-style

D\u1EA5u sau s\u1ED1 th\u1EE9 t\u1EF1 kh\xF4ng th\u1ED1ng nh\u1EA5t gi\u1EEFa c\xE1c m\u1EE5c c\xF9ng c\u1EA5p.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: \`--fix\`
- C\u0103n c\u1EE9: \u0111i\u1EC3m \u0111 kho\u1EA3n 6 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

C\xE1c m\u1EE5c c\xF9ng c\u1EA5p ph\u1EA3i \u0111\u01B0\u1EE3c \u0111\xE1nh s\u1ED1 theo m\u1ED9t ki\u1EC3u. \u201C1.1 \u201D \u0111\u1EE9ng c\u1EA1nh \u201C1.2.\u201D l\xE0 d\u1EA5u v\u1EBFt c\u1EE7a vi\u1EC7c ch\xE9p t\u1EEB hai ngu\u1ED3n. Quy t\u1EAFc l\u1EA5y ki\u1EC3u c\u1EE7a \u0111a s\u1ED1 c\xE1c m\u1EE5c c\xF9ng c\u1EA5p l\xE0m chu\u1EA9n; khi hai ki\u1EC3u ngang nhau th\xEC kh\xF4ng b\xE1o, tr\u1EEB khi m\u1ECDi m\u1EE5c kh\xE1c \u0111\xE1nh s\u1ED1 nh\u01B0 v\u1EADy (\u201C2.1.\u201D, \u201C2.2.\u201D) \u0111\u1EC1u theo m\u1ED9t ki\u1EC3u.

## Sai

\`\`\`markdown
1.1 Tuy\xEAn truy\u1EC1n tr\xEAn h\u1EC7 th\u1ED1ng truy\u1EC1n thanh.

1.2. T\u1ED5 ch\u1EE9c h\u1ED9i ngh\u1ECB.

1.3. Treo b\u0103ng r\xF4n.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
1.1. Tuy\xEAn truy\u1EC1n tr\xEAn h\u1EC7 th\u1ED1ng truy\u1EC1n thanh.

1.2. T\u1ED5 ch\u1EE9c h\u1ED9i ngh\u1ECB.

1.3. Treo b\u0103ng r\xF4n.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi d\u1EF1 th\u1EA3o d\u1EABn l\u1EA1i nguy\xEAn v\u0103n \u0111\u1EC1 m\u1EE5c c\u1EE7a v\u0103n b\u1EA3n kh\xE1c m\xE0 kh\xF4ng \u0111\u1EB7t trong ngo\u1EB7c k\xE9p.
`,"organization-for-level":`<!-- begin head -->
# organization-for-level

Ph\xF2ng chuy\xEAn m\xF4n kh\xF4ng c\xF3 \u1EDF c\u1EA5p c\u1EE7a \u0111\u01A1n v\u1ECB ban h\xE0nh: x\xE3 c\xF3 Ph\xF2ng Kinh t\u1EBF; ph\u01B0\u1EDDng c\xF3 Ph\xF2ng Kinh t\u1EBF, H\u1EA1 t\u1EA7ng v\xE0 \u0110\xF4 th\u1ECB.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: kh\xF4ng
- C\u0103n c\u1EE9: Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 150/2025/N\u0110-CP
<!-- end head -->

## V\xEC sao

T\u1EEB ng\xE0y 01/7/2025, \u1EE6y ban nh\xE2n d\xE2n x\xE3, \u0111\u1EB7c khu c\xF3 Ph\xF2ng Kinh t\u1EBF; \u1EE6y ban nh\xE2n d\xE2n ph\u01B0\u1EDDng v\xE0 \u0111\u1EB7c khu Ph\xFA Qu\u1ED1c c\xF3 Ph\xF2ng Kinh t\u1EBF, H\u1EA1 t\u1EA7ng v\xE0 \u0110\xF4 th\u1ECB (Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 150/2025/N\u0110-CP). D\u1EF1 th\u1EA3o ch\xE9p t\u1EEB \u0111\u01A1n v\u1ECB kh\xE1c c\u1EA5p th\u01B0\u1EDDng c\xF2n s\xF3t t\xEAn ph\xF2ng kh\xF4ng c\xF3 \u1EDF c\u1EA5p m\xECnh.
Ph\xF2ng c\u1EE7a \u0111\u01A1n v\u1ECB kh\xE1c, c\u1EE7a c\u1EA5p huy\u1EC7n c\u0169 v\xE0 tr\xEDch y\u1EBFu c\u1EE7a v\u0103n b\u1EA3n \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn kh\xF4ng b\u1ECB x\xE9t.
Trong b\u1ED9 \`strict\`, \u201Ct\u1ED5 d\xE2n ph\u1ED1\u201D \u0111\u1EE9ng m\u1ED9t m\xECnh trong v\u0103n b\u1EA3n c\u1EE7a x\xE3 \u0111\u01B0\u1EE3c nh\u1EAFc \u1EDF m\u1EE9c th\xF4ng tin, v\xEC d\u01B0\u1EDBi x\xE3 th\u01B0\u1EDDng l\xE0 th\xF4n.

## Sai

\`\`\`markdown
\u1EE6Y BAN NH\xC2N D\xC2N
X\xC3 KA \u0110\xD4

S\u1ED1: 12/KH-UBND

**K\u1EBE HO\u1EA0CH**

Giao Ph\xF2ng Kinh t\u1EBF, H\u1EA1 t\u1EA7ng v\xE0 \u0110\xF4 th\u1ECB ch\u1EE7 tr\xEC, ph\u1ED1i h\u1EE3p th\u1EF1c hi\u1EC7n.
\`\`\`

\`\`\`markdown
\u1EE6Y BAN NH\xC2N D\xC2N
PH\u01AF\u1EDCNG NINH CH\u1EEC

S\u1ED1: 12/KH-UBND

**K\u1EBE HO\u1EA0CH**

Giao Ph\xF2ng Kinh t\u1EBF ch\u1EE7 tr\xEC, ph\u1ED1i h\u1EE3p th\u1EF1c hi\u1EC7n.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
\u1EE6Y BAN NH\xC2N D\xC2N
PH\u01AF\u1EDCNG NINH CH\u1EEC

S\u1ED1: 12/KH-UBND

**K\u1EBE HO\u1EA0CH**

Giao Ph\xF2ng Kinh t\u1EBF, H\u1EA1 t\u1EA7ng v\xE0 \u0110\xF4 th\u1ECB ch\u1EE7 tr\xEC; ph\u1ED1i h\u1EE3p v\u1EDBi Ph\xF2ng Kinh t\u1EBF x\xE3 Ph\u01B0\u1EDBc Dinh.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi \u0111\u01A1n v\u1ECB \u0111\u01B0\u1EE3c th\xED \u0111i\u1EC3m t\u1ED5 ch\u1EE9c ph\xF2ng chuy\xEAn m\xF4n kh\xE1c v\u1EDBi quy \u0111\u1ECBnh chung.
`,"organization-name":`<!-- begin head -->
# organization-name

T\xEAn c\u01A1 quan, \u0111\u01A1n v\u1ECB vi\u1EBFt hoa sai ho\u1EB7c g\u1EA7n gi\u1ED1ng m\xE0 kh\xF4ng \u0111\xFAng t\xEAn ch\xEDnh th\u1EE9c.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: \`--fix\`
- C\u0103n c\u1EE9: kho\u1EA3n 1 M\u1EE5c IV Ph\u1EE5 l\u1EE5c II Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

T\xEAn c\u01A1 quan, t\u1ED5 ch\u1EE9c vi\u1EBFt hoa ch\u1EEF c\xE1i \u0111\u1EA7u c\u1EE7a c\xE1c t\u1EEB, c\u1EE5m t\u1EEB ch\u1EC9 lo\u1EA1i h\xECnh c\u01A1 quan v\xE0 ch\u1EE9c n\u0103ng, l\u0129nh v\u1EF1c ho\u1EA1t \u0111\u1ED9ng (kho\u1EA3n 1 M\u1EE5c IV Ph\u1EE5 l\u1EE5c II Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP): Ph\xF2ng V\u0103n h\xF3a - X\xE3 h\u1ED9i, Trung t\xE2m Ph\u1EE5c v\u1EE5 h\xE0nh ch\xEDnh c\xF4ng. T\xEAn vi\u1EBFt sai ho\u1EB7c r\xFAt g\u1ECDn t\xF9y ti\u1EC7n l\xE0m ng\u01B0\u1EDDi \u0111\u1ECDc t\u01B0\u1EDFng l\xE0 m\u1ED9t \u0111\u01A1n v\u1ECB kh\xE1c.
Danh t\u1EEB chung (\u201Cc\xE1c ph\xF2ng\u201D, \u201Cc\xE1c trung t\xE2m ph\u1EE5c v\u1EE5 h\xE0nh ch\xEDnh c\xF4ng\u201D), ch\u1EE9c danh (\u201CTr\u01B0\u1EDFng ph\xF2ng\u201D), tr\xEDch y\u1EBFu c\u1EE7a v\u0103n b\u1EA3n \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn v\xE0 l\u1EDDi tr\xEDch trong ngo\u1EB7c k\xE9p kh\xF4ng b\u1ECB x\xE9t. N\u01A1i nh\u1EADn \u0111\u01B0\u1EE3c r\xFAt g\u1ECDn.
\`--fix\` ch\u1EC9 s\u1EEDa ch\u1EEF hoa, ch\u1EEF th\u01B0\u1EDDng; c\xE1c s\u1EEDa \u0111\u1ED5i kh\xE1c l\xE0 \u0111\u1EC1 xu\u1EA5t.

## Sai

\`\`\`markdown
Giao Trung t\xE2m ph\u1EE5c v\u1EE5 H\xE0nh ch\xEDnh c\xF4ng ph\u1ED1i h\u1EE3p v\u1EDBi V\u0103n ph\xF2ng H\u0110ND & UBND ni\xEAm y\u1EBFt th\u1EE7 t\u1EE5c.
\`\`\`

\`\`\`markdown
C\xE1c t\u1ED5 ch\u1EE9c ch\xEDnh tr\u1ECB - X\xE3 h\u1ED9i b\xE1o c\xE1o qua ph\xF2ng V\u0103n h\xF3a - X\xE3 h\u1ED9i tr\u01B0\u1EDBc ng\xE0y 20.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
Giao Trung t\xE2m Ph\u1EE5c v\u1EE5 h\xE0nh ch\xEDnh c\xF4ng ph\u1ED1i h\u1EE3p v\u1EDBi V\u0103n ph\xF2ng H\u0110ND v\xE0 UBND ni\xEAm y\u1EBFt th\u1EE7 t\u1EE5c. C\xE1c t\u1ED5 ch\u1EE9c ch\xEDnh tr\u1ECB - x\xE3 h\u1ED9i b\xE1o c\xE1o qua Ph\xF2ng V\u0103n h\xF3a - X\xE3 h\u1ED9i tr\u01B0\u1EDBc ng\xE0y 20.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi quy\u1EBFt \u0111\u1ECBnh th\xE0nh l\u1EADp c\u1EE7a \u0111\u01A1n v\u1ECB ghi t\xEAn kh\xE1c v\u1EDBi c\xE1ch vi\u1EBFt chung.
`,"organization-name-variants":`<!-- begin head -->
# organization-name-variants

M\u1ED9t c\u01A1 quan, \u0111\u01A1n v\u1ECB \u0111\u01B0\u1EE3c g\u1ECDi b\u1EB1ng nhi\u1EC1u t\xEAn ho\u1EB7c nhi\u1EC1u c\xE1ch vi\u1EBFt trong m\u1ED9t d\u1EF1 th\u1EA3o.

- M\u1EE9c \u0111\u1ED9: t\u1EAFt (\`recommended\`), g\u1EE3i \xFD (\`strict\`)
- S\u1EEDa: kh\xF4ng
- C\u0103n c\u1EE9: kh\xF4ng
<!-- end head -->

## V\xEC sao

M\u1ED9t \u0111\u01A1n v\u1ECB \u0111\u01B0\u1EE3c g\u1ECDi l\xFAc b\u1EB1ng t\xEAn \u0111\u1EA7y \u0111\u1EE7, l\xFAc b\u1EB1ng t\xEAn r\xFAt g\u1ECDn, khi\u1EBFn ng\u01B0\u1EDDi \u0111\u1ECDc kh\xF4ng r\xF5 l\xE0 m\u1ED9t hay hai \u0111\u01A1n v\u1ECB. D\u1EF1 th\u1EA3o n\xEAn d\xF9ng th\u1ED1ng nh\u1EA5t m\u1ED9t t\xEAn, ho\u1EB7c gi\u1EDBi thi\u1EC7u t\xEAn g\u1ECDi t\u1EAFt ngay l\u1EA7n \u0111\u1EA7u: \u201C(sau \u0111\xE2y g\u1ECDi l\xE0 \u2026)\u201D. Trung t\xE2m V\u0103n h\xF3a, Th\u1EC3 thao v\xE0 Truy\u1EC1n th\xF4ng c\u0169ng \u0111\u01B0\u1EE3c nh\u1EAFc khi d\u1EF1 th\u1EA3o ch\u1EC9 giao vi\u1EC7c cho Trung t\xE2m D\u1ECBch v\u1EE5 s\u1EF1 nghi\u1EC7p c\xF4ng.
N\u01A1i nh\u1EADn, b\u1EA3ng bi\u1EC3u v\xE0 tr\xEDch y\u1EBFu c\u1EE7a v\u0103n b\u1EA3n \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn kh\xF4ng b\u1ECB x\xE9t.

## Sai

\`\`\`markdown
\u1EE6Y BAN NH\xC2N D\xC2N
X\xC3 KA \u0110\xD4

S\u1ED1: 12/KH-UBND

**K\u1EBE HO\u1EA0CH**

Giao V\u0103n ph\xF2ng H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n v\xE0 \u1EE6y ban nh\xE2n d\xE2n x\xE3 theo d\xF5i.

V\u0103n ph\xF2ng H\u0110ND v\xE0 UBND x\xE3 l\u01B0u h\u1ED3 s\u01A1.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
\u1EE6Y BAN NH\xC2N D\xC2N
X\xC3 KA \u0110\xD4

S\u1ED1: 12/KH-UBND

**K\u1EBE HO\u1EA0CH**

Giao V\u0103n ph\xF2ng H\u0110ND v\xE0 UBND x\xE3 theo d\xF5i.

V\u0103n ph\xF2ng H\u0110ND v\xE0 UBND x\xE3 l\u01B0u h\u1ED3 s\u01A1.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi d\u1EF1 th\u1EA3o c\u1ED1 \xFD d\xF9ng c\u1EA3 t\xEAn \u0111\u1EA7y \u0111\u1EE7 v\xE0 t\xEAn r\xFAt g\u1ECDn.
`,"recipients-archive":`<!-- begin head -->
# recipients-archive

D\xF2ng l\u01B0u trong N\u01A1i nh\u1EADn thi\u1EBFu, kh\xF4ng \u1EDF cu\u1ED1i, thi\u1EBFu d\u1EA5u hai ch\u1EA5m, thi\u1EBFu VT ho\u1EB7c kh\xF4ng k\u1EBFt th\xFAc b\u1EB1ng d\u1EA5u ch\u1EA5m.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \`--fix\`
- C\u0103n c\u1EE9: \u0111i\u1EC3m d kho\u1EA3n 9 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

D\xF2ng cu\u1ED1i c\u1EE7a N\u01A1i nh\u1EADn ghi ch\u1EEF \u201CL\u01B0u\u201D, d\u1EA5u hai ch\u1EA5m, ch\u1EEF vi\u1EBFt t\u1EAFt VT (V\u0103n th\u01B0 c\u01A1 quan), ch\u1EEF vi\u1EBFt t\u1EAFt c\u1EE7a \u0111\u01A1n v\u1ECB so\u1EA1n th\u1EA3o v\xE0 s\u1ED1 l\u01B0\u1EE3ng
b\u1EA3n l\u01B0u khi c\u1EA7n, k\u1EBFt th\xFAc b\u1EB1ng d\u1EA5u ch\u1EA5m. Thi\u1EBFu d\xF2ng n\xE0y th\xEC b\u1EA3n g\u1ED1c kh\xF4ng c\xF3 n\u01A1i gi\u1EEF. S\u1ED1 l\u01B0\u1EE3ng b\u1EA3n l\u01B0u th\u01B0\u1EDDng kh\xF4ng ghi \u1EDF v\u0103n b\u1EA3n \u0111i\u1EC7n
t\u1EED, n\xEAn ch\u1EC9 \u0111\u01B0\u1EE3c nh\u1EAFc \u1EDF m\u1EE9c th\xF4ng tin trong b\u1ED9 \`strict\`.

## Sai

\`\`\`markdown
N\u01A1i nh\u1EADn:

- C\xE1c th\xF4n;
- L\u01B0u: VT, KT;

CH\u1EE6 T\u1ECACH

Tr\u1EA7n V\u0103n M\u1EABu
\`\`\`

\`\`\`markdown
N\u01A1i nh\u1EADn:

- UBND t\u1EC9nh;
- C\xE1c th\xF4n.

CH\u1EE6 T\u1ECACH

Tr\u1EA7n V\u0103n M\u1EABu
\`\`\`

\`\`\`markdown
N\u01A1i nh\u1EADn:

- C\xE1c th\xF4n;
- L\u01B0u Ph\xF2ng Kinh t\u1EBF.

CH\u1EE6 T\u1ECACH

Tr\u1EA7n V\u0103n M\u1EABu
\`\`\`

## \u0110\xFAng

\`\`\`markdown
N\u01A1i nh\u1EADn:

- UBND t\u1EC9nh;
- C\xE1c th\xF4n;
- L\u01B0u: VT, KT (03b).

CH\u1EE6 T\u1ECACH

Tr\u1EA7n V\u0103n M\u1EABu
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi c\u01A1 quan l\u01B0u v\u0103n b\u1EA3n theo quy \u0111\u1ECBnh ri\xEAng (qu\xE2n \u0111\u1ED9i, c\xF4ng an). V\u0103n b\u1EA3n c\u1EE7a \u0110\u1EA3ng, M\u1EB7t tr\u1EADn v\xE0 \u0111o\xE0n th\u1EC3 kh\xF4ng b\u1ECB x\xE9t.
`,"recipients-as-above":`<!-- begin head -->
# recipients-as-above

C\xF4ng v\u0103n, t\u1EDD tr\xECnh, b\xE1o c\xE1o c\xF3 K\xEDnh g\u1EEDi m\xE0 N\u01A1i nh\u1EADn kh\xF4ng b\u1EAFt \u0111\u1EA7u b\u1EB1ng \u201C- Nh\u01B0 tr\xEAn;\u201D.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: \u0111i\u1EC3m b kho\u1EA3n 9 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

C\xF4ng v\u0103n, t\u1EDD tr\xECnh, b\xE1o c\xE1o g\u1EEDi c\u1EA5p tr\xEAn c\xF3 hai ph\u1EA7n: \u201CK\xEDnh g\u1EEDi\u201D n\xEAu nh\u1EEFng n\u01A1i tr\u1EF1c ti\u1EBFp gi\u1EA3i quy\u1EBFt, \u201CN\u01A1i nh\u1EADn\u201D n\xEAu nh\u1EEFng n\u01A1i kh\xE1c.
D\xF2ng \u0111\u1EA7u c\u1EE7a N\u01A1i nh\u1EADn l\xE0 \u201C- Nh\u01B0 tr\xEAn;\u201D, thay cho c\xE1c n\u01A1i \u0111\xE3 n\xEAu \u1EDF K\xEDnh g\u1EEDi; thi\u1EBFu d\xF2ng n\xE0y th\xEC v\u0103n th\u01B0 kh\xF4ng c\xF3 c\u0103n c\u1EE9 g\u1EEDi cho h\u1ECD.

## Sai

\`\`\`markdown
V/v tr\u1ED3ng r\u1EEBng n\u0103m 2026

K\xEDnh g\u1EEDi: C\xE1c th\xF4n

\u1EE6y ban nh\xE2n d\xE2n x\xE3 \u0111\u1EC1 ngh\u1ECB c\xE1c th\xF4n \u0111\u0103ng k\xFD di\u1EC7n t\xEDch./.

N\u01A1i nh\u1EADn:

- CT, c\xE1c PCT UBND x\xE3;
- C\xE1c th\xF4n;
- L\u01B0u: VT, KT.

CH\u1EE6 T\u1ECACH

Tr\u1EA7n V\u0103n M\u1EABu
\`\`\`

## \u0110\xFAng

\`\`\`markdown
V/v tr\u1ED3ng r\u1EEBng n\u0103m 2026

K\xEDnh g\u1EEDi: C\xE1c th\xF4n

\u1EE6y ban nh\xE2n d\xE2n x\xE3 \u0111\u1EC1 ngh\u1ECB c\xE1c th\xF4n \u0111\u0103ng k\xFD di\u1EC7n t\xEDch./.

N\u01A1i nh\u1EADn:

- Nh\u01B0 tr\xEAn;
- CT, c\xE1c PCT UBND x\xE3;
- L\u01B0u: VT, KT.

CH\u1EE6 T\u1ECACH

Tr\u1EA7n V\u0103n M\u1EABu
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi v\u0103n b\u1EA3n c\u1ED1 \xFD kh\xF4ng g\u1EEDi l\u1EA1i cho n\u01A1i \u0111\xE3 n\xEAu \u1EDF K\xEDnh g\u1EEDi. V\u0103n b\u1EA3n c\xF3 t\xEAn lo\u1EA1i kh\xE1c (k\u1EBF ho\u1EA1ch, quy\u1EBFt \u0111\u1ECBnh, th\xF4ng b\xE1o) kh\xF4ng b\u1ECB x\xE9t.
`,"recipients-list":`<!-- begin head -->
# recipients-list

M\u1EE5c N\u01A1i nh\u1EADn thi\u1EBFu, thi\u1EBFu d\u1EA5u hai ch\u1EA5m, ho\u1EB7c d\xF2ng li\u1EC7t k\xEA sai d\u1EA5u cu\u1ED1i d\xF2ng.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \`--fix\`
- C\u0103n c\u1EE9: \u0111i\u1EC3m d kho\u1EA3n 9 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

N\u01A1i nh\u1EADn cho bi\u1EBFt v\u0103n b\u1EA3n g\u1EEDi \u0111\u1EBFn \u0111\xE2u. Sau \u201CN\u01A1i nh\u1EADn\u201D c\xF3 d\u1EA5u hai ch\u1EA5m; m\u1ED7i n\u01A1i m\u1ED9t d\xF2ng, c\xF3 g\u1EA1ch \u0111\u1EA7u d\xF2ng, cu\u1ED1i d\xF2ng d\u1EA5u ch\u1EA5m ph\u1EA9y;
d\xF2ng cu\u1ED1i c\xF9ng k\u1EBFt th\xFAc b\u1EB1ng d\u1EA5u ch\u1EA5m. D\xF2ng \u201CL\u01B0u\u201D c\xF3 quy t\u1EAFc ri\xEAng: \`recipients-archive\`.

## Sai

\`\`\`markdown
N\u01A1i nh\u1EADn:

- UBND t\u1EC9nh (\u0111\u1EC3 b\xE1o c\xE1o),
- C\xE1c th\xF4n
- L\u01B0u: VT, KT.

TM. \u1EE6Y BAN NH\xC2N D\xC2N
CH\u1EE6 T\u1ECACH

Tr\u1EA7n V\u0103n M\u1EABu
\`\`\`

\`\`\`markdown
K\u1EBE HO\u1EA0CH

Tr\u1ED3ng r\u1EEBng n\u0103m 2026

I. N\u1ED8I DUNG

C\xE1c th\xF4n nghi\xEAm t\xFAc t\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n K\u1EBF ho\u1EA1ch n\xE0y./.

TM. \u1EE6Y BAN NH\xC2N D\xC2N
CH\u1EE6 T\u1ECACH

Tr\u1EA7n V\u0103n M\u1EABu
\`\`\`

## \u0110\xFAng

\`\`\`markdown
N\u01A1i nh\u1EADn:

- UBND t\u1EC9nh (\u0111\u1EC3 b\xE1o c\xE1o);
- C\xE1c th\xF4n;
- L\u01B0u: VT, KT.

TM. \u1EE6Y BAN NH\xC2N D\xC2N
CH\u1EE6 T\u1ECACH

Tr\u1EA7n V\u0103n M\u1EABu
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi ph\u1EA7n N\u01A1i nh\u1EADn n\u1EB1m \u1EDF t\u1EC7p kh\xE1c ho\u1EB7c \u0111\xE3 m\u1EA5t khi chuy\u1EC3n t\u1EC7p. Danh s\xE1ch b\u1ECB d\u1ED3n v\xE0o m\u1ED9t d\xF2ng hay m\u1ED9t \xF4 b\u1EA3ng kh\xF4ng b\u1ECB x\xE9t.
`,"signature-authority":`<!-- begin head -->
# signature-authority

Quy\u1EC1n h\u1EA1n k\xFD (TM., KT., TL., TUQ.) kh\xF4ng ph\xF9 h\u1EE3p v\u1EDBi ch\u1EE9c v\u1EE5, sai th\u1EE9 t\u1EF1 ho\u1EB7c sai c\xE1ch vi\u1EBFt.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: kh\xF4ng
- C\u0103n c\u1EE9: kho\u1EA3n 7 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

Quy\u1EC1n h\u1EA1n c\u1EE7a ng\u01B0\u1EDDi k\xFD cho bi\u1EBFt v\u0103n b\u1EA3n thu\u1ED9c th\u1EA9m quy\u1EC1n c\u1EE7a ai: \u201CTM.\u201D thay m\u1EB7t t\u1EADp th\u1EC3, \u201CKT.\u201D c\u1EA5p ph\xF3 k\xFD thay ng\u01B0\u1EDDi \u0111\u1EE9ng \u0111\u1EA7u, \u201CTL.\u201D
th\u1EEBa l\u1EC7nh, \u201CTUQ.\u201D th\u1EEBa \u1EE7y quy\u1EC1n. Ghi \u201CKT.\u201D m\xE0 kh\xF4ng c\xF3 ch\u1EE9c v\u1EE5 c\u1EA5p ph\xF3, ho\u1EB7c ng\u01B0\u1EE3c l\u1EA1i, th\xEC kh\xF4ng r\xF5 ai ch\u1ECBu tr\xE1ch nhi\u1EC7m. \u201CTM.\u201D \u0111\u1EE9ng
tr\u01B0\u1EDBc \u201CKT.\u201D; \u201CT/M\u201D, \u201CK/T\u201D l\xE0 c\xE1ch ghi c\u1EE7a v\u0103n b\u1EA3n \u0110\u1EA3ng; t\xEAn t\u1EADp th\u1EC3 sau \u201CTM.\u201D kh\xF4ng vi\u1EBFt t\u1EAFt.

## Sai

\`\`\`markdown
K\u1EBE HO\u1EA0CH

Tr\u1ED3ng r\u1EEBng n\u0103m 2026

N\u01A1i nh\u1EADn:
- C\xE1c th\xF4n;
- L\u01B0u: VT, KT.

TM. \u1EE6Y BAN NH\xC2N D\xC2N
PH\xD3 CH\u1EE6 T\u1ECACH

Tr\u1EA7n V\u0103n M\u1EABu
\`\`\`

\`\`\`markdown
K\u1EBE HO\u1EA0CH

Tr\u1ED3ng r\u1EEBng n\u0103m 2026

N\u01A1i nh\u1EADn:
- C\xE1c th\xF4n;
- L\u01B0u: VT, KT.

TM. UBND X\xC3 KA \u0110\xD4
CH\u1EE6 T\u1ECACH

Tr\u1EA7n V\u0103n M\u1EABu
\`\`\`

## \u0110\xFAng

\`\`\`markdown
K\u1EBE HO\u1EA0CH

Tr\u1ED3ng r\u1EEBng n\u0103m 2026

N\u01A1i nh\u1EADn:
- C\xE1c th\xF4n;
- L\u01B0u: VT, KT.

TM. \u1EE6Y BAN NH\xC2N D\xC2N
KT. CH\u1EE6 T\u1ECACH
PH\xD3 CH\u1EE6 T\u1ECACH

Tr\u1EA7n V\u0103n M\u1EABu
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi c\u01A1 quan c\xF3 quy \u0111\u1ECBnh ri\xEAng v\u1EC1 quy\u1EC1n h\u1EA1n k\xFD. Thi\u1EBFu \u201CTM.\u201D ch\u1EC9 \u0111\u01B0\u1EE3c nh\u1EAFc \u1EDF m\u1EE9c th\xF4ng tin trong b\u1ED9 \`strict\`: v\u0103n b\u1EA3n thu\u1ED9c th\u1EA9m quy\u1EC1n
c\u1EE7a Ch\u1EE7 t\u1ECBch th\xEC kh\xF4ng ghi \u201CTM.\u201D.
`,"text-abbreviation":`<!-- begin head -->
# text-abbreviation

T\u1EEB vi\u1EBFt t\u1EAFt \u0111\u01B0\u1EE3c d\xF9ng khi ch\u01B0a gi\u1EA3i th\xEDch.

- M\u1EE9c \u0111\u1ED9: t\u1EAFt (\`recommended\`), g\u1EE3i \xFD (\`strict\`)
- S\u1EEDa: kh\xF4ng
- C\u0103n c\u1EE9: kh\xF4ng
<!-- end head -->

## V\xEC sao

Ch\u1EEF vi\u1EBFt t\u1EAFt ch\u1EC9 d\xF9ng sau khi \u0111\xE3 vi\u1EBFt \u0111\u1EA7y \u0111\u1EE7 m\u1ED9t l\u1EA7n k\xE8m ch\u1EEF t\u1EAFt trong ngo\u1EB7c. Quy t\u1EAFc b\u1ECF qua ch\u1EEF t\u1EAFt ai c\u0169ng bi\u1EBFt (UBND, H\u0110ND, BHYT), t\xEAn ri\xEAng n\u01B0\u1EDBc ngo\xE0i, k\xFD hi\u1EC7u v\u0103n b\u1EA3n, \xF4 b\u1EA3ng v\xE0 ph\u1EA7n n\u01A1i nh\u1EADn.

## Sai

\`\`\`markdown
\u0110\u1EA9y m\u1EA1nh tuy\xEAn truy\u1EC1n CCHC tr\xEAn h\u1EC7 th\u1ED1ng truy\u1EC1n thanh c\u1EE7a x\xE3.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
\u0110\u1EA9y m\u1EA1nh tuy\xEAn truy\u1EC1n c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh (CCHC) tr\xEAn h\u1EC7 th\u1ED1ng truy\u1EC1n thanh c\u1EE7a x\xE3; c\xF4ng khai k\u1EBFt qu\u1EA3 CCHC.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi v\u0103n b\u1EA3n l\u01B0u h\xE0nh n\u1ED9i b\u1ED9, ng\u01B0\u1EDDi nh\u1EADn \u0111\u1EC1u quen ch\u1EEF t\u1EAFt.
`,"text-capitals":`<!-- begin head -->
# text-capitals

\u201CNh\xE2n d\xE2n\u201D, \u201CNh\xE0 n\u01B0\u1EDBc\u201D \u0111\u1EE9ng ri\xEAng v\xE0 t\xEAn lo\u1EA1i c\u1EE7a ch\xEDnh v\u0103n b\u1EA3n ch\u01B0a vi\u1EBFt hoa.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: \`--fix\`
- C\u0103n c\u1EE9: kho\u1EA3n 1 M\u1EE5c V Ph\u1EE5 l\u1EE5c II Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

\u201CNh\xE2n d\xE2n\u201D, \u201CNh\xE0 n\u01B0\u1EDBc\u201D \u0111\u1EE9ng ri\xEAng l\xE0 danh t\u1EEB thu\u1ED9c tr\u01B0\u1EDDng h\u1EE3p \u0111\u1EB7c bi\u1EC7t, ph\u1EA3i vi\u1EBFt hoa; t\xEAn lo\u1EA1i v\u0103n b\u1EA3n c\u0169ng vi\u1EBFt hoa khi ch\u1EC9 m\u1ED9t v\u0103n b\u1EA3n c\u1EE5 th\u1EC3, k\u1EC3 c\u1EA3 ch\xEDnh v\u0103n b\u1EA3n n\xE0y. Quy t\u1EAFc kh\xF4ng x\xE9t t\xEAn c\u01A1 quan (\u1EE6y ban nh\xE2n d\xE2n), t\u1EEB l\xE0m \u0111\u1ECBnh ng\u1EEF (h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc), t\xEAn v\u0103n b\u1EA3n \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn v\xE0 l\u1EDDi tr\xEDch. Ng\u01B0\u1EE3c l\u1EA1i, ch\u1EEF th\u01B0\u1EDDng \u0111\u1EE9ng gi\u1EEFa c\xE2u b\u1ECB vi\u1EBFt hoa (\u201Cv\u1EC1 Quy \u0111\u1ECBnh c\u1EE7a ph\xE1p lu\u1EADt\u201D, \u201Cng\xE0y 29/4/2026 Ban h\xE0nh K\u1EBF ho\u1EA1ch\u201D) \u0111\u01B0\u1EE3c nh\u1EAFc \u1EDF m\u1EE9c th\xF4ng tin.

## Sai

\`\`\`markdown
Tuy\xEAn truy\u1EC1n ph\xE1p lu\u1EADt c\u1EE7a nh\xE0 n\u01B0\u1EDBc, n\xE2ng cao tinh th\u1EA7n ph\u1EE5c v\u1EE5 nh\xE2n d\xE2n.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
Tuy\xEAn truy\u1EC1n ph\xE1p lu\u1EADt c\u1EE7a Nh\xE0 n\u01B0\u1EDBc, n\xE2ng cao tinh th\u1EA7n ph\u1EE5c v\u1EE5 Nh\xE2n d\xE2n; \u1EE6y ban nh\xE2n d\xE2n x\xE3 \u0111\u1EA9y m\u1EA1nh c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi v\u0103n b\u1EA3n kh\xF4ng theo Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP, ch\u1EB3ng h\u1EA1n b\xE0i vi\u1EBFt, b\u1EA3n d\u1ECBch.
`,"text-confusable":`<!-- begin head -->
# text-confusable

C\u1EE5m t\u1EEB h\xE0nh ch\xEDnh b\u1ECB g\xF5 nh\u1EA7m th\xE0nh c\u1EE5m t\u1EEB kh\xE1c ngh\u0129a ho\u1EB7c v\xF4 ngh\u0129a.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \`--fix\`
- C\u0103n c\u1EE9: kh\xF4ng
<!-- end head -->

## V\xEC sao

L\u1ED7i g\xF5 m\u1ED9t d\u1EA5u, thi\u1EBFu m\u1ED9t \xE2m ti\u1EBFt ho\u1EB7c \u0111\u1EA3o hai \xE2m ti\u1EBFt th\u01B0\u1EDDng t\u1EA1o ra t\u1EEB kh\xE1c v\u1EABn c\xF3 ngh\u0129a, n\xEAn b\u1ED9 so\xE1t ch\xEDnh t\u1EA3 kh\xF4ng th\u1EA5y: \u201Cl\xF2ng gh\xE9p\u201D, \u201C\u0111\u1EA1i ph\u01B0\u01A1ng\u201D, \u201Ctruy\u1EC1n tuy\xEAn\u201D. Quy t\u1EAFc ch\u1EC9 t\xECm nh\u1EEFng c\u1EE5m t\u1EEB c\u1ED1 \u0111\u1ECBnh c\u1EE7a v\u0103n b\u1EA3n h\xE0nh ch\xEDnh trong m\u1ED9t danh s\xE1ch \u0111\xE3 \u0111\u1ED1i chi\u1EBFu v\u1EDBi h\xE0ng tr\u0103m tri\u1EC7u ch\u1EEF v\u0103n b\u1EA3n \u0111\xE3 ban h\xE0nh, k\xE8m ng\u1EEF c\u1EA3nh lo\u1EA1i tr\u1EEB.

## Sai

\`\`\`markdown
L\xF2ng gh\xE9p n\u1ED9i dung chuy\xEAn \u0111\u1ED5i s\u1ED1 v\xE0o c\xE1c bu\u1ED5i sinh ho\u1EA1t c\u1EE7a \u0111\u1EA1i ph\u01B0\u01A1ng.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
L\u1ED3ng gh\xE9p n\u1ED9i dung chuy\u1EC3n \u0111\u1ED5i s\u1ED1 v\xE0o c\xE1c bu\u1ED5i sinh ho\u1EA1t c\u1EE7a \u0111\u1ECBa ph\u01B0\u01A1ng.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi d\u1EF1 th\u1EA3o tr\xEDch nguy\xEAn v\u0103n l\u1ED7i c\u1EE7a v\u0103n b\u1EA3n kh\xE1c; t\u1EAFt \u1EDF d\xF2ng \u0111\xF3.
`,"text-doubled-words":`<!-- begin head -->
# text-doubled-words

M\u1ED9t t\u1EEB ho\u1EB7c c\u1EE5m t\u1EEB b\u1ECB g\xF5 hai l\u1EA7n li\u1EC1n nhau.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: kh\xF4ng
<!-- end head -->

## V\xEC sao

T\u1EEB l\u1EB7p l\xE0 d\u1EA5u v\u1EBFt c\u1EE7a vi\u1EC7c c\u1EAFt d\xE1n, s\u1EEDa d\u1EDF c\xE2u. Quy t\u1EAFc ch\u1EC9 b\xE1o nh\u1EEFng t\u1EEB, c\u1EE5m t\u1EEB kh\xF4ng bao gi\u1EDD \u0111\u1EE9ng hai l\u1EA7n li\u1EC1n nhau; t\u1EEB l\xE1y (\u201Cd\u1EA7n d\u1EA7n\u201D), t\u1EEB gh\xE9p n\u1ED1i nhau (\u201Cgiao th\xF4ng th\xF4ng minh\u201D) v\xE0 danh t\u1EEB tr\xF9ng \u0111\u1ED9ng t\u1EEB (\u201Cc\xE1c t\u1ED5 ch\u1EE9c t\u1ED5 ch\u1EE9c\u201D) \u0111\u1EC1u \u0111\xFAng.

## Sai

\`\`\`markdown
N\xE2ng cao tr\xE1ch nhi\u1EC7m c\u1EE7a c\u1EE7a c\xE1c th\xF4n trong vi\u1EC7c tri\u1EC3n khai tri\u1EC3n khai K\u1EBF ho\u1EA1ch.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
N\xE2ng cao tr\xE1ch nhi\u1EC7m c\u1EE7a c\xE1c th\xF4n; c\xE1c t\u1ED5 ch\u1EE9c t\u1ED5 ch\u1EE9c tri\u1EC3n khai K\u1EBF ho\u1EA1ch, d\u1EA7n d\u1EA7n x\xE2y d\u1EF1ng giao th\xF4ng th\xF4ng minh.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi d\u1EF1 th\u1EA3o tr\xEDch nguy\xEAn v\u0103n l\u1EDDi n\xF3i c\xF3 t\u1EEB l\u1EB7p; t\u1EAFt \u1EDF d\xF2ng \u0111\xF3.
`,"text-duplicate-paragraph":`<!-- begin head -->
# text-duplicate-paragraph

Hai \u0111o\u1EA1n g\u1EA7n nh\u01B0 gi\u1ED1ng nhau trong c\xF9ng m\u1ED9t m\u1EE5c.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: kh\xF4ng
- C\u0103n c\u1EE9: kh\xF4ng
<!-- end head -->

## V\xEC sao

Hai \u0111o\u1EA1n g\u1EA7n nh\u01B0 gi\u1ED1ng nhau trong m\u1ED9t m\u1EE5c th\u01B0\u1EDDng l\xE0 hai b\u1EA3n s\u1EEDa c\u1EE7a c\xF9ng m\u1ED9t \u0111o\u1EA1n, qu\xEAn x\xF3a m\u1ED9t. Quy t\u1EAFc so c\xE1c \u0111o\u1EA1n d\xE0i trong c\xF9ng m\u1ED9t m\u1EE5c, kh\xF4ng x\xE9t c\u0103n c\u1EE9, \xF4 b\u1EA3ng, d\xF2ng ng\u1EAFn, \u0111o\u1EA1n kh\xE1c nhau \u1EDF s\u1ED1 li\u1EC7u; \u0111o\u1EA1n gi\u1ED1ng nhau gi\u1EEFa hai d\u1EF1 th\u1EA3o ch\u1EC9 l\xE0 g\u1EE3i \xFD \u1EDF m\u1EE9c \`strict\`.

## Sai

\`\`\`markdown
**1. N\u1ED9i dung**

Tuy\xEAn truy\u1EC1n s\xE2u r\u1ED9ng, nh\u1EB1m t\u1EA1o s\u1EF1 chuy\u1EC3n bi\u1EBFn m\u1EA1nh m\u1EBD trong nh\u1EADn th\u1EE9c c\u1EE7a c\xE1c h\u1ED9 gia \u0111\xECnh, c\xE1c c\u01A1 s\u1EDF s\u1EA3n xu\u1EA5t v\xE0 c\xE1c tr\u01B0\u1EDDng h\u1ECDc v\u1EC1 ph\xE2n lo\u1EA1i r\xE1c t\u1EA1i ngu\u1ED3n, thu gom \u0111\xFAng gi\u1EDD, \u0111\xFAng n\u01A1i quy \u0111\u1ECBnh, g\xF3p ph\u1EA7n gi\u1EEF g\xECn c\u1EA3nh quan n\xF4ng th\xF4n s\xE1ng, xanh, s\u1EA1ch, \u0111\u1EB9p tr\xEAn \u0111\u1ECBa b\xE0n x\xE3.

Tuy\xEAn truy\u1EC1n s\xE2u r\u1ED9ng nh\u1EB1m t\u1EA1o chuy\u1EC3n bi\u1EBFn m\u1EA1nh m\u1EBD trong nh\u1EADn th\u1EE9c c\u1EE7a c\xE1c h\u1ED9 gia \u0111\xECnh, c\u01A1 s\u1EDF s\u1EA3n xu\u1EA5t v\xE0 c\xE1c tr\u01B0\u1EDDng h\u1ECDc v\u1EC1 ph\xE2n lo\u1EA1i r\xE1c t\u1EA1i ngu\u1ED3n, thu gom \u0111\xFAng gi\u1EDD, \u0111\xFAng n\u01A1i quy \u0111\u1ECBnh; g\xF3p ph\u1EA7n gi\u1EEF g\xECn c\u1EA3nh quan n\xF4ng th\xF4n s\xE1ng, xanh, s\u1EA1ch, \u0111\u1EB9p.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
**1. N\u1ED9i dung**

Tuy\xEAn truy\u1EC1n s\xE2u r\u1ED9ng nh\u1EB1m t\u1EA1o chuy\u1EC3n bi\u1EBFn m\u1EA1nh m\u1EBD trong nh\u1EADn th\u1EE9c c\u1EE7a c\xE1c h\u1ED9 gia \u0111\xECnh, c\u01A1 s\u1EDF s\u1EA3n xu\u1EA5t v\xE0 c\xE1c tr\u01B0\u1EDDng h\u1ECDc v\u1EC1 ph\xE2n lo\u1EA1i r\xE1c t\u1EA1i ngu\u1ED3n, thu gom \u0111\xFAng gi\u1EDD, \u0111\xFAng n\u01A1i quy \u0111\u1ECBnh; g\xF3p ph\u1EA7n gi\u1EEF g\xECn c\u1EA3nh quan n\xF4ng th\xF4n s\xE1ng, xanh, s\u1EA1ch, \u0111\u1EB9p.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi hai \u0111o\u1EA1n c\u1ED1 \xFD vi\u1EBFt gi\u1ED1ng nhau cho hai \u0111\u1ED1i t\u01B0\u1EE3ng; t\u1EAFt \u1EDF \u0111o\u1EA1n sau.
`,"text-end-punctuation":`<!-- begin head -->
# text-end-punctuation

\xDD li\u1EC7t k\xEA thi\u1EBFu d\u1EA5u k\u1EBFt th\xFAc c\xE2u trong khi c\xE1c \xFD c\xF9ng c\u1EA5p \u0111\u1EC1u c\xF3.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: kh\xF4ng
<!-- end head -->

## V\xEC sao

Trong m\u1ED9t danh s\xE1ch m\xE0 c\xE1c \xFD \u0111\u1EC1u c\xF3 d\u1EA5u ch\u1EA5m ho\u1EB7c ch\u1EA5m ph\u1EA9y, \xFD thi\u1EBFu d\u1EA5u khi\u1EBFn ng\u01B0\u1EDDi \u0111\u1ECDc ng\u1EE1 c\xE2u b\u1ECB c\u1EAFt ho\u1EB7c m\u1EA5t ch\u1EEF. Quy t\u1EAFc ch\u1EC9 x\xE9t c\xE1c \xFD d\xE0i th\xE0nh c\xE2u, gh\xE9p l\u1EA1i \u0111o\u1EA1n b\u1ECB ng\u1EAFt trang tr\u01B0\u1EDBc khi x\xE9t, v\xE0 im l\u1EB7ng khi c\u1EA3 danh s\xE1ch kh\xF4ng d\xF9ng d\u1EA5u.

## Sai

\`\`\`markdown
1. Ph\xF2ng Kinh t\u1EBF

- Ph\u1ED1i h\u1EE3p v\u1EDBi c\xE1c \u0111o\xE0n th\u1EC3 t\u1ED5 ch\u1EE9c ra qu\xE2n l\xE0m v\u1EC7 sinh \u0111\u01B0\u1EDDng l\xE0ng v\xE0o th\u1EE9 b\u1EA3y h\u1EB1ng tu\u1EA7n.

- Ch\u1EE7 tr\xEC x\xE2y d\u1EF1ng ph\u01B0\u01A1ng \xE1n b\u1ED1 tr\xED \u0111i\u1EC3m t\u1EADp k\u1EBFt r\xE1c ph\xF9 h\u1EE3p v\u1EDBi \u0111i\u1EC1u ki\u1EC7n c\u1EE7a t\u1EEBng th\xF4n

- T\u1ED5ng h\u1EE3p s\u1ED1 li\u1EC7u c\u1EE7a c\xE1c th\xF4n, b\xE1o c\xE1o \u1EE6y ban nh\xE2n d\xE2n x\xE3 tr\u01B0\u1EDBc ng\xE0y 20 h\u1EB1ng th\xE1ng.

- H\u01B0\u1EDBng d\u1EABn c\xE1c h\u1ED9 gia \u0111\xECnh ph\xE2n lo\u1EA1i r\xE1c t\u1EA1i ngu\u1ED3n theo t\xE0i li\u1EC7u c\u1EE7a c\u01A1 quan chuy\xEAn m\xF4n.

- Ki\u1EC3m tra vi\u1EC7c thu gom, v\u1EADn chuy\u1EC3n r\xE1c c\u1EE7a c\xE1c t\u1ED5 t\u1EF1 qu\u1EA3n v\xE0 k\u1ECBp th\u1EDDi nh\u1EAFc nh\u1EDF.

\`\`\`

## \u0110\xFAng

\`\`\`markdown
1. Ph\xF2ng Kinh t\u1EBF

- Ph\u1ED1i h\u1EE3p v\u1EDBi c\xE1c \u0111o\xE0n th\u1EC3 t\u1ED5 ch\u1EE9c ra qu\xE2n l\xE0m v\u1EC7 sinh \u0111\u01B0\u1EDDng l\xE0ng v\xE0o th\u1EE9 b\u1EA3y h\u1EB1ng tu\u1EA7n.

- Ch\u1EE7 tr\xEC x\xE2y d\u1EF1ng ph\u01B0\u01A1ng \xE1n b\u1ED1 tr\xED \u0111i\u1EC3m t\u1EADp k\u1EBFt r\xE1c ph\xF9 h\u1EE3p v\u1EDBi \u0111i\u1EC1u ki\u1EC7n c\u1EE7a t\u1EEBng th\xF4n.

- T\u1ED5ng h\u1EE3p s\u1ED1 li\u1EC7u c\u1EE7a c\xE1c th\xF4n, b\xE1o c\xE1o \u1EE6y ban nh\xE2n d\xE2n x\xE3 tr\u01B0\u1EDBc ng\xE0y 20 h\u1EB1ng th\xE1ng.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi \u0111\u01A1n v\u1ECB quen vi\u1EBFt danh s\xE1ch kh\xF4ng c\xF3 d\u1EA5u k\u1EBFt th\xFAc v\xE0 ch\u1EC9 m\u1ED9t v\xE0i \xFD c\xF3 d\u1EA5u.
`,"text-legacy-encoding":`<!-- begin head -->
# text-legacy-encoding

Ch\u1EEF vi\u1EBFt theo b\u1EA3ng m\xE3 c\u0169 TCVN3 (ABC) ho\u1EB7c VNI, kh\xF4ng ph\u1EA3i Unicode.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: kho\u1EA3n 4 M\u1EE5c I Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

V\u0103n b\u1EA3n ph\u1EA3i d\xF9ng b\u1ED9 m\xE3 Unicode. Ch\u1EEF theo b\u1EA3ng m\xE3 TCVN3 (ABC) ho\u1EB7c VNI ch\u1EC9 \u0111\u1ECDc \u0111\u01B0\u1EE3c b\u1EB1ng ph\xF4ng c\u0169; ph\u1EA7n m\u1EC1m v\u0103n th\u01B0, t\xECm ki\u1EBFm v\xE0 m\u1ECDi quy t\u1EAFc kh\xE1c \u0111\u1EC1u kh\xF4ng hi\u1EC3u. Quy t\u1EAFc nh\u1EADn ra c\u1EA3 \u0111o\u1EA1n, kh\xF4ng x\xE9t t\u1EEB n\u01B0\u1EDBc ngo\xE0i \u0111\u1EE9ng l\u1EBB.

## Sai

\`\`\`markdown
U\xFB ban nh\xA9n d\xA9n x\xB7 quy\xD5t \xAE\xDEnh v\xD2 vi\xD6c x\xA9y d\xF9ng \xAE\xAD\xEAng th\xABn.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
\u1EE6y ban nh\xE2n d\xE2n x\xE3 quy\u1EBFt \u0111\u1ECBnh v\u1EC1 vi\u1EC7c x\xE2y d\u1EF1ng \u0111\u01B0\u1EDDng th\xF4n.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi d\u1EF1 th\u1EA3o c\u1ED1 \xFD d\u1EABn l\u1EA1i ch\u1EEF theo b\u1EA3ng m\xE3 c\u0169.
`,"text-split-paragraph":`<!-- begin head -->
# text-split-paragraph

M\u1ED9t \u0111o\u1EA1n v\u0103n b\u1ECB ng\u1EAFt th\xE0nh hai \u0111o\u1EA1n \u1EDF gi\u1EEFa c\xE2u, th\u01B0\u1EDDng do ng\u1EAFt trang.

- M\u1EE9c \u0111\u1ED9: t\u1EAFt (\`recommended\`), g\u1EE3i \xFD (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: kh\xF4ng
<!-- end head -->

## V\xEC sao

Khi chuy\u1EC3n t\u1EEB PDF ho\u1EB7c Word, ch\u1ED7 ng\u1EAFt trang c\u1EAFt m\u1ED9t \u0111o\u1EA1n th\xE0nh hai: \u0111o\u1EA1n \u0111\u1EA7u kh\xF4ng c\xF3 d\u1EA5u k\u1EBFt th\xFAc, \u0111o\u1EA1n sau b\u1EAFt \u0111\u1EA7u b\u1EB1ng ch\u1EEF th\u01B0\u1EDDng. C\xE1c quy t\u1EAFc kh\xE1c \u0111\xE3 \u0111\u1ECDc hai \u0111o\u1EA1n nh\u01B0 m\u1ED9t; quy t\u1EAFc n\xE0y gi\xFAp n\u1ED1i l\u1EA1i b\u1EA3n th\u1EA3o.

## Sai

\`\`\`markdown
- H\u01B0\u1EDBng d\u1EABn c\xE1c h\u1ED9 gia \u0111\xECnh ph\xE2n lo\u1EA1i r\xE1c t\u1EA1i ngu\u1ED3n, thu gom \u0111\xFAng gi\u1EDD theo quy \u0111\u1ECBnh

c\u1EE7a x\xE3 v\xE0 k\u1ECBp th\u1EDDi ph\u1EA3n \xE1nh v\u1EDBi \u1EE6y ban nh\xE2n d\xE2n x\xE3 nh\u1EEFng kh\xF3 kh\u0103n, v\u01B0\u1EDBng m\u1EAFc.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
- H\u01B0\u1EDBng d\u1EABn c\xE1c h\u1ED9 gia \u0111\xECnh ph\xE2n lo\u1EA1i r\xE1c t\u1EA1i ngu\u1ED3n, thu gom \u0111\xFAng gi\u1EDD theo quy \u0111\u1ECBnh c\u1EE7a x\xE3 v\xE0 k\u1ECBp th\u1EDDi ph\u1EA3n \xE1nh v\u1EDBi \u1EE6y ban nh\xE2n d\xE2n x\xE3 nh\u1EEFng kh\xF3 kh\u0103n, v\u01B0\u1EDBng m\u1EAFc.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi b\u1EA3n th\u1EA3o ph\u1EA3i gi\u1EEF nguy\xEAn d\xF2ng nh\u01B0 t\u1EC7p g\u1ED1c.
`,"text-stale-year":`<!-- begin head -->
# text-stale-year

K\u1EBF ho\u1EA1ch cho n\u0103m nay c\xF2n s\xF3t n\u0103m c\u1EE7a k\u1EBF ho\u1EA1ch n\u0103m tr\u01B0\u1EDBc.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: kh\xF4ng
- C\u0103n c\u1EE9: kh\xF4ng
<!-- end head -->

## V\xEC sao

K\u1EBF ho\u1EA1ch n\u0103m nay th\u01B0\u1EDDng so\u1EA1n t\u1EEB k\u1EBF ho\u1EA1ch n\u0103m tr\u01B0\u1EDBc; m\u1ED9t ch\u1ED7 qu\xEAn s\u1EEDa n\u0103m l\xE0m sai c\u1EA3 nhi\u1EC7m v\u1EE5. Quy t\u1EAFc ch\u1EC9 b\xE1o khi c\xE2u giao vi\u1EC7c ghi n\u0103m tr\u01B0\u1EDBc, trong khi ch\xEDnh d\u1EF1 th\u1EA3o ghi c\xF9ng vi\u1EC7c \u0111\xF3 cho n\u0103m nay, ho\u1EB7c khi c\xE2u ban h\xE0nh, c\xE2u k\u1EBFt ghi t\xEAn ch\xEDnh k\u1EBF ho\u1EA1ch n\xE0y v\u1EDBi n\u0103m kh\xE1c tr\xEDch y\u1EBFu; k\u1EBFt qu\u1EA3 n\u0103m tr\u01B0\u1EDBc, giai \u0111o\u1EA1n, m\u1ED1c \u201C\u0111\u1EBFn n\u0103m\u201D v\xE0 t\xEAn v\u0103n b\u1EA3n \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn kh\xF4ng b\u1ECB x\xE9t.

## Sai

\`\`\`markdown
S\u1ED1: 12/KH-UBND

Kim S\u01A1n, ng\xE0y 15 th\xE1ng 01 n\u0103m 2026

K\u1EBE HO\u1EA0CH
V\u1EC7 sinh m\xF4i tr\u01B0\u1EDDng n\xF4ng th\xF4n n\u0103m 2026

\u1EE6y ban nh\xE2n d\xE2n x\xE3 ban h\xE0nh K\u1EBF ho\u1EA1ch nh\u01B0 sau:

**I. M\u1EE4C \u0110\xCDCH**

1. N\xE2ng cao tr\xE1ch nhi\u1EC7m trong vi\u1EC7c tri\u1EC3n khai c\xF4ng t\xE1c v\u1EC7 sinh m\xF4i tr\u01B0\u1EDDng n\xF4ng th\xF4n n\u0103m 2025 tr\xEAn \u0111\u1ECBa b\xE0n x\xE3.

**II. T\u1ED4 CH\u1EE8C TH\u1EF0C HI\u1EC6N**

Giao c\xE1c th\xF4n th\u1EF1c hi\u1EC7n K\u1EBF ho\u1EA1ch n\xE0y./.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
S\u1ED1: 12/KH-UBND

Kim S\u01A1n, ng\xE0y 15 th\xE1ng 01 n\u0103m 2026

K\u1EBE HO\u1EA0CH
V\u1EC7 sinh m\xF4i tr\u01B0\u1EDDng n\xF4ng th\xF4n n\u0103m 2026

\u1EE6y ban nh\xE2n d\xE2n x\xE3 ban h\xE0nh K\u1EBF ho\u1EA1ch nh\u01B0 sau:

**I. M\u1EE4C \u0110\xCDCH**

1. Ph\xE1t huy k\u1EBFt qu\u1EA3 v\u1EC7 sinh m\xF4i tr\u01B0\u1EDDng n\xF4ng th\xF4n n\u0103m 2025.

2. N\xE2ng cao tr\xE1ch nhi\u1EC7m trong vi\u1EC7c tri\u1EC3n khai c\xF4ng t\xE1c v\u1EC7 sinh m\xF4i tr\u01B0\u1EDDng n\xF4ng th\xF4n n\u0103m 2026 tr\xEAn \u0111\u1ECBa b\xE0n x\xE3.

**II. T\u1ED4 CH\u1EE8C TH\u1EF0C HI\u1EC6N**

Giao c\xE1c th\xF4n th\u1EF1c hi\u1EC7n K\u1EBF ho\u1EA1ch n\xE0y./.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi k\u1EBF ho\u1EA1ch giao ti\u1EBFp vi\u1EC7c ch\u01B0a xong c\u1EE7a n\u0103m tr\u01B0\u1EDBc; t\u1EAFt \u1EDF d\xF2ng \u0111\xF3.
`,"text-unicode":`<!-- begin head -->
# text-unicode

Ch\u1EEF vi\u1EBFt b\u1EB1ng Unicode t\u1ED5 h\u1EE3p, ho\u1EB7c c\xF3 k\xFD t\u1EF1 \u1EA9n \u1EDF gi\u1EEFa ch\u1EEF.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: \`--fix\`
- C\u0103n c\u1EE9: kho\u1EA3n 4 M\u1EE5c I Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

V\u0103n b\u1EA3n d\xF9ng b\u1ED9 m\xE3 k\xFD t\u1EF1 Unicode d\u1EF1ng s\u1EB5n. Ch\u1EEF c\xF3 d\u1EA5u r\u1EDDi (Unicode t\u1ED5 h\u1EE3p), k\xFD t\u1EF1 \u1EA9n ho\u1EB7c d\u1EA5u c\xE1ch kh\xF4ng ng\u1EAFt \u1EDF gi\u1EEFa ch\u1EEF tr\xF4ng gi\u1ED1ng h\u1EC7t ch\u1EEF \u0111\xFAng, nh\u01B0ng t\xECm ki\u1EBFm, \u0111\u1ED1i chi\u1EBFu v\xE0 ph\u1EA7n m\u1EC1m v\u0103n th\u01B0 kh\xF4ng nh\u1EADn ra.

## Sai

\`\`\`markdown
\u1EE6y ban nh\xE2n d\xE2n phu\u031Bo\u031B\u0300ng ban h\xE0nh k\u1EBF ho\u200B\u1EA1ch.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
\u1EE6y ban nh\xE2n d\xE2n ph\u01B0\u1EDDng ban h\xE0nh k\u1EBF ho\u1EA1ch.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi c\xF4ng c\u1EE5 so\u1EA1n th\u1EA3o c\u1EE7a \u0111\u01A1n v\u1ECB b\u1EAFt bu\u1ED9c d\xF9ng Unicode t\u1ED5 h\u1EE3p v\xE0 chuy\u1EC3n m\xE3 \u1EDF kh\xE2u ph\xE1t h\xE0nh.
`,"text-variants":`<!-- begin head -->
# text-variants

C\xF9ng m\u1ED9t n\u1ED9i dung m\xE0 trong d\u1EF1 th\u1EA3o vi\u1EBFt theo nhi\u1EC1u c\xE1ch.

- M\u1EE9c \u0111\u1ED9: t\u1EAFt (\`recommended\`), g\u1EE3i \xFD (\`strict\`)
- S\u1EEDa: kh\xF4ng
- C\u0103n c\u1EE9: kh\xF4ng
<!-- end head -->

## V\xEC sao

\u201C2026-2030\u201D v\xE0 \u201C2026 - 2030\u201D, \u201Cb\u1EA3o \u0111\u1EA3m\u201D v\xE0 \u201C\u0111\u1EA3m b\u1EA3o\u201D, \u201Cho\xE1\u201D v\xE0 \u201Ch\xF3a\u201D \u0111\u1EC1u d\xF9ng \u0111\u01B0\u1EE3c, nh\u01B0ng m\u1ED9t v\u0103n b\u1EA3n n\xEAn gi\u1EEF m\u1ED9t c\xE1ch vi\u1EBFt. Quy t\u1EAFc b\xE1o ch\u1ED7 \u0111\u1EA7u ti\xEAn c\u1EE7a c\xE1ch vi\u1EBFt \xEDt g\u1EB7p h\u01A1n; t\xEAn ri\xEAng, t\xEAn v\u0103n b\u1EA3n \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn v\xE0 l\u1EDDi tr\xEDch kh\xF4ng b\u1ECB x\xE9t.

## Sai

\`\`\`markdown
Th\xF4n b\u1EA3o \u0111\u1EA3m ti\u1EBFn \u0111\u1ED9, b\u1EA3o \u0111\u1EA3m an to\xE0n; x\xE3 \u0111\u1EA3m b\u1EA3o kinh ph\xED giai \u0111o\u1EA1n 2021-2025 v\xE0 giai \u0111o\u1EA1n 2026 - 2030.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
Th\xF4n b\u1EA3o \u0111\u1EA3m ti\u1EBFn \u0111\u1ED9, b\u1EA3o \u0111\u1EA3m an to\xE0n; x\xE3 b\u1EA3o \u0111\u1EA3m kinh ph\xED giai \u0111o\u1EA1n 2021-2025 v\xE0 giai \u0111o\u1EA1n 2026-2030.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi v\u0103n b\u1EA3n gh\xE9p t\u1EEB nhi\u1EC1u ngu\u1ED3n ph\u1EA3i gi\u1EEF nguy\xEAn c\xE1ch vi\u1EBFt.
`,"unit-abolished":`<!-- begin head -->
# unit-abolished

\u0110\u01A1n v\u1ECB h\xE0nh ch\xEDnh \u0111\xE3 k\u1EBFt th\xFAc ho\u1EA1t \u0111\u1ED9ng \u0111\u01B0\u1EE3c giao vi\u1EC7c, g\u1EEDi ho\u1EB7c nh\u1EADn v\u0103n b\u1EA3n.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: kh\xF4ng
- C\u0103n c\u1EE9: Ngh\u1ECB quy\u1EBFt s\u1ED1 202/2025/QH15
<!-- end head -->

## V\xEC sao

T\u1EEB ng\xE0y 01/7/2025 kh\xF4ng c\xF2n \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p huy\u1EC7n v\xE0 th\u1ECB tr\u1EA5n; nhi\u1EC1u x\xE3, ph\u01B0\u1EDDng \u0111\xE3 \u0111\u01B0\u1EE3c s\u1EAFp x\u1EBFp. D\u1EF1 th\u1EA3o ch\xE9p t\u1EEB n\u0103m tr\u01B0\u1EDBc hay c\xF2n giao vi\u1EC7c, g\u1EEDi b\xE1o c\xE1o cho UBND huy\u1EC7n, cho t\u1EC9nh ho\u1EB7c cho x\xE3 kh\xF4ng c\xF2n t\u1ED3n t\u1EA1i. Quy t\u1EAFc ch\u1EC9 x\xE9t \u0111\u01A1n v\u1ECB \u0111ang \u0111\u01B0\u1EE3c giao vi\u1EC7c, \u0111\u01B0\u1EE3c g\u1EEDi ho\u1EB7c nh\u1EADn v\u0103n b\u1EA3n; kh\xF4ng x\xE9t tr\xEDch y\u1EBFu, v\u0103n b\u1EA3n \u0111\xE3 ban h\xE0nh tr\u01B0\u1EDBc \u0111\xF3, tr\xEDch d\u1EABn v\xE0 ph\u1EA7n n\xF3i v\u1EC1 tr\u01B0\u1EDBc \u0111\xE2y.

## Sai

\`\`\`markdown
S\u1ED1: 12/KH-UBND

*Ti\xEAn L\xE3ng, ng\xE0y 05 th\xE1ng 3 n\u0103m 2026*

**K\u1EBE HO\u1EA0CH**

C\xE1c th\xF4n b\xE1o c\xE1o UBND huy\u1EC7n tr\u01B0\u1EDBc ng\xE0y 20.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
S\u1ED1: 12/KH-UBND

*Ti\xEAn L\xE3ng, ng\xE0y 05 th\xE1ng 3 n\u0103m 2026*

**K\u1EBE HO\u1EA0CH**

C\xE1c th\xF4n b\xE1o c\xE1o UBND x\xE3 tr\u01B0\u1EDBc ng\xE0y 20. Tr\u01B0\u1EDBc ng\xE0y 01/7/2025, h\u1ED3 s\u01A1 do UBND huy\u1EC7n qu\u1EA3n l\xFD.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi v\u0103n b\u1EA3n b\u1EAFt bu\u1ED9c ph\u1EA3i nh\u1EAFc \u0111\u1EBFn \u0111\u01A1n v\u1ECB c\u0169 nh\u01B0 ch\u1EE7 th\u1EC3, v\xED d\u1EE5 b\xE0n giao h\u1ED3 s\u01A1; c\xF3 th\u1EC3 ghi th\xEAm \u201C(c\u0169)\u201D.
`,"unit-foreign-name":`<!-- begin head -->
# unit-foreign-name

T\xEAn x\xE3, ph\u01B0\u1EDDng, \u0111\u1EB7c khu kh\xE1c \u0111\u1EE9ng \u1EDF ch\u1ED7 ph\u1EA3i l\xE0 \u0111\u01A1n v\u1ECB ban h\xE0nh d\u1EF1 th\u1EA3o.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: kho\u1EA3n 2 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

D\u1EF1 th\u1EA3o th\u01B0\u1EDDng \u0111\u01B0\u1EE3c so\u1EA1n t\u1EEB v\u0103n b\u1EA3n c\u1EE7a \u0111\u01A1n v\u1ECB b\u1EA1n. T\xEAn x\xE3, ph\u01B0\u1EDDng c\u1EE7a b\u1EA3n g\u1ED1c c\xF2n s\xF3t l\u1EA1i \u1EDF ph\u1EA7n k\u1EBFt, ph\u1EA7n kinh ph\xED ho\u1EB7c tr\xEDch y\u1EBFu l\xE0 l\u1ED7i d\u1EC5 b\u1ECB tr\u1EA3 l\u1EA1i nh\u1EA5t. Quy t\u1EAFc l\u1EA5y \u0111\u01A1n v\u1ECB ban h\xE0nh t\u1EEB t\xEAn c\u01A1 quan, \u0111\u1ECBa danh, tr\xEDch y\u1EBFu ho\u1EB7c c\u1EA5u h\xECnh,
r\u1ED3i b\xE1o t\xEAn kh\xE1c \u0111\u1EE9ng \u1EDF ch\u1ED7 c\u1EE7a ch\xEDnh \u0111\u01A1n v\u1ECB (\u201CTr\xEAn \u0111\xE2y l\xE0 K\u1EBF ho\u1EA1ch \u2026 x\xE3 \u2026\u201D, \u201Ctr\xEAn \u0111\u1ECBa b\xE0n x\xE3 \u2026\u201D) v\xE0 t\xEAn ch\u1EC9 kh\xE1c m\u1ED9t \xE2m ti\u1EBFt so v\u1EDBi t\xEAn \u0111\xFAng. \u0110\u01A1n v\u1ECB \u0111\u01B0\u1EE3c nh\u1EAFc \u0111\u1EBFn c\xF3 ch\u1EE7 \xFD (gi\xE1p ranh, ph\u1ED1i h\u1EE3p, trong danh s\xE1ch, \u0111\u01A1n v\u1ECB c\u0169) kh\xF4ng b\u1ECB b\xE1o.

## Sai

\`\`\`markdown
\u1EE6Y BAN NH\xC2N D\xC2N
X\xC3 B\xCCNH KH\xCA

S\u1ED1: 12/KH-UBND

**K\u1EBE HO\u1EA0CH**

Tr\xEAn \u0111\xE2y l\xE0 K\u1EBF ho\u1EA1ch chuy\u1EC3n \u0111\u1ED5i s\u1ED1 x\xE3 B\xECnh Kh\u1EBF n\u0103m 2026.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
\u1EE6Y BAN NH\xC2N D\xC2N
X\xC3 B\xCCNH KH\xCA

S\u1ED1: 12/KH-UBND

**K\u1EBE HO\u1EA0CH**

Ph\u1ED1i h\u1EE3p v\u1EDBi x\xE3 B\xECnh Kh\u1EBF trong c\xF4ng t\xE1c ph\xF2ng ch\xE1y. Tr\xEAn \u0111\xE2y l\xE0 K\u1EBF ho\u1EA1ch chuy\u1EC3n \u0111\u1ED5i s\u1ED1 x\xE3 B\xECnh Kh\xEA n\u0103m 2026.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi d\u1EF1 th\u1EA3o \u0111\u01B0\u1EE3c so\u1EA1n thay cho \u0111\u01A1n v\u1ECB kh\xE1c. N\u1EBFu c\xF4ng c\u1EE5 nh\u1EADn nh\u1EA7m \u0111\u01A1n v\u1ECB ban h\xE0nh, h\xE3y cho bi\u1EBFt b\u1EB1ng \`--unit\`.
`,"unit-level":`<!-- begin head -->
# unit-level

T\u1EEB ch\u1EC9 c\u1EA5p \u0111\u01A1n v\u1ECB (x\xE3, ph\u01B0\u1EDDng, \u0111\u1EB7c khu) kh\xE1c v\u1EDBi \u0111\u01A1n v\u1ECB ban h\xE0nh d\u1EF1 th\u1EA3o.

- M\u1EE9c \u0111\u1ED9: l\u1ED7i (\`recommended\`), l\u1ED7i (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: kho\u1EA3n 4 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

D\u1EF1 th\u1EA3o c\u1EE7a ph\u01B0\u1EDDng ch\xE9p t\u1EEB v\u0103n b\u1EA3n c\u1EE7a x\xE3, ho\u1EB7c ng\u01B0\u1EE3c l\u1EA1i, th\u01B0\u1EDDng c\xF2n s\xF3t t\u1EEB \u201Cx\xE3\u201D, \u201Cph\u01B0\u1EDDng\u201D c\u1EE7a b\u1EA3n c\u0169. T\u1EEB ng\xE0y 01/7/2025, nhi\u1EC1u x\xE3, th\u1ECB tr\u1EA5n \u0111\xE3 s\u1EAFp x\u1EBFp th\xE0nh ph\u01B0\u1EDDng, \u0111\u1EB7c khu; v\u0103n b\u1EA3n ph\u1EA3i g\u1ECDi \u0111\xFAng lo\u1EA1i \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EE7a c\u01A1 quan ban h\xE0nh.
Quy t\u1EAFc ch\u1EC9 b\xE1o khi bi\u1EBFt ch\u1EAFc \u0111\u01A1n v\u1ECB ban h\xE0nh (t\xEAn c\u01A1 quan, \u0111\u1ECBa danh, c\u1EA5u h\xECnh) v\xE0 t\u1EEB ch\u1EC9 c\u1EA5p \u0111\u1EE9ng \u1EDF ch\u1ED7 c\u1EE7a ch\xEDnh \u0111\u01A1n v\u1ECB \u0111\xF3: \u201Ctr\xEAn \u0111\u1ECBa b\xE0n x\xE3\u201D, \u201CUBND x\xE3\u201D, \u201Cc\u1EE7a x\xE3\u201D.

## Sai

\`\`\`markdown
\u1EE6Y BAN NH\xC2N D\xC2N
PH\u01AF\u1EDCNG NINH CH\u1EEC

S\u1ED1: 12/KH-UBND

**K\u1EBE HO\u1EA0CH**

T\u1ED5 ch\u1EE9c ra qu\xE2n t\u1ED5ng v\u1EC7 sinh m\xF4i tr\u01B0\u1EDDng tr\xEAn \u0111\u1ECBa b\xE0n x\xE3.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
\u1EE6Y BAN NH\xC2N D\xC2N
PH\u01AF\u1EDCNG NINH CH\u1EEC

S\u1ED1: 12/KH-UBND

**K\u1EBE HO\u1EA0CH**

T\u1ED5 ch\u1EE9c ra qu\xE2n t\u1ED5ng v\u1EC7 sinh m\xF4i tr\u01B0\u1EDDng tr\xEAn \u0111\u1ECBa b\xE0n ph\u01B0\u1EDDng; ph\u1ED1i h\u1EE3p v\u1EDBi c\xE1c x\xE3 gi\xE1p ranh.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi d\u1EF1 th\u1EA3o n\xF3i nhi\u1EC1u v\u1EC1 m\u1ED9t \u0111\u01A1n v\u1ECB kh\xE1c c\u1EA5p m\xE0 kh\xF4ng nh\u1EAFc l\u1EA1i t\xEAn. C\xF3 th\u1EC3 ghi t\xEAn \u0111\u01A1n v\u1ECB \u0111\xF3, ho\u1EB7c t\u1EAFt \u1EDF t\u1EEBng d\xF2ng.
`,"unit-unknown":`<!-- begin head -->
# unit-unknown

X\xE3, ph\u01B0\u1EDDng, \u0111\u1EB7c khu \u0111\u01B0\u1EE3c n\xEAu kh\xF4ng c\xF3 trong t\u1EC9nh, th\xE0nh ph\u1ED1 \u0111\xF3, ho\u1EB7c kh\xF4ng c\xF3 t\u1EC9nh, th\xE0nh ph\u1ED1 \u0111\u01B0\u1EE3c n\xEAu v\xE0o ng\xE0y c\u1EE7a d\u1EF1 th\u1EA3o.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: \u0111\u1EC1 xu\u1EA5t trong tr\xECnh so\u1EA1n th\u1EA3o
- C\u0103n c\u1EE9: kho\u1EA3n 4 M\u1EE5c II Ph\u1EA7n I Ph\u1EE5 l\u1EE5c I Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP
<!-- end head -->

## V\xEC sao

T\xEAn x\xE3, ph\u01B0\u1EDDng, \u0111\u1EB7c khu ph\u1EA3i \u0111\xFAng v\u1EDBi danh m\u1EE5c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh v\xE0o ng\xE0y c\u1EE7a v\u0103n b\u1EA3n: trong m\u1ED9t t\u1EC9nh kh\xF4ng c\xF3 hai \u0111\u01A1n v\u1ECB c\u1EA5p x\xE3 tr\xF9ng t\xEAn, n\xEAn sai m\u1ED9t d\u1EA5u ho\u1EB7c sai lo\u1EA1i \u0111\u01A1n v\u1ECB (\u201Cx\xE3\u201D \u0111\xE3 th\xE0nh ph\u01B0\u1EDDng) l\xE0 bi\u1EBFt ngay. Danh m\u1EE5c \u0111i k\xE8m c\xF4ng c\u1EE5 c\xF3 ng\xE0y hi\u1EC7u l\u1EF1c c\u1EE7a t\u1EEBng thay \u0111\u1ED5i t\u1EEB 01/7/2025.
T\xEAn t\u1EC9nh, th\xE0nh ph\u1ED1 vi\u1EBFt g\u1EA7n \u0111\xFAng v\xE0 t\u1EC9nh \u0111\xE3 th\xE0nh th\xE0nh ph\u1ED1 tr\u1EF1c thu\u1ED9c trung \u01B0\u01A1ng c\u0169ng \u0111\u01B0\u1EE3c b\xE1o. \u0110\u01A1n v\u1ECB c\u1EE7a t\u1EC9nh kh\xE1c, \u0111\u01A1n v\u1ECB c\u0169, t\xEAn trong ngo\u1EB7c k\xE9p v\xE0 trong tr\xEDch y\u1EBFu c\u1EE7a v\u0103n b\u1EA3n ban h\xE0nh tr\u01B0\u1EDBc ng\xE0y \u0111\xF3 kh\xF4ng b\u1ECB x\xE9t.

## Sai

\`\`\`markdown
\u1EE6Y BAN NH\xC2N D\xC2N
X\xC3 KA \u0110\xD4

S\u1ED1: 12/KH-UBND

*Ka \u0110\xF4, ng\xE0y 05 th\xE1ng 3 n\u0103m 2026*

**K\u1EBE HO\u1EA0CH**

Ph\u1ED1i h\u1EE3p v\u1EDBi x\xE3 \u0110\u01A1n D\u01B0\u01A1n t\u1ED5 ch\u1EE9c giao l\u01B0u.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
\u1EE6Y BAN NH\xC2N D\xC2N
X\xC3 KA \u0110\xD4

S\u1ED1: 12/KH-UBND

*Ka \u0110\xF4, ng\xE0y 05 th\xE1ng 3 n\u0103m 2026*

**K\u1EBE HO\u1EA0CH**

Ph\u1ED1i h\u1EE3p v\u1EDBi x\xE3 \u0110\u01A1n D\u01B0\u01A1ng t\u1ED5 ch\u1EE9c giao l\u01B0u.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi \u0111\u01A1n v\u1ECB m\u1EDBi \u0111\u01B0\u1EE3c th\xE0nh l\u1EADp sau ng\xE0y c\u1EE7a danh m\u1EE5c \u0111i k\xE8m c\xF4ng c\u1EE5.
`,"unused-directive":`<!-- begin head -->
# unused-directive

Ch\xFA th\xEDch cchc-disable kh\xF4ng che c\u1EA3nh b\xE1o n\xE0o ho\u1EB7c n\xEAu t\xEAn lu\u1EADt kh\xF4ng c\xF3.

- M\u1EE9c \u0111\u1ED9: c\u1EA3nh b\xE1o (\`recommended\`), c\u1EA3nh b\xE1o (\`strict\`)
- S\u1EEDa: kh\xF4ng
- C\u0103n c\u1EE9: kh\xF4ng
<!-- end head -->

## V\xEC sao

Ch\xFA th\xEDch \`<!-- cchc-disable \u2026 -->\` cho ph\xE9p b\u1ECF qua m\u1ED9t c\u1EA3nh b\xE1o \u1EDF m\u1ED9t ch\u1ED7. Khi ch\u1ED7 \u0111\xF3 \u0111\xE3 \u0111\u01B0\u1EE3c s\u1EEDa, ho\u1EB7c t\xEAn lu\u1EADt b\u1ECB g\xF5
sai, ch\xFA th\xEDch kh\xF4ng c\xF2n t\xE1c d\u1EE5ng nh\u01B0ng v\u1EABn c\xF3 th\u1EC3 che m\u1ED9t l\u1ED7i m\u1EDBi v\u1EC1 sau. Ch\xFA th\xEDch t\u1EAFt m\u1ED9t lu\u1EADt kh\xF4ng ch\u1EA1y trong l\u1EA7n
ki\u1EC3m tra th\xEC kh\xF4ng b\u1ECB b\xE1o.

C\xE1c ch\xFA th\xEDch \u0111\u01B0\u1EE3c d\xF9ng:

- \`<!-- cchc-disable-next-line t\xEAn-lu\u1EADt -->\`: b\u1ECF qua \u1EDF d\xF2ng k\u1EBF ti\u1EBFp c\xF3 ch\u1EEF;
- \`<!-- cchc-disable t\xEAn-lu\u1EADt -->\` \u2026 \`<!-- cchc-enable t\xEAn-lu\u1EADt -->\`: b\u1ECF qua trong \u0111o\u1EA1n, ho\u1EB7c \u0111\u1EBFn h\u1EBFt v\u0103n b\u1EA3n;
- kh\xF4ng ghi t\xEAn lu\u1EADt l\xE0 m\u1ECDi lu\u1EADt; nhi\u1EC1u t\xEAn c\xE1ch nhau b\u1EB1ng d\u1EA5u c\xE1ch; sau \`--\` l\xE0 l\xFD do.

## Sai

\`\`\`markdown
<!-- cchc-disable-next-line citation-doubled-words -->
Th\u1EF1c hi\u1EC7n K\u1EBF ho\u1EA1ch s\u1ED1 8/KH-UBND ng\xE0y 05/01/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 B\xECnh Minh.
\`\`\`

\`\`\`markdown
<!-- cchc-disable citation-double-word -->
Th\u1EF1c hi\u1EC7n K\u1EBF ho\u1EA1ch s\u1ED1 8/KH-UBND ng\xE0y 05/01/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 B\xECnh Minh.
\`\`\`

## \u0110\xFAng

\`\`\`markdown
<!-- cchc-disable-next-line citation-doubled-words -- tr\xEDch nguy\xEAn v\u0103n b\u1EA3n \u0111\xE3 ban h\xE0nh -->
Th\u1EF1c hi\u1EC7n K\u1EBF ho\u1EA1ch s\u1ED1 k\u1EBF ho\u1EA1ch s\u1ED1 8/KH-UBND ng\xE0y 05/01/2026 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n x\xE3 B\xECnh Minh.
\`\`\`

## Khi n\xE0o t\u1EAFt

Khi c\xE1c ch\xFA th\xEDch \u0111\u01B0\u1EE3c gi\u1EEF l\u1EA1i c\xF3 ch\u1EE7 \xFD, v\xED d\u1EE5 trong m\u1EABu v\u0103n b\u1EA3n d\xF9ng chung cho nhi\u1EC1u \u0111\u01A1n v\u1ECB.
`};var b=/^<!-- (?:begin|end) head -->\n/gm,s={vi:{safe:"--fix",suggestion:"g\u1EE3i \xFD",none:""},en:{safe:"--fix",suggestion:"suggestion",none:""}},k={vi:["Lu\u1EADt","recommended","strict","S\u1EEDa","N\u1ED9i dung"],en:["Rule","recommended","strict","Fix","Summary"]},m=[...a,...g].sort((n,h)=>n.id<h.id?-1:1);function p(n){let h=c=>c==="off"?"-":u[n].level[c],t=m.map(({id:c,presets:i,fixable:r,summary:e})=>[c,h(i.recommended),h(i.strict),s[n][r??"none"],e[n]]);return`${o([k[n],...t]).join(`
`)}
`}function y(n){return(d[n]??"").replace(b,"")}function H(n,h){let t=y(n),c=m.find(i=>i.id===n)?.summary.en??"";return h==="en"?`${c}

${t}`:t}export{p as a,y as b,H as c};
