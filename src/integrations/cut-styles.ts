import type { AtRule, Container, Root } from 'postcss';

/** What a bundle holds: what must come first, the rest, or all of it. */
type Cut = 'first' | 'rest';

const unwrap = (rule: AtRule): void => {
  rule.replaceWith(rule.nodes ?? []);
};

/** Takes out what holds nothing any more. */
const dropEmpty = (container: Container): void => {
  container.each((node) => {
    if (node.type !== 'atrule' || node.nodes === undefined) return;
    dropEmpty(node);
    if (node.nodes.length === 0 || node.nodes.every(({ type }) => type === 'comment')) node.remove();
  });
};

const isFirst = (node: { type: string; name?: string }): boolean => node.type === 'atrule' && node.name === 'first';

/** Keeps of a container what stands inside `@first`, at any depth. */
const keepFirst = (container: Container): void => {
  container.each((node) => {
    if (node.type === 'atrule') {
      if (isFirst(node)) unwrap(node);
      // An empty one says in which order the layers stand.
      else if (node.nodes !== undefined) keepFirst(node);
    } else node.remove();
  });
};

/**
 * A step of PostCSS that cuts a bundle of styles. What must come first of a page, before anything else of it is painted, stands
 * inside `@first { … }` in the file of its subject. A bundle that ends with `@cut first;` holds these rules alone, one that ends
 * with `@cut rest;` the others; any other bundle holds all. Throws where `@cut` says anything else.
 */
export const cutStyles = {
  postcssPlugin: 'telar-cut-styles',
  Once: (root: Root): void => {
    let cut: Cut | undefined;
    root.walkAtRules('cut', (rule) => {
      if (rule.params !== 'first' && rule.params !== 'rest') throw rule.error('"@cut" is followed by "first" or "rest".');
      cut = rule.params;
      rule.remove();
    });
    if (cut === 'first') keepFirst(root);
    else root.walkAtRules('first', (rule) => (cut === 'rest' ? void rule.remove() : unwrap(rule)));
    dropEmpty(root);
  },
};
