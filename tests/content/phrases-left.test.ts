import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { seriesOf } from '#/content-files/read/text-file.ts';
import { checkPhrases } from '#/kinds/phrases/checks/phrases.ts';

const content = readContent(process.cwd());

describe('what people type', () => {
  it.each(content.data.series.map(({ id }) => id))('asks nothing when a story is taken down, which must not wait for anybody: %s', (id) => {
    expect(checkPhrases({ ...content, texts: content.texts.filter((text) => seriesOf(text) !== id) })).toEqual([]);
  });

  it('asks nothing when all of them are', () => {
    expect(checkPhrases({ ...content, texts: content.texts.filter(({ kind }) => kind !== 'stories') })).toEqual([]);
  });
});
