/**
 * The formats of a CME activity, after the ACCME's list, with the name pages show: the plain one,
 * and the formal term in parentheses where it says less.
 */
export const activityFormatNames = {
  'live-course': 'Live course',
  'regularly-scheduled-series': 'Regularly scheduled series',
  'internet-live': 'Live online (internet live course)',
  'enduring-material': 'Print or recording (enduring material)',
  'internet-enduring': 'On-demand online (internet enduring material)',
  'journal-based': 'Journal-based CME',
  'internet-point-of-care': 'Point-of-care learning online',
  'manuscript-review': 'Manuscript review',
  'test-item-writing': 'Test-item writing',
  'committee-learning': 'Committee learning',
  'performance-improvement': 'Performance improvement',
  'learning-from-teaching': 'Learning from teaching',
  other: 'Another format',
} as const;

export type ActivityFormat = keyof typeof activityFormatNames;

export const activityFormats = Object.keys(activityFormatNames) as readonly ActivityFormat[];

export function isActivityFormat(text: unknown): text is ActivityFormat {
  return typeof text === 'string' && Object.hasOwn(activityFormatNames, text);
}
