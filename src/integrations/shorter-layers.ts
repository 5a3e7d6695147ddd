/** What is needed here of a style sheet as PostCSS reads it. */
interface Root {
  walkRules: (visit: (rule: { selector: string }) => void) => void;
}

/**
 * A selector as the flattened layers leave it, said shorter. They lift a rule by an id that no element has, once for each
 * layer below it: `:not(#\#):not(#\#)`. `:not(#_#_)` weighs the same (Selectors 4, section 17; Chrome 88, Safari 9,
 * Firefox 84) and takes about 80 bytes less on the wire of a help page.
 */
export const shorterSelector = (selector: string): string =>
  selector.replace(/(?::not\(#\\#\))+/g, (run) => `:not(${'#_'.repeat(run.length / ':not(#\\#)'.length)})`);

/** A step of PostCSS that follows @csstools/postcss-cascade-layers and shortens what that adds. */
export const shorterLayers = {
  postcssPlugin: 'telar-shorter-layers',
  OnceExit: (root: Root): void => {
    root.walkRules((rule) => {
      rule.selector = shorterSelector(rule.selector);
    });
  },
};
