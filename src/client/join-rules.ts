// First of all: a schema asks whether it may make code from text as soon as it is made.
import './without-eval.ts';
import { likelyDuplicates } from '../checks/likely-duplicates.ts';
import { checkSubmission } from '../checks/submission.ts';

// The rules of the build, for the browser. They are heavy: whoever needs them imports this file when they are needed.
export { checkSubmission, likelyDuplicates };
