import {
  createAnswerMemory,
  type AnswerMemory,
  type Source,
} from '../../../src/services/delivery/memory/answer-memory';
import {
  createChangeClock,
  createFreshness,
  thisMoment,
  type ChangeClock,
  type Moment,
} from '../../../src/services/delivery/memory/change-clock';

interface Value {
  readonly words: string;
  readonly bytes: number;
}

/** A database of one value, and what was asked of it. */
interface World {
  words: string;
  token: string;
  until: number;
  /** When the oldest of it was read; undefined when that is now. */
  readAt: Moment | undefined;
  readonly asked: string[];
  /** What a reading waits for. */
  gate: Promise<void>;
}

let clock: ChangeClock;
let world: World;

beforeEach(() => {
  clock = createChangeClock();
  world = {
    words: 'one',
    token: '1',
    until: Infinity,
    readAt: undefined,
    asked: [],
    gate: Promise.resolve(),
  };
});

const memoryOf = (maxBytes: number, windowMs: number): AnswerMemory<Value> =>
  createAnswerMemory<Value>(maxBytes, createFreshness(clock, windowMs));

const source = (key = 'key', bytes = 10): Source<Value> => ({
  key,
  load: async () => {
    world.asked.push('load');
    const { words, token, readAt, until } = world;
    await world.gate;
    return { value: { words, bytes }, token, readAt, until };
  },
  token: async () => {
    world.asked.push('token');
    const { token, readAt } = world;
    await world.gate;
    return { token, readAt };
  },
});

const change = (words: string): void => {
  world.words = words;
  world.token = words;
  clock.tick();
};

describe('a memory of answers', () => {
  it('reads once, and then serves without asking', async () => {
    const memory = memoryOf(10_000, 1000);
    expect(memory.known('key')).toBeUndefined();
    expect((await memory.get(source())).words).toBe('one');
    expect((await memory.get(source())).words).toBe('one');
    expect(memory.known('key')?.words).toBe('one');
    expect(world.asked).toEqual(['load']);
  });

  it('asks for the token once the window is over, and loads when it is another', async () => {
    const memory = memoryOf(10_000, -1);
    await memory.get(source());
    expect(memory.known('key')).toBeUndefined();
    await memory.get(source());
    world.words = 'two';
    world.token = '2';
    expect((await memory.get(source())).words).toBe('two');
    expect(world.asked).toEqual(['load', 'token', 'token', 'load']);
  });

  it('confirms after a change of this process, though the window is open', async () => {
    const memory = memoryOf(10_000, 60_000);
    await memory.get(source());
    change('two');
    expect(memory.known('key')).toBeUndefined();
    expect((await memory.get(source())).words).toBe('two');
    expect(world.asked).toEqual(['load', 'token', 'load']);
  });

  it('counts from when the oldest part of it was read, when loading and when confirming', async () => {
    const memory = memoryOf(10_000, 60_000);
    const { steady, wall } = thisMoment();
    world.readAt = { steady: steady - 60_001, wall: wall - 60_001 };
    await memory.get(source());
    expect(memory.known('key')).toBeUndefined();
    await memory.get(source());
    expect(memory.known('key')).toBeUndefined();
    world.readAt = { steady: steady - 1000, wall: wall - 1000 };
    await memory.get(source());
    expect(memory.known('key')?.words).toBe('one');
    expect(world.asked).toEqual(['load', 'token', 'token']);
  });

  it('reads once for all who ask at a time', async () => {
    const memory = memoryOf(10_000, 1000);
    const values = await Promise.all(Array.from({ length: 50 }, () => memory.get(source())));
    expect(new Set(values).size).toBe(1);
    expect(world.asked).toEqual(['load']);
  });

  it('does not give what a reading found that began before a change', async () => {
    const memory = memoryOf(10_000, 60_000);
    let open: () => void = () => undefined;
    world.gate = new Promise((resolve) => (open = resolve));
    const before = memory.get(source());
    world.gate = Promise.resolve();
    change('two');
    expect((await memory.get(source())).words).toBe('two');
    open();
    expect((await before).words).toBe('one');
    expect(memory.known('key')?.words).toBe('two');
  });

  it('asks again when either clock says that the window is over', async () => {
    const memory = memoryOf(10_000, 60_000);
    jest.useFakeTimers({ now: 1_000_000, doNotFake: ['performance'] });
    try {
      await memory.get(source());
      jest.setSystemTime(1_060_001);
      expect(memory.known('key')).toBeUndefined();
      await memory.get(source());
      expect(world.asked).toEqual(['load', 'token']);
    } finally {
      jest.useRealTimers();
    }
  });

  it('loads again what has turned by itself, and what the clock has gone back behind', async () => {
    const memory = memoryOf(10_000, 60_000);
    jest.useFakeTimers({ now: 1_000_000, doNotFake: ['performance'] });
    try {
      world.until = 1_005_000;
      await memory.get(source());
      jest.setSystemTime(1_004_999);
      expect(memory.known('key')).toBeDefined();
      for (const now of [1_005_000, 900_000]) {
        jest.setSystemTime(now);
        expect(memory.known('key')).toBeUndefined();
      }
      world.until = Infinity;
      await memory.get(source());
      expect(world.asked).toEqual(['load', 'load']);
    } finally {
      jest.useRealTimers();
    }
  });

  it('keeps within its bytes: the one that was not asked for longest goes', async () => {
    const memory = memoryOf(10_000, 60_000);
    for (let index = 0; index < 20; index += 1) {
      await memory.get(source(`key ${index}`, 2000));
      memory.known('key 0');
    }
    const { values, bytes } = memory.size();
    expect(bytes).toBeLessThanOrEqual(10_000);
    expect(values).toBe(3);
    expect(memory.known('key 0')).toBeDefined();
    expect(memory.known('key 1')).toBeUndefined();
    expect((await memory.get(source('large', 50_000))).words).toBe('one');
    expect(memory.known('large')).toBeUndefined();
  });

  it('keeps nothing without bytes: every request is a reading of its own', async () => {
    const memory = memoryOf(0, 60_000);
    await Promise.all([memory.get(source()), memory.get(source())]);
    await memory.get(source());
    expect(world.asked).toEqual(['load', 'load', 'load']);
    expect(memory.size()).toEqual({ values: 0, bytes: 0 });
  });

  it('passes on what goes wrong, and tries again', async () => {
    const memory = memoryOf(10_000, 60_000);
    const broken = { ...source(), load: () => Promise.reject(new Error('no database')) };
    await expect(memory.get(broken)).rejects.toThrow('no database');
    expect((await memory.get(source())).words).toBe('one');
  });
});
