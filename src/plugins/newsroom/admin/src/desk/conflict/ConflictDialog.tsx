import { Button, Flex, Modal, Radio, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { StoredArticle } from '../../../../../../domain/article/stored-article';
import type { ConflictPiece } from '../../../../../../domain/desk/merging/conflict-piece';
import type { Choice } from '../../../../../../domain/desk/merging/merged';
import { useValueWords, useWords } from '../../use-words';
import { useFocusBack } from '../use-focus-back';
import type { DraftConflict } from '../store/use-saving';
import { Difference } from '../difference/Difference';
import { pieceName } from './piece-name';
import { pieceText } from './piece-text';

interface ConflictDialogProps {
  readonly conflict: DraftConflict;
  readonly onResolve: (choices: ReadonlyMap<string, Choice>) => void;
}

/** Somebody else has stored another version: both are shown, and the editor chooses piece by piece. */
export const ConflictDialog = ({ conflict: { theirs, merge }, onResolve }: ConflictDialogProps) => {
  const words = useWords();
  const onCloseAutoFocus = useFocusBack();
  const intl = useIntl();
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const choose = (pieces: readonly ConflictPiece[], choice: Choice): void => {
    setChoices(new Map([...choices, ...pieces.map(({ id }) => [id, choice] as const)]));
  };
  return (
    <Modal.Root open>
      <Modal.Content onCloseAutoFocus={onCloseAutoFocus}>
        <Modal.Header closeLabel={words('import.close')}>
          <Modal.Title>{words('conflict.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>
              {words('conflict.who', {
                who: theirs.changedBy ?? words('save.somebody'),
                when: intl.formatDate(theirs.changedAt, {
                  dateStyle: 'medium',
                  timeStyle: 'short',
                }),
              })}
            </Typography>
            <Flex gap={2}>
              <Button
                size="S"
                variant="tertiary"
                onClick={() => {
                  choose(merge.conflicts, 'mine');
                }}
              >
                {words('conflict.all-mine')}
              </Button>
              <Button
                size="S"
                variant="tertiary"
                onClick={() => {
                  choose(merge.conflicts, 'theirs');
                }}
              >
                {words('conflict.all-theirs')}
              </Button>
            </Flex>
            {merge.conflicts.map((piece) => (
              <Piece
                key={piece.id}
                piece={piece}
                article={theirs.article}
                choice={choices.get(piece.id) ?? 'mine'}
                onChoose={(choice) => {
                  choose([piece], choice);
                }}
              />
            ))}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Typography variant="pi" textColor="neutral600">
            {words('conflict.rest')}
          </Typography>
          <Button
            onClick={() => {
              onResolve(choices);
            }}
          >
            {words('conflict.take')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

interface PieceProps {
  readonly piece: ConflictPiece;
  readonly article: StoredArticle;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

const Piece = ({ piece, article, choice, onChoose }: PieceProps) => {
  const words = useWords();
  const name = useId();
  const panel = { words, valueWords: useValueWords() };
  const [mine, theirs] = [pieceText(piece, 'mine', panel), pieceText(piece, 'theirs', panel)];
  return (
    <section aria-labelledby={name}>
      <Typography tag="h3" variant="delta" id={name} paddingBottom={2}>
        {pieceName(piece, article, words)}
      </Typography>
      <Radio.Group
        aria-labelledby={name}
        value={choice}
        onValueChange={(chosen) => {
          onChoose(chosen === 'theirs' ? 'theirs' : 'mine');
        }}
      >
        <Versions>
          <Version>
            <Radio.Item value="mine">{words('conflict.mine')}</Radio.Item>
            {mine === '' ? <Removed /> : <Difference before={theirs} after={mine} />}
          </Version>
          <Version>
            <Radio.Item value="theirs">{words('conflict.theirs')}</Radio.Item>
            {theirs === '' ? <Removed /> : <Difference before={mine} after={theirs} />}
          </Version>
        </Versions>
      </Radio.Group>
    </section>
  );
};

const Removed = () => {
  const words = useWords();
  return <Typography textColor="neutral600">{words('conflict.removed')}</Typography>;
};

const Versions = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};
  grid-template-columns: repeat(auto-fit, minmax(22rem, 1fr));
`;

const Version = styled.div`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => theme.spaces[3]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;
