import type { MessageValues, Speech } from '../i18n/speech.js';
import type { MessageKey } from '../i18n/catalogues.js';
import type { Layouts } from './layouts.js';
import { isVerb, opensNewCard } from './verbs.js';

/**
 * Binds a card layout (a parsed tree from /cards) to data. It never works on JSON text, so no value can break out of its place.
 *
 *   "@offer.title"            the message of that key; the data in scope are its values
 *   "${line.name}"            the value itself, of any type; a property whose value is undefined is left out
 *   "$if": "path" / "!path"   the element stands only when the value is (not) there
 *   "$each": "lines as line"  the element is repeated
 *   "$include": "facts"       cards/parts/facts.json in its place, in the same scope
 *   "$act": "decide"          a button: Action.Execute with a Submit fallback that carries the same data
 *
 * `${lang}` is always there: the card's language.
 */
export type Data = { readonly [name: string]: unknown };

export function bindLayout(layouts: Layouts, name: string, data: Data, speech: Speech): Data {
  // The schema wants two letters: "en", not "en-US".
  const lang = speech.locale.slice(0, 2);
  const bound = bind(layouts.card(name), scopeOf({ ...data, lang }, { speech, layouts }));
  if (!isObject(bound)) throw new Error(`layout ${name} is no object`);
  return bound;
}

interface Scope {
  readonly data: Data;
  /** Of the data, what a message can hold: gathered when the first message asks for it. */
  readonly values: () => MessageValues;
  readonly speech: Speech;
  readonly layouts: Layouts;
}

function scopeOf(data: Data, { speech, layouts }: Pick<Scope, 'speech' | 'layouts'>): Scope {
  let values: MessageValues | undefined;
  return { data, values: () => (values ??= sayable(data)), speech, layouts };
}

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

function bind(node: unknown, scope: Scope): unknown {
  if (typeof node === 'string') return bindText(node, scope);
  if (Array.isArray(node)) return node.flatMap((item: unknown) => bindItem(item, scope));
  if (!isObject(node)) return node;
  if (typeof node['$include'] === 'string') return bind(scope.layouts.part(node['$include']), scope);
  return bindObject(node, scope);
}

function bindObject(node: Data, scope: Scope): Data {
  const members: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith('$')) continue;
    const member = isObject(value) && !stands(value, scope) ? undefined : bind(value, scope);
    if (member !== undefined) members[key] = member;
  }
  const bound = withoutMacros(members);
  return typeof node['$act'] === 'string' ? button(node['$act'], bound) : bound;
}

/** Clients write a date or a time in the place of {{DATE(...)}} and {{TIME(...)}}, in TextRuns and labels too: a name could pass for one (T13). */
const withoutMacros = (bound: Data): Data => {
  const shown = ['text', 'label'].filter((member) => typeof bound[member] === 'string' && bound[member].includes('{{'));
  return shown.length === 0
    ? bound
    : { ...bound, ...Object.fromEntries(shown.map((member) => [member, String(bound[member]).replace(/\{(?=\{)/g, '{ ')])) };
};

/** An element of a list: there once, many times or not at all. */
function bindItem(item: unknown, scope: Scope): unknown[] {
  if (!isObject(item)) return [bind(item, scope)];
  if (typeof item['$each'] !== 'string') return stands(item, scope) ? spread(bind(item, scope)) : [];
  const [path = '', name = 'item'] = item['$each'].split(' as ');
  const values = valueAt(path, scope.data);
  if (!Array.isArray(values)) return [];
  return values.flatMap((value: unknown) => {
    const inner = scopeOf({ ...scope.data, [name]: value }, scope);
    return stands(item, inner) ? spread(bind(item, inner)) : [];
  });
}

/** A part may be a list of elements. */
const spread = (bound: unknown): unknown[] => (Array.isArray(bound) ? bound : [bound]);

function stands(node: Data, scope: Scope): boolean {
  const condition = node['$if'];
  if (typeof condition !== 'string') return true;
  return condition.startsWith('!') ? !isThere(valueAt(condition.slice(1), scope.data)) : isThere(valueAt(condition, scope.data));
}

const isThere = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

const PLACE = /\$\{([\w.]+)\}/g;
const WHOLE_PLACE = /^\$\{([\w.]+)\}$/;

function bindText(text: string, scope: Scope): unknown {
  // The layouts are ours and a test checks every key in them.
  if (text.startsWith('@')) return scope.speech.say(text.slice(1) as MessageKey, scope.values());
  if (!text.includes('${')) return text;
  const whole = WHOLE_PLACE.exec(text);
  if (whole?.[1]) return valueAt(whole[1], scope.data);
  return text.replace(PLACE, (_, path: string) => plain(valueAt(path, scope.data)));
}

const plain = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const sayable = (data: Data): MessageValues =>
  Object.fromEntries(
    Object.entries(data).filter((pair): pair is [string, string | number] => typeof pair[1] === 'string' || typeof pair[1] === 'number'),
  );

const valueAt = (path: string, data: Data): unknown =>
  path.split('.').reduce<unknown>((value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined), data);

/**
 * A button that changes its card is an Action.Execute; older clients take its fallback, whose data arrive as a message and reach the
 * same handler. One that leads on to another card is a message from the start: an Execute would have to be answered with this card.
 */
function button(verb: string, { data, ...bound }: Data): Data {
  const payload = { ...(isObject(data) ? data : {}), verb };
  const submit = { type: 'Action.Submit', ...bound, data: payload };
  if (isVerb(verb) && opensNewCard(verb)) return submit;
  return { type: 'Action.Execute', ...bound, verb, data: payload, fallback: submit };
}
