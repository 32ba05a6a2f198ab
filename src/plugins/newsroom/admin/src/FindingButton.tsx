import { styled } from 'styled-components';

/** A finding that leads to its place: an icon, then what it says. */
export const FindingButton = styled.button`
  display: flex;
  align-items: flex-start;
  gap: ${({ theme }) => theme.spaces[2]};
  width: 100%;
  padding: ${({ theme }) => theme.spaces[2]};
  border-radius: ${({ theme }) => theme.borderRadius};
  text-align: left;

  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;
