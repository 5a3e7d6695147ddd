import type { HTMLElement } from 'node-html-parser';
import { readContent } from '#/content-files/read/read-content.ts';
import { HELP_LANGUAGES } from '#/domain/help-languages.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { isOneFile, oneFileHref } from '#/routing/one-file.ts';
import { href, takeHref } from '#/routing/routes.ts';
import { isTakePath } from '../../support/take-path.ts';
import { site } from '../../../site.config.ts';
import { askedFor } from '../../support/asked-for.ts';
import { visibleText } from '../../support/visible-text.ts';
import { storyPath } from '../../support/a-story.ts';
import { string } from '../../support/pages.ts';
import { addTo, edit, editStyles, filesIn, html, pageFile, pagePaths, read, setHeader, treeOf, write } from '../copy.ts';
import type { HeldInFiles } from '../promise.ts';
import { SITE } from '../../support/site.ts';

const GUIDE = href('guides', 'es', 'una-oferta-de-prueba');

/** Whether a page holds the card of one line: its address ends in a number. */
const isCard = (path: string): boolean => /\/\d+\/$/.test(path);

/** The names of those whose stories are told. */
const namesOfHer = (): string[] =>
  readContent(SITE)
    .data.series.filter(({ data }) => data.kind !== 'composite')
    .flatMap(({ data }) => LOCALES.flatMap((locale) => data.name[locale].split(/[^\p{L}]+/u)))
    .filter((word) => /^\p{Lu}\p{L}{3,}/u.test(word));

/** What the page for a text that was taken down says beside its own words: of use where nobody's name is known any more. */
const otherThan = (locale: Locale, page: HTMLElement): string[] => {
  const own = ['words', 'numbers', 'stories'].map((name) => string(locale, 'texts', `removed.${name}`));
  return page
    .querySelectorAll('main p:not(.back)')
    .map(({ text }) => text.trim())
    .filter((words) => words !== '' && !own.includes(words))
    .map((words) => `${locale}: ${words}`);
};

