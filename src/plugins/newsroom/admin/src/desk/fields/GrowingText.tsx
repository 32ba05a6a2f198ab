import { forwardRef, type TextareaHTMLAttributes } from 'react';
import { styled } from 'styled-components';

type GrowingTextProps = Omit<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  'onChange' | 'value' | 'rows'
> & {
  readonly value: string;
  readonly onText: (text: string) => void;
  /** How the words look. */
  readonly look?: 'script' | 'headline' | 'small';
};

/**
 * A field for words of any length that is as high as they are: a copy of the words below it holds the place open, so that nothing
 * has to be measured while somebody types.
 */
export const GrowingText = forwardRef<HTMLTextAreaElement, GrowingTextProps>(
  ({ value, onText, look = 'script', ...rest }, ref) => (
    <Frame data-copy={value} data-look={look}>
      <textarea
        {...rest}
        ref={ref}
        rows={1}
        value={value}
        onChange={({ target }) => {
          onText(target.value);
        }}
      />
    </Frame>
  ),
);
GrowingText.displayName = 'GrowingText';

const Frame = styled.div`
  display: grid;
  flex: 1;
  min-width: 0;
  font-size: ${({ theme }) => theme.fontSizes[3]};
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};
  overflow-wrap: anywhere;
  word-break: keep-all;

  &[data-look='headline'] {
    font-size: 2.4rem;
    line-height: 1.3;
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }

  &[data-look='small'] {
    font-size: ${({ theme }) => theme.fontSizes[2]};
    line-height: 1.5;
  }

  &::after {
    content: attr(data-copy) ' ';
    visibility: hidden;
    white-space: pre-wrap;
    overflow: hidden;
  }

  &::after,
  & > textarea {
    grid-area: 1 / 1;
    min-width: 0;
    padding: 0.4rem 0.8rem;
    border: 1px solid transparent;
    border-radius: ${({ theme }) => theme.borderRadius};
    font: inherit;
    overflow-wrap: inherit;
    word-break: inherit;
  }

  & > textarea {
    resize: none;
    overflow: hidden;
    color: inherit;
    background: transparent;
    outline: none;
  }

  & > textarea::placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
    font-weight: ${({ theme }) => theme.fontWeights.regular};
  }

  & > textarea:hover {
    border-color: ${({ theme }) => theme.colors.neutral200};
  }

  & > textarea:focus {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.neutral0};
    box-shadow: ${({ theme }) => theme.colors.primary600} 0 0 0 1px;
  }

  & > textarea[aria-invalid='true'] {
    border-color: ${({ theme }) => theme.colors.danger600};
  }
`;
