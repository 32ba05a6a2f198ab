import { styled } from 'styled-components';

/** A block with room for its handle at the left. */
export const Row = styled.div`
  position: relative;
  display: grid;
  grid-template-columns: 2.4rem minmax(0, 1fr);
`;

export const Side = styled.div`
  padding-top: 0.4rem;
`;

/** The tools of the block that is written in or pointed at, over its upper right corner. */
export const Tools = styled.div`
  position: absolute;
  z-index: 2;
  top: -2.4rem;
  right: 0;
  display: flex;
  padding: 0.2rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.filterShadow};
`;
