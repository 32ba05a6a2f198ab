import type {
  BroadcastEvent,
  ContactPoint,
  CorrectionComment,
  NewsArticle,
  NewsMediaOrganization,
  Organization,
  Person,
  Quotation,
  Role,
  WithContext,
} from 'schema-dts';
import type { AssembledArticle, AssembledCredit, QuoteItem } from '../article/assembled-article';
import type { Correction, TipLine } from '../article/stored-article';
import { articleAddress, isWebAddress } from './article-address';
import { givenOnly, type Nullable } from './given-only';
import { anchorOf, itemAnchor } from './part-anchors';
import { countWords, plainBody } from './plain-body';
import { printWords } from './print-words';
import type { RenderSettings } from './render-settings';
import { ROLE_CODES, type RoleCodes } from './role-codes';

/** One of a schema.org type's own nodes, not of its sub-types or the bare text that may stand for it. */
type Node<Thing, Type extends string> = Extract<Thing, { readonly '@type': Type }>;
type ArticleNode = Node<NewsArticle, 'NewsArticle'>;
type PersonNode = Node<Person, 'Person'>;
type OrganizationNode = Node<Organization, 'Organization'>;

/**
 * An article as a schema.org NewsArticle. Its properties are those of `schema-dts`, so that a wrong one does not compile.
 * What is not known is left out; addresses only where the settings give them.
 */
export const articleJsonLd = (
  article: AssembledArticle,
  settings: RenderSettings,
): WithContext<ArticleNode> => {
  const address = articleAddress(article, settings);
  const body = plainBody(article);
  const publisher = publisherOf(article, settings);
  const node: Nullable<ArticleNode> = {
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    identifier: article.documentId,
    headline: article.headline,
    description: article.summary,
    inLanguage: article.language || null,
    articleSection: article.section,
    datePublished: article.firstPublishedAt,
    dateModified: article.publishedAt,
    version: article.edition,
    ...creditProperties(article),
    creditText: creditText(article),
    publisher,
    publication: broadcastOf(article, settings),
    articleBody: body || null,
    wordCount: body === '' ? null : countWords(body),
    timeRequired: article.seconds > 0 ? `PT${Math.round(article.seconds)}S` : null,
    hasPart: quotationsOf(article, address),
    correction: article.corrections.map((correction) => correctionOf(correction, article, address)),
    copyrightHolder: settings.newsroom && newsroomOf(settings.newsroom),
    copyrightNotice: settings.newsroom?.rightsNotice,
    copyrightYear: yearOf(article),
  };
  return { '@context': 'https://schema.org', ...givenOnly(node) };
};

type CreditProperty = RoleCodes['schemaOrg'];
type PartyNode = PersonNode | OrganizationNode;
type RoleNode = Node<Role<PartyNode, 'contributor'>, 'Role'>;
type CreditNode = PartyNode | RoleNode;

/** Credits under the property of their role, in their order. */
const creditProperties = ({
  credits,
  language,
}: AssembledArticle): Partial<Pick<ArticleNode, CreditProperty>> => {
  const properties: Partial<Record<CreditProperty, CreditNode[]>> = {};
  for (const credit of credits) {
    const property = propertyOf(credit);
    (properties[property] ??= []).push(creditNode(credit, property, language));
  }
  return properties as Partial<Pick<ArticleNode, CreditProperty>>;
};

/** A person who gave pictures is no organization. */
const propertyOf = ({ role, kind }: AssembledCredit): CreditProperty => {
  const property = ROLE_CODES[role].schemaOrg;
  return property === 'sourceOrganization' && kind === 'person' ? 'contributor' : property;
};

const creditNode = (
  credit: AssembledCredit,
  property: CreditProperty,
  language: string,
): CreditNode =>
  property === 'contributor'
    ? {
        '@type': 'Role',
        roleName: roleName(credit, language),
        contributor: partyOf(credit),
      }
    : partyOf(credit);

/** Who is credited, under the name as printed; the name that the newsroom knows stands beside it. */
const partyOf = ({ kind, name, person }: AssembledCredit): PartyNode => {
  switch (kind) {
    case 'organization':
      return { '@type': 'Organization', name };
    case 'person':
      return givenOnly<PersonNode>({
        '@type': 'Person',
        name,
        identifier: person?.documentId,
        alternateName: person === null || person.name === name ? null : person.name,
      });
  }
};

