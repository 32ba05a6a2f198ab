import { Box, Flex, Typography } from '@strapi/design-system';
import { Cross, User } from '@strapi/icons';
import { useId, useState, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import type { PersonReference } from '../../../../../../domain/article/stored-article';
import type { FoundPerson } from '../../../../contracts';
import { LONGEST_SEARCH } from '../../../../search-limits';
import { useGetPeopleQuery } from '../../newsroom-api';
import { useWords } from '../../use-words';
import { InlineInput } from './InlineInput';
import { isComposing } from './keys';
import { useDebounced } from './use-debounced';

interface PersonFieldProps {
  /** What the field is called to those who do not see it. */
  readonly label: string;
  readonly placeholder: string;
  /** The name as printed. */
  readonly name: string;
  readonly person: PersonReference | null;
  readonly onName: (name: string) => void;
  /** The printed name stays; who is meant is said beside it. */
  readonly onPerson: (person: PersonReference | null) => void;
  readonly partKey?: string;
  readonly isInvalid?: boolean;
}

/** A printed name, and who that is: people are offered while it is typed, and nobody has to be chosen. */
export const PersonField = ({
  label,
  placeholder,
  name,
  person,
  onName,
  onPerson,
  partKey,
  isInvalid = false,
}: PersonFieldProps) => {
  const words = useWords();
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const asked = useDebounced(name, 150);
  const isName = asked.trim() !== '' && asked.length <= LONGEST_SEARCH;
  const { data = [] } = useGetPeopleQuery(asked, { skip: !isOpen || !isName });
  const people =
    person === null ? data : data.filter(({ documentId }) => documentId !== person.documentId);
  const isShown = isOpen && people.length > 0;

  const choose = (chosen: FoundPerson | undefined): void => {
    if (chosen) {
      if (name.trim() === '') {
        onName(chosen.name);
      }
      onPerson({ documentId: chosen.documentId, name: chosen.name });
    }
    setOpen(false);
    setActive(-1);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.altKey) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((before) => Math.max(-1, Math.min(people.length - 1, before + step)));
    } else if (event.key === 'Enter' && isShown && active >= 0) {
      event.preventDefault();
      choose(people[active]);
    } else if (event.key === 'Escape' && isShown) {
      event.stopPropagation();
      setOpen(false);
      setActive(-1);
    }
  };

  return (
    <Box position="relative" flex="1" minWidth="16rem">
      <Flex gap={2}>
        <InlineInput
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={isShown ? listId : undefined}
          aria-activedescendant={isShown && active >= 0 ? `${listId}-${active}` : undefined}
          aria-invalid={isInvalid}
          autoComplete="off"
          data-part={partKey}
          placeholder={placeholder}
          value={name}
          onText={(text) => {
            onName(text);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            setOpen(false);
            setActive(-1);
          }}
        />
        {person !== null && (
          <LinkedPerson
            person={person}
            onUnlink={() => {
              onPerson(null);
            }}
          />
        )}
      </Flex>
      {isShown && (
        <People id={listId} role="listbox" aria-label={words('person.offered')}>
          {people.map((offered, index) => (
            <Option
              key={offered.documentId}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              // The field must keep the focus until the click has arrived.
              onMouseDown={(event) => {
                event.preventDefault();
                choose(offered);
              }}
            >
              <Typography fontWeight="bold">{offered.name}</Typography>
              <Typography variant="pi" textColor="neutral600">
                {[
                  words(`person.match.${offered.match}`),
                  offered.title,
                  offered.affiliation,
                  offered.staff ? words('person.staff') : null,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
            </Option>
          ))}
          <Hint>
            <Typography variant="pi" textColor="neutral600">
              {words('person.keep', { name })}
            </Typography>
          </Hint>
        </People>
      )}
    </Box>
  );
};

const LinkedPerson = ({
  person,
  onUnlink,
}: {
  readonly person: PersonReference;
  readonly onUnlink: () => void;
}) => {
  const words = useWords();
  return (
    <Chip title={words('person.linked', { name: person.name })}>
      <User aria-hidden width="1.2rem" height="1.2rem" />
      <span>{person.name}</span>
      <button
        type="button"
        aria-label={words('person.unlink', { name: person.name })}
        onClick={onUnlink}
      >
        <Cross aria-hidden width="1rem" height="1rem" />
      </button>
    </Chip>
  );
};

const Chip = styled.span`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  max-width: 18rem;
  padding: 0.2rem 0.6rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  color: ${({ theme }) => theme.colors.primary700};
  background: ${({ theme }) => theme.colors.primary100};

  & > span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  & > button {
    display: inline-flex;
    padding: 0.4rem;
  }

  svg path {
    fill: currentcolor;
  }
`;

const People = styled.ul`
  position: absolute;
  z-index: 4;
  top: 100%;
  left: 0;
  width: max-content;
  min-width: 100%;
  max-width: 42rem;
  max-height: 28rem;
  overflow: auto;
  margin-top: 0.4rem;
  padding: 0.4rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.popupShadow};
`;

const Option = styled.li`
  display: flex;
  flex-direction: column;
  padding: 0.6rem 0.8rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  cursor: pointer;

  &:hover,
  &[aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

const Hint = styled.li.attrs({ role: 'presentation' })`
  padding: 0.6rem 0.8rem;
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
`;
