import { problem, type Problem } from '../read/problem.ts';
import { linksIn, picturesIn } from '../read/prose-tree.ts';
import type { ContentFiles } from '../read/read-content.ts';

/** Whether an address carries a name and password, as those copied from a browser can. */
const hasPassword = (url: string): boolean => {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(url)) return false;
  const { username, password } = URL.canParse(url) ? new URL(url) : { username: '', password: '' };
  return username !== '' || password !== '';
};

/** Someone's user name or password in an address of a text. */
export const checkPrivateWords = ({ texts }: ContentFiles): Problem[] =>
  texts
    .filter((text) => [...linksIn(text), ...picturesIn(text)].some(({ url }) => hasPassword(url)))
    // Not the address itself: what staff see on a screen may be seen by others.
    .map(({ file }) => problem(file, '', 'urlPassword'));
