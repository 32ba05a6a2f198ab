import { forwardRef, type InputHTMLAttributes } from 'react';
import { styled } from 'styled-components';

type InlineInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> & {
  readonly value: string;
  readonly onText: (text: string, field: HTMLInputElement) => void;
};

/** A field of one line within the script: a frame appears when it is pointed at or written in. */
export const InlineInput = forwardRef<HTMLInputElement, InlineInputProps>(
  ({ value, onText, ...rest }, ref) => (
    <Input
      {...rest}
      ref={ref}
      value={value}
      onChange={({ target }) => {
        onText(target.value, target);
      }}
    />
  ),
);
InlineInput.displayName = 'InlineInput';

const Input = styled.input`
  flex: 1;
  width: 100%;
  min-width: 8rem;
  min-height: 3.2rem;
  padding: 0.4rem 0.8rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  font-family: inherit;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  color: ${({ theme }) => theme.colors.neutral800};
  color-scheme: ${({ theme }) => (theme.colors.neutral0 === '#ffffff' ? 'light' : 'dark')};
  background: ${({ theme }) => theme.colors.neutral0};
  outline: none;

  &::placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
  }

  &:focus {
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: ${({ theme }) => theme.colors.primary600} 0 0 0 1px;
  }

  &[aria-invalid='true'] {
    border-color: ${({ theme }) => theme.colors.danger600};
  }
`;
