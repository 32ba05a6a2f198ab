import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useValueWords } from '../../use-words';

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly onChoose: (value: Value) => void;
}

/** A choice among the values of one of an article's vocabularies, in the panel's words for them. */
export const ChoiceField = <Value extends string>({
  label,
  value,
  values,
  onChoose,
}: ChoiceFieldProps<Value>) => {
  const valueWords = useValueWords();
  return (
    <SingleSelect
      size="S"
      aria-label={label}
      value={value}
      onChange={(chosen) => {
        const known = values.find((candidate) => candidate === chosen);
        if (known !== undefined) {
          onChoose(known);
        }
      }}
    >
      {values.map((candidate) => (
        <SingleSelectOption key={candidate} value={candidate}>
          {valueWords(candidate)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};
