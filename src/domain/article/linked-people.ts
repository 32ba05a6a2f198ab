import type { AssembledArticle } from './assembled-article';

/** The documentIds of everybody whom the article's quotes and credits are linked to, each once. */
export const linkedPeople = ({ segments, credits }: AssembledArticle): string[] => {
  const heard = segments.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'quote' ? [item.speaker.person] : [])),
  );
  const people = [...heard, ...credits.map(({ person }) => person)];
  return [...new Set(people.flatMap((person) => person?.documentId ?? []))];
};
