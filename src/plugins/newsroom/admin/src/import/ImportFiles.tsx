import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { Card } from '../Card';
import { ToolButton } from '../desk/fields/ToolButton';
import { deskAddress } from '../plugin-id';
import { useWords } from '../use-words';
import { withoutItem, type ImportItem, type ImportItems } from './import-items';

interface ImportFilesProps {
  readonly items: ImportItems;
  readonly onChange: (next: (before: ImportItems) => ImportItems) => void;
  readonly onStoreAll: (items: readonly ImportItem[]) => void;
}

/** Several pages at once: each with how far it has come, one of them in the editor. */
export const ImportFiles = ({ items, onChange, onStoreAll }: ImportFilesProps) => {
  const words = useWords();
  const left = items.items.filter(
    ({ state, text }) => (state.kind === 'open' || state.kind === 'failed') && text.trim() !== '',
  );
  return (
    <Card>
      <Flex gap={2} justifyContent="space-between">
        <Typography tag="h2" variant="delta">
          {words('import.files', { count: items.items.length })}
        </Typography>
        <Button
          size="S"
          variant="secondary"
          disabled={left.length === 0}
          onClick={() => {
            onStoreAll(left);
          }}
        >
          {words('import.create-all', { count: left.length })}
        </Button>
      </Flex>
      <List>
        {items.items.map((item) => (
          <Flex tag="li" key={item.id} gap={1}>
            <Choice
              type="button"
              aria-pressed={item.id === items.current}
              onClick={() => {
                onChange((before) => ({ ...before, current: item.id }));
              }}
            >
              <Typography ellipsis>{titleOf(item) ?? words('import.pasted')}</Typography>
            </Choice>
            <State state={item.state} />
            <ToolButton
              label={words('import.drop', { name: titleOf(item) ?? words('import.pasted') })}
              onClick={() => {
                onChange((before) => withoutItem(before, item.id));
              }}
            >
              <Cross />
            </ToolButton>
          </Flex>
        ))}
      </List>
    </Card>
  );
};

/** A page is called by its file, or by its first words. */
const titleOf = ({ name, text }: ImportItem): string | null =>
  name ?? (text.trim().split('\n')[0]?.slice(0, 80) || null);

const State = ({ state }: Pick<ImportItem, 'state'>) => {
  const words = useWords();
  switch (state.kind) {
    case 'open':
      return <Badge>{words('import.state.open')}</Badge>;
    case 'storing':
      return <Badge>{words('import.state.storing')}</Badge>;
    case 'failed':
      return (
        <Badge backgroundColor="danger100" textColor="danger700" title={state.reason}>
          {words('import.state.failed')}
        </Badge>
      );
    case 'known':
    case 'stored':
      return (
        <NavLink to={deskAddress(state.documentId)}>
          <Badge backgroundColor="success100" textColor="success700">
            {words(`import.state.${state.kind}`)}
          </Badge>
        </NavLink>
      );
  }
};

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[1]};
  max-height: 16rem;
  overflow: auto;
`;

const Choice = styled.button`
  flex: 1;
  min-width: 0;
  padding: ${({ theme }) => theme.spaces[1]} ${({ theme }) => theme.spaces[2]};
  border-radius: ${({ theme }) => theme.borderRadius};
  text-align: left;

  &:hover,
  &[aria-pressed='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;
