import { describe, expect, it } from 'vitest';
import { passagesIn, readable } from '../../judges/words.ts';

const read = (body: string, head = ''): string[] =>
  passagesIn(`<!doctype html><html lang="es"><head>${head}</head><body>${body}</body></html>`).map(
    ({ locale, text }) => `${locale ?? 'none'}: ${text}`,
  );

describe('the words whose spelling is judged', () => {
  it('are those of a line together, whatever stands inside of it, and those of another line apart', () => {
    expect(read('<p>Si <b>algui</b>en te <em>ve</em></p><p>sal</p>')).toEqual(['es: Si alguien te ve', 'es: sal']);
    expect(read('<li>uno<ul><li>dos</li></ul>tres</li>')).toEqual(['es: dos', 'es: uno tres']);
  });

  it('are judged in the language that the page says they are of', () => {
    expect(read('<p>Lo dice <cite lang="en">The Atlantic</cite></p>')).toEqual(['en: The Atlantic', 'es: Lo dice']);
    expect(read('<p lang="en-US">So</p><p lang="pt">Não</p>')).toEqual(['en: So', 'none: Não']);
  });

  it('are those too that are read out, and by which the page is named', () => {
    expect(read('<img alt="Un telar"><input placeholder="País">', '<title>Ayuda</title><meta name="description" content="Números">')).toEqual([
      'es: Ayuda',
      'es: Números',
      'es: Un telar',
      'es: País',
    ]);
  });

  it('are not scripts, styles, drawings, or what is the same in every language', () => {
    expect(read('<script>qwzx</script><style>qwzx</style><svg><text>qwzx</text></svg><span translate="no">qwzx</span><code>qwzx</code>')).toEqual([]);
  });

  it('of a text message are known as that, since they are written without accents', () => {
    const [message, rest] = passagesIn('<html lang="es"><p><q data-message>Mexico: 911</q> Copia</p></html>');
    expect([message?.isMessage, message?.text, rest?.isMessage, rest?.text]).toEqual([true, 'Mexico: 911', false, 'Copia']);
  });

  it('have no addresses in them, and no ’s', () => {
    expect(readable('Mira https://example.org/qwzx?y=1 o qwzx.gob.mx/z, de la UNODC’s').replace(/\s+/g, ' ').trim()).toBe('Mira o de la UNODC');
    expect(readable('qwzx@example.org fin').trim()).toBe('fin');
  });
});
