/** The language that a build was told to be in; nothing where it is that of the content. */
export function askedLanguage(
  environment: Record<string, string | undefined> = process.env,
): string | undefined {
  return environment['NOTICEBOARD_LANGUAGE'] || undefined;
}
