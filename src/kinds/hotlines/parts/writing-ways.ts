import { bareAddress } from '#/domain/bare-address.ts';
import { inGroupsOf, smsHref, whatsAppHref } from '#/domain/dialling.ts';
import type { LineOnPage } from '#/domain/hotlines.ts';
import type { HelpLocale } from '#/domain/locale.ts';
import { getFixedT } from '#/i18n/translate.ts';

/** A way to write to a line. */
export interface WritingWay {
  by: 'whatsapp' | 'sms' | 'chat' | 'email';
  href: string;
  words: string;
  /** What paper says beside it, as one writes it by hand; nothing where its words say it. */
  address?: string;
}

/** The ways to write to a line, in the order in which they are offered. */
export const writingWays = (line: LineOnPage, locale: HelpLocale): WritingWay[] => {
  const t = getFixedT(locale, 'help');
  return [
    ...line.whatsapp.map((one): WritingWay => ({
      by: 'whatsapp',
      href: whatsAppHref(one),
      words: t('way.toWhatsapp'),
      address: inGroupsOf(one.number, line.phones),
    })),
    ...line.sms.map((one): WritingWay => ({
      by: 'sms',
      href: smsHref(one),
      words: one.keyword ? t('way.smsWord', { word: one.keyword, number: one.number }) : t('way.sms', { number: one.number }),
    })),
    ...line.chat.map((one): WritingWay => ({ by: 'chat', href: one.url, words: t('way.chatData'), address: bareAddress(one.url) })),
    ...line.email.map((one): WritingWay => ({ by: 'email', href: `mailto:${one.address}`, words: t('way.email'), address: one.address })),
  ];
};

/** What others may notice of writing to a line, on a phone that is looked through; nothing where it is neither message nor chat. */
export const noticedOf = (line: LineOnPage, locale: HelpLocale): string | undefined => {
  const t = getFixedT(locale, 'help');
  return line.whatsapp.length + line.sms.length > 0 ? t('way.noticed') : line.chat.length > 0 ? t('way.noticedChat') : undefined;
};
