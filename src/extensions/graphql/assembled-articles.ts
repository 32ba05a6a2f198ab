import type { Core } from '@strapi/strapi';
import type { AssembledArticle } from '../../domain/article/assembled-article';
import { deliveryOf } from '../../services/delivery/delivery';
import type { NoteDependency } from '../../services/delivery/graphql/read-from';
import { ListRequest } from '../../services/delivery/lists/list-query';
import { parseQuery } from '../../services/requests/parse-request';

/** What a list may be asked for; as over REST. */
export interface AssembledArticlesArguments {
  readonly page?: number | null;
  readonly pageSize?: number | null;
  readonly section?: string | null;
  readonly language?: string | null;
  readonly person?: string | null;
  readonly q?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly sort?: string | null;
}

/**
 * A page of current editions. How many there are in all is counted only when the operation asks for it.
 * @param note is told what they were read from
 * @throws ValidationError naming each argument that is not accepted
 */
export const assembledArticles = async (
  strapi: Core.Strapi,
  { page, pageSize, ...filters }: AssembledArticlesArguments,
  note: NoteDependency,
) => {
  const { lists } = deliveryOf(strapi);
  const query = parseQuery(ListRequest, {
    ...given(filters),
    pagination: given({ page, pageSize }),
  });
  const found = await lists.page(query);
  const { state } = found;
  const { version: token, readAt, until } = state;
  note({ kind: 'lists', token, readAt, until });
  let counted: Promise<number> | undefined;
  const total = (): Promise<number> => (counted ??= lists.total(query, state));
  return {
    nodes: found.articles.map((json) => JSON.parse(json) as AssembledArticle),
    pageInfo: {
      page: page ?? 1,
      pageSize: query.pageSize,
      total,
      pageCount: async () => Math.ceil((await total()) / query.pageSize),
    },
  };
};

/** The arguments that were given, as the texts that they are in an address. */
const given = (values: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, String(value as string | number)]],
    ),
  );
