import type { ParsedArticle } from '../article/parsed-article';
import type { PersonReference } from '../article/stored-article';
import { nearestListedName, type PersonLikeness } from './compare-to-person';
import { peopleNear, type KnownPerson, type PeopleIndex } from './people-index';
import { splitName } from './split-name';

/** A Person that a printed name may be: a link for an editor to confirm. */
export interface PersonProposal {
  /** Of the credit or quote in the article: `credits[0]`, `segments[1].items[6]`. */
  readonly path: string;
  /** The name as printed. */
  readonly printed: string;
  readonly person: PersonReference;
  readonly likeness: PersonLikeness['likeness'];
  /** In a sentence, what the likeness rests on. */
  readonly why: string;
}

/**
 * Finds, for every credit and every quote's speaker, the known Persons whose name is one spelling of the printed one, or who
 * probably are the same. As printed and as known are two things: nothing is linked here.
 * @returns in the order of the article, credits last; of several Persons the nearest first
 */
export const proposePeople = (
  { segments, credits }: Pick<ParsedArticle, 'segments' | 'credits'>,
  index: PeopleIndex,
): PersonProposal[] => [
  ...segments.flatMap(({ items }, segment) =>
    items.flatMap((item, place) =>
      item.kind === 'quote' && item.speaker.name !== null && !item.anonymous
        ? proposalsFor(`segments[${segment}].items[${place}]`, item.speaker.name, index)
        : [],
    ),
  ),
  ...credits.flatMap(({ kind, name }, place) =>
    kind === 'person' ? proposalsFor(`credits[${place}]`, name, index) : [],
  ),
];

const proposalsFor = (path: string, printed: string, index: PeopleIndex): PersonProposal[] => {
  const { name } = splitName(printed);
  return peopleNear(index, name)
    .flatMap((person) => {
      const near = nearestListedName(name, person);
      return near ? [{ path, printed, ...proposalOf(name, person, near) }] : [];
    })
    .toSorted((a, b) => Number(a.likeness === 'probable') - Number(b.likeness === 'probable'));
};

const proposalOf = (
  name: string,
  person: KnownPerson,
  { likeness, listed }: PersonLikeness,
): Omit<PersonProposal, 'path' | 'printed'> => {
  const alias = listed === person.name ? '' : `, a listed name of ${person.name}`;
  const sentence = {
    same: `"${name}" and "${listed}"${alias} are one spelling.`,
    probable: `"${name}" and "${listed}"${alias} are probably one name, written in two ways.`,
  };
  return {
    person: { documentId: person.documentId, name: person.name },
    likeness,
    why: name === listed ? `"${listed}"${alias} is the very name.` : sentence[likeness],
  };
};
