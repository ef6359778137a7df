/**
 * Reads a directory file off the disk piece by piece: a file of any size passes through without being held. Says where it is not
 * JSON or not one object of the known sections; what stands inside them must not come in.
 */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import type { FilePart, ReadDirectoryFile } from '../application/ports/directory-import.js';
import { directorySections, isDirectorySection, isListSection, type DirectorySection } from '../domain/directory-file.js';

/** `onBytes` hears how many bytes of a reading have gone by. Rejects when the file cannot be read at all. */
export function directoryReader(file: string, onBytes: (read: number) => void = () => {}): ReadDirectoryFile {
  return async function* (only) {
    const digest = createHash('sha256');
    const parts: FilePart[] = [];
    const parser = createFileParser(only ?? allSections, (part) => parts.push(part));
    let read = 0;
    // One chunk, then its parts: whoever asks for parts more slowly than the disk gives them is waited for.
    for await (const chunk of createReadStream(file)) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('the file is read as bytes');
      digest.update(chunk);
      const intact = parser.write(chunk);
      yield* parts.splice(0);
      onBytes((read += chunk.byteLength));
      if (!intact) break;
    }
    // After a fault there is nothing more to say.
    const complete = parser.end();
    yield* parts.splice(0);
    yield { kind: 'end', digest: complete ? digest.digest('hex') : null };
  };
}

// Object.keys gives the names as plain text.
const allSections = Object.keys(directorySections) as DirectorySection[];

interface FileParser {
  /** False once the text cannot be JSON of a directory; the mistake was given then. */
  write(chunk: Uint8Array): boolean;
  end(): boolean;
}

function createFileParser(sections: readonly DirectorySection[], give: (part: FilePart) => void): FileParser {
  const mistake = (path: string, says: string): void => give({ kind: 'mistake', mistake: { path, says } });
  let intact = true;
  const broken = (error: Error): void => {
    // Both halves of the parser report; the first to do so knows best.
    if (intact) mistake('', `is not JSON: ${error.message}`);
    intact = false;
  };
  const tokenizer = new Tokenizer({ stringBufferSize: 64 * 1024 });
  const values = new TokenParser({
    paths: sections.map((section) => (isListSection(section) ? `$.${section}.*` : `$.${section}`)),
    keepStack: false,
  });
  const outline = createOutline(mistake);
  tokenizer.onError = broken;
  values.onError = broken;
  tokenizer.onToken = (token) => {
    if (!intact) return;
    outline(token);
    values.write(token);
  };
  values.onValue = ({ value, key, stack }) => {
    const name = String(stack.length > 1 ? stack[1]?.key : key);
    if (isDirectorySection(name)) give({ kind: 'value', section: name, index: typeof key === 'number' ? key : null, value });
  };
  return {
    write: (chunk) => {
      tokenizer.write(chunk);
      return intact;
    },
    end: () => {
      if (!tokenizer.isEnded) tokenizer.end();
      if (intact && !values.isEnded) broken(new Error('it ends too early'));
      return intact;
    },
  };
}

/** Watches the outermost object: each section once, of a known name, and a list where it must be one. */
function createOutline(
  mistake: (path: string, says: string) => void,
): (token: { readonly token: TokenType; readonly value: unknown }) => void {
  const seen = new Set<string>();
  let depth = 0;
  let name: string | null = null;

  const openValue = (token: TokenType, value: unknown): void => {
    if (depth === 0 && token !== TokenType.LEFT_BRACE) mistake('', 'must be one JSON object');
    if (depth !== 1 || token === TokenType.COMMA) return;
    if (name === null) {
      name = String(value);
      if (!isDirectorySection(name)) mistake(name, `is no section of a directory: they are ${allSections.join(', ')}`);
      if (seen.has(name)) mistake(name, 'stands there twice');
      seen.add(name);
    } else if (token !== TokenType.COLON) {
      if (isDirectorySection(name) && isListSection(name) && token !== TokenType.LEFT_BRACKET) mistake(name, 'must be a list');
      name = null;
    }
  };

  return ({ token, value }) => {
    if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) {
      depth -= 1;
      return;
    }
    openValue(token, value);
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) depth += 1;
  };
}
