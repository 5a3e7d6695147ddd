import { vi } from 'vitest';

// Made-up content has no words in a language of the help pages. The content of this site is asked for them (tests/content/content.test.ts).
vi.mock('#/content-files/checks/help-languages.ts', () => ({ checkHelpLanguages: () => [] }));
