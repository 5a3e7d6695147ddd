/** A rule of `_headers`: a path, or the beginning of one followed by `*`, and what its responses carry. */
export interface Rule {
  path: string;
  headers: [name: string, value: string][];
}

/** Reads the `_headers` file of a built site. */
export const headerRules = (text: string): Rule[] => {
  const rules: Rule[] = [];
  for (const row of text.split('\n')) {
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(row);
    if (header?.[1] !== undefined && header[2] !== undefined) rules.at(-1)?.headers.push([header[1], header[2]]);
    else if (row.startsWith('/')) rules.push({ path: row.trim(), headers: [] });
  }
  return rules;
};

const isAt = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? `${path}/`.startsWith(pattern.slice(0, -1)) : pattern === path || pattern === `${path}/`;

/**
 * What a response at a path carries. A header that two rules give comes as one, its values joined, as hosts do it (Netlify,
 * Cloudflare Pages).
 */
export const headersAt = (rules: readonly Rule[], path: string): Map<string, string> => {
  const given = new Map<string, string>();
  for (const rule of rules)
    if (isAt(rule.path, path))
      for (const [name, value] of rule.headers) {
        const before = given.get(name);
        given.set(name, before === undefined ? value : `${before}, ${value}`);
      }
  return given;
};

/** A line of `_redirects`: where an address leads; with 200, whose page is shown in its place. */
export interface Lead {
  from: string;
  to: string;
  status: number;
}

/** Reads the `_redirects` file of a built site. */
export const leads = (text: string): Lead[] =>
  text
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => row.split(' '))
    .map(([from = '', to = '', status = '301']) => ({ from, to, status: Number(status) }));

/** Where an address leads, its last slash or not; nothing where it is a page of its own. */
export const leadAt = (all: readonly Lead[], path: string): Lead | undefined => all.find(({ from }) => isAt(from, path));
