/*
 * What is used of the judges' packages: they are installed with the judges alone (tests/judges/package.json), and types are asked of every file without
 * them.
 */
declare module '@siteimprove/alfa-act' {
  interface Outcome {
    readonly rule: { readonly uri: string };
    readonly target: unknown;
    toJSON(): {
      outcome: 'inapplicable' | 'passed' | 'failed' | 'cantTell';
      expectations?: readonly (readonly [string, { error?: { message: string } }])[];
    };
  }
  export const Audit: {
    of(input: unknown, rules: Iterable<unknown>): { evaluate(): { toPromise(): Promise<Iterable<Outcome>> } };
  };
}
declare module '@siteimprove/alfa-device' {
  /** A device as data: its screen, and what its owner prefers. */
  interface DeviceData {
    viewport: { width: number; height: number; orientation: string };
    preferences: { name: string; value: string }[];
  }
  export const Device: { standard(): { toJSON(): DeviceData } };
}
declare module '@siteimprove/alfa-dom/native' {
  export const Native: {
    /** Runs in a page, alone: it stands for all that it calls. */
    readonly fromNode: () => Promise<unknown>;
  };
}
declare module '@siteimprove/alfa-rules' {
  export const Rules: { values(): Iterable<{ readonly uri: string }> };
}
declare module '@siteimprove/alfa-web' {
  export const Page: {
    from(data: { request: object; response: object; document: unknown; device: object }): { getUnsafe(message?: string): unknown };
  };
}
declare module '@adobe/structured-data-validator' {
  interface Issue {
    issueMessage: string;
    severity: 'ERROR' | 'WARNING';
    rootType: string;
  }
  export default class Validator {
    constructor(vocabulary?: object);
    validate(extracted: { jsonld: Record<string, unknown[]> }): Promise<Issue[]>;
  }
}
declare module '@mdn/mdn-http-observatory/src/constants.js' {
  import type { Requests } from '@mdn/mdn-http-observatory/src/retriever/retriever.js';
  interface Output {
    result: string | null;
    pass: boolean | null;
  }
  export const ALL_TESTS: readonly ((seen: Requests) => Output)[];
}
declare module '@mdn/mdn-http-observatory/src/grader/grader.js' {
  export const getGradeForScore: (score: number) => { grade: string };
  export const getScoreDescription: (result: string) => string;
  export const getScoreModifier: (result: string) => number;
}
declare module '@mdn/mdn-http-observatory/src/retriever/retriever.js' {
  /** What was asked of a site, and how it answered. */
  export interface Requests {
    responses: { http: unknown; https: unknown; httpRedirects: { url: URL; status: number }[] };
  }
  export const retrieve: (hostname: string, options: { httpPort: number; httpsPort: number; path: string }) => Promise<Requests>;
}
declare module 'csp_evaluator/dist/finding.js' {
  export interface Finding {
    type: number;
    description: string;
    severity: number;
    directive: string;
    value?: string;
  }
  export const Severity: Readonly<Record<string, number>>;
  /** The name of each number, and the number of each name. */
  export const Type: Readonly<Record<number, string>>;
}
declare module 'csp_evaluator/dist/evaluator.js' {
  import type { Finding } from 'csp_evaluator/dist/finding.js';
  export class CspEvaluator {
    constructor(policy: object);
    evaluate(): Finding[];
  }
}
declare module 'csp_evaluator/dist/parser.js' {
  export class CspParser {
    constructor(policy: string);
    readonly csp: object;
  }
}
declare module 'cspell-lib' {
  /** Which dictionaries are asked, and what besides them is right. */
  export interface CSpellSettings {
    language?: string;
    languageId?: string;
    dictionaries?: string[];
    words?: string[];
    minWordLength?: number;
    caseSensitive?: boolean;
    allowCompoundWords?: boolean;
  }
  export const getDefaultBundledSettingsAsync: () => Promise<CSpellSettings>;
  export const mergeSettings: (left: CSpellSettings, right: CSpellSettings) => CSpellSettings;
  export const readSettings: (file: string) => Promise<CSpellSettings>;
  export const validateText: (text: string, settings: CSpellSettings, options: { generateSuggestions: boolean }) => Promise<{ text: string }[]>;
}
declare module 'lighthouse' {
  /** What Lighthouse found of a page. */
  export interface LighthouseResult {
    runtimeError?: { message: string };
    categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<string, { score: number | null; title: string; displayValue?: string; numericValue?: number }>;
  }
  const lighthouse: (url: string, flags: { port: number; output: 'json'; logLevel: 'silent' }) => Promise<{ lhr: LighthouseResult } | undefined>;
  export default lighthouse;
}
declare module 'linkinator' {
  interface LinkResult {
    url: string;
    status?: number;
    state: 'OK' | 'BROKEN' | 'SKIPPED';
    parent?: string;
  }
  export class LinkChecker {
    check(options: {
      path: string[];
      recurse: boolean;
      checkFragments: boolean;
      checkCss: boolean;
      concurrency: number;
      timeout: number;
      linksToSkip: (link: string) => Promise<boolean>;
    }): Promise<{ links: LinkResult[] }>;
  }
}
