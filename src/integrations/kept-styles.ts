import type { AstroIntegration } from 'astro';
import postcss, { type AcceptedPlugin, type Root } from 'postcss';
import { keptWork, programsSum } from '#/content-files/kept-work.ts';

/**
 * Steps of PostCSS that come last, whose outcome hangs on the style sheet alone: it is kept from one build to the next, and made once where both
 * halves of a build, for the server and for browsers, have the same sheet. Flattening the layers took 2 of the 21 s of a build after one edit.
 * @param steps in their order
 */
export const keptStyles = (...steps: AcceptedPlugin[]): AstroIntegration => {
  const kept = keptWork('styles');
  const programs = programsSum();
  const flattened = async (css: string): Promise<Buffer> => Buffer.from((await postcss(steps).process(css, { from: undefined })).css);
  const plugin = {
    postcssPlugin: 'telar-kept-styles',
    OnceExit: async (root: Root): Promise<void> => {
      const css = root.toString();
      const outcome = await kept.of([programs, css], () => flattened(css));
      root.removeAll();
      root.append(postcss.parse(outcome.toString()).nodes);
    },
  };
  return {
    name: 'telar-kept-styles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { css: { postcss: { plugins: [plugin] } } } });
      },
      'astro:build:done': kept.forgetRest,
    },
  };
};
