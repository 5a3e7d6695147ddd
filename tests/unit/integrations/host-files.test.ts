import { describe, expect, it } from 'vitest';
import { KEPT_FOR_GOOD, NOT_KEPT, SHOWN_ANYWHERE, SHOWN_HERE } from '#/integrations/security-headers.ts';
import { caddySnippets } from '#/integrations/caddy-files.ts';
import { folderRules, headersFile, onePerPath, redirectsFile } from '#/integrations/host-files.ts';
import { nginxSnippets } from '#/integrations/nginx-files.ts';

const pathsOf = (header: typeof NOT_KEPT, addresses: string[]): string[] =>
  folderRules(addresses)
    .filter(({ headers }) => headers.includes(header))
    .map(({ path }) => path);

describe('what browsers may keep', () => {
  it('is nothing of a folder at the top of the site, whatever its name, and of a file there', () => {
    expect(pathsOf(NOT_KEPT, ['/en/', '/somewhere-new/', '/robots.txt'])).toEqual(['/en/*', '/robots.txt', '/somewhere-new/*']);
  });

  it('is said of the first page under both of its addresses', () => {
    expect(pathsOf(NOT_KEPT, ['/index.html'])).toEqual(['/', '/index.html']);
  });

  it('is everything of the files whose name changes with their content, and of nothing else', () => {
    expect(pathsOf(KEPT_FOR_GOOD, ['/_astro/', '/en/'])).toEqual(['/_astro/*']);
    expect(pathsOf(NOT_KEPT, ['/_astro/', '/en/'])).toEqual(['/en/*']);
  });

  it('is never said by a rule for all, and never twice of one folder, since hosts would make one header of two', () => {
    const paths = pathsOf(NOT_KEPT, ['/en/', '/es/', '/en/get-help/keep.js', '/es/pedir-ayuda/keep.js', '/keep.js']);
    expect(paths).toEqual(['/en/*', '/es/*', '/keep.js']);
  });

  it('is not said of the files that only a host reads', () => {
    expect(pathsOf(NOT_KEPT, ['/_headers', '/_redirects'])).toEqual([]);
  });
});

describe('which pages may show a file', () => {
  it('is any for the pictures of previews, and the site’s own for all else, each said once', () => {
    const addresses = ['/_astro/', '/en/', '/share/', '/robots.txt'];
    expect(pathsOf(SHOWN_ANYWHERE, addresses)).toEqual(['/share/*']);
    expect(pathsOf(SHOWN_HERE, addresses)).toEqual(['/_astro/*', '/en/*', '/robots.txt']);
  });
});

describe('rules for one path', () => {
  it('are made one, with the headers of each', () => {
    const policy = { name: 'Content-Security-Policy', value: "default-src 'none'" };
    const rules = [
      { path: '/', headers: [NOT_KEPT] },
      { path: '/en/*', headers: [NOT_KEPT] },
      { path: '/', headers: [policy] },
    ];
    expect(onePerPath(rules)).toEqual([
      { path: '/', headers: [NOT_KEPT, policy] },
      { path: '/en/*', headers: [NOT_KEPT] },
    ]);
  });
});

const every = { name: 'Content-Security-Policy', value: "base-uri 'none'" };
const own = { name: 'Content-Security-Policy', value: "default-src 'none'" };
const rules = [
  { path: '/*', headers: [{ name: 'X-Frame-Options', value: 'DENY' }, every] },
  ...onePerPath([...folderRules(['/en/', '/404.html']), { path: '/search/*', headers: [own] }]),
];
const redirects = [{ from: '/es/antes/', to: '/es/ahora/' }];
const short = [{ from: '/ayuda', page: '/es/pedir-ayuda/' }];
const gone = [{ locale: 'en' as const, page: '/en/gone/', paths: ['/en/a', '/en/a/*'] }];

