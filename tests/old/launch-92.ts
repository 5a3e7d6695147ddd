import chromium, { type Browser } from 'chrome-aws-lambda';

/**
 * Starts a real Chromium 92 (2021) with the screen of a phone.
 * @param args what it is told besides
 */
export const launch92 = async (args: readonly string[] = []): Promise<Browser> => {
  // Without this the package believes that it is on a desktop, and gives no path.
  process.env['AWS_LAMBDA_FUNCTION_NAME'] ??= 'telar';
  return chromium.puppeteer.launch({
    executablePath: await chromium.executablePath,
    args: ['--headless', '--no-sandbox', '--single-process', '--no-zygote', '--disable-gpu', ...args],
    defaultViewport: { width: 360, height: 640 },
  });
};
