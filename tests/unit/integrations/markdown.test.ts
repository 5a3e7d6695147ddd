import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { drawingAddress } from '#/drawings/drawing.ts';
import type { DrawingName } from '#/drawings/names.ts';
import { markdown } from '#/integrations/markdown.ts';

const { features: read, mdastPlugins, hastPlugins } = markdown.processor.options;
const features = { directive: read.directive === true, headingAttributes: read.headingAttributes === true };
const html = async (text: string): Promise<string> => (await markdownToHtml(text, { features, mdastPlugins, hastPlugins })).html.trim();

describe('a text in Markdown', () => {
  it.each(['It opens at 10:30, and at 22:00 too.', 'Número :uno', 'Ella dijo «ñandú» 😀 :a[b]{c=d} y ya.'])(
    'prints "%s" as it was typed',
    async (text) => {
      expect(await html(text)).toBe(`<p>${text}</p>`);
    },
  );

  it('prints a line that begins with two colons as it was typed', async () => {
    expect(await html('::note[Words]')).toBe('<p>::note[Words]</p>');
  });

  it('shows a glossary entry as the word it is about, without its mark', async () => {
    expect(await html('**:term[trata de blancas].** An old name.')).toBe('<p><strong><dfn>trata de blancas</dfn>.</strong> An old name.</p>');
  });

  it('has words in the other language read aloud in that language, and shows nothing of their mark', async () => {
    expect(await html('**:es[“Hablo mam”.]**')).toBe('<p><strong><span lang="es">“Hablo mam”.</span></strong></p>');
    expect(await html('Se dice :en[please].')).toBe('<p>Se dice <span lang="en">please</span>.</p>');
  });

  it('leads from a source that is named to its place in the list below, by a number that tells nothing', async () => {
    const made = await html('So it is ([Polaris, 2018](source:polaris-latin-america-2018)).');
    expect(made).toBe('<p>So it is (<a href="#510827" class="cite">Polaris, 2018</a>).</p>');
  });

  it('leads from a word to its entry in the glossary of the language of its text', async () => {
    const of = async (locale: string): Promise<string> => {
      const fileURL = new URL(`file:///site/content/guides/${locale}/one.md`);
      return (await markdownToHtml('A [coyote](term:smuggler).', { features, mdastPlugins, hastPlugins, fileURL })).html.trim();
    };
    expect(await of('en')).toBe('<p>A <a href="/en/learn/glossary/#377276" class="term">coyote</a>.</p>');
    expect(await of('es')).toContain('href="/es/aprender/glosario/#377276"');
    await expect(of('guides')).rejects.toThrow(/no language/);
  });

  it('keeps what was typed in .mdx too', async () => {
    const { code } = await mdxToJs('A las 10:30, :term[una palabra].', { features, mdastPlugins });
    expect(code).toContain('"A las 10"');
    expect(code).toContain('":30"');
    expect(code).toContain('"una palabra"');
    expect(code).not.toContain(':term');
  });

  it('names a heading by its number, in .mdx too, and shows no number', async () => {
    expect(await html('## ¿Qué puedes *hacer*? {#3}')).toBe('<h2 id="3">¿Qué puedes <em>hacer</em>?</h2>');
    const { code } = await mdxToJs('## Años después {#12}', { features, mdastPlugins, hastPlugins });
    expect(code).toContain('id: "12"');
    expect(code).not.toContain('{#');
  });

  it('shows a box as a note', async () => {
    expect(await html(':::note\nAt 8:00.\n:::')).toBe('<section class="callout note" role="note"><p>At 8:00.</p></section>');
  });
});

describe('a box of a guide', () => {
  const drawn = (name: DrawingName): string =>
    `<img class="cloth" src="${drawingAddress(name)}" alt="" width="96" height="96" loading="lazy" decoding="async">`;
  const flat = async (text: string): Promise<string> => (await html(text)).replace(/\n/g, '');

  it('shows each sign beside its drawing, which says nothing by itself, and keeps what stands below the list', async () => {
    expect(await flat(':::signs\n- :drawing[ring] He speaks of **marriage**.\n- :drawing[gift] He gives.\n\n**None** proves it.\n:::')).toBe(
      `<section class="signs"><ul role="list"><li><p>${drawn('ring')} He speaks of <strong>marriage</strong>.</p></li>` +
        `<li><p>${drawn('gift')} He gives.</p></li></ul><p><strong>None</strong> proves it.</p></section>`,
    );
  });

  it('shows steps as a thread, numbered or not, and lets bold words that end with a pause stand on a line of their own', async () => {
    expect(await flat(':::steps\n- **Ask.** It can wait.\n- **Agree** on a word.\n- Say **no.**\n:::')).toBe(
      '<section class="steps"><ul role="list" class="thread"><li><strong class="begins">Ask.</strong> It can wait.</li>' +
        '<li><strong>Agree</strong> on a word.</li><li>Say <strong>no.</strong></li></ul></section>',
    );
    expect(await flat(':::steps\n1. One\n:::')).toBe('<section class="steps"><ol role="list" class="thread"><li>One</li></ol></section>');
  });

  it('puts what makes it worse beside what to do, in the order of the text, each heading with its number', async () => {
    expect(await flat('::::pair\n## Do {#3}\n\n:::steps\n- One\n:::\n\n:::worse\n## Worse {#4}\n\n- **“Him or me.”** No.\n:::\n::::')).toBe(
      '<section class="do-and-worse"><h2 id="3">Do</h2><section class="steps"><ul role="list" class="thread"><li>One</li></ul></section>' +
        '<section class="worse"><h2 id="4">Worse</h2><ul role="list"><li><strong class="begins">“Him or me.”</strong> No.</li></ul></section></section>',
    );
  });

  it('keeps a place for the table of what a call leaves', async () => {
    expect(await flat(':::traces\n:::')).toBe('<section class="traces"></section>');
  });

  it('shows the step for today, and what holds only for a time inside another box', async () => {
    expect(await flat(':::today\n## Today {#5}\n\nChoose.\n:::')).toBe('<section class="today"><h2 id="5">Today</h2><p>Choose.</p></section>');
    expect(await flat('::::pair\n:::specifics\nTen.\n:::\n\n:::worse\n- One\n:::\n::::')).toContain('<until-review><p>Ten.</p></until-review>');
  });
});
