import { Button, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle, WarningCircle } from '@strapi/icons';
import { useWords } from '../../use-words';
import { goToPlace } from '../store/go-to-place';
import { useFailed } from './use-failed';

/** How many errors and warnings there are; choosing one leads to the first. */
export const FindingCounts = () => {
  const words = useWords();
  const { error, warning } = useFailed();
  const [firstError] = error;
  const [firstWarning] = warning;
  if (!firstError && !firstWarning) {
    return (
      <Flex gap={1} paddingRight={2}>
        <CheckCircle aria-hidden fill="success600" width="1.6rem" height="1.6rem" />
        <Typography textColor="success600">{words('desk.nothing-found')}</Typography>
      </Flex>
    );
  }
  return (
    <Flex gap={1}>
      {firstError && (
        <Button
          size="S"
          variant="danger-light"
          startIcon={<CrossCircle aria-hidden />}
          onClick={() => {
            goToPlace(firstError.place);
          }}
        >
          {words('desk.errors', { count: error.length })}
        </Button>
      )}
      {firstWarning && (
        <Button
          size="S"
          variant="tertiary"
          startIcon={<WarningCircle aria-hidden />}
          onClick={() => {
            goToPlace(firstWarning.place);
          }}
        >
          {words('desk.warnings', { count: warning.length })}
        </Button>
      )}
    </Flex>
  );
};
