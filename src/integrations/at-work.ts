import type { AstroIntegration } from 'astro';
import { say, type Blanks, type MessageKey } from '#/staff-words/messages.ts';

/** What `npm run build` hears from the process that makes the site (scripts/build/make-site.ts). */
export type FromMaker = { step: string } | { warned: string } | { refused: string } | { gone: readonly string[] };

const tell = (what: FromMaker): void => {
  process.send?.(what);
};

/** Says what the build does from here on: stands in the list of integrations before those that do it. */
export const step = (name: Extract<MessageKey, `step${string}`>): AstroIntegration => ({
  name: `telar-${name}`,
  hooks: {
    'astro:build:done': () => {
      tell({ step: name });
    },
  },
});

/** Says when the texts are being read and when the pages are being made, and ends this process when the one that started it is killed. */
export const atWork = (): AstroIntegration => ({
  name: 'telar-at-work',
  hooks: {
    'astro:config:setup': ({ command }) => {
      if (command !== 'build' || !process.send) return;
      process.once('disconnect', () => process.exit(1));
      // A listener alone would keep a finished build from ending.
      process.channel?.unref();
      tell({ step: 'stepTexts' satisfies MessageKey });
    },
    'astro:build:start': () => {
      tell({ step: 'stepPages' satisfies MessageKey });
    },
  },
});

/** Says a sentence to staff, and the build goes on: `npm run build` shows it. */
export const warn = (key: MessageKey, blanks: Blanks): void => {
  tell({ warned: say(key, blanks) });
};

/** Says which addresses answer that their story is no longer here: `npm run build` notes it of the site, and has read nothing of the content itself. */
export const tellGone = (gone: readonly string[]): void => {
  tell({ gone });
};

/** Stops the build with a sentence for staff, which `npm run build` shows in place of what Astro says of it. */
export const refuse = (key: MessageKey, blanks: Blanks): never => {
  const refused = say(key, blanks);
  tell({ refused });
  throw new Error(refused);
};
