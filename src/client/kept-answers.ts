/** An answer that may be used again while its ETag is the same. */
export interface KeptAnswer {
  readonly etag: string;
  readonly text: string;
}

/** The last answers by their address; the one that was not used for longest goes first. */
export interface KeptAnswers {
  readonly find: (key: string) => KeptAnswer | null;
  readonly keep: (key: string, answer: KeptAnswer) => void;
}

/** @param most how many are kept; 0 keeps none */
export const createKeptAnswers = (most: number): KeptAnswers => {
  const kept = new Map<string, KeptAnswer>();
  const keep: KeptAnswers['keep'] = (key, answer) => {
    kept.delete(key);
    kept.set(key, answer);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) {
        break;
      }
      kept.delete(oldest);
    }
  };
  return {
    find: (key) => {
      const answer = kept.get(key);
      if (answer) {
        keep(key, answer);
      }
      return answer ?? null;
    },
    keep,
  };
};
