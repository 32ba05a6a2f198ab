/**
 * The assembled article as GraphQL types, field by field the JSON of REST. They are the project's own, never Strapi's generated
 * ones: those have relations, through which a reader could walk from an edition to drafts. Values with hyphens are strings.
 */
export const ASSEMBLED_ARTICLE_TYPES = /* GraphQL */ `
  extend type Query {
    """
    A report in one piece: its current edition, or its draft for those who may read drafts. Null when there is none.
    """
    assembledArticle("documentId or slug" id: ID!, status: PublicationStatus): AssembledArticle
    """
    Published reports, the last aired first.
    """
    assembledArticles(
      page: Int
      "At most 100; 25 when not given"
      pageSize: Int
      section: String
      "BCP 47"
      language: String
      "documentId of a Person whom a quote or credit is linked to"
      person: ID
      "Words that must all be there, in headline or text"
      q: String
      "The first day or instant of airing"
      from: String
      "The last day or instant of airing"
      to: String
      "airedAt, firstPublishedAt or publishedAt, with :asc or :desc"
      sort: String
    ): AssembledArticleList!
  }

  type AssembledArticleList {
    nodes: [AssembledArticle!]!
    pageInfo: AssembledArticlePageInfo!
  }

  type AssembledArticlePageInfo {
    page: Int!
    pageSize: Int!
    pageCount: Int!
    total: Int!
  }

  type AssembledArticle {
    documentId: ID
    slug: String
    headline: String!
    section: String
    "BCP 47"
    language: String!
    "package, straight, two-way or interview"
    format: String!
    summary: String
    airedAt: DateTime
    "The day, when the page gives no time"
    airedOn: Date
    firstPublishedAt: DateTime
    "Of this edition; null on a draft"
    publishedAt: DateTime
    "1, 2, 3 … per article; null on a draft"
    edition: Int
    segments: [AssembledSegment!]!
    byline: String
    credits: [AssembledCredit!]!
    tipLines: [AssembledTipLine!]!
    tipSlogan: String
    corrections: [AssembledCorrection!]!
    "Estimated spoken length"
    seconds: Int!
  }

  type AssembledSegment {
    documentId: ID
    order: Int!
    "anchor, reporter, caster, guest, narrator or unmarked"
    role: String!
    "The marker as printed"
    label: String
    name: String
    "Estimated spoken length"
    seconds: Int!
    "In spoken order"
    items: [SegmentItem!]!
  }

  union SegmentItem = Narration | QuoteItem | Toss | SignOff

  "One paragraph"
  type Narration {
    kind: String!
    text: String!
  }

  "A sound bite"
  type QuoteItem {
    kind: String!
    documentId: ID
    order: Int!
    "Paragraphs divided by a blank line"
    text: String!
    speaker: QuoteSpeaker!
    "The head as printed"
    attribution: String
    anonymous: Boolean!
    originalText: String
    originalLanguage: String
  }

  "The closing hand-over to the next segment"
  type Toss {
    kind: String!
    text: String!
  }

  "The reporter's closing words"
  type SignOff {
    kind: String!
    text: String!
  }

  "Who is heard, as aired; the name is null where nobody is named"
  type QuoteSpeaker {
    name: String
    affiliation: String
    person: PersonReference
  }

  type PersonReference {
    documentId: ID!
    name: String!
  }

  type AssembledCredit {
    documentId: ID
    order: Int!
    role: String!
    "The words of the role as printed"
    roleLabel: String
    name: String!
    "person or organization"
    kind: String!
    person: PersonReference
    "line, toss, sign-off, byline or manual"
    evidence: String!
  }

  type AssembledTipLine {
    documentId: ID
    "kakaotalk, phone, sms, email, web, app or post"
    channel: String!
    label: String!
    value: String!
    url: String
  }

  type AssembledCorrection {
    "correction, clarification, update or retraction"
    kind: String!
    text: String!
    date: DateTime!
    target: CorrectionTarget
  }

  type CorrectionTarget {
    "segment, quote or credit"
    type: String!
    documentId: ID!
  }
`;
