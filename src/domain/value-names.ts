import { say } from './language.ts';

/** What content may choose from a list, where it is not called what it says: every value that a page shows. */
const names: Record<string, string> = {
  // Kinds of place
  country: say('country'),
  county: say('county'),
  region: say('region'),
  borough: say('borough'),
  ward: say('ward'),
  parish: say('parish'),
  area: say('area'),
  // Kinds of agreement
  compact: say('compact'),
  charter: say('charter'),
  covenant: say('covenant'),
  'service-level-agreement': say('service level agreement'),
  // Ways to ask people
  'public-consultation': say('public consultation'),
  'resident-survey': say('resident survey'),
  'staff-survey': say('staff survey'),
  panel: say('panel'),
  'focus-group': say('focus group'),
  platform: say('platform'),
  hub: say('hub'),
  programme: say('programme'),
  project: say('project'),
  // Kinds of paper, and how it stands
  strategy: say('strategy'),
  report: say('report'),
  'progress-report': say('progress report'),
  survey: say('survey'),
  policy: say('policy'),
  law: say('law'),
  draft: say('draft'),
  proposed: say('proposed'),
  agreed: say('agreed'),
  closed: say('closed'),
  published: say('published'),
  adopted: say('adopted'),
  final: say('final'),
  // Kinds of policy, and how one stands
  'equality-impact-assessment': say('equality impact assessment'),
  process: say('way of working'),
  'local-characteristic': say('local characteristic'),
  procurement: say('rule for buying'),
  'asset-transfer': say('rule for handing over buildings'),
  'in-force': say('in force'),
  replaced: say('replaced'),
  'not-needed': say('not needed'),
  // Kinds of event, and whether it took place
  awards: say('awards'),
  awareness: say('awareness'),
  meeting: say('meeting'),
  community: say('community'),
  funding: say('funding'),
  training: say('training'),
  stakeholder: say('stakeholder'),
  held: say('held'),
  promoted: say('promoted'),
  planned: say('planned'),
  // For whom a group is
  everyone: say('everyone'),
  children: say('children'),
  'young-people': say('young people'),
  parents: say('parents'),
  'older-people': say('older people'),
  carers: say('carers'),
  'disabled-people': say('disabled people'),
  women: say('women'),
  men: say('men'),
  veterans: say('veterans'),
  refugees: say('refugees'),
  jobseekers: say('jobseekers'),
  students: say('students'),
  // What a group can offer in an emergency
  hall: say('hall'),
  kitchen: say('kitchen'),
  vehicles: say('vehicles'),
  volunteers: say('volunteers'),
  translation: say('translation'),
  storage: say('storage'),
  generator: say('generator'),
  // How often
  weekly: say('weekly'),
  monthly: say('monthly'),
  quarterly: say('quarterly'),
  'not-stated': say('not stated'),
  // Answers
  yes: say('yes'),
  no: say('no'),
  other: say('other'),
  'not-known': say('not known'),
};

/** A value that content chose from a list, as people read it: `older-people` is "older people". */
export function valueName(value: string): string {
  return names[value] ?? value.replaceAll('-', ' ');
}
