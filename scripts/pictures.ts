// Takes the README's pictures of a site that is being served, with an invented log:
// npm start, and then npx node scripts/pictures.ts
import { chromium } from '@playwright/test';
import { installedChromium } from '#tests/browser/chromium.mjs';

const written = '2026-11-30T12:00:00.000Z';
const entity = (number: number) => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  createdAt: written,
  updatedAt: written,
});
const credit = (
  number: number,
  completedOn: string,
  title: string,
  amount: number,
  pmr: number,
) => ({ ...entity(number), completedOn, title, amount, creditType: 'ama-pra-1', related: { pmr } });

const record = {
  format: 'physiatry-cme-record',
  version: 1,
  writtenAt: written,
  certifications: [
    {
      ...entity(1),
      field: 'pmr',
      requirement: 'abpmr-cc',
      cycle: { start: '2024-01-01', end: '2028-12-31' },
    },
  ],
  credits: [
    credit(2, '2024-03-16', 'Annual assembly', 24.5, 20),
    credit(3, '2024-10-05', 'Spasticity workshop', 8, 8),
    credit(4, '2025-02-11', 'Grand rounds', 12, 6),
    credit(5, '2025-06-20', 'Ultrasound course', 16.25, 16.25),
    credit(6, '2026-04-24', 'Opioids: safe prescribing', 3, 0),
    credit(7, '2026-09-12', 'Brain injury conference', 18, 18),
  ],
};

const executablePath = installedChromium();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage({
  baseURL: process.argv[2] ?? 'http://localhost:4321/',
  viewport: { width: 1280, height: 720 },
});
await page.clock.setFixedTime('2026-12-01T15:00:00Z');

async function takePicture(address: string, name: string) {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `docs/pictures/${name}.png` });
}

await takePicture('providers/', 'providers');

await page.goto('tracker/backup/');
await page.getByLabel('Record file', { exact: true }).setInputFiles({
  name: 'record.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(record)),
});
await page.getByRole('button', { name: 'Import these changes' }).click();
await page.getByText(/^Imported/).waitFor();
await takePicture('tracker/', 'log');

await browser.close();
