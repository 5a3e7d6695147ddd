import { describe, expect, it } from 'vitest';
import { digitsOf, inGroups, inGroupsOf, sameNumber, smsHref, telHref, whatsAppHref } from '#/domain/dialling.ts';

describe('the digits of a number', () => {
  it('are what is left when spaces, hyphens, brackets, plus and star are gone', () => {
    expect(digitsOf('+1 (888) 373-7888')).toBe('18883737888');
    expect(digitsOf('*765')).toBe('765');
  });
});

describe('a number as dialled at home and its international form', () => {
  it.each([
    ['mx', '800 5533 000', '+528005533000'],
    ['us', '1-888-373-7888', '+18883737888'],
    ['us', '(888) 373-7888', '+18883737888'],
    ['us', '1-800-RUNAWAY', '+18007862929'],
    ['ec', '1800-DELITO', '+5931800335486'],
    ['ve', '0212-4145114', '+582124145114'],
    ['es', '+34 615 430 452', '+34615430452'],
    ['ar', '011 15 2345-6789', '+5491123456789'],
    ['es', '900 10 50 90', '+34900105090'],
    ['co', '01 8000 52 20 20', '+5718000522020'],
  ])('are one number in %s: %s and %s', (country, dial, e164) => {
    expect(sameNumber(dial, e164, country)).toBe(true);
  });

  it.each([
    ['mx', '800 5533 000', '+18005533000'],
    ['mx', '800 5533 001', '+528005533000'],
    ['mx', '800 5533 00', '+528005533000'],
    // Since 2019 nobody is reached with this prefix.
    ['mx', '01 800 5533 000', '+528005533000'],
    ['mx', '77 800 5533 000', '+528005533000'],
    ['mx', '079', '+528005533000'],
    ['mx', '079 option 1', '+528005533000'],
    ['mx', '800 5533 000 / 800 5533 001', '+528005533000'],
    ['us', '1-888-373-7889', '+18883737888'],
    ['ve', '0212-4145115', '+582124145114'],
  ])('are two in %s: %s and %s', (country, dial, e164) => {
    expect(sameNumber(dial, e164, country)).toBe(false);
  });
});

describe('a number to tap', () => {
  it('uses the international form wherever there is one, since the national digits can be another number abroad', () => {
    expect(telHref({ dial: '800 5533 000', e164: '+528005533000' })).toBe('tel:+528005533000');
  });

  it('does not exist for national digits that a US phone would take for a US number', () => {
    expect(telHref({ dial: '800 553 3000' })).toBeUndefined();
    expect(telHref({ dial: '800-226-2626' })).toBeUndefined();
  });

  it('does not exist for a star or hash code, which phones treat differently', () => {
    expect(telHref({ dial: '*4242' })).toBeUndefined();
    expect(telHref({ dial: '#765' })).toBeUndefined();
  });

  it('dials an emergency or short number as it stands', () => {
    expect(telHref({ dial: '911' })).toBe('tel:911');
    expect(telHref({ dial: '016' })).toBe('tel:016');
    expect(telHref({ dial: '116 000' })).toBe('tel:116000');
  });

  it('uses the international form even of a line that is dialled with a star at home', () => {
    expect(telHref({ dial: '*765', e164: '+528005533000' })).toBe('tel:+528005533000');
  });
});

describe('a number that is read out', () => {
  it('stands in its groups where it is international, and as it is where it is none', () => {
    expect(inGroups('+50224241717')).toBe('+502 2424 1717');
    expect(inGroups('911')).toBe('911');
  });

  it('is grouped as the same number beside it is, where that is dialled at home without more', () => {
    expect(inGroupsOf('+528005533000', [{ dial: '800 5533 000', e164: '+528005533000' }])).toBe('+52 800 5533 000');
    expect(inGroupsOf('+18883737888', [{ dial: '1-888-373-7888', e164: '+18883737888' }])).toBe('+1 888 373 7888');
    expect(inGroupsOf('+528005533000', [])).toBe('+52 800 553 3000');
  });
});

describe('a text message to tap', () => {
  it('goes to a short code as it stands, with its keyword written for her', () => {
    expect(smsHref({ number: '233733', keyword: 'HELP' })).toBe('sms:233733?body=HELP');
  });

  it('goes to the international form of a number in full, whose own digits may be a number elsewhere', () => {
    expect(smsHref({ number: '55 1234 5678', e164: '+525512345678' })).toBe('sms:+525512345678');
  });

  it('goes to a long number in international form, written with or without the plus', () => {
    expect(smsHref({ number: '+52 55 1234 5678' })).toBe('sms:+525512345678');
    expect(smsHref({ number: '52 55 1234 5678' })).toBe('sms:+525512345678');
    expect(smsHref({ number: '+1 888 373 7888' })).toBe('sms:+18883737888');
  });

  it('keeps a keyword with spaces and accents whole', () => {
    expect(smsHref({ number: '88788', keyword: 'AYUDA AQUÍ' })).toBe('sms:88788?body=AYUDA%20AQU%C3%8D');
  });

  it('goes to a number of six digits as it stands, and to one of seven as to one of another country', () => {
    expect(smsHref({ number: '686-868' })).toBe('sms:686868');
    expect(smsHref({ number: '6868686' })).toBe('sms:+6868686');
  });

  it('has no message where the line has no keyword', () => {
    expect(smsHref({ number: '741741' })).toBe('sms:741741');
  });
});

describe('a WhatsApp line to tap', () => {
  it('is digits alone, without a message that would say why she writes', () => {
    expect(whatsAppHref({ number: '+52 55 1234-5678' })).toBe('https://wa.me/525512345678');
    expect(whatsAppHref({ number: '+525512345678' })).toBe('https://wa.me/525512345678');
  });
});
