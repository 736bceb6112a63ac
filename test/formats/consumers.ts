/** What the readers of our formats accept, written down from their documents and sources. */
import { Ajv, type Schema } from 'ajv';

const text = { type: 'string' };
const textFormat = { enum: ['text', 'html', 'simple_format', 'md', 'ansi'] };
const count = { type: 'integer', minimum: 0 };

/** Gradescope takes `output` alone for a grader that failed; a score needs tests that explain it. */
const gradescope: Schema = {
  type: 'object',
  additionalProperties: false,
  dependencies: { score: ['tests'], tests: ['score'] },
  required: ['output'],
  properties: {
    score: { type: 'number' },
    output: { type: 'string', minLength: 1 },
    output_format: textFormat,
    test_output_format: textFormat,
    test_name_format: textFormat,
    visibility: { enum: ['visible'] },
    tests: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['score', 'max_score', 'status', 'name', 'number'],
        properties: {
          score: count,
          max_score: count,
          status: { enum: ['passed', 'failed'] },
          name: text,
          number: text,
          output: text,
        },
      },
    },
  },
};

/** PrairieLearn shows the points of tests only when all of them have some. */
const prairielearn: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['gradable'],
  oneOf: [
    { properties: { gradable: { const: true } }, required: ['score', 'message'] },
    {
      properties: { gradable: { const: false } },
      not: { anyOf: [{ required: ['score'] }, { required: ['tests'] }] },
    },
  ],
  properties: {
    gradable: { type: 'boolean' },
    score: { type: 'number', minimum: 0, maximum: 1 },
    format_errors: { type: 'array', items: text, minItems: 1 },
    message: text,
    tests: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'points', 'max_points'],
        properties: { name: text, points: count, max_points: count, output: text },
      },
    },
  },
};

/** Classroom 50's runner adds `owner`, `assignment_type` and `datetime` before it looks. */
const classroom50: Schema = {
  type: 'object',
  additionalProperties: false,
  required: [
    'schema',
    'classroom',
    'assignment',
    'submission',
    'commit',
    'release',
    'review',
    'score',
    'max-score',
    'tests',
  ],
  properties: {
    schema: { const: 'classroom50/result/v1' },
    classroom: { type: 'string', minLength: 1 },
    assignment: { type: 'string', minLength: 1 },
    submission: { type: 'string', pattern: '^submit/' },
    commit: { type: 'string', minLength: 1 },
    release: { type: 'string', minLength: 1 },
    review: { type: 'string', minLength: 1 },
    datetime: { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$` },
    score: count,
    'max-score': count,
    tests: {
      type: 'array',
      items: {
        type: 'object',
        required: ['test-name', 'passed', 'score', 'max-score'],
        properties: {
          'test-name': { type: 'string', minLength: 1 },
          passed: { type: 'boolean' },
          score: count,
          'max-score': count,
          output: { type: 'string', maxLength: 2_001 },
        },
      },
    },
  },
};

export const gradescopeProblems = problemsBy(gradescope);
export const prairielearnProblems = problemsBy(prairielearn);
export const classroom50Problems = problemsBy(classroom50);

function problemsBy(schema: Schema): (value: unknown) => readonly string[] {
  const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(schema);
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
  };
}
