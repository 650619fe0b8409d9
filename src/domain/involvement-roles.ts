import { say } from './language.ts';

/** What an organisation can do in the papers, in the order in which it is listed. */
export const roles = {
  owner: { name: 'Answers for', verb: 'answers for' },
  shares: { name: 'Shares', verb: say('shares') },
  leads: { name: 'Leads these promises', verb: say('leads') },
  partner: { name: 'Partner in these promises', verb: 'partner in' },
  holds: { name: 'Holds these funds', verb: say('holds') },
  recipient: { name: 'Received from', verb: 'received a grant from' },
  party: { name: 'Party to', verb: 'party to' },
  undertakes: { name: 'Undertakes', verb: 'is named in an undertaking of' },
  decides: { name: 'Was to decide', verb: 'was to decide' },
  asked: { name: 'Asked people', verb: 'asked people in' },
  organises: { name: 'Holds these events', verb: say('holds') },
  answers: { name: 'Answers at', verb: 'answers at' },
  makes: { name: 'Makes', verb: say('makes') },
  receives: { name: 'Receives', verb: say('receives') },
  wrote: { name: 'Wrote', verb: say('wrote') },
  runs: { name: 'Runs', verb: say('runs') },
  listed: { name: 'In the directory', verb: 'is in the directory as' },
} as const;

/** One of them. */
export type RoleKey = keyof typeof roles;
