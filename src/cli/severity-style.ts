import type { Severity } from '../domain/diagnostics/diagnostic';
import type { Style } from './terminal';

const STYLES = {
  error: ['bold', 'red'],
  warning: 'yellow',
  info: 'gray',
} as const satisfies Record<Severity, Style>;

/** The style in which a severity is printed. */
export const severityStyle = (severity: Severity): Style => STYLES[severity];
