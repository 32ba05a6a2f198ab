import type { Schema, UID } from '@strapi/strapi';

/** How the content manager shows a content type, as long as no administrator has configured its view otherwise. */
export interface TypeView<Field extends string = string> {
  /** The field that stands for an entry: as the title of its page, and where others link to it. */
  readonly title: Field;
  /** The same where others link to it, when that should be more telling than a title. */
  readonly titleInRelations?: Field;
  /** The columns of its list. */
  readonly list: readonly Field[];
  readonly sort: readonly [Field | 'updatedAt' | 'createdAt', 'ASC' | 'DESC'];
  /** Its page: rows of fields with their width, twelve to a row. Fields that are not here are not shown. */
  readonly page: readonly (readonly (readonly [Field, number])[])[];
  /** Fields that are shown and cannot be changed. */
  readonly readOnly?: readonly Field[];
}

type TypeViews = {
  readonly [Uid in Extract<UID.ContentType, `api::${string}`>]: TypeView<
    Schema.AttributeNames<Uid>
  >;
};

export const TYPE_VIEWS: TypeViews = {
  'api::article.article': {
    title: 'headline',
    list: ['headline', 'section', 'airedAt'],
    sort: ['airedAt', 'DESC'],
    page: [
      [['headline', 12]],
      [
        ['section', 6],
        ['airedAt', 6],
      ],
      [
        ['format', 6],
        ['language', 6],
      ],
      [['segments', 12]],
      [['credits', 12]],
      [['tipLines', 12]],
      [['corrections', 12]],
      [['summary', 12]],
      [
        ['slug', 6],
        ['airedOn', 6],
      ],
      [
        ['embargoUntil', 6],
        ['firstPublishedAt', 6],
      ],
      [
        ['publishAt', 6],
        ['unpublishAt', 6],
      ],
      [
        ['translationOf', 6],
        ['translations', 6],
      ],
      [['video', 12]],
    ],
    readOnly: ['firstPublishedAt', 'source'],
  },
  'api::segment.segment': {
    title: 'label',
    titleInRelations: 'body',
    list: ['body', 'role', 'order', 'article'],
    sort: ['updatedAt', 'DESC'],
    page: [
      [
        ['article', 8],
        ['order', 4],
      ],
      [
        ['role', 4],
        ['label', 4],
        ['name', 4],
      ],
      [['body', 12]],
      [['quotes', 12]],
      [
        ['toss', 6],
        ['signOff', 6],
      ],
      [
        ['startMs', 6],
        ['endMs', 6],
      ],
    ],
  },
  'api::quote.quote': {
    title: 'speakerName',
    titleInRelations: 'text',
    list: ['text', 'speakerName', 'affiliation', 'reviewStatus'],
    sort: ['updatedAt', 'DESC'],
    page: [
      [
        ['segment', 8],
        ['order', 4],
      ],
      [['text', 12]],
      [
        ['speakerName', 6],
        ['affiliation', 6],
      ],
      [
        ['speaker', 6],
        ['anonymous', 6],
      ],
      [['attribution', 12]],
      [
        ['originalText', 8],
        ['originalLanguage', 4],
      ],
      [['reviewStatus', 6]],
    ],
  },
  'api::credit.credit': {
    title: 'name',
    list: ['name', 'role', 'roleLabel', 'article'],
    sort: ['updatedAt', 'DESC'],
    page: [
      [
        ['article', 8],
        ['order', 4],
      ],
      [
        ['role', 6],
        ['roleLabel', 6],
      ],
      [
        ['name', 6],
        ['kind', 6],
      ],
      [['person', 12]],
      [
        ['evidence', 6],
        ['evidenceText', 6],
      ],
    ],
  },
  'api::tip-line.tip-line': {
    title: 'name',
    list: ['name', 'channel', 'label', 'value', 'active'],
    sort: ['order', 'ASC'],
    page: [
      [
        ['name', 8],
        ['order', 4],
      ],
      [
        ['channel', 6],
        ['label', 6],
      ],
      [
        ['value', 6],
        ['url', 6],
      ],
      [
        ['active', 6],
        ['language', 6],
      ],
      [
        ['validFrom', 6],
        ['validTo', 6],
      ],
    ],
  },
  'api::person.person': {
    title: 'name',
    list: ['name', 'affiliation', 'title', 'staff', 'active'],
    sort: ['name', 'ASC'],
    page: [
      [
        ['name', 6],
        ['staff', 3],
        ['active', 3],
      ],
      [
        ['affiliation', 6],
        ['title', 6],
      ],
      [['names', 12]],
      [['merged', 12]],
    ],
    readOnly: ['merged'],
  },
  // Read-only as a whole: limit-panel-actions.ts. What is current is told by `withdrawnAt` and the number.
  'api::edition.edition': {
    title: 'slug',
    list: ['slug', 'number', 'publishedBy', 'createdAt', 'withdrawnAt'],
    sort: ['createdAt', 'DESC'],
    page: [
      [
        ['slug', 8],
        ['number', 4],
      ],
      [
        ['publishedBy', 6],
        ['embargoUntil', 6],
      ],
      [
        ['withdrawnAt', 6],
        ['articleDocumentId', 6],
      ],
      [['etag', 12]],
      [['content', 12]],
    ],
  },
  'api::newsroom.newsroom': {
    title: 'name',
    list: ['name'],
    sort: ['name', 'ASC'],
    page: [
      [
        ['name', 6],
        ['url', 6],
      ],
      [
        ['articleUrl', 6],
        ['logoUrl', 6],
      ],
      [
        ['timezone', 6],
        ['defaultLanguage', 6],
      ],
      [['tipSlogan', 12]],
      [['tipLines', 12]],
      [['rightsNotice', 12]],
      [['requiredRoles', 12]],
      [['severities', 12]],
      [['readingSpeeds', 12]],
    ],
  },
};

/** The field that stands for an entry of a component, where it is folded. */
export const COMPONENT_TITLES = {
  'newsroom.correction': 'text',
  'newsroom.merged-person': 'name',
  'newsroom.person-name': 'value',
  'newsroom.source': 'importedAt',
  'newsroom.video': 'title',
} as const satisfies Partial<{ [Uid in UID.Component]: Schema.AttributeNames<Uid> }>;
