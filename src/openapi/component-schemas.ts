import { z } from 'zod';
import { ImportBody } from '../services/importing/import-request';
import { MergeBody } from '../services/people/merge-request';
import {
  answerOf,
  ErrorAnswerSchema,
  ListPaginationSchema,
  pageOf,
  PaginationSchema,
} from './schemas/answer-schemas';
import {
  AssembledArticleSchema,
  CorrectionSchema,
  CreditSchema,
  DraftAddressSchema,
  DraftArticleSchema,
  ImportedArticleSchema,
  PersonReferenceSchema,
  QuoteItemSchema,
  ReadArticleSchema,
  SaveBodySchema,
  SegmentSchema,
  SentArticleSchema,
  TipLineSchema,
} from './schemas/article-schemas';
import { CheckResultSchema, FixSchema } from './schemas/check-schemas';
import {
  ArticleDifferenceSchema,
  FieldChangeSchema,
  ItemChangeSchema,
} from './schemas/difference-schemas';
import {
  ComparedVersionsSchema,
  DroppedSchema,
  EditionEntrySchema,
  EditionRecordSchema,
} from './schemas/edition-schemas';
import {
  MergedPeopleSchema,
  PersonNameSchema,
  ProposedMergeSchema,
  PublishedQuoteSchema,
} from './schemas/people-schemas';
import {
  ClassifiedLineSchema,
  DiagnosticSchema,
  PersonProposalSchema,
} from './schemas/reading-schemas';

const reading = {
  diagnostics: z.array(DiagnosticSchema).readonly(),
  lines: z.array(ClassifiedLineSchema).readonly(),
  proposals: z.array(PersonProposalSchema).readonly(),
};

const ArticleAnswer = answerOf(AssembledArticleSchema);
const DraftAnswer = answerOf(DraftArticleSchema);

const { data: none, error } = ErrorAnswerSchema.shape;

/** What answers consist of, by the names of the description. */
export const ANSWER_SCHEMAS = {
  PersonReference: PersonReferenceSchema,
  Quote: QuoteItemSchema,
  Segment: SegmentSchema,
  Credit: CreditSchema,
  TipLine: TipLineSchema,
  Correction: CorrectionSchema,
  AssembledArticle: AssembledArticleSchema,
  DraftArticle: DraftArticleSchema,
  ReadArticle: ReadArticleSchema,
  ImportedArticle: ImportedArticleSchema,
  Diagnostic: DiagnosticSchema,
  ClassifiedLine: ClassifiedLineSchema,
  PersonProposal: PersonProposalSchema,
  Fix: FixSchema,
  CheckResult: CheckResultSchema,
  EditionEntry: EditionEntrySchema,
  EditionRecord: EditionRecordSchema,
  FieldChange: FieldChangeSchema,
  ItemChange: ItemChangeSchema,
  ArticleDifference: ArticleDifferenceSchema,
  PublishedQuote: PublishedQuoteSchema,
  PersonName: PersonNameSchema,
  ProposedMerge: ProposedMergeSchema,
  MergedPeople: MergedPeopleSchema,
  Pagination: PaginationSchema,
  ArticleAnswer,
  DraftAnswer,
  ArticleOrDraftAnswer: z.union([ArticleAnswer, DraftAnswer]),
  ReadingAnswer: z.strictObject({ data: ReadArticleSchema, ...reading }),
  ArticlesAnswer: z.strictObject({
    data: z.array(AssembledArticleSchema).readonly(),
    meta: z.strictObject({ pagination: ListPaginationSchema }),
  }),
  ImportAnswer: z.strictObject({ data: ImportedArticleSchema, ...reading }),
  CheckAnswer: z.strictObject({
    data: z.strictObject({
      publishable: z.boolean(),
      results: z.array(CheckResultSchema).readonly(),
    }),
  }),
  EditionsAnswer: pageOf(EditionEntrySchema),
  EditionAnswer: answerOf(EditionRecordSchema),
  DifferenceAnswer: z.strictObject({ data: ArticleDifferenceSchema, meta: ComparedVersionsSchema }),
  RestoredAnswer: z.strictObject({
    data: DraftArticleSchema,
    meta: z.strictObject({ dropped: z.array(DroppedSchema).readonly() }),
  }),
  QuotesAnswer: pageOf(PublishedQuoteSchema),
  DuplicatesAnswer: pageOf(ProposedMergeSchema),
  MergeAnswer: z.strictObject({ data: MergedPeopleSchema }),
  OpenApiDocument: z.looseObject({ openapi: z.string() }),
  ErrorAnswer: ErrorAnswerSchema,
  ImportedBefore: z.strictObject({
    data: none,
    error: error.extend({ details: error.shape.details.extend({ draft: DraftAddressSchema }) }),
  }),
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** What is sent, likewise. */
export const BODY_SCHEMAS = {
  SentArticle: SentArticleSchema,
  SaveBody: SaveBodySchema,
  ImportBody,
  MergeBody,
} as const satisfies Readonly<Record<string, z.ZodType>>;

export type AnswerName = keyof typeof ANSWER_SCHEMAS;
export type BodyName = keyof typeof BODY_SCHEMAS;

/** The address of a schema within the description. */
export const schemaAddress = (name: string): string => `#/components/schemas/${name}`;

/** All of them as JSON Schema (2020-12). Answers may get more fields, bodies are read strictly. */
export const componentSchemas = (): Readonly<Record<string, object>> => ({
  ...jsonSchemas(ANSWER_SCHEMAS, 'output'),
  ...jsonSchemas(BODY_SCHEMAS, 'input'),
});

const jsonSchemas = (
  schemas: Readonly<Record<string, z.ZodType>>,
  io: 'input' | 'output',
): Record<string, object> => {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) {
    registry.add(schema, { id });
  }
  const { schemas: made } = z.toJSONSchema(registry, {
    io,
    uri: schemaAddress,
    override: ({ jsonSchema }) => {
      // OpenAPI reads it as "never sent"; here it says that the code does not change the value.
      delete jsonSchema.readOnly;
      if (io === 'output') {
        delete jsonSchema.default;
        if (jsonSchema.additionalProperties === false) {
          delete jsonSchema.additionalProperties;
        }
      }
    },
  });
  return Object.fromEntries(
    Object.entries(made).map(([name, schema]) => [name, withoutOwnAddress(schema)]),
  );
};

/** A schema by itself says which dialect it is in and where it is; in a description both are known. */
const withoutOwnAddress = (schema: object): object =>
  Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => keyword !== '$schema' && keyword !== '$id'),
  );
