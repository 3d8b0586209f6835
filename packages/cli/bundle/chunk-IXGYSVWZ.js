var s={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","	":"&#9;","\n":"&#10;","\r":"&#13;"},E=/[&<>"\t\n\r]/g,g=new RegExp("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]|\\p{Surrogate}","gu");function S(n){return`<?xml version="1.0" encoding="UTF-8"?>
${c(n,"")}`}function c({name:n,attributes:t,children:o=[],text:$},u){let i=Object.entries(t).map(([r,p])=>` ${r}="${f(String(p))}"`),e=`${u}<${n}${i.join("")}`;return $!==void 0?`${e}>${f($)}</${n}>
`:o.length===0?`${e}/>
`:`${e}>
${o.map(r=>c(r,`${u}  `)).join("")}${u}</${n}>
`}function f(n){return n.replace(g,"\uFFFD").replace(E,t=>s[t]??t)}export{S as a};
