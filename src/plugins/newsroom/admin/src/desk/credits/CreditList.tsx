import { Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { memo, useRef } from 'react';
import { styled } from 'styled-components';
import { CREDIT_KINDS, CREDIT_ROLES } from '../../../../../../domain/article/vocabulary';
import type { DeskCredit } from '../../../../../../domain/desk/desk-document';
import { Card } from '../../Card';
import { useValueWords, useWords } from '../../use-words';
import { ChoiceField } from '../fields/ChoiceField';
import { FindingsBeside } from '../fields/FindingsBeside';
import { wayOf } from '../fields/keys';
import { PartTools } from '../fields/PartTools';
import { PersonField } from '../fields/PersonField';
import { useDesk, useDeskState } from '../store/desk-store';
import { goToPlace } from '../store/go-to-place';

/** Who made the report. */
export const CreditList = () => {
  const words = useWords();
  const credits = useDeskState(({ history }) => history.present.credits);
  return (
    <Card>
      <div data-place="credits">
        <Typography tag="h2" variant="delta">
          {words('place.credits')}
        </Typography>
        <FindingsBeside place="credits" />
      </div>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {credits.map((credit, index) => (
          <CreditRow
            key={credit.key}
            credit={credit}
            number={index + 1}
            isLast={index === credits.length - 1}
          />
        ))}
      </Flex>
      <AddCredit />
    </Card>
  );
};

const AddCredit = memo(() => {
  const words = useWords();
  const valueWords = useValueWords();
  const desk = useDesk();
  const isAdded = useRef(false);
  return (
    <Add>
      <SingleSelect
        size="S"
        aria-label={words('credit.add')}
        placeholder={words('credit.add')}
        value=""
        onChange={(chosen) => {
          const role = CREDIT_ROLES.find((candidate) => candidate === chosen);
          if (role) {
            desk.edit({ kind: 'insert-credit', role, name: '', person: null });
            isAdded.current = true;
          }
        }}
        // The list would have the focus again: who it is that was added is written now.
        onCloseAutoFocus={(event) => {
          const { caret } = desk.get();
          if (isAdded.current && caret) {
            isAdded.current = false;
            event.preventDefault();
            goToPlace(caret.part);
          }
        }}
      >
        {CREDIT_ROLES.map((role) => (
          <SingleSelectOption key={role} value={role}>
            {valueWords(role)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Add>
  );
});
AddCredit.displayName = 'AddCredit';

interface CreditRowProps {
  readonly credit: DeskCredit;
  readonly number: number;
  readonly isLast: boolean;
}

const CreditRow = memo(({ credit, number, isLast }: CreditRowProps) => {
  const words = useWords();
  const valueWords = useValueWords();
  const desk = useDesk();
  const { key, role, roleLabel, name, kind, person, evidence } = credit;
  const change = (changed: Partial<Omit<DeskCredit, 'key' | 'documentId'>>): void => {
    desk.edit({ kind: 'set-credit', credit: key, change: changed });
  };
  const shift = (by: -1 | 1): void => {
    desk.edit({ kind: 'shift-credit', credit: key, by });
  };
  return (
    <li>
      <Flex
        gap={2}
        wrap="wrap"
        onKeyDown={(event) => {
          const way = wayOf(event);
          if (way !== null) {
            event.preventDefault();
            shift(way);
          }
        }}
      >
        <Role>
          <ChoiceField
            label={words('credit.role', { number })}
            value={role}
            values={CREDIT_ROLES}
            onChoose={(chosen) => {
              change({ role: chosen });
            }}
          />
        </Role>
        <PersonField
          label={words('credit.name', { number })}
          placeholder={words('place.name')}
          partKey={key}
          name={name}
          person={person}
          onName={(text) => {
            change({ name: text });
          }}
          onPerson={(chosen) => {
            change({ person: chosen });
          }}
        />
        <Kind>
          <ChoiceField
            label={words('credit.kind', { number })}
            value={kind}
            values={CREDIT_KINDS}
            onChoose={(chosen) => {
              change({ kind: chosen });
            }}
          />
        </Kind>
        <PartTools
          number={number}
          isLast={isLast}
          labels={{
            up: words('credit.up', { number }),
            down: words('credit.down', { number }),
            remove: words('credit.remove', { number }),
          }}
          onShift={shift}
          onRemove={() => {
            desk.edit({ kind: 'remove-credit', credit: key });
          }}
        />
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
        {[roleLabel, words('reading.evidence', { source: valueWords(evidence) })]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <FindingsBeside place={key} />
    </li>
  );
});
CreditRow.displayName = 'CreditRow';

const Role = styled.div`
  width: 16rem;
`;

const Kind = styled.div`
  width: 12rem;
`;

const Add = styled.div`
  width: 20rem;
`;
