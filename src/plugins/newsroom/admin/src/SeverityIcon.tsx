import { CrossCircle, Information, WarningCircle } from '@strapi/icons';
import type { Severity } from '../../../../domain/diagnostics/diagnostic';
import { useWords } from './use-words';

const ICONS = {
  error: { Icon: CrossCircle, fill: 'danger600' },
  warning: { Icon: WarningCircle, fill: 'warning600' },
  info: { Icon: Information, fill: 'secondary600' },
} as const;

/** How much a finding weighs, as a coloured sign with its word for those who do not see it. */
export const SeverityIcon = ({ severity }: { severity: Severity }) => {
  const words = useWords();
  const { Icon, fill } = ICONS[severity];
  return (
    <Icon
      role="img"
      aria-label={words(`severity.${severity}`)}
      fill={fill}
      width="1.6rem"
      height="1.6rem"
      style={{ flexShrink: 0, marginTop: '0.2rem' }}
    />
  );
};
