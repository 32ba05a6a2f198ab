import { Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { MAY_EDIT } from '../permissions';
import { Appearance } from '../stock/AppearancePanel';

/** What Strapi's own preview shows in its frame: the article's draft as it will appear, over the whole window. */
export const PreviewPage = () => {
  const { documentId = '' } = useParams<{ documentId: string }>();
  return (
    <Page.Protect permissions={MAY_EDIT}>
      <Whole>
        <Appearance documentId={documentId} />
      </Whole>
    </Page.Protect>
  );
};

const Whole = styled.main`
  position: fixed;
  z-index: 10;
  inset: 0;
  padding: ${({ theme }) => theme.spaces[2]};
  overflow: auto;
  background: ${({ theme }) => theme.colors.neutral100};
`;
