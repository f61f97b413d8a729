/*
 * Words that speak of credit at large: what somebody needs, what a certificate has to say, who
 * awards it, how to buy or find it. A sentence with them gives the reader nothing.
 * In the masked text a credit is a run of `¤`.
 */

const toCredit = String.raw`(?: (?:up to|an? (?:maximum|minimum|total|average) of|at least|the|of|for|in|your|another|\d[\d.]*|more|credits?|hours?))*[ :"]*¤`;
const getting = '(?:earn|have|obtain|accrue|accumulate|collect|log|report|document|complete)';

/** What is owed is not yet given. */
const owed: readonly string[] = [
  String.raw`(?:needs?|needed|requires?|required|requirements?(?: is| are| of)?|missing|must ${getting}|(?:need|needs|have|has|still) to ${getting})(?=:?${toCredit})`,
  String.raw`(?<=¤ )(?:must be (?:completed|earned)|(?:are |is )?(?:still )?(?:required|needed|missing|to go|remaining))`,
  String.raw`the following (?:also )?count|(?:\d+|one|two|three|four|five) more(?! than)`,
];

/** Rules and wordings, which are quoted rather than meant. */
const rules: readonly string[] = [
  String.raw`(?:must|should|has to|have to|needs? to) (?:always |also )?(?:state|say|read|bear|specify|mention)`,
  String.raw`(?:example|suggested|correct|required|standard) (?:wording|statement|language|text)|wording`,
  String.raw`must be an? (?:\w+ ){0,2}?(?:physician|MD|DO|member|fellow) to`,
  String.raw`(?:accredited|ACCME-accredited) (?:providers|organizations)`,
  String.raw`(?:activities|courses|organizations|programs|providers) (?:that|which) (?:are |can |may )?(?:accredited|award|carry|certified|designated|offer|provide)`,
];

/** The furniture of catalogs, papers and shops. */
const furniture: readonly string[] = [
  String.raw`syllabus|glossary|budget|prospectus|wait(?:ing )?-?list(?:ed)?|free trial|trial account|like you|filter(?:ed)? by|search results|browse`,
  String.raw`(?:upgrade|subscribe|unlock|purchase|buy|join|renew)\b[^.;¤]{0,60}\bto (?:also )?(?:claim|earn|get|obtain|receive)`,
];

export const creditAtLarge: readonly string[] = [...owed, ...rules, ...furniture];
