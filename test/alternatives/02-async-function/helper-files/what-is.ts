export default function (value: unknown): 'function' | 'promise' | 'value' {
  const isFunction = typeof value === 'function';
  const isPromise = Object(value) instanceof Promise;
  return isFunction ? 'function' : isPromise ? 'promise' : 'value';
}
