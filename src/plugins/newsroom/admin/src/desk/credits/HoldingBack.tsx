import { Typography } from '@strapi/design-system';
import { Card } from '../../Card';
import { useWords } from '../../use-words';
import { TimeField } from '../fields/TimeField';
import { Grid, Labelled } from '../HeadFields';
import { useDesk, useDeskState } from '../store/desk-store';

/** Until when the article stays from the public after it was published. */
export const HoldingBack = () => {
  const words = useWords();
  const desk = useDesk();
  const embargoUntil = useDeskState(({ history }) => history.present.embargoUntil);
  const timeZone = useDeskState(({ saved }) => saved.timeZone);
  return (
    <Card>
      <Typography tag="h2" variant="delta">
        {words('embargo.title')}
      </Typography>
      <Grid>
        <Labelled name={words('embargo.until', { timeZone })}>
          {(id) => (
            <TimeField
              id={id}
              instant={embargoUntil}
              timeZone={timeZone}
              onInstant={(value) => {
                desk.edit({ kind: 'set-head', field: 'embargoUntil', value });
              }}
            />
          )}
        </Labelled>
      </Grid>
      <Typography variant="pi" textColor="neutral600">
        {words('embargo.hint')}
      </Typography>
    </Card>
  );
};
