import { adminApi } from '@strapi/strapi/admin';
import type { Answer, DraftCheck, ImportedReport, ImportRequest } from '../../contracts';
import { ARTICLE } from './plugin-id';

/** The tags under which Strapi's content manager keeps documents, so that its saving makes a check stale and our import its lists. */
const taggedApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations'] });

const newsroomApi = taggedApi.injectEndpoints({
  endpoints: (builder) => ({
    getDraftCheck: builder.query<DraftCheck, string>({
      query: (documentId) => `/newsroom/articles/${documentId}/check`,
      transformResponse: ({ data }: Answer<DraftCheck>) => data,
      // Saving a segment, quote or credit makes 'Relations' stale.
      providesTags: (_check, _error, documentId) => [
        { type: 'Document', id: `${ARTICLE}_${documentId}` },
        'Relations',
      ],
    }),
    importReport: builder.mutation<ImportedReport, ImportRequest>({
      query: (data) => ({ url: '/newsroom/import', method: 'POST', data }),
      transformResponse: ({ data }: Answer<ImportedReport>) => data,
      invalidatesTags: (_imported, error) =>
        error ? [] : [{ type: 'Document', id: `${ARTICLE}_LIST` }],
    }),
  }),
});

export const {
  /** The credit check of a saved draft, by the article's documentId; asked again when anything of it is saved. */
  useGetDraftCheckQuery,
  /** Stores a pasted page as a draft. */
  useImportReportMutation,
} = newsroomApi;
