import { listFields, readAnswers, singleFields, type Answers } from '../domain/join/answers.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What stands in the form. */
export function answersIn(form: HTMLFormElement): Answers {
  const data = new FormData(form);
  return readAnswers({
    ...Object.fromEntries(singleFields.map((name) => [name, data.get(name) ?? ''])),
    ...Object.fromEntries(listFields.map((name) => [name, data.getAll(`${name}[]`)])),
  });
}

/** Puts answers into the form. */
export function fillIn(form: HTMLFormElement, answers: Answers): void {
  for (const control of form.querySelectorAll<Control>('input, select, textarea')) {
    const answer = answers[control.name.replace('[]', '') as keyof Answers];
    if (control instanceof HTMLInputElement && control.type === 'checkbox')
      control.checked = answer.includes(control.value) && answer.length > 0;
    else if (typeof answer === 'string') control.value = answer;
  }
}
