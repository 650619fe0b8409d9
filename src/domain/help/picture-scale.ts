/** Pixels of a picture for each of the page: small writing stays sharp. */
export const pictureScale = 1.5;
