import { describe, expect, it } from 'vitest';
import { beginningsIn, isOffered } from '../../support/offered.ts';
import { offeredFor, worstOf } from '../../support/offered-least.ts';

const row = { url: 'http://telar.example/es/', title: 'Servicio de Información Meteorológica Mundial' };
const found = (bar: 'chromium' | 'firefox', ...beginnings: string[]): string[] => beginnings.filter((one) => isOffered(row, one, bar));

describe('whether an address bar offers our row, as was seen with typed keys', () => {
  it('is in Chromium for the beginning of a word of its title or its address, never for letters within, for the protocol or for the host’s last part', () => {
    expect(found('chromium', 'in', 'me', 'mu', 'se', 'es', 'te', 'or', 'lo', 'le', 'ht', 'ex', 'xo')).toEqual(['in', 'me', 'mu', 'se', 'es', 'te']);
  });

  it('is in Firefox for letters anywhere, whatever their accents', () => {
    expect(found('firefox', 'in', 'or', 'lo', 'ló', 'xo', 'zz')).toEqual(['in', 'or', 'lo', 'ló']);
    expect(isOffered({ url: '/es/', title: 'OMM' }, 'om', 'firefox')).toBe(true);
  });
});

describe('how much a title is offered', () => {
  it('is asked of every beginning of two letters, with those that Spanish alone has', () => {
    expect(beginningsIn('en')).toHaveLength(26 * 26);
    expect(beginningsIn('es')).toContain('ñá');
  });

  it('counts the everyday names that begin so, more where most people open them daily', () => {
    expect(offeredFor('en', 'Instance')).toMatchObject({ beginnings: ['in'], names: ['instagram', 'indeed'], weight: 4 });
    expect(offeredFor('en', 'Xylophone')).toMatchObject({ beginnings: ['xy'], names: [], weight: 0 });
  });

  it('is of a page whose title is not sure the worse of what it may be', () => {
    expect(worstOf('en', { titles: ['Xylophone', 'Instance', 'Quiet'] }).title).toBe('Instance');
  });
});
