import"./chunk-IYWUY3VA.js";var n=["Ngh\u1ECB \u0111\u1ECBnh","Th\xF4ng t\u01B0","Quy\u1EBFt \u0111\u1ECBnh","Lu\u1EADt","Ngh\u1ECB quy\u1EBFt","Th\xF4ng t\u01B0 li\xEAn t\u1ECBch","C\xF4ng \u0111i\u1EC7n","C\xF4ng v\u0103n","K\u1EBFt lu\u1EADn","Ch\u1EC9 th\u1ECB","Th\xF4ng b\xE1o","Quy \u0111\u1ECBnh","H\u01B0\u1EDBng d\u1EABn","B\u1ED9 lu\u1EADt","Ph\xE1p l\u1EC7nh","B\xE1o c\xE1o","K\u1EBF ho\u1EA1ch","Ngh\u1ECB quy\u1EBFt li\xEAn t\u1ECBch","Quy ch\u1EBF","V\u0103n b\u1EA3n h\u1EE3p nh\u1EA5t"],h=["Ch\xEDnh ph\u1EE7","B\u1ED9 T\xE0i ch\xEDnh","Th\u1EE7 t\u01B0\u1EDBng Ch\xEDnh ph\u1EE7","Qu\u1ED1c h\u1ED9i","B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i","B\u1ED9 Y t\u1EBF","B\u1ED9 Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7","Ng\xE2n h\xE0ng Nh\xE0 n\u01B0\u1EDBc Vi\u1EC7t Nam","\u1EE6y ban Th\u01B0\u1EDDng v\u1EE5 Qu\u1ED1c h\u1ED9i","B\u1ED9 K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0","B\u1ED9 C\xF4ng Th\u01B0\u01A1ng","B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n","B\u1ED9 Qu\u1ED1c ph\xF2ng","B\u1ED9 Giao th\xF4ng v\u1EADn t\u1EA3i","B\u1ED9 C\xF4ng an","B\u1ED9 T\u01B0 ph\xE1p","B\u1ED9 Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng","B\u1ED9 N\u1ED9i v\u1EE5","B\u1ED9 Ch\xEDnh tr\u1ECB","B\u1ED9 Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o","B\u1ED9 T\xE0i nguy\xEAn v\xE0 M\xF4i tr\u01B0\u1EDDng","B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 M\xF4i tr\u01B0\u1EDDng","V\u0103n ph\xF2ng Ch\xEDnh ph\u1EE7","B\u1ED9 X\xE2y d\u1EF1ng","Ban Ch\u1EA5p h\xE0nh Trung \u01B0\u01A1ng","B\u1ED9 V\u0103n h\xF3a, Th\u1EC3 thao v\xE0 Du l\u1ECBch","Ban B\xED th\u01B0","B\u1ED9 T\xE0i ch\xEDnh, B\u1ED9 Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7","Ban Ch\u1EC9 \u0111\u1EA1o Trung \u01B0\u01A1ng","B\u1ED9 Ch\xEDnh tr\u1ECB, Ban B\xED th\u01B0","B\u1ED9 T\xE0i ch\xEDnh, B\u1ED9 T\u01B0 ph\xE1p","Thanh tra Ch\xEDnh ph\u1EE7","Ban T\u1ED5 ch\u1EE9c Trung \u01B0\u01A1ng","B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i, B\u1ED9 T\xE0i ch\xEDnh","B\u1ED9 Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o, B\u1ED9 N\u1ED9i v\u1EE5","B\u1ED9 Qu\u1ED1c ph\xF2ng, B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i, B\u1ED9 T\xE0i ch\xEDnh","H\u1ED9i \u0111\u1ED3ng B\u1ED9 tr\u01B0\u1EDFng","H\u1ED9i \u0111\u1ED3ng Th\u1EA9m ph\xE1n T\xF2a \xE1n nh\xE2n d\xE2n t\u1ED1i cao","T\xF2a \xE1n nh\xE2n d\xE2n t\u1ED1i cao","T\u1ED5ng Li\xEAn \u0111o\xE0n Lao \u0111\u1ED9ng Vi\u1EC7t Nam","V\u0103n ph\xF2ng Trung \u01B0\u01A1ng \u0110\u1EA3ng","\u1EE6y ban nh\xE2n d\xE2n th\xE0nh ph\u1ED1 H\u1EA3i Ph\xF2ng","B\u1ED9 C\xF4ng an, B\u1ED9 Qu\u1ED1c ph\xF2ng, B\u1ED9 T\xE0i ch\xEDnh, B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n, Vi\u1EC7n ki\u1EC3m s\xE1t nh\xE2n d\xE2n t\u1ED1i cao","B\u1ED9 Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7, B\u1ED9 T\xE0i ch\xEDnh","B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i, B\u1ED9 N\u1ED9i v\u1EE5","B\u1ED9 N\u1ED9i v\u1EE5, B\u1ED9 T\xE0i ch\xEDnh","B\u1ED9 T\xE0i ch\xEDnh, B\u1ED9 Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o","B\u1ED9 T\xE0i ch\xEDnh, B\u1ED9 Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o, B\u1ED9 Ngo\u1EA1i giao","B\u1ED9 T\xE0i ch\xEDnh, B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i","B\u1ED9 T\xE0i ch\xEDnh, B\u1ED9 T\xE0i nguy\xEAn v\xE0 M\xF4i tr\u01B0\u1EDDng","B\u1ED9 Y t\u1EBF, B\u1ED9 Giao th\xF4ng v\u1EADn t\u1EA3i","B\u1ED9 Y t\u1EBF, B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i","B\u1ED9 Y t\u1EBF, B\u1ED9 N\u1ED9i v\u1EE5","B\u1ED9 Y t\u1EBF, B\u1ED9 T\xE0i ch\xEDnh","T\u1ED5ng c\u1EE5c H\u1EA3i quan","T\u1ED5ng c\u1EE5c \u0110\u1ECBa ch\xEDnh","Ban Tuy\xEAn gi\xE1o v\xE0 D\xE2n v\u1EADn Trung \u01B0\u01A1ng","B\u1ED9 B\u01B0u ch\xEDnh, Vi\u1EC5n th\xF4ng, B\u1ED9 V\u0103n h\xF3a - Th\xF4ng tin, B\u1ED9 C\xF4ng an, B\u1ED9 K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0","B\u1ED9 C\xF4ng an, B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i, B\u1ED9 T\xE0i ch\xEDnh","B\u1ED9 C\xF4ng an, B\u1ED9 Qu\u1ED1c ph\xF2ng, T\xF2a \xE1n nh\xE2n d\xE2n t\u1ED1i cao, Vi\u1EC7n ki\u1EC3m s\xE1t nh\xE2n d\xE2n t\u1ED1i cao","B\u1ED9 C\xF4ng nghi\u1EC7p","B\u1ED9 D\xE2n t\u1ED9c v\xE0 T\xF4n gi\xE1o","B\u1ED9 Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o, B\u1ED9 N\u1ED9i v\u1EE5, B\u1ED9 T\xE0i ch\xEDnh","B\u1ED9 Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o, B\u1ED9 T\xE0i ch\xEDnh","B\u1ED9 Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7, B\u1ED9 N\u1ED9i v\u1EE5","B\u1ED9 Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7, B\u1ED9 Y t\u1EBF","B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i, B\u1ED9 C\xF4ng an, B\u1ED9 Ngo\u1EA1i giao","B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i, B\u1ED9 Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o, B\u1ED9 T\xE0i ch\xEDnh","B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i, B\u1ED9 N\u1ED9i v\u1EE5, B\u1ED9 T\xE0i ch\xEDnh","B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i, B\u1ED9 T\xE0i ch\xEDnh, Ban T\u1ED5 ch\u1EE9c - C\xE1n b\u1ED9 Ch\xEDnh ph\u1EE7","B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n, B\u1ED9 K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0","B\u1ED9 N\u1ED9i v\u1EE5, B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i, B\u1ED9 T\xE0i ch\xEDnh, \u1EE6y ban D\xE2n t\u1ED9c","B\u1ED9 Qu\u1ED1c ph\xF2ng, B\u1ED9 C\xF4ng an","B\u1ED9 Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng, B\u1ED9 Giao th\xF4ng v\u1EADn t\u1EA3i","B\u1ED9 T\xE0i ch\xEDnh, B\u1ED9 C\xF4ng Th\u01B0\u01A1ng","B\u1ED9 T\xE0i ch\xEDnh, B\u1ED9 C\xF4ng Th\u01B0\u01A1ng, B\u1ED9 Giao th\xF4ng v\u1EADn t\u1EA3i","B\u1ED9 T\xE0i ch\xEDnh, B\u1ED9 K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0, B\u1ED9 Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng","B\u1ED9 T\xE0i ch\xEDnh, B\u1ED9 T\u01B0 ph\xE1p, V\u0103n ph\xF2ng Ch\xEDnh ph\u1EE7","B\u1ED9 T\xE0i ch\xEDnh, B\u1ED9 V\u0103n h\xF3a, Th\u1EC3 thao v\xE0 Du l\u1ECBch","B\u1ED9 T\xE0i nguy\xEAn v\xE0 M\xF4i tr\u01B0\u1EDDng, B\u1ED9 N\u1ED9i v\u1EE5","B\u1ED9 T\u01B0 ph\xE1p, B\u1ED9 N\u1ED9i v\u1EE5","B\u1ED9 Y t\u1EBF, B\u1ED9 C\xF4ng Th\u01B0\u01A1ng, B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n","B\u1ED9 Y t\u1EBF, B\u1ED9 Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o","B\u1ED9 Y t\u1EBF, B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n","B\u1ED9 Y t\u1EBF, B\u1ED9 Qu\u1ED1c ph\xF2ng","B\u1ED9 Y t\u1EBF, B\u1ED9 T\xE0i nguy\xEAn v\xE0 M\xF4i tr\u01B0\u1EDDng","H\u1ED9i \u0111\u1ED3ng b\u1EA7u c\u1EED qu\u1ED1c gia","Ki\u1EC3m to\xE1n nh\xE0 n\u01B0\u1EDBc","Th\xE0nh \u1EE7y H\u1EA3i Ph\xF2ng","Trung \u01B0\u01A1ng \u0110o\xE0n Thanh ni\xEAn C\u1ED9ng s\u1EA3n H\u1ED3 Ch\xED Minh","\u1EE6y ban D\xE2n t\u1ED9c","\u1EE6y ban Ki\u1EC3m tra Trung \u01B0\u01A1ng","\u1EE6y ban Th\u01B0\u1EDDng v\u1EE5 Qu\u1ED1c h\u1ED9i, Ch\xEDnh ph\u1EE7, \u0110o\xE0n Ch\u1EE7 t\u1ECBch \u1EE6y ban Trung \u01B0\u01A1ng M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam"],t=`	167/H\u0110BT	1982-09-28	2	36
	151-TB/TW	1989-08-19	10	18
	244/H\u0110BT	1990-06-30	0	36
+	18/H\u0110BT	1992-01-17	0	36
	25/CP	1993-05-23	0	0
+	64/CP	1993-09-27	0	0
	73/CP	1993-10-25	0	0
+	74/CP	1993-10-25	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh Lu\u1EADt Thu\u1EBF s\u1EED d\u1EE5ng \u0111\u1EA5t n\xF4ng nghi\u1EC7p
	195/CP	1994-12-31	0	0
+	60/CP	1994-07-05	0	0
+	61/CP	1994-07-05	0	0	v\u1EC1 mua b\xE1n v\xE0 kinh doanh nh\xE0 \u1EDF ho\u1EB7c gi\u1EA5y t\u1EDD v\u1EC1 thanh l\xFD, h\xF3a gi\xE1 nh\xE0 \u1EDF thu\u1ED9c s\u1EDF h\u1EEFu nh\xE0 n\u01B0\u1EDBc t\u1EEB tr\u01B0\u1EDBc ng\xE0y 05 th\xE1ng 7 n\u0103m 1994
+	73/CP	1994-07-30	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh Ph\xE1p l\u1EC7nh v\u1EC1 quy\u1EC1n \u01B0u \u0111\xE3i, mi\u1EC5n tr\u1EEB d\xE0nh cho c\u01A1 quan \u0111\u1EA1i di\u1EC7n ngo\u1EA1i giao, c\u01A1 quan l\xE3nh s\u1EF1 n\u01B0\u1EDBc ngo\xE0i v\xE0 c\u01A1 quan \u0111\u1EA1i di\u1EC7n c\u1EE7a t\u1ED5 ch\u1EE9c qu\u1ED1c t\u1EBF t\u1EA1i Vi\u1EC7t Nam
	84/CP	1994-08-08	0	0
+	87/CP	1994-08-17	0	0
	89/CP	1994-08-17	0	0
	45/CP	1995-07-15	0	0
+	49/CP	1995-07-26	0	0
+	50/CP	1995-07-26	0	0	v\u1EC1 ch\u1EBF \u0111\u1ED9 sinh ho\u1EA1t ph\xED \u0111\u1ED1i v\u1EDBi c\xE1n b\u1ED9 x\xE3, ph\u01B0\u1EDDng, th\u1ECB tr\u1EA5n
+	09/CP	1996-02-12	0	0	v\u1EC1 ch\u1EBF \u0111\u1ED9 qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng \u0111\u1EA5t qu\u1ED1c ph\xF2ng, an ninh
+	118/TTg	1996-02-27	2	2	v\u1EC1 vi\u1EC7c h\u1ED7 tr\u1EE3 ng\u01B0\u1EDDi c\xF3 c\xF4ng v\u1EDBi c\xE1ch m\u1EA1ng c\u1EA3i thi\u1EC7n nh\xE0 \u1EDF
+	26/CP	1996-04-26	0	0	quy \u0111\u1ECBnh x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh v\u1EC1 b\u1EA3o v\u1EC7 m\xF4i tr\u01B0\u1EDDng
+	326/TTg	1996-05-18	2	2
+	49/CP	1996-08-15	0	0	v\u1EC1 x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh trong l\u0129nh v\u1EF1c an ninh, tr\u1EADt t\u1EF1
	35/CP	1997-04-23	0	0	quy \u0111\u1ECBnh x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh trong l\u0129nh v\u1EF1c qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc v\u1EC1 kho\xE1ng s\u1EA3n
+	47/CP	1997-05-03	0	0
+	50/CP	1997-05-10	0	0
+	09/1998/N\u0110-CP	1998-01-23	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 50/CP ng\xE0y 26 th\xE1ng 7 n\u0103m 1995 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 ch\u1EBF \u0111\u1ED9 sinh ho\u1EA1t ph\xED \u0111\u1ED1i v\u1EDBi c\xE1n b\u1ED9 x\xE3, ph\u01B0\u1EDDng, th\u1ECB tr\u1EA5n
	09/1998/QH10	1998-12-02	3	3	Lu\u1EADt Khi\u1EBFu n\u1EA1i, t\u1ED1 c\xE1o	amended	58/2005/QH11
	14/1998/CT-TTg	1998-03-28	9	2	v\u1EC1 vi\u1EC7c th\u1EF1c hi\u1EC7n n\u1EBFp s\u1ED1ng v\u0103n minh trong vi\u1EC7c c\u01B0\u1EDBi, vi\u1EC7c tang, l\u1EC5 h\u1ED9i
+	58/1998/NQ-UBTVQH10	1998-08-20	4	8
	58/1998/N\u0110-CP	1998-08-13	0	0
	78/1998/N\u0110-CP	1998-09-26	0	0
	82/1998/N\u0110-CP	1998-10-03	0	0
	86/1998/N\u0110-CP	1998-10-24	0	0
	89/1998/N\u0110-CP	1998-11-07	0	0
	92/1998/N\u0110-CP	1998-11-10	0	0
	96/1998/N\u0110-CP	1998-11-17	0	0	v\u1EC1 ch\u1EBF \u0111\u1ED9 th\xF4i vi\u1EC7c \u0111\u1ED1i v\u1EDBi c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c
+	97/1998/N\u0110-CP	1998-11-17	0	0	v\u1EC1 x\u1EED l\xFD k\u1EF7 lu\u1EADt v\xE0 tr\xE1ch nhi\u1EC7m v\u1EADt ch\u1EA5t \u0111\u1ED1i v\u1EDBi c\xF4ng ch\u1EE9c
	05/1999/N\u0110-CP	1999-02-03	0	0	v\u1EC1 ch\u1EE9ng minh nh\xE2n d\xE2n	amended	170/2007/N\u0110-CP
+	104/1999/Q\u0110-TTg	1999-04-14	2	2	v\u1EC1 m\u1ED9t s\u1ED1 ch\xEDnh s\xE1ch \u0111\u1ED1i v\u1EDBi thanh ni\xEAn xung phong \u0111\xE3 ho\xE0n th\xE0nh nhi\u1EC7m v\u1EE5 trong kh\xE1ng chi\u1EBFn
	117/1999/TT-BTC	1999-09-27	1	1	h\u01B0\u1EDBng d\u1EABn ch\u1EBF \u0111\u1ED9 t\xE0i ch\xEDnh \u0111\u1ED1i v\u1EDBi ho\u1EA1t \u0111\u1ED9ng thu thu\u1EBF s\u1EED d\u1EE5ng \u0111\u1EA5t n\xF4ng nghi\u1EC7p
+	13/1999/N\u0110-CP	1999-03-17	0	0
+	163/1999/N\u0110-CP	1999-11-16	0	0
+	17/1999/N\u0110-CP	1999-03-29	0	0	v\u1EC1 th\u1EE7 t\u1EE5c chuy\u1EC3n \u0111\u1ED5i, chuy\u1EC3n nh\u01B0\u1EE3ng, cho thu\xEA, cho thu\xEA l\u1EA1i, th\u1EEBa k\u1EBF quy\u1EC1n s\u1EED d\u1EE5ng \u0111\u1EA5t v\xE0 th\u1EBF ch\u1EA5p, g\xF3p v\u1ED1n b\u1EB1ng gi\xE1 tr\u1ECB quy\u1EC1n s\u1EED d\u1EE5ng \u0111\u1EA5t
	17/1999/TTLT-BL\u0110TBXH-BTC-BTCCBCP	1999-07-21	5	69
	170/1999/Q\u0110-TTg	1999-08-19	2	2
	174/1999/N\u0110-CP	1999-12-09	0	0
	210/1999/Q\u0110-TTg	1999-10-27	2	2	v\u1EC1 m\u1ED9t s\u1ED1 ch\xEDnh s\xE1ch \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi Vi\u1EC7t Nam \u1EDF n\u01B0\u1EDBc ngo\xE0i	amended	114/2001/Q\u0110-TTg
+	23/1999/N\u0110-CP	1999-04-15	0	0
+	25/1999/N\u0110-CP	1999-04-19	0	0
	40/1999/N\u0110-CP	1999-06-23	0	0		ended	73/2009/N\u0110-CP
	52/1999/N\u0110-CP	1999-07-08	0	0
	73/1999/N\u0110-CP	1999-08-19	0	0
+	85/1999/N\u0110-CP	1999-08-28	0	0
+	88/1999/N\u0110-CP	1999-09-01	0	0
	89/1999/N\u0110-CP	1999-09-01	0	0		amended	109/2005/N\u0110-CP
	93/1999/Q\u0110-TTg	1999-04-05	2	2	v\u1EC1 ch\u1EBF \u0111\u1ED9 b\u1ED3i d\u01B0\u1EE1ng \u0111\u1ED1i v\u1EDBi ki\u1EC3m so\xE1t vi\xEAn \u0111\xEA \u0111i\u1EC1u tham gia tr\u1EF1c ti\u1EBFp x\u1EED l\xFD s\u1EF1 c\u1ED1 khi c\xF3 b\xE1o \u0111\u1ED9ng l\u1EE5t, b\xE3o
	02/2000/N\u0110-CP	2000-02-03	0	0
+	04/2000/N\u0110-CP	2000-02-11	0	0	v\u1EC1 thi h\xE0nh Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u1EA5t \u0111ai
+	12/2000/NQ-CP	2000-08-14	4	0
	12/2000/N\u0110-CP	2000-05-05	0	0
+	14/2000/N\u0110-CP	2000-05-05	0	0
	140/2000/Q\u0110-TTg	2000-12-08	2	2	v\u1EC1 vi\u1EC7c ban h\xE0nh Quy ch\u1EBF qu\u1EA3n l\xFD ti\u1EC1n c\u1EE7a n\u01B0\u1EDBc c\xF3 chung bi\xEAn gi\u1EDBi t\u1EA1i Khu v\u1EF1c bi\xEAn gi\u1EDBi v\xE0 Khu v\u1EF1c kinh t\u1EBF c\u1EEDa kh\u1EA9u Vi\u1EC7t Nam
+	1570/2000/Q\u0110-BYT	2000-05-22	2	5
+	20/2000/Q\u0110-TTg	2000-02-03	2	2
	24/2000/QH10	2000-12-09	3	3	Lu\u1EADt Kinh doanh b\u1EA3o hi\u1EC3m	amended	42/2019/QH14
	34/2000/N\u0110-CP	2000-08-18	0	0
	54/2000/N\u0110-CP	2000-10-03	0	0
	61/2000/Q\u0110-TTg	2000-06-05	2	2
+	68/2000/N\u0110-CP	2000-11-17	0	0	v\u1EC1 th\u1EF1c hi\u1EC7n ch\u1EBF \u0111\u1ED9 h\u1EE3p \u0111\u1ED3ng m\u1ED9t s\u1ED1 lo\u1EA1i c\xF4ng vi\u1EC7c trong c\u01A1 quan h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc, \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p	amended	161/2018/N\u0110-CP
	70/2000/Q\u0110-\u0110C	2000-02-25	2	55
	72/2000/N\u0110-CP	2000-12-05	0	0	v\u1EC1 c\xF4ng b\u1ED1, ph\u1ED5 bi\u1EBFn t\xE1c ph\u1EA9m ra n\u01B0\u1EDBc ngo\xE0i
	75/2000/N\u0110-CP	2000-12-08	0	0
	83/2000/Q\u0110-TTg	2000-07-12	2	2	v\u1EC1 s\u1EED d\u1EE5ng H\u1EC7 quy chi\u1EBFu v\xE0 H\u1EC7 t\u1ECDa \u0111\u1ED9 qu\u1ED1c gia Vi\u1EC7t Nam
+	91/2000/Q\u0110-TTg	2000-08-04	2	2	v\u1EC1 vi\u1EC7c tr\u1EE3 c\u1EA5p cho nh\u1EEFng ng\u01B0\u1EDDi \u0111\xE3 h\u1EBFt tu\u1ED5i lao \u0111\u1ED9ng t\u1EA1i th\u1EDDi \u0111i\u1EC3m ng\u1EEBng h\u01B0\u1EDFng tr\u1EE3 c\u1EA5p m\u1EA5t s\u1EE9c lao \u0111\u1ED9ng h\u1EB1ng th\xE1ng
	04/2001/TT-BXD	2001-08-20	1	23
	07/2001/TT-NHNN	2001-08-31	1	7		amended	29/2015/TT-NHNN
	08/2001/N\u0110-CP	2001-02-22	0	0	quy \u0111\u1ECBnh v\u1EC1 \u0111i\u1EC1u ki\u1EC7n an ninh tr\u1EADt t\u1EF1 \u0111\u1ED1i v\u1EDBi m\u1ED9t s\u1ED1 ng\xE0nh, ngh\u1EC1 kinh doanh c\xF3 \u0111i\u1EC1u ki\u1EC7n
	1122/2001/Q\u0110-NHNN	2001-09-04	2	7
+	136/2001/Q\u0110-TTg	2001-09-17	2	2	ph\xEA duy\u1EC7t Ch\u01B0\u01A1ng tr\xECnh t\u1ED5ng th\u1EC3 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc giai \u0111o\u1EA1n 2001 - 2010
	15/2001/TT-BNN-PCLB	2001-02-23	1	11	h\u01B0\u1EDBng d\u1EABn l\u1EADp \u0111\u01A1n gi\xE1 v\xE0 ch\u1EBF \u0111\u1ED9 d\u1EF1 to\xE1n c\xF4ng t\xE1c tu b\u1ED5 \u0111\xEA \u0111i\u1EC1u s\u1EED d\u1EE5ng lao \u0111\u1ED9ng n\xF4ng nh\xE0n
+	16/2001/N\u0110-CP	2001-05-02	0	0	v\u1EC1 t\u1ED5 ch\u1EE9c v\xE0 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a c\xF4ng ty cho thu\xEA t\xE0i ch\xEDnh
+	1627/2001/Q\u0110-NHNN	2001-12-31	2	7
	199/2001/Q\u0110-TTg	2001-12-28	2	2	v\u1EC1 vi\u1EC7c mi\u1EC5n gi\u1EA3m thu\u1EBF s\u1EED d\u1EE5ng \u0111\u1EA5t n\xF4ng nghi\u1EC7p
	27/2001/QH10	2001-06-29	3	3	Lu\u1EADt Ph\xF2ng ch\xE1y v\xE0 ch\u1EEFa ch\xE1y	amended	30/2023/QH15
+	2701/2001/Q\u0110-BYT	2001-06-29	2	5
	28/2001/QH10	2001-06-29	3	3	Lu\u1EADt Di s\u1EA3n v\u0103n h\xF3a	amended	32/2009/QH12
	29/2001/QH10	2001-06-29	3	3		ended	54/2014/QH13
	30/2001/Q\u0110-BTC	2001-04-13	2	1
+	38/2001/PL-UBTVQH10	2001-08-28	14	8		ended	97/2015/QH13
	39/2001/PL-UBTVQH10	2001-11-16	14	8		ended	16/2012/QH13
	58/2001/N\u0110-CP	2001-08-24	0	0	v\u1EC1 qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng con d\u1EA5u
	62/2001/N\u0110-CP	2001-09-12	0	0
	64/2001/N\u0110-CP	2001-09-20	0	0
+	73/2001/N\u0110-CP	2001-10-05	0	0	v\u1EC1 ho\u1EA1t \u0111\u1ED9ng v\xE0 t\u1ED5 ch\u1EE9c l\u1EF1c l\u01B0\u1EE3ng b\u1EA3o v\u1EC7 c\u01A1 quan, doanh nghi\u1EC7p
+	80/2001/N\u0110-CP	2001-11-05	0	0	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c ki\u1EC3m so\xE1t c\xE1c ho\u1EA1t \u0111\u1ED9ng li\xEAn quan \u0111\u1EBFn ma t\xFAy \u1EDF trong n\u01B0\u1EDBc
	82/2001/N\u0110-CP	2001-11-06	0	0
	87/2001/N\u0110-CP	2001-11-21	0	0	v\u1EC1 x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh trong l\u0129nh v\u1EF1c h\xF4n nh\xE2n gia \u0111\xECnh
+	973/2001/TT-TC\u0110C	2001-06-20	1	55	h\u01B0\u1EDBng d\u1EABn \xE1p d\u1EE5ng h\u1EC7 quy chi\u1EBFu v\xE0 h\u1EC7 t\u1ECDa \u0111\u1ED9 qu\u1ED1c gia VN - 2000
+	01/2002/QH11	2002-12-16	3	3	Lu\u1EADt Ng\xE2n s\xE1ch Nh\xE0 n\u01B0\u1EDBc
	12/2002/N\u0110-CP	2002-01-22	0	0	v\u1EC1 ho\u1EA1t \u0111\u1ED9ng \u0111o \u0111\u1EA1c v\xE0 b\u1EA3n \u0111\u1ED3
+	139/2002/Q\u0110-TTg	2002-10-15	2	2	v\u1EC1 vi\u1EC7c kh\xE1m, ch\u1EEFa b\u1EC7nh cho ng\u01B0\u1EDDi ngh\xE8o	amended	14/2012/Q\u0110-TTg
	20/2002/Q\u0110-TTg	2002-01-24	2	2	v\u1EC1 vi\u1EC7c chuy\u1EC3n B\u1EA3o hi\u1EC3m Y t\u1EBF Vi\u1EC7t Nam sang B\u1EA3o hi\u1EC3m X\xE3 h\u1ED9i Vi\u1EC7t Nam
+	26/2002/N\u0110-CP	2002-03-21	0	0	v\u1EC1 s\u0129 quan d\u1EF1 b\u1ECB Qu\xE2n \u0111\u1ED9i nh\xE2n d\xE2n Vi\u1EC7t Nam
	32/2002/N\u0110-CP	2002-03-27	0	0
+	33/2002/N\u0110-CP	2002-03-28	0	0
	47/2002/Q\u0110-TTg	2002-04-11	2	2
	48/2002/N\u0110-CP	2002-04-22	0	0
+	57/2002/N\u0110-CP	2002-06-03	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh Ph\xE1p l\u1EC7nh ph\xED v\xE0 l\u1EC7 ph\xED
	61/2002/N\u0110-CP	2002-06-11	0	0
	63/2002/Q\u0110-TTg	2002-05-20	2	2	v\u1EC1 c\xF4ng t\xE1c ph\xF2ng, ch\u1ED1ng l\u1EE5t, b\xE3o, gi\u1EA3m nh\u1EB9 thi\xEAn tai
+	63/2002/TT-BTC	2002-07-24	1	1	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n c\xE1c quy \u0111\u1ECBnh ph\xE1p lu\u1EADt v\u1EC1 ph\xED v\xE0 l\u1EC7 ph\xED
	66/2002/N\u0110-CP	2002-07-01	0	0
	66/2002/Q\u0110-TTg	2002-05-27	2	2
	72/2002/Q\u0110-TTg	2002-06-10	2	2	v\u1EC1 vi\u1EC7c th\u1ED1ng nh\u1EA5t d\xF9ng b\u1ED9 m\xE3 c\xE1c k\xFD t\u1EF1 ch\u1EEF Vi\u1EC7t theo ti\xEAu chu\u1EA9n TCVN 6909:2001 trong trao \u0111\u1ED5i th\xF4ng tin \u0111i\u1EC7n t\u1EED gi\u1EEFa c\xE1c t\u1ED5 ch\u1EE9c c\u1EE7a \u0110\u1EA3ng v\xE0 Nh\xE0 n\u01B0\u1EDBc
	78/2002/N\u0110-CP	2002-10-04	0	0
+	79/2002/N\u0110-CP	2002-10-04	0	0	v\u1EC1 t\u1ED5 ch\u1EE9c v\xE0 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a c\xF4ng ty t\xE0i ch\xEDnh
+	01/2003/N\u0110-CP	2003-01-09	0	0
+	06/2003/QH11	2003-06-17	3	3	Lu\u1EADt Bi\xEAn gi\u1EDBi qu\u1ED1c gia
+	07/2003/N\u0110-CP	2003-01-30	0	0	ban h\xE0nh Quy ch\u1EBF qu\u1EA3n l\xFD \u0111\u1EA7u t\u01B0 v\xE0 x\xE2y d\u1EF1ng
	08/2003/N\u0110-CP	2003-02-10	0	0	v\u1EC1 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a C\u01A1 quan \u0111\u1EA1i di\u1EC7n n\u01B0\u1EDBc C\u1ED9ng h\xF2a x\xE3 h\u1ED9i ch\u1EE7 ngh\u0129a Vi\u1EC7t Nam \u1EDF n\u01B0\u1EDBc ngo\xE0i ph\u1EE5c v\u1EE5 nhi\u1EC7m v\u1EE5 ph\xE1t tri\u1EC3n kinh t\u1EBF
	121/2003/N\u0110-CP	2003-10-21	0	0
	123/2003/N\u0110-CP	2003-10-22	0	0
+	134/2003/N\u0110-CP	2003-11-14	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ph\xE1p l\u1EC7nh X\u1EED l\xFD vi ph\u1EA1m h\xE0nh ch\xEDnh
+	135/2003/N\u0110-CP	2003-11-14	0	0	v\u1EC1 ki\u1EC3m tra v\xE0 x\u1EED l\xFD v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt
+	143/2003/N\u0110-CP	2003-11-28	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ph\xE1p l\u1EC7nh Khai th\xE1c v\xE0 b\u1EA3o v\u1EC7 c\xF4ng tr\xECnh thu\u1EF7 l\u1EE3i
+	147/2003/N\u0110-CP	2003-12-02	0	0
+	15/2003/N\u0110-CP	2003-02-19	0	0
	155/2003/Q\u0110-TTg	2003-07-30	2	2		ended	73/2011/Q\u0110-TTg
+	16/2003/QH11	2003-11-26	3	3	Lu\u1EADt X\xE2y d\u1EF1ng
+	161/2003/N\u0110-CP	2003-12-18	0	0
+	23/2003/QH11	2003-11-26	4	3
	34/2003/Q\u0110-BGD\u0110T	2003-07-31	2	19	ban h\xE0nh \u0111\u1EC1 c\u01B0\u01A1ng m\xF4n h\u1ECDc Ch\u1EE7 ngh\u0129a x\xE3 h\u1ED9i khoa h\u1ECDc tr\xECnh \u0111\u1ED9 \u0111\u1EA1i h\u1ECDc
	35/2003/N\u0110-CP	2003-04-04	0	0
	35/2003/Q\u0110-BGD\u0110T	2003-07-31	2	19	ban h\xE0nh \u0111\u1EC1 c\u01B0\u01A1ng m\xF4n h\u1ECDc T\u01B0 t\u01B0\u1EDFng H\u1ED3 Ch\xED Minh tr\xECnh \u0111\u1ED9 \u0111\u1EA1i h\u1ECDc, cao \u0111\u1EB3ng
	41/2003/Q\u0110-BGD\u0110T	2003-08-27	2	19	ban h\xE0nh \u0110\u1EC1 c\u01B0\u01A1ng chi ti\u1EBFt h\u1ECDc ph\u1EA7n L\u1ECBch s\u1EED \u0110\u1EA3ng C\u1ED9ng s\u1EA3n Vi\u1EC7t Nam tr\xECnh \u0111\u1ED9 \u0111\u1EA1i h\u1ECDc d\xF9ng trong c\xE1c \u0111\u1EA1i h\u1ECDc, h\u1ECDc vi\u1EC7n v\xE0 c\xE1c tr\u01B0\u1EDDng \u0111\u1EA1i h\u1ECDc
	59/2003/TT-BTC	2003-06-23	1	1
+	60/2003/N\u0110-CP	2003-06-06	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh Lu\u1EADt Ng\xE2n s\xE1ch Nh\xE0 n\u01B0\u1EDBc
	60/2003/TT-BTC	2003-06-23	1	1	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD ng\xE2n s\xE1ch x\xE3 v\xE0 c\xE1c ho\u1EA1t \u0111\u1ED9ng t\xE0i ch\xEDnh kh\xE1c c\u1EE7a x\xE3, ph\u01B0\u1EDDng, th\u1ECB tr\u1EA5n
	64/2003/N\u0110-CP	2003-06-11	0	0
+	65/2003/N\u0110-CP	2003-06-11	0	0
	66/2003/N\u0110-CP	2003-06-12	0	0
	83/2003/TTLT-BTC-BTNMT	2003-08-27	5	49	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c ph\xE2n c\u1EA5p, qu\u1EA3n l\xFD v\xE0 thanh quy\u1EBFt to\xE1n kinh ph\xED \u0111o \u0111\u1EA1c b\u1EA3n \u0111\u1ED3 v\xE0 qu\u1EA3n l\xFD \u0111\u1EA5t \u0111ai
	99/2003/N\u0110-CP	2003-08-28	0	0
+	06/2004/TT-BYT	2004-05-28	1	5	h\u01B0\u1EDBng d\u1EABn s\u1EA3n xu\u1EA5t gia c\xF4ng thu\u1ED1c
	10/2004/N\u0110-CP	2004-01-07	0	0	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng ng\xE2n s\xE1ch v\xE0 t\xE0i s\u1EA3n c\u1EE7a Nh\xE0 n\u01B0\u1EDBc \u0111\u1ED1i v\u1EDBi m\u1ED9t s\u1ED1 ho\u1EA1t \u0111\u1ED9ng thu\u1ED9c l\u0129nh v\u1EF1c qu\u1ED1c ph\xF2ng, an ninh
+	11-HD/VPTW	2004-05-28	12	40		ended	36-HD/VPTW	2018-04-03
+	110/2004/N\u0110-CP	2004-04-08	0	0	v\u1EC1 c\xF4ng t\xE1c v\u0103n th\u01B0	ended	30/2020/N\u0110-CP	2020-03-05
+	116/2004/TT-BTC	2004-12-07	1	1
	117/2004/TT-BTC	2004-12-07	1	1
+	119/2004/N\u0110-CP	2004-05-11	0	0	v\u1EC1 c\xF4ng t\xE1c qu\u1ED1c ph\xF2ng \u1EDF c\xE1c b\u1ED9, c\u01A1 quan ngang b\u1ED9, c\u01A1 quan thu\u1ED9c Ch\xEDnh ph\u1EE7 v\xE0 c\xE1c \u0111\u1ECBa ph\u01B0\u01A1ng
+	124/2004/Q\u0110-TTg	2004-07-08	2	2
	129/2004/N\u0110-CP	2004-05-31	0	0
	134/2004/N\u0110-CP	2004-06-09	0	0		ended	45/2012/N\u0110-CP
+	135/2004/N\u0110-CP	2004-06-10	0	0
	140/2004/N\u0110-CP	2004-06-25	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Bi\xEAn gi\u1EDBi qu\u1ED1c gia
+	150/2004/N\u0110-CP	2004-07-29	0	0	quy \u0111\u1ECBnh v\u1EC1 x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh trong l\u0129nh v\u1EF1c kho\xE1ng s\u1EA3n
	163/2004/N\u0110-CP	2004-09-07	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ph\xE1p l\u1EC7nh V\u1EC7 sinh an to\xE0n th\u1EF1c ph\u1EA9m
+	178/2004/N\u0110-CP	2004-10-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ph\xE1p l\u1EC7nh Ph\xF2ng, ch\u1ED1ng m\u1EA1i d\xE2m
	179/2004/N\u0110-CP	2004-10-21	0	0		ended	132/2008/N\u0110-CP
+	181/2004/N\u0110-CP	2004-10-29	0	0	v\u1EC1 thi h\xE0nh Lu\u1EADt \u0110\u1EA5t \u0111ai
	185/2004/N\u0110-CP	2004-11-04	0	0
+	188/2004/N\u0110-CP	2004-11-16	0	0	v\u1EC1 ph\u01B0\u01A1ng ph\xE1p x\xE1c \u0111\u1ECBnh gi\xE1 \u0111\u1EA5t v\xE0 khung gi\xE1 c\xE1c lo\u1EA1i \u0111\u1EA5t
+	197/2004/N\u0110-CP	2004-12-03	0	0	v\u1EC1 b\u1ED3i th\u01B0\u1EDDng, h\u1ED7 tr\u1EE3 v\xE0 t\xE1i \u0111\u1ECBnh c\u01B0 khi Nh\xE0 n\u01B0\u1EDBc thu h\u1ED3i \u0111\u1EA5t
+	198/2004/N\u0110-CP	2004-12-03	0	0	v\u1EC1 thu ti\u1EC1n s\u1EED d\u1EE5ng \u0111\u1EA5t
+	202/2004/N\u0110-CP	2004-12-10	0	0	v\u1EC1 x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh trong l\u0129nh v\u1EF1c ti\u1EC1n t\u1EC7 v\xE0 ho\u1EA1t \u0111\u1ED9ng ng\xE2n h\xE0ng
+	204/2004/N\u0110-CP	2004-12-14	0	0	v\u1EC1 ch\u1EBF \u0111\u1ED9 ti\u1EC1n l\u01B0\u01A1ng \u0111\u1ED1i v\u1EDBi c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c v\xE0 l\u1EF1c l\u01B0\u1EE3ng v\u0169 trang	amended	76/2009/N\u0110-CP 17/2013/N\u0110-CP
+	205/2004/N\u0110-CP	2004-12-14	0	0
	208/2004/N\u0110-CP	2004-12-14	0	0
+	209/2004/N\u0110-CP	2004-12-16	0	0
+	23/2004/QH11	2004-06-15	3	3	Lu\u1EADt Giao th\xF4ng \u0111\u01B0\u1EDDng th\u1EE7y n\u1ED9i \u0111\u1ECBa	amended	48/2014/QH13 97/2015/QH13 35/2018/QH14
	28/2004/QH11	2004-12-03	3	3	Lu\u1EADt \u0110i\u1EC7n l\u1EF1c	amended	28/2018/QH14 03/2022/QH15 16/2023/QH15
	32/2004/QH11	2004-12-03	3	3	Lu\u1EADt An ninh Qu\u1ED1c gia
	41-NQ/TW	2004-11-15	4	18
	53/2004/Q\u0110-TTg	2004-04-05	2	2	v\u1EC1 m\u1ED9t s\u1ED1 ch\xEDnh s\xE1ch khuy\u1EBFn kh\xEDch \u0111\u1EA7u t\u01B0 t\u1EA1i Khu c\xF4ng ngh\u1EC7 cao
+	730/2004/NQ-UBTVQH11	2004-09-30	4	8	v\u1EC1 vi\u1EC7c ph\xEA chu\u1EA9n b\u1EA3ng l\u01B0\u01A1ng ch\u1EE9c v\u1EE5, b\u1EA3ng ph\u1EE5 c\u1EA5p ch\u1EE9c v\u1EE5 \u0111\u1ED1i v\u1EDBi c\xE1n b\u1ED9 l\xE3nh \u0111\u1EA1o c\u1EE7a Nh\xE0 n\u01B0\u1EDBc
+	78/2004/Q\u0110-BNV	2004-11-03	2	17	ban h\xE0nh danh m\u1EE5c c\xE1c ng\u1EA1ch c\xF4ng ch\u1EE9c v\xE0 ng\u1EA1ch vi\xEAn ch\u1EE9c
+	02/2005/TT-BCN	2005-03-29	1	60
	02/2005/TT-BNV	2005-01-05	1	17
	02/2005/TTLT-BCVT-VHTT-CA-KH\u0110T	2005-07-14	5	57		ended	72/2013/N\u0110-CP
+	04/2005/TT-BNV	2005-01-05	1	17	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n ch\u1EBF \u0111\u1ED9 ph\u1EE5 c\u1EA5p th\xE2m ni\xEAn v\u01B0\u1EE3t khung \u0111\u1ED1i v\u1EDBi c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c
	05/2005/CT-NHNN	2005-04-26	9	7
	05/2005/N\u0110-CP	2005-01-18	0	0
+	05/2005/TT-BNV	2005-01-05	1	17	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n ch\u1EBF \u0111\u1ED9 ph\u1EE5 c\u1EA5p tr\xE1ch nhi\u1EC7m c\xF4ng vi\u1EC7c \u0111\u1ED1i v\u1EDBi c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c
+	06/2005/N\u0110-CP	2005-01-19	0	0	v\u1EC1 vi\u1EC7c l\u1EADp v\xE0 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a V\u0103n ph\xF2ng \u0111\u1EA1i di\u1EC7n c\u1EE7a c\xE1c t\u1ED5 ch\u1EE9c h\u1EE3p t\xE1c, nghi\xEAn c\u1EE9u c\u1EE7a n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam
+	08/2005/N\u0110-CP	2005-01-24	0	0	v\u1EC1 quy ho\u1EA1ch x\xE2y d\u1EF1ng
+	08/2005/TTLT-BNV-BTC	2005-01-05	5	45	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n ch\u1EBF \u0111\u1ED9 tr\u1EA3 l\u01B0\u01A1ng l\xE0m vi\u1EC7c v\xE0o ban \u0111\xEAm, l\xE0m th\xEAm gi\u1EDD \u0111\u1ED1i v\u1EDBi c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c
	09/2005/TT-BNV	2005-01-05	1	17	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n ch\u1EBF \u0111\u1ED9 ph\u1EE5 c\u1EA5p \u0111\u1EB7c bi\u1EC7t
	10/2005/N\u0110-CP	2005-01-31	0	0	quy \u0111\u1ECBnh v\u1EC1 c\u1EDD truy\u1EC1n th\u1ED1ng, c\u1EDD hi\u1EC7u, bi\u1EC3u t\u01B0\u1EE3ng, h\u1EA3i quan hi\u1EC7u, ph\xF9 hi\u1EC7u, c\u1EA5p hi\u1EC7u, trang ph\u1EE5c, gi\u1EA5y ch\u1EE9ng minh h\u1EA3i quan
	109/2005/N\u0110-CP	2005-08-24	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 89/1999/N\u0110-CP ng\xE0y 01 th\xE1ng 9 n\u0103m 1999 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 b\u1EA3o hi\u1EC3m ti\u1EC1n g\u1EEDi
+	11/2005/TTLT-BNV-BL\u0110TBXH-BTC-UBDT	2005-01-05	5	71
+	111/2005/N\u0110-CP	2005-08-26	0	0
+	115/2005/N\u0110-CP	2005-09-05	0	0
	117/2005/N\u0110-CP	2005-09-15	0	0
	118/2005/N\u0110-CP	2005-09-15	0	0
+	120/2005/TT-BTC	2005-12-30	1	1
+	124/2005/N\u0110-CP	2005-10-06	0	0
+	130/2005/N\u0110-CP	2005-10-17	0	0	quy \u0111\u1ECBnh ch\u1EBF \u0111\u1ED9 t\u1EF1 ch\u1EE7, t\u1EF1 ch\u1ECBu tr\xE1ch nhi\u1EC7m v\u1EC1 s\u1EED d\u1EE5ng bi\xEAn ch\u1EBF v\xE0 kinh ph\xED qu\u1EA3n l\xFD h\xE0nh ch\xEDnh \u0111\u1ED1i v\u1EDBi c\xE1c c\u01A1 quan nh\xE0 n\u01B0\u1EDBc
	135/2005/N\u0110-CP	2005-11-08	0	0
	138/2005/Q\u0110-TTg	2005-06-13	2	2	v\u1EC1 ch\u1EBF \u0111\u1ED9 ph\u1EE5 c\u1EA5p tr\xE1ch nhi\u1EC7m \u0111\u1ED1i v\u1EDBi Ki\u1EC3m s\xE1t vi\xEAn, \u0110i\u1EC1u tra vi\xEAn v\xE0 Ki\u1EC3m tra vi\xEAn ng\xE0nh Ki\u1EC3m s\xE1t
+	142/2005/N\u0110-CP	2005-11-14	0	0
	151/2005/N\u0110-CP	2005-12-14	0	0
+	154/2005/N\u0110-CP	2005-12-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt H\u1EA3i quan v\u1EC1 th\u1EE7 t\u1EE5c h\u1EA3i quan, ki\u1EC3m tra, gi\xE1m s\xE1t h\u1EA3i quan
	157/2005/N\u0110-CP	2005-12-23	0	0
+	158/2005/N\u0110-CP	2005-12-27	0	0
	16/2005/N\u0110-CP	2005-02-07	0	0
	17/2005/CT-TTg	2005-05-25	9	2	v\u1EC1 vi\u1EC7c ch\u1EA5n ch\u1EC9nh c\xE1c ho\u1EA1t \u0111\u1ED9ng ti\xEAu c\u1EF1c trong qu\xE1n bar, nh\xE0 h\xE0ng karaoke, v\u0169 tr\u01B0\u1EDDng
	170/2005/Q\u0110-TTg	2005-07-08	2	2	ban h\xE0nh chu\u1EA9n ngh\xE8o \xE1p d\u1EE5ng cho giai \u0111o\u1EA1n 2006 - 2010
+	191/2005/TTLT-BQP-BL\u0110TBXH-BTC	2005-12-07	5	35
+	23/2005/TTLT-BL\u0110TBXH-BTC	2005-08-31	5	33
	234/2005/Q\u0110-TTg	2005-09-26	2	2
	244/2005/Q\u0110-TTg	2005-10-06	2	2	v\u1EC1 ch\u1EBF \u0111\u1ED9 ph\u1EE5 c\u1EA5p \u01B0u \u0111\xE3i \u0111\u1ED1i v\u1EDBi nh\xE0 gi\xE1o \u0111ang tr\u1EF1c ti\u1EBFp gi\u1EA3ng d\u1EA1y trong c\xE1c c\u01A1 s\u1EDF gi\xE1o d\u1EE5c c\xF4ng l\u1EADp	ended	182/2026/N\u0110-CP
	26/2005/N\u0110-CP	2005-03-02	0	0
+	28/2005/N\u0110-CP	2005-03-09	0	0	v\u1EC1 t\u1ED5 ch\u1EE9c v\xE0 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a t\u1ED5 ch\u1EE9c t\xE0i ch\xEDnh quy m\xF4 nh\u1ECF t\u1EA1i Vi\u1EC7t Nam
	28/2005/PL-UBTVQH11	2005-12-13	14	8	Ph\xE1p l\u1EC7nh Ngo\u1EA1i h\u1ED1i	amended	06/2013/UBTVQH13
+	290/2005/Q\u0110-TTg	2005-11-08	2	2	v\u1EC1 ch\u1EBF \u0111\u1ED9, ch\xEDnh s\xE1ch \u0111\u1ED1i v\u1EDBi m\u1ED9t s\u1ED1 \u0111\u1ED1i t\u01B0\u1EE3ng tr\u1EF1c ti\u1EBFp tham gia kh\xE1ng chi\u1EBFn ch\u1ED1ng M\u1EF9 c\u1EE9u n\u01B0\u1EDBc nh\u01B0ng ch\u01B0a \u0111\u01B0\u1EE3c h\u01B0\u1EDFng ch\xEDnh s\xE1ch c\u1EE7a \u0110\u1EA3ng v\xE0 Nh\xE0 n\u01B0\u1EDBc
	308/2005/Q\u0110-TTg	2005-11-25	2	2	ban h\xE0nh Quy ch\u1EBF th\u1EF1c hi\u1EC7n n\u1EBFp s\u1ED1ng v\u0103n minh trong vi\u1EC7c c\u01B0\u1EDBi, vi\u1EC7c tang v\xE0 l\u1EC5 h\u1ED9i
	313/2005/Q\u0110-TTg	2005-12-02	2	2	v\u1EC1 m\u1ED9t s\u1ED1 ch\u1EBF \u0111\u1ED9 \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi nhi\u1EC5m HIV/AIDS v\xE0 nh\u1EEFng ng\u01B0\u1EDDi tr\u1EF1c ti\u1EBFp qu\u1EA3n l\xFD, \u0111i\u1EC1u tr\u1ECB, ch\u0103m s\xF3c ng\u01B0\u1EDDi nhi\u1EC5m HIV/AIDS trong c\xE1c c\u01A1 s\u1EDF b\u1EA3o tr\u1EE3 x\xE3 h\u1ED9i c\u1EE7a nh\xE0 n\u01B0\u1EDBc
+	33/2005/N\u0110-CP	2005-03-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ph\xE1p l\u1EC7nh Th\xFA y
	35/2005/N\u0110-CP	2005-03-17	0	0
+	36/2005/QH11	2005-06-14	3	3	Lu\u1EADt Th\u01B0\u01A1ng m\u1EA1i	amended	44/2019/QH14
+	37/2005/N\u0110-CP	2005-03-18	0	0	quy \u0111\u1ECBnh th\u1EE7 t\u1EE5c \xE1p d\u1EE5ng c\xE1c bi\u1EC7n ph\xE1p c\u01B0\u1EE1ng ch\u1EBF thi h\xE0nh quy\u1EBFt \u0111\u1ECBnh x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh
	38/2005/N\u0110-CP	2005-03-18	0	0	quy \u0111\u1ECBnh m\u1ED9t s\u1ED1 bi\u1EC7n ph\xE1p b\u1EA3o \u0111\u1EA3m tr\u1EADt t\u1EF1 c\xF4ng c\u1ED9ng
	38/2005/Q\u0110-BQP	2005-04-06	2	12
+	39/2005/QH11	2005-06-14	3	3	Lu\u1EADt Qu\u1ED1c ph\xF2ng	ended	22/2018/QH14
	42/2005/QH11	2005-06-14	3	3
	44/2005/QH11	2005-06-14	3	3	Lu\u1EADt Du l\u1ECBch	ended	09/2017/QH14
	45/2005/QH11	2005-06-14	3	3
+	457/2005/Q\u0110-NHNN	2005-04-19	2	7
+	493/2005/Q\u0110-NHNN	2005-04-22	2	7
+	51/2005/QH11	2005-11-29	3	3	Lu\u1EADt Giao d\u1ECBch \u0111i\u1EC7n t\u1EED	ended	20/2023/QH15	2024-07-01
+	52/2005/QH11	2005-11-29	3	3	Lu\u1EADt B\u1EA3o v\u1EC7 m\xF4i tr\u01B0\u1EDDng
	54/2005/QH11	2005-11-29	3	3
+	59/2005/QH11	2005-11-29	3	3	Lu\u1EADt \u0110\u1EA7u t\u01B0
	60/2005/QH11	2005-11-29	3	3
+	61/2005/QH11	2005-11-29	3	3	Lu\u1EADt \u0110\u1EA5u th\u1EA7u
+	64/2005/N\u0110-CP	2005-05-16	0	0
+	65/2005/N\u0110-CP	2005-05-19	0	0
	66/2005/N\u0110-CP	2005-05-19	0	0
	755/2005/NQ-UBTVQH11	2005-04-02	4	8	quy \u0111\u1ECBnh vi\u1EC7c gi\u1EA3i quy\u1EBFt \u0111\u1ED1i v\u1EDBi m\u1ED9t s\u1ED1 tr\u01B0\u1EDDng h\u1EE3p
	78/2005/TT-BNV	2005-08-10	1	17	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n ch\u1EBF \u0111\u1ED9 ph\u1EE5 c\u1EA5p ki\xEAm nhi\u1EC7m \u0111\u1ED1i v\u1EDBi c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c ki\xEAm nhi\u1EC7m ch\u1EE9c danh l\xE3nh \u0111\u1EA1o \u0111\u1EE9ng \u0111\u1EA7u c\u01A1 quan, \u0111\u01A1n v\u1ECB kh\xE1c
+	81/2005/TTLT-BNV-BTC	2005-08-10	5	45	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n chuy\u1EC3n x\u1EBFp l\u01B0\u01A1ng c\u0169 sang l\u01B0\u01A1ng m\u1EDBi \u0111\u1ED1i v\u1EDBi m\u1ED9t s\u1ED1 ng\u1EA1ch c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c m\u1EDBi
	88/2005/N\u0110-CP	2005-07-11	0	0
	91/2005/N\u0110-CP	2005-07-11	0	0	v\u1EC1 vi\u1EC7c ban h\xE0nh Quy ch\u1EBF \u0111\u1EB7t t\xEAn, \u0111\u1ED5i t\xEAn \u0111\u01B0\u1EDDng, ph\u1ED1 v\xE0 c\xF4ng tr\xECnh c\xF4ng c\u1ED9ng
	92/2005/N\u0110-CP	2005-07-12	0	0
+	92/2005/Q\u0110-TTg	2005-04-29	2	2	v\u1EC1 th\u1EF1c hi\u1EC7n ch\u1EBF \u0111\u1ED9 \u0111\u1ED1i v\u1EDBi qu\xE2n nh\xE2n l\xE0 ng\u01B0\u1EDDi d\xE2n t\u1ED9c \xEDt ng\u01B0\u1EDDi thu\u1ED9c Qu\xE2n khu 7, Qu\xE2n khu 9, tham gia kh\xE1ng chi\u1EBFn ch\u1ED1ng M\u1EF9, v\u1EC1 \u0111\u1ECBa ph\u01B0\u01A1ng
	03/2006/Q\u0110-L\u0110TBXH	2006-03-07	2	4
	05/2006/Q\u0110-BTNMT	2006-05-26	2	20
+	07/2006/TT-BL\u0110TBXH	2006-07-26	1	4
+	103/2006/N\u0110-CP	2006-09-22	0	0
+	105/2006/N\u0110-CP	2006-09-22	0	0		amended	119/2010/N\u0110-CP
	107/2006/N\u0110-CP	2006-09-22	0	0
+	108/2006/N\u0110-CP	2006-09-22	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u1EA7u t\u01B0
+	11/2006/N\u0110-CP	2006-01-18	0	0	ban h\xE0nh quy ch\u1EBF ho\u1EA1t \u0111\u1ED9ng v\u0103n ho\xE1 v\xE0 kinh doanh d\u1ECBch v\u1EE5 v\u0103n ho\xE1 c\xF4ng c\u1ED9ng
+	111/2006/N\u0110-CP	2006-09-29	0	0
	120/2006/Q\u0110-TTg	2006-05-29	2	2	v\u1EC1 ch\u1EBF \u0111\u1ED9 ph\u1EE5 c\u1EA5p \u01B0u \u0111\xE3i theo ngh\u1EC1 \u0111\u1ED1i v\u1EDBi c\xF4ng ch\u1EE9c qu\u1EA3n l\xFD th\u1ECB tr\u01B0\u1EDDng
	122/2006/N\u0110-CP	2006-10-26	0	0
	127/2006/N\u0110-CP	2006-10-27	0	0	quy \u0111\u1ECBnh v\u1EC1 b\u1EA3o \u0111\u1EA3m \u0111i\u1EC1u ki\u1EC7n cho ho\u1EA1t \u0111\u1ED9ng b\u1EA3o v\u1EC7 an ninh qu\u1ED1c gia v\xE0 gi\u1EEF g\xECn tr\u1EADt t\u1EF1, an to\xE0n x\xE3 h\u1ED9i
	13/2006/N\u0110-CP	2006-01-24	0	0
	131/2006/N\u0110-CP	2006-11-09	0	0
	132/2006/Q\u0110-TTg	2006-05-31	2	2
+	134/2006/N\u0110-CP	2006-11-14	0	0	quy \u0111\u1ECBnh ch\u1EBF \u0111\u1ED9 c\u1EED tuy\u1EC3n v\xE0o c\xE1c c\u01A1 s\u1EDF gi\xE1o d\u1EE5c tr\xECnh \u0111\u1ED9 \u0111\u1EA1i h\u1ECDc, cao \u0111\u1EB3ng, trung c\u1EA5p thu\u1ED9c h\u1EC7 th\u1ED1ng gi\xE1o d\u1EE5c qu\u1ED1c d\xE2n
+	136/2006/N\u0110-CP	2006-11-14	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Khi\u1EBFu n\u1EA1i, t\u1ED1 c\xE1o v\xE0 c\xE1c Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Khi\u1EBFu n\u1EA1i, t\u1ED1 c\xE1o
+	141/2006/N\u0110-CP	2006-11-22	0	0	ban h\xE0nh Danh m\u1EE5c m\u1EE9c v\u1ED1n ph\xE1p \u0111\u1ECBnh c\u1EE7a c\xE1c t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng
	144/2006/N\u0110-CP	2006-11-27	0	0
+	150/2006/N\u0110-CP	2006-12-12	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u Ph\xE1p l\u1EC7nh C\u1EF1u chi\u1EBFn binh	amended	157/2016/N\u0110-CP
	153/2006/N\u0110-CP	2006-12-22	0	0
+	158/2006/N\u0110-CP	2006-12-28	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt Lu\u1EADt Th\u01B0\u01A1ng m\u1EA1i v\u1EC1 ho\u1EA1t \u0111\u1ED9ng mua b\xE1n h\xE0ng ho\xE1 qua S\u1EDF Giao d\u1ECBch h\xE0ng h\xF3a	amended	51/2018/N\u0110-CP
	159/2006/N\u0110-CP	2006-12-28	0	0	v\u1EC1 vi\u1EC7c th\u1EF1c hi\u1EC7n ch\u1EBF \u0111\u1ED9 h\u01B0u tr\xED \u0111\u1ED1i v\u1EDBi qu\xE2n nh\xE2n tr\u1EF1c ti\u1EBFp tham gia kh\xE1ng chi\u1EBFn ch\u1ED1ng M\u1EF9 c\u1EE9u n\u01B0\u1EDBc t\u1EEB ng\xE0y 30/4/1975 tr\u1EDF v\u1EC1 tr\u01B0\u1EDBc c\xF3 20 n\u0103m tr\u1EDF l\xEAn ph\u1EE5c v\u1EE5 qu\xE2n \u0111\u1ED9i \u0111\xE3 ph\u1EE5c vi\xEAn, xu\u1EA5t ng\u0169	amended	11/2011/N\u0110-CP
	16/2006/Q\u0110-BGD\u0110T	2006-05-05	2	19
	160/2006/N\u0110-CP	2006-12-28	0	0
+	163/2006/N\u0110-CP	2006-12-29	0	0
+	164/2006/Q\u0110-TTg	2006-07-11	2	2
+	17/2006/N\u0110-CP	2006-01-27	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c Ngh\u1ECB \u0111\u1ECBnh h\u01B0\u1EDBng d\u1EABn thi h\xE0nh Lu\u1EADt \u0110\u1EA5t \u0111ai
+	18/2006/TT-BL\u0110TBXH	2006-11-28	1	4
	19/2006/N\u0110-CP	2006-02-20	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt Lu\u1EADt Th\u01B0\u01A1ng m\u1EA1i v\u1EC1 xu\u1EA5t x\u1EE9 h\xE0ng h\xF3a
+	19/2006/Q\u0110-BTC	2006-03-30	2	1
	21/2006/Q\u0110-BKHCN	2006-11-10	2	6
+	22/2006/N\u0110-CP	2006-02-28	0	0	v\u1EC1 t\u1ED5 ch\u1EE9c v\xE0 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a chi nh\xE1nh ng\xE2n h\xE0ng n\u01B0\u1EDBc ngo\xE0i, ng\xE2n h\xE0ng li\xEAn doanh, ng\xE2n h\xE0ng 100% v\u1ED1n n\u01B0\u1EDBc ngo\xE0i, v\u0103n ph\xF2ng \u0111\u1EA1i di\u1EC7n c\u1EE7a t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam
+	24/2006/N\u0110-CP	2006-03-06	0	0
	246/2006/Q\u0110-TTg	2006-10-27	2	2	v\u1EC1 vi\u1EC7c th\xE0nh l\u1EADp Qu\u1EF9 H\u1ED7 tr\u1EE3 ph\xE1t tri\u1EC3n h\u1EE3p t\xE1c x\xE3
	32/2006/N\u0110-CP	2006-03-30	0	0
	37/2006/N\u0110-CP	2006-04-04	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt Lu\u1EADt th\u01B0\u01A1ng m\u1EA1i v\u1EC1 ho\u1EA1t \u0111\u1ED9ng x\xFAc ti\u1EBFn th\u01B0\u01A1ng m\u1EA1i
+	38/2006/N\u0110-CP	2006-04-17	0	0	v\u1EC1 B\u1EA3o v\u1EC7 d\xE2n ph\u1ED1
	38/2006/Q\u0110-BNN	2006-05-16	2	11
+	43/2006/N\u0110-CP	2006-04-25	0	0	quy \u0111\u1ECBnh quy\u1EC1n t\u1EF1 ch\u1EE7, t\u1EF1 ch\u1ECBu tr\xE1ch nhi\u1EC7m v\u1EC1 th\u1EF1c hi\u1EC7n nhi\u1EC7m v\u1EE5, t\u1ED5 ch\u1EE9c b\u1ED9 m\xE1y, bi\xEAn ch\u1EBF v\xE0 t\xE0i ch\xEDnh \u0111\u1ED1i v\u1EDBi \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp
	45/2006/Q\u0110-TTg	2006-02-28	2	2
+	45/2006/TT-BTC	2006-05-25	1	1
+	54/2006/N\u0110-CP	2006-05-26	0	0	h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ph\xE1p l\u1EC7nh \u01B0u \u0111\xE3i ng\u01B0\u1EDDi c\xF3 c\xF4ng v\u1EDBi c\xE1ch m\u1EA1ng
+	54/2006/TT-BTC	2006-06-19	1	1	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n quy ch\u1EBF c\xF4ng khai h\u1ED7 tr\u1EE3 tr\u1EF1c ti\u1EBFp c\u1EE7a ng\xE2n s\xE1ch \u0111\u1ED1i v\u1EDBi c\xE1c c\xE1 nh\xE2n, d\xE2n c\u01B0
+	59/2006/N\u0110-CP	2006-06-12	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt Lu\u1EADt Th\u01B0\u01A1ng m\u1EA1i v\u1EC1 h\xE0ng h\xF3a, d\u1ECBch v\u1EE5 c\u1EA5m kinh doanh, h\u1EA1n ch\u1EBF kinh doanh v\xE0 kinh doanh c\xF3 \u0111i\u1EC1u ki\u1EC7n
+	61/2006/N\u0110-CP	2006-06-20	0	0	v\u1EC1 ch\xEDnh s\xE1ch \u0111\u1ED1i v\u1EDBi nh\xE0 gi\xE1o, c\xE1n b\u1ED9 qu\u1EA3n l\xFD gi\xE1o d\u1EE5c c\xF4ng t\xE1c \u1EDF tr\u01B0\u1EDDng chuy\xEAn bi\u1EC7t, \u1EDF v\xF9ng c\xF3 \u0111i\u1EC1u ki\u1EC7n kinh t\u1EBF - x\xE3 h\u1ED9i \u0111\u1EB7c bi\u1EC7t kh\xF3 kh\u0103n
+	65/2006/QH11	2006-06-29	3	3	Lu\u1EADt Lu\u1EADt s\u01B0	amended	20/2012/QH13
	66/2006/N\u0110-CP	2006-07-07	0	0
+	66/2006/QH11	2006-06-29	3	3	Lu\u1EADt H\xE0ng kh\xF4ng d\xE2n d\u1EE5ng Vi\u1EC7t Nam	amended	61/2014/QH13
+	67/2006/QH11	2006-06-29	3	3	Lu\u1EADt C\xF4ng ngh\u1EC7 th\xF4ng tin	amended	21/2017/QH14
	68/2006/N\u0110-CP	2006-07-18	0	0		ended	84/2014/N\u0110-CP
+	68/2006/QH11	2006-06-29	3	3	Lu\u1EADt Ti\xEAu chu\u1EA9n v\xE0 quy chu\u1EA9n k\u1EF9 thu\u1EADt
	69/2006/N\u0110-CP	2006-07-21	0	0
	70/2006/N\u0110-CP	2006-07-24	0	0
	72/2006/N\u0110-CP	2006-07-25	0	0
	77/2006/QH11	2006-11-29	3	3	Lu\u1EADt Th\u1EC3 d\u1EE5c, th\u1EC3 thao
	78/2006/N\u0110-CP	2006-08-09	0	0
+	78/2006/QH11	2006-11-29	3	3	Lu\u1EADt Qu\u1EA3n l\xFD thu\u1EBF	amended	21/2012/QH13 71/2014/QH13 106/2016/QH13
+	79/2006/N\u0110-CP	2006-08-09	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt d\u01B0\u1EE3c
+	79/2006/QH11	2006-11-29	3	3		amended	15/2008/QH12 35/2018/QH14 60/2020/QH14
+	80/2006/N\u0110-CP	2006-08-09	0	0
	81/2006/QH11	2006-11-29	3	3	Lu\u1EADt C\u01B0 tr\xFA	amended	36/2013/QH13
+	84/2006/N\u0110-CP	2006-08-18	0	0	quy \u0111\u1ECBnh v\u1EC1 b\u1ED3i th\u01B0\u1EDDng thi\u1EC7t h\u1EA1i, x\u1EED l\xFD k\u1EF7 lu\u1EADt, x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh trong th\u1EF1c h\xE0nh ti\u1EBFt ki\u1EC7m, ch\u1ED1ng l\xE3ng ph\xED
+	89/2006/N\u0110-CP	2006-08-30	0	0	v\u1EC1 nh\xE3n h\xE0ng h\xF3a
	92/2006/N\u0110-CP	2006-09-07	0	0
	92/2006/Q\u0110-TTg	2006-04-25	2	2
	93/2006/N\u0110-CP	2006-09-07	0	0
	94/2006/N\u0110-CP	2006-09-07	0	0
+	94/2006/Q\u0110-TTg	2006-04-27	2	2	ph\xEA duy\u1EC7t K\u1EBF ho\u1EA1ch c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc giai \u0111o\u1EA1n 2006 - 2010
	96/2006/Q\u0110-TTg	2006-05-04	2	2
+	97/2006/TT-BTC	2006-10-16	1	1	h\u01B0\u1EDBng d\u1EABn v\u1EC1 ph\xED v\xE0 l\u1EC7 ph\xED thu\u1ED9c th\u1EA9m quy\u1EC1n quy\u1EBFt \u0111\u1ECBnh c\u1EE7a H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n t\u1EC9nh, th\xE0nh ph\u1ED1 tr\u1EF1c thu\u1ED9c Trung \u01B0\u01A1ng
	02/2007/TT-BL\u0110TBXH	2007-01-16	1	4
+	02/2007/TT-BNV	2007-05-25	1	17	h\u01B0\u1EDBng d\u1EABn x\u1EBFp l\u01B0\u01A1ng khi n\xE2ng ng\u1EA1ch, chuy\u1EC3n ng\u1EA1ch, chuy\u1EC3n lo\u1EA1i c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c
+	02/2007/TT-BTNMT	2007-02-12	1	20	h\u01B0\u1EDBng d\u1EABn ki\u1EC3m tra, th\u1EA9m \u0111\u1ECBnh v\xE0 nghi\u1EC7m thu c\xF4ng tr\xECnh, s\u1EA3n ph\u1EA9m \u0111o \u0111\u1EA1c v\xE0 b\u1EA3n \u0111\u1ED3
	03/2007/QH12	2007-11-21	3	3	Lu\u1EADt Ph\xF2ng, ch\u1ED1ng b\u1EC7nh truy\u1EC1n nhi\u1EC5m
+	03/2007/TT-NHNN	2007-06-05	1	7
+	05/2007/QH12	2007-11-21	3	3	Lu\u1EADt Ch\u1EA5t l\u01B0\u1EE3ng s\u1EA3n ph\u1EA9m, h\xE0ng ho\xE1	amended	78/2025/QH15
	05/2007/Q\u0110-BTNMT	2007-02-27	2	20	v\u1EC1 vi\u1EC7c s\u1EED d\u1EE5ng h\u1EC7 th\u1ED1ng tham s\u1ED1 t\xEDnh chuy\u1EC3n gi\u1EEFa H\u1EC7 t\u1ECDa \u0111\u1ED9 qu\u1ED1c t\u1EBF WGS-84 v\xE0 H\u1EC7 t\u1ECDa \u0111\u1ED9 qu\u1ED1c gia VN-2000
+	06/2007/QH12	2007-11-21	3	3	Lu\u1EADt H\xF3a ch\u1EA5t	amended	28/2018/QH14
	06/2007/Q\u0110-BNV	2007-06-18	2	17
+	06/2007/TT-BTC	2007-01-26	1	1
+	10-CT/TW	2007-03-30	9	26
	102/2007/N\u0110-CP	2007-06-14	0	0
	107/2007/N\u0110-CP	2007-06-25	0	0
	108/2007/N\u0110-CP	2007-06-26	0	0
	111/2007/N\u0110-CP	2007-06-26	0	0
+	113/2007/N\u0110-CP	2007-06-28	0	0
	113/2007/Q\u0110-TTg	2007-07-20	2	2
	117/2007/Q\u0110-TTg	2007-07-25	2	2
	117/2007/TTLT/BTC-BL\u0110TBXH	2007-10-01	5	48
	119/2007/Q\u0110-TTg	2007-07-25	2	2	v\u1EC1 vi\u1EC7c th\xE0nh l\u1EADp Qu\u1EF9 B\u1EA3o h\u1ED9 c\xF4ng d\xE2n v\xE0 ph\xE1p nh\xE2n Vi\u1EC7t Nam \u1EDF n\u01B0\u1EDBc ngo\xE0i
	121/2007/N\u0110-CP	2007-07-25	0	0
+	123/2007/N\u0110-CP	2007-07-27	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 188/2004/N\u0110-CP
+	124/2007/TT-BTC	2007-10-26	1	1	h\u01B0\u1EDBng d\u1EABn v\u1EC1 in, ph\xE1t h\xE0nh, s\u1EED d\u1EE5ng, qu\u1EA3n l\xFD tem thu\u1ED1c l\xE1 \u0111i\u1EBFu nh\u1EADp kh\u1EA9u, tem x\xEC g\xE0 nh\u1EADp kh\u1EA9u
	125/2007/TT-BTC	2007-10-29	1	1
+	127/2007/N\u0110-CP	2007-08-01	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ti\xEAu chu\u1EA9n v\xE0 Quy chu\u1EA9n k\u1EF9 thu\u1EADt	amended	67/2009/N\u0110-CP 78/2018/N\u0110-CP
	134/2007/N\u0110-CP	2007-08-15	0	0
	135/2007/Q\u0110-TTg	2007-08-17	2	2
+	136/2007/N\u0110-CP	2007-08-17	0	0
+	137/2007/TT-BTC	2007-11-28	1	1	h\u01B0\u1EDBng d\u1EABn m\u1EE9c chi t\u1EA1o l\u1EADp th\xF4ng tin \u0111i\u1EC7n t\u1EED
	138/2007/N\u0110-CP	2007-08-28	0	0
	140/2007/Q\u0110-TTg	2007-08-24	2	2
+	144/2007/Q\u0110-TTg	2007-08-31	2	2	th\xE0nh l\u1EADp, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng Qu\u1EF9 H\u1ED7 tr\u1EE3 vi\u1EC7c l\xE0m ngo\xE0i n\u01B0\u1EDBc
+	144/2007/TTLT-BTC-BGD\u0110T-BNG	2007-12-05	5	47		amended	206/2010/TTLT-BTC-BGD\u0110T-BNG
+	145/2007/TT-BTC	2007-12-06	1	1	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 188/2004/N\u0110-CP, ng\xE0y 16 th\xE1ng 11 n\u0103m 2004 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 Ph\u01B0\u01A1ng ph\xE1p x\xE1c \u0111\u1ECBnh gi\xE1 \u0111\u1EA5t v\xE0 khung gi\xE1 c\xE1c lo\u1EA1i \u0111\u1EA5t
+	146/2007/N\u0110-CP	2007-09-14	0	0	quy \u0111\u1ECBnh x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh trong l\u0129nh v\u1EF1c giao th\xF4ng \u0111\u01B0\u1EDDng b\u1ED9
	146/2007/TT-BQP	2007-09-11	1	12	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 96/2006/Q\u0110-TTg ng\xE0y 04 th\xE1ng 5 n\u0103m 2006 c\u1EE7a Th\u1EE7 t\u01B0\u1EDBng Ch\xEDnh ph\u1EE7 v\u1EC1 vi\u1EC7c qu\u1EA3n l\xFD v\xE0 th\u1EF1c hi\u1EC7n c\xF4ng t\xE1c r\xE0 ph\xE1 bom m\xECn, v\u1EADt n\u1ED5
+	147/2007/Q\u0110-TTg	2007-09-10	2	2
+	148/2007/N\u0110-CP	2007-09-25	0	0	v\u1EC1 t\u1ED5 ch\u1EE9c, ho\u1EA1t \u0111\u1ED9ng c\u1EE7a qu\u1EF9 x\xE3 h\u1ED9i, qu\u1EF9 t\u1EEB thi\u1EC7n
+	151/2007/N\u0110-CP	2007-10-10	0	0	v\u1EC1 t\u1ED5 ch\u1EE9c v\xE0 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a t\u1ED5 h\u1EE3p t\xE1c
	157/2007/Q\u0110-TTg	2007-09-27	2	2
	158/2007/N\u0110-CP	2007-10-27	0	0
+	16/2007/Q\u0110-NHNN	2007-04-18	2	7	ban h\xE0nh Ch\u1EBF \u0111\u1ED9 b\xE1o c\xE1o t\xE0i ch\xEDnh \u0111\u1ED1i v\u1EDBi c\xE1c t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng
+	160/2007/N\u0110-CP	2007-10-30	0	0	quy \u0111\u1ECBnh C\u1EDD truy\u1EC1n th\u1ED1ng, C\xF4ng an hi\u1EC7u, c\u1EA5p hi\u1EC7u, ph\xF9 hi\u1EC7u v\xE0 trang ph\u1EE5c c\u1EE7a l\u1EF1c l\u01B0\u1EE3ng C\xF4ng an nh\xE2n d\xE2n	amended	29/2016/N\u0110-CP
	169/2007/N\u0110-CP	2007-11-19	0	0	v\u1EC1 huy \u0111\u1ED9ng ti\u1EC1m l\u1EF1c khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 ph\u1EE5c v\u1EE5 c\xF4ng t\xE1c c\xF4ng an
	17-NQ/TW	2007-08-01	4	24	v\u1EC1 \u0111\u1EA9y m\u1EA1nh c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh, n\xE2ng cao hi\u1EC7u l\u1EF1c, hi\u1EC7u qu\u1EA3 qu\u1EA3n l\xFD c\u1EE7a b\u1ED9 m\xE1y nh\xE0 n\u01B0\u1EDBc
	178/2007/N\u0110-CP	2007-12-03	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9, c\u01A1 quan ngang B\u1ED9
	180/2007/N\u0110-CP	2007-12-07	0	0
	186/2007/N\u0110-CP	2007-12-25	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i
+	188/2007/Q\u0110-TTg	2007-12-06	2	2	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 290/2005/Q\u0110-TTg
+	189/2007/N\u0110-CP	2007-12-27	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 C\xF4ng Th\u01B0\u01A1ng
	20/2007/Q\u0110-BL\u0110TBXH	2007-08-02	2	4	ban h\xE0nh ch\u1EE9ng ch\u1EC9 b\u1ED3i d\u01B0\u1EE1ng ki\u1EBFn th\u1EE9c c\u1EA7n thi\u1EBFt cho ng\u01B0\u1EDDi lao \u0111\u1ED9ng tr\u01B0\u1EDBc khi \u0111i l\xE0m vi\u1EC7c \u1EDF n\u01B0\u1EDBc ngo\xE0i
	21/2007/TT-BKHCN	2007-09-28	1	6	h\u01B0\u1EDBng d\u1EABn v\u1EC1 x\xE2y d\u1EF1ng v\xE0 \xE1p d\u1EE5ng ti\xEAu chu\u1EA9n
	23/2007/N\u0110-CP	2007-02-12	0	0
+	23/2007/TT-BTC	2007-03-21	1	1
+	24/2007/CT-TTg	2007-11-01	9	2
	24/2007/N\u0110-CP	2007-02-14	0	0
+	24/2007/Q\u0110-BKHCN	2007-09-28	2	6
	25/2007/TT-BL\u0110TBXH	2007-11-15	1	4
+	27/2007/TT-BTC	2007-04-03	1	1
+	30/2007/Q\u0110-TTg	2007-03-05	2	2	ban h\xE0nh danh m\u1EE5c c\xE1c t\u1ED5 ch\u1EE9c h\xE0nh ch\xEDnh thu\u1ED9c v\xF9ng kh\xF3 kh\u0103n
+	30/Q\u0110-TTg	2007-01-10	2	2
+	32/2007/Q\u0110-BKHCN	2007-12-31	2	6
	33/2007/TT-BTC	2007-04-09	1	1	h\u01B0\u1EDBng d\u1EABn quy\u1EBFt to\xE1n d\u1EF1 \xE1n ho\xE0n th\xE0nh thu\u1ED9c ngu\u1ED3n v\u1ED1n Nh\xE0 n\u01B0\u1EDBc
	34/2007/PL-UBTVQH11	2007-04-20	14	8		ended	10/2022/QH15
	34/2007/Q\u0110-TTg	2007-03-12	2	2
	39/2007/N\u0110-CP	2007-03-16	0	0	v\u1EC1 c\xE1 nh\xE2n ho\u1EA1t \u0111\u1ED9ng th\u01B0\u01A1ng m\u1EA1i m\u1ED9t c\xE1ch \u0111\u1ED9c l\u1EADp, th\u01B0\u1EDDng xuy\xEAn kh\xF4ng ph\u1EA3i \u0111\u0103ng k\xFD kinh doanh
+	40/2007/N\u0110-CP	2007-03-16	0	0
	43/2007/Q\u0110-BGD\u0110T	2007-08-15	2	19
+	44/2007/TTLT-BTC-BKHCN	2007-05-07	5	27
	59/2007/Q\u0110-BGD\u0110T	2007-10-16	2	19
	63/2007/TT-BTC	2007-06-15	1	1
+	64/2007/N\u0110-CP	2007-04-10	0	0	v\u1EC1 \u1EE9ng d\u1EE5ng c\xF4ng ngh\u1EC7 th\xF4ng tin trong ho\u1EA1t \u0111\u1ED9ng c\u1EE7a c\u01A1 quan nh\xE0 n\u01B0\u1EDBc
+	67/2007/N\u0110-CP	2007-04-13	0	0	v\u1EC1 ch\xEDnh s\xE1ch tr\u1EE3 gi\xFAp c\xE1c \u0111\u1ED1i t\u01B0\u1EE3ng b\u1EA3o tr\u1EE3 x\xE3 h\u1ED9i
+	68/2007/N\u0110-CP	2007-04-19	0	0
+	69/2007/N\u0110-CP	2007-04-20	0	0	v\u1EC1 vi\u1EC7c nh\xE0 \u0111\u1EA7u t\u01B0 n\u01B0\u1EDBc ngo\xE0i mua c\u1ED5 ph\u1EA7n c\u1EE7a ng\xE2n h\xE0ng th\u01B0\u01A1ng m\u1EA1i Vi\u1EC7t Nam
+	71/2007/N\u0110-CP	2007-05-03	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt C\xF4ng ngh\u1EC7 th\xF4ng tin v\u1EC1 c\xF4ng nghi\u1EC7p c\xF4ng ngh\u1EC7 th\xF4ng tin
	72/2007/N\u0110-CP	2007-05-07	0	0
	73/2007/N\u0110-CP	2007-05-08	0	0
	76/2007/Q\u0110-BGD\u0110T	2007-12-14	2	19
	77/2007/N\u0110-CP	2007-05-10	0	0
	78/2007/Q\u0110-TTg	2007-05-29	2	2	v\u1EC1 vi\u1EC7c ban h\xE0nh Quy ch\u1EBF ph\xF2ng, ch\u1ED1ng \u0111\u1ED9ng \u0111\u1EA5t, s\xF3ng th\u1EA7n
	79/2007/N\u0110-CP	2007-05-18	0	0
+	84/2007/N\u0110-CP	2007-05-25	0	0
+	85/2007/N\u0110-CP	2007-05-25	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1EA3n l\xFD thu\u1EBF
	92/2007/N\u0110-CP	2007-06-01	0	0
	96/2007/Q\u0110-BNN	2007-11-28	2	11
	96/2007/Q\u0110-TTg	2007-06-28	2	2	v\u1EC1 vi\u1EC7c qu\u1EA3n l\xFD, ch\u0103m s\xF3c, t\u01B0 v\u1EA5n, \u0111i\u1EC1u tr\u1ECB cho ng\u01B0\u1EDDi nhi\u1EC5m HIV v\xE0 ph\xF2ng l\xE2y nhi\u1EC5m HIV t\u1EA1i c\xE1c c\u01A1 s\u1EDF gi\xE1o d\u1EE5c, tr\u01B0\u1EDDng gi\xE1o d\u01B0\u1EE1ng, c\u01A1 s\u1EDF ch\u1EEFa b\u1EC7nh, c\u01A1 s\u1EDF b\u1EA3o tr\u1EE3 x\xE3 h\u1ED9i, tr\u1EA1i giam, tr\u1EA1i t\u1EA1m giam
	98/2007/Q\u0110-BNN	2007-12-03	2	11
	99/2007/N\u0110-CP	2007-06-13	0	0
+	01/2008/N\u0110-CP	2008-01-03	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n
	02/2008/Q\u0110-BKHCN	2008-02-25	2	6
	03/2008/Q\u0110-NHNN	2008-02-01	2	7
	03/2008/TT-BTP	2008-08-25	1	15
	03/2008/TTLT-BTNMT-BNV	2008-07-15	5	79
+	05/2008/TT-BTP	2008-09-23	1	15
+	05/2008/TT-BYT	2008-05-14	1	5	h\u01B0\u1EDBng d\u1EABn ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5 v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c b\u1ED9 m\xE1y d\xE2n s\u1ED1 - k\u1EBF ho\u1EA1ch h\xF3a gia \u0111\xECnh \u1EDF \u0111\u1ECBa ph\u01B0\u01A1ng
	08/2008/PL-UBTVQH12	2008-12-27	14	8
+	09/2008/QH12	2008-06-03	3	3	Lu\u1EADt Qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng t\xE0i s\u1EA3n nh\xE0 n\u01B0\u1EDBc	ended	15/2017/QH14
	09/2008/Q\u0110-BYT	2008-02-20	2	5
	102/2008/N\u0110-CP	2008-09-15	0	0
+	108/2008/N\u0110-CP	2008-10-07	0	0
	108/2008/TT-BTC	2008-11-18	1	1
	11/2008/TTLT-BL\u0110TBXH-BTC	2008-07-21	5	33
+	115/2008/N\u0110-CP	2008-11-14	0	0
+	118/2008/N\u0110-CP	2008-11-27	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 T\xE0i ch\xEDnh
+	118/2008/Q\u0110-BNN	2008-12-11	2	11
+	118/2008/Q\u0110-TTg	2008-08-27	2	2	ban h\xE0nh Quy ch\u1EBF qu\u1EA3n l\xFD t\xE0i ch\xEDnh \u0111\u1ED1i v\u1EDBi ho\u1EA1t \u0111\u1ED9ng t\xECm ki\u1EBFm c\u1EE9u n\u1EA1n, c\u1EE9u h\u1ED9, \u1EE9ng ph\xF3 thi\xEAn tai, th\u1EA3m h\u1ECDa
	122/2008/N\u0110-CP	2008-12-04	0	0
+	126/2008/N\u0110-CP	2008-12-11	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ph\xE1p l\u1EC7nh B\u1EA3o v\u1EC7 c\xF4ng tr\xECnh quan tr\u1ECDng li\xEAn quan \u0111\u1EBFn an ninh qu\u1ED1c gia
+	128/2008/N\u0110-CP	2008-12-16	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ph\xE1p l\u1EC7nh X\u1EED l\xFD vi ph\u1EA1m h\xE0nh ch\xEDnh n\u0103m 2002 v\xE0 Ph\xE1p l\u1EC7nh s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ph\xE1p l\u1EC7nh X\u1EED l\xFD vi ph\u1EA1m h\xE0nh ch\xEDnh n\u0103m 2008
+	13/2008/N\u0110-CP	2008-02-04	0	0	quy \u0111\u1ECBnh t\u1ED5 ch\u1EE9c c\xE1c c\u01A1 quan chuy\xEAn m\xF4n thu\u1ED9c \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh, th\xE0nh ph\u1ED1 tr\u1EF1c thu\u1ED9c Trung \u01B0\u01A1ng
	130/2008/N\u0110-CP	2008-12-19	0	0	v\u1EC1 gi\u1EA5y ch\u1EE9ng minh s\u0129 quan Qu\xE2n \u0111\u1ED9i nh\xE2n d\xE2n Vi\u1EC7t Nam
+	132/2008/N\u0110-CP	2008-12-31	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt ch\u1EA5t l\u01B0\u1EE3ng s\u1EA3n ph\u1EA9m, h\xE0ng h\xF3a	amended	154/2018/N\u0110-CP 74/2018/N\u0110-CP
+	133/2008/N\u0110-CP	2008-12-31	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Chuy\u1EC3n giao c\xF4ng ngh\u1EC7
	14/2008/N\u0110-CP	2008-02-04	0	0
	14/2008/QH12	2008-06-03	3	3	Lu\u1EADt Thu\u1EBF thu nh\u1EADp doanh nghi\u1EC7p	amended	32/2013/QH13 71/2014/QH13 61/2020/QH14 12/2022/QH15 15/2023/QH15
	14/2008/TTLT/BTC-BTNMT	2008-01-31	5	49
	140/2008/Q\u0110-TTg	2008-10-21	2	2
+	142/2008/Q\u0110-TTg	2008-10-27	2	2	v\u1EC1 th\u1EF1c hi\u1EC7n ch\u1EBF \u0111\u1ED9 \u0111\u1ED1i v\u1EDBi qu\xE2n nh\xE2n tham gia kh\xE1ng chi\u1EBFn ch\u1ED1ng M\u1EF9 c\u1EE9u n\u01B0\u1EDBc c\xF3 d\u01B0\u1EDBi 20 n\u0103m c\xF4ng t\xE1c trong qu\xE2n \u0111\u1ED9i \u0111\xE3 ph\u1EE5c vi\xEAn, xu\u1EA5t ng\u0169 v\u1EC1 \u0111\u1ECBa ph\u01B0\u01A1ng	amended	38/2010/Q\u0110-TTg
	144/2008/TTLT-BQP-BL\u0110TBXH-BTC	2008-11-27	5	35	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 142/2008/Q\u0110-TTg
	148/2008/Q\u0110-TTg	2008-11-20	2	2
	15/2008/QH12	2008-06-03	3	3	Lu\u1EADt Tr\u01B0ng mua, tr\u01B0ng d\u1EE5ng t\xE0i s\u1EA3n
	158/2008/Q\u0110-TTg	2008-12-02	2	2
	1676/Q\u0110-TTg	2008-11-19	2	2
	17/2008/Q\u0110-BTNMT	2008-12-31	2	20	ban h\xE0nh Quy chu\u1EA9n qu\u1ED1c gia v\u1EC1 kh\xED t\u01B0\u1EE3ng th\u1EE7y v\u0103n
+	170/2008/Q\u0110-TTg	2008-12-18	2	2
	18/2008/N\u0110-CP	2008-02-04	0	0
+	18/2008/QH12	2008-06-03	3	3	Lu\u1EADt N\u0103ng l\u01B0\u1EE3ng nguy\xEAn t\u1EED	amended	35/2018/QH14
+	20/2008/N\u0110-CP	2008-02-14	0	0	v\u1EC1 ti\u1EBFp nh\u1EADn, x\u1EED l\xFD ph\u1EA3n \xE1nh, ki\u1EBFn ngh\u1ECB c\u1EE7a c\xE1 nh\xE2n, t\u1ED5 ch\u1EE9c v\u1EC1 quy \u0111\u1ECBnh h\xE0nh ch\xEDnh	amended	48/2013/N\u0110-CP
	20/2008/QH12	2008-11-13	3	3	Lu\u1EADt \u0110a d\u1EA1ng sinh h\u1ECDc
	21/2008/QH12	2008-11-13	3	3	Lu\u1EADt C\xF4ng ngh\u1EC7 cao	amended	67/2014/QH13
	21/2008/TTLT-BQP-BL\u0110TBXH-BTC	2008-02-26	5	35
+	22/2008/QH12	2008-11-13	3	3	Lu\u1EADt C\xE1n b\u1ED9, c\xF4ng ch\u1EE9c	ended	80/2025/QH15	2025-07-01
	23/2008/QH12	2008-11-13	3	3	Lu\u1EADt Giao th\xF4ng \u0111\u01B0\u1EDDng b\u1ED9	amended	44/2019/QH14
	24/2008/Q\u0110-BYT	2008-07-11	2	5		ended	15/2011/TT-BYT
+	25/2008/QH12	2008-11-14	3	3	Lu\u1EADt B\u1EA3o hi\u1EC3m y t\u1EBF	amended	46/2014/QH13 97/2015/QH13 35/2018/QH14 68/2020/QH14 30/2023/QH15 51/2024/QH15
	260/Q\u0110-BKH	2008-11-19	2	9	v\u1EC1 vi\u1EC7c giao ch\u1EC9 ti\xEAu k\u1EBF ho\u1EA1ch \u0111\u1EA7u t\u01B0 ph\xE1t tri\u1EC3n thu\u1ED9c ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc n\u0103m 2009
+	27/2008/QH12	2008-11-14	3	3	Lu\u1EADt Thu\u1EBF ti\xEAu th\u1EE5 \u0111\u1EB7c bi\u1EC7t	amended	70/2014/QH13 71/2014/QH13
+	29/2008/N\u0110-CP	2008-03-14	0	0	quy \u0111\u1ECBnh v\u1EC1 khu c\xF4ng nghi\u1EC7p, khu ch\u1EBF xu\u1EA5t v\xE0 khu kinh t\u1EBF
+	30/2008/NQ-CP	2008-12-11	4	0
+	30a/2008/NQ-CP	2008-12-27	4	0	v\u1EC1 Ch\u01B0\u01A1ng tr\xECnh h\u1ED7 tr\u1EE3 gi\u1EA3m ngh\xE8o nhanh v\xE0 b\u1EC1n v\u1EEFng \u0111\u1ED1i v\u1EDBi 61 huy\u1EC7n ngh\xE8o
	32/2008/N\u0110-CP	2008-03-19	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o
	34/2008/Q\u0110-NHNN	2008-12-05	2	7
+	36/2008/N\u0110-CP	2008-03-28	0	0	v\u1EC1 qu\u1EA3n l\xFD t\xE0u bay kh\xF4ng ng\u01B0\u1EDDi l\xE1i v\xE0 c\xE1c ph\u01B0\u01A1ng ti\u1EC7n bay si\xEAu nh\u1EB9	amended	79/2011/N\u0110-CP
+	39/2008/Q\u0110-TTg	2008-03-14	2	2	ban h\xE0nh quy ch\u1EBF \u0111\u1EA5u th\u1EA7u, \u0111\u1EB7t h\xE0ng, giao nhi\u1EC7m v\u1EE5 cung c\u1EA5p d\u1ECBch v\u1EE5 s\u1EF1 nghi\u1EC7p c\xF4ng s\u1EED d\u1EE5ng ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
+	44/2008/N\u0110-CP	2008-04-09	0	0
	48/2008/N\u0110-CP	2008-04-17	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 N\u1ED9i v\u1EE5
	50/2008/N\u0110-CP	2008-04-21	0	0
	51/2008/N\u0110-CP	2008-04-22	0	0
	51/2008/Q\u0110-BCT	2008-12-30	2	10
	51/2008/TT-BTC	2008-06-16	1	1	h\u01B0\u1EDBng d\u1EABn qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng kinh ph\xED \u0111\xE0o t\u1EA1o, b\u1ED3i d\u01B0\u1EE1ng c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c Nh\xE0 n\u01B0\u1EDBc
	52/2008/N\u0110-CP	2008-04-22	0	0
	56/2008/N\u0110-CP	2008-04-29	0	0	quy \u0111\u1ECBnh v\u1EC1 t\u1ED5 ch\u1EE9c, ho\u1EA1t \u0111\u1ED9ng c\u1EE7a ng\xE2n h\xE0ng m\xF4 v\xE0 Trung t\xE2m \u0111i\u1EC1u ph\u1ED1i qu\u1ED1c gia v\u1EC1 gh\xE9p b\u1ED9 ph\u1EADn c\u01A1 th\u1EC3 ng\u01B0\u1EDDi	amended	118/2016/N\u0110-CP
+	58/2008/N\u0110-CP	2008-05-05	0	0	h\u01B0\u1EDBng d\u1EABn thi h\xE0nh Lu\u1EADt \u0110\u1EA5u th\u1EA7u v\xE0 l\u1EF1a ch\u1ECDn nh\xE0 th\u1EA7u x\xE2y d\u1EF1ng theo Lu\u1EADt X\xE2y d\u1EF1ng
	59/2008/N\u0110-CP	2008-05-08	0	0	v\u1EC1 Gi\u1EA5y ch\u1EE9ng minh C\xF4ng an nh\xE2n d\xE2n
+	64/2008/N\u0110-CP	2008-05-14	0	0	v\u1EC1 v\u1EADn \u0111\u1ED9ng, ti\u1EBFp nh\u1EADn, ph\xE2n ph\u1ED1i v\xE0 s\u1EED d\u1EE5ng c\xE1c ngu\u1ED3n \u0111\xF3ng g\xF3p t\u1EF1 nguy\u1EC7n h\u1ED7 tr\u1EE3 nh\xE2n d\xE2n kh\u1EAFc ph\u1EE5c kh\xF3 kh\u0103n do thi\xEAn tai, ho\u1EA3 ho\u1EA1n, s\u1EF1 c\u1ED1 nghi\xEAm tr\u1ECDng, c\xE1c b\u1EC7nh nh\xE2n m\u1EAFc b\u1EC7nh hi\u1EC3m ngh\xE8o
	65/2008/Q\u0110-TTg	2008-05-22	2	2
	65/2008/TT-BTC	2008-07-21	1	1
+	68/2008/N\u0110-CP	2008-05-30	0	0	quy \u0111\u1ECBnh \u0111i\u1EC1u ki\u1EC7n, th\u1EE7 t\u1EE5c th\xE0nh l\u1EADp, t\u1ED5 ch\u1EE9c, ho\u1EA1t \u0111\u1ED9ng v\xE0 gi\u1EA3i th\u1EC3 c\u01A1 s\u1EDF b\u1EA3o tr\u1EE3 x\xE3 h\u1ED9i
+	69/2008/N\u0110-CP	2008-05-30	0	0	v\u1EC1 ch\xEDnh s\xE1ch khuy\u1EBFn kh\xEDch x\xE3 h\u1ED9i h\xF3a \u0111\u1ED1i v\u1EDBi c\xE1c ho\u1EA1t \u0111\u1ED9ng trong l\u0129nh v\u1EF1c gi\xE1o d\u1EE5c, d\u1EA1y ngh\u1EC1, y t\u1EBF, v\u0103n h\xF3a, th\u1EC3 thao, m\xF4i tr\u01B0\u1EDDng
	70/2008/N\u0110-CP	2008-06-04	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\xECnh \u0111\u1EB3ng gi\u1EDBi
	719/Q\u0110-TTg	2008-06-05	2	2
+	72/2008/Q\u0110-BTC	2008-09-03	2	1	ban h\xE0nh Quy chu\u1EA9n k\u1EF9 thu\u1EADt qu\u1ED1c gia v\u1EC1 d\u1EF1 tr\u1EEF qu\u1ED1c gia \u0111\u1ED1i v\u1EDBi nh\xE0 b\u1EA1t c\u1EE9u sinh lo\u1EA1i nh\u1EB9
+	77/2008/N\u0110-CP	2008-07-16	0	0	v\u1EC1 t\u01B0 v\u1EA5n ph\xE1p lu\u1EADt	amended	05/2012/N\u0110-CP
	82/2008/Q\u0110-BNN	2008-07-17	2	11
	88/2008/N\u0110-CP	2008-08-05	0	0	v\u1EC1 x\xE1c \u0111\u1ECBnh l\u1EA1i gi\u1EDBi t\xEDnh
	89/2008/N\u0110-CP	2008-08-13	0	0
	90/2008/N\u0110-CP	2008-08-13	0	0
+	92/2008/N\u0110-CP	2008-08-22	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt T\u01B0\u01A1ng tr\u1EE3 t\u01B0 ph\xE1p
+	93/2008/N\u0110-CP	2008-08-22	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 T\u01B0 ph\xE1p
+	97/2008/N\u0110-CP	2008-08-28	0	0
	01/2009/TT-BKHCN	2009-03-20	1	6	quy \u0111\u1ECBnh Danh m\u1EE5c s\u1EA3n ph\u1EA9m, h\xE0ng ho\xE1 c\xF3 kh\u1EA3 n\u0103ng g\xE2y m\u1EA5t an to\xE0n thu\u1ED9c tr\xE1ch nhi\u1EC7m qu\u1EA3n l\xFD c\u1EE7a B\u1ED9 Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7
	01/2009/TTLT-BTP-BNV	2009-04-28	5	80
+	02/2009/TT-BYT	2009-05-26	1	5	h\u01B0\u1EDBng d\u1EABn v\u1EC7 sinh trong ho\u1EA1t \u0111\u1ED9ng mai t\xE1ng v\xE0 h\u1ECFa t\xE1ng
+	03/2009/N\u0110-CP	2009-01-09	0	0
	03/2009/TT-BXD	2009-03-26	1	23
+	05/2009/TT-BYT	2009-06-17	1	5	ban h\xE0nh \u201CQuy chu\u1EA9n k\u1EF9 thu\u1EADt qu\u1ED1c gia v\u1EC1 ch\u1EA5t l\u01B0\u1EE3ng n\u01B0\u1EDBc sinh ho\u1EA1t\u201D
+	08/2009/TT-BKHCN	2009-04-08	1	6	h\u01B0\u1EDBng d\u1EABn v\u1EC1 y\xEAu c\u1EA7u, tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c \u0111\u0103ng k\xFD l\u0129nh v\u1EF1c ho\u1EA1t \u0111\u1ED9ng \u0111\xE1nh gi\xE1 s\u1EF1 ph\xF9 h\u1EE3p
+	09/2009/TT-BKHCN	2009-04-08	1	6	h\u01B0\u1EDBng d\u1EABn v\u1EC1 y\xEAu c\u1EA7u, tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c ch\u1EC9 \u0111\u1ECBnh t\u1ED5 ch\u1EE9c \u0111\xE1nh gi\xE1 s\u1EF1 ph\xF9 h\u1EE3p
+	100/2009/N\u0110-CP	2009-11-03	0	0	quy \u0111\u1ECBnh thu ph\u1EE5 thu \u0111\u1ED1i v\u1EDBi ph\u1EA7n d\u1EA7u l\xE3i \u0111\u01B0\u1EE3c chia c\u1EE7a nh\xE0 th\u1EA7u d\u1EA7u kh\xED khi gi\xE1 d\u1EA7u th\xF4 bi\u1EBFn \u0111\u1ED9ng t\u0103ng
+	102/2009/N\u0110-CP	2009-11-06	0	0	v\u1EC1 qu\u1EA3n l\xFD \u0111\u1EA7u t\u01B0 \u1EE9ng d\u1EE5ng c\xF4ng ngh\u1EC7 th\xF4ng tin s\u1EED d\u1EE5ng ngu\u1ED3n v\u1ED1n ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
+	103/2009/N\u0110-CP	2009-11-06	0	0
	104/2009/N\u0110-CP	2009-11-09	0	0	quy \u0111\u1ECBnh Danh m\u1EE5c h\xE0ng nguy hi\u1EC3m v\xE0 v\u1EADn chuy\u1EC3n h\xE0ng nguy hi\u1EC3m b\u1EB1ng ph\u01B0\u01A1ng ti\u1EC7n giao th\xF4ng c\u01A1 gi\u1EDBi \u0111\u01B0\u1EDDng b\u1ED9
	109/2009/N\u0110-CP	2009-12-01	0	0
	109/2009/TTLT/BTC-BGD\u0110T	2009-05-29	5	46	h\u01B0\u1EDBng d\u1EABn m\u1ED9t s\u1ED1 ch\u1EBF \u0111\u1ED9 t\xE0i ch\xEDnh \u0111\u1ED1i v\u1EDBi h\u1ECDc sinh c\xE1c tr\u01B0\u1EDDng ph\u1ED5 th\xF4ng d\xE2n t\u1ED9c n\u1ED9i tr\xFA v\xE0 c\xE1c tr\u01B0\u1EDDng d\u1EF1 b\u1ECB \u0111\u1EA1i h\u1ECDc d\xE2n t\u1ED9c
	11/2009/N\u0110-CP	2009-02-10	0	0
	112/2009/Q\u0110-TTg	2009-09-11	2	2
	118/2009/TT-BTC	2009-06-09	1	1
+	119/2009/Q\u0110-TTg	2009-10-01	2	2
+	12/2009/N\u0110-CP	2009-02-12	0	0	v\u1EC1 qu\u1EA3n l\xFD d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng c\xF4ng tr\xECnh
	121/2009/Q\u0110-TTg	2009-10-09	2	2	v\u1EC1 c\u01A1 ch\u1EBF ho\u1EA1t \u0111\u1ED9ng c\u1EE7a c\xE1c c\u01A1 s\u1EDF d\u1EA1y ngh\u1EC1 thu\u1ED9c B\u1ED9 Qu\u1ED1c ph\xF2ng v\xE0 ch\xEDnh s\xE1ch h\u1ED7 tr\u1EE3 b\u1ED9 \u0111\u1ED9i xu\u1EA5t ng\u0169 h\u1ECDc ngh\u1EC1
+	123/2009/TT-BTC	2009-06-17	1	1	quy \u0111\u1ECBnh n\u1ED9i dung chi, m\u1EE9c chi x\xE2y d\u1EF1ng ch\u01B0\u01A1ng tr\xECnh khung v\xE0 bi\xEAn so\u1EA1n ch\u01B0\u01A1ng tr\xECnh, gi\xE1o tr\xECnh c\xE1c m\xF4n h\u1ECDc \u0111\u1ED1i v\u1EDBi c\xE1c ng\xE0nh \u0111\xE0o t\u1EA1o \u0110\u1EA1i h\u1ECDc, Cao \u0111\u1EB3ng, Trung c\u1EA5p chuy\xEAn nghi\u1EC7p
	127/2009/Q\u0110-TTg	2009-10-26	2	2		amended	13/2019/Q\u0110-TTg
+	13/2009/TT-BYT	2009-09-01	1	5	h\u01B0\u1EDBng d\u1EABn ho\u1EA1t \u0111\u1ED9ng th\xF4ng tin, qu\u1EA3ng c\xE1o thu\u1ED1c
	14/2009/Q\u0110-TTg	2009-01-21	2	2
+	14/2009/TT-BTNMT	2009-10-01	1	20	quy \u0111\u1ECBnh chi ti\u1EBFt v\u1EC1 b\u1ED3i th\u01B0\u1EDDng, h\u1ED7 tr\u1EE3, t\xE1i \u0111\u1ECBnh c\u01B0 v\xE0 tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c thu h\u1ED3i \u0111\u1EA5t, giao \u0111\u1EA5t, cho thu\xEA \u0111\u1EA5t
	15/2009/TT-BKHCN	2009-06-02	1	6	h\u01B0\u1EDBng d\u1EABn tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c \u0111\u0103ng k\xFD vi\u1EC7c s\u1EED d\u1EE5ng ph\u1EE5 gia kh\xF4ng th\xF4ng d\u1EE5ng \u0111\u1EC3 s\u1EA3n xu\u1EA5t, ch\u1EBF bi\u1EBFn, pha ch\u1EBF x\u0103ng v\xE0 nhi\xEAn li\u1EC7u \u0111i\xEAzen
	16/2009/N\u0110-CP	2009-02-16	0	0
+	1956/Q\u0110-TTg	2009-11-27	2	2
+	21/2009/N\u0110-CP	2009-02-23	0	0		amended	52/2025/N\u0110-CP
+	22/2009/TT-BTC	2009-02-04	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng ph\xED, l\u1EC7 ph\xED s\u1EDF h\u1EEFu c\xF4ng nghi\u1EC7p
+	22/2009/TT-BYT	2009-11-24	1	5	quy \u0111\u1ECBnh v\u1EC1 \u0111\u0103ng k\xFD thu\u1ED1c
+	228/2009/TT-BTC	2009-12-07	1	1
	23/2009/N\u0110-CP	2009-02-27	0	0
	23/2009/TT-BTC	2009-02-05	1	1
	236/2009/TT-BTC	2009-12-15	1	1
+	24/2009/TT-BL\u0110TBXH	2009-07-10	1	4
+	26/2009/N\u0110-CP	2009-03-16	0	0
	27/2009/TT-BNN	2009-05-28	1	11	ban h\xE0nh quy \u0111\u1ECBnh v\u1EC1 ki\u1EC3m d\u1ECBch nh\u1EADp kh\u1EA9u tr\xE2u, b\xF2 t\u1EEB c\xE1c n\u01B0\u1EDBc L\xE0o v\xE0 C\u0103mpuchia v\xE0o Vi\u1EC7t Nam	amended	53/2014/TT-BNNPTNT
	275-Q\u0110/TW	2009-12-04	2	26
+	28/2009/QH12	2009-06-17	3	3	Lu\u1EADt L\xFD l\u1ECBch t\u01B0 ph\xE1p
+	28/2009/TT-BGD\u0110T	2009-10-21	1	19
	31/2009/N\u0110-CP	2009-04-01	0	0
	31/2009/TTLT-BL\u0110TBXH-BTC	2009-09-09	5	33
	32/2009/QH12	2009-06-18	3	3
	33/2009/QH12	2009-06-18	3	3	Lu\u1EADt C\u01A1 quan \u0111\u1EA1i di\u1EC7n n\u01B0\u1EDBc C\u1ED9ng h\xF2a x\xE3 h\u1ED9i ch\u1EE7 ngh\u0129a Vi\u1EC7t Nam \u1EDF n\u01B0\u1EDBc ngo\xE0i	amended	19/2017/QH14
+	36/2009/TT-BTC	2009-02-26	1	1
+	37/2009/N\u0110-CP	2009-04-23	0	0
	38/2009/QH12	2009-06-19	3	3
	39/2009/QH12	2009-11-23	3	3	Lu\u1EADt Ng\u01B0\u1EDDi cao tu\u1ED5i
	41/2009/QH12	2009-11-23	3	3	Lu\u1EADt Vi\u1EC5n th\xF4ng	amended	23/2018/QH14
	42/2009/N\u0110-CP	2009-05-07	0	0
	42/2009/QH12	2009-11-23	3	3	Lu\u1EADt T\u1EA7n s\u1ED1 v\xF4 tuy\u1EBFn \u0111i\u1EC7n	amended	09/2022/QH15
	44/2009/N\u0110-CP	2009-05-07	0	0
+	47/2009/TTLT-BTC-BL\u0110TBXH	2009-03-11	5	48
+	52/2009/N\u0110-CP	2009-06-03	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng t\xE0i s\u1EA3n nh\xE0 n\u01B0\u1EDBc
	54/2009/N\u0110-CP	2009-06-05	0	0
+	56/2009/N\u0110-CP	2009-06-30	0	0	v\u1EC1 tr\u1EE3 gi\xFAp ph\xE1t tri\u1EC3n doanh nghi\u1EC7p nh\u1ECF v\xE0 v\u1EEBa
	58/2009/N\u0110-CP	2009-07-13	0	0
	60/2009/Q\u0110-TTg	2009-04-17	2	2
	61/2009/N\u0110-CP	2009-07-24	0	0
	64/2009/N\u0110-CP	2009-07-30	0	0
	65/2009/N\u0110-CP	2009-07-31	0	0
	66/2009/Q\u0110-TTg	2009-04-24	2	2
+	67/2009/N\u0110-CP	2009-08-03	0	0
+	69/2009/N\u0110-CP	2009-08-13	0	0	quy \u0111\u1ECBnh b\u1ED5 sung v\u1EC1 quy ho\u1EA1ch s\u1EED d\u1EE5ng \u0111\u1EA5t, gi\xE1 \u0111\u1EA5t, thu h\u1ED3i \u0111\u1EA5t, b\u1ED3i th\u01B0\u1EDDng, h\u1ED7 tr\u1EE3 v\xE0 t\xE1i \u0111\u1ECBnh c\u01B0
	71/2009/Q\u0110-TTg	2009-04-29	2	2
	72/2009/N\u0110-CP	2009-09-03	0	0
+	725/2009/UBTVQH12	2009-01-16	4	8
	75/2009/N\u0110-CP	2009-09-10	0	0
+	76/2009/N\u0110-CP	2009-09-15	0	0
	78/2009/N\u0110-CP	2009-09-22	0	0
	78/2009/Q\u0110-TTg	2009-05-15	2	2	v\u1EC1 ch\u1EBF \u0111\u1ED9 ph\u1EE5 c\u1EA5p \u0111\u1EB7c th\xF9 \u0111\u1ED1i v\u1EDBi c\xE1n b\u1ED9, vi\xEAn ch\u1EE9c kh\xED t\u01B0\u1EE3ng th\u1EE7y v\u0103n thu\u1ED9c ng\xE0nh t\xE0i nguy\xEAn v\xE0 m\xF4i tr\u01B0\u1EDDng
	80/2009/N\u0110-CP	2009-10-01	0	0
+	85/2009/N\u0110-CP	2009-10-15	0	0	h\u01B0\u1EDBng d\u1EABn thi h\xE0nh Lu\u1EADt \u0110\u1EA5u th\u1EA7u v\xE0 l\u1EF1a ch\u1ECDn nh\xE0 th\u1EA7u x\xE2y d\u1EF1ng theo Lu\u1EADt X\xE2y d\u1EF1ng
	89/2009/N\u0110-CP	2009-10-19	0	0	v\u1EC1 ho\u1EA1t \u0111\u1ED9ng \u0111\u1ED1i ngo\u1EA1i bi\xEAn ph\xF2ng
+	89/2009/Q\u0110-TTg	2009-06-24	2	2	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a C\u1EE5c V\u0103n th\u01B0 v\xE0 L\u01B0u tr\u1EEF Nh\xE0 n\u01B0\u1EDBc tr\u1EF1c thu\u1ED9c B\u1ED9 N\u1ED9i v\u1EE5
+	92/2009/N\u0110-CP	2009-10-22	0	0	v\u1EC1 ch\u1EE9c danh, s\u1ED1 l\u01B0\u1EE3ng, m\u1ED9t s\u1ED1 ch\u1EBF \u0111\u1ED9, ch\xEDnh s\xE1ch \u0111\u1ED1i v\u1EDBi c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c \u1EDF x\xE3, ph\u01B0\u1EDDng, th\u1ECB tr\u1EA5n v\xE0 nh\u1EEFng ng\u01B0\u1EDDi ho\u1EA1t \u0111\u1ED9ng kh\xF4ng chuy\xEAn tr\xE1ch \u1EDF c\u1EA5p x\xE3
	92/2009/TT-BTC	2009-05-12	1	1	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c thanh to\xE1n kinh ph\xED t\u1EEB ngu\u1ED3n ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc cho c\xE1c t\u1ED5 ch\u1EE9c, c\xE1 nh\xE2n tham gia ho\u1EA1t \u0111\u1ED9ng t\xECm ki\u1EBFm c\u1EE9u n\u1EA1n, c\u1EE9u h\u1ED9 \u1EE9ng ph\xF3 thi\xEAn tai, th\u1EA3m ho\u1EA1
+	93/2009/N\u0110-CP	2009-10-22	0	0	ban h\xE0nh Quy ch\u1EBF qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng vi\u1EC7n tr\u1EE3 phi ch\xEDnh ph\u1EE7 n\u01B0\u1EDBc ngo\xE0i
+	94/2009/N\u0110-CP	2009-10-26	0	0
	96/2009/TT-BTC	2009-05-20	1	1
+	01/2010/TT-BTC	2010-01-06	1	1	quy \u0111\u1ECBnh ch\u1EBF \u0111\u1ED9 chi ti\xEAu \u0111\xF3n ti\u1EBFp kh\xE1ch n\u01B0\u1EDBc ngo\xE0i v\xE0o l\xE0m vi\u1EC7c t\u1EA1i Vi\u1EC7t Nam, chi ti\xEAu t\u1ED5 ch\u1EE9c c\xE1c h\u1ED9i ngh\u1ECB, h\u1ED9i th\u1EA3o qu\u1ED1c t\u1EBF t\u1EA1i Vi\u1EC7t Nam v\xE0 chi ti\xEAu ti\u1EBFp kh\xE1ch trong n\u01B0\u1EDBc
+	01/2010/TT-BTP	2010-02-09	1	15	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 77/2008/N\u0110-CP ng\xE0y 16 th\xE1ng 7 n\u0103m 2008 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 t\u01B0 v\u1EA5n ph\xE1p lu\u1EADt	amended	19/2011/TT-BTP
+	02/2010/N\u0110-CP	2010-01-08	0	0	v\u1EC1 khuy\u1EBFn n\xF4ng
	05/2010/TT-BYT	2010-03-01	1	5	h\u01B0\u1EDBng d\u1EABn b\u1EA3o m\u1EADt d\u1EEF li\u1EC7u th\u1EED nghi\u1EC7m trong \u0111\u0103ng k\xFD thu\u1ED1c
+	05/2010/TTLT-BCA-BL\u0110TBXH-BTC	2010-11-08	5	58	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 53/2010/Q\u0110-TTg
+	06/2010/N\u0110-CP	2010-01-25	0	0	quy \u0111\u1ECBnh nh\u1EEFng ng\u01B0\u1EDDi l\xE0 c\xF4ng ch\u1EE9c
	06/2010/Q\u0110-TTg	2010-01-25	2	2
	06/2010/TT-NHNN	2010-02-26	1	7	h\u01B0\u1EDBng d\u1EABn v\u1EC1 t\u1ED5 ch\u1EE9c, qu\u1EA3n tr\u1ECB, \u0111i\u1EC1u h\xE0nh, v\u1ED1n \u0111i\u1EC1u l\u1EC7, chuy\u1EC3n nh\u01B0\u1EE3ng c\u1ED5 ph\u1EA7n, b\u1ED5 sung, s\u1EEDa \u0111\u1ED5i Gi\u1EA5y ph\xE9p, \u0110i\u1EC1u l\u1EC7 c\u1EE7a ng\xE2n h\xE0ng th\u01B0\u01A1ng m\u1EA1i
+	07/2010/N\u0110-CP	2010-01-25	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt N\u0103ng l\u01B0\u1EE3ng nguy\xEAn t\u1EED
	08/2010/TT-BKHCN	2010-07-22	1	6	h\u01B0\u1EDBng d\u1EABn v\u1EC1 vi\u1EC7c khai b\xE1o, c\u1EA5p gi\u1EA5y ph\xE9p ti\u1EBFn h\xE0nh c\xF4ng vi\u1EC7c b\u1EE9c x\u1EA1 v\xE0 c\u1EA5p ch\u1EE9ng ch\u1EC9 nh\xE2n vi\xEAn b\u1EE9c x\u1EA1
	08/2010/TT-BYT	2010-04-26	1	5	h\u01B0\u1EDBng d\u1EABn b\xE1o c\xE1o s\u1ED1 li\u1EC7u nghi\xEAn c\u1EE9u sinh kh\u1EA3 d\u1EE5ng/ t\u01B0\u01A1ng \u0111\u01B0\u01A1ng sinh h\u1ECDc trong \u0111\u0103ng k\xFD thu\u1ED1c
+	09/2010/N\u0110-CP	2010-02-08	0	0		ended	30/2020/N\u0110-CP	2020-03-05
	09/2010/TT-BYT	2010-04-28	1	5
	101/2010/N\u0110-CP	2010-09-30	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ph\xF2ng, ch\u1ED1ng b\u1EC7nh truy\u1EC1n nhi\u1EC5m v\u1EC1 \xE1p d\u1EE5ng bi\u1EC7n ph\xE1p c\xE1ch ly y t\u1EBF, c\u01B0\u1EE1ng ch\u1EBF c\xE1ch ly y t\u1EBF v\xE0 ch\u1ED1ng d\u1ECBch \u0111\u1EB7c th\xF9 trong th\u1EDDi gian c\xF3 d\u1ECBch
	107/2010/TT-BQP	2010-08-16	1	12	ban h\xE0nh Quy ch\u1EBF \u0111\xE0o t\u1EA1o c\xE1n b\u1ED9 qu\xE2n s\u1EF1 Ban ch\u1EC9 huy qu\xE2n s\u1EF1 x\xE3, ph\u01B0\u1EDDng, th\u1ECB tr\u1EA5n tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng v\xE0 \u0111\u1EA1i h\u1ECDc ng\xE0nh qu\xE2n s\u1EF1 c\u01A1 s\u1EDF
	11/2010/N\u0110-CP	2010-02-24	0	0
+	116/2010/N\u0110-CP	2010-12-24	0	0
	119/2010/N\u0110-CP	2010-12-30	0	0
+	12/2010/TT-BCT	2010-04-15	1	10	quy \u0111\u1ECBnh h\u1EC7 th\u1ED1ng \u0111i\u1EC7n truy\u1EC1n t\u1EA3i
+	12/2010/TT-BYT	2010-04-29	1	5	ban h\xE0nh danh m\u1EE5c thu\u1ED1c y h\u1ECDc c\u1ED5 truy\u1EC1n ch\u1EE7 y\u1EBFu s\u1EED d\u1EE5ng t\u1EA1i c\xE1c c\u01A1 s\u1EDF kh\xE1m ch\u1EEFa b\u1EC7nh
+	12/2010/TT-NHNN	2010-04-14	1	7	h\u01B0\u1EDBng d\u1EABn t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng cho vay b\u1EB1ng \u0111\u1ED3ng Vi\u1EC7t Nam \u0111\u1ED1i v\u1EDBi kh\xE1ch h\xE0ng theo l\xE3i su\u1EA5t th\u1ECFa thu\u1EADn
+	13/2010/N\u0110-CP	2010-02-27	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 67/2007/N\u0110-CP ng\xE0y 13 th\xE1ng 4 n\u0103m 2007 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 ch\xEDnh s\xE1ch tr\u1EE3 gi\xFAp c\xE1c \u0111\u1ED1i t\u01B0\u1EE3ng b\u1EA3o tr\u1EE3 x\xE3 h\u1ED9i
+	13/2010/TT-NHNN	2010-05-20	1	7
+	139/2010/TT-BTC	2010-09-21	1	1	quy \u0111\u1ECBnh vi\u1EC7c l\u1EADp d\u1EF1 to\xE1n, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng kinh ph\xED t\u1EEB ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc d\xE0nh cho c\xF4ng t\xE1c \u0111\xE0o t\u1EA1o, b\u1ED3i d\u01B0\u1EE1ng c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c
+	144/2010/TTLT-BTC-BTP	2010-09-22	5	30
	15/2010/TT-BKHCN	2010-09-14	1	6	ban h\xE0nh \u201CQuy chu\u1EA9n k\u1EF9 thu\u1EADt qu\u1ED1c gia v\u1EC1 an to\xE0n b\u1EE9c x\u1EA1 - Mi\u1EC5n tr\u1EEB khai b\xE1o, c\u1EA5p gi\u1EA5y ph\xE9p\u201D
	160/2010/TT-BTC	2010-10-19	1	1
+	17/2010/N\u0110-CP	2010-03-04	0	0	v\u1EC1 b\xE1n \u0111\u1EA5u gi\xE1 t\xE0i s\u1EA3n
	185/2010/TT-BTC	2010-11-15	1	1
+	192/2010/TTLT-BTC-BTP-VPCP	2010-12-02	5	77
	20/2010/N\u0110-CP	2010-03-08	0	0
	20/2010/TT-BCA	2010-06-23	1	14
+	205/2010/TT-BTC	2010-12-15	1	1
+	206/2010/TTLT-BTC-BGD\u0110T-BNG	2010-12-15	5	47
+	21/2010/TT-BTTTT	2010-09-08	1	16	quy \u0111\u1ECBnh v\u1EC1 l\u1EADp \u0111\u1EC1 c\u01B0\u01A1ng v\xE0 d\u1EF1 to\xE1n chi ti\u1EBFt \u0111\u1ED1i v\u1EDBi ho\u1EA1t \u0111\u1ED9ng \u1EE9ng d\u1EE5ng c\xF4ng ngh\u1EC7 th\xF4ng tin s\u1EED d\u1EE5ng ngu\u1ED3n v\u1ED1n ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc nh\u01B0ng kh\xF4ng y\xEAu c\u1EA7u ph\u1EA3i l\u1EADp d\u1EF1 \xE1n
	210/2010/TT-BTC	2010-12-20	1	1
	215/2010/TT-BTC	2010-12-29	1	1
	22/2010/TT-BTC	2010-02-12	1	1	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 100/2009/N\u0110-CP ng\xE0y 03/11/2009 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh thu ph\u1EE5 thu \u0111\u1ED1i v\u1EDBi ph\u1EA7n d\u1EA7u l\xE3i \u0111\u01B0\u1EE3c chia c\u1EE7a nh\xE0 th\u1EA7u d\u1EA7u kh\xED khi gi\xE1 d\u1EA7u th\xF4 bi\u1EBFn \u0111\u1ED9ng t\u0103ng
	222/2010/TT-BTC	2010-12-31	1	1
	23/2010/TT-BKHCN	2010-12-29	1	6
	24/2010/N\u0110-CP	2010-03-15	0	0	quy \u0111\u1ECBnh v\u1EC1 tuy\u1EC3n d\u1EE5ng, s\u1EED d\u1EE5ng v\xE0 qu\u1EA3n l\xFD c\xF4ng ch\u1EE9c
	24/2010/TT-BKHCN	2010-12-29	1	6	ban h\xE0nh v\xE0 th\u1EF1c hi\u1EC7n "Quy chu\u1EA9n k\u1EF9 thu\u1EADt qu\u1ED1c gia v\u1EC1 An to\xE0n b\u1EE9c x\u1EA1 - Ph\xE2n nh\xF3m v\xE0 ph\xE2n lo\u1EA1i ngu\u1ED3n ph\xF3ng x\u1EA1
	25/2010/TT-BTTTT	2010-11-15	1	16	quy \u0111\u1ECBnh vi\u1EC7c thu th\u1EADp, s\u1EED d\u1EE5ng, chia s\u1EBB, \u0111\u1EA3m b\u1EA3o an to\xE0n v\xE0 b\u1EA3o v\u1EC7 th\xF4ng tin c\xE1 nh\xE2n tr\xEAn trang th\xF4ng tin \u0111i\u1EC7n t\u1EED ho\u1EB7c c\u1ED5ng th\xF4ng tin \u0111i\u1EC7n t\u1EED c\u1EE7a c\u01A1 quan nh\xE0 n\u01B0\u1EDBc
	27/2010/TT-BTTTT	2010-11-24	1	16
+	28/2010/TTLT-BTC-BKHCN	2010-03-03	5	27	h\u01B0\u1EDBng d\u1EABn qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng kinh ph\xED \u0111\u1ED1i v\u1EDBi ho\u1EA1t \u0111\u1ED9ng ki\u1EC3m tra nh\xE0 n\u01B0\u1EDBc v\u1EC1 ch\u1EA5t l\u01B0\u1EE3ng s\u1EA3n ph\u1EA9m, h\xE0ng ho\xE1
	33/2010/N\u0110-CP	2010-03-31	0	0
+	38/2010/Q\u0110-TTg	2010-05-06	2	2	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 142/2008/Q\u0110-TTg
	41/2010/N\u0110-CP	2010-04-12	0	0	v\u1EC1 ch\xEDnh s\xE1ch t\xEDn d\u1EE5ng ph\u1EE5c v\u1EE5 ph\xE1t tri\u1EC3n n\xF4ng nghi\u1EC7p, n\xF4ng th\xF4n
+	42/2010/N\u0110-CP	2010-04-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thi \u0111ua, Khen th\u01B0\u1EDFng
+	45/2010/N\u0110-CP	2010-04-21	0	0	quy \u0111\u1ECBnh v\u1EC1 t\u1ED5 ch\u1EE9c, ho\u1EA1t \u0111\u1ED9ng v\xE0 qu\u1EA3n l\xFD h\u1ED9i	amended	33/2012/N\u0110-CP
	45/2010/Q\u0110-TTg	2010-06-14	2	2	ban h\xE0nh Quy ch\u1EBF Ho\u1EA1t \u0111\u1ED9ng ki\u1EC3m so\xE1t h\u1EA1t nh\xE2n
+	46/2010/QH12	2010-06-16	3	3	Lu\u1EADt Ng\xE2n h\xE0ng Nh\xE0 n\u01B0\u1EDBc Vi\u1EC7t Nam
+	46/2010/TT-BYT	2010-12-29	1	5	ban h\xE0nh Quy chu\u1EA9n k\u1EF9 thu\u1EADt qu\u1ED1c gia v\u1EC1 v\u1EC7 sinh ph\xF2ng b\u1EC7nh truy\u1EC1n nhi\u1EC5m trong c\xE1c c\u01A1 s\u1EDF gi\xE1o d\u1EE5c thu\u1ED9c h\u1EC7 th\u1ED1ng gi\xE1o d\u1EE5c qu\u1ED1c d\xE2n
+	47/2010/QH12	2010-06-16	3	3	Lu\u1EADt C\xE1c t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng	amended	17/2017/QH14
+	47/2010/TT-BYT	2010-12-29	1	5	h\u01B0\u1EDBng d\u1EABn ho\u1EA1t \u0111\u1ED9ng xu\u1EA5t kh\u1EA9u, nh\u1EADp kh\u1EA9u thu\u1ED1c v\xE0 bao b\xEC ti\u1EBFp x\xFAc tr\u1EF1c ti\u1EBFp v\u1EDBi thu\u1ED1c
+	49/2010/N\u0110-CP	2010-05-14	0	0
+	49/2010/QH12	2010-06-17	3	3	Lu\u1EADt B\u01B0u ch\xEDnh
+	49/2010/Q\u0110-TTg	2010-07-19	2	2
+	50/2010/QH12	2010-06-17	3	3	Lu\u1EADt V\u1EC1 s\u1EED d\u1EE5ng n\u0103ng l\u01B0\u1EE3ng ti\u1EBFt ki\u1EC7m v\xE0 hi\u1EC7u qu\u1EA3	amended	77/2025/QH15
+	51/2010/N\u0110-CP	2010-05-14	0	0	quy \u0111\u1ECBnh v\u1EC1 h\xF3a \u0111\u01A1n b\xE1n h\xE0ng h\xF3a, cung \u1EE9ng d\u1ECBch v\u1EE5
+	51/2010/QH12	2010-06-17	3	3	Lu\u1EADt Ng\u01B0\u1EDDi khuy\u1EBFt t\u1EADt
	53/2010/N\u0110-CP	2010-05-19	0	0
+	53/2010/Q\u0110-TTg	2010-08-20	2	2	quy \u0111\u1ECBnh v\u1EC1 ch\u1EBF \u0111\u1ED9 \u0111\u1ED1i v\u1EDBi c\xE1n b\u1ED9, chi\u1EBFn s\u0129 C\xF4ng an nh\xE2n d\xE2n tham gia kh\xE1ng chi\u1EBFn ch\u1ED1ng M\u1EF9 c\xF3 d\u01B0\u1EDBi 20 n\u0103m c\xF4ng t\xE1c trong C\xF4ng an nh\xE2n d\xE2n \u0111\xE3 th\xF4i vi\u1EC7c, xu\u1EA5t ng\u0169 v\u1EC1 \u0111\u1ECBa ph\u01B0\u01A1ng
	53/2010/TT-BNNPTNT	2010-09-10	1	11
	54/2010/N\u0110-CP	2010-05-21	0	0
	55/2010/QH12	2010-06-17	3	3	Lu\u1EADt An to\xE0n th\u1EF1c ph\u1EA9m
+	55/2010/QH12	2010-11-24	4	3	v\u1EC1 mi\u1EC5n thu\u1EBF s\u1EED d\u1EE5ng \u0111\u1EA5t n\xF4ng nghi\u1EC7p
	56/2010/N\u0110-CP	2010-05-24	0	0
	56/2010/QH12	2010-11-15	3	3	Lu\u1EADt Thanh tra
	57/2010/N\u0110-CP	2010-05-25	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh Ph\xE1p l\u1EC7nh Th\u1EE7 t\u1EE5c b\u1EAFt gi\u1EEF t\xE0u bi\u1EC3n
	57/NQ-CP	2010-12-15	4	0
+	58/2010/N\u0110-CP	2010-06-01	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt d\xE2n qu\xE2n t\u1EF1 v\u1EC7
+	58/2010/QH12	2010-11-15	3	3	Lu\u1EADt Vi\xEAn ch\u1EE9c	amended	52/2019/QH14
	60/2010/Q\u0110-TTg	2010-09-30	2	2
	61/2010/N\u0110-CP	2010-06-04	0	0
+	613/Q\u0110-TTg	2010-05-06	2	2	v\u1EC1 vi\u1EC7c tr\u1EE3 c\u1EA5p h\u1EB1ng th\xE1ng cho nh\u1EEFng ng\u01B0\u1EDDi c\xF3 t\u1EEB \u0111\u1EE7 15 n\u0103m \u0111\u1EBFn d\u01B0\u1EDBi 20 n\u0103m c\xF4ng t\xE1c th\u1EF1c t\u1EBF \u0111\xE3 h\u1EBFt th\u1EDDi h\u1EA1n h\u01B0\u1EDFng tr\u1EE3 c\u1EA5p m\u1EA5t s\u1EE9c lao \u0111\u1ED9ng
	62/2010/Q\u0110-TTg	2010-10-15	2	2	v\u1EC1 vi\u1EC7c kh\xF4ng thu h\u1ED3i kinh ph\xED do ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc h\u1ED7 tr\u1EE3 \u0111\u1ED1i v\u1EDBi c\xE1c d\u1EF1 \xE1n s\u1EA3n xu\u1EA5t th\u1EED nghi\u1EC7m s\u1EA3n ph\u1EA9m
+	63/2010/N\u0110-CP	2010-06-08	0	0	v\u1EC1 ki\u1EC3m so\xE1t th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh	amended	48/2013/N\u0110-CP 92/2017/N\u0110-CP
	63/2010/Q\u0110-TTg	2010-10-15	2	2
	68/2010/N\u0110-CP	2010-06-15	0	0
+	68/2010/Q\u0110-TTg	2010-11-01	2	2	quy \u0111\u1ECBnh h\u1ED9i c\xF3 t\xEDnh ch\u1EA5t \u0111\u1EB7c th\xF9
+	69/2010/N\u0110-CP	2010-06-21	0	0	v\u1EC1 an to\xE0n sinh h\u1ECDc \u0111\u1ED1i v\u1EDBi sinh v\u1EADt bi\u1EBFn \u0111\u1ED5i gen, m\u1EABu v\u1EADt di truy\u1EC1n v\xE0 s\u1EA3n ph\u1EA9m c\u1EE7a sinh v\u1EADt bi\u1EBFn \u0111\u1ED5i gen	amended	43/2026/N\u0110-CP
	69/2010/Q\u0110-TTg	2010-11-03	2	2	quy \u0111\u1ECBnh v\u1EC1 th\u1EA9m quy\u1EC1n, tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c c\xF4ng nh\u1EADn doanh nghi\u1EC7p n\xF4ng nghi\u1EC7p \u1EE9ng d\u1EE5ng c\xF4ng ngh\u1EC7 cao
	70/2010/N\u0110-CP	2010-06-22	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt N\u0103ng l\u01B0\u1EE3ng nguy\xEAn t\u1EED v\u1EC1 Nh\xE0 m\xE1y \u0111i\u1EC7n h\u1EA1t nh\xE2n
	75/2010/TT-BTC	2010-05-17	1	1	quy \u0111\u1ECBnh vi\u1EC7c l\u1EADp d\u1EF1 to\xE1n, thanh to\xE1n, quy\u1EBFt to\xE1n ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc cho c\xF4ng t\xE1c b\u1EA3o \u0111\u1EA3m, b\u1EA3o v\u1EC7 chuy\u1EBFn bay chuy\xEAn c\u01A1 c\u1EE7a Vi\u1EC7t Nam
+	76/2010/TT-BTC	2010-05-17	1	1
	78/2010/Q\u0110-TTg	2010-11-30	2	2		ended	01/2025/Q\u0110-TTg
	81/2010/Q\u0110-TTg	2010-12-13	2	2	quy \u0111\u1ECBnh v\u1EC1 thu nh\u1EADn, l\u01B0u tr\u1EEF, x\u1EED l\xFD, khai th\xE1c v\xE0 s\u1EED d\u1EE5ng d\u1EEF li\u1EC7u vi\u1EC5n th\xE1m qu\u1ED1c gia
	84/2010/Q\u0110-TTg	2010-12-15	2	2	v\u1EC1 vi\u1EC7c ban h\xE0nh Quy ch\u1EBF khai th\xE1c d\u1EA7u kh\xED
+	87/2010/N\u0110-CP	2010-08-13	0	0
	91/2010/TT-BTC	2010-06-17	1	1
	92/2010/N\u0110-CP	2010-08-30	0	0
+	94/2010/N\u0110-CP	2010-09-09	0	0
	95/2010/N\u0110-CP	2010-09-16	0	0	quy \u0111\u1ECBnh v\u1EC1 c\u1EA5p ph\xE9p v\xE0 ph\u1ED1i h\u1EE3p ho\u1EA1t \u0111\u1ED9ng v\u1EDBi l\u1EF1c l\u01B0\u1EE3ng t\xECm ki\u1EBFm, c\u1EE9u n\u1EA1n n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam
+	97/2010/TT-BTC	2010-07-06	1	1	quy \u0111\u1ECBnh ch\u1EBF \u0111\u1ED9 c\xF4ng t\xE1c ph\xED, ch\u1EBF \u0111\u1ED9 chi t\u1ED5 ch\u1EE9c c\xE1c cu\u1ED9c h\u1ED9i ngh\u1ECB \u0111\u1ED1i v\u1EDBi c\xE1c c\u01A1 quan nh\xE0 n\u01B0\u1EDBc v\xE0 \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp
	99/2010/TT-BTC	2010-07-09	1	1		ended	49/2015/TT-BTC
	01/2011/QH13	2011-11-11	3	3	Lu\u1EADt L\u01B0u tr\u1EEF	ended	33/2024/QH15	2025-07-01
+	01/2011/TT-BNV	2011-01-19	1	17	h\u01B0\u1EDBng d\u1EABn th\u1EC3 th\u1EE9c v\xE0 k\u1EF9 thu\u1EADt tr\xECnh b\xE0y v\u0103n b\u1EA3n h\xE0nh ch\xEDnh	ended	01/2020/TT-BNV	2020-06-01
+	02/2011/QH13	2011-11-11	3	3	Lu\u1EADt Khi\u1EBFu n\u1EA1i
	03/2011/Q\u0110-TTg	2011-01-10	2	2	ban h\xE0nh Quy ch\u1EBF b\u1EA3o l\xE3nh cho doanh nghi\u1EC7p nh\u1ECF v\xE0 v\u1EEBa vay v\u1ED1n t\u1EA1i ng\xE2n h\xE0ng th\u01B0\u01A1ng m\u1EA1i
	03/2011/TT-BNNPTNT	2011-01-21	1	11
	04/2011/QH13	2011-11-11	3	3	Lu\u1EADt \u0110o l\u01B0\u1EDDng	amended	35/2018/QH14
+	04/2011/Q\u0110-TTg	2011-01-20	2	2
	04/2011/TT-BL\u0110TBXH	2011-02-25	1	4
	05/2011/QH13	2011-11-26	3	3	Lu\u1EADt C\u01A1 y\u1EBFu
	05/2011/TT-NHNN	2011-03-10	1	7
+	06/2011/N\u0110-CP	2011-01-14	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ng\u01B0\u1EDDi cao tu\u1ED5i
+	06/2011/TT-BTTTT	2011-02-28	1	16
	06/2011/TT-BYT	2011-01-25	1	5	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD m\u1EF9 ph\u1EA9m
	07/2011/TT-BVHTTDL	2011-06-07	1	25
	08/2011/TT-BGD\u0110T	2011-02-17	1	19
	09/2011/Q\u0110-TTg	2011-01-30	2	2
	09/2011/TT-BYT	2011-01-26	1	5	h\u01B0\u1EDBng d\u1EABn \u0111i\u1EC1u ki\u1EC7n v\xE0 ph\u1EA1m vi chuy\xEAn m\xF4n c\u1EE7a c\u01A1 s\u1EDF y t\u1EBF \u0111i\u1EC1u tr\u1ECB b\u1EB1ng thu\u1ED1c kh\xE1ng HIV
	10/2011/TT-BKHCN	2011-06-30	1	6
+	1013/Q\u0110-TL\u0110	2011-08-19	2	39		ended	933/Q\u0110-TL\u0110	2024-05-14
+	1014/Q\u0110-TL\u0110	2011-08-19	2	39		ended	933/Q\u0110-TL\u0110	2024-05-14
	102/2011/N\u0110-CP	2011-11-14	0	0	v\u1EC1 b\u1EA3o hi\u1EC3m tr\xE1ch nhi\u1EC7m trong kh\xE1m b\u1EC7nh, ch\u1EEFa b\u1EC7nh
	106/2011/N\u0110-CP	2011-11-23	0	0
	11/2011/N\u0110-CP	2011-01-30	0	0
	11/2011/Q\u0110-TTg	2011-02-18	2	2	v\u1EC1 ch\xEDnh s\xE1ch khuy\u1EBFn kh\xEDch ph\xE1t tri\u1EC3n ng\xE0nh m\xE2y tre
+	113/2011/N\u0110-CP	2011-12-08	0	0
	12/2011/N\u0110-CP	2011-01-30	0	0	v\u1EC1 t\u1ED5 ch\u1EE9c v\xE0 ch\xEDnh s\xE1ch \u0111\u1ED1i v\u1EDBi thanh ni\xEAn xung phong
+	12/2011/Q\u0110-TTg	2011-02-24	2	2	v\u1EC1 ch\xEDnh s\xE1ch ph\xE1t tri\u1EC3n m\u1ED9t s\u1ED1 ng\xE0nh c\xF4ng nghi\u1EC7p h\u1ED7 tr\u1EE3
+	122/2011/TTLT-BTC-BTP	2011-08-17	5	30
	124/2011/TT-BTC	2011-08-31	1	1
+	1483/Q\u0110-TTg	2011-08-26	2	2
	15/2011/TT-NHNN	2011-08-12	1	7	quy \u0111\u1ECBnh vi\u1EC7c mang ngo\u1EA1i t\u1EC7 ti\u1EC1n m\u1EB7t, \u0111\u1ED3ng Vi\u1EC7t Nam ti\u1EC1n m\u1EB7t c\u1EE7a c\xE1 nh\xE2n khi xu\u1EA5t c\u1EA3nh, nh\u1EADp c\u1EA3nh	amended	20/2022/TT-NHNN
	152/2011/TT-BTC	2011-11-11	1	1	h\u01B0\u1EDBng d\u1EABn thi h\xE0nh Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 67/2011/N\u0110-CP ng\xE0y 08 th\xE1ng 8 n\u0103m 2011 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt thu\u1EBF B\u1EA3o v\u1EC7 m\xF4i tr\u01B0\u1EDDng	amended	159/2012/TT-BTC
	17/2011/TT-BTP	2011-10-14	1	15
	174/2011/TT-BTC	2011-12-02	1	1	h\u01B0\u1EDBng d\u1EABn ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng l\u1EC7 ph\xED c\u1EA5p phi\u1EBFu l\xFD l\u1ECBch t\u01B0 ph\xE1p
	18/2011/Q\u0110-TTg	2011-03-18	2	2
	183/2011/TT-BTC	2011-12-16	1	1
	19/2011/N\u0110-CP	2011-03-21	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Nu\xF4i con nu\xF4i
	19/2011/TT-BNNPTNT	2011-04-06	1	11	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung, b\xE3i b\u1ECF m\u1ED9t s\u1ED1 quy \u0111\u1ECBnh v\u1EC1 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh trong l\u0129nh v\u1EF1c ch\u0103n nu\xF4i theo Ngh\u1ECB quy\u1EBFt s\u1ED1 57/NQ-CP ng\xE0y 15 th\xE1ng 12 n\u0103m 2010
+	19/2011/TT-BTP	2011-10-31	1	15
+	19/2011/TT-BYT	2011-06-06	1	5
	20/2011/N\u0110-CP	2011-03-23	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh Ngh\u1ECB quy\u1EBFt s\u1ED1 55/2010/QH12 ng\xE0y 24 th\xE1ng 11 n\u0103m 2010 c\u1EE7a Qu\u1ED1c h\u1ED9i v\u1EC1 mi\u1EC5n, gi\u1EA3m thu\u1EBF s\u1EED d\u1EE5ng \u0111\u1EA5t n\xF4ng nghi\u1EC7p	amended	21/2017/N\u0110-CP
	20/2011/Q\u0110-TTg	2011-03-24	2	2
	21/2011/TT-BTC	2011-02-18	1	1
	21/2011/TT-BTP	2011-11-21	1	15	v\u1EC1 vi\u1EC7c qu\u1EA3n l\xFD v\u0103n ph\xF2ng con nu\xF4i n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam	amended	11/2021/TT-BTP
	22/2011/TT-BYT	2011-06-10	1	5
+	22/2011/TTLT-BTC-BKHCN	2011-02-21	5	27	h\u01B0\u1EDBng d\u1EABn qu\u1EA3n l\xFD t\xE0i ch\xEDnh \u0111\u1ED1i v\u1EDBi c\xE1c d\u1EF1 \xE1n s\u1EA3n xu\u1EA5t th\u1EED nghi\u1EC7m \u0111\u01B0\u1EE3c ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc h\u1ED7 tr\u1EE3 kinh ph\xED
	23/2011/TT-BYT	2011-06-10	1	5	h\u01B0\u1EDBng d\u1EABn s\u1EED d\u1EE5ng thu\u1ED1c trong c\xE1c c\u01A1 s\u1EDF y t\u1EBF c\xF3 gi\u01B0\u1EDDng b\u1EC7nh
	24/2011/TT-BTTTT	2011-09-20	1	16	quy \u0111\u1ECBnh vi\u1EC7c t\u1EA1o l\u1EADp, s\u1EED d\u1EE5ng v\xE0 l\u01B0u tr\u1EEF d\u1EEF li\u1EC7u \u0111\u1EB7c t\u1EA3 tr\xEAn trang th\xF4ng tin \u0111i\u1EC7n t\u1EED ho\u1EB7c c\u1ED5ng th\xF4ng tin \u0111i\u1EC7n t\u1EED c\u1EE7a c\u01A1 quan nh\xE0 n\u01B0\u1EDBc
	24/2011/TT-NHNN	2011-08-31	1	7
	25/2011/TT-BTTTT	2011-09-26	1	16	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn c\xE1c ho\u1EA1t \u0111\u1ED9ng v\u1EC1 t\u1ED5 ch\u1EE9c l\u1EC5 ph\xE1t h\xE0nh \u0111\u1EB7c bi\u1EC7t tem b\u01B0u ch\xEDnh Vi\u1EC7t Nam
	25/2011/TT-NHNN	2011-08-31	1	7
	26/2011/N\u0110-CP	2011-04-08	0	0
+	26/2011/TT-BKHCN	2011-10-04	1	6	quy \u0111\u1ECBnh v\u1EC1 trang ph\u1EE5c, ph\xF9 hi\u1EC7u, bi\u1EC3n hi\u1EC7u, th\u1EBB ki\u1EC3m so\xE1t vi\xEAn ch\u1EA5t l\u01B0\u1EE3ng \u0111\u1ED1i v\u1EDBi c\xF4ng ch\u1EE9c chuy\xEAn ng\xE0nh ki\u1EC3m so\xE1t ch\u1EA5t l\u01B0\u1EE3ng s\u1EA3n ph\u1EA9m, h\xE0ng h\xF3a	ended	33/2026/TT-BKHCN
+	27/2011/N\u0110-CP	2011-04-09	0	0	v\u1EC1 cung c\u1EA5p, khai th\xE1c, x\u1EED l\xFD, s\u1EED d\u1EE5ng th\xF4ng tin v\u1EC1 h\xE0nh kh\xE1ch tr\u01B0\u1EDBc khi nh\u1EADp c\u1EA3nh Vi\u1EC7t Nam qua \u0111\u01B0\u1EDDng h\xE0ng kh\xF4ng
	27/2011/TT-BNNPTNT	2011-04-13	1	11
	27/2011/TT-BTTTT	2011-10-04	1	16
	28/2011/TT-BTC	2011-02-28	1	1
	29/2011/TT-BKHCN	2011-11-15	1	6
	29/2011/TT-BL\u0110TBXH	2011-10-24	1	4	quy \u0111\u1ECBnh v\u1EC1 \u0111\u0103ng k\xFD ho\u1EA1t \u0111\u1ED9ng d\u1EA1y ngh\u1EC1
+	30/2011/Q\u0110-TTg	2011-06-01	2	2	v\u1EC1 ch\u1EBF \u0111\u1ED9 th\xF9 lao \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi \u0111\xE3 ngh\u1EC9 h\u01B0u gi\u1EEF ch\u1EE9c danh l\xE3nh \u0111\u1EA1o chuy\xEAn tr\xE1ch t\u1EA1i c\xE1c h\u1ED9i
	30/2011/TT-BKHCN	2011-11-15	1	6
+	30c/NQ-CP	2011-11-08	4	0	ban h\xE0nh Ch\u01B0\u01A1ng tr\xECnh t\u1ED5ng th\u1EC3 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc giai \u0111o\u1EA1n 2011 - 2020
+	31/2011/TT-BGTVT	2011-04-15	1	13
	32/2011/TT-BKHCN	2011-11-15	1	6		amended	04/2020/TT-BKHCN
	32/2011/TT-BTC	2011-03-14	1	1
	33/2011/TT-NHNN	2011-10-08	1	7
+	35/2011/N\u0110-CP	2011-05-18	0	0	v\u1EC1 bi\u1EC7n ph\xE1p ph\xE1p lu\u1EADt b\u1EA3o v\u1EC7 an ninh qu\u1ED1c gia, gi\u1EEF g\xECn tr\u1EADt t\u1EF1, an to\xE0n x\xE3 h\u1ED9i
	39/2011/N\u0110-CP	2011-05-26	0	0
+	40/2011/Q\u0110-TTg	2011-07-27	2	2	quy \u0111\u1ECBnh v\u1EC1 ch\u1EBF \u0111\u1ED9 \u0111\u1ED1i v\u1EDBi thanh ni\xEAn xung phong \u0111\xE3 ho\xE0n th\xE0nh nhi\u1EC7m v\u1EE5 trong kh\xE1ng chi\u1EBFn
	43/2011/N\u0110-CP	2011-06-13	0	0	quy \u0111\u1ECBnh v\u1EC1 vi\u1EC7c cung c\u1EA5p th\xF4ng tin v\xE0 d\u1ECBch v\u1EE5 c\xF4ng tr\u1EF1c tuy\u1EBFn tr\xEAn trang th\xF4ng tin \u0111i\u1EC7n t\u1EED ho\u1EB7c c\u1ED5ng th\xF4ng tin \u0111i\u1EC7n t\u1EED c\u1EE7a c\u01A1 quan nh\xE0 n\u01B0\u1EDBc
	43/2011/TT-BYT	2011-12-05	1	5
	45/2011/N\u0110-CP	2011-06-17	0	0
+	45/2011/TT-BYT	2011-12-21	1	5
	45/2011/TT-NHNN	2011-12-30	1	7	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD ngo\u1EA1i h\u1ED1i \u0111\u1ED1i v\u1EDBi vi\u1EC7c cho vay, thu h\u1ED3i n\u1EE3 n\u01B0\u1EDBc ngo\xE0i c\u1EE7a t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng	amended	13/2016/TT-NHNN
	46/2011/TT-BNNPTNT	2011-06-27	1	11
	46/2011/TT-BYT	2011-12-21	1	5
+	47/2011/N\u0110-CP	2011-06-17	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 n\u1ED9i dung c\u1EE7a Lu\u1EADt B\u01B0u ch\xEDnh
	48/2011/Q\u0110-TTg	2011-08-31	2	2
	48/2011/TT-BYT	2011-12-21	1	5
	51/2011/Q\u0110-TTg	2011-09-12	2	2
+	53/2011/N\u0110-CP	2011-07-01	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thu\u1EBF s\u1EED d\u1EE5ng \u0111\u1EA5t phi n\xF4ng nghi\u1EC7p
+	55/2011/N\u0110-CP	2011-07-04	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 t\u1ED5 ch\u1EE9c b\u1ED9 m\xE1y c\u1EE7a t\u1ED5 ch\u1EE9c ph\xE1p ch\u1EBF	amended	56/2024/N\u0110-CP
+	58/2011/TT-BTC	2011-05-11	1	1	quy \u0111\u1ECBnh qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\xE0 quy\u1EBFt to\xE1n kinh ph\xED th\u1EF1c hi\u1EC7n c\xE1c cu\u1ED9c \u0111i\u1EC1u tra th\u1ED1ng k\xEA
	61/2011/TT-BNNPTNT	2011-09-12	1	11
+	62/2011/Q\u0110-TTg	2011-11-09	2	2
	65/2011/Q\u0110-TTg	2011-12-02	2	2
	67/2011/N\u0110-CP	2011-08-08	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thu\u1EBF b\u1EA3o v\u1EC7 m\xF4i tr\u01B0\u1EDDng
	67/2011/TT-BGTVT	2011-12-29	1	13
	71/2011/TT-BNNPTNT	2011-10-25	1	11
+	73/2011/Q\u0110-TTg	2011-12-28	2	2	quy \u0111\u1ECBnh m\u1ED9t s\u1ED1 ch\u1EBF \u0111\u1ED9 ph\u1EE5 c\u1EA5p \u0111\u1EB7c th\xF9 \u0111\u1ED1i v\u1EDBi c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c, ng\u01B0\u1EDDi lao \u0111\u1ED9ng trong c\xE1c c\u01A1 s\u1EDF y t\u1EBF c\xF4ng l\u1EADp v\xE0 ch\u1EBF \u0111\u1ED9 ph\u1EE5 c\u1EA5p ch\u1ED1ng d\u1ECBch
+	799/Q\u0110-TTg	2011-05-25	2	2
	82/2011/N\u0110-CP	2011-09-16	0	0
+	85/2011/TT-BTC	2011-06-17	1	1
+	86/2011/TT-BTC	2011-06-17	1	1
	88/2011/N\u0110-CP	2011-09-29	0	0
	01/2012/N\u0110-CP	2012-01-04	0	0
	01/2012/Q\u0110-TTg	2012-01-09	2	2	v\u1EC1 m\u1ED9t s\u1ED1 ch\xEDnh s\xE1ch h\u1ED7 tr\u1EE3 vi\u1EC7c \xE1p d\u1EE5ng Quy tr\xECnh th\u1EF1c h\xE0nh s\u1EA3n xu\u1EA5t n\xF4ng nghi\u1EC7p t\u1ED1t trong n\xF4ng nghi\u1EC7p, l\xE2m nghi\u1EC7p v\xE0 th\u1EE7y s\u1EA3n
+	01/2012/TTLT-BQP-BL\u0110TBXH-BTC	2012-01-05	5	35
	01/2012/TTLT-BTTTT-BGTVT	2012-02-24	5	73	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c qu\u1EA3n l\xFD, c\u1EA5p gi\u1EA5y ph\xE9p s\u1EED d\u1EE5ng t\u1EA7n s\u1ED1 v\xF4 tuy\u1EBFn \u0111i\u1EC7n \u0111\u1ED1i v\u1EDBi \u0111\xE0i v\xF4 tuy\u1EBFn \u0111i\u1EC7n s\u1EED d\u1EE5ng t\u1EA7n s\u1ED1 thu\u1ED9c nghi\u1EC7p v\u1EE5 di \u0111\u1ED9ng h\xE0ng kh\xF4ng, v\xF4 tuy\u1EBFn d\u1EABn \u0111\u01B0\u1EDDng h\xE0ng kh\xF4ng
	02/2012/N\u0110-CP	2012-01-11	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh Ph\xE1p l\u1EC7nh Th\u1EE7 t\u1EE5c b\u1EAFt gi\u1EEF t\xE0u bay; Th\u1EE7 t\u1EE5c x\u1EED l\xFD t\xE0u bay b\u1ECB b\u1ECF
	02/2012/Q\u0110-TTg	2012-01-13	2	2
	02/2012/TT-NHNN	2012-02-27	1	7
+	02/2012/UBTVQH13	2012-03-28	14	8	Ph\xE1p l\u1EC7nh Chi ph\xED gi\xE1m \u0111\u1ECBnh, \u0111\u1ECBnh gi\xE1; chi ph\xED cho ng\u01B0\u1EDDi l\xE0m ch\u1EE9ng, ng\u01B0\u1EDDi phi\xEAn d\u1ECBch trong t\u1ED1 t\u1EE5ng
+	05/2012/N\u0110-CP	2012-02-02	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c Ngh\u1ECB \u0111\u1ECBnh v\u1EC1 \u0111\u0103ng k\xFD giao d\u1ECBch b\u1EA3o \u0111\u1EA3m, tr\u1EE3 gi\xFAp ph\xE1p l\xFD, lu\u1EADt s\u01B0, t\u01B0 v\u1EA5n ph\xE1p lu\u1EADt
	05/2012/TT-BTC	2012-01-05	1	1
+	06/2012/N\u0110-CP	2012-02-02	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c Ngh\u1ECB \u0111\u1ECBnh v\u1EC1 h\u1ED9 t\u1ECBch, h\xF4n nh\xE2n v\xE0 gia \u0111\xECnh v\xE0 ch\u1EE9ng th\u1EF1c
	06/2012/QH13	2012-06-18	3	3	Lu\u1EADt B\u1EA3o hi\u1EC3m ti\u1EC1n g\u1EEDi
	06/2012/TT-BYT	2012-04-20	1	5	quy \u0111\u1ECBnh \u0111i\u1EC1u ki\u1EC7n th\xE0nh l\u1EADp v\xE0 n\u1ED9i dung ho\u1EA1t \u0111\u1ED9ng \u0111\u1ED1i v\u1EDBi t\u1ED5 ch\u1EE9c t\u01B0 v\u1EA5n v\u1EC1 ph\xF2ng, ch\u1ED1ng HIV/AIDS
	07/2012/N\u0110-CP	2012-02-09	0	0
	08/2012/QH13	2012-06-18	3	3	Lu\u1EADt Gi\xE1o d\u1EE5c \u0111\u1EA1i h\u1ECDc	amended	34/2018/QH14
	08/2012/TT-BNNPTNT	2012-02-13	1	11
+	08/2012/TTLT-BL\u0110TBXH-BNV-BTC	2012-04-16	5	68
	09/2012/N\u0110-CP	2012-02-17	0	0
	09/2012/QH13	2012-06-18	3	3	Lu\u1EADt Ph\xF2ng, ch\u1ED1ng t\xE1c h\u1EA1i c\u1EE7a thu\u1ED1c l\xE1
+	10/2012/QH13	2012-06-18	13	3	B\u1ED9 lu\u1EADt Lao \u0111\u1ED9ng
	10/2012/TT-BNNPTNT	2012-02-22	1	11
+	102/2012/TT-BTC	2012-06-21	1	1	quy \u0111\u1ECBnh ch\u1EBF \u0111\u1ED9 c\xF4ng t\xE1c ph\xED cho c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c nh\xE0 n\u01B0\u1EDBc \u0111i c\xF4ng t\xE1c ng\u1EAFn h\u1EA1n \u1EDF n\u01B0\u1EDBc ngo\xE0i do ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc b\u1EA3o \u0111\u1EA3m kinh ph\xED
+	104/2012/N\u0110-CP	2012-12-05	0	0	quy \u0111\u1ECBnh \u0111\u1ED1i v\u1EDBi t\xE0u qu\xE2n s\u1EF1 n\u01B0\u1EDBc ngo\xE0i \u0111\u1EBFn n\u01B0\u1EDBc C\u1ED9ng h\xF2a x\xE3 h\u1ED9i ch\u1EE7 ngh\u0129a Vi\u1EC7t Nam
+	105/2012/N\u0110-CP	2012-12-17	0	0	v\u1EC1 t\u1ED5 ch\u1EE9c l\u1EC5 tang c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c
+	106/2012/N\u0110-CP	2012-12-20	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i
	107/2012/TT-BTC	2012-06-28	1	1
	11/2012/TT-BTP	2012-10-30	1	15
+	12/2012/N\u0110-CP	2012-03-01	0	0		ended	58/2022/N\u0110-CP
+	12/2012/TT-BNV	2012-12-18	1	17
	12/2012/TT-NHNN	2012-04-27	1	7	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Th\xF4ng t\u01B0 s\u1ED1 11/2011/TT-NHNN ng\xE0y 29/4/2011 c\u1EE7a Th\u1ED1ng \u0111\u1ED1c Ng\xE2n h\xE0ng Nh\xE0 n\u01B0\u1EDBc Vi\u1EC7t Nam quy \u0111\u1ECBnh v\u1EC1 ch\u1EA5m d\u1EE9t huy \u0111\u1ED9ng v\xE0 cho vay v\u1ED1n b\u1EB1ng v\xE0ng c\u1EE7a t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng
	129/2012/TT-BTC	2012-08-09	1	1
+	13/2012/QH13	2012-06-20	3	3	Lu\u1EADt Gi\xE1m \u0111\u1ECBnh t\u01B0 ph\xE1p	amended	56/2020/QH14
+	1383/Q\u0110-BNV	2012-12-28	2	17
	14/2012/N\u0110-CP	2012-03-07	0	0
+	14/2012/QH13	2012-06-20	3	3	Lu\u1EADt Ph\u1ED5 bi\u1EBFn, gi\xE1o d\u1EE5c ph\xE1p lu\u1EADt
+	14/2012/Q\u0110-TTg	2012-03-01	2	2	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 139/2002/Q\u0110-TTg ng\xE0y 15 th\xE1ng 10 n\u0103m 2002 c\u1EE7a Th\u1EE7 t\u01B0\u1EDBng Ch\xEDnh ph\u1EE7 v\u1EC1 kh\xE1m, ch\u1EEFa b\u1EC7nh cho ng\u01B0\u1EDDi ngh\xE8o
+	14/2012/TT-NHNN	2012-05-04	1	7	quy \u0111\u1ECBnh l\xE3i su\u1EA5t cho vay ng\u1EAFn h\u1EA1n t\u1ED1i \u0111a b\u1EB1ng \u0111\u1ED3ng Vi\u1EC7t Nam c\u1EE7a t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng, chi nh\xE1nh ng\xE2n h\xE0ng n\u01B0\u1EDBc ngo\xE0i \u0111\u1ED1i v\u1EDBi kh\xE1ch h\xE0ng vay \u0111\u1EC3 \u0111\xE1p \u1EE9ng nhu c\u1EA7u v\u1ED1n ph\u1EE5c v\u1EE5 m\u1ED9t s\u1ED1 l\u0129nh v\u1EF1c, ng\xE0nh kinh t\u1EBF
+	15/2012/QH13	2012-06-20	3	3	Lu\u1EADt X\u1EED l\xFD vi ph\u1EA1m h\xE0nh ch\xEDnh	amended	18/2017/QH14 67/2020/QH14 09/2022/QH15 11/2022/QH15 56/2024/QH15 88/2025/QH15
	150/2012/TT-BTC	2012-09-12	1	1	h\u01B0\u1EDBng d\u1EABn c\u1EADp nh\u1EADt ki\u1EBFn th\u1EE9c h\xE0ng n\u0103m cho ki\u1EC3m to\xE1n vi\xEAn \u0111\u0103ng k\xFD h\xE0nh ngh\u1EC1 ki\u1EC3m to\xE1n	amended	56/2015/TT-BTC 39/2020/TT-BTC 15/2024/TT-BTC
	153/2012/TT-BTC	2012-09-17	1	1
	16/2012/QH13	2012-06-21	3	3	Lu\u1EADt Qu\u1EA3ng c\xE1o	amended	42/2024/QH15 75/2025/QH15
	16/2012/TT-BTC	2012-02-08	1	1	quy \u0111\u1ECBnh in, ph\xE1t h\xE0nh, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng ho\xE1 \u0111\u01A1n b\xE1n h\xE0ng d\u1EF1 tr\u1EEF qu\u1ED1c gia
	16/2012/TT-BYT	2012-10-22	1	5	quy \u0111\u1ECBnh v\u1EC1 \u0111i\u1EC1u ki\u1EC7n an to\xE0n th\u1EF1c ph\u1EA9m \u0111\u1ED1i v\u1EDBi c\u01A1 s\u1EDF s\u1EA3n xu\u1EA5t, kinh doanh th\u1EF1c ph\u1EA9m, d\u1EE5ng c\u1EE5, v\u1EADt li\u1EC7u bao g\xF3i, ch\u1EE9a \u0111\u1EF1ng th\u1EF1c ph\u1EA9m thu\u1ED9c ph\u1EA1m vi qu\u1EA3n l\xFD c\u1EE7a B\u1ED9 Y t\u1EBF
	16/2012/TT-NHNN	2012-05-25	1	7	h\u01B0\u1EDBng d\u1EABn m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 24/2012/N\u0110-CP ng\xE0y 03 th\xE1ng 04 n\u0103m 2012 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 qu\u1EA3n l\xFD ho\u1EA1t \u0111\u1ED9ng kinh doanh v\xE0ng	amended	38/2015/TT-NHNN 29/2019/TT-NHNN 24/2022/TT-NHNN
+	161/2012/TT-BTC	2012-10-02	1	1	quy \u0111\u1ECBnh ch\u1EBF \u0111\u1ED9 ki\u1EC3m so\xE1t, thanh to\xE1n c\xE1c Kho\u1EA3n chi ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc qua Kho b\u1EA1c Nh\xE0 n\u01B0\u1EDBc
	17/2012/N\u0110-CP	2012-03-13	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ki\u1EC3m to\xE1n \u0111\u1ED9c l\u1EADp
	17/2012/TT-BYT	2012-10-24	1	5
	18/2012/N\u0110-CP	2012-03-13	0	0
+	18/2012/QH13	2012-06-21	3	3	Lu\u1EADt Bi\u1EC3n Vi\u1EC7t Nam
	18/2012/TTLT-BYT-BGTVT	2012-11-05	5	50	quy \u0111\u1ECBnh ti\xEAu chu\u1EA9n s\u1EE9c kho\u1EBB c\u1EE7a nh\xE2n vi\xEAn h\xE0ng kh\xF4ng v\xE0 \u0111i\u1EC1u ki\u1EC7n \u0111\u1ED1i v\u1EDBi c\u01A1 s\u1EDF y t\u1EBF th\u1EF1c hi\u1EC7n vi\u1EC7c kh\xE1m s\u1EE9c kho\u1EBB cho nh\xE2n vi\xEAn h\xE0ng kh\xF4ng
+	19/2012/TT-BKHCN	2012-11-08	1	6	quy \u0111\u1ECBnh v\u1EC1 ki\u1EC3m so\xE1t v\xE0 b\u1EA3o \u0111\u1EA3m an to\xE0n b\u1EE9c x\u1EA1 trong chi\u1EBFu x\u1EA1 ngh\u1EC1 nghi\u1EC7p v\xE0 chi\u1EBFu x\u1EA1 c\xF4ng ch\xFAng
+	19/2012/TTLT-BTC-BKH&\u0110T-BTTTT	2012-02-15	5	76	h\u01B0\u1EDBng d\u1EABn qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng kinh ph\xED th\u1EF1c hi\u1EC7n Ch\u01B0\u01A1ng tr\xECnh qu\u1ED1c gia v\u1EC1 \u1EE9ng d\u1EE5ng c\xF4ng ngh\u1EC7 th\xF4ng tin trong ho\u1EA1t \u0111\u1ED9ng c\u1EE7a c\u01A1 quan nh\xE0 n\u01B0\u1EDBc
+	194/2012/TT-BTC	2012-11-15	1	1	h\u01B0\u1EDBng d\u1EABn m\u1EE9c chi t\u1EA1o l\u1EADp th\xF4ng tin \u0111i\u1EC7n t\u1EED nh\u1EB1m duy tr\xEC ho\u1EA1t \u0111\u1ED9ng th\u01B0\u1EDDng xuy\xEAn c\u1EE7a c\xE1c c\u01A1 quan, \u0111\u01A1n v\u1ECB s\u1EED d\u1EE5ng ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
+	20/2012/QH13	2012-11-20	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Lu\u1EADt s\u01B0
+	20/2012/TT-BTTTT	2012-12-04	1	16
	201/2012/TT-BTC	2012-11-16	1	1
	202/2012/TT-BTC	2012-11-19	1	1	h\u01B0\u1EDBng d\u1EABn v\u1EC1 \u0111\u0103ng k\xFD, qu\u1EA3n l\xFD v\xE0 c\xF4ng khai danh s\xE1ch ki\u1EC3m to\xE1n vi\xEAn h\xE0nh ngh\u1EC1 ki\u1EC3m to\xE1n	amended	39/2020/TT-BTC 05/2025/TT-BTC
	203/2012/TT-BTC	2012-11-19	1	1	v\u1EC1 tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c c\u1EA5p, qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng Gi\u1EA5y ch\u1EE9ng nh\u1EADn \u0111\u1EE7 \u0111i\u1EC1u ki\u1EC7n kinh doanh d\u1ECBch v\u1EE5 ki\u1EC3m to\xE1n	amended	05/2025/TT-BTC
	209/2012/TTLT-BTC-BTP	2012-11-30	5	30	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c l\u1EADp, qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\xE0 quy\u1EBFt to\xE1n kinh ph\xED b\u1EA3o \u0111\u1EA3m ho\u1EA1t \u0111\u1ED9ng c\u1EE7a c\u01A1 quan, t\u1ED5 ch\u1EE9c tr\u1EE3 gi\xFAp ph\xE1p l\xFD nh\xE0 n\u01B0\u1EDBc
+	21/2012/N\u0110-CP	2012-03-21	0	0	v\u1EC1 qu\u1EA3n l\xFD c\u1EA3ng bi\u1EC3n v\xE0 lu\u1ED3ng h\xE0ng h\u1EA3i
+	21/2012/QH13	2012-11-20	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1EA3n l\xFD thu\u1EBF
+	210/2012/TT-BTC	2012-11-30	1	1	h\u01B0\u1EDBng d\u1EABn v\u1EC1 th\xE0nh l\u1EADp v\xE0 ho\u1EA1t \u0111\u1ED9ng c\xF4ng ty ch\u1EE9ng kho\xE1n
+	218/2012/TTLT-BTC-BKHCN	2012-12-20	5	27	quy \u0111\u1ECBnh qu\u1EA3n l\xFD t\xE0i ch\xEDnh th\u1EF1c hi\u1EC7n Ch\u01B0\u01A1ng tr\xECnh ph\xE1t tri\u1EC3n s\u1EA3n ph\u1EA9m qu\u1ED1c gia \u0111\u1EBFn n\u0103m 2020
+	219/2012/TTLT-BTC-BKHCN	2012-12-20	5	27	quy \u0111\u1ECBnh qu\u1EA3n l\xFD t\xE0i ch\xEDnh th\u1EF1c hi\u1EC7n Ch\u01B0\u01A1ng tr\xECnh qu\u1ED1c gia ph\xE1t tri\u1EC3n c\xF4ng ngh\u1EC7 cao \u0111\u1EBFn n\u0103m 2020
	22/2012/QH13	2012-11-20	3	3	Lu\u1EADt D\u1EF1 tr\u1EEF qu\u1ED1c gia
	22/2012/TT-BNNPTNT	2012-06-05	1	11
+	23/2012/N\u0110-CP	2012-04-03	0	0
	23/2012/QH13	2012-11-20	3	3	Lu\u1EADt H\u1EE3p t\xE1c x\xE3
+	24/2012/N\u0110-CP	2012-04-03	0	0	v\u1EC1 qu\u1EA3n l\xFD ho\u1EA1t \u0111\u1ED9ng kinh doanh v\xE0ng	amended	232/2025/N\u0110-CP
	25/2012/Q\u0110-TTg	2012-06-04	2	2	quy \u0111\u1ECBnh m\u1ED9t s\u1ED1 ch\u1EBF \u0111\u1ED9 \u01B0u \u0111\xE3i \u0111\u1ED1i v\u1EDBi s\u0129 quan, qu\xE2n nh\xE2n chuy\xEAn nghi\u1EC7p, h\u1EA1 s\u0129 quan, binh s\u0129, c\xF4ng ch\u1EE9c qu\u1ED1c ph\xF2ng v\xE0 c\xF4ng nh\xE2n qu\u1ED1c ph\xF2ng thu\u1ED9c l\u1EF1c l\u01B0\u1EE3ng C\u1EA3nh s\xE1t bi\u1EC3n Vi\u1EC7t Nam
	25/2012/TT-BKHCN	2012-12-12	1	6	quy \u0111\u1ECBnh danh m\u1EE5c v\xE0 y\xEAu c\u1EA7u ki\u1EC3m so\xE1t v\u1EADt li\u1EC7u v\xE0 thi\u1EBFt b\u1ECB trong chu tr\xECnh nhi\xEAn li\u1EC7u h\u1EA1t nh\xE2n
+	26/2012/TT-BKHCN	2012-12-12	1	6	quy \u0111\u1ECBnh vi\u1EC7c ki\u1EC3m tra nh\xE0 n\u01B0\u1EDBc v\u1EC1 ch\u1EA5t l\u01B0\u1EE3ng h\xE0ng h\xF3a l\u01B0u th\xF4ng tr\xEAn th\u1ECB tr\u01B0\u1EDDng
+	27/2012/TT-BKHCN	2012-12-12	1	6	quy \u0111\u1ECBnh vi\u1EC7c ki\u1EC3m tra nh\xE0 n\u01B0\u1EDBc v\u1EC1 ch\u1EA5t l\u01B0\u1EE3ng h\xE0ng h\xF3a nh\u1EADp kh\u1EA9u thu\u1ED9c tr\xE1ch nhi\u1EC7m qu\u1EA3n l\xFD c\u1EE7a B\u1ED9 Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7
+	28/2012/N\u0110-CP	2012-04-10	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ng\u01B0\u1EDDi khuy\u1EBFt t\u1EADt
+	28/2012/TT-BKHCN	2012-12-12	1	6	quy \u0111\u1ECBnh v\u1EC1 c\xF4ng b\u1ED1 h\u1EE3p chu\u1EA9n, c\xF4ng b\u1ED1 h\u1EE3p quy v\xE0 ph\u01B0\u01A1ng th\u1EE9c \u0111\xE1nh gi\xE1 s\u1EF1 ph\xF9 h\u1EE3p v\u1EDBi ti\xEAu chu\u1EA9n, quy chu\u1EA9n k\u1EF9 thu\u1EADt	amended	02/2017/TT-BKHCN
+	29/2012/N\u0110-CP	2012-04-12	0	0	v\u1EC1 tuy\u1EC3n d\u1EE5ng, s\u1EED d\u1EE5ng v\xE0 qu\u1EA3n l\xFD vi\xEAn ch\u1EE9c
+	30/2012/N\u0110-CP	2012-04-12	0	0	v\u1EC1 t\u1ED5 ch\u1EE9c, ho\u1EA1t \u0111\u1ED9ng c\u1EE7a qu\u1EF9 x\xE3 h\u1ED9i, qu\u1EF9 t\u1EEB thi\u1EC7n
	31/CT-TTg	2012-11-28	9	2
+	32/2012/N\u0110-CP	2012-04-12	0	0		amended	31/2025/N\u0110-CP
+	33/2012/N\u0110-CP	2012-04-13	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh 45/2010/N\u0110-CP ng\xE0y 21 th\xE1ng 04 n\u0103m 2010 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh v\u1EC1 t\u1ED5 ch\u1EE9c, ho\u1EA1t \u0111\u1ED9ng v\xE0 qu\u1EA3n l\xFD h\u1ED9i
	34/2012/N\u0110-CP	2012-04-15	0	0
	35/2012/N\u0110-CP	2012-04-18	0	0
	35/2012/TT-BGTVT	2012-09-06	1	13	quy \u0111\u1ECBnh v\u1EC1 l\u1EAFp \u0111\u1EB7t b\xE1o hi\u1EC7u kil\xF4m\xE9t-\u0111\u1ECBa danh v\xE0 c\xE1ch ghi k\xFD hi\u1EC7u, s\u1ED1 th\u1EE9 t\u1EF1 tr\xEAn b\xE1o hi\u1EC7u \u0111\u01B0\u1EDDng th\u1EE7y n\u1ED9i \u0111\u1ECBa	amended	49/2018/TT-BGTVT
	35/2012/TT-BL\u0110TBXH	2012-12-27	1	4
	36/2012/N\u0110-CP	2012-04-18	0	0
	38/2012/N\u0110-CP	2012-04-25	0	0
	39/2012/N\u0110-CP	2012-04-27	0	0
	40/2012/TT-BTC	2012-03-09	1	1
+	44/2012/TT-BGTVT	2012-10-23	1	13
+	45/2012/N\u0110-CP	2012-05-21	0	0	v\u1EC1 khuy\u1EBFn c\xF4ng	amended	235/2025/N\u0110-CP
+	46/2012/TT-BCT	2012-12-28	1	10	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 n\u1ED9i dung c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 45/2012/N\u0110-CP ng\xE0y 21 th\xE1ng 5 n\u0103m 2012 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 khuy\u1EBFn c\xF4ng
	48/2012/TT-BTC	2012-03-16	1	1
	494/NQ-UBTVQH13	2012-05-18	4	8
	50/2012/TT-BCT	2012-12-28	1	10	ban h\xE0nh Quy chu\u1EA9n k\u1EF9 thu\u1EADt qu\u1ED1c gia v\u1EC1 m\u1EE9c r\u1EE7i ro ch\u1EA5p nh\u1EADn \u0111\u01B0\u1EE3c trong \u0111\xE1nh gi\xE1 \u0111\u1ECBnh l\u01B0\u1EE3ng r\u1EE7i ro cho c\xE1c ho\u1EA1t \u0111\u1ED9ng d\u1EA7u kh\xED, x\u0103ng d\u1EA7u, h\xF3a ch\u1EA5t v\xE0 nhi\u1EC7t \u0111i\u1EC7n
	53/2012/N\u0110-CP	2012-06-20	0	0
+	55/2012/N\u0110-CP	2012-06-28	0	0	quy \u0111\u1ECBnh v\u1EC1 th\xE0nh l\u1EADp, t\u1ED5 ch\u1EE9c l\u1EA1i, gi\u1EA3i th\u1EC3 \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp
	58/2012/TT-BGTVT	2012-12-28	1	13	ban h\xE0nh \u0111\u1ECBnh m\u1EE9c v\u1EADt t\u01B0 cho m\u1ED9t chu k\u1EF3 b\u1EA3o tr\xEC k\u1EBFt c\u1EA5u h\u1EA1 t\u1EA7ng \u0111\u01B0\u1EDDng s\u1EAFt qu\u1ED1c gia
+	592/Q\u0110-TTg	2012-05-22	2	2	ph\xEA duy\u1EC7t Ch\u01B0\u01A1ng tr\xECnh h\u1ED7 tr\u1EE3 ph\xE1t tri\u1EC3n doanh nghi\u1EC7p khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 v\xE0 t\u1ED5 ch\u1EE9c khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 c\xF4ng l\u1EADp th\u1EF1c hi\u1EC7n c\u01A1 ch\u1EBF t\u1EF1 ch\u1EE7, t\u1EF1 ch\u1ECBu tr\xE1ch nhi\u1EC7m
	61/2012/TT-BCA-C41	2012-10-16	1	14	ban h\xE0nh c\xE1c lo\u1EA1i bi\u1EC3u m\u1EABu s\u1EED d\u1EE5ng trong ho\u1EA1t \u0111\u1ED9ng ki\u1EC3m \u0111\u1ECBnh m\xF4i tr\u01B0\u1EDDng ph\u1EE5c v\u1EE5 c\xF4ng t\xE1c ph\xF2ng ng\u1EEBa, ph\xE1t hi\u1EC7n v\xE0 x\u1EED l\xFD vi ph\u1EA1m ph\xE1p lu\u1EADt v\u1EC1 b\u1EA3o v\u1EC7 m\xF4i tr\u01B0\u1EDDng c\u1EE7a l\u1EF1c l\u01B0\u1EE3ng C\u1EA3nh s\xE1t nh\xE2n d\xE2n
	62/2012/TT-BGD\u0110T	2012-12-28	1	19	ban h\xE0nh Quy \u0111\u1ECBnh v\u1EC1 quy tr\xECnh v\xE0 chu k\u1EF3 ki\u1EC3m \u0111\u1ECBnh ch\u1EA5t l\u01B0\u1EE3ng gi\xE1o d\u1EE5c tr\u01B0\u1EDDng \u0111\u1EA1i h\u1ECDc, cao \u0111\u1EB3ng v\xE0 trung c\u1EA5p chuy\xEAn nghi\u1EC7p
+	63/2012/N\u0110-CP	2012-08-31	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 Y t\u1EBF
	69/2012/N\u0110-CP	2012-09-14	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung Kho\u1EA3n 3 \u0110i\u1EC1u 2 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 67/2011/N\u0110-CP ng\xE0y 08 th\xE1ng 8 n\u0103m 2011 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thu\u1EBF b\u1EA3o v\u1EC7 m\xF4i tr\u01B0\u1EDDng
+	75/2012/N\u0110-CP	2012-10-03	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Khi\u1EBFu n\u1EA1i
	780/Q\u0110-NHNN	2012-04-23	2	7	v\u1EC1 vi\u1EC7c ph\xE2n lo\u1EA1i n\u1EE3 \u0111\u1ED1i v\u1EDBi n\u1EE3 \u0111\u01B0\u1EE3c \u0111i\u1EC1u ch\u1EC9nh k\u1EF3 h\u1EA1n tr\u1EA3 n\u1EE3, gia h\u1EA1n n\u1EE3
+	79/2012/N\u0110-CP	2012-10-05	0	0
	80/2012/N\u0110-CP	2012-10-08	0	0
	85/2012/N\u0110-CP	2012-10-15	0	0	v\u1EC1 c\u01A1 ch\u1EBF ho\u1EA1t \u0111\u1ED9ng, c\u01A1 ch\u1EBF t\xE0i ch\xEDnh \u0111\u1ED1i v\u1EDBi c\xE1c \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p y t\u1EBF c\xF4ng l\u1EADp v\xE0 gi\xE1 d\u1ECBch v\u1EE5 kh\xE1m b\u1EC7nh, ch\u1EEFa b\u1EC7nh c\u1EE7a c\xE1c c\u01A1 s\u1EDF kh\xE1m b\u1EC7nh, ch\u1EEFa b\u1EC7nh c\xF4ng l\u1EADp
+	86/2012/N\u0110-CP	2012-10-19	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110o l\u01B0\u1EDDng
+	88/2012/N\u0110-CP	2012-10-23	0	0	quy \u0111\u1ECBnh v\u1EC1 ho\u1EA1t \u0111\u1ED9ng th\xF4ng tin, b\xE1o ch\xED c\u1EE7a b\xE1o ch\xED n\u01B0\u1EDBc ngo\xE0i, c\u01A1 quan \u0111\u1EA1i di\u1EC7n n\u01B0\u1EDBc ngo\xE0i, t\u1ED5 ch\u1EE9c n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam
	89/2012/N\u0110-CP	2012-10-24	0	0
	95/2012/N\u0110-CP	2012-11-12	0	0
	96/2012/N\u0110-CP	2012-11-15	0	0	quy \u0111\u1ECBnh v\u1EC1 \u0111i\u1EC1u tr\u1ECB nghi\u1EC7n c\xE1c ch\u1EA5t d\u1EA1ng thu\u1ED1c phi\u1EC7n b\u1EB1ng thu\u1ED1c thay th\u1EBF
+	03/2013/TT-BNV	2013-04-16	1	17	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 45/2010/N\u0110-CP ng\xE0y 21 th\xE1ng 4 n\u0103m 2010 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh v\u1EC1 t\u1ED5 ch\u1EE9c, ho\u1EA1t \u0111\u1ED9ng v\xE0 qu\u1EA3n l\xFD h\u1ED9i
+	03/2013/TT-TTCP	2013-06-10	1	31
	04/2013/TT-NHNN	2013-03-01	1	7	quy \u0111\u1ECBnh v\u1EC1 ho\u1EA1t \u0111\u1ED9ng chi\u1EBFt kh\u1EA5u c\xF4ng c\u1EE5 chuy\u1EC3n nh\u01B0\u1EE3ng, gi\u1EA5y t\u1EDD c\xF3 gi\xE1 kh\xE1c c\u1EE7a t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng, chi nh\xE1nh ng\xE2n h\xE0ng n\u01B0\u1EDBc ngo\xE0i \u0111\u1ED1i v\u1EDBi kh\xE1ch h\xE0ng	amended	21/2016/TT-NHNN
+	05/2013/TT-BL\u0110TBXH	2013-05-15	1	4
+	06/2013/N\u0110-CP	2013-01-09	0	0	quy \u0111\u1ECBnh v\u1EC1 b\u1EA3o v\u1EC7 c\u01A1 quan, doanh nghi\u1EC7p
	06/2013/TT-NHNN	2013-03-12	1	7	h\u01B0\u1EDBng d\u1EABn ho\u1EA1t \u0111\u1ED9ng mua, b\xE1n v\xE0ng mi\u1EBFng tr\xEAn th\u1ECB tr\u01B0\u1EDDng trong n\u01B0\u1EDBc	amended	12/2015/TT-NHNN 12/2023/TT-NHNN
+	07/2013/TT-TTCP	2013-10-31	1	31	quy \u0111\u1ECBnh quy tr\xECnh gi\u1EA3i quy\u1EBFt khi\u1EBFu n\u1EA1i h\xE0nh ch\xEDnh	amended	02/2016/TT-TTCP
+	07/2013/TTLT-BGD\u0110T-BNV-BTC	2013-03-08	5	62	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n ch\u1EBF \u0111\u1ED9 tr\u1EA3 l\u01B0\u01A1ng d\u1EA1y th\xEAm gi\u1EDD \u0111\u1ED1i v\u1EDBi nh\xE0 gi\xE1o trong c\xE1c c\u01A1 s\u1EDF gi\xE1o d\u1EE5c c\xF4ng l\u1EADp
+	08/2013/TT-BNV	2013-07-31	1	17	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n ch\u1EBF \u0111\u1ED9 n\xE2ng b\u1EADc l\u01B0\u01A1ng th\u01B0\u1EDDng xuy\xEAn v\xE0 n\xE2ng b\u1EADc l\u01B0\u01A1ng tr\u01B0\u1EDBc th\u1EDDi h\u1EA1n \u0111\u1ED1i v\u1EDBi c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c v\xE0 ng\u01B0\u1EDDi lao \u0111\u1ED9ng
+	08/2013/TT-BTC	2013-01-10	1	1
+	09/2013/N\u0110-CP	2013-01-11	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ph\xF2ng, ch\u1ED1ng mua b\xE1n ng\u01B0\u1EDDi
+	09/2013/TT-BTTTT	2013-04-08	1	16	ban h\xE0nh Danh m\u1EE5c s\u1EA3n ph\u1EA9m ph\u1EA7n m\u1EC1m v\xE0 ph\u1EA7n c\u1EE9ng, \u0111i\u1EC7n t\u1EED
	10/2013/TT-BKHCN	2013-03-29	1	6	h\u01B0\u1EDBng d\u1EABn qu\u1EA3n l\xFD ch\u01B0\u01A1ng tr\xECnh ph\xE1t tri\u1EC3n s\u1EA3n ph\u1EA9m qu\u1ED1c gia \u0111\u1EBFn n\u0103m 2020
	10/2013/TT-BTNMT	2013-05-28	1	20	quy \u0111\u1ECBnh k\u1EF9 thu\u1EADt v\u1EC1 c\u1EADp nh\u1EADt c\u01A1 s\u1EDF d\u1EEF li\u1EC7u n\u1EC1n \u0111\u1ECBa l\xFD t\u1EF7 l\u1EC7 1:2000, 1:5000 v\xE0 1:10000
	11/2013/N\u0110-CP	2013-01-14	0	0
	11/2013/TT-BKHCN	2013-03-29	1	6
+	110/2013/N\u0110-CP	2013-09-24	0	0
	111/2013/N\u0110-CP	2013-09-30	0	0
+	111/2013/TT-BTC	2013-08-15	1	1	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n Lu\u1EADt Thu\u1EBF thu nh\u1EADp c\xE1 nh\xE2n, Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thu\u1EBF thu nh\u1EADp c\xE1 nh\xE2n	amended	92/2015/TT-BTC 79/2022/TT-BTC
	112/2013/N\u0110-CP	2013-10-02	0	0
+	113/2013/N\u0110-CP	2013-10-02	0	0	v\u1EC1 ho\u1EA1t \u0111\u1ED9ng m\u1EF9 thu\u1EADt
	115/2013/TT-BTC	2013-08-20	1	1
+	117/2013/N\u0110-CP	2013-10-07	0	0
+	120/2013/N\u0110-CP	2013-10-09	0	0	quy \u0111\u1ECBnh x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh trong l\u0129nh v\u1EF1c qu\u1ED1c ph\xF2ng, c\u01A1 y\u1EBFu	ended	218/2025/N\u0110-CP
	121/2013/TT-BTC	2013-08-28	1	1
	122/2013/TT-BTC	2013-08-28	1	1
+	123/2013/N\u0110-CP	2013-10-14	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Lu\u1EADt s\u01B0	amended	137/2018/N\u0110-CP
	1237/Q\u0110-TTg	2013-07-27	2	2
	124/2013/N\u0110-CP	2013-10-14	0	0	quy \u0111\u1ECBnh ch\xEDnh s\xE1ch \u01B0u \u0111\xE3i, h\u1ED7 tr\u1EE3 ng\u01B0\u1EDDi \u0111i \u0111\xE0o t\u1EA1o trong l\u0129nh v\u1EF1c n\u0103ng l\u01B0\u1EE3ng nguy\xEAn t\u1EED
+	127/2013/N\u0110-CP	2013-10-15	0	0
	128/2013/TT-BTC	2013-09-10	1	1
	13/2013/N\u0110-CP	2013-01-25	0	0
+	13/2013/Q\u0110-TTg	2013-02-06	2	2
+	130/2013/N\u0110-CP	2013-10-16	0	0
	130/2013/TTLT-BTC-BGD\u0110T	2013-09-19	5	46
	131/2013/N\u0110-CP	2013-10-16	0	0		amended	28/2017/N\u0110-CP
	133/2013/TT-BTC	2013-09-24	1	1
	135/2013/N\u0110-CP	2013-10-18	0	0
+	136/2013/N\u0110-CP	2013-10-21	0	0	quy \u0111\u1ECBnh ch\xEDnh s\xE1ch tr\u1EE3 gi\xFAp x\xE3 h\u1ED9i \u0111\u1ED1i v\u1EDBi \u0111\u1ED1i t\u01B0\u1EE3ng b\u1EA3o tr\u1EE3 x\xE3 h\u1ED9i
	137/2013/N\u0110-CP	2013-10-21	0	0
	1394/Q\u0110-TTg	2013-08-13	2	2
	14/2013/N\u0110-CP	2013-02-05	0	0
	14/2013/TT-BKHCN	2013-07-12	1	6	quy \u0111\u1ECBnh v\u1EC1 \u0111o l\u01B0\u1EDDng \u0111\u1ED1i v\u1EDBi chu\u1EA9n qu\u1ED1c gia
+	141/2013/N\u0110-CP	2013-10-24	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Gi\xE1o d\u1EE5c \u0111\u1EA1i h\u1ECDc
+	143/2013/N\u0110-CP	2013-10-24	0	0	quy \u0111\u1ECBnh v\u1EC1 b\u1ED3i ho\xE0n h\u1ECDc b\u1ED5ng v\xE0 chi ph\xED \u0111\xE0o t\u1EA1o
+	145/2013/TT-BTC	2013-10-21	1	1	h\u01B0\u1EDBng d\u1EABn v\u1EC1 k\u1EBF ho\u1EA1ch d\u1EF1 tr\u1EEF qu\u1ED1c gia v\xE0 ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc chi cho d\u1EF1 tr\u1EEF qu\u1ED1c gia
	146/2013/N\u0110-CP	2013-10-30	0	0
	149/2013/TT-BTC	2013-10-29	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, n\u1ED9p, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng ph\xED, l\u1EC7 ph\xED qu\u1EA3n l\xFD an to\xE0n v\u1EC7 sinh th\u1EF1c ph\u1EA9m
	15/2013/TT-BYT	2013-05-24	1	5	h\u01B0\u1EDBng d\u1EABn b\u1EA3o \u0111\u1EA3m ch\u1EA5t l\u01B0\u1EE3ng th\u1EF1c hi\u1EC7n k\u1EF9 thu\u1EADt x\xE9t nghi\u1EC7m HIV
+	151/2013/N\u0110-CP	2013-11-01	0	0	v\u1EC1 ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5 v\xE0 c\u01A1 ch\u1EBF ho\u1EA1t \u0111\u1ED9ng c\u1EE7a T\u1ED5ng c\xF4ng ty \u0110\u1EA7u t\u01B0 v\xE0 Kinh doanh v\u1ED1n nh\xE0 n\u01B0\u1EDBc
+	152/2013/N\u0110-CP	2013-11-04	0	0	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD ph\u01B0\u01A1ng ti\u1EC7n c\u01A1 gi\u1EDBi do ng\u01B0\u1EDDi n\u01B0\u1EDBc ngo\xE0i \u0111\u01B0a v\xE0o Vi\u1EC7t Nam du l\u1ECBch
	153/2013/N\u0110-CP	2013-11-08	0	0
	154/2013/N\u0110-CP	2013-11-08	0	0	quy \u0111\u1ECBnh v\u1EC1 khu c\xF4ng nghi\u1EC7p th\xF4ng tin t\u1EADp trung
+	156/2013/TT-BTC	2013-11-06	1	1	h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1EA3n l\xFD thu\u1EBF
	158/2013/N\u0110-CP	2013-11-12	0	0
	16/2013/TTLT-BYT-BNN&PTNT	2013-05-27	5	83	h\u01B0\u1EDBng d\u1EABn ph\u1ED1i h\u1EE3p ph\xF2ng, ch\u1ED1ng b\u1EC7nh l\xE2y truy\u1EC1n t\u1EEB \u0111\u1ED9ng v\u1EADt sang ng\u01B0\u1EDDi
	162/2013/N\u0110-CP	2013-11-12	0	0		amended	23/2017/N\u0110-CP
+	166/2013/N\u0110-CP	2013-11-12	0	0
+	17/2013/N\u0110-CP	2013-02-19	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 204/2004/N\u0110-CP
	17/2013/TT-BTTTT	2013-08-02	1	16	quy \u0111\u1ECBnh v\u1EC1 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a \u0111i\u1EC3m B\u01B0u \u0111i\u1EC7n - V\u0103n h\xF3a x\xE3	amended	11/2019/TT-BTTTT
	177/2013/N\u0110-CP	2013-11-14	0	0
+	18/2013/N\u0110-CP	2013-02-21	0	0	quy \u0111\u1ECBnh ti\xEAu chu\u1EA9n v\u1EADt ch\u1EA5t h\u1EADu c\u1EA7n \u0111\u1ED1i v\u1EDBi s\u0129 quan, h\u1EA1 s\u0129 quan, chi\u1EBFn s\u0129 \u0111ang ph\u1EE5c v\u1EE5 trong l\u1EF1c l\u01B0\u1EE3ng C\xF4ng an nh\xE2n d\xE2n
+	181/2013/N\u0110-CP	2013-11-14	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1EA3ng C\xE1o	amended	11/2019/N\u0110-CP 70/2021/N\u0110-CP
	185/2013/N\u0110-CP	2013-11-15	0	0
+	187/2013/N\u0110-CP	2013-11-20	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh Lu\u1EADt Th\u01B0\u01A1ng m\u1EA1i v\u1EC1 ho\u1EA1t \u0111\u1ED9ng mua b\xE1n h\xE0ng h\xF3a qu\u1ED1c t\u1EBF v\xE0 c\xE1c ho\u1EA1t \u0111\u1ED9ng \u0111\u1EA1i l\xFD mua, b\xE1n, gia c\xF4ng v\xE0 qu\xE1 c\u1EA3nh h\xE0ng h\xF3a v\u1EDBi n\u01B0\u1EDBc ngo\xE0i
	19/2013/TT-BTP	2013-11-28	1	15
+	19/2013/TT-NHNN	2013-09-06	1	7
+	195/2013/N\u0110-CP	2013-11-21	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Xu\u1EA5t b\u1EA3n
+	20/2013/TTLT-BYT-BCT-BNNPTNT	2013-08-01	5	81	quy \u0111\u1ECBnh \u0111i\u1EC1u ki\u1EC7n, tr\xECnh t\u1EF1 th\u1EE7 t\u1EE5c ch\u1EC9 \u0111\u1ECBnh c\u01A1 s\u1EDF ki\u1EC3m nghi\u1EC7m th\u1EF1c ph\u1EA9m ph\u1EE5c v\u1EE5 qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc
+	209/2013/N\u0110-CP	2013-12-18	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u Lu\u1EADt Thu\u1EBF gi\xE1 tr\u1ECB gia t\u0103ng	amended	12/2015/N\u0110-CP 100/2016/N\u0110-CP 146/2017/N\u0110-CP
	21/2013/TT-BCT	2013-09-25	1	10
+	210/2013/N\u0110-CP	2013-12-19	0	0
+	211/2013/TT-BTC	2013-12-30	1	1	quy \u0111\u1ECBnh v\u1EC1 quy tr\xECnh xu\u1EA5t c\u1EA5p, giao nh\u1EADn, ph\xE2n ph\u1ED1i, s\u1EED d\u1EE5ng h\xE0ng d\u1EF1 tr\u1EEF qu\u1ED1c gia xu\u1EA5t \u0111\u1EC3 c\u1EE9u tr\u1EE3, vi\u1EC7n tr\u1EE3 v\xE0 qu\u1EA3n l\xFD kinh ph\xED \u0111\u1EA3m b\u1EA3o cho c\xF4ng t\xE1c xu\u1EA5t c\u1EA5p, giao nh\u1EADn h\xE0ng \u0111\u1EC3 c\u1EE9u tr\u1EE3, vi\u1EC7n tr\u1EE3	amended	82/2016/TT-BTC
	215/2013/N\u0110-CP	2013-12-23	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 T\xE0i ch\xEDnh
+	218/2013/N\u0110-CP	2013-12-26	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u Lu\u1EADt Thu\u1EBF thu nh\u1EADp doanh nghi\u1EC7p	amended	12/2015/N\u0110-CP
	218/2013/TT-BQP	2013-12-19	1	12	h\u01B0\u1EDBng d\u1EABn khi\u1EBFu n\u1EA1i v\xE0 gi\u1EA3i quy\u1EBFt khi\u1EBFu n\u1EA1i trong Qu\xE2n \u0111\u1ED9i
+	219/2013/TT-BTC	2013-12-31	1	1		amended	119/2014/TT-BTC 130/2016/TT-BTC
+	22/2013/Q\u0110-TTg	2013-04-26	2	2	v\u1EC1 h\u1ED7 tr\u1EE3 ng\u01B0\u1EDDi c\xF3 c\xF4ng v\u1EDBi c\xE1ch m\u1EA1ng v\u1EC1 nh\xE0 \u1EDF
	22/2013/TT-BTTTT	2013-12-23	1	16
	22/2013/TT-NHNN	2013-09-24	1	7	h\u01B0\u1EDBng d\u1EABn th\u1EE7 t\u1EE5c \u0111\u0103ng k\xFD, \u0111\u0103ng k\xFD thay \u0111\u1ED5i kho\u1EA3n vay n\u01B0\u1EDBc ngo\xE0i v\xE0 kho\u1EA3n ph\xE1t h\xE0nh tr\xE1i phi\u1EBFu qu\u1ED1c t\u1EBF \u0111\u01B0\u1EE3c Ch\xEDnh ph\u1EE7 b\u1EA3o l\xE3nh
	221/2013/N\u0110-CP	2013-12-30	0	0
	23/2013/TT-BCT	2013-10-18	1	10	quy \u0111\u1ECBnh n\u1ED9i dung, tr\xECnh t\u1EF1 l\u1EADp, th\u1EA9m \u0111\u1ECBnh v\xE0 ph\xEA duy\u1EC7t thi\u1EBFt k\u1EBF x\xE2y d\u1EF1ng c\xF4ng tr\xECnh nh\xE0 m\xE1y \u0111i\u1EC7n h\u1EA1t nh\xE2n
+	23/2013/TT-BKHCN	2013-09-26	1	6	quy \u0111\u1ECBnh v\u1EC1 \u0111o l\u01B0\u1EDDng \u0111\u1ED1i v\u1EDBi ph\u01B0\u01A1ng ti\u1EC7n \u0111o nh\xF3m 2	amended	07/2019/TT-BKHCN
+	24/2013/N\u0110-CP	2013-03-28	0	0
	24/2013/TT-BKHCN	2013-09-30	1	6	quy \u0111\u1ECBnh v\u1EC1 ho\u1EA1t \u0111\u1ED9ng ki\u1EC3m \u0111\u1ECBnh, hi\u1EC7u chu\u1EA9n, th\u1EED nghi\u1EC7m ph\u01B0\u01A1ng ti\u1EC7n \u0111o, chu\u1EA9n \u0111o l\u01B0\u1EDDng
	25/2013/TT-BL\u0110TBXH	2013-10-18	1	4	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n ch\u1EBF \u0111\u1ED9 b\u1ED3i d\u01B0\u1EE1ng b\u1EB1ng hi\u1EC7n v\u1EADt \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi lao \u0111\u1ED9ng l\xE0m vi\u1EC7c trong \u0111i\u1EC1u ki\u1EC7n c\xF3 y\u1EBFu t\u1ED1 nguy hi\u1EC3m, \u0111\u1ED9c h\u1EA1i
	26/2013/TT-BNNPTNT	2013-05-22	1	11
	27/2013/TT-BTTTT	2013-12-31	1	16	quy \u0111\u1ECBnh v\u1EC1 vi\u1EC7c x\xE2y d\u1EF1ng, ban h\xE0nh, r\xE0 so\xE1t, h\u1EC7 th\u1ED1ng h\xF3a, h\u1EE3p nh\u1EA5t v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt v\xE0 ph\xE1p \u0111i\u1EC3n quy ph\u1EA1m ph\xE1p lu\u1EADt trong l\u0129nh v\u1EF1c Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng
+	28/2013/N\u0110-CP	2013-04-04	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Ph\u1ED5 bi\u1EBFn, gi\xE1o d\u1EE5c ph\xE1p lu\u1EADt
	28/2013/QH13	2013-06-12	3	3	Lu\u1EADt Ph\xF2ng, ch\u1ED1ng kh\u1EE7ng b\u1ED1
	28/2013/TTLT-BYT-BL\u0110TBXH	2013-09-27	5	51
+	29/2013/N\u0110-CP	2013-04-08	0	0
+	29/2013/QH13	2013-06-18	3	3	Lu\u1EADt Khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7	amended	28/2018/QH14
	29/2013/TT-BNNPTNT	2013-06-04	1	11
	30/2013/N\u0110-CP	2013-04-08	0	0	v\u1EC1 kinh doanh v\u1EADn chuy\u1EC3n h\xE0ng kh\xF4ng v\xE0 ho\u1EA1t \u0111\u1ED9ng h\xE0ng kh\xF4ng chung
+	30/2013/QH13	2013-06-19	3	3	Lu\u1EADt Gi\xE1o d\u1EE5c qu\u1ED1c ph\xF2ng v\xE0 an ninh
+	31/2013/N\u0110-CP	2013-04-09	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt, h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ph\xE1p l\u1EC7nh \u01B0u \u0111\xE3i ng\u01B0\u1EDDi c\xF3 c\xF4ng v\u1EDBi c\xE1ch m\u1EA1ng
+	32/2013/N\u0110-CP	2013-04-16	0	0	h\u01B0\u1EDBng d\u1EABn Lu\u1EADt C\u01A1 y\u1EBFu v\u1EC1 ch\u1EBF \u0111\u1ED9, ch\xEDnh s\xE1ch \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi l\xE0m c\xF4ng t\xE1c c\u01A1 y\u1EBFu
	32/2013/QH13	2013-06-19	3	3
	32/2013/TT-NHNN	2013-12-26	1	7	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n quy \u0111\u1ECBnh h\u1EA1n ch\u1EBF s\u1EED d\u1EE5ng ngo\u1EA1i h\u1ED1i tr\xEAn l\xE3nh th\u1ED5 Vi\u1EC7t Nam	amended	16/2015/TT-NHNN
+	33/2013/QH13	2013-06-19	3	3	Lu\u1EADt Ph\xF2ng, ch\u1ED1ng thi\xEAn tai	amended	60/2020/QH14 18/2023/QH15
	33/2013/TT-NHNN	2013-12-26	1	7		amended	17/2020/TT-NHNN
	34/2013/TT-BTC	2013-03-28	1	1
	347/Q\u0110-TTg	2013-02-22	2	2
+	35/2013/TT-BL\u0110TBXH	2013-12-30	1	4	h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 09/2013/N\u0110-CP ng\xE0y 11 th\xE1ng 01 n\u0103m 2013 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ph\xF2ng, ch\u1ED1ng mua b\xE1n ng\u01B0\u1EDDi
+	35/2013/TT-NHNN	2013-12-31	1	7
	36/2013/QH13	2013-06-20	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt C\u01B0 tr\xFA
+	367-Q\u0110/TW\u0110TN-VP	2013-10-29	2	89
	37/2013/QH13	2013-06-20	3	3
	37/2013/TT-BCT	2013-12-30	1	10	quy \u0111\u1ECBnh nh\u1EADp kh\u1EA9u thu\u1ED1c l\xE1 \u0111i\u1EBFu, x\xEC g\xE0
+	38/2013/QH13	2013-11-16	3	3	Lu\u1EADt Vi\u1EC7c l\xE0m	amended	41/2024/QH15
	40/2013/TT-BCT	2013-12-31	1	10	quy \u0111\u1ECBnh \u0111i\u1EC1u ki\u1EC7n, tr\xECnh t\u1EF1 th\u1EE7 t\u1EE5c ch\u1EC9 \u0111\u1ECBnh c\u01A1 s\u1EDF ki\u1EC3m nghi\u1EC7m ki\u1EC3m ch\u1EE9ng v\u1EC1 an to\xE0n th\u1EF1c ph\u1EA9m thu\u1ED9c tr\xE1ch nhi\u1EC7m qu\u1EA3n l\xFD Nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 C\xF4ng Th\u01B0\u01A1ng
	41/2013/QH13	2013-11-25	3	3	Lu\u1EADt B\u1EA3o v\u1EC7 v\xE0 ki\u1EC3m d\u1ECBch th\u1EF1c v\u1EADt	amended	35/2018/QH14 146/2025/QH15
+	41/2013/TTLT-BYT-BL\u0110TBXH	2013-11-18	5	51
	42/2013/QH13	2013-11-25	3	3	Lu\u1EADt Ti\u1EBFp c\xF4ng d\xE2n
	42/2013/TT-BL\u0110TBXH	2013-12-30	1	4
+	43/2013/QH13	2013-11-26	3	3	Lu\u1EADt \u0110\u1EA5u th\u1EA7u	amended	04/2017/QH14 40/2019/QH14
+	43/2013/TT-BYT	2013-12-11	1	5	quy \u0111\u1ECBnh chi ti\u1EBFt ph\xE2n tuy\u1EBFn chuy\xEAn m\xF4n k\u1EF9 thu\u1EADt \u0111\u1ED1i v\u1EDBi h\u1EC7 th\u1ED1ng c\u01A1 s\u1EDF kh\xE1m b\u1EC7nh, ch\u1EEFa b\u1EC7nh
	44/2013/QH13	2013-11-26	3	3	Lu\u1EADt Th\u1EF1c h\xE0nh ti\u1EBFt ki\u1EC7m, ch\u1ED1ng l\xE3ng ph\xED	amended	21/2017/QH14 35/2018/QH14
+	45/2013/N\u0110-CP	2013-05-10	0	0
	45/2013/QH13	2013-11-29	3	3
	45/2013/Q\u0110-TTg	2013-07-25	2	2	v\u1EC1 vi\u1EC7c ban h\xE0nh Quy ch\u1EBF \u0111i\u1EC1u h\xE0nh ho\u1EA1t \u0111\u1ED9ng t\u1EA1i c\xE1c c\u1EEDa kh\u1EA9u bi\xEAn gi\u1EDBi \u0111\u1EA5t li\u1EC1n
+	45/2013/TT-BTC	2013-04-25	1	1
+	48/2013/N\u0110-CP	2013-05-14	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c Ngh\u1ECB \u0111\u1ECBnh li\xEAn quan \u0111\u1EBFn ki\u1EC3m so\xE1t th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh
	48/2013/TT-BNNPTNT	2013-11-12	1	11
+	49/2013/N\u0110-CP	2013-05-14	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a B\u1ED9 lu\u1EADt lao \u0111\u1ED9ng v\u1EC1 ti\u1EC1n l\u01B0\u01A1ng
+	52/2013/N\u0110-CP	2013-05-16	0	0	v\u1EC1 th\u01B0\u01A1ng m\u1EA1i \u0111i\u1EC7n t\u1EED	amended	85/2021/N\u0110-CP
+	53/2013/N\u0110-CP	2013-05-18	0	0
+	53/2013/Q\u0110-TTg	2013-09-13	2	2	v\u1EC1 vi\u1EC7c t\u1EA1m nh\u1EADp kh\u1EA9u, t\xE1i xu\u1EA5t kh\u1EA9u, ti\xEAu h\u1EE7y, chuy\u1EC3n nh\u01B0\u1EE3ng \u0111\u1ED1i v\u1EDBi xe \xF4 t\xF4, xe hai b\xE1nh g\u1EAFn m\xE1y c\u1EE7a \u0111\u1ED1i t\u01B0\u1EE3ng \u0111\u01B0\u1EE3c h\u01B0\u1EDFng quy\u1EC1n \u01B0u \u0111\xE3i, mi\u1EC5n tr\u1EEB t\u1EA1i Vi\u1EC7t Nam	amended	10/2018/Q\u0110-TTg 14/2021/Q\u0110-TTg
	54/2013/TT-BTC	2013-05-04	1	1
	56/2013/N\u0110-CP	2013-05-22	0	0
+	57/2013/Q\u0110-TTg	2013-10-14	2	2	v\u1EC1 tr\u1EE3 c\u1EA5p m\u1ED9t l\u1EA7n \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi \u0111\u01B0\u1EE3c c\u1EED l\xE0m chuy\xEAn gia sang gi\xFAp L\xE0o v\xE0 C\u0103m-pu-chi-a	amended	62/2015/Q\u0110-TTg
	58/2013/Q\u0110-TTg	2013-10-15	2	2
	599/Q\u0110-TTg	2013-04-17	2	2
	63/2013/N\u0110-CP	2013-06-27	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh Ph\xE1p l\u1EC7nh Ph\xE1p \u0111i\u1EC3n h\u1EC7 th\u1ED1ng quy ph\u1EA1m ph\xE1p lu\u1EADt
+	65/2013/N\u0110-CP	2013-06-27	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thu\u1EBF thu nh\u1EADp c\xE1 nh\xE2n v\xE0 Lu\u1EADt S\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thu\u1EBF thu nh\u1EADp c\xE1 nh\xE2n	amended	12/2015/N\u0110-CP
+	66/2013/QH13	2013-11-29	4	3
+	66/2013/Q\u0110-TTg	2013-11-11	2	2	quy \u0111\u1ECBnh ch\xEDnh s\xE1ch h\u1ED7 tr\u1EE3 chi ph\xED h\u1ECDc t\u1EADp \u0111\u1ED1i v\u1EDBi sinh vi\xEAn l\xE0 ng\u01B0\u1EDDi d\xE2n t\u1ED9c thi\u1EC3u s\u1ED1 h\u1ECDc t\u1EA1i c\xE1c c\u01A1 s\u1EDF gi\xE1o d\u1EE5c \u0111\u1EA1i h\u1ECDc
+	67/2013/N\u0110-CP	2013-06-27	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Ph\xF2ng, ch\u1ED1ng t\xE1c h\u1EA1i c\u1EE7a thu\u1ED1c l\xE1 v\u1EC1 kinh doanh thu\u1ED1c l\xE1	amended	106/2017/N\u0110-CP 08/2018/N\u0110-CP
+	68/2013/N\u0110-CP	2013-06-28	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh Lu\u1EADt B\u1EA3o hi\u1EC3m ti\u1EC1n g\u1EEDi
	68/2013/Q\u0110-TTg	2013-11-14	2	2	v\u1EC1 ch\xEDnh s\xE1ch h\u1ED7 tr\u1EE3 nh\u1EB1m gi\u1EA3m t\u1ED5n th\u1EA5t trong n\xF4ng nghi\u1EC7p
+	68/2013/TT-BCA	2013-12-26	1	14	h\u01B0\u1EDBng d\u1EABn x\u1EED l\xFD khi\u1EBFu n\u1EA1i, ki\u1EBFn ngh\u1ECB, ph\u1EA3n \xE1nh; gi\u1EA3i quy\u1EBFt khi\u1EBFu n\u1EA1i v\xE0 qu\u1EA3n l\xFD c\xF4ng t\xE1c gi\u1EA3i quy\u1EBFt khi\u1EBFu n\u1EA1i trong c\xF4ng an nh\xE2n d\xE2n
	71/2013/Q\u0110-TTg	2013-11-21	2	2	ban h\xE0nh Quy ho\u1EA1ch ph\u1ED5 t\u1EA7n s\u1ED1 v\xF4 tuy\u1EBFn \u0111i\u1EC7n qu\u1ED1c gia
+	72/2013/N\u0110-CP	2013-07-15	0	0	Qu\u1EA3n l\xFD, cung c\u1EA5p, s\u1EED d\u1EE5ng d\u1ECBch v\u1EE5 internet v\xE0 th\xF4ng tin tr\xEAn m\u1EA1ng	amended	27/2018/N\u0110-CP
+	74/2013/TT-BTC	2013-06-04	1	1	quy \u0111\u1ECBnh c\xE1c kho\u1EA3n chi ph\xED v\xE0 th\u1EF1c hi\u1EC7n vi\u1EC7c c\u1EA5p, quy\u1EBFt to\xE1n ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc ph\u1EE5c v\u1EE5 L\u1EC5 Qu\u1ED1c tang, L\u1EC5 tang c\u1EA5p Nh\xE0 n\u01B0\u1EDBc, L\u1EC5 tang c\u1EA5p cao
	78/2013/N\u0110-CP	2013-07-17	0	0	v\u1EC1 minh b\u1EA1ch t\xE0i s\u1EA3n, thu nh\u1EADp
+	81/2013/N\u0110-CP	2013-07-19	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt x\u1EED l\xFD vi ph\u1EA1m h\xE0nh ch\xEDnh
	82/2013/N\u0110-CP	2013-07-19	0	0
+	83/2013/N\u0110-CP	2013-07-22	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt qu\u1EA3n l\xFD thu\u1EBF v\xE0 Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt qu\u1EA3n l\xFD thu\u1EBF	amended	12/2015/N\u0110-CP
	84/2013/TTLT-BTC-BCT-BGTVT	2013-06-25	5	75
+	85/2013/N\u0110-CP	2013-07-29	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Gi\xE1m \u0111\u1ECBnh t\u01B0 ph\xE1p	amended	157/2020/N\u0110-CP
	86/2013/TT-BTC	2013-06-27	1	1
	87/2013/TT-BTC	2013-06-28	1	1
	89/2013/TT-BTC	2013-06-28	1	1
	91/2013/N\u0110-CP	2013-08-12	0	0
	91/2013/TT-BTC	2013-06-28	1	1
+	92/2013/TT-BTC	2013-07-08	1	1	quy \u0111\u1ECBnh ch\u1EBF \u0111\u1ED9 qu\u1EA3n l\xFD t\xE0i ch\xEDnh Qu\u1EF9 B\u1EA3o h\u1ED9 c\xF4ng d\xE2n v\xE0 ph\xE1p nh\xE2n Vi\u1EC7t Nam \u1EDF n\u01B0\u1EDBc ngo\xE0i
	94/2013/N\u0110-CP	2013-08-21	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh Lu\u1EADt D\u1EF1 tr\u1EEF qu\u1ED1c gia
	98/2013/TT-BTC	2013-07-24	1	1
+	01/2014/TT-BGD\u0110T	2014-01-24	1	19	ban h\xE0nh khung n\u0103ng l\u1EF1c ngo\u1EA1i ng\u1EEF 6 b\u1EADc d\xF9ng cho Vi\u1EC7t Nam
	03/2014/N\u0110-CP	2014-01-16	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a B\u1ED9 lu\u1EADt Lao \u0111\u1ED9ng v\u1EC1 vi\u1EC7c l\xE0m
	03/2014/TT-BKHCN	2014-03-31	1	6	h\u01B0\u1EDBng d\u1EABn \u0111i\u1EC1u ki\u1EC7n th\xE0nh l\u1EADp v\xE0 \u0111\u0103ng k\xFD ho\u1EA1t \u0111\u1ED9ng c\u1EE7a t\u1ED5 ch\u1EE9c khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7, v\u0103n ph\xF2ng \u0111\u1EA1i di\u1EC7n, chi nh\xE1nh c\u1EE7a t\u1ED5 ch\u1EE9c khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7
+	03/2014/TT-BTTTT	2014-03-11	1	16	quy \u0111\u1ECBnh Chu\u1EA9n k\u1EF9 n\u0103ng s\u1EED d\u1EE5ng c\xF4ng ngh\u1EC7 th\xF4ng tin
+	04/2014/N\u0110-CP	2014-01-17	0	0	quy \u0111\u1ECBnh v\u1EC1 h\xF3a \u0111\u01A1n b\xE1n h\xE0ng h\xF3a, cung \u1EE9ng d\u1ECBch v\u1EE5
	04/2014/TT-BCT	2014-01-27	1	10
	04/2014/TT-BKHCN	2014-04-08	1	6
	04/2014/TT-BL\u0110TBXH	2014-02-12	1	4	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n ch\u1EBF \u0111\u1ED9 trang b\u1ECB ph\u01B0\u01A1ng ti\u1EC7n b\u1EA3o v\u1EC7 c\xE1 nh\xE2n
+	05/2014/TT-BKHCN	2014-04-10	1	6	ban h\xE0nh \u201CM\u1EABu h\u1EE3p \u0111\u1ED3ng nghi\xEAn c\u1EE9u khoa h\u1ECDc v\xE0 ph\xE1t tri\u1EC3n c\xF4ng ngh\u1EC7\u201D
	05/2014/TT-NHNN	2014-03-12	1	7	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c m\u1EDF v\xE0 s\u1EED d\u1EE5ng t\xE0i kho\u1EA3n v\u1ED1n \u0111\u1EA7u t\u01B0 gi\xE1n ti\u1EBFp \u0111\u1EC3 th\u1EF1c hi\u1EC7n ho\u1EA1t \u0111\u1ED9ng \u0111\u1EA7u t\u01B0 gi\xE1n ti\u1EBFp n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam
	06/2014/Q\u0110-TTg	2014-01-20	2	2
	06/2014/TT-TTCP	2014-10-31	1	31	quy \u0111\u1ECBnh quy tr\xECnh ti\u1EBFp c\xF4ng d\xE2n
+	07/2014/TT-BKHCN	2014-05-26	1	6	quy \u0111\u1ECBnh tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c x\xE1c \u0111\u1ECBnh nhi\u1EC7m v\u1EE5 khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 c\u1EA5p qu\u1ED1c gia s\u1EED d\u1EE5ng ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
	07/2014/TT-BKH\u0110T	2014-11-24	1	9	h\u01B0\u1EDBng d\u1EABn m\u1ED9t s\u1ED1 n\u1ED9i dung v\u1EC1 gi\xE1m \u0111\u1ECBnh t\u01B0 ph\xE1p trong l\u0129nh v\u1EF1c k\u1EBF ho\u1EA1ch v\xE0 \u0111\u1EA7u t\u01B0
	07/2014/TT-BL\u0110TBXH	2014-03-06	1	4
+	07/2014/TT-TTCP	2014-10-31	1	31	quy \u0111\u1ECBnh quy tr\xECnh x\u1EED l\xFD \u0111\u01A1n khi\u1EBFu n\u1EA1i, \u0111\u01A1n t\u1ED1 c\xE1o, \u0111\u01A1n ki\u1EBFn ngh\u1ECB, ph\u1EA3n \xE1nh
+	08/2014/N\u0110-CP	2014-01-27	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7
	09/2014/TT-BKHCN	2014-05-27	1	6	quy \u0111\u1ECBnh qu\u1EA3n l\xFD c\xE1c nhi\u1EC7m v\u1EE5 khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 c\u1EA5p qu\u1ED1c gia	amended	04/2023/TT-BKHCN
	09/2014/TT-BTTTT	2014-08-19	1	16	quy \u0111\u1ECBnh chi ti\u1EBFt v\u1EC1 ho\u1EA1t \u0111\u1ED9ng qu\u1EA3n l\xFD, cung c\u1EA5p, s\u1EED d\u1EE5ng th\xF4ng tin tr\xEAn trang th\xF4ng tin \u0111i\u1EC7n t\u1EED v\xE0 m\u1EA1ng x\xE3 h\u1ED9i
+	10/2014/TT-BKHCN	2014-05-30	1	6
	10/2014/TT-TTCP	2014-11-24	1	31	quy \u0111\u1ECBnh chi ti\u1EBFt danh m\u1EE5c v\u1ECB tr\xED c\xF4ng t\xE1c thanh tra c\u1EE7a c\xF4ng ch\u1EE9c trong c\xE1c c\u01A1 quan thanh tra nh\xE0 n\u01B0\u1EDBc ph\u1EA3i \u0111\u1ECBnh k\u1EF3 chuy\u1EC3n \u0111\u1ED5i
	100/2014/N\u0110-CP	2014-11-06	0	0	quy \u0111\u1ECBnh v\u1EC1 kinh doanh v\xE0 s\u1EED d\u1EE5ng s\u1EA3n ph\u1EA9m dinh d\u01B0\u1EE1ng d\xF9ng cho tr\u1EBB nh\u1ECF, b\xECnh b\xFA v\xE0 v\xFA ng\u1EADm nh\xE2n t\u1EA1o
+	100/2014/TTLT-BTC-BTP	2014-07-30	5	30	quy \u0111\u1ECBnh vi\u1EC7c l\u1EADp d\u1EF1 to\xE1n, qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\xE0 quy\u1EBFt to\xE1n kinh ph\xED ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc th\u1EF1c hi\u1EC7n c\xF4ng t\xE1c h\xF2a gi\u1EA3i \u1EDF c\u01A1 s\u1EDF
+	103/2014/TT-BTC	2014-08-06	1	1	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n ngh\u0129a v\u1EE5 thu\u1EBF \xE1p d\u1EE5ng \u0111\u1ED1i v\u1EDBi t\u1ED5 ch\u1EE9c, c\xE1 nh\xE2n n\u01B0\u1EDBc ngo\xE0i kinh doanh t\u1EA1i Vi\u1EC7t Nam ho\u1EB7c c\xF3 thu nh\u1EADp t\u1EA1i Vi\u1EC7t Nam
+	1049/Q\u0110-TTg	2014-06-26	2	2	ban h\xE0nh Danh m\u1EE5c c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh thu\u1ED9c v\xF9ng kh\xF3 kh\u0103n
+	105/2014/N\u0110-CP	2014-11-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt b\u1EA3o hi\u1EC3m y t\u1EBF
	109/2014/TT-BTC	2014-08-15	1	1
	11/2014/N\u0110-CP	2014-02-18	0	0	v\u1EC1 ho\u1EA1t \u0111\u1ED9ng th\xF4ng tin khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7
	11/2014/TT-BCT	2014-03-24	1	10	quy \u0111\u1ECBnh v\u1EC1 ho\u1EA1t \u0111\u1ED9ng ki\u1EC3m so\xE1t th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh trong l\u0129nh v\u1EF1c qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 C\xF4ng Th\u01B0\u01A1ng
+	11/2014/TT-BKHCN	2014-05-30	1	6	quy \u0111\u1ECBnh vi\u1EC7c \u0111\xE1nh gi\xE1, nghi\u1EC7m thu k\u1EBFt qu\u1EA3 th\u1EF1c hi\u1EC7n nhi\u1EC7m v\u1EE5 khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 c\u1EA5p qu\u1ED1c gia s\u1EED d\u1EE5ng ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
+	11/2014/TT-NHNN	2014-03-28	1	7	quy \u0111\u1ECBnh vi\u1EC7c mang v\xE0ng c\u1EE7a c\xE1 nh\xE2n khi xu\u1EA5t c\u1EA3nh, nh\u1EADp c\u1EA3nh
+	112/2014/N\u0110-CP	2014-11-21	0	0	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD c\u1EEDa kh\u1EA9u bi\xEAn gi\u1EDBi \u0111\u1EA5t li\u1EC1n	amended	34/2023/N\u0110-CP
+	115/2014/TT-BTC	2014-08-20	1	1	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n ch\xEDnh s\xE1ch b\u1EA3o hi\u1EC3m quy \u0111\u1ECBnh t\u1EA1i Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 67/2014/N\u0110-CP ng\xE0y 07 th\xE1ng 7 n\u0103m 2014 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 m\u1ED9t s\u1ED1 ch\xEDnh s\xE1ch ph\xE1t tri\u1EC3n th\u1EE7y s\u1EA3n	amended	97/2015/TT-BTC
+	116/2014/N\u0110-CP	2014-12-04	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA3o v\u1EC7 v\xE0 ki\u1EC3m d\u1ECBch th\u1EF1c v\u1EADt
+	116/2014/TT-BTC	2014-08-20	1	1
	117/2014/TT-BTC	2014-08-21	1	1
+	118/2014/N\u0110-CP	2014-12-17	0	0	v\u1EC1 s\u1EAFp x\u1EBFp, \u0111\u1ED5i m\u1EDBi v\xE0 ph\xE1t tri\u1EC3n, n\xE2ng cao hi\u1EC7u qu\u1EA3 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a c\xF4ng ty n\xF4ng, l\xE2m nghi\u1EC7p
+	119/2014/N\u0110-CP	2014-12-17	0	0
+	119/2014/TT-BTC	2014-08-25	1	1
	12/2014/TT-BKHCN	2014-05-30	1	6	quy \u0111\u1ECBnh qu\u1EA3n l\xFD c\xE1c nhi\u1EC7m v\u1EE5 khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 theo Ngh\u1ECB \u0111\u1ECBnh th\u01B0
	12/2014/TT-BNNPTNT	2014-04-08	1	11
	120/2014/N\u0110-CP	2014-12-17	0	0
+	126/2014/N\u0110-CP	2014-12-31	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt H\xF4n nh\xE2n v\xE0 gia \u0111\xECnh
	126/2014/TT-BTC	2014-08-28	1	1
	127/2014/TT-BTC	2014-09-05	1	1
+	13/2014/N\u0110-CP	2014-02-25	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Gi\xE1o d\u1EE5c qu\u1ED1c ph\xF2ng v\xE0 an ninh	amended	139/2020/N\u0110-CP
+	13/2014/TTLT-BKHCN-BYT	2014-06-09	5	65		amended	13/2018/TT-BKHCN
	133/2014/TT-BTC	2014-09-11	1	1
+	137/2014/TT-BTC	2014-09-18	1	1
+	14/2014/TT-BKHCN	2014-06-11	1	6	quy \u0111\u1ECBnh v\u1EC1 vi\u1EC7c thu th\u1EADp, \u0111\u0103ng k\xFD, l\u01B0u gi\u1EEF v\xE0 c\xF4ng b\u1ED1 th\xF4ng tin v\u1EC1 nhi\u1EC7m v\u1EE5 khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7
+	14/2014/TTLT-BTC-BTP	2014-01-27	5	30	quy \u0111\u1ECBnh vi\u1EC7c l\u1EADp d\u1EF1 to\xE1n, qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\xE0 quy\u1EBFt to\xE1n kinh ph\xED ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc b\u1EA3o \u0111\u1EA3m cho c\xF4ng t\xE1c ph\u1ED5 bi\u1EBFn, gi\xE1o d\u1EE5c ph\xE1p lu\u1EADt v\xE0 chu\u1EA9n ti\u1EBFp c\u1EADn ph\xE1p lu\u1EADt c\u1EE7a ng\u01B0\u1EDDi d\xE2n t\u1EA1i c\u01A1 s\u1EDF
	147/2014/TT-BTC	2014-10-08	1	1
	15/2014/TT-BKHCN	2014-06-13	1	6	quy \u0111\u1ECBnh tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c giao quy\u1EC1n s\u1EDF h\u1EEFu, quy\u1EC1n s\u1EED d\u1EE5ng k\u1EBFt qu\u1EA3 nghi\xEAn c\u1EE9u khoa h\u1ECDc v\xE0 ph\xE1t tri\u1EC3n c\xF4ng ngh\u1EC7 s\u1EED d\u1EE5ng ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
+	151/2014/TT-BTC	2014-10-10	1	1	h\u01B0\u1EDBng d\u1EABn thi h\xE0nh Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 91/2014/N\u0110-CP ng\xE0y 01 th\xE1ng 10 n\u0103m 2014 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 vi\u1EC7c s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u t\u1EA1i c\xE1c Ngh\u1ECB \u0111\u1ECBnh quy \u0111\u1ECBnh v\u1EC1 thu\u1EBF
+	16/2014/TT-BKHCN	2014-06-13	1	6	quy \u0111\u1ECBnh v\u1EC1 \u0111i\u1EC1u ki\u1EC7n th\xE0nh l\u1EADp, ho\u1EA1t \u0111\u1ED9ng c\u1EE7a t\u1ED5 ch\u1EE9c trung gian c\u1EE7a th\u1ECB tr\u01B0\u1EDDng khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7
	16/2014/TT-BL\u0110TBXH	2014-07-30	1	4	h\u01B0\u1EDBng d\u1EABn m\u1ED9t s\u1ED1 n\u1ED9i dung x\xE1c nh\u1EADn v\xE0 th\u1EF1c hi\u1EC7n ch\u1EBF \u0111\u1ED9 \u01B0u \u0111\xE3i ng\u01B0\u1EDDi c\xF3 c\xF4ng v\u1EDBi c\xE1ch m\u1EA1ng
	16/2014/TT-NHNN	2014-08-01	1	7	h\u01B0\u1EDBng d\u1EABn s\u1EED d\u1EE5ng t\xE0i kho\u1EA3n ngo\u1EA1i t\u1EC7, t\xE0i kho\u1EA3n \u0111\u1ED3ng Vi\u1EC7t Nam c\u1EE7a ng\u01B0\u1EDDi c\u01B0 tr\xFA, ng\u01B0\u1EDDi kh\xF4ng c\u01B0 tr\xFA t\u1EA1i ng\xE2n h\xE0ng \u0111\u01B0\u1EE3c ph\xE9p	amended	49/2018/TT-NHNN
+	17/2014/TTLT-BL\u0110TBXH-BTC	2014-08-01	5	33
	176/2014/TT-BTC	2014-11-17	1	1	h\u01B0\u1EDBng d\u1EABn v\u1EC1 thu\u1EBF \u0111\u1ED1i v\u1EDBi ho\u1EA1t \u0111\u1ED9ng t\xECm ki\u1EBFm th\u0103m d\xF2, ph\xE1t tri\u1EC3n m\u1ECF v\xE0 khai th\xE1c d\u1EA7u kh\xED c\u1EE7a Li\xEAn doanh Vi\u1EC7t-Nga "Vietsovpetro" t\u1EEB l\xF4 09-1 theo Hi\u1EC7p \u0111\u1ECBnh 2010 v\xE0 Ngh\u1ECB \u0111\u1ECBnh th\u01B0 2013
+	18/2014/N\u0110-CP	2014-03-14	0	0	quy \u0111\u1ECBnh v\u1EC1 ch\u1EBF \u0111\u1ED9 nhu\u1EADn b\xFAt trong l\u0129nh v\u1EF1c b\xE1o ch\xED, xu\u1EA5t b\u1EA3n
	18/2014/TT-BVHTTDL	2014-12-08	1	25
	19/2014/Q\u0110-TTg	2014-03-05	2	2	v\u1EC1 vi\u1EC7c \xE1p d\u1EE5ng H\u1EC7 th\u1ED1ng qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng theo Ti\xEAu chu\u1EA9n qu\u1ED1c gia TCVN ISO 9001:2008 v\xE0o ho\u1EA1t \u0111\u1ED9ng c\u1EE7a c\xE1c c\u01A1 quan, t\u1ED5 ch\u1EE9c thu\u1ED9c h\u1EC7 th\u1ED1ng h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc
	19/2014/TT-BTC	2014-02-11	1	1	quy \u0111\u1ECBnh th\u1EE7 t\u1EE5c t\u1EA1m nh\u1EADp kh\u1EA9u, t\xE1i xu\u1EA5t kh\u1EA9u, ti\xEAu h\u1EE7y, chuy\u1EC3n nh\u01B0\u1EE3ng xe \xF4 t\xF4, xe hai b\xE1nh g\u1EAFn m\xE1y c\u1EE7a \u0111\u1ED1i t\u01B0\u1EE3ng \u0111\u01B0\u1EE3c h\u01B0\u1EDFng quy\u1EC1n \u01B0u \u0111\xE3i, mi\u1EC5n tr\u1EEB t\u1EA1i Vi\u1EC7t Nam	amended	93/2018/TT-BTC
	20/2014/N\u0110-CP	2014-03-24	0	0	v\u1EC1 ph\u1ED5 c\u1EADp gi\xE1o d\u1EE5c, x\xF3a m\xF9 ch\u1EEF
+	200/2014/TT-BTC	2014-12-22	1	1		amended	177/2015/TT-BTC
+	203/2014/TT-BTC	2014-12-22	1	1	h\u01B0\u1EDBng d\u1EABn x\u1EED l\xFD h\xE0ng h\xF3a t\u1ED3n \u0111\u1ECDng thu\u1ED9c \u0111\u1ECBa b\xE0n ho\u1EA1t \u0111\u1ED9ng h\u1EA3i quan
+	21/2014/TT-BKHCN	2014-07-15	1	6	quy \u0111\u1ECBnh v\u1EC1 \u0111o l\u01B0\u1EDDng \u0111\u1ED1i v\u1EDBi l\u01B0\u1EE3ng c\u1EE7a h\xE0ng \u0111\xF3ng g\xF3i s\u1EB5n
	21/2014/TT-BTNMT	2014-04-24	1	20	quy \u0111\u1ECBnh k\u1EF9 thu\u1EADt v\u1EC1 m\xF4 h\xECnh c\u1EA5u tr\xFAc, n\u1ED9i dung c\u01A1 s\u1EDF d\u1EEF li\u1EC7u n\u1EC1n \u0111\u1ECBa l\xFD t\u1EF7 l\u1EC7 1:10.000
	22/2014/TT-NHNN	2014-08-15	1	7		amended	21/2015/TT-NHNN 12/2018/TT-NHNN
	23/2014/Q\u0110-TTg	2014-03-13	2	2
+	23/2014/TT-BKHCN	2014-09-19	1	6
	24/2014/N\u0110-CP	2014-04-04	0	0
	24/2014/TT-BQP	2014-05-15	1	12
	24/2014/TT-BTTTT	2014-12-29	1	16	quy \u0111\u1ECBnh chi ti\u1EBFt v\u1EC1 ho\u1EA1t \u0111\u1ED9ng qu\u1EA3n l\xFD, cung c\u1EA5p v\xE0 s\u1EED d\u1EE5ng d\u1ECBch v\u1EE5 tr\xF2 ch\u01A1i \u0111i\u1EC7n t\u1EED tr\xEAn m\u1EA1ng
+	24/2014/TTLT-BKHCN-BNV	2014-10-01	5	64	quy \u0111\u1ECBnh m\xE3 s\u1ED1 v\xE0 ti\xEAu chu\u1EA9n ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p vi\xEAn ch\u1EE9c chuy\xEAn ng\xE0nh khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7	amended	01/2020/TT-BKHCN
	25/2014/TT-BKHCN	2014-10-08	1	6
	25/2014/TT-BQP	2014-05-15	1	12	quy \u0111\u1ECBnh ti\xEAu chu\u1EA9n Tuy\xEAn truy\u1EC1n vi\xEAn gi\xE1o d\u1EE5c qu\u1ED1c ph\xF2ng v\xE0 an ninh
	25/2014/TT-BTTTT	2014-12-30	1	16	quy \u0111\u1ECBnh v\u1EC1 tri\u1EC3n khai c\xE1c h\u1EC7 th\u1ED1ng th\xF4ng tin c\xF3 quy m\xF4 v\xE0 ph\u1EA1m vi t\u1EEB Trung \u01B0\u01A1ng \u0111\u1EBFn \u0111\u1ECBa ph\u01B0\u01A1ng
	26/2014/N\u0110-CP	2014-04-07	0	0	v\u1EC1 t\u1ED5 ch\u1EE9c v\xE0 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a Thanh tra, gi\xE1m s\xE1t ng\xE0nh Ng\xE2n h\xE0ng
	26/2014/TT-BKHCN	2014-10-10	1	6
+	26/2014/TT-BTNMT	2014-05-28	1	20	ban h\xE0nh Quy tr\xECnh v\xE0 \u0110\u1ECBnh m\u1EE9c kinh t\u1EBF - k\u1EF9 thu\u1EADt x\xE2y d\u1EF1ng c\u01A1 s\u1EDF d\u1EEF li\u1EC7u t\xE0i nguy\xEAn v\xE0 m\xF4i tr\u01B0\u1EDDng
	26/2014/TTLT-BTC-BCT	2014-02-18	5	74	h\u01B0\u1EDBng d\u1EABn tr\xECnh t\u1EF1 l\u1EADp, qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng kinh ph\xED khuy\u1EBFn c\xF4ng qu\u1ED1c gia v\xE0 kinh ph\xED khuy\u1EBFn c\xF4ng \u0111\u1ECBa ph\u01B0\u01A1ng
+	28/2014/TT-BYT	2014-08-14	1	5
	29/2014/TT-BTC	2014-02-26	1	1
+	31/2014/N\u0110-CP	2014-04-18	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt C\u01B0 tr\xFA
	33/2014/Q\u0110-TTg	2014-05-28	2	2	quy \u0111\u1ECBnh ch\u1EBF \u0111\u1ED9 h\u1ED7 tr\u1EE3 sinh ho\u1EA1t ph\xED \u0111\u1ED1i v\u1EDBi \u1EE6y vi\xEAn \u1EE6y ban Trung \u01B0\u01A1ng M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam, \u1EE6y vi\xEAn \u1EE6y ban M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c c\u1EA5p t\u1EC9nh v\xE0 c\u1EA5p huy\u1EC7n
+	34/2014/N\u0110-CP	2014-04-29	0	0	v\u1EC1 Quy ch\u1EBF khu v\u1EF1c bi\xEAn gi\u1EDBi \u0111\u1EA5t li\u1EC1n n\u01B0\u1EDBc C\u1ED9ng h\xF2a x\xE3 h\u1ED9i ch\u1EE7 ngh\u0129a Vi\u1EC7t Nam
	34/2014/TT-BKHCN	2014-11-27	1	6	quy \u0111\u1ECBnh v\u1EC1 \u0111\xE0o t\u1EA1o an to\xE0n b\u1EE9c x\u1EA1 \u0111\u1ED1i v\u1EDBi nh\xE2n vi\xEAn b\u1EE9c x\u1EA1, ng\u01B0\u1EDDi ph\u1EE5 tr\xE1ch an to\xE0n v\xE0 ho\u1EA1t \u0111\u1ED9ng d\u1ECBch v\u1EE5 \u0111\xE0o t\u1EA1o an to\xE0n b\u1EE9c x\u1EA1
	35/2014/TT-BCA	2014-09-09	1	14	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt C\u01B0 tr\xFA v\xE0 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 31/2014/N\u0110-CP ng\xE0y 18 th\xE1ng 4 n\u0103m 2014 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt C\u01B0 tr\xFA
+	36/2014/TT-NHNN	2014-11-20	1	7	quy \u0111\u1ECBnh c\xE1c gi\u1EDBi h\u1EA1n, t\u1EF7 l\u1EC7 b\u1EA3o \u0111\u1EA3m an to\xE0n trong ho\u1EA1t \u0111\u1ED9ng c\u1EE7a t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng, chi nh\xE1nh ng\xE2n h\xE0ng n\u01B0\u1EDBc ngo\xE0i
+	36/2014/TTLT-BGD\u0110T-BNV	2014-11-28	5	34	quy \u0111\u1ECBnh m\xE3 s\u1ED1 v\xE0 ti\xEAu chu\u1EA9n ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p vi\xEAn ch\u1EE9c gi\u1EA3ng d\u1EA1y trong c\xE1c c\u01A1 s\u1EDF gi\xE1o d\u1EE5c \u0111\u1EA1i h\u1ECDc c\xF4ng l\u1EADp
	37/2014/N\u0110-CP	2014-05-05	0	0
+	37/2014/TT-BKHCN	2014-12-12	1	6	quy \u0111\u1ECBnh qu\u1EA3n l\xFD \u0111\u1EC1 t\xE0i nghi\xEAn c\u1EE9u c\u01A1 b\u1EA3n do Qu\u1EF9 ph\xE1t tri\u1EC3n khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 qu\u1ED1c gia t\xE0i tr\u1EE3
	38/2014/N\u0110-CP	2014-05-06	0	0
	38/2014/TT-BCT	2014-10-24	1	10
	39/2014/N\u0110-CP	2014-05-07	0	0
	39/2014/Q\u0110-TTg	2014-07-15	2	2	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a Ban qu\u1EA3n l\xFD L\xE0ng V\u0103n h\xF3a - Du l\u1ECBch c\xE1c d\xE2n t\u1ED9c Vi\u1EC7t Nam
	39/2014/TT-BQP	2014-06-03	1	12	ban h\xE0nh Ch\u01B0\u01A1ng tr\xECnh khung gi\xE1o d\u1EE5c qu\u1ED1c ph\xF2ng v\xE0 an ninh cho ng\u01B0\u1EDDi h\u1ECDc trong tr\u01B0\u1EDDng c\u1EE7a c\u01A1 quan nh\xE0 n\u01B0\u1EDBc, t\u1ED5 ch\u1EE9c ch\xEDnh tr\u1ECB, t\u1ED5 ch\u1EE9c ch\xEDnh tr\u1ECB - x\xE3 h\u1ED9i
+	39/2014/TT-BTC	2014-03-31	1	1		amended	26/2015/TT-BTC
+	39/2014/TT-NHNN	2014-12-11	1	7
+	40/2014/N\u0110-CP	2014-05-12	0	0	quy \u0111\u1ECBnh vi\u1EC7c s\u1EED d\u1EE5ng, tr\u1ECDng d\u1EE5ng c\xE1 nh\xE2n ho\u1EA1t \u0111\u1ED9ng khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7	amended	27/2020/N\u0110-CP
	40/2014/TT-BQP	2014-06-04	1	12	quy \u0111\u1ECBnh m\u1EABu gi\u1EA5y ch\u1EE9ng nh\u1EADn ho\xE0n th\xE0nh ch\u01B0\u01A1ng tr\xECnh b\u1ED3i d\u01B0\u1EE1ng ki\u1EBFn th\u1EE9c qu\u1ED1c ph\xF2ng v\xE0 an ninh
	40/2014/TT-BYT	2014-11-17	1	5
	41/2014/TTLT-BYT-BTC	2014-11-24	5	53	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n b\u1EA3o hi\u1EC3m y t\u1EBF
+	43/2014/N\u0110-CP	2014-05-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u1EA5t \u0111ai
+	44/2014/Q\u0110-TTg	2014-08-15	2	2	quy \u0111\u1ECBnh chi ti\u1EBFt v\u1EC1 c\u1EA5p \u0111\u1ED9 r\u1EE7i ro thi\xEAn tai
+	45/2014/N\u0110-CP	2014-05-15	0	0	quy \u0111\u1ECBnh v\u1EC1 thu ti\u1EC1n s\u1EED d\u1EE5ng \u0111\u1EA5t
	45/2014/TT-BTC	2014-04-16	1	1	h\u01B0\u1EDBng d\u1EABn v\u1EC1 thu, n\u1ED9p kho\u1EA3n \u0111\xF3ng g\xF3p b\u1EAFt bu\u1ED9c, ch\u1EBF \u0111\u1ED9 qu\u1EA3n l\xFD t\xE0i ch\xEDnh v\xE0 ch\u1EBF \u0111\u1ED9 h\u1EA1ch to\xE1n, k\u1EBF to\xE1n \u0111\u1ED1i v\u1EDBi Qu\u1EF9 ph\xF2ng, ch\u1ED1ng t\xE1c h\u1EA1i c\u1EE7a thu\u1ED1c l\xE1
+	46/2014/N\u0110-CP	2014-05-15	0	0	quy \u0111\u1ECBnh v\u1EC1 thu ti\u1EC1n thu\xEA \u0111\u1EA5t, thu\xEA m\u1EB7t n\u01B0\u1EDBc
+	46/2014/QH13	2014-06-13	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA3o hi\u1EC3m y t\u1EBF	amended	51/2024/QH15
	46/2014/Q\u0110-TTg	2014-08-15	2	2
	46/2014/TT-BCT	2014-12-03	1	10	quy \u0111\u1ECBnh v\u1EC1 ho\u1EA1t \u0111\u1ED9ng x\xE2y d\u1EF1ng v\xE0 \xE1p d\u1EE5ng ti\xEAu chu\u1EA9n qu\u1ED1c gia v\xE0 quy chu\u1EA9n k\u1EF9 thu\u1EADt qu\u1ED1c gia c\u1EE7a B\u1ED9 C\xF4ng Th\u01B0\u01A1ng
	47/2014/N\u0110-CP	2014-05-15	0	0
	47/2014/QH13	2014-06-16	3	3	Lu\u1EADt Nh\u1EADp c\u1EA3nh, xu\u1EA5t c\u1EA3nh, qu\xE1 c\u1EA3nh, c\u01B0 tr\xFA c\u1EE7a ng\u01B0\u1EDDi n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam	amended	23/2023/QH15 103/2025/QH15 118/2025/QH15
+	48/2014/QH13	2014-06-17	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Giao th\xF4ng \u0111\u01B0\u1EDDng th\u1EE7y n\u1ED9i \u0111\u1ECBa
	49/2014/QH13	2014-06-18	3	3	Lu\u1EADt \u0110\u1EA7u t\u01B0 c\xF4ng
+	50/2014/QH13	2014-06-18	3	3	Lu\u1EADt X\xE2y d\u1EF1ng	amended	35/2018/QH14 40/2019/QH14 62/2020/QH14
	50/2014/TT-BCT	2014-12-15	1	10	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD nhi\u1EC7m v\u1EE5 khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 c\u1EE7a B\u1ED9 C\xF4ng Th\u01B0\u01A1ng	amended	37/2016/TT-BCT
	51/2014/N\u0110-CP	2014-05-21	0	0	quy \u0111\u1ECBnh vi\u1EC7c giao c\xE1c khu v\u1EF1c bi\u1EC3n nh\u1EA5t \u0111\u1ECBnh cho t\u1ED5 ch\u1EE9c, c\xE1 nh\xE2n khai th\xE1c, s\u1EED d\u1EE5ng t\xE0i nguy\xEAn bi\u1EC3n
+	51/2014/QH13	2014-06-19	3	3	Lu\u1EADt Ph\xE1 s\u1EA3n
	51/2014/TT-BYT	2014-12-29	1	5	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c n\u0103ng c\u1EE7a Trung t\xE2m y t\u1EBF d\u1EF1 ph\xF2ng t\u1EC9nh, th\xE0nh ph\u1ED1 tr\u1EF1c thu\u1ED9c Trung \u01B0\u01A1ng
+	54/2014/QH13	2014-06-23	3	3	Lu\u1EADt H\u1EA3i quan	amended	35/2018/QH14 07/2022/QH15 90/2025/QH15
	57/2014/TT-BTC	2014-05-06	1	1
+	58/2014/QH13	2014-11-20	3	3	Lu\u1EADt B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i	amended	35/2018/QH14
	58/2014/TTLT-BTC-BTP	2014-05-08	5	30	h\u01B0\u1EDBng d\u1EABn ch\u1EBF \u0111\u1ED9 qu\u1EA3n l\xFD, c\u1EA5p ph\xE1t trang ph\u1EE5c c\u1EE7a Tr\u1EE3 gi\xFAp vi\xEAn ph\xE1p l\xFD
+	60/2014/N\u0110-CP	2014-06-19	0	0	quy \u0111\u1ECBnh v\u1EC1 ho\u1EA1t \u0111\u1ED9ng in	amended	72/2022/N\u0110-CP
+	61/2014/Q\u0110-TTg	2014-10-30	2	2	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a T\u1ED5ng c\u1EE5c Thi h\xE0nh \xE1n d\xE2n s\u1EF1 tr\u1EF1c thu\u1ED9c B\u1ED9 T\u01B0 ph\xE1p	amended	19/2023/Q\u0110-TTg
+	63/2014/N\u0110-CP	2014-06-26	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u1EA5u th\u1EA7u v\u1EC1 l\u1EF1a ch\u1ECDn nh\xE0 th\u1EA7u
	64/2014/N\u0110-CP	2014-06-26	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ti\u1EBFp c\xF4ng d\xE2n
	64/2014/QH13	2014-11-25	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt thi h\xE0nh \xE1n d\xE2n s\u1EF1
	65/2014/QH13	2014-11-25	3	3		amended	40/2019/QH14 61/2020/QH14 62/2020/QH14 64/2020/QH14 03/2022/QH15
	66/2014/N\u0110-CP	2014-07-04	0	0
+	66/2014/Q\u0110-TTg	2014-11-25	2	2	v\u1EC1 vi\u1EC7c ph\xEA duy\u1EC7t Danh m\u1EE5c c\xF4ng ngh\u1EC7 cao \u0111\u01B0\u1EE3c \u01B0u ti\xEAn \u0111\u1EA7u t\u01B0 ph\xE1t tri\u1EC3n v\xE0 Danh m\u1EE5c s\u1EA3n ph\u1EA9m c\xF4ng ngh\u1EC7 cao \u0111\u01B0\u1EE3c khuy\u1EBFn kh\xEDch ph\xE1t tri\u1EC3n
+	67/2014/N\u0110-CP	2014-07-07	0	0	v\u1EC1 m\u1ED9t s\u1ED1 ch\xEDnh s\xE1ch ph\xE1t tri\u1EC3n th\u1EE7y s\u1EA3n	amended	89/2015/N\u0110-CP 17/2018/N\u0110-CP
+	68/2014/QH13	2014-11-26	3	3	Lu\u1EADt Doanh nghi\u1EC7p
	69/2014/QH13	2014-11-26	3	3
+	70/2014/N\u0110-CP	2014-07-17	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ph\xE1p l\u1EC7nh Ngo\u1EA1i h\u1ED1i v\xE0 Ph\xE1p l\u1EC7nh s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ph\xE1p l\u1EC7nh Ngo\u1EA1i h\u1ED1i
	70/2014/QH13	2014-11-26	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thu\u1EBF ti\xEAu th\u1EE5 \u0111\u1EB7c bi\u1EC7t
	70/2014/Q\u0110-TTg	2014-12-10	2	2
	72/2014/TT-BTC	2014-05-30	1	1
+	74/2014/QH13	2014-11-27	3	3	Lu\u1EADt Gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p	amended	97/2015/QH13 21/2017/QH14
	78/2014/N\u0110-CP	2014-07-30	0	0
+	78/2014/TT-BTC	2014-06-18	1	1	h\u01B0\u1EDBng d\u1EABn thi h\xE0nh Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 218/2013/N\u0110-CP ng\xE0y 26/12/2013 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh Lu\u1EADt Thu\u1EBF thu nh\u1EADp doanh nghi\u1EC7p	amended	151/2014/TT-BTC 96/2015/TT-BTC
+	79/2014/N\u0110-CP	2014-07-31	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt ph\xF2ng ch\xE1y v\xE0 ch\u1EEFa ch\xE1y v\xE0 Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt ph\xF2ng ch\xE1y v\xE0 ch\u1EEFa ch\xE1y
+	80/2014/N\u0110-CP	2014-08-06	0	0	v\u1EC1 tho\xE1t n\u01B0\u1EDBc v\xE0 x\u1EED l\xFD n\u01B0\u1EDBc th\u1EA3i
	80/2014/Q\u0110-TTg	2014-12-30	2	2	quy \u0111\u1ECBnh th\xED \u0111i\u1EC3m v\u1EC1 thu\xEA d\u1ECBch v\u1EE5 c\xF4ng ngh\u1EC7 th\xF4ng tin trong c\u01A1 quan nh\xE0 n\u01B0\u1EDBc
+	81/2014/N\u0110-CP	2014-08-14	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ph\xE1p l\u1EC7nh chi ph\xED gi\xE1m \u0111\u1ECBnh, \u0111\u1ECBnh gi\xE1; chi ph\xED cho ng\u01B0\u1EDDi l\xE0m ch\u1EE9ng, ng\u01B0\u1EDDi phi\xEAn d\u1ECBch trong t\u1ED1 t\u1EE5ng
	81/2014/Q\u0110-TTg	2014-12-31	2	2	v\u1EC1 vi\u1EC7c ph\u1ED1i h\u1EE3p gi\u1EEFa c\xE1c B\u1ED9, ng\xE0nh, \u1EE6y ban nh\xE2n d\xE2n c\xE1c c\u1EA5p v\u1EDBi c\xE1c c\u1EA5p H\u1ED9i N\xF4ng d\xE2n Vi\u1EC7t Nam trong vi\u1EC7c ti\u1EBFp c\xF4ng d\xE2n, gi\u1EA3i quy\u1EBFt khi\u1EBFu n\u1EA1i, t\u1ED1 c\xE1o c\u1EE7a n\xF4ng d\xE2n
+	83/2014/N\u0110-CP	2014-09-03	0	0	v\u1EC1 kinh doanh x\u0103ng d\u1EA7u	amended	95/2021/N\u0110-CP
+	84/2014/N\u0110-CP	2014-09-08	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Th\u1EF1c h\xE0nh ti\u1EBFt ki\u1EC7m, ch\u1ED1ng l\xE3ng ph\xED
	87/2014/N\u0110-CP	2014-09-22	0	0	quy \u0111\u1ECBnh v\u1EC1 thu h\xFAt c\xE1 nh\xE2n ho\u1EA1t \u0111\u1ED9ng khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 l\xE0 ng\u01B0\u1EDDi Vi\u1EC7t Nam \u1EDF n\u01B0\u1EDBc ngo\xE0i v\xE0 chuy\xEAn gia n\u01B0\u1EDBc ngo\xE0i tham gia ho\u1EA1t \u0111\u1ED9ng khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 t\u1EA1i Vi\u1EC7t Nam	amended	27/2020/N\u0110-CP
+	91/2014/N\u0110-CP	2014-10-01	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u t\u1EA1i c\xE1c Ngh\u1ECB \u0111\u1ECBnh quy \u0111\u1ECBnh v\u1EC1 thu\u1EBF
	94/2014/N\u0110-CP	2014-10-17	0	0
+	95/2014/N\u0110-CP	2014-10-17	0	0	quy \u0111\u1ECBnh v\u1EC1 \u0111\u1EA7u t\u01B0 v\xE0 c\u01A1 ch\u1EBF t\xE0i ch\xEDnh \u0111\u1ED1i v\u1EDBi ho\u1EA1t \u0111\u1ED9ng khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7
	96/2014/N\u0110-CP	2014-10-17	0	0
+	01/2015/N\u0110-CP	2015-01-02	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt ph\u1EA1m vi \u0111\u1ECBa b\xE0n ho\u1EA1t \u0111\u1ED9ng h\u1EA3i quan; tr\xE1ch nhi\u1EC7m ph\u1ED1i h\u1EE3p trong ph\xF2ng, ch\u1ED1ng bu\xF4n l\u1EADu, v\u1EADn chuy\u1EC3n tr\xE1i ph\xE9p h\xE0ng h\xF3a qua bi\xEAn gi\u1EDBi	amended	12/2018/N\u0110-CP
	01/2015/TT-BGD\u0110T	2015-01-15	1	19	ban h\xE0nh \u0110i\u1EC1u l\u1EC7 tr\u01B0\u1EDDng cao \u0111\u1EB3ng
+	02/2015/TT-BKHCN	2015-03-06	1	6	quy \u0111\u1ECBnh vi\u1EC7c \u0111\xE1nh gi\xE1 v\xE0 th\u1EA9m \u0111\u1ECBnh k\u1EBFt qu\u1EA3 th\u1EF1c hi\u1EC7n nhi\u1EC7m v\u1EE5 khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 kh\xF4ng s\u1EED d\u1EE5ng ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
+	02/2015/TT-BL\u0110TBXH	2015-01-12	1	4	quy \u0111\u1ECBnh m\u1EE9c l\u01B0\u01A1ng \u0111\u1ED1i v\u1EDBi chuy\xEAn gia t\u01B0 v\u1EA5n trong n\u01B0\u1EDBc l\xE0m c\u01A1 s\u1EDF d\u1EF1 to\xE1n g\xF3i th\u1EA7u cung c\u1EA5p d\u1ECBch v\u1EE5 t\u01B0 v\u1EA5n \xE1p d\u1EE5ng h\xECnh th\u1EE9c h\u1EE3p \u0111\u1ED3ng theo th\u1EDDi gian s\u1EED d\u1EE5ng v\u1ED1n nh\xE0 n\u01B0\u1EDBc
+	02/2015/TT-BTP	2015-01-16	1	15
	04/2015/Q\u0110-TTg	2015-01-20	2	2	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD an to\xE0n trong ho\u1EA1t \u0111\u1ED9ng d\u1EA7u kh\xED
+	04/2015/TT-BCA	2015-01-05	1	14	quy \u0111\u1ECBnh m\u1EABu gi\u1EA5y t\u1EDD li\xEAn quan \u0111\u1EBFn vi\u1EC7c nh\u1EADp c\u1EA3nh, xu\u1EA5t c\u1EA3nh, c\u01B0 tr\xFA c\u1EE7a ng\u01B0\u1EDDi n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam
+	04/2015/TT-BKHCN	2015-03-11	1	6	quy \u0111\u1ECBnh vi\u1EC7c ki\u1EC3m tra, \u0111\xE1nh gi\xE1, \u0111i\u1EC1u ch\u1EC9nh v\xE0 ch\u1EA5m d\u1EE9t h\u1EE3p \u0111\u1ED3ng trong qu\xE1 tr\xECnh th\u1EF1c hi\u1EC7n nhi\u1EC7m v\u1EE5 khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 c\u1EA5p qu\u1ED1c gia s\u1EED d\u1EE5ng ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
	04/2015/TT-BL\u0110TBXH	2015-02-02	1	4	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n ch\u1EBF \u0111\u1ED9 b\u1ED3i th\u01B0\u1EDDng, tr\u1EE3 c\u1EA5p v\xE0 chi ph\xED y t\u1EBF c\u1EE7a ng\u01B0\u1EDDi s\u1EED d\u1EE5ng lao \u0111\u1ED9ng \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi lao \u0111\u1ED9ng b\u1ECB tai n\u1EA1n lao \u0111\u1ED9ng, b\u1EC7nh ngh\u1EC1 nghi\u1EC7p
+	04/2015/TT-BNNPTNT	2015-02-12	1	11
	04/2015/TTLT-BGD\u0110T-BTC	2015-03-10	5	63	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 143/2013/N\u0110-CP ng\xE0y 24 th\xE1ng 10 n\u0103m 2013 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh v\u1EC1 b\u1ED3i ho\xE0n h\u1ECDc b\u1ED5ng v\xE0 chi ph\xED \u0111\xE0o t\u1EA1o
	05/2015/N\u0110-CP	2015-01-12	0	0
+	05/2015/TT-BKHCN	2015-03-12	1	6	quy \u0111\u1ECBnh t\u1ED5 ch\u1EE9c qu\u1EA3n l\xFD c\xE1c Ch\u01B0\u01A1ng tr\xECnh khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 c\u1EA5p qu\u1ED1c gia	amended	04/2023/TT-BKHCN
	05/2015/TT-BQP	2015-01-16	1	12
	05/2015/TT-BTC	2015-01-15	1	1
	05/2015/TT-BTTTT	2015-03-23	1	16	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn th\u1EE7 t\u1EE5c c\u1EA5p gi\u1EA5y ph\xE9p s\u1EED d\u1EE5ng t\u1EA7n s\u1ED1 v\xF4 tuy\u1EBFn \u0111i\u1EC7n; cho thu\xEA, cho m\u01B0\u1EE3n thi\u1EBFt b\u1ECB v\xF4 tuy\u1EBFn \u0111i\u1EC7n; s\u1EED d\u1EE5ng chung t\u1EA7n s\u1ED1 v\xF4 tuy\u1EBFn \u0111i\u1EC7n
+	05/2015/TT-BYT	2015-03-17	1	5	ban h\xE0nh Danh m\u1EE5c thu\u1ED1c \u0111\xF4ng y, thu\u1ED1c t\u1EEB d\u01B0\u1EE3c li\u1EC7u v\xE0 v\u1ECB thu\u1ED1c y h\u1ECDc c\u1ED5 truy\u1EC1n thu\u1ED9c ph\u1EA1m vi thanh to\xE1n c\u1EE7a qu\u1EF9 b\u1EA3o hi\u1EC3m y t\u1EBF
	06/2015/TT-BNV	2015-12-08	1	17	h\u01B0\u1EDBng d\u1EABn ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 t\u1ED5 ch\u1EE9c c\u1EE7a t\u1ED5 ch\u1EE9c v\u0103n th\u01B0, l\u01B0u tr\u1EEF B\u1ED9, c\u01A1 quan ngang B\u1ED9
+	08/2015/N\u0110-CP	2015-01-21	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt H\u1EA3i quan v\u1EC1 th\u1EE7 t\u1EE5c h\u1EA3i quan, ki\u1EC3m tra, gi\xE1m s\xE1t, ki\u1EC3m so\xE1t h\u1EA3i quan	amended	59/2018/N\u0110-CP 167/2025/N\u0110-CP
	09/2015/TT-BKHCN	2015-05-15	1	6	quy \u0111\u1ECBnh qu\u1EA3n l\xFD ho\u1EA1t \u0111\u1ED9ng n\xE2ng cao n\u0103ng l\u1EF1c khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 qu\u1ED1c gia do Qu\u1EF9 Ph\xE1t tri\u1EC3n khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 qu\u1ED1c gia h\u1ED7 tr\u1EE3
	10/2015/TT-BKHCN	2015-06-19	1	6
	10/2015/TT-BKH\u0110T	2015-10-26	1	9
	10/2015/TT-BTNMT	2015-03-25	1	20	quy \u0111\u1ECBnh k\u1EF9 thu\u1EADt v\u1EC1 s\u1EA3n xu\u1EA5t \u1EA3nh vi\u1EC5n th\xE1m quang h\u1ECDc \u0111\u1ED9 ph\xE2n gi\u1EA3i cao v\xE0 si\xEAu cao \u0111\u1EC3 cung c\u1EA5p \u0111\u1EBFn ng\u01B0\u1EDDi s\u1EED d\u1EE5ng
	100/2015/QH13	2015-11-27	13	3	B\u1ED9 lu\u1EADt H\xECnh s\u1EF1	amended	101/2015/QH13 12/2017/QH14
+	101/2015/QH13	2015-11-27	13	3	B\u1ED9 lu\u1EADt T\u1ED1 t\u1EE5ng h\xECnh s\u1EF1	amended	02/2021/QH15
	103/2015/QH13	2015-11-25	4	3	v\u1EC1 vi\u1EC7c thi h\xE0nh B\u1ED9 lu\u1EADt T\u1ED1 t\u1EE5ng d\xE2n s\u1EF1
	104/2015/QH13	2015-11-25	4	3	thi h\xE0nh Lu\u1EADt t\u1ED1 t\u1EE5ng h\xE0nh ch\xEDnh
	105/2015/N\u0110-CP	2015-10-20	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ph\xE1p l\u1EC7nh C\u1EA3nh s\xE1t m\xF4i tr\u01B0\u1EDDng
+	108/2015/N\u0110-CP	2015-10-28	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thu\u1EBF ti\xEAu th\u1EE5 \u0111\u1EB7c bi\u1EC7t v\xE0 Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt thu\u1EBF ti\xEAu th\u1EE5 \u0111\u1EB7c bi\u1EC7t	amended	14/2019/N\u0110-CP
	109/2015/QH13	2015-11-27	4	3	v\u1EC1 vi\u1EC7c thi h\xE0nh B\u1ED9 lu\u1EADt H\xECnh s\u1EF1 s\u1ED1 100/2015/QH13
	11/2015/TT-BCT	2015-06-04	1	10	quy \u0111\u1ECBnh v\u1EC1 qu\xE1 c\u1EA3nh h\xE0ng h\xF3a c\u1EE7a n\u01B0\u1EDBc C\u1ED9ng h\xF2a Nh\xE2n d\xE2n Trung Hoa qua l\xE3nh th\u1ED5 n\u01B0\u1EDBc C\u1ED9ng h\xF2a x\xE3 h\u1ED9i ch\u1EE7 ngh\u0129a Vi\u1EC7t Nam
	110/2015/QH13	2015-11-27	4	3	v\u1EC1 vi\u1EC7c thi h\xE0nh B\u1ED9 lu\u1EADt T\u1ED1 t\u1EE5ng h\xECnh s\u1EF1
+	111/2015/N\u0110-CP	2015-11-03	0	0	v\u1EC1 ph\xE1t tri\u1EC3n c\xF4ng nghi\u1EC7p h\u1ED7 tr\u1EE3
	112/2015/TTLT-BTC-BKHCN	2015-07-29	5	27	h\u01B0\u1EDBng d\u1EABn c\u01A1 ch\u1EBF ph\u1ED1i h\u1EE3p v\xE0 x\u1EED l\xFD trong vi\u1EC7c ki\u1EC3m tra, ph\xE1t hi\u1EC7n ch\u1EA5t ph\xF3ng x\u1EA1 t\u1EA1i c\xE1c c\u1EEDa kh\u1EA9u
+	113/2015/N\u0110-CP	2015-11-09	0	0	quy \u0111\u1ECBnh ph\u1EE5 c\u1EA5p \u0111\u1EB7c th\xF9, ph\u1EE5 c\u1EA5p \u01B0u \u0111\xE3i, ph\u1EE5 c\u1EA5p tr\xE1ch nhi\u1EC7m c\xF4ng vi\u1EC7c v\xE0 ph\u1EE5 c\u1EA5p n\u1EB7ng nh\u1ECDc, \u0111\u1ED9c h\u1EA1i, nguy hi\u1EC3m \u0111\u1ED1i v\u1EDBi nh\xE0 gi\xE1o trong c\xE1c c\u01A1 s\u1EDF gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p c\xF4ng l\u1EADp
+	115/2015/N\u0110-CP	2015-11-11	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i v\u1EC1 b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i b\u1EAFt bu\u1ED9c
	116/2015/TT-BQP	2015-10-01	1	12	quy \u0111\u1ECBnh ti\xEAu chu\u1EA9n v\u1EADt ch\u1EA5t h\u1EADu c\u1EA7n \u0111\u1ED1i v\u1EDBi h\u1ECDc vi\xEAn c\u01A1 y\u1EBFu
	116/2015/TT-BTC	2015-08-11	1	1
+	118/2015/N\u0110-CP	2015-11-12	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u1EA7u t\u01B0
	119/2015/N\u0110-CP	2015-11-13	0	0
+	12/2015/N\u0110-CP	2015-02-12	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c Lu\u1EADt v\u1EC1 thu\u1EBF v\xE0 s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c Ngh\u1ECB \u0111\u1ECBnh v\u1EC1 thu\u1EBF
	12/2015/TT-BKH\u0110T	2015-10-27	1	9	h\u01B0\u1EDBng d\u1EABn v\u1EC1 Quy chu\u1EA9n chuy\xEAn m\xF4n trong ho\u1EA1t \u0111\u1ED9ng gi\xE1m \u0111\u1ECBnh t\u01B0 ph\xE1p; th\u1EE7 t\u1EE5c c\u1EED ng\u01B0\u1EDDi tham gia gi\xE1m \u0111\u1ECBnh t\u01B0 ph\xE1p v\xE0 th\xE0nh l\u1EADp H\u1ED9i \u0111\u1ED3ng gi\xE1m \u0111\u1ECBnh t\u01B0 ph\xE1p trong l\u0129nh v\u1EF1c k\u1EBF ho\u1EA1ch v\xE0 \u0111\u1EA7u t\u01B0
+	12/2015/TT-BTC	2015-01-30	1	1	quy \u0111\u1ECBnh chi ti\u1EBFt th\u1EE7 t\u1EE5c c\u1EA5p Ch\u1EE9ng ch\u1EC9 nghi\u1EC7p v\u1EE5 khai h\u1EA3i quan; c\u1EA5p v\xE0 thu h\u1ED3i m\xE3 s\u1ED1 nh\xE2n vi\xEAn \u0111\u1EA1i l\xFD l\xE0m th\u1EE7 t\u1EE5c h\u1EA3i quan; tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c c\xF4ng nh\u1EADn v\xE0 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a \u0111\u1EA1i l\xFD l\xE0m th\u1EE7 t\u1EE5c h\u1EA3i quan	amended	22/2019/TT-BTC 79/2022/TT-BTC
	12/2015/TT-NHNN	2015-08-28	1	7
+	120/2015/TT-BTC	2015-08-14	1	1	quy \u0111\u1ECBnh v\u1EC1 m\u1EABu, ch\u1EBF \u0111\u1ED9 in, ph\xE1t h\xE0nh, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng T\u1EDD khai H\u1EA3i quan d\xF9ng cho ng\u01B0\u1EDDi xu\u1EA5t c\u1EA3nh, nh\u1EADp c\u1EA3nh	amended	52/2017/TT-BTC
+	123/2015/N\u0110-CP	2015-11-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt h\u1ED9 t\u1ECBch	amended	07/2025/N\u0110-CP
	123/2015/TT-BTC	2015-08-18	1	1
	124/2015/N\u0110-CP	2015-11-19	0	0
	125/2015/N\u0110-CP	2015-12-04	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\u1EC1 qu\u1EA3n l\xFD ho\u1EA1t \u0111\u1ED9ng bay
+	13/2015/Q\u0110-TTg	2015-05-05	2	2
+	13/2015/TT-BTC	2015-01-30	1	1	quy \u0111\u1ECBnh v\u1EC1 ki\u1EC3m tra, gi\xE1m s\xE1t, t\u1EA1m d\u1EEBng l\xE0m th\u1EE7 t\u1EE5c h\u1EA3i quan \u0111\u1ED1i v\u1EDBi h\xE0ng h\xF3a xu\u1EA5t kh\u1EA9u, nh\u1EADp kh\u1EA9u c\xF3 y\xEAu c\u1EA7u b\u1EA3o v\u1EC7 quy\u1EC1n s\u1EDF h\u1EEFu tr\xED tu\u1EC7; ki\u1EC3m so\xE1t h\xE0ng gi\u1EA3 v\xE0 h\xE0ng h\xF3a x\xE2m ph\u1EA1m quy\u1EC1n s\u1EDF h\u1EEFu tr\xED tu\u1EC7	amended	13/2020/TT-BTC
	14/2015/N\u0110-CP	2015-02-13	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u01B0\u1EDDng s\u1EAFt
+	14/2015/TT-BTC	2015-01-30	1	1	h\u01B0\u1EDBng d\u1EABn v\u1EC1 ph\xE2n lo\u1EA1i h\xE0ng h\xF3a, ph\xE2n t\xEDch \u0111\u1EC3 ph\xE2n lo\u1EA1i h\xE0ng h\xF3a; ph\xE2n t\xEDch \u0111\u1EC3 ki\u1EC3m tra ch\u1EA5t l\u01B0\u1EE3ng, ki\u1EC3m tra an to\xE0n th\u1EF1c ph\u1EA9m \u0111\u1ED1i v\u1EDBi h\xE0ng h\xF3a xu\u1EA5t kh\u1EA9u, nh\u1EADp kh\u1EA9u	amended	17/2021/TT-BTC
	143/2015/TT-BTC	2015-09-11	1	1	quy \u0111\u1ECBnh th\u1EE7 t\u1EE5c h\u1EA3i quan v\xE0 qu\u1EA3n l\xFD xe \xF4 t\xF4, xe g\u1EAFn m\xE1y c\u1EE7a c\xE1c \u0111\u1ED1i t\u01B0\u1EE3ng \u0111\u01B0\u1EE3c ph\xE9p nh\u1EADp kh\u1EA9u, t\u1EA1m nh\u1EADp kh\u1EA9u kh\xF4ng nh\u1EB1m m\u1EE5c \u0111\xEDch th\u01B0\u01A1ng m\u1EA1i	amended	45/2022/TT-BTC
	148/2015/TT-BTC	2015-09-15	1	1	quy \u0111\u1ECBnh v\u1EC1 n\u1ED9i dung v\xE0 m\u1EE9c chi th\u1EF1c hi\u1EC7n \u0110\u1EC1 \xE1n x\xE1c \u0111\u1ECBnh h\xE0i c\u1ED1t li\u1EC7t s\u0129 c\xF2n thi\u1EBFu th\xF4ng tin
	15/2015/TT-BKHCN	2015-08-25	1	6	quy \u0111\u1ECBnh v\u1EC1 \u0111o l\u01B0\u1EDDng, ch\u1EA5t l\u01B0\u1EE3ng trong kinh doanh x\u0103ng d\u1EA7u
	155/2015/TT-BTC	2015-10-06	1	1
+	16/2015/N\u0110-CP	2015-02-14	0	0	quy \u0111\u1ECBnh c\u01A1 ch\u1EBF t\u1EF1 ch\u1EE7 c\u1EE7a \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp
	162/2015/TT-BTC	2015-10-26	1	1
	166/2015/TT-BTC	2015-11-05	1	1
	17/2015/TT-BGD\u0110T	2015-09-01	1	19	ban h\xE0nh Khung n\u0103ng l\u1EF1c ti\u1EBFng Vi\u1EC7t d\xF9ng cho ng\u01B0\u1EDDi n\u01B0\u1EDBc ngo\xE0i
	17/2015/TT-BL\u0110TBXH	2015-04-22	1	4
+	17/2015/TT-NHNN	2015-10-21	1	7	quy \u0111\u1ECBnh v\u1EC1 h\u1EC7 th\u1ED1ng m\xE3 ng\xE2n h\xE0ng d\xF9ng trong ho\u1EA1t \u0111\u1ED9ng, nghi\u1EC7p v\u1EE5 ng\xE2n h\xE0ng
	180/2015/TT-BTC	2015-11-13	1	1
+	184/2015/TT-BTC	2015-11-17	1	1
+	185/2015/TT-BTC	2015-11-17	1	1	h\u01B0\u1EDBng d\u1EABn \u0111\u0103ng k\xFD, c\u1EA5p v\xE0 s\u1EED d\u1EE5ng m\xE3 s\u1ED1 \u0111\u01A1n v\u1ECB c\xF3 quan h\u1EC7 v\u1EDBi ng\xE2n s\xE1ch
	19/2015/N\u0110-CP	2015-02-14	0	0
	19/2015/Q\u0110-TTg	2015-06-15	2	2
	191/2015/TT-BTC	2015-11-24	1	1	quy \u0111\u1ECBnh th\u1EE7 t\u1EE5c h\u1EA3i quan \u0111\u1ED1i v\u1EDBi h\xE0ng h\xF3a xu\u1EA5t kh\u1EA9u, nh\u1EADp kh\u1EA9u, qu\xE1 c\u1EA3nh g\u1EEDi qua d\u1ECBch v\u1EE5 chuy\u1EC3n ph\xE1t nhanh qu\u1ED1c t\u1EBF	amended	56/2019/TT-BTC
	195/2015/TT-BTC	2015-11-24	1	1		amended	130/2016/TT-BTC
	202/2015/TT-BTC	2015-12-18	1	1
+	203/2015/TT-BTC	2015-12-21	1	1	h\u01B0\u1EDBng d\u1EABn v\u1EC1 giao d\u1ECBch tr\xEAn th\u1ECB tr\u01B0\u1EDDng ch\u1EE9ng kho\xE1n
+	21/2015/N\u0110-CP	2015-02-14	0	0	quy \u0111\u1ECBnh v\u1EC1 nhu\u1EADn b\xFAt, th\xF9 lao \u0111\u1ED1i v\u1EDBi t\xE1c ph\u1EA9m \u0111i\u1EC7n \u1EA3nh, m\u1EF9 thu\u1EADt, nhi\u1EBFp \u1EA3nh, s\xE2n kh\u1EA5u v\xE0 c\xE1c lo\u1EA1i h\xECnh ngh\u1EC7 thu\u1EADt bi\u1EC3u di\u1EC5n kh\xE1c
+	21/2015/TT-BNNPTNT	2015-06-08	1	11	v\u1EC1 qu\u1EA3n l\xFD thu\u1ED1c b\u1EA3o v\u1EC7 th\u1EF1c v\u1EADt
	21/2015/TTLT-BGD\u0110T-BNV	2015-09-16	5	34
	22/2015/N\u0110-CP	2015-02-16	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ph\xE1 s\u1EA3n v\u1EC1 Qu\u1EA3n t\xE0i vi\xEAn v\xE0 h\xE0nh ngh\u1EC1 qu\u1EA3n l\xFD, thanh l\xFD t\xE0i s\u1EA3n	amended	112/2025/N\u0110-CP
	22/2015/Q\u0110-TTg	2015-06-22	2	2
	22/2015/TT-BKH\u0110T	2015-12-18	1	9	quy \u0111\u1ECBnh v\u1EC1 m\u1EABu b\xE1o c\xE1o gi\xE1m s\xE1t v\xE0 \u0111\xE1nh gi\xE1 \u0111\u1EA7u t\u01B0
	22/2015/TTLT-BGD\u0110T-BNV	2015-09-16	5	34
+	23/2015/N\u0110-CP	2015-02-16	0	0	v\u1EC1 c\u1EA5p b\u1EA3n sao t\u1EEB s\u1ED5 g\u1ED1c, ch\u1EE9ng th\u1EF1c b\u1EA3n sao t\u1EEB b\u1EA3n ch\xEDnh, ch\u1EE9ng th\u1EF1c ch\u1EEF k\xFD v\xE0 ch\u1EE9ng th\u1EF1c h\u1EE3p \u0111\u1ED3ng, giao d\u1ECBch	amended	07/2025/N\u0110-CP 280/2025/N\u0110-CP
+	2395/Q\u0110-TTg	2015-12-25	2	2
	24/2015/N\u0110-CP	2015-02-27	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Giao th\xF4ng \u0111\u01B0\u1EDDng th\u1EE7y n\u1ED9i \u0111\u1ECBa v\xE0 Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Giao th\xF4ng \u0111\u01B0\u1EDDng th\u1EE7y n\u1ED9i \u0111\u1ECBa
	24/2015/TT-NHNN	2015-12-08	1	7	quy \u0111\u1ECBnh cho vay b\u1EB1ng ngo\u1EA1i t\u1EC7 c\u1EE7a t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng, chi nh\xE1nh ng\xE2n h\xE0ng n\u01B0\u1EDBc ngo\xE0i \u0111\u1ED1i v\u1EDBi kh\xE1ch h\xE0ng vay l\xE0 ng\u01B0\u1EDDi c\u01B0 tr\xFA	amended	42/2018/TT-NHNN
+	24/2015/TTLT-BYT-BGTVT	2015-08-28	5	50	quy \u0111\u1ECBnh v\u1EC1 ti\xEAu chu\u1EA9n s\u1EE9c kh\u1ECFe c\u1EE7a ng\u01B0\u1EDDi l\xE1i xe, vi\u1EC7c kh\xE1m s\u1EE9c kh\u1ECFe \u0111\u1ECBnh k\u1EF3 \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi l\xE1i xe \xF4 t\xF4 v\xE0 quy \u0111\u1ECBnh v\u1EC1 c\u01A1 s\u1EDF y t\u1EBF kh\xE1m s\u1EE9c kh\u1ECFe cho ng\u01B0\u1EDDi l\xE1i xe
	26/2015/N\u0110-CP	2015-03-09	0	0
+	26/2015/TT-BTC	2015-02-27	1	1
	26/2015/TTLT-BYT-BNV	2015-10-07	5	52	quy \u0111\u1ECBnh m\xE3 s\u1ED1, ti\xEAu chu\u1EA9n ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p \u0111i\u1EC1u d\u01B0\u1EE1ng, h\u1ED9 sinh, k\u1EF9 thu\u1EADt y	amended	03/2022/TT-BYT
+	27/2015/TTLT-BKHCN-BTC	2015-12-30	5	43	quy \u0111\u1ECBnh kho\xE1n chi th\u1EF1c hi\u1EC7n nhi\u1EC7m v\u1EE5 khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 s\u1EED d\u1EE5ng ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
+	28/2015/N\u0110-CP	2015-03-12	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Vi\u1EC7c l\xE0m v\u1EC1 b\u1EA3o hi\u1EC3m th\u1EA5t nghi\u1EC7p	amended	61/2020/N\u0110-CP
+	28/2015/TT-BL\u0110TBXH	2015-07-31	1	4
	29/2015/TT-NHNN	2015-12-22	1	7	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt c\u1EE7a Ng\xE2n h\xE0ng Nh\xE0 n\u01B0\u1EDBc Vi\u1EC7t Nam quy \u0111\u1ECBnh v\u1EC1 th\xE0nh ph\u1EA7n h\u1ED3 s\u01A1 c\xF3 b\u1EA3n sao ch\u1EE9ng th\u1EF1c gi\u1EA5y t\u1EDD, v\u0103n b\u1EA3n
+	30/2015/TT-NHNN	2015-12-25	1	7
+	30/2015/TTLT-BL\u0110TBXH-BNV	2015-08-19	5	44	quy \u0111\u1ECBnh m\xE3 s\u1ED1 v\xE0 ti\xEAu chu\u1EA9n ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p vi\xEAn ch\u1EE9c chuy\xEAn ng\xE0nh c\xF4ng t\xE1c x\xE3 h\u1ED9i	ended	26/2022/TT-BL\u0110TBXH
+	31/2015/N\u0110-CP	2015-03-24	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Vi\u1EC7c l\xE0m v\u1EC1 \u0111\xE1nh gi\xE1, c\u1EA5p ch\u1EE9ng ch\u1EC9 k\u1EF9 n\u0103ng ngh\u1EC1 qu\u1ED1c gia	amended	140/2018/N\u0110-CP
	31/2015/Q\u0110-TTg	2015-08-04	2	2	v\u1EC1 \u0111\u1ECBnh m\u1EE9c h\xE0nh l\xFD, t\xE0i s\u1EA3n di chuy\u1EC3n, qu\xE0 bi\u1EBFu, qu\xE0 t\u1EB7ng, h\xE0ng m\u1EABu \u0111\u01B0\u1EE3c mi\u1EC5n thu\u1EBF, x\xE9t mi\u1EC5n thu\u1EBF, kh\xF4ng ch\u1ECBu thu\u1EBF
+	31/2015/TT-BYT	2015-10-14	1	5	quy \u0111\u1ECBnh vi\u1EC7c \xE1p d\u1EE5ng ch\u1EBF \u0111\u1ED9 b\u1ED3i d\u01B0\u1EE1ng, th\u1EDDi gian v\xE0 s\u1ED1 ng\u01B0\u1EDDi th\u1EF1c hi\u1EC7n gi\xE1m \u0111\u1ECBnh \u0111\u1ED1i v\u1EDBi t\u1EEBng lo\u1EA1i vi\u1EC7c gi\xE1m \u0111\u1ECBnh ph\xE1p y, ph\xE1p y t\xE2m th\u1EA7n	ended	45/2025/TT-BYT
	33/2015/TT-BYT	2015-10-27	1	5	h\u01B0\u1EDBng d\u1EABn ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5 c\u1EE7a Tr\u1EA1m Y t\u1EBF x\xE3, ph\u01B0\u1EDDng, th\u1ECB tr\u1EA5n
	34/2015/N\u0110-CP	2015-03-31	0	0
	35/2015/N\u0110-CP	2015-04-13	0	0
+	35/2015/TTLT-BL\u0110TBXH-BNV	2015-09-16	5	44	quy \u0111\u1ECBnh m\xE3 s\u1ED1 v\xE0 ti\xEAu chu\u1EA9n ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p vi\xEAn ch\u1EE9c chuy\xEAn ng\xE0nh ki\u1EC3m \u0111\u1ECBnh k\u1EF9 thu\u1EADt an to\xE0n lao \u0111\u1ED9ng
	36/2015/TT-BTNMT	2015-06-30	1	20
	37/2015/TTLT-BYT-BTC	2015-10-29	5	53	quy \u0111\u1ECBnh th\u1ED1ng nh\u1EA5t gi\xE1 d\u1ECBch v\u1EE5 kh\xE1m b\u1EC7nh, ch\u1EEFa b\u1EC7nh b\u1EA3o hi\u1EC3m y t\u1EBF gi\u1EEFa c\xE1c b\u1EC7nh vi\u1EC7n c\xF9ng h\u1EA1ng tr\xEAn to\xE0n qu\u1ED1c
	38/2015/N\u0110-CP	2015-04-24	0	0
+	38/2015/TT-BL\u0110TBXH	2015-10-19	1	4	quy \u0111\u1ECBnh v\u1EC1 ch\u1EE9ng ch\u1EC9 k\u1EF9 n\u0103ng ngh\u1EC1 qu\u1ED1c gia, c\u1EA5p v\xE0 qu\u1EA3n l\xFD vi\u1EC7c c\u1EA5p ch\u1EE9ng ch\u1EC9 k\u1EF9 n\u0103ng ngh\u1EC1 qu\u1ED1c gia
+	38/2015/TT-BTC	2015-03-25	1	1	quy \u0111\u1ECBnh v\u1EC1 th\u1EE7 t\u1EE5c h\u1EA3i quan; ki\u1EC3m tra, gi\xE1m s\xE1t h\u1EA3i quan; thu\u1EBF xu\u1EA5t kh\u1EA9u thu\u1EBF nh\u1EADp kh\u1EA9u v\xE0 qu\u1EA3n l\xFD thu\u1EBF \u0111\u1ED1i v\u1EDBi h\xE0ng ho\xE1 xu\u1EA5t kh\u1EA9u, nh\u1EADp kh\u1EA9u	amended	39/2018/TT-BTC
	38/2015/TT-NHNN	2015-12-31	1	7
+	39/2015/N\u0110-CP	2015-04-27	0	0
+	39/2015/TT-BTC	2015-03-25	1	1	quy \u0111\u1ECBnh v\u1EC1 tr\u1ECB gi\xE1 h\u1EA3i quan \u0111\u1ED1i v\u1EDBi h\xE0ng ho\xE1 xu\u1EA5t kh\u1EA9u, nh\u1EADp kh\u1EA9u	amended	60/2019/TT-BTC
	39/2015/TT-BTNMT	2015-07-09	1	20	quy \u0111\u1ECBnh k\u1EF9 thu\u1EADt v\u1EADn h\xE0nh tr\u1EA1m thu \u1EA3nh v\u1EC7 tinh
	40/2015/TT-BYT	2015-11-16	1	5	quy \u0111\u1ECBnh \u0111\u0103ng k\xFD kh\xE1m b\u1EC7nh, ch\u1EEFa b\u1EC7nh b\u1EA3o hi\u1EC3m y t\u1EBF ban \u0111\u1EA7u v\xE0 chuy\u1EC3n tuy\u1EBFn kh\xE1m b\u1EC7nh, ch\u1EEFa b\u1EC7nh b\u1EA3o hi\u1EC3m y t\u1EBF
	41/2015/TT-BCT	2015-11-24	1	10
	41/2015/TT-BYT	2015-11-16	1	5
	42/2015/N\u0110-CP	2015-05-05	0	0
+	42/2015/TT-BL\u0110TBXH	2015-10-20	1	4	quy \u0111\u1ECBnh v\u1EC1 \u0111\xE0o t\u1EA1o tr\xECnh \u0111\u1ED9 s\u01A1 c\u1EA5p	amended	34/2018/TT-BL\u0110TBXH
	42/2015/TT-BTC	2015-03-27	1	1
+	43/2015/TT-BL\u0110TBXH	2015-10-20	1	4	quy \u0111\u1ECBnh v\u1EC1 \u0111\xE0o t\u1EA1o th\u01B0\u1EDDng xuy\xEAn	amended	34/2018/TT-BL\u0110TBXH
+	43/2015/TTLT-BNNPTNT-BKH\u0110T	2015-11-23	5	70	h\u01B0\u1EDBng d\u1EABn th\u1ED1ng k\xEA, \u0111\xE1nh gi\xE1 thi\u1EC7t h\u1EA1i do thi\xEAn tai g\xE2y ra
+	45/2015/N\u0110-CP	2015-05-06	0	0
	45/2015/Q\u0110-TTg	2015-09-24	2	2	v\u1EC1 cung \u1EE9ng d\u1ECBch v\u1EE5 b\u01B0u ch\xEDnh c\xF4ng \xEDch v\xE0 d\u1ECBch v\u1EE5 c\xF4ng \xEDch trong ho\u1EA1t \u0111\u1ED9ng ph\xE1t h\xE0nh b\xE1o ch\xED
	46/2015/N\u0110-CP	2015-05-12	0	0
+	46/2015/Q\u0110-TTg	2015-09-28	2	2	quy \u0111\u1ECBnh ch\xEDnh s\xE1ch h\u1ED7 tr\u1EE3 \u0111\xE0o t\u1EA1o tr\xECnh \u0111\u1ED9 s\u01A1 c\u1EA5p, \u0111\xE0o t\u1EA1o d\u01B0\u1EDBi 03 th\xE1ng
	47/2015/Q\u0110-TTg	2015-10-05	2	2	v\u1EC1 c\u01A1 ch\u1EBF, ch\xEDnh s\xE1ch khuy\u1EBFn kh\xEDch ph\xE1t tri\u1EC3n giao th\xF4ng v\u1EADn t\u1EA3i \u0111\u01B0\u1EDDng th\u1EE7y n\u1ED9i \u0111\u1ECBa
+	48/2015/N\u0110-CP	2015-05-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
+	49/2015/Q\u0110-TTg	2015-10-14	2	2	v\u1EC1 m\u1ED9t s\u1ED1 ch\u1EBF \u0111\u1ED9, ch\xEDnh s\xE1ch \u0111\u1ED1i v\u1EDBi d\xE2n c\xF4ng h\u1ECFa tuy\u1EBFn tham gia kh\xE1ng chi\u1EBFn ch\u1ED1ng Ph\xE1p, ch\u1ED1ng M\u1EF9, chi\u1EBFn tranh b\u1EA3o v\u1EC7 T\u1ED5 qu\u1ED1c v\xE0 l\xE0m nhi\u1EC7m v\u1EE5 qu\u1ED1c t\u1EBF
	49/2015/TT-BTC	2015-04-14	1	1	quy \u0111\u1ECBnh th\u1EE7 t\u1EE5c h\u1EA3i quan \u0111\u1ED1i v\u1EDBi th\u01B0, g\xF3i, ki\u1EC7n h\xE0ng h\xF3a xu\u1EA5t kh\u1EA9u, nh\u1EADp kh\u1EA9u g\u1EEDi qua d\u1ECBch v\u1EE5 b\u01B0u ch\xEDnh c\u1EE7a doanh nghi\u1EC7p \u0111\u01B0\u1EE3c ch\u1EC9 \u0111\u1ECBnh	amended	56/2019/TT-BTC
+	51/2015/Q\u0110-TTg	2015-10-14	2	2	quy \u0111\u1ECBnh t\u1ED5 ch\u1EE9c t\xECm ki\u1EBFm, c\u1EE9u n\u1EA1n giao th\xF4ng \u0111\u01B0\u1EDDng th\u1EE7y n\u1ED9i \u0111\u1ECBa
+	52/2015/Q\u0110-TTg	2015-10-20	2	2
+	53/2015/Q\u0110-TTg	2015-10-20	2	2	v\u1EC1 ch\xEDnh s\xE1ch n\u1ED9i tr\xFA \u0111\u1ED1i v\u1EDBi h\u1ECDc sinh, sinh vi\xEAn h\u1ECDc cao \u0111\u1EB3ng, trung c\u1EA5p
	54/2015/TT-BTC	2015-04-21	1	1
+	54/2015/TT-BYT	2015-12-28	1	5	h\u01B0\u1EDBng d\u1EABn ch\u1EBF \u0111\u1ED9 th\xF4ng tin b\xE1o c\xE1o v\xE0 khai b\xE1o b\u1EC7nh, d\u1ECBch b\u1EC7nh truy\u1EC1n nhi\u1EC5m
+	55/2015/N\u0110-CP	2015-06-09	0	0	v\u1EC1 ch\xEDnh s\xE1ch t\xEDn d\u1EE5ng ph\u1EE5c v\u1EE5 ph\xE1t tri\u1EC3n n\xF4ng nghi\u1EC7p, n\xF4ng th\xF4n	amended	116/2018/N\u0110-CP 156/2025/N\u0110-CP
+	55/2015/TTLT-BTC-BKHCN	2015-04-22	5	27	h\u01B0\u1EDBng d\u1EABn \u0111\u1ECBnh m\u1EE9c x\xE2y d\u1EF1ng, ph\xE2n b\u1ED5 d\u1EF1 to\xE1n v\xE0 quy\u1EBFt to\xE1n kinh ph\xED \u0111\u1ED1i v\u1EDBi nhi\u1EC7m v\u1EE5 khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 c\xF3 s\u1EED d\u1EE5ng ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
	56/2015/TT-BCT	2015-12-31	1	10	quy \u0111\u1ECBnh vi\u1EC7c nh\u1EADp kh\u1EA9u theo h\u1EA1n ng\u1EA1ch thu\u1EBF quan v\u1EDBi thu\u1EBF su\u1EA5t thu\u1EBF nh\u1EADp kh\u1EA9u 0% \u0111\u1ED1i v\u1EDBi h\xE0ng h\xF3a c\xF3 xu\u1EA5t x\u1EE9 t\u1EEB C\u1ED9ng h\xF2a D\xE2n ch\u1EE7 nh\xE2n d\xE2n L\xE0o
+	56/2015/TT-BL\u0110TBXH	2015-12-24	1	4	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c x\xE2y d\u1EF1ng, th\u1EA9m \u0111\u1ECBnh v\xE0 c\xF4ng b\u1ED1 ti\xEAu chu\u1EA9n k\u1EF9 n\u0103ng ngh\u1EC1 qu\u1ED1c gia
	56/2015/TTLT-BYT-BNV	2015-12-29	5	52	quy \u0111\u1ECBnh v\u1EC1 ti\xEAu chu\u1EA9n, \u0111i\u1EC1u ki\u1EC7n, n\u1ED9i dung, h\xECnh th\u1EE9c thi th\u0103ng h\u1EA1ng ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p vi\xEAn ch\u1EE9c chuy\xEAn ng\xE0nh y t\u1EBF
+	57/2015/TT-BL\u0110TBXH	2015-12-25	1	4	quy \u0111\u1ECBnh v\u1EC1 \u0110i\u1EC1u l\u1EC7 trung t\xE2m gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
	58/2015/TT-BTNMT	2015-12-08	1	20	quy \u0111\u1ECBnh th\u1EA9m \u0111\u1ECBnh, ki\u1EC3m tra v\xE0 nghi\u1EC7m thu d\u1EF1 \xE1n \u1EE9ng d\u1EE5ng c\xF4ng ngh\u1EC7 th\xF4ng tin ng\xE0nh t\xE0i nguy\xEAn v\xE0 m\xF4i tr\u01B0\u1EDDng
+	58/2015/TTLT-BYT-BTNMT	2015-12-31	5	85
+	59/2015/N\u0110-CP	2015-06-18	0	0	v\u1EC1 qu\u1EA3n l\xFD d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng
+	59/2015/Q\u0110-TTg	2015-11-19	2	2	ban h\xE0nh chu\u1EA9n ngh\xE8o ti\u1EBFp c\u1EADn \u0111a chi\u1EC1u \xE1p d\u1EE5ng cho giai \u0111o\u1EA1n 2016 - 2020
+	59/2015/TT-BL\u0110TBXH	2015-12-29	1	4	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i v\u1EC1 b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i b\u1EAFt bu\u1ED9c	amended	06/2021/TT-BL\u0110TBXH
+	60/2015/Q\u0110-TTg	2015-11-27	2	2	v\u1EC1 c\u01A1 ch\u1EBF qu\u1EA3n l\xFD t\xE0i ch\xEDnh v\u1EC1 b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i, b\u1EA3o hi\u1EC3m y t\u1EBF, b\u1EA3o hi\u1EC3m th\u1EA5t nghi\u1EC7p v\xE0 chi ph\xED qu\u1EA3n l\xFD b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i, b\u1EA3o hi\u1EC3m y t\u1EBF, b\u1EA3o hi\u1EC3m th\u1EA5t nghi\u1EC7p	amended	24/2020/TT-BTC
	60/2015/TT-BTC	2015-04-27	1	1
+	61/2015/N\u0110-CP	2015-07-09	0	0	quy \u0111\u1ECBnh v\u1EC1 ch\xEDnh s\xE1ch h\u1ED7 tr\u1EE3 t\u1EA1o vi\u1EC7c l\xE0m v\xE0 Qu\u1EF9 qu\u1ED1c gia v\u1EC1 vi\u1EC7c l\xE0m	amended	74/2019/N\u0110-CP
+	62/2015/N\u0110-CP	2015-07-18	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thi h\xE0nh \xE1n d\xE2n s\u1EF1	amended	33/2020/N\u0110-CP 152/2024/N\u0110-CP
+	62/2015/Q\u0110-TTg	2015-12-04	2	2	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 57/2013/Q\u0110-TTg
+	63/2015/Q\u0110-TTg	2015-12-10	2	2	v\u1EC1 ch\xEDnh s\xE1ch h\u1ED7 tr\u1EE3 \u0111\xE0o t\u1EA1o ngh\u1EC1 v\xE0 gi\u1EA3i quy\u1EBFt vi\u1EC7c l\xE0m cho ng\u01B0\u1EDDi lao \u0111\u1ED9ng b\u1ECB thu h\u1ED3i \u0111\u1EA5t
+	63/2015/TT-BTNMT	2015-12-21	1	20	quy \u0111\u1ECBnh v\u1EC1 ki\u1EC3m tra, th\u1EA9m \u0111\u1ECBnh v\xE0 nghi\u1EC7m thu ch\u1EA5t l\u01B0\u1EE3ng c\xF4ng tr\xECnh, s\u1EA3n ph\u1EA9m \u0111o \u0111\u1EA1c v\xE0 b\u1EA3n \u0111\u1ED3
+	68/2015/TT-BTNMT	2015-12-22	1	20	quy \u0111\u1ECBnh k\u1EF9 thu\u1EADt \u0111o \u0111\u1EA1c tr\u1EF1c ti\u1EBFp \u0111\u1ECBa h\xECnh ph\u1EE5c v\u1EE5 th\xE0nh l\u1EADp b\u1EA3n \u0111\u1ED3 \u0111\u1ECBa h\xECnh v\xE0 c\u01A1 s\u1EDF d\u1EEF li\u1EC7u n\u1EC1n \u0111\u1ECBa l\xFD t\u1EF7 l\u1EC7 1:500, 1:1000, 1:2000, 1:5000
+	70/2015/N\u0110-CP	2015-09-01	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA3o hi\u1EC3m y t\u1EBF \u0111\u1ED1i v\u1EDBi Qu\xE2n \u0111\u1ED9i nh\xE2n d\xE2n, C\xF4ng an nh\xE2n d\xE2n v\xE0 ng\u01B0\u1EDDi l\xE0m c\xF4ng t\xE1c c\u01A1 y\u1EBFu	amended	74/2025/N\u0110-CP
	70/2015/TT-BTNMT	2015-12-23	1	20	quy \u0111\u1ECBnh k\u1EF9 thu\u1EADt \u0111\u1ED1i v\u1EDBi ho\u1EA1t \u0111\u1ED9ng c\u1EE7a c\xE1c tr\u1EA1m kh\xED t\u01B0\u1EE3ng th\u1EE7y v\u0103n t\u1EF1 \u0111\u1ED9ng
+	71/2015/N\u0110-CP	2015-09-03	0	0	v\u1EC1 qu\u1EA3n l\xFD ho\u1EA1t \u0111\u1ED9ng c\u1EE7a ng\u01B0\u1EDDi, ph\u01B0\u01A1ng ti\u1EC7n trong khu v\u1EF1c bi\xEAn gi\u1EDBi bi\u1EC3n n\u01B0\u1EDBc C\u1ED9ng h\xF2a x\xE3 h\u1ED9i ch\u1EE7 ngh\u0129a Vi\u1EC7t Nam
+	72/2015/N\u0110-CP	2015-09-07	0	0	v\u1EC1 qu\u1EA3n l\xFD ho\u1EA1t \u0111\u1ED9ng th\xF4ng tin \u0111\u1ED1i ngo\u1EA1i
	72/2015/TT-BTC	2015-05-12	1	1	quy \u0111\u1ECBnh \xE1p d\u1EE5ng ch\u1EBF \u0111\u1ED9 \u01B0u ti\xEAn trong vi\u1EC7c th\u1EF1c hi\u1EC7n th\u1EE7 t\u1EE5c h\u1EA3i quan, ki\u1EC3m tra, gi\xE1m s\xE1t h\u1EA3i quan \u0111\u1ED1i v\u1EDBi h\xE0ng h\xF3a xu\u1EA5t kh\u1EA9u, nh\u1EADp kh\u1EA9u c\u1EE7a doanh nghi\u1EC7p	amended	07/2019/TT-BTC
	73/2015/N\u0110-CP	2015-09-08	0	0	quy \u0111\u1ECBnh ti\xEAu chu\u1EA9n ph\xE2n t\u1EA7ng, khung x\u1EBFp h\u1EA1ng v\xE0 ti\xEAu chu\u1EA9n x\u1EBFp h\u1EA1ng c\u01A1 s\u1EDF gi\xE1o d\u1EE5c \u0111\u1EA1i h\u1ECDc
	75/2015/N\u0110-CP	2015-09-09	0	0	v\u1EC1 c\u01A1 ch\u1EBF, ch\xEDnh s\xE1ch b\u1EA3o v\u1EC7 v\xE0 ph\xE1t tri\u1EC3n r\u1EEBng, g\u1EAFn v\u1EDBi ch\xEDnh s\xE1ch gi\u1EA3m ngh\xE8o nhanh, b\u1EC1n v\u1EEFng v\xE0 h\u1ED7 tr\u1EE3 \u0111\u1ED3ng b\xE0o d\xE2n t\u1ED9c thi\u1EC3u s\u1ED1 giai \u0111o\u1EA1n 2015 - 2020
+	76/2015/QH13	2015-06-19	3	3	Lu\u1EADt T\u1ED5 ch\u1EE9c Ch\xEDnh ph\u1EE7	ended	63/2025/QH15	2025-03-01
+	77/2015/QH13	2015-06-19	3	3	Lu\u1EADt T\u1ED5 ch\u1EE9c ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng	ended	65/2025/QH15 72/2025/QH15	2025-03-01
+	78/2015/QH13	2015-06-19	3	3	Lu\u1EADt Ngh\u0129a v\u1EE5 qu\xE2n s\u1EF1
	78/2015/TT-BGTVT	2015-12-09	1	13
	79/2015/N\u0110-CP	2015-09-14	0	0	quy \u0111\u1ECBnh x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh trong l\u0129nh v\u1EF1c gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
	79/2015/QH13	2015-06-19	3	3	Lu\u1EADt Th\xFA y	amended	21/2017/QH14 146/2025/QH15
	79/2015/TT-BGTVT	2015-12-10	1	13		ended	49/2024/TT-BGTVT
	80/2015/N\u0110-CP	2015-09-17	0	0
+	80/2015/QH13	2015-06-22	3	3	Lu\u1EADt Ban h\xE0nh v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt	ended	64/2025/QH15	2025-04-01
+	82/2015/QH13	2015-06-25	3	3	Lu\u1EADt T\xE0i nguy\xEAn, m\xF4i tr\u01B0\u1EDDng bi\u1EC3n v\xE0 h\u1EA3i \u0111\u1EA3o	amended	146/2025/QH15
+	83/2015/QH13	2015-06-25	3	3	Lu\u1EADt Ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc	amended	59/2020/QH14 56/2024/QH15
+	84/2015/QH13	2015-06-25	3	3	Lu\u1EADt An to\xE0n, v\u1EC7 sinh lao \u0111\u1ED9ng	amended	41/2024/QH15
+	85/2015/QH13	2015-06-25	3	3	Lu\u1EADt B\u1EA7u c\u1EED \u0111\u1EA1i bi\u1EC3u Qu\u1ED1c h\u1ED9i v\xE0 \u0111\u1EA1i bi\u1EC3u H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n	amended	83/2025/QH15
+	86/2015/N\u0110-CP	2015-10-02	0	0
+	86/2015/QH13	2015-11-19	3	3	Lu\u1EADt An to\xE0n th\xF4ng tin m\u1EA1ng	amended	35/2018/QH14
+	88/2015/QH13	2015-11-20	3	3	Lu\u1EADt K\u1EBF to\xE1n
+	89/2015/N\u0110-CP	2015-10-07	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 67/2014/N\u0110-CP ng\xE0y 07 th\xE1ng 7 n\u0103m 2014 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 m\u1ED9t s\u1ED1 ch\xEDnh s\xE1ch ph\xE1t tri\u1EC3n th\u1EE7y s\u1EA3n
+	89/2015/QH13	2015-11-23	3	3	Lu\u1EADt Th\u1ED1ng k\xEA
	90/2015/QH13	2015-06-10	4	3
	90/2015/QH13	2015-11-23	3	3	Lu\u1EADt Kh\xED t\u01B0\u1EE3ng th\u1EE7y v\u0103n
+	91/2015/N\u0110-CP	2015-10-13	0	0	v\u1EC1 \u0111\u1EA7u t\u01B0 v\u1ED1n nh\xE0 n\u01B0\u1EDBc v\xE0o doanh nghi\u1EC7p v\xE0 qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\u1ED1n, t\xE0i s\u1EA3n t\u1EA1i doanh nghi\u1EC7p
+	91/2015/QH13	2015-11-24	13	3	B\u1ED9 lu\u1EADt D\xE2n s\u1EF1
	92/2015/N\u0110-CP	2015-10-13	0	0	v\u1EC1 an ninh h\xE0ng kh\xF4ng
+	92/2015/QH13	2015-11-25	13	3	B\u1ED9 lu\u1EADt T\u1ED1 t\u1EE5ng d\xE2n s\u1EF1	amended	45/2019/QH14 59/2020/QH14 13/2022/QH15
	92/2015/TT-BTC	2015-06-15	1	1
+	93/2015/N\u0110-CP	2015-10-15	0	0
	93/2015/QH13	2015-06-22	4	3	v\u1EC1 vi\u1EC7c th\u1EF1c hi\u1EC7n ch\xEDnh s\xE1ch h\u01B0\u1EDFng b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i m\u1ED9t l\u1EA7n \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi lao \u0111\u1ED9ng
	93/2015/QH13	2015-11-25	3	3	Lu\u1EADt T\u1ED1 t\u1EE5ng h\xE0nh ch\xEDnh
	95/2015/N\u0110-CP	2015-10-16	0	0
+	95/2015/QH13	2015-11-25	13	3	B\u1ED9 lu\u1EADt H\xE0ng h\u1EA3i	amended	35/2018/QH14
	951/NQ-UBTVQH13	2015-05-28	4	8
+	96/2015/TT-BTC	2015-06-22	1	1
+	97/2015/QH13	2015-11-25	3	3	Lu\u1EADt Ph\xED v\xE0 l\u1EC7 ph\xED	amended	23/2018/QH14 72/2020/QH14 16/2023/QH15 20/2023/QH15 24/2023/QH15
	973/2015/UBTVQH13	2015-07-14	4	8
	99/2015/QH13	2015-11-26	3	3	Lu\u1EADt T\u1ED5 ch\u1EE9c c\u01A1 quan \u0111i\u1EC1u tra h\xECnh s\u1EF1
+	01/2016/QH14	2016-11-17	3	3	Lu\u1EADt \u0110\u1EA5u gi\xE1 t\xE0i s\u1EA3n
+	01/2016/TT-BTP	2016-02-01	1	15	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n m\u1ED9t s\u1ED1 th\u1EE7 t\u1EE5c v\u1EC1 qu\u1EA3n l\xFD h\xE0nh ch\xEDnh v\xE0 bi\u1EC3u m\u1EABu nghi\u1EC7p v\u1EE5 trong thi h\xE0nh \xE1n d\xE2n s\u1EF1
+	02/2016/QH14	2016-11-18	3	3	Lu\u1EADt T\xEDn ng\u01B0\u1EE1ng, t\xF4n gi\xE1o
	02/2016/Q\u0110-TTg	2016-01-28	2	2	quy \u0111\u1ECBnh \u0111i\u1EC1u ki\u1EC7n c\xF4ng b\u1ED1 d\u1ECBch, c\xF4ng b\u1ED1 h\u1EBFt d\u1ECBch b\u1EC7nh truy\u1EC1n nhi\u1EC5m
	02/2016/TT-BL\u0110TBXH	2016-03-25	1	4
	03/2016/TT-BNV	2016-05-25	1	17	h\u01B0\u1EDBng d\u1EABn v\u1EC1 th\xE0nh l\u1EADp v\xE0 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a H\u1ED9i \u0111\u1ED3ng qu\u1EA3n l\xFD trong \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp
	04/2016/N\u0110-CP	2016-01-06	0	0
+	04/2016/TT-BNNPTNT	2016-05-10	1	11		amended	12/2024/TT-BNNPTNT
	05-CT/TW	2016-05-15	9	18	v\u1EC1 \u0111\u1EA9y m\u1EA1nh h\u1ECDc t\u1EADp v\xE0 l\xE0m theo t\u01B0 t\u01B0\u1EDFng, \u0111\u1EA1o \u0111\u1EE9c, phong c\xE1ch H\u1ED3 Ch\xED Minh
	05/2016/TT-BYT	2016-02-29	1	5
+	06/2016/N\u0110-CP	2016-01-18	0	0	v\u1EC1 qu\u1EA3n l\xFD, cung c\u1EA5p v\xE0 s\u1EED d\u1EE5ng d\u1ECBch v\u1EE5 ph\xE1t thanh, truy\u1EC1n h\xECnh
	06/2016/Q\u0110-TTg	2016-02-22	2	2	v\u1EC1 vi\u1EC7c mi\u1EC5n thu\u1EBF thu nh\u1EADp c\xE1 nh\xE2n \u0111\u1ED1i v\u1EDBi chuy\xEAn gia n\u01B0\u1EDBc ngo\xE0i th\u1EF1c hi\u1EC7n ch\u01B0\u01A1ng tr\xECnh, d\u1EF1 \xE1n vi\u1EC7n tr\u1EE3 phi Ch\xEDnh ph\u1EE7 n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam
	06/2016/TT-BKHCN	2016-04-22	1	6	quy \u0111\u1ECBnh v\u1EC1 vi\u1EC7c c\u1EA5p Gi\u1EA5y \u0111\u0103ng k\xFD v\xE0 c\u1EA5p Ch\u1EE9ng ch\u1EC9 h\xE0nh ngh\u1EC1 \u0111\u1ED1i v\u1EDBi m\u1ED9t s\u1ED1 ho\u1EA1t \u0111\u1ED9ng d\u1ECBch v\u1EE5 h\u1ED7 tr\u1EE3 \u1EE9ng d\u1EE5ng n\u0103ng l\u01B0\u1EE3ng nguy\xEAn t\u1EED
	06/2016/TT-BTNMT	2016-05-16	1	20
	06/2016/TT-NHNN	2016-05-27	1	7
+	07/2016/N\u0110-CP	2016-01-25	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt Lu\u1EADt Th\u01B0\u01A1ng m\u1EA1i v\u1EC1 V\u0103n ph\xF2ng \u0111\u1EA1i di\u1EC7n, Chi nh\xE1nh c\u1EE7a th\u01B0\u01A1ng nh\xE2n n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam
	07/2016/Q\u0110-TTg	2016-02-22	2	2	v\u1EC1 vi\u1EC7c mi\u1EC5n thu\u1EBF thu nh\u1EADp c\xE1 nh\xE2n \u0111\u1ED1i v\u1EDBi c\xE1 nh\xE2n l\xE0 ng\u01B0\u1EDDi Vi\u1EC7t Nam l\xE0m vi\u1EC7c t\u1EA1i c\u01A1 quan \u0111\u1EA1i di\u1EC7n c\u1EE7a t\u1ED5 ch\u1EE9c qu\u1ED1c t\u1EBF thu\u1ED9c h\u1EC7 th\u1ED1ng Li\xEAn h\u1EE3p qu\u1ED1c t\u1EA1i Vi\u1EC7t Nam
	07/2016/TT-BKHCN	2016-04-22	1	6	quy \u0111\u1ECBnh qu\u1EA3n l\xFD Ch\u01B0\u01A1ng tr\xECnh h\u1ED7 tr\u1EE3 \u1EE9ng d\u1EE5ng, chuy\u1EC3n giao ti\u1EBFn b\u1ED9 khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 th\xFAc \u0111\u1EA9y ph\xE1t tri\u1EC3n kinh t\u1EBF - x\xE3 h\u1ED9i n\xF4ng th\xF4n, mi\u1EC1n n\xFAi, v\xF9ng d\xE2n t\u1ED9c thi\u1EC3u s\u1ED1 giai \u0111o\u1EA1n 2016-2025
+	07/2016/TT-BNNPTNT	2016-05-31	1	11	quy \u0111\u1ECBnh v\u1EC1 ph\xF2ng, ch\u1ED1ng d\u1ECBch b\u1EC7nh \u0111\u1ED9ng v\u1EADt tr\xEAn c\u1EA1n	amended	24/2019/TT-BNNPTNT
	07/2016/TT-BQP	2016-01-26	1	12
	07/2016/TT-BTNMT	2016-05-16	1	20	quy \u0111\u1ECBnh c\xE1c b\u1ED9 d\u1EEF li\u1EC7u, chu\u1EA9n d\u1EEF li\u1EC7u v\xE0 x\xE2y d\u1EF1ng, qu\u1EA3n l\xFD c\u01A1 s\u1EDF d\u1EEF li\u1EC7u kh\xED t\u01B0\u1EE3ng th\u1EE7y v\u0103n qu\u1ED1c gia
+	08/2016/TT-BGD\u0110T	2016-03-28	1	19	quy \u0111\u1ECBnh ch\u1EBF \u0111\u1ED9 gi\u1EA3m \u0111\u1ECBnh m\u1EE9c gi\u1EDD d\u1EA1y cho gi\xE1o vi\xEAn, gi\u1EA3ng vi\xEAn l\xE0m c\xF4ng t\xE1c c\xF4ng \u0111o\xE0n kh\xF4ng chuy\xEAn tr\xE1ch trong c\xE1c c\u01A1 s\u1EDF gi\xE1o d\u1EE5c c\xF4ng l\u1EADp thu\u1ED9c h\u1EC7 th\u1ED1ng gi\xE1o d\u1EE5c qu\u1ED1c d\xE2n
+	08/2016/TT-BQP	2016-02-01	1	12
	09/2016/TT-BNNPTNT	2016-06-01	1	11	quy \u0111\u1ECBnh v\u1EC1 ki\u1EC3m so\xE1t gi\u1EBFt m\u1ED5 v\xE0 ki\u1EC3m tra v\u1EC7 sinh th\xFA y	amended	10/2022/TT-BNNPTNT 15/2024/TT-BNNPTNT
+	09/2016/TT-BQP	2016-02-03	1	12	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 112/2014/N\u0110-CP ng\xE0y 21 th\xE1ng 11 n\u0103m 2014 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD c\u1EEDa kh\u1EA9u bi\xEAn gi\u1EDBi \u0111\u1EA5t li\u1EC1n
	09/2016/TT-BVHTTDL	2016-10-14	1	25
+	09/2016/TTLT-BL\u0110TBXH-BTC	2016-06-15	5	33
	10/2016/Q\u0110-TTg	2016-03-03	2	2	v\u1EC1 th\u1EF1c hi\u1EC7n th\u1EE7 t\u1EE5c bi\xEAn ph\xF2ng \u0111i\u1EC7n t\u1EED c\u1EA3ng bi\u1EC3n
	10/2016/TT-BNNPTNT	2016-06-01	1	11
+	10/2016/TT-BTP	2016-07-22	1	15	quy \u0111\u1ECBnh v\u1EC1 b\xE1o c\xE1o vi\xEAn ph\xE1p lu\u1EADt, tuy\xEAn truy\u1EC1n vi\xEAn ph\xE1p lu\u1EADt
+	100/2016/N\u0110-CP	2016-07-01	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt thu\u1EBF gi\xE1 tr\u1ECB gia t\u0103ng, Lu\u1EADt thu\u1EBF ti\xEAu th\u1EE5 \u0111\u1EB7c bi\u1EC7t v\xE0 Lu\u1EADt qu\u1EA3n l\xFD thu\u1EBF
+	102/2016/QH13	2016-04-05	3	3	Lu\u1EADt Tr\u1EBB em	amended	28/2018/QH14
	104/2016/N\u0110-CP	2016-07-01	0	0	quy \u0111\u1ECBnh v\u1EC1 ho\u1EA1t \u0111\u1ED9ng ti\xEAm ch\u1EE7ng	amended	155/2018/N\u0110-CP 13/2024/N\u0110-CP
+	104/2016/QH13	2016-04-06	3	3	Lu\u1EADt Ti\u1EBFp c\u1EADn th\xF4ng tin
+	105/2016/QH13	2016-04-06	3	3	Lu\u1EADt D\u01B0\u1EE3c	amended	28/2018/QH14 44/2024/QH15
+	107/2016/N\u0110-CP	2016-07-01	0	0	quy \u0111\u1ECBnh v\u1EC1 \u0111i\u1EC1u ki\u1EC7n kinh doanh d\u1ECBch v\u1EE5 \u0111\xE1nh gi\xE1 s\u1EF1 ph\xF9 h\u1EE3p	amended	154/2018/N\u0110-CP
+	107/2016/QH13	2016-04-06	3	3	Lu\u1EADt Thu\u1EBF xu\u1EA5t kh\u1EA9u, thu\u1EBF nh\u1EADp kh\u1EA9u
+	108/2016/N\u0110-CP	2016-07-01	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt \u0111i\u1EC1u ki\u1EC7n kinh doanh s\u1EA3n ph\u1EA9m, d\u1ECBch v\u1EE5 an to\xE0n th\xF4ng tin m\u1EA1ng
	109/2016/N\u0110-CP	2016-07-01	0	0
	109/2016/TT-BQP	2016-08-05	1	12
+	109/2016/TT-BTC	2016-06-30	1	1	quy \u0111\u1ECBnh l\u1EADp d\u1EF1 to\xE1n, qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\xE0 quy\u1EBFt to\xE1n kinh ph\xED th\u1EF1c hi\u1EC7n c\xE1c cu\u1ED9c \u0111i\u1EC1u tra th\u1ED1ng k\xEA, T\u1ED5ng \u0111i\u1EC1u tra th\u1ED1ng k\xEA qu\u1ED1c gia	amended	37/2022/TT-BTC
+	11/2016/N\u0110-CP	2016-02-03	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a B\u1ED9 lu\u1EADt Lao \u0111\u1ED9ng v\u1EC1 lao \u0111\u1ED9ng n\u01B0\u1EDBc ngo\xE0i l\xE0m vi\u1EC7c t\u1EA1i Vi\u1EC7t Nam
	11/2016/TT-BKHCN	2016-06-28	1	6
	11/2016/TT-BTC	2016-01-19	1	1
	11/2016/TT-BYT	2016-05-11	1	5
	113/2016/TT-BQP	2016-08-23	1	12	quy \u0111\u1ECBnh ch\u1EBF \u0111\u1ED9 ngh\u1EC9 c\u1EE7a qu\xE2n nh\xE2n chuy\xEAn nghi\u1EC7p, c\xF4ng nh\xE2n v\xE0 vi\xEAn ch\u1EE9c qu\u1ED1c ph\xF2ng	amended	109/2021/TT-BQP
	1156/2016/UBTVQH13	2016-03-17	4	8	v\u1EC1 ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 t\u1ED5 ch\u1EE9c c\u1EE7a Ban D\xE2n nguy\u1EC7n
+	116/2016/N\u0110-CP	2016-07-18	0	0	quy \u0111\u1ECBnh ch\xEDnh s\xE1ch h\u1ED7 tr\u1EE3 h\u1ECDc sinh v\xE0 tr\u01B0\u1EDDng ph\u1ED5 th\xF4ng \u1EDF x\xE3, th\xF4n \u0111\u1EB7c bi\u1EC7t kh\xF3 kh\u0103n
+	117/2016/N\u0110-CP	2016-07-21	0	0
	1170/2016/NQ-UBTVQH13	2016-03-17	4	8	ban h\xE0nh Quy ch\u1EBF ho\u1EA1t \u0111\u1ED9ng \u0111\u1ED1i ngo\u1EA1i c\u1EE7a Qu\u1ED1c h\u1ED9i
	12/2016/TT-NHNN	2016-06-29	1	7	h\u01B0\u1EDBng d\u1EABn v\u1EC1 qu\u1EA3n l\xFD ngo\u1EA1i h\u1ED1i \u0111\u1ED1i v\u1EDBi ho\u1EA1t \u0111\u1ED9ng \u0111\u1EA7u t\u01B0 ra n\u01B0\u1EDBc ngo\xE0i
	12/2016/TTLT-BKHCN-BTC	2016-06-28	5	43	h\u01B0\u1EDBng d\u1EABn n\u1ED9i dung chi v\xE0 qu\u1EA3n l\xFD Qu\u1EF9 ph\xE1t tri\u1EC3n khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 c\u1EE7a doanh nghi\u1EC7p
+	12/2016/TTLT-BL\u0110TBXH-BGD\u0110T-BTC	2016-06-16	5	67
+	120/2016/N\u0110-CP	2016-08-23	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ph\xED v\xE0 l\u1EC7 ph\xED	amended	82/2023/N\u0110-CP
+	121/2016/N\u0110-CP	2016-08-24	0	0		amended	74/2020/N\u0110-CP 82/2021/N\u0110-CP
	1211/2016/UBTVQH13	2016-05-25	4	8		amended	27/2022/UBTVQH15
+	122/2016/N\u0110-CP	2016-09-01	0	0	v\u1EC1 Bi\u1EC3u thu\u1EBF xu\u1EA5t kh\u1EA9u, Bi\u1EC3u thu\u1EBF nh\u1EADp kh\u1EA9u \u01B0u \u0111\xE3i, Danh m\u1EE5c h\xE0ng h\xF3a v\xE0 m\u1EE9c thu\u1EBF tuy\u1EC7t \u0111\u1ED1i, thu\u1EBF h\u1ED7n h\u1EE3p, thu\u1EBF nh\u1EADp kh\u1EA9u ngo\xE0i h\u1EA1n ng\u1EA1ch thu\u1EBF quan
+	123/2016/N\u0110-CP	2016-09-01	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9, c\u01A1 quan ngang B\u1ED9	amended	101/2020/N\u0110-CP
	13/2016/N\u0110-CP	2016-02-19	0	0	quy \u0111\u1ECBnh tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c \u0111\u0103ng k\xFD v\xE0 ch\u1EBF \u0111\u1ED9, ch\xEDnh s\xE1ch c\u1EE7a c\xF4ng d\xE2n trong th\u1EDDi gian \u0111\u0103ng k\xFD, kh\xE1m, ki\u1EC3m tra s\u1EE9c kh\u1ECFe ngh\u0129a v\u1EE5 qu\xE2n s\u1EF1	amended	220/2025/N\u0110-CP
	13/2016/TT-BKHCN	2016-06-30	1	6	quy \u0111\u1ECBnh qu\u1EA3n l\xFD \u0110\u1EC1 \xE1n \u0111\xE0o t\u1EA1o, b\u1ED3i d\u01B0\u1EE1ng nh\xE2n l\u1EF1c khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 \u1EDF trong n\u01B0\u1EDBc v\xE0 n\u01B0\u1EDBc ngo\xE0i b\u1EB1ng ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
	13/2016/TT-BKH\u0110T	2016-09-29	1	9
+	13/2016/TT-BNNPTNT	2016-06-02	1	11	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD thu\u1ED1c th\xFA y	amended	18/2018/TT-BNNPTNT 13/2022/TT-BNNPTNT 09/2024/TT-BNNPTNT
	13/2016/TT-BVHTTDL	2016-12-09	1	25	quy \u0111\u1ECBnh quy ch\u1EBF m\u1EABu ho\u1EA1t \u0111\u1ED9ng c\u1EE7a Th\u01B0 vi\u1EC7n c\xF4ng c\u1ED9ng c\u1EA5p t\u1EC9nh, huy\u1EC7n, x\xE3
+	13/2016/TTLT-BYT-BGD\u0110T	2016-05-12	5	82	quy \u0111\u1ECBnh v\u1EC1 c\xF4ng t\xE1c y t\u1EBF tr\u01B0\u1EDDng h\u1ECDc
+	130/2016/TT-BTC	2016-08-12	1	1
+	134/2016/N\u0110-CP	2016-09-01	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt thu\u1EBF xu\u1EA5t kh\u1EA9u, thu\u1EBF nh\u1EADp kh\u1EA9u	amended	18/2021/N\u0110-CP
	1341/Q\u0110-TTg	2016-07-08	2	2
+	139/2016/N\u0110-CP	2016-10-04	0	0	quy \u0111\u1ECBnh v\u1EC1 l\u1EC7 ph\xED m\xF4n b\xE0i	amended	22/2020/N\u0110-CP
+	14/2016/N\u0110-CP	2016-03-15	0	0	quy \u0111\u1ECBnh ng\xE0nh, ngh\u1EC1 chuy\xEAn m\xF4n ph\xF9 h\u1EE3p v\u1EDBi y\xEAu c\u1EA7u c\u1EE7a Qu\xE2n \u0111\u1ED9i nh\xE2n d\xE2n \u0111\u1ED1i v\u1EDBi c\xF4ng d\xE2n n\u1EEF trong \u0111\u1ED9 tu\u1ED5i th\u1EF1c hi\u1EC7n ngh\u0129a v\u1EE5 qu\xE2n s\u1EF1
+	140/2016/N\u0110-CP	2016-10-10	0	0	v\u1EC1 l\u1EC7 ph\xED tr\u01B0\u1EDBc b\u1EA1	amended	20/2019/N\u0110-CP
+	141/2016/N\u0110-CP	2016-10-10	0	0	quy \u0111\u1ECBnh c\u01A1 ch\u1EBF t\u1EF1 ch\u1EE7 c\u1EE7a \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp trong l\u0129nh v\u1EF1c s\u1EF1 nghi\u1EC7p kinh t\u1EBF v\xE0 s\u1EF1 nghi\u1EC7p kh\xE1c
+	143/2016/N\u0110-CP	2016-10-14	0	0	quy \u0111\u1ECBnh \u0111i\u1EC1u ki\u1EC7n \u0111\u1EA7u t\u01B0 v\xE0 ho\u1EA1t \u0111\u1ED9ng trong l\u0129nh v\u1EF1c gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p	amended	140/2018/N\u0110-CP 24/2022/N\u0110-CP
	1437/Q\u0110-TTg	2016-07-19	2	2
	147/2016/TT-BTC	2016-10-13	1	1
	1470/Q\u0110-TTg	2016-07-22	2	2
	148/2016/N\u0110-CP	2016-11-04	0	0
	148/2016/TT-BTC	2016-10-14	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng ph\xED th\u1EA9m \u0111\u1ECBnh c\u1EA5p ph\xE9p s\u1EED d\u1EE5ng v\u1EADt li\u1EC7u n\u1ED5 c\xF4ng nghi\u1EC7p
	15/2016/N\u0110-CP	2016-03-15	0	0
	15/2016/TT-BYT	2016-05-15	1	5	quy \u0111\u1ECBnh v\u1EC1 b\u1EC7nh ngh\u1EC1 nghi\u1EC7p \u0111\u01B0\u1EE3c h\u01B0\u1EDFng b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i
+	151/2016/N\u0110-CP	2016-11-11	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\u1EC1 ch\u1EBF \u0111\u1ED9, ch\xEDnh s\xE1ch c\u1EE7a Lu\u1EADt qu\xE2n nh\xE2n chuy\xEAn nghi\u1EC7p, c\xF4ng nh\xE2n v\xE0 vi\xEAn ch\u1EE9c qu\u1ED1c ph\xF2ng
+	152/2016/TT-BTC	2016-10-17	1	1	quy \u0111\u1ECBnh qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng kinh ph\xED h\u1ED7 tr\u1EE3 \u0111\xE0o t\u1EA1o tr\xECnh \u0111\u1ED9 s\u01A1 c\u1EA5p v\xE0 \u0111\xE0o t\u1EA1o d\u01B0\u1EDBi 3 th\xE1ng	amended	43/2023/TT-BTC
+	157/2016/N\u0110-CP	2016-11-24	0	0
	16/2016/N\u0110-CP	2016-03-16	0	0
+	16/2016/TTLT-BYT-BQP	2016-06-30	5	84	quy \u0111\u1ECBnh vi\u1EC7c kh\xE1m s\u1EE9c kh\u1ECFe th\u1EF1c hi\u1EC7n ngh\u0129a v\u1EE5 qu\xE2n s\u1EF1
+	163/2016/N\u0110-CP	2016-12-21	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
+	165/2016/N\u0110-CP	2016-12-24	0	0	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc \u0111\u1ED1i v\u1EDBi m\u1ED9t s\u1ED1 ho\u1EA1t \u0111\u1ED9ng thu\u1ED9c l\u0129nh v\u1EF1c qu\u1ED1c ph\xF2ng, an ninh
	167/2016/N\u0110-CP	2016-12-27	0	0
	17/2016/TT-BKHCN	2016-09-01	1	6	quy \u0111\u1ECBnh qu\u1EA3n l\xFD th\u1EF1c hi\u1EC7n Ch\u01B0\u01A1ng tr\xECnh b\u1EA3o t\u1ED3n v\xE0 s\u1EED d\u1EE5ng b\u1EC1n v\u1EEFng ngu\u1ED3n gen \u0111\u1EBFn n\u0103m 2025, \u0111\u1ECBnh h\u01B0\u1EDBng \u0111\u1EBFn n\u0103m 2030
	17/2016/TT-BL\u0110TBXH	2016-06-28	1	4
	17/2016/TT-BNNPTNT	2016-06-24	1	11
	170/2016/TT-BQP	2016-10-30	1	12		amended	12/2021/TT-BQP
+	174/2016/N\u0110-CP	2016-12-30	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt k\u1EBF to\xE1n
	18/2016/N\u0110-CP	2016-03-18	0	0
	18/2016/TT-BKHCN	2016-09-01	1	6	h\u01B0\u1EDBng d\u1EABn qu\u1EA3n l\xFD D\u1EF1 \xE1n khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 c\u1EA5p qu\u1ED1c gia
	18/2016/TT-BTTTT	2016-06-28	1	16	quy \u0111\u1ECBnh v\u1EC1 danh m\u1EE5c k\xEAnh ch\u01B0\u01A1ng tr\xECnh truy\u1EC1n h\xECnh ph\u1EE5c v\u1EE5 nhi\u1EC7m v\u1EE5 ch\xEDnh tr\u1ECB, th\xF4ng tin tuy\xEAn truy\u1EC1n thi\u1EBFt y\u1EBFu c\u1EE7a qu\u1ED1c gia v\xE0 c\u1EE7a \u0111\u1ECBa ph\u01B0\u01A1ng
+	187/2016/TT-BTC	2016-11-08	1	1
	19/2016/N\u0110-CP	2016-03-22	0	0
+	19/2016/TT-BL\u0110TBXH	2016-06-28	1	4	h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 31/2015/N\u0110-CP ng\xE0y 24/3/2015 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Vi\u1EC7c l\xE0m v\u1EC1 \u0111\xE1nh gi\xE1, c\u1EA5p ch\u1EE9ng ch\u1EC9 k\u1EF9 n\u0103ng ngh\u1EC1 qu\u1ED1c gia
	19/2016/TT-NHNN	2016-06-30	1	7
+	19/2016/TTLT-BGD\u0110T-BNV	2016-06-22	5	34	quy \u0111\u1ECBnh m\xE3 s\u1ED1, ti\xEAu chu\u1EA9n ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p nh\xE2n vi\xEAn h\u1ED7 tr\u1EE3 gi\xE1o d\u1EE5c ng\u01B0\u1EDDi khuy\u1EBFt t\u1EADt trong c\xE1c c\u01A1 s\u1EDF gi\xE1o d\u1EE5c c\xF4ng l\u1EADp
	191/2016/TT-BTC	2016-11-08	1	1
	193/2016/TT-BTC	2016-11-08	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng ph\xED, l\u1EC7 ph\xED trong l\u0129nh v\u1EF1c h\xE0ng kh\xF4ng
	194/2016/TT-BTC	2016-11-08	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p ph\xED h\u1EA3i quan v\xE0 l\u1EC7 ph\xED ra, v\xE0o c\u1EA3ng h\xE0ng kh\xF4ng, s\xE2n bay \u0111\u1ED1i v\u1EDBi chuy\u1EBFn bay c\u1EE7a n\u01B0\u1EDBc ngo\xE0i \u0111\u1EBFn c\xE1c C\u1EA3ng h\xE0ng kh\xF4ng Vi\u1EC7t Nam
+	1982/Q\u0110-TTg	2016-10-18	2	2
+	20/2016/TT-BTC	2016-02-03	1	1	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n c\u01A1 ch\u1EBF qu\u1EA3n l\xFD t\xE0i ch\xEDnh v\u1EC1 b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i, b\u1EA3o hi\u1EC3m y t\u1EBF, b\u1EA3o hi\u1EC3m th\u1EA5t nghi\u1EC7p v\xE0 chi ph\xED qu\u1EA3n l\xFD b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i, b\u1EA3o hi\u1EC3m y t\u1EBF, b\u1EA3o hi\u1EC3m th\u1EA5t nghi\u1EC7p
	20/2016/TT-BTNMT	2016-08-25	1	20	quy \u0111\u1ECBnh v\u1EC1 x\xE2y d\u1EF1ng, khai th\xE1c v\xE0 s\u1EED d\u1EE5ng c\u01A1 s\u1EDF d\u1EEF li\u1EC7u t\xE0i nguy\xEAn, m\xF4i tr\u01B0\u1EDDng bi\u1EC3n v\xE0 h\u1EA3i \u0111\u1EA3o
	202/2016/TT-BTC	2016-11-09	1	1
	209/2016/TT-BTC	2016-11-10	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng ph\xED th\u1EA9m \u0111\u1ECBnh d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng, ph\xED th\u1EA9m \u0111\u1ECBnh thi\u1EBFt k\u1EBF c\u01A1 s\u1EDF
+	21/2016/TTLT-BL\u0110TBXH-BCA-BNG	2016-06-29	5	66	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Th\u1ECFa thu\u1EADn gi\u1EEFa Ch\xEDnh ph\u1EE7 n\u01B0\u1EDBc C\u1ED9ng h\xF2a x\xE3 h\u1ED9i ch\u1EE7 ngh\u0129a Vi\u1EC7t Nam v\xE0 Ch\xEDnh ph\u1EE7 \xD4-xt\u01A1-r\xE2y-li-a v\u1EC1 Ch\u01B0\u01A1ng tr\xECnh Lao \u0111\u1ED9ng k\u1EBFt h\u1EE3p k\u1EF3 ngh\u1EC9
	216/2016/TT-BTC	2016-11-10	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng ph\xED thi h\xE0nh \xE1n d\xE2n s\u1EF1
	218/2016/TT-BQP	2016-12-27	1	12
+	218/2016/TT-BTC	2016-11-10	1	1
	22/2016/TT-BCT	2016-10-03	1	10	v\u1EC1 vi\u1EC7c th\u1EF1c hi\u1EC7n Quy t\u1EAFc xu\u1EA5t x\u1EE9 h\xE0ng h\xF3a trong Hi\u1EC7p \u0111\u1ECBnh Th\u01B0\u01A1ng m\u1EA1i h\xE0ng h\xF3a ASEAN
	22/2016/TT-BYT	2016-06-30	1	5
	220/2016/TT-BTC	2016-11-10	1	1
+	225/Q\u0110-TTg	2016-02-04	2	2	ph\xEA duy\u1EC7t K\u1EBF ho\u1EA1ch c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc giai \u0111o\u1EA1n 2016 - 2020
+	226/2016/TT-BTC	2016-11-11	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng ph\xED ch\u1EE9ng th\u1EF1c
	23/2016/N\u0110-CP	2016-04-05	0	0
+	24/2016/N\u0110-CP	2016-04-05	0	0	quy \u0111\u1ECBnh ch\u1EBF \u0111\u1ED9 qu\u1EA3n l\xFD ng\xE2n qu\u1EF9 nh\xE0 n\u01B0\u1EDBc	amended	14/2025/N\u0110-CP
	24/2016/Q\u0110-TTg	2016-06-14	2	2
+	243/2016/TT-BTC	2016-11-11	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng ph\xED th\u1EA9m \u0111\u1ECBnh c\u1EA5p gi\u1EA5y gi\xE1m \u0111\u1ECBnh y khoa
	244/2016/TT-BTC	2016-11-11	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng ph\xED cung c\u1EA5p th\xF4ng tin l\xFD l\u1ECBch t\u01B0 ph\xE1p
	246/2016/TT-BTC	2016-11-11	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng ph\xED ki\u1EC3m tra, \u0111\xE1nh gi\xE1, c\u1EA5p gi\u1EA5y ch\u1EE9ng nh\u1EADn qu\u1ED1c t\u1EBF v\u1EC1 an ninh t\xE0u bi\u1EC3n
	247/2016/TT-BTC	2016-11-11	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p, qu\u1EA3n l\xFD s\u1EED d\u1EE5ng ph\xED nh\u01B0\u1EE3ng quy\u1EC1n khai th\xE1c c\u1EA3ng h\xE0ng kh\xF4ng, s\xE2n bay
	248/2016/TT-BTC	2016-11-11	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng ph\xED, l\u1EC7 ph\xED \xE1p d\u1EE5ng t\u1EA1i c\u1EA3ng, b\u1EBFn th\u1EE7y n\u1ED9i \u0111\u1ECBa
+	25/2016/Q\u0110-TTg	2016-06-27	2	2
+	25/2016/TT-BL\u0110TBXH	2016-07-26	1	4	h\u01B0\u1EDBng d\u1EABn x\xE1c \u0111\u1ECBnh, qu\u1EA3n l\xFD \u0111\u1ED1i t\u01B0\u1EE3ng tham gia b\u1EA3o hi\u1EC3m y t\u1EBF theo quy \u0111\u1ECBnh t\u1EA1i Kho\u1EA3n 4, \u0110i\u1EC1u 1 Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA3o hi\u1EC3m y t\u1EBF
+	257/2016/TT-BTC	2016-11-11	1	1
+	26/2016/TT-BL\u0110TBXH	2016-09-01	1	4	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n qu\u1EA3n l\xFD lao \u0111\u1ED9ng, ti\u1EC1n l\u01B0\u01A1ng v\xE0 ti\u1EC1n th\u01B0\u1EDFng \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi lao \u0111\u1ED9ng l\xE0m vi\u1EC7c trong c\xF4ng ty tr\xE1ch nhi\u1EC7m h\u1EEFu h\u1EA1n m\u1ED9t th\xE0nh vi\xEAn do Nh\xE0 n\u01B0\u1EDBc n\u1EAFm gi\u1EEF 100% v\u1ED1n \u0111i\u1EC1u l\u1EC7	amended	06/2024/TT-BL\u0110TBXH 12/2024/TT-BL\u0110TBXH
	26/2016/TT-BNNPTNT	2016-06-30	1	11	quy \u0111\u1ECBnh v\u1EC1 ki\u1EC3m d\u1ECBch \u0111\u1ED9ng v\u1EADt, s\u1EA3n ph\u1EA9m \u0111\u1ED9ng v\u1EADt th\u1EE7y s\u1EA3n
	261/2016/TT-BTC	2016-11-14	1	1	quy \u0111\u1ECBnh v\u1EC1 ph\xED, l\u1EC7 ph\xED h\xE0ng h\u1EA3i v\xE0 bi\u1EC3u m\u1EE9c thu ph\xED, l\u1EC7 ph\xED h\xE0ng h\u1EA3i
	262/2016/TT-BTC	2016-11-14	1	1	quy \u0111\u1ECBnh ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p ph\xED b\u1EA3o \u0111\u1EA3m h\xE0ng h\u1EA3i \u0111\u1ED1i v\u1EDBi lu\u1ED3ng h\xE0ng h\u1EA3i chuy\xEAn d\xF9ng
	263/2016/TT-BTC	2016-11-14	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng ph\xED, l\u1EC7 ph\xED s\u1EDF h\u1EEFu c\xF4ng nghi\u1EC7p
	264/2016/TT-BTC	2016-11-14	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng ph\xED, l\u1EC7 ph\xED trong l\u0129nh v\u1EF1c ngo\u1EA1i giao \xE1p d\u1EE5ng t\u1EA1i c\xE1c C\u01A1 quan \u0111\u1EA1i di\u1EC7n Vi\u1EC7t Nam \u1EDF n\u01B0\u1EDBc ngo\xE0i
+	27/2016/N\u0110-CP	2016-04-06	0	0	quy \u0111\u1ECBnh ch\u1EBF \u0111\u1ED9, ch\xEDnh s\xE1ch \u0111\u1ED1i v\u1EDBi h\u1EA1 s\u0129 quan, binh s\u0129 ph\u1EE5c v\u1EE5 t\u1EA1i ng\u0169, xu\u1EA5t ng\u0169 v\xE0 th\xE2n nh\xE2n c\u1EE7a h\u1EA1 s\u0129 quan, binh s\u0129 t\u1EA1i ng\u0169
+	27/2016/TT-BL\u0110TBXH	2016-09-01	1	4	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n ch\u1EBF \u0111\u1ED9 ti\u1EC1n l\u01B0\u01A1ng, th\xF9 lao, ti\u1EC1n th\u01B0\u1EDFng \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi qu\u1EA3n l\xFD c\xF4ng ty tr\xE1ch nhi\u1EC7m h\u1EEFu h\u1EA1n m\u1ED9t th\xE0nh vi\xEAn do Nh\xE0 n\u01B0\u1EDBc n\u1EAFm gi\u1EEF 100% v\u1ED1n \u0111i\u1EC1u l\u1EC7	amended	06/2024/TT-BL\u0110TBXH 12/2024/TT-BL\u0110TBXH
+	274/2016/TT-BTC	2016-11-14	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng ph\xED h\u1EA3i quan v\xE0 l\u1EC7 ph\xED h\xE0ng h\xF3a, ph\u01B0\u01A1ng ti\u1EC7n qu\xE1 c\u1EA3nh
+	277/2016/TT-BTC	2016-11-14	1	1
	278/2016/TT-BTC	2016-11-14	1	1
+	28/2016/QH14	2016-11-11	4	3	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB quy\u1EBFt s\u1ED1 55/2010/QH12 v\u1EC1 mi\u1EC5n, gi\u1EA3m thu\u1EBF s\u1EED d\u1EE5ng \u0111\u1EA5t n\xF4ng nghi\u1EC7p
	28/2016/TT-NHNN	2016-10-05	1	7
+	281/2016/TT-BTC	2016-11-14	1	1
	287/2016/TT-BTC	2016-11-15	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng ph\xED, l\u1EC7 ph\xED trong l\u0129nh v\u1EF1c n\u0103ng l\u01B0\u1EE3ng nguy\xEAn t\u1EED
	29/2016/Q\u0110-TTg	2016-07-05	2	2
	29/2016/TT-BCT	2016-12-13	1	10
	295/2016/TT-BTC	2016-11-15	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p ph\xED s\u1EED d\u1EE5ng k\u1EBFt c\u1EA5u h\u1EA1 t\u1EA7ng \u0111\u01B0\u1EDDng s\u1EAFt
	30/2016/N\u0110-CP	2016-04-28	0	0
	30/2016/TT-NHNN	2016-10-14	1	7	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 Th\xF4ng t\u01B0 quy \u0111\u1ECBnh v\u1EC1 ho\u1EA1t \u0111\u1ED9ng cung \u1EE9ng d\u1ECBch v\u1EE5 thanh to\xE1n v\xE0 d\u1ECBch v\u1EE5 trung gian thanh to\xE1n
+	303/2016/TT-BTC	2016-11-15	1	1	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c in, ph\xE1t h\xE0nh, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng c\xE1c lo\u1EA1i ch\u1EE9ng t\u1EEB thu ti\u1EC1n ph\xED, l\u1EC7 ph\xED thu\u1ED9c ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
	305/2016/TT-BTC	2016-11-15	1	1		amended	17/2018/TT-BTC
	31/2016/N\u0110-CP	2016-05-06	0	0
	31/2016/TT-BL\u0110TBXH	2016-10-25	1	4
	31/2016/TT-BYT	2016-08-10	1	5	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1EABu h\u1ED3 s\u01A1 m\u1EDDi th\u1EA7u mua s\u1EAFm d\u01B0\u1EE3c li\u1EC7u v\xE0 v\u1ECB thu\u1ED1c c\u1ED5 truy\u1EC1n t\u1EA1i c\u01A1 s\u1EDF y t\u1EBF
+	312/2016/TT-BTC	2016-11-24	1	1	quy \u0111\u1ECBnh ch\u1EBF \u0111\u1ED9 t\xE0i ch\xEDnh \u0111\u1ED1i v\u1EDBi B\u1EA3o hi\u1EC3m ti\u1EC1n g\u1EEDi Vi\u1EC7t Nam
	32/2016/TT-BCT	2016-12-15	1	10
+	32/2016/TT-BL\u0110TBXH	2016-10-25	1	4
	324/2016/TT-BTC	2016-12-21	1	1		amended	51/2022/TT-BTC 84/2024/TT-BTC
	326/2016/UBTVQH14	2016-12-30	4	8	quy \u0111\u1ECBnh v\u1EC1 m\u1EE9c thu, mi\u1EC5n, gi\u1EA3m, thu, n\u1ED9p, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng \xE1n ph\xED v\xE0 l\u1EC7 ph\xED t\xF2a \xE1n
	328/2016/TT-BTC	2016-12-26	1	1	h\u01B0\u1EDBng d\u1EABn thu v\xE0 qu\u1EA3n l\xFD c\xE1c kho\u1EA3n thu ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc qua Kho b\u1EA1c Nh\xE0 n\u01B0\u1EDBc
+	33/2016/N\u0110-CP	2016-05-10	0	0
	335/2016/TT-BTC	2016-12-27	1	1
+	338/2016/TT-BTC	2016-12-28	1	1	quy \u0111\u1ECBnh l\u1EADp d\u1EF1 to\xE1n, qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\xE0 quy\u1EBFt to\xE1n kinh ph\xED ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc b\u1EA3o \u0111\u1EA3m cho c\xF4ng t\xE1c x\xE2y d\u1EF1ng v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt v\xE0 ho\xE0n thi\u1EC7n h\u1EC7 th\u1ED1ng ph\xE1p lu\u1EADt	amended	42/2022/TT-BTC
+	34/2016/N\u0110-CP	2016-05-14	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Ban h\xE0nh v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt	ended	78/2025/N\u0110-CP	2025-04-01
+	34/2016/Q\u0110-TTg	2016-08-23	2	2	quy \u0111\u1ECBnh th\u1EE7 t\u1EE5c \u0111i\u1EC7n t\u1EED \u0111\u1ED1i v\u1EDBi t\xE0u thuy\u1EC1n v\xE0o, r\u1EDDi c\u1EA3ng bi\u1EC3n, c\u1EA3ng th\u1EE7y n\u1ED9i \u0111\u1ECBa, c\u1EA3ng d\u1EA7u kh\xED ngo\xE0i kh\u01A1i th\xF4ng qua C\u01A1 ch\u1EBF m\u1ED9t c\u1EEDa qu\u1ED1c gia
+	34/2016/TT-BL\u0110TBXH	2016-10-25	1	4
+	342/2016/TT-BTC	2016-12-30	1	1	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBn d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 163/2016/N\u0110-CP ng\xE0y 21 th\xE1ng 12 n\u0103m 2016 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
	343/2016/TT-BTC	2016-12-30	1	1	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n c\xF4ng khai ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc \u0111\u1ED1i v\u1EDBi c\xE1c c\u1EA5p ng\xE2n s\xE1ch
	348/2016/TT-BTC	2016-12-30	1	1
+	35/2016/N\u0110-CP	2016-05-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt th\xFA y	amended	123/2018/N\u0110-CP 80/2022/N\u0110-CP 32/2026/N\u0110-CP
+	36/2016/N\u0110-CP	2016-05-15	0	0	v\u1EC1 qu\u1EA3n l\xFD trang thi\u1EBFt b\u1ECB y t\u1EBF
	36/2016/TT-BL\u0110TBXH	2016-10-25	1	4
+	36/2016/TT-BTC	2016-02-26	1	1	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n quy \u0111\u1ECBnh v\u1EC1 thu\u1EBF \u0111\u1ED1i v\u1EDBi c\xE1c t\u1ED5 ch\u1EE9c, c\xE1 nh\xE2n ti\u1EBFn h\xE0nh ho\u1EA1t \u0111\u1ED9ng t\xECm ki\u1EBFm th\u0103m d\xF2 v\xE0 khai th\xE1c d\u1EA7u kh\xED theo quy \u0111\u1ECBnh c\u1EE7a Lu\u1EADt d\u1EA7u kh\xED
+	37/2016/TT-BL\u0110TBXH	2016-10-25	1	4		amended	04/2018/TT-BL\u0110TBXH
	37/2016/TT-NHNN	2016-12-30	1	7
+	38/2016/N\u0110-CP	2016-05-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt kh\xED t\u01B0\u1EE3ng th\u1EE7y v\u0103n	amended	48/2020/N\u0110-CP 22/2023/N\u0110-CP
	38/2016/Q\u0110-TTg	2016-09-14	2	2	v\u1EC1 vi\u1EC7c ban h\xE0nh m\u1ED9t s\u1ED1 ch\xEDnh s\xE1ch b\u1EA3o v\u1EC7, ph\xE1t tri\u1EC3n r\u1EEBng v\xE0 \u0111\u1EA7u t\u01B0 h\u1ED7 tr\u1EE3 k\u1EBFt c\u1EA5u h\u1EA1 t\u1EA7ng, giao nhi\u1EC7m v\u1EE5 c\xF4ng \xEDch \u0111\u1ED1i v\u1EDBi c\xE1c c\xF4ng ty n\xF4ng, l\xE2m nghi\u1EC7p
	38/2016/TT-BL\u0110TBXH	2016-10-25	1	4
+	39/2016/N\u0110-CP	2016-05-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt An to\xE0n, v\u1EC7 sinh lao \u0111\u1ED9ng
	39/2016/TT-BGTVT	2016-12-06	1	13
+	39/2016/TT-BTC	2016-03-01	1	1
+	40/2016/N\u0110-CP	2016-05-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt T\xE0i nguy\xEAn, m\xF4i tr\u01B0\u1EDDng bi\u1EC3n v\xE0 h\u1EA3i \u0111\u1EA3o	amended	44/2026/N\u0110-CP
	40/2016/TT-BTNMT	2016-12-19	1	20	quy \u0111\u1ECBnh v\u1EC1 quy tr\xECnh k\u1EF9 thu\u1EADt d\u1EF1 b\xE1o, c\u1EA3nh b\xE1o kh\xED t\u01B0\u1EE3ng th\u1EE7y v\u0103n trong \u0111i\u1EC1u ki\u1EC7n b\xECnh th\u01B0\u1EDDng
	40/2016/TT-BTTTT	2016-12-26	1	16	quy \u0111\u1ECBnh v\u1EC1 \u0111\xE0o t\u1EA1o, c\u1EA5p, gia h\u1EA1n, c\u1EA5p l\u1EA1i, thu h\u1ED3i ch\u1EE9ng ch\u1EC9 v\xF4 tuy\u1EBFn \u0111i\u1EC7n vi\xEAn h\xE0ng h\u1EA3i	amended	36/2020/TT-BTTTT
	41/2016/N\u0110-CP	2016-05-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt vi\u1EC7c c\u1EA5p ph\xE9p cho t\u1ED5 ch\u1EE9c, c\xE1 nh\xE2n n\u01B0\u1EDBc ngo\xE0i ti\u1EBFn h\xE0nh nghi\xEAn c\u1EE9u khoa h\u1ECDc trong v\xF9ng bi\u1EC3n Vi\u1EC7t Nam	amended	44/2026/N\u0110-CP
	41/2016/TT-BTNMT	2016-12-21	1	20	quy \u0111\u1ECBnh v\u1EC1 quy tr\xECnh k\u1EF9 thu\u1EADt d\u1EF1 b\xE1o, c\u1EA3nh b\xE1o hi\u1EC7n t\u01B0\u1EE3ng kh\xED t\u01B0\u1EE3ng th\u1EE7y v\u0103n nguy hi\u1EC3m
	41/2016/TT-BYT	2016-11-14	1	5	quy \u0111\u1ECBnh danh m\u1EE5c vi sinh v\u1EADt g\xE2y b\u1EC7nh truy\u1EC1n nhi\u1EC5m theo nh\xF3m nguy c\u01A1 v\xE0 c\u1EA5p \u0111\u1ED9 an to\xE0n sinh h\u1ECDc ph\xF9 h\u1EE3p k\u1EF9 thu\u1EADt x\xE9t nghi\u1EC7m
+	41/2016/TT-NHNN	2016-12-30	1	7
	42/2016/N\u0110-CP	2016-05-15	0	0	quy \u0111\u1ECBnh \u0111i\u1EC1u ki\u1EC7n, tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c m\u1EDF, \u0111\xF3ng s\xE2n bay chuy\xEAn d\xF9ng
	43/2016/TT-BCA	2016-10-25	1	14	quy \u0111\u1ECBnh bi\u1EC7n ph\xE1p th\u1EF1c hi\u1EC7n b\u1EA3o hi\u1EC3m y t\u1EBF \u0111\u1ED1i v\u1EDBi s\u0129 quan, h\u1EA1 s\u0129 quan, chi\u1EBFn s\u0129 C\xF4ng an nh\xE2n d\xE2n
	43/2016/TT-BL\u0110TBXH	2016-12-28	1	4
+	44/2016/N\u0110-CP	2016-05-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt an to\xE0n, v\u1EC7 sinh lao \u0111\u1ED9ng v\u1EC1 ho\u1EA1t \u0111\u1ED9ng ki\u1EC3m \u0111\u1ECBnh k\u1EF9 thu\u1EADt an to\xE0n lao \u0111\u1ED9ng, hu\u1EA5n luy\u1EC7n an to\xE0n, v\u1EC7 sinh lao \u0111\u1ED9ng v\xE0 quan tr\u1EAFc m\xF4i tr\u01B0\u1EDDng lao \u0111\u1ED9ng
+	45/2016/Q\u0110-TTg	2016-10-19	2	2	v\u1EC1 vi\u1EC7c ti\u1EBFp nh\u1EADn h\u1ED3 s\u01A1, tr\u1EA3 k\u1EBFt qu\u1EA3 gi\u1EA3i quy\u1EBFt th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh qua d\u1ECBch v\u1EE5 b\u01B0u ch\xEDnh c\xF4ng \xEDch
+	45/2016/TT-BL\u0110TBXH	2016-12-28	1	4
	46/2016/Q\u0110-TTg	2016-10-19	2	2
+	46/2016/TT-BQP	2016-04-01	1	12	quy \u0111\u1ECBnh tuy\u1EBFn chuy\xEAn m\xF4n k\u1EF9 thu\u1EADt kh\xE1m b\u1EC7nh, ch\u1EEFa b\u1EC7nh; \u0111\u0103ng k\xFD v\xE0 chuy\u1EC3n tuy\u1EBFn kh\xE1m b\u1EC7nh, ch\u1EEFa b\u1EC7nh \u0111\u1ED1i v\u1EDBi c\xE1c \u0111\u1ED1i t\u01B0\u1EE3ng thu\u1ED9c B\u1ED9 Qu\u1ED1c ph\xF2ng qu\u1EA3n l\xFD
	46/2016/TT-BTTTT	2016-12-26	1	16		amended	18/2018/TT-BTTTT
	46/2016/TTLT-BTC-BVHTTDL	2016-03-11	5	78
	47/2016/TT-BTTTT	2016-12-26	1	16
	48/2016/N\u0110-CP	2016-05-27	0	0
	48/2016/TT-BL\u0110TBXH	2016-12-28	1	4
+	50/2016/TTLT-BQP-BCA	2016-04-15	5	72	quy \u0111\u1ECBnh ti\xEAu chu\u1EA9n ch\xEDnh tr\u1ECB tuy\u1EC3n ch\u1ECDn c\xF4ng d\xE2n v\xE0o ph\u1EE5c v\u1EE5 trong Qu\xE2n \u0111\u1ED9i nh\xE2n d\xE2n Vi\u1EC7t Nam
+	51/2016/N\u0110-CP	2016-06-13	0	0	quy \u0111\u1ECBnh qu\u1EA3n l\xFD lao \u0111\u1ED9ng, ti\u1EC1n l\u01B0\u01A1ng v\xE0 ti\u1EC1n th\u01B0\u1EDFng \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi lao \u0111\u1ED9ng l\xE0m vi\u1EC7c trong c\xF4ng ty tr\xE1ch nhi\u1EC7m h\u1EEFu h\u1EA1n m\u1ED9t th\xE0nh vi\xEAn do Nh\xE0 n\u01B0\u1EDBc n\u1EAFm gi\u1EEF 100% v\u1ED1n \u0111i\u1EC1u l\u1EC7	amended	21/2024/N\u0110-CP
	51/2016/Q\u0110-TTg	2016-11-29	2	2	v\u1EC1 m\u1ED9t s\u1ED1 c\u01A1 ch\u1EBF t\xE0i ch\xEDnh \u0111\u1EB7c th\xF9 \u0111\u1ED1i v\u1EDBi C\u1EE5c H\xE0ng kh\xF4ng Vi\u1EC7t Nam
+	52/2016/N\u0110-CP	2016-06-13	0	0	quy \u0111\u1ECBnh ti\u1EC1n l\u01B0\u01A1ng, th\xF9 lao, ti\u1EC1n th\u01B0\u1EDFng \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi qu\u1EA3n l\xFD c\xF4ng ty tr\xE1ch nhi\u1EC7m h\u1EEFu h\u1EA1n m\u1ED9t th\xE0nh vi\xEAn do Nh\xE0 n\u01B0\u1EDBc n\u1EAFm gi\u1EEF 100% v\u1ED1n \u0111i\u1EC1u l\u1EC7	amended	21/2024/N\u0110-CP
+	54/2016/N\u0110-CP	2016-06-14	0	0	quy \u0111\u1ECBnh c\u01A1 ch\u1EBF t\u1EF1 ch\u1EE7 c\u1EE7a t\u1ED5 ch\u1EE9c khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 c\xF4ng l\u1EADp
	54/2016/TT-BL\u0110TBXH	2016-12-28	1	4	ban h\xE0nh 30 quy tr\xECnh ki\u1EC3m \u0111\u1ECBnh k\u1EF9 thu\u1EADt an to\xE0n \u0111\u1ED1i v\u1EDBi m\xE1y, thi\u1EBFt b\u1ECB, v\u1EADt t\u01B0 c\xF3 y\xEAu c\u1EA7u nghi\xEAm ng\u1EB7t v\u1EC1 an to\xE0n lao \u0111\u1ED9ng thu\u1ED9c th\u1EA9m quy\u1EC1n qu\u1EA3n l\xFD c\u1EE7a B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i
	55/2016/Q\u0110-TTg	2016-12-26	2	2	v\u1EC1 M\u1EA1ng b\u01B0u ch\xEDnh ph\u1EE5c v\u1EE5 c\u01A1 quan \u0110\u1EA3ng, Nh\xE0 n\u01B0\u1EDBc
+	58/2016/N\u0110-CP	2016-07-01	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\u1EC1 kinh doanh s\u1EA3n ph\u1EA9m, d\u1ECBch v\u1EE5 m\u1EADt m\xE3 d\xE2n s\u1EF1 v\xE0 xu\u1EA5t kh\u1EA9u, nh\u1EADp kh\u1EA9u s\u1EA3n ph\u1EA9m m\u1EADt m\xE3 d\xE2n s\u1EF1
	58/2016/TT-BTC	2016-03-29	1	1
	59/2016/N\u0110-CP	2016-07-01	0	0	quy \u0111\u1ECBnh v\u1EC1 Ch\u1EE9ng minh qu\xE2n nh\xE2n chuy\xEAn nghi\u1EC7p, c\xF4ng nh\xE2n v\xE0 vi\xEAn ch\u1EE9c qu\u1ED1c ph\xF2ng
+	61/2016/N\u0110-CP	2016-07-01	0	0
	64/2016/N\u0110-CP	2016-07-01	0	0
	65/2016/N\u0110-CP	2016-07-01	0	0
+	66/2016/N\u0110-CP	2016-07-01	0	0	quy \u0111\u1ECBnh \u0111i\u1EC1u ki\u1EC7n \u0111\u1EA7u t\u01B0 kinh doanh v\u1EC1 b\u1EA3o v\u1EC7 v\xE0 ki\u1EC3m d\u1ECBch th\u1EF1c v\u1EADt; gi\u1ED1ng c\xE2y tr\u1ED3ng; nu\xF4i \u0111\u1ED9ng v\u1EADt r\u1EEBng th\xF4ng th\u01B0\u1EDDng; ch\u0103n nu\xF4i; th\u1EE7y s\u1EA3n; th\u1EF1c ph\u1EA9m
+	68/2016/N\u0110-CP	2016-07-01	0	0	quy \u0111\u1ECBnh v\u1EC1 \u0111i\u1EC1u ki\u1EC7n kinh doanh h\xE0ng mi\u1EC5n thu\u1EBF, kho b\xE3i, \u0111\u1ECBa \u0111i\u1EC3m l\xE0m th\u1EE7 t\u1EE5c h\u1EA3i quan, t\u1EADp k\u1EBFt, ki\u1EC3m tra, gi\xE1m s\xE1t h\u1EA3i quan	amended	67/2020/N\u0110-CP
+	69/2016/TT-BTC	2016-05-06	1	1
	71/2016/N\u0110-CP	2016-07-01	0	0	quy \u0111\u1ECBnh th\u1EDDi h\u1EA1n, tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c thi h\xE0nh \xE1n h\xE0nh ch\xEDnh v\xE0 x\u1EED l\xFD tr\xE1ch nhi\u1EC7m \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi kh\xF4ng thi h\xE0nh b\u1EA3n \xE1n, quy\u1EBFt \u0111\u1ECBnh c\u1EE7a T\xF2a \xE1n
	73/2016/N\u0110-CP	2016-07-01	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh Lu\u1EADt kinh doanh b\u1EA3o hi\u1EC3m v\xE0 Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt kinh doanh b\u1EA3o hi\u1EC3m
	74/2016/N\u0110-CP	2016-07-01	0	0
	75/2016/N\u0110-CP	2016-07-01	0	0	quy \u0111\u1ECBnh \u0111i\u1EC1u ki\u1EC7n th\u1EF1c hi\u1EC7n x\xE9t nghi\u1EC7m HIV
+	77/2016/N\u0110-CP	2016-07-01	0	0		amended	17/2020/N\u0110-CP
	78/2016/N\u0110-CP	2016-07-01	0	0	quy \u0111\u1ECBnh \u0111i\u1EC1u ki\u1EC7n kinh doanh d\u1ECBch v\u1EE5 \u0111\xE0o t\u1EA1o thuy\u1EC1n vi\xEAn, ng\u01B0\u1EDDi l\xE1i ph\u01B0\u01A1ng ti\u1EC7n th\u1EE7y n\u1ED9i \u0111\u1ECBa	amended	128/2018/N\u0110-CP
+	79/2016/TT-BQP	2016-06-16	1	12
	83/2016/TT-BTC	2016-06-17	1	1
+	85/2016/N\u0110-CP	2016-07-01	0	0	v\u1EC1 b\u1EA3o \u0111\u1EA3m an to\xE0n h\u1EC7 th\u1ED1ng th\xF4ng tin theo c\u1EA5p \u0111\u1ED9
	91/2016/N\u0110-CP	2016-07-01	0	0	v\u1EC1 qu\u1EA3n l\xFD h\xF3a ch\u1EA5t, ch\u1EBF ph\u1EA9m di\u1EC7t c\xF4n tr\xF9ng, di\u1EC7t khu\u1EA9n d\xF9ng trong l\u0129nh v\u1EF1c gia d\u1EE5ng v\xE0 y t\u1EBF	amended	155/2018/N\u0110-CP
	93/2016/N\u0110-CP	2016-07-01	0	0	quy \u0111\u1ECBnh v\u1EC1 \u0111i\u1EC1u ki\u1EC7n s\u1EA3n xu\u1EA5t m\u1EF9 ph\u1EA9m
+	94/2016/N\u0110-CP	2016-07-01	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt th\u1ED1ng k\xEA
	95/2016/TT-BQP	2016-06-28	1	12
	95/2016/TT-BTC	2016-06-28	1	1
+	96/2016/N\u0110-CP	2016-07-01	0	0	quy \u0111\u1ECBnh \u0111i\u1EC1u ki\u1EC7n v\u1EC1 an ninh, tr\u1EADt t\u1EF1 \u0111\u1ED1i v\u1EDBi m\u1ED9t s\u1ED1 ng\xE0nh, ngh\u1EC1 \u0111\u1EA7u t\u01B0 kinh doanh c\xF3 \u0111i\u1EC1u ki\u1EC7n	amended	56/2023/N\u0110-CP 58/2026/N\u0110-CP
	96/2016/TT-BTC	2016-06-28	1	1	h\u01B0\u1EDBng d\u1EABn v\u1EC1 h\u1ED3 s\u01A1, th\u1EE7 t\u1EE5c mi\u1EC5n thu\u1EBF thu nh\u1EADp c\xE1 nh\xE2n \u0111\u1ED1i v\u1EDBi Chuy\xEAn gia n\u01B0\u1EDBc ngo\xE0i th\u1EF1c hi\u1EC7n ch\u01B0\u01A1ng tr\xECnh, d\u1EF1 \xE1n vi\u1EC7n tr\u1EE3 phi Ch\xEDnh ph\u1EE7 n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam
+	97/2016/N\u0110-CP	2016-07-01	0	0	quy \u0111\u1ECBnh n\u1ED9i dung ch\u1EC9 ti\xEAu th\u1ED1ng k\xEA thu\u1ED9c h\u1EC7 th\u1ED1ng ch\u1EC9 ti\xEAu th\u1ED1ng k\xEA qu\u1ED1c gia
	97/2016/TT-BTC	2016-06-28	1	1	h\u01B0\u1EDBng d\u1EABn v\u1EC1 h\u1ED3 s\u01A1, th\u1EE7 t\u1EE5c mi\u1EC5n thu\u1EBF thu nh\u1EADp c\xE1 nh\xE2n \u0111\u1ED1i v\u1EDBi c\xE1 nh\xE2n l\xE0 ng\u01B0\u1EDDi Vi\u1EC7t Nam l\xE0m vi\u1EC7c t\u1EA1i c\u01A1 quan \u0111\u1EA1i di\u1EC7n c\u1EE7a t\u1ED5 ch\u1EE9c qu\u1ED1c t\u1EBF thu\u1ED9c h\u1EC7 th\u1ED1ng Li\xEAn h\u1EE3p qu\u1ED1c t\u1EA1i Vi\u1EC7t Nam
+	99/2016/N\u0110-CP	2016-07-01	0	0	v\u1EC1 qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng con d\u1EA5u
	99/2016/TT-BTC	2016-06-29	1	1
+	01/2017/N\u0110-CP	2017-01-06	0	0
	01/2017/Q\u0110-TTg	2017-01-17	2	2
	01/2017/TT-BTTTT	2017-02-16	1	16	ban h\xE0nh danh m\u1EE5c s\u1EA3n ph\u1EA9m c\xF4ng ngh\u1EC7 th\xF4ng tin tr\u1ECDng \u0111i\u1EC3m
+	01/2017/TT-TANDTC	2017-07-28	1	38
+	01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC	2017-12-29	5	42	quy \u0111\u1ECBnh vi\u1EC7c ph\u1ED1i h\u1EE3p gi\u1EEFa c\xE1c c\u01A1 quan c\xF3 th\u1EA9m quy\u1EC1n trong vi\u1EC7c th\u1EF1c hi\u1EC7n m\u1ED9t s\u1ED1 quy \u0111\u1ECBnh c\u1EE7a B\u1ED9 lu\u1EADt T\u1ED1 t\u1EE5ng h\xECnh s\u1EF1 n\u0103m 2015 v\u1EC1 ti\u1EBFp nh\u1EADn, gi\u1EA3i quy\u1EBFt t\u1ED1 gi\xE1c, tin b\xE1o v\u1EC1 t\u1ED9i ph\u1EA1m, ki\u1EBFn ngh\u1ECB kh\u1EDFi t\u1ED1
+	02/2017/N\u0110-CP	2017-01-09	0	0	v\u1EC1 c\u01A1 ch\u1EBF, ch\xEDnh s\xE1ch h\u1ED7 tr\u1EE3 s\u1EA3n xu\u1EA5t n\xF4ng nghi\u1EC7p \u0111\u1EC3 kh\xF4i ph\u1EE5c s\u1EA3n xu\u1EA5t v\xF9ng b\u1ECB thi\u1EC7t h\u1EA1i do thi\xEAn tai, d\u1ECBch b\u1EC7nh
+	02/2017/TT-BKHCN	2017-03-31	1	6
+	02/2017/TT-BTC	2017-01-06	1	1	h\u01B0\u1EDBng d\u1EABn qu\u1EA3n l\xFD kinh ph\xED s\u1EF1 nghi\u1EC7p b\u1EA3o v\u1EC7 m\xF4i tr\u01B0\u1EDDng
+	02/2017/TT-VPCP	2017-10-31	1	22	h\u01B0\u1EDBng d\u1EABn v\u1EC1 nghi\u1EC7p v\u1EE5 ki\u1EC3m so\xE1t th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh
+	03/2017/N\u0110-CP	2017-01-16	0	0	v\u1EC1 kinh doanh casino	amended	151/2018/N\u0110-CP 145/2024/N\u0110-CP
+	03/2017/TT-BKHCN	2017-04-03	1	6
+	03/2017/TT-BL\u0110TBXH	2017-03-01	1	4	quy \u0111\u1ECBnh v\u1EC1 quy tr\xECnh x\xE2y d\u1EF1ng, th\u1EA9m \u0111\u1ECBnh v\xE0 ban h\xE0nh ch\u01B0\u01A1ng tr\xECnh; t\u1ED5 ch\u1EE9c bi\xEAn so\u1EA1n, l\u1EF1a ch\u1ECDn, th\u1EA9m \u0111\u1ECBnh gi\xE1o tr\xECnh \u0111\xE0o t\u1EA1o tr\xECnh \u0111\u1ED9 trung c\u1EA5p, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng
+	03/2017/TT-BTTTT	2017-04-24	1	16	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh 85/2016/N\u0110-CP ng\xE0y 01/7/2016 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 b\u1EA3o \u0111\u1EA3m an to\xE0n h\u1EC7 th\u1ED1ng th\xF4ng tin theo c\u1EA5p \u0111\u1ED9
	03/2017/TT-NHNN	2017-06-06	1	7
	04/2017/NQ-H\u0110TP	2017-05-05	4	37	h\u01B0\u1EDBng d\u1EABn m\u1ED9t s\u1ED1 quy \u0111\u1ECBnh t\u1EA1i kho\u1EA3n 1 v\xE0 kho\u1EA3n 3 \u0110i\u1EC1u 192 B\u1ED9 Lu\u1EADt t\u1ED1 t\u1EE5ng d\xE2n s\u1EF1 s\u1ED1 92/2015/QH13 v\u1EC1 tr\u1EA3 l\u1EA1i \u0111\u01A1n kh\u1EDFi ki\u1EC7n, quy\u1EC1n n\u1ED9p \u0111\u01A1n kh\u1EDFi ki\u1EC7n l\u1EA1i v\u1EE5 \xE1n
+	04/2017/QH14	2017-06-12	3	3	Lu\u1EADt H\u1ED7 tr\u1EE3 doanh nghi\u1EC7p nh\u1ECF v\xE0 v\u1EEBa	amended	64/2020/QH14
+	04/2017/Q\u0110-TTg	2017-03-09	2	2	quy \u0111\u1ECBnh danh m\u1EE5c ph\u01B0\u01A1ng ti\u1EC7n, thi\u1EBFt b\u1ECB ph\u1EA3i d\xE1n nh\xE3n n\u0103ng l\u01B0\u1EE3ng, \xE1p d\u1EE5ng m\u1EE9c hi\u1EC7u su\u1EA5t n\u0103ng l\u01B0\u1EE3ng t\u1ED1i thi\u1EC3u v\xE0 l\u1ED9 tr\xECnh th\u1EF1c hi\u1EC7n
+	04/2017/TT-BYT	2017-04-14	1	5	ban h\xE0nh Danh m\u1EE5c v\xE0 t\u1EF7 l\u1EC7, \u0111i\u1EC1u ki\u1EC7n thanh to\xE1n \u0111\u1ED1i v\u1EDBi v\u1EADt t\u01B0 y t\u1EBF thu\u1ED9c ph\u1EA1m vi \u0111\u01B0\u1EE3c h\u01B0\u1EDFng c\u1EE7a ng\u01B0\u1EDDi tham gia b\u1EA3o hi\u1EC3m y t\u1EBF
+	05/2017/N\u0110-CP	2017-01-16	0	0	quy \u0111\u1ECBnh v\u1EC1 x\u1EED l\xFD t\xE0i s\u1EA3n ch\xECm \u0111\u1EAFm tr\xEAn tuy\u1EBFn \u0111\u01B0\u1EDDng th\u1EE7y n\u1ED9i \u0111\u1ECBa, v\xF9ng n\u01B0\u1EDBc c\u1EA3ng bi\u1EC3n v\xE0 v\xF9ng bi\u1EC3n Vi\u1EC7t Nam
+	05/2017/QH14	2017-06-12	3	3	Lu\u1EADt Qu\u1EA3n l\xFD ngo\u1EA1i th\u01B0\u01A1ng
	05/2017/Q\u0110-TTg	2017-03-16	2	2	ban h\xE0nh quy \u0111\u1ECBnh v\u1EC1 h\u1EC7 th\u1ED1ng ph\u01B0\u01A1ng \xE1n \u1EE9ng c\u1EE9u kh\u1EA9n c\u1EA5p b\u1EA3o \u0111\u1EA3m an to\xE0n th\xF4ng tin m\u1EA1ng qu\u1ED1c gia
+	05/2017/TT-BKH\u0110T	2017-11-30	1	9
	05/2017/TT-BL\u0110TBXH	2017-03-02	1	4
	05/2017/TT-BYT	2017-04-14	1	5
	06/2017/QH14	2017-06-16	3	3	Lu\u1EADt \u0110\u01B0\u1EDDng s\u1EAFt	amended	35/2018/QH14 16/2023/QH15
	06/2017/TT-BKH\u0110T	2017-12-05	1	9	quy \u0111\u1ECBnh chi ti\u1EBFt vi\u1EC7c cung c\u1EA5p th\xF4ng tin v\u1EC1 \u0111\u1EA5u th\u1EA7u, b\xE1o c\xE1o t\xECnh h\xECnh th\u1EF1c hi\u1EC7n ho\u1EA1t \u0111\u1ED9ng \u0111\u1EA5u th\u1EA7u v\u1EC1 l\u1EF1a ch\u1ECDn nh\xE0 th\u1EA7u
+	06/2017/TT-BL\u0110TBXH	2017-03-08	1	4	quy \u0111\u1ECBnh v\u1EC1 tuy\u1EC3n d\u1EE5ng, s\u1EED d\u1EE5ng, b\u1ED3i d\u01B0\u1EE1ng \u0111\u1ED1i v\u1EDBi nh\xE0 gi\xE1o gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
	06/2017/TT-BTP	2017-05-16	1	15	quy \u0111\u1ECBnh v\u1EC1 ch\u01B0\u01A1ng tr\xECnh khung c\u1EE7a kh\xF3a \u0111\xE0o t\u1EA1o ngh\u1EC1 \u0111\u1EA5u gi\xE1, c\u01A1 s\u1EDF \u0111\xE0o t\u1EA1o ngh\u1EC1 \u0111\u1EA5u gi\xE1, vi\u1EC7c t\u1EADp s\u1EF1 v\xE0 ki\u1EC3m tra k\u1EBFt qu\u1EA3 t\u1EADp s\u1EF1 h\xE0nh ngh\u1EC1 \u0111\u1EA5u gi\xE1 v\xE0 bi\u1EC3u m\u1EABu trong l\u0129nh v\u1EF1c \u0111\u1EA5u gi\xE1 t\xE0i s\u1EA3n	amended	03/2024/TT-BTP
+	06/2017/TT-BYT	2017-05-03	1	5	ban h\xE0nh Danh m\u1EE5c thu\u1ED1c \u0111\u1ED9c v\xE0 nguy\xEAn li\u1EC7u \u0111\u1ED9c l\xE0m thu\u1ED1c
+	07/2017/QH14	2017-06-19	3	3	Lu\u1EADt Chuy\u1EC3n giao c\xF4ng ngh\u1EC7
	07/2017/TT-BGD\u0110T	2017-03-15	1	19	ban h\xE0nh Quy \u0111\u1ECBnh v\u1EC1 li\xEAn k\u1EBFt \u0111\xE0o t\u1EA1o tr\xECnh \u0111\u1ED9 \u0111\u1EA1i h\u1ECDc
+	07/2017/TT-BL\u0110TBXH	2017-03-10	1	4	quy \u0111\u1ECBnh ch\u1EBF \u0111\u1ED9 l\xE0m vi\u1EC7c c\u1EE7a nh\xE0 gi\xE1o gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
	07/2017/TT-BYT	2017-05-03	1	5	Danh m\u1EE5c thu\u1ED1c kh\xF4ng k\xEA \u0111\u01A1n
+	08/2017/QH14	2017-06-19	3	3	Lu\u1EADt Th\u1EE7y l\u1EE3i	amended	35/2018/QH14 59/2020/QH14 72/2020/QH14
	08/2017/TT-BGD\u0110T	2017-04-04	1	19
	08/2017/TT-BGTVT	2017-03-14	1	13
+	08/2017/TT-BKHCN	2017-06-26	1	6	quy \u0111\u1ECBnh tuy\u1EC3n ch\u1ECDn, giao tr\u1EF1c ti\u1EBFp t\u1ED5 ch\u1EE9c v\xE0 c\xE1 nh\xE2n th\u1EF1c hi\u1EC7n nhi\u1EC7m v\u1EE5 khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 c\u1EA5p qu\u1ED1c gia s\u1EED d\u1EE5ng ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
+	08/2017/TT-BL\u0110TBXH	2017-03-10	1	4	quy \u0111\u1ECBnh chu\u1EA9n v\u1EC1 chuy\xEAn m\xF4n, nghi\u1EC7p v\u1EE5 c\u1EE7a nh\xE0 gi\xE1o gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
	08/2017/TT-BQP	2017-01-06	1	12	quy \u0111\u1ECBnh ho\u1EA1t \u0111\u1ED9ng ki\u1EC3m \u0111\u1ECBnh k\u1EF9 thu\u1EADt an to\xE0n m\xE1y, thi\u1EBFt b\u1ECB, v\u1EADt t\u01B0 c\xF3 y\xEAu c\u1EA7u nghi\xEAm ng\u1EB7t v\u1EC1 an to\xE0n lao \u0111\u1ED9ng trong B\u1ED9 Qu\u1ED1c ph\xF2ng
	08/2017/TT-BTP	2017-11-15	1	15	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Tr\u1EE3 gi\xFAp ph\xE1p l\xFD v\xE0 h\u01B0\u1EDBng d\u1EABn gi\u1EA5y t\u1EDD trong ho\u1EA1t \u0111\u1ED9ng tr\u1EE3 gi\xFAp ph\xE1p l\xFD	amended	03/2021/TT-BTP 10/2023/TT-BTP
+	09/2017/QH14	2017-06-19	3	3	Lu\u1EADt Du l\u1ECBch
	09/2017/TT-BCT	2017-07-13	1	10	quy \u0111\u1ECBnh ho\u1EA1t \u0111\u1ED9ng ki\u1EC3m \u0111\u1ECBnh k\u1EF9 thu\u1EADt an to\xE0n lao \u0111\u1ED9ng thu\u1ED9c th\u1EA9m quy\u1EC1n qu\u1EA3n l\xFD c\u1EE7a B\u1ED9 C\xF4ng Th\u01B0\u01A1ng
+	09/2017/TT-BL\u0110TBXH	2017-03-13	1	4
	10/2017/TT-BCT	2017-07-26	1	10	ban h\xE0nh quy tr\xECnh ki\u1EC3m \u0111\u1ECBnh k\u1EF9 thu\u1EADt an to\xE0n lao \u0111\u1ED9ng \u0111\u1ED1i v\u1EDBi m\xE1y, thi\u1EBFt b\u1ECB, v\u1EADt t\u01B0 c\xF3 y\xEAu c\u1EA7u nghi\xEAm ng\u1EB7t v\u1EC1 an to\xE0n lao \u0111\u1ED9ng thu\u1ED9c th\u1EA9m quy\u1EC1n qu\u1EA3n l\xFD c\u1EE7a B\u1ED9 C\xF4ng Th\u01B0\u01A1ng
+	10/2017/TT-BL\u0110TBXH	2017-03-13	1	4	quy \u0111\u1ECBnh v\u1EC1 m\u1EABu b\u1EB1ng t\u1ED1t nghi\u1EC7p trung c\u1EA5p, cao \u0111\u1EB3ng; in, qu\u1EA3n l\xFD, c\u1EA5p ph\xE1t, thu h\u1ED3i, h\u1EE7y b\u1ECF b\u1EB1ng t\u1ED1t nghi\u1EC7p trung c\u1EA5p, cao \u0111\u1EB3ng
	10/2017/TT-BTNMT	2017-06-06	1	20	quy \u0111\u1ECBnh quy tr\xECnh th\xE0nh l\u1EADp b\u1EA3n \u0111\u1ED3 chuy\xEAn \u0111\u1EC1 b\u1EB1ng \u1EA3nh vi\u1EC5n th\xE1m t\u1EF7 l\u1EC7 1:5.000, 1:10.000, 1:500.000, 1:1.000.000
	100/2017/N\u0110-CP	2017-08-18	0	0
+	101/2017/N\u0110-CP	2017-09-01	0	0	v\u1EC1 \u0111\xE0o t\u1EA1o, b\u1ED3i d\u01B0\u1EE1ng c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c
+	102/2017/N\u0110-CP	2017-09-01	0	0
+	103/2017/N\u0110-CP	2017-09-12	0	0	quy \u0111\u1ECBnh v\u1EC1 th\xE0nh l\u1EADp, t\u1ED5 ch\u1EE9c, ho\u1EA1t \u0111\u1ED9ng, gi\u1EA3i th\u1EC3 v\xE0 qu\u1EA3n l\xFD c\xE1c c\u01A1 s\u1EDF tr\u1EE3 gi\xFAp x\xE3 h\u1ED9i	amended	140/2018/N\u0110-CP
+	105/2017/N\u0110-CP	2017-09-14	0	0	v\u1EC1 kinh doanh r\u01B0\u1EE3u	amended	17/2020/N\u0110-CP
	1058/Q\u0110-TTg	2017-07-19	2	2
+	107/2017/TT-BTC	2017-10-10	1	1	h\u01B0\u1EDBng d\u1EABn ch\u1EBF \u0111\u1ED9 k\u1EBF to\xE1n h\xE0nh ch\xEDnh s\u1EF1 nghi\u1EC7p
	11/2017/QH14	2017-06-20	3	3	Lu\u1EADt Tr\u1EE3 gi\xFAp ph\xE1p l\xFD
+	112/2017/N\u0110-CP	2017-10-06	0	0	quy \u0111\u1ECBnh v\u1EC1 ch\u1EBF \u0111\u1ED9, ch\xEDnh s\xE1ch \u0111\u1ED1i v\u1EDBi thanh ni\xEAn xung phong c\u01A1 s\u1EDF \u1EDF mi\u1EC1n Nam tham gia kh\xE1ng chi\u1EBFn giai \u0111o\u1EA1n 1965 - 1975
+	113/2017/N\u0110-CP	2017-10-09	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt h\xF3a ch\u1EA5t	amended	17/2020/N\u0110-CP 82/2022/N\u0110-CP
+	115/2017/TT-BTC	2017-10-25	1	1	h\u01B0\u1EDBng d\u1EABn gi\xE1m s\xE1t giao d\u1ECBch ch\u1EE9ng kho\xE1n tr\xEAn th\u1ECB tr\u01B0\u1EDDng ch\u1EE9ng kho\xE1n
+	116/2017/N\u0110-CP	2017-10-17	0	0	quy \u0111\u1ECBnh \u0111i\u1EC1u ki\u1EC7n s\u1EA3n xu\u1EA5t, l\u1EAFp r\xE1p, nh\u1EADp kh\u1EA9u v\xE0 kinh doanh d\u1ECBch v\u1EE5 b\u1EA3o h\xE0nh, b\u1EA3o d\u01B0\u1EE1ng \xF4 t\xF4
+	116/2017/TT-BTC	2017-10-25	1	1	h\u01B0\u1EDBng d\u1EABn c\xF4ng t\xE1c gi\xE1m s\xE1t tu\xE2n th\u1EE7 c\u1EE7a \u1EE6y ban ch\u1EE9ng kho\xE1n Nh\xE0 n\u01B0\u1EDBc \u0111\u1ED1i v\u1EDBi ho\u1EA1t \u0111\u1ED9ng trong l\u0129nh v\u1EF1c ch\u1EE9ng kho\xE1n c\u1EE7a S\u1EDF giao d\u1ECBch ch\u1EE9ng kho\xE1n, Trung t\xE2m l\u01B0u k\xFD ch\u1EE9ng kho\xE1n Vi\u1EC7t Nam
	117/2017/N\u0110-CP	2017-10-19	0	0	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc \u0111\u1ED1i v\u1EDBi m\u1ED9t s\u1ED1 ho\u1EA1t \u0111\u1ED9ng \u0111\u1ED1i ngo\u1EA1i
+	119/2017/N\u0110-CP	2017-11-01	0	0		amended	126/2021/N\u0110-CP
	12/2017/QH14	2017-06-20	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a B\u1ED9 lu\u1EADt H\xECnh s\u1EF1 s\u1ED1 100/2015/QH13
	12/2017/TT-BGD\u0110T	2017-05-19	1	19	ban h\xE0nh Quy \u0111\u1ECBnh v\u1EC1 ki\u1EC3m \u0111\u1ECBnh ch\u1EA5t l\u01B0\u1EE3ng c\u01A1 s\u1EDF gi\xE1o d\u1EE5c \u0111\u1EA1i h\u1ECDc
+	12/2017/TT-BKHCN	2017-09-28	1	6
+	12/2017/TT-BL\u0110TBXH	2017-04-20	1	4	quy \u0111\u1ECBnh kh\u1ED1i l\u01B0\u1EE3ng ki\u1EBFn th\u1EE9c t\u1ED1i thi\u1EC3u, y\xEAu c\u1EA7u v\u1EC1 n\u0103ng l\u1EF1c m\xE0 ng\u01B0\u1EDDi h\u1ECDc \u0111\u1EA1t \u0111\u01B0\u1EE3c sau khi t\u1ED1t nghi\u1EC7p tr\xECnh \u0111\u1ED9 trung c\u1EA5p, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng
	120/2017/N\u0110-CP	2017-11-06	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt thi h\xE0nh t\u1EA1m gi\u1EEF, t\u1EA1m giam	amended	113/2021/N\u0110-CP
	122/2017/N\u0110-CP	2017-11-13	0	0
	123/2017/N\u0110-CP	2017-11-14	0	0
+	125/2017/N\u0110-CP	2017-11-16	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 122/2016/N\u0110-CP
	13/2017/Q\u0110-TTg	2017-04-28	2	2
	13/2017/TT-BNNPTNT	2017-06-20	1	11	ban h\xE0nh Quy chu\u1EA9n k\u1EF9 thu\u1EADt Qu\u1ED1c gia l\u0129nh v\u1EF1c Th\xFA y
	13/2017/TT-BTTTT	2017-06-23	1	16	quy \u0111\u1ECBnh c\xE1c y\xEAu c\u1EA7u k\u1EF9 thu\u1EADt v\u1EC1 k\u1EBFt n\u1ED1i c\xE1c h\u1EC7 th\u1ED1ng th\xF4ng tin, c\u01A1 s\u1EDF d\u1EEF li\u1EC7u v\u1EDBi c\u01A1 s\u1EDF d\u1EEF li\u1EC7u qu\u1ED1c gia
	134/2017/TT-BTC	2017-12-19	1	1	h\u01B0\u1EDBng d\u1EABn giao d\u1ECBch \u0111i\u1EC7n t\u1EED tr\xEAn th\u1ECB tr\u01B0\u1EDDng ch\u1EE9ng kho\xE1n	amended	73/2020/TT-BTC
+	137/2017/TT-BTC	2017-12-25	1	1	quy \u0111\u1ECBnh x\xE9t duy\u1EC7t, th\u1EA9m \u0111\u1ECBnh, th\xF4ng b\xE1o v\xE0 t\u1ED5ng h\u1EE3p quy\u1EBFt to\xE1n n\u0103m
+	14/2017/N\u0110-CP	2017-02-17	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i
+	140/2017/N\u0110-CP	2017-12-05	0	0	v\u1EC1 ch\xEDnh s\xE1ch thu h\xFAt, t\u1EA1o ngu\u1ED3n c\xE1n b\u1ED9 t\u1EEB sinh vi\xEAn t\u1ED1t nghi\u1EC7p xu\u1EA5t s\u1EAFc, c\xE1n b\u1ED9 khoa h\u1ECDc tr\u1EBB
+	144/2017/N\u0110-CP	2017-12-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Tr\u1EE3 gi\xFAp ph\xE1p l\xFD
+	144/2017/TT-BTC	2017-12-29	1	1
	145/2017/TT-BTC	2017-12-29	1	1
+	146/2017/N\u0110-CP	2017-12-15	0	0
+	15/2017/QH14	2017-06-21	3	3	Lu\u1EADt Qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng t\xE0i s\u1EA3n c\xF4ng	amended	07/2022/QH15 24/2023/QH15 31/2024/QH15 43/2024/QH15 56/2024/QH15 90/2025/QH15
	15/2017/TT-BGD\u0110T	2017-06-09	1	19
+	15/2017/TT-BL\u0110TBXH	2017-06-08	1	4	quy \u0111\u1ECBnh ti\xEAu ch\xED, ti\xEAu chu\u1EA9n ki\u1EC3m \u0111\u1ECBnh ch\u1EA5t l\u01B0\u1EE3ng gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
+	151/2017/N\u0110-CP	2017-12-26	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng t\xE0i s\u1EA3n c\xF4ng
	152/2017/N\u0110-CP	2017-12-27	0	0
	1539/2017/TT-BTC	2017-12-29	1	1
+	16/2017/QH14	2017-11-15	3	3	Lu\u1EADt L\xE2m nghi\u1EC7p	amended	31/2024/QH15
	162/2017/TT-BQP	2017-07-10	1	12
+	165/2017/N\u0110-CP	2017-12-31	0	0	quy \u0111\u1ECBnh vi\u1EC7c qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng t\xE0i s\u1EA3n t\u1EA1i c\u01A1 quan \u0110\u1EA3ng C\u1ED9ng s\u1EA3n Vi\u1EC7t Nam
+	166/2017/N\u0110-CP	2017-12-31	0	0	quy \u0111\u1ECBnh ti\xEAu chu\u1EA9n, \u0111\u1ECBnh m\u1EE9c v\xE0 ch\u1EBF \u0111\u1ED9 qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng t\xE0i s\u1EA3n c\xF4ng c\u1EE7a c\u01A1 quan Vi\u1EC7t Nam \u1EDF n\u01B0\u1EDBc ngo\xE0i
+	167/2017/N\u0110-CP	2017-12-31	0	0	quy \u0111\u1ECBnh vi\u1EC7c s\u1EAFp x\u1EBFp l\u1EA1i, x\u1EED l\xFD t\xE0i s\u1EA3n c\xF4ng	amended	67/2021/N\u0110-CP
+	168/2017/N\u0110-CP	2017-12-31	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Du l\u1ECBch	amended	142/2018/N\u0110-CP
+	17/2017/QH14	2017-11-20	3	3
+	18-NQ/TW	2017-10-25	4	24	m\u1ED9t s\u1ED1 v\u1EA5n \u0111\u1EC1 v\u1EC1 ti\u1EBFp t\u1EE5c \u0111\u1ED5i m\u1EDBi, s\u1EAFp x\u1EBFp t\u1ED5 ch\u1EE9c b\u1ED9 m\xE1y c\u1EE7a h\u1EC7 th\u1ED1ng ch\xEDnh tr\u1ECB tinh g\u1ECDn, ho\u1EA1t \u0111\u1ED9ng hi\u1EC7u l\u1EF1c, hi\u1EC7u qu\u1EA3
+	18/2017/QH14	2017-11-21	3	3	Lu\u1EADt Th\u1EE7y s\u1EA3n	amended	146/2025/QH15
+	19-NQ/TW	2017-10-25	4	24	v\u1EC1 ti\u1EBFp t\u1EE5c \u0111\u1ED5i m\u1EDBi h\u1EC7 th\u1ED1ng t\u1ED5 ch\u1EE9c v\xE0 qu\u1EA3n l\xFD, n\xE2ng cao ch\u1EA5t l\u01B0\u1EE3ng v\xE0 hi\u1EC7u qu\u1EA3 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a c\xE1c \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp
	19/2017/TT-BGTVT	2017-06-06	1	13	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD v\xE0 b\u1EA3o \u0111\u1EA3m ho\u1EA1t \u0111\u1ED9ng bay	amended	09/2020/TT-BGTVT 32/2021/TT-BGTVT
+	19/2017/TT-NHNN	2017-12-28	1	7
	20/2017/N\u0110-CP	2017-02-24	0	0
	20/2017/Q\u0110-TTg	2017-06-12	2	2
+	20/2017/TT-BNNPTNT	2017-11-10	1	11	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 39/2017/N\u0110-CP ng\xE0y 04 th\xE1ng 4 n\u0103m 2017 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 qu\u1EA3n l\xFD th\u1EE9c \u0103n ch\u0103n nu\xF4i, th\u1EE7y s\u1EA3n
+	20/2017/TT-BYT	2017-05-10	1	5	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt d\u01B0\u1EE3c v\xE0 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 54/2017/N\u0110-CP ng\xE0y 08 th\xE1ng 5 n\u0103m 2017 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 thu\u1ED1c v\xE0 nguy\xEAn li\u1EC7u l\xE0m thu\u1ED1c ph\u1EA3i ki\u1EC3m so\xE1t \u0111\u1EB7c bi\u1EC7t
+	21-NQ/TW	2017-10-25	4	24	v\u1EC1 c\xF4ng t\xE1c d\xE2n s\u1ED1 trong t\xECnh h\xECnh m\u1EDBi
	21/2017/N\u0110-CP	2017-02-24	0	0
+	21/2017/QH14	2017-11-24	3	3	Lu\u1EADt Quy ho\u1EA1ch	amended	16/2023/QH15 28/2023/QH15 31/2024/QH15
	21/2017/Q\u0110-TTg	2017-06-15	2	2
	22/2017/TT-BL\u0110TBXH	2017-08-10	1	4
	23/2017/Q\u0110-TTg	2017-06-22	2	2
+	25/2017/N\u0110-CP	2017-03-14	0	0	v\u1EC1 b\xE1o c\xE1o t\xE0i ch\xEDnh nh\xE0 n\u01B0\u1EDBc
	25/2017/Q\u0110-TTg	2017-07-03	2	2	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a T\u1ED5ng c\u1EE5c Th\u1EE7y l\u1EE3i tr\u1EF1c thu\u1ED9c B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n
+	27/2017/TT-BL\u0110TBXH	2017-09-21	1	4	quy \u0111\u1ECBnh \u0111\xE0o t\u1EA1o li\xEAn th\xF4ng gi\u1EEFa c\xE1c tr\xECnh \u0111\u1ED9 trong gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
	27/2017/TT-BYT	2017-06-28	1	5	quy \u0111\u1ECBnh vi\u1EC7c qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng xe \xF4 t\xF4 c\u1EE9u th\u01B0\u01A1ng
+	28/2017/TT-BL\u0110TBXH	2017-12-15	1	4	quy \u0111\u1ECBnh h\u1EC7 th\u1ED1ng b\u1EA3o \u0111\u1EA3m ch\u1EA5t l\u01B0\u1EE3ng c\u1EE7a c\u01A1 s\u1EDF gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
+	28/2017/TT-BYT	2017-06-28	1	5
+	29/2017/TT-BL\u0110TBXH	2017-12-15	1	4	quy \u0111\u1ECBnh v\u1EC1 li\xEAn k\u1EBFt t\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n ch\u01B0\u01A1ng tr\xECnh \u0111\xE0o t\u1EA1o
+	30/2017/N\u0110-CP	2017-03-21	0	0	quy \u0111\u1ECBnh t\u1ED5 ch\u1EE9c, ho\u1EA1t \u0111\u1ED9ng \u1EE9ng ph\xF3 s\u1EF1 c\u1ED1, thi\xEAn tai v\xE0 t\xECm ki\u1EBFm c\u1EE9u n\u1EA1n
	30/2017/TT-BYT	2017-07-11	1	5	h\u01B0\u1EDBng d\u1EABn ph\u01B0\u01A1ng ph\xE1p ch\u1EBF bi\u1EBFn c\xE1c v\u1ECB thu\u1ED1c c\u1ED5 truy\u1EC1n
+	31/2017/TT-BL\u0110TBXH	2017-12-28	1	4	quy \u0111\u1ECBnh v\u1EC1 \u0111\xE0o t\u1EA1o tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng, trung c\u1EA5p, s\u01A1 c\u1EA5p theo h\xECnh th\u1EE9c \u0111\xE0o t\u1EA1o v\u1EEBa l\xE0m v\u1EEBa h\u1ECDc
	31/2017/TT-BTTTT	2017-11-15	1	16	quy \u0111\u1ECBnh ho\u1EA1t \u0111\u1ED9ng gi\xE1m s\xE1t an to\xE0n h\u1EC7 th\u1ED1ng th\xF4ng tin
	32/2017/TT-BTTTT	2017-11-15	1	16	quy \u0111\u1ECBnh v\u1EC1 vi\u1EC7c cung c\u1EA5p d\u1ECBch v\u1EE5 c\xF4ng tr\u1EF1c tuy\u1EBFn v\xE0 b\u1EA3o \u0111\u1EA3m kh\u1EA3 n\u0103ng truy c\u1EADp thu\u1EADn ti\u1EC7n \u0111\u1ED1i v\u1EDBi trang th\xF4ng tin \u0111i\u1EC7n t\u1EED ho\u1EB7c c\u1ED5ng th\xF4ng tin \u0111i\u1EC7n t\u1EED c\u1EE7a c\u01A1 quan nh\xE0 n\u01B0\u1EDBc
+	33/2017/Q\u0110-TTg	2017-07-25	2	2
	33/2017/TT-BL\u0110TBXH	2017-12-29	1	4	h\u01B0\u1EDBng d\u1EABn v\u1EC1 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c, \u0111\u1ECBnh m\u1EE9c nh\xE2n vi\xEAn v\xE0 quy tr\xECnh, ti\xEAu chu\u1EA9n tr\u1EE3 gi\xFAp x\xE3 h\u1ED9i t\u1EA1i c\u01A1 s\u1EDF tr\u1EE3 gi\xFAp x\xE3 h\u1ED9i
	34/2017/TT-BL\u0110TBXH	2017-12-29	1	4	quy \u0111\u1ECBnh vi\u1EC7c c\xF4ng nh\u1EADn \u0111\u1ED1i v\u1EDBi v\u0103n b\u1EB1ng, ch\u1EE9ng ch\u1EC9 gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p do c\u01A1 s\u1EDF gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p n\u01B0\u1EDBc ngo\xE0i c\u1EA5p
	34/2017/TT-BYT	2017-08-18	1	5	h\u01B0\u1EDBng d\u1EABn t\u01B0 v\u1EA5n, s\xE0ng l\u1ECDc, ch\u1EA9n \u0111o\xE1n, \u0111i\u1EC1u tr\u1ECB tr\u01B0\u1EDBc sinh v\xE0 s\u01A1 sinh	amended	30/2019/TT-BYT
	35/2017/N\u0110-CP	2017-04-03	0	0
+	35/2017/TT-BL\u0110TBXH	2017-12-29	1	4
	35/2017/TT-BQP	2017-02-12	1	12
	351/2017/UBTVQH14	2017-03-14	4	8
	37/2017/TT-BYT	2017-09-25	1	5	quy \u0111\u1ECBnh v\u1EC1 th\u1EF1c h\xE0nh b\u1EA3o \u0111\u1EA3m an to\xE0n sinh h\u1ECDc trong ph\xF2ng x\xE9t nghi\u1EC7m
+	38/2017/TT-BL\u0110TBXH	2017-12-29	1	4	quy \u0111\u1ECBnh ch\u01B0\u01A1ng tr\xECnh b\u1ED3i d\u01B0\u1EE1ng nghi\u1EC7p v\u1EE5 s\u01B0 ph\u1EA1m cho nh\xE0 gi\xE1o d\u1EA1y tr\xECnh \u0111\u1ED9 s\u01A1 c\u1EA5p
+	39/2017/N\u0110-CP	2017-04-04	0	0	v\u1EC1 qu\u1EA3n l\xFD th\u1EE9c \u0103n ch\u0103n nu\xF4i, th\u1EE7y s\u1EA3n
	39/2017/TT-BGTVT	2017-11-07	1	13
+	39/2017/TT-BTTTT	2017-12-15	1	16	ban h\xE0nh Danh m\u1EE5c ti\xEAu chu\u1EA9n k\u1EF9 thu\u1EADt v\u1EC1 \u1EE9ng d\u1EE5ng c\xF4ng ngh\u1EC7 th\xF4ng tin trong c\u01A1 quan nh\xE0 n\u01B0\u1EDBc
+	40/2017/TT-BTC	2017-04-28	1	1	quy \u0111\u1ECBnh ch\u1EBF \u0111\u1ED9 c\xF4ng t\xE1c ph\xED, ch\u1EBF \u0111\u1ED9 chi h\u1ED9i ngh\u1ECB	amended	12/2025/TT-BTC
	41/2017/QH14	2017-06-20	4	3
	41/2017/TT-BTTTT	2017-12-19	1	16	quy \u0111\u1ECBnh s\u1EED d\u1EE5ng ch\u1EEF k\xFD s\u1ED1 cho v\u0103n b\u1EA3n \u0111i\u1EC7n t\u1EED trong c\u01A1 quan nh\xE0 n\u01B0\u1EDBc
+	42/2017/TT-BGTVT	2017-11-15	1	13	quy \u0111\u1ECBnh \u0111i\u1EC1u ki\u1EC7n c\u1EE7a ng\u01B0\u1EDDi \u0111i\u1EC1u khi\u1EC3n ph\u01B0\u01A1ng ti\u1EC7n, nh\xE2n vi\xEAn ph\u1EE5c v\u1EE5, trang thi\u1EBFt b\u1ECB, ch\u1EA5t l\u01B0\u1EE3ng d\u1ECBch v\u1EE5 tr\xEAn ph\u01B0\u01A1ng ti\u1EC7n v\u1EADn t\u1EA3i kh\xE1ch du l\u1ECBch
	42/2017/TT-BYT	2017-11-13	1	5	ban h\xE0nh Danh m\u1EE5c d\u01B0\u1EE3c li\u1EC7u \u0111\u1ED9c l\xE0m thu\u1ED1c
+	43/2017/N\u0110-CP	2017-04-14	0	0	v\u1EC1 nh\xE3n h\xE0ng h\xF3a	amended	111/2021/N\u0110-CP
+	45/2017/N\u0110-CP	2017-04-21	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt l\u1EADp k\u1EBF ho\u1EA1ch t\xE0i ch\xEDnh 05 n\u0103m v\xE0 k\u1EBF ho\u1EA1ch t\xE0i ch\xEDnh - ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc 03 n\u0103m
	46/2017/Q\u0110-TTg	2017-11-24	2	2	ban h\xE0nh Quy ch\u1EBF t\u1ED5 ch\u1EE9c v\xE0 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a M\u1EA1ng l\u01B0\u1EDBi c\xE1c c\u01A1 quan th\xF4ng b\xE1o v\xE0 h\u1ECFi \u0111\xE1p v\xE0 Ban li\xEAn ng\xE0nh v\u1EC1 h\xE0ng r\xE0o k\u1EF9 thu\u1EADt trong th\u01B0\u01A1ng m\u1EA1i
	48/2017/TT-BGTVT	2017-12-13	1	13	quy \u0111\u1ECBnh h\u1EC7 th\u1ED1ng ch\u1EC9 ti\xEAu th\u1ED1ng k\xEA v\xE0 ch\u1EBF \u0111\u1ED9 b\xE1o c\xE1o th\u1ED1ng k\xEA ng\xE0nh Giao th\xF4ng v\u1EADn t\u1EA3i
+	49/2017/Q\u0110-TTg	2017-12-21	2	2	v\u1EC1 vi\u1EC7c thu d\u1ECDn c\xE1c c\xF4ng tr\xECnh, thi\u1EBFt b\u1ECB v\xE0 ph\u01B0\u01A1ng ti\u1EC7n ph\u1EE5c v\u1EE5 ho\u1EA1t \u0111\u1ED9ng d\u1EA7u kh\xED
+	50/2017/Q\u0110-TTg	2017-12-31	2	2
	50/2017/TT-BTC	2017-05-15	1	1
+	50/2017/TT-BYT	2017-12-29	1	5
	52/2017/TT-BTC	2017-05-19	1	1
	52/2017/TT-BYT	2017-12-29	1	5	quy \u0111\u1ECBnh v\u1EC1 \u0111\u01A1n thu\u1ED1c v\xE0 vi\u1EC7c k\xEA \u0111\u01A1n thu\u1ED1c h\xF3a d\u01B0\u1EE3c, sinh ph\u1EA9m trong \u0111i\u1EC1u tr\u1ECB ngo\u1EA1i tr\xFA	amended	18/2018/TT-BYT
	53/2017/TT-BYT	2017-12-29	1	5
+	54/2017/N\u0110-CP	2017-05-08	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt d\u01B0\u1EE3c	amended	155/2018/N\u0110-CP
+	56/2017/N\u0110-CP	2017-05-09	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Tr\u1EBB em
+	57/2017/N\u0110-CP	2017-05-09	0	0	quy \u0111\u1ECBnh ch\xEDnh s\xE1ch \u01B0u ti\xEAn tuy\u1EC3n sinh v\xE0 h\u1ED7 tr\u1EE3 h\u1ECDc t\u1EADp \u0111\u1ED1i v\u1EDBi tr\u1EBB m\u1EABu gi\xE1o, h\u1ECDc sinh, sinh vi\xEAn d\xE2n t\u1ED9c thi\u1EC3u s\u1ED1 r\u1EA5t \xEDt ng\u01B0\u1EDDi
+	58/2017/N\u0110-CP	2017-05-10	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a B\u1ED9 lu\u1EADt H\xE0ng h\u1EA3i Vi\u1EC7t Nam v\u1EC1 qu\u1EA3n l\xFD ho\u1EA1t \u0111\u1ED9ng h\xE0ng h\u1EA3i	amended	69/2022/N\u0110-CP 34/2025/N\u0110-CP
+	61/2017/TT-BCA	2017-12-14	1	14
	61/2017/TT-BTC	2017-06-15	1	1	h\u01B0\u1EDBng d\u1EABn v\u1EC1 c\xF4ng khai ng\xE2n s\xE1ch \u0111\u1ED1i v\u1EDBi \u0111\u01A1n v\u1ECB d\u1EF1 to\xE1n ng\xE2n s\xE1ch, t\u1ED5 ch\u1EE9c \u0111\u01B0\u1EE3c ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc h\u1ED7 tr\u1EE3
	619/Q\u0110-TTg	2017-05-08	2	2
	62/2017/N\u0110-CP	2017-05-16	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt \u0111\u1EA5u gi\xE1 t\xE0i s\u1EA3n	amended	47/2023/N\u0110-CP
	65/2017/N\u0110-CP	2017-05-19	0	0	ch\xEDnh s\xE1ch \u0111\u1EB7c th\xF9 v\u1EC1 gi\u1ED1ng, v\u1ED1n v\xE0 c\xF4ng ngh\u1EC7 trong ph\xE1t tri\u1EC3n nu\xF4i tr\u1ED3ng, khai th\xE1c d\u01B0\u1EE3c li\u1EC7u
	65/2017/TT-BTC	2017-06-27	1	1
+	66-Q\u0110/TW	2017-02-06	11	26	v\u1EC1 th\u1EC3 lo\u1EA1i, th\u1EA9m quy\u1EC1n ban h\xE0nh v\xE0 th\u1EC3 th\u1EE9c v\u0103n b\u1EA3n c\u1EE7a \u0110\u1EA3ng	ended	399-Q\u0110/TW	2026-01-09
+	69/2017/TT-BTC	2017-07-07	1	1	h\u01B0\u1EDBng d\u1EABn l\u1EADp k\u1EBF ho\u1EA1ch t\xE0i ch\xEDnh 05 n\u0103m v\xE0 k\u1EBF ho\u1EA1ch t\xE0i ch\xEDnh - ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc 03 n\u0103m
	71/2017/N\u0110-CP	2017-06-06	0	0
+	73/2017/N\u0110-CP	2017-06-14	0	0	v\u1EC1 thu th\u1EADp, qu\u1EA3n l\xFD, khai th\xE1c v\xE0 s\u1EED d\u1EE5ng th\xF4ng tin, d\u1EEF li\u1EC7u t\xE0i nguy\xEAn v\xE0 m\xF4i tr\u01B0\u1EDDng
	73/2017/TT-BTC	2017-07-17	1	1		ended	111/2025/TT-BTC
+	77/2017/N\u0110-CP	2017-07-03	0	0	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD, b\u1EA3o v\u1EC7 an ninh, tr\u1EADt t\u1EF1 t\u1EA1i c\u1EEDa kh\u1EA9u c\u1EA3ng
+	77/2017/TT-BTC	2017-07-28	1	1		amended	19/2020/TT-BTC
	81/2017/TT-BTC	2017-08-09	1	1	quy \u0111\u1ECBnh ch\u1EBF \u0111\u1ED9 th\xF9 lao cho ng\u01B0\u1EDDi \u0111\u1ECDc, nghe, xem \u0111\u1EC3 ki\u1EC3m tra b\xE1o ch\xED l\u01B0u chi\u1EC3u
+	82/2017/N\u0110-CP	2017-07-17	0	0
	85/2017/N\u0110-CP	2017-07-19	0	0	quy \u0111\u1ECBnh c\u01A1 c\u1EA5u, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n c\u1EE7a h\u1EC7 th\u1ED1ng t\u1ED5 ch\u1EE9c th\u1ED1ng k\xEA t\u1EADp trung v\xE0 th\u1ED1ng k\xEA b\u1ED9, c\u01A1 quan ngang b\u1ED9
+	86/2017/N\u0110-CP	2017-07-25	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0
+	87/2017/N\u0110-CP	2017-07-26	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 T\xE0i ch\xEDnh
	88/2017/TT-BTC	2017-08-22	1	1	h\u01B0\u1EDBng d\u1EABn c\u01A1 ch\u1EBF t\xE0i ch\xEDnh th\u1EF1c hi\u1EC7n \u0110\u1EC1 \xE1n \u0111\xE0o t\u1EA1o, b\u1ED3i d\u01B0\u1EE1ng nh\xE2n l\u1EF1c khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 \u1EDF trong n\u01B0\u1EDBc v\xE0 n\u01B0\u1EDBc ngo\xE0i b\u1EB1ng ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
	89-Q\u0110/TW	2017-08-04	11	18
	90/2017/N\u0110-CP	2017-07-31	0	0		amended	04/2020/N\u0110-CP 07/2022/N\u0110-CP
+	91/2017/N\u0110-CP	2017-07-31	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thi \u0111ua, khen th\u01B0\u1EDFng
	91/2017/TT-BTC	2017-08-31	1	1	quy \u0111\u1ECBnh v\u1EC1 vi\u1EC7c thi, c\u1EA5p, qu\u1EA3n l\xFD ch\u1EE9ng ch\u1EC9 ki\u1EC3m to\xE1n vi\xEAn v\xE0 ch\u1EE9ng ch\u1EC9 k\u1EBF to\xE1n vi\xEAn
+	92/2017/N\u0110-CP	2017-08-07	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c ngh\u1ECB \u0111\u1ECBnh li\xEAn quan \u0111\u1EBFn ki\u1EC3m so\xE1t th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh
+	92/2017/TT-BTC	2017-09-18	1	1	quy \u0111\u1ECBnh v\u1EC1 l\u1EADp d\u1EF1 to\xE1n, ph\xE2n b\u1ED5 v\xE0 quy\u1EBFt to\xE1n kinh ph\xED \u0111\u1EC3 th\u1EF1c hi\u1EC7n s\u1EEDa ch\u1EEFa, b\u1EA3o tr\xEC, c\u1EA3i t\u1EA1o, n\xE2ng c\u1EA5p, m\u1EDF r\u1ED9ng c\u01A1 s\u1EDF v\u1EADt ch\u1EA5t
	95/2017/TT-BTC	2017-09-22	1	1
	01/2018/N\u0110-CP	2018-08-06	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 C\xF4ng an
	01/2018/TT-BCT	2018-02-27	1	10	quy \u0111\u1ECBnh chi ti\u1EBFt h\xE0ng h\xF3a mua b\xE1n, trao \u0111\u1ED5i qua c\u1EEDa kh\u1EA9u ph\u1EE5, l\u1ED1i m\u1EDF bi\xEAn gi\u1EDBi c\u1EE7a th\u01B0\u01A1ng nh\xE2n
	01/2018/TT-BL\u0110TBXH	2018-02-27	1	4	ban h\xE0nh H\u1EC7 th\u1ED1ng ch\u1EC9 ti\xEAu th\u1ED1ng k\xEA ng\xE0nh Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i
	01/2018/TT-BYT	2018-01-18	1	5	quy \u0111\u1ECBnh ghi nh\xE3n thu\u1ED1c, nguy\xEAn li\u1EC7u l\xE0m thu\u1ED1c v\xE0 t\u1EDD h\u01B0\u1EDBng d\u1EABn s\u1EED d\u1EE5ng thu\u1ED1c
+	01/2018/TT-VPCP	2018-11-23	1	22	h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 quy \u0111\u1ECBnh c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 61/2018/N\u0110-CP ng\xE0y 23 th\xE1ng 4 n\u0103m 2018 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 th\u1EF1c hi\u1EC7n c\u01A1 ch\u1EBF m\u1ED9t c\u1EEDa, m\u1ED9t c\u1EEDa li\xEAn th\xF4ng trong gi\u1EA3i quy\u1EBFt th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh
+	01/2018/TTLT-BCA-BQP-TANDTC-VKSNDTC	2018-01-23	5	59	quy \u0111\u1ECBnh v\u1EC1 quan h\u1EC7 ph\u1ED1i h\u1EE3p gi\u1EEFa c\u01A1 s\u1EDF giam gi\u1EEF v\u1EDBi c\u01A1 quan c\xF3 th\u1EA9m quy\u1EC1n ti\u1EBFn h\xE0nh t\u1ED1 t\u1EE5ng v\xE0 Vi\u1EC7n ki\u1EC3m s\xE1t c\xF3 th\u1EA9m quy\u1EC1n ki\u1EC3m s\xE1t qu\u1EA3n l\xFD, thi h\xE0nh t\u1EA1m gi\u1EEF, t\u1EA1m giam
+	02/2018/NQ-H\u0110TP	2018-05-15	4	37	h\u01B0\u1EDBng d\u1EABn \xE1p d\u1EE5ng \u0110i\u1EC1u 65 c\u1EE7a B\u1ED9 lu\u1EADt H\xECnh s\u1EF1 v\u1EC1 \xE1n treo	amended	01/2022/NQ-H\u0110TP
	02/2018/TT-BCT	2018-02-27	1	10	quy \u0111\u1ECBnh chi ti\u1EBFt Danh m\u1EE5c h\xE0ng h\xF3a mua b\xE1n, trao \u0111\u1ED5i c\u1EE7a c\u01B0 d\xE2n bi\xEAn gi\u1EDBi
	02/2018/TT-BNNPTNT	2018-01-31	1	11	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung Th\xF4ng t\u01B0 50/2015/TT-BNNPTNT
	02/2018/TT-BYT	2018-01-22	1	5	quy \u0111\u1ECBnh v\u1EC1 Th\u1EF1c h\xE0nh t\u1ED1t c\u01A1 s\u1EDF b\xE1n l\u1EBB thu\u1ED1c	amended	12/2020/TT-BYT
+	02/2018/TT-TANDTC	2018-09-21	1	38	quy \u0111\u1ECBnh chi ti\u1EBFt vi\u1EC7c x\xE9t x\u1EED v\u1EE5 \xE1n h\xECnh s\u1EF1 c\xF3 ng\u01B0\u1EDDi tham gia t\u1ED1 t\u1EE5ng l\xE0 ng\u01B0\u1EDDi d\u01B0\u1EDBi 18 tu\u1ED5i thu\u1ED9c th\u1EA9m quy\u1EC1n c\u1EE7a T\xF2a gia \u0111\xECnh v\xE0 ng\u01B0\u1EDDi ch\u01B0a th\xE0nh ni\xEAn
+	03/2018/TT-BL\u0110TBXH	2018-06-15	1	4	quy \u0111\u1ECBnh ti\xEAu chu\u1EA9n ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p vi\xEAn ch\u1EE9c chuy\xEAn ng\xE0nh gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
+	03/2018/TT-BTTTT	2018-04-20	1	16	ban h\xE0nh \u0111\u1ECBnh m\u1EE9c kinh t\u1EBF - k\u1EF9 thu\u1EADt v\u1EC1 s\u1EA3n xu\u1EA5t Ch\u01B0\u01A1ng tr\xECnh truy\u1EC1n h\xECnh
	03/2018/TT-BYT	2018-02-09	1	5	quy \u0111\u1ECBnh v\u1EC1 Th\u1EF1c h\xE0nh t\u1ED1t ph\xE2n ph\u1ED1i thu\u1ED1c, nguy\xEAn li\u1EC7u l\xE0m thu\u1ED1c	amended	09/2020/TT-BYT
	04/2018/TT-BGTVT	2018-01-23	1	13	quy \u0111\u1ECBnh v\u1EC1 vi\u1EC7c b\u1EA3o \u0111\u1EA3m k\u1EF9 thu\u1EADt nhi\xEAn li\u1EC7u h\xE0ng kh\xF4ng
+	04/2018/TT-BL\u0110TBXH	2018-06-22	1	4
	04/2018/TT-BNNPTNT	2018-05-03	1	11	quy \u0111\u1ECBnh ti\xEAu ch\xED, tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c c\xF4ng nh\u1EADn ti\u1EBFn b\u1ED9 k\u1EF9 thu\u1EADt trong n\xF4ng nghi\u1EC7p
	04/2018/TT-BYT	2018-02-09	1	5	quy \u0111\u1ECBnh v\u1EC1 Th\u1EF1c h\xE0nh t\u1ED1t ph\xF2ng th\xED nghi\u1EC7m	amended	08/2020/TT-BYT
	05/2018/N\u0110-CP	2018-01-05	0	0
+	05/2018/TT-BCT	2018-04-03	1	10	quy \u0111\u1ECBnh v\u1EC1 xu\u1EA5t x\u1EE9 h\xE0ng h\xF3a
	08/2018/N\u0110-CP	2018-01-15	0	0
+	09/2018/N\u0110-CP	2018-01-15	0	0
	09/2018/TT-BGTVT	2018-03-02	1	13	quy \u0111\u1ECBnh v\u1EC1 v\u1EADn t\u1EA3i h\xE0nh kh\xE1ch, h\xE0nh l\xFD tr\xEAn \u0111\u01B0\u1EDDng s\u1EAFt qu\u1ED1c gia v\xE0 \u0111\u01B0\u1EDDng s\u1EAFt chuy\xEAn d\xF9ng c\xF3 n\u1ED1i ray v\u1EDBi \u0111\u01B0\u1EDDng s\u1EAFt qu\u1ED1c gia
	09/2018/TT-BTP	2018-06-21	1	15	quy \u0111\u1ECBnh Ti\xEAu ch\xED x\xE1c \u0111\u1ECBnh v\u1EE5 vi\u1EC7c tr\u1EE3 gi\xFAp ph\xE1p l\xFD ph\u1EE9c t\u1EA1p, \u0111i\u1EC3n h\xECnh
	10/2018/Q\u0110-TTg	2018-03-01	2	2
	10/2018/TT-BGD\u0110T	2018-03-30	1	19	quy \u0111\u1ECBnh v\u1EC1 \u0111\xE0o t\u1EA1o c\u1EA5p b\u1EB1ng t\u1ED1t nghi\u1EC7p th\u1EE9 2 tr\xECnh \u0111\u1ED9 \u0111\u1EA1i h\u1ECDc, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng nh\xF3m ng\xE0nh \u0111\xE0o t\u1EA1o gi\xE1o vi\xEAn
	10/2018/TT-BL\u0110TBXH	2018-09-26	1	4	quy \u0111\u1ECBnh ch\u01B0\u01A1ng tr\xECnh, t\u1ED5 ch\u1EE9c d\u1EA1y h\u1ECDc v\xE0 \u0111\xE1nh gi\xE1 k\u1EBFt qu\u1EA3 h\u1ECDc t\u1EADp m\xF4n Gi\xE1o d\u1EE5c qu\u1ED1c ph\xF2ng v\xE0 an ninh thu\u1ED9c kh\u1ED1i c\xE1c m\xF4n h\u1ECDc chung trong ch\u01B0\u01A1ng tr\xECnh \u0111\xE0o t\u1EA1o tr\xECnh \u0111\u1ED9 trung c\u1EA5p, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng
+	101/2018/TT-BTC	2018-11-14	1	1
+	102/2018/TT-BTC	2018-11-14	1	1	h\u01B0\u1EDBng d\u1EABn k\u1EBF to\xE1n b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i
	104/2018/N\u0110-CP	2018-08-08	0	0	h\u01B0\u1EDBng d\u1EABn Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt C\u01A1 quan \u0111\u1EA1i di\u1EC7n n\u01B0\u1EDBc C\u1ED9ng h\xF2a x\xE3 h\u1ED9i ch\u1EE7 ngh\u0129a Vi\u1EC7t Nam \u1EDF n\u01B0\u1EDBc ngo\xE0i
	109/2018/N\u0110-CP	2018-08-29	0	0	v\u1EC1 n\xF4ng nghi\u1EC7p h\u1EEFu c\u01A1
	11/2018/TT-BL\u0110TBXH	2018-09-26	1	4	ban h\xE0nh ch\u01B0\u01A1ng tr\xECnh m\xF4n h\u1ECDc Tin h\u1ECDc thu\u1ED9c kh\u1ED1i c\xE1c m\xF4n h\u1ECDc chung trong ch\u01B0\u01A1ng tr\xECnh \u0111\xE0o t\u1EA1o tr\xECnh \u0111\u1ED9 trung c\u1EA5p, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng
	11/2018/TT-BYT	2018-05-04	1	5	quy \u0111\u1ECBnh v\u1EC1 ch\u1EA5t l\u01B0\u1EE3ng thu\u1ED1c, nguy\xEAn li\u1EC7u l\xE0m thu\u1ED1c	amended	03/2020/TT-BYT
	113/2018/N\u0110-CP	2018-08-31	0	0
+	115/2018/N\u0110-CP	2018-09-04	0	0	quy \u0111\u1ECBnh x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh v\u1EC1 an to\xE0n th\u1EF1c ph\u1EA9m	amended	124/2021/N\u0110-CP
	116/2018/N\u0110-CP	2018-09-07	0	0
	119/2018/N\u0110-CP	2018-09-12	0	0
+	12/2018/N\u0110-CP	2018-01-23	0	0
+	12/2018/TT-BCT	2018-06-15	1	10	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1EA3n l\xFD ngo\u1EA1i th\u01B0\u01A1ng v\xE0 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 69/2018/N\u0110-CP ng\xE0y 15 th\xE1ng 5 n\u0103m 2018 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1EA3n l\xFD ngo\u1EA1i th\u01B0\u01A1ng
	12/2018/TT-BNNPTNT	2018-10-05	1	11	ban h\xE0nh Quy chu\u1EA9n k\u1EF9 thu\u1EADt qu\u1ED1c gia v\u1EC1 ch\u1EA5t l\u01B0\u1EE3ng thu\u1ED1c b\u1EA3o v\u1EC7 th\u1EF1c v\u1EADt
+	12/2018/TT-BTP	2018-08-28	1	15	h\u01B0\u1EDBng d\u1EABn m\u1ED9t s\u1ED1 ho\u1EA1t \u0111\u1ED9ng nghi\u1EC7p v\u1EE5 tr\u1EE3 gi\xFAp ph\xE1p l\xFD v\xE0 qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng v\u1EE5 vi\u1EC7c tr\u1EE3 gi\xFAp ph\xE1p l\xFD	amended	03/2021/TT-BTP
+	123/2018/N\u0110-CP	2018-09-17	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 Ngh\u1ECB \u0111\u1ECBnh quy \u0111\u1ECBnh v\u1EC1 \u0111i\u1EC1u ki\u1EC7n \u0111\u1EA7u t\u01B0, kinh doanh trong l\u0129nh v\u1EF1c n\xF4ng nghi\u1EC7p
	13/2018/N\u0110-CP	2018-01-23	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt ti\u1EBFp c\u1EADn th\xF4ng tin
	13/2018/TT-BCT	2018-06-15	1	10
	13/2018/TT-BKHCN	2018-09-05	1	6
	13/2018/TT-BL\u0110TBXH	2018-09-26	1	4	ban h\xE0nh ch\u01B0\u01A1ng tr\xECnh m\xF4n h\u1ECDc Ph\xE1p lu\u1EADt thu\u1ED9c kh\u1ED1i c\xE1c m\xF4n h\u1ECDc chung trong ch\u01B0\u01A1ng tr\xECnh \u0111\xE0o t\u1EA1o tr\xECnh \u0111\u1ED9 trung c\u1EA5p, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng
+	13/2018/TT-BYT	2018-05-15	1	5	quy \u0111\u1ECBnh v\u1EC1 ch\u1EA5t l\u01B0\u1EE3ng d\u01B0\u1EE3c li\u1EC7u, thu\u1ED1c c\u1ED5 truy\u1EC1n
+	130/2018/N\u0110-CP	2018-09-27	0	0
	132/2018/TT-BTC	2018-12-28	1	1
+	137/2018/N\u0110-CP	2018-10-08	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 123/2013/N\u0110-CP ng\xE0y 14 th\xE1ng 10 n\u0103m 2013 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt lu\u1EADt s\u01B0
+	139/2018/N\u0110-CP	2018-10-08	0	0	quy \u0111\u1ECBnh v\u1EC1 kinh doanh d\u1ECBch v\u1EE5 ki\u1EC3m \u0111\u1ECBnh xe c\u01A1 gi\u1EDBi
+	14/2018/N\u0110-CP	2018-01-23	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\u1EC1 ho\u1EA1t \u0111\u1ED9ng th\u01B0\u01A1ng m\u1EA1i bi\xEAn gi\u1EDBi
	14/2018/TT-BCA	2018-05-15	1	14	quy \u0111\u1ECBnh v\u1EC1 m\u1EABu, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng Gi\u1EA5y b\u1EA3o v\u1EC7 \u0111\u1EB7c bi\u1EC7t c\u1EE7a l\u1EF1c l\u01B0\u1EE3ng C\u1EA3nh v\u1EC7	amended	89/2021/TT-BCA
+	140/2018/N\u0110-CP	2018-10-08	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung c\xE1c Ngh\u1ECB \u0111\u1ECBnh li\xEAn quan \u0111\u1EBFn \u0111i\u1EC1u ki\u1EC7n \u0111\u1EA7u t\u01B0 kinh doanh v\xE0 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh thu\u1ED9c ph\u1EA1m vi qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i	amended	24/2022/N\u0110-CP 04/2023/N\u0110-CP
+	142/2018/N\u0110-CP	2018-10-09	0	0
	143/2018/N\u0110-CP	2018-10-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt Lu\u1EADt B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i v\xE0 Lu\u1EADt An to\xE0n, v\u1EC7 sinh lao \u0111\u1ED9ng v\u1EC1 b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i b\u1EAFt bu\u1ED9c \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi lao \u0111\u1ED9ng l\xE0 c\xF4ng d\xE2n n\u01B0\u1EDBc ngo\xE0i l\xE0m vi\u1EC7c t\u1EA1i Vi\u1EC7t Nam
+	146/2018/N\u0110-CP	2018-10-17	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn bi\u1EC7n ph\xE1p thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt b\u1EA3o hi\u1EC3m y t\u1EBF	amended	75/2023/N\u0110-CP 02/2025/N\u0110-CP
+	148/2018/TT-BQP	2018-10-04	1	12	quy \u0111\u1ECBnh tuy\u1EC3n ch\u1ECDn v\xE0 g\u1ECDi c\xF4ng d\xE2n nh\u1EADp ng\u0169
+	15/2018/N\u0110-CP	2018-02-02	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt an to\xE0n th\u1EF1c ph\u1EA9m
+	15/2018/TT-BL\u0110TBXH	2018-10-12	1	4
	151/2018/N\u0110-CP	2018-11-07	0	0
+	154/2018/N\u0110-CP	2018-11-09	0	0
+	155/2018/N\u0110-CP	2018-11-12	0	0
+	156/2018/N\u0110-CP	2018-11-16	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt L\xE2m nghi\u1EC7p	amended	91/2024/N\u0110-CP 183/2025/N\u0110-CP 227/2025/N\u0110-CP
+	158/2018/N\u0110-CP	2018-11-22	0	0	quy \u0111\u1ECBnh v\u1EC1 th\xE0nh l\u1EADp, t\u1ED5 ch\u1EE9c l\u1EA1i, gi\u1EA3i th\u1EC3 t\u1ED5 ch\u1EE9c h\xE0nh ch\xEDnh
+	159/2018/N\u0110-CP	2018-11-28	0	0	v\u1EC1 qu\u1EA3n l\xFD ho\u1EA1t \u0111\u1ED9ng n\u1EA1o v\xE9t trong v\xF9ng n\u01B0\u1EDBc c\u1EA3ng bi\u1EC3n v\xE0 v\xF9ng n\u01B0\u1EDBc \u0111\u01B0\u1EDDng th\u1EE7y n\u1ED9i \u0111\u1ECBa
	16/2018/TT-BGTVT	2018-04-04	1	13
	16/2018/TT-BKHCN	2018-11-29	1	6	quy \u0111\u1ECBnh ho\u1EA1t \u0111\u1ED9ng, ph\u1ED1i h\u1EE3p trong M\u1EA1ng l\u01B0\u1EDBi c\xE1c c\u01A1 quan th\xF4ng b\xE1o v\xE0 h\u1ECFi \u0111\xE1p v\xE0 Ban li\xEAn ng\xE0nh v\u1EC1 h\xE0ng r\xE0o k\u1EF9 thu\u1EADt trong th\u01B0\u01A1ng m\u1EA1i
+	16/2018/TT-BL\u0110TBXH	2018-10-12	1	4
	160/2018/N\u0110-CP	2018-11-29	0	0
	161/2018/N\u0110-CP	2018-11-29	0	0
+	164/2018/N\u0110-CP	2018-12-21	0	0	v\u1EC1 k\u1EBFt h\u1EE3p qu\u1ED1c ph\xF2ng v\u1EDBi kinh t\u1EBF - x\xE3 h\u1ED9i v\xE0 kinh t\u1EBF - x\xE3 h\u1ED9i v\u1EDBi qu\u1ED1c ph\xF2ng
+	165/2018/N\u0110-CP	2018-12-24	0	0	v\u1EC1 giao d\u1ECBch \u0111i\u1EC7n t\u1EED trong ho\u1EA1t \u0111\u1ED9ng t\xE0i ch\xEDnh
+	168/2018/N\u0110-CP	2018-12-28	0	0	v\u1EC1 c\xF4ng t\xE1c qu\u1ED1c ph\xF2ng \u1EDF B\u1ED9, ng\xE0nh trung \u01B0\u01A1ng, \u0111\u1ECBa ph\u01B0\u01A1ng
+	169/2018/N\u0110-CP	2018-12-31	0	0
+	18/2018/TT-BL\u0110TBXH	2018-10-30	1	4	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c th\xF4ng t\u01B0 li\xEAn quan \u0111\u1EBFn th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh thu\u1ED9c ph\u1EA1m vi ch\u1EE9c n\u0103ng qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i
	18/2018/TT-BNNPTNT	2018-11-15	1	11	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung, b\xE3i b\u1ECF m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a th\xF4ng t\u01B0 s\u1ED1 13/2016/TT-BNNPTNT ng\xE0y 02/6/2016 c\u1EE7a B\u1ED9 tr\u01B0\u1EDFng B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD thu\u1ED1c th\xFA y
+	19/2018/TT-BGTVT	2018-04-19	1	13	quy \u0111\u1ECBnh v\u1EC1 ti\xEAu chu\u1EA9n \u0110\u0103ng ki\u1EC3m vi\xEAn \u0111\u01B0\u1EDDng s\u1EAFt v\xE0 y\xEAu c\u1EA7u \u0111\u1ED1i v\u1EDBi c\u01A1 s\u1EDF v\u1EADt ch\u1EA5t, k\u1EF9 thu\u1EADt c\u1EE7a t\u1ED5 ch\u1EE9c \u0111\u0103ng ki\u1EC3m \u0111\u01B0\u1EDDng s\u1EAFt	amended	08/2024/TT-BGTVT
	19/2018/TT-BNNPTNT	2018-11-15	1	11	h\u01B0\u1EDBng d\u1EABn v\u1EC1 b\u1EA3o v\u1EC7 v\xE0 ph\xE1t tri\u1EC3n ngu\u1ED3n l\u1EE3i th\u1EE7y s\u1EA3n	amended	01/2022/TT-BNNPTNT
	20/2018/TT-BGTVT	2018-04-26	1	13	quy \u0111\u1ECBnh v\u1EC1 th\xF4ng tin, ch\u1EC9 d\u1EABn, trang thi\u1EBFt b\u1ECB ph\u1EE5c v\u1EE5 kh\xE1ch h\xE0ng, thi\u1EBFt b\u1ECB an to\xE0n tr\xEAn ph\u01B0\u01A1ng ti\u1EC7n giao th\xF4ng \u0111\u01B0\u1EDDng s\u1EAFt
	21/2018/TT-BL\u0110TBXH	2018-11-30	1	4	quy \u0111\u1ECBnh ti\xEAu ch\xED x\xE1c \u0111\u1ECBnh ch\u01B0\u01A1ng tr\xECnh ch\u1EA5t l\u01B0\u1EE3ng cao tr\xECnh \u0111\u1ED9 trung c\u1EA5p, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng
	21/2018/TT-BNNPTNT	2018-11-15	1	11		amended	01/2022/TT-BNNPTNT
	22/2018/QH14	2018-06-08	3	3	Lu\u1EADt Qu\u1ED1c ph\xF2ng
	22/2018/TT-BGTVT	2018-05-02	1	13	quy \u0111\u1ECBnh v\u1EC1 v\u1EADn t\u1EA3i h\xE0ng h\xF3a tr\xEAn \u0111\u01B0\u1EDDng s\u1EAFt qu\u1ED1c gia v\xE0 \u0111\u01B0\u1EDDng s\u1EAFt chuy\xEAn d\xF9ng c\xF3 n\u1ED1i ray v\u1EDBi \u0111\u01B0\u1EDDng s\u1EAFt qu\u1ED1c gia
+	22/2018/TT-BL\u0110TBXH	2018-12-06	1	4	quy \u0111\u1ECBnh Danh m\u1EE5c s\u1EA3n ph\u1EA9m, h\xE0ng h\xF3a c\xF3 kh\u1EA3 n\u0103ng g\xE2y m\u1EA5t an to\xE0n thu\u1ED9c tr\xE1ch nhi\u1EC7m qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i
	23/2018/N\u0110-CP	2018-02-23	0	0
	23/2018/QH14	2018-06-12	3	3	Lu\u1EADt C\u1EA1nh tranh
+	23/2018/TT-BL\u0110TBXH	2018-12-06	1	4	quy \u0111\u1ECBnh v\u1EC1 h\u1ED3 s\u01A1, s\u1ED5 s\xE1ch trong \u0111\xE0o t\u1EA1o tr\xECnh \u0111\u1ED9 trung c\u1EA5p, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng
	24/2018/N\u0110-CP	2018-02-27	0	0
+	24/2018/QH14	2018-06-12	3	3	Lu\u1EADt An ninh m\u1EA1ng
	24/2018/TT-BGTVT	2018-05-07	1	13	quy \u0111\u1ECBnh v\u1EC1 x\xE2y d\u1EF1ng bi\u1EC3u \u0111\u1ED3 ch\u1EA1y t\xE0u v\xE0 \u0111i\u1EC1u h\xE0nh giao th\xF4ng v\u1EADn t\u1EA3i \u0111\u01B0\u1EDDng s\u1EAFt	amended	11/2019/TT-BGTVT 24/2020/TT-BGTVT
	24/2018/TT-BL\u0110TBXH	2018-12-06	1	4	ban h\xE0nh Ch\u01B0\u01A1ng tr\xECnh m\xF4n h\u1ECDc GI\xE1o d\u1EE5c ch\xEDnh tr\u1ECB thu\u1ED9c kh\u1ED1i c\xE1c m\xF4n h\u1ECDc chung trong ch\u01B0\u01A1ng tr\xECnh \u0111\xE0o t\u1EA1o tr\xECnh \u0111\u1ED9 trung c\u1EA5p, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng
+	24/2018/TT-BNNPTNT	2018-11-15	1	11	quy \u0111\u1ECBnh vi\u1EC7c c\u1EADp nh\u1EADt, khai th\xE1c v\xE0 qu\u1EA3n l\xFD c\u01A1 s\u1EDF d\u1EEF li\u1EC7u qu\u1ED1c gia v\u1EC1 th\u1EE7y s\u1EA3n	amended	01/2022/TT-BNNPTNT
	24/2018/TT-BTNMT	2018-11-15	1	20	quy \u0111\u1ECBnh v\u1EC1 ki\u1EC3m tra, th\u1EA9m \u0111\u1ECBnh, nghi\u1EC7m thu ch\u1EA5t l\u01B0\u1EE3ng s\u1EA3n ph\u1EA9m \u0111o \u0111\u1EA1c v\xE0 b\u1EA3n \u0111\u1ED3
+	25/2018/QH14	2018-06-12	3	3	Lu\u1EADt T\u1ED1 c\xE1o
	25/2018/TT-BGTVT	2018-05-14	1	13
	26-NQ/TW	2018-05-19	4	24
	26/2018/N\u0110-CP	2018-02-28	0	0	v\u1EC1 \u0110i\u1EC1u l\u1EC7 t\u1ED5 ch\u1EE9c v\xE0 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a T\u1EADp \u0111o\xE0n \u0110i\u1EC7n l\u1EF1c Vi\u1EC7t Nam
	26/2018/TT-BGTVT	2018-05-14	1	13	quy \u0111\u1ECBnh \u0111i\u1EC1u ki\u1EC7n, tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c th\u1EF1c hi\u1EC7n k\u1EBFt n\u1ED1i ray \u0111\u01B0\u1EDDng s\u1EAFt \u0111\xF4 th\u1ECB, \u0111\u01B0\u1EDDng s\u1EAFt chuy\xEAn d\xF9ng v\u1EDBi \u0111\u01B0\u1EDDng s\u1EAFt qu\u1ED1c gia; vi\u1EC7c k\u1EBFt n\u1ED1i ray c\xE1c tuy\u1EBFn \u0111\u01B0\u1EDDng s\u1EAFt \u0111\xF4 th\u1ECB	amended	11/2023/TT-BGTVT
+	26/2018/TT-BL\u0110TBXH	2018-12-25	1	4	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng s\u1EA3n ph\u1EA9m h\xE0ng h\xF3a c\xF3 kh\u1EA3 n\u0103ng g\xE2y m\u1EA5t an to\xE0n thu\u1ED9c tr\xE1ch nhi\u1EC7m qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i	amended	13/2024/TT-BL\u0110TBXH
+	27-NQ/TW	2018-05-21	4	24	v\u1EC1 c\u1EA3i c\xE1ch ch\xEDnh s\xE1ch ti\u1EC1n l\u01B0\u01A1ng \u0111\u1ED1i v\u1EDBi c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c, l\u1EF1c l\u01B0\u1EE3ng v\u0169 trang v\xE0 ng\u01B0\u1EDDi lao \u0111\u1ED9ng trong doanh nghi\u1EC7p
	27/2018/N\u0110-CP	2018-03-01	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 72/2013/N\u0110-CP ng\xE0y 15 th\xE1ng 7 n\u0103m 2013 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 qu\u1EA3n l\xFD, cung c\u1EA5p, s\u1EED d\u1EE5ng d\u1ECBch v\u1EE5 Internet v\xE0 th\xF4ng tin tr\xEAn m\u1EA1ng
+	27/2018/QH14	2018-06-14	3	3	Lu\u1EADt \u0110o \u0111\u1EA1c v\xE0 b\u1EA3n \u0111\u1ED3
+	27/2018/Q\u0110-TTg	2018-07-06	2	2	ban h\xE0nh H\u1EC7 th\u1ED1ng ng\xE0nh kinh t\u1EBF Vi\u1EC7t Nam
+	27/2018/TT-BL\u0110TBXH	2018-12-25	1	4	quy \u0111\u1ECBnh v\u1EC1 quy ch\u1EBF \u0111\xE1nh gi\xE1 c\u1EA5p th\u1EBB ki\u1EC3m \u0111\u1ECBnh vi\xEAn ch\u1EA5t l\u01B0\u1EE3ng gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p; quy tr\xECnh, chu k\u1EF3 ki\u1EC3m \u0111\u1ECBnh ch\u1EA5t l\u01B0\u1EE3ng gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
+	28/2018/QH14	2018-06-15	3	3
+	28/2018/Q\u0110-TTg	2018-07-12	2	2	v\u1EC1 vi\u1EC7c g\u1EEDi, nh\u1EADn v\u0103n b\u1EA3n \u0111i\u1EC7n t\u1EED gi\u1EEFa c\xE1c c\u01A1 quan trong h\u1EC7 th\u1ED1ng h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc
+	28/2018/TT-BL\u0110TBXH	2018-12-25	1	4
+	29/2018/N\u0110-CP	2018-03-05	0	0	quy \u0111\u1ECBnh tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c x\xE1c l\u1EADp quy\u1EC1n s\u1EDF h\u1EEFu to\xE0n d\xE2n v\u1EC1 t\xE0i s\u1EA3n v\xE0 x\u1EED l\xFD \u0111\u1ED1i v\u1EDBi t\xE0i s\u1EA3n \u0111\u01B0\u1EE3c x\xE1c l\u1EADp quy\u1EC1n s\u1EDF h\u1EEFu to\xE0n d\xE2n
+	29/2018/QH14	2018-11-15	3	3	Lu\u1EADt B\u1EA3o v\u1EC7 b\xED m\u1EADt nh\xE0 n\u01B0\u1EDBc
	29/2018/TT-BGTVT	2018-05-14	1	13
+	29/2018/TT-BYT	2018-10-29	1	5	quy \u0111\u1ECBnh v\u1EC1 th\u1EED thu\u1ED1c tr\xEAn l\xE2m s\xE0ng
+	30/2018/N\u0110-CP	2018-03-07	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt vi\u1EC7c th\xE0nh l\u1EADp v\xE0 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a H\u1ED9i \u0111\u1ED3ng \u0111\u1ECBnh gi\xE1 t\xE0i s\u1EA3n; tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c \u0111\u1ECBnh gi\xE1 t\xE0i s\u1EA3n trong t\u1ED1 t\u1EE5ng h\xECnh s\u1EF1
	30/2018/QH14	2018-11-19	3	3	Lu\u1EADt \u0110\u1EB7c x\xE1
+	30/2018/Q\u0110-UBND	2018-10-09	2	41
	30/2018/TT-BYT	2018-10-30	1	5	ban h\xE0nh Danh m\u1EE5c v\xE0 t\u1EF7 l\u1EC7, \u0111i\u1EC1u ki\u1EC7n thanh to\xE1n \u0111\u1ED1i v\u1EDBi thu\u1ED1c h\xF3a d\u01B0\u1EE3c, sinh ph\u1EA9m, thu\u1ED1c ph\xF3ng x\u1EA1 v\xE0 ch\u1EA5t \u0111\xE1nh d\u1EA5u thu\u1ED9c ph\u1EA1m vi \u0111\u01B0\u1EE3c h\u01B0\u1EDFng c\u1EE7a ng\u01B0\u1EDDi tham gia b\u1EA3o hi\u1EC3m y t\u1EBF	amended	20/2020/TT-BYT
+	31/2018/N\u0110-CP	2018-03-08	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt Lu\u1EADt Qu\u1EA3n l\xFD ngo\u1EA1i th\u01B0\u01A1ng v\u1EC1 xu\u1EA5t x\u1EE9 h\xE0ng h\xF3a
	31/2018/QH14	2018-11-19	3	3	Lu\u1EADt Tr\u1ED3ng tr\u1ECDt	amended	146/2025/QH15
	31/2018/TT-BGTVT	2018-05-15	1	13	quy \u0111\u1ECBnh v\u1EC1 th\u1EF1c hi\u1EC7n \u0111\xE1nh gi\xE1, ch\u1EE9ng nh\u1EADn an to\xE0n h\u1EC7 th\u1ED1ng \u0111\u1ED1i v\u1EDBi \u0111\u01B0\u1EDDng s\u1EAFt \u0111\xF4 th\u1ECB	amended	32/2020/TT-BGTVT
	32/2018/QH14	2018-11-19	3	3	Lu\u1EADt Ch\u0103n nu\xF4i	amended	146/2025/QH15
	32/2018/TT-BCA	2018-10-08	1	14	quy \u0111\u1ECBnh tr\xECnh t\u1EF1, n\u1ED9i dung ki\u1EC3m tra, ki\u1EC3m so\xE1t v\xE0 x\u1EED l\xFD vi ph\u1EA1m h\xE0nh ch\xEDnh trong l\u0129nh v\u1EF1c giao th\xF4ng \u0111\u01B0\u1EDDng s\u1EAFt c\u1EE7a l\u1EF1c l\u01B0\u1EE3ng C\u1EA3nh s\xE1t giao th\xF4ng
	32/2018/TT-BCT	2018-10-08	1	10	quy \u0111\u1ECBnh m\u1EABu, quy c\xE1ch, ch\u1EBF \u0111\u1ED9 c\u1EA5p ph\xE1t, qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng s\u1ED1 hi\u1EC7u, bi\u1EC3n hi\u1EC7u, ph\xF9 hi\u1EC7u, c\u1EDD hi\u1EC7u, c\u1EA5p hi\u1EC7u, trang ph\u1EE5c c\u1EE7a l\u1EF1c l\u01B0\u1EE3ng Qu\u1EA3n l\xFD th\u1ECB tr\u01B0\u1EDDng
	32/2018/TT-BGD\u0110T	2018-12-26	1	19
	32/2018/TT-BL\u0110TBXH	2018-12-26	1	4	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c h\u1ED7 tr\u1EE3 \u0111\xE0o t\u1EA1o ngh\u1EC1 \u0111\u1ED1i v\u1EDBi lao \u0111\u1ED9ng \u0111ang l\xE0m vi\u1EC7c trong doanh nghi\u1EC7p nh\u1ECF v\xE0 v\u1EEBa
	32/2018/TT-BYT	2018-11-12	1	5
	33/2018/TT-BGTVT	2018-05-15	1	13
	33/2018/TT-BL\u0110TBXH	2018-12-26	1	4	quy \u0111\u1ECBnh v\u1EC1 \u0111\xE0o t\u1EA1o tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng, trung c\u1EA5p, s\u01A1 c\u1EA5p theo h\xECnh th\u1EE9c \u0111\xE0o t\u1EA1o t\u1EEB xa, t\u1EF1 h\u1ECDc c\xF3 h\u01B0\u1EDBng d\u1EABn
	33/2018/TT-NHNN	2018-12-21	1	7
+	34/2018/N\u0110-CP	2018-03-08	0	0	v\u1EC1 vi\u1EC7c th\xE0nh l\u1EADp, t\u1ED5 ch\u1EE9c v\xE0 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a Qu\u1EF9 b\u1EA3o l\xE3nh t\xEDn d\u1EE5ng cho doanh nghi\u1EC7p nh\u1ECF v\xE0 v\u1EEBa
+	34/2018/QH14	2018-11-19	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Gi\xE1o d\u1EE5c \u0111\u1EA1i h\u1ECDc
	34/2018/Q\u0110-TTg	2018-08-10	2	2	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a T\u1ED5ng c\u1EE5c Qu\u1EA3n l\xFD th\u1ECB tr\u01B0\u1EDDng tr\u1EF1c thu\u1ED9c B\u1ED9 C\xF4ng Th\u01B0\u01A1ng
+	34/2018/TT-BL\u0110TBXH	2018-12-26	1	4	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u Th\xF4ng t\u01B0 s\u1ED1 42/2015/TT-BL\u0110TBXH ng\xE0y 20/10/2015 quy \u0111\u1ECBnh v\u1EC1 \u0111\xE0o t\u1EA1o tr\xECnh \u0111\u1ED9 s\u01A1 c\u1EA5p
+	35/2018/QH14	2018-11-20	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a 37 lu\u1EADt c\xF3 li\xEAn quan \u0111\u1EBFn quy ho\u1EA1ch
	35/2018/TT-BYT	2018-11-22	1	5	quy \u0111\u1ECBnh v\u1EC1 Th\u1EF1c h\xE0nh t\u1ED1t s\u1EA3n xu\u1EA5t thu\u1ED1c, nguy\xEAn li\u1EC7u l\xE0m thu\u1ED1c	amended	29/2020/TT-BYT 12/2022/TT-BYT
+	36-HD/VPTW	2018-04-03	12	40	v\u1EC1 th\u1EC3 th\u1EE9c v\xE0 k\u1EF9 thu\u1EADt tr\xECnh b\xE0y v\u0103n b\u1EA3n c\u1EE7a \u0110\u1EA3ng	ended	05-HD/VPTW	2026-05-27
+	36-NQ/TW	2018-10-22	4	24	v\u1EC1 Chi\u1EBFn l\u01B0\u1EE3c ph\xE1t tri\u1EC3n b\u1EC1n v\u1EEFng kinh t\u1EBF bi\u1EC3n Vi\u1EC7t Nam \u0111\u1EBFn n\u0103m 2030, t\u1EA7m nh\xECn \u0111\u1EBFn n\u0103m 2045
+	36/2018/QH14	2018-11-20	3	3	Lu\u1EADt Ph\xF2ng, ch\u1ED1ng tham nh\u0169ng	amended	59/2020/QH14
+	36/2018/TT-BTC	2018-03-30	1	1	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c l\u1EADp d\u1EF1 to\xE1n, qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\xE0 quy\u1EBFt to\xE1n kinh ph\xED d\xE0nh cho c\xF4ng t\xE1c \u0111\xE0o t\u1EA1o, b\u1ED3i d\u01B0\u1EE1ng c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c	amended	06/2023/TT-BTC
	36/2018/TT-BYT	2018-11-22	1	5	quy \u0111\u1ECBnh v\u1EC1 Th\u1EF1c h\xE0nh t\u1ED1t b\u1EA3o qu\u1EA3n thu\u1ED1c, nguy\xEAn li\u1EC7u l\xE0m thu\u1ED1c
+	37-NQ/TW	2018-12-24	4	18	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p huy\u1EC7n v\xE0 c\u1EA5p x\xE3
	37/2018/N\u0110-CP	2018-03-10	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh c\xE1c bi\u1EC7n ph\xE1p gi\xE1m s\xE1t, gi\xE1o d\u1EE5c ng\u01B0\u1EDDi d\u01B0\u1EDBi 18 tu\u1ED5i ph\u1EA1m t\u1ED9i \u0111\u01B0\u1EE3c mi\u1EC5n tr\xE1ch nhi\u1EC7m h\xECnh s\u1EF1
+	37/2018/QH14	2018-11-20	3	3	Lu\u1EADt C\xF4ng an nh\xE2n d\xE2n	amended	21/2023/QH15
	38/2018/TT-BL\u0110TBXH	2018-12-28	1	4	quy \u0111\u1ECBnh ti\xEAu chu\u1EA9n, \u0111\u1ECBnh m\u1EE9c s\u1EED d\u1EE5ng di\u1EC7n t\xEDch c\xF4ng tr\xECnh s\u1EF1 nghi\u1EC7p thu\u1ED9c l\u0129nh v\u1EF1c gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
	38/2018/TT-BNNPTNT	2018-12-25	1	11	quy \u0111\u1ECBnh vi\u1EC7c th\u1EA9m \u0111\u1ECBnh, ch\u1EE9ng nh\u1EADn c\u01A1 s\u1EDF s\u1EA3n xu\u1EA5t, kinh doanh th\u1EF1c ph\u1EA9m n\xF4ng, l\xE2m, th\u1EE7y s\u1EA3n \u0111\u1EE7 \u0111i\u1EC1u ki\u1EC7n an to\xE0n th\u1EF1c ph\u1EA9m thu\u1ED9c ph\u1EA1m vi qu\u1EA3n l\xFD c\u1EE7a B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n
	38/2018/TT-BTC	2018-04-20	1	1
+	39/2018/N\u0110-CP	2018-03-11	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt H\u1ED7 tr\u1EE3 doanh nghi\u1EC7p nh\u1ECF v\xE0 v\u1EEBa
	39/2018/Q\u0110-TTg	2018-09-10	2	2
+	39/2018/TT-BTC	2018-04-20	1	1
	39/2018/TT-BYT	2018-11-30	1	5		amended	13/2019/TT-BYT
+	40/2018/N\u0110-CP	2018-03-12	0	0	v\u1EC1 qu\u1EA3n l\xFD ho\u1EA1t \u0111\u1ED9ng kinh doanh theo ph\u01B0\u01A1ng th\u1EE9c \u0111a c\u1EA5p	amended	18/2023/N\u0110-CP
	40/2018/TT-BCT	2018-10-30	1	10	quy \u0111\u1ECBnh v\u1EC1 x\xE2y d\u1EF1ng v\xE0 n\u1ED9i dung c\xE1c t\xE0i li\u1EC7u qu\u1EA3n l\xFD an to\xE0n trong ho\u1EA1t \u0111\u1ED9ng d\u1EA7u kh\xED
	40/2018/TT-BL\u0110TBXH	2018-12-28	1	4
	41/2018/N\u0110-CP	2018-03-12	0	0		amended	102/2021/N\u0110-CP
	41/2018/TT-BL\u0110TBXH	2018-12-28	1	4
+	43/2018/N\u0110-CP	2018-03-12	0	0	quy \u0111\u1ECBnh vi\u1EC7c qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\xE0 khai th\xE1c t\xE0i s\u1EA3n k\u1EBFt c\u1EA5u h\u1EA1 t\u1EA7ng h\xE0ng h\u1EA3i
	43/2018/TT-BNNPTNT	2018-12-28	1	11
+	44/2018/N\u0110-CP	2018-03-13	0	0	quy \u0111\u1ECBnh vi\u1EC7c qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\xE0 khai th\xE1c t\xE0i s\u1EA3n k\u1EBFt c\u1EA5u h\u1EA1 t\u1EA7ng h\xE0ng kh\xF4ng
	44/2018/TT-BL\u0110TBXH	2018-12-28	1	4
+	45/2018/N\u0110-CP	2018-03-13	0	0	quy \u0111\u1ECBnh vi\u1EC7c qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\xE0 khai th\xE1c t\xE0i s\u1EA3n k\u1EBFt c\u1EA5u h\u1EA1 t\u1EA7ng giao th\xF4ng \u0111\u01B0\u1EDDng th\u1EE7y n\u1ED9i \u0111\u1ECBa
	45/2018/TT-BCT	2018-11-15	1	10
	45/2018/TT-BL\u0110TBXH	2018-12-28	1	4
	46/2018/N\u0110-CP	2018-03-14	0	0	quy \u0111\u1ECBnh vi\u1EC7c qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\xE0 khai th\xE1c t\xE0i s\u1EA3n k\u1EBFt c\u1EA5u h\u1EA1 t\u1EA7ng \u0111\u01B0\u1EDDng s\u1EAFt qu\u1ED1c gia
	46/2018/TT-BL\u0110TBXH	2018-12-28	1	4
	47/2018/TT-BL\u0110TBXH	2018-12-28	1	4	ban h\xE0nh quy \u0111\u1ECBnh kh\u1ED1i l\u01B0\u1EE3ng ki\u1EBFn th\u1EE9c t\u1ED1i thi\u1EC3u, y\xEAu c\u1EA7u v\u1EC1 n\u0103ng l\u1EF1c m\xE0 ng\u01B0\u1EDDi h\u1ECDc \u0111\u1EA1t \u0111\u01B0\u1EE3c sau khi t\u1ED1t nghi\u1EC7p tr\xECnh \u0111\u1ED9 trung c\u1EA5p, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng c\xE1c ng\xE0nh, ngh\u1EC1 thu\u1ED9c l\u0129nh v\u1EF1c c\u01A1 kh\xED
	48/2018/TT-BL\u0110TBXH	2018-12-28	1	4
+	49/2018/N\u0110-CP	2018-03-30	0	0	quy \u0111\u1ECBnh v\u1EC1 ki\u1EC3m \u0111\u1ECBnh ch\u1EA5t l\u01B0\u1EE3ng gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p	amended	140/2018/N\u0110-CP
	50/2018/TT-BL\u0110TBXH	2018-12-28	1	4
	50/2018/TT-BTC	2018-05-23	1	1
	51/2018/TT-BL\u0110TBXH	2018-12-28	1	4
	52/2018/N\u0110-CP	2018-04-12	0	0	v\u1EC1 ph\xE1t tri\u1EC3n ng\xE0nh ngh\u1EC1 n\xF4ng th\xF4n
	52/2018/TT-BL\u0110TBXH	2018-12-28	1	4
+	53/2018/N\u0110-CP	2018-04-16	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 58/2016/N\u0110-CP ng\xE0y 01 th\xE1ng 7 n\u0103m 2016 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt v\u1EC1 kinh doanh s\u1EA3n ph\u1EA9m, d\u1ECBch v\u1EE5 m\u1EADt m\xE3 d\xE2n s\u1EF1 v\xE0 xu\u1EA5t kh\u1EA9u, nh\u1EADp kh\u1EA9u s\u1EA3n ph\u1EA9m m\u1EADt m\xE3 d\xE2n s\u1EF1
	54/2018/TT-BL\u0110TBXH	2018-12-28	1	4
	55/2018/TT-BL\u0110TBXH	2018-12-28	1	4
	56/2018/TT-BL\u0110TBXH	2018-12-28	1	4
	56/2018/TT-BTC	2018-06-25	1	1
	57/2018/N\u0110-CP	2018-04-17	0	0	v\u1EC1 c\u01A1 ch\u1EBF, ch\xEDnh s\xE1ch khuy\u1EBFn kh\xEDch doanh nghi\u1EC7p \u0111\u1EA7u t\u01B0 v\xE0o n\xF4ng nghi\u1EC7p, n\xF4ng th\xF4n
+	579/2018/UBTVQH14	2018-09-26	4	8	v\u1EC1 bi\u1EC3u thu\u1EBF b\u1EA3o v\u1EC7 m\xF4i tr\u01B0\u1EDDng
	58/2018/N\u0110-CP	2018-04-18	0	0	v\u1EC1 b\u1EA3o hi\u1EC3m n\xF4ng nghi\u1EC7p
	580/2018/UBTVQH14	2018-10-04	4	8
+	59/2018/N\u0110-CP	2018-04-20	0	0
+	60/2018/N\u0110-CP	2018-04-20	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt n\u1ED9i dung ch\u1EBF \u0111\u1ED9 b\xE1o c\xE1o th\u1ED1ng k\xEA c\u1EA5p qu\u1ED1c gia
+	61/2018/N\u0110-CP	2018-04-23	0	0	v\u1EC1 th\u1EF1c hi\u1EC7n c\u01A1 ch\u1EBF m\u1ED9t c\u1EEDa, m\u1ED9t c\u1EEDa li\xEAn th\xF4ng trong gi\u1EA3i quy\u1EBFt th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh	ended	118/2025/N\u0110-CP	2025-07-01
	63/2018/TT-BTC	2018-07-30	1	1
	65/2018/N\u0110-CP	2018-05-12	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u01B0\u1EDDng s\u1EAFt	amended	01/2022/N\u0110-CP 91/2023/N\u0110-CP
	67/2018/N\u0110-CP	2018-05-14	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Th\u1EE7y l\u1EE3i	amended	40/2023/N\u0110-CP
	68/2018/N\u0110-CP	2018-05-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Tr\xE1ch nhi\u1EC7m b\u1ED3i th\u01B0\u1EDDng c\u1EE7a Nh\xE0 n\u01B0\u1EDBc
+	69/2018/N\u0110-CP	2018-05-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1EA3n l\xFD Ngo\u1EA1i th\u01B0\u01A1ng
+	70/2018/N\u0110-CP	2018-05-15	0	0	quy \u0111\u1ECBnh vi\u1EC7c qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng t\xE0i s\u1EA3n \u0111\u01B0\u1EE3c h\xECnh th\xE0nh th\xF4ng qua vi\u1EC7c tri\u1EC3n khai th\u1EF1c hi\u1EC7n nhi\u1EC7m v\u1EE5 khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 s\u1EED d\u1EE5ng v\u1ED1n nh\xE0 n\u01B0\u1EDBc
+	71/2018/TT-BTC	2018-08-10	1	1	quy \u0111\u1ECBnh ch\u1EBF \u0111\u1ED9 ti\u1EBFp kh\xE1ch n\u01B0\u1EDBc ngo\xE0i v\xE0o l\xE0m vi\u1EC7c t\u1EA1i Vi\u1EC7t Nam, ch\u1EBF \u0111\u1ED9 chi t\u1ED5 ch\u1EE9c h\u1ED9i ngh\u1ECB, h\u1ED9i th\u1EA3o qu\u1ED1c t\u1EBF t\u1EA1i Vi\u1EC7t Nam v\xE0 ch\u1EBF \u0111\u1ED9 ti\u1EBFp kh\xE1ch trong n\u01B0\u1EDBc
+	73/2018/N\u0110-CP	2018-05-15	0	0	quy \u0111\u1ECBnh c\xE1c danh m\u1EE5c ch\u1EA5t ma t\xFAy v\xE0 ti\u1EC1n ch\u1EA5t
+	74/2018/N\u0110-CP	2018-05-15	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 132/2008/N\u0110-CP ng\xE0y 31 th\xE1ng 12 n\u0103m 2008 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u Lu\u1EADt ch\u1EA5t l\u01B0\u1EE3ng s\u1EA3n ph\u1EA9m, h\xE0ng h\xF3a
+	76/2018/N\u0110-CP	2018-05-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Chuy\u1EC3n giao c\xF4ng ngh\u1EC7
+	76/2018/TT-BTC	2018-08-17	1	1	h\u01B0\u1EDBng d\u1EABn n\u1ED9i dung, m\u1EE9c chi x\xE2y d\u1EF1ng ch\u01B0\u01A1ng tr\xECnh \u0111\xE0o t\u1EA1o, bi\xEAn so\u1EA1n gi\xE1o tr\xECnh m\xF4n h\u1ECDc \u0111\u1ED1i v\u1EDBi gi\xE1o d\u1EE5c \u0111\u1EA1i h\u1ECDc, gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
+	78/2018/N\u0110-CP	2018-05-16	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 127/2007/N\u0110-CP ng\xE0y 01 th\xE1ng 8 n\u0103m 2007 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u Lu\u1EADt ti\xEAu chu\u1EA9n v\xE0 quy chu\u1EA9n k\u1EF9 thu\u1EADt
+	81/2018/N\u0110-CP	2018-05-22	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt Lu\u1EADt Th\u01B0\u01A1ng m\u1EA1i v\u1EC1 ho\u1EA1t \u0111\u1ED9ng x\xFAc ti\u1EBFn th\u01B0\u01A1ng m\u1EA1i	amended	128/2024/N\u0110-CP
+	82/2018/N\u0110-CP	2018-05-22	0	0	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD khu c\xF4ng nghi\u1EC7p v\xE0 khu kinh t\u1EBF
	83/2018/N\u0110-CP	2018-05-24	0	0	v\u1EC1 Khuy\u1EBFn n\xF4ng
	85/2018/N\u0110-CP	2018-05-30	0	0	quy \u0111\u1ECBnh v\u1EC1 ti\xEAu chu\u1EA9n, \u0111\u1ECBnh m\u1EE9c s\u1EED d\u1EE5ng xe \xF4 t\xF4 t\u1EA1i \u0111\u01A1n v\u1ECB l\u1EF1c l\u01B0\u1EE3ng v\u0169 trang nh\xE2n d\xE2n
	87/2018/N\u0110-CP	2018-06-15	0	0	v\u1EC1 kinh doanh kh\xED
+	89/2018/N\u0110-CP	2018-06-25	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt ph\xF2ng, ch\u1ED1ng b\u1EC7nh truy\u1EC1n nhi\u1EC5m v\u1EC1 ki\u1EC3m d\u1ECBch y t\u1EBF bi\xEAn gi\u1EDBi	amended	155/2018/N\u0110-CP
+	91/2018/N\u0110-CP	2018-06-26	0	0	v\u1EC1 c\u1EA5p v\xE0 qu\u1EA3n l\xFD b\u1EA3o l\xE3nh ch\xEDnh ph\u1EE7
	93/2018/TT-BTC	2018-10-05	1	1
	96/2018/TT-BTC	2018-10-18	1	1	quy \u0111\u1ECBnh qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng kinh ph\xED ch\u0103m s\xF3c s\u1EE9c kho\u1EBB ban \u0111\u1EA7u cho ng\u01B0\u1EDDi cao tu\u1ED5i t\u1EA1i n\u01A1i c\u01B0 tr\xFA; ch\xFAc th\u1ECD, m\u1EEBng th\u1ECD; \u01B0u \u0111\xE3i t\xEDn d\u1EE5ng v\xE0 bi\u1EC3u d\u01B0\u01A1ng, khen th\u01B0\u1EDFng ng\u01B0\u1EDDi cao tu\u1ED5i
+	98/2018/N\u0110-CP	2018-07-05	0	0
	01/2019/N\u0110-CP	2019-01-01	0	0	v\u1EC1 Ki\u1EC3m l\xE2m v\xE0 L\u1EF1c l\u01B0\u1EE3ng chuy\xEAn tr\xE1ch b\u1EA3o v\u1EC7 r\u1EEBng
	01/2019/Q\u0110-TTg	2019-01-05	2	2	ban h\xE0nh B\u1ED9 ti\xEAu ch\xED ch\u1EA5t l\u01B0\u1EE3ng th\u1ED1ng k\xEA nh\xE0 n\u01B0\u1EDBc \u0111\u1EBFn n\u0103m 2030
+	01/2019/TT-BKH\u0110T	2019-01-04	1	9	quy \u0111\u1ECBnh Ch\u1EBF \u0111\u1ED9 b\xE1o c\xE1o th\u1ED1ng k\xEA ng\xE0nh Th\u1ED1ng k\xEA
+	01/2019/TT-BL\u0110TBXH	2019-01-02	1	4	quy \u0111\u1ECBnh v\u1EC1 vi\u1EC7c x\xE1c \u0111\u1ECBnh m\u1EE9c \u0111\u1ED9 khuy\u1EBFt t\u1EADt do H\u1ED9i \u0111\u1ED3ng x\xE1c \u0111\u1ECBnh m\u1EE9c \u0111\u1ED9 khuy\u1EBFt t\u1EADt th\u1EF1c hi\u1EC7n
	02/2019/TT-BTC	2019-01-14	1	1
+	03/2019/N\u0110-CP	2019-01-04	0	0	v\u1EC1 ho\u1EA1t \u0111\u1ED9ng vi\u1EC5n th\xE1m
+	03/2019/TT-BCT	2019-01-22	1	10	quy \u0111\u1ECBnh Quy t\u1EAFc xu\u1EA5t x\u1EE9 h\xE0ng h\xF3a trong Hi\u1EC7p \u0111\u1ECBnh \u0110\u1ED1i t\xE1c To\xE0n di\u1EC7n v\xE0 Ti\u1EBFn b\u1ED9 xuy\xEAn Th\xE1i B\xECnh D\u01B0\u01A1ng
	03/2019/TT-BKHCN	2019-06-26	1	6
	03/2019/TT-BL\u0110TBXH	2019-01-17	1	4	ban h\xE0nh ch\u01B0\u01A1ng tr\xECnh m\xF4n h\u1ECDc ti\u1EBFng Anh thu\u1ED9c kh\u1ED1i c\xE1c m\xF4n h\u1ECDc chung trong ch\u01B0\u01A1ng tr\xECnh \u0111\xE0o t\u1EA1o tr\xECnh \u0111\u1ED9 trung c\u1EA5p, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng
	03/2019/TT-BYT	2019-03-28	1	5	ban h\xE0nh Danh m\u1EE5c thu\u1ED1c s\u1EA3n xu\u1EA5t trong n\u01B0\u1EDBc \u0111\xE1p \u1EE9ng y\xEAu c\u1EA7u v\u1EC1 \u0111i\u1EC1u tr\u1ECB, gi\xE1 thu\u1ED1c v\xE0 kh\u1EA3 n\u0103ng cung c\u1EA5p
	04/2019/N\u0110-CP	2019-01-11	0	0
+	04/2019/TT-BL\u0110TBXH	2019-01-21	1	4	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n qu\u1EA3n l\xFD lao \u0111\u1ED9ng, ti\u1EC1n l\u01B0\u01A1ng, th\xF9 lao, ti\u1EC1n th\u01B0\u1EDFng \u0111\u1ED1i v\u1EDBi qu\u1EF9 b\u1EA3o l\xE3nh t\xEDn d\u1EE5ng cho doanh nghi\u1EC7p nh\u1ECF v\xE0 v\u1EEBa
	05/2019/NQ-H\u0110TP	2019-08-15	4	37
	06/2019/TT-NHNN	2019-06-26	1	7	h\u01B0\u1EDBng d\u1EABn v\u1EC1 qu\u1EA3n l\xFD ngo\u1EA1i h\u1ED1i \u0111\u1ED1i v\u1EDBi ho\u1EA1t \u0111\u1ED9ng \u0111\u1EA7u t\u01B0 tr\u1EF1c ti\u1EBFp n\u01B0\u1EDBc ngo\xE0i v\xE0o Vi\u1EC7t Nam
	07/2019/TT-BCA	2019-03-20	1	14
	07/2019/TT-BCT	2019-04-19	1	10	quy \u0111\u1ECBnh v\u1EC1 xu\u1EA5t kh\u1EA9u h\xE0ng d\u1EC7t may sang M\xEA-hi-c\xF4 theo CPTPP
	07/2019/TT-BKHCN	2019-07-26	1	6	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Th\xF4ng t\u01B0 s\u1ED1 23/2013/TT-BKHCN ng\xE0y 26 th\xE1ng 9 n\u0103m 2013 c\u1EE7a B\u1ED9 tr\u01B0\u1EDFng B\u1ED9 Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7 quy \u0111\u1ECBnh v\u1EC1 \u0111o l\u01B0\u1EDDng \u0111\u1ED1i v\u1EDBi ph\u01B0\u01A1ng ti\u1EC7n \u0111o nh\xF3m 2
	07/2019/TT-BTC	2019-01-28	1	1
	07/2019/TT-BTP	2019-11-25	1	15
+	08/2019/N\u0110-CP	2019-01-23	0	0	quy \u0111\u1ECBnh m\u1ED9t s\u1ED1 ch\u1EBF \u0111\u1ED9 \u0111\u1ED1i v\u1EDBi th\xE0nh vi\xEAn c\u01A1 quan Vi\u1EC7t Nam \u1EDF n\u01B0\u1EDBc ngo\xE0i	amended	51/2024/N\u0110-CP
	08/2019/Q\u0110-TTg	2019-02-15	2	2	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a T\u1ED5ng c\u1EE5c Ti\xEAu chu\u1EA9n \u0110o l\u01B0\u1EDDng Ch\u1EA5t l\u01B0\u1EE3ng tr\u1EF1c thu\u1ED9c B\u1ED9 Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7
	08/2019/TT-BGTVT	2019-02-28	1	13	quy \u0111\u1ECBnh ti\xEAu ch\xED gi\xE1m s\xE1t, nghi\u1EC7m thu k\u1EBFt qu\u1EA3 b\u1EA3o tr\xEC t\xE0i s\u1EA3n k\u1EBFt c\u1EA5u h\u1EA1 t\u1EA7ng giao th\xF4ng \u0111\u01B0\u1EDDng th\u1EE7y n\u1ED9i \u0111\u1ECBa theo ch\u1EA5t l\u01B0\u1EE3ng th\u1EF1c hi\u1EC7n
+	08/2019/TT-BKH\u0110T	2019-05-17	1	9	h\u01B0\u1EDBng d\u1EABn v\u1EC1 \u0111\u1ECBnh m\u1EE9c cho ho\u1EA1t \u0111\u1ED9ng quy ho\u1EA1ch	amended	21/2023/TT-BKH\u0110T
	08/2019/TT-BL\u0110TBXH	2019-03-08	1	4		ended	16/2023/TT-BL\u0110TBXH
	08/2019/TT-BTNMT	2019-07-05	1	20	ban h\xE0nh \u0110\u1ECBnh m\u1EE9c kinh t\u1EBF - k\u1EF9 thu\u1EADt th\xE0nh l\u1EADp b\u1EA3n \u0111\u1ED3 chuy\xEAn \u0111\u1EC1 b\u1EB1ng \u1EA3nh vi\u1EC5n th\xE1m t\u1EF7 l\u1EC7 1:5.000; 1:10.000; 1:500.000; 1:1.000.000
+	09/2019/N\u0110-CP	2019-01-24	0	0	quy \u0111\u1ECBnh v\u1EC1 ch\u1EBF \u0111\u1ED9 b\xE1o c\xE1o c\u1EE7a c\u01A1 quan h\xE0nh ch\xEDnh Nh\xE0 n\u01B0\u1EDBc
+	09/2019/TT-BKH\u0110T	2019-07-29	1	9	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung, b\xE3i b\u1ECF m\u1ED9t s\u1ED1 \u0111i\u1EC1u kho\u1EA3n c\u1EE7a c\xE1c Th\xF4ng t\u01B0 li\xEAn quan \u0111\u1EBFn ch\u1EBF \u0111\u1ED9 b\xE1o c\xE1o \u0111\u1ECBnh k\u1EF3 thu\u1ED9c ph\u1EA1m vi qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc v\xE0 h\u1EC7 th\u1ED1ng th\xF4ng tin b\xE1o c\xE1o c\u1EE7a B\u1ED9 K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0
	09/2019/TT-BTC	2019-02-15	1	1
	09/2019/TT-BYT	2019-06-10	1	5
	10/2019/TT-BTC	2019-02-20	1	1	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c x\xE1c \u0111\u1ECBnh gi\xE1 tr\u1ECB t\xE0i s\u1EA3n l\xE0 k\u1EBFt qu\u1EA3 c\u1EE7a nhi\u1EC7m v\u1EE5 khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 s\u1EED d\u1EE5ng v\u1ED1n nh\xE0 n\u01B0\u1EDBc
+	100/2019/N\u0110-CP	2019-12-30	0	0	quy \u0111\u1ECBnh x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh trong l\u0129nh v\u1EF1c giao th\xF4ng \u0111\u01B0\u1EDDng b\u1ED9 v\xE0 \u0111\u01B0\u1EDDng s\u1EAFt	amended	123/2021/N\u0110-CP
	11/2019/TT-BCT	2019-07-30	1	10	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n ho\u1EA1t \u0111\u1ED9ng x\xFAc ti\u1EBFn th\u01B0\u01A1ng m\u1EA1i ph\xE1t tri\u1EC3n ngo\u1EA1i th\u01B0\u01A1ng thu\u1ED9c Ch\u01B0\u01A1ng tr\xECnh c\u1EA5p qu\u1ED1c gia v\u1EC1 x\xFAc ti\u1EBFn th\u01B0\u01A1ng m\u1EA1i
+	12/2019/TT-BL\u0110TBXH	2019-08-12	1	4	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c chuy\u1EC3n x\u1EBFp l\u01B0\u01A1ng ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p vi\xEAn ch\u1EE9c chuy\xEAn ng\xE0nh gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
	1269/Q\u0110-TTg	2019-10-02	2	2
+	13/2019/N\u0110-CP	2019-02-01	0	0	v\u1EC1 doanh nghi\u1EC7p khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7
	13/2019/TT-BGTVT	2019-03-29	1	13	quy \u0111\u1ECBnh chi ti\u1EBFt Ch\u01B0\u01A1ng tr\xECnh an ninh h\xE0ng kh\xF4ng v\xE0 ki\u1EC3m so\xE1t ch\u1EA5t l\u01B0\u1EE3ng an ninh h\xE0ng kh\xF4ng Vi\u1EC7t Nam	amended	41/2020/TT-BGTVT
	13/2019/TT-BTC	2019-03-15	1	1	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Th\xF4ng t\u01B0 s\u1ED1 180/2015/TT-BTC ng\xE0y 13 th\xE1ng 11 n\u0103m 2015 h\u01B0\u1EDBng d\u1EABn v\u1EC1 \u0111\u0103ng k\xFD giao d\u1ECBch ch\u1EE9ng kho\xE1n tr\xEAn h\u1EC7 th\u1ED1ng giao d\u1ECBch cho ch\u1EE9ng kho\xE1n ch\u01B0a ni\xEAm y\u1EBFt
	13/2019/TT-BYT	2019-07-05	1	5
+	14/2019/N\u0110-CP	2019-02-01	0	0
	14/2019/Q\u0110-TTg	2019-03-13	2	2	v\u1EC1 x\xE2y d\u1EF1ng, qu\u1EA3n l\xFD, khai th\xE1c T\u1EE7 s\xE1ch ph\xE1p lu\u1EADt
	1478/Q\u0110-TTg	2019-10-28	2	2
+	15/2019/N\u0110-CP	2019-02-01	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p	amended	24/2022/N\u0110-CP 142/2025/N\u0110-CP
	15/2019/Q\u0110-TTg	2019-03-28	2	2	v\u1EC1 vi\u1EC7c th\u1EF1c hi\u1EC7n th\u1EE7 t\u1EE5c bi\xEAn ph\xF2ng \u0111i\u1EC7n t\u1EED t\u1EA1i c\xE1c c\u1EEDa kh\u1EA9u do B\u1ED9 Qu\u1ED1c ph\xF2ng qu\u1EA3n l\xFD	amended	03/2025/Q\u0110-TTg
+	15/2019/TT-BYT	2019-07-11	1	5	quy \u0111\u1ECBnh vi\u1EC7c \u0111\u1EA5u th\u1EA7u thu\u1ED1c t\u1EA1i c\xE1c c\u01A1 s\u1EDF y t\u1EBF c\xF4ng l\u1EADp	amended	15/2020/TT-BYT 29/2020/TT-BYT
	16/2019/Q\u0110-TTg	2019-03-28	2	2	quy \u0111\u1ECBnh l\u1ED9 tr\xECnh \xE1p d\u1EE5ng ti\xEAu chu\u1EA9n kh\xED th\u1EA3i \u0111\u1ED1i v\u1EDBi xe \xF4 t\xF4 tham gia giao th\xF4ng v\xE0 xe \xF4 t\xF4 \u0111\xE3 qua s\u1EED d\u1EE5ng nh\u1EADp kh\u1EA9u
	17/2019/TT-BKHCN	2019-12-10	1	6	h\u01B0\u1EDBng d\u1EABn \u0111\xE1nh gi\xE1 tr\xECnh \u0111\u1ED9 v\xE0 n\u0103ng l\u1EF1c c\xF4ng ngh\u1EC7 s\u1EA3n xu\u1EA5t
+	18/2019/N\u0110-CP	2019-02-01	0	0	v\u1EC1 qu\u1EA3n l\xFD v\xE0 th\u1EF1c hi\u1EC7n ho\u1EA1t \u0111\u1ED9ng kh\u1EAFc ph\u1EE5c h\u1EADu qu\u1EA3 bom m\xECn v\u1EADt n\u1ED5 sau chi\u1EBFn tranh
	18/2019/TT-BTTTT	2019-12-25	1	16
	19/2019/TT-BL\u0110TBXH	2019-12-23	1	4
	19/2019/TT-BYT	2019-07-30	1	5	quy \u0111\u1ECBnh Th\u1EF1c h\xE0nh t\u1ED1t nu\xF4i tr\u1ED3ng, thu h\xE1i d\u01B0\u1EE3c li\u1EC7u v\xE0 c\xE1c nguy\xEAn t\u1EAFc, ti\xEAu chu\u1EA9n khai th\xE1c d\u01B0\u1EE3c li\u1EC7u t\u1EF1 nhi\xEAn
+	195/2019/TT-BQP	2019-12-27	1	12
+	20/2019/N\u0110-CP	2019-02-21	0	0
	20/2019/TT-BL\u0110TBXH	2019-12-23	1	4
+	21/2019/TT-BKHCN	2019-12-18	1	6	quy \u0111\u1ECBnh quy tr\xECnh x\xE2y d\u1EF1ng \u0111\u1ECBnh m\u1EE9c kinh t\u1EBF - k\u1EF9 thu\u1EADt d\u1ECBch v\u1EE5 s\u1EF1 nghi\u1EC7p c\xF4ng s\u1EED d\u1EE5ng ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc thu\u1ED9c l\u0129nh v\u1EF1c qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7
	21/2019/TT-BL\u0110TBXH	2019-12-23	1	4
	21/2019/TT-BNNPTNT	2019-11-28	1	11	h\u01B0\u1EDBng d\u1EABn m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ch\u0103n nu\xF4i v\u1EC1 th\u1EE9c \u0103n ch\u0103n nu\xF4i	amended	31/2022/TT-BNNPTNT
+	22/2019/N\u0110-CP	2019-02-25	0	0	quy \u0111\u1ECBnh v\u1EC1 t\u1ED1 c\xE1o v\xE0 gi\u1EA3i quy\u1EBFt t\u1ED1 c\xE1o trong C\xF4ng an nh\xE2n d\xE2n
	22/2019/TT-BL\u0110TBXH	2019-12-23	1	4	ban h\xE0nh Quy \u0111\u1ECBnh kh\u1ED1i l\u01B0\u1EE3ng ki\u1EBFn th\u1EE9c t\u1ED1i thi\u1EC3u, y\xEAu c\u1EA7u v\u1EC1 n\u0103ng l\u1EF1c m\xE0 ng\u01B0\u1EDDi h\u1ECDc \u0111\u1EA1t \u0111\u01B0\u1EE3c sau khi t\u1ED1t nghi\u1EC7p tr\xECnh \u0111\u1ED9 trung c\u1EA5p, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng c\xE1c ng\xE0nh, ngh\u1EC1 thu\u1ED9c l\u0129nh v\u1EF1c k\u1EF9 thu\u1EADt
	22/2019/TT-BNNPTNT	2019-11-30	1	11	h\u01B0\u1EDBng d\u1EABn m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ch\u0103n nu\xF4i v\u1EC1 qu\u1EA3n l\xFD gi\u1ED1ng v\xE0 s\u1EA3n ph\u1EA9m gi\u1ED1ng v\u1EADt nu\xF4i	amended	21/2024/TT-BNNPTNT
+	22/2019/TT-BTC	2019-04-16	1	1
	22/2019/TT-NHNN	2019-11-15	1	7
	23/2019/Q\u0110-TTg	2019-06-27	2	2	ban h\xE0nh Danh m\u1EE5c h\xE0ng h\xF3a nh\u1EADp kh\u1EA9u ph\u1EA3i l\xE0m th\u1EE7 t\u1EE5c h\u1EA3i quan t\u1EA1i c\u1EEDa kh\u1EA9u nh\u1EADp
	23/2019/TT-BL\u0110TBXH	2019-12-23	1	4
	23/2019/TT-BNNPTNT	2019-11-30	1	11		amended	18/2023/TT-BNNPTNT
	24/2019/TT-BGTVT	2019-07-05	1	13	ban h\xE0nh Quy chu\u1EA9n k\u1EF9 thu\u1EADt qu\u1ED1c gia v\u1EC1 h\u1EC7 th\u1ED1ng thi\u1EBFt b\u1ECB ph\xF2ng v\u1EC7 \u0111\u01B0\u1EDDng ngang c\u1EA3nh b\xE1o t\u1EF1 \u0111\u1ED9ng - QCVN 104:2019/BGTVT
+	26/2019/N\u0110-CP	2019-03-08	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Th\u1EE7y s\u1EA3n	amended	37/2024/N\u0110-CP
	26/2019/TT-BKHCN	2019-12-25	1	6	quy \u0111\u1ECBnh chi ti\u1EBFt x\xE2y d\u1EF1ng, th\u1EA9m \u0111\u1ECBnh v\xE0 ban h\xE0nh quy chu\u1EA9n k\u1EF9 thu\u1EADt	amended	10/2023/TT-BKHCN
+	27/2019/N\u0110-CP	2019-03-13	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110o \u0111\u1EA1c v\xE0 b\u1EA3n \u0111\u1ED3	amended	136/2021/N\u0110-CP 22/2023/N\u0110-CP 39/2026/N\u0110-CP
	29/2019/Q\u0110-TTg	2019-10-03	2	2
	30/2019/TT-BGTVT	2019-08-28	1	13		ended	50/2024/TT-BGTVT
	30/2019/TT-BL\u0110TBXH	2019-12-26	1	4	h\u01B0\u1EDBng d\u1EABn l\u1EADp danh s\xE1ch \u0111\u1ED1i t\u01B0\u1EE3ng tham gia b\u1EA3o hi\u1EC3m y t\u1EBF do B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i qu\u1EA3n l\xFD
+	31/2019/N\u0110-CP	2019-04-10	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p t\u1ED5 ch\u1EE9c thi h\xE0nh Lu\u1EADt T\u1ED1 c\xE1o
+	32/2019/N\u0110-CP	2019-04-10	0	0	quy \u0111\u1ECBnh giao nhi\u1EC7m v\u1EE5, \u0111\u1EB7t h\xE0ng ho\u1EB7c \u0111\u1EA5u th\u1EA7u cung c\u1EA5p s\u1EA3n ph\u1EA9m, d\u1ECBch v\u1EE5 c\xF4ng s\u1EED d\u1EE5ng ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc t\u1EEB ngu\u1ED3n kinh ph\xED chi th\u01B0\u1EDDng xuy\xEAn
	32/2019/TT-BL\u0110TBXH	2019-12-30	1	4	quy \u0111\u1ECBnh v\u1EC1 ti\xEAu chu\u1EA9n c\xE1c c\u01A1 s\u1EDF \u0111\xE0o t\u1EA1o, nghi\xEAn c\u1EE9u \u0111\u01B0\u1EE3c t\u1ED5 ch\u1EE9c b\u1ED3i d\u01B0\u1EE1ng ti\xEAu chu\u1EA9n ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p vi\xEAn ch\u1EE9c chuy\xEAn ng\xE0nh gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
	33/2019/N\u0110-CP	2019-04-23	0	0	quy \u0111\u1ECBnh vi\u1EC7c qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\xE0 khai th\xE1c t\xE0i s\u1EA3n k\u1EBFt c\u1EA5u h\u1EA1 t\u1EA7ng giao th\xF4ng \u0111\u01B0\u1EDDng b\u1ED9
	34/2019/N\u0110-CP	2019-04-24	0	0
	34/2019/Q\u0110-TTg	2019-12-18	2	2
+	34/2019/TT-BL\u0110TBXH	2019-12-30	1	4	h\u01B0\u1EDBng d\u1EABn qu\u1EA3n l\xFD lao \u0111\u1ED9ng, ti\u1EC1n l\u01B0\u01A1ng, th\xF9 lao, ti\u1EC1n th\u01B0\u1EDFng \u0111\u1ED1i v\u1EDBi Qu\u1EF9 Ph\xE1t tri\u1EC3n doanh nghi\u1EC7p nh\u1ECF v\xE0 v\u1EEBa
	35/2019/N\u0110-CP	2019-04-25	0	0
	35/2019/TT-BTC	2019-06-12	1	1
+	36/2019/N\u0110-CP	2019-04-29	0	0
+	36/2019/TT-BCT	2019-11-29	1	10	quy \u0111\u1ECBnh qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng s\u1EA3n ph\u1EA9m, h\xE0ng h\xF3a thu\u1ED9c tr\xE1ch nhi\u1EC7m qu\u1EA3n l\xFD c\u1EE7a B\u1ED9 C\xF4ng Th\u01B0\u01A1ng
+	37/2019/N\u0110-CP	2019-05-07	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Quy ho\u1EA1ch	amended	58/2023/N\u0110-CP
+	38/2019/QH14	2019-06-13	3	3	Lu\u1EADt Qu\u1EA3n l\xFD thu\u1EBF	amended	56/2024/QH15
+	38/2019/Q\u0110-TTg	2019-12-31	2	2
	38/2019/TT-BL\u0110TBXH	2019-12-30	1	4	h\u01B0\u1EDBng d\u1EABn x\xE2y d\u1EF1ng m\xF4i tr\u01B0\u1EDDng gi\xE1o d\u1EE5c an to\xE0n, l\xE0nh m\u1EA1nh, th\xE2n thi\u1EC7n, ph\xF2ng, ch\u1ED1ng b\u1EA1o l\u1EF1c h\u1ECDc \u0111\u01B0\u1EDDng trong c\xE1c c\u01A1 s\u1EDF gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
+	39/2019/N\u0110-CP	2019-05-10	0	0	v\u1EC1 t\u1ED5 ch\u1EE9c v\xE0 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a Qu\u1EF9 Ph\xE1t tri\u1EC3n doanh nghi\u1EC7p nh\u1ECF v\xE0 v\u1EEBa
+	39/2019/QH14	2019-06-13	3	3	Lu\u1EADt \u0110\u1EA7u t\u01B0 c\xF4ng	amended	72/2020/QH14 03/2022/QH15
	40/2019/N\u0110-CP	2019-05-13	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c ngh\u1ECB \u0111\u1ECBnh quy \u0111\u1ECBnh chi ti\u1EBFt, h\u01B0\u1EDBng d\u1EABn thi h\xE0nh Lu\u1EADt B\u1EA3o v\u1EC7 m\xF4i tr\u01B0\u1EDDng
+	40/2019/QH14	2019-06-13	3	3	Lu\u1EADt Ki\u1EBFn tr\xFAc
	40/2019/TT-BTC	2019-06-28	1	1
	41/2019/N\u0110-CP	2019-05-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt vi\u1EC7c l\u1EADp, th\u1EA9m \u0111\u1ECBnh, ph\xEA duy\u1EC7t, c\xF4ng b\u1ED1, th\u1EF1c hi\u1EC7n, \u0111\xE1nh gi\xE1 v\xE0 \u0111i\u1EC1u ch\u1EC9nh quy ho\u1EA1ch ph\xE1t tri\u1EC3n, \u1EE9ng d\u1EE5ng n\u0103ng l\u01B0\u1EE3ng nguy\xEAn t\u1EED
	41/2019/QH14	2019-06-14	3	3	Lu\u1EADt Thi h\xE0nh \xE1n h\xECnh s\u1EF1
+	41/2019/TT-BL\u0110TBXH	2019-12-30	1	4	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Th\xF4ng t\u01B0 s\u1ED1 38/2015/TT-BL\u0110TBXH ng\xE0y 19/10/2015 quy \u0111\u1ECBnh v\u1EC1 ch\u1EE9ng ch\u1EC9 k\u1EF9 n\u0103ng ngh\u1EC1 qu\u1ED1c gia, c\u1EA5p v\xE0 qu\u1EA3n l\xFD vi\u1EC7c c\u1EA5p ch\u1EE9ng ch\u1EC9 k\u1EF9 n\u0103ng ngh\u1EC1 qu\u1ED1c gia
+	42/2019/TT-BL\u0110TBXH	2019-12-30	1	4
+	43/2019/QH14	2019-06-14	3	3	Lu\u1EADt Gi\xE1o d\u1EE5c	amended	123/2025/QH15
	44/2019/QH14	2019-06-14	3	3	Lu\u1EADt Ph\xF2ng, ch\u1ED1ng t\xE1c h\u1EA1i c\u1EE7a r\u01B0\u1EE3u, bia
+	45-NQ/TW	2019-01-24	4	18	v\u1EC1 x\xE2y d\u1EF1ng v\xE0 ph\xE1t tri\u1EC3n th\xE0nh ph\u1ED1 H\u1EA3i Ph\xF2ng \u0111\u1EBFn n\u0103m 2030, t\u1EA7m nh\xECn \u0111\u1EBFn n\u0103m 2045
+	45/2019/QH14	2019-11-20	13	3	B\u1ED9 lu\u1EADt Lao \u0111\u1ED9ng
	46/2019/QH14	2019-11-21	3	3	Lu\u1EADt Th\u01B0 vi\u1EC7n
	46/2019/TT-BCA	2019-10-10	1	14
+	47/2019/QH14	2019-11-22	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt T\u1ED5 ch\u1EE9c Ch\xEDnh ph\u1EE7 v\xE0 Lu\u1EADt T\u1ED5 ch\u1EE9c ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng	ended	63/2025/QH15 65/2025/QH15	2025-03-01
	48/2019/QH14	2019-11-22	3	3	Lu\u1EADt D\xE2n qu\xE2n t\u1EF1 v\u1EC7
	48/2019/TT-BTC	2019-08-08	1	1	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c tr\xEDch l\u1EADp v\xE0 x\u1EED l\xFD c\xE1c kho\u1EA3n d\u1EF1 ph\xF2ng gi\u1EA3m gi\xE1 h\xE0ng t\u1ED3n kho, t\u1ED5n th\u1EA5t c\xE1c kho\u1EA3n \u0111\u1EA7u t\u01B0, n\u1EE3 ph\u1EA3i thu kh\xF3 \u0111\xF2i v\xE0 b\u1EA3o h\xE0nh s\u1EA3n ph\u1EA9m, h\xE0ng h\xF3a, d\u1ECBch v\u1EE5, c\xF4ng tr\xECnh x\xE2y d\u1EF1ng t\u1EA1i doanh nghi\u1EC7p	amended	24/2022/TT-BTC
	49/2019/N\u0110-CP	2019-06-06	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt C\xF4ng an nh\xE2n d\xE2n
	49/2019/QH14	2019-11-22	3	3	Lu\u1EADt Xu\u1EA5t c\u1EA3nh, nh\u1EADp c\u1EA3nh c\u1EE7a c\xF4ng d\xE2n Vi\u1EC7t Nam	amended	23/2023/QH15 118/2025/QH15
+	51/2019/QH14	2019-11-25	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Nh\u1EADp c\u1EA3nh, xu\u1EA5t c\u1EA3nh, qu\xE1 c\u1EA3nh, c\u01B0 tr\xFA c\u1EE7a ng\u01B0\u1EDDi n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam
+	52-NQ/TW	2019-09-27	4	18	v\u1EC1 m\u1ED9t s\u1ED1 ch\u1EE7 tr\u01B0\u01A1ng, ch\xEDnh s\xE1ch ch\u1EE7 \u0111\u1ED9ng tham gia cu\u1ED9c C\xE1ch m\u1EA1ng c\xF4ng nghi\u1EC7p l\u1EA7n th\u1EE9 t\u01B0
	52/2019/N\u0110-CP	2019-06-14	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u1EB7c x\xE1
+	52/2019/QH14	2019-11-25	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt C\xE1n b\u1ED9, c\xF4ng ch\u1EE9c v\xE0 Lu\u1EADt Vi\xEAn ch\u1EE9c
	53/2019/QH14	2019-11-26	3	3	Lu\u1EADt L\u1EF1c l\u01B0\u1EE3ng d\u1EF1 b\u1ECB \u0111\u1ED9ng vi\xEAn
+	54/2019/N\u0110-CP	2019-06-19	0	0	quy \u0111\u1ECBnh v\u1EC1 kinh doanh d\u1ECBch v\u1EE5 karaoke, d\u1ECBch v\u1EE5 v\u0169 tr\u01B0\u1EDDng
+	54/2019/QH14	2019-11-26	3	3	Lu\u1EADt Ch\u1EE9ng kho\xE1n	amended	56/2024/QH15
+	55/2019/N\u0110-CP	2019-06-24	0	0	v\u1EC1 h\u1ED7 tr\u1EE3 ph\xE1p l\xFD cho doanh nghi\u1EC7p nh\u1ECF v\xE0 v\u1EEBa
	55/2019/QH14	2019-11-26	3	3
	57/2019/N\u0110-CP	2019-06-26	0	0
+	57/2019/TT-BCA	2019-11-11	1	14	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n b\u1EA3o hi\u1EC3m y t\u1EBF \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi lao \u0111\u1ED9ng, h\u1ECDc sinh, sinh vi\xEAn v\xE0 th\xE2n nh\xE2n c\u1EE7a c\xE1n b\u1ED9, chi\u1EBFn s\u0129, c\xF4ng nh\xE2n c\xF4ng an \u0111ang ph\u1EE5c v\u1EE5, c\xF4ng t\xE1c trong C\xF4ng an nh\xE2n d\xE2n
+	58/2019/N\u0110-CP	2019-07-01	0	0
+	59/2019/N\u0110-CP	2019-07-01	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Ph\xF2ng, ch\u1ED1ng tham nh\u0169ng
	59/2019/TT-BTC	2019-08-30	1	1		ended	73/2024/TT-BTC
+	60/2019/TT-BTC	2019-08-30	1	1	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Th\xF4ng t\u01B0 s\u1ED1 39/2015/TT-BTC ng\xE0y 25 th\xE1ng 3 n\u0103m 2015 c\u1EE7a B\u1ED9 tr\u01B0\u1EDFng B\u1ED9 T\xE0i ch\xEDnh quy \u0111\u1ECBnh v\u1EC1 tr\u1ECB gi\xE1 h\u1EA3i quan \u0111\u1ED1i v\u1EDBi h\xE0ng h\xF3a xu\u1EA5t kh\u1EA9u, nh\u1EADp kh\u1EA9u
+	61/2019/N\u0110-CP	2019-07-10	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt C\u1EA3nh s\xE1t bi\u1EC3n Vi\u1EC7t Nam	amended	22/2024/N\u0110-CP
	63/2019/N\u0110-CP	2019-07-11	0	0
	65/2019/TT-BCA	2019-11-28	1	14	quy \u0111\u1ECBnh v\u1EC1 thi h\xE0nh \xE1n h\xECnh s\u1EF1 t\u1EA1i c\u1ED9ng \u0111\u1ED3ng
	653/2019/UBTVQH14	2019-03-12	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p huy\u1EC7n, c\u1EA5p x\xE3 trong giai \u0111o\u1EA1n 2019 - 2021
+	67/2019/N\u0110-CP	2019-07-31	0	0	quy \u0111\u1ECBnh v\u1EC1 ph\u01B0\u01A1ng ph\xE1p t\xEDnh, m\u1EE9c thu ti\u1EC1n c\u1EA5p quy\u1EC1n khai th\xE1c kho\xE1ng s\u1EA3n
+	69/2019/N\u0110-CP	2019-08-15	0	0	quy \u0111\u1ECBnh vi\u1EC7c s\u1EED d\u1EE5ng t\xE0i s\u1EA3n c\xF4ng \u0111\u1EC3 thanh to\xE1n cho Nh\xE0 \u0111\u1EA7u t\u01B0 khi th\u1EF1c hi\u1EC7n d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng c\xF4ng tr\xECnh theo h\xECnh th\u1EE9c H\u1EE3p \u0111\u1ED3ng X\xE2y d\u1EF1ng - Chuy\u1EC3n giao
+	70/2019/N\u0110-CP	2019-08-23	0	0	quy \u0111\u1ECBnh v\u1EC1 th\u1EF1c hi\u1EC7n ngh\u0129a v\u1EE5 tham gia C\xF4ng an nh\xE2n d\xE2n	amended	184/2025/N\u0110-CP
+	73/2019/N\u0110-CP	2019-09-05	0	0	quy \u0111\u1ECBnh qu\u1EA3n l\xFD \u0111\u1EA7u t\u01B0 \u1EE9ng d\u1EE5ng c\xF4ng ngh\u1EC7 th\xF4ng tin s\u1EED d\u1EE5ng ngu\u1ED3n v\u1ED1n ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
+	74/2019/N\u0110-CP	2019-09-23	0	0
	751/2019/UBTVQH14	2019-08-16	4	8
	76/2019/N\u0110-CP	2019-10-08	0	0
+	77/2019/N\u0110-CP	2019-10-10	0	0	v\u1EC1 t\u1ED5 h\u1EE3p t\xE1c
	79/2019/N\u0110-CP	2019-10-26	0	0
+	81/2019/TT-BTC	2019-11-15	1	1	quy \u0111\u1ECBnh qu\u1EA3n l\xFD r\u1EE7i ro trong ho\u1EA1t \u0111\u1ED9ng nghi\u1EC7p v\u1EE5 h\u1EA3i quan	amended	06/2024/TT-BTC
	83/2019/N\u0110-CP	2019-11-12	0	0
	84/2019/N\u0110-CP	2019-11-14	0	0
+	85/2019/N\u0110-CP	2019-11-14	0	0	quy \u0111\u1ECBnh th\u1EF1c hi\u1EC7n th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh theo c\u01A1 ch\u1EBF m\u1ED9t c\u1EEDa qu\u1ED1c gia, c\u01A1 ch\u1EBF m\u1ED9t c\u1EEDa ASEAN v\xE0 ki\u1EC3m tra chuy\xEAn ng\xE0nh \u0111\u1ED1i v\u1EDBi h\xE0ng h\xF3a xu\u1EA5t kh\u1EA9u, nh\u1EADp kh\u1EA9u
	86/2019/QH14	2019-11-12	4	3
+	88/2019/N\u0110-CP	2019-11-14	0	0		amended	143/2021/N\u0110-CP
	88/2019/TT-BTC	2019-12-24	1	1
	90/2019/N\u0110-CP	2019-11-15	0	0
	91/2019/TT-BTC	2019-12-31	1	1
+	93/2019/N\u0110-CP	2019-11-25	0	0	v\u1EC1 t\u1ED5 ch\u1EE9c, ho\u1EA1t \u0111\u1ED9ng c\u1EE7a qu\u1EF9 x\xE3 h\u1ED9i, qu\u1EF9 t\u1EEB thi\u1EC7n	amended	136/2024/N\u0110-CP
	94/2019/N\u0110-CP	2019-12-13	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Tr\u1ED3ng tr\u1ECDt v\u1EC1 gi\u1ED1ng c\xE2y tr\u1ED3ng v\xE0 canh t\xE1c
+	94/2019/QH14	2019-11-26	4	3	v\u1EC1 khoanh n\u1EE3 ti\u1EC1n thu\u1EBF, x\xF3a n\u1EE3 ti\u1EC1n ph\u1EA1t ch\u1EADm n\u1ED9p, ti\u1EC1n ch\u1EADm n\u1ED9p \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi n\u1ED9p thu\u1EBF kh\xF4ng c\xF2n kh\u1EA3 n\u0103ng n\u1ED9p ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
	96/2019/N\u0110-CP	2019-12-19	0	0
	97/2019/N\u0110-CP	2019-12-23	0	0
+	98/2019/N\u0110-CP	2019-12-27	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c ngh\u1ECB \u0111\u1ECBnh thu\u1ED9c l\u0129nh v\u1EF1c h\u1EA1 t\u1EA7ng k\u1EF9 thu\u1EADt
+	99/2019/N\u0110-CP	2019-12-30	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Gi\xE1o d\u1EE5c \u0111\u1EA1i h\u1ECDc
	99/2019/TT-BQP	2019-07-06	1	12	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 168/2018/N\u0110-CP ng\xE0y 28 th\xE1ng 12 n\u0103m 2018 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 c\xF4ng t\xE1c qu\u1ED1c ph\xF2ng \u1EDF b\u1ED9, ng\xE0nh Trung \u01B0\u01A1ng, \u0111\u1ECBa ph\u01B0\u01A1ng
	01/2020/N\u0110-CP	2020-05-14	0	0
+	01/2020/TT-BNNPTNT	2020-01-16	1	11
+	01/2020/TT-BNV	2020-04-16	1	17
+	01/2020/TT-BTP	2020-03-03	1	15
+	02/2020/TT-BNNPTNT	2020-02-28	1	11	quy \u0111\u1ECBnh ti\xEAu ch\xED kinh t\u1EBF trang tr\u1EA1i
+	02/2020/UBTVQH14	2020-12-09	14	8	Ph\xE1p l\u1EC7nh \u01AFu \u0111\xE3i ng\u01B0\u1EDDi c\xF3 c\xF4ng v\u1EDBi c\xE1ch m\u1EA1ng
	03/2020/TT-BTP	2020-04-28	1	15	ban h\xE0nh Quy t\u1EAFc ngh\u1EC1 nghi\u1EC7p tr\u1EE3 gi\xFAp ph\xE1p l\xFD
+	03/2020/TT-BTTTT	2020-02-24	1	16	quy \u0111\u1ECBnh v\u1EC1 l\u1EADp \u0111\u1EC1 c\u01B0\u01A1ng v\xE0 d\u1EF1 to\xE1n chi ti\u1EBFt \u0111\u1ED1i v\u1EDBi ho\u1EA1t \u0111\u1ED9ng \u1EE9ng d\u1EE5ng c\xF4ng ngh\u1EC7 th\xF4ng tin s\u1EED d\u1EE5ng kinh ph\xED chi th\u01B0\u1EDDng xuy\xEAn thu\u1ED9c ngu\u1ED3n v\u1ED1n ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
	03/2020/TT-BYT	2020-01-22	1	5	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Th\xF4ng t\u01B0 s\u1ED1 11/2018/TT-BYT ng\xE0y 04 th\xE1ng 5 n\u0103m 2018 c\u1EE7a B\u1ED9 tr\u01B0\u1EDFng B\u1ED9 Y t\u1EBF quy \u0111\u1ECBnh v\u1EC1 ch\u1EA5t l\u01B0\u1EE3ng thu\u1ED1c, nguy\xEAn li\u1EC7u l\xE0m thu\u1ED1c
	04/2020/N\u0110-CP	2020-01-03	0	0
+	04/2020/TT-BNNPTNT	2020-03-09	1	11	ban h\xE0nh Quy chu\u1EA9n k\u1EF9 thu\u1EADt qu\u1ED1c gia v\u1EC1 th\u1EE9c \u0103n ch\u0103n nu\xF4i v\xE0 nguy\xEAn li\u1EC7u s\u1EA3n xu\u1EA5t th\u1EE9c \u0103n th\u1EE7y s\u1EA3n
	04/2020/TT-BTP	2020-05-28	1	15	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt h\u1ED9 t\u1ECBch v\xE0 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 123/2015/N\u0110-CP ng\xE0y 15 th\xE1ng 11 n\u0103m 2015 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt h\u1ED9 t\u1ECBch
	04/2020/TT-TANDTC	2020-11-16	1	38	quy \u0111\u1ECBnh chi ti\u1EBFt quy tr\xECnh b\u1ED5 nhi\u1EC7m, b\u1ED5 nhi\u1EC7m l\u1EA1i, mi\u1EC5n nhi\u1EC7m, khen th\u01B0\u1EDFng, x\u1EED l\xFD vi ph\u1EA1m; c\u1EA5p v\xE0 thu h\u1ED3i th\u1EBB H\xF2a gi\u1EA3i vi\xEAn
+	05/2020/TT-BL\u0110TBXH	2020-08-16	1	4	quy \u0111\u1ECBnh quy ch\u1EBF t\u1ED5 ch\u1EE9c v\xE0 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a Trung t\xE2m Gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p c\xF4ng l\u1EADp c\u1EA5p huy\u1EC7n
	06/2020/TT-BKHCN	2020-12-10	1	6
+	06/2020/TT-BKH\u0110T	2020-09-18	1	9	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 25/2020/N\u0110-CP ng\xE0y 28 th\xE1ng 02 n\u0103m 2020 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u1EA5u th\u1EA7u v\u1EC1 l\u1EF1a ch\u1ECDn nh\xE0 \u0111\u1EA7u t\u01B0
	06/2020/TT-BNV	2020-12-02	1	17
	07/2020/TT-BKH\u0110T	2020-09-30	1	9	quy \u0111\u1ECBnh v\u1EC1 c\xF4ng t\xE1c b\u1EA3o v\u1EC7 b\xED m\u1EADt nh\xE0 n\u01B0\u1EDBc thu\u1ED9c l\u0129nh v\u1EF1c k\u1EBF ho\u1EA1ch, \u0111\u1EA7u t\u01B0 v\xE0 th\u1ED1ng k\xEA
+	07/2020/TT-BL\u0110TBXH	2020-10-12	1	4	quy \u0111\u1ECBnh vi\u1EC7c x\xE2y d\u1EF1ng, th\u1EA9m \u0111\u1ECBnh v\xE0 ban h\xE0nh \u0111\u1ECBnh m\u1EE9c kinh t\u1EBF - k\u1EF9 thu\u1EADt v\u1EC1 \u0111\xE0o t\u1EA1o \xE1p d\u1EE5ng trong l\u0129nh v\u1EF1c Gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
+	08/2020/N\u0110-CP	2020-01-08	0	0	v\u1EC1 t\u1ED5 ch\u1EE9c v\xE0 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a Th\u1EEBa ph\xE1t l\u1EA1i
+	08/2020/TT-BL\u0110TBXH	2020-10-15	1	4	h\u01B0\u1EDBng d\u1EABn v\u1EC1 b\u1EA3o v\u1EC7 vi\u1EC7c l\xE0m c\u1EE7a ng\u01B0\u1EDDi t\u1ED1 c\xE1o l\xE0 ng\u01B0\u1EDDi l\xE0m vi\u1EC7c theo h\u1EE3p \u0111\u1ED3ng lao \u0111\u1ED9ng	amended	09/2021/TT-BL\u0110TBXH
	09/2020/TT-BL\u0110TBXH	2020-11-12	1	4	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a B\u1ED9 lu\u1EADt Lao \u0111\u1ED9ng v\u1EC1 lao \u0111\u1ED9ng ch\u01B0a th\xE0nh ni\xEAn
	10/2020/N\u0110-CP	2020-01-17	0	0		amended	41/2024/N\u0110-CP
	10/2020/TT-BCA	2020-02-06	1	14	quy \u0111\u1ECBnh v\u1EC1 \u0111\u1ED3 v\u1EADt c\u1EA5m \u0111\u01B0a v\xE0o c\u01A1 s\u1EDF giam gi\u1EEF ph\u1EA1m nh\xE2n v\xE0 vi\u1EC7c thu gi\u1EEF, x\u1EED l\xFD \u0111\u1ED3 v\u1EADt c\u1EA5m
+	10/2020/TT-BL\u0110TBXH	2020-11-12	1	4
	10/2020/TT-BTC	2020-02-20	1	1	quy \u0111\u1ECBnh v\u1EC1 quy\u1EBFt to\xE1n d\u1EF1 \xE1n ho\xE0n th\xE0nh s\u1EED d\u1EE5ng ngu\u1ED3n v\u1ED1n nh\xE0 n\u01B0\u1EDBc
	100/2020/N\u0110-CP	2020-08-28	0	0	v\u1EC1 kinh doanh h\xE0ng mi\u1EC5n thu\u1EBF
	1004/2020/UBTVQH14	2020-09-18	4	8	v\u1EC1 vi\u1EC7c th\xE0nh l\u1EADp v\xE0 quy \u0111\u1ECBnh v\u1ECB tr\xED, ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n, c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a V\u0103n ph\xF2ng \u0110o\xE0n \u0111\u1EA1i bi\u1EC3u Qu\u1ED1c h\u1ED9i v\xE0 H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n c\u1EA5p t\u1EC9nh
	101/2020/N\u0110-CP	2020-08-28	0	0
+	105/2020/N\u0110-CP	2020-09-08	0	0	quy \u0111\u1ECBnh ch\xEDnh s\xE1ch ph\xE1t tri\u1EC3n gi\xE1o d\u1EE5c m\u1EA7m non
	105/2020/TT-BCA	2020-10-05	1	14	quy \u0111\u1ECBnh ch\u1EBF \u0111\u1ED9 \u0111i\u1EC1u d\u01B0\u1EE1ng trong C\xF4ng an nh\xE2n d\xE2n
+	105/2020/TT-BTC	2020-12-03	1	1	h\u01B0\u1EDBng d\u1EABn v\u1EC1 \u0111\u0103ng k\xFD thu\u1EBF
+	106/2020/N\u0110-CP	2020-09-10	0	0	v\u1EC1 v\u1ECB tr\xED vi\u1EC7c l\xE0m v\xE0 s\u1ED1 l\u01B0\u1EE3ng ng\u01B0\u1EDDi l\xE0m vi\u1EC7c trong \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp
	107/2020/N\u0110-CP	2020-09-14	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 24/2014/N\u0110-CP ng\xE0y 04 th\xE1ng 4 n\u0103m 2014 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh t\u1ED5 ch\u1EE9c c\xE1c c\u01A1 quan chuy\xEAn m\xF4n thu\u1ED9c \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh, th\xE0nh ph\u1ED1 tr\u1EF1c thu\u1ED9c Trung \u01B0\u01A1ng
+	107/2020/QH14	2020-06-10	4	3
+	11/2020/N\u0110-CP	2020-01-20	0	0	quy \u0111\u1ECBnh v\u1EC1 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh thu\u1ED9c l\u0129nh v\u1EF1c Kho b\u1EA1c Nh\xE0 n\u01B0\u1EDBc
+	11/2020/TT-BTP	2020-12-31	1	15	quy \u0111\u1ECBnh v\u1EC1 m\u1EABu th\u1EBB, tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c c\u1EA5p m\u1EDBi, c\u1EA5p l\u1EA1i th\u1EBB gi\xE1m \u0111\u1ECBnh vi\xEAn t\u01B0 ph\xE1p	amended	03/2024/TT-BTP
	11/2020/TT-BTTTT	2020-05-14	1	16	quy \u0111\u1ECBnh Danh m\u1EE5c s\u1EA3n ph\u1EA9m, h\xE0ng h\xF3a c\xF3 kh\u1EA3 n\u0103ng g\xE2y m\u1EA5t an to\xE0n thu\u1ED9c tr\xE1ch nhi\u1EC7m qu\u1EA3n l\xFD c\u1EE7a B\u1ED9 Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng
+	112/2020/N\u0110-CP	2020-09-18	0	0	v\u1EC1 x\u1EED l\xFD k\u1EF7 lu\u1EADt c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c	amended	71/2023/N\u0110-CP
+	115/2020/N\u0110-CP	2020-09-25	0	0	quy \u0111\u1ECBnh v\u1EC1 tuy\u1EC3n d\u1EE5ng, s\u1EED d\u1EE5ng v\xE0 qu\u1EA3n l\xFD vi\xEAn ch\u1EE9c	amended	85/2023/N\u0110-CP
+	116/2020/N\u0110-CP	2020-09-25	0	0	quy \u0111\u1ECBnh v\u1EC1 ch\xEDnh s\xE1ch h\u1ED7 tr\u1EE3 ti\u1EC1n \u0111\xF3ng h\u1ECDc ph\xED, chi ph\xED sinh ho\u1EA1t \u0111\u1ED1i v\u1EDBi sinh vi\xEAn s\u01B0 ph\u1EA1m
	116/2020/QH14	2020-06-19	4	3	v\u1EC1 gi\u1EA3m thu\u1EBF thu nh\u1EADp doanh nghi\u1EC7p ph\u1EA3i n\u1ED9p c\u1EE7a n\u0103m 2020 \u0111\u1ED1i v\u1EDBi doanh nghi\u1EC7p, h\u1EE3p t\xE1c x\xE3, \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p v\xE0 t\u1ED5 ch\u1EE9c kh\xE1c
+	117/2020/N\u0110-CP	2020-09-28	0	0	quy \u0111\u1ECBnh x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh trong l\u0129nh v\u1EF1c y t\u1EBF	amended	124/2021/N\u0110-CP 96/2023/N\u0110-CP
+	118/2020/TT-BTC	2020-12-31	1	1	h\u01B0\u1EDBng d\u1EABn m\u1ED9t s\u1ED1 n\u1ED9i dung v\u1EC1 ch\xE0o b\xE1n, ph\xE1t h\xE0nh ch\u1EE9ng kho\xE1n, ch\xE0o mua c\xF4ng khai, mua l\u1EA1i c\u1ED5 phi\u1EBFu, \u0111\u0103ng k\xFD c\xF4ng ty \u0111\u1EA1i ch\xFAng v\xE0 h\u1EE7y t\u01B0 c\xE1ch c\xF4ng ty \u0111\u1EA1i ch\xFAng	amended	115/2025/TT-BTC
+	119/2020/QH14	2020-06-19	4	3	v\u1EC1 Th\xED \u0111i\u1EC3m t\u1ED5 ch\u1EE9c m\xF4 h\xECnh ch\xEDnh quy\u1EC1n \u0111\xF4 th\u1ECB v\xE0 m\u1ED9t s\u1ED1 c\u01A1 ch\u1EBF, ch\xEDnh s\xE1ch \u0111\u1EB7c th\xF9 ph\xE1t tri\u1EC3n th\xE0nh ph\u1ED1 \u0110\xE0 N\u1EB5ng
+	119/2020/TT-BTC	2020-12-31	1	1	quy \u0111\u1ECBnh ho\u1EA1t \u0111\u1ED9ng \u0111\u0103ng k\xFD, l\u01B0u k\xFD, b\xF9 tr\u1EEB v\xE0 thanh to\xE1n giao d\u1ECBch ch\u1EE9ng kho\xE1n	amended	68/2024/TT-BTC 14/2025/TT-BTC 18/2025/TT-BTC
	12/2020/TT-BL\u0110TBXH	2020-11-27	1	4	ban h\xE0nh quy \u0111\u1ECBnh c\u01A1 s\u1EDF v\u1EADt ch\u1EA5t trong th\u1EF1c h\xE0nh, th\u1EF1c nghi\u1EC7m, th\xED nghi\u1EC7m \u0111\xE0o t\u1EA1o tr\xECnh \u0111\u1ED9 trung c\u1EA5p, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng cho 02 ng\xE0nh, ngh\u1EC1: C\u1EAFt g\u1ECDt kim lo\u1EA1i; K\u1EF9 thu\u1EADt m\xE1y l\u1EA1nh v\xE0 \u0111i\u1EC1u h\xF2a kh\xF4ng kh\xED
	12/2020/TT-BNNPTNT	2020-11-09	1	11	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD thu\u1ED1c th\xFA y c\xF3 ch\u1EE9a ch\u1EA5t ma t\xFAy, ti\u1EC1n ch\u1EA5t; k\xEA \u0111\u01A1n, \u0111\u01A1n thu\u1ED1c th\xFA y; s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Th\xF4ng t\u01B0 s\u1ED1 18/2018/TT-BNNPTNT	amended	13/2022/TT-BNNPTNT
+	120/2020/N\u0110-CP	2020-10-07	0	0	quy \u0111\u1ECBnh v\u1EC1 th\xE0nh l\u1EADp, t\u1ED5 ch\u1EE9c l\u1EA1i, gi\u1EA3i th\u1EC3 \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp	amended	283/2025/N\u0110-CP
+	120/2020/TT-BTC	2020-12-31	1	1	quy \u0111\u1ECBnh giao d\u1ECBch c\u1ED5 phi\u1EBFu ni\xEAm y\u1EBFt, \u0111\u0103ng k\xFD giao d\u1ECBch v\xE0 ch\u1EE9ng ch\u1EC9 qu\u1EF9, tr\xE1i phi\u1EBFu doanh nghi\u1EC7p, ch\u1EE9ng quy\u1EC1n c\xF3 b\u1EA3o \u0111\u1EA3m ni\xEAm y\u1EBFt tr\xEAn h\u1EC7 th\u1ED1ng giao d\u1ECBch ch\u1EE9ng kho\xE1n	amended	121/2020/TT-BTC 68/2024/TT-BTC
	121/2020/QH14	2020-06-19	4	3	v\u1EC1 ti\u1EBFp t\u1EE5c t\u0103ng c\u01B0\u1EDDng hi\u1EC7u l\u1EF1c, hi\u1EC7u qu\u1EA3 vi\u1EC7c th\u1EF1c hi\u1EC7n ch\xEDnh s\xE1ch, ph\xE1p lu\u1EADt v\u1EC1 ph\xF2ng, ch\u1ED1ng x\xE2m h\u1EA1i tr\u1EBB em
+	121/2020/TT-BTC	2020-12-31	1	1	quy \u0111\u1ECBnh v\u1EC1 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a c\xF4ng ty ch\u1EE9ng kho\xE1n	amended	68/2024/TT-BTC
+	123/2020/N\u0110-CP	2020-10-19	0	0		amended	41/2022/N\u0110-CP 70/2025/N\u0110-CP
	124/2020/N\u0110-CP	2020-10-19	0	0
+	125/2020/N\u0110-CP	2020-10-19	0	0	quy \u0111\u1ECBnh x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh v\u1EC1 thu\u1EBF, h\xF3a \u0111\u01A1n	amended	102/2021/N\u0110-CP 310/2025/N\u0110-CP
+	126/2020/N\u0110-CP	2020-10-19	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1EA3n l\xFD thu\u1EBF	amended	91/2022/N\u0110-CP 373/2025/N\u0110-CP
	128/2020/N\u0110-CP	2020-10-19	0	0		amended	102/2021/N\u0110-CP
+	129/2020/N\u0110-CP	2020-10-27	0	0	v\u1EC1 ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5 v\xE0 c\u01A1 ch\u1EBF ho\u1EA1t \u0111\u1ED9ng c\u1EE7a C\xF4ng ty tr\xE1ch nhi\u1EC7m h\u1EEFu h\u1EA1n m\u1ED9t th\xE0nh vi\xEAn Mua b\xE1n n\u1EE3 Vi\u1EC7t Nam
+	13/2020/N\u0110-CP	2020-01-21	0	0	h\u01B0\u1EDBng d\u1EABn chi ti\u1EBFt Lu\u1EADt Ch\u0103n nu\xF4i	amended	46/2022/N\u0110-CP 32/2026/N\u0110-CP
+	13/2020/Q\u0110-TTg	2020-04-06	2	2
	13/2020/TT-BTC	2020-03-06	1	1
	13/2020/TT-BYT	2020-06-22	1	5	s\u1EEDa \u0111\u1ED5i Th\xF4ng t\u01B0 35/2016/TT-BYT v\u1EC1 Danh m\u1EE5c v\xE0 t\u1EF7 l\u1EC7, \u0111i\u1EC1u ki\u1EC7n thanh to\xE1n \u0111\u1ED1i v\u1EDBi d\u1ECBch v\u1EE5 k\u1EF9 thu\u1EADt y t\u1EBF thu\u1ED9c ph\u1EA1m vi \u0111\u01B0\u1EE3c h\u01B0\u1EDFng c\u1EE7a ng\u01B0\u1EDDi tham gia b\u1EA3o hi\u1EC3m y t\u1EBF
	131/2020/QH14	2020-11-16	4	3	v\u1EC1 T\u1ED5 ch\u1EE9c ch\xEDnh quy\u1EC1n \u0111\xF4 th\u1ECB t\u1EA1i Th\xE0nh ph\u1ED1 H\u1ED3 Ch\xED Minh
+	132/2020/N\u0110-CP	2020-11-05	0	0	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD thu\u1EBF \u0111\u1ED1i v\u1EDBi doanh nghi\u1EC7p c\xF3 giao d\u1ECBch li\xEAn k\u1EBFt
+	132/2020/QH14	2020-11-17	4	3
	133/2020/N\u0110-CP	2020-11-09	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thi h\xE0nh \xE1n h\xECnh s\u1EF1
+	135/2020/N\u0110-CP	2020-11-18	0	0	quy \u0111\u1ECBnh v\u1EC1 tu\u1ED5i ngh\u1EC9 h\u01B0u
+	136/2020/N\u0110-CP	2020-11-24	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Ph\xF2ng ch\xE1y v\xE0 ch\u1EEFa ch\xE1y v\xE0 Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ph\xF2ng ch\xE1y v\xE0 ch\u1EEFa ch\xE1y
+	137/2020/N\u0110-CP	2020-11-27	0	0	v\u1EC1 qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng ph\xE1o	amended	56/2023/N\u0110-CP 58/2026/N\u0110-CP
+	138/2020/N\u0110-CP	2020-11-27	0	0	quy \u0111\u1ECBnh v\u1EC1 tuy\u1EC3n d\u1EE5ng, s\u1EED d\u1EE5ng v\xE0 qu\u1EA3n l\xFD c\xF4ng ch\u1EE9c
	141/2020/N\u0110-CP	2020-12-08	0	0
	142/2020/N\u0110-CP	2020-12-09	0	0	quy \u0111\u1ECBnh v\u1EC1 vi\u1EC7c ti\u1EBFn h\xE0nh c\xF4ng vi\u1EC7c b\u1EE9c x\u1EA1 v\xE0 ho\u1EA1t \u0111\u1ED9ng d\u1ECBch v\u1EE5 h\u1ED7 tr\u1EE3 \u1EE9ng d\u1EE5ng n\u0103ng l\u01B0\u1EE3ng nguy\xEAn t\u1EED
	1427/Q\u0110-BTP	2020-06-25	2	15
+	144/2020/N\u0110-CP	2020-12-14	0	0	quy \u0111\u1ECBnh v\u1EC1 ho\u1EA1t \u0111\u1ED9ng ngh\u1EC7 thu\u1EADt bi\u1EC3u di\u1EC5n
	1441/Q\u0110-TTg	2020-09-23	2	2
+	145/2020/N\u0110-CP	2020-12-14	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a B\u1ED9 lu\u1EADt Lao \u0111\u1ED9ng v\u1EC1 \u0111i\u1EC1u ki\u1EC7n lao \u0111\u1ED9ng v\xE0 quan h\u1EC7 lao \u0111\u1ED9ng	amended	35/2022/N\u0110-CP
+	15/2020/N\u0110-CP	2020-02-03	0	0	quy \u0111\u1ECBnh x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh trong l\u0129nh v\u1EF1c b\u01B0u ch\xEDnh, vi\u1EC5n th\xF4ng, t\u1EA7n s\u1ED1 v\xF4 tuy\u1EBFn \u0111i\u1EC7n, c\xF4ng ngh\u1EC7 th\xF4ng tin v\xE0 giao d\u1ECBch \u0111i\u1EC7n t\u1EED	amended	14/2022/N\u0110-CP 211/2025/N\u0110-CP
+	15/2020/TT-BTC	2020-03-23	1	1	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c in, ph\xE1t h\xE0nh, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng tem \u0111\u1ED1i v\u1EDBi r\u01B0\u1EE3u s\u1EA3n xu\u1EA5t \u0111\u1EC3 ti\xEAu th\u1EE5 trong n\u01B0\u1EDBc v\xE0 r\u01B0\u1EE3u nh\u1EADp kh\u1EA9u
+	15/2020/TT-BYT	2020-08-10	1	5	ban h\xE0nh Danh m\u1EE5c thu\u1ED1c \u0111\u1EA5u th\u1EA7u, Danh m\u1EE5c thu\u1ED1c \u0111\u1EA5u th\u1EA7u t\u1EADp trung, Danh m\u1EE5c thu\u1ED1c
+	152/2020/N\u0110-CP	2020-12-30	0	0	quy \u0111\u1ECBnh v\u1EC1 ng\u01B0\u1EDDi lao \u0111\u1ED9ng n\u01B0\u1EDBc ngo\xE0i l\xE0m vi\u1EC7c t\u1EA1i Vi\u1EC7t Nam v\xE0 tuy\u1EC3n d\u1EE5ng, qu\u1EA3n l\xFD ng\u01B0\u1EDDi lao \u0111\u1ED9ng Vi\u1EC7t Nam l\xE0m vi\u1EC7c cho t\u1ED5 ch\u1EE9c, c\xE1 nh\xE2n n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam	amended	70/2023/N\u0110-CP
+	153/2020/N\u0110-CP	2020-12-31	0	0	quy \u0111\u1ECBnh v\u1EC1 ch\xE0o b\xE1n, giao d\u1ECBch tr\xE1i phi\u1EBFu doanh nghi\u1EC7p ri\xEAng l\u1EBB t\u1EA1i th\u1ECB tr\u01B0\u1EDDng trong n\u01B0\u1EDBc v\xE0 ch\xE0o b\xE1n tr\xE1i phi\u1EBFu doanh nghi\u1EC7p ra th\u1ECB tr\u01B0\u1EDDng qu\u1ED1c t\u1EBF	amended	65/2022/N\u0110-CP
+	154/2020/N\u0110-CP	2020-12-31	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 34/2016/N\u0110-CP ng\xE0y 14 th\xE1ng 5 n\u0103m 2016 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Ban h\xE0nh v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt	ended	78/2025/N\u0110-CP	2025-04-01
+	155/2020/N\u0110-CP	2020-12-31	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ch\u1EE9ng kho\xE1n	amended	245/2025/N\u0110-CP
	1565/Q\u0110-BTP	2020-07-13	2	15
+	157/2020/N\u0110-CP	2020-12-31	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 85/2013/N\u0110-CP ng\xE0y 29 th\xE1ng 7 n\u0103m 2013 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Gi\xE1m \u0111\u1ECBnh t\u01B0 ph\xE1p
+	158/2020/N\u0110-CP	2020-12-31	0	0	v\u1EC1 ch\u1EE9ng kho\xE1n ph\xE1i sinh v\xE0 th\u1ECB tr\u01B0\u1EDDng ch\u1EE9ng kho\xE1n ph\xE1i sinh
+	159/2020/N\u0110-CP	2020-12-31	0	0	v\u1EC1 qu\u1EA3n l\xFD ng\u01B0\u1EDDi gi\u1EEF ch\u1EE9c danh, ch\u1EE9c v\u1EE5 v\xE0 ng\u01B0\u1EDDi \u0111\u1EA1i di\u1EC7n ph\u1EA7n v\u1ED1n nh\xE0 n\u01B0\u1EDBc t\u1EA1i doanh nghi\u1EC7p
	16/2020/N\u0110-CP	2020-02-03	0	0		amended	07/2025/N\u0110-CP
+	18/2020/TT-BTC	2020-03-31	1	1	h\u01B0\u1EDBng d\u1EABn \u0111\u0103ng k\xFD v\xE0 s\u1EED d\u1EE5ng t\xE0i kho\u1EA3n t\u1EA1i Kho b\u1EA1c Nh\xE0 n\u01B0\u1EDBc
+	1804/Q\u0110-TTg	2020-11-13	2	2	ph\xEA duy\u1EC7t Ch\u01B0\u01A1ng tr\xECnh h\u1ED7 tr\u1EE3 ph\xE1t tri\u1EC3n kinh t\u1EBF t\u1EADp th\u1EC3, h\u1EE3p t\xE1c x\xE3 giai \u0111o\u1EA1n 2021 - 2025
	19/2020/N\u0110-CP	2020-02-12	0	0		amended	93/2025/N\u0110-CP
+	19/2020/Q\u0110-TTg	2020-06-17	2	2
	19/2020/TT-BL\u0110TBXH	2020-12-30	1	4	quy \u0111\u1ECBnh v\u1EC1 H\u1ED9i gi\u1EA3ng nh\xE0 gi\xE1o gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
	1999/Q\u0110-TTg	2020-12-07	2	2
	20/2020/N\u0110-CP	2020-02-17	0	0		amended	87/2021/N\u0110-CP
	20/2020/Q\u0110-TTg	2020-07-22	2	2	v\u1EC1 m\xE3 \u0111\u1ECBnh danh \u0111i\u1EC7n t\u1EED c\u1EE7a c\xE1c c\u01A1 quan, t\u1ED5 ch\u1EE9c ph\u1EE5c v\u1EE5 k\u1EBFt n\u1ED1i, chia s\u1EBB d\u1EEF li\u1EC7u v\u1EDBi c\xE1c b\u1ED9, ng\xE0nh, \u0111\u1ECBa ph\u01B0\u01A1ng
	20/2020/TT-BCA	2020-03-03	1	14
	20/2020/TT-BL\u0110TBXH	2020-12-30	1	4	quy \u0111\u1ECBnh c\u01A1 s\u1EDF th\u1EF1c hi\u1EC7n b\u1ED3i d\u01B0\u1EE1ng nghi\u1EC7p v\u1EE5 s\u01B0 ph\u1EA1m cho nh\xE0 gi\xE1o gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
	20/2020/TT-BTC	2020-04-01	1	1
+	21/2020/TT-BL\u0110TBXH	2020-12-30	1	4
+	21/2020/TT-BTTTT	2020-09-07	1	16
+	22/2020/N\u0110-CP	2020-02-24	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 139/2016/N\u0110-CP ng\xE0y 04 th\xE1ng 10 n\u0103m 2016 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh v\u1EC1 l\u1EC7 ph\xED m\xF4n b\xE0i
+	24/2020/TT-BCA	2020-03-10	1	14	ban h\xE0nh bi\u1EC3u m\u1EABu s\u1EED d\u1EE5ng trong c\xF4ng t\xE1c b\u1EA3o v\u1EC7 b\xED m\u1EADt nh\xE0 n\u01B0\u1EDBc
	24/2020/TT-BGTVT	2020-10-13	1	13	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c Th\xF4ng t\u01B0 quy \u0111\u1ECBnh v\u1EC1 ch\u1EBF \u0111\u1ED9 b\xE1o c\xE1o \u0111\u1ECBnh k\u1EF3 trong l\u0129nh v\u1EF1c \u0111\u01B0\u1EDDng s\u1EAFt
+	24/2020/TT-BL\u0110TBXH	2020-12-30	1	4
+	24/2020/TT-BTC	2020-04-13	1	1
	24/2020/TT-BYT	2020-12-28	1	5	quy \u0111\u1ECBnh v\u1EC1 Phi\u1EBFu ch\u1EA9n \u0111o\xE1n nguy\xEAn nh\xE2n t\u1EED vong, c\u1EA5p Gi\u1EA5y b\xE1o t\u1EED v\xE0 th\u1ED1ng k\xEA t\u1EED vong t\u1EA1i c\u01A1 s\u1EDF kh\xE1m b\u1EC7nh, ch\u1EEFa b\u1EC7nh
+	25/2020/N\u0110-CP	2020-02-28	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u1EA5u th\u1EA7u v\u1EC1 l\u1EF1a ch\u1ECDn nh\xE0 \u0111\u1EA7u t\u01B0	amended	31/2021/N\u0110-CP 35/2021/N\u0110-CP
+	26/2020/N\u0110-CP	2020-02-28	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA3o v\u1EC7 b\xED m\u1EADt nh\xE0 n\u01B0\u1EDBc
+	26/2020/Q\u0110-TTg	2020-09-14	2	2
+	26/2020/TT-BL\u0110TBXH	2020-12-30	1	4	ban h\xE0nh Danh m\u1EE5c ng\xE0nh, ngh\u1EC1 \u0111\xE0o t\u1EA1o c\u1EA5p IV tr\xECnh \u0111\u1ED9 trung c\u1EA5p, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng
	26/2020/TT-BTTTT	2020-09-23	1	16	quy \u0111\u1ECBnh vi\u1EC7c \xE1p d\u1EE5ng ti\xEAu chu\u1EA9n, c\xF4ng ngh\u1EC7 h\u1ED7 tr\u1EE3 ng\u01B0\u1EDDi khuy\u1EBFt t\u1EADt ti\u1EBFp c\u1EADn, s\u1EED d\u1EE5ng s\u1EA3n ph\u1EA9m, d\u1ECBch v\u1EE5 th\xF4ng tin v\xE0 truy\u1EC1n th\xF4ng
	27/2020/TT-BCT	2020-09-30	1	10	quy \u0111\u1ECBnh v\u1EC1 n\u1ED9i dung, tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c ho\u1EA1t \u0111\u1ED9ng ki\u1EC3m tra, x\u1EED l\xFD vi ph\u1EA1m h\xE0nh ch\xEDnh v\xE0 th\u1EF1c hi\u1EC7n c\xE1c bi\u1EC7n ph\xE1p nghi\u1EC7p v\u1EE5 c\u1EE7a l\u1EF1c l\u01B0\u1EE3ng Qu\u1EA3n l\xFD th\u1ECB tr\u01B0\u1EDDng	amended	20/2021/TT-BCT
	27/2020/TT-BTC	2020-04-17	1	1	h\u01B0\u1EDBng d\u1EABn qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng kinh ph\xED x\xE2y d\u1EF1ng ti\xEAu chu\u1EA9n qu\u1ED1c gia v\xE0 quy chu\u1EA9n k\u1EF9 thu\u1EADt
+	28/2020/TT-BCA	2020-03-26	1	14	quy \u0111\u1ECBnh tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c ti\u1EBFp nh\u1EADn, ph\xE2n lo\u1EA1i, x\u1EED l\xFD, gi\u1EA3i quy\u1EBFt t\u1ED1 gi\xE1c, tin b\xE1o v\u1EC1 t\u1ED9i ph\u1EA1m, ki\u1EBFn ngh\u1ECB kh\u1EDFi t\u1ED1 c\u1EE7a l\u1EF1c l\u01B0\u1EE3ng C\xF4ng an nh\xE2n d\xE2n	amended	129/2021/TT-BCA
	29/2020/TT-BQP	2020-03-10	1	12	quy \u0111\u1ECBnh m\u1ED1i quan h\u1EC7 c\xF4ng t\xE1c c\u1EE7a ban ch\u1EC9 huy qu\xE2n s\u1EF1 x\xE3, ph\u01B0\u1EDDng, th\u1ECB tr\u1EA5n v\xE0 ban ch\u1EC9 huy qu\xE2n s\u1EF1 c\u01A1 quan, t\u1ED5 ch\u1EE9c; ch\u1EE9c tr\xE1ch, nhi\u1EC7m v\u1EE5, m\u1ED1i quan h\u1EC7 c\xF4ng t\xE1c c\u1EE7a c\xE1c ch\u1EE9c v\u1EE5 ch\u1EC9 huy D\xE2n qu\xE2n t\u1EF1 v\u1EC7
	29/2020/TT-BTC	2020-04-17	1	1
	29/2020/TT-BYT	2020-12-31	1	5
+	30/2020/N\u0110-CP	2020-03-05	0	0	v\u1EC1 c\xF4ng t\xE1c v\u0103n th\u01B0
	30/2020/TT-BYT	2020-12-31	1	5
	32/2020/TT-BGTVT	2020-12-14	1	13
	33/2020/N\u0110-CP	2020-03-17	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 62/2015/N\u0110-CP ng\xE0y 18 th\xE1ng 7 n\u0103m 2015 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thi h\xE0nh \xE1n d\xE2n s\u1EF1
	35/2020/TT-BGD\u0110T	2020-10-01	1	19	quy \u0111\u1ECBnh m\xE3 s\u1ED1, ti\xEAu chu\u1EA9n ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p, b\u1ED5 nhi\u1EC7m v\xE0 x\u1EBFp l\u01B0\u01A1ng \u0111\u1ED1i v\u1EDBi vi\xEAn ch\u1EE9c gi\u1EA3ng d\u1EA1y trong c\xE1c tr\u01B0\u1EDDng cao \u0111\u1EB3ng s\u01B0 ph\u1EA1m c\xF4ng l\u1EADp	amended	04/2022/TT-BGD\u0110T
+	37/2020/Q\u0110-TTg	2020-12-23	2	2	th\xE0nh l\u1EADp, t\u1ED5 ch\u1EE9c v\xE0 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a S\u1EDF giao d\u1ECBch Ch\u1EE9ng kho\xE1n Vi\u1EC7t Nam
	38/2020/N\u0110-CP	2020-04-03	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ng\u01B0\u1EDDi lao \u0111\u1ED9ng Vi\u1EC7t Nam \u0111i l\xE0m vi\u1EC7c \u1EDF n\u01B0\u1EDBc ngo\xE0i theo h\u1EE3p \u0111\u1ED3ng
	38/2020/TT-BCA	2020-04-17	1	14
+	40/2020/N\u0110-CP	2020-04-06	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u1EA7u t\u01B0 c\xF4ng
	40/2020/TT-BGD\u0110T	2020-10-26	1	19	quy \u0111\u1ECBnh m\xE3 s\u1ED1, ti\xEAu chu\u1EA9n ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p, b\u1ED5 nhi\u1EC7m v\xE0 x\u1EBFp l\u01B0\u01A1ng \u0111\u1ED1i v\u1EDBi vi\xEAn ch\u1EE9c gi\u1EA3ng d\u1EA1y trong c\xE1c c\u01A1 s\u1EDF gi\xE1o d\u1EE5c \u0111\u1EA1i h\u1ECDc c\xF4ng l\u1EADp	amended	04/2022/TT-BGD\u0110T
+	40/2020/TT-BTTTT	2020-11-30	1	16	quy \u0111\u1ECBnh ti\xEAu ch\xED x\xE1c \u0111\u1ECBnh s\u1EA3n ph\u1EA9m, d\u1ECBch v\u1EE5 c\xF4ng ngh\u1EC7 th\xF4ng tin s\u1EA3n xu\u1EA5t trong n\u01B0\u1EDBc \u0111\u01B0\u1EE3c \u01B0u ti\xEAn \u0111\u1EA7u t\u01B0, thu\xEA, mua s\u1EAFm
	41/2020/N\u0110-CP	2020-04-08	0	0
+	42-CT/TW	2020-03-24	9	26
+	42/2020/TT-BTTTT	2020-12-31	1	16	ban h\xE0nh \u0110\u1ECBnh m\u1EE9c kinh t\u1EBF - k\u1EF9 thu\u1EADt ho\u1EA1t \u0111\u1ED9ng xu\u1EA5t b\u1EA3n
+	42/NQ-CP	2020-04-09	4	0	v\u1EC1 c\xE1c bi\u1EC7n ph\xE1p h\u1ED7 tr\u1EE3 ng\u01B0\u1EDDi d\xE2n g\u1EB7p kh\xF3 kh\u0103n do \u0111\u1EA1i d\u1ECBch Covid-19
	43/2020/N\u0110-CP	2020-04-08	0	0	quy \u0111\u1ECBnh v\u1EC1 thi h\xE0nh \xE1n t\u1EED h\xECnh b\u1EB1ng h\xECnh th\u1EE9c ti\xEAm thu\u1ED1c \u0111\u1ED9c
	436/Q\u0110-TTg	2020-03-30	2	2
	44/2020/N\u0110-CP	2020-04-08	0	0	quy \u0111\u1ECBnh v\u1EC1 c\u01B0\u1EE1ng ch\u1EBF thi h\xE0nh \xE1n \u0111\u1ED1i v\u1EDBi ph\xE1p nh\xE2n th\u01B0\u01A1ng m\u1EA1i
+	45/2020/N\u0110-CP	2020-04-08	0	0	v\u1EC1 th\u1EF1c hi\u1EC7n th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh tr\xEAn m\xF4i tr\u01B0\u1EDDng \u0111i\u1EC7n t\u1EED	amended	118/2025/N\u0110-CP
	46/2020/N\u0110-CP	2020-04-09	0	0	quy \u0111\u1ECBnh th\u1EE7 t\u1EE5c h\u1EA3i quan, ki\u1EC3m tra, gi\xE1m s\xE1t h\u1EA3i quan \u0111\u1ED1i v\u1EDBi h\xE0ng h\xF3a qu\xE1 c\u1EA3nh th\xF4ng qua H\u1EC7 th\u1ED1ng qu\xE1 c\u1EA3nh H\u1EA3i quan ASEAN \u0111\u1EC3 th\u1EF1c hi\u1EC7n Ngh\u1ECB \u0111\u1ECBnh th\u01B0 7 v\u1EC1 H\u1EC7 th\u1ED1ng qu\xE1 c\u1EA3nh H\u1EA3i quan
+	47/2020/N\u0110-CP	2020-04-09	0	0	v\u1EC1 qu\u1EA3n l\xFD, k\u1EBFt n\u1ED1i v\xE0 chia s\u1EBB d\u1EEF li\u1EC7u s\u1ED1 c\u1EE7a c\u01A1 quan nh\xE0 n\u01B0\u1EDBc
	48/2020/N\u0110-CP	2020-04-15	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 38/2016/N\u0110-CP ng\xE0y 15 th\xE1ng 5 n\u0103m 2016 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Kh\xED t\u01B0\u1EE3ng th\u1EE7y v\u0103n
+	50/2020/N\u0110-CP	2020-04-20	0	0	quy \u0111\u1ECBnh v\u1EC1 ti\u1EBFp nh\u1EADn, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng vi\u1EC7n tr\u1EE3 qu\u1ED1c t\u1EBF kh\u1EA9n c\u1EA5p \u0111\u1EC3 c\u1EE9u tr\u1EE3 v\xE0 kh\u1EAFc ph\u1EE5c h\u1EADu qu\u1EA3 thi\xEAn tai
	54/2020/TT-BCT	2020-12-31	1	10
	55-NQ/TW	2020-02-11	4	18	v\u1EC1 \u0111\u1ECBnh h\u01B0\u1EDBng Chi\u1EBFn l\u01B0\u1EE3c ph\xE1t tri\u1EC3n n\u0103ng l\u01B0\u1EE3ng qu\u1ED1c gia c\u1EE7a Vi\u1EC7t Nam \u0111\u1EBFn n\u0103m 2030, t\u1EA7m nh\xECn \u0111\u1EBFn n\u0103m 2045
	55/2020/TT-BCT	2020-12-31	1	10	quy \u0111\u1ECBnh v\u1EC1 ch\u1EBF \u0111\u1ED9 b\xE1o c\xE1o c\u1EE7a l\u1EF1c l\u01B0\u1EE3ng Qu\u1EA3n l\xFD th\u1ECB tr\u01B0\u1EDDng
	56/2020/N\u0110-CP	2020-05-25	0	0
+	56/2020/QH14	2020-06-10	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Gi\xE1m \u0111\u1ECBnh t\u01B0 ph\xE1p
+	57/2020/N\u0110-CP	2020-05-25	0	0
	57/2020/QH14	2020-06-16	3	3	Lu\u1EADt Thanh ni\xEAn
+	58/2020/N\u0110-CP	2020-05-27	0	0	quy \u0111\u1ECBnh m\u1EE9c \u0111\xF3ng b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i b\u1EAFt bu\u1ED9c v\xE0o Qu\u1EF9 b\u1EA3o hi\u1EC3m tai n\u1EA1n lao \u0111\u1ED9ng, b\u1EC7nh ngh\u1EC1 nghi\u1EC7p
+	59/2020/QH14	2020-06-17	3	3	Lu\u1EADt Doanh nghi\u1EC7p	amended	03/2022/QH15 76/2025/QH15
+	60/2020/QH14	2020-06-17	3	3
+	61/2020/N\u0110-CP	2020-05-29	0	0
+	61/2020/QH14	2020-06-17	3	3	Lu\u1EADt \u0110\u1EA7u t\u01B0	amended	72/2020/QH14 03/2022/QH15 05/2022/QH15 08/2022/QH15 09/2022/QH15 20/2023/QH15 26/2023/QH15 27/2023/QH15
+	62/2020/N\u0110-CP	2020-06-01	0	0	v\u1EC1 v\u1ECB tr\xED vi\u1EC7c l\xE0m v\xE0 bi\xEAn ch\u1EBF c\xF4ng ch\u1EE9c
+	62/2020/QH14	2020-06-17	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt X\xE2y d\u1EF1ng
+	62/2020/TT-BTC	2020-06-22	1	1	h\u01B0\u1EDBng d\u1EABn ki\u1EC3m so\xE1t, thanh to\xE1n c\xE1c kho\u1EA3n chi th\u01B0\u1EDDng xuy\xEAn t\u1EEB ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc qua Kho b\u1EA1c Nh\xE0 n\u01B0\u1EDBc
+	63/2020/QH14	2020-06-18	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ban h\xE0nh v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt
	64/2020/N\u0110-CP	2020-06-10	0	0	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c th\u1EF1c hi\u1EC7n c\u01A1 ch\u1EBF t\u1EA1m qu\u1EA3n theo C\xF4ng \u01B0\u1EDBc Istanbul
+	64/2020/QH14	2020-06-18	3	3	Lu\u1EADt \u0110\u1EA7u t\u01B0 theo ph\u01B0\u01A1ng th\u1EE9c \u0111\u1ED1i t\xE1c c\xF4ng t\u01B0	amended	28/2023/QH15 90/2025/QH15
	65/2020/N\u0110-CP	2020-06-10	0	0	quy \u0111\u1ECBnh v\u1EC1 t\u1ED5 ch\u1EE9c qu\u1EA3n l\xFD v\xE0 c\xE1c ch\u1EBF \u0111\u1ED9 \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi l\u01B0u tr\xFA t\u1EA1i c\u01A1 s\u1EDF l\u01B0u tr\xFA trong th\u1EDDi gian ch\u1EDD xu\u1EA5t c\u1EA3nh
	67/2020/N\u0110-CP	2020-06-15	0	0
+	67/2020/QH14	2020-11-13	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt X\u1EED l\xFD vi ph\u1EA1m h\xE0nh ch\xEDnh
	68/2020/N\u0110-CP	2020-06-24	0	0
+	68/2020/QH14	2020-11-13	3	3	Lu\u1EADt C\u01B0 tr\xFA
+	69/2020/QH14	2020-11-13	3	3	Lu\u1EADt Ng\u01B0\u1EDDi lao \u0111\u1ED9ng Vi\u1EC7t Nam \u0111i l\xE0m vi\u1EC7c \u1EDF n\u01B0\u1EDBc ngo\xE0i theo h\u1EE3p \u0111\u1ED3ng
	69/2020/TT-BQP	2020-06-15	1	12	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt D\xE2n qu\xE2n t\u1EF1 v\u1EC7 v\u1EC1 t\u1EADp hu\u1EA5n, b\u1ED3i d\u01B0\u1EE1ng, hu\u1EA5n luy\u1EC7n, h\u1ED9i thi, h\u1ED9i thao, di\u1EC5n t\u1EADp cho D\xE2n qu\xE2n t\u1EF1 v\u1EC7
	70/2020/N\u0110-CP	2020-06-28	0	0
+	71/2020/N\u0110-CP	2020-06-30	0	0	quy \u0111\u1ECBnh l\u1ED9 tr\xECnh th\u1EF1c hi\u1EC7n n\xE2ng tr\xECnh \u0111\u1ED9 chu\u1EA9n \u0111\u01B0\u1EE3c \u0111\xE0o t\u1EA1o c\u1EE7a gi\xE1o vi\xEAn m\u1EA7m non, ti\u1EC3u h\u1ECDc, trung h\u1ECDc c\u01A1 s\u1EDF
+	72/2020/N\u0110-CP	2020-06-30	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt D\xE2n qu\xE2n t\u1EF1 v\u1EC7 v\u1EC1 t\u1ED5 ch\u1EE9c x\xE2y d\u1EF1ng l\u1EF1c l\u01B0\u1EE3ng v\xE0 ch\u1EBF \u0111\u1ED9, ch\xEDnh s\xE1ch \u0111\u1ED1i v\u1EDBi D\xE2n qu\xE2n t\u1EF1 v\u1EC7	amended	16/2025/N\u0110-CP
+	72/2020/QH14	2020-11-17	3	3	Lu\u1EADt B\u1EA3o v\u1EC7 m\xF4i tr\u01B0\u1EDDng	amended	11/2022/QH15 16/2023/QH15 18/2023/QH15
+	74/2020/N\u0110-CP	2020-07-01	0	0
+	749/Q\u0110-TTg	2020-06-03	2	2
	75/2020/TT-BCA	2020-07-02	1	14
	75/2020/TT-BQP	2020-06-19	1	12	quy \u0111\u1ECBnh vi\u1EC7c \xE1p d\u1EE5ng c\xE1c h\xECnh th\u1EE9c k\u1EF7 lu\u1EADt, tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c, th\u1EDDi hi\u1EC7u, th\u1EDDi h\u1EA1n v\xE0 th\u1EA9m quy\u1EC1n x\u1EED l\xFD k\u1EF7 lu\u1EADt \u0111\u1ED1i v\u1EDBi D\xE2n qu\xE2n t\u1EF1 v\u1EC7
	76/2020/N\u0110-CP	2020-07-01	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt \u0111\u1ED1i t\u01B0\u1EE3ng, tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c, th\u1EA9m quy\u1EC1n c\u1EA5p, thu h\u1ED3i, h\u1EE7y gi\xE1 tr\u1ECB s\u1EED d\u1EE5ng gi\u1EA5y th\xF4ng h\xE0nh	amended	184/2025/N\u0110-CP
+	77/2020/N\u0110-CP	2020-07-01	0	0		amended	184/2025/N\u0110-CP
+	78/2020/N\u0110-CP	2020-07-06	0	0	v\u1EC1 s\u0129 quan d\u1EF1 b\u1ECB Qu\xE2n \u0111\u1ED9i nh\xE2n d\xE2n Vi\u1EC7t Nam
+	80/2020/N\u0110-CP	2020-07-08	0	0	v\u1EC1 qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng vi\u1EC7n tr\u1EE3 kh\xF4ng ho\xE0n l\u1EA1i kh\xF4ng thu\u1ED9c h\u1ED7 tr\u1EE3 ph\xE1t tri\u1EC3n ch\xEDnh th\u1EE9c c\u1EE7a c\xE1c c\u01A1 quan, t\u1ED5 ch\u1EE9c, c\xE1 nh\xE2n n\u01B0\u1EDBc ngo\xE0i d\xE0nh cho Vi\u1EC7t Nam
+	84/2020/N\u0110-CP	2020-07-17	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Gi\xE1o d\u1EE5c
	84/2020/TT-BQP	2020-06-30	1	12
	85/2020/N\u0110-CP	2020-07-17	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ki\u1EBFn tr\xFAc
	85/2020/TT-BTC	2020-10-01	1	1	quy \u0111\u1ECBnh vi\u1EC7c qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng kinh ph\xED ph\u1EE5c v\u1EE5 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a Ban Ch\u1EC9 \u0111\u1EA1o Trung \u01B0\u01A1ng v\u1EC1 ph\xF2ng, ch\u1ED1ng thi\xEAn tai v\xE0 Ban Ch\u1EC9 huy ph\xF2ng, ch\u1ED1ng thi\xEAn tai v\xE0 t\xECm ki\u1EBFm c\u1EE9u n\u1EA1n c\xE1c c\u1EA5p
+	87/2020/N\u0110-CP	2020-07-28	0	0	quy \u0111\u1ECBnh v\u1EC1 C\u01A1 s\u1EDF d\u1EEF li\u1EC7u h\u1ED9 t\u1ECBch \u0111i\u1EC7n t\u1EED, \u0111\u0103ng k\xFD h\u1ED9 t\u1ECBch tr\u1EF1c tuy\u1EBFn
+	88/2020/N\u0110-CP	2020-07-28	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt An to\xE0n, v\u1EC7 sinh lao \u0111\u1ED9ng v\u1EC1 b\u1EA3o hi\u1EC3m tai n\u1EA1n lao \u0111\u1ED9ng, b\u1EC7nh ngh\u1EC1 nghi\u1EC7p b\u1EAFt bu\u1ED9c
+	90/2020/N\u0110-CP	2020-08-13	0	0	v\u1EC1 \u0111\xE1nh gi\xE1, x\u1EBFp lo\u1EA1i c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c	amended	48/2023/N\u0110-CP
+	91/2020/N\u0110-CP	2020-08-14	0	0	v\u1EC1 ch\u1ED1ng tin nh\u1EAFn r\xE1c, th\u01B0 \u0111i\u1EC7n t\u1EED r\xE1c, cu\u1ED9c g\u1ECDi r\xE1c
	93/2020/N\u0110-CP	2020-08-18	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Th\u01B0 vi\u1EC7n
+	95/2020/N\u0110-CP	2020-08-24	0	0		amended	09/2022/N\u0110-CP
+	95/2020/TT-BTC	2020-11-16	1	1	h\u01B0\u1EDBng d\u1EABn gi\xE1m s\xE1t giao d\u1ECBch ch\u1EE9ng kho\xE1n tr\xEAn th\u1ECB tr\u01B0\u1EDDng ch\u1EE9ng kho\xE1n
+	96/2020/TT-BTC	2020-11-16	1	1	h\u01B0\u1EDBng d\u1EABn c\xF4ng b\u1ED1 th\xF4ng tin tr\xEAn th\u1ECB tr\u01B0\u1EDDng ch\u1EE9ng kho\xE1n	amended	120/2020/TT-BTC 68/2024/TT-BTC 18/2025/TT-BTC
+	973/2020/UBTVQH14	2020-07-08	4	8
+	98/2020/N\u0110-CP	2020-08-26	0	0	quy \u0111\u1ECBnh x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh trong ho\u1EA1t \u0111\u1ED9ng th\u01B0\u01A1ng m\u1EA1i, s\u1EA3n xu\u1EA5t, bu\xF4n b\xE1n h\xE0ng gi\u1EA3, h\xE0ng c\u1EA5m v\xE0 b\u1EA3o v\u1EC7 quy\u1EC1n l\u1EE3i ng\u01B0\u1EDDi ti\xEAu d\xF9ng	amended	17/2022/N\u0110-CP 24/2025/N\u0110-CP
+	01/2021/N\u0110-CP	2021-01-04	0	0	v\u1EC1 \u0111\u0103ng k\xFD doanh nghi\u1EC7p
+	01/2021/TT-BL\u0110TBXH	2021-06-03	1	4	quy \u0111\u1ECBnh danh m\u1EE5c s\u1EA3n ph\u1EA9m, h\xE0ng h\xF3a c\xF3 kh\u1EA3 n\u0103ng g\xE2y m\u1EA5t an to\xE0n thu\u1ED9c tr\xE1ch nhi\u1EC7m qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i
	01/2021/TT-BNNPTNT	2021-03-18	1	11	quy \u0111\u1ECBnh v\u1EC1 x\xE2y d\u1EF1ng ti\xEAu chu\u1EA9n qu\u1ED1c gia v\xE0 x\xE2y d\u1EF1ng, ban h\xE0nh quy chu\u1EA9n k\u1EF9 thu\u1EADt qu\u1ED1c gia thu\u1ED9c ph\u1EA1m vi qu\u1EA3n l\xFD c\u1EE7a B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n	ended	22/2026/TT-BNNMT
+	01/2021/TT-BYT	2021-01-25	1	5
+	01/2021/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC	2021-11-29	5	42
	02/2021/QH15	2021-11-12	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a B\u1ED9 lu\u1EADt T\u1ED1 t\u1EE5ng h\xECnh s\u1EF1
	02/2021/TT-BL\u0110TBXH	2021-06-24	1	4	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 20/2021/N\u0110-CP ng\xE0y 15 th\xE1ng 3 n\u0103m 2021 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh ch\xEDnh s\xE1ch tr\u1EE3 gi\xFAp x\xE3 h\u1ED9i \u0111\u1ED1i v\u1EDBi \u0111\u1ED1i t\u01B0\u1EE3ng b\u1EA3o tr\u1EE3 x\xE3 h\u1ED9i
+	02/2021/TT-BYT	2021-01-25	1	5
	02/2021/TT-NHNN	2021-03-31	1	7	h\u01B0\u1EDBng d\u1EABn giao d\u1ECBch ngo\u1EA1i t\u1EC7 tr\xEAn th\u1ECB tr\u01B0\u1EDDng ngo\u1EA1i t\u1EC7 c\u1EE7a c\xE1c t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng \u0111\u01B0\u1EE3c ph\xE9p ho\u1EA1t \u0111\u1ED9ng ngo\u1EA1i h\u1ED1i
+	03-NQ/TU	2021-10-26	4	88	v\u1EC1 chuy\u1EC3n \u0111\u1ED5i s\u1ED1 th\xE0nh ph\u1ED1 H\u1EA3i Ph\xF2ng \u0111\u1EBFn n\u0103m 2025, \u0111\u1ECBnh h\u01B0\u1EDBng \u0111\u1EBFn n\u0103m 2030
	03/2021/N\u0110-CP	2021-01-15	0	0
	03/2021/TT-BGD\u0110T	2021-02-02	1	19	quy \u0111\u1ECBnh m\xE3 s\u1ED1, ti\xEAu chu\u1EA9n ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p v\xE0 b\u1ED5 nhi\u1EC7m, x\u1EBFp l\u01B0\u01A1ng vi\xEAn ch\u1EE9c gi\u1EA3ng d\u1EA1y trong c\xE1c tr\u01B0\u1EDDng trung h\u1ECDc c\u01A1 s\u1EDF c\xF4ng l\u1EADp	amended	08/2023/TT-BGD\u0110T
+	03/2021/TT-BKH\u0110T	2021-04-09	1	9	quy \u0111\u1ECBnh m\u1EABu v\u0103n b\u1EA3n, b\xE1o c\xE1o li\xEAn quan \u0111\u1EBFn ho\u1EA1t \u0111\u1ED9ng \u0111\u1EA7u t\u01B0 t\u1EA1i Vi\u1EC7t Nam, \u0111\u1EA7u t\u01B0 t\u1EEB Vi\u1EC7t Nam ra n\u01B0\u1EDBc ngo\xE0i v\xE0 x\xFAc ti\u1EBFn \u0111\u1EA7u t\u01B0
	03/2021/TT-BNV	2021-06-29	1	17	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung ch\u1EBF \u0111\u1ED9 n\xE2ng b\u1EADc l\u01B0\u01A1ng th\u01B0\u1EDDng xuy\xEAn, n\xE2ng b\u1EADc l\u01B0\u01A1ng tr\u01B0\u1EDBc th\u1EDDi h\u1EA1n v\xE0 ch\u1EBF \u0111\u1ED9 ph\u1EE5 c\u1EA5p th\xE2m ni\xEAn v\u01B0\u1EE3t khung \u0111\u1ED1i v\u1EDBi c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c v\xE0 ng\u01B0\u1EDDi lao \u0111\u1ED9ng
	03/2021/TT-TTCP	2021-09-30	1	31
+	03/2021/UBTVQH15	2021-09-24	4	8	ban h\xE0nh ch\xEDnh s\xE1ch h\u1ED7 tr\u1EE3 ng\u01B0\u1EDDi lao \u0111\u1ED9ng v\xE0 ng\u01B0\u1EDDi s\u1EED d\u1EE5ng lao \u0111\u1ED9ng b\u1ECB \u1EA3nh h\u01B0\u1EDFng b\u1EDFi \u0111\u1EA1i d\u1ECBch COVID-19 t\u1EEB Qu\u1EF9 b\u1EA3o hi\u1EC3m th\u1EA5t nghi\u1EC7p
+	04/2021/Q\u0110-TTg	2021-01-29	2	2	ban h\xE0nh \u0110i\u1EC1u l\u1EC7 t\u1ED5 ch\u1EE9c v\xE0 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a Qu\u1EF9 \u0110\u1ED5i m\u1EDBi c\xF4ng ngh\u1EC7 qu\u1ED1c gia
+	04/2021/TT-BGD\u0110T	2021-02-02	1	19	quy \u0111\u1ECBnh m\xE3 s\u1ED1, ti\xEAu chu\u1EA9n ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p v\xE0 b\u1ED5 nhi\u1EC7m, x\u1EBFp l\u01B0\u01A1ng vi\xEAn ch\u1EE9c gi\u1EA3ng d\u1EA1y trong c\xE1c tr\u01B0\u1EDDng trung h\u1ECDc ph\u1ED5 th\xF4ng c\xF4ng l\u1EADp	amended	08/2023/TT-BGD\u0110T
	05/2021/N\u0110-CP	2021-01-25	0	0	v\u1EC1 qu\u1EA3n l\xFD, khai th\xE1c c\u1EA3ng h\xE0ng kh\xF4ng, s\xE2n bay	amended	64/2022/N\u0110-CP 20/2024/N\u0110-CP
	05/2021/TT-BKH\u0110T	2021-08-17	1	9
+	05/2021/TT-BL\u0110TBXH	2021-07-07	1	4	quy \u0111\u1ECBnh quy ch\u1EBF tuy\u1EC3n sinh v\xE0 x\xE1c \u0111\u1ECBnh ch\u1EC9 ti\xEAu tuy\u1EC3n sinh tr\xECnh \u0111\u1ED9 trung c\u1EA5p, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng
+	05/2021/TT-BTP	2021-06-24	1	15	h\u01B0\u1EDBng d\u1EABn m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Lu\u1EADt s\u01B0, Ngh\u1ECB \u0111\u1ECBnh quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Lu\u1EADt s\u01B0
	05/2021/UBTVQH15	2021-09-29	4	8
+	06/2021/N\u0110-CP	2021-01-26	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 n\u1ED9i dung v\u1EC1 qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng, thi c\xF4ng x\xE2y d\u1EF1ng v\xE0 b\u1EA3o tr\xEC c\xF4ng tr\xECnh x\xE2y d\u1EF1ng	amended	35/2023/N\u0110-CP 175/2024/N\u0110-CP 14/2026/N\u0110-CP 67/2026/N\u0110-CP
+	06/2021/TT-BXD	2021-06-30	1	23	quy \u0111\u1ECBnh v\u1EC1 ph\xE2n c\u1EA5p c\xF4ng tr\xECnh x\xE2y d\u1EF1ng v\xE0 h\u01B0\u1EDBng d\u1EABn \xE1p d\u1EE5ng trong qu\u1EA3n l\xFD ho\u1EA1t \u0111\u1ED9ng \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng	amended	02/2025/TT-BXD
+	07/2021/N\u0110-CP	2021-01-27	0	0	quy \u0111\u1ECBnh chu\u1EA9n ngh\xE8o \u0111a chi\u1EC1u giai \u0111o\u1EA1n 2021 - 2025
+	07/2021/TT-BL\u0110TBXH	2021-07-18	1	4		amended	02/2022/TT-BL\u0110TBXH
+	08/2021/N\u0110-CP	2021-01-28	0	0	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD ho\u1EA1t \u0111\u1ED9ng \u0111\u01B0\u1EDDng th\u1EE7y n\u1ED9i \u0111\u1ECBa	amended	06/2024/N\u0110-CP
+	08/2021/QH15	2021-07-23	4	3	v\u1EC1 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a Ch\xEDnh ph\u1EE7 nhi\u1EC7m k\u1EF3 Qu\u1ED1c h\u1ED9i kh\xF3a XV
+	09/2021/TT-BKH\u0110T	2021-11-16	1	9
+	09/2021/TT-BL\u0110TBXH	2021-09-07	1	4
	10/2021/N\u0110-CP	2021-02-09	0	0	v\u1EC1 qu\u1EA3n l\xFD chi ph\xED \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng
	10/2021/TT-BL\u0110TBXH	2021-09-10	1	4	ban h\xE0nh 116 \u0111\u1ECBnh m\u1EE9c kinh t\u1EBF - k\u1EF9 thu\u1EADt cho c\xE1c ng\xE0nh, ngh\u1EC1 v\u1EC1 \u0111\xE0o t\u1EA1o tr\xECnh \u0111\u1ED9 trung c\u1EA5p, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng
	10/2021/TT-BTNMT	2021-06-30	1	20
	100/2021/TT-BTC	2021-11-15	1	1
	101/2021/N\u0110-CP	2021-11-15	0	0
	102/2021/N\u0110-CP	2021-11-16	0	0
+	105/2021/N\u0110-CP	2021-12-04	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ph\xF2ng, ch\u1ED1ng ma t\xFAy
+	107/2021/N\u0110-CP	2021-12-06	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 61/2018/N\u0110-CP ng\xE0y 23 th\xE1ng 4 n\u0103m 2018 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 th\u1EF1c hi\u1EC7n c\u01A1 ch\u1EBF m\u1ED9t c\u1EEDa, m\u1ED9t c\u1EEDa li\xEAn th\xF4ng trong gi\u1EA3i quy\u1EBFt th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh	ended	118/2025/N\u0110-CP	2025-07-01
	108/2021/N\u0110-CP	2021-12-07	0	0
	11/2021/TT-BYT	2021-08-19	1	5	h\u01B0\u1EDBng d\u1EABn \u0111\u0103ng k\xFD l\u01B0u h\xE0nh v\u1EAFc xin ph\xF2ng Covid - 19 trong tr\u01B0\u1EDDng h\u1EE3p c\u1EA5p b\xE1ch
+	111/2021/N\u0110-CP	2021-12-09	0	0
+	112/2021/N\u0110-CP	2021-12-10	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Ng\u01B0\u1EDDi lao \u0111\u1ED9ng Vi\u1EC7t Nam \u0111i l\xE0m vi\u1EC7c \u1EDF n\u01B0\u1EDBc ngo\xE0i theo h\u1EE3p \u0111\u1ED3ng	amended	372/2025/N\u0110-CP
+	114/2021/N\u0110-CP	2021-12-16	0	0	v\u1EC1 qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng v\u1ED1n h\u1ED7 tr\u1EE3 ph\xE1t tri\u1EC3n ch\xEDnh th\u1EE9c
+	116/2021/N\u0110-CP	2021-12-21	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ph\xF2ng, ch\u1ED1ng ma t\xFAy, Lu\u1EADt X\u1EED l\xFD vi ph\u1EA1m h\xE0nh ch\xEDnh v\u1EC1 cai nghi\u1EC7n ma t\xFAy v\xE0 qu\u1EA3n l\xFD sau cai nghi\u1EC7n ma t\xFAy
+	118/2021/N\u0110-CP	2021-12-23	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt X\u1EED l\xFD vi ph\u1EA1m h\xE0nh ch\xEDnh	amended	190/2025/N\u0110-CP 68/2025/N\u0110-CP
	118/Q\u0110-TTg	2021-01-25	2	2
	1186/2021/UBTVQH14	2021-01-11	4	8
	119/2021/TT-BCA	2021-12-08	1	14	quy \u0111\u1ECBnh bi\u1EC3u m\u1EABu, gi\u1EA5y t\u1EDD, s\u1ED5 s\xE1ch v\u1EC1 \u0111i\u1EC1u tra h\xECnh s\u1EF1
	12/2021/TT-BL\u0110TBXH	2021-09-30	1	4	ban h\xE0nh quy tr\xECnh ki\u1EC3m \u0111\u1ECBnh k\u1EF9 thu\u1EADt an to\xE0n thang m\xE1y thu\u1ED9c th\u1EA9m quy\u1EC1n qu\u1EA3n l\xFD c\u1EE7a B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i
+	123/2021/N\u0110-CP	2021-12-28	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c Ngh\u1ECB \u0111\u1ECBnh quy \u0111\u1ECBnh x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh trong l\u0129nh v\u1EF1c h\xE0ng h\u1EA3i
	124/2021/TT-BTC	2021-12-30	1	1
	13/2021/TT-BL\u0110TBXH	2021-09-30	1	4	ban h\xE0nh B\u1ED9 ch\u1EC9 ti\xEAu th\u1ED1ng k\xEA v\u1EC1 t\xECnh h\xECnh tr\u1EBB em v\xE0 t\xECnh h\xECnh x\xE2m h\u1EA1i tr\u1EBB em, x\u1EED l\xFD vi ph\u1EA1m h\xE0nh ch\xEDnh \u0111\u1ED1i v\u1EDBi c\xE1c h\xE0nh vi x\xE2m h\u1EA1i tr\u1EBB em
	13/2021/TT-BTP	2021-12-30	1	15	quy \u0111\u1ECBnh quy tr\xECnh x\u1EED l\xFD, gi\u1EA3i quy\u1EBFt \u0111\u01A1n khi\u1EBFu n\u1EA1i, t\u1ED1 c\xE1o, ki\u1EBFn ngh\u1ECB, ph\u1EA3n \xE1nh trong thi h\xE0nh \xE1n d\xE2n s\u1EF1
+	13/2021/TT-BYT	2021-09-16	1	5
	130/Q\u0110-TTg	2021-01-27	2	2
+	131/2021/N\u0110-CP	2021-12-30	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Ph\xE1p l\u1EC7nh \u01AFu \u0111\xE3i ng\u01B0\u1EDDi c\xF3 c\xF4ng v\u1EDBi c\xE1ch m\u1EA1ng
+	134/2021/N\u0110-CP	2021-12-30	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 59/2019/N\u0110-CP ng\xE0y 01 th\xE1ng 7 n\u0103m 2019 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Ph\xF2ng, ch\u1ED1ng tham nh\u0169ng
+	135/2021/N\u0110-CP	2021-12-31	0	0
	1357/Q\u0110-TCHQ	2021-05-18	2	54
	136/2021/N\u0110-CP	2021-12-31	0	0
+	14/2021/TT-BL\u0110TBXH	2021-10-21	1	4	quy \u0111\u1ECBnh v\u1EC1 \u0110i\u1EC1u l\u1EC7 tr\u01B0\u1EDDng trung c\u1EA5p
	14/2021/TT-BXD	2021-09-08	1	23	h\u01B0\u1EDBng d\u1EABn x\xE1c \u0111\u1ECBnh chi ph\xED b\u1EA3o tr\xEC c\xF4ng tr\xECnh x\xE2y d\u1EF1ng
	1454/Q\u0110-TTg	2021-09-01	2	2
+	148/2021/N\u0110-CP	2021-12-31	0	0	v\u1EC1 qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng ngu\u1ED3n thu t\u1EEB chuy\u1EC3n \u0111\u1ED5i s\u1EDF h\u1EEFu doanh nghi\u1EC7p, \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp, ngu\u1ED3n thu t\u1EEB chuy\u1EC3n nh\u01B0\u1EE3ng v\u1ED1n nh\xE0 n\u01B0\u1EDBc v\xE0 ch\xEAnh l\u1EC7ch v\u1ED1n ch\u1EE7 s\u1EDF h\u1EEFu l\u1EDBn h\u01A1n v\u1ED1n \u0111i\u1EC1u l\u1EC7 t\u1EA1i doanh nghi\u1EC7p
+	15/2021/N\u0110-CP	2021-03-03	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 n\u1ED9i dung v\u1EC1 qu\u1EA3n l\xFD d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng
+	15/2021/TT-BL\u0110TBXH	2021-10-21	1	4	quy \u0111\u1ECBnh v\u1EC1 \u0110i\u1EC1u l\u1EC7 tr\u01B0\u1EDDng cao \u0111\u1EB3ng
	1529/Q\u0110-TTg	2021-09-15	2	2
	16/2021/QH15	2021-07-27	4	3
	16/2021/TT-BL\u0110TBXH	2021-11-08	1	4	ban h\xE0nh danh m\u1EE5c thi\u1EBFt b\u1ECB \u0111\xE0o t\u1EA1o t\u1ED1i thi\u1EC3u tr\xECnh \u0111\u1ED9 trung c\u1EA5p, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng cho 98 ng\xE0nh, ngh\u1EC1
	17/2021/TT-BL\u0110TBXH	2021-11-15	1	4	ban h\xE0nh quy tr\xECnh ki\u1EC3m \u0111\u1ECBnh k\u1EF9 thu\u1EADt an to\xE0n chai ch\u1EE9a kh\xED c\xF4ng nghi\u1EC7p thu\u1ED9c th\u1EA9m quy\u1EC1n qu\u1EA3n l\xFD c\u1EE7a B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i
	17/2021/TT-BNNPTNT	2021-12-20	1	11	quy \u0111\u1ECBnh v\u1EC1 truy xu\u1EA5t ngu\u1ED3n g\u1ED1c, thu h\u1ED3i v\xE0 x\u1EED l\xFD th\u1EF1c ph\u1EA9m kh\xF4ng b\u1EA3o \u0111\u1EA3m an to\xE0n thu\u1ED9c ph\u1EA1m vi qu\u1EA3n l\xFD c\u1EE7a B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n
	17/2021/TT-BTC	2021-02-26	1	1
+	1719/Q\u0110-TTg	2021-10-14	2	2	ph\xEA duy\u1EC7t Ch\u01B0\u01A1ng tr\xECnh m\u1EE5c ti\xEAu qu\u1ED1c gia ph\xE1t tri\u1EC3n kinh t\u1EBF - x\xE3 h\u1ED9i v\xF9ng \u0111\u1ED3ng b\xE0o d\xE2n t\u1ED9c thi\u1EC3u s\u1ED1 v\xE0 mi\u1EC1n n\xFAi giai \u0111o\u1EA1n 2021 - 2030, giai \u0111o\u1EA1n I
+	18/2021/N\u0110-CP	2021-03-11	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 134/2016/N\u0110-CP ng\xE0y 01 th\xE1ng 9 n\u0103m 2016 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Thu\u1EBF xu\u1EA5t kh\u1EA9u, thu\u1EBF nh\u1EADp kh\u1EA9u
	18/2021/Q\u0110-TTg	2021-04-22	2	2	quy \u0111\u1ECBnh v\u1EC1 d\u1EF1 b\xE1o, c\u1EA3nh b\xE1o, truy\u1EC1n tin thi\xEAn tai v\xE0 c\u1EA5p \u0111\u1ED9 r\u1EE7i ro thi\xEAn tai
+	18/2021/TT-BL\u0110TBXH	2021-12-15	1	4	quy \u0111\u1ECBnh v\u1EC1 th\u1EDDi gi\u1EDD l\xE0m vi\u1EC7c, th\u1EDDi gi\u1EDD ngh\u1EC9 ng\u01A1i \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi lao \u0111\u1ED9ng l\xE0m c\xE1c c\xF4ng vi\u1EC7c s\u1EA3n xu\u1EA5t c\xF3 t\xEDnh th\u1EDDi v\u1EE5, c\xF4ng vi\u1EC7c gia c\xF4ng theo \u0111\u01A1n \u0111\u1EB7t h\xE0ng
	18/2021/TT-BTTTT	2021-11-30	1	16	ban h\xE0nh \u0111\u1ECBnh m\u1EE9c kinh t\u1EBF - k\u1EF9 thu\u1EADt ho\u1EA1t \u0111\u1ED9ng b\xE1o in, b\xE1o \u0111i\u1EC7n t\u1EED
+	19/2021/TT-BL\u0110TBXH	2021-12-15	1	4	ban h\xE0nh Danh m\u1EE5c v\xF9ng c\xF3 \u0111i\u1EC1u ki\u1EC7n kinh t\u1EBF - x\xE3 h\u1ED9i \u0111\u1EB7c bi\u1EC7t kh\xF3 kh\u0103n l\xE0m c\u01A1 s\u1EDF x\xE1c \u0111\u1ECBnh c\xE1c tr\u01B0\u1EDDng h\u1EE3p c\xF3 th\u1EC3 ngh\u1EC9 h\u01B0u \u1EDF tu\u1ED5i th\u1EA5p h\u01A1n tu\u1ED5i ngh\u1EC9 h\u01B0u trong \u0111i\u1EC1u ki\u1EC7n lao \u0111\u1ED9ng b\xECnh th\u01B0\u1EDDng
+	19/2021/TT-BTC	2021-03-18	1	1	h\u01B0\u1EDBng d\u1EABn giao d\u1ECBch \u0111i\u1EC7n t\u1EED trong l\u0129nh v\u1EF1c thu\u1EBF
	19/2021/TT-BYT	2021-11-16	1	5	quy \u0111\u1ECBnh m\u1EABu v\u0103n b\u1EA3n, b\xE1o c\xE1o th\u1EF1c hi\u1EC7n Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 98/2021/N\u0110-CP ng\xE0y 08 th\xE1ng 11 n\u0103m 2021 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 qu\u1EA3n l\xFD trang thi\u1EBFt b\u1ECB y t\u1EBF
+	20/2021/N\u0110-CP	2021-03-15	0	0	quy \u0111\u1ECBnh ch\xEDnh s\xE1ch tr\u1EE3 gi\xFAp x\xE3 h\u1ED9i \u0111\u1ED1i v\u1EDBi \u0111\u1ED1i t\u01B0\u1EE3ng b\u1EA3o tr\u1EE3 x\xE3 h\u1ED9i
	20/2021/TT-BL\u0110TBXH	2021-12-15	1	4	quy \u0111\u1ECBnh v\u1EC1 H\u1EC7 th\u1ED1ng c\u01A1 s\u1EDF d\u1EEF li\u1EC7u v\u1EC1 ng\u01B0\u1EDDi lao \u0111\u1ED9ng Vi\u1EC7t Nam \u0111i l\xE0m vi\u1EC7c \u1EDF n\u01B0\u1EDBc ngo\xE0i theo h\u1EE3p \u0111\u1ED3ng
	21/2021/N\u0110-CP	2021-03-19	0	0	quy \u0111\u1ECBnh thi h\xE0nh B\u1ED9 lu\u1EADt D\xE2n s\u1EF1 v\u1EC1 b\u1EA3o \u0111\u1EA3m th\u1EF1c hi\u1EC7n ngh\u0129a v\u1EE5
	21/2021/Q\u0110-TTg	2021-06-21	2	2	quy \u0111\u1ECBnh v\u1EC1 th\xE0nh ph\u1EA7n v\xE0 nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n c\u1EE7a H\u1ED9i \u0111\u1ED3ng ph\u1ED1i h\u1EE3p ph\u1ED5 bi\u1EBFn, gi\xE1o d\u1EE5c ph\xE1p lu\u1EADt
+	21/2021/TT-BL\u0110TBXH	2021-12-15	1	4	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ng\u01B0\u1EDDi lao \u0111\u1ED9ng Vi\u1EC7t Nam \u0111i l\xE0m vi\u1EC7c \u1EDF n\u01B0\u1EDBc ngo\xE0i theo h\u1EE3p \u0111\u1ED3ng	amended	02/2024/TT-BL\u0110TBXH
+	21/2021/TT-BYT	2021-11-26	1	5	quy \u0111\u1ECBnh v\u1EC1 v\u1EC7 sinh trong mai t\xE1ng, h\u1ECFa t\xE1ng
+	22/2021/N\u0110-CP	2021-03-19	0	0	v\u1EC1 Khu kinh t\u1EBF - qu\u1ED1c ph\xF2ng
+	23/2021/N\u0110-CP	2021-03-19	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt kho\u1EA3n 3 \u0110i\u1EC1u 37 v\xE0 \u0110i\u1EC1u 39 v\u1EC1 Lu\u1EADt Vi\u1EC7c l\xE0m v\u1EC1 trung t\xE2m d\u1ECBch v\u1EE5 vi\u1EC7c l\xE0m, doanh nghi\u1EC7p ho\u1EA1t \u0111\u1ED9ng d\u1ECBch v\u1EE5 vi\u1EC7c l\xE0m
+	23/2021/Q\u0110-TTg	2021-07-07	2	2	quy \u0111\u1ECBnh v\u1EC1 vi\u1EC7c th\u1EF1c hi\u1EC7n m\u1ED9t s\u1ED1 ch\xEDnh s\xE1ch h\u1ED7 tr\u1EE3 ng\u01B0\u1EDDi lao \u0111\u1ED9ng v\xE0 ng\u01B0\u1EDDi s\u1EED d\u1EE5ng lao \u0111\u1ED9ng g\u1EB7p kh\xF3 kh\u0103n do \u0111\u1EA1i d\u1ECBch COVID-19	amended	33/2021/Q\u0110-TTg
	23/2021/TT-BTC	2021-03-30	1	1	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c in, ph\xE1t h\xE0nh, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng tem \u0111i\u1EC7n t\u1EED r\u01B0\u1EE3u v\xE0 tem \u0111i\u1EC7n t\u1EED thu\u1ED1c l\xE1
	23/2021/TT-BYT	2021-12-09	1	5	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt
	23/CT-TTg	2021-09-02	9	2
	2345/BGD\u0110T-GDTH	2021-06-07	7	19
+	24/2021/N\u0110-CP	2021-03-23	0	0	quy \u0111\u1ECBnh vi\u1EC7c qu\u1EA3n l\xFD trong c\u01A1 s\u1EDF gi\xE1o d\u1EE5c m\u1EA7m non v\xE0 c\u01A1 s\u1EDF gi\xE1o d\u1EE5c ph\u1ED5 th\xF4ng c\xF4ng l\u1EADp
	25/2021/Q\u0110-TTg	2021-07-22	2	2	quy \u0111\u1ECBnh v\u1EC1 x\xE3, ph\u01B0\u1EDDng, th\u1ECB tr\u1EA5n \u0111\u1EA1t chu\u1EA9n ti\u1EBFp c\u1EADn ph\xE1p lu\u1EADt
+	25/2021/TT-BTC	2021-04-07	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng ph\xED, l\u1EC7 ph\xED trong l\u0129nh v\u1EF1c xu\u1EA5t c\u1EA3nh, nh\u1EADp c\u1EA3nh, qu\xE1 c\u1EA3nh, c\u01B0 tr\xFA t\u1EA1i Vi\u1EC7t Nam
	26/2021/N\u0110-CP	2021-03-25	0	0
	27/2021/N\u0110-CP	2021-03-25	0	0	v\u1EC1 qu\u1EA3n l\xFD gi\u1ED1ng c\xE2y tr\u1ED3ng l\xE2m nghi\u1EC7p
+	27/2021/TT-BL\u0110TBXH	2021-12-28	1	4
	28/2021/N\u0110-CP	2021-03-26	0	0	quy \u0111\u1ECBnh c\u01A1 ch\u1EBF qu\u1EA3n l\xFD t\xE0i ch\xEDnh d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 theo ph\u01B0\u01A1ng th\u1EE9c \u0111\u1ED1i t\xE1c c\xF4ng t\u01B0
	28/2021/Q\u0110-TTg	2021-10-01	2	2	quy \u0111\u1ECBnh v\u1EC1 vi\u1EC7c th\u1EF1c hi\u1EC7n ch\xEDnh s\xE1ch h\u1ED7 tr\u1EE3 ng\u01B0\u1EDDi lao \u0111\u1ED9ng v\xE0 ng\u01B0\u1EDDi s\u1EED d\u1EE5ng lao \u0111\u1ED9ng b\u1ECB \u1EA3nh h\u01B0\u1EDFng b\u1EDFi \u0111\u1EA1i d\u1ECBch COVID-19 t\u1EEB Qu\u1EF9 b\u1EA3o hi\u1EC3m th\u1EA5t nghi\u1EC7p
+	28/2021/TT-BL\u0110TBXH	2021-12-28	1	4	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt An to\xE0n, v\u1EC7 sinh lao \u0111\u1ED9ng v\u1EC1 ch\u1EBF \u0111\u1ED9 \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi lao \u0111\u1ED9ng b\u1ECB tai n\u1EA1n lao \u0111\u1ED9ng, b\u1EC7nh ngh\u1EC1 nghi\u1EC7p
+	29/2021/N\u0110-CP	2021-03-26	0	0	quy \u0111\u1ECBnh v\u1EC1 tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c th\u1EA9m \u0111\u1ECBnh d\u1EF1 \xE1n quan tr\u1ECDng qu\u1ED1c gia v\xE0 gi\xE1m s\xE1t, \u0111\xE1nh gi\xE1 \u0111\u1EA7u t\u01B0
	29/2021/TT-BGTVT	2021-11-30	1	13	quy \u0111\u1ECBnh chi ti\u1EBFt v\u1EC1 qu\u1EA3n l\xFD, khai th\xE1c c\u1EA3ng h\xE0ng kh\xF4ng, s\xE2n bay	amended	52/2023/TT-BGTVT
+	29/2021/TT-BL\u0110TBXH	2021-12-28	1	4	quy \u0111\u1ECBnh ti\xEAu chu\u1EA9n ph\xE2n lo\u1EA1i lao \u0111\u1ED9ng theo \u0111i\u1EC1u ki\u1EC7n lao \u0111\u1ED9ng
+	31/2021/N\u0110-CP	2021-03-26	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u1EA7u t\u01B0	amended	239/2025/N\u0110-CP
+	31/2021/TT-BTC	2021-05-17	1	1	quy \u0111\u1ECBnh v\u1EC1 \xE1p d\u1EE5ng qu\u1EA3n l\xFD r\u1EE7i ro trong qu\u1EA3n l\xFD thu\u1EBF
	32/2021/TT-BL\u0110TBXH	2021-12-28	1	4	quy \u0111\u1ECBnh v\u1EC1 l\u1ED3ng gh\xE9p gi\xE1o d\u1EE5c ki\u1EBFn th\u1EE9c, k\u1EF9 n\u0103ng b\u1ED5 tr\u1EE3 cho h\u1ECDc sinh, sinh vi\xEAn trong c\xE1c c\u01A1 s\u1EDF gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
+	34/2021/TT-BL\u0110TBXH	2021-12-30	1	4
+	35/2021/N\u0110-CP	2021-03-29	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh Lu\u1EADt \u0110\u1EA7u t\u01B0 theo ph\u01B0\u01A1ng th\u1EE9c \u0111\u1ED1i t\xE1c c\xF4ng t\u01B0
	35/2021/TT-BL\u0110TBXH	2021-12-30	1	4	quy \u0111\u1ECBnh ti\xEAu ch\xED v\xE0 quy tr\xECnh \u0111\xE1nh gi\xE1, c\xF4ng nh\u1EADn tr\u01B0\u1EDDng cao \u0111\u1EB3ng ch\u1EA5t l\u01B0\u1EE3ng cao
	36/2021/TT-BL\u0110TBXH	2021-12-31	1	4	quy \u0111\u1ECBnh m\u1EE9c \u0111i\u1EC1u ch\u1EC9nh ti\u1EC1n l\u01B0\u01A1ng v\xE0 thu nh\u1EADp th\xE1ng \u0111\xE3 \u0111\xF3ng b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i
	37/2021/QH15	2021-11-13	4	3
	37/2021/TT-BL\u0110TBXH	2021-12-31	1	4
	38/2021/N\u0110-CP	2021-03-29	0	0		amended	129/2021/N\u0110-CP 128/2022/N\u0110-CP
	38/2021/TT-BYT	2021-12-31	1	5	quy \u0111\u1ECBnh v\u1EC1 ch\u1EA5t l\u01B0\u1EE3ng d\u01B0\u1EE3c li\u1EC7u, v\u1ECB thu\u1ED1c c\u1ED5 truy\u1EC1n, thu\u1ED1c c\u1ED5 truy\u1EC1n
+	39/2021/Q\u0110-TTg	2021-12-30	2	2		amended	18/2023/Q\u0110-TTg
+	40/2021/TT-BTC	2021-06-01	1	1	h\u01B0\u1EDBng d\u1EABn thu\u1EBF gi\xE1 tr\u1ECB gia t\u0103ng, thu\u1EBF thu nh\u1EADp c\xE1 nh\xE2n v\xE0 qu\u1EA3n l\xFD thu\u1EBF \u0111\u1ED1i v\u1EDBi h\u1ED9 kinh doanh, c\xE1 nh\xE2n kinh doanh	amended	100/2021/TT-BTC
	4032/TCHQ-GSQL	2021-08-16	7	54
	406/Q\u0110-TTg	2021-03-22	2	2
+	43/2021/TT-BCA	2021-04-22	1	14
+	45/2021/N\u0110-CP	2021-03-31	0	0	v\u1EC1 vi\u1EC7c th\xE0nh l\u1EADp, t\u1ED5 ch\u1EE9c v\xE0 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a Qu\u1EF9 h\u1ED7 tr\u1EE3 ph\xE1t tri\u1EC3n h\u1EE3p t\xE1c x\xE3
	468/Q\u0110-TTg	2021-03-27	2	2	ph\xEA duy\u1EC7t \u0110\u1EC1 \xE1n \u0111\u1ED5i m\u1EDBi vi\u1EC7c th\u1EF1c hi\u1EC7n c\u01A1 ch\u1EBF m\u1ED9t c\u1EEDa, m\u1ED9t c\u1EEDa li\xEAn th\xF4ng trong gi\u1EA3i quy\u1EBFt th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh
+	47/2021/N\u0110-CP	2021-04-01	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Doanh nghi\u1EC7p
	496/Q\u0110-TTg	2021-03-30	2	2
+	51/2021/TT-BTC	2021-06-30	1	1	h\u01B0\u1EDBng d\u1EABn ngh\u0129a v\u1EE5 c\u1EE7a t\u1ED5 ch\u1EE9c, c\xE1 nh\xE2n trong ho\u1EA1t \u0111\u1ED9ng \u0111\u1EA7u t\u01B0 n\u01B0\u1EDBc ngo\xE0i tr\xEAn th\u1ECB tr\u01B0\u1EDDng ch\u1EE9ng kho\xE1n Vi\u1EC7t Nam	amended	20/2025/TT-BTC
	53/2021/N\u0110-CP	2021-05-21	0	0
	57/2021/N\u0110-CP	2021-06-04	0	0
+	57/2021/TT-BTC	2021-07-12	1	1	quy \u0111\u1ECBnh l\u1ED9 tr\xECnh s\u1EAFp x\u1EBFp l\u1EA1i th\u1ECB tr\u01B0\u1EDDng giao d\u1ECBch c\u1ED5 phi\u1EBFu, th\u1ECB tr\u01B0\u1EDDng giao d\u1ECBch tr\xE1i phi\u1EBFu, th\u1ECB tr\u01B0\u1EDDng giao d\u1ECBch ch\u1EE9ng kho\xE1n ph\xE1i sinh v\xE0 th\u1ECB tr\u01B0\u1EDDng giao d\u1ECBch c\xE1c lo\u1EA1i ch\u1EE9ng kho\xE1n kh\xE1c	amended	69/2023/TT-BTC
	58/2021/TT-BTC	2021-07-12	1	1	h\u01B0\u1EDBng d\u1EABn m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 158/2020/N\u0110-CP ng\xE0y 31 th\xE1ng 12 n\u0103m 2020 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 ch\u1EE9ng kho\xE1n ph\xE1i sinh v\xE0 th\u1ECB tr\u01B0\u1EDDng ch\u1EE9ng kho\xE1n ph\xE1i sinh
+	59/2021/N\u0110-CP	2021-06-18	0	0	quy \u0111\u1ECBnh m\u1ED9t s\u1ED1 n\u1ED9i dung \u0111\u1EB7c th\xF9 v\u1EC1 c\u01A1 ch\u1EBF qu\u1EA3n l\xFD t\xE0i ch\xEDnh, \u0111\xE1nh gi\xE1 hi\u1EC7u qu\u1EA3 ho\u1EA1t \u0111\u1ED9ng \u0111\u1ED1i v\u1EDBi S\u1EDF Giao d\u1ECBch ch\u1EE9ng kho\xE1n Vi\u1EC7t Nam, T\u1ED5ng c\xF4ng ty L\u01B0u k\xFD v\xE0 B\xF9 tr\u1EEB ch\u1EE9ng kho\xE1n Vi\u1EC7t Nam
+	60/2021/N\u0110-CP	2021-06-21	0	0	quy \u0111\u1ECBnh c\u01A1 ch\u1EBF t\u1EF1 ch\u1EE7 t\xE0i ch\xEDnh c\u1EE7a \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp	amended	111/2025/N\u0110-CP
	64/2021/N\u0110-CP	2021-06-30	0	0		amended	177/2025/N\u0110-CP
+	65/2021/TT-BTC	2021-07-29	1	1	quy \u0111\u1ECBnh v\u1EC1 l\u1EADp d\u1EF1 to\xE1n, qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\xE0 quy\u1EBFt to\xE1n kinh ph\xED b\u1EA3o d\u01B0\u1EE1ng, s\u1EEDa ch\u1EEFa t\xE0i s\u1EA3n c\xF4ng
+	66/2021/N\u0110-CP	2021-07-06	0	0
+	67/2021/N\u0110-CP	2021-07-15	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 167/2017/N\u0110-CP ng\xE0y 31 th\xE1ng 12 n\u0103m 2017 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh vi\u1EC7c s\u1EAFp x\u1EBFp l\u1EA1i, x\u1EED l\xFD t\xE0i s\u1EA3n c\xF4ng
+	68/NQ-CP	2021-07-01	4	0	v\u1EC1 m\u1ED9t s\u1ED1 ch\xEDnh s\xE1ch h\u1ED7 tr\u1EE3 ng\u01B0\u1EDDi lao \u0111\u1ED9ng v\xE0 ng\u01B0\u1EDDi s\u1EED d\u1EE5ng lao \u0111\u1ED9ng g\u1EB7p kh\xF3 kh\u0103n do \u0111\u1EA1i d\u1ECBch COVID-19
	69/2021/N\u0110-CP	2021-07-15	0	0
+	69/2021/TT-BTC	2021-08-11	1	1	h\u01B0\u1EDBng d\u1EABn qu\u1EA3n l\xFD kinh ph\xED chu\u1EA9n b\u1ECB, t\u1ED5 ch\u1EE9c v\xE0 tham d\u1EF1 c\xE1c k\u1EF3 thi \xE1p d\u1EE5ng \u0111\u1ED1i v\u1EDBi gi\xE1o d\u1EE5c ph\u1ED5 th\xF4ng
+	73/2021/QH14	2021-03-30	3	3	Lu\u1EADt Ph\xF2ng, ch\u1ED1ng ma t\xFAy
+	75/2021/N\u0110-CP	2021-07-24	0	0	quy \u0111\u1ECBnh m\u1EE9c h\u01B0\u1EDFng tr\u1EE3 c\u1EA5p, ph\u1EE5 c\u1EA5p v\xE0 c\xE1c ch\u1EBF \u0111\u1ED9 \u01B0u \u0111\xE3i \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi c\xF3 c\xF4ng v\u1EDBi c\xE1ch m\u1EA1ng	amended	55/2023/N\u0110-CP
	76/2021/TT-BTC	2021-09-15	1	1	h\u01B0\u1EDBng d\u1EABn kho\u1EA3n 1 v\xE0 kho\u1EA3n 2 \u0110i\u1EC1u 31 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 20/2021/N\u0110-CP ng\xE0y 15 th\xE1ng 3 n\u0103m 2021 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh ch\xEDnh s\xE1ch tr\u1EE3 gi\xFAp x\xE3 h\u1ED9i \u0111\u1ED1i v\u1EDBi \u0111\u1ED1i t\u01B0\u1EE3ng b\u1EA3o tr\u1EE3 x\xE3 h\u1ED9i
+	76/NQ-CP	2021-07-15	4	0	ban h\xE0nh Ch\u01B0\u01A1ng tr\xECnh t\u1ED5ng th\u1EC3 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc giai \u0111o\u1EA1n 2021 - 2030
+	78/2021/N\u0110-CP	2021-08-01	0	0	v\u1EC1 th\xE0nh l\u1EADp v\xE0 qu\u1EA3n l\xFD Qu\u1EF9 ph\xF2ng, ch\u1ED1ng thi\xEAn tai	amended	63/2025/N\u0110-CP
+	78/2021/TT-BTC	2021-09-17	1	1
+	80/2021/N\u0110-CP	2021-08-26	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt H\u1ED7 tr\u1EE3 doanh nghi\u1EC7p nh\u1ECF v\xE0 v\u1EEBa
+	80/2021/TT-BTC	2021-09-29	1	1	h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1EA3n l\xFD thu\u1EBF v\xE0 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 126/2020/N\u0110-CP ng\xE0y 19 th\xE1ng 10 n\u0103m 2020 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1EA3n l\xFD thu\u1EBF	amended	40/2025/TT-BTC
+	81/2021/N\u0110-CP	2021-08-27	0	0
+	82/2021/N\u0110-CP	2021-09-06	0	0		amended	79/2024/N\u0110-CP
	83/2021/TT-BTC	2021-10-04	1	1	h\u01B0\u1EDBng d\u1EABn qu\u1EA3n l\xFD kinh ph\xED t\u1EADp hu\u1EA5n, b\u1ED3i d\u01B0\u1EE1ng gi\xE1o vi\xEAn v\xE0 c\xE1n b\u1ED9 qu\u1EA3n l\xFD c\u01A1 s\u1EDF gi\xE1o d\u1EE5c \u0111\u1EC3 th\u1EF1c hi\u1EC7n ch\u01B0\u01A1ng tr\xECnh m\u1EDBi, s\xE1ch gi\xE1o khoa m\u1EDBi gi\xE1o d\u1EE5c ph\u1ED5 th\xF4ng
	861/Q\u0110-TTg	2021-06-04	2	2
+	87/2021/N\u0110-CP	2021-09-29	0	0
	88/2021/N\u0110-CP	2021-10-01	0	0	quy \u0111\u1ECBnh v\u1EC1 thu ti\u1EC1n c\u1EA5p quy\u1EC1n s\u1EED d\u1EE5ng t\u1EA7n s\u1ED1 v\xF4 tuy\u1EBFn \u0111i\u1EC7n, \u0111\u1EA5u gi\xE1, c\u1EA5p ph\xE9p, chuy\u1EC3n nh\u01B0\u1EE3ng quy\u1EC1n s\u1EED d\u1EE5ng t\u1EA7n s\u1ED1 v\xF4 tuy\u1EBFn \u0111i\u1EC7n \u0111\u1ED1i v\u1EDBi b\u0103ng t\u1EA7n
+	89/2021/N\u0110-CP	2021-10-18	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 101/2017/N\u0110-CP ng\xE0y 01 th\xE1ng 9 n\u0103m 2017 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 \u0111\xE0o t\u1EA1o, b\u1ED3i d\u01B0\u1EE1ng c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c
+	942/Q\u0110-TTg	2021-06-15	2	2
+	95/2021/N\u0110-CP	2021-11-01	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 83/2014/N\u0110-CP ng\xE0y 03 th\xE1ng 9 n\u0103m 2014 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 kinh doanh x\u0103ng d\u1EA7u
+	96/2021/N\u0110-CP	2021-11-02	0	0	v\u1EC1 c\xF4ng t\xE1c b\u1EA3o \u0111\u1EA3m chuy\u1EBFn bay chuy\xEAn c\u01A1, chuy\xEAn khoang
+	98/2021/N\u0110-CP	2021-11-08	0	0	v\u1EC1 qu\u1EA3n l\xFD trang thi\u1EBFt b\u1ECB y t\u1EBF	amended	07/2023/N\u0110-CP 04/2025/N\u0110-CP
+	99/2021/N\u0110-CP	2021-11-11	0	0
	01/2022/N\u0110-CP	2022-01-04	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 65/2018/N\u0110-CP ng\xE0y 12 th\xE1ng 5 n\u0103m 2018 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u01B0\u1EDDng s\u1EAFt
	01/2022/N\u0110-CP	2022-11-30	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 Qu\u1ED1c ph\xF2ng
	01/2022/TT-BGTVT	2022-01-12	1	13
+	01/2022/TT-BL\u0110TBXH	2022-01-25	1	4	h\u01B0\u1EDBng d\u1EABn thu th\u1EADp, l\u01B0u tr\u1EEF, t\u1ED5ng h\u1EE3p th\xF4ng tin th\u1ECB tr\u01B0\u1EDDng lao \u0111\u1ED9ng
	01/2022/TT-UBDT	2022-05-26	1	90
+	02/2022/Q\u0110-TTg	2022-01-18	2	2
+	02/2022/TT-BL\u0110TBXH	2022-03-30	1	4
+	02/2022/TT-BTNMT	2022-01-10	1	20	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA3o v\u1EC7 m\xF4i tr\u01B0\u1EDDng	amended	07/2025/TT-BNNMT 07/2025/TT-BTNMT
+	02/CT-TTg	2022-04-26	9	2	v\u1EC1 ph\xE1t tri\u1EC3n Ch\xEDnh ph\u1EE7 \u0111i\u1EC7n t\u1EED h\u01B0\u1EDBng t\u1EDBi Ch\xEDnh ph\u1EE7 s\u1ED1, th\xFAc \u0111\u1EA9y chuy\u1EC3n \u0111\u1ED5i s\u1ED1 qu\u1ED1c gia
+	03/2022/QH15	2022-01-11	3	3
+	03/2022/TT-BL\u0110TBXH	2022-03-30	1	4	quy \u0111\u1ECBnh Danh m\u1EE5c nh\xE0 t\xF9 v\xE0 nh\u1EEFng n\u01A1i \u0111\u01B0\u1EE3c coi l\xE0 nh\xE0 t\xF9 \u0111\u1EC3 xem x\xE9t c\xF4ng nh\u1EADn ng\u01B0\u1EDDi ho\u1EA1t \u0111\u1ED9ng c\xE1ch m\u1EA1ng, kh\xE1ng chi\u1EBFn, b\u1EA3o v\u1EC7 T\u1ED5 qu\u1ED1c, l\xE0m ngh\u0129a v\u1EE5 qu\u1ED1c t\u1EBF b\u1ECB \u0111\u1ECBch b\u1EAFt t\xF9, \u0111\xE0y
	03/2022/TT-BTC	2022-01-12	1	1
+	04/2022/TT-BL\u0110TBXH	2022-03-30	1	4	quy \u0111\u1ECBnh vi\u1EC7c t\u1ED5 ch\u1EE9c \u0111\xE0o t\u1EA1o tr\xECnh \u0111\u1ED9 trung c\u1EA5p, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng theo ni\xEAn ch\u1EBF ho\u1EB7c theo ph\u01B0\u01A1ng th\u1EE9c t\xEDch l\u0169y m\xF4-\u0111un ho\u1EB7c t\xEDn ch\u1EC9
	04/2022/TT-BTC	2022-01-28	1	1
	04/2022/TT-BTP	2022-06-21	1	15	h\u01B0\u1EDBng d\u1EABn v\u1EC1 H\u1ED9i \u0111\u1ED3ng qu\u1EA3n l\xFD v\xE0 ti\xEAu chu\u1EA9n, \u0111i\u1EC1u ki\u1EC7n b\u1ED5 nhi\u1EC7m, mi\u1EC5n nhi\u1EC7m th\xE0nh vi\xEAn H\u1ED9i \u0111\u1ED3ng qu\u1EA3n l\xFD trong \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp thu\u1ED9c ng\xE0nh T\u01B0 ph\xE1p
+	05/2022/QH15	2022-06-15	3	3	Lu\u1EADt \u0110i\u1EC7n \u1EA3nh
	05/2022/TT-BL\u0110TBXH	2022-04-05	1	4	quy \u0111\u1ECBnh v\u1EC1 li\xEAn k\u1EBFt t\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n ch\u01B0\u01A1ng tr\xECnh \u0111\xE0o t\u1EA1o trong gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
	05/2022/TT-BTP	2022-09-05	1	15	quy \u0111\u1ECBnh m\xE3 s\u1ED1, ti\xEAu chu\u1EA9n v\xE0 x\u1EBFp l\u01B0\u01A1ng \u0111\u1ED1i v\u1EDBi ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p vi\xEAn ch\u1EE9c tr\u1EE3 gi\xFAp vi\xEAn ph\xE1p l\xFD
+	06-NQ/TW	2022-01-24	4	18	v\u1EC1 quy ho\u1EA1ch, x\xE2y d\u1EF1ng, qu\u1EA3n l\xFD v\xE0 ph\xE1t tri\u1EC3n b\u1EC1n v\u1EEFng \u0111\xF4 th\u1ECB Vi\u1EC7t Nam \u0111\u1EBFn n\u0103m 2030, t\u1EA7m nh\xECn \u0111\u1EBFn n\u0103m 2045
+	06/2022/QH15	2022-06-15	3	3	Lu\u1EADt Thi \u0111ua, khen th\u01B0\u1EDFng
+	06/2022/TT-BKH\u0110T	2022-05-10	1	9	h\u01B0\u1EDBng d\u1EABn m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 80/2021/N\u0110-CP ng\xE0y 26/8/2021 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt H\u1ED7 tr\u1EE3 doanh nghi\u1EC7p nh\u1ECF v\xE0 v\u1EEBa
+	06/2022/TT-BL\u0110TBXH	2022-04-06	1	4	quy \u0111\u1ECBnh ch\u01B0\u01A1ng tr\xECnh b\u1ED3i d\u01B0\u1EE1ng nghi\u1EC7p v\u1EE5 s\u01B0 ph\u1EA1m gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p v\xE0 ch\u1EE9ng ch\u1EC9 nghi\u1EC7p v\u1EE5 s\u01B0 ph\u1EA1m gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
+	06/2022/TT-BTC	2022-02-08	1	1		amended	138/2025/TT-BTC
+	06/2022/TT-BTTTT	2022-06-30	1	16	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n D\u1EF1 \xE1n Truy\u1EC1n th\xF4ng v\xE0 gi\u1EA3m ngh\xE8o v\u1EC1 th\xF4ng tin thu\u1ED9c Ch\u01B0\u01A1ng tr\xECnh m\u1EE5c ti\xEAu qu\u1ED1c gia gi\u1EA3m ngh\xE8o b\u1EC1n v\u1EEFng giai \u0111o\u1EA1n 2021 - 2025
+	06/Q\u0110-TTg	2022-01-06	2	2	ph\xEA duy\u1EC7t \u0110\u1EC1 \xE1n ph\xE1t tri\u1EC3n \u1EE9ng d\u1EE5ng d\u1EEF li\u1EC7u v\u1EC1 d\xE2n c\u01B0, \u0111\u1ECBnh danh v\xE0 x\xE1c th\u1EF1c \u0111i\u1EC7n t\u1EED ph\u1EE5c v\u1EE5 chuy\u1EC3n \u0111\u1ED5i s\u1ED1 qu\u1ED1c gia giai \u0111o\u1EA1n 2022 - 2025, t\u1EA7m nh\xECn \u0111\u1EBFn n\u0103m 2030
	07/2022/TT-BL\u0110TBXH	2022-05-06	1	4
	07/2022/TT-BTP	2022-11-01	1	15	quy \u0111\u1ECBnh ti\xEAu ch\xED ph\xE2n lo\u1EA1i, \u0111i\u1EC1u ki\u1EC7n th\xE0nh l\u1EADp, s\xE1p nh\u1EADp, h\u1EE3p nh\u1EA5t, gi\u1EA3i th\u1EC3 \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp thu\u1ED9c ng\xE0nh, l\u0129nh v\u1EF1c t\u01B0 ph\xE1p
	07/2022/TT-BYT	2022-09-05	1	5	quy \u0111\u1ECBnh thu\u1ED1c ph\u1EA3i th\u1EED t\u01B0\u01A1ng \u0111\u01B0\u01A1ng sinh h\u1ECDc v\xE0 c\xE1c y\xEAu c\u1EA7u \u0111\u1ED1i v\u1EDBi h\u1ED3 s\u01A1 b\xE1o c\xE1o s\u1ED1 li\u1EC7u nghi\xEAn c\u1EE9u t\u01B0\u01A1ng \u0111\u01B0\u01A1ng sinh h\u1ECDc trong \u0111\u0103ng k\xFD l\u01B0u h\xE0nh thu\u1ED1c t\u1EA1i Vi\u1EC7t Nam
+	08/2022/N\u0110-CP	2022-01-10	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA3o v\u1EC7 m\xF4i tr\u01B0\u1EDDng	amended	05/2025/N\u0110-CP 48/2026/N\u0110-CP
+	08/2022/QH15	2022-06-16	3	3	Lu\u1EADt Kinh doanh b\u1EA3o hi\u1EC3m
	08/2022/Q\u0110-TTg	2022-03-28	2	2	quy \u0111\u1ECBnh v\u1EC1 vi\u1EC7c th\u1EF1c hi\u1EC7n ch\xEDnh s\xE1ch h\u1ED7 tr\u1EE3 ti\u1EC1n thu\xEA nh\xE0 cho ng\u01B0\u1EDDi lao \u0111\u1ED9ng
	08/2022/TT-BGD\u0110T	2022-06-06	1	19	ban h\xE0nh Quy ch\u1EBF tuy\u1EC3n sinh \u0111\u1EA1i h\u1ECDc, tuy\u1EC3n sinh cao \u0111\u1EB3ng ng\xE0nh Gi\xE1o d\u1EE5c M\u1EA7m non
+	08/2022/TT-BKH\u0110T	2022-05-31	1	9	quy \u0111\u1ECBnh chi ti\u1EBFt vi\u1EC7c cung c\u1EA5p, \u0111\u0103ng t\u1EA3i th\xF4ng tin v\u1EC1 \u0111\u1EA5u th\u1EA7u v\xE0 l\u1EF1a ch\u1ECDn nh\xE0 th\u1EA7u tr\xEAn H\u1EC7 th\u1ED1ng m\u1EA1ng \u0111\u1EA5u th\u1EA7u qu\u1ED1c gia
	08/2022/TT-BYT	2022-09-05	1	5	quy \u0111\u1ECBnh vi\u1EC7c \u0111\u0103ng k\xFD l\u01B0u h\xE0nh thu\u1ED1c, nguy\xEAn li\u1EC7u l\xE0m thu\u1ED1c
+	09/2022/N\u0110-CP	2022-01-12	0	0
+	09/2022/TT-BL\u0110TBXH	2022-05-25	1	4
+	10/2022/N\u0110-CP	2022-01-15	0	0	quy \u0111\u1ECBnh v\u1EC1 l\u1EC7 ph\xED tr\u01B0\u1EDBc b\u1EA1	amended	175/2025/N\u0110-CP
+	10/2022/QH15	2022-11-10	3	3	Lu\u1EADt Th\u1EF1c hi\u1EC7n d\xE2n ch\u1EE7 \u1EDF c\u01A1 s\u1EDF
+	10/2022/TT-BKH\u0110T	2022-06-15	1	9	quy \u0111\u1ECBnh chi ti\u1EBFt vi\u1EC7c cung c\u1EA5p, \u0111\u0103ng t\u1EA3i th\xF4ng tin v\xE0 l\u1EF1a ch\u1ECDn nh\xE0 \u0111\u1EA7u t\u01B0 tr\xEAn H\u1EC7 th\u1ED1ng m\u1EA1ng \u0111\u1EA5u th\u1EA7u qu\u1ED1c gia
+	10/2022/TT-BL\u0110TBXH	2022-05-31	1	4	h\u01B0\u1EDBng d\u1EABn gi\xE1m s\xE1t, \u0111\xE1nh gi\xE1 th\u1EF1c hi\u1EC7n Ch\u01B0\u01A1ng tr\xECnh m\u1EE5c ti\xEAu qu\u1ED1c gia gi\u1EA3m ngh\xE8o b\u1EC1n v\u1EEFng giai \u0111o\u1EA1n 2021 - 2025
	10/2022/TT-BNNPTNT	2022-09-14	1	11	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Th\xF4ng t\u01B0 s\u1ED1 09/2016/TT-BNNPTNT ng\xE0y 01/6/2016 c\u1EE7a B\u1ED9 tr\u01B0\u1EDFng B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n quy \u0111\u1ECBnh v\u1EC1 ki\u1EC3m so\xE1t gi\u1EBFt m\u1ED5 v\xE0 ki\u1EC3m tra v\u1EC7 sinh th\xFA y
	10/2022/TT-BYT	2022-09-22	1	5
	102/2022/N\u0110-CP	2022-12-12	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a Ng\xE2n h\xE0ng Nh\xE0 n\u01B0\u1EDBc Vi\u1EC7t Nam
+	104/2022/N\u0110-CP	2022-12-21	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c ngh\u1ECB \u0111\u1ECBnh li\xEAn quan \u0111\u1EBFn vi\u1EC7c n\u1ED9p, xu\u1EA5t tr\xECnh s\u1ED5 h\u1ED9 kh\u1EA9u, s\u1ED5 t\u1EA1m tr\xFA gi\u1EA5y khi th\u1EF1c hi\u1EC7n th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh, cung c\u1EA5p d\u1ECBch v\u1EE5 c\xF4ng
+	1085/Q\u0110-TTg	2022-09-15	2	2	ban h\xE0nh K\u1EBF ho\u1EA1ch r\xE0 so\xE1t, \u0111\u01A1n gi\u1EA3n h\xF3a th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh n\u1ED9i b\u1ED9 trong h\u1EC7 th\u1ED1ng h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc giai \u0111o\u1EA1n 2022 - 2025
	11/2022/TT-BL\u0110TBXH	2022-06-30	1	4	h\u01B0\u1EDBng d\u1EABn m\u1ED9t s\u1ED1 n\u1ED9i dung th\u1EF1c hi\u1EC7n h\u1ED7 tr\u1EE3 vi\u1EC7c l\xE0m b\u1EC1n v\u1EEFng thu\u1ED9c Ch\u01B0\u01A1ng tr\xECnh m\u1EE5c ti\xEAu qu\u1ED1c gia gi\u1EA3m ngh\xE8o b\u1EC1n v\u1EEFng giai \u0111o\u1EA1n 2021 - 2025
+	111/2022/N\u0110-CP	2022-12-30	0	0	v\u1EC1 h\u1EE3p \u0111\u1ED3ng \u0111\u1ED1i v\u1EDBi m\u1ED9t s\u1ED1 lo\u1EA1i c\xF4ng vi\u1EC7c trong c\u01A1 quan h\xE0nh ch\xEDnh v\xE0 \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp
	115/2022/N\u0110-CP	2022-12-30	0	0	Bi\u1EC3u thu\u1EBF xu\u1EA5t kh\u1EA9u \u01B0u \u0111\xE3i, Bi\u1EC3u thu\u1EBF nh\u1EADp kh\u1EA9u \u01B0u \u0111\xE3i \u0111\u1EB7c bi\u1EC7t c\u1EE7a Vi\u1EC7t Nam \u0111\u1EC3 th\u1EF1c hi\u1EC7n Hi\u1EC7p \u0111\u1ECBnh \u0110\u1ED1i t\xE1c to\xE0n di\u1EC7n v\xE0 ti\u1EBFn b\u1ED9 xuy\xEAn Th\xE1i B\xECnh D\u01B0\u01A1ng giai \u0111o\u1EA1n 2022 - 2027	amended	68/2023/N\u0110-CP
+	117/2022/N\u0110-CP	2022-12-30	0	0
	119/2022/N\u0110-CP	2022-12-30	0	0	Bi\u1EC3u thu\u1EBF nh\u1EADp kh\u1EA9u \u01B0u \u0111\xE3i \u0111\u1EB7c bi\u1EC7t c\u1EE7a Vi\u1EC7t Nam \u0111\u1EC3 th\u1EF1c hi\u1EC7n Hi\u1EC7p \u0111\u1ECBnh Th\u01B0\u01A1ng m\u1EA1i h\xE0ng h\xF3a ASEAN - H\xE0n Qu\u1ED1c giai \u0111o\u1EA1n 2022 - 2027
	12/2022/N\u0110-CP	2022-01-17	0	0	quy \u0111\u1ECBnh x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh trong l\u0129nh v\u1EF1c lao \u0111\u1ED9ng, b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i, ng\u01B0\u1EDDi lao \u0111\u1ED9ng Vi\u1EC7t Nam \u0111i l\xE0m vi\u1EC7c \u1EDF n\u01B0\u1EDBc ngo\xE0i theo h\u1EE3p \u0111\u1ED3ng
+	12/2022/QH15	2022-11-14	3	3	Lu\u1EADt D\u1EA7u kh\xED
+	12/2022/TT-BKH\u0110T	2022-06-30	1	9
+	12/2022/TT-BL\u0110TBXH	2022-06-30	1	4	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n qu\u1EA3n l\xFD lao \u0111\u1ED9ng, ti\u1EC1n l\u01B0\u01A1ng, th\xF9 lao, ti\u1EC1n th\u01B0\u1EDFng \u0111\u1ED1i v\u1EDBi Qu\u1EF9 \u0110\u1ED5i m\u1EDBi c\xF4ng ngh\u1EC7 qu\u1ED1c gia
+	12/2022/TT-BNV	2022-12-30	1	17
	12/2022/TT-NHNN	2022-09-30	1	7	h\u01B0\u1EDBng d\u1EABn v\u1EC1 qu\u1EA3n l\xFD ngo\u1EA1i h\u1ED1i \u0111\u1ED1i v\u1EDBi vi\u1EC7c vay, tr\u1EA3 n\u1EE3 n\u01B0\u1EDBc ngo\xE0i c\u1EE7a doanh nghi\u1EC7p
+	127/Q\u0110-TTg	2022-01-24	2	2
	129/2022/N\u0110-CP	2022-12-30	0	0	Bi\u1EC3u thu\u1EBF nh\u1EADp kh\u1EA9u \u01B0u \u0111\xE3i \u0111\u1EB7c bi\u1EC7t c\u1EE7a Vi\u1EC7t Nam \u0111\u1EC3 th\u1EF1c hi\u1EC7n Hi\u1EC7p \u0111\u1ECBnh \u0110\u1ED1i t\xE1c kinh t\u1EBF to\xE0n di\u1EC7n khu v\u1EF1c giai \u0111o\u1EA1n 2022 - 2027	amended	84/2023/N\u0110-CP
	13/2022/N\u0110-CP	2022-01-21	0	0
+	13/2022/Q\u0110-TTg	2022-05-09	2	2	v\u1EC1 th\u1EF1c hi\u1EC7n ch\xEDnh s\xE1ch h\u1ED7 tr\u1EE3 b\u1EA3o hi\u1EC3m n\xF4ng nghi\u1EC7p
+	13/2022/TT-BL\u0110TBXH	2022-06-30	1	4	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n qu\u1EA3n l\xFD lao \u0111\u1ED9ng, ti\u1EC1n l\u01B0\u01A1ng, th\xF9 lao, ti\u1EC1n th\u01B0\u1EDFng \u0111\u1ED1i v\u1EDBi Qu\u1EF9 h\u1ED7 tr\u1EE3 ph\xE1t tri\u1EC3n h\u1EE3p t\xE1c x\xE3
	13/2022/TT-BNNPTNT	2022-09-28	1	11	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c Th\xF4ng t\u01B0 v\u1EC1 qu\u1EA3n l\xFD thu\u1ED1c th\xFA y
	131/2022/N\u0110-CP	2022-12-31	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110i\u1EC7n \u1EA3nh
	131/NQ-CP	2022-10-06	4	0	v\u1EC1 \u0111\u1EA9y m\u1EA1nh c\u1EA3i c\xE1ch th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh v\xE0 hi\u1EC7n \u0111\u1EA1i h\xF3a ph\u01B0\u01A1ng th\u1EE9c ch\u1EC9 \u0111\u1EA1o, \u0111i\u1EC1u h\xE0nh ph\u1EE5c v\u1EE5 ng\u01B0\u1EDDi d\xE2n, doanh nghi\u1EC7p
+	14/2022/N\u0110-CP	2022-01-27	0	0
	14/2022/TT-BL\u0110TBXH	2022-08-30	1	4	quy \u0111\u1ECBnh v\u1EC1 c\xF4ng t\xE1c t\u01B0 v\u1EA5n ngh\u1EC1 nghi\u1EC7p, vi\u1EC7c l\xE0m v\xE0 h\u1ED7 tr\u1EE3 h\u1ECDc sinh, sinh vi\xEAn kh\u1EDFi nghi\u1EC7p trong c\xE1c c\u01A1 s\u1EDF gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
	146/Q\u0110-TTg	2022-01-28	2	2
+	15/2022/TT-BCT	2022-10-03	1	10
+	15/2022/TT-BKH\u0110T	2022-06-30	1	9
	15/2022/TT-BL\u0110TBXH	2022-08-30	1	4	ban h\xE0nh Quy ch\u1EBF qu\u1EA3n l\xFD, c\u1EA5p ph\xE1t Ch\u1EE9ng ch\u1EC9 gi\xE1o d\u1EE5c qu\u1ED1c ph\xF2ng v\xE0 an ninh cho sinh vi\xEAn c\xE1c tr\u01B0\u1EDDng cao \u0111\u1EB3ng
+	15/2022/TT-BTC	2022-03-04	1	1	quy \u0111\u1ECBnh qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng kinh ph\xED s\u1EF1 nghi\u1EC7p th\u1EF1c hi\u1EC7n Ch\u01B0\u01A1ng tr\xECnh m\u1EE5c ti\xEAu qu\u1ED1c gia ph\xE1t tri\u1EC3n kinh t\u1EBF - x\xE3 h\u1ED9i v\xF9ng \u0111\u1ED3ng b\xE0o d\xE2n t\u1ED9c thi\u1EC3u s\u1ED1 v\xE0 mi\u1EC1n n\xFAi giai \u0111o\u1EA1n 2021 - 2030, giai \u0111o\u1EA1n I
+	16/2022/TT-BL\u0110TBXH	2022-09-06	1	4	ban h\xE0nh Ch\u01B0\u01A1ng tr\xECnh \u0111\xE0o t\u1EA1o v\u1EC1 nghi\u1EC7p v\u1EE5 \u0111\xE1nh gi\xE1 k\u1EF9 n\u0103ng ngh\u1EC1 qu\u1ED1c gia
	167/Q\u0110-TTg	2022-02-08	2	2
+	17/2022/TT-BL\u0110TBXH	2022-09-06	1	4		amended	03/2023/TT-BL\u0110TBXH
	18/2022/TT-BKH\u0110T	2022-08-08	1	9
+	18/2022/TT-BL\u0110TBXH	2022-09-30	1	4	b\xE3i b\u1ECF v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt
+	19/2022/TT-BKH\u0110T	2022-08-10	1	9	quy \u0111\u1ECBnh ch\u1EBF \u0111\u1ED9 b\xE1o c\xE1o th\u1ED1ng k\xEA ng\xE0nh K\u1EBF ho\u1EA1ch, \u0110\u1EA7u t\u01B0 v\xE0 Th\u1ED1ng k\xEA
	20/2022/TT-BKH\u0110T	2022-09-30	1	9
	21-HD/BTCTW	2022-09-20	12	32
	21/2022/TT-BKH\u0110T	2022-09-30	1	9
+	22/2022/TT-BKH\u0110T	2022-12-09	1	9	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n B\u1ED9 ti\xEAu ch\xED ch\u1EA5t l\u01B0\u1EE3ng th\u1ED1ng k\xEA nh\xE0 n\u01B0\u1EDBc \u0111\u1EBFn n\u0103m 2030
+	23/2022/TT-BL\u0110TBXH	2022-11-25	1	4	quy \u0111\u1ECBnh v\u1EC1 gi\xE1m \u0111\u1ECBnh t\u01B0 ph\xE1p theo v\u1EE5 vi\u1EC7c trong l\u0129nh v\u1EF1c b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i, b\u1EA3o hi\u1EC3m th\u1EA5t nghi\u1EC7p
+	24/2022/N\u0110-CP	2022-04-06	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung c\xE1c Ngh\u1ECB \u0111\u1ECBnh quy \u0111\u1ECBnh v\u1EC1 \u0111i\u1EC1u ki\u1EC7n \u0111\u1EA7u t\u01B0 v\xE0 ho\u1EA1t \u0111\u1ED9ng trong l\u0129nh v\u1EF1c gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
	24/2022/TT-BL\u0110TBXH	2022-11-30	1	4	quy \u0111\u1ECBnh vi\u1EC7c b\u1ED3i d\u01B0\u1EE1ng b\u1EB1ng hi\u1EC7n v\u1EADt \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi lao \u0111\u1ED9ng l\xE0m vi\u1EC7c trong \u0111i\u1EC1u ki\u1EC7n c\xF3 y\u1EBFu t\u1ED1 nguy hi\u1EC3m, y\u1EBFu t\u1ED1 c\xF3 h\u1EA1i
+	24/2022/TT-BNNPTNT	2022-12-30	1	11	quy \u0111\u1ECBnh v\u1EC1 c\u01A1 s\u1EDF, v\xF9ng an to\xE0n d\u1ECBch b\u1EC7nh \u0111\u1ED9ng v\u1EADt
+	25/2022/TT-BL\u0110TBXH	2022-11-30	1	4	quy \u0111\u1ECBnh v\u1EC1 ch\u1EBF \u0111\u1ED9 trang c\u1EA5p ph\u01B0\u01A1ng ti\u1EC7n b\u1EA3o v\u1EC7 c\xE1 nh\xE2n trong lao \u0111\u1ED9ng
+	263/Q\u0110-TTg	2022-02-22	2	2	ph\xEA duy\u1EC7t Ch\u01B0\u01A1ng tr\xECnh m\u1EE5c ti\xEAu qu\u1ED1c gia x\xE2y d\u1EF1ng n\xF4ng th\xF4n m\u1EDBi giai \u0111o\u1EA1n 2021 - 2025
+	27-NQ/TW	2022-11-09	4	24	v\u1EC1 ti\u1EBFp t\u1EE5c x\xE2y d\u1EF1ng v\xE0 ho\xE0n thi\u1EC7n Nh\xE0 n\u01B0\u1EDBc ph\xE1p quy\u1EC1n x\xE3 h\u1ED9i ch\u1EE7 ngh\u0129a Vi\u1EC7t Nam trong giai \u0111o\u1EA1n m\u1EDBi
+	27/2022/N\u0110-CP	2022-04-19	0	0	quy \u0111\u1ECBnh c\u01A1 ch\u1EBF qu\u1EA3n l\xFD, t\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n c\xE1c ch\u01B0\u01A1ng tr\xECnh m\u1EE5c ti\xEAu qu\u1ED1c gia	amended	38/2023/N\u0110-CP
	27/2022/TT-BL\u0110TBXH	2022-12-28	1	4	h\u01B0\u1EDBng d\u1EABn s\u1EF1 tham gia c\u1EE7a tr\u1EBB em v\xE0o ho\u1EA1t \u0111\u1ED9ng ngo\xE0i gia \u0111\xECnh, ngo\xE0i c\u01A1 s\u1EDF gi\xE1o d\u1EE5c
+	28-NQ/TW	2022-11-17	4	24	v\u1EC1 ti\u1EBFp t\u1EE5c \u0111\u1ED5i m\u1EDBi ph\u01B0\u01A1ng th\u1EE9c l\xE3nh \u0111\u1EA1o, c\u1EA7m quy\u1EC1n c\u1EE7a \u0110\u1EA3ng \u0111\u1ED1i v\u1EDBi h\u1EC7 th\u1ED1ng ch\xEDnh tr\u1ECB trong giai \u0111o\u1EA1n m\u1EDBi
+	28/2022/TT-BL\u0110TBXH	2022-12-28	1	4	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c Th\xF4ng t\u01B0 quy \u0111\u1ECBnh v\u1EC1 tuy\u1EC3n d\u1EE5ng, s\u1EED d\u1EE5ng, b\u1ED3i d\u01B0\u1EE1ng v\xE0 ch\u1EBF \u0111\u1ED9 l\xE0m vi\u1EC7c c\u1EE7a nh\xE0 gi\xE1o gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
	30/2022/TT-BL\u0110TBXH	2022-12-28	1	4	quy \u0111\u1ECBnh m\xE3 s\u1ED1 v\xE0 ti\xEAu chu\u1EA9n ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p vi\xEAn ch\u1EE9c chuy\xEAn ng\xE0nh ki\u1EC3m \u0111\u1ECBnh k\u1EF9 thu\u1EADt an to\xE0n lao \u0111\u1ED9ng
	30/2022/TT-BTC	2022-06-03	1	1
+	31/2022/TT-BTC	2022-06-08	1	1	ban h\xE0nh Danh m\u1EE5c h\xE0ng h\xF3a xu\u1EA5t kh\u1EA9u, nh\u1EADp kh\u1EA9u Vi\u1EC7t Nam
+	33/2022/N\u0110-CP	2022-05-27	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ph\xE1p l\u1EC7nh Qu\u1EA3n l\xFD th\u1ECB tr\u01B0\u1EDDng
+	35/2022/N\u0110-CP	2022-05-28	0	0	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD khu c\xF4ng nghi\u1EC7p v\xE0 khu kinh t\u1EBF	amended	178/2025/N\u0110-CP
	3684/Q\u0110-BVHTTDL	2022-12-27	2	25
+	37/2022/N\u0110-CP	2022-06-06	0	0
+	37/2022/TT-BTC	2022-06-22	1	1
+	38/2022/N\u0110-CP	2022-06-12	0	0	quy \u0111\u1ECBnh m\u1EE9c l\u01B0\u01A1ng t\u1ED1i thi\u1EC3u \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi lao \u0111\u1ED9ng l\xE0m vi\u1EC7c theo h\u1EE3p \u0111\u1ED3ng lao \u0111\u1ED9ng
+	38/2022/TT-BTC	2022-06-24	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p l\u1EC7 ph\xED c\u1EA5p gi\u1EA5y ph\xE9p ho\u1EA1t \u0111\u1ED9ng x\xE2y d\u1EF1ng, l\u1EC7 ph\xED c\u1EA5p ch\u1EE9ng ch\u1EC9 h\xE0nh ngh\u1EC1 ki\u1EBFn tr\xFAc s\u01B0
+	39/2022/N\u0110-CP	2022-06-18	0	0	ban h\xE0nh Quy ch\u1EBF l\xE0m vi\u1EC7c c\u1EE7a Ch\xEDnh ph\u1EE7
+	411/Q\u0110-TTg	2022-03-31	2	2	ph\xEA duy\u1EC7t Chi\u1EBFn l\u01B0\u1EE3c qu\u1ED1c gia ph\xE1t tri\u1EC3n kinh t\u1EBF s\u1ED1 v\xE0 x\xE3 h\u1ED9i s\u1ED1 \u0111\u1EBFn n\u0103m 2025, \u0111\u1ECBnh h\u01B0\u1EDBng \u0111\u1EBFn n\u0103m 2030
+	42/2022/N\u0110-CP	2022-06-24	0	0	v\u1EC1 vi\u1EC7c cung c\u1EA5p th\xF4ng tin v\xE0 d\u1ECBch v\u1EE5 c\xF4ng tr\u1EF1c tuy\u1EBFn c\u1EE7a c\u01A1 quan nh\xE0 n\u01B0\u1EDBc tr\xEAn m\xF4i tr\u01B0\u1EDDng m\u1EA1ng	amended	118/2025/N\u0110-CP
+	42/2022/TT-BTC	2022-07-06	1	1	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Th\xF4ng t\u01B0 s\u1ED1 338/2016/TT-BTC
+	43/2022/N\u0110-CP	2022-06-24	0	0	quy \u0111\u1ECBnh vi\u1EC7c qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\xE0 khai th\xE1c t\xE0i s\u1EA3n k\u1EBFt c\u1EA5u h\u1EA1 t\u1EA7ng c\u1EA5p n\u01B0\u1EDBc s\u1EA1ch
+	43/2022/QH15	2022-01-11	4	3	v\u1EC1 ch\xEDnh s\xE1ch t\xE0i kh\xF3a, ti\u1EC1n t\u1EC7 h\u1ED7 tr\u1EE3 Ch\u01B0\u01A1ng tr\xECnh ph\u1EE5c h\u1ED3i v\xE0 ph\xE1t tri\u1EC3n kinh t\u1EBF - x\xE3 h\u1ED9i
+	44/2022/TT-BTC	2022-07-21	1	1
+	45/2022/N\u0110-CP	2022-07-07	0	0
	47/2022/N\u0110-CP	2022-07-19	0	0
+	48/2022/N\u0110-CP	2022-07-26	0	0
+	49/2022/N\u0110-CP	2022-07-29	0	0
+	54/2022/QH15	2022-06-16	4	3	th\xED \u0111i\u1EC3m m\xF4 h\xECnh t\u1ED5 ch\u1EE9c ho\u1EA1t \u0111\u1ED9ng lao \u0111\u1ED9ng, h\u01B0\u1EDBng nghi\u1EC7p, d\u1EA1y ngh\u1EC1 cho ph\u1EA1m nh\xE2n ngo\xE0i tr\u1EA1i giam
	55/2022/TT-BQP	2022-07-27	1	12	h\u01B0\u1EDBng d\u1EABn quy tr\xECnh c\xF4ng nh\u1EADn v\xE0 th\u1EF1c hi\u1EC7n ch\u1EBF \u0111\u1ED9 \u01B0u \u0111\xE3i \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi c\xF3 c\xF4ng v\u1EDBi c\xE1ch m\u1EA1ng thu\u1ED9c tr\xE1ch nhi\u1EC7m c\u1EE7a B\u1ED9 Qu\u1ED1c ph\xF2ng
+	56/2022/N\u0110-CP	2022-08-24	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 Giao th\xF4ng v\u1EADn t\u1EA3i
	56/2022/TT-BTC	2022-09-16	1	1
	57/2022/N\u0110-CP	2022-08-25	0	0	quy \u0111\u1ECBnh c\xE1c danh m\u1EE5c ch\u1EA5t ma t\xFAy v\xE0 ti\u1EC1n ch\u1EA5t
	57/2022/QH15	2022-06-16	4	3
+	58/2022/N\u0110-CP	2022-08-31	0	0	v\u1EC1 \u0111\u0103ng k\xFD v\xE0 qu\u1EA3n l\xFD ho\u1EA1t \u0111\u1ED9ng c\u1EE7a c\xE1c t\u1ED5 ch\u1EE9c phi ch\xEDnh ph\u1EE7 n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam
	60/2022/N\u0110-CP	2022-09-08	0	0
+	61/2022/QH15	2022-06-16	4	3
+	62/2022/N\u0110-CP	2022-09-12	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i
	62/2022/TT-BTC	2022-10-05	1	1
	63/2022/N\u0110-CP	2022-09-12	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 N\u1ED9i v\u1EE5
+	63/2022/QH15	2022-06-16	4	3
+	65/2022/N\u0110-CP	2022-09-16	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 153/2020/N\u0110-CP
	67/2022/TT-BTC	2022-11-07	1	1	h\u01B0\u1EDBng d\u1EABn v\u1EC1 ngh\u0129a v\u1EE5 thu\u1EBF khi doanh nghi\u1EC7p tr\xEDch l\u1EADp v\xE0 s\u1EED d\u1EE5ng Qu\u1EF9 ph\xE1t tri\u1EC3n khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 c\u1EE7a doanh nghi\u1EC7p
	68/2022/N\u0110-CP	2022-09-22	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 T\xE0i nguy\xEAn v\xE0 M\xF4i tr\u01B0\u1EDDng
	69-Q\u0110/TW	2022-07-06	11
	70/2022/N\u0110-CP	2022-09-27	0	0
	70/2022/QH15	2022-11-11	4	3
+	71/2022/QH15	2022-11-15	4	3
	74/2022/TT-BTC	2022-12-22	1	1
+	766/Q\u0110-TTg	2022-06-23	2	2	ph\xEA duy\u1EC7t B\u1ED9 ch\u1EC9 s\u1ED1 ch\u1EC9 \u0111\u1EA1o, \u0111i\u1EC1u h\xE0nh v\xE0 \u0111\xE1nh gi\xE1 ch\u1EA5t l\u01B0\u1EE3ng ph\u1EE5c v\u1EE5 ng\u01B0\u1EDDi d\xE2n, doanh nghi\u1EC7p trong th\u1EF1c hi\u1EC7n th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh, d\u1ECBch v\u1EE5 c\xF4ng theo th\u1EDDi gian th\u1EF1c tr\xEAn m\xF4i tr\u01B0\u1EDDng \u0111i\u1EC7n t\u1EED
	876/Q\u0110-BNV	2022-11-10	2	17
	876/Q\u0110-TTg	2022-07-22	2	2
+	89/2022/N\u0110-CP	2022-10-28	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0
+	90/Q\u0110-TTg	2022-01-18	2	2	ph\xEA duy\u1EC7t Ch\u01B0\u01A1ng tr\xECnh m\u1EE5c ti\xEAu qu\u1ED1c gia gi\u1EA3m ngh\xE8o b\u1EC1n v\u1EEFng giai \u0111o\u1EA1n 2021 - 2025
+	91/2022/N\u0110-CP	2022-10-30	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 126/2020/N\u0110-CP ng\xE0y 19 th\xE1ng 10 n\u0103m 2020 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1EA3n l\xFD thu\u1EBF
	922/Q\u0110-TTg	2022-08-02	2	2
	923/Q\u0110-TTg	2022-08-02	2	2
	924/Q\u0110-TTg	2022-08-02	2	2
	925/Q\u0110-TTg	2022-08-02	2	2
+	94/2022/N\u0110-CP	2022-11-07	0	0		amended	62/2024/N\u0110-CP
+	95/2022/N\u0110-CP	2022-11-15	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 Y t\u1EBF
+	96/2022/N\u0110-CP	2022-11-29	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 C\xF4ng Th\u01B0\u01A1ng
	99/2022/N\u0110-CP	2022-11-30	0	0	v\u1EC1 \u0111\u0103ng k\xFD bi\u1EC7n ph\xE1p b\u1EA3o \u0111\u1EA3m
	01/2023/TT-BKH\u0110T	2023-04-14	1	9
	01/2023/TT-BL\u0110TBXH	2023-01-03	1	4	quy \u0111\u1ECBnh m\u1EE9c \u0111i\u1EC1u ch\u1EC9nh ti\u1EC1n l\u01B0\u01A1ng v\xE0 thu nh\u1EADp th\xE1ng \u0111\xE3 \u0111\xF3ng b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i
+	01/2023/TT-VPCP	2023-04-05	1	22	quy \u0111\u1ECBnh m\u1ED9t s\u1ED1 n\u1ED9i dung v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh trong s\u1ED1 h\xF3a h\u1ED3 s\u01A1, k\u1EBFt qu\u1EA3 gi\u1EA3i quy\u1EBFt th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh v\xE0 th\u1EF1c hi\u1EC7n th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh tr\xEAn m\xF4i tr\u01B0\u1EDDng \u0111i\u1EC7n t\u1EED
	02/2023/Q\u0110-TTg	2023-02-03	2	2	v\u1EC1 khung gi\xE1 c\u1EE7a m\u1EE9c gi\xE1 b\xE1n l\u1EBB \u0111i\u1EC7n b\xECnh qu\xE2n
+	02/2023/TT-BKHCN	2023-05-08	1	6	h\u01B0\u1EDBng d\u1EABn m\u1ED9t s\u1ED1 n\u1ED9i dung chuy\xEAn m\xF4n ph\u1EE5c v\u1EE5 c\xF4ng t\xE1c x\xE2y d\u1EF1ng d\u1EF1 to\xE1n th\u1EF1c hi\u1EC7n nhi\u1EC7m v\u1EE5 khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 c\xF3 s\u1EED d\u1EE5ng ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
+	02/2023/TT-BL\u0110TBXH	2023-04-12	1	4
+	02/2023/TT-NHNN	2023-04-23	1	7
	03/2023/N\u0110-CP	2023-02-10	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a \u1EE6y ban C\u1EA1nh tranh Qu\u1ED1c gia
	03/2023/TT-BKH\u0110T	2023-04-20	1	9	h\u01B0\u1EDBng d\u1EABn v\u1ECB tr\xED vi\u1EC7c l\xE0m c\xF4ng ch\u1EE9c nghi\u1EC7p v\u1EE5 chuy\xEAn ng\xE0nh K\u1EBF ho\u1EA1ch, \u0110\u1EA7u t\u01B0 v\xE0 Th\u1ED1ng k\xEA
+	03/2023/TT-BL\u0110TBXH	2023-05-31	1	4
+	03/2023/TT-BTC	2023-01-10	1	1	quy \u0111\u1ECBnh l\u1EADp d\u1EF1 to\xE1n, qu\u1EA3n l\xFD s\u1EED d\u1EE5ng v\xE0 quy\u1EBFt to\xE1n kinh ph\xED ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc th\u1EF1c hi\u1EC7n nhi\u1EC7m v\u1EE5 khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7	amended	65/2024/TT-BTC
+	04/2023/N\u0110-CP	2023-02-13	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c Ngh\u1ECB \u0111\u1ECBnh li\xEAn quan \u0111\u1EBFn \u0111i\u1EC1u ki\u1EC7n \u0111\u1EA7u t\u01B0 kinh doanh v\xE0 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh thu\u1ED9c ph\u1EA1m vi qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i
	04/2023/TT-BKH\u0110T	2023-06-26	1	9	h\u01B0\u1EDBng d\u1EABn y\xEAu c\u1EA7u n\u1ED9i dung v\xE0 k\u1EF9 thu\u1EADt c\u1EE7a c\u01A1 s\u1EDF d\u1EEF li\u1EC7u h\u1ED3 s\u01A1 quy ho\u1EA1ch v\xE0 s\u01A1 \u0111\u1ED3, b\u1EA3n \u0111\u1ED3 quy ho\u1EA1ch c\u1EA5p qu\u1ED1c gia, quy ho\u1EA1ch v\xF9ng, quy ho\u1EA1ch t\u1EC9nh
+	04/2023/TT-BL\u0110TBXH	2023-06-15	1	4
	05/2023/TT-BKHCN	2023-05-22	1	6	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 n\u1ED9i dung v\u1EC1 thu h\xFAt, s\u1EED d\u1EE5ng v\xE0 tr\u1ECDng d\u1EE5ng c\xE1 nh\xE2n ho\u1EA1t \u0111\u1ED9ng khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7
	05/2023/TT-BKH\u0110T	2023-06-30	1	9	quy \u0111\u1ECBnh v\u1EC1 m\u1EABu b\xE1o c\xE1o gi\xE1m s\xE1t, \u0111\xE1nh gi\xE1 \u0111\u1EA7u t\u01B0; ch\u1EBF \u0111\u1ED9 b\xE1o c\xE1o tr\u1EF1c tuy\u1EBFn v\xE0 qu\u1EA3n l\xFD v\u1EADn h\xE0nh H\u1EC7 th\u1ED1ng th\xF4ng tin v\u1EC1 gi\xE1m s\xE1t, \u0111\xE1nh gi\xE1 \u0111\u1EA7u t\u01B0 ch\u01B0\u01A1ng tr\xECnh, d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 s\u1EED d\u1EE5ng v\u1ED1n nh\xE0 n\u01B0\u1EDBc
	05/2023/TT-BL\u0110TBXH	2023-06-15	1	4	ban h\xE0nh Danh m\u1EE5c ng\xE0nh, ngh\u1EC1 h\u1ECDc n\u1EB7ng nh\u1ECDc, \u0111\u1ED9c h\u1EA1i, nguy hi\u1EC3m tr\xECnh \u0111\u1ED9 trung c\u1EA5p, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng
+	06/2023/N\u0110-CP	2023-02-21	0	0	quy \u0111\u1ECBnh v\u1EC1 ki\u1EC3m \u0111\u1ECBnh ch\u1EA5t l\u01B0\u1EE3ng \u0111\u1EA7u v\xE0o c\xF4ng ch\u1EE9c
	06/2023/TT-BGTVT	2023-05-12	1	13	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c Th\xF4ng t\u01B0 li\xEAn quan \u0111\u1EBFn qu\u1EA3n l\xFD, khai th\xE1c, s\u1EED d\u1EE5ng, b\u1EA3o tr\xEC v\xE0 b\u1EA3o v\u1EC7 \u0111\u01B0\u1EDDng b\u1ED9
+	06/2023/TT-BKHCN	2023-05-25	1	6	quy \u0111\u1ECBnh tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c x\xE1c \u0111\u1ECBnh nhi\u1EC7m v\u1EE5 khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 c\u1EA5p qu\u1ED1c gia s\u1EED d\u1EE5ng ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
+	06/2023/TT-BKH\u0110T	2023-10-02	1	9	quy \u0111\u1ECBnh h\u1EC7 th\u1ED1ng ch\u1EC9 ti\xEAu th\u1ED1ng k\xEA ng\xE0nh Th\u1ED1ng k\xEA
	06/2023/TT-BL\u0110TBXH	2023-06-29	1	4	h\u01B0\u1EDBng d\u1EABn \u0111i\u1EC1u ch\u1EC9nh l\u01B0\u01A1ng h\u01B0u, tr\u1EE3 c\u1EA5p b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i v\xE0 tr\u1EE3 c\u1EA5p h\u1EB1ng th\xE1ng
+	06/2023/TT-BTC	2023-01-31	1	1
+	06/2023/TT-BTP	2023-09-18	1	15	h\u01B0\u1EDBng d\u1EABn v\u1EC1 v\u1ECB tr\xED vi\u1EC7c l\xE0m l\xE3nh \u0111\u1EA1o, qu\u1EA3n l\xFD v\xE0 ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p chuy\xEAn ng\xE0nh, c\u01A1 c\u1EA5u vi\xEAn ch\u1EE9c theo ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p trong \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp thu\u1ED9c ng\xE0nh, l\u0129nh v\u1EF1c t\u01B0 ph\xE1p
+	07/2023/N\u0110-CP	2023-03-03	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 98/2021/N\u0110-CP ng\xE0y 08 th\xE1ng 11 n\u0103m 2021 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 qu\u1EA3n l\xFD trang thi\u1EBFt b\u1ECB y t\u1EBF
+	07/2023/TT-BL\u0110TBXH	2023-08-28	1	4	quy \u0111\u1ECBnh m\xE3 s\u1ED1, ti\xEAu chu\u1EA9n ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p; x\u1EBFp l\u01B0\u01A1ng, th\u0103ng h\u1EA1ng ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p vi\xEAn ch\u1EE9c chuy\xEAn ng\xE0nh gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
+	08/2023/TT-BL\u0110TBXH	2023-08-29	1	4
	08/2023/TT-BTTTT	2023-07-28	1	16		amended	01/2024/TT-BTTTT
	09/2023/N\u0110-CP	2023-03-13	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh Ngh\u1ECB quy\u1EBFt s\u1ED1 54/2022/QH15 ng\xE0y 16 th\xE1ng 6 n\u0103m 2022 c\u1EE7a Qu\u1ED1c h\u1ED9i th\xED \u0111i\u1EC3m m\xF4 h\xECnh t\u1ED5 ch\u1EE9c ho\u1EA1t \u0111\u1ED9ng, lao \u0111\u1ED9ng, h\u01B0\u1EDBng nghi\u1EC7p, d\u1EA1y ngh\u1EC1 cho ph\u1EA1m nh\xE2n ngo\xE0i tr\u1EA1i giam
+	09/2023/Q\u0110-TTg	2023-04-12	2	2	quy \u0111\u1ECBnh v\u1EC1 tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c, th\u1EA9m quy\u1EC1n, c\u1EA5p v\xE0 qu\u1EA3n l\xFD th\u1EBB \u0111i l\u1EA1i doanh nh\xE2n APEC
+	09/2023/TT-BKH\u0110T	2023-10-09	1	9	quy \u0111\u1ECBnh h\u1EC7 th\u1ED1ng ch\u1EC9 ti\xEAu th\u1ED1ng k\xEA ng\xE0nh K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0
+	09/2023/TT-BL\u0110TBXH	2023-09-29	1	4	ban h\xE0nh \u0111\u1ECBnh m\u1EE9c kinh t\u1EBF - k\u1EF9 thu\u1EADt v\u1EC1 \u0111\xE0o t\u1EA1o ngo\u1EA1i ng\u1EEF cho ng\u01B0\u1EDDi lao \u0111\u1ED9ng Vi\u1EC7t Nam \u0111i l\xE0m vi\u1EC7c \u1EDF n\u01B0\u1EDBc ngo\xE0i theo h\u1EE3p \u0111\u1ED3ng
+	09/2023/TT-NHNN	2023-07-28	1	7
+	10/2023/TT-BKH\u0110T	2023-11-01	1	9	quy \u0111\u1ECBnh B\u1ED9 ch\u1EC9 ti\xEAu th\u1ED1ng k\xEA t\u0103ng tr\u01B0\u1EDFng xanh
	10/2023/TT-BL\u0110TBXH	2023-10-17	1	4	h\u01B0\u1EDBng d\u1EABn v\u1EC1 v\u1ECB tr\xED vi\u1EC7c l\xE0m c\xF4ng ch\u1EE9c nghi\u1EC7p v\u1EE5 chuy\xEAn ng\xE0nh lao \u0111\u1ED9ng, ng\u01B0\u1EDDi c\xF3 c\xF4ng v\xE0 x\xE3 h\u1ED9i trong c\u01A1 quan, t\u1ED5 ch\u1EE9c thu\u1ED9c ng\xE0nh, l\u0129nh v\u1EF1c lao \u0111\u1ED9ng, ng\u01B0\u1EDDi c\xF3 c\xF4ng v\xE0 x\xE3 h\u1ED9i
	10/2023/TT-BVHTTDL	2023-08-09	1	25
+	105/2023/TT-BQP	2023-12-06	1	12	quy \u0111\u1ECBnh ti\xEAu chu\u1EA9n s\u1EE9c kh\u1ECFe, kh\xE1m s\u1EE9c kh\u1ECFe cho c\xE1c \u0111\u1ED1i t\u01B0\u1EE3ng thu\u1ED9c ph\u1EA1m vi qu\u1EA3n l\xFD c\u1EE7a B\u1ED9 Qu\u1ED1c ph\xF2ng
+	107/2023/QH15	2023-11-29	4	3	v\u1EC1 vi\u1EC7c \xE1p d\u1EE5ng thu\u1EBF thu nh\u1EADp doanh nghi\u1EC7p b\u1ED5 sung theo quy \u0111\u1ECBnh ch\u1ED1ng x\xF3i m\xF2n c\u01A1 s\u1EDF thu\u1EBF to\xE0n c\u1EA7u
+	11/2023/TT-BKHCN	2023-06-26	1	6
+	11/2023/TT-BL\u0110TBXH	2023-10-17	1	4
	117/NQ-CP	2023-07-30	4	0	ban h\xE0nh K\u1EBF ho\u1EA1ch th\u1EF1c hi\u1EC7n s\u1EAFp x\u1EBFp \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p huy\u1EC7n, c\u1EA5p x\xE3 giai \u0111o\u1EA1n 2023 - 2025
	12/2023/TT-BKH\u0110T	2023-12-01	1	9	h\u01B0\u1EDBng d\u1EABn v\u1EC1 H\u1ED9i \u0111\u1ED3ng qu\u1EA3n l\xFD v\xE0 ti\xEAu chu\u1EA9n, \u0111i\u1EC1u ki\u1EC7n b\u1ED5 nhi\u1EC7m, mi\u1EC5n nhi\u1EC7m th\xE0nh vi\xEAn H\u1ED9i \u0111\u1ED3ng qu\u1EA3n l\xFD trong \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp thu\u1ED9c l\u0129nh v\u1EF1c k\u1EBF ho\u1EA1ch, \u0111\u1EA7u t\u01B0 v\xE0 th\u1ED1ng k\xEA
	12/2023/TT-BL\u0110TBXH	2023-10-31	1	4	quy \u0111\u1ECBnh ch\u01B0\u01A1ng tr\xECnh b\u1ED3i d\u01B0\u1EE1ng theo ti\xEAu chu\u1EA9n ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p vi\xEAn ch\u1EE9c chuy\xEAn ng\xE0nh gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
	127/NQ-CP	2023-08-14	4	0
+	13/2023/N\u0110-CP	2023-04-17	0	0	v\u1EC1 b\u1EA3o v\u1EC7 d\u1EEF li\u1EC7u c\xE1 nh\xE2n
	13/2023/TT-BKH\u0110T	2023-12-12	1	9
	13/2023/TT-BL\u0110TBXH	2023-12-29	1	4	ban h\xE0nh \u0111\u1ECBnh m\u1EE9c kinh t\u1EBF - k\u1EF9 thu\u1EADt v\u1EC1 \u0111\xE0o t\u1EA1o tr\xECnh \u0111\u1ED9 trung c\u1EA5p, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng c\u1EE7a 20 ng\xE0nh, ngh\u1EC1
+	14/2023/N\u0110-CP	2023-04-20	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 T\xE0i ch\xEDnh
	14/2023/TT-BKHCN	2023-06-30	1	6
	14/2023/TT-BL\u0110TBXH	2023-12-29	1	4	ban h\xE0nh danh m\u1EE5c thi\u1EBFt b\u1ECB \u0111\xE0o t\u1EA1o t\u1ED1i thi\u1EC3u tr\xECnh \u0111\u1ED9 trung c\u1EA5p, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng c\u1EE7a 19 ng\xE0nh, ngh\u1EC1
	15/2023/QH15	2023-01-09	3	3	Lu\u1EADt Kh\xE1m b\u1EC7nh, ch\u1EEFa b\u1EC7nh
	15/2023/TT-BGTVT	2023-06-30	1	13		amended	26/2023/TT-BGTVT
	15/2023/TT-BKH\u0110T	2023-12-26	1	9	h\u01B0\u1EDBng d\u1EABn c\xF4ng t\xE1c thi \u0111ua, khen th\u01B0\u1EDFng ng\xE0nh K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0
+	15/2023/TT-BL\u0110TBXH	2023-12-29	1	4
	16/2023/N\u0110-CP	2023-04-25	0	0	v\u1EC1 t\u1ED5 ch\u1EE9c qu\u1EA3n l\xFD v\xE0 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a doanh nghi\u1EC7p tr\u1EF1c ti\u1EBFp ph\u1EE5c v\u1EE5 qu\u1ED1c ph\xF2ng, an ninh v\xE0 doanh nghi\u1EC7p k\u1EBFt h\u1EE3p kinh t\u1EBF v\u1EDBi qu\u1ED1c ph\xF2ng, an ninh
+	16/2023/QH15	2023-06-19	3	3	Lu\u1EADt Gi\xE1	amended	61/2024/QH15 140/2025/QH15 95/2025/QH15
	16/2023/TT-BKH\u0110T	2023-12-29	1	9	ban h\xE0nh Quy ch\u1EBF b\u1EA3o v\u1EC7 b\xED m\u1EADt nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0
	16/2023/TT-BL\u0110TBXH	2023-12-29	1	4	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thi \u0111ua, khen th\u01B0\u1EDFng trong l\u0129nh v\u1EF1c lao \u0111\u1ED9ng, ng\u01B0\u1EDDi c\xF3 c\xF4ng v\xE0 x\xE3 h\u1ED9i
	1600/Q\u0110-TTg	2023-12-10	2	2
	1601/Q\u0110-TTg	2023-12-10	2	2
+	17/2023/N\u0110-CP	2023-04-26	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt S\u1EDF h\u1EEFu tr\xED tu\u1EC7 v\u1EC1 quy\u1EC1n t\xE1c gi\u1EA3, quy\u1EC1n li\xEAn quan
+	17/2023/QH15	2023-06-20	3	3	Lu\u1EADt H\u1EE3p t\xE1c x\xE3
+	17/2023/TT-BL\u0110TBXH	2023-12-29	1	4	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c \u1EE7y quy\u1EC1n th\u1EF1c hi\u1EC7n nhi\u1EC7m v\u1EE5 qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc v\u1EC1 lao \u0111\u1ED9ng trong c\xE1c khu c\xF4ng nghi\u1EC7p, khu kinh t\u1EBF
+	175/NQ-CP	2023-10-30	4	0	ph\xEA duy\u1EC7t \u0110\u1EC1 \xE1n Trung t\xE2m d\u1EEF li\u1EC7u qu\u1ED1c gia
+	18/2023/N\u0110-CP	2023-04-28	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 40/2018/N\u0110-CP ng\xE0y 12 th\xE1ng 3 n\u0103m 2018 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 qu\u1EA3n l\xFD ho\u1EA1t \u0111\u1ED9ng kinh doanh theo ph\u01B0\u01A1ng th\u1EE9c \u0111a c\u1EA5p
	18/2023/Q\u0110-TTg	2023-07-01	2	2
	18/2023/TT-BL\u0110TBXH	2023-12-29	1	4	quy \u0111\u1ECBnh gi\xE1m \u0111\u1ECBnh t\u01B0 ph\xE1p trong l\u0129nh v\u1EF1c lao \u0111\u1ED9ng, ng\u01B0\u1EDDi c\xF3 c\xF4ng v\xE0 x\xE3 h\u1ED9i
+	19/2023/QH15	2023-06-20	3	3	Lu\u1EADt B\u1EA3o v\u1EC7 quy\u1EC1n l\u1EE3i ng\u01B0\u1EDDi ti\xEAu d\xF9ng
	19/2023/Q\u0110-TTg	2023-08-02	2	2
	19/2023/TT-BCT	2023-11-01	1	10
	20/2023/N\u0110-CP	2023-05-04	0	0
+	20/2023/QH15	2023-06-22	3	3	Lu\u1EADt Giao d\u1ECBch \u0111i\u1EC7n t\u1EED
	20/2023/TT-BGD\u0110T	2023-10-30	1	19	h\u01B0\u1EDBng d\u1EABn v\u1EC1 v\u1ECB tr\xED vi\u1EC7c l\xE0m, c\u01A1 c\u1EA5u vi\xEAn ch\u1EE9c theo ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p v\xE0 \u0111\u1ECBnh m\u1EE9c s\u1ED1 l\u01B0\u1EE3ng ng\u01B0\u1EDDi l\xE0m vi\u1EC7c trong c\xE1c c\u01A1 s\u1EDF gi\xE1o d\u1EE5c ph\u1ED5 th\xF4ng v\xE0 c\xE1c tr\u01B0\u1EDDng chuy\xEAn bi\u1EC7t c\xF4ng l\u1EADp
+	20/2023/TT-BKHCN	2023-10-12	1	6	quy \u0111\u1ECBnh tuy\u1EC3n ch\u1ECDn, giao tr\u1EF1c ti\u1EBFp t\u1ED5 ch\u1EE9c v\xE0 c\xE1 nh\xE2n th\u1EF1c hi\u1EC7n nhi\u1EC7m v\u1EE5 khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 c\u1EA5p qu\u1ED1c gia s\u1EED d\u1EE5ng ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc
	20/2023/TT-BL\u0110TBXH	2023-12-29	1	4	quy \u0111\u1ECBnh m\u1EE9c \u0111i\u1EC1u ch\u1EC9nh ti\u1EC1n l\u01B0\u01A1ng v\xE0 thu nh\u1EADp th\xE1ng \u0111\xE3 \u0111\xF3ng b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i
	20/CT-TTg	2023-06-08	9	2
	21/2023/N\u0110-CP	2023-05-05	0	0	quy \u0111\u1ECBnh v\u1EC1 b\u1EA3o hi\u1EC3m vi m\xF4
+	21/2023/QH15	2023-06-22	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt C\xF4ng an nh\xE2n d\xE2n
+	21/2023/TT-BKH\u0110T	2023-12-31	1	9	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Th\xF4ng t\u01B0 s\u1ED1 08/2019/TT-BKH\u0110T ng\xE0y 17 th\xE1ng 5 n\u0103m 2019 c\u1EE7a B\u1ED9 tr\u01B0\u1EDFng B\u1ED9 K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0 h\u01B0\u1EDBng d\u1EABn v\u1EC1 \u0111\u1ECBnh m\u1EE9c cho ho\u1EA1t \u0111\u1ED9ng quy ho\u1EA1ch
+	22/2023/QH15	2023-06-23	3	3	Lu\u1EADt \u0110\u1EA5u th\u1EA7u	amended	90/2025/QH15
	22/2023/Q\u0110-TTg	2023-08-17	2	2	v\u1EC1 t\xEDn d\u1EE5ng \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi ch\u1EA5p h\xE0nh xong \xE1n ph\u1EA1t t\xF9
	22/2023/TT-BGD\u0110T	2023-11-28	1	19	quy \u0111\u1ECBnh m\xE3 s\u1ED1, ti\xEAu chu\u1EA9n ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p v\xE0 b\u1ED5 nhi\u1EC7m, x\u1EBFp l\u01B0\u01A1ng gi\xE1o vi\xEAn tr\u01B0\u1EDDng d\u1EF1 b\u1ECB \u0111\u1EA1i h\u1ECDc
	23/2023/QH15	2023-06-24	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Xu\u1EA5t c\u1EA3nh, nh\u1EADp c\u1EA3nh c\u1EE7a c\xF4ng d\xE2n Vi\u1EC7t Nam v\xE0 Lu\u1EADt Nh\u1EADp c\u1EA3nh, xu\u1EA5t c\u1EA3nh, qu\xE1 c\u1EA3nh, c\u01B0 tr\xFA c\u1EE7a ng\u01B0\u1EDDi n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam
+	23/2023/Q\u0110-TTg	2023-09-18	2	2	th\xE0nh l\u1EADp, t\u1ED5 ch\u1EE9c v\xE0 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a t\u1ED5 ch\u1EE9c ph\u1ED1i h\u1EE3p li\xEAn ng\xE0nh
+	23/2023/TT-BTC	2023-04-25	1	1
	2345/Q\u0110-NHNN	2023-12-18	2	7
+	24/2023/TT-BCA	2023-07-01	1	14	quy \u0111\u1ECBnh v\u1EC1 c\u1EA5p, thu h\u1ED3i \u0111\u0103ng k\xFD, bi\u1EC3n s\u1ED1 xe c\u01A1 gi\u1EDBi
	25-HD/BTCTW	2023-11-10	12	32	v\u1EC1 ki\u1EC3m \u0111i\u1EC3m v\xE0 \u0111\xE1nh gi\xE1, x\u1EBFp lo\u1EA1i h\u1EB1ng n\u0103m \u0111\u1ED1i v\u1EDBi t\u1EADp th\u1EC3, c\xE1 nh\xE2n trong h\u1EC7 th\u1ED1ng ch\xEDnh tr\u1ECB	ended	43-HD/BTCTW
+	25/2023/TT-BKH\u0110T	2023-12-31	1	9
+	26/2023/N\u0110-CP	2023-05-31	0	0	v\u1EC1 Bi\u1EC3u thu\u1EBF xu\u1EA5t kh\u1EA9u, Bi\u1EC3u thu\u1EBF nh\u1EADp kh\u1EA9u \u01B0u \u0111\xE3i, Danh m\u1EE5c h\xE0ng h\xF3a v\xE0 m\u1EE9c thu\u1EBF tuy\u1EC7t \u0111\u1ED1i, thu\u1EBF h\u1ED7n h\u1EE3p, thu\u1EBF nh\u1EADp kh\u1EA9u ngo\xE0i h\u1EA1n ng\u1EA1ch thu\u1EBF quan	amended	144/2024/N\u0110-CP 21/2025/N\u0110-CP
	26/2023/QH15	2023-11-27	3	3	Lu\u1EADt C\u0103n c\u01B0\u1EDBc
+	27/2023/QH15	2023-11-27	3	3	Lu\u1EADt Nh\xE0 \u1EDF	amended	43/2024/QH15
	28/2023/N\u0110-CP	2023-06-02	0	0
+	28/2023/QH15	2023-11-27	3	3	Lu\u1EADt T\xE0i nguy\xEAn n\u01B0\u1EDBc	amended	146/2025/QH15
+	29/2023/N\u0110-CP	2023-06-03	0	0	v\u1EC1 tinh gi\u1EA3n bi\xEAn ch\u1EBF
+	30/2023/N\u0110-CP	2023-06-08	0	0
	31/2023/TT-BTC	2023-05-25	1	1
+	32/2023/TT-BCA	2023-08-01	1	14	quy \u0111\u1ECBnh nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n, h\xECnh th\u1EE9c, n\u1ED9i dung v\xE0 quy tr\xECnh tu\u1EA7n tra, ki\u1EC3m so\xE1t, x\u1EED l\xFD vi ph\u1EA1m h\xE0nh ch\xEDnh v\u1EC1 giao th\xF4ng \u0111\u01B0\u1EDDng b\u1ED9 c\u1EE7a C\u1EA3nh s\xE1t giao th\xF4ng	amended	28/2024/TT-BCA
	32/2023/TT-BTC	2023-05-29	1	1
+	33/2023/N\u0110-CP	2023-06-10	0	0	quy \u0111\u1ECBnh v\u1EC1 c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c c\u1EA5p x\xE3 v\xE0 ng\u01B0\u1EDDi ho\u1EA1t \u0111\u1ED9ng kh\xF4ng chuy\xEAn tr\xE1ch \u1EDF c\u1EA5p x\xE3, \u1EDF th\xF4n, t\u1ED5 d\xE2n ph\u1ED1
+	338/Q\u0110-TTg	2023-04-03	2	2
+	35/2023/N\u0110-CP	2023-06-20	0	0
	35/2023/UBTVQH15	2023-07-12	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p huy\u1EC7n, c\u1EA5p x\xE3 giai \u0111o\u1EA1n 2023 - 2030
+	38/2023/N\u0110-CP	2023-06-24	0	0
	39/2023/N\u0110-CP	2023-06-26	0	0
	42/2023/N\u0110-CP	2023-06-29	0	0
+	43/2023/TT-BTC	2023-06-27	1	1
	44/2023/TT-BCT	2023-12-29	1	10
+	45/2023/N\u0110-CP	2023-07-01	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt D\u1EA7u kh\xED
	46/2023/N\u0110-CP	2023-07-01	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Kinh doanh b\u1EA3o hi\u1EC3m
+	500/Q\u0110-TTg	2023-05-15	2	2
	51/2023/TT-BTC	2023-07-17	1	1	h\u01B0\u1EDBng d\u1EABn x\xE2y d\u1EF1ng d\u1EF1 to\xE1n ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc n\u0103m 2024, k\u1EBF ho\u1EA1ch t\xE0i ch\xEDnh - ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc 03 n\u0103m 2024 - 2026
	52/2023/TT-BTC	2023-08-08	1	1	h\u01B0\u1EDBng d\u1EABn c\u01A1 ch\u1EBF s\u1EED d\u1EE5ng kinh ph\xED ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc chi th\u01B0\u1EDDng xuy\xEAn h\u1ED7 tr\u1EE3 doanh nghi\u1EC7p nh\u1ECF v\xE0 v\u1EEBa theo quy \u0111\u1ECBnh t\u1EA1i Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 80/2021/N\u0110-CP ng\xE0y 26 th\xE1ng 8 n\u0103m 2021 c\u1EE7a Ch\xEDnh ph\u1EE7
+	55/2023/N\u0110-CP	2023-07-21	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 75/2021/N\u0110-CP ng\xE0y 24 th\xE1ng 7 n\u0103m 2021 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh m\u1EE9c h\u01B0\u1EDFng tr\u1EE3 c\u1EA5p, ph\u1EE5 c\u1EA5p v\xE0 c\xE1c ch\u1EBF \u0111\u1ED9 \u01B0u \u0111\xE3i ng\u01B0\u1EDDi c\xF3 c\xF4ng v\u1EDBi c\xE1ch m\u1EA1ng
+	55/2023/TT-BTC	2023-08-15	1	1	quy \u0111\u1ECBnh qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\xE0 quy\u1EBFt to\xE1n kinh ph\xED s\u1EF1 nghi\u1EC7p t\u1EEB ngu\u1ED3n ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc th\u1EF1c hi\u1EC7n c\xE1c ch\u01B0\u01A1ng tr\xECnh m\u1EE5c ti\xEAu qu\u1ED1c gia giai \u0111o\u1EA1n 2021-2025	amended	75/2024/TT-BTC
+	56/2023/N\u0110-CP	2023-07-24	0	0
	56/2023/TT-BTC	2023-08-18	1	1	quy \u0111\u1ECBnh vi\u1EC7c l\u1EADp d\u1EF1 to\xE1n, qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\xE0 quy\u1EBFt to\xE1n kinh ph\xED b\u1EA3o \u0111\u1EA3m cho c\xF4ng t\xE1c ph\u1ED5 bi\u1EBFn, gi\xE1o d\u1EE5c ph\xE1p lu\u1EADt, chu\u1EA9n ti\u1EBFp c\u1EADn ph\xE1p lu\u1EADt v\xE0 h\xF2a gi\u1EA3i \u1EDF c\u01A1 s\u1EDF
+	58/2023/N\u0110-CP	2023-08-12	0	0
	59/2023/N\u0110-CP	2023-08-14	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt th\u1EF1c hi\u1EC7n d\xE2n ch\u1EE7 \u1EDF c\u01A1 s\u1EDF
	59/2023/TT-BTC	2023-08-30	1	1	v\u1EC1 thu ph\xED trong l\u0129nh v\u1EF1c y t\u1EBF
	62/2023/TT-BCA	2023-11-14	1	14	quy \u0111\u1ECBnh v\u1EC1 ti\xEAu chu\u1EA9n s\u1EE9c kh\u1ECFe \u0111\u1EB7c th\xF9 v\xE0 kh\xE1m s\u1EE9c kh\u1ECFe \u0111\u1ED1i v\u1EDBi l\u1EF1c l\u01B0\u1EE3ng C\xF4ng an nh\xE2n d\xE2n
	62/2023/TT-BTC	2023-10-03	1	1		ended	28/2026/TT-BTC
	64/2023/N\u0110-CP	2023-08-23	0	0
+	65/2023/N\u0110-CP	2023-08-23	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt S\u1EDF h\u1EEFu tr\xED tu\u1EC7 v\u1EC1 s\u1EDF h\u1EEFu c\xF4ng nghi\u1EC7p, b\u1EA3o v\u1EC7 quy\u1EC1n s\u1EDF h\u1EEFu c\xF4ng nghi\u1EC7p, quy\u1EC1n \u0111\u1ED1i v\u1EDBi gi\u1ED1ng c\xE2y tr\u1ED3ng v\xE0 qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc v\u1EC1 s\u1EDF h\u1EEFu tr\xED tu\u1EC7	amended	33/2026/N\u0110-CP
+	67/2023/N\u0110-CP	2023-09-06	0	0	quy \u0111\u1ECBnh v\u1EC1 b\u1EA3o hi\u1EC3m b\u1EAFt bu\u1ED9c tr\xE1ch nhi\u1EC7m d\xE2n s\u1EF1 c\u1EE7a ch\u1EE7 xe c\u01A1 gi\u1EDBi, b\u1EA3o hi\u1EC3m ch\xE1y, n\u1ED5 b\u1EAFt bu\u1ED9c, b\u1EA3o hi\u1EC3m b\u1EAFt bu\u1ED9c trong ho\u1EA1t \u0111\u1ED9ng \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng	amended	105/2025/N\u0110-CP
+	69/2023/TT-BTC	2023-11-15	1	1
+	70/2023/N\u0110-CP	2023-09-18	0	0
+	71/2023/N\u0110-CP	2023-09-20	0	0
+	72/2023/N\u0110-CP	2023-09-26	0	0	quy \u0111\u1ECBnh ti\xEAu chu\u1EA9n, \u0111\u1ECBnh m\u1EE9c s\u1EED d\u1EE5ng xe \xF4 t\xF4	amended	153/2025/N\u0110-CP
+	75/2023/N\u0110-CP	2023-10-19	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 146/2018/N\u0110-CP ng\xE0y 17 th\xE1ng 10 n\u0103m 2018 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn bi\u1EC7n ph\xE1p thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA3o hi\u1EC3m y t\u1EBF
+	79/2023/N\u0110-CP	2023-11-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt S\u1EDF h\u1EEFu tr\xED tu\u1EC7 v\u1EC1 quy\u1EC1n \u0111\u1ED1i v\u1EDBi gi\u1ED1ng c\xE2y tr\u1ED3ng	amended	33/2026/N\u0110-CP
+	82/2023/N\u0110-CP	2023-11-28	0	0
+	85/2023/N\u0110-CP	2023-12-07	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 115/2020/N\u0110-CP ng\xE0y 25 th\xE1ng 9 n\u0103m 2020 v\u1EC1 tuy\u1EC3n d\u1EE5ng, s\u1EED d\u1EE5ng v\xE0 qu\u1EA3n l\xFD vi\xEAn ch\u1EE9c
	866/Q\u0110-TTg	2023-07-18	2	2
+	95/2023/N\u0110-CP	2023-12-29	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt T\xEDn ng\u01B0\u1EE1ng, t\xF4n gi\xE1o
+	96/2023/N\u0110-CP	2023-12-30	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Kh\xE1m b\u1EC7nh, ch\u1EEFa b\u1EC7nh
	96/2023/QH15	2023-06-23	4	3	v\u1EC1 vi\u1EC7c l\u1EA5y phi\u1EBFu t\xEDn nhi\u1EC7m, b\u1ECF phi\u1EBFu t\xEDn nhi\u1EC7m \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi gi\u1EEF ch\u1EE9c v\u1EE5 do Qu\u1ED1c h\u1ED9i, H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n b\u1EA7u ho\u1EB7c ph\xEA chu\u1EA9n
+	97-Q\u0110/TW	2023-02-07	2
+	97/2023/N\u0110-CP	2023-12-31	0	0
+	98/2023/N\u0110-CP	2023-12-31	0	0
+	98/2023/QH15	2023-06-24	4	3	v\u1EC1 th\xED \u0111i\u1EC3m m\u1ED9t s\u1ED1 c\u01A1 ch\u1EBF, ch\xEDnh s\xE1ch \u0111\u1EB7c th\xF9 ph\xE1t tri\u1EC3n Th\xE0nh ph\u1ED1 H\u1ED3 Ch\xED Minh
	01/2024/TT-BGD\u0110T	2024-02-05	1	19	ban h\xE0nh Chu\u1EA9n c\u01A1 s\u1EDF gi\xE1o d\u1EE5c \u0111\u1EA1i h\u1ECDc
+	01/2024/TT-BKH\u0110T	2024-02-15	1	9	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c cung c\u1EA5p, \u0111\u0103ng t\u1EA3i th\xF4ng tin v\u1EC1 l\u1EF1a ch\u1ECDn nh\xE0 th\u1EA7u v\xE0 m\u1EABu h\u1ED3 s\u01A1 \u0111\u1EA5u th\u1EA7u tr\xEAn H\u1EC7 th\u1ED1ng m\u1EA1ng \u0111\u1EA5u th\u1EA7u qu\u1ED1c gia
+	01/2024/TT-BL\u0110TBXH	2024-02-19	1	4	quy \u0111\u1ECBnh quy tr\xECnh x\xE2y d\u1EF1ng, th\u1EA9m \u0111\u1ECBnh v\xE0 ban h\xE0nh ch\u01B0\u01A1ng tr\xECnh \u0111\xE0o t\u1EA1o; t\u1ED5 ch\u1EE9c bi\xEAn so\u1EA1n, l\u1EF1a ch\u1ECDn, th\u1EA9m \u0111\u1ECBnh, duy\u1EC7t v\xE0 s\u1EED d\u1EE5ng gi\xE1o tr\xECnh tr\xECnh \u0111\u1ED9 trung c\u1EA5p, tr\xECnh \u0111\u1ED9 cao \u0111\u1EB3ng
+	01/2024/TT-BNNPTNT	2024-02-02	1	11
+	02/2024/TT-BKH\u0110T	2024-03-06	1	9	quy \u0111\u1ECBnh ho\u1EA1t \u0111\u1ED9ng \u0111\xE0o t\u1EA1o, b\u1ED3i d\u01B0\u1EE1ng ki\u1EBFn th\u1EE9c v\xE0 thi, c\u1EA5p, thu h\u1ED3i ch\u1EE9ng ch\u1EC9 nghi\u1EC7p v\u1EE5 chuy\xEAn m\xF4n v\u1EC1 \u0111\u1EA5u th\u1EA7u	amended	105/2025/TT-BTC
+	02/2024/TT-BL\u0110TBXH	2024-02-23	1	4
	03/2024/TT-BGD\u0110T	2024-03-18	1	19	ban h\xE0nh H\u1EC7 th\u1ED1ng ch\u1EC9 ti\xEAu th\u1ED1ng k\xEA ng\xE0nh gi\xE1o d\u1EE5c
	03/2024/TT-BKH\u0110T	2024-03-06	1	9	quy \u0111\u1ECBnh m\u1EABu h\u1ED3 s\u01A1 \u0111\u1EA5u th\u1EA7u l\u1EF1a ch\u1ECDn nh\xE0 \u0111\u1EA7u t\u01B0 th\u1EF1c hi\u1EC7n d\u1EF1 \xE1n thu\u1ED9c tr\u01B0\u1EDDng h\u1EE3p ph\u1EA3i t\u1ED5 ch\u1EE9c \u0111\u1EA5u th\u1EA7u theo quy \u0111\u1ECBnh c\u1EE7a ph\xE1p lu\u1EADt qu\u1EA3n l\xFD ng\xE0nh, l\u0129nh v\u1EF1c
+	03/2024/TT-BL\u0110TBXH	2024-04-18	1	4
+	04/2024/TT-BL\u0110TBXH	2024-05-06	1	4	quy \u0111\u1ECBnh H\u1EC7 th\u1ED1ng ch\u1EC9 ti\xEAu th\u1ED1ng k\xEA ng\xE0nh Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i
+	05/2024/TT-BKH\u0110T	2024-04-19	1	9	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng c\xE1c chi ph\xED trong l\u1EF1a ch\u1ECDn nh\xE0 th\u1EA7u, nh\xE0 \u0111\u1EA7u t\u01B0 tr\xEAn H\u1EC7 th\u1ED1ng m\u1EA1ng \u0111\u1EA5u th\u1EA7u qu\u1ED1c gia
+	05/2024/TT-BL\u0110TBXH	2024-05-10	1	4	quy \u0111\u1ECBnh chu\u1EA9n chuy\xEAn m\xF4n, nghi\u1EC7p v\u1EE5 c\u1EE7a nh\xE0 gi\xE1o gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
+	06/2024/TT-BGD&\u0110T	2024-04-10	1	19
+	06/2024/TT-BKH\u0110T	2024-04-26	1	9	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c cung c\u1EA5p, \u0111\u0103ng t\u1EA3i th\xF4ng tin v\u1EC1 l\u1EF1a ch\u1ECDn nh\xE0 th\u1EA7u v\xE0 m\u1EABu h\u1ED3 s\u01A1 \u0111\u1EA5u th\u1EA7u tr\xEAn H\u1EC7 th\u1ED1ng m\u1EA1ng \u0111\u1EA5u th\u1EA7u qu\u1ED1c gia
+	06/2024/TT-BL\u0110TBXH	2024-07-30	1	4
	06/2024/TT-BNV	2024-06-28	1	17
+	07/2024/TT-BKH\u0110T	2024-04-26	1	9	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1EABu h\u1ED3 s\u01A1 y\xEAu c\u1EA7u, b\xE1o c\xE1o \u0111\xE1nh gi\xE1, b\xE1o c\xE1o th\u1EA9m \u0111\u1ECBnh, ki\u1EC3m tra, b\xE1o c\xE1o t\xECnh h\xECnh th\u1EF1c hi\u1EC7n ho\u1EA1t \u0111\u1ED9ng \u0111\u1EA5u th\u1EA7u
	08/2024/TT-NHNN	2024-06-25	1	7
+	09/2024/TT-BKH\u0110T	2024-05-16	1	9
+	10/2024/TT-BL\u0110TBXH	2024-10-25	1	4
+	10/2024/TT-BTC	2024-02-05	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p, qu\u1EA3n l\xFD v\xE0 s\u1EED d\u1EE5ng ph\xED th\u1EA9m \u0111\u1ECBnh \u0111\xE1nh gi\xE1 tr\u1EEF l\u01B0\u1EE3ng kho\xE1ng s\u1EA3n v\xE0 l\u1EC7 ph\xED c\u1EA5p gi\u1EA5y ph\xE9p ho\u1EA1t \u0111\u1ED9ng kho\xE1ng s\u1EA3n
	10/2024/TT-BTP	2024-09-24	1	15	quy \u0111\u1ECBnh m\xE3 s\u1ED1, ti\xEAu chu\u1EA9n ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p \u0110\u0103ng k\xFD bi\u1EC7n ph\xE1p b\u1EA3o \u0111\u1EA3m
+	100/2024/N\u0110-CP	2024-07-26	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Nh\xE0 \u1EDF v\u1EC1 ph\xE1t tri\u1EC3n v\xE0 qu\u1EA3n l\xFD nh\xE0 \u1EDF x\xE3 h\u1ED9i	amended	140/2025/N\u0110-CP 261/2025/N\u0110-CP 54/2026/N\u0110-CP
+	101/2024/N\u0110-CP	2024-07-29	0	0	quy \u0111\u1ECBnh v\u1EC1 \u0111i\u1EC1u tra c\u01A1 b\u1EA3n \u0111\u1EA5t \u0111ai; \u0111\u0103ng k\xFD, c\u1EA5p Gi\u1EA5y ch\u1EE9ng nh\u1EADn quy\u1EC1n s\u1EED d\u1EE5ng \u0111\u1EA5t, quy\u1EC1n s\u1EDF h\u1EEFu t\xE0i s\u1EA3n g\u1EAFn li\u1EC1n v\u1EDBi \u0111\u1EA5t v\xE0 H\u1EC7 th\u1ED1ng th\xF4ng tin \u0111\u1EA5t \u0111ai	amended	226/2025/N\u0110-CP
+	102/2024/N\u0110-CP	2024-07-30	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u1EA5t \u0111ai	amended	226/2025/N\u0110-CP
+	103/2024/N\u0110-CP	2024-07-30	0	0	quy \u0111\u1ECBnh v\u1EC1 ti\u1EC1n s\u1EED d\u1EE5ng \u0111\u1EA5t, ti\u1EC1n thu\xEA \u0111\u1EA5t	amended	291/2025/N\u0110-CP 50/2026/N\u0110-CP
+	104/2024/N\u0110-CP	2024-07-31	0	0	quy \u0111\u1ECBnh v\u1EC1 Qu\u1EF9 ph\xE1t tri\u1EC3n \u0111\u1EA5t
+	104/2024/TT-BQP	2024-11-27	1	12	b\xE3i b\u1ECF m\u1ED9t s\u1ED1 quy \u0111\u1ECBnh, m\u1EABu bi\u1EC3u t\u1EA1i c\xE1c Th\xF4ng t\u01B0 li\xEAn t\u1ECBch c\u1EE7a B\u1ED9 Qu\u1ED1c ph\xF2ng
	105/2024/N\u0110-CP	2024-08-01	0	0
+	11/2024/TT-BL\u0110TBXH	2024-10-31	1	4	h\u01B0\u1EDBng d\u1EABn x\u1EBFp h\u1EA1ng m\u1ED9t s\u1ED1 lo\u1EA1i h\xECnh \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp thu\u1ED9c ng\xE0nh, l\u0129nh v\u1EF1c lao \u0111\u1ED9ng, ng\u01B0\u1EDDi c\xF3 c\xF4ng v\xE0 x\xE3 h\u1ED9i
+	111/2024/QH15	2024-01-18	4	3	v\u1EC1 m\u1ED9t s\u1ED1 c\u01A1 ch\u1EBF, ch\xEDnh s\xE1ch \u0111\u1EB7c th\xF9 th\u1EF1c hi\u1EC7n ch\u01B0\u01A1ng tr\xECnh m\u1EE5c ti\xEAu qu\u1ED1c gia
	112/2024/N\u0110-CP	2024-09-11	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\u1EC1 \u0111\u1EA5t tr\u1ED3ng l\xFAa
	113/2024/N\u0110-CP	2024-09-12	0	0
+	1132/Q\u0110-TTg	2024-10-09	2	2	ph\xEA duy\u1EC7t Chi\u1EBFn l\u01B0\u1EE3c h\u1EA1 t\u1EA7ng s\u1ED1 \u0111\u1EBFn n\u0103m 2025 v\xE0 \u0111\u1ECBnh h\u01B0\u1EDBng \u0111\u1EBFn n\u0103m 2030
+	114/2024/N\u0110-CP	2024-09-15	0	0
+	115/2024/N\u0110-CP	2024-09-16	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt \u0110\u1EA5u th\u1EA7u v\u1EC1 l\u1EF1a ch\u1ECDn nh\xE0 \u0111\u1EA7u t\u01B0 th\u1EF1c hi\u1EC7n d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 c\xF3 s\u1EED d\u1EE5ng \u0111\u1EA5t	amended	225/2025/N\u0110-CP
+	116/2024/N\u0110-CP	2024-09-17	0	0
	118/2024/N\u0110-CP	2024-09-30	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thi h\xE0nh \xE1n h\xECnh s\u1EF1
+	119/2024/N\u0110-CP	2024-09-30	0	0	quy \u0111\u1ECBnh v\u1EC1 thanh to\xE1n \u0111i\u1EC7n t\u1EED giao th\xF4ng \u0111\u01B0\u1EDDng b\u1ED9
+	12/2024/TT-BL\u0110TBXH	2024-11-14	1	4
	12/2024/TT-BNNPTNT	2024-10-24	1	11	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Th\xF4ng t\u01B0 s\u1ED1 04/2016/TT-BNNPTNT ng\xE0y 10/5/2016 c\u1EE7a B\u1ED9 tr\u01B0\u1EDFng B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n quy \u0111\u1ECBnh v\u1EC1 ph\xF2ng, ch\u1ED1ng d\u1ECBch b\u1EC7nh \u0111\u1ED9ng v\u1EADt th\u1EE7y s\u1EA3n
	1205/Q\u0110-BKH\u0110T	2024-05-24	2	9	v\u1EC1 vi\u1EC7c c\xF4ng b\u1ED1 k\u1EBFt qu\u1EA3 h\u1EC7 th\u1ED1ng h\xF3a v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt thu\u1ED9c l\u0129nh v\u1EF1c qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0 k\u1EF3 2019 - 2023
	121/2024/N\u0110-CP	2024-10-03	0	0
+	123/2024/N\u0110-CP	2024-10-04	0	0	quy \u0111\u1ECBnh v\u1EC1 x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh trong l\u0129nh v\u1EF1c \u0111\u1EA5t \u0111ai
+	1232/NQ-UBTVQH15	2024-10-24	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p huy\u1EC7n, c\u1EA5p x\xE3 c\u1EE7a th\xE0nh ph\u1ED1 H\u1EA3i Ph\xF2ng giai \u0111o\u1EA1n 2023 - 2025
+	126/2024/N\u0110-CP	2024-10-08	0	0	quy \u0111\u1ECBnh v\u1EC1 t\u1ED5 ch\u1EE9c, ho\u1EA1t \u0111\u1ED9ng v\xE0 qu\u1EA3n l\xFD h\u1ED9i
+	13/2024/TT-BL\u0110TBXH	2024-12-05	1	4
	13/2024/TT-BTP	2024-11-25	1	15	quy \u0111\u1ECBnh m\xE3 s\u1ED1, ti\xEAu chu\u1EA9n ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p L\xFD l\u1ECBch t\u01B0 ph\xE1p
+	130/C\u0110-TTg	2024-12-10	6	2
+	136/2024/N\u0110-CP	2024-10-23	0	0
+	137/2024/N\u0110-CP	2024-10-23	0	0	quy \u0111\u1ECBnh v\u1EC1 giao d\u1ECBch \u0111i\u1EC7n t\u1EED c\u1EE7a c\u01A1 quan Nh\xE0 n\u01B0\u1EDBc v\xE0 h\u1EC7 th\u1ED1ng th\xF4ng tin ph\u1EE5c v\u1EE5 giao d\u1ECBch \u0111i\u1EC7n t\u1EED
	14/2024/TT-BL\u0110TBXH	2024-12-31	1	4	quy \u0111\u1ECBnh ti\xEAu ch\xED, ti\xEAu chu\u1EA9n ki\u1EC3m \u0111\u1ECBnh ch\u1EA5t l\u01B0\u1EE3ng gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p
+	142/2024/QH15	2024-06-29	4	3	v\u1EC1 K\u1EF3 h\u1ECDp th\u1EE9 7, Qu\u1ED1c h\u1ED9i kh\xF3a XV
	144-Q\u0110/TW	2024-05-09	11	18	v\u1EC1 chu\u1EA9n m\u1EF1c \u0111\u1EA1o \u0111\u1EE9c c\xE1ch m\u1EA1ng c\u1EE7a c\xE1n b\u1ED9, \u0111\u1EA3ng vi\xEAn giai \u0111o\u1EA1n m\u1EDBi
+	147/2024/N\u0110-CP	2024-11-09	0	0
	1478/Q\u0110-BL\u0110TBXH	2024-09-12	2	4
+	149/2024/N\u0110-CP	2024-11-15	0	0
+	15/2024/TT-BKH\u0110T	2024-09-30	1	9
	15/2024/TT-BTP	2024-12-26	1	15	quy \u0111\u1ECBnh m\xE3 s\u1ED1, ti\xEAu chu\u1EA9n ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p c\xF4ng ch\u1EE9ng vi\xEAn, \u0111\u1EA5u gi\xE1 vi\xEAn, h\u1ED7 tr\u1EE3 ph\xE1p l\xFD v\xE0 h\u1ED7 tr\u1EE3 nghi\u1EC7p v\u1EE5 trong l\u0129nh v\u1EF1c t\u01B0 ph\xE1p
	15/2024/TT-BYT	2024-09-19	1	5
	15/2024/TT-NHNN	2024-06-28	1	7
	150/Q\u0110-TTg	2024-02-06	2	2
+	151/2024/N\u0110-CP	2024-11-15	0	0
	156/2024/N\u0110-CP	2024-12-10	0	0
	1569/Q\u0110-TTg	2024-12-12	2	2
+	1588/Q\u0110-TTg	2024-12-17	2	2
	159/2024/N\u0110-CP	2024-12-18	0	0
	16/CT-TTg	2024-05-20	9	2
+	160/2024/N\u0110-CP	2024-12-18	0	0	quy \u0111\u1ECBnh v\u1EC1 ho\u1EA1t \u0111\u1ED9ng \u0111\xE0o t\u1EA1o v\xE0 s\xE1t h\u1EA1ch l\xE1i xe
+	161/2024/N\u0110-CP	2024-12-18	0	0		amended	105/2025/N\u0110-CP
+	163/2024/QH15	2024-11-27	4	3	ph\xEA duy\u1EC7t ch\u1EE7 tr\u01B0\u01A1ng \u0111\u1EA7u t\u01B0 Ch\u01B0\u01A1ng tr\xECnh m\u1EE5c ti\xEAu qu\u1ED1c gia ph\xF2ng, ch\u1ED1ng ma t\xFAy \u0111\u1EBFn n\u0103m 2030
+	165/2024/N\u0110-CP	2024-12-26	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt, h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u01B0\u1EDDng b\u1ED9 v\xE0 \u0110i\u1EC1u 77 Lu\u1EADt Tr\u1EADt t\u1EF1, an to\xE0n giao th\xF4ng \u0111\u01B0\u1EDDng b\u1ED9
	166/2024/N\u0110-CP	2024-12-26	0	0
+	1668/Q\u0110-TTg	2024-12-27	2	2
+	168/2024/N\u0110-CP	2024-12-26	0	0	quy \u0111\u1ECBnh x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh v\u1EC1 tr\u1EADt t\u1EF1, an to\xE0n giao th\xF4ng trong l\u0129nh v\u1EF1c giao th\xF4ng \u0111\u01B0\u1EDDng b\u1ED9
+	169/2024/QH15	2024-11-30	4	3	v\u1EC1 t\u1ED5 ch\u1EE9c ch\xEDnh quy\u1EC1n \u0111\xF4 th\u1ECB t\u1EA1i th\xE0nh ph\u1ED1 H\u1EA3i Ph\xF2ng
+	17/2024/TT-BCA	2024-05-15	1	14
	17/2024/TT-BTC	2024-03-14	1	1	h\u01B0\u1EDBng d\u1EABn ki\u1EC3m so\xE1t, thanh to\xE1n c\xE1c kho\u1EA3n chi th\u01B0\u1EDDng xuy\xEAn qua Kho b\u1EA1c Nh\xE0 n\u01B0\u1EDBc
+	170/2024/QH15	2024-11-30	4	3
+	171/2024/QH15	2024-11-30	4	3	v\u1EC1 th\xED \u0111i\u1EC3m th\u1EF1c hi\u1EC7n d\u1EF1 \xE1n nh\xE0 \u1EDF th\u01B0\u01A1ng m\u1EA1i th\xF4ng qua th\u1ECFa thu\u1EADn v\u1EC1 nh\u1EADn quy\u1EC1n s\u1EED d\u1EE5ng \u0111\u1EA5t ho\u1EB7c \u0111ang c\xF3 quy\u1EC1n s\u1EED d\u1EE5ng \u0111\u1EA5t
	1711/Q\u0110-TTg	2024-12-31	2	2
	173/2024/QH15	2024-11-30	4	3
+	174/2024/QH15	2024-11-30	4	3	v\u1EC1 K\u1EF3 h\u1ECDp th\u1EE9 8, Qu\u1ED1c h\u1ED9i kh\xF3a XV
+	175/2024/N\u0110-CP	2024-12-30	0	0
+	177/2024/N\u0110-CP	2024-12-31	0	0
+	178-Q\u0110/TW	2024-06-27	11	18	v\u1EC1 ki\u1EC3m so\xE1t quy\u1EC1n l\u1EF1c, ph\xF2ng, ch\u1ED1ng tham nh\u0169ng, ti\xEAu c\u1EF1c trong c\xF4ng t\xE1c x\xE2y d\u1EF1ng ph\xE1p lu\u1EADt
+	178/2024/N\u0110-CP	2024-12-31	0	0	v\u1EC1 ch\xEDnh s\xE1ch, ch\u1EBF \u0111\u1ED9 \u0111\u1ED1i v\u1EDBi c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c, ng\u01B0\u1EDDi lao \u0111\u1ED9ng v\xE0 l\u1EF1c l\u01B0\u1EE3ng v\u0169 trang trong th\u1EF1c hi\u1EC7n s\u1EAFp x\u1EBFp t\u1ED5 ch\u1EE9c b\u1ED9 m\xE1y c\u1EE7a h\u1EC7 th\u1ED1ng ch\xEDnh tr\u1ECB	amended	67/2025/N\u0110-CP
	19/2024/TT-BTC	2024-03-22	1	1	quy \u0111\u1ECBnh v\u1EC1 \u0111\u1ECBnh m\u1EE9c kinh t\u1EBF - k\u1EF9 thu\u1EADt b\u1EA3o qu\u1EA3n h\xE0ng d\u1EF1 tr\u1EEF qu\u1ED1c gia v\xE0 \u0111\u1ECBnh m\u1EE9c hao h\u1EE5t th\xF3c, g\u1EA1o d\u1EF1 tr\u1EEF qu\u1ED1c gia do T\u1ED5ng c\u1EE5c D\u1EF1 tr\u1EEF Nh\xE0 n\u01B0\u1EDBc tr\u1EF1c ti\u1EBFp qu\u1EA3n l\xFD
+	20/2024/TT-BKH\u0110T	2024-11-13	1	9	quy \u0111\u1ECBnh Ch\u1EBF \u0111\u1ED9 b\xE1o c\xE1o th\u1ED1ng k\xEA ng\xE0nh Th\u1ED1ng k\xEA
+	21/2024/N\u0110-CP	2024-02-23	0	0
	213/Q\u0110-TTg	2024-03-01	2	2
+	22/2024/TT-BKH\u0110T	2024-11-17	1	9	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c cung c\u1EA5p, \u0111\u0103ng t\u1EA3i th\xF4ng tin v\u1EC1 l\u1EF1a ch\u1ECDn nh\xE0 th\u1EA7u v\xE0 m\u1EABu h\u1ED3 s\u01A1 \u0111\u1EA5u th\u1EA7u tr\xEAn H\u1EC7 th\u1ED1ng m\u1EA1ng \u0111\u1EA5u th\u1EA7u qu\u1ED1c gia
	224/Q\u0110-TTg	2024-03-07	2	2
+	225/Q\u0110-BL\u0110TBXH	2024-03-05	2	4	v\u1EC1 vi\u1EC7c c\xF4ng b\u1ED1 k\u1EBFt qu\u1EA3 h\u1EC7 th\u1ED1ng h\xF3a v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt thu\u1ED9c l\u0129nh v\u1EF1c qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i k\u1EF3 h\u1EC7 th\u1ED1ng h\xF3a 2019 - 2023
+	23/2024/N\u0110-CP	2024-02-27	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt \u0110\u1EA5u th\u1EA7u v\u1EC1 l\u1EF1a ch\u1ECDn nh\xE0 \u0111\u1EA7u t\u01B0 th\u1EF1c hi\u1EC7n d\u1EF1 \xE1n thu\u1ED9c tr\u01B0\u1EDDng h\u1EE3p ph\u1EA3i t\u1ED5 ch\u1EE9c \u0111\u1EA5u th\u1EA7u theo quy \u0111\u1ECBnh c\u1EE7a ph\xE1p lu\u1EADt qu\u1EA3n l\xFD ng\xE0nh, l\u0129nh v\u1EF1c	amended	115/2024/N\u0110-CP 225/2025/N\u0110-CP
+	23/2024/TT-BKH\u0110T	2024-12-31	1	9	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1EABu h\u1ED3 s\u01A1 y\xEAu c\u1EA7u, b\xE1o c\xE1o \u0111\xE1nh gi\xE1, b\xE1o c\xE1o th\u1EA9m \u0111\u1ECBnh, ki\u1EC3m tra, b\xE1o c\xE1o t\xECnh h\xECnh th\u1EF1c hi\u1EC7n ho\u1EA1t \u0111\u1ED9ng \u0111\u1EA5u th\u1EA7u
+	24/2024/N\u0110-CP	2024-02-27	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt \u0110\u1EA5u th\u1EA7u v\u1EC1 l\u1EF1a ch\u1ECDn nh\xE0 th\u1EA7u	amended	17/2025/N\u0110-CP
+	24/2024/TT-BTC	2024-04-17	1	1	h\u01B0\u1EDBng d\u1EABn ch\u1EBF \u0111\u1ED9 k\u1EBF to\xE1n h\xE0nh ch\xEDnh, s\u1EF1 nghi\u1EC7p
+	262/Q\u0110-TTg	2024-04-01	2	2
	28/2024/TT-BKH\u0110T	2024-12-31	1	9	h\u01B0\u1EDBng d\u1EABn m\u1ED9t s\u1ED1 n\u1ED9i dung v\u1EC1 gi\xE1m \u0111\u1ECBnh t\u01B0 ph\xE1p trong l\u0129nh v\u1EF1c k\u1EBF ho\u1EA1ch v\xE0 \u0111\u1EA7u t\u01B0
+	29/2024/TT-BGD\u0110T	2024-12-30	1	19	quy \u0111\u1ECBnh v\u1EC1 d\u1EA1y th\xEAm, h\u1ECDc th\xEAm
	29/2024/TT-BTC	2024-05-16	1	1
	31/2024/N\u0110-CP	2024-03-15	0	0
+	31/2024/QH15	2024-01-18	3	3	Lu\u1EADt \u0110\u1EA5t \u0111ai	amended	43/2024/QH15 47/2024/QH15 58/2024/QH15 71/2025/QH15 84/2025/QH15 93/2025/QH15 95/2025/QH15
	32/2024/N\u0110-CP	2024-03-15	0	0
+	32/2024/QH15	2024-01-18	3	3	Lu\u1EADt C\xE1c t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng	amended	96/2025/QH15
+	33/2024/QH15	2024-06-21	3	3	Lu\u1EADt L\u01B0u tr\u1EEF
	34-CT/TW	2024-05-24	9	26
+	35-CT/TW	2024-06-14	9	18	v\u1EC1 \u0111\u1EA1i h\u1ED9i \u0111\u1EA3ng b\u1ED9 c\xE1c c\u1EA5p ti\u1EBFn t\u1EDBi \u0110\u1EA1i h\u1ED9i \u0111\u1EA1i bi\u1EC3u to\xE0n qu\u1ED1c l\u1EA7n th\u1EE9 XIV c\u1EE7a \u0110\u1EA3ng
+	35/2024/QH15	2024-06-27	3	3	Lu\u1EADt \u0110\u01B0\u1EDDng b\u1ED9
+	35/2024/TT-BGTVT	2024-11-15	1	13	quy \u0111\u1ECBnh v\u1EC1 \u0111\xE0o t\u1EA1o, s\xE1t h\u1EA1ch, c\u1EA5p gi\u1EA5y ph\xE9p l\xE1i xe
	35/2024/TT-NHNN	2024-06-30	1	7
+	36/2024/QH15	2024-06-27	3	3	Lu\u1EADt Tr\u1EADt t\u1EF1, an to\xE0n giao th\xF4ng \u0111\u01B0\u1EDDng b\u1ED9
	36/2024/TT-BYT	2024-11-16	1	5
	39/2024/QH15	2024-06-28	3	3	Lu\u1EADt Th\u1EE7 \u0111\xF4
	39/2024/TT-BGTVT	2024-11-15	1	13
	41-CT/TW	2024-12-26	9	18	v\u1EC1 t\u0103ng c\u01B0\u1EDDng s\u1EF1 l\xE3nh \u0111\u1EA1o c\u1EE7a \u0110\u1EA3ng \u0111\u1ED1i v\u1EDBi c\xF4ng t\xE1c thi \u0111ua, khen th\u01B0\u1EDFng trong t\xECnh h\xECnh m\u1EDBi
+	41/2024/N\u0110-CP	2024-04-16	0	0
+	41/2024/QH15	2024-06-29	3	3	Lu\u1EADt B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i	amended	84/2025/QH15
	41/2024/TT-BGTVT	2024-11-15	1	13
	4255/Q\u0110-BNN-KHCN	2024-12-04	2	11
	43/2024/QH15	2024-06-29	3	3
+	45/2024/QH15	2024-11-23	3	3	Lu\u1EADt Di s\u1EA3n v\u0103n h\xF3a
	45/2024/TT-BGTVT	2024-11-15	1	13
	45/2024/TT-BTC	2024-07-01	1	1
	46/2024/TT-BGTVT	2024-11-15	1	13
+	46/2024/TT-BTC	2024-07-09	1	1	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Th\xF4ng t\u01B0 s\u1ED1 19/2021/TT-BTC
	47/2024/QH15	2024-11-26	3	3	Lu\u1EADt Quy ho\u1EA1ch \u0111\xF4 th\u1ECB v\xE0 n\xF4ng th\xF4n
	4705/HD-BQP	2024-10-31	12	12
+	48/2024/QH15	2024-11-26	3	3	Lu\u1EADt Thu\u1EBF gi\xE1 tr\u1ECB gia t\u0103ng	amended	149/2025/QH15
	49/2024/TT-BGTVT	2024-11-15	1	13
	50/2024/TT-BGTVT	2024-11-15	1	13
+	51/2024/QH15	2024-11-27	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA3o hi\u1EC3m y t\u1EBF	amended	114/2025/QH15
+	52/2024/N\u0110-CP	2024-05-15	0	0	quy \u0111\u1ECBnh v\u1EC1 thanh to\xE1n kh\xF4ng d\xF9ng ti\u1EC1n m\u1EB7t
	52/2024/TT-BGTVT	2024-11-15	1	13
	53/2024/TT-BGTVT	2024-11-15	1	13
	54/2024/N\u0110-CP	2024-05-16	0	0		amended	23/2026/N\u0110-CP
+	54/2024/QH15	2024-11-29	3	3	Lu\u1EADt \u0110\u1ECBa ch\u1EA5t v\xE0 kho\xE1ng s\u1EA3n	amended	147/2025/QH15
+	55/2024/N\u0110-CP	2024-05-16	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA3o v\u1EC7 quy\u1EC1n l\u1EE3i ng\u01B0\u1EDDi ti\xEAu d\xF9ng
+	55/2024/QH15	2024-11-29	3	3	Lu\u1EADt Ph\xF2ng ch\xE1y, ch\u1EEFa ch\xE1y v\xE0 c\u1EE9u n\u1EA1n, c\u1EE9u h\u1ED9
+	56/2024/QH15	2024-11-29	3	3
+	57-NQ/TW	2024-12-22	4	18	v\u1EC1 \u0111\u1ED9t ph\xE1 ph\xE1t tri\u1EC3n khoa h\u1ECDc, c\xF4ng ngh\u1EC7, \u0111\u1ED5i m\u1EDBi s\xE1ng t\u1EA1o v\xE0 chuy\u1EC3n \u0111\u1ED5i s\u1ED1 qu\u1ED1c gia
+	57/2024/QH15	2024-11-29	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Quy ho\u1EA1ch, Lu\u1EADt \u0110\u1EA7u t\u01B0, Lu\u1EADt \u0110\u1EA7u t\u01B0 theo ph\u01B0\u01A1ng th\u1EE9c \u0111\u1ED1i t\xE1c c\xF4ng t\u01B0 v\xE0 Lu\u1EADt \u0110\u1EA5u th\u1EA7u
+	58/2024/N\u0110-CP	2024-05-24	0	0	m\u1ED9t s\u1ED1 ch\xEDnh s\xE1ch \u0111\u1EA7u t\u01B0 trong l\xE2m nghi\u1EC7p
+	58/2024/QH15	2024-11-29	3	3	Lu\u1EADt \u0110\u1EA7u t\u01B0 c\xF4ng	amended	90/2025/QH15
+	59/2024/N\u0110-CP	2024-05-25	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 34/2016/N\u0110-CP ng\xE0y 14 th\xE1ng 5 n\u0103m 2016 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Ban h\xE0nh v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt
	60/2024/N\u0110-CP	2024-06-05	0	0	v\u1EC1 ph\xE1t tri\u1EC3n v\xE0 qu\u1EA3n l\xFD ch\u1EE3
+	60/2024/QH15	2024-11-30	3	3	Lu\u1EADt D\u1EEF li\u1EC7u
	60/2024/UBTVQH15	2024-12-24	4	8
+	61/2024/QH15	2024-11-30	3	3	Lu\u1EADt \u0110i\u1EC7n l\u1EF1c
+	62/2024/N\u0110-CP	2024-06-07	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u, ph\u1EE5 l\u1EE5c c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 94/2016/N\u0110-CP ng\xE0y 01 th\xE1ng 7 n\u0103m 2016 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Th\u1ED1ng k\xEA
	62/2024/TT-BCA	2024-11-12	1	14
+	63/2024/N\u0110-CP	2024-06-10	0	0	quy \u0111\u1ECBnh vi\u1EC7c th\u1EF1c hi\u1EC7n li\xEAn th\xF4ng \u0111i\u1EC7n t\u1EED 02 nh\xF3m th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh
+	63/2024/TT-BCA	2024-11-12	1	14	quy \u0111\u1ECBnh c\xF4ng t\xE1c ki\u1EC3m tra, ki\u1EC3m so\xE1t v\xE0 x\u1EED l\xFD vi ph\u1EA1m ph\xE1p lu\u1EADt trong l\u0129nh v\u1EF1c giao th\xF4ng \u0111\u01B0\u1EDDng s\u1EAFt c\u1EE7a C\u1EA3nh s\xE1t giao th\xF4ng
+	65/2024/TT-BCA	2024-11-12	1	14
+	67/2024/N\u0110-CP	2024-06-25	0	0
+	68/2024/TT-BTC	2024-09-18	1	1		amended	08/2026/TT-BTC
+	69/2024/N\u0110-CP	2024-06-25	0	0	quy \u0111\u1ECBnh v\u1EC1 \u0111\u1ECBnh danh v\xE0 x\xE1c th\u1EF1c \u0111i\u1EC7n t\u1EED
	694/Q\u0110-TTg	2024-07-18	2	2
+	70/2024/N\u0110-CP	2024-06-25	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt C\u0103n c\u01B0\u1EDBc
	70/2024/TT-BQP	2024-10-14	1	12
	71/2024/N\u0110-CP	2024-06-27	0	0	quy \u0111\u1ECBnh v\u1EC1 gi\xE1 \u0111\u1EA5t	amended	226/2025/N\u0110-CP
	71/2024/TT-BQP	2024-10-14	1	12
	72/2024/N\u0110-CP	2024-06-30	0	0
+	73/2024/N\u0110-CP	2024-06-30	0	0	quy \u0111\u1ECBnh m\u1EE9c l\u01B0\u01A1ng c\u01A1 s\u1EDF v\xE0 ch\u1EBF \u0111\u1ED9 ti\u1EC1n th\u01B0\u1EDFng \u0111\u1ED1i v\u1EDBi c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c v\xE0 l\u1EF1c l\u01B0\u1EE3ng v\u0169 trang
	73/2024/TT-BCA	2024-11-15	1	14
	73/2024/TT-BTC	2024-10-21	1	1
	74/2024/N\u0110-CP	2024-06-30	0	0
+	75/2024/TT-BTC	2024-10-31	1	1
	76/2024/N\u0110-CP	2024-07-01	0	0
+	77/2024/N\u0110-CP	2024-07-01	0	0
+	79/2024/N\u0110-CP	2024-07-02	0	0
+	79/2024/TT-BCA	2024-11-15	1	14		amended	13/2025/TT-BCA
+	80/2024/N\u0110-CP	2024-07-03	0	0	quy \u0111\u1ECBnh v\u1EC1 c\u01A1 ch\u1EBF mua b\xE1n \u0111i\u1EC7n tr\u1EF1c ti\u1EBFp gi\u1EEFa \u0110\u01A1n v\u1ECB ph\xE1t \u0111i\u1EC7n n\u0103ng l\u01B0\u1EE3ng t\xE1i t\u1EA1o v\u1EDBi kh\xE1ch h\xE0ng s\u1EED d\u1EE5ng \u0111i\u1EC7n l\u1EDBn	ended	57/2025/N\u0110-CP
	81/2024/TT-BCA	2024-11-15	1	14
	82/2024/N\u0110-CP	2024-07-10	0	0
	83/2024/TT-BCA	2024-11-15	1	14
+	85/2024/N\u0110-CP	2024-07-10	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Gi\xE1	amended	128/2026/N\u0110-CP
+	86/2024/TT-BTC	2024-12-23	1	1	quy \u0111\u1ECBnh v\u1EC1 \u0111\u0103ng k\xFD thu\u1EBF
+	88/2024/N\u0110-CP	2024-07-15	0	0	quy \u0111\u1ECBnh v\u1EC1 b\u1ED3i th\u01B0\u1EDDng, h\u1ED7 tr\u1EE3, t\xE1i \u0111\u1ECBnh c\u01B0 khi Nh\xE0 n\u01B0\u1EDBc thu h\u1ED3i \u0111\u1EA5t	amended	226/2025/N\u0110-CP
+	91-KL/TW	2024-08-12	8	18
	91/2024/N\u0110-CP	2024-07-18	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 156/2018/N\u0110-CP ng\xE0y 16 th\xE1ng 11 n\u0103m 2018 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt L\xE2m nghi\u1EC7p
	92/2024/N\u0110-CP	2024-07-18	0	0	v\u1EC1 \u0111\u0103ng k\xFD t\u1ED5 h\u1EE3p t\xE1c, h\u1EE3p t\xE1c x\xE3, li\xEAn hi\u1EC7p h\u1EE3p t\xE1c x\xE3
	927/Q\u0110-TTg	2024-08-30	2	2
+	933/Q\u0110-TL\u0110	2024-05-14	2	39
+	95/2024/N\u0110-CP	2024-07-24	0	0
	95/2024/TT-BQP	2024-11-11	1	12	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n ch\u1EBF \u0111\u1ED9 ti\u1EC1n th\u01B0\u1EDFng \u0111\u1ED1i v\u1EDBi c\xE1c \u0111\u1ED1i t\u01B0\u1EE3ng h\u01B0\u1EDFng l\u01B0\u01A1ng t\u1EEB ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc trong B\u1ED9 Qu\u1ED1c ph\xF2ng
+	96/2024/N\u0110-CP	2024-07-24	0	0
	991/Q\u0110-TTg	2024-09-16	2	2
	01-TB/BC\u0110TW	2025-01-22	10	28
+	01/2025/TT-BKH\u0110T	2025-01-02	1	9	quy \u0111\u1ECBnh b\u1ED9 ch\u1EC9 ti\xEAu th\u1ED1ng k\xEA qu\u1ED1c gia v\u1EC1 bi\u1EC3n v\xE0 h\u1EA3i \u0111\u1EA3o v\xE0 b\u1ED9 ch\u1EC9 ti\xEAu \u0111\xE1nh gi\xE1 qu\u1ED1c gia bi\u1EC3n m\u1EA1nh
	01/2025/TT-BL\u0110TBXH	2025-01-10	1	4	quy \u0111\u1ECBnh m\u1EE9c \u0111i\u1EC1u ch\u1EC9nh ti\u1EC1n l\u01B0\u01A1ng v\xE0 thu nh\u1EADp th\xE1ng \u0111\xE3 \u0111\xF3ng b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i
	01/2025/TT-BNV	2025-01-17	1	17	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n ch\xEDnh s\xE1ch, ch\u1EBF \u0111\u1ED9 \u0111\u1ED1i v\u1EDBi c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c v\xE0 ng\u01B0\u1EDDi lao \u0111\u1ED9ng trong th\u1EF1c hi\u1EC7n s\u1EAFp x\u1EBFp t\u1ED5 ch\u1EE9c b\u1ED9 m\xE1y c\u1EE7a h\u1EC7 th\u1ED1ng ch\xEDnh tr\u1ECB
	01/2025/TT-BYT	2025-01-01	1	5
+	02-KH/BC\u0110TW	2025-06-19	16	28
+	02/2025/N\u0110-CP	2025-01-01	0	0
+	02/2025/N\u0110-CP	2025-02-18	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 C\xF4ng an
+	02/2025/TT-BCT	2025-02-01	1	10	quy \u0111\u1ECBnh v\u1EC1 b\u1EA3o v\u1EC7 c\xF4ng tr\xECnh \u0111i\u1EC7n l\u1EF1c v\xE0 an to\xE0n trong l\u0129nh v\u1EF1c \u0111i\u1EC7n l\u1EF1c
+	02/2025/TT-BKH\u0110T	2025-01-03	1	9	quy \u0111\u1ECBnh B\u1ED9 ch\u1EC9 ti\xEAu th\u1ED1ng k\xEA ph\xE1t tri\u1EC3n b\u1EC1n v\u1EEFng c\u1EE7a Vi\u1EC7t Nam
	02/2025/TT-BL\u0110TBXH	2025-01-10	1	4	quy \u0111\u1ECBnh Ch\u1EBF \u0111\u1ED9 b\xE1o c\xE1o th\u1ED1ng k\xEA Ng\xE0nh Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i
	03-TB/BC\u0110TW	2025-03-06	10	28
	03/2025/N\u0110-CP	2025-01-01	0	0
	03/2025/N\u0110-CP	2025-02-28	0	0
+	03/2025/TT-BKH\u0110T	2025-01-15	1	9	quy \u0111\u1ECBnh ch\u1EBF \u0111\u1ED9 b\xE1o c\xE1o th\u1ED1ng k\xEA ng\xE0nh K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0
+	03/2025/TT-BL\u0110TBXH	2025-02-11	1	4	quy \u0111\u1ECBnh ti\xEAu chu\u1EA9n ph\xE2n lo\u1EA1i lao \u0111\u1ED9ng theo \u0111i\u1EC1u ki\u1EC7n lao \u0111\u1ED9ng
+	03/2025/TT-VPCP	2025-09-15	1	22
+	03/C\u0110-TTg	2025-01-15	6	2
+	03/NQ-CP	2025-01-09	4	0
+	04/2025/N\u0110-CP	2025-01-01	0	0
	04/2025/TT-BL\u0110TBXH	2025-02-20	1	4	quy \u0111\u1ECBnh m\xE3 s\u1ED1, ti\xEAu chu\u1EA9n ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p; ti\xEAu chu\u1EA9n, \u0111i\u1EC1u ki\u1EC7n x\xE9t th\u0103ng h\u1EA1ng vi\xEAn ch\u1EE9c nghi\u1EC7p v\u1EE5 chuy\xEAn ng\xE0nh l\u0129nh v\u1EF1c vi\u1EC7c l\xE0m
+	04/2025/TT-BNV	2025-05-07	1	17	quy \u0111\u1ECBnh m\u1EE9c l\u01B0\u01A1ng c\u1EE7a chuy\xEAn gia t\u01B0 v\u1EA5n trong n\u01B0\u1EDBc l\xE0m c\u01A1 s\u1EDF cho vi\u1EC7c x\xE1c \u0111\u1ECBnh gi\xE1 g\xF3i th\u1EA7u
	05-Q\u0110/BC\u0110TW	2025-08-27	11	28	v\u1EC1 ph\xE1t tri\u1EC3n khoa h\u1ECDc, c\xF4ng ngh\u1EC7, \u0111\u1ED5i m\u1EDBi s\xE1ng t\u1EA1o v\xE0 chuy\u1EC3n \u0111\u1ED5i s\u1ED1 v\u1EC1 m\xF4 h\xECnh li\xEAn th\xF4ng s\u1ED1 th\u1ED1ng nh\u1EA5t, hi\u1EC7u qu\u1EA3 v\xE0 qu\u1EA3n tr\u1ECB d\u1EF1a tr\xEAn d\u1EEF li\u1EC7u trong h\u1EC7 th\u1ED1ng ch\xEDnh tr\u1ECB
+	05-TB/BC\u0110TW	2025-07-04	10	28
+	05/2025/NQ-CP	2025-09-09	4	0	v\u1EC1 vi\u1EC7c tri\u1EC3n khai th\xED \u0111i\u1EC3m th\u1ECB tr\u01B0\u1EDDng t\xE0i s\u1EA3n m\xE3 h\xF3a t\u1EA1i Vi\u1EC7t Nam
+	05/2025/N\u0110-CP	2025-01-06	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 08/2022/N\u0110-CP ng\xE0y 10 th\xE1ng 01 n\u0103m 2022 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA3o v\u1EC7 m\xF4i tr\u01B0\u1EDDng
	05/2025/TT-BKH\u0110T	2025-01-24	1	9	h\u01B0\u1EDBng d\u1EABn x\xE2y d\u1EF1ng khu c\xF4ng nghi\u1EC7p sinh th\xE1i
	05/2025/TT-BL\u0110TBXH	2025-02-26	1	4	ban h\xE0nh \u0111\u1ECBnh m\u1EE9c kinh t\u1EBF - k\u1EF9 thu\u1EADt th\u1EF1c hi\u1EC7n d\u1ECBch v\u1EE5 gi\xE1m \u0111\u1ECBnh ADN x\xE1c \u0111\u1ECBnh danh t\xEDnh h\xE0i c\u1ED1t li\u1EC7t s\u0129 c\xF2n thi\u1EBFu th\xF4ng tin
+	05/2025/TT-BNV	2025-05-14	1	17
	05/2025/TT-BTP	2025-05-15	1	15
	06/2025/TT-BKH\u0110T	2025-02-12	1	9	quy \u0111\u1ECBnh m\u1EABu v\u0103n b\u1EA3n li\xEAn quan \u0111\u1EBFn th\u1EE7 t\u1EE5c \u0111\u1EA7u t\u01B0 \u0111\u1EB7c bi\u1EC7t
+	06/2025/TT-BNV	2025-05-15	1	17	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt L\u01B0u tr\u1EEF
	06/2025/TT-BTP	2025-05-15	1	15	quy \u0111\u1ECBnh v\u1EC1 t\u1EADp s\u1EF1 h\xE0nh ngh\u1EC1 c\xF4ng ch\u1EE9ng
+	07/2025/N\u0110-CP	2025-01-09	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c Ngh\u1ECB \u0111\u1ECBnh trong l\u0129nh v\u1EF1c h\u1ED9 t\u1ECBch, qu\u1ED1c t\u1ECBch, ch\u1EE9ng th\u1EF1c
+	07/2025/TT-BKHCN	2025-06-20	1	6
+	07/2025/TT-BKH\u0110T	2025-02-13	1	9	quy \u0111\u1ECBnh ph\xE2n lo\u1EA1i th\u1ED1ng k\xEA theo lo\u1EA1i h\xECnh kinh t\u1EBF
+	07/2025/TT-BTNMT	2025-02-28	1	20
+	08/2025/NQ-CP	2025-11-26	4	0	v\u1EC1 vi\u1EC7c cho ph\xE9p ng\u01B0\u1EDDi Vi\u1EC7t Nam \u0111\u1EE7 \u0111i\u1EC1u ki\u1EC7n v\xE0o ch\u01A1i casino t\u1EA1i m\u1ED9t s\u1ED1 d\u1EF1 \xE1n kinh doanh casino
+	08/2025/N\u0110-CP	2025-01-09	0	0
	08/2025/Q\u0110-TTg	2025-04-04	2	2	v\u1EC1 ch\u1EBF \u0111\u1ED9 b\u1ED3i d\u01B0\u1EE1ng gi\xE1m \u0111\u1ECBnh t\u01B0 ph\xE1p
	08/2025/TT-BTP	2025-06-12	1	15	quy \u0111\u1ECBnh v\u1EC1 ph\xE2n \u0111\u1ECBnh th\u1EA9m quy\u1EC1n c\u1EE7a ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng 02 c\u1EA5p v\xE0 ph\xE2n c\u1EA5p trong l\u0129nh v\u1EF1c qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 T\u01B0 ph\xE1p
+	09/2025/N\u0110-CP	2025-01-10	0	0	quy \u0111\u1ECBnh v\u1EC1 ch\xEDnh s\xE1ch h\u1ED7 tr\u1EE3 s\u1EA3n xu\u1EA5t n\xF4ng nghi\u1EC7p \u0111\u1EC3 kh\xF4i ph\u1EE5c s\u1EA3n xu\u1EA5t v\xF9ng b\u1ECB thi\u1EC7t h\u1EA1i do thi\xEAn tai, d\u1ECBch h\u1EA1i th\u1EF1c v\u1EADt
+	09/2025/TT-BCT	2025-02-01	1	10	quy \u0111\u1ECBnh h\u1ED3 s\u01A1, tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c, ph\u01B0\u01A1ng ph\xE1p x\xE1c \u0111\u1ECBnh, ph\xEA duy\u1EC7t khung gi\xE1 ph\xE1t \u0111i\u1EC7n
+	09/2025/TT-BTP	2025-06-16	1	15
+	10/2025/TT-BKHCN	2025-06-27	1	6	h\u01B0\u1EDBng d\u1EABn ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n c\u1EE7a c\u01A1 quan chuy\xEAn m\xF4n thu\u1ED9c \u1EE6y ban nh\xE2n d\xE2n c\u1EA5p t\u1EC9nh, c\u1EA5p x\xE3 v\u1EC1 c\xE1c l\u0129nh v\u1EF1c thu\u1ED9c ph\u1EA1m vi qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7
+	100/2025/TT-BTC	2025-10-28	1	1	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c l\u1EADp d\u1EF1 to\xE1n, qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\xE0 quy\u1EBFt to\xE1n kinh ph\xED d\xE0nh cho c\xF4ng t\xE1c \u0111\xE0o t\u1EA1o, b\u1ED3i d\u01B0\u1EE1ng c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c
+	101/2025/UBTVQH15	2025-09-26	4	8	quy \u0111\u1ECBnh chi ti\u1EBFt, h\u01B0\u1EDBng d\u1EABn vi\u1EC7c t\u1ED5 ch\u1EE9c h\u1ED9i ngh\u1ECB c\u1EED tri
+	102/2025/NQLT-UBTVQH15-CP-\u0110CTUBTWMTTQVN	2025-09-26	17	92
	103/2025/TT-BQP	2025-09-26	1	12
+	104/2025/N\u0110-CP	2025-05-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt C\xF4ng ch\u1EE9ng
+	105/2025/N\u0110-CP	2025-05-15	0	0
+	105/2025/TT-BTC	2025-10-31	1	1
+	106/2025/TT-BQP	2025-09-30	1	12
	106/2025/UBTVQH15	2025-10-16	4	8
+	107/2025/TT-BTC	2025-11-14	1	1	h\u01B0\u1EDBng d\u1EABn k\u1EBF to\xE1n qu\u1EF9 b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i, qu\u1EF9 b\u1EA3o hi\u1EC3m y t\u1EBF, qu\u1EF9 b\u1EA3o hi\u1EC3m th\u1EA5t nghi\u1EC7p
	108/2025/TT-BTC	2025-11-14	1	1	h\u01B0\u1EDBng d\u1EABn l\u1EADp b\xE1o c\xE1o t\xE0i ch\xEDnh h\u1EE3p nh\u1EA5t c\u1EE7a \u0111\u01A1n v\u1ECB k\u1EBF to\xE1n h\xE0nh ch\xEDnh, s\u1EF1 nghi\u1EC7p
	109/2025/N\u0110-CP	2025-05-20	0	0
	109/2025/QH15	2025-12-10	3	3	Lu\u1EADt Thu\u1EBF thu nh\u1EADp c\xE1 nh\xE2n
+	109/2025/TT-BTC	2025-11-18	1	1
	10988/BNV-CQ\u0110P	2025-11-21	7	17
	10989/BNV-TCBC	2025-11-21	7	17
	11/2025/N\u0110-CP	2025-07-01	0	0
	11/2025/TT-BTP	2025-06-25	1	15	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung, b\xE3i b\u1ECF m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c Th\xF4ng t\u01B0 thu\u1ED9c l\u0129nh v\u1EF1c qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 T\u01B0 ph\xE1p
	11/NQ-CP	2025-01-15	4	0
+	110/2025/TT-BTC	2025-11-19	1	1
	110/Q\u0110-BXD	2025-02-07	2	23
+	111/2025/N\u0110-CP	2025-05-22	0	0
	111/2025/TT-BTC	2025-11-24	1	1
	112/2025/TT-BQP	2025-10-20	1	12	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\xE1c Th\xF4ng t\u01B0 c\u1EE7a B\u1ED9 tr\u01B0\u1EDFng B\u1ED9 Qu\u1ED1c ph\xF2ng v\u1EC1 bi\xEAn ph\xF2ng, bi\xEAn gi\u1EDBi qu\u1ED1c gia
	112/2025/TT-BTC	2025-11-28	1	1
+	112/C\u0110-TTg	2025-07-19	6	2
	11208/BNV-KHTC	2025-11-26	7	17
	11299/VPCP-KGVX	2025-11-18	7	22
+	113/2025/N\u0110-CP	2025-06-03	0	0
	11414/VPCP-CN	2025-11-20	7	22
	1147-Q\u0110/BTGDVTW	2025-12-01	2	56
	115/2025/TT-BTC	2025-12-15	1	1
	11520/VPCP-CN	2025-11-25	7	22
	11554/VPCP-V.I	2025-11-25	7	22
	11583/VPCP-CN	2025-11-26	7	22
	116/2025/QH15	2025-12-10	3	3	Lu\u1EADt An ninh m\u1EA1ng
+	116/2025/TT-BTC	2025-12-15	1	1	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n c\u01A1 ch\u1EBF t\xE0i ch\xEDnh v\u1EC1 b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i, b\u1EA3o hi\u1EC3m th\u1EA5t nghi\u1EC7p, b\u1EA3o hi\u1EC3m y t\u1EBF; chi t\u1ED5 ch\u1EE9c v\xE0 ho\u1EA1t \u0111\u1ED9ng b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i, b\u1EA3o hi\u1EC3m th\u1EA5t nghi\u1EC7p, b\u1EA3o hi\u1EC3m y t\u1EBF
	11654/VPCP-CN	2025-11-27	7	22
+	117/2025/QH15	2025-12-10	3	3	Lu\u1EADt B\u1EA3o v\u1EC7 b\xED m\u1EADt nh\xE0 n\u01B0\u1EDBc
+	118-KL/TW	2025-01-18	8	18
+	118/2025/N\u0110-CP	2025-06-09	0	0	v\u1EC1 th\u1EF1c hi\u1EC7n th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh theo c\u01A1 ch\u1EBF m\u1ED9t c\u1EEDa, m\u1ED9t c\u1EEDa li\xEAn th\xF4ng t\u1EA1i B\u1ED9 ph\u1EADn M\u1ED9t c\u1EEDa v\xE0 C\u1ED5ng D\u1ECBch v\u1EE5 c\xF4ng qu\u1ED1c gia
	119/2025/N\u0110-CP	2025-06-09	0	0
	12/2025/TT-BCA	2025-02-28	1	14
+	12/2025/TT-BCT	2025-02-01	1	10	quy \u0111\u1ECBnh ph\u01B0\u01A1ng ph\xE1p x\xE1c \u0111\u1ECBnh gi\xE1 d\u1ECBch v\u1EE5 ph\xE1t \u0111i\u1EC7n; nguy\xEAn t\u1EAFc t\xEDnh gi\xE1 \u0111i\u1EC7n \u0111\u1EC3 th\u1EF1c hi\u1EC7n d\u1EF1 \xE1n \u0111i\u1EC7n l\u1EF1c
+	12/2025/TT-BNV	2025-06-30	1	17	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i v\u1EC1 b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i b\u1EAFt bu\u1ED9c
+	12/2025/TT-BTC	2025-03-19	1	1
	120/TB-VPCP	2025-03-18	10	22
+	121-KL/TW	2025-01-24	8	24
+	121/2025/N\u0110-CP	2025-06-11	0	0	quy \u0111\u1ECBnh v\u1EC1 ph\xE2n quy\u1EC1n, ph\xE2n c\u1EA5p trong l\u0129nh v\u1EF1c qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 T\u01B0 ph\xE1p
+	124/2025/N\u0110-CP	2025-06-11	0	0	quy \u0111\u1ECBnh v\u1EC1 ph\xE2n quy\u1EC1n, ph\xE2n c\u1EA5p; ph\xE2n \u0111\u1ECBnh th\u1EA9m quy\u1EC1n c\u1EE7a ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng 02 c\u1EA5p trong l\u0129nh v\u1EF1c c\xF4ng t\xE1c d\xE2n t\u1ED9c, t\xEDn ng\u01B0\u1EE1ng, t\xF4n gi\xE1o
	124/NQ-CP	2025-05-08	4	0
+	125/2025/N\u0110-CP	2025-06-11	0	0	quy \u0111\u1ECBnh v\u1EC1 ph\xE2n \u0111\u1ECBnh th\u1EA9m quy\u1EC1n c\u1EE7a ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng 02 c\u1EA5p trong l\u0129nh v\u1EF1c qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 T\xE0i ch\xEDnh
+	126-KL/TW	2025-02-14	8		v\u1EC1 m\u1ED9t s\u1ED1 n\u1ED9i dung, nhi\u1EC7m v\u1EE5 ti\u1EBFp t\u1EE5c s\u1EAFp x\u1EBFp, tinh g\u1ECDn t\u1ED5 ch\u1EE9c b\u1ED9 m\xE1y c\u1EE7a h\u1EC7 th\u1ED1ng ch\xEDnh tr\u1ECB n\u0103m 2025
+	127-KL/TW	2025-02-28	8	29
	127/2025/TT-BQP	2025-11-19	1	12
+	127/NQ-CP	2025-05-13	4	0
	1279/Q\u0110-BCT	2025-05-09	2	10
+	128/2025/N\u0110-CP	2025-06-11	0	0	quy \u0111\u1ECBnh v\u1EC1 ph\xE2n quy\u1EC1n, ph\xE2n c\u1EA5p trong qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc l\u0129nh v\u1EF1c n\u1ED9i v\u1EE5
+	129/2025/N\u0110-CP	2025-06-11	0	0
+	130-KL/TW	2025-03-14	8	29	v\u1EC1 s\u1ED1 l\u01B0\u1EE3ng \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p t\u1EC9nh sau s\u1EAFp x\u1EBFp
+	131/2025/N\u0110-CP	2025-06-12	0	0	quy \u0111\u1ECBnh ph\xE2n \u0111\u1ECBnh th\u1EA9m quy\u1EC1n c\u1EE7a ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng 02 c\u1EA5p trong l\u0129nh v\u1EF1c qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 M\xF4i tr\u01B0\u1EDDng
+	133/2025/N\u0110-CP	2025-06-12	0	0	quy \u0111\u1ECBnh v\u1EC1 ph\xE2n quy\u1EC1n, ph\xE2n c\u1EA5p trong l\u0129nh v\u1EF1c qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7
	134/2025/QH15	2025-12-10	3	3	Lu\u1EADt Tr\xED tu\u1EC7 nh\xE2n t\u1EA1o
+	136/2025/N\u0110-CP	2025-06-12	0	0	quy \u0111\u1ECBnh ph\xE2n quy\u1EC1n, ph\xE2n c\u1EA5p trong l\u0129nh v\u1EF1c n\xF4ng nghi\u1EC7p v\xE0 m\xF4i tr\u01B0\u1EDDng
+	137-KL/TW	2025-03-28	8		v\u1EC1 \u0110\u1EC1 \xE1n s\u1EAFp x\u1EBFp, t\u1ED5 ch\u1EE9c l\u1EA1i \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\xE1c c\u1EA5p v\xE0 x\xE2y d\u1EF1ng m\xF4 h\xECnh t\u1ED5 ch\u1EE9c ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng 2 c\u1EA5p
	1378/Q\u0110-BNV	2025-11-25	2	17
+	138/2025/TT-BTC	2025-12-30	1	1	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Th\xF4ng t\u01B0 95/2020/TT-BTC ng\xE0y 16 th\xE1ng 11 n\u0103m 2020 c\u1EE7a B\u1ED9 tr\u01B0\u1EDFng B\u1ED9 T\xE0i ch\xEDnh h\u01B0\u1EDBng d\u1EABn gi\xE1m s\xE1t giao d\u1ECBch ch\u1EE9ng kho\xE1n tr\xEAn th\u1ECB tr\u01B0\u1EDDng ch\u1EE9ng kho\xE1n
+	138/NQ-CP	2025-05-16	4	0
	1383/Q\u0110-BNV	2025-11-26	2	17
+	139/2025/N\u0110-CP	2025-06-12	0	0	quy \u0111\u1ECBnh v\u1EC1 ph\xE2n \u0111\u1ECBnh th\u1EA9m quy\u1EC1n c\u1EE7a ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng 02 c\u1EA5p trong l\u0129nh v\u1EF1c qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 C\xF4ng Th\u01B0\u01A1ng
+	139/2025/TT-BTC	2025-12-30	1	1
+	139/NQ-CP	2025-05-17	4	0
+	14/2025/Q\u0110-TTg	2025-05-29	2	2
	14/2025/TT-BNNMT	2025-06-19	1	21
	14/2025/TT-BTC	2025-04-04	1	1
+	140/2025/N\u0110-CP	2025-06-12	0	0	quy \u0111\u1ECBnh v\u1EC1 ph\xE2n \u0111\u1ECBnh th\u1EA9m quy\u1EC1n c\u1EE7a ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng 02 c\u1EA5p trong l\u0129nh v\u1EF1c qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 X\xE2y d\u1EF1ng
+	140/NQ-CP	2025-05-17	4	0
	1409/Q\u0110-BNNMT	2025-04-23	2	21
+	143/2025/QH15	2025-12-11	3	3	Lu\u1EADt \u0110\u1EA7u t\u01B0
+	144/2025/N\u0110-CP	2025-06-12	0	0
+	146/2025/N\u0110-CP	2025-06-12	0	0	quy \u0111\u1ECBnh v\u1EC1 ph\xE2n quy\u1EC1n, ph\xE2n c\u1EA5p trong l\u0129nh v\u1EF1c c\xF4ng nghi\u1EC7p v\xE0 th\u01B0\u01A1ng m\u1EA1i
+	1474/Q\u0110-BTC	2025-04-24	2	1
+	148/2025/N\u0110-CP	2025-06-12	0	0	quy \u0111\u1ECBnh ph\xE2n quy\u1EC1n, ph\xE2n c\u1EA5p trong l\u0129nh v\u1EF1c y t\u1EBF
+	148/2025/QH15	2025-12-11	3	3	Lu\u1EADt Chuy\u1EC3n \u0111\u1ED5i s\u1ED1
	148/2025/TT-BTC	2025-12-31	1	1
+	15/2025/Q\u0110-TTg	2025-06-14	2	2
+	15/2025/TT-BGD\u0110T	2025-07-24	1	19
+	150-KL/TW	2025-04-14	8	18
+	150/2025/N\u0110-CP	2025-06-12	0	0	quy \u0111\u1ECBnh t\u1ED5 ch\u1EE9c c\xE1c c\u01A1 quan chuy\xEAn m\xF4n thu\u1ED9c \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh, th\xE0nh ph\u1ED1 tr\u1EF1c thu\u1ED9c trung \u01B0\u01A1ng v\xE0 \u1EE6y ban nh\xE2n d\xE2n x\xE3, ph\u01B0\u1EDDng, \u0111\u1EB7c khu thu\u1ED9c t\u1EC9nh, th\xE0nh ph\u1ED1 tr\u1EF1c thu\u1ED9c trung \u01B0\u01A1ng
+	151/2025/N\u0110-CP	2025-06-12	0	0	quy \u0111\u1ECBnh v\u1EC1 ph\xE2n \u0111\u1ECBnh th\u1EA9m quy\u1EC1n c\u1EE7a ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng 02 c\u1EA5p, ph\xE2n quy\u1EC1n, ph\xE2n c\u1EA5p trong l\u0129nh v\u1EF1c \u0111\u1EA5t \u0111ai	amended	226/2025/N\u0110-CP
+	152/2025/N\u0110-CP	2025-06-14	0	0	quy \u0111\u1ECBnh v\u1EC1 ph\xE2n c\u1EA5p, ph\xE2n quy\u1EC1n trong l\u0129nh v\u1EF1c thi \u0111ua, khen th\u01B0\u1EDFng
	152/2025/TT-BTC	2025-12-31	1	1	h\u01B0\u1EDBng d\u1EABn k\u1EBF to\xE1n cho c\xE1c h\u1ED9 kinh doanh, c\xE1 nh\xE2n kinh doanh
	153/NQ-CP	2025-05-31	4	0
	1532/Q\u0110-TTg	2025-07-15	2	2
	155-KL/TW	2025-05-17	8	29	v\u1EC1 m\u1ED9t s\u1ED1 nhi\u1EC7m v\u1EE5 tr\u1ECDng t\xE2m c\u1EA7n t\u1EADp trung th\u1EF1c hi\u1EC7n v\u1EC1 s\u1EAFp x\u1EBFp t\u1ED5 ch\u1EE9c b\u1ED9 m\xE1y v\xE0 \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh t\u1EEB nay \u0111\u1EBFn ng\xE0y 30/6/2025
+	155/2025/N\u0110-CP	2025-06-16	0	0	quy \u0111\u1ECBnh ti\xEAu chu\u1EA9n, \u0111\u1ECBnh m\u1EE9c s\u1EED d\u1EE5ng tr\u1EE5 s\u1EDF l\xE0m vi\u1EC7c, c\u01A1 s\u1EDF ho\u1EA1t \u0111\u1ED9ng s\u1EF1 nghi\u1EC7p
+	157-KL/TW	2025-05-25	8	18	v\u1EC1 tri\u1EC3n khai th\u1EF1c hi\u1EC7n c\xE1c ngh\u1ECB quy\u1EBFt, k\u1EBFt lu\u1EADn c\u1EE7a Trung \u01B0\u01A1ng
	157/2025/N\u0110-CP	2025-06-25	0	0
	157/2025/TT-BTC	2025-12-31	1	1	h\u01B0\u1EDBng d\u1EABn \u0111\u0103ng k\xFD v\xE0 s\u1EED d\u1EE5ng t\xE0i kho\u1EA3n t\u1EA1i Kho b\u1EA1c Nh\xE0 n\u01B0\u1EDBc
+	158/2025/N\u0110-CP	2025-06-25	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i v\u1EC1 b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i b\u1EAFt bu\u1ED9c
+	158/C\u0110-TTg	2025-09-04	6	2
	159/2025/N\u0110-CP	2025-06-25	0	0
+	159/C\u0110-TTg	2025-09-07	6	2
+	16/2025/N\u0110-CP	2025-02-04	0	0
+	16/2025/TT-BNNMT	2025-06-19	1	21	quy \u0111\u1ECBnh v\u1EC1 ph\xE2n quy\u1EC1n, ph\xE2n c\u1EA5p, ph\xE2n \u0111\u1ECBnh th\u1EA9m quy\u1EC1n qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc v\xE0 m\u1ED9t s\u1ED1 n\u1ED9i dung trong l\u0129nh v\u1EF1c l\xE2m nghi\u1EC7p v\xE0 ki\u1EC3m l\xE2m
	163/2025/N\u0110-CP	2025-06-29	0	0
	16495/BTC-PTHT	2025-10-22	7	1
	1654/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh An Giang n\u0103m 2025
	1655/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh C\xE0 Mau n\u0103m 2025
+	1656/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a th\xE0nh ph\u1ED1 H\xE0 N\u1ED9i n\u0103m 2025
	1657/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh Cao B\u1EB1ng n\u0103m 2025
	1658/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh B\u1EAFc Ninh n\u0103m 2025
+	1659/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a th\xE0nh ph\u1ED1 \u0110\xE0 N\u1EB5ng n\u0103m 2025
+	166/2025/N\u0110-CP	2025-06-30	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 29/2025/N\u0110-CP ng\xE0y 24 th\xE1ng 02 n\u0103m 2025 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 T\xE0i ch\xEDnh
	1660/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh \u0110\u1EAFk L\u1EAFk n\u0103m 2025
	1661/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh \u0110i\u1EC7n Bi\xEAn n\u0103m 2025
	1662/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh \u0110\u1ED3ng Nai n\u0103m 2025
	1663/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh \u0110\u1ED3ng Th\xE1p n\u0103m 2025
	1664/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh Gia Lai n\u0103m 2025
	1665/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh H\xE0 T\u0129nh n\u0103m 2025
	1666/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh H\u01B0ng Y\xEAn n\u0103m 2025
	1667/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh Kh\xE1nh H\xF2a n\u0103m 2025
+	1668/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a th\xE0nh ph\u1ED1 C\u1EA7n Th\u01A1 n\u0103m 2025
+	1669/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a th\xE0nh ph\u1ED1 H\u1EA3i Ph\xF2ng n\u0103m 2025
+	167/2025/N\u0110-CP	2025-06-30	0	0
	1670/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh Lai Ch\xE2u n\u0103m 2025
	1671/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh L\xE2m \u0110\u1ED3ng n\u0103m 2025
	1672/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh L\u1EA1ng S\u01A1n n\u0103m 2025
	1673/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh L\xE0o Cai n\u0103m 2025
	1674/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh Ninh B\xECnh n\u0103m 2025
+	1675/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a th\xE0nh ph\u1ED1 Hu\u1EBF n\u0103m 2025
	1676/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh Ph\xFA Th\u1ECD n\u0103m 2025
	1677/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh Qu\u1EA3ng Ng\xE3i n\u0103m 2025
	1678/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh Ngh\u1EC7 An n\u0103m 2025
	1679/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh Qu\u1EA3ng Ninh n\u0103m 2025
+	168/2025/N\u0110-CP	2025-06-30	0	0	v\u1EC1 \u0111\u0103ng k\xFD doanh nghi\u1EC7p
	1680/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh Qu\u1EA3ng Tr\u1ECB n\u0103m 2025
	1681/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh S\u01A1n La n\u0103m 2025
	1682/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh T\xE2y Ninh n\u0103m 2025
	1683/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh Th\xE1i Nguy\xEAn n\u0103m 2025
+	1684/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh Tuy\xEAn Quang n\u0103m 2025
+	1685/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a Th\xE0nh ph\u1ED1 H\u1ED3 Ch\xED Minh n\u0103m 2025
	1686/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh Thanh H\xF3a n\u0103m 2025
	1687/NQ-UBTVQH15	2025-06-16	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp c\xE1c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3 c\u1EE7a t\u1EC9nh V\u0129nh Long n\u0103m 2025
+	17/2025/TT-BGD\u0110T	2025-09-12	1	19
+	17/2025/TT-BNNMT	2025-06-19	1	21
+	170/2025/N\u0110-CP	2025-06-30	0	0	quy \u0111\u1ECBnh v\u1EC1 tuy\u1EC3n d\u1EE5ng, s\u1EED d\u1EE5ng v\xE0 qu\u1EA3n l\xFD c\xF4ng ch\u1EE9c
	170/C\u0110-TTg	2025-09-22	6	2
+	171/2025/N\u0110-CP	2025-06-30	0	0	quy \u0111\u1ECBnh v\u1EC1 \u0111\xE0o t\u1EA1o, b\u1ED3i d\u01B0\u1EE1ng c\xF4ng ch\u1EE9c
+	172/2025/N\u0110-CP	2025-06-30	0	0
	1733/Q\u0110-BTC	2025-05-12	2	1
+	175/2025/N\u0110-CP	2025-06-30	0	0
+	176/2025/N\u0110-CP	2025-06-30	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i v\u1EC1 tr\u1EE3 c\u1EA5p h\u01B0u tr\xED x\xE3 h\u1ED9i
+	176/2025/QH15	2025-02-18	4	3	v\u1EC1 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a Ch\xEDnh ph\u1EE7 nhi\u1EC7m k\u1EF3 Qu\u1ED1c h\u1ED9i kh\xF3a XV
+	1760/Q\u0110-KTNN	2025-11-24	2	87
+	177/2025/QH15	2025-02-18	4	3
	17899/BTC-TCCB	2025-11-18	7	1
+	17899/BTC-VP	2025-11-18	7	1
	17986/BTC-CT	2025-11-19	7	1
+	18/2025/TT-BCT	2025-03-13	1	10	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung, b\xE3i b\u1ECF m\u1ED9t s\u1ED1 quy \u0111\u1ECBnh t\u1EA1i c\xE1c Th\xF4ng t\u01B0 quy \u0111\u1ECBnh v\u1EC1 kinh doanh x\u0103ng d\u1EA7u
+	18/2025/TT-BTC	2025-04-26	1	1	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Th\xF4ng t\u01B0 s\u1ED1 119/2020/TT-BTC ng\xE0y 31 th\xE1ng 12 n\u0103m 2020 c\u1EE7a B\u1ED9 tr\u01B0\u1EDFng B\u1ED9 T\xE0i ch\xEDnh quy \u0111\u1ECBnh ho\u1EA1t \u0111\u1ED9ng \u0111\u0103ng k\xFD, l\u01B0u k\xFD, b\xF9 tr\u1EEB v\xE0 thanh to\xE1n giao d\u1ECBch ch\u1EE9ng kho\xE1n
	180/2025/N\u0110-CP	2025-07-01	0	0
+	181/2025/N\u0110-CP	2025-07-01	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thu\u1EBF gi\xE1 tr\u1ECB gia t\u0103ng	amended	359/2025/N\u0110-CP
+	183-KL/TW	2025-08-01	8	29
+	184/2025/N\u0110-CP	2025-07-01	0	0
+	186-KL/TW	2025-08-29	8
+	186/2025/N\u0110-CP	2025-07-01	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng t\xE0i s\u1EA3n c\xF4ng
+	187/2025/N\u0110-CP	2025-07-01	0	0
	187/2025/QH15	2025-02-19	4	3
	188-KL/TW	2025-08-29	8
+	188/2025/N\u0110-CP	2025-07-01	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA3o hi\u1EC3m y t\u1EBF
+	189/2025/N\u0110-CP	2025-07-01	0	0
	1899/Q\u0110-TTg	2025-09-04	2	2
+	19-HD/UBKTTW	2025-08-25	12	91
+	19/2025/N\u0110-CP	2025-02-10	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt Lu\u1EADt \u0110\u1EA7u t\u01B0 v\u1EC1 th\u1EE7 t\u1EE5c \u0111\u1EA7u t\u01B0 \u0111\u1EB7c bi\u1EC7t
	19/2025/Q\u0110-TTg	2025-06-30	2	2
+	19/2025/TT-BTC	2025-05-05	1	1	quy \u0111\u1ECBnh vi\u1EC7c \u0111\u0103ng k\xFD c\xF4ng ty \u0111\u1EA1i ch\xFAng, h\u1EE7y t\u01B0 c\xE1ch c\xF4ng ty \u0111\u1EA1i ch\xFAng, b\xE1o c\xE1o v\u1EC1 v\u1ED1n \u0111i\u1EC1u l\u1EC7 \u0111\xE3 g\xF3p \u0111\u01B0\u1EE3c ki\u1EC3m to\xE1n
+	190/2025/N\u0110-CP	2025-07-01	0	0
+	190/2025/QH15	2025-02-19	4	3	quy \u0111\u1ECBnh v\u1EC1 x\u1EED l\xFD m\u1ED9t s\u1ED1 v\u1EA5n \u0111\u1EC1 li\xEAn quan \u0111\u1EBFn s\u1EAFp x\u1EBFp t\u1ED5 ch\u1EE9c b\u1ED9 m\xE1y nh\xE0 n\u01B0\u1EDBc
+	192/2025/N\u0110-CP	2025-07-01	0	0		amended	261/2025/N\u0110-CP
+	193/2025/N\u0110-CP	2025-07-02	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt \u0110\u1ECBa ch\u1EA5t v\xE0 kho\xE1ng s\u1EA3n	amended	21/2026/N\u0110-CP
+	193/2025/QH15	2025-02-19	4	3	v\u1EC1 th\xED \u0111i\u1EC3m m\u1ED9t s\u1ED1 c\u01A1 ch\u1EBF, ch\xEDnh s\xE1ch \u0111\u1EB7c bi\u1EC7t t\u1EA1o \u0111\u1ED9t ph\xE1 ph\xE1t tri\u1EC3n khoa h\u1ECDc, c\xF4ng ngh\u1EC7, \u0111\u1ED5i m\u1EDBi s\xE1ng t\u1EA1o v\xE0 chuy\u1EC3n \u0111\u1ED5i s\u1ED1 qu\u1ED1c gia
+	195-KL/TW	2025-09-26	8	29
	196/2025/QH15	2025-05-17	4	3
+	197/2025/QH15	2025-05-17	4	3	v\u1EC1 m\u1ED9t s\u1ED1 c\u01A1 ch\u1EBF, ch\xEDnh s\xE1ch \u0111\u1EB7c bi\u1EC7t t\u1EA1o \u0111\u1ED9t ph\xE1 trong x\xE2y d\u1EF1ng v\xE0 t\u1ED5 ch\u1EE9c thi h\xE0nh ph\xE1p lu\u1EADt
+	198/2025/QH15	2025-05-17	4	3	v\u1EC1 m\u1ED9t s\u1ED1 c\u01A1 ch\u1EBF, ch\xEDnh s\xE1ch \u0111\u1EB7c bi\u1EC7t ph\xE1t tri\u1EC3n kinh t\u1EBF t\u01B0 nh\xE2n
	199/2025/QH15	2025-05-21	4	3
	20/2025/TT-BTC	2025-05-05	1	1
+	200/2025/N\u0110-CP	2025-07-09	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ph\xF2ng th\u1EE7 d\xE2n s\u1EF1
+	201/2025/QH15	2025-05-29	4	3	v\u1EC1 m\u1ED9t s\u1ED1 c\u01A1 ch\u1EBF, ch\xEDnh s\xE1ch \u0111\u1EB7c th\xF9 ph\xE1t tri\u1EC3n nh\xE0 \u1EDF x\xE3 h\u1ED9i
+	202-KL/TW	2025-10-31	8
+	202/2025/QH15	2025-06-12	4	3	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p t\u1EC9nh
	202/Q\u0110-TTg	2025-01-21	2	2
	203-KL/TW	2025-11-04	8	18
	203/2025/QH15	2025-06-16	4	3
+	204/2025/QH15	2025-06-17	4	3
	206/2025/N\u0110-CP	2025-07-15	0	0
	206/2025/QH15	2025-06-24	4	3	v\u1EC1 c\u01A1 ch\u1EBF \u0111\u1EB7c bi\u1EC7t x\u1EED l\xFD kh\xF3 kh\u0103n, v\u01B0\u1EDBng m\u1EAFc do quy \u0111\u1ECBnh c\u1EE7a ph\xE1p lu\u1EADt
	207/2025/N\u0110-CP	2025-07-15	0	0	quy \u0111\u1ECBnh v\u1EC1 sinh con b\u1EB1ng k\u1EF9 thu\u1EADt h\u1ED7 tr\u1EE3 sinh s\u1EA3n v\xE0 \u0111i\u1EC1u ki\u1EC7n mang thai h\u1ED9 v\xEC m\u1EE5c \u0111\xEDch nh\xE2n \u0111\u1EA1o
+	2077/Q\u0110-BYT	2025-06-24	2	5
	208/2025/N\u0110-CP	2025-07-17	0	0
	209/2025/N\u0110-CP	2025-07-21	0	0
+	21/2025/Q\u0110-TTg	2025-07-04	2	2
	21/2025/TT-BGD\u0110T	2025-09-23	1	19
+	21/2025/TT-BNV	2025-10-12	1	17	h\u01B0\u1EDBng d\u1EABn nghi\u1EC7p v\u1EE5 c\xF4ng t\xE1c t\u1ED5 ch\u1EE9c b\u1EA7u c\u1EED \u0111\u1EA1i bi\u1EC3u Qu\u1ED1c h\u1ED9i kh\xF3a XVI v\xE0 \u0111\u1EA1i bi\u1EC3u H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n c\xE1c c\u1EA5p nhi\u1EC7m k\u1EF3 2026-2031
+	21/2025/TT-BYT	2025-06-27	1	5	quy \u0111\u1ECBnh ti\xEAu chu\u1EA9n b\u1ED5 nhi\u1EC7m gi\xE1m \u0111\u1ECBnh vi\xEAn ph\xE1p y v\xE0 gi\xE1m \u0111\u1ECBnh vi\xEAn ph\xE1p y t\xE2m th\u1EA7n
+	210-KL/TW	2025-11-12	8	24
	2109/Q\u0110-BXD	2025-11-25	2	23
	211/2025/N\u0110-CP	2025-07-25	0	0
+	212-KL/TW	2025-11-18	8
	212/2025/N\u0110-CP	2025-07-25	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt ho\u1EA1t \u0111\u1ED9ng \u0111\u1EA7u t\u01B0 t\u1EEB qu\u1EF9 b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i, b\u1EA3o hi\u1EC3m y t\u1EBF, b\u1EA3o hi\u1EC3m th\u1EA5t nghi\u1EC7p
+	213-KL/TW	2025-11-21	8	26
+	214/2025/N\u0110-CP	2025-08-04	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt \u0110\u1EA5u th\u1EA7u v\u1EC1 l\u1EF1a ch\u1ECDn nh\xE0 th\u1EA7u
+	214/NQ-CP	2025-07-23	4	0	ban h\xE0nh K\u1EBF ho\u1EA1ch h\xE0nh \u0111\u1ED9ng c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 th\xFAc \u0111\u1EA9y t\u1EA1o l\u1EADp d\u1EEF li\u1EC7u ph\u1EE5c v\u1EE5 chuy\u1EC3n \u0111\u1ED5i s\u1ED1 to\xE0n di\u1EC7n
+	216/2025/N\u0110-CP	2025-08-05	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh Lu\u1EADt Thanh tra
+	216/2025/QH15	2025-06-26	4	3	v\u1EC1 vi\u1EC7c k\xE9o d\xE0i th\u1EDDi h\u1EA1n mi\u1EC5n thu\u1EBF s\u1EED d\u1EE5ng \u0111\u1EA5t n\xF4ng nghi\u1EC7p
+	2166/Q\u0110-BXD	2025-11-26	2	23	ph\xEA duy\u1EC7t D\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng m\u1EDF r\u1ED9ng \u0111\u01B0\u1EDDng cao t\u1ED1c Th\xE0nh ph\u1ED1 H\u1ED3 Ch\xED Minh - Trung L\u01B0\u01A1ng - M\u1EF9 Thu\u1EADn theo ph\u01B0\u01A1ng th\u1EE9c \u0111\u1ED1i t\xE1c c\xF4ng t\u01B0
+	217/2025/N\u0110-CP	2025-08-05	0	0
+	217/C\u0110-TTg	2025-11-16	6	2
	218-KL/TW	2025-11-24	8	18
	219/2025/N\u0110-CP	2025-08-07	0	0	quy \u0111\u1ECBnh v\u1EC1 ng\u01B0\u1EDDi lao \u0111\u1ED9ng n\u01B0\u1EDBc ngo\xE0i l\xE0m vi\u1EC7c t\u1EA1i Vi\u1EC7t Nam
	219/C\u0110-TTg	2025-11-17	6	2
	22/2025/N\u0110-CP	2025-02-11	0	0
+	22/2025/Q\u0110-TTg	2025-07-10	2	2
+	22/2025/TT-BNV	2025-10-19	1	17	ban h\xE0nh N\u1ED9i quy v\xE0 Quy ch\u1EBF thi tuy\u1EC3n, x\xE9t tuy\u1EC3n c\xF4ng ch\u1EE9c
	22/C\u0110-TTg	2025-03-09	6	2
	220/2025/N\u0110-CP	2025-08-07	0	0
+	220/C\u0110-TTg	2025-11-18	6	2
+	221-KL/TW	2025-11-28	8	29	v\u1EC1 t\xECnh h\xECnh, k\u1EBFt qu\u1EA3 ho\u1EA1t \u0111\u1ED9ng c\u1EE7a b\u1ED9 m\xE1y h\u1EC7 th\u1ED1ng ch\xEDnh tr\u1ECB v\xE0 ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng 2 c\u1EA5p
+	221/2025/N\u0110-CP	2025-08-08	0	0
+	222/C\u0110-TTg	2025-11-19	6	2
	2226/Q\u0110-BTC	2025-06-30	2	1
+	223/C\u0110-TTg	2025-11-20	6	2
+	223/NQ-CP	2025-07-31	4	0
	224/C\u0110-TTg	2025-11-20	6	2
+	225/2025/N\u0110-CP	2025-08-15	0	0
+	225/C\u0110-TTg	2025-11-20	6	2
+	226/2025/N\u0110-CP	2025-08-15	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c ngh\u1ECB \u0111\u1ECBnh quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh Lu\u1EADt \u0110\u1EA5t \u0111ai
	226/2025/QH15	2025-06-27	4	3
	226/C\u0110-TTg	2025-11-21	6	2
	2265/Q\u0110-TTg	2025-10-14	2	2
	227/2025/N\u0110-CP	2025-08-16	0	0
+	227/C\u0110-TTg	2025-11-23	6	2
	228/C\u0110-TTg	2025-11-25	6	2
	229/C\u0110-TTg	2025-11-26	6	2
	23/2025/TT-BTP	2025-11-20	1	15
+	230/2025/N\u0110-CP	2025-08-19	0	0	quy \u0111\u1ECBnh c\xE1c tr\u01B0\u1EDDng h\u1EE3p kh\xE1c \u0111\u01B0\u1EE3c mi\u1EC5n, gi\u1EA3m ti\u1EC1n s\u1EED d\u1EE5ng \u0111\u1EA5t, ti\u1EC1n thu\xEA \u0111\u1EA5t theo quy \u0111\u1ECBnh t\u1EA1i kho\u1EA3n 2 \u0110i\u1EC1u 157 Lu\u1EADt \u0110\u1EA5t \u0111ai n\u0103m 2024
	230/C\u0110-TTg	2025-11-26	6	2
	2301/Q\u0110-BNNMT	2025-06-23	2	21
	2303/Q\u0110-BNNMT	2025-06-23	2	21
+	231/C\u0110-TTg	2025-11-26	6	2
	232/2025/N\u0110-CP	2025-08-26	0	0
	232/C\u0110-TTg	2025-11-27	6	2
+	233/2025/N\u0110-CP	2025-08-26	0	0	quy \u0111\u1ECBnh c\u01A1 ch\u1EBF t\xE0i ch\xEDnh v\u1EC1 b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i, b\u1EA3o hi\u1EC3m th\u1EA5t nghi\u1EC7p, b\u1EA3o hi\u1EC3m y t\u1EBF; chi t\u1ED5 ch\u1EE9c v\xE0 ho\u1EA1t \u0111\u1ED9ng b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i, b\u1EA3o hi\u1EC3m th\u1EA5t nghi\u1EC7p, b\u1EA3o hi\u1EC3m y t\u1EBF
+	234/C\u0110-TTg	2025-11-30	6	2
+	237/2025/N\u0110-CP	2025-08-29	0	0
+	238/2025/N\u0110-CP	2025-09-03	0	0	quy \u0111\u1ECBnh v\u1EC1 ch\xEDnh s\xE1ch h\u1ECDc ph\xED, mi\u1EC5n, gi\u1EA3m, h\u1ED7 tr\u1EE3 h\u1ECDc ph\xED, h\u1ED7 tr\u1EE3 chi ph\xED h\u1ECDc t\u1EADp v\xE0 gi\xE1 d\u1ECBch v\u1EE5 trong l\u0129nh v\u1EF1c gi\xE1o d\u1EE5c, \u0111\xE0o t\u1EA1o
+	239/2025/N\u0110-CP	2025-09-03	0	0
+	24/2025/TT-BCT	2025-05-13	1	10
	24/2025/TT-BTP	2025-11-27	1	15
+	242/C\u0110-TTg	2025-12-21	6	2
+	243/2025/N\u0110-CP	2025-09-11	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u1EA7u t\u01B0 theo ph\u01B0\u01A1ng th\u1EE9c \u0111\u1ED1i t\xE1c c\xF4ng t\u01B0
	2437/Q\u0110-TTg	2025-11-04	2	2
+	245/2025/N\u0110-CP	2025-09-11	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 155/2020/N\u0110-CP ng\xE0y 31 th\xE1ng 12 n\u0103m 2020 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ch\u1EE9ng kho\xE1n
+	245/2025/QH15	2025-11-13	4	3	v\u1EC1 d\u1EF1 to\xE1n ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc n\u0103m 2026
	246-Q\u0110/TW	2025-01-24	2	18	v\u1EC1 ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, t\u1ED5 ch\u1EE9c b\u1ED9 m\xE1y c\u1EE7a Ban Tuy\xEAn gi\xE1o v\xE0 D\xE2n v\u1EADn Trung \u01B0\u01A1ng
	246/2025/QH15	2025-11-14	4	3	v\u1EC1 ph\xE2n b\u1ED5 ng\xE2n s\xE1ch trung \u01B0\u01A1ng n\u0103m 2026
	2481/Q\u0110-TTg	2025-11-13	2	2
+	25/2025/N\u0110-CP	2025-02-21	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 N\u1ED9i v\u1EE5
	25/2025/TT-BQP	2025-05-06	1	12
	25/2025/TT-NHNN	2025-08-31	1	7
+	2530/Q\u0110-TTg	2025-11-19	2	2	ph\xEA duy\u1EC7t k\u1EBF ho\u1EA1ch h\xE0nh \u0111\u1ED9ng qu\u1ED1c gia v\u1EC1 kh\u1EAFc ph\u1EE5c \xF4 nhi\u1EC5m v\xE0 qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng m\xF4i tr\u01B0\u1EDDng kh\xF4ng kh\xED giai \u0111o\u1EA1n 2026-2030, t\u1EA7m nh\xECn \u0111\u1EBFn n\u0103m 2045
	2536/Q\u0110-TTg	2025-11-20	2	2
+	254/2025/N\u0110-CP	2025-09-26	0	0	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD, thanh to\xE1n, quy\u1EBFt to\xE1n d\u1EF1 \xE1n s\u1EED d\u1EE5ng v\u1ED1n \u0111\u1EA7u t\u01B0 c\xF4ng
+	254/2025/QH15	2025-12-11	4	3	quy \u0111\u1ECBnh m\u1ED9t s\u1ED1 c\u01A1 ch\u1EBF, ch\xEDnh s\xE1ch th\xE1o g\u1EE1 kh\xF3 kh\u0103n, v\u01B0\u1EDBng m\u1EAFc trong t\u1ED5 ch\u1EE9c thi h\xE0nh Lu\u1EADt \u0110\u1EA5t \u0111ai
+	255/2025/N\u0110-CP	2025-09-29	0	0
+	2553/Q\u0110-TTg	2025-11-21	2	2	\u0111i\u1EC1u ch\u1EC9nh gi\u1EA3m l\xE3i su\u1EA5t cho vay m\u1ED9t s\u1ED1 ch\u01B0\u01A1ng tr\xECnh t\xEDn d\u1EE5ng ch\xEDnh s\xE1ch t\u1EA1i Ng\xE2n h\xE0ng Ch\xEDnh s\xE1ch x\xE3 h\u1ED9i
+	257/2025/N\u0110-CP	2025-10-08	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\u1EC1 vi\u1EC7c th\u1EF1c hi\u1EC7n d\u1EF1 \xE1n \xE1p d\u1EE5ng lo\u1EA1i h\u1EE3p \u0111\u1ED3ng X\xE2y d\u1EF1ng - Chuy\u1EC3n giao
	258/2025/N\u0110-CP	2025-10-09	0	0	v\u1EC1 qu\u1EA3n l\xFD c\xF4ng vi\xEAn, c\xE2y xanh, m\u1EB7t n\u01B0\u1EDBc
	2581/Q\u0110-TTg	2025-11-24	2	2
+	259-Q\u0110/TW	2025-01-24	2	18
+	2597/Q\u0110-TTg	2025-11-27	2	2
	26/2025/N\u0110-CP	2025-02-24	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a Ng\xE2n h\xE0ng Nh\xE0 n\u01B0\u1EDBc Vi\u1EC7t Nam
	26/C\u0110-TTg	2025-03-31	6	2	v\u1EC1 vi\u1EC7c kh\u1EA9n tr\u01B0\u01A1ng r\xE0 so\xE1t, b\xE1o c\xE1o c\xE1c d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 c\xF3 kh\xF3 kh\u0103n, v\u01B0\u1EDBng m\u1EAFc, t\u1ED3n \u0111\u1ECDng k\xE9o d\xE0i tr\xEAn H\u1EC7 th\u1ED1ng \u0111\u1EA7u t\u01B0 c\xF4ng qu\u1ED1c gia
+	2609/Q\u0110-TTg	2025-11-28	2	2
+	261/2025/N\u0110-CP	2025-10-10	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh 100/2024/N\u0110-CP quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Nh\xE0 \u1EDF v\u1EC1 ph\xE1t tri\u1EC3n v\xE0 qu\u1EA3n l\xFD nh\xE0 \u1EDF x\xE3 h\u1ED9i
	2618/Q\u0110-BKHCN	2025-09-11	2	6
+	262/2025/N\u0110-CP	2025-10-14	0	0
	2629/Q\u0110-TTg	2025-12-01	2	2
+	263/2025/N\u0110-CP	2025-10-14	0	0
+	263/NQ-CP	2025-08-29	4	0
+	2634/Q\u0110-TTg	2025-12-02	2	2
	2639/Q\u0110-TTg	2025-12-03	2	2
	264/2025/N\u0110-CP	2025-10-14	0	0	quy \u0111\u1ECBnh v\u1EC1 Qu\u1EF9 \u0111\u1EA7u t\u01B0 m\u1EA1o hi\u1EC3m qu\u1ED1c gia v\xE0 qu\u1EF9 \u0111\u1EA7u t\u01B0 m\u1EA1o hi\u1EC3m c\u1EE7a \u0111\u1ECBa ph\u01B0\u01A1ng
+	265/2025/N\u0110-CP	2025-10-14	0	0
+	267/2025/N\u0110-CP	2025-10-14	0	0
+	268/2025/N\u0110-CP	2025-10-14	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Khoa h\u1ECDc, c\xF4ng ngh\u1EC7 v\xE0 \u0111\u1ED5i m\u1EDBi s\xE1ng t\u1EA1o v\u1EC1 \u0111\u1ED5i m\u1EDBi s\xE1ng t\u1EA1o; khuy\u1EBFn kh\xEDch ho\u1EA1t \u0111\u1ED9ng khoa h\u1ECDc, c\xF4ng ngh\u1EC7 v\xE0 \u0111\u1ED5i m\u1EDBi s\xE1ng t\u1EA1o trong doanh nghi\u1EC7p
	268/NQ-CP	2025-08-31	4	0
	27/2025/TT-NHNN	2025-09-15	1	7
+	27/NQ-CP	2025-02-07	4	0
+	272/2025/N\u0110-CP	2025-10-16	0	0	v\u1EC1 ph\xE2n \u0111\u1ECBnh v\xF9ng d\xE2n t\u1ED9c thi\u1EC3u s\u1ED1 v\xE0 mi\u1EC1n n\xFAi giai \u0111o\u1EA1n 2026 - 2030
	273/NQ-CP	2025-09-09	4	0
+	278/2025/N\u0110-CP	2025-10-22	0	0	quy \u0111\u1ECBnh v\u1EC1 k\u1EBFt n\u1ED1i, chia s\u1EBB d\u1EEF li\u1EC7u b\u1EAFt bu\u1ED9c gi\u1EEFa c\xE1c c\u01A1 quan thu\u1ED9c h\u1EC7 th\u1ED1ng ch\xEDnh tr\u1ECB
	279/2025/N\u0110-CP	2025-10-23	0	0
+	279/NQ-CP	2025-09-15	4	0
	28/CT-TTg	2025-09-18	9	2	v\u1EC1 t\u1ED5 ch\u1EE9c cu\u1ED9c b\u1EA7u c\u1EED \u0111\u1EA1i bi\u1EC3u Qu\u1ED1c h\u1ED9i kh\xF3a XVI v\xE0 \u0111\u1EA1i bi\u1EC3u H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n c\xE1c c\u1EA5p nhi\u1EC7m k\u1EF3 2026 - 2031
+	280/2025/N\u0110-CP	2025-10-27	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 23/2015/N\u0110-CP v\u1EC1 c\u1EA5p b\u1EA3n sao t\u1EEB s\u1ED5 g\u1ED1c, ch\u1EE9ng th\u1EF1c b\u1EA3n sao t\u1EEB b\u1EA3n ch\xEDnh, ch\u1EE9ng th\u1EF1c ch\u1EEF k\xFD v\xE0 ch\u1EE9ng th\u1EF1c h\u1EE3p \u0111\u1ED3ng, giao d\u1ECBch
+	281/NQ-CP	2025-09-15	4	0
+	282/2025/N\u0110-CP	2025-10-30	0	0	quy \u0111\u1ECBnh x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh trong l\u0129nh v\u1EF1c an ninh, tr\u1EADt t\u1EF1, an to\xE0n x\xE3 h\u1ED9i; ph\xF2ng, ch\u1ED1ng t\u1EC7 n\u1EA1n x\xE3 h\u1ED9i; ph\xF2ng, ch\u1ED1ng b\u1EA1o l\u1EF1c gia \u0111\xECnh
+	282/NQ-CP	2025-09-15	4	0
+	283/2025/N\u0110-CP	2025-10-31	0	0
	286/2025/N\u0110-CP	2025-11-03	0	0
+	289/2025/N\u0110-CP	2025-11-06	0	0	h\u01B0\u1EDBng d\u1EABn thi h\xE0nh Ngh\u1ECB quy\u1EBFt s\u1ED1 197/2025/QH15 ng\xE0y 17 th\xE1ng 5 n\u0103m 2025 c\u1EE7a Qu\u1ED1c h\u1ED9i v\u1EC1 m\u1ED9t s\u1ED1 c\u01A1 ch\u1EBF, ch\xEDnh s\xE1ch \u0111\u1EB7c bi\u1EC7t t\u1EA1o \u0111\u1ED9t ph\xE1 trong x\xE2y d\u1EF1ng v\xE0 t\u1ED5 ch\u1EE9c thi h\xE0nh ph\xE1p lu\u1EADt
+	29/2025/N\u0110-CP	2025-02-24	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 T\xE0i ch\xEDnh	amended	166/2025/N\u0110-CP
+	291/2025/N\u0110-CP	2025-11-06	0	0
	292/2025/N\u0110-CP	2025-11-06	0	0
+	293/2025/N\u0110-CP	2025-11-10	0	0	quy \u0111\u1ECBnh m\u1EE9c l\u01B0\u01A1ng t\u1ED1i thi\u1EC3u \u0111\u1ED1i v\u1EDBi ng\u01B0\u1EDDi lao \u0111\u1ED9ng l\xE0m vi\u1EC7c theo h\u1EE3p \u0111\u1ED3ng lao \u0111\u1ED9ng
	294-Q\u0110/TW	2025-05-26	11	24	v\u1EC1 thi h\xE0nh \u0110i\u1EC1u l\u1EC7 \u0110\u1EA3ng
	296-Q\u0110/TW	2025-05-30	11	24
+	297/2025/N\u0110-CP	2025-11-17	0	0
+	302/2025/N\u0110-CP	2025-11-19	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\u1EC1 Qu\u1EF9 nh\xE0 \u1EDF qu\u1ED1c gia v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Ngh\u1ECB quy\u1EBFt 201/2025/QH15 th\xED \u0111i\u1EC3m m\u1ED9t s\u1ED1 c\u01A1 ch\u1EBF, ch\xEDnh s\xE1ch \u0111\u1EB7c th\xF9 ph\xE1t tri\u1EC3n nh\xE0 \u1EDF x\xE3 h\u1ED9i
	303/2025/N\u0110-CP	2025-11-19	0	0
	304/2025/N\u0110-CP	2025-11-25	0	0
+	305/2025/N\u0110-CP	2025-11-25	0	0	v\u1EC1 vi\u1EC7n tr\u1EE3 c\u1EE7a Vi\u1EC7t Nam cho n\u01B0\u1EDBc ngo\xE0i
+	306/NQ-CP	2025-10-05	4	0
+	307/2025/N\u0110-CP	2025-11-27	0	0	v\u1EC1 ph\xE2n lo\u1EA1i \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh
	3078/Q\u0110-BTC	2025-09-03	2	1
	308/2025/N\u0110-CP	2025-11-28	0	0
	31/2025/N\u0110-CP	2025-02-24	0	0
	31/2025/Q\u0110-TTg	2025-09-02	2	2
+	310/2025/N\u0110-CP	2025-12-02	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh 125/2020/N\u0110-CP quy \u0111\u1ECBnh x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh v\u1EC1 thu\u1EBF, h\xF3a \u0111\u01A1n
	3103/Q\u0110-BTC	2025-09-05	2	1
+	311/2025/N\u0110-CP	2025-12-05	0	0
+	315/2025/N\u0110-CP	2025-12-08	0	0
+	3152/Q\u0110-BTP	2025-10-31	2	15
	319/2025/N\u0110-CP	2025-12-12	0	0
	32/2025/TT-BKHCN	2025-11-15	1	6
+	32/2025/TT-BTC	2025-05-31	1	1
+	320/2025/N\u0110-CP	2025-12-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p \u0111\u1EC3 t\u1ED5 ch\u1EE9c, h\u01B0\u1EDBng d\u1EABn thi h\xE0nh Lu\u1EADt Thu\u1EBF thu nh\u1EADp doanh nghi\u1EC7p
+	3212/Q\u0110-BKHCN	2025-10-17	2	6
	3253/Q\u0110-BVHTTDL	2025-09-10	2	25
+	33/2025/N\u0110-CP	2025-02-25	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 X\xE2y d\u1EF1ng
+	33/2025/TT-BKHCN	2025-11-15	1	6	quy \u0111\u1ECBnh ti\xEAu ch\xED doanh nghi\u1EC7p th\u1EF1c hi\u1EC7n d\u1EF1 \xE1n s\u1EA3n xu\u1EA5t thi\u1EBFt b\u1ECB \u0111i\u1EC7n t\u1EED \u0111\u01B0\u1EE3c h\u01B0\u1EDFng \u01B0u \u0111\xE3i v\u1EC1 thu\u1EBF thu nh\u1EADp doanh nghi\u1EC7p
	3303/Q\u0110-BTP	2025-11-19	2	15
+	332/NQ-CP	2025-10-15	4	0
+	3361/Q\u0110-BCT	2025-11-18	2	10
	337/2025/N\u0110-CP	2025-12-24	0	0
+	3380/Q\u0110-BNNMT	2025-08-25	2	21
+	342/2025/N\u0110-CP	2025-12-26	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1EA3ng c\xE1o
+	347/2025/N\u0110-CP	2025-12-29	0	0	quy \u0111\u1ECBnh v\u1EC1 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh thu\u1ED9c l\u0129nh v\u1EF1c Kho b\u1EA1c Nh\xE0 n\u01B0\u1EDBc
	347/NQ-CP	2025-10-24	4	0
+	3470/Q\u0110-UBND	2025-08-27	2	41
+	35/2025/N\u0110-CP	2025-02-25	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 M\xF4i tr\u01B0\u1EDDng
	35/2025/TT-BKHCN	2025-11-17	1	6
	356/2025/N\u0110-CP	2025-12-31	0	0
+	3574/Q\u0110-BYT	2025-11-19	2	5	c\xF4ng b\u1ED1 s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung 02 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh thu\u1ED9c ph\u1EA1m vi qu\u1EA3n l\xFD c\u1EE7a B\u1ED9 Y t\u1EBF t\u1EEB l\u0129nh v\u1EF1c t\u1ED5 ch\u1EE9c c\xE1n b\u1ED9 sang l\u0129nh v\u1EF1c gi\xE1m \u0111\u1ECBnh
+	3578/Q\u0110-BKHCN	2025-11-07	2	6
+	359/2025/N\u0110-CP	2025-12-31	0	0
	36/2025/TT-BCA	2025-05-15	1	14
+	36/2025/TT-BXD	2025-11-21	1	23
+	36/2025/TT-NHNN	2025-10-29	1	7	h\u01B0\u1EDBng d\u1EABn v\u1ECB tr\xED vi\u1EC7c l\xE0m c\xF4ng ch\u1EE9c nghi\u1EC7p v\u1EE5 chuy\xEAn ng\xE0nh Ng\xE2n h\xE0ng trong t\u1ED5 ch\u1EE9c h\xE0nh ch\xEDnh thu\u1ED9c ng\xE0nh, l\u0129nh v\u1EF1c Ng\xE2n h\xE0ng
	360-Q\u0110/TW	2025-08-29	11	26
	3608/Q\u0110-BYT	2025-11-21	2	5
+	3618/Q\u0110-BYT	2025-11-24	2	5
+	362/2025/N\u0110-CP	2025-12-31	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p \u0111\u1EC3 t\u1ED5 ch\u1EE9c, h\u01B0\u1EDBng d\u1EABn thi h\xE0nh Lu\u1EADt Ph\xED v\xE0 l\u1EC7 ph\xED
	3621/Q\u0110-BYT	2025-11-24	2	5
+	3659/Q\u0110-BKHCN	2025-11-13	2	6
+	366-Q\u0110/TW	2025-08-30	11	18	v\u1EC1 vi\u1EC7c ki\u1EC3m \u0111i\u1EC3m v\xE0 \u0111\xE1nh gi\xE1, x\u1EBFp lo\u1EA1i ch\u1EA5t l\u01B0\u1EE3ng \u0111\u1ED1i v\u1EDBi t\u1EADp th\u1EC3, c\xE1 nh\xE2n trong h\u1EC7 th\u1ED1ng ch\xEDnh tr\u1ECB
+	367/2025/N\u0110-CP	2025-12-31	0	0
	3671/Q\u0110-BNNMT	2025-09-08	2	21
+	37/2025/N\u0110-CP	2025-02-26	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o
	37/2025/TT-BCA	2025-05-15	1	14	quy \u0111\u1ECBnh nhi\u1EC7m v\u1EE5 c\xF4ng t\xE1c ph\xF2ng ch\xE1y, ch\u1EEFa ch\xE1y, c\u1EE9u n\u1EA1n, c\u1EE9u h\u1ED9 c\u1EE7a l\u1EF1c l\u01B0\u1EE3ng C\xF4ng an nh\xE2n d\xE2n
+	37/2025/TT-BNNMT	2025-07-02	1	21
	37/2025/TT-BXD	2025-11-21	1	23
+	372/2025/N\u0110-CP	2025-12-31	0	0
+	3740/Q\u0110-BTC	2025-11-05	2	1
	375/NQ-CP	2025-11-20	4	0
+	377-Q\u0110/TW	2025-10-08	11	18
	377/NQ-CP	2025-11-21	4	0
+	379-Q\u0110/TW	2025-10-22	11
+	38/2025/TT-BCT	2025-06-19	1	10
	38/2025/TT-BXD	2025-11-21	1	23
+	380/NQ-CP	2025-11-25	4	0
+	381/Q\u0110-BTC	2025-02-26	2	1	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a C\u1EE5c Thu\u1EBF
	385/NQ-CP	2025-12-01	4	0
	389/NQ-CP	2025-12-02	4	0
	3891/Q\u0110-BTC	2025-11-19	2	1
	39/2025/N\u0110-CP	2025-02-26	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 T\u01B0 ph\xE1p
+	39/2025/TT-BXD	2025-11-25	1	23
+	391/Q\u0110-BTC	2025-02-26	2	1	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i Vi\u1EC7t Nam
	393/NQ-CP	2025-12-02	4	0
	394/NQ-CP	2025-12-03	4	0
	3999/Q\u0110-BTC	2025-11-28	2	1
+	40/2025/N\u0110-CP	2025-02-26	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 C\xF4ng Th\u01B0\u01A1ng	amended	193/2025/N\u0110-CP
	40/2025/TT-BCT	2025-06-22	1	10
+	40/2025/TT-BNNMT	2025-07-02	1	21	quy \u0111\u1ECBnh v\u1EC1 ph\xE2n c\u1EA5p tr\u1EEF l\u01B0\u1EE3ng v\xE0 t\xE0i nguy\xEAn kho\xE1ng s\u1EA3n; ph\u01B0\u01A1ng ph\xE1p, kh\u1ED1i l\u01B0\u1EE3ng c\xF4ng t\xE1c th\u0103m d\xF2 kho\xE1ng s\u1EA3n \u0111\u1ED1i v\u1EDBi t\u1EEBng lo\u1EA1i kho\xE1ng s\u1EA3n
	40/2025/TT-BTC	2025-06-13	1	1
+	40/NQ-H\u0110BCQG	2025-09-29	4	86	quy \u0111\u1ECBnh m\u1EABu v\u0103n b\u1EA3n h\u1ED3 s\u01A1 \u1EE9ng c\u1EED v\xE0 vi\u1EC7c n\u1ED9p h\u1ED3 s\u01A1 \u1EE9ng c\u1EED
	4014/Q\u0110-BTC	2025-12-01	2	1
+	408/TB-VPCP	2025-08-08	10	22
	41/2025/TT-BTC	2025-06-16	1	1
+	42/2025/N\u0110-CP	2025-02-27	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 Y t\u1EBF
+	427/Q\u0110-BXD	2025-04-15	2	23
+	43-HD/BTCTW	2025-10-31	12	32	h\u01B0\u1EDBng d\u1EABn m\u1ED9t s\u1ED1 n\u1ED9i dung v\u1EC1 ki\u1EC3m \u0111i\u1EC3m v\xE0 \u0111\xE1nh gi\xE1, x\u1EBFp lo\u1EA1i ch\u1EA5t l\u01B0\u1EE3ng \u0111\u1ED1i v\u1EDBi t\u1EADp th\u1EC3, c\xE1 nh\xE2n trong h\u1EC7 th\u1ED1ng ch\xEDnh tr\u1ECB
+	43/2025/N\u0110-CP	2025-02-28	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 V\u0103n h\xF3a, Th\u1EC3 thao v\xE0 Du l\u1ECBch
+	43/2025/TT-BYT	2025-11-15	1	5	h\u01B0\u1EDBng d\u1EABn ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a Tr\u1EA1m Y t\u1EBF x\xE3, ph\u01B0\u1EDDng, \u0111\u1EB7c khu thu\u1ED9c t\u1EC9nh, th\xE0nh ph\u1ED1 tr\u1EF1c thu\u1ED9c Trung \u01B0\u01A1ng
+	4347/Q\u0110-BVHTTDL	2025-11-14	2	25
	4385/Q\u0110-BVHTTDL	2025-11-18	2	25
+	44/2025/N\u0110-CP	2025-02-28	0	0	quy \u0111\u1ECBnh qu\u1EA3n l\xFD lao \u0111\u1ED9ng, ti\u1EC1n l\u01B0\u01A1ng, th\xF9 lao, ti\u1EC1n th\u01B0\u1EDFng trong doanh nghi\u1EC7p nh\xE0 n\u01B0\u1EDBc
+	44/2025/TT-BYT	2025-11-22	1	5
	44/NQ-CP	2025-03-07	4	0
	4422/Q\u0110-BVHTTDL	2025-11-21	2	25
+	444/Q\u0110-TTg	2025-02-27	2	2	giao ch\u1EC9 ti\xEAu ho\xE0n th\xE0nh nh\xE0 \u1EDF x\xE3 h\u1ED9i trong n\u0103m 2025 v\xE0 c\xE1c n\u0103m ti\u1EBFp theo \u0111\u1EBFn n\u0103m 2030 \u0111\u1EC3 c\xE1c \u0111\u1ECBa ph\u01B0\u01A1ng b\u1ED5 sung v\xE0o ch\u1EC9 ti\xEAu ph\xE1t tri\u1EC3n kinh t\u1EBF - x\xE3 h\u1ED9i
	45-CT/TW	2025-04-14	9	18
+	45/2025/N\u0110-CP	2025-02-28	0	0	quy \u0111\u1ECBnh t\u1ED5 ch\u1EE9c c\xE1c c\u01A1 quan chuy\xEAn m\xF4n thu\u1ED9c \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh, th\xE0nh ph\u1ED1 tr\u1EF1c thu\u1ED9c trung \u01B0\u01A1ng v\xE0 \u1EE6y ban nh\xE2n d\xE2n huy\u1EC7n, qu\u1EADn, th\u1ECB x\xE3, th\xE0nh ph\u1ED1 thu\u1ED9c t\u1EC9nh, th\xE0nh ph\u1ED1 tr\u1EF1c thu\u1ED9c trung \u01B0\u01A1ng	ended	150/2025/N\u0110-CP	2025-07-01
	45/2025/TT-BYT	2025-11-25	1	5
	45/2025/TT-NHNN	2025-11-19	1	7
	4508/Q\u0110-BVHTTDL	2025-11-28	2	25
+	46-CT/TW	2025-05-16	9	18	v\u1EC1 l\xE3nh \u0111\u1EA1o cu\u1ED9c b\u1EA7u c\u1EED \u0111\u1EA1i bi\u1EC3u Qu\u1ED1c h\u1ED9i kh\xF3a XVI v\xE0 b\u1EA7u c\u1EED \u0111\u1EA1i bi\u1EC3u H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n c\xE1c c\u1EA5p nhi\u1EC7m k\u1EF3 2026 - 2031
+	4831/Q\u0110-BNNMT	2025-11-17	2	21	c\xF4ng b\u1ED1 b\u1ED5 sung th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh trong l\u0129nh v\u1EF1c \u0111\u1ECBa ch\u1EA5t v\xE0 kho\xE1ng s\u1EA3n thu\u1ED9c ph\u1EA1m vi ch\u1EE9c n\u0103ng qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 M\xF4i tr\u01B0\u1EDDng
	49-CT/TW	2025-06-28	9	26	v\u1EC1 c\xF4ng t\xE1c phi ch\xEDnh ph\u1EE7 n\u01B0\u1EDBc ngo\xE0i giai \u0111o\u1EA1n 2026 - 2030
+	49/2025/TT-BCT	2025-09-09	1	10
	50/2025/N\u0110-CP	2025-02-28	0	0
+	50/NQ-CP	2025-03-13	4	0
	5042/Q\u0110-BNNMT	2025-11-26	2	21
+	51/2025/TT-BCA	2025-06-30	1	14	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Th\xF4ng t\u01B0 79/2024/TT-BCA c\u1EE7a B\u1ED9 tr\u01B0\u1EDFng B\u1ED9 C\xF4ng an quy \u0111\u1ECBnh v\u1EC1 c\u1EA5p, thu h\u1ED3i ch\u1EE9ng nh\u1EADn \u0111\u0103ng k\xFD xe, bi\u1EC3n s\u1ED1 xe c\u01A1 gi\u1EDBi, xe m\xE1y chuy\xEAn d\xF9ng
+	52-CT/TW	2025-10-03	9	26	v\u1EC1 th\u1EF1c hi\u1EC7n b\u1EA3o hi\u1EC3m y t\u1EBF to\xE0n d\xE2n trong giai \u0111o\u1EA1n m\u1EDBi
	52/2025/TT-BTC	2025-06-24	1	1
+	5256/Q\u0110-UBND	2025-12-26	2	41	ban h\xE0nh K\u1EBF ho\u1EA1ch c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc th\xE0nh ph\u1ED1 H\u1EA3i Ph\xF2ng n\u0103m 2026
+	53/2025/TT-BCA	2025-07-01	1	14
	54/2025/TT-BCT	2025-11-21	1	10
+	55/2025/N\u0110-CP	2025-03-02	0	0	quy \u0111\u1ECBnh ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5, quy\u1EC1n h\u1EA1n v\xE0 c\u01A1 c\u1EA5u t\u1ED5 ch\u1EE9c c\u1EE7a B\u1ED9 Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7
	55/2025/TT-BCT	2025-11-28	1	10
	552/TB-VPCP	2025-10-13	10	22
+	56/2025/N\u0110-CP	2025-03-03	0	0
+	56/2025/TT-BCT	2025-11-28	1	10	quy \u0111\u1ECBnh v\u1EC1 quy tr\xECnh ki\u1EC3m tra chuy\xEAn ng\xE0nh C\xF4ng Th\u01B0\u01A1ng
+	565-BC/BTCTW	2025-11-27	15	32
	57/2025/N\u0110-CP	2025-03-03	0	0
+	57/C\u0110-TTg	2025-05-05	6	2
+	571/Q\u0110-TTg	2025-03-12	2	2
+	58/2025/TT-BCT	2025-12-02	1	10
+	59-CV/BC\u0110	2025-09-12	7	28
+	59-NQ/TW	2025-01-24	4	18	v\u1EC1 h\u1ED9i nh\u1EADp qu\u1ED1c t\u1EBF trong t\xECnh h\xECnh m\u1EDBi
+	60-NQ/TW	2025-04-12	4	24
+	60/2025/TT-BCT	2025-12-02	1	10
+	61/2025/N\u0110-CP	2025-03-04	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u Lu\u1EADt \u0110i\u1EC7n l\u1EF1c v\u1EC1 gi\u1EA5y ph\xE9p ho\u1EA1t \u0111\u1ED9ng \u0111i\u1EC7n l\u1EF1c
+	61/2025/TT-BCT	2025-12-02	1	10
+	62/2025/N\u0110-CP	2025-03-04	0	0
	62/2025/TT-BNNMT	2025-10-31	1	21	h\u01B0\u1EDBng d\u1EABn Lu\u1EADt Thi \u0111ua, khen th\u01B0\u1EDFng 2022
	624/TB-VPCP	2025-11-16	10	22
+	627/TB-VPCP	2025-11-18	10	22
+	63/2025/QH15	2025-02-18	3	3	Lu\u1EADt T\u1ED5 ch\u1EE9c Ch\xEDnh ph\u1EE7
	631/TB-VPCP	2025-11-19	10	22
	637/TB-VPCP	2025-11-24	10	22
+	64/2025/QH15	2025-02-19	3	3	Lu\u1EADt Ban h\xE0nh v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt	amended	87/2025/QH15
+	64/2025/TT-BTC	2025-06-30	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, mi\u1EC5n m\u1ED9t s\u1ED1 kho\u1EA3n ph\xED, l\u1EC7 ph\xED nh\u1EB1m h\u1ED7 tr\u1EE3 cho doanh nghi\u1EC7p, ng\u01B0\u1EDDi d\xE2n
+	642/Q\u0110-BNNMT	2025-04-03	2	21	c\xF4ng b\u1ED1 chu\u1EA9n h\xF3a th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh l\u0129nh v\u1EF1c t\xE0i nguy\xEAn n\u01B0\u1EDBc thu\u1ED9c ph\u1EA1m vi ch\u1EE9c n\u0103ng qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 M\xF4i tr\u01B0\u1EDDng
	648/TB-VPCP	2025-11-27	10	22
	65/2025/QH15	2025-02-19	3	3	Lu\u1EADt T\u1ED5 ch\u1EE9c ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng	ended	72/2025/QH15	2025-06-16
	65/2025/TT-BQP	2025-07-03	1	12	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c Th\xF4ng t\u01B0 c\u1EE7a B\u1ED9 tr\u01B0\u1EDFng B\u1ED9 Qu\u1ED1c ph\xF2ng v\u1EC1 t\xEDnh tu\u1ED5i qu\xE2n
	653/TB-VPCP	2025-11-28	10	22
	659/TB-VPCP	2025-11-29	10	22
+	66-NQ/TW	2025-04-30	4	18	v\u1EC1 \u0111\u1ED5i m\u1EDBi c\xF4ng t\xE1c x\xE2y d\u1EF1ng v\xE0 thi h\xE0nh ph\xE1p lu\u1EADt \u0111\xE1p \u1EE9ng y\xEAu c\u1EA7u ph\xE1t tri\u1EC3n \u0111\u1EA5t n\u01B0\u1EDBc trong k\u1EF7 nguy\xEAn m\u1EDBi
+	66.7/2025/NQ-CP	2025-11-15	4	0
	66/2025/N\u0110-CP	2025-03-12	0	0
+	66/NQ-CP	2025-03-26	4	0	v\u1EC1 Ch\u01B0\u01A1ng tr\xECnh c\u1EAFt gi\u1EA3m, \u0111\u01A1n gi\u1EA3n h\xF3a th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh li\xEAn quan \u0111\u1EBFn ho\u1EA1t \u0111\u1ED9ng s\u1EA3n xu\u1EA5t, kinh doanh n\u0103m 2025 v\xE0 2026
+	67/2025/N\u0110-CP	2025-03-15	0	0
	67/2025/QH15	2025-06-14	3	3	Lu\u1EADt Thu\u1EBF thu nh\u1EADp doanh nghi\u1EC7p	amended	127/2025/QH15 133/2025/QH15 141/2025/QH15 143/2025/QH15
+	67/2025/TT-BTC	2025-07-01	1	1
+	68-NQ/TW	2025-05-04	4	18	v\u1EC1 ph\xE1t tri\u1EC3n kinh t\u1EBF t\u01B0 nh\xE2n
	68/2025/N\u0110-CP	2025-03-18	0	0
	68/2025/TT-BNNMT	2025-11-28	1	21
+	68/2025/TT-BQP	2025-07-03	1	12	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Th\xF4ng t\u01B0 s\u1ED1 148/2018/TT-BQP ng\xE0y 04 th\xE1ng 10 n\u0103m 2018 c\u1EE7a B\u1ED9 tr\u01B0\u1EDFng B\u1ED9 Qu\u1ED1c ph\xF2ng quy \u0111\u1ECBnh tuy\u1EC3n ch\u1ECDn v\xE0 g\u1ECDi c\xF4ng d\xE2n nh\u1EADp ng\u0169
	682/Q\u0110-BVHTTDL	2025-03-14	2	25
	69/2025/TT-BNNMT	2025-11-28	1	21
	69/2025/TT-BTC	2025-07-01	1	1
	70-NQ/TW	2025-08-20	4	18	v\u1EC1 b\u1EA3o \u0111\u1EA3m an ninh n\u0103ng l\u01B0\u1EE3ng qu\u1ED1c gia \u0111\u1EBFn n\u0103m 2030, t\u1EA7m nh\xECn \u0111\u1EBFn n\u0103m 2045
+	70/2025/N\u0110-CP	2025-03-20	0	0
	705/Q\u0110-BNNMT	2025-04-09	2	21
+	71-NQ/TW	2025-08-22	4	18	v\u1EC1 \u0111\u1ED9t ph\xE1 ph\xE1t tri\u1EC3n gi\xE1o d\u1EE5c v\xE0 \u0111\xE0o t\u1EA1o
	71/2025/N\u0110-CP	2025-03-28	0	0
+	71/NQ-CP	2025-04-01	4	0
+	72-NQ/TW	2025-09-09	4	18	v\u1EC1 m\u1ED9t s\u1ED1 gi\u1EA3i ph\xE1p \u0111\u1ED9t ph\xE1, t\u0103ng c\u01B0\u1EDDng b\u1EA3o v\u1EC7, ch\u0103m s\xF3c v\xE0 n\xE2ng cao s\u1EE9c kh\u1ECFe nh\xE2n d\xE2n
+	72/2025/QH15	2025-06-16	3	3	Lu\u1EADt T\u1ED5 ch\u1EE9c ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng
	73/2025/TT-BQP	2025-07-14	1	12
+	74/2025/N\u0110-CP	2025-03-31	0	0
	74/2025/QH15	2025-06-16	3	3	Lu\u1EADt Vi\u1EC7c l\xE0m
+	74/2025/TT-BTC	2025-07-04	1	1	quy \u0111\u1ECBnh th\u1EDDi h\u1EA1n l\u01B0u tr\u1EEF h\u1ED3 s\u01A1, t\xE0i li\u1EC7u ng\xE0nh T\xE0i ch\xEDnh
	74/NQ-CP	2025-04-07	4	0
	75/2025/N\u0110-CP	2025-04-01	0	0
	75/2025/QH15	2025-06-16	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1EA3ng c\xE1o
+	751/Q\u0110-TTg	2025-04-11	2	2
	7514/VPCP-V.I	2025-08-12	7	22
+	759/Q\u0110-TTg	2025-04-14	2	2
	76/2025/N\u0110-CP	2025-04-01	0	0
+	76/2025/UBTVQH15	2025-04-14	4	8	v\u1EC1 vi\u1EC7c s\u1EAFp x\u1EBFp \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh n\u0103m 2025
+	7619/Q\u0110-BCA	2025-09-08	2	14	ph\xEA duy\u1EC7t Ch\u01B0\u01A1ng tr\xECnh m\u1EE5c ti\xEAu qu\u1ED1c gia ph\xF2ng, ch\u1ED1ng ma t\xFAy \u0111\u1EBFn n\u0103m 2030
+	768/Q\u0110-TTg	2025-04-15	2	2
+	77/2025/N\u0110-CP	2025-04-01	0	0	quy \u0111\u1ECBnh th\u1EA9m quy\u1EC1n, th\u1EE7 t\u1EE5c x\xE1c l\u1EADp quy\u1EC1n s\u1EDF h\u1EEFu to\xE0n d\xE2n v\u1EC1 t\xE0i s\u1EA3n v\xE0 x\u1EED l\xFD \u0111\u1ED1i v\u1EDBi t\xE0i s\u1EA3n \u0111\u01B0\u1EE3c x\xE1c l\u1EADp quy\u1EC1n s\u1EDF h\u1EEFu to\xE0n d\xE2n
+	77/NQ-CP	2025-04-10	4	0
+	78/2025/N\u0110-CP	2025-04-01	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p \u0111\u1EC3 t\u1ED5 ch\u1EE9c, h\u01B0\u1EDBng d\u1EABn thi h\xE0nh Lu\u1EADt Ban h\xE0nh v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt	amended	187/2025/N\u0110-CP
+	79/2025/N\u0110-CP	2025-04-01	0	0	v\u1EC1 ki\u1EC3m tra, r\xE0 so\xE1t, h\u1EC7 th\u1ED1ng h\xF3a v\xE0 x\u1EED l\xFD v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt
+	79/2025/TT-BTC	2025-08-04	1	1	h\u01B0\u1EDBng d\u1EABn vi\u1EC7c cung c\u1EA5p, \u0111\u0103ng t\u1EA3i th\xF4ng tin v\u1EC1 \u0111\u1EA5u th\u1EA7u v\xE0 m\u1EABu h\u1ED3 s\u01A1 \u0111\u1EA5u th\u1EA7u tr\xEAn H\u1EC7 th\u1ED1ng m\u1EA1ng \u0111\u1EA5u th\u1EA7u qu\u1ED1c gia
	80/2025/N\u0110-CP	2025-04-01	0	0	v\u1EC1 t\u1ED5 ch\u1EE9c thi h\xE0nh v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt
+	80/2025/QH15	2025-06-24	3	3	Lu\u1EADt C\xE1n b\u1ED9, c\xF4ng ch\u1EE9c
+	80/2025/TT-BTC	2025-08-08	1	1	chi ti\u1EBFt m\u1EABu h\u1ED3 s\u01A1 y\xEAu c\u1EA7u, b\xE1o c\xE1o \u0111\xE1nh gi\xE1, b\xE1o c\xE1o th\u1EA9m \u0111\u1ECBnh, ki\u1EC3m tra, b\xE1o c\xE1o t\xECnh h\xECnh th\u1EF1c hi\u1EC7n ho\u1EA1t \u0111\u1ED9ng \u0111\u1EA5u th\u1EA7u
+	800/Q\u0110-BDTTG	2025-11-07	2	61	c\xF4ng b\u1ED1 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh n\u1ED9i b\u1ED9 trong h\u1EC7 th\u1ED1ng h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc thu\u1ED9c ph\u1EA1m vi ch\u1EE9c n\u0103ng qu\u1EA3n l\xFD c\u1EE7a B\u1ED9 D\xE2n t\u1ED9c v\xE0 T\xF4n gi\xE1o
+	8011-CV/BTCTW	2025-02-27	7	32
	81/2025/TT-BCA	2025-08-29	1	14	quy \u0111\u1ECBnh bi\u1EC7n ph\xE1p th\u1EF1c hi\u1EC7n b\u1EA3o hi\u1EC3m y t\u1EBF \u0111\u1ED1i v\u1EDBi s\u0129 quan, h\u1EA1 s\u0129 quan, chi\u1EBFn s\u0129 v\xE0 h\u1ECDc vi\xEAn C\xF4ng an nh\xE2n d\xE2n
	83/2025/QH15	2025-06-24	3	3
	83/2025/TT-BQP	2025-08-07	1	12
+	85/2025/N\u0110-CP	2025-04-08	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u1EA7u t\u01B0 c\xF4ng
	86/2025/N\u0110-CP	2025-04-11	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1EA3n l\xFD ngo\u1EA1i th\u01B0\u01A1ng v\u1EC1 c\xE1c bi\u1EC7n ph\xE1p ph\xF2ng v\u1EC7 th\u01B0\u01A1ng m\u1EA1i
+	87/2025/N\u0110-CP	2025-04-11	0	0
+	87/2025/QH15	2025-06-25	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ban h\xE0nh v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt
	87/2025/TT-BTC	2025-08-29	1	1
	872/Q\u0110-BXD	2025-06-19	2	23
	8764/BNV-CVL	2025-10-01	7	17
	88/2025/N\u0110-CP	2025-04-13	0	0
+	88/2025/TT-BCA	2025-09-17	1	14	h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i b\u1EAFt bu\u1ED9c \u0111\u1ED1i v\u1EDBi s\u0129 quan, h\u1EA1 s\u0129 quan, chi\u1EBFn s\u0129 C\xF4ng an nh\xE2n d\xE2n
+	90/2025/QH15	2025-06-25	3	3
+	91/2025/TT-BTC	2025-09-26	1	1
	92/VBHN-BQP	2025-11-24	19	12
	920/Q\u0110-TTg	2025-05-14	2	2
+	93/2025/QH15	2025-06-27	3	3	Lu\u1EADt Khoa h\u1ECDc, c\xF4ng ngh\u1EC7 v\xE0 \u0111\u1ED5i m\u1EDBi s\xE1ng t\u1EA1o
	9335/BNV-KHTC	2025-10-14	7	17
+	94/2025/TT-BNNMT	2025-12-31	1	21	h\u01B0\u1EDBng d\u1EABn chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ch\u0103n nu\xF4i
+	94/2025/TT-BTC	2025-10-14	1	1
	9441/TB-BNV	2025-10-16	10	17
	9476/BNNMT-CNTY	2025-11-24	7	21
	948/Q\u0110-TTg	2025-05-17	2	2
	95/2025/TT-BTC	2025-10-20	1	1
	96/C\u0110-BXD	2025-11-22	6	23
	97/2025/QH15	2025-06-27	3	3
	979/Q\u0110-TTg	2025-05-20	2	2
	98/2025/N\u0110-CP	2025-05-06	0	0
+	9859/VPCP-KGVX	2025-10-13	7	22	v\u1EC1 vi\u1EC7c ngh\u1EC9 t\u1EBFt \xC2m l\u1ECBch, ngh\u1EC9 l\u1EC5 Qu\u1ED1c kh\xE1nh n\u0103m 2026 v\xE0 c\u0103n c\u1EE9 quy \u0111\u1ECBnh t\u1EA1i kho\u1EA3n 2 \u0110i\u1EC1u 7 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 128/2025/N\u0110-CP
	99-TB/TW	2025-11-21	10	26
+	99/2025/TT-BTC	2025-10-27	1	1	h\u01B0\u1EDBng d\u1EABn ch\u1EBF \u0111\u1ED9 k\u1EBF to\xE1n doanh nghi\u1EC7p
+	01/2026/TT-BNNMT	2026-01-01	1	21
+	02/CT-TTg	2026-01-30	9	2	v\u1EC1 t\u0103ng c\u01B0\u1EDDng th\u1EF1c thi quy\u1EC1n s\u1EDF h\u1EEFu tr\xED tu\u1EC7
	03/2026/TT-BNNMT	2026-01-13	1	21
	05-HD/VPTW	2026-05-27	12	40
	06/2026/TT-BTC	2026-01-26	1	1
+	07/2026/TT-BNNMT	2026-01-23	1	21
	08/2026/TT-BNV	2026-05-15	1	17	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 337/2025/N\u0110-CP ng\xE0y 24 th\xE1ng 12 n\u0103m 2025 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh v\u1EC1 h\u1EE3p \u0111\u1ED3ng lao \u0111\u1ED9ng \u0111i\u1EC7n t\u1EED
+	08/2026/TT-BTC	2026-02-03	1	1	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Th\xF4ng t\u01B0 s\u1ED1 96/2020/TT-BTC ng\xE0y 16 th\xE1ng 11 n\u0103m 2020 c\u1EE7a B\u1ED9 tr\u01B0\u1EDFng B\u1ED9 T\xE0i ch\xEDnh h\u01B0\u1EDBng d\u1EABn c\xF4ng b\u1ED1 th\xF4ng tin tr\xEAn th\u1ECB tr\u01B0\u1EDDng ch\u1EE9ng kho\xE1n
+	09-QC/TW	2026-01-05	18
+	09/2026/QH16	2026-04-24	3	3	Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thu\u1EBF thu nh\u1EADp c\xE1 nh\xE2n, Lu\u1EADt Thu\u1EBF gi\xE1 tr\u1ECB gia t\u0103ng, Lu\u1EADt Thu\u1EBF thu nh\u1EADp doanh nghi\u1EC7p v\xE0 Lu\u1EADt Thu\u1EBF ti\xEAu th\u1EE5 \u0111\u1EB7c bi\u1EC7t
	09/2026/TT-BNV	2026-05-15	1	17
	100/NQ-CP	2026-04-06	4	0	ban h\xE0nh Ch\u01B0\u01A1ng tr\xECnh h\xE0nh \u0111\u1ED9ng c\u1EE7a Ch\xEDnh ph\u1EE7 th\u1EF1c hi\u1EC7n Ch\u1EC9 th\u1ECB s\u1ED1 49-CT/TW ng\xE0y 28 th\xE1ng 6 n\u0103m 2025 c\u1EE7a Ban B\xED th\u01B0 v\u1EC1 c\xF4ng t\xE1c phi ch\xEDnh ph\u1EE7 n\u01B0\u1EDBc ngo\xE0i giai \u0111o\u1EA1n 2026 - 2030
	103/2026/N\u0110-CP	2026-03-31	0	0	quy \u0111\u1ECBnh v\u1EC1 \u0111\u1EA7u t\u01B0 ra n\u01B0\u1EDBc ngo\xE0i
	104/2026/N\u0110-CP	2026-03-31	0	0
+	105/NQ-CP	2026-04-08	4	0
+	109/NQ-CP	2026-04-16	4	0
	11/2026/TT-BTC	2026-02-10	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p ph\xED thu\u1ED9c l\u0129nh v\u1EF1c \u0111\u01B0\u1EDDng s\u1EAFt
	11/NQ-CP	2026-01-14	4	0
+	116/2026/N\u0110-CP	2026-04-02	0	0
	116/NQ-CP	2026-04-29	4	0
	118/2026/N\u0110-CP	2026-04-03	0	0	v\u1EC1 cho vay c\u1EE7a ng\xE2n s\xE1ch trung \u01B0\u01A1ng cho ch\xEDnh ph\u1EE7 n\u01B0\u1EDBc ngo\xE0i
	122/NQ-CP	2026-05-06	4	0
	123/2026/N\u0110-CP	2026-04-04	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u Lu\u1EADt Giao th\xF4ng \u0111\u01B0\u1EDDng th\u1EE7y n\u1ED9i \u0111\u1ECBa v\xE0 Lu\u1EADt s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Giao th\xF4ng \u0111\u01B0\u1EDDng th\u1EE7y n\u1ED9i \u0111\u1ECBa
	127/2026/N\u0110-CP	2026-04-06	0	0	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng v\xE0 ch\xEDnh s\xE1ch ph\xE1t tri\u1EC3n s\u1EA3n ph\u1EA9m, d\u1ECBch v\u1EE5 Halal
	128/2026/N\u0110-CP	2026-04-06	0	0
	13/2026/TT-NHNN	2026-05-19	1	7	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Th\xF4ng t\u01B0 s\u1ED1 53/2018/TT-NHNN quy \u0111\u1ECBnh v\u1EC1 m\u1EA1ng l\u01B0\u1EDBi ho\u1EA1t \u0111\u1ED9ng c\u1EE7a t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng phi ng\xE2n h\xE0ng
	131/2026/N\u0110-CP	2026-04-06	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt kho\u1EA3n 3 \u0110i\u1EC1u 160 Lu\u1EADt T\u01B0 ph\xE1p ng\u01B0\u1EDDi ch\u01B0a th\xE0nh ni\xEAn v\u1EC1 vi\u1EC7c s\u1EED d\u1EE5ng kinh ph\xED t\u1EEB Qu\u1EF9 B\u1EA3o tr\u1EE3 tr\u1EBB em cho ng\u01B0\u1EDDi ch\u01B0a th\xE0nh ni\xEAn l\xE0 b\u1ECB h\u1EA1i
+	133/2026/N\u0110-CP	2026-04-06	0	0	quy \u0111\u1ECBnh v\u1EC1 x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh trong l\u0129nh v\u1EF1c \u0111i\u1EC7n l\u1EF1c
+	134/2026/N\u0110-CP	2026-04-06	0	0
	136/2026/N\u0110-CP	2026-04-07	0	0
	137/2026/N\u0110-CP	2026-04-07	0	0	v\u1EC1 qu\u1EA3n l\xFD ho\u1EA1t \u0111\u1ED9ng kinh doanh theo ph\u01B0\u01A1ng th\u1EE9c \u0111a c\u1EA5p
	138/2026/N\u0110-CP	2026-04-07	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Vi\u1EC7c l\xE0m v\u1EC1 ph\xE1t tri\u1EC3n k\u1EF9 n\u0103ng ngh\u1EC1
	140/2026/N\u0110-CP	2026-04-16	0	0	v\u1EC1 B\xE1o c\xE1o t\xE0i ch\xEDnh nh\xE0 n\u01B0\u1EDBc
+	141/2026/N\u0110-CP	2026-04-29	0	0
	142/2026/N\u0110-CP	2026-04-30	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Tr\xED tu\u1EC7 nh\xE2n t\u1EA1o
	144/2026/N\u0110-CP	2026-05-05	0	0
	145/2026/N\u0110-CP	2026-05-05	0	0	quy \u0111\u1ECBnh m\u1ED9t s\u1ED1 n\u1ED9i dung v\u1EC1 c\u01A1 ch\u1EBF qu\u1EA3n l\xFD t\xE0i ch\xEDnh, \u0111\xE1nh gi\xE1, x\u1EBFp lo\u1EA1i doanh nghi\u1EC7p \u0111\u1ED1i v\u1EDBi S\u1EDF Giao d\u1ECBch ch\u1EE9ng kho\xE1n Vi\u1EC7t Nam, T\u1ED5ng c\xF4ng ty L\u01B0u k\xFD v\xE0 B\xF9 tr\u1EEB ch\u1EE9ng kho\xE1n Vi\u1EC7t Nam
	146/2026/N\u0110-CP	2026-05-06	0	0	quy \u0111\u1ECBnh x\u1EED ph\u1EA1t vi ph\u1EA1m h\xE0nh ch\xEDnh trong l\u0129nh v\u1EF1c l\xE2m nghi\u1EC7p
	15/2026/NQ-CP	2026-04-06	4	0
+	15/2026/TT-BCT	2026-03-25	1	10
	152/2026/N\u0110-CP	2026-05-13	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Thi h\xE0nh \xE1n d\xE2n s\u1EF1
	153/2026/N\u0110-CP	2026-05-14	0	0
	155/2026/N\u0110-CP	2026-05-15	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 124/2020/N\u0110-CP ng\xE0y 19 th\xE1ng 10 n\u0103m 2020 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p thi h\xE0nh Lu\u1EADt Khi\u1EBFu n\u1EA1i
	156/2026/N\u0110-CP	2026-05-15	0	0	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 31/2019/N\u0110-CP ng\xE0y 10 th\xE1ng 4 n\u0103m 2019 c\u1EE7a Ch\xEDnh ph\u1EE7 quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p t\u1ED5 ch\u1EE9c thi h\xE0nh Lu\u1EADt T\u1ED1 c\xE1o
	16/2026/NQ-CP	2026-04-07	4	0	quy \u0111\u1ECBnh v\u1EC1 c\u01A1 ch\u1EBF, ch\xEDnh s\xE1ch th\xE1o g\u1EE1 kh\xF3 kh\u0103n, v\u01B0\u1EDBng m\u1EAFc \u0111\u1ED1i v\u1EDBi d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 theo h\xECnh th\u1EE9c X\xE2y d\u1EF1ng - Chuy\u1EC3n giao
+	17/2026/NQ-CP	2026-04-29	4	0	v\u1EC1 c\u1EAFt gi\u1EA3m, ph\xE2n c\u1EA5p, \u0111\u01A1n gi\u1EA3n h\xF3a th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh v\xE0 c\u1EAFt gi\u1EA3m, \u0111\u01A1n gi\u1EA3n ho\xE1 \u0111i\u1EC1u ki\u1EC7n kinh doanh thu\u1ED9c ph\u1EA1m vi qu\u1EA3n l\xFD c\u1EE7a B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 M\xF4i tr\u01B0\u1EDDng
	17/2026/TT-NHNN	2026-05-19	1	7	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c Th\xF4ng t\u01B0 trong l\u0129nh v\u1EF1c qu\u1EA3n l\xFD ngo\u1EA1i h\u1ED1i li\xEAn quan \u0111\u1EBFn ph\xE2n c\u1EA5p, \u0111\u01A1n gi\u1EA3n h\xF3a th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh
	170/2026/N\u0110-CP	2026-05-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt v\xE0 h\u01B0\u1EDBng d\u1EABn thi h\xE0nh m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thi h\xE0nh \xE1n h\xECnh s\u1EF1
	175/2026/N\u0110-CP	2026-05-15	0	0	quy \u0111\u1ECBnh v\u1EC1 t\u1ED5 ch\u1EE9c, ho\u1EA1t \u0111\u1ED9ng c\u1EE7a ch\u01B0\u01A1ng tr\xECnh, d\u1EF1 \xE1n t\xE0i ch\xEDnh vi m\xF4 c\u1EE7a t\u1ED5 ch\u1EE9c ch\xEDnh tr\u1ECB - x\xE3 h\u1ED9i, t\u1ED5 ch\u1EE9c phi ch\xEDnh ph\u1EE7
+	18-KL/TW	2026-04-02	8
	18/2026/NQ-CP	2026-04-29	4	0	v\u1EC1 c\u1EAFt gi\u1EA3m, ph\xE2n c\u1EA5p, \u0111\u01A1n gi\u1EA3n h\xF3a th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh, c\u1EAFt gi\u1EA3m \u0111i\u1EC1u ki\u1EC7n \u0111\u1EA7u t\u01B0 kinh doanh thu\u1ED9c ph\u1EA1m vi qu\u1EA3n l\xFD c\u1EE7a B\u1ED9 V\u0103n h\xF3a, Th\u1EC3 thao v\xE0 Du l\u1ECBch
	18/2026/N\u0110-CP	2026-01-14	0	0
+	18/2026/TT-BTC	2026-03-05	1	1	quy \u0111\u1ECBnh v\u1EC1 h\u1ED3 s\u01A1, th\u1EE7 t\u1EE5c qu\u1EA3n l\xFD thu\u1EBF \u0111\u1ED1i v\u1EDBi h\u1ED9 kinh doanh, c\xE1 nh\xE2n kinh doanh
	18/2026/TT-BXD	2026-04-30	1	23	ban h\xE0nh Ch\u01B0\u01A1ng tr\xECnh an to\xE0n h\xE0ng kh\xF4ng d\xE2n d\u1EE5ng Vi\u1EC7t Nam
	181/2026/N\u0110-CP	2026-05-21	0	0	v\u1EC1 qu\u1EA3n l\xFD ng\u01B0\u1EDDi gi\u1EEF ch\u1EE9c danh, ch\u1EE9c v\u1EE5 v\xE0 ng\u01B0\u1EDDi \u0111\u1EA1i di\u1EC7n ph\u1EA7n v\u1ED1n nh\xE0 n\u01B0\u1EDBc t\u1EA1i doanh nghi\u1EC7p
	187/2026/N\u0110-CP	2026-05-27	0	0
	188/2026/N\u0110-CP	2026-05-27	0	0	quy \u0111\u1ECBnh ch\xEDnh s\xE1ch cho h\u1ECDc sinh tr\u01B0\u1EDDng ph\u1ED5 th\xF4ng n\u1ED9i tr\xFA v\xE0 tr\u01B0\u1EDDng ph\u1ED5 th\xF4ng n\u1ED9i tr\xFA t\u1EA1i c\xE1c x\xE3 bi\xEAn gi\u1EDBi \u0111\u1EA5t li\u1EC1n
	189/2026/N\u0110-CP	2026-05-28	0	0	quy \u0111\u1ECBnh v\u1EC1 ph\xE1t h\xE0nh, ph\u1ED5 bi\u1EBFn phim ph\u1EE5c v\u1EE5 nhi\u1EC7m v\u1EE5 ch\xEDnh tr\u1ECB
	19/2026/NQ-CP	2026-04-29	4	0
+	191/2026/N\u0110-CP	2026-05-29	0	0	ban h\xE0nh Quy ch\u1EBF l\xE0m vi\u1EC7c c\u1EE7a Ch\xEDnh ph\u1EE7
	20/2026/TT-BXD	2026-05-15	1	23	quy \u0111\u1ECBnh v\u1EC1 qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc chuy\xEAn ng\xE0nh t\u1EA1i c\u1EA3ng th\u1EE7y n\u1ED9i \u0111\u1ECBa, b\u1EBFn th\u1EE7y n\u1ED9i \u0111\u1ECBa, khu neo \u0111\u1EADu v\xE0 qu\u1EA3n l\xFD ho\u1EA1t \u0111\u1ED9ng hoa ti\xEAu \u0111\u01B0\u1EDDng th\u1EE7y n\u1ED9i \u0111\u1ECBa
	200/2026/N\u0110-CP	2026-06-05	0	0	quy \u0111\u1ECBnh v\u1EC1 ch\xE0o b\xE1n, giao d\u1ECBch tr\xE1i phi\u1EBFu doanh nghi\u1EC7p ri\xEAng l\u1EBB t\u1EA1i th\u1ECB tr\u01B0\u1EDDng trong n\u01B0\u1EDBc v\xE0 ch\xE0o b\xE1n tr\xE1i phi\u1EBFu doanh nghi\u1EC7p ra th\u1ECB tr\u01B0\u1EDDng qu\u1ED1c t\u1EBF
	207/2026/N\u0110-CP	2026-06-15	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt X\xE2y d\u1EF1ng v\u1EC1 qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng, thi c\xF4ng x\xE2y d\u1EF1ng v\xE0 b\u1EA3o tr\xEC c\xF4ng tr\xECnh x\xE2y d\u1EF1ng
	21/2026/NQ-CP	2026-04-29	4	0
	21/2026/TT-BTC	2026-03-17	1	1
	22/2026/NQ-CP	2026-04-29	4	0
	22/2026/N\u0110-CP	2026-01-16	0	0
	22/2026/TT-BNNMT	2026-05-19	1	21	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 Th\xF4ng t\u01B0 li\xEAn quan ph\xE2n c\u1EA5p, c\u1EAFt gi\u1EA3m, \u0111\u01A1n gi\u1EA3n h\xF3a th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh thu\u1ED9c ph\u1EA1m vi qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 M\xF4i tr\u01B0\u1EDDng
	23/2026/NQ-CP	2026-04-29	4	0	v\u1EC1 c\u1EAFt gi\u1EA3m, ph\xE2n c\u1EA5p, \u0111\u01A1n gi\u1EA3n h\xF3a th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh v\xE0 c\u1EAFt gi\u1EA3m \u0111i\u1EC1u ki\u1EC7n kinh doanh thu\u1ED9c ph\u1EA1m vi qu\u1EA3n l\xFD c\u1EE7a B\u1ED9 Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o
	24/2026/NQ-CP	2026-04-29	4	0
	24/2026/N\u0110-CP	2026-01-17	0	0
	25/2026/TT-BTC	2026-03-25	1	1
+	26/2026/TT-BCT	2026-05-20	1	10
	26/2026/TT-BNNMT	2026-05-29	1	21
	27-NQ/TW	2026-08-28	4	18
	28/2026/Q\u0110-TTg	2026-05-29	2	2	quy \u0111\u1ECBnh tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c, th\u1EA9m quy\u1EC1n c\u1EA5p v\xE0 qu\u1EA3n l\xFD th\u1EBB \u0111i l\u1EA1i doanh nh\xE2n APEC
	28/2026/TT-BTC	2026-03-27	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p ph\xED, l\u1EC7 ph\xED trong l\u0129nh v\u1EF1c xu\u1EA5t c\u1EA3nh, nh\u1EADp c\u1EA3nh, qu\xE1 c\u1EA3nh, c\u01B0 tr\xFA t\u1EA1i Vi\u1EC7t Nam
+	29/2026/QH16	2026-04-24	4	3
	30/2026/TT-BKHCN	2026-06-06	1	6	ban h\xE0nh Danh m\u1EE5c, t\u1ED5 ch\u1EE9c c\u1EA5p ph\xE9p h\xE0ng h\xF3a l\u01B0\u1EE1ng d\u1EE5ng v\xE0 theo d\xF5i, truy xu\u1EA5t th\xF4ng tin v\u1EC1 ki\u1EC3m so\xE1t th\u01B0\u01A1ng m\u1EA1i chi\u1EBFn l\u01B0\u1EE3c thu\u1ED9c qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc c\u1EE7a B\u1ED9 Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7
	30/2026/TT-BTC	2026-03-27	1	1
	31/2026/TT-BTC	2026-03-27	1	1
	33/2026/N\u0110-CP	2026-01-21	0	0
	33/2026/TT-BCA	2026-04-10	1	14
	33/2026/TT-BKHCN	2026-06-15	1	6	quy \u0111\u1ECBnh v\u1EC1 trang ph\u1EE5c ri\xEAng, ph\xF9 hi\u1EC7u, th\u1EBB ki\u1EC3m so\xE1t vi\xEAn ch\u1EA5t l\u01B0\u1EE3ng s\u1EA3n ph\u1EA9m, h\xE0ng h\xF3a
	33/2026/TT-BTC	2026-03-30	1	1	quy \u0111\u1ECBnh v\u1EC1 ch\u1EBF \u0111\u1ED9 t\xE0i ch\xEDnh c\u1EE7a B\u1EA3o hi\u1EC3m ti\u1EC1n g\u1EEDi Vi\u1EC7t Nam
	34/2026/TT-BTC	2026-03-30	1	1
	36/2026/TT-BTC	2026-03-31	1	1	h\u01B0\u1EDBng d\u1EABn v\u1EC1 vi\u1EC7c qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng chi ph\xED v\xE0 \u0111\u1ECBnh m\u1EE9c cho ho\u1EA1t \u0111\u1ED9ng quy ho\u1EA1ch
+	37/2026/N\u0110-CP	2026-01-23	0	0	quy \u0111\u1ECBnh chi ti\u1EBFt m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 bi\u1EC7n ph\xE1p \u0111\u1EC3 t\u1ED5 ch\u1EE9c, h\u01B0\u1EDBng d\u1EABn thi h\xE0nh Lu\u1EADt Ch\u1EA5t l\u01B0\u1EE3ng s\u1EA3n ph\u1EA9m, h\xE0ng h\xF3a
+	372/Q\u0110-BTC	2026-02-27	2	1
	38/2026/N\u0110-CP	2026-01-24	0	0
	38/2026/TT-BTC	2026-03-31	1	1	quy \u0111\u1ECBnh m\u1EABu v\u0103n b\u1EA3n, b\xE1o c\xE1o v\u1EC1 \u0111\u1EA7u t\u01B0 ra n\u01B0\u1EDBc ngo\xE0i
	39/2026/TT-BTC	2026-03-31	1	1	quy \u0111\u1ECBnh m\u1EE9c thu, ch\u1EBF \u0111\u1ED9 thu, n\u1ED9p ph\xED, l\u1EC7 ph\xED \xE1p d\u1EE5ng t\u1EA1i c\u1EA3ng, b\u1EBFn th\u1EE7y n\u1ED9i \u0111\u1ECBa
+	399-Q\u0110/TW	2026-01-09	11	26	v\u1EC1 th\u1EC3 lo\u1EA1i, th\u1EA9m quy\u1EC1n ban h\xE0nh v\xE0 th\u1EC3 th\u1EE9c v\u0103n b\u1EA3n c\u1EE7a \u0110\u1EA3ng
	40/2026/N\u0110-CP	2026-01-25	0	0
	41/2026/N\u0110-CP	2026-01-25	0	0
	41/2026/TT-BTC	2026-04-06	1	1
	46/2026/N\u0110-CP	2026-01-26	0	0
+	50/2026/N\u0110-CP	2026-01-31	0	0
	50/2026/TT-BTC	2026-05-13	1	1	s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Th\xF4ng t\u01B0 s\u1ED1 18/2026/TT-BTC ng\xE0y 05 th\xE1ng 3 n\u0103m 2026 c\u1EE7a B\u1ED9 tr\u01B0\u1EDFng B\u1ED9 T\xE0i ch\xEDnh quy \u0111\u1ECBnh v\u1EC1 h\u1ED3 s\u01A1, th\u1EE7 t\u1EE5c qu\u1EA3n l\xFD thu\u1EBF \u0111\u1ED1i v\u1EDBi h\u1ED9 kinh doanh, c\xE1 nh\xE2n kinh doanh
	58/2026/N\u0110-CP	2026-02-13	0	0
	58/2026/TT-BTC	2026-05-25	1	1	h\u01B0\u1EDBng d\u1EABn Ch\u1EBF \u0111\u1ED9 k\u1EBF to\xE1n cho doanh nghi\u1EC7p si\xEAu nh\u1ECF
	64/2026/N\u0110-CP	2026-02-28	0	0
	66.17/2026/NQ-CP	2026-05-15	4	0
	66.19/2026/NQ-CP	2026-05-18	4	0	v\u1EC1 c\u1EAFt gi\u1EA3m, ph\xE2n quy\u1EC1n, \u0111\u01A1n gi\u1EA3n h\xF3a th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh v\xE0 c\u1EAFt gi\u1EA3m, \u0111\u01A1n gi\u1EA3n ho\xE1 \u0111i\u1EC1u ki\u1EC7n kinh doanh thu\u1ED9c ph\u1EA1m vi qu\u1EA3n l\xFD c\u1EE7a B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 M\xF4i tr\u01B0\u1EDDng
+	68/2026/N\u0110-CP	2026-03-05	0	0
	70/2026/N\u0110-CP	2026-03-09	0	0
	72/2026/N\u0110-CP	2026-03-09	0	0
	73/2026/N\u0110-CP	2026-03-10	0	0
+	79-NQ/TW	2026-01-06	4	18	v\u1EC1 ph\xE1t tri\u1EC3n kinh t\u1EBF nh\xE0 n\u01B0\u1EDBc
+	80-NQ/TW	2026-01-07	4	18	v\u1EC1 ph\xE1t tri\u1EC3n v\u0103n h\xF3a Vi\u1EC7t Nam
	83/2026/N\u0110-CP	2026-03-23	0	0
	844/Q\u0110-TTg	2026-05-13	2	2	ban h\xE0nh K\u1EBF ho\u1EA1ch h\xE0nh \u0111\u1ED9ng th\u1EF1c hi\u1EC7n Ch\u1EC9 th\u1ECB s\u1ED1 52-CT/TW ng\xE0y 03 th\xE1ng 10 n\u0103m 2025 c\u1EE7a Ban B\xED th\u01B0 v\u1EC1 th\u1EF1c hi\u1EC7n b\u1EA3o hi\u1EC3m y t\u1EBF to\xE0n d\xE2n trong giai \u0111o\u1EA1n m\u1EDBi
	893/Q\u0110-TTg	2026-05-20	2	2	ph\xEA duy\u1EC7t \u0110\u1EC1 \xE1n \u201C\u0110\xE0o t\u1EA1o, b\u1ED3i d\u01B0\u1EE1ng v\xE0 ph\xE1t tri\u1EC3n ngu\u1ED3n nh\xE2n l\u1EF1c qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc, nghi\xEAn c\u1EE9u - ph\xE1t tri\u1EC3n, \u1EE9ng d\u1EE5ng v\xE0 h\u1ED7 tr\u1EE3 k\u1EF9 thu\u1EADt trong l\u0129nh v\u1EF1c n\u0103ng l\u01B0\u1EE3ng nguy\xEAn t\u1EED\u201D
	97/NQ-CP	2026-04-06	4	0
	982/Q\u0110-TTg	2026-06-04	2	2	ph\xEA duy\u1EC7t \u0110\u1EC1 \xE1n h\u1ED7 tr\u1EE3, ph\xE1t tri\u1EC3n c\xE1c doanh nghi\u1EC7p c\xF4ng ngh\u1EC7 s\u1ED1 v\u01B0\u01A1n ra to\xE0n c\u1EA7u \u0111\u1EBFn n\u0103m 2030, t\u1EA7m nh\xECn \u0111\u1EBFn n\u0103m 2045`;export{h as issuers,t as rows,n as types};
