import { adminApi } from '@strapi/strapi/admin';
import type { DraftArticle } from '../../../../domain/article/draft-article';
import type {
  Answer,
  Attention,
  DeskDraft,
  DraftCheck,
  EditionContent,
  EditionLine,
  FoundPerson,
  FoundTipLine,
  ImportedReport,
  ImportRequest,
  PartOfArticle,
  PartType,
  QuoteOfSegment,
  ReportsPage,
  ReportsQuery,
} from '../../contracts';
import { ARTICLE } from './plugin-id';

/** The tags under which Strapi's content manager keeps documents, so that its saving makes a check stale and our import its lists. */
const taggedApi = adminApi.enhanceEndpoints({
  addTagTypes: ['Document', 'Relations', 'NewsroomReports'],
});

/** A draft to be stored in place of the one that the validator names. */
export interface DraftToSave {
  readonly documentId: string;
  readonly etag: string;
  readonly draft: DraftArticle;
}

const articleUrl = (documentId: string, ...steps: readonly string[]): string =>
  ['/newsroom/articles', documentId, ...steps].join('/');

const LISTS = [{ type: 'Document', id: `${ARTICLE}_LIST` }, 'NewsroomReports'] as const;

const changeOf = (documentId: string) =>
  [{ type: 'Document', id: `${ARTICLE}_${documentId}` }, 'Relations', ...LISTS] as const;

const newsroomApi = taggedApi.injectEndpoints({
  endpoints: (builder) => {
    const action = (name: 'publish' | 'unpublish' | 'discard') =>
      builder.mutation<DeskDraft, string>({
        query: (documentId) => ({ url: articleUrl(documentId, name), method: 'POST', data: {} }),
        transformResponse: ({ data }: Answer<DeskDraft>) => data,
        invalidatesTags: (_draft, error, documentId) => (error ? [] : [...changeOf(documentId)]),
      });
    return {
      getDraftCheck: builder.query<DraftCheck, string>({
        query: (documentId) => articleUrl(documentId, 'check'),
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
        invalidatesTags: (_imported, error) => (error ? [] : [...LISTS]),
      }),
      getReports: builder.query<ReportsPage, ReportsQuery>({
        query: (params) => ({ url: '/newsroom/reports', method: 'GET', config: { params } }),
        transformResponse: ({ data }: Answer<ReportsPage>) => data,
        providesTags: ['NewsroomReports'],
      }),
      getAttention: builder.query<Attention, undefined>({
        query: () => '/newsroom/attention',
        transformResponse: ({ data }: Answer<Attention>) => data,
        providesTags: ['NewsroomReports'],
      }),
      getDeskDraft: builder.query<DeskDraft, string>({
        query: (documentId) => articleUrl(documentId),
        transformResponse: ({ data }: Answer<DeskDraft>) => data,
        providesTags: (_draft, _error, documentId) => [
          { type: 'Document', id: `${ARTICLE}_${documentId}` },
          'Relations',
        ],
      }),
      saveDraft: builder.mutation<DeskDraft, DraftToSave>({
        query: ({ documentId, etag, draft }) => ({
          url: articleUrl(documentId),
          method: 'PUT',
          data: { data: draft },
          config: { headers: { 'If-Match': etag } },
        }),
        transformResponse: ({ data }: Answer<DeskDraft>) => data,
        invalidatesTags: (_draft, error, { documentId }) =>
          error ? [] : [...changeOf(documentId)],
      }),
      publishDraft: action('publish'),
      unpublishArticle: action('unpublish'),
      discardDraft: action('discard'),
      getEditions: builder.query<readonly EditionLine[], string>({
        query: (documentId) => articleUrl(documentId, 'editions'),
        transformResponse: ({ data }: Answer<readonly EditionLine[]>) => data,
      }),
      getEdition: builder.query<
        EditionContent,
        { readonly documentId: string; readonly number: number }
      >({
        query: ({ documentId, number }) => articleUrl(documentId, 'editions', String(number)),
        transformResponse: ({ data }: Answer<EditionContent>) => data,
      }),
      getPeople: builder.query<readonly FoundPerson[], string>({
        query: (name) => ({
          url: '/newsroom/people',
          method: 'GET',
          config: { params: { name } },
        }),
        transformResponse: ({ data }: Answer<readonly FoundPerson[]>) => data,
      }),
      getArticleOfPart: builder.query<
        PartOfArticle,
        { readonly type: PartType; readonly documentId: string }
      >({
        query: ({ type, documentId }) => `/newsroom/parts/${type}/${documentId}`,
        transformResponse: ({ data }: Answer<PartOfArticle>) => data,
        providesTags: ['Relations'],
      }),
      getQuotesOfSegment: builder.query<readonly QuoteOfSegment[], string>({
        query: (documentId) => `/newsroom/segments/${documentId}/quotes`,
        transformResponse: ({ data }: Answer<readonly QuoteOfSegment[]>) => data,
        providesTags: ['Relations'],
      }),
      getTipLines: builder.query<readonly FoundTipLine[], undefined>({
        query: () => '/newsroom/tip-lines',
        transformResponse: ({ data }: Answer<readonly FoundTipLine[]>) => data,
      }),
    };
  },
});

export const {
  /** The credit check of a saved draft, by the article's documentId; asked again when anything of it is saved. */
  useGetDraftCheckQuery,
  /** Stores a pasted page as a draft. */
  useImportReportMutation,
  /** A page of the reports that this administrator may see. */
  useGetReportsQuery,
  /** What to look at first. */
  useGetAttentionQuery,
  /** A draft for the desk, by the article's documentId. */
  useGetDeskDraftQuery,
  /** The same, when it is asked for. */
  useLazyGetDeskDraftQuery,
  /** Stores a whole draft. */
  useSaveDraftMutation,
  /** Publishes, withdraws, goes back to what is published; by documentId. */
  usePublishDraftMutation,
  useUnpublishArticleMutation,
  useDiscardDraftMutation,
  /** What was published when, the latest first. */
  useGetEditionsQuery,
  /** One edition as it was published. */
  useGetEditionQuery,
  /** Whom a printed name may mean. */
  useGetPeopleQuery,
  /** The article that a segment, quote or credit belongs to. */
  useGetArticleOfPartQuery,
  /** What the places in a segment's text stand for. */
  useGetQuotesOfSegmentQuery,
  /** The tip lines that an article can show. */
  useGetTipLinesQuery,
} = newsroomApi;
