/** What an article's schedule can do, each with the field that says when. */
export const SCHEDULED_ACTIONS = [
  { action: 'publish', field: 'publishAt' },
  { action: 'unpublish', field: 'unpublishAt' },
] as const;

export type ScheduledAction = (typeof SCHEDULED_ACTIONS)[number]['action'];

export type ScheduleField = (typeof SCHEDULED_ACTIONS)[number]['field'];

/** One action of one article whose time has come. */
export interface DueAction {
  readonly documentId: string;
  readonly action: ScheduledAction;
  readonly field: ScheduleField;
  /** ISO 8601. */
  readonly scheduledFor: string;
}
