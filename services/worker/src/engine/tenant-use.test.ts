import { TenantUse } from './tenant-use.js';

test('a tenant is heavy while it keeps slots busy, and for a while after', () => {
  let nowMs = 0;
  const use = new TenantUse(() => nowMs);
  use.took('busy');
  nowMs += 1_000;
  expect(use.isHeavy('busy')).toBe(false);
  nowMs += 10_000;
  expect(use.isHeavy('busy')).toBe(true);
  expect(use.isHeavy('other')).toBe(false);
  use.gaveBack('busy');
  expect(use.isHeavy('busy')).toBe(true);
  nowMs += 10_000;
  expect(use.isHeavy('busy')).toBe(false);
});

test('many short queries of one tenant are what one long one is', () => {
  let nowMs = 0;
  const use = new TenantUse(() => nowMs);
  for (let i = 0; i < 30; i++) {
    use.took('busy');
    nowMs += 900;
    use.gaveBack('busy');
    nowMs += 100;
  }
  expect(use.isHeavy('busy')).toBe(true);
  expect(use.held('busy')).toBe(0);
});

test('who had a slot of late is company to the others, for a while', () => {
  let nowMs = 0;
  const use = new TenantUse(() => nowMs);
  use.took('busy');
  expect(use.hasCompany('busy')).toBe(false);
  use.took('quiet');
  nowMs += 60_000;
  expect(use.hasCompany('busy')).toBe(true);
  use.gaveBack('quiet');
  expect(use.hasCompany('busy')).toBe(true);
  nowMs += 10_001;
  expect(use.hasCompany('busy')).toBe(false);
  expect(use.hasCompany('quiet')).toBe(true);
});

test('who came and went is forgotten', () => {
  let nowMs = 0;
  const use = new TenantUse(() => nowMs);
  for (let i = 0; i < 5_000; i++) {
    use.took(`tenant-${i}`);
    use.gaveBack(`tenant-${i}`);
    nowMs += 1;
  }
  expect(use.size).toBeLessThan(1_100);
});
