import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readContent, type ContentFiles } from '#/content-files/read/read-content.ts';
import { keyOf, type TextFile } from '#/content-files/read/text-file.ts';
import { LOCALES } from '#/domain/locale.ts';
import { guidesOf, ledKeys } from '#/kinds/guides/checks/led-from.ts';
import { textHref } from '#/kinds/text-address.ts';
import { href } from '#/routing/routes.ts';
import { runIn } from '../support/project-copy.ts';
import { renewLock } from '../support/renew-lock.ts';
import { exitAddresses } from '../../site.config.ts';

/** What staff, or another organisation, may do with the content on any day. Each is picked from what is there, whatever that is. */
export interface Change {
  what: string;
  /** @param folder that of a copy of the project @returns what was done; nothing where there is nothing to do it to */
  make: (folder: string) => string | undefined;
  /** What staff are then asked, in words, to mend: the one failure that is right. */
  asks?: RegExp;
}

const addressOf = (text: TextFile): string => textHref({ ...text, translationKey: keyOf(text) }) ?? '';

/** Lets the links of all texts lead elsewhere, as the check asks staff to do where one leads to nothing any more. */
const leadElsewhere = (folder: string, from: string, to: string): void => {
  for (const { file } of readContent(folder).texts) {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = before.replaceAll(`](${from}`, `](${to}`);
    if (after !== before) writeFileSync(join(folder, file), after);
  }
};

const removeText = (folder: string, text: TextFile, to: string): void => {
  rmSync(join(folder, text.file));
  leadElsewhere(folder, addressOf(text), to);
};

const firstStory = ({ data: { series } }: ContentFiles) => [...series].sort((a, b) => a.data.order - b.data.order)[0];

export const CHANGES: readonly Change[] = [
  {
    what: 'the first story is withdrawn',
    make: (folder) => {
      const story = firstStory(readContent(folder));
      if (!story) return undefined;
      runIn(folder, 'stories:withdraw', { SITE_URL: '', SITE_CONTACT: '' }, '--', '--yes', story.id);
      return story.id;
    },
  },
  {
    what: 'a guide is renamed, file and address',
    make: (folder) => {
      const all = readContent(folder);
      const guides = guidesOf(all).filter((text) => !ledKeys(all).includes(keyOf(text)));
      const key = guides[0] && keyOf(guides[0]);
      for (const text of guides.filter((one) => keyOf(one) === key)) {
        const slug = text.locale === 'en' ? 'under-another-name' : 'con-otro-nombre';
        renameSync(join(folder, text.file), join(folder, `content/guides/${text.locale}/${slug}.md`));
        leadElsewhere(folder, addressOf(text), href('guides', text.locale, slug));
      }
      return key;
    },
  },
  {
    what: 'every post is deleted',
    make: (folder) => {
      const posts = readContent(folder).texts.filter(({ kind }) => kind === 'posts');
      for (const post of posts) removeText(folder, post, href('news', post.locale));
      return posts.length === 0 ? undefined : `${posts.length} files`;
    },
  },
  {
    what: 'fifty posts are added',
    make: (folder) => {
      for (const locale of LOCALES) {
        const model = readFileSync(`tests/fixture/content/posts/${locale}/${locale === 'en' ? 'a-third-post' : 'un-tercer-texto'}.md`, 'utf8');
        for (let post = 0; post < 50; post += 1) {
          const name = String(post).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
          const text = model
            .replace(/^translationKey: .*$/m, `translationKey: other-${name}`)
            .replace(/^(title: ".*)"$/m, `$1 ${name}"`)
            .replace(/^translatedFrom: .*\n/m, locale === 'en' ? 'translatedFrom: "0123456789ab"\n' : '')
            .replace(/^sources:\n(?: {2}- .*\n)+/m, '');
          writeFileSync(join(folder, `content/posts/${locale}/other-${name}.md`), text);
        }
      }
      return '50 in each language';
    },
  },
  {
    what: 'a country is removed',
    make: (folder) => {
      const countries = readContent(folder).data.hotlines;
      const covered = countries.flatMap(({ data }) => data.lines.flatMap(({ covers }) => covers));
      const country = countries.find(
        ({ id, data: { first, lines } }) => first === undefined && !lines.some(({ general }) => general === true) && !covered.includes(id),
      );
      if (!country) return undefined;
      rmSync(join(folder, country.file));
      for (const locale of LOCALES) leadElsewhere(folder, href('getHelp', locale, country.id), href('getHelp', locale));
      return country.id;
    },
  },
  {
    what: 'a story stands in Spanish alone',
    make: (folder) => {
      const {
        texts,
        data: { series },
      } = readContent(folder);
      const story = series.find(({ data }) => data.languages.length > 1);
      if (!story) return undefined;
      const file = join(folder, `content/series/${story.id}.yaml`);
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^languages: .*$/m, 'languages: [es]'));
      for (const text of texts.filter((one) => one.kind === 'stories' && one.data.series === story.id)) {
        if (text.locale === 'en') rmSync(join(folder, text.file));
        else writeFileSync(join(folder, text.file), readFileSync(join(folder, text.file), 'utf8').replace(/^translatedFrom: .*\n/m, ''));
      }
      const { slug } = story.data;
      for (const { slug: part } of texts.filter((one) => one.kind === 'stories' && one.locale === 'en' && one.data.series === story.id))
        leadElsewhere(folder, href('stories', 'en', slug, part), href('stories', 'en'));
      leadElsewhere(folder, href('stories', 'en', slug), href('stories', 'en'));
      return story.id;
    },
  },
  {
    what: 'three countries, and texts of another organisation’s own',
    asks: /write what it takes into src\/components\/kept-sizes\.ts/,
    make: (folder) => {
      const content = join(folder, 'content');
      const promises = readFileSync(join(content, 'promises.yaml'), 'utf8');
      for (const name of readdirSync(content)) if (name !== 'words') rmSync(join(content, name), { recursive: true });
      cpSync('tests/fixture/content', content, { recursive: true, filter: (file) => basename(file) !== 'words' });
      if (existsSync(join(folder, 'public'))) rmSync(join(folder, 'public'), { recursive: true });
      cpSync('tests/fixture/public', join(folder, 'public'), { recursive: true });
      for (const name of readdirSync(join(content, 'hotlines')))
        if (!['us.yaml', 'mx.yaml', 'hn.yaml'].includes(name)) rmSync(join(content, 'hotlines', name));
      const us = join(content, 'hotlines/us.yaml');
      writeFileSync(us, readFileSync(us, 'utf8').replaceAll(/^ {4}covers: .*\n/gm, ''));
      renewLock(folder, exitAddresses());
      // What the interface says is marked already; of its own pages they say that they promise nothing.
      writeFileSync(join(content, 'promises.yaml'), promises);
      runIn(folder, 'promises', {}, '--', '--none');
      return 'us, mx, hn';
    },
  },
];
