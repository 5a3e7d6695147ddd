declare module 'virtual:finder-places' {
  /** What each country is called besides its name, and the zones that a clock there shows, by the country's code. */
  const places: Record<string, { also: readonly string[]; zones: readonly string[] }>;
  export default places;
}
