/** Reads what the formats wrote with somebody else's parser. */
import { spawnSync } from 'node:child_process';
import type { Format } from '../../graders/formats/format.ts';
import type { SubmissionRecord } from '../../graders/record/record.ts';
import { findPython } from '../oracles/python.ts';

/** The text of a format's one file for a record; nothing when it has none. */
export function textOf({ ofRecord }: Format, record: SubmissionRecord): string | undefined {
  const files = ofRecord?.(record) ?? [];
  if (files.length > 1) throw new RangeError(`Expected one file a record, got ${files.length}`);
  return files[0]?.text;
}

/** The parsed JSON of a format's one file for a record. */
export function dataOf(format: Format, record: SubmissionRecord): Readonly<Record<string, unknown>> | undefined {
  const text = textOf(format, record);
  // All of these formats are objects of JSON.
  return text === undefined ? undefined : (JSON.parse(text) as Readonly<Record<string, unknown>>);
}

/** An element as Python's `xml.etree` reads it. */
export interface XmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

const reader = `
import json, sys
import xml.etree.ElementTree as tree
def plain(element):
    children = [plain(child) for child in element]
    return {'tag': element.tag, 'attributes': element.attrib, 'text': element.text or '', 'children': children}
texts = json.load(sys.stdin)
json.dump([plain(tree.fromstring(text.encode('utf-8'))) for text in texts], sys.stdout)
`;

/** The roots of documents, read by CPython. */
export function readXml(documents: readonly string[]): readonly XmlElement[] {
  const { stdout, stderr, status } = spawnSync(findPython() ?? 'python3', ['-c', reader], {
    input: JSON.stringify(documents),
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(`python3 could not read the XML: ${stderr}`);
  // The reader writes just that.
  return JSON.parse(stdout) as readonly XmlElement[];
}

/** All elements of a document with this name, in order. */
export function elements(root: XmlElement, tag: string): readonly XmlElement[] {
  return [...(root.tag === tag ? [root] : []), ...root.children.flatMap((child) => elements(child, tag))];
}

/** The texts in data that would act on a screen, or are not there to be seen. */
export function unseenIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(data) ? [data] : [];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(unseenIn) : [];
}
