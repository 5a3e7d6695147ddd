import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goneAddresses } from '#/content-files/gone.ts';
import { readContent } from '#/content-files/read.ts';
import { planWithdrawal, withoutSources } from '#/content-files/withdraw.ts';
import { contentTree, type ContentTree } from '../../support/content-tree.ts';

const DAY = '2026-11-25';
let tree: ContentTree;
beforeEach(() => {
  tree = contentTree();
});
afterEach(() => {
  tree.dispose();
});

describe('a withdrawal', () => {
  it('takes the series and its parts in both languages, and records where it stood', () => {
    const plan = planWithdrawal(readContent(tree.root), 'ana', DAY);
    expect(plan?.remove.sort()).toEqual(['content/series/ana.yaml', 'content/stories/en/part-1.mdx', 'content/stories/es/parte-1.mdx']);
    expect(plan?.record).toEqual({ file: 'content/withdrawn/ana.yaml', text: 'slug: ana\nwithdrawnOn: 2026-11-25\n' });
    expect(plan?.addresses.map(({ path }) => path)).toEqual(['/en/stories/ana/', '/es/historias/ana/']);
  });

  it('of one part takes that part alone, and records its place so that the others may keep theirs', () => {
    const plan = planWithdrawal(readContent(tree.root), 'ana/1', DAY);
    expect(plan?.remove.sort()).toEqual(['content/stories/en/part-1.mdx', 'content/stories/es/parte-1.mdx']);
    expect(plan?.record.file).toBe('content/withdrawn/ana-1.yaml');
    expect(plan?.addresses.map(({ path }) => path)).toEqual(['/en/stories/ana/part-1/', '/es/historias/ana/parte-1/']);
  });

  it.each(['', 'eva', 'ana/7'])('of “%s”, which does not exist, is nothing', (id) => {
    expect(planWithdrawal(readContent(tree.root), id, DAY)).toBeUndefined();
  });

  it('names the texts that still link to it or name it', () => {
    tree.append('content/posts/en/a-post.md', 'Read [this](/en/stories/ana/part-1/).');
    expect(planWithdrawal(readContent(tree.root), 'ana', DAY)?.mentions).toEqual(['content/posts/en/a-post.md']);
  });

  it('leaves a source that another text names', () => {
    tree.change('content/stories/en/part-1.mdx', 'part: 1', 'part: 1\nsources: [report]');
    expect(planWithdrawal(readContent(tree.root), 'ana', DAY)?.sources).toEqual([]);
  });

  it('takes a source out of the list and leaves every other byte', () => {
    const text = '# A note.\none:\n  title: One\ntwo:\n  title: "one: two"\nthree:\n  title: Three\n';
    expect(withoutSources(text, ['two'])).toBe('# A note.\none:\n  title: One\nthree:\n  title: Three\n');
  });
});

describe('the addresses that are gone', () => {
  const paths = (today = DAY): string[] => goneAddresses(readContent(tree.root), today).map(({ path, below }) => (below ? `${path}*` : path));

  it('are none while all may be shown', () => {
    expect(paths()).toEqual([]);
  });

  it('are the whole series’ in both languages the day after its consent ended', () => {
    expect(paths('2028-06-02')).toEqual(['/en/stories/ana/*', '/es/historias/ana/*']);
  });

  it('are the whole series’ too where its last part is withdrawn', () => {
    tree.change('content/stories/en/part-1.mdx', 'part: 1', 'part: 1\nwithdrawnOn: 2026-01-01');
    expect(paths()).toEqual(['/en/stories/ana/*', '/es/historias/ana/*']);
  });

  it('are those of the records, of a part in each language in which it stood', () => {
    tree.write('content/withdrawn/b.yaml', 'slug: b\nwithdrawnOn: 2026-01-01\npart: { number: 2, addresses: { es: parte-2 } }\n');
    expect(paths()).toEqual(['/es/historias/b/parte-2/']);
  });
});
