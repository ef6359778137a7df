import { MongoClient, type CommandStartedEvent } from 'mongodb';

/**
 * Every command the driver sends from now on. The clients are Accord's own; what they emit is asked for by `monitorCommands=true` in
 * the address.
 */
export function logCommands(): { readonly keys: () => ReadonlySet<string>; readonly count: () => number; readonly stop: () => void } {
  const connect = Object.getOwnPropertyDescriptor(MongoClient.prototype, 'connect');
  const keys = new Set<string>();
  let count = 0;
  const note = ({ command }: CommandStartedEvent): void => {
    count += 1;
    for (const key of dollarKeys(command)) keys.add(key);
  };
  const listening = new WeakSet<MongoClient>();
  // The driver's own method, with a listener put on before; it is put back by `stop`.
  const original = connect?.value as (this: MongoClient) => Promise<MongoClient>;
  MongoClient.prototype.connect = function (this: MongoClient) {
    if (!listening.has(this)) this.on('commandStarted', note);
    listening.add(this);
    return original.call(this);
  };
  return { keys: () => keys, count: () => count, stop: () => void (connect && Object.defineProperty(MongoClient.prototype, 'connect', connect)) };
}

/** Keys with a dollar anywhere in a command; the protocol's own stand at its top. */
export function dollarKeys(node: unknown, path = ''): string[] {
  if (Array.isArray(node)) return node.flatMap((item) => dollarKeys(item, path));
  if (typeof node !== 'object' || node === null || Object.getPrototypeOf(node) !== Object.prototype) return [];
  return Object.entries(node).flatMap(([key, value]) => [...(key.startsWith('$') ? [`${path}${key}${value === '' ? ' nothing' : ''}`] : []), ...dollarKeys(value, `${path}${key}.`)]);
}
