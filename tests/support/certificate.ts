import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A key and a certificate signed by nobody, made anew and valid for a day. Needs the program `openssl`.
 * @param host whom the certificate names
 */
export const certificateFor = (host: string): { key: Buffer; cert: Buffer } => {
  const folder = mkdtempSync(join(tmpdir(), 'telar-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  execFileSync('openssl', ['req', '-x509', ...curve, '-nodes', '-days', '1', '-subj', `/CN=${host}`, '-keyout', key, '-out', cert], {
    stdio: 'ignore',
  });
  const both = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return both;
};
