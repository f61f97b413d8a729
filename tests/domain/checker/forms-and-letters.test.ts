import { describe, expect, test } from 'vitest';

import { checked, countingIn } from '#tests/domain/checker/checked.ts';

const designated =
  'The Example University designates this live activity for a maximum of 6.0 AMA PRA Category 1 Credits™.';

describe('a number is taken for what its label says', () => {
  test.for<[string, readonly string[]]>([
    // A number that ends the line above, or belongs to the label before it.
    [
      'Date of completion: June 30\nCredits Earned: 1.50\nType: AMA PRA Category 1 Credit(s)™',
      ['claimed 1.5'],
    ],
    [
      'Jane Roe, MD\nCompletion date: May 12\nHours claimed: 1.50\nAMA PRA Category 1 Credit(s)™',
      ['claimed 1.5'],
    ],
    ['Activity number 204\nHours awarded: 1.5\nAMA PRA Category 1 Credit(s)™', ['claimed 1.5']],
    ['Activity number 204\nHours awarded 1.5\nAMA PRA Category 1 Credit(s)™', ['claimed 1.5']],
    [
      'Learner ID 88\nCredits claimed: 3.00\nThe Example Academy designates this live activity for a maximum of 4.00 AMA PRA Category 1 Credits™.',
      ['claimed 3', 'designated 4'],
    ],
    ['Sessions attended: 12 Credits awarded: 9.0 AMA PRA Category 1 Credit™', ['claimed 9']],
    [
      'Max Credits: 20.00 Credits Claimed: 15.50 Credit Type: AMA PRA Category 1 Credits™',
      ['designated 20', 'claimed 15.5'],
    ],
    [
      'Credits Available: 20.00\nCredits Earned: 15.50\nCredit Type: AMA PRA Category 1 Credits™',
      ['designated 20', 'claimed 15.5'],
    ],
    ['Completed on May 12\nAMA PRA Category 1 Credit(s)™ awarded', []],
    ['Issue 12 AMA PRA Category 1 Credit(s)™ awarded: 1.0', ['claimed 1']],
    ['Score: 80 AMA PRA Category 1 Credit(s)™: 1.0', ['stated 1']],
    ['Claim your AMA PRA Category 1 Credits™ 24 hours after the course.', []],
    ['Log in to claim your AMA PRA Category 1 Credits™ 48 hours after the meeting ends.', []],
    // One part of a whole.
    ['You have claimed 6.5 of 20 AMA PRA Category 1 Credits™.', ['claimed 6.5', 'designated 20']],
    ['6.5 of 20 AMA PRA Category 1 Credits™ claimed', ['claimed 6.5', 'designated 20']],
    [
      'You earned 3 of the 20 AMA PRA Category 1 Credits™ available.',
      ['claimed 3', 'designated 20'],
    ],
    [
      'You have claimed 4.5 credits of the 8 AMA PRA Category 1 Credits™ offered.',
      ['claimed 4.5', 'designated 8'],
    ],
    [
      'Jane Roe earned 4.5 of the maximum of 10 AMA PRA Category 1 Credits™.',
      ['claimed 4.5', 'designated 10'],
    ],
    // Columns that a copied table no longer tells apart.
    [
      'Activity\tCredit Type\tCredits Available\tCredits Earned\nSpasticity 2026\tAMA PRA Category 1 Credit(s)™\t6.00\t4.50',
      ['stated 6'],
    ],
    // Another kind of hours, and another time.
    [`${designated}\nPT hours awarded: 7.5`, ['designated 6']],
    [`${designated}\nABIM MOC credits earned: 12`, ['designated 6']],
    [
      'This activity: 2.0 AMA PRA Category 1 Credits™. Cumulative credits earned: 85.5',
      ['stated 2'],
    ],
  ])('%s', ([text, amounts]) => {
    const { standings, amounts: found } = checked(text);

    expect(found).toEqual(amounts.map((amount) => `ama-pra-1: ${amount}`));
    expect(standings['ama-pra-1']).toBe('counts');
  });
});

