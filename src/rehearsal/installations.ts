import { chatPersonKey, type ChatPerson, type Envelope, installedActivity, joinedActivity } from './teams-activity.js';
import type { Turns } from './turns.js';

interface InstallationsDeps {
  readonly turns: Turns;
  readonly envelope: (person: ChatPerson) => Envelope;
}

/** For whom the app is installed: somebody's first act in the chat installs it, as Teams tells a bot. */
export function createInstallations({ turns, envelope }: InstallationsDeps) {
  const contacts = new Map<string, Promise<boolean>>();

  async function firstContact(person: ChatPerson): Promise<boolean> {
    const key = chatPersonKey(person);
    const joined = await turns.take(key, joinedActivity(envelope(person)));
    return joined.ok && (await turns.take(key, installedActivity(envelope(person)))).ok;
  }

  return {
    has: (personKey: string): boolean => contacts.has(personKey),
    /** One first contact at a time; one that failed is tried again by whatever the person does next. */
    async ensure(person: ChatPerson): Promise<void> {
      const key = chatPersonKey(person);
      const contact = contacts.get(key) ?? firstContact(person);
      contacts.set(key, contact);
      if (!(await contact)) contacts.delete(key);
    },
  };
}
