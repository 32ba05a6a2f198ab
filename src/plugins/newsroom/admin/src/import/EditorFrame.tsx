import { styled, type DefaultTheme } from 'styled-components';
import type { LineClass } from '../../../../../domain/transcript/reading';

type Color = keyof DefaultTheme['colors'];

/** The colour beside a line of each class; lines of one kind of thing share one. */
const CLASS_COLORS: Readonly<Record<LineClass, Color>> = {
  blank: 'neutral100',
  chrome: 'neutral200',
  repeat: 'neutral200',
  copyright: 'neutral200',
  hashtag: 'neutral200',
  headline: 'primary600',
  section: 'primary500',
  timestamp: 'primary500',
  summary: 'primary500',
  marker: 'neutral900',
  narration: 'neutral400',
  toss: 'success500',
  'sign-off': 'success500',
  quote: 'alternative600',
  credit: 'secondary600',
  byline: 'secondary600',
  'tip-slogan': 'warning600',
  tip: 'warning600',
  unparsed: 'danger600',
};

/** Lines that are not the report's own words. */
const PALE: readonly LineClass[] = ['chrome', 'repeat', 'copyright', 'hashtag'];

const STRONG: readonly LineClass[] = ['headline', 'marker'];

const withClass = (classes: readonly LineClass[], element: string): string =>
  classes.map((lineClass) => `${element}[data-class='${lineClass}']`).join(', ');

const classColors = ({ theme }: { theme: DefaultTheme }): string =>
  Object.entries(CLASS_COLORS)
    .map(
      ([lineClass, color]) =>
        `.cm-line-classes [data-class='${lineClass}'] { border-left-color: ${theme.colors[color]}; }`,
    )
    .join('\n');

/** Gives the code editor the look of the panel's own fields, in either theme. */
export const EditorFrame = styled.div`
  flex: 1;
  min-height: 0;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  overflow: hidden;

  &:focus-within {
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: ${({ theme }) => theme.colors.primary600} 0 0 0 2px;
  }

  & > div {
    height: 100%;
  }

  .cm-editor {
    height: 100%;
    outline: none;
    color: ${({ theme }) => theme.colors.neutral800};
    background: ${({ theme }) => theme.colors.neutral0};
    font-size: ${({ theme }) => theme.fontSizes[2]};
  }

  .cm-scroller {
    font-family: inherit;
    line-height: 1.6;
  }

  .cm-content {
    caret-color: ${({ theme }) => theme.colors.neutral800};
  }

  .cm-cursor {
    border-left-color: ${({ theme }) => theme.colors.neutral800};
  }

  .cm-placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
  }

  .cm-gutters {
    color: ${({ theme }) => theme.colors.neutral600};
    background: ${({ theme }) => theme.colors.neutral100};
    border-right: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  .cm-activeLine,
  .cm-activeLineGutter {
    background: ${({ theme }) => theme.colors.primary100}80;
  }

  .cm-editor .cm-selectionBackground,
  .cm-editor.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground {
    background: ${({ theme }) => theme.colors.primary200};
  }

  .cm-line-classes {
    min-width: 7.6rem;

    .cm-gutterElement {
      padding: 0;
    }

    [data-class] {
      display: block;
      height: 100%;
      padding: 0.2rem ${({ theme }) => theme.spaces[2]} 0;
      border-left: 4px solid transparent;
      color: ${({ theme }) => theme.colors.neutral700};
      font-size: ${({ theme }) => theme.fontSizes[0]};
      white-space: nowrap;
    }
  }

  ${classColors}

  ${withClass(PALE, '.cm-line')} {
    color: ${({ theme }) => theme.colors.neutral600};
  }

  ${withClass(STRONG, '.cm-line')} {
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }

  .cm-tooltip,
  .cm-panels {
    color: ${({ theme }) => theme.colors.neutral800};
    background: ${({ theme }) => theme.colors.neutral0};
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
  }

  .cm-tooltip {
    border-radius: ${({ theme }) => theme.borderRadius};
    box-shadow: ${({ theme }) => theme.shadows.popupShadow};
    max-width: 48rem;
  }

  .cm-diagnostic {
    padding: ${({ theme }) => theme.spaces[2]} ${({ theme }) => theme.spaces[3]};
    font-family: inherit;
    white-space: pre-line;
  }
`;
