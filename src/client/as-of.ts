import { londonTime } from '../domain/london-time.ts';

// A page that was built last month must not lie today: what depends on the day is worked out again, and the program for
// it is fetched only then.
const { day: today } = londonTime(new Date());
const built = document.querySelector<HTMLElement>('as-of')?.dataset['built'] ?? today;

if (built < today)
  import('./as-of-again.ts').then(
    ({ drawAgain }) => drawAgain(today),
    () => undefined,
  );
