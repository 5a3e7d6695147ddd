declare module 'virtual:show-page' {
  /** The address of what shows pages in a discreet visit: src/browser/discreet/show.ts as one file. */
  const address: string;
  export default address;
}
