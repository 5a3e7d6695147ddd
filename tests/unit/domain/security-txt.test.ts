import { describe, expect, it } from 'vitest';
import { runsOutSoon, SECURITY_TXT, securityTxt } from '#/domain/security-txt.ts';

const settings = { url: 'https://telar.example', contact: 'hola@telar.example' };

describe('the file that says where a fault of security is told', () => {
  it('names the address that is answered, its own, and holds for less than a year', () => {
    expect(securityTxt(settings, '2026-11-25').split('\n')).toEqual([
      'Contact: mailto:hola@telar.example',
      'Expires: 2027-11-24T00:00:00.000Z',
      'Preferred-Languages: es, en',
      'Canonical: https://telar.example/.well-known/security.txt',
      '',
    ]);
  });

  it('is found where everyone looks for it', () => {
    expect(SECURITY_TXT).toBe('.well-known/security.txt');
  });

  it('has no day to run out where its line is missing, or stands in another', () => {
    expect(runsOutSoon('Contact: mailto:a@telar.example\n', '2026-11-25')).toBeUndefined();
    expect(runsOutSoon('# Expires: 2026-11-24\n', '2026-11-25')).toBeUndefined();
    expect(runsOutSoon('Expires: 2026-11\n', '2026-11-25')).toBeUndefined();
  });

  it('is spoken of from two months before it runs out, and after', () => {
    const text = securityTxt(settings, '2026-11-25');
    expect(runsOutSoon(text, '2026-11-25')).toBeUndefined();
    expect(runsOutSoon(text, '2027-09-24')).toBeUndefined();
    for (const today of ['2027-09-25', '2027-11-24', '2028-03-01']) expect(runsOutSoon(text, today)).toBe('2027-11-24');
  });
});
