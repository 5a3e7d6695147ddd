import { describe, expect, it } from 'vitest';
import { readVocabulary, wrongWithData } from '../../judges/schema-org.ts';

const SCHEMA = 'http://schema.org/';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const quad = (subject: string, predicate: string, object: string): string => `<${SCHEMA}${subject}> <${predicate}> <${object}> <${SCHEMA}> .`;
const ofClass = (name: string, above?: string): string[] => [
  quad(name, TYPE, `${RDFS}Class`),
  ...(above === undefined ? [] : [quad(name, `${RDFS}subClassOf`, SCHEMA + above)]),
];
const property = (name: string, on: string, ...holds: string[]): string[] => [
  quad(name, TYPE, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property'),
  quad(name, `${SCHEMA}domainIncludes`, SCHEMA + on),
  ...holds.map((one) => quad(name, `${SCHEMA}rangeIncludes`, SCHEMA + one)),
];
const vocabulary = readVocabulary(
  [
    ...ofClass('Thing'),
    ...ofClass('Article', 'Thing'),
    ...ofClass('NewsArticle', 'Article'),
    ...ofClass('Organization', 'Thing'),
    ...ofClass('Person', 'Thing'),
    ...property('name', 'Thing', 'Text'),
    ...property('url', 'Thing', 'URL'),
    ...property('datePublished', 'Article', 'Date', 'DateTime'),
    ...property('publisher', 'Article', 'Organization', 'Person'),
    ...property('telephone', 'Organization', 'Text'),
  ].join('\n'),
);
const wrong = (data: object): string[] => wrongWithData(vocabulary, data);

describe('what is told to machines in the words of schema.org', () => {
  it('may use what a class has from those above it', () => {
    const publisher = { '@type': 'Organization', name: 'Telar', telephone: '123' };
    expect(wrong({ '@type': 'NewsArticle', name: 'A', url: 'https://telar.example/', datePublished: '2026-11-25', publisher })).toEqual([]);
    expect(wrong({ '@type': 'Article', publisher: [publisher, publisher] })).toEqual([]);
  });

  it.each([
    ['a class that there is not', { '@type': 'Artikle' }, 'There is no class Artikle.'],
    ['a property taken for a class', { '@type': 'name' }, 'There is no class name.'],
    ['a property that there is not', { '@type': 'Article', titel: 'A' }, 'There is no property titel.'],
    ['a property that stands on another class', { '@type': 'Article', telephone: '123' }, 'telephone does not stand on a Article'],
    ['a thing where another is meant', { '@type': 'Article', publisher: { '@type': 'Article' } }, 'publisher may not hold a Article'],
    ['a fault in what stands inside', { '@type': 'Article', publisher: { '@type': 'Person', nam: 'A' } }, 'There is no property nam.'],
    ['nothing where words are meant', { '@type': 'Article', name: ' ' }, 'name is empty'],
    ['a day that is none', { '@type': 'Article', datePublished: '25/11/2026' }, 'datePublished is "25/11/2026", and should be a Date or DateTime'],
    ['an address that is none', { '@type': 'Article', url: '/en/' }, 'url is "/en/", and should be a URL'],
    ['no class', { name: 'A' }, 'Something has no @type.'],
  ])('is held against the site with %s', (_what, data, said) => {
    expect(wrong(data)).toEqual([said]);
  });
});
