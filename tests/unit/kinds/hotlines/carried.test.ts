import { describe, expect, it } from 'vitest';
import type { LineOnPage } from '#/domain/hotlines.ts';
import { carriedNumber } from '#/kinds/hotlines/domain/carried.ts';

type Reached = Parameters<typeof carriedNumber>[0];
const way = { status: 'published', source: 'page', note: undefined } as const;
const phone: LineOnPage['phones'][number] = { ...way, dial: '1-800-555-0100', abroad: 'unknown' };
const whatsapp: LineOnPage['whatsapp'][number] = { ...way, number: '+528005550100' };
const sms: LineOnPage['sms'][number] = { ...way, number: '55500', keyword: 'HELP' };
const reached = (ways: Partial<Reached>): Reached => ({ phones: [], whatsapp: [], sms: [], ...ways });

describe('the number by which a line is passed on', () => {
  it('is that of its telephone, else of its WhatsApp, else of its text messages', () => {
    expect(carriedNumber(reached({ phones: [phone], whatsapp: [whatsapp], sms: [sms] }))).toBe('1-800-555-0100');
    expect(carriedNumber(reached({ whatsapp: [whatsapp], sms: [sms] }))).toBe('WhatsApp +528005550100');
    expect(carriedNumber(reached({}))).toBeUndefined();
  });

  it('has the word with it that has to be sent there', () => {
    expect(carriedNumber(reached({ sms: [sms] }))).toBe('SMS 55500: “HELP”');
    expect(carriedNumber(reached({ sms: [{ ...sms, keyword: undefined }] }))).toBe('SMS 55500');
  });
});
