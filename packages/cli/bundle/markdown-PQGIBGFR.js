import{a as m}from"./chunk-HJV3N34R.js";import{a as u}from"./chunk-4OFH5MJ3.js";import{a as p}from"./chunk-SZDP2CT7.js";import{a as f}from"./chunk-MBNIUYWK.js";import"./chunk-3MDKZ6FW.js";import"./chunk-IYWUY3VA.js";var h={error:"\u{1F534}",warning:"\u{1F7E1}",info:"\u{1F535}"},d=6e4,w=/[\\`*_[\]<>|#~&$]/g,M=/`+/g;function k({drafts:n,language:o,...c}){let t=u[o],r=m(n),e=p(n.flatMap(({diagnostics:i})=>i)),l=e.error+e.warning+e.info,s=t.silenced(c.silenced);if(l===0)return`## ${t.reportTitle}

\u2705 ${t.clean(n.length)}${s}
`;let $=`## ${t.reportTitle}

**${t.summary(e,n.length)}${s}**
`;return A($,n,(i,a)=>C(i,a,r,t),t)}function A(n,o,c,t){let r=n,e=0;for(let{path:l,diagnostics:s}of o){let $=`
### ${L(l)}

${I(t)}`;for(let i of s){let a=$+c(i,l);e>0||r.length+a.length>d?e++:(r+=a,$="")}}return e>0?`${r}
\u2026 ${t.moreFindings(e)}
`:r}function I({columns:n}){return`| ${n.join(" | ")} |
|${"---|".repeat(n.length)}
`}function C({span:n,level:o,message:c,ruleId:t,url:r},e,l,s){let{line:$,column:i}=l(e,n),a=`${h[o]} ${s.level[o]}`;return`| ${$}:${i} | ${a} | ${K(c)} | [${t}](${r}) |
`}function K(n){return f(g(n)).replace(w,"\\$&")}function L(n){let o=f(g(n)),c=Math.max(0,...(o.match(M)??[]).map(e=>e.length)),t="`".repeat(c+1),r=o.startsWith("`")||o.endsWith("`")?" ":"";return`${t}${r}${o}${r}${t}`}function g(n){return n.replaceAll(/\s+/g," ").trim()}export{k as formatMarkdown};
