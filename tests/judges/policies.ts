const directivesOf = (policy: string): Map<string, string> =>
  new Map(
    policy
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map((one): [string, string] => [one.split(/\s+/)[0] ?? '', one]),
  );

/**
 * What a browser obeys that is given two policies, written as one: each directive that one of them alone has holds as it stands. Where both say
 * something of one thing, both must allow it; the page's own is never the wider one, and stands here.
 * @param own the page's @param header that of every answer
 */
export const bothPolicies = (own: string, header: string): string =>
  [...new Map([...directivesOf(header), ...directivesOf(own)]).values()].join('; ');
