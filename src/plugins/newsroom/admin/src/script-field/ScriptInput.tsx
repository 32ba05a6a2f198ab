import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { unstable_useContentManagerContext, useField } from '@strapi/strapi/admin';
import { useRef, type ReactNode } from 'react';
import { readBody } from '../../../../../domain/article/segment-body';
import type { QuoteOfSegment } from '../../../contracts';
import { useGetQuotesOfSegmentQuery } from '../newsroom-api';
import { useProblemWords } from '../use-problem-words';
import { useWords } from '../use-words';

/** What the content manager gives the field of a form. */
interface ScriptInputProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly labelAction?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** The custom field for a segment's text: below it, what each `{{quote:N}}` stands for, and a way to place those that are not placed. */
export const ScriptInput = ({
  name,
  label,
  hint,
  labelAction,
  required = false,
  disabled = false,
}: ScriptInputProps) => {
  const { value, error, onChange } = useField<string | null>(name);
  const { id } = unstable_useContentManagerContext();
  const { data: quotes, error: failure } = useGetQuotesOfSegmentQuery(id ?? '', {
    skip: id === undefined || id === 'create',
  });
  const words = useWords();
  const problemWords = useProblemWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = value ?? '';

  const insert = (order: number): void => {
    const at = field.current?.selectionStart ?? text.length;
    const [before, after] = [text.slice(0, at).trimEnd(), text.slice(at).trimStart()];
    const parts = [before, `{{quote:${order}}}`, after].filter((part) => part !== '');
    onChange(name, parts.join('\n\n'));
  };

  return (
    <Field.Root name={name} hint={hint ?? ''} error={error ?? false} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Textarea
        ref={field}
        name={name}
        rows={12}
        disabled={disabled}
        value={text}
        onChange={(event) => {
          onChange(name, event.target.value);
        }}
      />
      {quotes && <QuotePlaces text={text} quotes={quotes} onInsert={disabled ? null : insert} />}
      {failure && (
        <Typography variant="pi" textColor="danger600">
          {words('script-field.failed', { reason: problemWords(failure) })}
        </Typography>
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

interface QuotePlacesProps {
  readonly text: string;
  readonly quotes: readonly QuoteOfSegment[];
  readonly onInsert: ((order: number) => void) | null;
}

/** The quotes of a segment by their first words, each with whether the text places it. */
const QuotePlaces = ({ text, quotes, onInsert }: QuotePlacesProps) => {
  const words = useWords();
  const placed = new Set(
    readBody(text).flatMap((part) => (part.kind === 'quote-place' ? [part.order] : [])),
  );
  const unknown = [...placed].filter((order) => !quotes.some((quote) => quote.order === order));
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {quotes.map(({ order, text: said, speaker }) => (
        <Flex tag="li" key={order} gap={2} wrap="wrap">
          <Typography variant="pi" fontWeight="bold">{`{{quote:${order}}}`}</Typography>
          <Typography variant="pi" textColor="neutral700">
            {`“${firstWords(said)}”`} {speaker}
          </Typography>
          {!placed.has(order) && onInsert !== null && (
            <Button
              size="S"
              variant="ghost"
              startIcon={<Plus aria-hidden />}
              onClick={() => {
                onInsert(order);
              }}
            >
              {words('script-field.insert')}
            </Button>
          )}
        </Flex>
      ))}
      {unknown.map((order) => (
        <li key={order}>
          <Typography variant="pi" textColor="danger600">
            {words('script-field.unknown', { place: `{{quote:${order}}}` })}
          </Typography>
        </li>
      ))}
    </Flex>
  );
};

const firstWords = (text: string): string =>
  text.length <= 60 ? text : `${text.slice(0, 60).trimEnd()}…`;
