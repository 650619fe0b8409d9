/** The components that prose may use, and the attributes that each takes: text alone, never code. */
export const components: Record<string, { attributes: readonly string[]; purpose: string }> = {
  Note: {
    attributes: ['title'],
    purpose: 'A paragraph that stands out: <Note title="Please note">Text.</Note>',
  },
};
