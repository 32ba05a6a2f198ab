import { Typography } from '@strapi/design-system';
import { Card } from '../../Card';
import { useWords } from '../../use-words';
import { TimeField } from '../fields/TimeField';
import { Grid, Labelled } from '../fields/Labelled';
import { useDesk, useDeskState } from '../store/desk-store';

/** When the article becomes public, and when it no longer is. */
const TIMES = [
  { field: 'embargoUntil', label: 'schedule.embargo-until' },
  { field: 'publishAt', label: 'schedule.publish-at' },
  { field: 'unpublishAt', label: 'schedule.unpublish-at' },
] as const;

/** The embargo, and the times at which the report is published and withdrawn by itself. */
export const HoldingBack = () => {
  const words = useWords();
  const timeZone = useDeskState(({ saved }) => saved.timeZone);
  return (
    <Card>
      <Typography tag="h2" variant="delta">
        {words('schedule.title')}
      </Typography>
      <Grid>
        {TIMES.map(({ field, label }) => (
          <Time key={field} field={field} name={words(label, { timeZone })} />
        ))}
      </Grid>
      <Typography variant="pi" textColor="neutral600">
        {words('schedule.hint')}
      </Typography>
    </Card>
  );
};

interface TimeProps {
  readonly field: (typeof TIMES)[number]['field'];
  readonly name: string;
}

const Time = ({ field, name }: TimeProps) => {
  const desk = useDesk();
  const instant = useDeskState(({ history }) => history.present[field]);
  const timeZone = useDeskState(({ saved }) => saved.timeZone);
  return (
    <Labelled name={name} place={field}>
      {(id) => (
        <TimeField
          id={id}
          instant={instant}
          timeZone={timeZone}
          onInstant={(value) => {
            desk.edit({ kind: 'set-head', field, value });
          }}
        />
      )}
    </Labelled>
  );
};