const roleName = ({ role, roleLabel }: AssembledCredit, language: string): string =>
  roleLabel ?? printWords(language).credits[role];

/** All credits in one line, as they would be read out. */
const creditText = ({ credits, language }: AssembledArticle): string | null =>
  credits.map((credit) => `${roleName(credit, language)}: ${credit.name}`).join('; ') || null;

const newsroomOf = ({
  name,
  url,
  logoUrl,
}: NonNullable<RenderSettings['newsroom']>): Node<NewsMediaOrganization, 'NewsMediaOrganization'> =>
  givenOnly<Node<NewsMediaOrganization, 'NewsMediaOrganization'>>({
    '@type': 'NewsMediaOrganization',
    name,
    url,
    logo: logoUrl,
  });

const publisherOf = ({ tipLines, language }: AssembledArticle, { newsroom }: RenderSettings) =>
  newsroom &&
  givenOnly({
    ...newsroomOf(newsroom),
    contactPoint: tipLines.map((line) => contactPointOf(line, language)),
  });

const contactPointOf = (
  { channel, label, value, url }: TipLine,
  language: string,
): Node<ContactPoint, 'ContactPoint'> => {
  const isReached = (...channels: readonly TipLine['channel'][]) => channels.includes(channel);
  return givenOnly<Node<ContactPoint, 'ContactPoint'>>({
    '@type': 'ContactPoint',
    contactType: 'news tips',
    name: label,
    telephone: isReached('phone', 'sms') ? value : null,
    email: isReached('email') ? value : null,
    url: url ?? (isReached('web', 'app') && isWebAddress(value) ? value : null),
    description: isReached('kakaotalk', 'web', 'app', 'post') ? value : null,
    availableLanguage: language || null,
  });
};

const broadcastOf = (
  { airedAt, airedOn }: AssembledArticle,
  { newsroom }: RenderSettings,
): Node<BroadcastEvent, 'BroadcastEvent'> | null => {
  const startDate = airedAt ?? airedOn;
  return startDate === null
    ? null
    : givenOnly<Node<BroadcastEvent, 'BroadcastEvent'>>({
        '@type': 'BroadcastEvent',
        startDate,
        publishedOn: newsroom && { '@type': 'BroadcastService', name: newsroom.name },
      });
};

const quotationsOf = (article: AssembledArticle, address: string | null) =>
  article.segments
    .flatMap(({ items }, segment) =>
      items.flatMap((item, at) =>
        item.kind === 'quote' ? [{ quote: item, anchor: itemAnchor(segment, at) }] : [],
      ),
    )
    .map(({ quote, anchor }, index) =>
      givenOnly<Node<Quotation, 'Quotation'>>({
        '@type': 'Quotation',
        '@id': `${address ?? ''}#${anchor}`,
        position: index + 1,
        text: quote.text,
        inLanguage: article.language || null,
        spokenByCharacter: speakerOf(quote),
        translationOfWork: originalOf(quote),
      }),
    );

const speakerOf = ({ speaker: { name, affiliation, person } }: QuoteItem): PersonNode | null =>
  name || affiliation
    ? givenOnly<PersonNode>({
        '@type': 'Person',
        name: name || null,
        identifier: person?.documentId,
        alternateName: person === null || person.name === name ? null : person.name,
        affiliation: affiliation ? { '@type': 'Organization', name: affiliation } : null,
      })
    : null;

const originalOf = ({ originalText, originalLanguage }: QuoteItem) =>
  originalText
    ? givenOnly<Node<Quotation, 'Quotation'>>({
        '@type': 'Quotation',
        text: originalText,
        inLanguage: originalLanguage,
      })
    : null;

const correctionOf = (
  { kind, text, date, target }: Correction,
  article: AssembledArticle,
  address: string | null,
): Node<CorrectionComment, 'CorrectionComment'> => {
  const anchor = anchorOf(article, target);
  return givenOnly<Node<CorrectionComment, 'CorrectionComment'>>({
    '@type': 'CorrectionComment',
    name: printWords(article.language).corrections[kind],
    text,
    datePublished: date,
    about: anchor === null ? null : { '@id': `${address ?? ''}#${anchor}` },
  });
};

/** The year of the first publishing. */
const yearOf = ({ firstPublishedAt }: AssembledArticle): number | null =>
  firstPublishedAt === null ? null : new Date(firstPublishedAt).getUTCFullYear();
