import { describe, expect, it } from 'vitest';
import { originalsOf } from '#/domain/originals.ts';

const place = { title: 'Su relato', publisher: 'Un periódico', url: 'https://example.org/relato', link: true, language: 'es' };
const other = { ...place, title: 'Her account', language: 'en' };
const published = { basis: 'her-own-publication', by: 'Celia', where: [place, other] };
const source = { ...place, date: '2017-11', approximate: false };

describe('what a part of a story retells', () => {
  it('is what its own sources name of her publications, with her name and its date: no other page that the part read', () => {
    const report = { ...source, title: 'A report' };
    expect(originalsOf(published, [report, source], 'es')).toEqual([
      { title: 'Su relato', by: 'Celia', publisher: 'Un periódico', date: '2017-11', url: 'https://example.org/relato', language: 'es' },
    ]);
  });

  it('is all that she published, without a date, where the part names none of it', () => {
    expect(originalsOf(published, [], 'es').map(({ title, date }) => [title, date])).toEqual([
      ['Su relato', undefined],
      ['Her account', undefined],
    ]);
  });

  it('begins with what is in the language of the page', () => {
    expect(originalsOf(published, [source, { ...source, ...other }], 'en').map(({ title }) => title)).toEqual(['Her account', 'Su relato']);
  });

  it('has no date that is a guess, and no address that is not linked', () => {
    const [original] = originalsOf(published, [{ ...source, approximate: true, link: false }], 'es');
    expect(original).toEqual({ title: 'Su relato', by: 'Celia', publisher: 'Un periódico', language: 'es' });
    expect(originalsOf(published, [{ ...source, date: 'undated' }], 'es')[0]).not.toHaveProperty('date');
  });

  it('says the language of a publisher’s name where it has its own, and nothing that is not known', () => {
    const foreign = { ...source, publisherLanguage: 'en' };
    expect(originalsOf(published, [foreign], 'es')[0]).toEqual({
      title: 'Su relato',
      by: 'Celia',
      publisher: 'Un periódico',
      publisherLanguage: 'en',
      date: '2017-11',
      url: 'https://example.org/relato',
      language: 'es',
    });
    const bare = { title: 'Su relato', publisher: 'Un periódico', link: true, language: 'es' };
    expect(originalsOf({ basis: 'public-record', where: [bare] }, [], 'es')).toStrictEqual([
      { title: 'Su relato', publisher: 'Un periódico', language: 'es' },
    ]);
  });

  it('takes no words of ours for the title of a work of hers', () => {
    expect(originalsOf(published, [{ ...source, title: { en: 'Su relato', es: 'Su relato' } }], 'es').map(({ date }) => date)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('keeps the order in which they were published within a language', () => {
    const works = ['A', 'B', 'C', 'D'].map((title, index) => ({ ...place, title, language: index % 2 === 0 ? 'en' : 'es' }));
    expect(originalsOf({ ...published, where: works }, [], 'es').map(({ title }) => title)).toEqual(['B', 'D', 'A', 'C']);
  });

  it('is nothing where nothing is retold: an account that we only point to, and one that was told to us', () => {
    expect(originalsOf({ ...published, basis: 'none' }, [source], 'es')).toEqual([]);
    expect(originalsOf(undefined, [source], 'es')).toEqual([]);
  });
});
