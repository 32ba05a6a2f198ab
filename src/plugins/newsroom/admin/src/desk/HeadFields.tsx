import { Field, Flex } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { ARTICLE_FORMATS } from '../../../../../domain/article/vocabulary';
import { useWords } from '../use-words';
import { Card } from '../Card';
import { ChoiceField } from './fields/ChoiceField';
import { FindingsBeside } from './fields/FindingsBeside';
import { GrowingText } from './fields/GrowingText';
import { InlineInput } from './fields/InlineInput';
import { TimeField } from './fields/TimeField';
import { useDesk, useDeskState } from './store/desk-store';
import { useFindingsAt } from './store/use-findings';

/** What the article says of itself: headline, section, form, language, air time, summary, address. */
export const HeadFields = () => {
  const words = useWords();
  const desk = useDesk();
  const headline = useDeskState(({ history }) => history.present.headline);
  const summary = useDeskState(({ history }) => history.present.summary);
  const section = useDeskState(({ history }) => history.present.section);
  const slug = useDeskState(({ history }) => history.present.slug);
  const language = useDeskState(({ history }) => history.present.language);
  const format = useDeskState(({ history }) => history.present.format);
  const airedAt = useDeskState(({ history }) => history.present.airedAt);
  const airedOn = useDeskState(({ history }) => history.present.airedOn);
  const timeZone = useDeskState(({ saved }) => saved.timeZone);
  const isHeadlineMissing = useFindingsAt('headline').length > 0;
  const isTimeMissing = useFindingsAt('airedAt').length > 0;
  const isSlugWrong = useFindingsAt('slug').length > 0;

  return (
    <Card>
      <div data-place="headline">
        <GrowingText
          look="headline"
          data-part="headline"
          aria-label={words('place.headline')}
          aria-invalid={isHeadlineMissing}
          placeholder={words('place.headline')}
          value={headline}
          onText={(value) => {
            desk.edit({ kind: 'set-head', field: 'headline', value });
          }}
          onKeyDown={(event) => {
            // A headline is one line.
            if (event.key === 'Enter') {
              event.preventDefault();
            }
          }}
        />
        <FindingsBeside place="headline" />
      </div>
      <Grid>
        <Labelled name={words('place.section')}>
          {(id) => (
            <InlineInput
              id={id}
              value={section ?? ''}
              onText={(text) => {
                desk.edit({ kind: 'set-head', field: 'section', value: text === '' ? null : text });
              }}
            />
          )}
        </Labelled>
        <Flex direction="column" alignItems="stretch" gap={1}>
          <Field.Root>
            <Field.Label>{words('place.format')}</Field.Label>
          </Field.Root>
          <ChoiceField
            label={words('place.format')}
            value={format}
            values={ARTICLE_FORMATS}
            onChoose={(value) => {
              desk.edit({ kind: 'set-head', field: 'format', value });
            }}
          />
        </Flex>
        <Labelled name={words('place.language')} place="language">
          {(id) => (
            <InlineInput
              id={id}
              maxLength={35}
              value={language}
              onText={(value) => {
                desk.edit({ kind: 'set-head', field: 'language', value });
              }}
            />
          )}
        </Labelled>
        <Labelled name={words('head.aired-at', { timeZone })} place="airedAt">
          {(id) => (
            <TimeField
              id={id}
              instant={airedAt}
              timeZone={timeZone}
              isInvalid={isTimeMissing}
              onInstant={(value) => {
                desk.edit({ kind: 'set-head', field: 'airedAt', value });
              }}
            />
          )}
        </Labelled>
        {airedAt === null && (
          <Labelled name={words('place.airedOn')}>
            {(id) => (
              <InlineInput
                id={id}
                type="date"
                value={airedOn ?? ''}
                onText={(text) => {
                  desk.edit({
                    kind: 'set-head',
                    field: 'airedOn',
                    value: text === '' ? null : text,
                  });
                }}
              />
            )}
          </Labelled>
        )}
        <Labelled name={words('place.slug')} place="slug">
          {(id) => (
            <InlineInput
              id={id}
              value={slug ?? ''}
              aria-invalid={isSlugWrong}
              onText={(text) => {
                desk.edit({ kind: 'set-head', field: 'slug', value: text === '' ? null : text });
              }}
            />
          )}
        </Labelled>
      </Grid>
      <GrowingText
        look="small"
        aria-label={words('place.summary')}
        placeholder={words('place.summary')}
        value={summary ?? ''}
        onText={(text) => {
          desk.edit({ kind: 'set-head', field: 'summary', value: text === '' ? null : text });
        }}
      />
      <FindingsBeside place="summary" />
    </Card>
  );
};

interface LabelledProps {
  readonly name: string;
  /** Where the check speaks of it. */
  readonly place?: string;
  readonly children: (id: string) => ReactNode;
}

/** A field below its name, and below both what the check says. */
export const Labelled = ({ name, place, children }: LabelledProps) => {
  const id = useId();
  return (
    <Flex direction="column" alignItems="stretch" gap={1} data-place={place}>
      <Field.Root id={id}>
        <Field.Label>{name}</Field.Label>
      </Field.Root>
      {children(id)}
      {place !== undefined && <FindingsBeside place={place} />}
    </Flex>
  );
};

export const Grid = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};
  grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr));
`;
