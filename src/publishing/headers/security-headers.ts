const yearInSeconds = 365 * 24 * 60 * 60;

/** What browsers can do that no page of this site needs, or only by itself. */
const permissions = {
  accelerometer: '()',
  autoplay: '()',
  camera: '()',
  'clipboard-write': '(self)',
  'display-capture': '()',
  'encrypted-media': '()',
  fullscreen: '()',
  // The question "near me", which the browser asks the visitor before it answers.
  geolocation: '(self)',
  gyroscope: '()',
  magnetometer: '()',
  microphone: '()',
  midi: '()',
  payment: '()',
  'publickey-credentials-get': '()',
  'screen-wake-lock': '()',
  usb: '()',
  'xr-spatial-tracking': '()',
} as const;

/** To other sites no page tells where its reader came from: some listings are for people in trouble. */
export const referrerPolicy = 'same-origin';

/** What every answer carries, besides its Content-Security-Policy. */
export const securityHeaders = {
  'Strict-Transport-Security': `max-age=${yearInSeconds}`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': referrerPolicy,
  'Permissions-Policy': Object.entries(permissions)
    .map(([name, allowed]) => `${name}=${allowed}`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** For files whose names change with what is in them, and for all others. */
export const caching = {
  forGood: `public, max-age=${yearInSeconds}, immutable`,
  askAgain: 'public, max-age=0, must-revalidate',
} as const;
