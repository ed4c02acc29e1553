import type { Program } from './supervisor.ts'

/** Five programs, one for each way to end. They are scripts of the program that runs this one. */
export function demoPrograms(runtime: string): readonly Program[] {
  const program = (name: string, script: string, restarts = 0): Program => ({
    name,
    command: [runtime, '-e', script],
    silenceMs: 1000,
    restarts,
  })
  return [
    program(
      'chatty',
      'let n = 0; const t = setInterval(() => { console.log("tick", ++n); if (n === 20) clearInterval(t) }, 200)',
    ),
    program('crashes', 'console.error("cannot go on"); process.exitCode = 3'),
    program('gets stuck', 'console.log("working"); setInterval(() => {}, 1e6)', 2),
    program(
      'stubborn',
      'process.on("SIGTERM", () => console.log("no, I will stay")); console.log("ready"); setInterval(() => {}, 1e6)',
    ),
    { name: 'not there', command: ['this-program-does-not-exist'], silenceMs: 1000, restarts: 0 },
  ]
}
