/** Days after which a page of numbers says that they may have changed: lines are to be looked at again every 90 days. */
export const MAY_HAVE_CHANGED_AFTER = 90;

/**
 * Whether a page is read so long after it was made that the numbers on it may have changed.
 * @param made the day on which it was built, `YYYY-MM-DD`
 */
export const mayHaveChanged = (made: string, now: Date): boolean =>
  now.getTime() - Date.parse(`${made}T00:00:00Z`) > MAY_HAVE_CHANGED_AFTER * 86_400_000;
