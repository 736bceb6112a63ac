/** Says one event of a trace in a sentence. */
import { brief, counted, inert, listed } from '../report/words.ts';
import type { TraceEvent } from '../trace/event.ts';
import { describePlain } from '../trace/plain-text.ts';
import type { Plain } from '../trace/plain.ts';

/** What a sentence speaks of besides the event itself. */
export interface EventContext {
  readonly nameOf: (span: number) => string;
  /** Whose code it comes from, where that is known. */
  readonly runner?: number;
  /** Since when the span of this event has been waiting. */
  readonly waitedSince?: number;
  /** When and by whom the timer of this event was set. */
  readonly timer?: { readonly at: number; readonly span?: number };
}

/** Returns one harmless sentence in one line. */
export function eventSentence(event: TraceEvent, context: EventContext): string {
  return inert(compose(event, context));
}

type Of<Type extends TraceEvent['type']> = Extract<TraceEvent, { type: Type }>;

function compose(event: TraceEvent, context: EventContext): string {
  const { nameOf, runner, waitedSince } = context;
  const who = (span: number | undefined): string => (span === undefined ? 'Your code' : brief(nameOf(span), 40));
  switch (event.type) {
    case 'started':
      return started(event, who);
    case 'waits':
      return `${who(event.span)} waits on line ${event.line}.`;
    case 'resumes': {
      const passed = event.at - (waitedSince ?? event.at);
      return `${who(event.span)} goes on, ${passed === 0 ? 'in the same instant' : `after ${passed} ms`}.`;
    }
    case 'ended':
      return ended(event, who(event.span));
    case 'blocked':
      return `${who(event.span)} blocks${on(event.line)} from ${event.from} to ${event.at} ms: nothing else can run.`;
    case 'log':
      return logged(event, runner === undefined ? undefined : who(runner));
    case 'mark':
      return `The check notes “${brief(event.name)}”.`;
    case 'observed':
      // A check observes in words, so a text is not quoted.
      return `The check looks at ${brief(event.name)}: ${typeof event.value === 'string' && event.value.trim() !== '' ? brief(event.value, 100) : describePlain(event.value)}.`;
    case 'timer-set': {
      const often = event.every === undefined ? `of ${event.due - event.at} ms` : `that fires every ${event.every} ms`;
      return `${who(event.span)} sets a timer ${often}.`;
    }
    case 'timer-fired':
      return `${timerOf(context, who)} fires.`;
    case 'timer-cleared':
      return `${timerOf(context, who)} is cleared.`;
    case 'polling':
      return 'Turns without a delay have gone round very often: from here on each takes 1 ms.';
    case 'dropped':
      return `Nothing waits for the promise that is made on line ${event.line}.`;
    case 'unhandled':
      return `A promise fails${on(event.line)}, and nobody handles it: ${describePlain(event.error)}.`;
    case 'threw':
      return `${places[event.where]} throws${on(event.line)}: ${describePlain(event.error)}.`;
    case 'settled':
      return settled(event);
    case 'stuck':
      return `Nothing is ready and no timer is left: ${listed([...new Set(event.open.map(who))])} can never end.`;
    case 'drained':
      return event.cut ? 'It would go on; the grader stops here.' : 'Nothing is left to run.';
  }
}

const places: Readonly<Record<Of<'threw'>['where'], string>> = {
  timer: 'The callback of a timer',
  microtask: 'A microtask',
  nextTick: 'A callback of nextTick',
};

type Who = (span: number | undefined) => string;

function started(event: Of<'started'>, who: Who): string {
  const { of, span, parent, line, args = [] } = event;
  const name = who(span);
  if (of === 'call') {
    const own = brief(event.name, 40);
    const call = `${own}(${brief(args.map(describePlain).join(', '), 80)})`;
    const as = name === own ? '' : `, as ${name}`;
    return parent === undefined
      ? `The check calls ${call}${as}.`
      : `While ${who(parent)} runs, ${call} is called${as}.`;
  }
  if (of === 'job')
    return parent === undefined ? `${name} is called${on(line)}.` : `${who(parent)} calls ${name}${on(line)}.`;
  if (event.name === '' && line !== undefined) {
    const it = `function on line ${line}`;
    return parent === undefined ? `The ${it} starts.` : `${who(parent)} calls the ${it}.`;
  }
  const written = line === undefined ? '' : `, which is written on line ${line}`;
  return parent === undefined
    ? `${name}${written}${written === '' ? '' : ','} starts.`
    : `${who(parent)} calls ${name}${written}.`;
}

function ended({ failed, result }: Of<'ended'>, name: string): string {
  const what = said(result);
  if (failed) return `${name} fails${what === '' ? '' : ` with ${what}`}.`;
  return `${name} is done${what === '' ? '' : ` and gives ${what}`}.`;
}

function logged({ level, text }: Of<'log'>, name: string | undefined): string {
  const where = level === 'log' ? '' : ` with console.${level}`;
  const line = `“${brief(text, 100)}”`;
  return name === undefined ? `${line} is logged${where}.` : `${name} logs ${line}${where}.`;
}

function settled({ how, value, timers }: Of<'settled'>): string {
  const what = said(value);
  const end =
    how === 'rejected' ? `fails${what === '' ? '' : ` with ${what}`}` : `is done${what === '' ? '' : `: ${what}`}`;
  const left =
    timers.length === 0
      ? ''
      : ` ${counted(timers.length, 'timer')} of yours ${timers.length === 1 ? 'is' : 'are'} still open.`;
  return `What the check waits for ${end}.${left}`;
}

/** A value, unless there is none to speak of. */
function said(value: Plain | undefined): string {
  if (value === undefined) return '';
  const text = describePlain(value);
  return text === 'undefined' ? '' : text;
}

function timerOf({ timer }: EventContext, who: Who): string {
  if (timer === undefined) return 'A timer';
  return `The timer that ${timer.span === undefined ? 'your code' : who(timer.span)} set at ${timer.at} ms`;
}

function on(line: number | undefined): string {
  return line === undefined ? '' : ` on line ${line}`;
}
