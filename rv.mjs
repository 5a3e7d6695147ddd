import { Readability, isProbablyReaderable } from '@mozilla/readability'; import { JSDOM, VirtualConsole } from 'jsdom'; import { readFileSync } from 'node:fs';
let h=readFileSync(process.argv[2],'utf8').replace(/<style>[^]*?<\/style>/g,'').replace(/<(\/?)template\b/g,'<$1div');
for (const f of process.argv.slice(3)) { const [a,b]=JSON.parse(f); h=h.replace(new RegExp(a,'g'),b); }
const d=new JSDOM(h,{virtualConsole:new VirtualConsole()}).window.document; console.log(isProbablyReaderable(d));
const r=new Readability(d).parse(); console.log(r.textContent.replace(/\s+/g,' ').length, r.content.replace(/<(\w+)[^>]*?(?: (class|id)="([^"]*)")?[^>]*>/g,'<$1 $3>').slice(0,300)); console.log(r.textContent.replace(/\s+/g,' ').slice(0,1200)); console.log('END', r.textContent.replace(/\s+/g,' ').slice(-300));
