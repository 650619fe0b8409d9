import { it } from 'vitest';
import { checkContent,rules } from '../../src/checks/index.ts';
import { readContent } from '../../src/reader/read-content.ts';
it('t',()=>{ let a=0,b=0; const per:Record<string,number>={}; for(let i=0;i<100;i++){ let t=performance.now(); const r=readContent('tests/fixtures/council'); a+=performance.now()-t; t=performance.now(); checkContent(r.content,'2026-11-21'); b+=performance.now()-t; for (const x of rules){t=performance.now(); x.check(r.content,'2026-11-21'); per[x.name]=(per[x.name]??0)+performance.now()-t} } console.log(a/100,b/100,per)});
