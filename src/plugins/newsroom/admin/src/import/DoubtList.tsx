import { Button, Flex, Typography } from '@strapi/design-system';
import { Check, Cross } from '@strapi/icons';
import { styled } from 'styled-components';
import { acceptableTogether } from '../../../../../domain/importing/doubts';
import { FindingButton } from '../FindingButton';
import { SeverityIcon } from '../SeverityIcon';
import { useWords } from '../use-words';
import { useMessageWords } from '../use-message-words';
import { diagnosticTitle } from './diagnostic-title';
import type { EditorDoubt } from './read';

/** A suggestion by its label, the only one of each doubt, or none. */
export type DoubtChoice =
  | { readonly kind: 'accept'; readonly label: string }
  | { readonly kind: 'accept-only' }
  | { readonly kind: 'refuse' };

/** What can be done with doubts. */
export interface DoubtActions {
  readonly onDecide: (doubts: readonly EditorDoubt[], choice: DoubtChoice) => void;
  readonly onTakeBack: (doubt: EditorDoubt) => void;
  /** Shows the place in the text. */
  readonly onShow: (doubt: EditorDoubt) => void;
}

interface DoubtsProps extends DoubtActions {
  readonly doubts: readonly EditorDoubt[];
}

interface DoubtListProps extends DoubtsProps {
  /** The id of the one at which the cursor is. */
  readonly current: string | null;
}

/** What the reader doubts, in the text's order: choosing one leads there, its suggestions are accepted or refused. */
export const DoubtList = ({ doubts, current, ...actions }: DoubtListProps) => (
  <Flex tag="ol" direction="column" alignItems="stretch">
    {doubts.map((doubt) => (
      <Item
        key={doubt.id}
        data-doubt={doubt.diagnostic.code}
        data-state={doubt.state.kind}
        aria-current={doubt.id === current ? 'location' : undefined}
      >
        <DoubtHead doubt={doubt} onShow={actions.onShow} />
        <DoubtChoices doubt={doubt} doubts={doubts} {...actions} />
      </Item>
    ))}
  </Flex>
);

const DoubtHead = ({
  doubt,
  onShow,
}: {
  readonly doubt: EditorDoubt;
  readonly onShow: DoubtActions['onShow'];
}) => {
  const words = useWords();
  const messageWords = useMessageWords();
  const { severity, line, messages } = doubt.diagnostic;
  const title = diagnosticTitle(doubt.diagnostic, words);
  return (
    <FindingButton
      type="button"
      onClick={() => {
        onShow(doubt);
      }}
    >
      <SeverityIcon severity={severity} />
      <Flex direction="column" alignItems="flex-start" minWidth={0}>
        <Flex alignItems="baseline" gap={2} wrap="wrap">
          <Typography variant="pi" textColor="neutral600">
            {words('import.line', { line })}
          </Typography>
          {title !== null && (
            <Typography fontWeight="bold" textColor="neutral800">
              {title}
            </Typography>
          )}
        </Flex>
        <Typography variant="pi" textColor="neutral700">
          {messageWords(messages)}
        </Typography>
      </Flex>
    </FindingButton>
  );
};

interface DoubtChoicesProps extends DoubtsProps {
  readonly doubt: EditorDoubt;
}

/** The suggestions of a doubt as choices; what was chosen, and the way back, once one is. */
const DoubtChoices = ({ doubt, doubts, onDecide, onTakeBack }: DoubtChoicesProps) => {
  const words = useWords();
  const messageWords = useMessageWords();
  const { diagnostic, state } = doubt;
  const { suggestions = [], code } = diagnostic;
  if (suggestions.length === 0) {
    return null;
  }
  if (state.kind !== 'open') {
    const accepted =
      state.kind === 'accepted' &&
      suggestions.find(({ label }) => label === state.suggestion.label);
    return (
      <Choices>
        <Typography
          variant="pi"
          textColor={state.kind === 'accepted' ? 'success700' : 'neutral600'}
        >
          {accepted
            ? words('import.accepted', { what: messageWords(accepted.labels) })
            : words('import.refused')}
        </Typography>
        <Button
          size="S"
          variant="ghost"
          onClick={() => {
            onTakeBack(doubt);
          }}
        >
          {words('import.take-back')}
        </Button>
      </Choices>
    );
  }
  const together = acceptableTogether(doubts, code);
  return (
    <Choices>
      {suggestions.map(({ label, labels }) => (
        <Button
          key={label}
          size="S"
          variant="secondary"
          startIcon={<Check aria-hidden />}
          onClick={() => {
            onDecide([doubt], { kind: 'accept', label });
          }}
        >
          {messageWords(labels)}
        </Button>
      ))}
      {together.length > 1 && together[0] === doubt && (
        <Button
          size="S"
          variant="tertiary"
          onClick={() => {
            onDecide(together, { kind: 'accept-only' });
          }}
        >
          {words('import.accept-all', { count: together.length })}
        </Button>
      )}
      <Button
        size="S"
        variant="ghost"
        startIcon={<Cross aria-hidden />}
        onClick={() => {
          onDecide([doubt], { kind: 'refuse' });
        }}
      >
        {words('import.refuse')}
      </Button>
    </Choices>
  );
};

const Item = styled.li`
  border-left: 3px solid transparent;

  &[aria-current] {
    border-left-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100}80;
  }

  &[data-state='accepted'],
  &[data-state='refused'] {
    opacity: 0.85;
  }
`;

const Choices = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: 0 ${({ theme }) => theme.spaces[2]} ${({ theme }) => theme.spaces[2]} 3.2rem;

  button {
    height: auto;
    min-height: 3.2rem;
    text-align: left;
    white-space: normal;
  }
`;
