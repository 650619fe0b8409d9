/**
 * The version of the published records. A new column raises the second number; a column that goes, is renamed or
 * means something else raises the first.
 */
export const version = '2.3';
