/**
 * Ends this process in order (SIGTERM to itself) when the shell by which npm started it is gone: npm passes a
 * signal on to that shell only, which dies of it and tells nobody. Without npm nothing is watched, so that a
 * program started in the background outlives its terminal as usual.
 */
export function endWithNpm(env = process.env) {
  if (env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}
