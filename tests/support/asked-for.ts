import { openings, readPage, valueOf, wordsIn } from '#/integrations/read-page.ts';

/** Attributes that a browser asks for by itself, without a tap. */
const ASKING = [
  'src',
  'srcset',
  'poster',
  'background',
  'data',
  'action',
  'formaction',
  'ping',
  'manifest',
  'component-url',
  'renderer-url',
  'style',
];
/** Links of the head that ask for nothing: an icon that is empty. */
const EMPTY_ICON = 'data:,';

/**
 * What a page would have a browser ask for as soon as it is opened, each by what asks: attributes, links of the head, what styles name, a page
 * that leads on. Nothing where it is complete in itself.
 */
export const askedFor = (html: string): string[] => {
  const page = readPage(html);
  return [
    ...openings(page).flatMap((one) =>
      one.attributes.flatMap(({ name, value }) => (ASKING.includes(name) ? [`${one.name} ${name}="${value}"`] : [])),
    ),
    ...openings(page, 'link').flatMap((link) => (valueOf(link, 'href') === EMPTY_ICON ? [] : [`link ${String(valueOf(link, 'href'))}`])),
    ...openings(page, 'meta').flatMap((meta) => (valueOf(meta, 'http-equiv') === 'refresh' ? ['a page that it leads on to'] : [])),
    ...openings(page, 'style').flatMap((style) => wordsIn(page, style).match(/url\([^)]*\)|@import[^;]*|@font-face/g) ?? []),
    ...openings(page, 'script').flatMap(
      (script) => wordsIn(page, script).match(/\b(?:fetch|import|XMLHttpRequest|sendBeacon|WebSocket|EventSource)\(/g) ?? [],
    ),
    ...openings(page, 'base', 'iframe', 'object', 'embed', 'form').map(({ name }) => `<${name}>`),
  ];
};
