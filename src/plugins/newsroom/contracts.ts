import type { AssembledArticle } from '../../domain/article/assembled-article';
import type { PersonReference, StoredArticle, TipLine } from '../../domain/article/stored-article';
import type { ArticleFormat } from '../../domain/article/vocabulary';
import type { CheckContext } from '../../domain/credits/check-context';
import type { CheckResult } from '../../domain/credits/check-result';
import type { CreditPolicy } from '../../domain/credits/credit-policy';
import type { Message } from '../../domain/diagnostics/message';
import type { AcceptedChoice } from '../../domain/importing/doubts';
import type { RenderSettings } from '../../domain/render/render-settings';

/** What the plugin's two halves say to each other. Types only: the panel takes them with `import type`. */

/** The envelope of every answer, as Strapi's own. */
export interface Answer<Data> {
  readonly data: Data;
}

/** Answer of `GET /newsroom/articles/:documentId/check`: every rule's word on the saved draft. */
export interface DraftCheck {
  /** Whether nothing that was found stops publishing. */
  readonly publishable: boolean;
  readonly results: readonly CheckResult[];
}

/** Body of `POST /newsroom/import`. */
export interface ImportRequest {
  /** The page as it was pasted. */
  readonly text: string;
  /** Whether to store it although the same text has a draft already. */
  readonly again?: boolean;
  /** The reader's suggestions that the editor accepted, as the reading of this text has them. */
  readonly accepted?: readonly AcceptedChoice[];
}

/** Answer of `POST /newsroom/import`. */
export interface ImportedReport {
  /** `stored`: a new draft; `known`: nothing was written, the same text already has this draft. */
  readonly kind: 'stored' | 'known';
  readonly documentId: string;
}

/** Where a report stands: never published or withdrawn, published, or published and held back until its embargo ends. */
export type ReportState = 'draft' | 'published' | 'embargoed';

/** Query of `GET /newsroom/reports`. */
export interface ReportsQuery {
  /** Words of the headline, the address or a section. */
  readonly search?: string;
  readonly state?: ReportState;
  readonly section?: string;
  /** From 1. */
  readonly page?: number;
}

/** One line of the list of reports. */
export interface ReportLine {
  readonly documentId: string;
  readonly headline: string;
  readonly section: string | null;
  readonly format: ArticleFormat;
  readonly airedAt: string | null;
  readonly airedOn: string | null;
  readonly embargoUntil: string | null;
  readonly state: ReportState;
  /** Whether the draft says something else than what is published. */
  readonly isModified: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly changedAt: string;
  /** The administrator's name, where it was one. */
  readonly changedBy: string | null;
}

/** Answer of `GET /newsroom/reports`. */
export interface ReportsPage {
  readonly reports: readonly ReportLine[];
  /** All sections that any report has, for the filter. */
  readonly sections: readonly string[];
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
  /** IANA name of the newsroom's time zone, in which air times are written. */
  readonly timeZone: string;
}

/** What the public has of an article now. */
export interface PublishedEdition {
  readonly number: number;
  readonly publishedAt: string;
  readonly slug: string;
}

/** Answer of `GET` and `PUT /newsroom/articles/:documentId`: a draft, and what the desk needs to know beside it. */
export interface DeskDraft {
  readonly article: StoredArticle;
  /** What a save has to name as If-Match. */
  readonly etag: string;
  readonly changedAt: string;
  /** The administrator's name, where it was one. */
  readonly changedBy: string | null;
  /** Null while nothing is published. */
  readonly edition: PublishedEdition | null;
  /** Whether the draft says something else than the edition. */
  readonly isModified: boolean;
  readonly policy: CreditPolicy;
  /** What the check knows beside the article. */
  readonly context: CheckContext;
  /** IANA name of the newsroom's time zone, in which air times are written. */
  readonly timeZone: string;
  /** What of the newsroom the public page is rendered with: the preview is the same page. */
  readonly renderSettings: RenderSettings;
}

/** `details` of a 412: who changed the draft since, and when. */
export interface ConflictDetails {
  /** As the record keeps it: an administrator's address. */
  readonly changedBy: string | null;
  readonly changedAt: string;
  readonly etag: string;
}

/** One line of `GET /newsroom/articles/:documentId/editions`, the latest first. */
export interface EditionLine {
  readonly number: number;
  readonly publishedAt: string;
  /** The administrator's name, where it was one. */
  readonly publishedBy: string | null;
  readonly withdrawnAt: string | null;
}

/** Answer of `GET /newsroom/articles/:documentId/editions/:number`. */
export interface EditionContent extends EditionLine {
  readonly content: AssembledArticle;
}

/** One answer of `GET /newsroom/people`. */
export interface FoundPerson extends PersonReference {
  readonly affiliation: string | null;
  readonly title: string | null;
  readonly staff: boolean;
  /** `same`: spelled alike; `probable`: probably the same person; `other`: holds the words that were asked for. */
  readonly match: 'same' | 'probable' | 'other';
}

/** Answer of `GET /newsroom/tip-lines`: the newsroom's, those in use. */
export type FoundTipLine = TipLine & { readonly documentId: string };

/** The types whose entries belong to an article. */
export type PartType = 'segment' | 'quote' | 'credit';

/** Answer of `GET /newsroom/parts/:type/:documentId`: the article that a part belongs to; null where it belongs to none. */
export interface PartOfArticle {
  readonly article: { readonly documentId: string; readonly headline: string } | null;
}

/** One line of `GET /newsroom/segments/:documentId/quotes`: a quote by which its place in a segment's text is known. */
export interface QuoteOfSegment {
  readonly order: number;
  readonly text: string;
  readonly speaker: string | null;
}

/** Why a report is on the home page's list: the most pressing reason, in this sequence. */
export type AttentionReason = 'schedule-refused' | 'embargo-ends' | 'fails-check';

/** What the schedule should have done with a report, and why it was refused. */
export interface RefusedSchedule {
  readonly action: 'publish' | 'unpublish';
  /** ISO 8601. */
  readonly scheduledFor: string;
  /** The reasons, in every language. */
  readonly messages: readonly Message[];
}

/** Answer of `GET /newsroom/attention`. */
export interface Attention {
  readonly reports: readonly (ReportLine & {
    readonly reason: AttentionReason;
    readonly refusal: RefusedSchedule | null;
  })[];
  /** Pairs of people who are probably one. */
  readonly duplicates: readonly (readonly [PersonReference, PersonReference])[];
  /** IANA name of the newsroom's time zone: embargoes end, and schedules are due, by its clock. */
  readonly timeZone: string;
}

/** The plugin's own permissions, as roles hold them. */
export type NewsroomPermission =
  | 'plugin::newsroom.import'
  | 'plugin::newsroom.edit'
  | 'plugin::newsroom.publish'
  | 'plugin::newsroom.history';
