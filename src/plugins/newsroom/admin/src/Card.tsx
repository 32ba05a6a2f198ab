import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A white sheet on the panel's page, its contents one below the other; as high as its place, never higher. */
export const Card = ({ children }: { children: ReactNode }) => (
  <Flex
    direction="column"
    alignItems="stretch"
    gap={3}
    padding={4}
    background="neutral0"
    shadow="tableShadow"
    hasRadius
    minHeight={0}
    minWidth={0}
  >
    {children}
  </Flex>
);
