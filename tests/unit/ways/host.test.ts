import { describe, expect, it } from 'vitest';
import { serve } from '../../../scripts/serve.ts';
import { rewritten, withoutStyles } from '../../ways/host.ts';

describe('a host whose texts are changed on the way', () => {
  it('sends a page with the change and its own length, and a picture as it was', async () => {
    const served = await serve(
      rewritten(
        (request, response) => {
          const [type, body] = request.url === '/page' ? ['text/html; charset=utf-8', 'Números'] : ['image/png', 'Números'];
          response.writeHead(200, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }).end(Buffer.from(body));
        },
        (path, text) => `${text} de ${path}`,
      ),
      0,
    );
    try {
      const [page, picture] = await Promise.all(['/page', '/picture'].map(async (path) => (await fetch(served.url + path)).text()));
      expect([page, picture]).toEqual(['Números de /page', 'Números']);
    } finally {
      await served.close();
    }
  });
});

describe('a page without styles', () => {
  it.each([
    ['<style>p { color: red }</style><p>a', '<p>a'],
    ['<link rel="stylesheet" href="/a.css"><p>a', '<p>a'],
    ['<link rel=stylesheet href=/a.css><p>a', '<p>a'],
    ['<link rel="icon" href="data:,"><p>a', '<link rel="icon" href="data:,"><p>a'],
    ['<p class="b" style="color:red" id="c">a', '<p class="b" id="c">a'],
    ['<p>style="a"', '<p>style="a"'],
  ])('%s becomes %s', (page, plain) => {
    expect(withoutStyles('/es/', page)).toBe(plain);
  });

  it('has empty sheets', () => {
    expect(withoutStyles('/_astro/a.css', 'p { color: red }')).toBe('');
  });
});
