import { Flex } from '@strapi/design-system';
import { Monitor, Moon, Phone, Sun } from '@strapi/icons';
import { useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { ToolButton } from '../desk/fields/ToolButton';
import { useWords } from '../use-words';

/** How wide the page is shown, in pixels, before it is made to fit its place. */
const WIDTHS = { phone: 390, desktop: 1100 } as const;

/** An article's page as it will appear: on a telephone or a desk, in the light or the dark. */
export const PagePreview = ({ page }: { page: string }) => {
  const words = useWords();
  const [device, setDevice] = useState<keyof typeof WIDTHS>('phone');
  const [scheme, setScheme] = useState<'light' | 'dark'>('light');
  const { ref, width } = useWidth();
  const scale = Math.min(1, width / WIDTHS[device]);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Flex gap={1}>
        <ToolButton
          label={words('preview.phone')}
          isDisabled={device === 'phone'}
          onClick={() => {
            setDevice('phone');
          }}
        >
          <Phone />
        </ToolButton>
        <ToolButton
          label={words('preview.desktop')}
          isDisabled={device === 'desktop'}
          onClick={() => {
            setDevice('desktop');
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
      <Place ref={ref}>
        <iframe
          title={words('preview.title')}
          srcDoc={page}
          // Nothing of a page may run or go anywhere in the panel.
          sandbox=""
          style={{
            // The page asks for the reader's scheme; inside a frame that is the frame's.
            colorScheme: scheme,
            width: WIDTHS[device],
            height: `${100 / scale}%`,
            transform: `scale(${scale})`,
          }}
        />
      </Place>
    </Flex>
  );
};

/** How wide an element is, in pixels, whatever becomes of the window. */
const useWidth = () => {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>(WIDTHS.phone);
  useEffect(() => {
    const element = ref.current;
    if (!element) {
      return;
    }
    const observer = new ResizeObserver(() => {
      setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { ref, width };
};

const Place = styled.div`
  height: min(72rem, calc(100vh - 22rem));
  min-height: 30rem;
  overflow: hidden;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral150};

  iframe {
    display: block;
    /* In the middle where there is room left over; at the left, where it is scaled from, where it is made to fit. */
    margin: 0 auto;
    border: 0;
    transform-origin: top left;
    background: #fff;
  }
`;
