import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { countrySchema } from '#/schemas/hotlines.ts';
import { seriesSchema } from '#/schemas/series.ts';
import { guideSchema, pageSchema, postSchema, storySchema } from '#/schemas/articles.ts';
import { z } from 'astro/zod';
const pic = () => z.string();
let bad = 0;
for (const file of process.argv.slice(2)) {
  const raw = readFileSync(file, 'utf8');
  const schema = file.includes('/hotlines/')
    ? countrySchema
    : file.includes('/series/')
      ? seriesSchema
      : file.includes('/posts/')
        ? postSchema(pic)
        : file.includes('/guides/')
          ? guideSchema(pic)
          : file.includes('/pages/')
            ? pageSchema()
            : storySchema();
  const data = file.endsWith('.yaml') ? parse(raw) : parse(/^---\n([\s\S]*?)\n---/.exec(raw)![1]!);
  const r = schema.safeParse(data);
  if (!r.success) {
    bad++;
    for (const i of r.error.issues) console.log(file, i.path.join('.'), '→', i.message);
  } else console.log('ok', file);
}
process.exit(bad ? 1 : 0);
