import { describe, expect, test } from 'vitest';
import { credits } from '#src/domain/amount.ts';
import { readOwnRequirementForm } from '#src/tracker/setup/read-own-requirement-form.ts';
import { period } from '#tests/builders.ts';

const complete: Readonly<Record<string, string>> = {
  name: 'Texas license',
  start: '1/1/2026',
  end: '12/31/2027',
  minimum: '48',
  'every-years': '2',
  'topic-0': 'ethics',
  'topic-0-minimum': '2',
  'topic-1': '',
  'topic-1-minimum': '',
};

function read(fields: Readonly<Record<string, string>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...complete, ...fields })) form.append(name, value);
  return readOwnRequirementForm(form, [
    { id: 'ethics', name: 'Ethics' },
    { id: 'pain', name: 'Pain Medicine' },
  ]);
}

describe('the form of an own requirement', () => {
  test('gives a requirement; a whole day in one field is a day, a blank topic is none', () => {
    expect(read({})).toEqual({
      ok: true,
      value: {
        name: 'Texas license',
        cycle: period('2026-01-01', '2027-12-31'),
        everyYears: 2,
        minimum: credits(48),
        creditTypes: [],
        topics: [{ topic: 'ethics', minimum: credits(2) }],
      },
    });
  });

  test.for([
    { typed: 'Child abuse', topic: 'Child-abuse' },
    { typed: ' HIV/AIDS ', topic: 'HIV-AIDS' },
    { typed: 'ethics', topic: 'ethics' },
    { typed: 'Pain Medicine', topic: 'pain' },
  ])('takes a topic in one’s own words: $typed is $topic', ({ typed, topic }) => {
    const result = read({ 'topic-0': '', 'topic-0-own': typed });

    expect(result).toMatchObject({ ok: true, value: { topics: [{ topic }] } });
  });

  test.for([
    { fields: { name: ' ' }, says: 'Enter a name, such as Texas license' },
    { fields: { minimum: '' }, says: 'Enter the credits required, such as 7.25' },
    {
      fields: { 'every-years': 'two' },
      says: 'Enter a whole number of years, or leave it blank',
    },
    { fields: { 'topic-0': '' }, says: 'Choose a topic for these credits' },
    {
      fields: { 'topic-0-own': 'Child abuse' },
      says: 'Choose a topic or type one, not both',
    },
    {
      fields: { 'topic-0': '', 'topic-0-own': '?' },
      says: 'Use letters for the topic, such as child abuse',
    },
    { fields: { 'topic-0-minimum': '' }, says: 'Enter the credits for this topic, such as 7.25' },
    {
      fields: { 'topic-1': 'ethics', 'topic-1-minimum': '1' },
      says: 'Choose each topic only once',
    },
  ])('refuses in the words of the field: $says', ({ fields, says }) => {
    const result = read(fields as Record<string, string>);

    expect(result.ok ? [] : result.problem.map(({ message }) => message)).toEqual([says]);
  });
});
