import { Flex, Tabs, Typography } from '@strapi/design-system';
import { memo } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../../use-words';
import { FindingLinks } from './FindingLinks';
import { PreviewPane } from './PreviewPane';
import { useFailed } from './use-failed';

/** Beside the script: what the check says of the whole report, and the report as it will appear. */
export const DeskSide = memo(() => {
  const words = useWords();
  return (
    <Pane aria-label={words('desk.side')}>
      <Tabs.Root defaultValue="check">
        <Tabs.List aria-label={words('desk.side')}>
          <Tabs.Trigger value="check">{words('check.title')}</Tabs.Trigger>
          <Tabs.Trigger value="preview">{words('preview.title')}</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="check">
          <Check />
        </Tabs.Content>
        <Tabs.Content value="preview">
          <PreviewPane />
        </Tabs.Content>
      </Tabs.Root>
    </Pane>
  );
});
DeskSide.displayName = 'DeskSide';

const Check = () => {
  const words = useWords();
  const { error, warning, info } = useFailed();
  const all = [...error, ...warning, ...info];
  return (
    <Flex direction="column" alignItems="stretch" gap={2} padding={2}>
      {all.length === 0 ? (
        <Typography textColor="neutral600">{words('desk.nothing-found')}</Typography>
      ) : (
        <FindingLinks findings={all} />
      )}
    </Flex>
  );
};

const Pane = styled.aside`
  order: -1;
  max-height: calc(100vh - 7.6rem);

  ${({ theme }) => theme.breakpoints.large} {
    position: sticky;
    order: 0;
    top: 6.4rem;
  }
  overflow: auto;
  background: ${({ theme }) => theme.colors.neutral0};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  overflow-wrap: anywhere;
  word-break: keep-all;
`;
