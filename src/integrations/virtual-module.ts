import type { AstroIntegration } from 'astro';

/**
 * The hook of an integration that gives Vite a module which no file holds.
 * @param name as it is imported, `virtual:…`
 * @param value what it exports by default, asked for when it is imported; any that JSON knows
 */
export const givesModule =
  (name: string, value: () => unknown): NonNullable<AstroIntegration['hooks']['astro:config:setup']> =>
  ({ updateConfig }) => {
    updateConfig({
      vite: {
        plugins: [
          {
            name,
            resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
            load: (id: string) => (id === `\0${name}` ? `export default ${JSON.stringify(value())}` : undefined),
          },
        ],
      },
    });
  };
