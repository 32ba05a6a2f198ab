import { useEffect } from 'react';
import { checkArticle } from '../../../../../../domain/credits/check-article';
import type { CheckResult } from '../../../../../../domain/credits/check-result';
import { findingsByPart } from '../../../../../../domain/desk/findings-by-part';
import { isSame } from '../../../../../../domain/desk/is-same';
import { toStoredArticle } from '../../../../../../domain/desk/to-stored-article';
import { useDesk, type DeskStore } from './desk-store';
import type { Findings } from './findings';
import { useObservable } from './observable';

const NONE: readonly CheckResult[] = [];

/** The findings at one part or field; the same list (by identity) as long as they are the same. */
export const useFindingsAt = (place: string): readonly CheckResult[] =>
  useObservable(useDesk().findings, ({ places }) => places.get(place) ?? NONE);

/** How long the typing rests before it is checked, in milliseconds. */
const REST = 200;

/** Keeps the findings up to date with the document. */
export const useChecking = (desk: DeskStore): void => {
  useEffect(() => {
    const check = (): void => {
      desk.findings.set(findingsOf(desk, desk.findings.get()));
    };
    check();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let checked = desk.get().history.present;
    const stop = desk.subscribe(() => {
      if (desk.get().history.present !== checked) {
        checked = desk.get().history.present;
        clearTimeout(timer);
        timer = setTimeout(check, REST);
      }
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [desk]);
};

const findingsOf = (desk: DeskStore, former: Findings): Findings => {
  const { history, saved } = desk.get();
  const results = checkArticle(toStoredArticle(history.present), saved.policy, saved.context);
  const { parts, fields } = findingsByPart(history.present, results);
  return {
    results,
    // What was refused holds until the next attempt, wherever nothing else is said there.
    places: sameWhereEqual(new Map([...fields, ...parts]), former.places, former.refusals),
    refusals: former.refusals,
  };
};

/** Shows what the server said when it refused to publish. */
export const takeRefusals = (desk: DeskStore, refusals: readonly CheckResult[]): void => {
  const { results } = desk.findings.get();
  const known = new Set(results.flatMap(({ code, outcome }) => (outcome === 'fail' ? [code] : [])));
  const fresh = refusals.filter(({ code }) => !known.has(code));
  desk.findings.set({ ...desk.findings.get(), refusals: fresh });
  desk.findings.set(findingsOf(desk, desk.findings.get()));
};

const sameWhereEqual = (
  places: ReadonlyMap<string, readonly CheckResult[]>,
  former: ReadonlyMap<string, readonly CheckResult[]>,
  refusals: readonly CheckResult[],
): ReadonlyMap<string, readonly CheckResult[]> => {
  const all = new Map(places);
  for (const refusal of refusals) {
    const field = refusal.field ?? '';
    all.set(field, [...(all.get(field) ?? []), refusal]);
  }
  return new Map(
    [...all].map(([place, results]) => {
      const before = former.get(place);
      return [place, before && isSame(before, results) ? before : results];
    }),
  );
};
