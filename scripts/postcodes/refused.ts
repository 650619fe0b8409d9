/** Why a file or an option cannot be used, in words for the person who gave it. */
export class Refused extends Error {
  override name = 'Refused';
}
