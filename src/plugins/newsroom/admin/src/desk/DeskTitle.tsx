import { Page } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import { useWords } from '../use-words';
import { useDeskState } from './store/desk-store';

/** What the page is called, in the window's title and to those who do not see it. */
export const DeskTitle = () => {
  const words = useWords();
  const headline = useDeskState(({ history }) => history.present.headline);
  return (
    <>
      <Page.Title>{headline || words('reports.title')}</Page.Title>
      <HiddenHeading>{headline || words('report.no-headline')}</HiddenHeading>
    </>
  );
};

const HiddenHeading = styled.h1`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;
