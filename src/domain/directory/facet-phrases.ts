import type { GroupFacet } from '../group-facets.ts';
import type { Meaning } from './lexicon.ts';

/** Everyday words for values of the facets that have no editor's file: days, times, cost, access, ages, people. */
const phrases: Partial<Record<GroupFacet, Record<string, string>>> = {
  day: {
    monday: 'mon, monday, mondays',
    tuesday: 'tue, tues, tuesday, tuesdays',
    wednesday: 'wed, weds, wednesday, wednesdays',
    thursday: 'thu, thur, thurs, thursday, thursdays',
    friday: 'fri, friday, fridays',
    saturday: 'sat, saturday, saturdays, weekend, weekends',
    sunday: 'sunday, sundays, weekend, weekends',
  },
  time: {
    morning: 'morning, mornings, breakfast time',
    afternoon: 'afternoon, afternoons, after lunch, lunchtime',
    evening: 'evening, evenings, night, nights, tonight, after work',
  },
  cost: {
    free: 'free, free of charge, no cost, costs nothing, for nothing',
    donation: 'donation, pay what you can',
  },
  age: {
    'under-5': 'under 5, under fives, pre school, preschool, preschoolers',
    '5-to-11': '5 to 11, primary school age',
    '12-to-17': '12 to 17, under 18, teenage, secondary school age',
  },
  access: {
    'step-free-entrance':
      'wheelchair, wheelchair user, wheelchair access, wheelchair accessible, step free, no steps, ramp',
    'accessible-toilet': 'accessible toilet, disabled toilet, accessible loo, disabled loo',
    'changing-places-toilet': 'changing places, changing places toilet, adult changing',
    'hearing-loop': 'hearing loop, induction loop, loop system',
    'disabled-parking': 'parking, disabled parking, blue badge, car park',
    lift: 'lift, elevator',
    'quiet-space': 'quiet space, quiet room, sensory room',
    'assistance-dogs': 'assistance dog, assistance dogs, guide dog, guide dogs welcome',
    'near-bus-stop': 'bus stop, bus route, on the bus',
  },
  audience: {
    children: 'child, children, kid, kids, boys and girls',
    'young-people': 'young person, young people, teen, teens, teenager, teenagers, youth, adolescent',
    parents: 'parent, parents, mum, mums, mother, mothers, mummy, dad, dads, father, fathers',
    'older-people':
      'older people, older person, elderly, pensioner, pensioners, oap, oaps, senior, seniors, retired, over 50, over 55, over 60, over 65, over 70, over 75, over 80, 50 plus, 60 plus, 65 plus',
    carers: 'carer, carers, caregiver, caregivers',
    'disabled-people': 'disabled, disabled people, disability',
    women: 'woman, women, womens, ladies, lady, female',
    men: 'man, men, mens, male, blokes, gents, gentlemen',
    lgbtq: 'lgbt, lgbtq, lgbtqia, gay, lesbian, bisexual, trans, transgender, queer, non binary',
    veterans: 'veteran, veterans, ex forces, ex army, ex military, ex service',
    refugees: 'refugee, refugees, asylum seeker, asylum seekers',
    jobseekers: 'jobseeker, jobseekers, job seeker, out of work, unemployed, unemployment',
    students: 'student, students',
  },
  joining: { 'drop-in': 'drop in, dropin, no booking, turn up' },
  language: { bfi: 'bsl, sign language, british sign language' },
};

/** How much such a word counts beside the name of a category: it narrows more than it tells what is meant. */
const strength = 0.8;

/** The phrases with their meanings. */
export function facetPhrases(): [string, Meaning][] {
  return Object.entries(phrases).flatMap(([facet, values]) =>
    Object.entries(values).flatMap(([value, list]) =>
      list
        .split(', ')
        .map((phrase): [string, Meaning] => [
          phrase,
          { facet: facet as GroupFacet, values: [value], strength },
        ]),
    ),
  );
}
