/** Settings of a council whose pages have moved, and that wants to know of weaknesses. */
export const hosted = {
  moved: [
    { from: '/groups/tiddly-winkers/', to: '/groups/demo-tiddlywinks-club/', on: '2026-11-01' },
    { from: '/groups/old-list/', to: '/groups/', on: '2026-11-01' },
  ],
  security: { contact: 'security@larkshire.example.org', expires: '2027-10-01' },
};
