import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readContent } from '#/content-files/read.ts';
import { planWithdrawal, withoutSources } from '#/content-files/withdraw.ts';
import { staffLocale } from '#/schemas/messages.ts';
import { site, siteToday } from '../site.config.ts';

/*
 * Takes a story out for good, in one step: `npm run stories:withdraw carmen` or, for one part, `carmen/3`. Deletes the
 * text, keeps a record without a name, and says what remains to be done where this command does not reach.
 */
const locale = staffLocale();
const inWords = (en: string, es: string): string => (locale === 'es' ? es : en);
const content = readContent(process.cwd());
const id = process.argv[2] ?? '';
const plan = planWithdrawal(content, id, siteToday());

if (!plan) {
  const known = content.series.map((series) => series.id).join(', ');
  console.error(
    inWords(
      `There is no story called "${id}". Nothing was changed. Stories: ${known}. For one part: ${content.series[0]?.id ?? 'name'}/2`,
      `No hay ninguna historia llamada "${id}". No se cambió nada. Historias: ${known}. Para una sola parte: ${content.series[0]?.id ?? 'nombre'}/2`,
    ),
  );
  process.exit(1);
}

for (const file of plan.remove) rmSync(file, { force: true });
if (plan.sources.length > 0) {
  const text = readFileSync('content/sources.yaml', 'utf8');
  writeFileSync('content/sources.yaml', withoutSources(text, plan.sources));
}
mkdirSync('content/withdrawn', { recursive: true });
writeFileSync(plan.record.file, plan.record.text);

const list = (items: readonly string[]): string => items.map((item) => `  ${item}`).join('\n');
const urls = plan.addresses.map(({ path }) => new URL(path, site.url).href);
const paths = [...plan.remove, ...(plan.sources.length > 0 ? ['content/sources.yaml'] : [])];
const purge = `git filter-repo --invert-paths ${plan.remove.map((file) => `--path ${file}`).join(' ')}`;
const steps: [title: string, lines: readonly string[]][] = [
  [inWords('Deleted:', 'Se borró:'), [...plan.remove, ...plan.sources.map((source) => `content/sources.yaml › ${source}`)]],
  [inWords('Kept, without a name:', 'Queda, sin ningún nombre:'), [plan.record.file]],
  ...(plan.mentions.length > 0
    ? ([
        [
          inWords(
            '1. Still linked to or named here. Read these texts and take it out:',
            '1. Todavía se enlaza o se nombra aquí. Lee estos textos y quítalo:',
          ),
          plan.mentions,
        ],
      ] satisfies [string, string[]][])
    : []),
  [
    inWords(
      '2. Publish now (npm run build:public). Its addresses then answer that the text is no longer here:',
      '2. Publica ya (npm run build:public). Sus direcciones contestan entonces que el texto ya no está aquí:',
    ),
    urls,
  ],
  [
    inWords(
      '3. The text is still in the history of the repository. Someone who knows git runs this in a fresh copy, then pushes it with --force; everybody else copies the repository anew:',
      '3. El texto sigue en la historia del repositorio. Alguien que sepa usar git ejecuta esto en una copia nueva y la sube con --force; las demás personas vuelven a copiar el repositorio:',
    ),
    [
      purge,
      ...(plan.sources.length > 0
        ? [
            inWords(
              `and the same with --replace-text for the titles of: ${plan.sources.join(', ')}`,
              `y lo mismo con --replace-text para los títulos de: ${plan.sources.join(', ')}`,
            ),
          ]
        : []),
    ],
  ],
  [
    inWords('4. Ask these archives to forget the addresses above:', '4. Pide a estos archivos que olviden esas direcciones:'),
    [
      `Internet Archive: info@archive.org (${urls.map((url) => `https://web.archive.org/web/*/${url}*`).join(' ')})`,
      'archive.today: https://archive.ph/',
      'Google: https://search.google.com/search-console/remove-outdated-content',
      'Bing: https://www.bing.com/webmasters/tools/contentremoval',
    ],
  ],
  [
    inWords('5. Send this to everyone who keeps a copy of the site:', '5. Manda esto a quienes tienen una copia del sitio:'),
    [
      inWords(
        'A text was withdrawn by the person whose story it is. Please delete your copies of these addresses and everything below them, today, and tell us when it is done:',
        'La persona cuya historia es ha retirado un texto. Les pedimos que borren hoy sus copias de estas direcciones y de todo lo que está debajo, y que nos avisen cuando esté hecho:',
      ),
      ...urls,
      site.contact,
    ],
  ],
];
console.log(steps.map(([title, lines]) => `${title}\n${list(lines)}`).join('\n\n'));
console.log(
  `\n${inWords('Save it:', 'Guárdalo:')} git add -A ${[...new Set(paths.map((path) => path.split('/')[0]))].join(' ')} && git commit -m "Withdraw a story"`,
);
