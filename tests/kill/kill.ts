import fs from 'node:fs';

import { BuildUnderTest } from './build-under-test.ts';
import { fullDisk, readOnlyDisk } from './small-disk.ts';

/*
 * A build is killed, at a moment that a seed decides, again and again: `npm run test:kill` 100 times, `npm run test:kill -- 5` five
 * times, `npm run test:kill -- 100 7` from the seed 7. All the while the site is served and read. Then two starts at
 * once, a full disk, one that nothing can be written to.
 */
const [rounds = 100, seed = 20_261_125] = process.argv.slice(2).map(Number);

/** Numbers from 0 to 1, always the same for a seed (Park and Miller, 1988). */
let state = seed;
const chance = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;

let passed = 0;
let failed = 0;
const expect = (what: string, holds: boolean): void => {
  if (holds) passed += 1;
  else failed += 1;
  if (!holds) console.log(`FAILED  ${what}`);
};

const test = new BuildUnderTest();
try {
  const first = await test.build();
  expect(`the first build succeeds\n${first.said}`, first.status === 0);
  await test.startReading();
  /** How long a build takes, from its start to the step at which the new site is put in place. */
  let usual = first.switchedAfter;
  const found = { whole: 0, between: 0, finished: 0, inSwitch: 0 };

  for (let round = 1; round <= rounds; round += 1) {
    test.write(round);
    // Half of them anywhere, half of them around the short moment in which the sites change places.
    const inSwitch = chance() < 0.5;
    const after = inSwitch ? chance() * 120 : chance() * usual;
    const result = await test.build({ killAfter: after, since: inSwitch ? 'switch' : 'start', together: chance() < 0.7 });
    if (result.status === 0) usual = result.switchedAfter;
    const where = `round ${round}, killed ${Math.round(after)} ms after ${inSwitch ? 'the switch began' : 'the start'}`;
    expect(`${where}: what is served is whole`, test.isWhole(test.places.live));
    const dist = fs.existsSync(test.places.dist);
    expect(`${where}: the folder for hosts is whole, or the next start can put it back`, test.isWhole(dist ? test.places.dist : test.former));
    expect(`${where}: once the build began, what the one before had left was mended`, result.mended);
    if (inSwitch) found.inSwitch += 1;
    if (result.status === 0) found.finished += 1;
    else if (dist) found.whole += 1;
    else found.between += 1;
    if (round % 10 === 0) console.log(`${round} of ${rounds}: ${passed} passed, ${failed} failed`);
  }

  // As staff would see it: the next start builds what is missing, and serves it.
  test.write(rounds + 1);
  const starts = await Promise.all([test.start(), test.start()]);
  expect(
    'two starts at once both serve the newest site',
    starts.every(({ serves }) => serves),
  );
  expect(
    `one of them built it, the other waited\n${starts.map(({ said }) => said).join('\n')}`,
    starts.filter(({ said }) => said.includes('The site is built')).length === 1,
  );
  expect('the folder for hosts is whole', test.isWhole(test.places.dist) && test.isWhole(test.places.live));
  expect('nothing is left of the builds that were killed', test.leftovers().length === 0);
  const read = await test.stopReading();
  expect(
    `none of ${read.asked} requests found less than a whole site: ${read.less.slice(0, 3).join('; ')}`,
    read.less.length === 0 && read.asked > rounds,
  );
  console.log(
    `${rounds} builds from the seed ${seed}: ${found.inSwitch} to be killed around the switch; ${found.finished} were done before it, ${found.between} died between the two renames, ${found.whole} elsewhere; ${read.asked} requests meanwhile`,
  );

  for (const look of [fullDisk, readOnlyDisk]) {
    const told = await look(test.folder, chance, rounds > 20 ? 8 : 2);
    if (told === undefined) console.log('Not tried: a small disk of its own (it takes root, on Linux).');
    else for (const { what, holds } of told) expect(what, holds);
  }
} finally {
  await test.dispose();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
