import { LABEL_TABLES, type LabelTable } from './label-tables';

type Messages = Record<string, string>;

/**
 * The labels as messages of the admin panel, by the ids under which Strapi's content manager asks for them. A message wins over
 * what an administrator writes into "Configure the view"; so the English names of fields are no messages but the defaults of
 * that view (describe-types.ts), and can be changed there.
 * @returns messages by language, for the `translations` of src/admin/app.tsx
 */
export const panelTranslations = (): Record<'en' | 'ko', Messages> => ({
  en: namesAndValues(LABEL_TABLES.en),
  ko: { ...namesAndValues(LABEL_TABLES.ko), ...fieldMessages(LABEL_TABLES.ko) },
});

const namesAndValues = ({ types, values }: LabelTable): Messages => ({ ...types, ...values });

const fieldMessages = ({ fields, every }: LabelTable): Messages =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([uid, labels]) => {
      const isContentType = uid.startsWith('api::');
      const prefix = `content-manager.${isContentType ? 'content-types' : 'components'}.${uid}`;
      return Object.entries(isContentType ? { ...every, ...labels } : labels).map(
        ([field, label]) => [`${prefix}.${field}`, label] as const,
      );
    }),
  );