/** Promises about what no page has, or each has. */
export const ABOUT_PAGES: readonly HeldInFiles[] = [
  {
    id: 'exit-everywhere',
    test: 'Every page of the built site has a link in its bar and one before everything else that lead to the weather page, and the script of the exit first in its head.',
    holds: ({ dist }) =>
      pagePaths(dist).filter((path) => {
        const page = html(dist, path);
        const root = treeOf(dist, path);
        const lang = root.querySelector('html')?.getAttribute('lang') ?? '';
        const links = root.querySelectorAll('a[data-exit]').map((link) => link.getAttribute('href'));
        const exits = new Map<string, string>([
          ...LOCALES.map((locale): [string, string] => [locale, site.exit[locale].url]),
          ...HELP_LANGUAGES.map(({ code, exit }): [string, string] => [code, exit.url]),
        ]);
        const exit = path.startsWith(`/${lang}/`) ? exits.get(lang) : undefined;
        const own = exit === undefined ? [...exits.values()] : [exit];
        const inBar = root.querySelector('.bar a[data-exit]') !== null;
        const first = /<head>(?:<meta[^>]*>)*<script data-to=/.test(page);
        return !(inBar && first && links.length >= 2 && links.every((link) => link !== undefined && own.includes(link)));
      }),
    breaker: {
      says: 'The bar of one guide loses its exit.',
      change: ({ dist }) => edit(dist, pageFile(GUIDE), /(<[^>]*class="bar"[\s\S]*?)<a[^>]*data-exit[\s\S]*?<\/a>/, '$1'),
    },
  },
  {
    id: 'no-names',
    test: 'No page has a form that can be sent, or a box to type into but the search, the list of countries, the check of a number and the name of a contact, which stands in no form, and no page asks for a password.',
    holds: ({ dist }) =>
      pagePaths(dist).flatMap((path) => {
        const boxes = treeOf(dist, path).querySelectorAll('form, textarea, input, [contenteditable]');
        return (
          boxes
            .filter((box) => !(box.rawTagName === 'input' && ['search', 'checkbox', 'radio'].includes(box.getAttribute('type') ?? '')))
            // The name under which a number is saved: the device alone makes the file (take.phone.spec.ts).
            .filter((box) => !(box.rawTagName === 'input' && isTakePath(path) && box.closest('[data-contact]') && !box.closest('form')))
            // What is marked in one is let go of together: it belongs to a dialog that is not there, so that no browser sends it.
            .filter((box) => !(box.rawTagName === 'form' && box.getAttribute('method') === 'dialog' && box.childNodes.length === 0))
            .map((box) => `${path}: ${box.outerHTML}`)
        );
      }),
    breaker: {
      says: 'The page about the site gets a form that asks for a name.',
      change: ({ dist }) => addTo(dist, href('about', 'es'), '<form action="/escribe/"><input name="nombre"><button>Mandar</button></form>'),
    },
  },
  {
    id: 'no-money',
    test: 'No link of any page leads to a service that takes payments or donations, no page has the browser’s own way to pay, and its policy closes it.',
    holds: ({ dist }) => [
      ...pagePaths(dist).flatMap((path) => {
        const page = html(dist, path);
        return [...page.matchAll(/(?:href|src|action)="([^"]*)"/g)]
          .map(([, link = '']) => link)
          .filter((link) =>
            /paypal|stripe|gofundme|donorbox|ko-?fi|patreon|mercadopago|venmo|cash\.app|[/.=-](?:donate|donar|dona|donacion(?:es)?|donations?)\b/i.test(
              link,
            ),
          )
          .map((link) => `${path}: ${link}`);
      }),
      ...filesIn(dist, /\.js$/)
        .filter((file) => read(dist, file).includes('PaymentRequest'))
        .map((file) => `${file} asks for a payment`),
      ...(/^ +Permissions-Policy:.*\bpayment=\(\)/m.test(read(dist, '_headers')) ? [] : ['the policy leaves payments open']),
    ],
    breaker: {
      says: 'The footer of home gets a link to a donation.',
      change: ({ dist }) => edit(dist, pageFile(href('home', 'en')), '</footer>', '<a href="https://www.paypal.com/donate?id=1">Donate</a></footer>'),
    },
  },
  {
    id: 'no-location',
    test: 'No script that ships names the browser’s way to ask where a phone is, and the policy of every response closes it.',
    holds: ({ dist }) => [
      ...filesIn(dist, /\.(?:js|html)$/)
        .filter((file) => /\.geolocation\b|getCurrentPosition|watchPosition/.test(read(dist, file)))
        .map((file) => `${file} asks where the phone is`),
      ...(/^ +Permissions-Policy:.*\bgeolocation=\(\)/m.test(read(dist, '_headers')) ? [] : ['the policy leaves the place open']),
    ],
    breaker: {
      says: 'The script of the list of countries asks the phone where it is.',
      change: ({ dist }) => {
        const [file = ''] = filesIn(dist, /once\/FinderScript\..*\.js$/);
        write(dist, file, `${read(dist, file)};navigator.geolocation.getCurrentPosition(()=>{})`);
      },
    },
  },
  {
    id: 'old-browsers',
    test: 'No style that ships is in a layer, nested, or written with what Chromium 92 does not know (:has but for WebKit’s menu, dvh, @container); npm run test:old opens the site in it.',
    holds: ({ dist }) =>
      filesIn(dist, /\.(?:css|html)$/).flatMap((file) => {
        const text = read(dist, file);
        const styles = file.endsWith('.css') ? [text] : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
        // The one that WebKit's menu needs, and that others may drop (src/styles/menu-beside-field.css).
        const others = styles.map((css) => css.replace(/:has\(>\[open\]\)/g, ''));
        return others.some((css) => /@layer|@container|:has\(|\d[dsl]vh\b|\{\s*[^{}]*;\s*&/.test(css)) ? [file] : [];
      }),
    breaker: {
      says: 'The styles of the pages are put into a layer, which Chrome before 99 drops whole.',
      change: ({ dist }) => editStyles(dist, /^(?=[^@])[\s\S]+/, '@layer page{$&}'),
    },
  },
  {
    id: 'one-file-alone',
    test: 'Each file that is taken along (notas.html, notes.html) holds its styles and scripts in itself, names nothing that a browser would ask for, may ask for nothing by its own policy, has the exit as a plain link, and is no larger than is said where it is offered.',
    holds: ({ dist }) => {
      const files = filesIn(dist, /\.html$/).filter(isOneFile);
      const asking = files.flatMap((file) => {
        const text = read(dist, file);
        const exit = Object.values(site.exit).some(({ url }) => text.includes(`<a href="${url}" rel="noreferrer" data-exit>`));
        return [
          ...askedFor(text).map((what) => `${file} asks for ${what}`),
          ...(/<meta http-equiv="content-security-policy" content="default-src 'none';/.test(text) ? [] : [`${file} may ask for something`]),
          ...(exit ? [] : [`${file} has no exit`]),
        ];
      });
      return files.length === 0 ? ['there is no such file'] : asking;
    },
    breaker: {
      says: 'The file of all countries shows a picture from the site.',
      change: ({ dist }) => edit(dist, oneFileHref('es').slice(1), '<main>', '<main><img src="/favicon.ico" alt="">'),
    },
  },
  {
    id: 'recording-waits',
    test: 'No page has a recording or film that loads or plays before it is asked to.',
    holds: ({ dist }) =>
      pagePaths(dist).flatMap((path) =>
        treeOf(dist, path)
          .querySelectorAll('audio, video, [autoplay], iframe, object, embed')
          .filter((one) => one.getAttribute('preload') !== 'none' || one.hasAttribute('autoplay'))
          .map((one) => `${path}: ${one.outerHTML}`),
      ),
    breaker: {
      says: 'A part of a story gets a recording that loads with the page.',
      change: ({ dist }) => addTo(dist, storyPath('es'), '<audio controls src="/audio/una-parte.mp3"></audio>'),
    },
  },
  {
    id: 'https-alone',
    test: 'Every response asks the browser for https from then on, and Caddy, asked without it, leads to the same page with it. What https hides, no test of ours can see.',
    holds: ({ dist, deploy }) => [
      ...(/^ +Strict-Transport-Security: max-age=[1-9]/m.test(read(dist, '_headers')) ? [] : ['no response asks for https']),
      ...(/^http:\/\/ \{[^}]*\bredir https:\/\/\{host\}\{uri\} 308/m.test(read(deploy, 'Caddyfile')) ? [] : ['Caddy answers without https']),
    ],
    breaker: {
      says: 'Responses no longer ask for https.',
      change: ({ dist }) => edit(dist, '_headers', /^ +Strict-Transport-Security:.*\n/m, ''),
    },
  },
  {
    id: 'log-without-address',
    test: 'Each server’s configuration that ships takes addresses, headers and names out of what it logs. npm run test:hosts reads the log that Caddy has then written.',
    holds: ({ deploy }) =>
      filesIn(deploy, /Caddyfile$|\.conf$/).flatMap((file) => {
        const text = read(deploy, file).replace(/^\s*#.*$/gm, '');
        if (/Caddyfile$/.test(file))
          return ['request>remote_ip', 'request>remote_port', 'request>client_ip', 'request>headers', 'user_id']
            .filter((field) => !new RegExp(`^\\s*${field} delete$`, 'm').test(text))
            .map((field) => `${file} logs ${field}`);
        const logged = [...text.matchAll(/log_format[^;]*;/g)].join(' ');
        return /\$(?:remote_|http_|binary_remote|realip|proxy_protocol|cookie)/.test(logged) || (/access_log/.test(text) && logged === '')
          ? [`${file} logs who asked`]
          : [];
      }),
    breaker: {
      says: 'Caddy’s log keeps the address of whoever asks.',
      change: ({ deploy }) => edit(deploy, 'Caddyfile', /^\s*request>remote_ip delete\n/m, ''),
    },
  },
  {
    id: 'gone-says-nothing',
    test: 'The page for a text that was taken down names no story, no person and no reason, in either language, and its address is the same for all.',
    holds: ({ dist }) => {
      const names = namesOfHer();
      return LOCALES.flatMap((locale) => {
        const text = visibleText(html(dist, href('removed', locale)));
        if (names.length === 0) return otherThan(locale, treeOf(dist, href('removed', locale)));
        return [...new Set(names)].filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text)).map((name) => `${locale}: ${name}`);
      });
    },
    breaker: {
      says: 'The page says whose text it was.',
      change: ({ dist }) => {
        const [whose = 'Ana'] = namesOfHer();
        edit(dist, pageFile(href('removed', 'es')), '</main>', `<p>${whose} pidió que se quitara.</p></main>`);
      },
    },
  },
  {
    id: 'programs-alike',
    test: 'Every guide asks for the same programs as the other guides, every country as the other countries, its page to take along as theirs, the card of a line as other cards.',
    holds: ({ dist }) =>
      LOCALES.flatMap((locale) =>
        [
          { folder: href('guides', locale), own: () => true },
          { folder: href('getHelp', locale), own: (path: string) => !isTakePath(path) && !isCard(path) },
          { folder: href('getHelp', locale), own: isCard },
          { folder: href('getHelp', locale), own: (path: string) => isTakePath(path) && path !== takeHref(locale) },
        ].flatMap(({ folder, own }) => {
          const pages = pagePaths(dist).filter((path) => path.startsWith(folder) && path !== folder && own(path));
          const sets = new Map(pages.map((path) => [path, [...new Set(html(dist, path).match(/\/(?:_astro|once)\/[^"]+\.js/g))].sort().join(' ')]));
          const [first] = sets.values();
          // Not every site has a country with more lines than its page holds.
          return sets.size < 2 && own !== isCard
            ? [`too few pages in ${folder}`]
            : [...sets].flatMap(([path, programs]) => (programs === first ? [] : [`${path} asks for ${programs}`]));
        }),
      ),
    breaker: {
      says: 'One guide asks for a program of its own.',
      change: ({ dist }) => addTo(dist, GUIDE, '<script type="module" src="/once/Guide.js"></script>'),
    },
  },
  {
    id: 'files-kept',
    test: 'What lies in /_astro/ (letters, styles, programs) is told to be kept for a year, and nothing else is.',
    holds: ({ dist }) => {
      const rules = read(dist, '_headers').split(/\n(?=\/)/);
      const kept = rules.filter((rule) => /Cache-Control:.*immutable/.test(rule)).map((rule) => rule.split('\n')[0]?.trim());
      return kept.join() === '/_astro/*' ? [] : [`kept for good: ${kept.join(', ')}`];
    },
    breaker: { says: 'No file is kept any more.', change: ({ dist }) => setHeader(dist, 'Cache-Control', 'no-store') },
  },
];
