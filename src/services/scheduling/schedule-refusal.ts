import { errors } from '@strapi/utils';
import type { PublishError, PublishReason } from '../../domain/credits/publish-errors';
import type { ScheduledAction } from './scheduled-action';

/** Why a scheduled action was not done; kept with the draft until it is published or scheduled anew. */
export interface ScheduleRefusal {
  readonly action: ScheduledAction;
  /** When it should have been done, ISO 8601. */
  readonly scheduledFor: string;
  /** ISO 8601. */
  readonly refusedAt: string;
  readonly message: string;
  /** As a refused publish answers over REST: one entry per top-level field. */
  readonly errors: readonly {
    readonly path: readonly (string | number)[];
    readonly message: string;
  }[];
  /** The same one by one, in every language of the newsroom's editors; empty where there are only the English words. */
  readonly reasons: readonly PublishReason[];
}

type RefusedField = ScheduleRefusal['errors'][number] & Partial<Pick<PublishError, 'reasons'>>;

/** The record of a refusal; null when the error is none (the database is away, say), so that trying again is right. */
export const refusalOf = (
  error: unknown,
  { action, scheduledFor }: Pick<ScheduleRefusal, 'action' | 'scheduledFor'>,
): ScheduleRefusal | null => {
  if (!(error instanceof errors.ApplicationError)) {
    return null;
  }
  const details = error.details as { readonly errors?: readonly RefusedField[] } | undefined;
  const entries = details?.errors ?? [];
  return {
    action,
    scheduledFor,
    refusedAt: new Date().toISOString(),
    message: String(error.message),
    errors: entries.map(({ path, message }) => ({ path, message })),
    reasons: entries.flatMap(({ reasons = [] }) => reasons),
  };
};