describe('another part of the text leaves the credit open', () => {
  test.for([
    // What is not approved, in a sentence of its own.
    `${designated} This session has not been approved for CME.`,
    'This recording is not certified for CME. The live webinar was designated for 1.5 AMA PRA Category 1 Credits™.',
    'This activity is not approved for CME credit.\n\nTotal: 6.0 AMA PRA Category 1 Credits™',
    'On-demand viewing is not eligible for CME credit. The meeting was designated for a maximum of 6.0 AMA PRA Category 1 Credits™.',
    'This satellite symposium is not included in the main event CME/CPD credit. Main event: 22.5 AMA PRA Category 1 Credits™.',
    'This satellite symposium is not part of the official CME program of the Annual Meeting. The Annual Meeting is designated for 24.5 AMA PRA Category 1 Credits™.',
    'No continuing education credit is awarded for this industry-supported session. The Annual Meeting is designated for 24.5 AMA PRA Category 1 Credits™.',
    `There is no CME credit for watching this recording.\n${designated}`,
    `Due to low enrollment the course has been cancelled.\n${designated}`,
    // Boxes and questions.
    '[ ] AMA PRA Category 1 Credit™\n[x] Certificate of Attendance',
    'Credit type: [ ] AMA PRA Category 1 Credit™  [x] Contact hours  6.0',
    'I do not wish to claim credit. [x]\n6 AMA PRA Category 1 Credits™',
    'Claim CME? No\n6 AMA PRA Category 1 Credits™',
    'Unclaimed: 6.0 AMA PRA Category 1 Credits™',
    'Remaining: 6.0 AMA PRA Category 1 Credits™',
    'Credit: 6.0 AMA PRA Category 1 Credits™. Claim status: unclaimed',
    // The learner failed, was absent, or is no physician.
    ...[
      'Attendance: absent',
      'Attended: No',
      'Post-test: failed',
      'Passed: No',
      'Result: Failed',
      'Attendance: 0%',
      'Evaluation: incomplete',
      'Status: Enrolled',
      'Status: In Progress',
      'You attended as: Non-physician',
      'You attended as: Nurse.',
      'Profession: Registered Nurse',
      'Provider type: Physical therapist',
    ].flatMap((line) => [
      `${line}\nCredit: 6.0 AMA PRA Category 1 Credits™`,
      `${designated}\n${line}`,
    ]),
    `${designated}\nYour attendance could not be verified and no credit was issued to you.`,
    'Jane Roe, MD is not eligible to receive credit. Conference: 6.0 AMA PRA Category 1 Credits™.',
    'Dr. Roe did not complete the requirements for credit. The activity was designated for 6.0 AMA PRA Category 1 Credits™.',
    'Requirements for credit: NOT MET. The activity was designated for 6.0 AMA PRA Category 1 Credits™.',
    `${designated}\nJane Roe did not attend this activity.`,
    'Not a valid CME certificate. Activity designated for 6.0 AMA PRA Category 1 Credits™.',
    // None at all.
    'Name: Jane Roe MD\nType: AMA PRA Category 1 Credit™\nCredits: 0',
    'Activity: Gait. Type: AMA PRA Category 1 Credit™. Amount: 0.00',
    'Type of award: AMA PRA Category 1 Credit(s)™\nHours: 0.00',
    `${designated}\nYour credits: 0`,
    `${designated}\nCME credits: 0.0`,
    'Credits to claim: 6.0 AMA PRA Category 1 Credits™. Claimed so far: 0',
    // Asked for, and not yet given.
    'We have applied for accreditation. Total AMA PRA Category 1 Credits™: 5',
    'We have submitted an application for accreditation. Total: 6.0 AMA PRA Category 1 Credits™.',
    'The University is seeking accreditation for this program. Credit: 6.0 AMA PRA Category 1 Credits™.',
    'Accreditation is being sought. Credit: 6.0 AMA PRA Category 1 Credits™.',
    '*Pending approval. 20 AMA PRA Category 1 Credits™*',
    'AOA approval pending. 20 AOA Category 1-A credits.',
    'AOA: pending. 20 AOA Category 1-A credits.',
    'AAFP: pending. 20 Prescribed credits.',
    'This Live activity has been submitted to the AAFP for review. 6 AAFP Prescribed credits.',
    'An application has been made to the EACCME® for CME accreditation of this event. Number of ECMEC®s: 12',
    'EACCME® accreditation pending.\nEuropean CME credits (ECMEC®s): 12',
    'EACCME application under review. 12 ECMEC®s',
    'Royal College accreditation pending. Accredited Group Learning Activity (Section 1): 6 hours.',
    // By whom nobody is accredited.
    'Example Ltd. is not accredited by the ACCME to provide continuing medical education for physicians. Example Ltd. designates this live activity for a maximum of 6 AMA PRA Category 1 Credits™.',
    `The provider is no longer accredited by the ACCME.\n\n${designated}`,
    `Example Academy's ACCME accreditation expired in 2023.\n\n${designated}`,
    // No certificate yet.
    'This is a SAMPLE certificate.\n\nJane Roe, MD is awarded 6 AMA PRA Category 1 Credits™.',
    'Jane Roe, MD is awarded 6 AMA PRA Category 1 Credits™.\n\nSAMPLE',
    'Jane Roe, MD is awarded 6 AMA PRA Category 1 Credits™.\n*** SAMPLE ***',
    'PROVISIONAL STATEMENT OF CREDIT. Jane Roe, MD: 5 AMA PRA Category 1 Credits™.',
    'Provisional Certificate\n\nJane Roe, MD: 5 AMA PRA Category 1 Credits™.',
    'Temporary certificate – final certificate follows after evaluation.\n\nThis is to certify that Jane Roe, MD is awarded 5 AMA PRA Category 1 Credits™.',
    'Preview – complete the evaluation to unlock your certificate.\n\nJane Roe, MD is awarded 6 AMA PRA Category 1 Credits™.',
    'UNPAID – payment required to release certificate.\n\nJane Roe, MD: 6 AMA PRA Category 1 Credits™.',
    // What cannot be converted.
    'Royal College MOC Section 1: 6 hours. These credits cannot be converted to AMA PRA Category 1 Credits™.',
    'Royal College MOC Section 1: 6 hours. This activity is not eligible for conversion to AMA PRA Category 1 Credits™.',
    'Conversion to AMA PRA Category 1 Credit™ was not possible. 12 ECMEC®s.',
    'The agreement between the Royal College and the AMA expired on December 31, 2025; this Section 1 event (6 hours) can no longer be converted to AMA PRA Category 1 Credits™.',
    // Over.
    'CME has expired for this activity.\n1.0 AMA PRA Category 1 Credit(s)™',
    'CME is no longer available for this activity.\nThe Example Academy designates this enduring material for a maximum of 1.0 AMA PRA Category 1 Credits™.',
    'Credit is no longer available. Originally 2 AMA PRA Category 1 Credits™.',
    'Activity closed for credit. 1.0 AMA PRA Category 1 Credit™',
    'AOA Category 1-A or 1-B: 4 credits',
  ])('%s', (text) => {
    const { standings } = checked(text);

    expect(countingIn(text)).toEqual([]);
    expect(Object.keys(standings).length).toBeGreaterThan(0);
  });
});

