/** A clock that is set anew by each SIGUSR2: two minutes on, right again, two minutes back, right again. The monotonic one goes on. */
const STEPS_MS = [120_000, 0, -120_000, 0];

const Real = globalThis.Date;
let steps = 0;
let offsetMs = 0;

process.on('SIGUSR2', () => {
  offsetMs = STEPS_MS[steps++ % STEPS_MS.length] as number;
});

globalThis.Date = class extends Real {
  constructor(...of: [] | [number]) {
    super(...((of.length === 0 ? [Real.now() + offsetMs] : of) as [number]));
  }

  static override now(): number {
    return Real.now() + offsetMs;
  }
} as DateConstructor;
