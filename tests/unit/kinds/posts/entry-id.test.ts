import { describe, expect, it } from 'vitest';
import { entryId } from '#/kinds/posts/domain/entry-id.ts';
import { LOCALES } from '#/domain/locale.ts';

describe('what an entry is called in a feed', () => {
  it('is a UUID of the eighth version', () => {
    for (const key of ['why-a-loom', 'carmen-3-announced', 'a'])
      expect(entryId('posts', key, 'en')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('never changes: readers know by it what they have, so this very name stays', () => {
    expect(entryId('posts', 'why-a-loom', 'en')).toMatchInlineSnapshot(`"urn:uuid:27688ee7-2bbe-8772-8d70-bda5ced0c970"`);
  });

  it('is another one for every text and language', () => {
    const ids = LOCALES.flatMap((locale) => Array.from({ length: 2000 }, (_, at) => entryId('posts', `post-${String(at)}`, locale)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells nothing of the text', () => {
    expect(entryId('posts', 'carmen-3-announced', 'es')).not.toContain('carmen');
  });
});
