import autocannon from 'autocannon';

/** A request that is sent over and over. */
export interface Scenario {
  readonly name: string;
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Paths that are asked for in turn, in place of the one of `url`. */
  readonly paths?: readonly string[];
  /** The status that every answer must have. */
  readonly status: number;
}

/** What one round of a scenario gave. */
export interface Measurement {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly median: number;
}

const CONNECTIONS = 20;

/** @throws Error when an answer is not what the scenario expects: then its speed means nothing */
export const measure = async (scenario: Scenario, seconds: number): Promise<Measurement> => {
  const { name, url, method = 'GET', headers, body, paths, status } = scenario;
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: (paths ?? [new URL(url).pathname + new URL(url).search]).map((path) => ({
      method,
      path,
      headers,
      body,
    })),
  });
  const statuses = Object.keys(result.statusCodeStats ?? {});
  if (result.errors > 0 || statuses.some((got) => got !== String(status))) {
    throw new Error(`${name}: ${result.errors} errors, statuses ${statuses.join(', ')}`);
  }
  return { requestsPerSecond: result.requests.average, median: result.latency.p50 };
};

/** Measures all scenarios in turn, round after round, and gives the medians by their names. */
export const measureInRounds = async (
  scenarios: readonly Scenario[],
  { rounds, seconds, onStep }: { rounds: number; seconds: number; onStep: () => void },
): Promise<Map<string, Measurement>> => {
  const all = new Map<string, Measurement[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const scenario of scenarios) {
      const measurement = await measure(scenario, seconds);
      all.set(scenario.name, [...(all.get(scenario.name) ?? []), measurement]);
      onStep();
    }
  }
  return new Map(
    [...all].map(([name, measurements]) => [
      name,
      {
        requestsPerSecond: middle(measurements.map((one) => one.requestsPerSecond)),
        median: middle(measurements.map((one) => one.median)),
      },
    ]),
  );
};

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
