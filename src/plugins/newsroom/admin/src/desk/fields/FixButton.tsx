import { Button } from '@strapi/design-system';
import { Magic } from '@strapi/icons';
import type { Fix } from '../../../../../../domain/credits/fixes/fix';
import { useValueWords, useWords, type Words } from '../../use-words';
import { useDesk } from '../store/desk-store';
import { useObservable } from '../store/observable';

/** Makes the repair that the check offers, and says beforehand what it is; nothing to who may not change the report. */
export const FixButton = ({ fix }: { fix: Fix }) => {
  const words = useWords();
  const valueWords = useValueWords();
  const desk = useDesk();
  const mayChange = useObservable(desk.mayChange, (isAllowed) => isAllowed);
  return mayChange ? (
    <Button
      size="S"
      variant="secondary"
      startIcon={<Magic aria-hidden />}
      onClick={() => {
        desk.fix(fix);
      }}
    >
      {fixWords(fix, words, valueWords)}
    </Button>
  ) : null;
};

/** The most of a value that a button shows. */
const LONGEST = 60;

const shortened = (value: string): string =>
  value.length <= LONGEST ? value : `${value.slice(0, LONGEST).trimEnd()}…`;

const fixWords = (fix: Fix, words: Words, valueWords: (value: string) => string): string => {
  switch (fix.kind) {
    case 'set-field':
      if (fix.value === null) {
        return words('fix.clear');
      }
      return fix.path.endsWith('.kind')
        ? words('fix.make', { what: valueWords(fix.value) })
        : words('fix.set-field', { value: shortened(fix.value) });
    case 'add-credit':
      return words('fix.add-credit', { name: fix.credit.name, role: valueWords(fix.credit.role) });
    case 'remove-credit':
      return words('fix.remove-credit');
    case 'split-credit':
      return words('fix.split-credit', { count: fix.names.length });
    case 'link-person':
      return words('fix.link-person', { name: fix.person.name });
    case 'add-tip-lines':
      return words('fix.add-tip-lines', { count: fix.tipLines.length });
  }
};
