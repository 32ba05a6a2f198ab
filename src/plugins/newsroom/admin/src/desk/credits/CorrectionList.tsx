import { Button, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { CORRECTION_KINDS } from '../../../../../../domain/article/vocabulary';
import type { CorrectionTarget } from '../../../../../../domain/article/stored-article';
import type { DeskCorrection } from '../../../../../../domain/desk/desk-document';
import { Card } from '../../Card';
import { useWords } from '../../use-words';
import { ChoiceField } from '../fields/ChoiceField';
import { FindingsBeside } from '../fields/FindingsBeside';
import { GrowingText } from '../fields/GrowingText';
import { ToolButton } from '../fields/ToolButton';
import { useDesk, useDeskState } from '../store/desk-store';

/** What readers are told of changes. */
export const CorrectionList = () => {
  const words = useWords();
  const desk = useDesk();
  const corrections = useDeskState(({ history }) => history.present.corrections);
  return (
    <Card>
      <div data-place="corrections">
        <Typography tag="h2" variant="delta">
          {words('place.corrections')}
        </Typography>
        <FindingsBeside place="corrections" />
      </div>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {corrections.map((correction, index) => (
          <CorrectionRow key={correction.key} correction={correction} number={index + 1} />
        ))}
      </Flex>
      <Flex>
        <Button
          size="S"
          variant="tertiary"
          startIcon={<Plus aria-hidden />}
          onClick={() => {
            desk.edit({
              kind: 'add-correction',
              correction: {
                kind: 'correction',
                text: '',
                date: new Date().toISOString(),
                target: null,
              },
            });
          }}
        >
          {words('correction.add')}
        </Button>
      </Flex>
    </Card>
  );
};

interface CorrectionRowProps {
  readonly correction: DeskCorrection;
  readonly number: number;
}

const CorrectionRow = ({ correction, number }: CorrectionRowProps) => {
  const words = useWords();
  const desk = useDesk();
  const { key, kind, text, target } = correction;
  const targets = useTargets();
  const change = (changed: Partial<Omit<DeskCorrection, 'key'>>): void => {
    desk.edit({ kind: 'set-correction', correction: key, change: changed });
  };
  return (
    <li>
      <Flex gap={2} wrap="wrap" alignItems="flex-start" paddingBottom={2}>
        <Choice>
          <ChoiceField
            label={words('correction.kind', { number })}
            value={kind}
            values={CORRECTION_KINDS}
            onChoose={(chosen) => {
              change({ kind: chosen });
            }}
          />
        </Choice>
        <Choice>
          <SingleSelect
            size="S"
            aria-label={words('correction.target', { number })}
            value={target?.documentId ?? WHOLE}
            onChange={(chosen) => {
              const found = targets.find((one) => one.target.documentId === chosen);
              change({ target: found?.target ?? null });
            }}
          >
            <SingleSelectOption value={WHOLE}>{words('correction.whole')}</SingleSelectOption>
            {targets.map(({ target: { documentId }, name }) => (
              <SingleSelectOption key={documentId} value={documentId}>
                {name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Choice>
        <Flex marginLeft="auto">
          <ToolButton
            label={words('correction.remove', { number })}
            onClick={() => {
              desk.edit({ kind: 'remove-correction', correction: key });
            }}
          >
            <Trash />
          </ToolButton>
        </Flex>
      </Flex>
      <GrowingText
        look="small"
        data-part={key}
        aria-label={words('place.one-of.corrections', { number })}
        placeholder={words('correction.text')}
        value={text}
        onText={(typed) => {
          change({ text: typed });
        }}
      />
      <FindingsBeside place={key} />
    </li>
  );
};

const WHOLE = 'whole';

/** What a correction can be about: the parts that are stored. */
const useTargets = (): readonly { readonly target: CorrectionTarget; readonly name: string }[] => {
  const words = useWords();
  const article = useDeskState(({ saved }) => saved.article);
  return useMemo(() => {
    const named = (
      type: CorrectionTarget['type'],
      documentId: string | null,
      name: string,
    ): { target: CorrectionTarget; name: string }[] =>
      documentId === null ? [] : [{ target: { type, documentId }, name }];
    return [
      ...article.segments.flatMap(({ documentId, order, quotes }) => {
        const segment = words('place.one-of.segments', { number: order });
        return [
          ...named('segment', documentId, segment),
          ...quotes.flatMap((quote) =>
            named(
              'quote',
              quote.documentId,
              `${segment} › ${words('place.one-of.quotes', { number: quote.order })}`,
            ),
          ),
        ];
      }),
      ...article.credits.flatMap(({ documentId, order, name }) =>
        named('credit', documentId, `${words('place.one-of.credits', { number: order })}: ${name}`),
      ),
    ];
  }, [article, words]);
};

const Choice = styled.div`
  width: 20rem;
`;
