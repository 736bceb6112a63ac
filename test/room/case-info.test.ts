import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { anyValue, check, job, jobs, type Check } from '../../graders/kit.ts';
import { createJob, nameJobs } from '../../graders/checks/job.ts';
import { describeCase, parseCase } from '../../graders/room/case-info.ts';

const two = make({ first: job(), second: job({ fails: 'maybe' }) });
const several = make({ jobs: jobs(), gap: fc.nat(), word: fc.string() });

describe('describeCase', () => {
  it('says what each job needs, and how to type the case', () => {
    const given = named({ first: createJob({ ms: 100 }), second: createJob({ ms: 200, outcome: 'fails' }) });

    expect(describeCase(two, given)).toEqual({
      text: 'first needs 100 ms and second needs 200 ms and fails',
      args: ['100', '{"ms":200,"fails":true}'],
    });
  });

  it('says other inputs by name, long ones cut', () => {
    const given = named({
      jobs: [createJob({ ms: 5 }), createJob({ ms: 6, outcome: { rejects: 0 } })],
      gap: 3,
      word: 'x'.repeat(99),
    });

    expect(describeCase(several, given)).toEqual({
      text: `a needs 5 ms, b needs 6 ms and fails, gap is 3 and word is "${'x'.repeat(58)}…`,
      args: ['[{"ms":5,"name":"a"},{"ms":6,"name":"b","rejects":0}]', '3', 'x'.repeat(99)],
    });
  });

  it('writes and reads what JSON does not have', () => {
    const given = { value: [undefined, Number.NaN, -0, Infinity, null, { in: new Error('x') }], word: '7' };
    const loose = make({ value: fc.anything(), word: fc.string() });
    const { args, text } = describeCase(loose, given);

    expect(parseCase(loose, args)).toEqual(given);
    expect(args[1]).toBe('"7"');
    expect(text).toContain('word is "7"');
  });

  it('names functions and undefined among the inputs', () => {
    const listed = check('listed', 'is listed', {
      every: [{ value: undefined as unknown }, { value: Math.max as unknown }],
      run: () => 0,
      intended: () => ({ value: 0 }),
    });

    expect(describeCase(listed as Check<never>, { value: Math.max })).toEqual({
      text: 'value is the function max',
      args: ['2'],
    });
    expect(describeCase(listed as Check<never>, { value: undefined })).toEqual({
      text: 'value is undefined',
      args: ['1'],
    });
  });

  it('numbers a case of a list', () => {
    const listed = check('listed', 'is listed', {
      every: [{ n: 1 }, { n: 2 }],
      run: () => 0,
      intended: () => ({ value: 0 }),
    });

    expect(describeCase(listed as Check<never>, { n: 2 })).toEqual({ text: 'n is 2', args: ['2'] });
    expect(parseCase(listed as Check<never>, ['2'])).toEqual({ n: 2 });
    expect(parseCase(listed as Check<never>, [])).toEqual({ n: 1 });
    expect(() => parseCase(listed as Check<never>, ['3'])).toThrow('Expected a number from 1 to 2 after listed, got 3');
  });
});

describe('parseCase', () => {
  it('reads back what describeCase wrote, whatever the case', () => {
    const arbitrary = fc.record(
      { first: job({ value: anyValue() }), second: job({ fails: 'maybe', error: anyValue() }) },
      { noNullPrototype: true },
    );

    fc.assert(
      fc.property(arbitrary, (values) => {
        const given = named(values);

        const again = parseCase(two, describeCase(two, given).args);

        expect(describeCase(two, again)).toEqual(describeCase(two, given));
        expect(again).toEqual(given);
      }),
    );
  });

  it('reads text, numbers and lists of jobs', () => {
    const given = parseCase(several, ['[100,{"ms":200,"name":"late"}]', '7', 'some text']);

    expect(given).toMatchObject({
      jobs: [
        { name: 'a', ms: 100 },
        { name: 'late', ms: 200 },
      ],
      gap: 7,
      word: 'some text',
    });
  });

  it.each([
    [[], 'Expected 2 values (first, second) after it, got 0'],
    [['100', 'soon'], 'Expected second to be whole milliseconds from 0 to 600000, got soon'],
    [['100', '-1'], 'Expected second to be whole milliseconds from 0 to 600000, got -1'],
    [['100', '1.5'], 'Expected second to be whole milliseconds from 0 to 600000, got 1.5'],
    [['100', '{"ms":"x"}'], 'Expected second to be whole milliseconds from 0 to 600000, got {"ms":"x"}'],
  ])('refuses %j', (args, message) => {
    expect(() => parseCase(two, args)).toThrow(new TypeError(message));
  });

  it('takes the first case that was written down when it is given none', () => {
    const written = check('written', 'is written', {
      given: { first: job(), gap: fc.nat() },
      telling: [
        { first: 300, gap: 7 },
        { first: 1, gap: 1 },
      ],
      run: () => 0,
      intended: () => ({ value: 0 }),
    });

    expect(describeCase(written as Check<never>, parseCase(written as Check<never>, [])).args).toEqual(['300', '7']);
  });

  it('refuses values for a check that has no inputs', () => {
    expect(() => parseCase(make({}), ['1'])).toThrow('Expected no values after it, got 1');
  });
});

function make(given: Readonly<Record<string, fc.Arbitrary<unknown>>>): Check<never> {
  return check('it', 'does it', { given, run: () => 0, intended: () => ({ value: 0 }) });
}

function named(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return nameJobs(given) as Readonly<Record<string, unknown>>;
}
