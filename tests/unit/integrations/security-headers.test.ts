import { describe, expect, it } from 'vitest';
import { everyResponse } from '#/integrations/security-headers.ts';

const secure = (url: string): string | undefined => everyResponse(url).find(({ name }) => name === 'Strict-Transport-Security')?.value;

describe('how long a browser keeps the name of the site, to ask for it by https alone', () => {
  it('is a day, for this address and no other', () => {
    for (const url of ['https://telar.org', 'https://www.telar.com.mx', 'http://localhost:4321', 'https://app.telar.org', 'https://devtelar.net'])
      expect(secure(url), url).toBe('max-age=86400');
  });

  it('is no time where the ending of the address says it already', () => {
    for (const url of ['https://telar.app', 'https://telar.pages.dev', 'https://www.telar.page', 'https://TELAR.APP', 'https://telar.app.'])
      expect(secure(url), url).toBeUndefined();
  });

  it('changes none of the other headers', () => {
    expect(everyResponse('https://telar.org').slice(0, -1)).toEqual(everyResponse('https://telar.app'));
  });
});
