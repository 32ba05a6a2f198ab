import type { PersonReference, StoredArticle } from '../../domain/article/stored-article';

/** An editor's word that a credited name is a known person. */
export interface PersonLink {
  /** The name as credited. */
  readonly credit: string;
  readonly person: PersonReference;
}

/** The article with its credits linked to the persons that an editor named. */
export const linkPeople = (
  article: StoredArticle,
  links: readonly PersonLink[],
): StoredArticle => ({
  ...article,
  credits: article.credits.map((credit) => ({
    ...credit,
    person: links.find((link) => link.credit === credit.name)?.person ?? credit.person,
  })),
});
