/** What an organisation can do in the papers, in the order in which it is listed. */
export const roles = {
  owner: { name: 'Answers for', verb: 'answers for' },
  shares: { name: 'Shares', verb: 'shares' },
  leads: { name: 'Leads these promises', verb: 'leads' },
  partner: { name: 'Partner in these promises', verb: 'partner in' },
  holds: { name: 'Holds these funds', verb: 'holds' },
  recipient: { name: 'Received from', verb: 'received a grant from' },
  party: { name: 'Party to', verb: 'party to' },
  undertakes: { name: 'Undertakes', verb: 'is named in an undertaking of' },
  decides: { name: 'Was to decide', verb: 'was to decide' },
  asked: { name: 'Asked people', verb: 'asked people in' },
  organises: { name: 'Holds these events', verb: 'holds' },
  answers: { name: 'Answers at', verb: 'answers at' },
  makes: { name: 'Makes', verb: 'makes' },
  receives: { name: 'Receives', verb: 'receives' },
  wrote: { name: 'Wrote', verb: 'wrote' },
  runs: { name: 'Runs', verb: 'runs' },
  listed: { name: 'In the directory', verb: 'is in the directory as' },
} as const;

/** One of them. */
export type RoleKey = keyof typeof roles;
