declare module 'virtual:one-file' {
  /** What the file that is taken along does by itself, as one line (src/kinds/hotlines/browser/one-file.ts). */
  const script: string;
  export default script;
}

declare module 'virtual:ready-sheets' {
  /** By the address of a page of sheets: the sum of what its ready file prints, and where that file stands and how large it is, if there is one of that sum. */
  const sheets: Readonly<Record<string, { sum: string; address?: string; kB?: number }>>;
  export default sheets;
}

/** For a compiler that does not read them: one that does, as `astro check`, knows what each takes. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
