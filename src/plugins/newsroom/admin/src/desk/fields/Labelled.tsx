import { Field, Flex } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { FindingsBeside } from './FindingsBeside';

interface LabelledProps {
  readonly name: string;
  /** Where the check speaks of it. */
  readonly place?: string;
  readonly children: (id: string) => ReactNode;
}

/** A field below its name, and below both what the check says. */
export const Labelled = ({ name, place, children }: LabelledProps) => {
  const id = useId();
  return (
    <Flex direction="column" alignItems="stretch" gap={1} data-place={place}>
      <Field.Root id={id}>
        <Field.Label>{name}</Field.Label>
      </Field.Root>
      {children(id)}
      {place !== undefined && <FindingsBeside place={place} />}
    </Flex>
  );
};

/** Fields beside each other, as many as there is room for. */
export const Grid = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};
  grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr));
`;
