import type { CheckResult } from '../../domain/credits/check-result';

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
}

/** Answer of `POST /newsroom/import`. */
export interface ImportedReport {
  /** `stored`: a new draft; `known`: nothing was written, the same text already has this draft. */
  readonly kind: 'stored' | 'known';
  readonly documentId: string;
}

/** The plugin's own permissions, as roles hold them. */
export type NewsroomPermission = 'plugin::newsroom.import';
