/** The classic worker script as text, made by the build from `worker/entry.ts`. */
declare module 'virtual:inline-worker' {
  const workerText: string;
  export default workerText;
}
