import { LOCALES } from '#/domain/locale.ts';
import { fieldPath, problem, type Problem } from '../read/problem.ts';
import { linksIn, picturesIn } from '../read/prose-tree.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { shownWords } from '../read/shown-words.ts';
import { fieldsIn } from './word-fields.ts';

// An address has no more than 64 signs before its @ (RFC 5321); the limit also keeps a long word from being read many times over.
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/gu;

/** Whether an address carries a name and password, as those copied from a browser can. */
const hasPassword = (url: string): boolean => {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(url)) return false;
  const { username, password } = URL.canParse(url) ? new URL(url) : { username: '', password: '' };
  return username !== '' || password !== '';
};

/** Someone's e-mail address or password in what the site would show. The addresses of published lines may be named. */
export const checkPrivateWords = (content: ContentFiles): Problem[] => {
  const own = new Set(JSON.stringify(content.countries.map(({ data }) => data)).match(EMAIL) ?? []);
  const inWords = (words: string, file: string, field: string): Problem[] =>
    [...new Set(words.normalize('NFKC').match(EMAIL) ?? [])]
      .filter((address) => !own.has(address))
      .map((address) => problem(file, field, 'emailInProse', { address }));
  const inTexts = content.texts.flatMap((text) => {
    const urls = [...linksIn(text), ...picturesIn(text)].map(({ url }) => url);
    const withPassword = urls.filter(hasPassword);
    const words = [shownWords(text), ...urls.filter((url) => /^mailto:/i.test(url))].join('\n').replace(/https?:\/\/\S+/g, ' ');
    return [
      ...inWords(words, text.file, ''),
      // Not the address itself: what staff see on a screen may be seen by others.
      ...(withPassword.length > 0 ? [problem(text.file, '', 'urlPassword')] : []),
    ];
  });
  const fields = LOCALES.flatMap((locale) => fieldsIn({ ...content, countries: [] }, locale));
  return [...inTexts, ...fields.flatMap(({ file, path, data, words }) => inWords(words, file, fieldPath(path, data)))];
};
