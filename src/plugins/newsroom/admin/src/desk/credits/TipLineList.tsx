import { Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { styled } from 'styled-components';
import { Card } from '../../Card';
import { useGetTipLinesQuery } from '../../newsroom-api';
import { useValueWords, useWords } from '../../use-words';
import { FindingsBeside } from '../fields/FindingsBeside';
import { ToolButton } from '../fields/ToolButton';
import { useDesk, useDeskState } from '../store/desk-store';

/** How viewers reach the newsroom: which of its tip lines stand below the article. */
export const TipLineList = () => {
  const words = useWords();
  const valueWords = useValueWords();
  const desk = useDesk();
  const tipLines = useDeskState(({ history }) => history.present.tipLines);
  const { data: known = [] } = useGetTipLinesQuery(undefined);
  const others = known.filter(
    ({ documentId }) => !tipLines.some((listed) => listed.documentId === documentId),
  );
  return (
    <Card>
      <div data-place="tipLines">
        <Typography tag="h2" variant="delta">
          {words('place.tipLines')}
        </Typography>
        <FindingsBeside place="tipLines" />
      </div>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {tipLines.map(({ channel, label, value }, at) => (
          <Flex tag="li" key={`${channel} ${value}`} gap={2} wrap="wrap">
            <Typography textColor="neutral600">{valueWords(channel)}</Typography>
            <Typography fontWeight="bold">{value}</Typography>
            <Typography variant="pi" textColor="neutral600">
              {label}
            </Typography>
            <Flex marginLeft="auto">
              <ToolButton
                label={words('tip-line.remove', { value })}
                onClick={() => {
                  desk.edit({ kind: 'remove-tip-line', at });
                }}
              >
                <Trash />
              </ToolButton>
            </Flex>
          </Flex>
        ))}
      </Flex>
      {others.length > 0 && (
        <Add>
          <SingleSelect
            size="S"
            aria-label={words('tip-line.add')}
            placeholder={words('tip-line.add')}
            value=""
            onChange={(chosen) => {
              const tipLine = others.find(({ documentId }) => documentId === chosen);
              if (tipLine) {
                desk.edit({ kind: 'add-tip-line', tipLine });
              }
            }}
          >
            {others.map(({ documentId, channel, value }) => (
              <SingleSelectOption key={documentId} value={documentId}>
                {`${valueWords(channel)}: ${value}`}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Add>
      )}
    </Card>
  );
};

const Add = styled.div`
  width: 28rem;
  max-width: 100%;
`;
