/** The questions in the order of their list, each with what it is about. */
export const QUESTIONS = [
  { key: 'withdrawal', about: 'body' },
  { key: 'coverage', about: 'place' },
  { key: 'matches', about: 'place' },
  { key: 'chair', about: 'committee' },
  { key: 'seats', about: 'committee' },
  { key: 'changes', about: 'place' },
  { key: 'due', about: 'place' },
  { key: 'report', about: 'place' },
  { key: 'sharing', about: 'place' },
  { key: 'registration', about: 'place' },
  { key: 'management', about: 'place' },
  { key: 'metrics', about: 'place' },
] as const;

export type QuestionKey = (typeof QUESTIONS)[number]['key'];
export type About = (typeof QUESTIONS)[number]['about'];
