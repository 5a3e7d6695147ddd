import { describe, expect, it } from 'vitest';
import { contactCard } from '#/kinds/hotlines/domain/contact.ts';

describe('an entry for an address book', () => {
  it('holds the name and the number and nothing else', () => {
    expect(contactCard('Farmacia', ['145'])).toBe('BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Farmacia\r\nN:;Farmacia;;;\r\nTEL:145\r\nEND:VCARD\r\n');
  });

  it('takes any name that is typed as words: no sign of it begins another field', () => {
    const card = contactCard('Ana; Luz, \\ "Tía"\r\nTEL:911\u0000', ['+528005533000']);
    expect(card).toContain('FN:Ana\\; Luz\\, \\\\ "Tía" TEL:911\r\n');
    expect(card.match(/^TEL/gm)).toHaveLength(1);
  });

  it('is named by the number where no name was left', () => {
    expect(contactCard('  \n ', ['145'])).toContain('FN:145\r\n');
  });

  it('folds a line longer than 75 bytes, and cuts no letter in two', () => {
    const name = 'ñandú 🙂 '.repeat(20);
    const card = contactCard(name, ['145']);
    for (const line of card.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(card.replaceAll('\r\n ', '')).toContain(`FN:${Array.from(name).slice(0, 40).join('').trim()}\r\n`);
  });
});
