import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '#tests/browser/site.ts';

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** Runs axe on the page as it is now, with the contrast of WCAG's level AAA (7:1). */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      rules: { 'color-contrast-enhanced': { enabled: true } },
    })
    .analyze();
  expect(problemsOf(violations), 'what axe objects to').toEqual([]);
}

function problemsOf(violations: AxeResults['violations']): readonly string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help} (${target.join(' ')}) ${failureSummary}`,
    ),
  );
}

/** Runs axe's rules on contrast alone: what a change of the color scheme can break. */
export async function expectReadableColors(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withRules(['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'])
    .analyze();
  expect(problemsOf(violations), 'what axe objects to').toEqual([]);
}

/** Runs axe without its rules on contrast: colors are the template's, structure is each page's own. */
export async function expectSoundStructure(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } })
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join('; ')}`),
    `what axe objects to on ${page.url()}`,
  ).toEqual([]);
}

/** Nothing is wider than the window: no reader has to scroll sideways to read a line. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const elements = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`);
    return elements.length > 0 ? elements : ['text or a margin'];
  });
  expect(wide, 'what reaches past the window').toEqual([]);
}

/** Every control that is on show is at least 44 px high or stands in a label that is. */
export async function expectLargeTargets(page: Page): Promise<void> {
  const small = await page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, input:not([type="hidden"]), select, textarea, summary, nav a',
    );
    return [...controls].flatMap((control) => {
      const boxes = [
        control,
        control.closest('label'),
        ...(control instanceof HTMLInputElement ? (control.labels ?? []) : []),
      ]
        .filter((box) => box !== null)
        .map((box) => box.getBoundingClientRect().height);
      if (!control.checkVisibility() || Math.max(...boxes) >= 43.5) return [];
      return `${control.tagName.toLowerCase()} “${control.textContent.trim() || control.id}”: ${Math.max(...boxes)} px`;
    });
  });
  expect(small, 'targets lower than 44 px').toEqual([]);
}