describe('the _headers file', () => {
  it('has a rule for each path, with its headers under it', () => {
    expect(headersFile(rules)).toContain("/*\n  X-Frame-Options: DENY\n  Content-Security-Policy: base-uri 'none'\n\n/_astro/*\n");
  });

  it('may not have more rules than hosts read: the build stops and names them', () => {
    const many = Array.from({ length: 41 }, (_, index) => ({ path: `/file-${index}.txt`, headers: [NOT_KEPT] }));
    expect(() => headersFile(many)).toThrow(/41 rules, and may have 40.*\/file-40\.txt/);
    expect(headersFile(many.slice(1))).toContain('/file-40.txt');
  });
});

describe('the _redirects file', () => {
  it('shows the page of a short address under it, leads on from a former one, and shows what is gone', () => {
    expect(redirectsFile(redirects, gone, short)).toBe(
      '/ayuda /es/pedir-ayuda/ 200\n/es/antes/ /es/ahora/ 301\n/en/a /en/gone/ 200\n/en/a/* /en/gone/ 200\n',
    );
  });
});

describe('what Caddy is told', () => {
  const { site, errors, gone: shown } = caddySnippets(rules, redirects, gone, short);

  it('is to keep nothing but what is kept for good, which covers the addresses that it leads on by itself', () => {
    expect(site).toContain('@notKept not path /_astro/*');
    expect(site.match(/no-store/g)).toHaveLength(1);
  });

  it('is to send a policy of a folder’s own beside that for all, as hosts do that join them', () => {
    expect(site).toMatch(/header \{[^}]*\tContent-Security-Policy "base-uri 'none'"/);
    expect(site).toMatch(/path \/search\/\*\nheader @rule\d \{\n\t\+Content-Security-Policy "default-src 'none'"/);
  });

  it('is to have the browser delete the rest of a copy when a page of the site asks so, and nobody else', () => {
    expect(site).toContain(
      '@clearing {\n\tmethod HEAD\n\tpath /keep.js\n\theader Sec-Fetch-Site same-origin\n}\nheader @clearing {\n\tClear-Site-Data "\\"storage\\""\n}',
    );
    expect(site.match(/Clear-Site-Data/g)).toHaveLength(1);
  });

  it('is the same headers for every error, and not to keep it', () => {
    for (const words of ['no-store', 'DENY', "base-uri 'none'"]) expect(errors).toContain(words);
  });

  it('is which page a short address shows, before anything leads on', () => {
    expect(site).toMatch(/\nrewrite \/ayuda \/es\/pedir-ayuda\/\nredir /);
  });

  it('is what leads on, what is gone, and which page says so', () => {
    expect(site).toContain('redir /es/antes/ /es/ahora/ 301');
    expect(site).toContain('@gone path /en/a /en/a/*\nerror @gone 410');
    expect(shown).toContain('rewrite * /en/gone/');
  });
});

describe('what nginx is told', () => {
  const { lookups, server } = nginxSnippets(rules, redirects, gone, short);

  it('is to send every header from one place, errors too', () => {
    expect(server.match(/add_header/g)).toHaveLength(6);
    for (const line of server.trim().split('\n').slice(1)) expect(line).toMatch(/^(?:add_header .* always;|location = [^;]*; \})$/);
  });

  it('is which page a short address shows', () => {
    expect(server).toContain('location = /ayuda { rewrite ^ /es/pedir-ayuda/index.html break; }');
  });

  it('is to have the browser delete the rest of a copy when a page of the site asks so, and nobody else', () => {
    expect(lookups).toContain(
      'map "$request_method $http_sec_fetch_site $uri" $telar_cleared {\n\tdefault "";\n\t"HEAD same-origin /keep.js" "\\"storage\\"";\n}',
    );
  });

  it('is to keep what is kept for good, unless it is an error, and nothing else', () => {
    expect(lookups).toContain('default "no-store";\n\t"~^(?:200|206|304)/_astro/"');
  });

  it('is which paths have a policy of their own, lead on, and are gone: each whole, and no other that it is the beginning of', () => {
    expect(lookups).toContain(`"~^/search/" "default-src 'none'";`);
    expect(lookups).toContain('"~^/es/antes/?$" "/es/ahora/";');
    expect(lookups).toContain('"~^/en/a$" "/en/gone/";\n\t"~^/en/a/" "/en/gone/";');
  });
});
