import { Field, Flex } from '@strapi/design-system';
import { ARTICLE_FORMATS } from '../../../../../domain/article/vocabulary';
import { useWords } from '../use-words';
import { Card } from '../Card';
import { ChoiceField } from './fields/ChoiceField';
import { FindingsBeside } from './fields/FindingsBeside';
import { GrowingText } from './fields/GrowingText';
import { InlineInput } from './fields/InlineInput';
import { Grid, Labelled } from './fields/Labelled';
import { TimeField } from './fields/TimeField';
import { useDesk, useDeskState } from './store/desk-store';
import { useFindingsAt } from './store/use-findings';

/**
 * What the article says of itself: headline, section, form, language, air time, summary, address. Each field looks at its own words
 * alone, so that writing in one is not felt by the others.
 */
export const HeadFields = () => {
  const words = useWords();
  return (
    <Card>
      <Headline />
      <Grid>
        <TextField field="section" />
        <Format />
        <Labelled name={words('place.language')} place="language">
          {(id) => <Language id={id} />}
        </Labelled>
        <AirTime />
        <AirDay />
        <TextField field="slug" place="slug" />
      </Grid>
      <Summary />
    </Card>
  );
};

const Headline = () => {
  const words = useWords();
  const desk = useDesk();
  const headline = useDeskState(({ history }) => history.present.headline);
  const isMissing = useFindingsAt('headline').length > 0;
  const setHeadline = (value: string): void => {
    desk.edit({ kind: 'set-head', field: 'headline', value });
  };
  return (
    <div data-place="headline">
      <GrowingText
        look="headline"
        data-part="headline"
        aria-label={words('place.headline')}
        aria-invalid={isMissing}
        placeholder={words('place.headline')}
        value={headline}
        onText={(value) => {
          setHeadline(value);
        }}
        // A headline is one line, what is pasted into it too.
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (/[\r\n]/u.test(pasted)) {
            event.preventDefault();
            const field = event.currentTarget;
            field.setRangeText(oneLine(pasted), field.selectionStart, field.selectionEnd, 'end');
            setHeadline(field.value);
          }
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
          }
        }}
      />
      <FindingsBeside place="headline" />
    </div>
  );
};

const oneLine = (text: string): string =>
  text.replace(/^\s*[\r\n]+\s*|\s*[\r\n]+\s*$/gu, '').replace(/\s*[\r\n]+\s*/gu, ' ');

interface TextFieldProps {
  readonly field: 'section' | 'slug';
  /** Where the check speaks of it. */
  readonly place?: string;
}

const TextField = ({ field, place }: TextFieldProps) => {
  const words = useWords();
  const desk = useDesk();
  const text = useDeskState(({ history }) => history.present[field]);
  const isWrong = useFindingsAt(field).length > 0;
  return (
    <Labelled name={words(`place.${field}`)} place={place}>
      {(id) => (
        <InlineInput
          id={id}
          value={text ?? ''}
          aria-invalid={place !== undefined && isWrong}
          onText={(typed) => {
            desk.edit({ kind: 'set-head', field, value: typed === '' ? null : typed });
          }}
        />
      )}
    </Labelled>
  );
};

const Format = () => {
  const words = useWords();
  const desk = useDesk();
  const format = useDeskState(({ history }) => history.present.format);
  return (
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
  );
};

const Language = ({ id }: { readonly id: string }) => {
  const desk = useDesk();
  const language = useDeskState(({ history }) => history.present.language);
  return (
    <InlineInput
      id={id}
      maxLength={35}
      value={language}
      onText={(value) => {
        desk.edit({ kind: 'set-head', field: 'language', value });
      }}
    />
  );
};

const AirTime = () => {
  const words = useWords();
  const desk = useDesk();
  const airedAt = useDeskState(({ history }) => history.present.airedAt);
  const timeZone = useDeskState(({ saved }) => saved.timeZone);
  const isMissing = useFindingsAt('airedAt').length > 0;
  return (
    <Labelled name={words('head.aired-at', { timeZone })} place="airedAt">
      {(id) => (
        <TimeField
          id={id}
          instant={airedAt}
          timeZone={timeZone}
          isInvalid={isMissing}
          onInstant={(value) => {
            desk.edit({ kind: 'set-head', field: 'airedAt', value });
          }}
        />
      )}
    </Labelled>
  );
};

/** The day alone, where the time is not known. */
const AirDay = () => {
  const words = useWords();
  const desk = useDesk();
  const isTimeKnown = useDeskState(({ history }) => history.present.airedAt !== null);
  const airedOn = useDeskState(({ history }) => history.present.airedOn);
  return isTimeKnown ? null : (
    <Labelled name={words('place.airedOn')}>
      {(id) => (
        <InlineInput
          id={id}
          type="date"
          max="9999-12-31"
          value={airedOn ?? ''}
          onText={(text) => {
            desk.edit({ kind: 'set-head', field: 'airedOn', value: text === '' ? null : text });
          }}
        />
      )}
    </Labelled>
  );
};

const Summary = () => {
  const words = useWords();
  const desk = useDesk();
  const summary = useDeskState(({ history }) => history.present.summary);
  return (
    <>
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
    </>
  );
};
