import {
  autocomplete,
  autocompleteMultiselect,
  confirm,
  isCancel,
  log,
  multiselect,
  select,
  text,
} from '@clack/prompts';
import { BrokenOff, type Asker, type Choice } from './asker.ts';

/** More than this is found faster by typing. */
const mostAtASight = 12;
const later: Choice = { value: '', label: 'I will fill it in later' };

/** Asks the person at the terminal. @throws BrokenOff where that person presses Escape or Ctrl+C */
export const terminal: Asker = {
  tell: (lines) => log.message(lines.join('\n')),
  async text(message, problemOf, proposal) {
    const answer = answered(
      await text({
        message,
        placeholder: 'Press Enter to fill it in later',
        ...(proposal === undefined ? {} : { initialValue: proposal }),
        validate: (words) => (words?.trim() ? problemOf(words.trim()) : undefined),
      }),
    );
    return answer?.trim() || undefined;
  },
  async one(message, choices) {
    const options = [...choices, later];
    const ask = choices.length > mostAtASight ? autocomplete<string> : select<string>;
    return answered(await ask({ message, options, maxItems: mostAtASight })) || undefined;
  },
  async many(message, choices) {
    if (choices.length === 0) return [];
    const ask = choices.length > mostAtASight ? autocompleteMultiselect<string> : multiselect<string>;
    return answered(await ask({ message, options: [...choices], required: false, maxItems: mostAtASight }));
  },
  agrees: async (message, initialValue) => answered(await confirm({ message, initialValue })),
};

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new BrokenOff();
  return answer as Exclude<T, symbol>;
}
