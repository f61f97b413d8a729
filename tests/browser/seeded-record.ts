import type { Page } from '@playwright/test';
import type { Certification } from '#src/domain/record/certification.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import type { Milestone } from '#src/domain/record/milestone.ts';
import type { OwnRequirement } from '#src/domain/record/own-requirement.ts';
import { rowFromVersion } from '#src/tracker/storage/db/version-row.ts';

interface Entries {
  readonly certifications?: readonly Certification[];
  readonly credits?: readonly Credit[];
  readonly milestones?: readonly Milestone[];
  readonly requirements?: readonly OwnRequirement[];
}

/** Puts entries into the database of the tracker page that is open, as if they had been logged; then reloads it. */
export async function seedRecord(page: Page, entries: Entries): Promise<void> {
  const rows = {
    certifications: (entries.certifications ?? []).map((one) =>
      rowFromVersion('certifications', one),
    ),
    credits: (entries.credits ?? []).map((one) => rowFromVersion('credits', one)),
    milestones: (entries.milestones ?? []).map((one) => rowFromVersion('milestones', one)),
    requirements: (entries.requirements ?? []).map((one) => rowFromVersion('requirements', one)),
  };
  await page.evaluate(async (tables) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('physiatry-cme');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('The database did not open.'));
    });
    const transaction = database.transaction([...Object.keys(tables), 'meta'], 'readwrite');
    for (const [table, all] of Object.entries(tables)) {
      for (const row of all) transaction.objectStore(table).put(row);
    }
    // The state counts what was there before: without it, it is made again from the rows.
    transaction.objectStore('meta').clear();
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = reject;
    });
    database.close();
    localStorage.removeItem('physiatry-cme');
  }, rows);
  await page.reload();
}
