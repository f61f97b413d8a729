import type { SeededRandom } from '#scripts/bench/site/seeded-random.ts';

type Words = readonly [string, ...string[]];

const list = (words: string) => words.trim().split(/\s+/) as unknown as Words;

/** Subjects of CME, the common ones first. */
const subjects = list(`
  rehabilitation pain spasticity stroke spine gait neurology orthopedics ultrasound concussion
  electrodiagnosis prosthetics orthotics amputation dysphagia aphasia cognition fatigue falls balance
  osteoarthritis tendinopathy radiculopathy neuropathy myopathy scoliosis lymphedema osteoporosis
  fibromyalgia spondylosis myelopathy neurogenic bladder bowel autonomic dysreflexia heterotopic
  ossification contracture botulinum baclofen phenol intrathecal injection fluoroscopy steroid
  regenerative platelet opioid buprenorphine naloxone cannabis acupuncture manipulation exercise
  cardiopulmonary geriatrics pediatrics palsy dystrophy sclerosis parkinson dementia delirium
  polytrauma burns transplant oncology palliative hospice telehealth wheelchair robotics exoskeleton
  virtual biomechanics kinematics imaging radiography elastography arthrography viscosupplementation
  nutrition sarcopenia obesity diabetes hypertension anticoagulation thromboembolism pressure wound
  sleep apnea mood depression anxiety resilience burnout ethics equity disparities literacy
  interpreter disability impairment guardianship employment driving sport adaptive paralympic
  running throwing shoulder elbow wrist hip knee ankle foot cervical thoracic lumbar sacroiliac
  vestibular ocular headache migraine facial craniofacial thoracolumbar brachial plexus peroneal
  carpal cubital tarsal tunnel entrapment plexopathy neuromuscular junction myasthenia
`);

const kinds = list(`
  Institute Society Academy Association College Center Foundation Network Consortium Collaborative
  Council Forum Journal Review Library Conference Symposium School Hospital Registry
`);

const verbs = list(`
  covers teaches reviews compares explains measures treats prevents supports follows assesses grades
  describes updates questions combines demonstrates simulates records repeats discusses illustrates
`);

const listeners = list(`
  physicians residents fellows teams clinics hospitals directors researchers athletes veterans
  children families patients therapists nurses coordinators reviewers committees departments
`);

const manners = list(`
  monthly yearly online quarterly weekly live recorded bedside regional national small intensive
  evidence-based interactive case-based stepwise practical advanced introductory modular
`);

const syllables = list(`
  bran ford mill wick ash dale nor ton lin ham oak stead glen more haver brook wes ley har low el
  mont ver stan kirk thorn ridge fair mar bel car den dun gal hol ker lan mer nel or pel quin ros
  sal tam ul van wend yar zel
`);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A town that is nowhere: `Branfordwick`. */
export function townOf(random: SeededRandom): string {
  const parts = [0, 1, 2].slice(0, 2 + random.below(2));
  return capital(parts.map(() => random.oneOf(syllables)).join(''));
}

/** `Branford Institute for Stroke and Gait` */
export function nameOf(random: SeededRandom): string {
  const [first, second] = [random.commonOf(subjects), random.oneOf(subjects)];
  return `${townOf(random)} ${random.commonOf(kinds)} for ${capital(first)} and ${capital(second)}`;
}

/** A sentence with a few common words, a few rare ones and a name of its own. */
function sentenceOf(random: SeededRandom): string {
  return (
    `The ${random.commonOf(manners)} ${random.commonOf(subjects)} course of ${townOf(random)} ` +
    `${random.commonOf(verbs)} ${random.commonOf(subjects)}, ${random.oneOf(subjects)} and ` +
    `${random.oneOf(subjects)} for ${random.commonOf(listeners)} and ${random.oneOf(listeners)}.`
  );
}

/** Sentences about as long together as `text`; at least one. */
export function sentencesLike(text: string, random: SeededRandom): string {
  let said = sentenceOf(random);
  while (text.length - said.length > said.length / 2) said += ` ${sentenceOf(random)}`;
  return said;
}
