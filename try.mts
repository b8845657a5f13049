process.env.SITE_URL="https://strategy.example.ac.jp";
const {contentWith}=await import("/tmp/h/forms/tests/fixtures/content-folder.ts");
const {digestOf}=await import("/tmp/h/forms/lib/reading/history.ts");
const {ledgerHead}=await import("/tmp/h/forms/lib/ledger/lines.ts");
const {english}=await import("/tmp/h/forms/lib/words/en.ts");
const {cite,plainCitation}=await import("/tmp/h/forms/lib/formats/citations.ts");
const {listTextFiles}=await import("/tmp/h/forms/lib/formats/files.ts");
const goal=(t:string)=>`---\ntitle: First goal\nstrategy: 17\n---\n\n${t}\n`;
const files:any={"history/strategies/17/2026-11-22.mdx":"---\ntitle: Sample strategy\nvisions: [1, 2]\n---\n","history/visions/1/2026-11-22.mdx":"---\ntheme: Sample theme\ntitle: Sample vision\nsubtitle: Sample subtitle\n---\n","history/visions/2/2026-11-22.mdx":"---\ntheme: Other theme\ntitle: Other vision\n---\n","history/goals/56/2026-11-22.mdx":goal("One."),"history/goals/56/2030-04-01.2.mdx":goal("Two."),"goals/56.mdx":goal("Two."),};
files["history/goals/56/2030-04-01.mdx"]=goal("Oneone.");
const enc=(s:string)=>new TextEncoder().encode(s);
files["addresses.txt"]=ledgerHead+"\n"+Object.entries(files).filter(([p])=>p.startsWith("history/")).map(([p,t]:any)=>{const [,c,n,f]=p.split("/");const d=f.slice(0,10);const o=f.includes(".2.")?"-2":"";return `${d} /${c}/${n}/${d}${o} ${digestOf(enc(t))}`}).join("\n")+"\n";
const c=await contentWith(files);
for (const v of c.versionsOf("/goals/56")){const r=v.read() as any;const x=cite(c,r,english);console.log(x.bibtex,x.ris,x.csl,x.styles.map(plainCitation).join("\n"));}
const all=listTextFiles(c,english);
for (const a of ["/goals/56/timemap.wlnk","/goals/56/2030-04-01-2/data.json","/goals/56/2030-04-01-2/data.md","/goals/56/data.json","/goals/56/data.md","/llms.txt"]) console.log("==",a,"\n"+all.get(a)!());
const {recordGraph,versionGraph}=await import("/tmp/h/forms/lib/formats/structured-data.ts");
console.log(JSON.stringify(versionGraph(c,c.versionsOf("/goals/56")[0].read() as any,english),null,1));
console.log(JSON.stringify(recordGraph(c,c.of("goal")[0],english)["@graph"][3]));
