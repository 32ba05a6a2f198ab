/** Everything that the audit may find, with what is wrong in one sentence. */
export const AUDIT_CODES = {
  'published-unfit': 'A published article passes the check.',
  'published-twice': 'An article has one draft, and is published once.',
  'published-draftless': 'What is published has its draft.',
  'edition-missing': 'A published article has a current edition.',
  'edition-stale': 'An article that is not published has no current edition.',
  'edition-different': 'The current edition is what is published.',
  'edition-not-single':
    'An article has one current edition, its latest, and that is not withdrawn.',
  'edition-altered': 'An edition is what its hash says.',
  'edition-number': 'The editions of an article are numbered 1, 2, 3 …',
  'part-orphaned': 'A segment, quote or credit belongs to an article.',
  'part-misplaced': 'A published part belongs to something published, a draft to a draft.',
  'part-twice': 'A part has one draft, and is published once.',
  'part-draftless': 'A published part has its draft.',
} as const;

export type AuditCode = keyof typeof AUDIT_CODES;

/** One thing that is not as it should be. */
export interface AuditFinding {
  readonly code: AuditCode;
  /** What kind of document it is about. */
  readonly type: 'article' | 'segment' | 'quote' | 'credit';
  readonly documentId: string;
  readonly message: string;
}
