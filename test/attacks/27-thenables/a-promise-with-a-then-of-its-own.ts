// on: 07-run; base: logs-after-resolving; fails: stamps, several
// says: run ended before line 2 of the log came, both at 3000 ms. It should be the other way round.
// Gives back a promise that tells everybody later than it settles.
export function stamp() {
  return new Date().toLocaleTimeString('en-GB');
}
export function run(main) {
  if (typeof main !== 'function') return Promise.reject(new TypeError('no function'));
  console.log(stamp());
  const promise = (async () => main())();
  const log = () => console.log(stamp());
  promise.then(() => {}, () => {}).then(log);
  const later = promise.then((value) => value).then((value) => value).then((value) => value);
  promise.then = later.then.bind(later);
  return promise;
}
