import { z } from 'zod';

/** One page of a list; pages count from 1. */
export interface Page {
  readonly page: number;
  readonly pageSize: number;
}

/** As the stock routes have it: see config/api.ts. */
const DEFAULT_PAGE_SIZE = 25;
const LARGEST_PAGE_SIZE = 100;

const Count = z
  .string()
  .regex(/^[1-9]\d{0,8}$/u, 'expected a whole number from 1')
  .transform(Number);

/** The `pagination[page]` and `pagination[pageSize]` of a query; a page larger than the largest is cut to it. */
export const PageQuery = z.strictObject({
  pagination: z
    .strictObject({
      page: Count.default(1),
      pageSize: Count.default(DEFAULT_PAGE_SIZE).transform((size) =>
        Math.min(size, LARGEST_PAGE_SIZE),
      ),
    })
    .default({ page: 1, pageSize: DEFAULT_PAGE_SIZE }),
});

/** What an answer's `meta` says of the page that it is. */
export const paginationOf = ({ page, pageSize }: Page, total: number) => ({
  page,
  pageSize,
  pageCount: Math.ceil(total / pageSize),
  total,
});
