import type { Core, UID } from '@strapi/strapi';
import { sanitize } from '@strapi/utils';

/** New rows of one type. */
export interface NewRows {
  readonly uid: UID.ContentType;
  readonly ids: readonly number[];
}

interface WebhookRunner {
  /** Webhooks by the events that they ask for. */
  readonly webhooksMap: ReadonlyMap<string, readonly unknown[]>;
}

const CREATED = 'entry.create';

/**
 * Tells Strapi's webhooks of new rows once they are committed, as the document service does for each row that it creates. Where no
 * webhook asks for them nothing is loaded.
 */
export const announceDrafts = (strapi: Core.Strapi, created: readonly NewRows[]): void => {
  const { webhooksMap } = strapi.get<WebhookRunner>('webhookRunner');
  if (!webhooksMap.has(CREATED)) {
    return;
  }
  void strapi.db.transaction(({ onCommit }: { onCommit: (work: () => void) => void }) => {
    onCommit(() => {
      announce(strapi, created).catch((error: unknown) => {
        strapi.log.error(error);
      });
    });
  });
};

const announce = async (strapi: Core.Strapi, created: readonly NewRows[]): Promise<void> => {
  for (const { uid, ids } of created) {
    const schema = strapi.contentType(uid);
    for (const id of ids) {
      const row: unknown = await strapi.db.query(uid).findOne({ where: { id }, populate: true });
      const entry = await sanitize.sanitizers.defaultSanitizeOutput(
        { schema, getModel: (name) => strapi.getModel(name as UID.Schema) },
        row as Parameters<typeof sanitize.sanitizers.defaultSanitizeOutput>[1],
      );
      await strapi.eventHub.emit(CREATED, { model: schema.modelName, uid, entry });
    }
  }
};
