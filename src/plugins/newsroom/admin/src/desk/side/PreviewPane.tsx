import { Flex } from '@strapi/design-system';
import { Monitor, Moon, Phone, Sun } from '@strapi/icons';
import { useMemo, useState } from 'react';
import { styled } from 'styled-components';
import { assembleArticle } from '../../../../../../domain/article/assemble-article';
import { toStoredArticle } from '../../../../../../domain/desk/to-stored-article';
import { renderText } from '../../../../../../domain/render/render-text';
import { useWords } from '../../use-words';
import { useDebounced } from '../fields/use-debounced';
import { ToolButton } from '../fields/ToolButton';
import { useDocument } from '../store/desk-store';

/** How long the typing rests before it is shown as it will appear, in milliseconds. */
const REST = 400;

/** The report as it will appear: on a telephone or a desk, in the light or the dark. */
export const PreviewPane = () => {
  const words = useWords();
  const [width, setWidth] = useState<'phone' | 'desktop'>('phone');
  const [scheme, setScheme] = useState<'light' | 'dark'>('light');
  const document = useDebounced(useDocument(), REST);
  const page = useMemo(() => renderText(assembleArticle(toStoredArticle(document))), [document]);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} padding={2}>
      <Flex gap={1}>
        <ToolButton
          label={words('preview.phone')}
          isDisabled={width === 'phone'}
          onClick={() => {
            setWidth('phone');
          }}
        >
          <Phone />
        </ToolButton>
        <ToolButton
          label={words('preview.desktop')}
          isDisabled={width === 'desktop'}
          onClick={() => {
            setWidth('desktop');
          }}
        >
          <Monitor />
        </ToolButton>
        <ToolButton
          label={words(scheme === 'light' ? 'preview.dark' : 'preview.light')}
          onClick={() => {
            setScheme(scheme === 'light' ? 'dark' : 'light');
          }}
        >
          {scheme === 'light' ? <Moon /> : <Sun />}
        </ToolButton>
      </Flex>
      <Page data-width={width} data-scheme={scheme}>
        {page}
      </Page>
    </Flex>
  );
};

const Page = styled.pre`
  white-space: pre-wrap;
  font-family: inherit;
  font-size: ${({ theme }) => theme.fontSizes[2]};
`;
