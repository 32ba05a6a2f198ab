import { useMemo } from 'react';
import type { CheckResult } from '../../../../../../domain/credits/check-result';
import { useDesk } from '../store/desk-store';
import { useObservable } from '../store/observable';

/** One breach, and where it is shown. */
export interface PlacedFinding {
  readonly place: string;
  readonly finding: CheckResult;
}

/** All breaches that are known now, by how much they weigh. */
export const useFailed = () => {
  const { places } = useObservable(useDesk().findings, (findings) => findings);
  return useMemo(() => {
    const all = [...places].flatMap(([place, findings]) =>
      findings.map((finding): PlacedFinding => ({ place, finding })),
    );
    return {
      error: all.filter(({ finding }) => finding.severity === 'error'),
      warning: all.filter(({ finding }) => finding.severity === 'warning'),
      info: all.filter(({ finding }) => finding.severity === 'info'),
    };
  }, [places]);
};
