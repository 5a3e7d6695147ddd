import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '#/integrations/read-page.ts';
import { namesInScripts, usedStyles, type KnownStyles } from '#/integrations/used-styles.ts';

const page = readPage('<body><p class="here two">words</p><script>box.classList.add("told")</script></body>');
const used = (styles: string): string => usedStyles(styles, page, new Set(['later']));

describe('the styles of a page', () => {
  it('keep what the page has, what a script in it or beside it may add, and what no class says', () => {
    const kept =
      '.here{a:b}.here.two>p{a:b}.told{a:b}.later:hover{a:b}p[data-x=".y"]{a:b}html:not(.gone) p{a:b}:is(.gone,.here) p{a:b}@page{margin:8mm}';
    expect(used(kept)).toBe(kept);
  });

  it('lose the rules that nothing can use, of a rule for several the part that is left over, and a query with nothing in it', () => {
    expect(used('.gone{a:b}.here .gone{a:b}.gone,.here:is(p,b){a:b}@media print{.gone{a:b}}@media print{.gone,p{a:b}}')).toBe(
      '.here:is(p,b){a:b}@media print{p{a:b}}',
    );
  });

  it('lose the rules of a kind of element that is nowhere, and keep those of one that a browser adds or a script names', () => {
    const kept = 'p{a:b}body>p+p{a:b}tbody{a:b}later.here{a:b}:is(dl,dd){a:b}[hidden]{a:b}';
    expect(used(kept)).toBe(kept);
    expect(used('h4{a:b}p h4{a:b}.here>dl,p{a:b}')).toBe('p{a:b}');
  });

  it('lose those of a class of one letter, which a script calls anything by, and keep them where it says that letter as a word, or in a tag', () => {
    const drawn = readPage('<svg class="cloth"><path class="r"/></svg><script>let t=r;t.className="u";t.innerHTML=`<b>`+"y z"</script>');
    const styles = '.cloth .r{a:b}.cloth .t{a:b}.cloth .u{a:b}.cloth .y{a:b}.cloth .z{a:b}b{a:b}i{a:b}';
    expect(usedStyles(styles, drawn, new Set())).toBe('.cloth .r{a:b}.cloth .u{a:b}.cloth .y{a:b}.cloth .z{a:b}b{a:b}');
  });

  it('lose those of a class that is called as a kind of element which the page has, and the other way round', () => {
    const drawn = readPage('<p class="cite">one<br>two</p>');
    expect(usedStyles('.br{a:b}br{a:b}.cite{a:b}cite{a:b}.p{a:b}', drawn, new Set())).toBe('br{a:b}.cite{a:b}');
  });

  it('lose the values that nothing asks for, those that only such a one asks for too, and what holds nothing else', () => {
    const asking = readPage('<body><svg><path fill="var(--drawn)"/></svg></body>');
    const styles = ':root{--drawn:a;--told:b;--first:var(--second);--second:c}@media print{:root{--first:d}}svg{color:var(--told)}';
    expect(usedStyles(styles, asking, new Set())).toBe(':root{--drawn:a;--told:b}svg{color:var(--told)}');
    expect(usedStyles(':root{--later:a;--gone:b}', asking, new Set(['--later']))).toBe(':root{--later:a}');
  });

  it('are made once for pages that use the same of them, and anew for one that uses more', () => {
    const known: KnownStyles = new Map();
    const of = (html: string): string => usedStyles('.one{a:b}.two{a:b}', readPage(html), new Set(), known);
    expect([of('<p class="one">'), of('<p class="one x">'), of('<p class="two one">')]).toEqual(['.one{a:b}', '.one{a:b}', '.one{a:b}.two{a:b}']);
    expect([...known.values()].map(({ made }) => made.size)).toEqual([2]);
  });

  it('are asked of the scripts that a page asks for, of those that these ask for, and of no others', () => {
    const folder = mkdtempSync(join(tmpdir(), 'telar-styles-'));
    mkdirSync(join(folder, 'once'));
    writeFileSync(join(folder, 'once/First.a1.js'), 'import"./Second.b2.js";box.className="by-first"');
    writeFileSync(join(folder, 'once/Second.b2.js'), 'box.className="by-second"');
    writeFileSync(join(folder, 'once/Third.c3.js'), 'box.className="by-third"');
    writeFileSync(join(folder, 'walk.json'), '{"styles":"p{color:var(--in-data)}","words":"by-data"}');
    const names = namesInScripts(folder).namesOf('<script src="/once/First.a1.js"></script><div data-walk="/walk.json"></div>');
    expect(['by-first', 'by-second', 'by-third', '--in-data', 'by-data'].filter((name) => names.has(name))).toEqual([
      'by-first',
      'by-second',
      '--in-data',
    ]);
    rmSync(folder, { recursive: true });
  });

  it('lose the faces of a family that none of them asks for, and keep one that another style of the page asks for', () => {
    const faces = '@font-face{font-family:"Told One";src:local("A")}@font-face{font-family:Told;src:local("B")}';
    expect(used(faces)).toBe('');
    const asking = readPage('<head><style>:root{--told:F,Told,serif}</style></head><body></body>');
    expect(usedStyles(faces, asking, new Set())).toBe('@font-face{font-family:Told;src:local("B")}');
  });
});