describe('what is said of something else takes nothing away', () => {
  test.for([
    'Certificate of Completion\nJane Roe, MD\nRegistration fee: $0.00\nAMA PRA Category 1 Credits™ 6.00',
    'AMA PRA Category 2 Credits™: 0.00\nAMA PRA Category 1 Credits™: 6.00',
    'MOC Points: 0.00\nAMA PRA Category 1 Credits™: 6.00',
    'AOA Category 1-A: 0\nAMA PRA Category 1 Credit(s)™: 6.00',
    'Contact hours 0.00 AMA PRA Category 1 Credit(s)™ 6.00',
    'Errors: 0\nAMA PRA Category 1 Credits™: 6.0',
    'You were awarded 6.0 AMA PRA Category 1 Credits™, but MOC points are not yet posted.',
    'Jane Roe, MD is awarded 6.0 AMA PRA Category 1 Credits™ which are not reported to ABPMR automatically.',
    'This activity was approved for 6.0 AMA PRA Category 1 Credits™ and is not sponsored by industry.',
    'Jane Roe, MD has claimed 6.0 AMA PRA Category 1 Credits™ but has not yet completed ABIM MOC.',
    'The Academy designates this live activity for a maximum of 6.0 AMA PRA Category 1 Credits™ and does not endorse any product.',
    'Your application for 6.0 AMA PRA Category 1 Credits™ has been approved.',
    'Your request for credit was approved: 6.0 AMA PRA Category 1 Credits™.',
    'AMA PRA Category 1 Credit(s)™ 6.0\nNo. of sessions: 6',
    `${designated} AOA approval pending.`,
    `${designated} Nurses: ANCC approval pending.`,
    `${designated} This activity is not approved for contact hours for nurses.`,
    `${designated} AAFP: application under review.`,
    `${designated}\nContact hours: 0`,
    `${designated} Industry employees are not eligible to receive credit.`,
    `${designated} If the course is cancelled, fees are refunded.`,
    `${designated} Sample size in trials of spasticity, Dr. Roe.`,
    'Attendance: 100%\nPost-test: passed\nAMA PRA Category 1 Credits™: 6.0',
    'Profession: Physician\nAMA PRA Category 1 Credits™: 6.0',
    'Profession: Physician and surgeon\nAMA PRA Category 1 Credits™: 6.0',
    'Certificate: No. 42\nAMA PRA Category 1 Credits™: 6.0',
    `${designated} Your request was submitted.`,
    `${designated}\nSA-CME credits: 0`,
    `${designated} I do not want to be contacted by sponsors.`,
    `${designated} Your certificate is pending completion of the evaluation.`,
    `${designated} Papers were submitted to the committee for review.`,
  ])('%s', (text) => {
    expect(checked(text).standings['ama-pra-1']).toBe('counts');
  });
});

test('a way to convert credit stays open where something else is refused', () => {
  const text =
    '12 ECMEC®s were awarded. They may be converted to AMA PRA Category 1 Credits™, but are not reported by us.';

  expect(checked(text).standings).toEqual({ ecmec: 'counts-after-conversion' });
});

test('prescribed hours of something else are no credit', () => {
  expect(
    checked('The patient completed 20 prescribed units of botulinum toxin.').standings,
  ).toEqual({});
  expect(checked('Residents who attend the prescribed hours receive a letter.').standings).toEqual(
    {},
  );
  expect(checked('The AAFP approved it for 6 prescribed hours.').standings).toHaveProperty(
    'aafp-prescribed',
  );
});

test('who is not accredited is not stated to be', () => {
  const text =
    'Example Ltd. is not accredited by the ACCME. It offers 6 AMA PRA Category 1 Credits™.';

  expect(checked(text).statements).toEqual([]);
});
