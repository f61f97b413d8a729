import { expect, test } from 'vitest';
import { activityFormatNames, plainFormatName } from '#src/domain/activity-format.ts';

test('a list with little room names a format without its formal term', () => {
  expect(activityFormatNames['internet-enduring']).toContain('(internet enduring material)');
  expect(plainFormatName('internet-enduring')).toBe('On-demand online');
});

test('a format without a formal term, or one not known here, keeps its name', () => {
  expect(plainFormatName('live-course')).toBe('Live course');
  expect(plainFormatName('hologram')).toBe('hologram');
});
