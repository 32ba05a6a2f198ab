import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useMemo } from 'react';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { readTranscript } from '../../../../../domain/transcript/read-transcript';
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
    <Whole>
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
            <File
              key={item.id}
              item={item}
              isCurrent={item.id === items.current}
              onChange={onChange}
            />
          ))}
        </List>
      </Card>
    </Whole>
  );
};

interface FileProps extends Pick<ImportFilesProps, 'onChange'> {
  readonly item: ImportItem;
  readonly isCurrent: boolean;
}

const File = ({ item, isCurrent, onChange }: FileProps) => {
  const words = useWords();
  const title = useTitle(item);
  return (
    <Flex tag="li" gap={1}>
      <Choice
        type="button"
        aria-pressed={isCurrent}
        onClick={() => {
          onChange((before) => ({ ...before, current: item.id }));
        }}
      >
        <Typography textColor="neutral800" ellipsis>
          {title}
        </Typography>
      </Choice>
      <State item={item} />
      <ToolButton
        label={words('import.drop', { name: title })}
        onClick={() => {
          onChange((before) => withoutItem(before, item.id));
        }}
      >
        <Cross />
      </ToolButton>
    </Flex>
  );
};

/** So much of a page is read for its headline. */
const TOP = 2_000;

/** A page is called by its file, or by its headline; one without a headline by its first words. */
const useTitle = ({ name, text }: ImportItem): string => {
  const words = useWords();
  const top = name === null ? text.trim().slice(0, TOP) : '';
  const headline = useMemo(() => readTranscript(top).article.headline, [top]);
  return name ?? (headline || top.split('\n')[0]?.slice(0, 80) || words('import.pasted'));
};

const State = ({ item: { state, text } }: { item: ImportItem }) => {
  const words = useWords();
  switch (state.kind) {
    case 'open':
      return <Badge>{words(text.trim() === '' ? 'import.no-text' : 'import.state.open')}</Badge>;
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
        <DraftLink to={deskAddress(state.documentId)}>
          <Badge backgroundColor="success100" textColor="success700">
            {words(`import.state.${state.kind}`)}
          </Badge>
        </DraftLink>
      );
  }
};

/** The list keeps its height; what is below it scrolls. */
const Whole = styled.div`
  flex-shrink: 0;
`;

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[1]};
  max-height: 16rem;
  overflow: auto;
`;

/** As large as the badge in it. */
const DraftLink = styled(NavLink)`
  display: inline-flex;
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
