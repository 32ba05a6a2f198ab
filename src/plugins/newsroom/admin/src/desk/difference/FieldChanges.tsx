import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type {
  FieldChange,
  FieldValue,
} from '../../../../../../domain/article/difference/article-difference';
import { useValueWords, useWords } from '../../use-words';
import { wallTime } from '../fields/zoned-time';
import { useDeskState } from '../store/desk-store';
import { FIELD_NAMES, isIndivisible, isInstant, isVocabulary } from './field-names';
import { ComparedText, WordRuns } from './WordRuns';

/** Fields that say something else: each by its name, a text word by word, anything else as it was and as it is. */
export const FieldChanges = ({ fields }: { fields: readonly FieldChange[] }) => {
  const words = useWords();
  return fields.length === 0 ? null : (
    <Fields>
      {fields.map((change) => {
        const name = FIELD_NAMES[change.field];
        return (
          <div key={change.field}>
            <Typography tag="dt" variant="pi" textColor="neutral600">
              {name === undefined ? change.field : words(name)}
            </Typography>
            <dd>
              <FieldWords change={change} />
            </dd>
          </div>
        );
      })}
    </Fields>
  );
};

const FieldWords = ({ change }: { change: FieldChange }) => {
  const valueText = useValueText();
  const { field } = change;
  if (change.kind === 'words' && !isIndivisible(field)) {
    return <WordRuns runs={change.words} />;
  }
  const { before, after } = change.kind === 'value' ? change : wholeTexts(change);
  return (
    <ComparedText>
      <del>{valueText(field, before)}</del> → <ins>{valueText(field, after)}</ins>
    </ComparedText>
  );
};

const wholeTexts = ({ words }: Extract<FieldChange, { kind: 'words' }>) => {
  const without = (kind: 'added' | 'removed'): string =>
    words
      .filter((run) => run.kind !== kind)
      .map(({ text }) => text)
      .join('');
  return { before: without('added'), after: without('removed') };
};

/** A value as people read it: in words, instants in the newsroom's time zone. */
const useValueText = (): ((field: string, value: FieldValue) => string) => {
  const words = useWords();
  const valueWords = useValueWords();
  const timeZone = useDeskState(({ saved }) => saved.timeZone);
  return (field, value) => {
    if (value === null || value === '') {
      return words('change.nothing');
    }
    if (typeof value === 'boolean') {
      return words(value ? 'change.yes' : 'change.no');
    }
    if (typeof value === 'object') {
      return 'name' in value ? value.name : valueWords(value.type);
    }
    if (isInstant(field)) {
      return wallTime(String(value), timeZone).replace('T', ' ') || String(value);
    }
    return isVocabulary(field) ? valueWords(String(value)) : String(value);
  };
};

const Fields = styled.dl`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  margin: 0;

  dd {
    margin: 0;
  }
`;
