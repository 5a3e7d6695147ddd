/*
 * Settings that a command takes as words of its own, so that nobody needs a shell to set them before it: `npm run build:public -- --url
 * https://telar.example --contact hola@telar.example`, `npm run check:content -- --language es`. Imported first: the settings are read
 * from the environment when a file that uses them is loaded. They are taken out of what the command itself reads.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  '--language': 'TELAR_LANG',
  '--url': 'SITE_URL',
  '--contact': 'SITE_CONTACT',
  '--today': 'SITE_TODAY',
  '--do-not-publish': 'TELAR_DO_NOT_PUBLISH',
};

for (const [option, name] of Object.entries(SETTINGS)) {
  const at = process.argv.findIndex((word) => word === option || word.startsWith(`${option}=`));
  const value = process.argv[at]?.includes('=') === true ? process.argv[at].slice(option.length + 1) : process.argv[at + 1];
  if (at < 2 || value === undefined) continue;
  process.env[name] = value;
  process.argv.splice(at, process.argv[at]?.includes('=') === true ? 1 : 2);
}
