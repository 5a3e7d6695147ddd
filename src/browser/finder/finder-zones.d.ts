declare module 'virtual:finder-zones' {
  /** The zones that a clock in each country shows, by the country's code. */
  const zones: Record<string, readonly string[]>;
  export default zones;
}
