import { serverAddress } from '../../../src/environment/server-address';

describe('serverAddress', () => {
  it.each([
    [{ HOST: '127.0.0.1', PORT: 1337 }, 'http://localhost:1337'],
    [{ HOST: '0.0.0.0', PORT: 80 }, 'http://localhost:80'],
    [{ HOST: '::', PORT: 80 }, 'http://localhost:80'],
    [{ HOST: '192.0.2.7', PORT: 80 }, 'http://192.0.2.7:80'],
    [{ HOST: '2001:db8::1', PORT: 80 }, 'http://[2001:db8::1]:80'],
    [{ HOST: '0.0.0.0', PORT: 80, PUBLIC_URL: 'https://news.example' }, 'https://news.example'],
  ])('of %j is %s', (settings, address) => {
    expect(serverAddress({ PUBLIC_URL: undefined, ...settings })).toBe(address);
  });
});
