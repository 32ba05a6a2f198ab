import { Flex, Typography } from '@strapi/design-system';

interface ReadListProps {
  readonly title: string;
  /** Stands between the title and the lines; null for nothing. */
  readonly slogan?: string | null;
  readonly lines: readonly ReadListLine[];
}

/** One line: what kind of thing it is, the thing, and what else is known of it. */
export interface ReadListLine {
  readonly kind: string;
  readonly text: string;
  readonly besides: string;
}

/** A titled list of what was read at the end of a page, in the page's order. */
export const ReadList = ({ title, slogan = null, lines }: ReadListProps) => (
  <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
    <Typography tag="h3" variant="epsilon" fontWeight="bold">
      {title}
    </Typography>
    {slogan !== null && <Typography textColor="neutral600">{slogan}</Typography>}
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {lines.map(({ kind, text, besides }, index) => (
        <li key={index}>
          <Flex gap={2} wrap="wrap" alignItems="baseline">
            <Typography textColor="neutral600">{kind}</Typography>
            <Typography fontWeight="bold">{text}</Typography>
            <Typography variant="pi" textColor="neutral600">
              {besides}
            </Typography>
          </Flex>
        </li>
      ))}
    </Flex>
  </Flex>
);
