import { createRequire } from 'node:module';
const require = createRequire('/work/main/package.json');
const { chromium } = require('@playwright/test');
const { serve } = await import('/work/main/scripts/serve.ts');
const paths = process.argv[2].split(',');
const tag = process.argv[3] ?? 'a';
const full = process.argv.includes('--full');
const s = await serve('/work/main/dist', 0);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', chromiumSandbox: false });
for (const [w, h, name] of [
  [360, 640, 'm'],
  [1280, 800, 'd'],
])
  for (const scheme of process.argv.includes('--dark') ? ['light', 'dark'] : ['light']) {
    const c = await b.newContext({ viewport: { width: w, height: h }, colorScheme: scheme, deviceScaleFactor: name === 'm' ? 1.5 : 1 });
    const p = await c.newPage();
    p.on('console', (m) => {
      if (m.type() === 'error') console.log(m.text());
    });
    for (const [i, path] of paths.entries()) {
      await p.goto(s.url + path);
      await p.waitForTimeout(150);
      await p.screenshot({ path: `/tmp/shots/${tag}${i}-${name}${scheme === 'dark' ? '-dark' : ''}.png`, fullPage: full });
    }
    await c.close();
  }
await b.close();
await s.close();
