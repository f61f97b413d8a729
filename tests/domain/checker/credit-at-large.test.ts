import { describe, expect, test } from 'vitest';

import { checked, countingIn } from '#tests/domain/checker/checked.ts';

/** Credit that is needed, for sale, explained or somebody else’s. */
const texts = [
  'Q: Does this webinar offer AMA PRA Category 1 Credit™?\nA: No. We only provide certificates of attendance.',
  'ABPMR diplomates need an average of 30 AMA PRA Category 1 Credits™ per year.',
  'ABPMR CME requirement: 150 CME credits in five years. The following count: AMA PRA Category 1 Credit™, AAFP Prescribed credit, AOA Category 1-A credit.',
  'Your CME requirement: 60 AMA PRA Category 1 Credits™. You have logged 0.',
  'Missing: 12 AMA PRA Category 1 Credits™ by December 31',
  'You still need to earn 12 AMA PRA Category 1 Credits™.',
  'A valid certificate must state the number of AMA PRA Category 1 Credits™ awarded.',
  'The designation statement must read: “The [provider] designates this [format] for a maximum of [number] AMA PRA Category 1 Credit(s)™.”',
  'Example wording: The Society designates this live activity for a maximum of 5 AMA PRA Category 1 Credits™.',
  'The AMA established the credit system: physicians earn AMA PRA Category 1 Credit™ by participating in certified activities sponsored by accredited providers.',
  'Upgrade to Premium to earn AMA PRA Category 1 Credits™ for this activity.',
  'Status: In progress. AMA PRA Category 1 Credits™ available: 6. Credits earned: 0',
  'Post-test score 60% - Failed. Passing earns 1.0 AMA PRA Category 1 Credit™.',
  'Complete 3 more modules and you will receive 3 AMA PRA Category 1 Credits™.',
  'AMA PRA Category 1 Credit(s)™ | 0.00 | Not claimed',
  'Dr. Smith, your mentor, received 5 AMA PRA Category 1 Credits™ for this session.',
  'Physicians earned 5 AMA PRA Category 1 Credits™; you attended as a nurse and receive 5 contact hours.',
  'Course description: Earn up to 25 AMA PRA Category 1 Credits™ at our June course in Boston. Your registration for this course was cancelled.',
  'Syllabus: Week 3, CME systems: AMA PRA Category 1 Credit™, AOA Category 1-A, AAFP Prescribed credit.',
  'The learner must be a physician to receive AMA PRA Category 1 Credit™. You are registered as: Physical Therapist.',
  'We recommend that learners choose activities that offer AMA PRA Category 1 Credit™.',
  'Filter by: AMA PRA Category 1 Credit™ (312) | MOC (120) | Nursing (98)',
  'Budget: fee to the university for AMA PRA Category 1 Credits™, $1,500.',
  'Why is there no AMA PRA Category 1 Credit™ on my certificate? Because you attended as a guest.',
  'California physicians: 50 hours of AMA PRA Category 1 Credit™ are due by the end of your renewal cycle.',
  'AMA PRA Category 1 Credits™ - Required: 30 - Completed: 0',
  'Promotional materials may state: “This activity has been approved for AMA PRA Category 1 Credit™” only after the decision.',
  'Your transcript shows 0 AMA PRA Category 1 Credits™ for this activity.',
  'Waitlist confirmation: Ultrasound workshop, 6 AMA PRA Category 1 Credits™. You are number 14 on the list.',
  'Exhibitor prospectus: reach 500 physicians earning AMA PRA Category 1 Credits™ at our meeting.',
  'Physiatrists like you earn AMA PRA Category 1 Credits™ with Example every day. Start your free trial.',
  'At least 30 of your credits must be AMA PRA Category 1 Credits™.',
  'Template: [Provider] designates this activity for a maximum of [n] AMA PRA Category 1 Credits™.',
  'AMA PRA Category 1 Credits™ for this retreat were a bridge too far.',
  'This handout was made for a course that is designated for 6 AMA PRA Category 1 Credits™; reading it carries none.',
];

describe('credit that is spoken of and not given to the reader', () => {
  test.for(texts)('does not count: %s', (text) => {
    const { standings } = checked(text);

    expect(countingIn(text)).toEqual([]);
    expect(Object.keys(standings).length).toBeGreaterThan(0);
  });
});

describe('a need for something else', () => {
  test.for([
    'Physicians need to complete the evaluation to claim 6 AMA PRA Category 1 Credits™.',
    'Registration is required to claim 3 AMA PRA Category 1 Credits™.',
    '2/2/2026 Opioid training, required by law, 2.0 AMA PRA Category 1 Credits™',
    '3 AMA PRA Category 1 Credits™, which count toward your requirement.',
  ])('leaves credit given: %s', (text) => {
    expect(checked(text).standings['ama-pra-1']).toBe('counts');
  });
});
