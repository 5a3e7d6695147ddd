import { describe, expect, it } from 'vitest';
import { DISCREET_MARK, linkKind } from '#/domain/discreet.ts';

const page = 'https://telar.example/es/pedir-ayuda/?de=1';

describe('the mark of a discreet visit', () => {
  it('says nothing about this site to whoever reads it', () => {
    expect(DISCREET_MARK).toMatch(/^\d$/);
  });
});

describe('where a tapped link leads in a discreet visit', () => {
  it('is inside for another page of the site', () => {
    expect(linkKind('https://telar.example/en/', page)).toBe('inside');
    expect(linkKind('https://telar.example/en/#numbers', page)).toBe('inside');
  });

  it('is the same page only where a place on it is named and all else is equal', () => {
    expect(linkKind(`${page}#mx`, page)).toBe('same-page');
    expect(linkKind(`${page}#mx`, `${page}#us`)).toBe('same-page');
    expect(linkKind('https://telar.example/es/pedir-ayuda/#mx', page)).toBe('inside');
  });

  it('is inside for the page’s own address without a place, which loads it anew', () => {
    expect(linkKind(page, page)).toBe('inside');
  });

  it('is outside for another host, another port and the same host without encryption', () => {
    expect(linkKind('https://www.bbc.com/weather', page)).toBe('outside');
    expect(linkKind('https://telar.example:8443/es/', page)).toBe('outside');
    expect(linkKind('http://telar.example/es/', page)).toBe('outside');
  });

  it.each(['tel:+528005533000', 'sms:233733?body=HELP', 'mailto:contact@example.org'])(
    'is neither for %s, which leaves the page where it is',
    (link) => {
      expect(linkKind(link, page)).toBe('other');
    },
  );
});
