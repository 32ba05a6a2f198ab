import { useRef, useState } from 'react';
import type { CheckResult } from '../../../../../../domain/credits/check-result';
import type { PublishedEdition } from '../../../../contracts';
import { usePublishDraftMutation } from '../../newsroom-api';
import { refusedFieldsOf, useProblemWords } from '../../use-problem-words';
import type { DeskStore } from '../store/desk-store';
import { takeRefusals } from '../store/use-findings';
import type { Saving } from '../store/use-saving';

/** How publishing goes. `asking`: there is something to confirm, or something that stops it. */
export type PublishState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'running' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'done'; readonly edition: PublishedEdition };

export interface Publishing {
  readonly state: PublishState;
  /** Publishes, after asking where the check has found something. */
  readonly start: () => void;
  /** Publishes whatever the warnings are. */
  readonly confirm: () => void;
  readonly dismiss: () => void;
}

/** Publishes the draft as it is on the page: stored first, then judged and published by the server. */
export const usePublishing = (desk: DeskStore, documentId: string, saving: Saving): Publishing => {
  const [publish] = usePublishDraftMutation();
  const problemWords = useProblemWords();
  const [state, setState] = useState<PublishState>({ kind: 'idle' });

  /** Keys and clicks that follow each other faster than the page is drawn publish once. */
  const isRunning = useRef(false);

  const run = async (): Promise<void> => {
    if (isRunning.current) {
      return;
    }
    isRunning.current = true;
    await publishOnce().finally(() => {
      isRunning.current = false;
    });
  };

  const publishOnce = async (): Promise<void> => {
    setState({ kind: 'running' });
    if (!(await saving.save())) {
      setState({ kind: 'idle' });
      return;
    }
    const answer = await publish(documentId);
    if ('data' in answer) {
      takeRefusals(desk, []);
      desk.takeStanding(answer.data);
      const { edition } = answer.data;
      setState(edition ? { kind: 'done', edition } : { kind: 'idle' });
      return;
    }
    takeRefusals(desk, refusalsOf(answer.error));
    setState({ kind: 'failed', reason: problemWords(answer.error) });
  };

  return {
    state,
    start: () => {
      const isClean = !desk.findings
        .get()
        .results.some(({ outcome, severity }) => outcome === 'fail' && severity !== 'info');
      if (isClean) {
        void run();
      } else {
        setState({ kind: 'asking' });
      }
    },
    confirm: () => {
      void run();
    },
    dismiss: () => {
      setState({ kind: 'idle' });
    },
  };
};

/** The reasons of a refusal, as the check would give them: each at its field. */
const refusalsOf = (error: object): CheckResult[] =>
  (refusedFieldsOf(error) ?? []).flatMap(({ path: [field], reasons }) =>
    reasons.map(({ code, messages }) => ({
      code,
      law: '',
      outcome: 'fail',
      severity: 'error',
      field,
      path: field,
      message: messages.en,
      messages,
      fix: null,
    })),
  );
