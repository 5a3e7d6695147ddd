import { digitsOf } from '#/domain/dialling.ts';
import { type Personal } from '#/domain/personal-data.ts';
import { plainWords } from '#/domain/plain-words.ts';
import type { ContentFiles } from '#/content-files/read/read-content.ts';
import { formsOf } from '#/content-files/checks/numbers.ts';

/** Words in small letters, with one blank wherever there are any. */
const same = (words: string): string => plainWords(words).toLowerCase().replace(/\s+/g, ' ').trim();

/** Every number of the lines and every denied one, in every form. */
const numbersIn = ({ data: { hotlines: countries } }: ContentFiles): Set<string> =>
  new Set(
    countries.flatMap(({ id: code, data: { lines, denied } }) =>
      [
        ...lines.flatMap(({ phones, sms, whatsapp, tty }) => [
          ...phones.flatMap(({ dial, e164, fromAbroad }) => [dial, e164, fromAbroad]),
          ...[...sms, ...whatsapp, ...tty].map(({ number }) => number),
        ]),
        ...denied.map(({ number }) => number),
      ].flatMap((number) => (number === undefined ? [] : formsOf(number, code))),
    ),
  );

/**
 * Says of something that seems to tell who someone is whether it may be published: what the lines of `content/hotlines` and the sources are
 * reached at, and what stands in `content/meant.yaml`. A number that the lines know is the business of other checks.
 * @param besides what may be published too: the address of those who make the site
 */
export const meantIn = (content: ContentFiles, besides: readonly string[] = []): ((one: Personal) => boolean) => {
  const lines = content.data.hotlines.flatMap(({ data }) => data.lines);
  const addresses = [
    ...lines.flatMap(({ email, chat, sources }) => [
      ...email.map(({ address }) => address),
      ...chat.map(({ url }) => url),
      ...sources.map(({ url }) => url),
    ]),
    ...[...content.data.sources.values()].map(({ url }) => url),
  ];
  const words = [...addresses, ...[...content.data.meant.values()].map((one) => one.words), ...besides].flatMap((one) =>
    one === undefined ? [] : [same(one)],
  );
  const numbers = numbersIn(content);
  return ({ kind, found }) => {
    const it = same(found);
    if (kind === 'identity' && numbers.has(digitsOf(it))) return true;
    return words.some((one) => (kind === 'email' ? one === it : one.includes(it)));
  };
};
